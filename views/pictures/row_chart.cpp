// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pictures/row_chart.h"

#include "model/core/base/number_text.h"
#include "model/qt/local_text.h"
#include "views/pictures/cell_energy.h"
#include "views/pictures/metric_variants.h"
#include "views/plotting/drawn_text.h"
#include "views/plotting/plot_scale.h"
#include "views/plotting/plot_style.h"
#include "views/widgets/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace cellgap {

namespace {

constexpr double gap = 10.0; ///< between columns
constexpr double margin = 4.0;
constexpr double leading = 1.75; ///< of the font's height, where rows are many
constexpr double mostLeading = 2.4;
constexpr double mostName = 0.36; ///< of the width
constexpr double leastBars = 90.0;
constexpr double thickness = 0.6; ///< of a bar, of its row
constexpr int shown = 4;
constexpr double betweenTicks = 60.0;
constexpr double fewestSpaces = 4.0;

} // namespace

/// Widths and left edges; a width of zero leaves a column out.
struct RowChart::Columns {
    double name = 0.0;
    double left = 0.0;
    double bars = 0.0;
    double right = 0.0;
    PlotScale scale;

    double leftAt() const { return margin + name + gap; }
    double barsAt() const { return leftAt() + (left > 0.0 ? left + gap : 0.0); }
    double rightAt() const { return barsAt() + bars + gap; }

    double placeOf(double value) const
    {
        return barsAt() + (value - scale.lower) / (scale.upper - scale.lower) * bars;
    }
};

RowChart::RowChart(QWidget *parent)
    : DrawnPicture(parent)
    , m_metric(&specificEnergyOfCell())
{
}

QSize RowChart::sizeHint() const
{
    return {560, 340};
}

QString RowChart::quantity(double value) const
{
    return localText(withUnitText(digits(numberText(*m_metric, value, shown)), m_metric->unit.text),
                     locale());
}

std::vector<PictureVariant> RowChart::variants() const
{
    return metricVariants(*m_metric, results());
}

void RowChart::setVariant(std::string_view key)
{
    const Metric *metric = comparableMetric(key);
    if (metric == nullptr)
        return;
    m_metric = metric;
    rebuild();
}

void RowChart::rebuild()
{
    m_chart = chart();
    m_readings.clear();
    setAccessibleDescription(summary());
    update();
}

QString RowChart::summary() const
{
    if (!m_chart.notice.isEmpty())
        return m_chart.notice;
    QStringList lines{m_chart.title};
    for (const Row &row : m_chart.rows)
        lines << row.text;
    return lines.join('\n');
}

RowChart::Columns RowChart::columnsFor(const QFont &font, QPaintDevice *device, double width) const
{
    const QFontMetricsF metrics(font, device);
    const QFontMetricsF strong(bold(font), device);
    Columns columns;
    std::vector<double> ends;
    const auto widen = [](double &column, const QFontMetricsF &by, const QString &text) {
        if (!text.isEmpty())
            column = std::max(column, by.horizontalAdvance(text) + 1.0);
    };
    widen(columns.left, metrics, m_chart.left);
    widen(columns.right, metrics, m_chart.right);
    for (const Row &row : m_chart.rows) {
        const QFontMetricsF &by = row.whole ? strong : metrics;
        widen(columns.name, by, row.name);
        widen(columns.left, by, row.left);
        widen(columns.right, by, row.right);
        for (const Bar &bar : row.bars)
            ends.insert(ends.end(), {bar.from, bar.to});
        if (row.level)
            ends.push_back(*row.level);
    }
    if (m_chart.line)
        ends.push_back(*m_chart.line);
    columns.scale = scaleFor(ends, false);
    columns.name = std::min(columns.name, mostName * width);
    double room = width - 2.0 * margin - columns.name - gap;
    if (columns.left > 0.0 && columns.left + columns.right + 2.0 * gap + leastBars > room)
        columns.left = 0.0; // it can be read under the cursor
    room -= columns.left > 0.0 ? columns.left + gap : 0.0;
    columns.bars = std::max(leastBars, room - columns.right - gap);
    return columns;
}

