// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pictures/lever_view.h"

#include "model/core/base/number_text.h"
#include "model/core/edit/form.h"
#include "model/core/report/gap_answers.h"
#include "model/core/report/input_tables.h"
#include "model/core/report/lever_tables.h"
#include "model/core/report/lever_text.h"
#include "model/io/library.h"
#include "model/qt/local_text.h"
#include "views/plotting/drawn_text.h"
#include "views/plotting/plot_style.h"
#include "views/widgets/theme.h"

#include <QPainter>

#include <algorithm>

namespace cellgap {

namespace {

constexpr double gap = 10.0; ///< between columns
constexpr double margin = 4.0;
constexpr double leading = 1.75;  ///< of the font's height
constexpr double mostName = 0.36; ///< of the width
constexpr double mostThere = 0.3;
constexpr double leastRange = 60.0;
constexpr double leastLost = 120.0;
constexpr double mostRange = 220.0;
constexpr double track = 4.0; ///< height of a range
constexpr double knob = 4.5;  ///< radius of the mark for now
constexpr int nowDigits = 4;

QString withUnitOf(const Lever &lever, double number)
{
    return localText(withUnitText(shortDigits(number, nowDigits), lever.input->access.unit.text));
}

/// The best of the alternatives.
const Swap &bestOf(const Way &way)
{
    return way.swap->swaps.front();
}

QString nameOf(const Way &way)
{
    return way.swap != nullptr ? translated(nameOfSwap(way.swap->key))
                               : localText(nameAlone(*way.input->input));
}

QString nowOf(const Way &way)
{
    return way.swap != nullptr ? localText(way.swap->now.name)
                               : withUnitOf(*way.input, way.input->now);
}

/// The number, material or option that meets the target, or the best one.
QString thereOf(const Way &way)
{
    if (way.swap != nullptr)
        return localText(bestOf(way).instead.name);
    return way.meets() ? localText(metText(*way.input))
                       : withUnitOf(*way.input, numberToTake(*way.input));
}

const Standing &standingOf(const Way &way)
{
    return way.swap != nullptr ? bestOf(way).there : way.input->there;
}

const std::vector<const Target *> &targetsLost(const Way &way)
{
    return way.swap != nullptr ? bestOf(way).lost : way.input->lost;
}

QString lostOf(const Way &way)
{
    const QString lost =
        way.meets() ? localText(lostText(targetsLost(way))) : LeverView::tr("never meets it");
    const QString caution = way.swap != nullptr ? localText(bestOf(way).caution) : QString();
    return caution.isEmpty() ? lost
           : lost.isEmpty()  ? caution
                             : QStringLiteral("%1; %2").arg(caution, lost);
}

Text reachOf(const TargetLevers &levers, const Way &way)
{
    return way.swap != nullptr ? reachText(levers, *way.swap) : reachText(levers, *way.input);
}

QString percent(double share)
{
    return localized(significant(100.0 * share, share < 1.0 ? 2 : 3)) + QStringLiteral("\u00a0%");
}

/// The usual range thick, what lies around it thin; from the ring of now to the bar of the number
/// that is needed.
void drawRange(QPainter &painter, const QRectF &area, const Lever &lever, const PlotStyle &style,
               const QPalette &palette)
{
    const SliderSpan span = spanOf(*lever.input, lever.usual, lever.now, lever.at);
    const double middle = area.center().y();
    const auto placeOf = [&](double number) {
        const double share = std::clamp(span.toShare(number), 0.0, 1.0);
        return area.left() + knob + share * (area.width() - 2.0 * knob);
    };
    const auto fill = [&](double from, double to, double tall, const QColor &colour) {
        const auto [left, right] = std::minmax(from, to);
        painter.fillRect(QRectF(left, middle - 0.5 * tall, right - left, tall), colour);
    };
    const bool met = lever.reach != LeverReach::never;
    fill(area.left(), area.right(), 1.0, ruleColour(palette));
    fill(placeOf(lever.usual.min), placeOf(lever.usual.max), track,
         mixed(palette.color(QPalette::Base), met ? style.met : style.faintText, 0.35F));
    const double now = placeOf(lever.now);
    const double there = placeOf(lever.at);
    const QColor strong =
        met ? style.met : mixed(palette.color(QPalette::Base), style.faintText, 0.6F);
    fill(now, there, 2.0, strong);
    painter.fillRect(QRectF(there - 1.0, middle - 7.0, 2.0, 14.0), strong);
    painter.setPen(QPen(met ? style.text : style.faintText, 1.2));
    painter.setBrush(palette.color(QPalette::Base));
    painter.drawEllipse(QPointF(now, middle), knob, knob);
    painter.setBrush(Qt::NoBrush);
}

} // namespace

/// Widths, and left edges that follow from them; a width of zero leaves a column out.
struct LeverView::Columns {
    double name = 0.0;
    double range = 0.0;
    double now = 0.0;
    double there = 0.0;
    double gives = 0.0;
    double share = 0.0;
    double lost = 0.0;

