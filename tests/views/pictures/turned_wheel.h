// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/pictures/plot_picture.h"

#include <QWheelEvent>
#include <QtTest>

namespace cellgap {

/// Turns the wheel two notches away at a place; whether the picture took it.
inline bool turnWheel(PlotPicture &picture, const QPointF &place)
{
    QWheelEvent wheel(place, picture.mapToGlobal(place), {}, {0, 240}, Qt::NoButton, {},
                      Qt::NoScrollPhase, false);
    wheel.ignore();
    QCoreApplication::sendEvent(&picture, &wheel);
    return wheel.isAccepted();
}

/// Shows the picture and gives it the focus.
inline bool focus(PlotPicture &picture)
{
    picture.show();
    picture.activateWindow();
    picture.setFocus();
    return QTest::qWaitForWindowActive(&picture) && picture.hasFocus();
}

} // namespace cellgap
