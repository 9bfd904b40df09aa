// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pictures/table1_view.h"

#include "model/core/base/number_text.h"
#include "model/core/report/result_tables.h"
#include "model/io/library.h"
#include "model/qt/local_text.h"
#include "views/plotting/drawn_text.h"
#include "views/plotting/plot_style.h"
#include "views/widgets/theme.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace cellgap {

namespace {

constexpr double gap = 3.0;
constexpr double padding = 6.0;
constexpr double nameShare = 0.24; ///< of the width at most, for the quantities
constexpr double wantedShare = 0.14;
constexpr double narrow = 90.0;      ///< field, without room for the literature
constexpr double turnedHead = 110.0; ///< height of headings that are written upwards, at most
constexpr double turnedShare = 0.3;  ///< of the height
constexpr float nearShade = 0.12F;   ///< of the sign's colour over the background
constexpr float farShade = 0.32F;

/// In several lines where there is room for them.
void drawWrapped(QPainter &painter, const QRectF &area, const QString &text)
{
    const int flags = leftMiddle | static_cast<int>(Qt::TextWordWrap);
    const QFontMetricsF metrics(painter.font(), painter.device());
    const QRectF needed = metrics.boundingRect(area, flags, text);
    if (needed.height() <= area.height() && needed.width() <= area.width())
        painter.drawText(area, flags, text);
    else
        drawElided(painter, area, leftMiddle, text);
}

} // namespace

Table1View::Table1View(QWidget *parent)
    : DrawnPicture(parent)
{
    setAccessibleName(tr("Table 1 of the review"));
}

Table1View::Field Table1View::fieldOf(const StatusEntry &entry, const QLocale &locale)
{
    Field field{.literature =
                    entry.row == nullptr ? QStringLiteral("–") : translated(entry.row->literature),
                .computed = {},
                .gap = {}};
    const Assessment &assessment = entry.assessment;
    if (entry.metric == nullptr || !entry.value)
        return field;
    field.value = *entry.value;
    field.unit = entry.metric->unit.text;
    field.computed = localized(numberText(*entry.metric, *entry.value, 3), locale);
    if (!assessment.gap)
        return field;
    field.status = assessment.status;
    const QString sign = isGood(assessment.status) ? QStringLiteral("✓") : QStringLiteral("✗");
    field.gap = sign + u' ' + localText(gapWords(*entry.target, assessment, GapForm::row), locale);
    field.far = assessment.reach && (*assessment.reach < 0.5 || *assessment.reach >= 2.0);
    return field;
}

void Table1View::setTask(const PictureTask &task)
{
    m_lines.clear();
    m_columns.clear();
    const StatusTable *table = task.library == nullptr ? nullptr : task.library->statusTable();
    if (table != nullptr)
        takeColumns(*table, task);
    setAccessibleDescription(summary());
    update();
}

void Table1View::takeColumns(const StatusTable &table, const PictureTask &task)
{
    const std::vector<Programme> &programmes = task.library->programmes();
    const auto programme = std::ranges::find(programmes, table.programme, &Programme::id);
    if (programme == programmes.end())
        return;
    m_source = plainText(table.source);
    m_programme = plainText(programme->name);
    const auto add = [&](Column column, const StatusColumn &status, const Result &result) {
        const auto entries = statusOf(table, status, *programme, result);
        for (const StatusEntry &entry : entries)
            column.fields.push_back(fieldOf(entry, locale()));
        if (m_lines.empty())
            for (const StatusEntry &entry : entries)
                m_lines.push_back({.name = localText(nameOf(entry), locale()),
                                   .wanted = entry.target == nullptr
                                                 ? QString()
                                                 : localText(wantedText(*entry.target), locale())});
        m_columns.push_back(std::move(column));
    };
    for (const StatusColumn &status : table.columns) {
        if (const EvaluatedDesign *design = task.library->shipped(status.design))
            add({.technology = translated(status.technology),
                 .readiness = tr("generation %1 · TRL %2")
                                  .arg(plainText(status.generation), translated(status.readiness)),
                 .design = tr("computed: %1").arg(plainText(design->label)),
                 .id = status.design,
                 .fields = {}},
                status, design->result);
    }
    for (const EvaluatedDesign &design : task.all())
        add({.technology = plainText(design.label),
             .readiness = {},
             .design = {},
             .id = {},
             .fields = {}},
            StatusColumn{}, design.result);
}

