// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// qcustomplot.h includes the module header QtPrintSupport, which is all of Qt Core, Gui, Widgets
// and PrintSupport: 299,000 lines, 12 s for every source that draws a plot. It needs QWidget and
// nothing else of them, so the module header is made to look as if it had been read; that halves
// the time. Include this in .cpp files only, and forward-declare QCustomPlot's classes in headers.
#define QT_QTPRINTSUPPORT_MODULE_H
#include <QtWidgets/QWidget>
#include <qcustomplot.h>
#undef QT_QTPRINTSUPPORT_MODULE_H
