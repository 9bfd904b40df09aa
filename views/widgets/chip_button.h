// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace cellgap {

/// A round-ended button that shows an action that can be checked by its short text: with a tick
/// and in the colour of the palette while it is.
class ChipButton : public QToolButton
{
    Q_OBJECT

public:
    explicit ChipButton(QAction &action, QWidget *parent = nullptr);
    /// Of a menu.
    explicit ChipButton(const QString &text, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString shownText() const;
};

} // namespace cellgap
