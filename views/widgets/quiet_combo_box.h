// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace cellgap {

/// A wheel over a form scrolls it; only a box that has the focus takes it for itself.
class QuietComboBox : public QComboBox
{
public:
    QuietComboBox();

protected:
    void wheelEvent(QWheelEvent *event) override;
};

} // namespace cellgap
