// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pictures/cross_section.h"

#include "model/core/base/unit.h"
#include "model/core/result/issue.h"
#include "model/qt/local_text.h"
#include "views/plotting/plot_style.h"
#include "views/widgets/theme.h"

#include <QPainter>

#include <algorithm>

namespace cellgap {

namespace {

constexpr double gap = 6.0;
constexpr double baseShare = 0.16; ///< of a row's height, for the design that it is compared with

/// Foils in the colours of their metals.
QColor fillOf(const PairLayer &layer)
{
    return layer.group == PartGroup::collectors && layer.name != "Negative collector"
               ? QColor("#b0b6bf")
               : groupColour(layer.group);
}

QString micrometres(Length thickness)
{
    const double value = unit::um.in(thickness);
    return quantityText(value, value < 10.0 ? 2 : 3, unit::um.text);
}

} // namespace

CrossSection::CrossSection(QWidget *parent)
    : DrawnPicture(parent)
{
    setAccessibleName(tr("Cross-section of a pair"));
}

void CrossSection::setDesign(const Design &design, const Result &result)
{
    m_layers = pairLayers(design, result);
    m_whole = result.stack.thickness;
    m_baseLayers.clear();
    setAccessibleDescription(summary());
    update();
}

void CrossSection::compareWith(const EvaluatedDesign &other)
{
    m_baseName = plainText(other.label);
    m_baseLayers = pairLayers(other.design(), other.result);
    m_baseWhole = other.result.stack.thickness;
    setAccessibleDescription(summary());
    update();
}

void CrossSection::setTask(const PictureTask &task)
{
    const EvaluatedDesign &design = task.designs.front();
    setDesign(design.design(), design.result);
    if (task.before)
        compareWith(*task.before);
}

ReportTable CrossSection::data() const
{
    ReportTable table{.columns = {{phrase("Layer")},
                                  {phrase("Assembled"), true},
                                  {phrase("Charged"), true},
                                  {phrase("Discharged"), true}}};
    const auto cell = [](Length thickness) {
        return numberCell(unit::um.in(thickness), 6, unit::um.text);
    };
    for (const PairLayer &layer : m_layers)
        table.rows.push_back({{verbatim(nameOf(layer).toStdString())},
                              cell(layer.thickness.assembled),
                              cell(layer.thickness.charged),
                              cell(layer.thickness.discharged)});
    return table;
}

QString CrossSection::summary() const
{
    QStringList lines;
    for (const PairLayer &layer : m_layers)
        lines << tr("%1: %2 charged, %3 discharged")
                     .arg(nameOf(layer), micrometres(layer.thickness.charged),
                          micrometres(layer.thickness.discharged));
    if (!m_baseLayers.empty())
        lines << tr("%1: %2 charged, %3 discharged")
                     .arg(m_baseName, micrometres(m_baseWhole.charged),
                          micrometres(m_baseWhole.discharged));
    return lines.join('\n');
}

void CrossSection::draw(QPainter &painter, const QSize &size)
{
    m_readings.clear();
    painter.setFont(font());
    const QFontMetricsF metrics(font(), painter.device());
    if (m_layers.empty()) {
        drawNotice(painter, size, tr("No pair: the cell cannot be built as described."));
        return;
    }
    Length widest = std::max(m_whole.charged, m_whole.discharged);
    if (!m_baseLayers.empty())
        widest = std::max({widest, m_baseWhole.charged, m_baseWhole.discharged});
    const QString titles[] = {tr("charged"), tr("discharged")};
    const QString totals[] = {micrometres(m_whole.charged), micrometres(m_whole.discharged)};
    double column = 0.0;
    for (const QString *texts : {titles, totals})
        for (int row = 0; row < 2; ++row)
            column = std::max(column, metrics.horizontalAdvance(texts[row]));
    const double left = column + 2.0 * gap;
    const double scale = (size.width() - left - 1.0) / widest.value();
    const bool pointed = pointersFit(metrics, size.width(), scale);
    const double legend = pointed ? 0.0 : drawLegend(painter, size);
    const double pointers = pointed ? metrics.height() + gap : 0.0;
    const double height = 0.5 * (size.height() - legend - 2.0 * pointers - gap);
    for (int row = 0; row < 2; ++row) {
        QRectF bar(left, pointers + row * (height + gap), size.width() - left, height);
        const State state = row == 0 ? &InStates<Length>::charged : &InStates<Length>::discharged;
        painter.setPen(palette().color(QPalette::Text));
        painter.drawText(QRectF(0.0, bar.top(), column, height), static_cast<int>(Qt::AlignVCenter),
                         titles[row] + '\n' + totals[row]);
        if (!m_baseLayers.empty()) { // on the side that has no labels
            const double strip = baseShare * height;
            drawBase(painter,
                     {left, row == 0 ? bar.bottom() - strip : bar.top(), bar.width(), strip}, state,
                     scale);
            bar.adjust(0.0, row == 0 ? 0.0 : strip + 1.0, 0.0, row == 0 ? -strip - 1.0 : 0.0);
        }
        const std::vector<Pointer> pointing = drawRow(painter, bar, state, scale);
        if (pointed)
            drawPointers(painter, bar, pointing, row == 0);
    }
}

QSize CrossSection::sizeHint() const
{
    return {360, 170};
}

QSize CrossSection::minimumSizeHint() const
{
    return {220, 130};
}

bool CrossSection::pointersFit(const QFontMetricsF &metrics, double width,
                               double pixelsPerMetre) const
{
    for (const State state : {&InStates<Length>::charged, &InStates<Length>::discharged}) {
        double needed = 0.0;
        for (const PairLayer &layer : m_layers) {
            const double own = metrics.horizontalAdvance(labelOf(layer, state));
            if (own + gap > (layer.thickness.*state).value() * pixelsPerMetre)
                needed += own + 2.0 * gap;
        }
        if (needed > width)
            return false;
    }
    return true;
}

double CrossSection::drawLegend(QPainter &painter, const QSize &size) const
{
    struct Entry {
        QString text;
        QColor fill;
        QPointF at; ///< from the top of the legend
    };
    const QFontMetricsF metrics(painter.font(), painter.device());
    const double line = metrics.height() + 2.0;
    const double swatch = 0.6 * metrics.height();
    std::vector<Entry> entries;
    QPointF at;
    for (const PairLayer &layer : m_layers) {
        const QString charged = micrometres(layer.thickness.charged);
        const QString discharged = micrometres(layer.thickness.discharged);
        QString text = charged == discharged
                           ? tr("%1 %2").arg(nameOf(layer), charged)
                           : tr("%1 %2, discharged %3").arg(nameOf(layer), charged, discharged);
        text[0] = text[0].toUpper();
        const double width = swatch + gap + metrics.horizontalAdvance(text) + 2.0 * gap;
        if (at.x() > 0.0 && at.x() + width > size.width())
            at = {0.0, at.y() + line};
        entries.push_back({.text = text, .fill = fillOf(layer), .at = at});
        at.rx() += width;
    }
    const double height = at.y() + line;
    const double top = size.height() - height;
    for (const Entry &entry : entries) {
        const QPointF corner = entry.at + QPointF(0.0, top);
        painter.fillRect(QRectF(corner.x(), corner.y() + 0.5 * (line - swatch), swatch, swatch),
                         entry.fill);
        painter.setPen(palette().color(QPalette::Text));
        painter.drawText(QRectF(corner.x() + swatch + gap, corner.y(), size.width(), line),
                         static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter), entry.text);
    }
    return height + gap;
}

