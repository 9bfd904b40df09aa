// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/analysis/sensitivity.h"
#include "views/pictures/row_chart.h"

#include <memory>
#include <vector>

namespace cellgap {

/// What each input that a designer chooses does to a metric over its usual range, the largest swing
/// first: from the number of now to the metric at the lower and at the higher end.
class TornadoView : public RowChart
{
    Q_OBJECT

public:
    explicit TornadoView(QWidget *parent = nullptr);

    void setTask(const PictureTask &task) override;
    ReportTable data() const override;

protected:
    Chart chart() const override;
    std::vector<const Result *> results() const override;

private:
    std::vector<Sensitivity> sensitivities() const;

    std::shared_ptr<const DesignSheet> m_sheet;
    Result m_result;
};

} // namespace cellgap
