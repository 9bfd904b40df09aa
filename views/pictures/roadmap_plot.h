// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/analysis/roadmap.h"
#include "views/pictures/plot_picture.h"

#include <vector>

namespace cellgap {

/// What all programmes want of one metric and report of it, over the years, with the design in
/// question as a line across. Chosen programmes have strong names. Source: the form of Varzi et
/// al., J. Power Sources 480 (2020) 228803, Fig. 1.
class RoadmapPlot : public PlotPicture
{
    Q_OBJECT

public:
    explicit RoadmapPlot(QWidget *parent = nullptr);

    void setTask(const PictureTask &task) override;
    ReportTable data() const override;
    std::vector<PictureVariant> variants() const override;
    std::string variant() const override { return std::string(m_metric->key); }
    void setVariant(std::string_view key) override;

protected:
    void fill() override;
    QString sentences() const override;

private:
    struct Cell {
        QString name;
        Result result;
    };

    QString nameOf(const RoadmapPoint &point) const;
    QString sentenceOf(const RoadmapPoint &point) const;
    bool isChosen(const RoadmapPoint &point) const;
    void addPoints(bool status);
    void addDesigns();

    const Metric *m_metric;
    const Library *m_library = nullptr;      ///< that the programmes are of, never looked into
    std::vector<Programme> m_programmes;     ///< all of them; they stay the same in an edit
    std::vector<std::string_view> m_metrics; ///< that they give numbers for
    std::vector<std::string> m_chosen;       ///< ids of programmes
    std::vector<RoadmapPoint> m_points;      ///< into m_programmes
    std::vector<Cell> m_cells;               ///< the design, and what it is compared with
};

} // namespace cellgap
