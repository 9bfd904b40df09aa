// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/analysis/waterfall.h"
#include "views/pictures/plot_picture.h"

#include <vector>

namespace cellgap {

/// The way of the specific energy, or of the energy density, from the active couple down to the
/// pack: what each step costs, and the targets of programmes for cell and pack as lines.
class WaterfallPlot : public PlotPicture
{
    Q_OBJECT

public:
    enum class By { mass, volume };

    explicit WaterfallPlot(By by = By::mass, QWidget *parent = nullptr);

    /// Nothing of an infeasible design.
    void setResult(const Result &result);
    void setProgrammes(const std::vector<Programme> &programmes);

    void setTask(const PictureTask &task) override;
    ReportTable data() const override;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void fill() override;
    QString sentences() const override;

private:
    struct Limit {
        QString name;
        double value = 0.0; ///< in the unit of the axis
        int step = 0;       ///< of the cell or of the pack
    };

    void takeProgrammes(const std::vector<Programme> &programmes);
    const Metric &axisMetric() const;
    double energyOf(const WaterfallStep &step) const;
    void addBar(std::size_t step, double from, double to, bool whole);
    void addBase();
    QString baseSentence(const WaterfallStep &step) const;
    void addText(double x, double y, const QString &text, Qt::Alignment alignment,
                 const QFont &font, const QColor &colour);
    bool hasRoomAbove(const Limit &limit) const;
    bool isNextToNone(const Limit &limit) const;
    double textHeight() const;
    void addLimits();

    By m_by;
    std::vector<WaterfallStep> m_steps;
    std::vector<WaterfallStep> m_base; ///< of the design that it is compared with
    QString m_baseName;
    std::vector<Limit> m_limits;
};

} // namespace cellgap