void RowChart::draw(QPainter &painter, const QSize &size)
{
    m_readings.clear();
    const PlotStyle style = PlotStyle::from(palette(), font());
    painter.setFont(style.font);
    if (!m_chart.notice.isEmpty()) {
        drawNotice(painter, size, m_chart.notice);
        return;
    }
    const double line = QFontMetricsF(style.font, painter.device()).height();
    painter.setFont(bold(style.font));
    painter.setPen(style.text);
    drawElided(painter, {margin, margin, size.width() - 2.0 * margin, line}, leftMiddle,
               m_chart.title);
    const QFontMetricsF metrics(style.labelFont, painter.device());
    const Columns columns = columnsFor(style.labelFont, painter.device(), size.width());
    double top = margin + 1.4 * line;
    painter.setFont(style.labelFont);
    painter.setPen(style.faintText);
    if (columns.left > 0.0)
        drawElided(painter, {columns.leftAt(), top, columns.left, metrics.height()}, rightMiddle,
                   m_chart.left);
    drawElided(painter, {columns.rightAt(), top, columns.right, metrics.height()}, rightMiddle,
               m_chart.right);
    top += 1.25 * metrics.height();
    const auto rows = static_cast<double>(std::max<std::size_t>(1, m_chart.rows.size()));
    // Below the rows: numbers of the axis, its title, the footer.
    const double foot = 3.6 * metrics.height() + margin;
    const double tall =
        metrics.height() *
        std::clamp((size.height() - foot - top) / rows / metrics.height(), leading, mostLeading);
    const auto fitting =
        static_cast<std::size_t>(std::max(0.0, std::floor((size.height() - foot - top) / tall)));
    const std::size_t drawn = std::min(fitting, m_chart.rows.size());
    const double bottom = top + static_cast<double>(drawn) * tall;
    drawAxis(painter, columns, top, bottom);
    for (std::size_t i = 0; i < drawn; ++i) {
        const QRectF place(margin, top + static_cast<double>(i) * tall, size.width() - 2.0 * margin,
                           tall);
        drawRow(painter, columns, m_chart.rows[i], place);
        m_readings.push_back({.place = place, .text = m_chart.rows[i].text});
    }
    const std::size_t left = m_chart.rows.size() - drawn;
    painter.setFont(style.labelFont);
    painter.setPen(style.faintText);
    drawElided(painter,
               {margin, size.height() - margin - 1.1 * metrics.height(),
                size.width() - 2.0 * margin, 1.1 * metrics.height()},
               leftMiddle,
               left == 0 ? m_chart.footer : tr("%1 more below. %2").arg(left).arg(m_chart.footer));
}

void RowChart::drawAxis(QPainter &painter, const Columns &columns, double top, double bottom) const
{
    const PlotStyle style = PlotStyle::from(palette(), font());
    painter.setFont(style.labelFont);
    const QFontMetricsF metrics(style.labelFont, painter.device());
    const double spaces = std::max(fewestSpaces, columns.bars / betweenTicks);
    for (const double tick : linearTicks(columns.scale, spaces)) {
        const double at = columns.placeOf(tick);
        painter.setPen(style.gridPen());
        painter.drawLine(QPointF(at, top), QPointF(at, bottom));
        painter.setPen(style.faintText);
        painter.drawText(QRectF(at - betweenTicks, bottom, 2.0 * betweenTicks, metrics.height()),
                         static_cast<int>(Qt::AlignHCenter | Qt::AlignTop),
                         locale().toString(tick, 'g', 6));
    }
    painter.drawText(QRectF(columns.barsAt() - columns.name, bottom + metrics.height(),
                            columns.bars + 2.0 * columns.name, metrics.height()),
                     static_cast<int>(Qt::AlignHCenter | Qt::AlignTop),
                     axisTitle(translated(m_metric->name), m_metric->unit.text));
    if (m_chart.line) {
        painter.setPen(QPen(style.text, 1.2));
        const double at = columns.placeOf(*m_chart.line);
        painter.drawLine(QPointF(at, top), QPointF(at, bottom));
    }
}

QColor RowChart::colourOf(Tone tone, const PlotStyle &style) const
{
    const QColor base = palette().color(QPalette::Base);
    switch (tone) {
    case Tone::better:
        return style.met;
    case Tone::worse:
        return style.missed;
    case Tone::strong:
        return mixed(base, style.text, 0.6F);
    case Tone::weak:
        break;
    }
    return mixed(base, style.text, 0.25F);
}

void RowChart::drawRow(QPainter &painter, const Columns &columns, const Row &row,
                       const QRectF &place) const
{
    const PlotStyle style = PlotStyle::from(palette(), font());
    painter.setPen(QPen(ruleColour(palette()), 1.0));
    painter.drawLine(place.topLeft(), place.topRight());
    painter.setFont(row.whole ? bold(style.labelFont) : style.labelFont);
    painter.setPen(style.text);
    const auto write = [&](double at, double wide, int alignment, const QString &text) {
        if (wide > 0.0)
            drawElided(painter, {at, place.top(), wide, place.height()}, alignment, text);
    };
    write(margin, columns.name, leftMiddle, row.name);
    write(columns.leftAt(), columns.left, rightMiddle, row.left);
    write(columns.rightAt(), columns.right, rightMiddle, row.right);
    // Bars that lie on one side of the line stand one above the other.
    const double tall =
        thickness * place.height() / static_cast<double>(std::max<std::size_t>(1, row.bars.size()));
    double top = place.top() + 0.5 * (1.0 - thickness) * place.height();
    for (const Bar &bar : row.bars) {
        const double from = columns.placeOf(bar.from);
        const double to = columns.placeOf(bar.to);
        painter.fillRect(QRectF(std::min(from, to), top, std::max(1.0, std::abs(to - from)), tall),
                         colourOf(bar.tone, style));
        top += tall;
    }
    if (!row.level)
        return;
    const double at = columns.placeOf(*row.level);
    painter.setPen(QPen(style.faintText, 1.0, Qt::DotLine));
    if (row.whole) {
        painter.setPen(QPen(style.text, 2.0));
        painter.drawLine(QPointF(at, place.top() + 2.0), QPointF(at, place.bottom() - 2.0));
    } else {
        painter.drawLine(QPointF(at, place.top() + 0.5 * (1.0 + thickness) * place.height()),
                         QPointF(at, place.bottom() + 0.5 * (1.0 - thickness) * place.height()));
    }
}

} // namespace cellgap
