// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/physics/oxygen_capacity.h"
#include "views/pictures/plot_picture.h"

#include <optional>

namespace cellgap {

/// Capacity of an oxygen positive over the porosity of its scaffold: on the carbon alone it grows
/// without end, on everything that the positive holds it stays below that of the product. A design
/// with another positive shows the curve of the shipped Li-O2 design, without a mark of its own.
/// Source: the form of Varzi et al., J. Power Sources 480 (2020) 228803, Fig. 8a.
class OxygenPlot : public PlotPicture
{
    Q_OBJECT

public:
    explicit OxygenPlot(QWidget *parent = nullptr);

    void setTask(const PictureTask &task) override;
    ReportTable data() const override;

protected:
    void fill() override;
    QString sentences() const override;

private:
    QString sentenceOf(double porosity) const;
    void addGraph(SpecificCapacity OxygenCapacity::*capacity, const QString &name,
                  std::size_t number);

    std::optional<CellDesign> m_cell;
    QString m_name;
    std::optional<double> m_porosity; ///< of the design, where it has an oxygen positive
};

} // namespace cellgap