std::vector<CrossSection::Pointer> CrossSection::drawRow(QPainter &painter, const QRectF &bar,
                                                         State state, double pixelsPerMetre)
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
        const QString label = labelOf(layer, state);
        if (box.width() > 0.0)
            m_readings.push_back({.place = box, .text = label});
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
    return pointers;
}

void CrossSection::drawBase(QPainter &painter, const QRectF &strip, State state,
                            double pixelsPerMetre)
{
    double x = strip.left();
    for (const PairLayer &layer : m_baseLayers) {
        const QRectF box(x, strip.top(), (layer.thickness.*state).value() * pixelsPerMetre,
                         strip.height());
        x = box.right();
        QColor fill = fillOf(layer);
        fill.setAlphaF(0.55F); // it is not the one in hand
        painter.fillRect(box, fill);
        if (box.width() > 0.0)
            m_readings.push_back(
                {.place = box, .text = tr("%1: %2").arg(m_baseName, labelOf(layer, state))});
    }
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

QString CrossSection::labelOf(const PairLayer &layer, State state)
{
    return tr("%1 %2").arg(nameOf(layer), micrometres(layer.thickness.*state));
}

QString CrossSection::nameOf(const PairLayer &layer)
{
    return layer.half ? tr("half %1").arg(localText(inSentence(layer.name)))
                      : translated(layer.name);
}

} // namespace cellgap
