// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/qt/gap_model.h"

#include "model/core/report/target_rows.h"
#include "model/qt/local_text.h"

namespace cellgap {

namespace {

constexpr QChar noNumber = u'–';

QVariant optional(const std::optional<double> &number)
{
    return number ? QVariant(*number) : QVariant();
}

/// A value that is assessed, in the unit of its target and with what must be read with it.
QString valueText(const Target &target, const Assessment &assessment)
{
    const QString text = localText(withUnitText(valueNumber(target, assessment), target.unit));
    return assessment.basis.empty() ? text : text + " (" + localText(assessment.basis) + u')';
}

QString statusText(Status status)
{
    QString word = translated(name(status));
    switch (status) {
    case Status::met:
    case Status::ahead:
        return "✓ " + word;
    case Status::missed:
    case Status::behind:
        return "✗ " + word;
    case Status::notAssessed:
        break;
    }
    return word;
}

/// Rich text, because plain tool tips do not wrap.
QString richText(const QStringList &lines)
{
    return "<p>" + lines.join('\n').toHtmlEscaped().replace('\n', "<br>") + "</p>";
}

} // namespace

void GapModel::setResult(const Programme &programme, const Result &result)
{
    beginResetModel();
    m_rows.clear();
    for (const Target &target : programme.targets)
        m_rows.push_back({.target = target, .assessment = assess(target, result)});
    endResetModel();
}

int GapModel::columns() const
{
    return statusColumn + 1;
}

bool GapModel::isNumber(int column) const
{
    return column == wantedColumn || column == valueColumn || column == gapColumn;
}

QVariant GapModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::TextAlignmentRole:
        return alignment(index.column());
    case Qt::ToolTipRole:
        return richText(notes(row));
    case Qt::AccessibleDescriptionRole:
        return notes(row).join('\n');
    case valueRole:
        return value(row, index.column());
    case statusRole:
        return QVariant::fromValue(row.assessment.status);
    case gapRole:
        return optional(row.assessment.gap);
    default:
        return {};
    }
}

QString GapModel::heading(int column) const
{
    switch (column) {
    case targetColumn:
        return tr("Target");
    case levelColumn:
        return tr("Level");
    case wantedColumn:
        return tr("Wanted");
    case valueColumn:
        return tr("Value");
    case gapColumn:
        return tr("Gap");
    case statusColumn:
        return tr("Status");
    default:
        return {};
    }
}

QString GapModel::text(const Row &row, int column)
{
    switch (column) {
    case targetColumn:
        return plainText(row.target.name);
    case levelColumn:
        return translated(row.target.level);
    case wantedColumn:
        return localText(wantedText(row.target));
    case valueColumn:
        return row.assessment.value ? valueText(row.target, row.assessment) : noNumber;
    case gapColumn:
        return row.assessment.gap ? localText(gapWords(row.target, row.assessment, GapForm::row))
                                  : QString(noNumber);
    case statusColumn:
        return statusText(row.assessment.status);
    default:
        return {};
    }
}

QVariant GapModel::value(const Row &row, int column)
{
    switch (column) {
    case wantedColumn:
        return optional(row.target.value);
    case valueColumn:
        return optional(row.assessment.value);
    case gapColumn:
        return optional(row.assessment.gap);
    case statusColumn:
        return static_cast<int>(row.assessment.status);
    default:
        return text(row, column);
    }
}

QStringList GapModel::notes(const Row &row)
{
    QStringList lines;
    if (!row.assessment.reason.empty())
        lines << tr("Not assessed: %1").arg(translated(row.assessment.reason));
    if (!row.target.conditions.empty())
        lines << tr("Conditions: %1").arg(plainText(row.target.conditions));
    if (!row.target.source.empty())
        lines << tr("Source: %1").arg(plainText(row.target.source));
    if (!row.target.confidence.empty())
        lines << tr("Confidence: %1").arg(plainText(row.target.confidence));
    return lines;
}

} // namespace cellgap
