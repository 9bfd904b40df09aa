// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/analysis/attribution.h"
#include "views/pictures/row_chart.h"

#include <optional>
#include <vector>

namespace cellgap {

/// Why a metric of two designs differs: from the one to the other, what each part that differs adds
/// to it. The designs are the first two, or what the first has been made of and it.
class ExplanationView : public RowChart
{
    Q_OBJECT

public:
    explicit ExplanationView(QWidget *parent = nullptr);

    void setTask(const PictureTask &task) override;
    ReportTable data() const override;

protected:
    Chart chart() const override;
    std::vector<const Result *> results() const override;

private:
    Attribution attribution() const;
    QString notice() const;

    std::optional<EvaluatedDesign> m_from;
    std::optional<EvaluatedDesign> m_to;
};

} // namespace cellgap
