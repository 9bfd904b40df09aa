// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pictures/oxygen_plot.h"

#include "model/core/base/number_text.h"
#include "model/core/base/unit.h"
#include "model/core/physics/coating.h"
#include "model/io/library.h"
#include "model/qt/local_text.h"
#include "views/plotting/qcustomplot_slim.h"

namespace cellgap {

namespace {

/// The shipped Li-O2 design, which stands in for a design without oxygen.
const std::string oxygenPair = "li-o2-pairs";

constexpr double first = 40.0; ///< porosity in per cent, of the curves
constexpr double last = 99.0;
constexpr double step = 0.5;
constexpr double markDiameter = 11.0;
constexpr double curveWidth = 2.0;

} // namespace

OxygenPlot::OxygenPlot(QWidget *parent)
    : PlotPicture(parent)
{
    setAccessibleName(tr("Capacity of an oxygen positive over its porosity"));
    plot().axisRect()->setupFullAxesBox();
    rebuild();
}

void OxygenPlot::setTask(const PictureTask &task)
{
    const EvaluatedDesign &design = task.designs.front();
    m_cell.reset();
    m_porosity.reset();
    if (design.design().cell.positive.kind == PositiveKind::oxygen) {
        m_cell = design.design().cell;
        m_name = plainText(design.label);
        if (design.result.feasible())
            m_porosity = 100.0 * design.result.pair.positive.porosity;
    } else if (task.library != nullptr) {
        if (const EvaluatedDesign *shipped = task.library->shipped(oxygenPair)) {
            m_cell = shipped->design().cell;
            m_name = plainText(shipped->label);
        }
    }
    rebuild();
}

QString OxygenPlot::sentenceOf(double porosity) const
{
    const OxygenCapacity capacity = oxygenCapacity(*m_cell, 0.01 * porosity);
    return tr("%1 at a porosity of %2: %3 on the carbon, %4 on the whole positive")
        .arg(
            m_name, quantityText(porosity, 3, "%", locale()),
            quantityText(unit::mAh_per_g.in(capacity.perCarbon), 3, unit::mAh_per_g.text, locale()),
            quantityText(unit::mAh_per_g.in(capacity.whole), 3, unit::mAh_per_g.text, locale()));
}

QString OxygenPlot::sentences() const
{
    if (!m_cell)
        return tr("No oxygen positive to show.");
    QStringList lines;
    if (m_porosity)
        lines << sentenceOf(*m_porosity);
    else
        for (const double porosity : {50.0, 85.0, 92.0})
            lines << sentenceOf(porosity);
    lines << tr("Limit: %1 of the discharge product")
                 .arg(quantityText(
                     unit::mAh_per_g.in(activeBlend(m_cell->positive.coating).specificCapacity), 4,
                     unit::mAh_per_g.text, locale()));
    return lines.join('\n');
}

ReportTable OxygenPlot::data() const
{
    ReportTable table{.columns = {{phrase("Porosity"), true},
                                  {phrase("Capacity on the carbon"), true},
                                  {phrase("Capacity on the whole positive"), true}}};
    for (double porosity = first; m_cell && porosity <= last; porosity += step) {
        const OxygenCapacity capacity = oxygenCapacity(*m_cell, 0.01 * porosity);
        table.rows.push_back(
            {numberCell(porosity, 4, "%"),
             numberCell(unit::mAh_per_g.in(capacity.perCarbon), 6, unit::mAh_per_g.text),
             numberCell(unit::mAh_per_g.in(capacity.whole), 6, unit::mAh_per_g.text)});
    }
    return table;
}

void OxygenPlot::addGraph(SpecificCapacity OxygenCapacity::*capacity, const QString &name,
                          std::size_t number)
{
    const FamilyStyle series = seriesStyle(number);
    QCPGraph *graph = plot().addGraph();
    graph->setName(name);
    graph->setPen(QPen(series.colour.isValid() ? series.colour : look().text, curveWidth,
                       number == 0 ? Qt::SolidLine : Qt::DashLine));
    std::vector<QPointF> places;
    for (double porosity = first; porosity <= last; porosity += step) {
        const double value = unit::mAh_per_g.in(oxygenCapacity(*m_cell, 0.01 * porosity).*capacity);
        graph->addData(porosity, value);
        places.emplace_back(porosity, value);
    }
    keepLabelsOff(std::move(places));
    if (!m_porosity)
        return;
    const double at = unit::mAh_per_g.in(oxygenCapacity(*m_cell, 0.01 * *m_porosity).*capacity);
    QCPGraph *mark = addMarks({}, markStyle(series, look(), markDiameter, 1.5));
    mark->addData(*m_porosity, at);
    addReading(*m_porosity, at, markDiameter, sentenceOf(*m_porosity));
    addMarkLabel(*m_porosity, at, markDiameter, quantityText(at, 3, unit::mAh_per_g.text, locale()),
                 look().strongLabelFont(), look().text);
}

void OxygenPlot::fill()
{
    QCustomPlot &plot = this->plot();
    for (QCPAxis *axis : {plot.xAxis, plot.yAxis, plot.xAxis2, plot.yAxis2})
        axis->setVisible(m_cell.has_value());
    if (!m_cell)
        return addNotice(tr("No oxygen positive to show."));
    const double limit = unit::mAh_per_g.in(activeBlend(m_cell->positive.coating).specificCapacity);
    const double least = unit::mAh_per_g.in(oxygenCapacity(*m_cell, 0.01 * first).whole);
    const double most = unit::mAh_per_g.in(oxygenCapacity(*m_cell, 0.01 * last).perCarbon);
    const double ends[] = {least, limit, most};
    applyScale(*plot.yAxis, scaleFor(ends, true), locale());
    applyScale(*plot.xAxis, {.lower = first, .upper = 100.0}, locale());
    plot.xAxis->setLabel(axisTitle(tr("Porosity of the scaffold"), "%"));
    plot.yAxis->setLabel(axisTitle(tr("Capacity when discharged"), unit::mAh_per_g.text));
    addGraph(&OxygenCapacity::whole, tr("on the whole positive"), 0);
    addGraph(&OxygenCapacity::perCarbon, tr("on the carbon alone"), 1);
    auto *line = new QCPItemLine(&plot);
    line->start->setCoords(first, limit);
    line->end->setCoords(100.0, limit);
    line->setPen(QPen(look().faintText, 1.0, Qt::DotLine));
    keepLabelsOff({{first, limit}, {100.0, limit}});
    plotLabels().add(
        tr("limit of the product, %1").arg(quantityText(limit, 4, unit::mAh_per_g.text, locale())),
        look().labelFont, look().faintText, [this, limit](const QSizeF &size) {
            const double y = pixelOf(first, limit).y();
            const double right = plotArea().right() - size.width() - 4.0;
            const double left = plotArea().left() + 4.0;
            LabelWish wish;
            for (const double x : {right, 0.5 * (left + right), left})
                for (const double top : {y - size.height() - 3.0, y + 3.0})
                    wish.places.emplace_back(QPointF(x, top), size);
            return wish;
        });
    for (const double porosity : {50.0, 70.0, 85.0, 92.0})
        if (!m_porosity || *m_porosity != porosity)
            addReading(porosity, unit::mAh_per_g.in(oxygenCapacity(*m_cell, 0.01 * porosity).whole),
                       1.0, sentenceOf(porosity));
}

} // namespace cellgap
