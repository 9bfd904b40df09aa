// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/report/report_table.h"

#include "model/core/base/number_text.h"
#include "model/core/base/unit.h"

#include <algorithm>
#include <utility>

namespace cellgap {

ReportCell quantityCell(std::string written, double value, std::string_view unit)
{
    return {.text = withUnitText(digits(std::move(written)), unit),
            .value = value,
            .unit = std::string(unit)};
}

ReportCell numberCell(double value, int most, std::string_view unit)
{
    return quantityCell(significant(value, most), value, unit);
}

ReportCell knownCell(double value, int most, std::string_view unit)
{
    return value > 0.0 ? numberCell(value, most, unit) : ReportCell{};
}

std::vector<TableItem> itemsOf(const ReportTable &table)
{
    std::vector<TableItem> items;
    for (const ReportRow &row : table.rows)
        for (std::size_t i = 1; i < row.size(); ++i)
            if (row[i].value) {
                const ReportColumn &column = table.columns[i];
                items.push_back(
                    {.item = english(row.front().text),
                     .quantity = english(column.heading.empty() ? column.alone : column.heading),
                     .value = *row[i].value,
                     .unit = row[i].unit});
            }
    return items;
}

std::size_t noteOf(ReportTable &table, const Text &note)
{
    if (note.empty())
        return 0;
    const auto found = std::ranges::find(table.notes, note);
    const auto index = static_cast<std::size_t>(found - table.notes.begin());
    if (found == table.notes.end())
        table.notes.push_back(note);
    return index + 1;
}

std::optional<double> inPercent(std::optional<double> share)
{
    return share ? std::optional(unit::percent.in(*share)) : std::nullopt;
}

} // namespace cellgap
