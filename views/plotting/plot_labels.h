// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/plotting/label_layout.h"

#include <QColor>
#include <QFont>
#include <QString>

#include <functional>
#include <vector>

class QCPItemLine;
class QCPItemText;
class QCustomPlot;

namespace cellgap {

/// The text in lines that are not wider than that many pixels, as far as its words allow.
QString inLines(const QString &text, const QFont &font, int width);

/// The labels of marks and regions in a plot. They never overlap: the least important are hidden.
class PlotLabels
{
public:
    /// Where a label of that size could be, with the plot's present scales.
    using Wish = std::function<LabelWish(const QSizeF &)>;

    /// A label that is shown, in pixels.
    struct Label {
        QString text;
        QRectF place;
    };

    explicit PlotLabels(QCustomPlot &plot);

    /// Forgets the labels; the plot's own clearItems() deletes them.
    void forget() { m_entries.clear(); }

    /// Adds a label that is less important than those before it.
    void add(const QString &text, const QFont &font, const QColor &colour, Wish wish);

    /// Puts each label at its best free place, with a line to its mark where that is apart.
    void arrange(const LabelObstacles &obstacles, const QRectF &area);

    /// The labels that have a place, most important first.
    std::vector<Label> shown() const;

private:
    struct Entry {
        QCPItemText *text = nullptr;
        QCPItemLine *line = nullptr;
        Wish wish;
    };

    static void put(const Entry &entry, const QRectF &owner, const std::optional<QRectF> &place);

    QCustomPlot &m_plot;
    std::vector<Entry> m_entries;
};

} // namespace cellgap
