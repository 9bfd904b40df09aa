// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/pictures/plot_picture.h"

#include <vector>

namespace cellgap {

/// Designs against all targets of a programme at once: each target is a line of its own, and a
/// design's mark on it stands at its value over the target, upside down where less is better, so
/// that what is right of 1 is met. Marks of one design are joined.
class ComparisonPlot : public PlotPicture
{
    Q_OBJECT

public:
    explicit ComparisonPlot(QWidget *parent = nullptr);

    void setTask(const PictureTask &task) override;
    ReportTable data() const override;

    /// The programmes that a design is assessed against.
    std::vector<PictureVariant> variants() const override { return m_variants; }
    std::string variant() const override;
    void setVariant(std::string_view key) override;

protected:
    void fill() override;
    QString sentences() const override;

private:
    struct Cell {
        QString name;
        Result result;
    };

    /// One target with how each design stands to it.
    struct Line {
        const Target *target = nullptr; ///< of m_programmes
        std::vector<Assessment> cells;
    };

    std::vector<Line> linesOf(const Programme &programme) const;
    void takeLines();
    void addCell(std::size_t cell);
    QString sentenceOf(const Line &line, std::size_t cell) const;

    std::vector<Cell> m_cells;
    std::vector<Programme> m_programmes;
    std::vector<PictureVariant> m_variants;
    std::string m_chosen; ///< id of a programme; another is shown where it has no line
    const Programme *m_shown = nullptr;
    std::vector<Line> m_lines;
};

} // namespace cellgap
