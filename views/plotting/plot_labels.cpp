// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/plotting/plot_labels.h"

#include "views/plotting/qcustomplot_slim.h"

#include <QFontMetrics>
#include <QHash>

namespace cellgap {

namespace {

constexpr qsizetype mostRemembered = 1000;

/// What measuring a text came to, by text, font and width: a plot that follows a slider measures
/// the same names again and again, which is most of its time.
template <class Result, class Measure>
Result remembered(const QString &text, const QFont &font, int width, Measure measure)
{
    static QHash<QString, Result> known;
    const QString key = text + u'\n' + font.key() + u'\n' + QString::number(width);
    if (const auto found = known.constFind(key); found != known.constEnd())
        return *found;
    if (known.size() >= mostRemembered)
        known.clear();
    return *known.insert(key, measure());
}

QSizeF sizeOf(const QCPItemText &text)
{
    return remembered<QSizeF>(text.text(), text.font(), 0, [&text] {
        constexpr int flags = Qt::TextDontClip | Qt::AlignLeft;
        return QSizeF(
            QFontMetrics(text.font()).boundingRect(0, 0, 0, 0, flags, text.text()).size());
    });
}

/// The alignment that brings every line of a label near to its mark.
Qt::Alignment towards(const QRectF &owner, const QRectF &place)
{
    if (owner.isNull() || place.left() > owner.right())
        return Qt::AlignLeft;
    return place.right() < owner.left() ? Qt::AlignRight : Qt::AlignHCenter;
}

} // namespace

QString inLines(const QString &text, const QFont &font, int width)
{
    return remembered<QString>(text, font, width, [&] {
        const QFontMetrics metrics(font);
        QStringList lines;
        for (const QString &word : text.split(' ')) {
            const QString longer = lines.isEmpty() ? word : lines.last() + ' ' + word;
            if (lines.isEmpty() || metrics.horizontalAdvance(longer) > width)
                lines << word;
            else
                lines.last() = longer;
        }
        return lines.join('\n');
    });
}

PlotLabels::PlotLabels(QCustomPlot &plot)
    : m_plot(plot)
{
    plot.addLayer("labels", plot.layer("axes"));
    plot.addLayer("label lines", plot.layer("main"), QCustomPlot::limBelow);
}

void PlotLabels::add(const QString &text, const QFont &font, const QColor &colour, Wish wish)
{
    auto *item = new QCPItemText(&m_plot);
    item->setText(text);
    item->setFont(font);
    item->setColor(colour);
    item->setPositionAlignment(Qt::AlignLeft | Qt::AlignTop);
    item->position->setType(QCPItemPosition::ptAbsolute);
    item->setLayer("labels");
    auto *line = new QCPItemLine(&m_plot);
    line->setPen(QPen(colour, 1.0));
    line->start->setType(QCPItemPosition::ptAbsolute);
    line->end->setType(QCPItemPosition::ptAbsolute);
    line->setLayer("label lines");
    item->setVisible(false); // until it has a place
    line->setVisible(false);
    m_entries.push_back({.text = item, .line = line, .wish = std::move(wish)});
}

void PlotLabels::arrange(const LabelObstacles &obstacles, const QRectF &area)
{
    std::vector<LabelWish> wishes;
    for (const Entry &entry : m_entries)
        wishes.push_back(entry.wish(sizeOf(*entry.text)));
    const auto places = placeLabels(wishes, obstacles, area);
    for (std::size_t i = 0; i < places.size(); ++i)
        put(m_entries[i], wishes[i].owner, places[i]);
}

void PlotLabels::put(const Entry &entry, const QRectF &owner, const std::optional<QRectF> &place)
{
    entry.text->setVisible(place.has_value());
    entry.line->setVisible(place && !owner.isNull() && needsLine(owner, *place));
    if (!place)
        return;
    entry.text->setTextAlignment(towards(owner, *place));
    entry.text->position->setCoords(place->topLeft());
    const QLineF line = joiningLine(owner, *place);
    entry.line->start->setCoords(line.p1());
    entry.line->end->setCoords(line.p2());
}

std::vector<PlotLabels::Label> PlotLabels::shown() const
{
    std::vector<Label> labels;
    for (const Entry &entry : m_entries)
        if (entry.text->visible())
            labels.push_back(
                {.text = entry.text->text(),
                 .place = QRectF(entry.text->position->coords(), sizeOf(*entry.text))});
    return labels;
}

} // namespace cellgap
