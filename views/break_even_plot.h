// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/picture_library.h"
#include "views/plot_picture.h"

#include <optional>
#include <vector>

namespace cellgap {

/// How thick a dense layer of each solid electrolyte may be before a pair with lithium has no more
/// energy than a lithium-ion pair with the same positive: by mass a mark for each electrolyte, by
/// volume a line for all. A positive that comes charged, or whose voltage is that of a full cell,
/// has no such pairs. What the review gives for its own positive stands beside, for
/// comparison: it is another pair.
class BreakEvenPlot : public PlotPicture
{
    Q_OBJECT

public:
    explicit BreakEvenPlot(QWidget *parent = nullptr);

    void setTask(const PictureTask &task) override;
    ReportTable data() const override;

protected:
    void fill() override;
    QString sentences() const override;

private:
    struct Layer {
        QString name;
        double density = 0.0;              ///< g/cm³
        double byMass = 0.0;               ///< µm
        std::optional<double> published{}; ///< µm
    };

    void takeLayers(const Design &design, const Design &graphite,
                    const std::vector<SolidElectrolyte> &electrolytes);
    QString sentenceOf(const Layer &layer) const;
    void addLine(double thickness, const QString &text, Qt::PenStyle pen);

    std::vector<Layer> m_layers;      ///< the thickest first
    std::optional<double> m_byVolume; ///< µm
    std::optional<double> m_own;      ///< µm, of a design that has a dense layer
};

} // namespace cellgap
