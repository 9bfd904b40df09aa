// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/quiet_combo_box.h"

#include <QWheelEvent>

namespace cellgap {

QuietComboBox::QuietComboBox()
{
    setFocusPolicy(Qt::StrongFocus);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(4);
}

void QuietComboBox::wheelEvent(QWheelEvent *event)
{
    if (hasFocus())
        QComboBox::wheelEvent(event);
    else
        event->ignore();
}

} // namespace cellgap
