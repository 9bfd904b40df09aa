// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

class QStyleOptionComboBox;

namespace cellgap {

/// Looks like a combo box and opens a window of its own.
class PickButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit PickButton(QWidget *parent = nullptr);

    /// What stands there, faint, while there is no text.
    void setPlaceholder(const QString &text);
    QString placeholder() const { return m_placeholder; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QStyleOptionComboBox option() const;

    QString m_placeholder;
};

} // namespace cellgap
