// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/start_card.h"

#include "views/plotting/plot_style.h"
#include "views/widgets/theme.h"

#include <QPainter>

#include <algorithm>

namespace cellgap {

namespace {

constexpr double margin = 12.0;
constexpr double barHeight = 6.0;
constexpr double span = 1.5;                   ///< of a bar, in what is wanted
constexpr std::array usualSpan{600.0, 1200.0}; ///< of bars that nothing is wanted of
constexpr int longestGeneration = 4;           ///< "4b"; what is not classified is not named
constexpr double corner = 4.0;

} // namespace

StartCard::StartCard(CardFacts facts, QWidget *parent)
    : QAbstractButton(parent)
    , m_facts(std::move(facts))
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setMinimumWidth(leastWidth);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setText(m_facts.name);
    setToolTip("<p><b>" + m_facts.name.toHtmlEscaped() + "</b></p><p>" +
               m_facts.description.toHtmlEscaped() + "</p>");
    setBars(m_facts.bars);
}

void StartCard::setBars(const std::array<CardBar, 2> &bars)
{
    m_facts.bars = bars;
    setAccessibleName(tr("%1: %2 Wh/kg, %3 Wh/L").arg(m_facts.name, bars[0].text, bars[1].text));
    update();
}

bool StartCard::fits(const QStringList &words) const
{
    const QString all = m_facts.name + ' ' + m_facts.id + ' ' + m_facts.generation + ' ' +
                        m_facts.family + ' ' + m_facts.description + ' ' + m_facts.words;
    return std::ranges::all_of(
        words, [&](const QString &word) { return all.contains(word, Qt::CaseInsensitive); });
}

QSize StartCard::sizeHint() const
{
    return {leastWidth, 3 * fontMetrics().lineSpacing() + static_cast<int>(2.0 * margin) + 4};
}

void StartCard::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void StartCard::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

void StartCard::paintEvent(QPaintEvent * /*event*/)
{
    const PlotStyle style = PlotStyle::from(palette(), font());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool chosen = hasFocus();
    painter.setPen(QPen(chosen         ? palette().color(QPalette::Highlight)
                        : underMouse() ? faintText(palette())
                                       : ruleColour(palette()),
                        chosen ? 2.0 : 1.0));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1.0, 1.0, -1.0, -1.0), corner, corner);

    const double line = fontMetrics().lineSpacing();
    const QRectF inside = QRectF(rect()).adjusted(margin, margin - 2.0, -margin, -margin);
    painter.setPen(faintText(palette()));
    const QRectF heading(inside.left(), inside.top(), inside.width(), line);
    const QString generation =
        m_facts.generation.isEmpty() || m_facts.generation.size() > longestGeneration
            ? QStringLiteral("–")
            : m_facts.generation;
    painter.drawText(heading, Qt::AlignRight | Qt::AlignVCenter, generation);
    const double beside = fontMetrics().horizontalAdvance(generation) + 10.0;
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(
        heading.adjusted(0.0, 0.0, -beside, 0.0), Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetricsF(bold).elidedText(m_facts.name, Qt::ElideRight, heading.width() - beside));
    painter.setFont(font());

    const double numbers = fontMetrics().horizontalAdvance(QStringLiteral("0000")) + 8.0;
    QRectF track(inside.left(), 0.0, inside.width() - numbers, barHeight);
    double top = inside.top() + line + 6.0;
    const double first = top;
    for (std::size_t i = 0; i < m_facts.bars.size(); ++i) {
        const CardBar &bar = m_facts.bars.at(i);
        track.moveTop(top + 0.5 * (line - barHeight));
        painter.setPen(Qt::NoPen);
        painter.setBrush(ruleColour(palette()));
        painter.drawRect(track);
        const double whole = bar.wanted ? span * *bar.wanted : usualSpan.at(i);
        QRectF filled = track;
        filled.setWidth(track.width() * std::clamp(bar.number / whole, 0.0, 1.0));
        painter.setBrush(!bar.wanted                 ? faintText(palette())
                         : bar.number >= *bar.wanted ? style.met
                                                     : style.missed);
        painter.drawRect(filled);
        painter.setPen(faintText(palette()));
        painter.drawText(QRectF(track.right() + 6.0, top, numbers, line),
                         Qt::AlignLeft | Qt::AlignVCenter, bar.text);
        top += line;
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(style.text);
    const auto hasLine = [](const CardBar &bar) { return bar.wanted.has_value(); };
    if (std::ranges::any_of(m_facts.bars, hasLine))
        painter.drawRect(
            QRectF(track.left() + track.width() / span - 0.75, first, 1.5, 2.0 * line));
}

} // namespace cellgap
