// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/analysis/voltage_course.h"
#include "views/pictures/plot_picture.h"

#include <vector>

namespace cellgap {

/// Voltage of cells over their capacity or state of charge, at rest and in discharges; or the
/// charge that they give per step of voltage, in which each stage of a material is a peak.
class VoltagePlot : public PlotPicture
{
    Q_OBJECT

public:
    explicit VoltagePlot(QWidget *parent = nullptr);

    void setTask(const PictureTask &task) override;
    ReportTable data() const override;
    std::vector<PictureVariant> variants() const override;
    std::string variant() const override;
    void setVariant(std::string_view key) override;

protected:
    void fill() override;
    QString sentences() const override;

private:
    enum class Over { capacity, stateOfCharge, voltage };

    /// One discharge, or the cell at rest.
    struct Line {
        QString name; ///< of the rate
        std::vector<VoltagePoint> points;
    };

    struct Curve {
        QString name;
        bool known = false;
        Charge capacity{};
        Voltage mean{};
        std::vector<Line> lines; ///< at rest first
        std::vector<ChargeStep> steps;
    };

    double across(const Curve &curve, const VoltagePoint &point) const;
    void scaleAxes();
    QColor colourOf(std::size_t series) const;
    void addLines(std::size_t number);
    void addSteps(const Curve &curve, const QColor &colour);
    QString notice() const;

    std::vector<Curve> m_curves;
    Over m_over = Over::capacity;
};

} // namespace cellgap
