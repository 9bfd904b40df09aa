// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pictures/comparison_plot.h"

#include "model/core/analysis/target.h"
#include "model/core/base/number_text.h"
#include "model/qt/local_text.h"
#include "views/plotting/qcustomplot_slim.h"

#include <algorithm>

namespace cellgap {

namespace {

constexpr double markDiameter = 9.0;
constexpr double nameShare = 0.42; ///< of the width, for the names of targets

/// Whether the value has a place on a logarithmic axis.
bool hasPlace(const Assessment &assessment)
{
    return assessment.reach && *assessment.reach > 0.0;
}

} // namespace

ComparisonPlot::ComparisonPlot(QWidget *parent)
    : PlotPicture(parent)
{
    setAccessibleName(tr("Designs against the targets of a programme"));
    rebuild();
}

void ComparisonPlot::setTask(const PictureTask &task)
{
    m_cells.clear();
    for (const EvaluatedDesign &design : task.all())
        m_cells.push_back({.name = plainText(design.label), .result = design.result});
    m_lines.clear(); // they point into the programmes
    m_programmes = task.programmes;
    takeLines();
    rebuild();
}

std::string ComparisonPlot::variant() const
{
    return m_shown == nullptr ? std::string() : m_shown->id;
}

void ComparisonPlot::setVariant(std::string_view key)
{
    m_chosen = key;
    takeLines();
    showWhole();
}

/// The targets of the programme that one of the designs is assessed against.
std::vector<ComparisonPlot::Line> ComparisonPlot::linesOf(const Programme &programme) const
{
    std::vector<Line> lines;
    for (const Target &target : programme.targets) {
        Line line{.target = &target, .cells = {}};
        for (const Cell &cell : m_cells)
            line.cells.push_back(assess(target, cell.result));
        if (std::ranges::any_of(line.cells, hasPlace))
            lines.push_back(std::move(line));
    }
    return lines;
}

void ComparisonPlot::takeLines()
{
    m_shown = nullptr;
    m_lines.clear();
    m_variants.clear();
    for (const Programme &programme : m_programmes) {
        auto lines = linesOf(programme);
        if (lines.empty())
            continue;
        m_variants.push_back({.key = programme.id, .title = plainText(programme.shortName)});
        if (m_shown != nullptr && programme.id != m_chosen)
            continue;
        m_shown = &programme;
        m_lines = std::move(lines);
    }
}

QString ComparisonPlot::sentenceOf(const Line &line, std::size_t cell) const
{
    const Assessment &assessment = line.cells[cell];
    const QString target = localText(fullName(*line.target), locale());
    if (!assessment.reach)
        return tr("%1, %2: not assessed").arg(m_cells[cell].name, target);
    return tr("%1, %2: %3 of %4")
        .arg(m_cells[cell].name, target, localized(significant(*assessment.reach, 3), locale()),
             localText(wantedText(*line.target), locale()));
}

QString ComparisonPlot::sentences() const
{
    QStringList lines;
    if (m_shown == nullptr)
        lines << tr("No target that a design is assessed against.");
    else
        lines << tr("Value over target of %1; 1 meets it").arg(plainText(m_shown->shortName));
    for (const Line &line : m_lines)
        for (std::size_t i = 0; i < m_cells.size(); ++i)
            lines << sentenceOf(line, i);
    return lines.join('\n');
}

ReportTable ComparisonPlot::data() const
{
    ReportTable table{.columns = {{phrase("Target")},
                                  {phrase("Wanted")},
                                  {phrase("Design")},
                                  {phrase("Value over target"), true}}};
    for (const Line &line : m_lines)
        for (std::size_t i = 0; i < m_cells.size(); ++i)
            table.rows.push_back({{fullName(*line.target)},
                                  {wantedText(*line.target)},
                                  {verbatim(m_cells[i].name.toStdString())},
                                  line.cells[i].reach
                                      ? numberCell(*line.cells[i].reach, 6, {})
                                      : ReportCell{phrase("not assessed"), Mark::weak}});
    return table;
}

void ComparisonPlot::fill()
{
    QCustomPlot &plot = this->plot();
    plot.xAxis->setVisible(!m_lines.empty());
    plot.yAxis->setVisible(!m_lines.empty());
    if (m_lines.empty())
        return addNotice(tr("No target that a design is assessed against."));
    std::vector<double> reaches{1.0, 2.0};
    for (const Line &line : m_lines)
        for (const Assessment &assessment : line.cells)
            if (hasPlace(assessment))
                reaches.push_back(*assessment.reach);
    applyScale(*plot.xAxis, scaleFor(reaches, true), locale());
    const QString whole = tr("Value over target of %1").arg(plainText(m_shown->shortName));
    const bool fits =
        QFontMetrics(look().font).horizontalAdvance(whole) < (1.0 - nameShare) * width();
    plot.xAxis->setLabel(fits ? whole : tr("Value over target"));
    const QFontMetrics metrics(look().labelFont);
    QStringList names;
    for (const Line &line : m_lines) {
        const QString name = localText(fullName(*line.target), locale());
        const QString text = tr("%1, %2").arg(name, localText(wantedText(*line.target), locale()));
        names << (metrics.horizontalAdvance(text) <= nameShare * width() ? text : name);
    }
    nameLines(names, nameShare, 0.6);
    QCPItemRect *met = addBox(LowerLimit{.value = 1.0}, {}, "background");
    met->setPen(Qt::NoPen);
    met->setBrush(look().regionBrush(1));
    auto *limit = new QCPItemStraightLine(&plot);
    limit->point1->setCoords(1.0, 0.0);
    limit->point2->setCoords(1.0, 1.0);
    limit->setPen(look().regionPen());
    for (std::size_t i = 0; i < m_cells.size(); ++i)
        addCell(i);
}

void ComparisonPlot::addCell(std::size_t cell)
{
    const FamilyStyle mark = seriesStyle(cell);
    auto *way = new QCPCurve(plot().xAxis, plot().yAxis);
    way->setPen(QPen(mark.colour.isValid() ? mark.colour : look().text, cell == 0 ? 2.0 : 1.2));
    QCPGraph *marks = addMarks(m_cells[cell].name, markStyle(mark, look(), markDiameter, 1.0));
    if (cell == 0) { // the design in question is on top of the others
        way->setLayer("axes");
        marks->setLayer("axes");
    }
    const auto count = static_cast<double>(m_lines.size());
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const Assessment &assessment = m_lines[i].cells[cell];
        if (!hasPlace(assessment))
            continue;
        const double y = count - static_cast<double>(i);
        way->addData(*assessment.reach, y);
        marks->addData(*assessment.reach, y);
        addReading(*assessment.reach, y, markDiameter, sentenceOf(m_lines[i], cell));
    }
}

} // namespace cellgap
