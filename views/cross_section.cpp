// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/cross_section.h"

#include "model/core/issue.h"
#include "model/core/unit.h"
#include "model/qt/local_text.h"
#include "views/theme.h"

#include <QPainter>

#include <algorithm>

namespace cellgap {

namespace {

constexpr double gap = 6.0;

QColor fillOf(const PairLayer &layer)
{
    const auto is = [&layer](PartGroup group) { return layer.group == group; };
    if (is(PartGroup::positive))
        return "#4b5566";
    if (is(PartGroup::negative))
        return "#c3c6cc";
    if (is(PartGroup::separator))
        return "#ead9a8";
    if (is(PartGroup::electrolyte))
        return "#a9d3e8";
    return layer.name == "Negative collector" ? "#c98b5a" : "#b0b6bf";
}

QString micrometres(Length thickness)
{
    const double value = unit::um.in(thickness);
    return quantityText(value, value < 10.0 ? 2 : 3, unit::um.text);
}

} // namespace

CrossSection::CrossSection(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Cross-section of a pair"));
}

void CrossSection::setDesign(const Design &design, const Result &result)
{
    m_layers = pairLayers(design, result);
    m_whole = result.stack.thickness;
    setAccessibleDescription(summary());
    update();
}

QString CrossSection::summary() const
{
    QStringList lines;
    for (const PairLayer &layer : m_layers)
        lines << tr("%1: %2 charged, %3 discharged")
                     .arg(nameOf(layer), micrometres(layer.thickness.charged),
                          micrometres(layer.thickness.discharged));
    return lines.join('\n');
}

void CrossSection::draw(QPainter &painter, const QSize &size) const
{
    painter.setFont(font());
    const QFontMetricsF metrics(font(), painter.device());
    if (m_layers.empty())
        return;
    const Length widest = std::max(m_whole.charged, m_whole.discharged);
    const QString titles[] = {tr("charged"), tr("discharged")};
    const QString totals[] = {micrometres(m_whole.charged), micrometres(m_whole.discharged)};
    double column = 0.0;
    for (const QString *texts : {titles, totals})
        for (int row = 0; row < 2; ++row)
            column = std::max(column, metrics.horizontalAdvance(texts[row]));
    const double left = column + 2.0 * gap;
    const double pointers = metrics.height() + gap;
    const double height = 0.5 * (size.height() - 2.0 * pointers - gap);
    const double scale = (size.width() - left - 1.0) / widest.value();
    for (int row = 0; row < 2; ++row) {
        const QRectF bar(left, pointers + row * (height + gap), size.width() - left, height);
        const State state = row == 0 ? &InStates<Length>::charged : &InStates<Length>::discharged;
        painter.setPen(palette().color(QPalette::Text));
        painter.drawText(QRectF(0.0, bar.top(), column, height), static_cast<int>(Qt::AlignVCenter),
                         titles[row] + '\n' + totals[row]);
        drawRow(painter, bar, state, scale, row == 0);
    }
}

QSize CrossSection::sizeHint() const
{
    return {360, 130};
}

QSize CrossSection::minimumSizeHint() const
{
    return {220, 100};
}

void CrossSection::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    draw(painter, size());
}

void CrossSection::drawRow(QPainter &painter, const QRectF &bar, State state, double pixelsPerMetre,
                           bool above) const
{
    const QFontMetricsF metrics(painter.font(), painter.device());
    std::vector<Pointer> pointers;
    double x = bar.left();
    for (const PairLayer &layer : m_layers) {
        const QRectF box(x, bar.top(), (layer.thickness.*state).value() * pixelsPerMetre,
                         bar.height());
        x = box.right();
        const QColor fill = fillOf(layer);
        painter.fillRect(box, fill);
        const QString label = tr("%1 %2").arg(nameOf(layer), micrometres(layer.thickness.*state));
        const double width = metrics.horizontalAdvance(label);
        if (width + gap > box.width()) {
            if (box.width() > 0.0)
                pointers.push_back({.text = label,
                                    .at = box.center().x(),
                                    .left = box.center().x() - 0.5 * width,
                                    .width = width});
            continue;
        }
        painter.setPen(fill.lightnessF() < 0.5F ? Qt::white : Qt::black);
        painter.drawText(box, static_cast<int>(Qt::AlignCenter), label);
    }
    drawPointers(painter, bar, std::move(pointers), above);
}

void CrossSection::drawPointers(QPainter &painter, const QRectF &bar, std::vector<Pointer> pointers,
                                bool above) const
{
    const QFontMetricsF metrics(painter.font(), painter.device());
    // From the left each keeps off the one before; from the right none leaves the drawing.
    double from = 0.0;
    for (Pointer &pointer : pointers) {
        pointer.left = std::max(pointer.left, from);
        from = pointer.left + pointer.width + 2.0 * gap;
    }
    double to = bar.right();
    for (std::size_t i = pointers.size(); i-- > 0;) {
        Pointer &pointer = pointers[i];
        pointer.left = std::min(pointer.left, to - pointer.width);
        to = pointer.left - 2.0 * gap;
    }
    const double edge = above ? bar.top() : bar.bottom();
    const double side = above ? -1.0 : 1.0;
    painter.setPen(faintText(palette()));
    for (const Pointer &pointer : pointers) {
        const double top = above ? edge - gap - metrics.height() : edge + gap;
        painter.drawLine(QPointF(pointer.at, edge),
                         QPointF(std::clamp(pointer.at, pointer.left, pointer.left + pointer.width),
                                 edge + side * gap));
        painter.drawText(QRectF(pointer.left, top, pointer.width + 1.0, metrics.height()),
                         static_cast<int>(Qt::AlignLeft), pointer.text);
    }
}

QString CrossSection::nameOf(const PairLayer &layer)
{
    return layer.half ? tr("half %1").arg(localText(inSentence(layer.name)))
                      : translated(layer.name);
}

} // namespace cellgap