QString Table1View::sentenceOf(const Column &column, std::size_t line) const
{
    const Field &field = column.fields[line];
    const QString computed = field.computed.isEmpty() ? tr("not assessed") : field.computed;
    const QString head =
        tr("%1, %2 (%3)").arg(column.technology, m_lines[line].name, m_lines[line].wanted);
    return field.gap.isEmpty()
               ? tr("%1: literature %2, computed %3").arg(head, field.literature, computed)
               : tr("%1: literature %2, computed %3, %4")
                     .arg(head, field.literature, computed, field.gap);
}

QString Table1View::summary() const
{
    QStringList lines;
    lines << (m_columns.empty() ? tr("The table cannot be read.")
                                : tr("%1 against %2").arg(m_source, m_programme));
    for (const Column &column : m_columns)
        for (std::size_t i = 0; i < m_lines.size(); ++i)
            lines << sentenceOf(column, i);
    return lines.join('\n');
}

ReportTable Table1View::data() const
{
    ReportTable table{.columns = {{phrase("Technology")},
                                  {phrase("Quantity")},
                                  {phrase("Target")},
                                  {phrase("Literature")},
                                  {phrase("Computed"), true},
                                  {phrase("Unit")},
                                  {phrase("Gap")}}};
    for (const Column &column : m_columns)
        for (std::size_t i = 0; i < m_lines.size(); ++i) {
            const Field &field = column.fields[i];
            ReportCell computed{verbatim(field.computed.toStdString())};
            if (!field.computed.isEmpty())
                computed = {.text = computed.text, .value = field.value};
            table.rows.push_back({{verbatim(column.technology.toStdString())},
                                  {verbatim(m_lines[i].name.toStdString())},
                                  {verbatim(m_lines[i].wanted.toStdString())},
                                  {verbatim(field.literature.toStdString())},
                                  std::move(computed),
                                  {verbatim(field.unit)},
                                  {verbatim(field.gap.toStdString())}});
        }
    return table;
}

void Table1View::draw(QPainter &painter, const QSize &size)
{
    m_readings.clear();
    const PlotStyle style = PlotStyle::from(palette(), font());
    painter.setFont(style.font);
    if (m_columns.empty()) {
        drawNotice(painter, size, tr("The table cannot be read."));
        return;
    }
    const QRectF whole(2.0, 2.0, size.width() - 4.0, size.height() - 4.0);
    const double line = QFontMetricsF(style.labelFont, painter.device()).height();
    const auto count = static_cast<double>(m_lines.size());
    const QFontMetricsF plain(style.labelFont, painter.device());
    const QFontMetricsF strong(bold(style.labelFont), painter.device());
    double names = 0.0;
    double wanted = 0.0;
    for (const Line &quantity : m_lines) {
        names = std::max(names, strong.horizontalAdvance(quantity.name) + gap);
        wanted = std::max(wanted, plain.horizontalAdvance(quantity.wanted) + gap);
    }
    names = std::min(names, nameShare * whole.width());
    wanted = std::min(wanted, wantedShare * whole.width());
    const double left = whole.left() + names + wanted + 2.0 * gap;
    const double wide = (whole.right() - left) / static_cast<double>(m_columns.size());
    const bool roomy =
        wide >= narrow + gap && whole.height() > (count + 1.0) * (2.0 * line + gap) + 6.0 * line;
    const double head = roomy ? 5.6 * line : std::min(turnedHead, turnedShare * whole.height());
    double top = whole.top();
    if (roomy) {
        painter.setFont(bold(style.font));
        painter.setPen(style.text);
        drawElided(painter, {whole.left(), top, whole.width(), 1.4 * line}, leftMiddle,
                   tr("%1 against %2").arg(m_source, m_programme));
        top += 1.6 * line;
    }
    const double tall = (whole.bottom() - top - head) / count;
    for (std::size_t c = 0; c < m_columns.size(); ++c)
        drawHead(painter, m_columns[c],
                 {left + static_cast<double>(c) * wide, top, wide - gap, head - gap}, roomy);
    top += head;
    for (std::size_t l = 0; l < m_lines.size(); ++l) {
        const QFont words = fittedTo(style.labelFont, 0.5 * (tall - gap)); // two lines of it
        painter.setFont(bold(words));
        painter.setPen(style.text);
        drawWrapped(painter, {whole.left(), top, names, tall - gap}, m_lines[l].name);
        painter.setFont(words);
        painter.setPen(style.faintText);
        drawWrapped(painter, {whole.left() + names + gap, top, wanted, tall - gap},
                    m_lines[l].wanted);
        for (std::size_t c = 0; c < m_columns.size(); ++c) {
            const QRectF area(left + static_cast<double>(c) * wide, top, wide - gap, tall - gap);
            drawField(painter, m_columns[c].fields[l], area);
            m_readings.push_back(
                {.place = area, .text = sentenceOf(m_columns[c], l), .design = m_columns[c].id});
        }
        top += tall;
    }
}

