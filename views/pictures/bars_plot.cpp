// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pictures/bars_plot.h"

#include "model/core/analysis/target.h"
#include "model/core/report/result_tables.h"
#include "model/core/result/metric.h"
#include "model/qt/local_text.h"
#include "views/pictures/cell_energy.h"
#include "views/pictures/metric_variants.h"
#include "views/plotting/drawn_text.h"
#include "views/plotting/plot_style.h"
#include "views/widgets/theme.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace cellgap {

namespace {

constexpr double edge = 2.0; ///< beside the lines
constexpr double gap = 8.0;
constexpr double barShare = 0.62;  ///< of a line's height
constexpr double tallest = 34.0;   ///< line
constexpr double nameShare = 0.38; ///< of the width, at most
constexpr double textShare = 0.34;
constexpr double withGaps = 0.75; ///< that names, texts and gaps may take

} // namespace

BarsPlot::BarsPlot(QWidget *parent)
    : DrawnPicture(parent)
    , m_metric(&specificEnergyOfCell())
{
    setAccessibleName(tr("Bars of one metric"));
}

void BarsPlot::setTask(const PictureTask &task)
{
    m_cells.clear();
    for (const EvaluatedDesign &design : task.all())
        m_cells.push_back({.name = plainText(design.label), .result = design.result});
    m_programmes = task.programmes;
    rebuild();
}

std::vector<PictureVariant> BarsPlot::variants() const
{
    std::vector<const Result *> results;
    for (const Cell &cell : m_cells)
        results.push_back(&cell.result);
    return metricVariants(*m_metric, results);
}

void BarsPlot::setVariant(std::string_view key)
{
    const Metric *metric = comparableMetric(key);
    if (metric == nullptr)
        return;
    m_metric = metric;
    rebuild();
}

void BarsPlot::rebuild()
{
    m_bars.clear();
    for (const Cell &cell : m_cells)
        if (const auto value = m_metric->value(cell.result))
            m_bars.push_back({.name = cell.name,
                              .value = *value,
                              .text = localText(metricCell(*m_metric, *value).text, locale()),
                              .design = true});
    for (const Programme &programme : m_programmes)
        addTargets(programme);
    setAccessibleDescription(summary());
    update();
}

void BarsPlot::addTargets(const Programme &programme)
{
    for (const Target &target : programme.targets) {
        if (target.metric != m_metric->key || !target.value || target.unit != m_metric->unit.text)
            continue;
        Bar bar{.name = plainText(programme.shortName),
                .value = *target.value,
                .text = localText(wantedText(target), locale())};
        if (target.use != Use::any)
            bar.name = tr("%1, %2").arg(bar.name, translated(name(target.use)));
        if (!m_cells.empty()) {
            const Assessment assessment = assess(target, m_cells.front().result);
            bar.status = assessment.status;
            bar.gap = localText(gapWords(target, assessment, GapForm::row), locale());
        }
        m_bars.push_back(std::move(bar));
    }
}

QString BarsPlot::sentenceOf(const Bar &bar)
{
    if (bar.design)
        return tr("%1: %2").arg(bar.name, bar.text);
    return bar.gap.isEmpty() ? tr("Target of %1: %2").arg(bar.name, bar.text)
                             : tr("Target of %1: %2, gap %3").arg(bar.name, bar.text, bar.gap);
}

QString BarsPlot::summary() const
{
    QStringList lines{translated(m_metric->name)};
    for (const Bar &bar : m_bars)
        lines << sentenceOf(bar);
    return lines.join('\n');
}

ReportTable BarsPlot::data() const
{
    ReportTable table{.columns = {{phrase("Design or programme")},
                                  {phrase("Is")},
                                  {phrase(m_metric->name), true}}};
    for (const Bar &bar : m_bars)
        table.rows.push_back({{verbatim(bar.name.toStdString())},
                              {bar.design ? phrase("design") : phrase("target")},
                              numberCell(bar.value, 6, m_metric->unit.text)});
    return table;
}

QColor BarsPlot::colourOf(const Bar &bar, const PlotStyle &style)
{
    if (bar.design)
        return style.notAssessed;
    switch (bar.status) {
    case Status::met:
    case Status::ahead:
        return style.met;
    case Status::missed:
    case Status::behind:
        return style.missed;
    case Status::notAssessed:
        break;
    }
    return style.faintText;
}

