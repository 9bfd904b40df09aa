// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/pictures/drawn_picture.h"

#include <vector>

class QFontMetricsF;

namespace cellgap {

struct PlotStyle;

/// One metric of the designs and below it what the programmes want of it, as bars from zero on one
/// scale. A line goes down from the design in question; a target that it meets is blue, one that
/// it misses vermilion, with its gap.
class BarsPlot : public DrawnPicture
{
    Q_OBJECT

public:
    explicit BarsPlot(QWidget *parent = nullptr);

    void setTask(const PictureTask &task) override;
    QString summary() const override;
    ReportTable data() const override;
    void draw(QPainter &painter, const QSize &size) override;

    /// The metrics that a design has a value for and that are better one way.
    std::vector<PictureVariant> variants() const override;
    std::string variant() const override { return std::string(m_metric->key); }
    void setVariant(std::string_view key) override;
    std::vector<Reading> readings() const override { return m_readings; }

private:
    struct Cell {
        QString name;
        Result result;
    };

    struct Bar {
        QString name;
        double value = 0.0; ///< in the metric's unit
        QString text;       ///< the value, or what is wanted, with the unit
        QString gap{};
        bool design = false;
        Status status = Status::notAssessed;
    };

    /// Where bars and texts are in a picture of some width.
    struct Columns {
        double bars = 0.0;  ///< from here
        double texts = 0.0; ///< from here
        double gaps = 0.0;  ///< from here, or the whole width where there is no room for them
        double scale = 0.0; ///< pixels for one unit of the metric
    };

    void rebuild();
    void addTargets(const Programme &programme);
    static QString sentenceOf(const Bar &bar);
    static QColor colourOf(const Bar &bar, const PlotStyle &style);
    Columns columnsFor(const QFontMetricsF &metrics, double width) const;
    void drawBar(QPainter &painter, const Bar &bar, const QRectF &line, const Columns &columns);

    const Metric *m_metric;
    std::vector<Cell> m_cells;
    std::vector<Programme> m_programmes;
    std::vector<Bar> m_bars;
    std::vector<Reading> m_readings;
};

} // namespace cellgap