void Table1View::drawHead(QPainter &painter, const Column &column, const QRectF &area,
                          bool roomy) const
{
    const PlotStyle style = PlotStyle::from(palette(), font());
    const double line = QFontMetricsF(style.labelFont, painter.device()).height();
    painter.setPen(style.text);
    painter.setFont(bold(style.labelFont));
    if (!roomy) { // upwards, where words have room
        painter.save();
        painter.translate(area.left(), area.bottom());
        painter.rotate(-90.0);
        drawWrapped(painter, {0.0, 0.0, area.height(), area.width()}, column.technology);
        painter.restore();
        return;
    }
    const QRectF last(area.left() + padding, area.bottom() - 1.2 * line, area.width() - padding,
                      1.1 * line);
    drawWrapped(painter,
                {last.left(), area.top(), last.width(), last.top() - 1.1 * line - area.top()},
                column.technology);
    painter.setFont(style.labelFont);
    painter.setPen(style.faintText);
    drawElided(painter, last.translated(0.0, -1.1 * line), leftMiddle, column.readiness);
    drawElided(painter, last, leftMiddle, column.design);
}

void Table1View::drawField(QPainter &painter, const Field &field, const QRectF &area) const
{
    const PlotStyle style = PlotStyle::from(palette(), font());
    const bool assessed = field.status != Status::notAssessed;
    const QColor sign = isGood(field.status) ? style.met : style.missed;
    if (assessed)
        painter.fillRect(area, mixed(style.background, sign, field.far ? farShade : nearShade));
    else
        painter.fillRect(area, QBrush(style.grid, Qt::BDiagPattern));
    const QFontMetricsF metrics(style.labelFont, painter.device());
    const bool both = area.height() >= 2.0 * metrics.height() && area.width() >= narrow;
    const double side = area.width() < narrow ? gap : padding;
    const QRectF inner = area.adjusted(side, 0.0, -side, 0.0);
    const double middle = inner.center().y();
    if (both) {
        painter.setFont(style.labelFont);
        painter.setPen(style.faintText);
        drawElided(painter,
                   {inner.left(), middle - metrics.height(), inner.width(), metrics.height()},
                   leftMiddle, field.literature);
    }
    const QRectF low = both ? QRectF(inner.left(), middle, inner.width(), metrics.height()) : inner;
    painter.setFont(bold(style.labelFont));
    painter.setPen(field.computed.isEmpty() ? style.faintText : style.text);
    const QFontMetricsF strong(painter.font(), painter.device());
    const QString computed = field.computed.isEmpty() ? tr("not assessed") : field.computed;
    const double rest = low.width() - strong.horizontalAdvance(computed) - side;
    const bool whole = strong.horizontalAdvance(field.gap) <= rest;
    const QString mark = field.gap.left(1);
    const bool marked = strong.horizontalAdvance(mark) <= rest;
    drawElided(painter, low, leftMiddle, computed);
    painter.setPen(sign);
    if (assessed && marked) // the colour says it too
        painter.drawText(low, rightMiddle, whole ? field.gap : mark);
}

} // namespace cellgap
