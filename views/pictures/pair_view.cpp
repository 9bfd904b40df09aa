// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pictures/pair_view.h"

#include "model/core/base/number_text.h"
#include "model/core/report/input_tables.h"
#include "model/core/report/lever_text.h"
#include "model/core/report/pair_tables.h"
#include "model/io/library.h"
#include "model/qt/local_text.h"
#include "views/plotting/drawn_text.h"
#include "views/plotting/plot_style.h"
#include "views/widgets/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <functional>
#include <string>
#include <utility>

namespace cellgap {

namespace {

constexpr double margin = 4.0;
constexpr double between = 18.0; ///< panels
constexpr double leastWide = 210.0;
constexpr double leastTall = 170.0; ///< of a panel with its words
constexpr double tickLength = 4.0;
constexpr double knob = 4.5; ///< radius of the marks
constexpr double mostTicks = 4.0;
constexpr int cursorDigits = 3;

/// The area where the gap is at least that, from light to strong.
struct Band {
    double from = 0.0;
    bool met = false;
    float strength = 0.0F;
};

constexpr std::array bands{Band{-HUGE_VAL, false, 0.52F}, Band{-0.5, false, 0.38F},
                           Band{-0.25, false, 0.26F},     Band{-0.1, false, 0.14F},
                           Band{0.0, true, 0.22F},        Band{0.1, true, 0.36F},
                           Band{0.25, true, 0.50F}};

QString quantity(const PairSide &side, double number)
{
    return localText(withUnitText(shortDigits(number, cursorDigits), side.input->access.unit.text));
}

/// As it is shown, so that what is read is what is taken.
double rounded(double number)
{
    const std::string text = significant(number, cursorDigits);
    double value = number;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

QString axisTitle(const PairSide &side)
{
    return localText(nameAlone(*side.input)) +
           (side.input->access.unit.text == "1"
                ? QString()
                : QStringLiteral(" [%1]").arg(plainText(side.input->access.unit.text)));
}

/// A corner of a cell of the grid.
struct Corner {
    QPointF place;
    double gap = 0.0;
    bool warns = false;
};

/// Goes through the cells of the grid whose corners are all known.
template <class Visit>
void eachCell(const InputPair &pair, const std::function<QPointF(double, double)> &place,
              const Visit &visit)
{
    const auto &x = pair.sides[0].numbers;
    const auto &y = pair.sides[1].numbers;
    for (std::size_t i = 0; i + 1 < x.size(); ++i)
        for (std::size_t k = 0; k + 1 < y.size(); ++k) {
            const auto corner = [&](std::size_t to, std::size_t up) {
                const PairPoint &point = pair.at(to, up);
                return Corner{.place = place(x[to], y[up]), .gap = point.gap, .warns = point.warns};
            };
            const std::array corners{corner(i, k), corner(i + 1, k), corner(i + 1, k + 1),
                                     corner(i, k + 1)};
            if (std::ranges::none_of(corners,
                                     [](const Corner &one) { return std::isnan(one.gap); }))
                visit(corners);
        }
}

QPointF crossing(const Corner &from, const Corner &to, double level)
{
    return from.place + (level - from.gap) / (to.gap - from.gap) * (to.place - from.place);
}

/// The part of a cell where the gap is at least that.
void addPart(QPainterPath &path, const std::array<Corner, 4> &corners, double level)
{
    QPolygonF part;
    for (std::size_t i = 0; i < corners.size(); ++i) {
        const Corner &one = corners[i];
        const Corner &next = corners[(i + 1) % corners.size()];
        if (one.gap >= level)
            part << one.place;
        if ((one.gap >= level) != (next.gap >= level))
            part << crossing(one, next, level);
    }
    if (part.size() >= 3) {
        path.addPolygon(part);
        path.closeSubpath();
    }
}

/// Where the gap passes zero within a cell.
void addLine(QPainterPath &path, const std::array<Corner, 4> &corners)
{
    std::vector<QPointF> ends;
    for (std::size_t i = 0; i < corners.size(); ++i) {
        const Corner &one = corners[i];
        const Corner &next = corners[(i + 1) % corners.size()];
        if ((one.gap >= 0.0) != (next.gap >= 0.0))
            ends.push_back(crossing(one, next, 0.0));
    }
    for (std::size_t i = 0; i + 1 < ends.size(); i += 2) {
        path.moveTo(ends[i]);
        path.lineTo(ends[i + 1]);
    }
}

/// The gap at a place of the grid, between its samples in proportion; NaN where that is not known.
double gapAt(const InputPair &pair, double first, double second)
{
    const auto spot = [](const std::vector<double> &numbers, double number) {
        const auto above = std::ranges::upper_bound(numbers, number);
        const std::size_t last = numbers.size() - 2;
        const auto index =
            above == numbers.begin() ? 0 : static_cast<std::size_t>(above - numbers.begin()) - 1;
        const std::size_t low = std::min(index, last);
        return std::pair(low, (number - numbers[low]) / (numbers[low + 1] - numbers[low]));
    };
    if (pair.sides[0].numbers.size() < 2 || pair.sides[1].numbers.size() < 2)
        return std::nan("");
    const auto [i, x] = spot(pair.sides[0].numbers, first);
    const auto [k, y] = spot(pair.sides[1].numbers, second);
    const auto gap = [&pair](std::size_t to, std::size_t up) { return pair.at(to, up).gap; };
    return std::lerp(std::lerp(gap(i, k), gap(i + 1, k), x),
                     std::lerp(gap(i, k + 1), gap(i + 1, k + 1), x), y);
}

} // namespace

QPointF PairView::Panel::at(double first, double second) const
{
    const auto share = [](const PairSide &side, double number) {
        return (number - side.within.min) / (side.within.max - side.within.min);
    };
    return {plot.left() + share(pair->sides[0], first) * plot.width(),
            plot.bottom() - share(pair->sides[1], second) * plot.height()};
}

std::array<double, 2> PairView::Panel::numbersAt(const QPointF &point) const
{
    const auto number = [](const PairSide &side, double share) {
        return std::lerp(side.within.min, side.within.max, share);
    };
    return {number(pair->sides[0], (point.x() - plot.left()) / plot.width()),
            number(pair->sides[1], (plot.bottom() - point.y()) / plot.height())};
}

PairView::PairView(QWidget *parent)
    : DrawnPicture(parent)
{
    setAccessibleName(tr("Two inputs"));
}

QSize PairView::sizeHint() const
{
    return {620, 520};
}

void PairView::setTask(const PictureTask &task)
{
    const EvaluatedDesign &design = task.designs.front();
    m_panels.clear();
    m_readings.clear();
    m_feasible = design.result.feasible();
    m_awaited = task.answersFollow && (task.answers == nullptr || !task.answers->pairs.has_value());
    m_answers = task.answers;
    if (m_answers == nullptr && !task.answersFollow)
        m_answers = std::make_shared<const GapAnswers>(findAnswers(
            design.sheet, std::make_shared<const std::vector<Programme>>(task.programmes)));
    if (!task.answersFollow && !m_answers->pairs)
        m_answers = std::make_shared<const GapAnswers>(withPairs(*m_answers));
    m_choice.setAnswers(m_answers);
    setAccessibleDescription(summary());
    update();
}

void PairView::setVariant(std::string_view key)
{
    m_choice.setVariant(key);
    setAccessibleDescription(summary());
    update();
}

const TargetPairs *PairView::shown() const
{
    if (m_answers == nullptr || !m_answers->pairs)
        return nullptr;
    const MissedChoice::Missed missed = m_choice.shown();
    for (const ProgrammePairs &one : *m_answers->pairs)
        for (const TargetPairs &pairs : one.targets)
            if (missed.levers != nullptr && one.programme == missed.programme &&
                pairs.target == missed.levers->target)
                return &pairs;
    return nullptr;
}

QString PairView::notice() const
{
    if (!m_feasible)
        return tr("No pairs: the cell cannot be built as described.");
    if (m_answers != nullptr)
        if (QString why = m_choice.whyNone(); !why.isEmpty())
            return why;
    if (m_awaited)
        return tr("Looking for pairs of inputs…");
    return shown()->pairs.empty() ? localText(whyNoPairs(*shown())) : QString();
}

QString PairView::resultOf(const InputPair &pair) const
{
    return QStringLiteral("%1: %2").arg(localText(numbersText(pair)),
                                        localText(reachText(*shown(), pair)));
}

QString PairView::summary() const
{
    if (const QString why = notice(); !why.isEmpty())
        return why;
    const TargetPairs &pairs = *shown();
    QStringList lines{localText(gapTitle(*pairs.target, pairs.now))};
    for (const InputPair &pair : pairs.pairs)
        lines << tr("%1 and %2: %3")
                     .arg(localText(nameInSection(*pair.sides[0].input)),
                          localText(nameInSection(*pair.sides[1].input)), resultOf(pair));
    return lines.join('\n');
}

ReportTable PairView::data() const
{
    const TargetPairs *pairs = shown();
    if (pairs == nullptr)
        return pairList({});
    const ProgrammePairs one{.programme = m_choice.shown().programme, .targets = {*pairs}};
    return pairList({&one, 1});
}

PairView::Panel PairView::panelOf(const InputPair &pair, const QRectF &place,
                                  const QFontMetricsF &metrics) const
{
    Panel panel{.pair = &pair, .place = place, .plot = {}};
    const double line = metrics.height();
    double left = 0.0;
    const PairSide &up = pair.sides[1];
    for (const double tick :
         linearTicks({.lower = up.within.min, .upper = up.within.max}, mostTicks))
        left = std::max(left, metrics.horizontalAdvance(localText(shortDigits(tick, 4))));
    panel.plot =
        place.adjusted(left + tickLength + 3.0, 2.7 * line, -0.5 * left, -2.3 * line - tickLength);
    return panel;
}

void PairView::draw(QPainter &painter, const QSize &size)
{
    m_readings.clear();
    m_panels.clear();
    const PlotStyle style = PlotStyle::from(palette(), font());
    painter.setFont(style.font);
    if (shown() == nullptr)
        return drawNotice(painter, size, notice());
    const TargetPairs &pairs = *shown();
    const double wide = size.width() - 2.0 * margin;
    const double line = QFontMetricsF(style.font, painter.device()).height();
    painter.setFont(bold(style.font));
    painter.setPen(style.text);
    drawElided(painter, {margin, margin, wide, line}, leftMiddle,
               tr("Two inputs for %1").arg(localText(gapTitle(*pairs.target, pairs.now))));
    if (pairs.pairs.empty()) {
        painter.setFont(style.font);
        painter.setPen(style.faintText);
        drawElided(painter, {margin, margin + 1.4 * line, wide, line}, leftMiddle, notice());
        return;
    }
    painter.setFont(style.labelFont);
    const QFontMetricsF metrics(style.labelFont, painter.device());
    const QString key = tr(
        "Blue: met. Ring: now. Diamond: the smallest change, or the best. Steps: 10, 25, 50 % off. "
        "Hatched: with a new warning. Empty: no such cell.");
    const auto withMore = [&key](std::size_t more) {
        return tr("%1 more below. %2").arg(more).arg(key);
    };
    const double lines =
        std::ceil(metrics.horizontalAdvance(withMore(pairs.pairs.size())) / (0.95 * wide));
    const double foot = (lines + 0.3) * metrics.height() + margin;
    const double top = margin + 1.5 * line;
    const double tall = size.height() - foot - top;
    const std::size_t columns = pairs.pairs.size() > 1 && wide >= 2.0 * leastWide + between ? 2 : 1;
    const std::size_t wanted = (pairs.pairs.size() + columns - 1) / columns;
    const auto fit = static_cast<std::size_t>(std::max(1.0, std::floor(tall / leastTall)));
    const std::size_t rows = std::min(wanted, fit);
    const double width =
        (wide - between * static_cast<double>(columns - 1)) / static_cast<double>(columns);
    const double height =
        (tall - between * static_cast<double>(rows - 1)) / static_cast<double>(rows);
    const std::size_t drawn = std::min(pairs.pairs.size(), rows * columns);
    painter.setPen(style.faintText);
    painter.drawText(QRectF(margin, size.height() - foot, wide, foot - margin),
                     static_cast<int>(Qt::AlignLeft | Qt::AlignBottom | Qt::TextWordWrap),
                     drawn == pairs.pairs.size() ? key : withMore(pairs.pairs.size() - drawn));
    for (std::size_t i = 0; i < drawn; ++i) {
        const std::size_t row = i / columns;
        const std::size_t column = i % columns;
        const QRectF place(margin + static_cast<double>(column) * (width + between),
                           top + static_cast<double>(row) * (height + between), width, height);
        m_panels.push_back(panelOf(pairs.pairs[i], place, metrics));
        drawPanel(painter, m_panels.back(), style);
        m_readings.push_back(readingOf(pairs.pairs[i], m_panels.back().plot));
    }
}

void PairView::drawPanel(QPainter &painter, const Panel &panel, const PlotStyle &style) const
{
    const InputPair &pair = *panel.pair;
    const QFontMetricsF metrics(style.labelFont, painter.device());
    const double line = metrics.height();
    const QRectF &plot = panel.plot;
    const auto write = [&](const QRectF &area, int alignment, const QString &text,
                           const QColor &colour, const QFont &font) {
        painter.setFont(font);
        painter.setPen(colour);
        drawElided(painter, area, alignment, text);
    };
    const QString standing = localText(standingText(*shown()->target, pair.there));
    painter.setFont(bold(style.labelFont));
    painter.setPen(pair.meets ? style.met : style.text);
    const QString result = pair.meets ? standing : tr("at best %1").arg(standing);
    const QString whole = QStringLiteral("%1: %2").arg(localText(numbersText(pair)), result);
    const bool fits = QFontMetricsF(painter.font(), painter.device()).horizontalAdvance(whole) <=
                      panel.place.width();
    drawElided(painter, {panel.place.left(), panel.place.top(), panel.place.width(), line},
               leftMiddle, fits ? whole : result);
    write({panel.place.left(), panel.place.top() + 1.1 * line, panel.place.width(), line},
          leftMiddle, axisTitle(pair.sides[1]), style.text, style.labelFont);
    write({panel.place.left(), panel.place.bottom() - line, panel.place.width(), line}, rightMiddle,
          axisTitle(pair.sides[0]), style.text, style.labelFont);
    painter.save();
    painter.setClipRect(plot);
    painter.setPen(Qt::NoPen);
    const auto place = [&panel](double first, double second) { return panel.at(first, second); };
    for (const Band &band : bands) {
        QPainterPath area;
        area.setFillRule(Qt::WindingFill);
        eachCell(pair, place, [&](const auto &corners) { addPart(area, corners, band.from); });
        painter.fillPath(area, mixed(palette().color(QPalette::Base),
                                     band.met ? style.met : style.missed, band.strength));
    }
    QPainterPath warned;
    warned.setFillRule(Qt::WindingFill);
    eachCell(pair, place, [&warned](const auto &corners) {
        if (std::ranges::all_of(corners, &Corner::warns))
            addPart(warned, corners, -HUGE_VAL);
    });
    painter.fillPath(warned, QBrush(style.faintText, Qt::BDiagPattern));
    QPainterPath met;
    eachCell(pair, place, [&met](const auto &corners) { addLine(met, corners); });
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(style.met, 2.0));
    painter.drawPath(met);
    const QPointF now = panel.at(pair.sides[0].now, pair.sides[1].now);
    const QPointF there = panel.at(pair.sides[0].at, pair.sides[1].at);
    painter.setPen(QPen(style.text, 1.2));
    painter.drawLine(now, there);
    painter.restore();
    painter.setPen(QPen(style.text, 1.2));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawEllipse(now, knob, knob);
    painter.setBrush(style.text);
    painter.drawPolygon(QPolygonF{there + QPointF(0, -knob - 1.0), there + QPointF(knob + 1.0, 0),
                                  there + QPointF(0, knob + 1.0), there + QPointF(-knob - 1.0, 0)});
    painter.setBrush(Qt::NoBrush);
    painter.setPen(style.axisPen());
    painter.drawRect(plot);
    painter.setFont(style.labelFont);
    const auto ticks = [](const PairSide &side) {
        return linearTicks({.lower = side.within.min, .upper = side.within.max}, mostTicks);
    };
    for (const double tick : ticks(pair.sides[0])) {
        const QPointF at = panel.at(tick, pair.sides[1].within.min);
        painter.drawLine(at, at + QPointF(0.0, tickLength));
        const QString text = localText(shortDigits(tick, 4));
        const double half = 0.5 * metrics.horizontalAdvance(text) + 1.0;
        painter.drawText(QRectF(at.x() - half, at.y() + tickLength, 2.0 * half, line),
                         static_cast<int>(Qt::AlignCenter), text);
    }
    for (const double tick : ticks(pair.sides[1])) {
        const QPointF at = panel.at(pair.sides[0].within.min, tick);
        painter.drawLine(at, at - QPointF(tickLength, 0.0));
        painter.drawText(QRectF(panel.place.left(), at.y() - 0.5 * line,
                                at.x() - tickLength - 2.0 - panel.place.left(), line),
                         rightMiddle, localText(shortDigits(tick, 4)));
    }
}

Reading PairView::readingOf(const InputPair &pair, const QRectF &place) const
{
    QStringList lines;
    for (const PairSide &side : pair.sides)
        lines << tr("%1: now %2, then %3")
                     .arg(localText(nameInSection(*side.input)), quantity(side, side.now),
                          quantity(side, side.at));
    lines << localText(reachText(*shown(), pair));
    if (!pair.lost.empty())
        lines << tr("then missed: %1").arg(localText(namesText(pair.lost)));
    lines << tr("Double click or Return: take both numbers");
    return {.place = place,
            .text = lines.join('\n'),
            .input = pair.sides[0].input->key,
            .number = pair.sides[0].at,
            .other = pair.sides[1].input->key,
            .otherNumber = pair.sides[1].at};
}

/// Within a plot the numbers under the cursor, with the gap that they leave.
std::optional<Reading> PairView::readingAt(const QPointF &place) const
{
    for (std::size_t i = 0; i < m_panels.size(); ++i) {
        const Panel &panel = m_panels[i];
        if (!panel.plot.contains(place))
            continue;
        const InputPair &pair = *panel.pair;
        const QPointF apart = place - panel.at(pair.sides[0].at, pair.sides[1].at);
        if (std::hypot(apart.x(), apart.y()) < 2.0 * knob)
            return m_readings[i];
        const std::array<double, 2> numbers = panel.numbersAt(place);
        const double gap = gapAt(pair, numbers[0], numbers[1]);
        QStringList lines;
        for (std::size_t side = 0; side < numbers.size(); ++side)
            lines << QStringLiteral("%1: %2").arg(localText(nameInSection(*pair.sides[side].input)),
                                                  quantity(pair.sides[side], numbers[side]));
        lines << (std::isnan(gap) ? tr("no such cell")
                                  : tr("%1 from the target").arg(localText(gapText(gap))));
        return Reading{.place = {place, QSizeF(1.0, 1.0)},
                       .text = lines.join('\n'),
                       .input = pair.sides[0].input->key,
                       .number = rounded(numbers[0]),
                       .other = pair.sides[1].input->key,
                       .otherNumber = rounded(numbers[1])};
    }
    return std::nullopt;
}

} // namespace cellgap
