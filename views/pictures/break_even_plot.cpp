// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pictures/break_even_plot.h"

#include "model/core/base/unit.h"
#include "model/core/report/design_tables.h"
#include "model/io/library.h"
#include "model/io/solid_electrolytes.h"
#include "model/qt/local_text.h"
#include "views/plotting/qcustomplot_slim.h"

#include <vector>

namespace cellgap {

namespace {

constexpr double markDiameter = 9.0;
constexpr double nameShare = 0.36; ///< of the width, for the names of electrolytes
constexpr double lineWidth = 1.6;
constexpr double besideLine = 9.0; ///< pixels from a vertical line to its name

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
    m_breakEvens.reset();
    m_own.reset();
    const Design &design = task.designs.front().design();
    const EvaluatedDesign *graphite =
        task.library == nullptr ? nullptr : task.library->shipped(std::string(lithiumIonReference));
    if (graphite != nullptr)
        m_breakEvens = breakEvens(design, graphite->design(), task.library->solidElectrolytes());
    if (m_breakEvens && design.cell.separator.kind == SeparatorKind::dense)
        m_own = unit::um.in(design.cell.separator.thickness);
    rebuild();
}

QString BreakEvenPlot::sentenceOf(const BreakEvenLayer &layer) const
{
    const auto written = [this](Length thickness) {
        return quantityText(unit::um.in(thickness), 3, unit::um.text, locale());
    };
    const QString name = plainText(layer.name);
    return layer.review ? tr("%1: %2 by mass; the review gives %3 for its pair")
                              .arg(name, written(layer.byMass), written(*layer.review))
                        : tr("%1: %2 by mass").arg(name, written(layer.byMass));
}

QString BreakEvenPlot::sentences() const
{
    if (!m_breakEvens)
        return noBreakEven();
    QStringList lines{tr("Up to this thickness a pair with lithium beats a lithium-ion pair with "
                         "the same positive")};
    if (const auto &byVolume = m_breakEvens->byVolume)
        lines << tr("By volume, for every electrolyte: %1")
                     .arg(quantityText(unit::um.in(*byVolume), 3, unit::um.text, locale()));
    if (m_own)
        lines
            << tr("This design's layer: %1").arg(quantityText(*m_own, 3, unit::um.text, locale()));
    for (const BreakEvenLayer &layer : m_breakEvens->layers)
        lines << sentenceOf(layer);
    return lines.join('\n');
}

ReportTable BreakEvenPlot::data() const
{
    ReportTable table = breakEvenTable(m_breakEvens.value_or(BreakEvens{}));
    if (!m_breakEvens)
        table.rows.push_back({{phrase("no break-even")}, {}, {}, {}, {}});
    return table;
}

void BreakEvenPlot::fill()
{
    QCustomPlot &plot = this->plot();
    for (QCPAxis *axis : {plot.xAxis, plot.yAxis})
        axis->setVisible(m_breakEvens.has_value());
    if (!m_breakEvens)
        return addNotice(noBreakEven());
    std::vector<double> values{0.0};
    QStringList names;
    const std::vector<BreakEvenLayer> &layers = m_breakEvens->layers;
    for (const BreakEvenLayer &layer : layers) {
        values.push_back(unit::um.in(layer.byMass));
        values.push_back(unit::um.in(layer.review.value_or(Length())));
        names << plainText(layer.name);
    }
    values.push_back(unit::um.in(m_breakEvens->byVolume.value_or(Length())));
    values.push_back(m_own.value_or(0.0));
    applyScale(*plot.xAxis, scaleFor(values, false), locale());
    plot.xAxis->setLabel(axisTitle(tr("Break-even thickness"), unit::um.text));
    nameLines(names, nameShare, 2.6); // with room for the names of the vertical lines
    QCPGraph *own = addMarks(tr("by mass"), markStyle(seriesStyle(0), look(), markDiameter, 1.0));
    QCPGraph *review =
        addMarks(tr("review, for 15 mg/cm²"), markStyle(seriesStyle(1), look(), markDiameter, 1.0));
    const auto count = static_cast<double>(layers.size());
    for (std::size_t i = 0; i < layers.size(); ++i) {
        const BreakEvenLayer &layer = layers[i];
        const double byMass = unit::um.in(layer.byMass);
        const double y = count - static_cast<double>(i);
        auto *bar = new QCPItemLine(&plot);
        bar->start->setCoords(0.0, y);
        bar->end->setCoords(byMass, y);
        bar->setPen(QPen(look().notAssessed, lineWidth));
        own->addData(byMass, y);
        addReading(byMass, y, markDiameter, sentenceOf(layer));
        if (layer.review) {
            const double thickness = unit::um.in(*layer.review);
            review->addData(thickness, y);
            addReading(thickness, y, markDiameter, sentenceOf(layer));
        }
    }
    if (const auto &byVolume = m_breakEvens->byVolume)
        addLine(unit::um.in(*byVolume), tr("by volume, all"), Qt::DashLine);
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
