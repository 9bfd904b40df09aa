// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/pictures/drawn_picture.h"

#include <optional>
#include <vector>

namespace cellgap {

struct PlotStyle;

/// Bars of one metric along a common axis, a row each with its name and texts beside it. The metric
/// is chosen as the variant.
class RowChart : public DrawnPicture
{
    Q_OBJECT

public:
    explicit RowChart(QWidget *parent = nullptr);

    QString summary() const override;
    void draw(QPainter &painter, const QSize &size) override;
    std::vector<PictureVariant> variants() const override;
    std::string variant() const override { return std::string(m_metric->key); }
    void setVariant(std::string_view key) override;
    std::vector<Reading> readings() const override { return m_readings; }
    QSize sizeHint() const override;

protected:
    enum class Tone { better, worse, weak, strong };

    struct Bar {
        double from = 0.0; ///< of the metric, in its unit
        double to = 0.0;
        Tone tone = Tone::weak;
    };

    struct Row {
        QString name;
        QString left{}; ///< before the bars
        QString right{};
        std::vector<Bar> bars{};
        std::optional<double> level{}; ///< a line from here down to the next row
        bool whole = false;            ///< a value that the others lead from or to
        QString text{};                ///< for the cursor
    };

    struct Chart {
        QString title;
        QString left{}; ///< headings
        QString right{};
        std::vector<Row> rows{};
        std::optional<double> line{}; ///< a value that the bars leave from
        QString footer{};
        QString notice{}; ///< in place of all
    };

    const Metric &shownMetric() const { return *m_metric; }

    /// What is to be drawn of the task, for the metric.
    virtual Chart chart() const = 0;

    /// Results of which a metric can be chosen.
    virtual std::vector<const Result *> results() const = 0;

    /// Draws the task anew; called by setTask().
    void rebuild();

    QString quantity(double value) const;

private:
    struct Columns;

    Columns columnsFor(const QFont &font, QPaintDevice *device, double width) const;
    void drawAxis(QPainter &painter, const Columns &columns, double top, double bottom) const;
    void drawRow(QPainter &painter, const Columns &columns, const Row &row,
                 const QRectF &place) const;
    QColor colourOf(Tone tone, const PlotStyle &style) const;

    const Metric *m_metric;
    Chart m_chart;
    std::vector<Reading> m_readings;
};

} // namespace cellgap
