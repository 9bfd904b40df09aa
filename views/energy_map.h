// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/picture.h"
#include "views/plot_labels.h"
#include "views/plot_style.h"
#include "views/target_region.h"

#include <optional>
#include <vector>

class QMouseEvent;
class QPainter;

namespace cellgap {

/// Cells as marks in specific energy over energy density, with the regions where programmes'
/// targets are met and the current design as a larger mark. Both axes are logarithmic when the
/// cells span a decade. Cells without a positive energy are left out.
class EnergyMap : public Picture
{
    Q_OBJECT

public:
    explicit EnergyMap(QWidget *parent = nullptr);

    /// Cells in order of importance: where labels would overlap, later ones are hidden.
    void setCells(std::vector<CellMark> cells);

    /// Programmes without a target for the energy of a cell show nothing.
    void setProgrammes(const std::vector<Programme> &programmes);

    /// The design as it is now, and the way to it: first where it stood when it was opened, then
    /// after every change. A dotted line joins them.
    void setCurrent(const std::optional<CellMark> &current, std::vector<CellMark> trail = {});

    const std::vector<CellMark> &cells() const { return m_cells; }
    const std::optional<CellMark> &current() const { return m_current; }
    const std::vector<CellMark> &trail() const { return m_trail; }

    /// The first design is the current one, others are cells beside those of the task.
    void setTask(const PictureTask &task) override;
    QString summary() const override;
    ReportTable data() const override;

    /// The labels that were shown when the map was drawn last, most important first.
    std::vector<PlotLabels::Label> labels() const { return m_labels.shown(); }

    /// Pixel of a point of the map; valid once the map has been drawn, as are those below.
    QPointF pixelOf(double energyDensityWhPerL, double specificEnergyWhPerKg) const;

    /// The area between the axes, in pixels.
    QRectF plotArea() const;

    /// The square around a cell's mark, in pixels.
    QRectF markOf(const CellMark &cell) const;

    void draw(QPainter &painter, const QSize &size) override;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void takeCells(std::vector<CellMark> cells);
    void takeProgrammes(const std::vector<Programme> &programmes);
    void takeCurrent(const std::optional<CellMark> &current, std::vector<CellMark> trail);
    void rebuild();
    void rescale();
    void addRegion(const TargetRegion &region);
    void addFamily(const QString &family);
    void addTrail();
    void addCurrent();
    void addLabels();
    void addNotice();
    void arrangeLabels();
    void showValues(QMouseEvent *event);

    QRectF square(const CellMark &cell, double size) const;
    QRectF areaOf(const TargetRegion &region) const;
    LabelObstacles obstacles() const;
    std::vector<CellMark> cellsAndCurrent() const;
    QStringList families() const;

    std::vector<CellMark> m_cells;
    std::optional<CellMark> m_current;
    std::vector<CellMark> m_trail;
    std::vector<TargetRegion> m_regions;
    PlotStyle m_style;
    QCustomPlot *m_plot;
    PlotLabels m_labels;
};

} // namespace cellgap
