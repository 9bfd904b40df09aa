// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/break_even_plot.h"

#include "model/core/analysis/break_even.h"
#include "model/core/unit.h"
#include "model/qt/local_text.h"
#include "views/picture_library.h"
#include "views/qcustomplot_slim.h"

#include <algorithm>
#include <array>

namespace cellgap {

namespace {

constexpr double markDiameter = 9.0;
constexpr double nameShare = 0.36; ///< of the width, for the names of electrolytes
constexpr double lineWidth = 1.6;
constexpr double besideLine = 9.0; ///< pixels from a vertical line to its name

std::optional<double> inMicrometres(const std::optional<Length> &length)
{
    return length ? std::optional(unit::um.in(*length)) : std::nullopt;
}

QString noBreakEven()
{
    return BreakEvenPlot::tr("No break-even: the positive must bring its lithium, have a voltage "
                             "against lithium, and make pairs that can be built.");
}

} // namespace

BreakEvenPlot::BreakEvenPlot(QWidget *parent)
    : PlotPicture(parent)
{
    setAccessibleName(tr("Break-even thickness of solid electrolytes"));
    rebuild();
}

void BreakEvenPlot::setTask(const PictureTask &task)
{
    m_layers.clear();
    m_byVolume.reset();
    m_own.reset();
    const Design &design = task.designs.front().sheet->design;
    const DesignSheet *graphite =
        task.library == nullptr ? nullptr : task.library->graphiteReference();
    if (graphite != nullptr)
        takeLayers(design, graphite->design, task.library->solidElectrolytes());
    rebuild();
}

void BreakEvenPlot::takeLayers(const Design &design, const Design &graphite,
                               const std::vector<SolidElectrolyte> &electrolytes)
{
    const auto breakEven = breakEvenLayer(design, graphite);
    if (!breakEven)
        return;
    m_byVolume = inMicrometres(breakEven->byVolume);
    if (design.cell.separator.kind == SeparatorKind::dense)
        m_own = unit::um.in(design.cell.separator.thickness);
    for (const SolidElectrolyte &electrolyte : electrolytes) {
        m_layers.push_back({.name = plainText(electrolyte.name),
                            .density = unit::g_per_cm3.in(electrolyte.density),
                            .byMass = unit::um.in(breakEven->byMass(electrolyte.density)),
                            .published = reviewsBreakEven(electrolyte.id)});
    }
    std::ranges::stable_sort(m_layers, std::greater{}, &Layer::byMass);
}

QString BreakEvenPlot::sentenceOf(const Layer &layer) const
{
    const QString thickness = quantityText(layer.byMass, 3, unit::um.text, locale());
    return layer.published ? tr("%1: %2 by mass; the review gives %3 for its pair")
                                 .arg(layer.name, thickness,
                                      quantityText(*layer.published, 3, unit::um.text, locale()))
                           : tr("%1: %2 by mass").arg(layer.name, thickness);
}

QString BreakEvenPlot::sentences() const
{
    if (m_layers.empty())
        return noBreakEven();
    QStringList lines{tr("Up to this thickness a pair with lithium beats a lithium-ion pair with "
                         "the same positive")};
    if (m_byVolume)
        lines << tr("By volume, for every electrolyte: %1")
                     .arg(quantityText(*m_byVolume, 3, unit::um.text, locale()));
    if (m_own)
        lines
            << tr("This design's layer: %1").arg(quantityText(*m_own, 3, unit::um.text, locale()));
    for (const Layer &layer : m_layers)
        lines << sentenceOf(layer);
    return lines.join('\n');
}

ReportTable BreakEvenPlot::data() const
{
    ReportTable table{.columns = {{phrase("Solid electrolyte")},
                                  {phrase("Density"), true},
                                  {phrase("Break-even by mass"), true},
                                  {phrase("Break-even by volume"), true},
                                  {phrase("Review"), true}}};
    const auto cell = [](const std::optional<double> &thickness) {
        return thickness ? numberCell(*thickness, 6, unit::um.text)
                         : ReportCell{phrase("n/a"), Mark::weak};
    };
    for (const Layer &layer : m_layers)
        table.rows.push_back({{verbatim(layer.name.toStdString())},
                              numberCell(layer.density, 4, unit::g_per_cm3.text),
                              numberCell(layer.byMass, 6, unit::um.text),
                              cell(m_byVolume),
                              cell(layer.published)});
    if (table.rows.empty())
        table.rows.push_back({{phrase("no break-even")}, {}, {}, {}, {}});
    return table;
}

void BreakEvenPlot::fill()
{
    QCustomPlot &plot = this->plot();
    for (QCPAxis *axis : {plot.xAxis, plot.yAxis})
        axis->setVisible(!m_layers.empty());
    if (m_layers.empty())
        return addNotice(noBreakEven());
    std::vector<double> values{0.0};
    QStringList names;
    for (const Layer &layer : m_layers) {
        values.push_back(layer.byMass);
        values.push_back(layer.published.value_or(0.0));
        names << layer.name;
    }
    values.push_back(m_byVolume.value_or(0.0));
    values.push_back(m_own.value_or(0.0));
    applyScale(*plot.xAxis, scaleFor(values, false), locale());
    plot.xAxis->setLabel(axisTitle(tr("Break-even thickness"), unit::um.text));
    nameLines(names, nameShare, 2.6); // with room for the names of the vertical lines
    QCPGraph *own = addMarks(tr("by mass"), markStyle(seriesStyle(0), look(), markDiameter, 1.0));
    QCPGraph *review =
        addMarks(tr("review, for 15 mg/cm²"), markStyle(seriesStyle(1), look(), markDiameter, 1.0));
    const auto count = static_cast<double>(m_layers.size());
    for (std::size_t i = 0; i < m_layers.size(); ++i) {
        const Layer &layer = m_layers[i];
        const double y = count - static_cast<double>(i);
        auto *bar = new QCPItemLine(&plot);
        bar->start->setCoords(0.0, y);
        bar->end->setCoords(layer.byMass, y);
        bar->setPen(QPen(look().notAssessed, lineWidth));
        own->addData(layer.byMass, y);
        addReading(layer.byMass, y, markDiameter, sentenceOf(layer));
        if (layer.published) {
            review->addData(*layer.published, y);
            addReading(*layer.published, y, markDiameter, sentenceOf(layer));
        }
    }
    if (m_byVolume)
        addLine(*m_byVolume, tr("by volume, all"), Qt::DashLine);
    if (m_own)
        addLine(*m_own, tr("this design"), Qt::SolidLine);
}

void BreakEvenPlot::addLine(double thickness, const QString &text, Qt::PenStyle pen)
{
    auto *line = new QCPItemLine(&plot());
    const double top = plot().yAxis->range().upper;
    line->start->setCoords(thickness, 0.0);
    line->end->setCoords(thickness, top);
    line->setPen(QPen(look().met, lineWidth, pen));
    keepLabelsOff({{thickness, 0.0}, {thickness, top}});
    plotLabels().add(text, look().labelFont, look().met, [this, thickness](const QSizeF &size) {
        const double x = pixelOf(thickness, 0.0).x();
        LabelWish wish;
        for (const double left : {x + besideLine, x - besideLine - size.width()})
            wish.places.emplace_back(QPointF(left, plotArea().top() + 1.0), size);
        return wish;
    });
}

} // namespace cellgap
