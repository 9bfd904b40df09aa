// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/analysis/break_even.h"
#include "views/pictures/plot_picture.h"

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
    QString sentenceOf(const BreakEvenLayer &layer) const;
    void addLine(double thickness, const QString &text, Qt::PenStyle pen);

    std::optional<BreakEvens> m_breakEvens;
    std::optional<double> m_own; ///< µm, of a design that has a dense layer
};

} // namespace cellgap
