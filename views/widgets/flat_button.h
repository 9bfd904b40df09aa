// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace cellgap {

/// A button that is only its text, with an arrow before it when it folds something; it follows the
/// palette of the window.
class FlatButton : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Look {
        heading, ///< bold, with an arrow that tells whether it is checked
        link,    ///< faint
        arrow,   ///< an arrow alone, for a menu
        action,  ///< in the colour of a link, framed; cut where there is no room
    };

    explicit FlatButton(Look look, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QFont textFont() const;
    int leftOfText() const;

    Look m_look;
};

} // namespace cellgap
