// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tables.h"

#include "model/core/report/target_rows.h"

namespace cellgap {

namespace {

/// An assessed value without its basis.
std::string plainValueText(const Target &target, const Assessment &assessment)
{
    if (!assessment.value)
        return "–";
    return english(withUnitText(valueNumber(target, assessment), target.unit));
}

} // namespace

Table keyTable(std::string_view section)
{
    Table table{.columns = {{"Key"}, {"Name"}, {"Unit"}}};
    for (const Section &one : sections()) {
        if (!section.empty() && one.key != section)
            continue;
        const std::string prefix = std::string(one.key) + ".";
        const auto addAll = [&](const auto &inputs, auto unitOf) {
            for (const auto &input : inputs)
                if (input.key.starts_with(prefix))
                    table.rows.push_back(
                        {{input.key}, {std::string(input.name)}, {std::string(unitOf(input))}});
        };
        addAll(choices(), [](const Choice &) { return "choice"; });
        addAll(materialSlots(), [](const MaterialSlot &) { return "material"; });
        addAll(parameters(), [](const Parameter &input) { return input.access.unit.text; });
        addAll(curves(), [](const Curve &input) { return input.unit.text; });
        addAll(recordLists(), [](const RecordList &) { return "list"; });
    }
    return table;
}

void printParagraph(Session &session, const std::string &text, std::string_view indentation)
{
    const std::string later(indentation.size(), ' ');
    std::string_view before = indentation;
    for (const std::string &line : wrapped(text, session.width() - indentation.size())) {
        session.out() << before << line << "\n";
        before = later;
    }
}

void printTable(Session &session, const ReportTable &table, const TableLayout &layout)
{
    const bool markdown = layout.is("markdown");
    printTable(session, layout.forPeople() ? englishTable(table) : dataTable(table), layout);
    if (!layout.forPeople() || (table.notes.empty() && table.remarks.empty()))
        return;
    for (std::size_t i = 0; i < table.notes.size(); ++i) {
        const std::string sign = "[" + std::to_string(i + 1) + "] ";
        printParagraph(session, english(table.notes[i]), (markdown ? "- " : "") + sign);
    }
    for (const Text &remark : table.remarks)
        printParagraph(session, english(remark), markdown ? "- " : "");
    session.out() << "\n";
}

void printTable(Session &session, const Table &table, const TableLayout &layout)
{
    layout.format->put(session, table, layout);
}

std::string valueText(const Target &target, const Assessment &assessment)
{
    const std::string text = plainValueText(target, assessment);
    return assessment.basis.empty() ? text : text + " (" + english(assessment.basis) + ")";
}

} // namespace cellgap
