// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pictures/closing_view.h"

#include "model/core/report/closing_tables.h"
#include "model/core/report/gap_answers.h"
#include "model/core/report/input_tables.h"
#include "model/core/report/lever_text.h"
#include "model/qt/local_text.h"
#include "views/plotting/drawn_text.h"
#include "views/plotting/plot_style.h"
#include "views/widgets/theme.h"

#include <QPainter>
#include <QPushButton>

#include <algorithm>
#include <cmath>

namespace cellgap {

namespace {

constexpr double margin = 4.0;
constexpr double gap = 10.0;
constexpr double leading = 1.55;     ///< of the font's height
constexpr double sideBySide = 620.0; ///< width from which both tables have room beside each other
constexpr double mostName = 0.5;     ///< of a table's width
constexpr double leastName = 110.0;
constexpr int shownDigits = 4;

QString withUnitOf(const JointMove &move, double number)
{
    return localText(withUnitText(shortDigits(number, shownDigits), move.input->access.unit.text));
}

QString percent(double share)
{
    return localText(withUnitText(percentDigits(std::abs(share)), "%"));
}

} // namespace

/// Where the next line goes.
struct ClosingView::Sheet {
    QPainter &painter;
    PlotStyle style;
    double left = 0.0;
    double width = 0.0;
    double top = 0.0;
    double line = 0.0; ///< height of a row

    void write(double at, double wide, int alignment, const QString &text, const QColor &colour,
               bool strong = false)
    {
        painter.setFont(strong ? bold(style.labelFont) : style.labelFont);
        painter.setPen(colour);
        drawElided(painter, {left + at, top, wide, line}, alignment, text);
    }

    void rule(const QColor &colour)
    {
        painter.setPen(QPen(colour, 1.0));
        painter.drawLine(QPointF(left, top), QPointF(left + width, top));
    }

    /// Over as many lines as it takes.
    void paragraph(const QString &text, const QFont &font, const QColor &colour)
    {
        painter.setFont(font);
        painter.setPen(colour);
        const QRectF room(left, top, width, 1e4);
        QRectF taken;
        painter.drawText(room, static_cast<int>(Qt::AlignLeft | Qt::TextWordWrap), text, &taken);
        top += taken.height() + 0.15 * line;
    }

