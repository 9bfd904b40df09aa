// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/analysis/waterfall.h"
#include "views/plot_style.h"

#include <QWidget>

#include <vector>

namespace cellgap {

struct Programme;

/// The way of the specific energy from the active couple down to the pack: what each step costs,
/// and the targets of programmes for cell and pack as lines.
class WaterfallPlot : public QWidget
{
    Q_OBJECT

public:
    explicit WaterfallPlot(QWidget *parent = nullptr);

    /// Nothing of an infeasible design.
    void setResult(const Result &result);
    void setProgrammes(const std::vector<Programme> &programmes);

    /// What the plot shows, in sentences, one a line.
    QString summary() const;

    /// Draws the plot as vectors in that size, at the painter's origin. The painter comes from
    /// plotPainter().
    void draw(QPainter &painter, const QSize &size);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Limit {
        QString name;
        double wattHoursPerKg = 0.0;
        int step = 0; ///< of the cell or of the pack
    };

    void rebuild();
    void addBar(std::size_t step, double from, double to, bool whole);
    void addText(double x, double y, const QString &text, Qt::Alignment alignment,
                 const QFont &font, const QColor &colour);
    bool hasRoomAbove(const Limit &limit) const;
    bool isNextToNone(const Limit &limit) const;
    double textHeight() const;
    void addLimits();

    std::vector<WaterfallStep> m_steps;
    std::vector<Limit> m_limits;
    PlotStyle m_style;
    QCustomPlot *m_plot;
};

} // namespace cellgap
