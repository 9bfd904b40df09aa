// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/plotting/plot_painter.h"

#include "views/plotting/qcustomplot_slim.h"

#include <QLayout>

namespace cellgap {

std::shared_ptr<QPainter> plotPainter(QPaintDevice &device)
{
    auto painter = std::make_shared<QCPPainter>();
    painter->begin(&device);
    return painter;
}

void layOutView(QWidget &view, const QSize &size)
{
    view.resize(size);
    view.ensurePolished();
    view.layout()->activate();
}

void drawPlot(QCustomPlot &plot, QPainter &painter, const QSize &size)
{
    auto &plotPainter = static_cast<QCPPainter &>(painter);
    plotPainter.setMode(QCPPainter::pmVectorized);
    plotPainter.setMode(QCPPainter::pmNoCaching);
    plotPainter.setMode(QCPPainter::pmNonCosmetic);
    plot.toPainter(&plotPainter, size.width(), size.height());
}

} // namespace cellgap