    double wide(const QString &text, bool strong = false) const
    {
        const QFont font = strong ? bold(style.labelFont) : style.labelFont;
        return QFontMetricsF(font, painter.device()).horizontalAdvance(text) + 1.0;
    }
};

ClosingView::ClosingView(QWidget *parent)
    : DrawnPicture(parent)
    , m_take(new QPushButton(tr("Take this design"), this))
{
    setAccessibleName(tr("Close the gap"));
    m_take->setToolTip(tr("Gives all inputs the proposed numbers, in one step of undo"));
    m_take->hide();
    connect(m_take, &QPushButton::clicked, this,
            [this] { emit proposalWanted(plainText(programme()->id)); });
}

QSize ClosingView::sizeHint() const
{
    return {560, 420};
}

void ClosingView::setTask(const PictureTask &task)
{
    const EvaluatedDesign &design = task.designs.front();
    m_feasible = design.result.feasible();
    m_awaited = task.answersFollow;
    m_answers = task.answers;
    if (!m_awaited && (m_answers == nullptr || m_answers->closings.empty()))
        m_answers = std::make_shared<const GapAnswers>(findClosings(
            design.sheet, std::make_shared<const std::vector<Programme>>(task.programmes)));
    refresh();
}

void ClosingView::refresh()
{
    const Closing *closing = shown();
    m_take->setVisible(closing != nullptr && !proposalOf(*closing).moves.empty());
    setAccessibleDescription(summary());
    update();
}

std::vector<PictureVariant> ClosingView::variants() const
{
    std::vector<PictureVariant> all;
    if (m_answers != nullptr)
        for (const Programme &one : *m_answers->programmes)
            all.push_back({.key = one.id, .title = plainText(one.shortName)});
    return all;
}

std::string ClosingView::variant() const
{
    const Programme *chosen = programme();
    return chosen != nullptr ? chosen->id : m_variant;
}

void ClosingView::setVariant(std::string_view key)
{
    if (m_answers == nullptr || std::ranges::find(*m_answers->programmes, key, &Programme::id) ==
                                    m_answers->programmes->end())
        return;
    m_variant = key;
    refresh();
}

const Programme *ClosingView::programme() const
{
    if (m_answers == nullptr || m_answers->programmes->empty())
        return nullptr;
    const auto chosen = std::ranges::find(*m_answers->programmes, m_variant, &Programme::id);
    return chosen != m_answers->programmes->end() ? &*chosen : &m_answers->programmes->front();
}

const Closing *ClosingView::shown() const
{
    if (!m_feasible || programme() == nullptr)
        return nullptr;
    const auto found =
        std::ranges::find(m_answers->closings, programme(), &ProgrammeClosing::programme);
    return found != m_answers->closings.end() ? &found->closing : nullptr;
}

QString ClosingView::notice() const
{
    if (!m_feasible)
        return tr("Nothing to close: the cell cannot be built as described.");
    if (m_answers != nullptr && m_answers->programmes->empty())
        return tr("No programme is chosen whose targets could be met.");
    return tr("Looking for what closes the gap…");
}

QString ClosingView::summary() const
{
    const Closing *closing = shown();
    if (closing == nullptr)
        return notice();
    QStringList lines;
    for (const Text &text : closingTexts(*closing))
        lines << localText(text);
    for (const JointMove &move : proposalOf(*closing).moves)
        lines << tr("%1: %2 instead of %3")
                     .arg(localText(nameAlone(*move.input)), withUnitOf(move, move.to),
                          withUnitOf(move, move.from));
    return lines.join('\n');
}

ReportTable ClosingView::data() const
{
    const Closing *closing = shown();
    if (closing == nullptr)
        return closingList({});
    const ProgrammeClosing one{.programme = programme(), .closing = *closing};
    return closingList({&one, 1});
}

void ClosingView::draw(QPainter &painter, const QSize &size)
{
    m_readings.clear();
    const PlotStyle style = PlotStyle::from(palette(), font());
    painter.setFont(style.font);
    const Closing *closing = shown();
    if (closing == nullptr) {
        drawNotice(painter, size, notice());
        return;
    }
    const double height = QFontMetricsF(style.labelFont, painter.device()).height();
    Sheet sheet{.painter = painter,
                .style = style,
                .left = margin,
                .width = size.width() - 2.0 * margin,
                .top = margin,
                .line = leading * height};
    const std::vector<Text> texts = closingTexts(*closing);
    for (std::size_t i = 0; i < texts.size(); ++i)
        sheet.paragraph(localText(texts[i]), i == 0 ? bold(style.font) : style.labelFont,
                        i > 0               ? style.faintText
                        : closing->possible ? style.met
                                            : style.missedText);
    sheet.top += 0.3 * sheet.line;
    const double foot = m_take->isHidden() ? margin : m_take->sizeHint().height() + 2.0 * margin;
    const double bottom = size.height() - foot;
    if (size.width() >= sideBySide) {
        const double half = 0.5 * (size.width() - 3.0 * gap);
        Sheet right = sheet;
        sheet.width = half;
        right.left = margin + half + 2.0 * gap;
        right.width = size.width() - margin - right.left;
        drawMoves(sheet, bottom);
        drawTargets(right, bottom);
        return;
    }
    const double targets = static_cast<double>(closing->targets.size() + 1) * sheet.line;
    const double half = 0.5 * (sheet.top + bottom);
    drawMoves(sheet, std::max(half, bottom - targets - 0.5 * sheet.line));
    sheet.top += 0.5 * sheet.line;
    drawTargets(sheet, bottom);
}

/// Down to the bottom; what has no room is counted in the last line.
void ClosingView::drawMoves(Sheet &sheet, double bottom)
{
    const std::vector<JointMove> &moves = proposalOf(*shown()).moves;
    if (moves.empty() && m_answers->fixed.empty())
        return;
    double now = sheet.wide(tr("now"));
    double then = sheet.wide(tr("proposed"), true);
    double share = sheet.wide(tr("of range"));
    double name = 0.0;
    for (const JointMove &move : moves) {
        name = std::max(name, sheet.wide(localText(nameAlone(*move.input))));
        now = std::max(now, sheet.wide(withUnitOf(move, move.from)));
        then = std::max(then, sheet.wide(withUnitOf(move, move.to), true));
        share = std::max(share, sheet.wide(percent(move.share)));
    }
    if (mostName * sheet.width + now + then + share + 3.0 * gap > sheet.width)
        share = 0.0;
    if (sheet.width - now - then - 2.0 * gap < leastName)
        now = 0.0;
    const double shareAt = sheet.width - share;
    const double thenAt = shareAt - (share > 0.0 ? gap : 0.0) - then;
    const double nowAt = thenAt - (now > 0.0 ? gap + now : 0.0);
    name = std::max(20.0, nowAt - gap);
    const QColor faint = sheet.style.faintText;
    sheet.write(0.0, name, leftMiddle, tr("input"), faint);
    if (now > 0.0)
        sheet.write(nowAt, now, rightMiddle, tr("now"), faint);
    sheet.write(thenAt, then, rightMiddle, tr("proposed"), faint);
    if (share > 0.0)
        sheet.write(shareAt, share, rightMiddle, tr("of range"), faint);
    sheet.top += sheet.line;
    for (const std::string &key : m_answers->fixed) {
        const QString words = localText(nameAlone(*findParameter(key)));
        sheet.rule(ruleColour(palette()));
        sheet.write(0.0, name, leftMiddle, words, faint);
        sheet.write(nowAt, sheet.width - nowAt, rightMiddle, tr("kept as it is"), faint);
        m_readings.push_back(
            {.place = {sheet.left, sheet.top, sheet.width, sheet.line},
             .text = tr("%1 is kept as it is\nDouble click or Return: let it change "
                        "again")
                         .arg(words),
             .kept = key});
        sheet.top += sheet.line;
    }
    for (std::size_t i = 0; i < moves.size(); ++i) {
        const bool last = i + 1 == moves.size();
        if (sheet.top + (last ? 1.0 : 2.0) * sheet.line > bottom) {
            sheet.write(0.0, sheet.width, leftMiddle, tr("%1 more").arg(moves.size() - i), faint);
            sheet.top += sheet.line;
            return;
        }
        const JointMove &move = moves[i];
        sheet.rule(ruleColour(palette()));
        sheet.write(0.0, name, leftMiddle, localText(nameAlone(*move.input)), sheet.style.text);
        if (now > 0.0)
            sheet.write(nowAt, now, rightMiddle, withUnitOf(move, move.from), sheet.style.text);
        sheet.write(thenAt, then, rightMiddle, withUnitOf(move, move.to), sheet.style.met, true);
        if (share > 0.0)
            sheet.write(shareAt, share, rightMiddle, percent(move.share), sheet.style.text);
        m_readings.push_back(
            {.place = {sheet.left, sheet.top, sheet.width, sheet.line},
             .text = tr("%1: %2 instead of %3, %4 of its usual range\n"
                        "Double click or Return: keep it as it is")
                         .arg(localText(nameInSection(*move.input)), withUnitOf(move, move.to),
                              withUnitOf(move, move.from), percent(move.share)),
             .kept = move.input->key});
        sheet.top += sheet.line;
    }
}

void ClosingView::drawTargets(Sheet &sheet, double bottom)
{
    const Closing &closing = *shown();
    const JointChange &change = proposalOf(closing);
    const auto textOf = [](const Target &target, const Standing &standing) {
        if (standing.status == Status::notAssessed)
            return tr("not assessed");
        return localText(standingText(target, standing)) +
               (isGood(standing.status) ? QStringLiteral(" ✓") : QStringLiteral(" ✗"));
    };
    const auto colourOf = [&sheet](const Standing &standing) {
        return isGood(standing.status) ? sheet.style.met : sheet.style.missedText;
    };
    double now = sheet.wide(tr("now"));
    double then = sheet.wide(tr("then"), true);
    for (std::size_t i = 0; i < closing.targets.size(); ++i) {
        now = std::max(now, sheet.wide(textOf(*closing.targets[i], closing.now[i])));
        then = std::max(then, sheet.wide(textOf(*closing.targets[i], change.standings[i]), true));
    }
    if (sheet.width - now - then - 2.0 * gap < leastName)
        now = 0.0; // it can be read under the cursor, and above
    const double thenAt = sheet.width - then;
    const double nowAt = thenAt - (now > 0.0 ? gap + now : 0.0);
    const double name = std::max(20.0, nowAt - gap);
    const QColor faint = sheet.style.faintText;
    if (sheet.top + 2.0 * sheet.line > bottom)
        return;
    sheet.write(0.0, name, leftMiddle, tr("target"), faint);
    if (now > 0.0)
        sheet.write(nowAt, now, rightMiddle, tr("now"), faint);
    sheet.write(thenAt, then, rightMiddle, tr("then"), faint);
    sheet.top += sheet.line;
    for (std::size_t i = 0; i < closing.targets.size(); ++i) {
        const bool last = i + 1 == closing.targets.size();
        if (sheet.top + (last ? 1.0 : 2.0) * sheet.line > bottom) {
            sheet.write(0.0, sheet.width, leftMiddle, tr("%1 more").arg(closing.targets.size() - i),
                        faint);
            return;
        }
        const Target &target = *closing.targets[i];
        sheet.rule(ruleColour(palette()));
        sheet.write(0.0, name, leftMiddle, localText(fullName(target)), sheet.style.text);
        if (now > 0.0)
            sheet.write(nowAt, now, rightMiddle, textOf(target, closing.now[i]),
                        colourOf(closing.now[i]));
        sheet.write(thenAt, then, rightMiddle, textOf(target, change.standings[i]),
                    colourOf(change.standings[i]), true);
        m_readings.push_back(
            {.place = {sheet.left, sheet.top, sheet.width, sheet.line},
             .text =
                 QStringLiteral("%1 %2: %3 → %4")
                     .arg(localText(fullName(target)), localText(wantedText(target)),
                          textOf(target, closing.now[i]), textOf(target, change.standings[i]))});
        sheet.top += sheet.line;
    }
}

void ClosingView::resizeEvent(QResizeEvent *event)
{
    DrawnPicture::resizeEvent(event);
    const QSize wanted = m_take->sizeHint();
    m_take->setGeometry(static_cast<int>(margin), height() - wanted.height() - 2, wanted.width(),
                        wanted.height());
}

} // namespace cellgap
