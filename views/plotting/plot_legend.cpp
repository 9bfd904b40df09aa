// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/plotting/plot_legend.h"

#include "views/plotting/qcustomplot_slim.h"

#include <QFontMetrics>

#include <algorithm>

namespace cellgap {

namespace {

constexpr int iconWidth = 14;
constexpr int leading = 3; ///< without it QCustomPlot cuts descenders
constexpr double mostHeight = 0.25;
constexpr int axesHeight = 230; ///< that the axes and their titles need before there is a legend

QList<QCPGraph *> namedGraphs(const QCustomPlot &plot)
{
    QList<QCPGraph *> named;
    for (int i = 0; i < plot.graphCount(); ++i)
        if (!plot.graph(i)->name().isEmpty())
            named << plot.graph(i);
    return named;
}

int widestName(const QList<QCPGraph *> &graphs, const QFontMetrics &metrics)
{
    int widest = 0;
    for (const QCPGraph *graph : graphs)
        widest = std::max(widest, metrics.horizontalAdvance(graph->name()));
    return widest;
}

int ceilingOfRatio(int dividend, int divisor)
{
    return (dividend + divisor - 1) / divisor;
}

} // namespace

void putLegendBelow(QCustomPlot &plot)
{
    plot.setAutoAddPlottableToLegend(false);
    plot.plotLayout()->addElement(1, 0, plot.legend);
    plot.plotLayout()->setRowStretchFactor(1, 0.001);
    plot.legend->setFillOrder(QCPLegend::foColumnsFirst);
    plot.legend->setVisible(true);
    // An empty grid's largest size is nothing, and it would make the whole plot as narrow.
    plot.legend->setMaximumSize(QWIDGETSIZE_MAX / 2, QWIDGETSIZE_MAX / 2);
}

void arrangeLegend(QCustomPlot &plot, const QSize &size)
{
    QCPLegend &legend = *plot.legend;
    legend.clearItems();
    const QList<QCPGraph *> graphs = namedGraphs(plot);
    const int entries = static_cast<int>(graphs.size());
    const QFontMetrics metrics(legend.font());
    const int rowHeight = metrics.height() + leading;
    const int columnWidth = widestName(graphs, metrics) + iconWidth + legend.iconTextPadding() +
                            2 * legend.columnSpacing();
    const int rows = ceilingOfRatio(entries, std::max(1, size.width() / columnWidth));
    const int height = rows * (rowHeight + legend.rowSpacing());
    if (entries < 2 || height > mostHeight * size.height() || height + axesHeight > size.height())
        return;
    legend.setIconSize(iconWidth, rowHeight);
    legend.setWrap(ceilingOfRatio(entries, rows));
    for (QCPGraph *graph : graphs)
        graph->addToLegend();
}

} // namespace cellgap