    double rangeAt() const { return after(margin, name); }
    double nowAt() const { return after(rangeAt(), range); }
    double thereAt() const { return after(nowAt(), now); }
    double givesAt() const { return after(thereAt(), there); }
    double shareAt() const { return after(givesAt(), gives); }
    double lostAt() const { return after(shareAt(), share); }

private:
    static double after(double left, double wide) { return wide > 0.0 ? left + wide + gap : left; }
};

LeverView::LeverView(QWidget *parent)
    : DrawnPicture(parent)
{
    setAccessibleName(tr("Levers"));
}

QSize LeverView::sizeHint() const
{
    return {560, 340};
}

void LeverView::setTask(const PictureTask &task)
{
    const EvaluatedDesign &design = task.designs.front();
    m_feasible = design.result.feasible();
    m_awaited = task.answersFollow && task.answers == nullptr;
    m_answers = task.answers;
    if (m_answers == nullptr && !m_awaited)
        m_answers = std::make_shared<const GapAnswers>(findAnswers(
            design.sheet, std::make_shared<const std::vector<Programme>>(task.programmes),
            task.library != nullptr ? task.library->materials() : nullptr));
    m_choice.setAnswers(m_answers);
    setAccessibleDescription(summary());
    update();
}

void LeverView::setVariant(std::string_view key)
{
    m_choice.setVariant(key);
    setAccessibleDescription(summary());
    update();
}

QString LeverView::notice() const
{
    if (m_awaited)
        return tr("Looking for levers…");
    if (!m_feasible)
        return tr("No levers: the cell cannot be built as described.");
    if (QString why = m_choice.whyNone(); !why.isEmpty())
        return why;
    const TargetLevers &levers = *m_choice.shown().levers;
    return waysOf(levers).empty() ? localText(whyNothing(levers)) : QString();
}

QString LeverView::summary() const
{
    const MissedChoice::Missed missed = m_choice.shown();
    if (missed.levers == nullptr)
        return notice();
    QStringList lines{localText(gapTitle(*missed.levers->target, missed.levers->now))};
    const std::vector<Way> ways = waysOf(*missed.levers);
    if (ways.empty())
        lines << notice();
    for (const Way &way : ways)
        lines << QStringLiteral("%1: %2").arg(nameOf(way), localText(reachOf(*missed.levers, way)));
    return lines.join('\n');
}

ReportTable LeverView::data() const
{
    const MissedChoice::Missed missed = m_choice.shown();
    if (missed.levers == nullptr)
        return leverList({});
    const ProgrammeLevers one{.programme = missed.programme,
                              .search = {.targets = {*missed.levers}}};
    return leverList({&one, 1});
}

LeverView::Columns LeverView::columnsFor(const QFont &font, QPaintDevice *device,
                                         double width) const
{
    const QFontMetricsF metrics(font, device);
    const QFontMetricsF strong(bold(font), device);
    const TargetLevers &levers = *m_choice.shown().levers;
    Columns columns;
    const auto widen = [&metrics](double &column, const QString &text) {
        column = std::max(column, metrics.horizontalAdvance(text) + 1.0);
    };
    widen(columns.now, tr("now"));
    widen(columns.there, tr("needed"));
    widen(columns.gives, tr("gives"));
    widen(columns.share, tr("of range"));
    for (const Way &way : waysOf(levers)) {
        widen(columns.name, nameOf(way));
        if (way.swap == nullptr)
            widen(columns.now, nowOf(way));
        columns.there = std::max(columns.there, strong.horizontalAdvance(thereOf(way)) + 1.0);
        widen(columns.gives, localText(standingText(*levers.target, standingOf(way))));
        widen(columns.lost, lostOf(way));
    }
    columns.name = std::min(columns.name, mostName * width);
    columns.there = std::min(columns.there, mostThere * width);
    // What does not fit is left out, the least important first; it can be read under the cursor.
    double room = width - 2.0 * margin - columns.name - columns.there - leastRange - 2.0 * gap;
    for (double *column : {&columns.gives, &columns.now, &columns.share}) {
        if (*column + gap > room)
            *column = 0.0;
        else
            room -= *column + gap;
    }
    columns.lost = std::min(columns.lost, room - gap);
    if (columns.lost < std::min(leastLost, metrics.horizontalAdvance(tr("then missed"))))
        columns.lost = 0.0;
    else
        room -= columns.lost + gap;
    columns.range = std::min(leastRange + room, mostRange);
    return columns;
}

void LeverView::draw(QPainter &painter, const QSize &size)
{
    m_readings.clear();
    const PlotStyle style = PlotStyle::from(palette(), font());
    painter.setFont(style.font);
    if (const QString why = notice(); !why.isEmpty() && m_choice.shown().levers == nullptr) {
        drawNotice(painter, size, why);
        return;
    }
    const TargetLevers &levers = *m_choice.shown().levers;
    const double line = QFontMetricsF(style.font, painter.device()).height();
    double top = margin;
    const auto write = [&](const QString &text, const QFont &font, const QColor &colour) {
        painter.setFont(font);
        painter.setPen(colour);
        drawElided(painter, {margin, top, size.width() - 2.0 * margin, line}, leftMiddle, text);
        top += line;
    };
    write(tr("Levers for %1").arg(localText(gapTitle(*levers.target, levers.now))),
          bold(style.font), style.text);
    const std::vector<Way> ways = waysOf(levers);
    if (ways.empty()) {
        top += 0.4 * line;
        write(notice(), style.font, style.faintText);
        return;
    }
    painter.setFont(style.labelFont);
    const QFontMetricsF metrics(style.labelFont, painter.device());
    const Columns columns = columnsFor(style.labelFont, painter.device(), size.width());
    top += 0.4 * line;
    drawHeading(painter, columns, top, metrics.height());
    top += 1.25 * metrics.height();
    const double tall = leading * metrics.height();
    const double foot = 1.3 * metrics.height() + margin;
    std::size_t drawn = 0;
    for (const Way &way : ways) {
        if (top + tall > size.height() - foot)
            break;
        const QRectF row(margin, top, size.width() - 2.0 * margin, tall);
        drawLever(painter, columns, way, row);
        m_readings.push_back(readingOf(way, row));
        top += tall;
        ++drawn;
    }
    painter.setFont(style.labelFont);
    painter.setPen(style.faintText);
    drawElided(painter, {margin, size.height() - foot, size.width() - 2.0 * margin, foot - margin},
               leftMiddle, footer(ways.size() - drawn));
}

QString LeverView::footer(std::size_t left) const
{
    const QString held = tr("Held: %1.").arg(translated(infoOf(m_answers->hold).name));
    return left == 0 ? held : tr("%1 more below. %2").arg(left).arg(held);
}

void LeverView::drawHeading(QPainter &painter, const Columns &columns, double top,
                            double tall) const
{
    const PlotStyle style = PlotStyle::from(palette(), font());
    painter.setPen(style.faintText);
    const auto write = [&](double at, double wide, int alignment, const QString &text) {
        if (wide > 0.0)
            drawElided(painter, {at, top, wide, tall}, alignment, text);
    };
    write(margin, columns.name, leftMiddle, tr("one change alone"));
    write(columns.rangeAt(), columns.range, leftMiddle, tr("over its usual range"));
    write(columns.nowAt(), columns.now, rightMiddle, tr("now"));
    write(columns.thereAt(), columns.there, rightMiddle, tr("needed"));
    write(columns.givesAt(), columns.gives, rightMiddle, tr("gives"));
    write(columns.shareAt(), columns.share, rightMiddle, tr("of range"));
    write(columns.lostAt(), columns.lost, leftMiddle, tr("then missed"));
}

void LeverView::drawLever(QPainter &painter, const Columns &columns, const Way &way,
                          const QRectF &row) const
{
    const PlotStyle style = PlotStyle::from(palette(), font());
    painter.setPen(QPen(ruleColour(palette()), 1.0));
    painter.drawLine(row.topLeft(), row.topRight());
    const auto write = [&](double at, double wide, int alignment, const QString &text,
                           const QColor &colour, bool strong = false) {
        if (wide <= 0.0)
            return;
        painter.setFont(strong ? bold(style.labelFont) : style.labelFont);
        painter.setPen(colour);
        drawElided(painter, {at, row.top(), wide, row.height()}, alignment, text);
    };
    const bool met = way.meets();
    const QColor plain = met ? style.text : style.faintText;
    write(margin, columns.name, leftMiddle, nameOf(way), plain);
    if (way.swap != nullptr) {
        // A name needs more room than a number, and has no range.
        const double right =
            columns.now > 0.0 ? columns.nowAt() + columns.now : columns.rangeAt() + columns.range;
        write(columns.rangeAt(), right - columns.rangeAt(), rightMiddle, nowOf(way), plain);
    } else {
        drawRange(painter, {columns.rangeAt(), row.top(), columns.range, row.height()}, *way.input,
                  style, palette());
        write(columns.nowAt(), columns.now, rightMiddle, nowOf(way), plain);
        write(columns.shareAt(), columns.share, rightMiddle, percent(way.input->share), plain);
    }
    const bool usual = way.swap != nullptr ? met : way.input->reach == LeverReach::usual;
    write(columns.thereAt(), columns.there, rightMiddle, thereOf(way), usual ? style.met : plain,
          usual);
    write(columns.givesAt(), columns.gives, rightMiddle,
          localText(standingText(*m_choice.shown().levers->target, standingOf(way))), plain);
    write(columns.lostAt(), columns.lost, leftMiddle, lostOf(way),
          met ? style.missedText : style.faintText);
}

Reading LeverView::readingOf(const Way &way, const QRectF &place) const
{
    const TargetLevers &levers = *m_choice.shown().levers;
    const QString name =
        way.swap != nullptr ? nameOf(way) : localText(nameInSection(*way.input->input));
    QStringList lines{QStringLiteral("%1: %2").arg(name, localText(reachOf(levers, way)))};
    lines << tr("now %1, there %2")
                 .arg(localText(standingText(*levers.target, levers.now)),
                      localText(standingText(*levers.target, standingOf(way))));
    if (const auto &lost = targetsLost(way); !lost.empty())
        lines << tr("then missed: %1").arg(localText(namesText(lost)));
    Reading reading{.place = place};
    if (way.swap != nullptr) {
        reading.swap = way.swap->key;
        reading.instead = bestOf(way).instead.value;
    } else {
        reading.input = way.input->input->key;
        reading.number = numberToTake(*way.input);
    }
    lines << tr("Double click or Return: take %1")
                 .arg(way.swap != nullptr ? thereOf(way) : withUnitOf(*way.input, reading.number));
    reading.text = lines.join('\n');
    return reading;
}

} // namespace cellgap
