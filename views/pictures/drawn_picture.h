// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/pictures/picture.h"

namespace cellgap {

/// A picture that its own draw() paints on the screen too.
class DrawnPicture : public Picture
{
    Q_OBJECT

public:
    using Picture::Picture;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace cellgap
