// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/pictures/plot_picture.h"
#include "views/pictures/target_region.h"

#include <QSet>

#include <optional>
#include <vector>

namespace cellgap {

/// Cells as marks in specific energy over energy density, with the regions where programmes'
/// targets are met and the current design as a larger mark. Both axes are logarithmic when the
/// cells span a decade. Cells without a positive energy are left out. A click on a family in the
/// legend hides its cells, and shows them again.
class EnergyMap : public PlotPicture
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
    const std::vector<std::vector<CellMark>> &ways() const { return m_ways; }

    /// The first design is the current one, others are cells beside those of the task.
    void setTask(const PictureTask &task) override;
    ReportTable data() const override;
    /// A line for each, with its first and last number; the scales stay as they are.
    void showWays(const std::vector<std::vector<CellMark>> &ways) override;

    /// The square around a cell's mark, in pixels; valid once the map has been drawn.
    QRectF markOf(const CellMark &cell) const;

    bool isHidden(const QString &family) const { return m_hidden.contains(family); }
    void setHidden(const QString &family, bool hidden);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void fill() override;
    QString sentences() const override;
    LabelObstacles obstacles() const override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void takeCells(std::vector<CellMark> cells);
    void takeProgrammes(const std::vector<Programme> &programmes);
    void takeCurrent(const std::optional<CellMark> &current, std::vector<CellMark> trail);
    void rescale();
    void addRegion(const TargetRegion &region);
    void addFamily(const QString &family);
    void addTrail();
    void addWays();
    void addCurrent();
    void addLabels();
    QRectF areaOf(const TargetRegion &region) const;
    std::vector<CellMark> cellsAndCurrent() const;
    QStringList families() const;

    std::vector<CellMark> m_cells;
    std::optional<CellMark> m_current;
    std::vector<CellMark> m_trail;
    std::vector<std::vector<CellMark>> m_ways;
    std::vector<TargetRegion> m_regions;
    QSet<QString> m_hidden; ///< families
};

} // namespace cellgap
