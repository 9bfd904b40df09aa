// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/analysis/ragone.h"
#include "views/pictures/plot_picture.h"
#include "views/pictures/target_region.h"

#include <vector>

namespace cellgap {

/// Specific energy over specific power of cells in discharges of growing current, both axes
/// logarithmic, with the region that meets a programme's targets. Usual rates are marked on the
/// curve of the design in question, and the power of its pulse at the energy of its rate.
class RagonePlot : public PlotPicture
{
    Q_OBJECT

public:
    explicit RagonePlot(QWidget *parent = nullptr);

    void setTask(const PictureTask &task) override;
    ReportTable data() const override;

protected:
    void fill() override;
    QString sentences() const override;

private:
    struct Rated {
        QString name; ///< "C/3"
        RagonePoint point;
    };

    struct Curve {
        QString name;
        std::vector<RagonePoint> points;
        std::vector<Rated> rates;
    };

    /// Where a programme's targets for the cell are met.
    struct Region {
        QString name;
        std::optional<LowerLimit> power;
        std::optional<LowerLimit> energy;
    };

    QString sentenceOf(const Curve &curve, const Rated &rated) const;
    void addCurve(std::size_t number);
    void addRegion(const Region &region);

    std::vector<Curve> m_curves;
    std::vector<Region> m_regions;
    std::optional<double> m_pulsePower;  ///< W/kg, of the design in question
    std::optional<double> m_pulseEnergy; ///< Wh/kg
};

} // namespace cellgap
