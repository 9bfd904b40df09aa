// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tables.h"

#include "model/core/report/target_rows.h"

#include <nlohmann/json.hpp>

namespace cellgap {

namespace {

using Json = nlohmann::ordered_json;

/// An assessed value without its basis.
std::string plainValueText(const Target &target, const Assessment &assessment)
{
    if (!assessment.value)
        return "–";
    return english(withUnitText(valueNumber(target, assessment), target.unit));
}

} // namespace

std::string jsonText(const nlohmann::ordered_json &json)
{
    return json.dump(2, ' ', false, Json::error_handler_t::replace);
}

ReportedDesign reported(const EvaluatedDesign &design)
{
    return {.label = design.label,
            .digest = {},
            .sheet = &design.sheet,
            .result = &design.result,
            .issues = design.issues};
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

void printTable(Session &session, const ReportTable &table, OutputFormat format)
{
    const bool markdown = format == OutputFormat::markdown;
    const bool forPeople = markdown || format == OutputFormat::text;
    printTable(session, forPeople ? englishTable(table) : dataTable(table), format);
    if (!forPeople || (table.notes.empty() && table.remarks.empty()))
        return;
    for (std::size_t i = 0; i < table.notes.size(); ++i) {
        const std::string sign = "[" + std::to_string(i + 1) + "] ";
        printParagraph(session, english(table.notes[i]), (markdown ? "- " : "") + sign);
    }
    for (const Text &remark : table.remarks)
        printParagraph(session, english(remark), markdown ? "- " : "");
    session.out() << "\n";
}

void printTable(Session &session, const Table &table, OutputFormat format)
{
    if (format == OutputFormat::json) {
        Json list = Json::array();
        for (const auto &row : table.rows) {
            Json object = Json::object();
            for (std::size_t i = 0; i < row.size(); ++i) {
                Json &entry = object[plainHeading(table.columns[i])];
                if (row[i].value)
                    entry = *row[i].value;
                else if (const std::string text = plainText(row[i]); !text.empty())
                    entry = text;
            }
            list.push_back(std::move(object));
        }
        session.out() << jsonText(list) << "\n";
    } else if (format == OutputFormat::csv) {
        session.out() << csvTable(table);
    } else if (format == OutputFormat::markdown) {
        session.out() << markdownTable(table) << "\n";
    } else {
        session.out() << textTable(table, session.width(), session.colour()) << "\n";
    }
}

std::string valueText(const Target &target, const Assessment &assessment)
{
    const std::string text = plainValueText(target, assessment);
    return assessment.basis.empty() ? text : text + " (" + english(assessment.basis) + ")";
}

} // namespace cellgap