BarsPlot::Columns BarsPlot::columnsFor(const QFontMetricsF &metrics, double width) const
{
    double names = 0.0;
    double texts = 0.0;
    double gaps = 0.0;
    double most = 0.0;
    for (const Bar &bar : m_bars) {
        names = std::max(names, metrics.horizontalAdvance(bar.name));
        texts = std::max(texts, metrics.horizontalAdvance(bar.text));
        gaps = std::max(gaps, metrics.horizontalAdvance(bar.gap));
        most = std::max(most, bar.value);
    }
    names = std::min(names, nameShare * width);
    texts = std::min(texts, textShare * width);
    if (names + texts + gaps > withGaps * width)
        gaps = 0.0; // rather longer bars
    const double left = edge + names + gap;
    const double room = width - left - texts - gaps - (gaps > 0.0 ? 3.0 : 2.0) * gap;
    return {.bars = left,
            .texts = left + room + gap,
            .gaps = gaps > 0.0 ? width - gaps : width,
            .scale = most > 0.0 ? room / most : 0.0};
}

void BarsPlot::draw(QPainter &painter, const QSize &size)
{
    m_readings.clear();
    const PlotStyle style = PlotStyle::from(palette(), font());
    painter.setFont(style.font);
    if (m_bars.empty() || !m_bars.front().design) {
        drawNotice(painter, size, tr("No design has a value for this metric."));
        return;
    }
    const QFontMetricsF metrics(style.font, painter.device());
    const double title = metrics.height() + gap;
    painter.setPen(style.text);
    painter.drawText(QRectF(2.0, 0.0, size.width() - 4.0, metrics.height()), leftMiddle,
                     axisTitle(translated(m_metric->name), m_metric->unit.text));
    const double tall =
        std::min(tallest, (size.height() - title - 2.0) / static_cast<double>(m_bars.size()));
    painter.setFont(fittedTo(style.font, tall)); // all bars are there on any size
    const Columns columns =
        columnsFor(QFontMetricsF(bold(painter.font()), painter.device()), size.width() - edge);
    double top = title;
    for (const Bar &bar : m_bars) {
        drawBar(painter, bar, {edge, top, size.width() - 2.0 * edge, tall}, columns);
        top += tall;
    }
    const double at = columns.bars + columns.scale * m_bars.front().value;
    painter.setPen(QPen(style.text, 1.0, Qt::DashLine));
    painter.drawLine(QPointF(at, title + tall), QPointF(at, top));
    painter.setPen(QPen(style.text, 1.0));
    painter.drawLine(QPointF(columns.bars, title), QPointF(columns.bars, top));
}

void BarsPlot::drawBar(QPainter &painter, const Bar &bar, const QRectF &line,
                       const Columns &columns)
{
    const PlotStyle style = PlotStyle::from(palette(), font());
    const QColor colour = colourOf(bar, style);
    const double thick = barShare * line.height();
    const QRectF box(columns.bars, line.center().y() - 0.5 * thick, columns.scale * bar.value,
                     thick);
    if (bar.design)
        painter.fillRect(box, colour);
    else { // an outline: it is wanted, not there
        painter.setPen(QPen(colour, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(box.adjusted(0.0, 0.5, -0.75, -0.5));
    }
    const QFont plain = painter.font();
    if (bar.design)
        painter.setFont(bold(plain));
    painter.setPen(style.text);
    drawElided(painter, {line.left(), line.top(), columns.bars - gap - line.left(), line.height()},
               rightMiddle, bar.name);
    painter.setPen(bar.design ? style.text : colour);
    const double end = std::min(columns.gaps, line.right());
    drawElided(painter, {columns.texts, line.top(), end - columns.texts, line.height()}, leftMiddle,
               bar.text);
    if (columns.gaps < line.right())
        drawElided(painter, {columns.gaps, line.top(), line.right() - columns.gaps, line.height()},
                   leftMiddle, bar.gap);
    painter.setFont(plain);
    m_readings.push_back({.place = box, .text = sentenceOf(bar)});
}

} // namespace cellgap
