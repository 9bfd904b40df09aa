// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/qt/target_model.h"

#include "model/core/result/issue.h"
#include "model/qt/local_text.h"

#include <algorithm>

namespace cellgap {

namespace {

QString statusMark(Status status)
{
    if (status == Status::notAssessed)
        return {};
    return isGood(status) ? QStringLiteral("✓ ") : QStringLiteral("✗ ");
}

} // namespace

TargetModel::Line::Line(LineKind ofKind, std::size_t ofProgramme, QString heading,
                        TargetRow ofTarget)
    : kind(ofKind)
    , programme(ofProgramme)
    , words(std::move(heading))
    , row(std::move(ofTarget))
{
}

void TargetModel::setProgrammes(std::vector<Programme> programmes)
{
    beginResetModel();
    m_programmes = std::move(programmes);
    m_told.clear(); // points into the programmes before
    m_lines = makeLines();
    endResetModel();
}

void TargetModel::setResult(const Design &design, const Result &result, const Result *base)
{
    m_design = design;
    m_result = result;
    m_base = base != nullptr ? std::optional(*base) : std::nullopt;
    m_hasResult = true;
    refresh();
}

void TargetModel::setDigits(int digits)
{
    m_digits = digits;
    refresh();
}

void TargetModel::setOrder(Order order)
{
    m_order = order;
    refresh();
}

void TargetModel::toggle(int row)
{
    const Line &line = m_lines.at(static_cast<std::size_t>(row));
    if (line.kind == LineKind::fold) {
        const std::string &id = m_programmes[line.programme].id;
        if (m_open.erase(id) == 0)
            m_open.insert(id);
    } else if (line.kind == LineKind::target) {
        if (m_told.erase(line.row.target) == 0)
            m_told.insert(line.row.target);
    } else {
        return;
    }
    refresh();
}

std::optional<int> TargetModel::show(const std::string &target)
{
    const auto row = [&]() -> std::optional<int> {
        for (std::size_t i = 0; i < m_lines.size(); ++i) {
            const Line &line = m_lines[i];
            if (line.kind == LineKind::target &&
                keyOf(m_programmes[line.programme], *line.row.target) == target)
                return static_cast<int>(i);
        }
        return std::nullopt;
    };
    if (const auto shown = row())
        return shown;
    for (const Programme &programme : m_programmes)
        for (const Target &one : programme.targets)
            if (keyOf(programme, one) == target && m_open.insert(programme.id).second)
                refresh();
    return row();
}

QString TargetModel::headline() const
{
    if (m_programmes.empty() || !m_hasResult)
        return {};
    if (!m_result.feasible())
        return tr("This cell cannot be built as described.");
    return localText(cellgap::headline(m_programmes.front(), m_result, m_design.requirement.use));
}

/// Rows keep their place while only their numbers change, so that nothing jumps while a value is
/// dragged.
void TargetModel::refresh()
{
    std::vector<Line> lines = makeLines();
    if (sameStructure(lines, m_lines)) {
        m_lines = std::move(lines);
        if (!m_lines.empty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

bool TargetModel::sameStructure(const std::vector<Line> &a, const std::vector<Line> &b)
{
    return std::ranges::equal(a, b, [](const Line &x, const Line &y) {
        return x.kind == y.kind && x.programme == y.programme && x.row.target == y.row.target &&
               (x.kind != LineKind::group || x.words == y.words) && x.step.name == y.step.name;
    });
}

std::vector<TargetModel::Line> TargetModel::makeLines() const
{
    std::vector<Line> lines;
    if (!m_hasResult)
        return lines;
    for (std::size_t i = 0; i < m_programmes.size(); ++i) {
        const Programme &programme = m_programmes[i];
        if (i > 0)
            lines.emplace_back(
                LineKind::programme, i,
                localText(cellgap::headline(programme, m_result, m_design.requirement.use)));
        std::vector<TargetRow> rows = targetRows(programme, m_result, m_design.requirement.use);
        if (m_order == Order::gap)
            sortByReach(rows);
        const auto missing = std::ranges::find(rows, TargetGroup::notAssessed, &TargetRow::group);
        QString above;
        for (auto row = rows.begin(); row != missing; ++row) {
            const QString words = headingOf(row->group);
            if (words != above)
                lines.emplace_back(LineKind::group, i, words);
            above = words;
            Line &line = lines.emplace_back(LineKind::target, i, QString(), *row);
            if (m_base)
                line.base = assess(*row->target, *m_base);
            if (m_told.contains(row->target))
                addSteps(lines, i, *row);
        }
        if (missing == rows.end())
            continue;
        lines.emplace_back(LineKind::fold, i,
                           tr("Not assessed: %1").arg(static_cast<int>(rows.end() - missing)));
        if (m_open.contains(programme.id))
            for (auto row = missing; row != rows.end(); ++row)
                lines.emplace_back(LineKind::reason, i, QString(), *row);
    }
    return lines;
}

/// In the order of gaps the groups of the design's own use are one.
QString TargetModel::headingOf(TargetGroup group) const
{
    return m_order == Order::gap && group < TargetGroup::otherUse ? tr("Furthest first")
                                                                  : translated(name(group));
}

void TargetModel::addSteps(std::vector<Line> &lines, std::size_t programme,
                           const TargetRow &row) const
{
    for (ArithmeticLine &step : arithmetic(*row.target, m_design, m_result)) {
        const bool part = step.operation == Operation::part;
        Line &line =
            lines.emplace_back(part ? LineKind::part : LineKind::step, programme, QString(), row);
        line.step = std::move(step);
    }
}

QString TargetModel::stepText(const Line &line, int column)
{
    const ArithmeticLine &step = line.step;
    switch (column) {
    case levelColumn:
        return translated(symbol(step.operation));
    case nameColumn:
        return localText(step.name);
    case valueColumn:
        return localText(step.number());
    case barColumn: {
        const QString unit = step.unit.text == "1" ? QString() : translated(step.unit.text);
        const QString note = localText(step.note);
        if (unit.isEmpty() || note.isEmpty())
            return unit + note;
        return tr("%1 · %2").arg(unit, note);
    }
    default:
        return {};
    }
}

QString TargetModel::heading(int column) const
{
    switch (column) {
    case levelColumn:
        return tr("Level");
    case nameColumn:
        return tr("Target");
    case valueColumn:
        return tr("Value");
    case barColumn:
        return tr("Share reached");
    case wantedColumn:
        return tr("Wanted");
    case gapColumn:
        return tr("Gap");
    default:
        return {};
    }
}

QVariant TargetModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line &line = m_lines[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(line, index.column());
    case Qt::TextAlignmentRole:
        return alignment(index.column());
    case Qt::ToolTipRole: {
        const QString plain = notes(line).join('\n');
        return plain.isEmpty() ? QVariant()
                               : "<p>" + plain.toHtmlEscaped().replace('\n', "<br>") + "</p>";
    }
    case Qt::AccessibleDescriptionRole:
        return notes(line).join('\n');
    case kindRole:
        return QVariant::fromValue(line.kind);
    case statusRole:
        return QVariant::fromValue(line.row.assessment.status);
    case reachRole:
        return line.row.assessment.reach ? QVariant(*line.row.assessment.reach) : QVariant();
    case baseRole:
        return line.base && line.base->reach ? QVariant(*line.base->reach) : QVariant();
    case basisRole:
        return localText(line.row.assessment.basis);
    case targetRole:
        if (line.kind != LineKind::target || line.row.assessment.status != Status::missed)
            return {};
        return plainText(keyOf(m_programmes[line.programme], *line.row.target));
    case metricRole:
        return line.row.target != nullptr ? plainText(line.row.target->metric) : QString();
    case openRole:
        return line.kind == LineKind::fold ? m_open.contains(m_programmes[line.programme].id)
                                           : m_told.contains(line.row.target);
    default:
        return {};
    }
}

QString TargetModel::text(const Line &line, int column) const
{
    if (line.row.target == nullptr)
        return column == levelColumn ? line.words : QString();
    if (line.kind == LineKind::step || line.kind == LineKind::part)
        return stepText(line, column);
    const Target &target = *line.row.target;
    const Assessment &assessment = line.row.assessment;
    switch (column) {
    case levelColumn:
        return translated(target.level);
    case nameColumn:
        return translated(target.name);
    case valueColumn: {
        const QString number = localText(valueNumber(target, assessment, m_digits));
        const Metric *metric = findMetric(target.metric);
        const Text basis = !number.isEmpty() && metric->digits > 0 && metric->basis != nullptr
                               ? metric->basis(m_result)
                               : Text{};
        const bool estimate = !basis.empty() && basis.words != "declared";
        return estimate ? "≈ " + number : number;
    }
    case wantedColumn:
        return localText(wantedText(target));
    case gapColumn:
        return line.kind == LineKind::reason
                   ? localText(assessment.reason)
                   : statusMark(assessment.status) +
                         localText(gapWords(target, assessment, GapForm::row));
    default:
        return {};
    }
}

QStringList TargetModel::notes(const Line &line) const
{
    if (line.row.target == nullptr)
        return {};
    if (line.kind == LineKind::step || line.kind == LineKind::part)
        return {localText(line.step.note)};
    const Target &target = *line.row.target;
    const Assessment &assessment = line.row.assessment;
    QStringList lines;
    lines << tr("%1, %2 %3")
                 .arg(plainText(m_programmes[line.programme].name), translated(target.level),
                      localText(inSentence(target.name)));
    if (assessment.status == Status::notAssessed)
        lines << tr("Not assessed: %1").arg(localText(assessment.reason));
    else if (assessment.value)
        lines << tr("Is %1, wanted %2: %3")
                     .arg(localText(withUnitText(valueNumber(target, assessment), target.unit)),
                          localText(wantedText(target)), localText(gapWords(target, assessment)));
    if (line.base && line.base->value)
        lines << tr("Compared with %1")
                     .arg(localText(withUnitText(valueNumber(target, *line.base), target.unit)));
    if (!assessment.basis.empty())
        lines << tr("Rests on: %1").arg(localText(assessment.basis));
    if (const Metric *metric = findMetric(target.metric))
        lines << tr("Value: %1").arg(translated(metric->doc));
    if (!target.conditions.empty())
        lines << tr("Conditions of the target: %1").arg(plainText(target.conditions));
    lines << tr("Source of the target: %1 (%2)")
                 .arg(plainText(target.source), plainText(target.confidence));
    if (line.kind == LineKind::target && !arithmetic(target, m_design, m_result).empty())
        lines << tr("A click shows how the value comes about.");
    return lines;
}

} // namespace cellgap
