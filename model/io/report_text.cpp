// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/io/report_text.h"

#include <nlohmann/json.hpp>

namespace cellgap {

namespace {

using Json = nlohmann::ordered_json;

Emphasis emphasisOf(Mark mark)
{
    switch (mark) {
    case Mark::good:
        return Emphasis::good;
    case Mark::bad:
        return Emphasis::bad;
    case Mark::weak:
        return Emphasis::weak;
    case Mark::plain:
        break;
    }
    return Emphasis::none;
}

/// What Markdown would take for its own signs, outside of tables.
std::string escaped(const std::string &text)
{
    std::string safe;
    for (const char c : text) {
        if (c == '*' || c == '_' || c == '`' || c == '<' || c == '#' || c == '|')
            safe += '\\';
        safe += c == '\n' ? ' ' : c;
    }
    return safe;
}

std::string withNote(const ReportTable &table, const ReportCell &cell, Notes notes)
{
    std::string text = english(cell.text);
    if (cell.note == 0)
        return text;
    if (notes == Notes::inCells)
        return text + " (" + english(table.notes.at(cell.note - 1)) + ")";
    return text + " [" + std::to_string(cell.note) + "]";
}

void addPoints(std::string &out, const std::vector<Text> &points)
{
    for (const Text &point : points)
        out += "- " + escaped(english(point)) + "\n";
    if (!points.empty())
        out += "\n";
}

void addTable(std::string &out, const ReportTable &table)
{
    Table plain = englishTable(table);
    for (auto &row : plain.rows)
        if (row.size() == 1) {
            row.front().text = "**" + row.front().text + "**";
            row.resize(plain.columns.size());
        }
    out += markdownTable(plain) + "\n";
    for (std::size_t i = 0; i < table.notes.size(); ++i)
        out += "[" + std::to_string(i + 1) + "] " + escaped(english(table.notes[i])) + "  \n";
    if (!table.notes.empty())
        out += "\n";
    for (const Text &remark : table.remarks)
        out += escaped(english(remark)) + "\n\n";
}

void addSection(std::string &out, const ReportSection &section)
{
    out += "## " + escaped(english(section.title)) + "\n\n";
    for (const Text &paragraph : section.paragraphs)
        out += escaped(english(paragraph)) + "\n\n";
    addPoints(out, section.points);
    for (const ReportTable &table : section.tables)
        addTable(out, table);
}

Json list(const std::vector<Text> &texts)
{
    Json all = Json::array();
    for (const Text &text : texts)
        all.push_back(english(text));
    return all;
}

Json tableJson(const ReportTable &table)
{
    Json json{{"title", english(table.title)}};
    Json &columns = json["columns"] = Json::array();
    for (const ReportColumn &column : table.columns)
        columns.push_back(english(column.heading));
    Json &rows = json["rows"] = Json::array();
    for (const ReportRow &row : table.rows) {
        Json cells = Json::array();
        for (const ReportCell &cell : row) {
            Json entry{{"text", english(cell.text)}};
            if (cell.note > 0)
                entry["note"] = cell.note;
            if (cell.value)
                entry["value"] = *cell.value;
            if (!cell.unit.empty())
                entry["unit"] = cell.unit;
            cells.push_back(std::move(entry));
        }
        rows.push_back(std::move(cells));
    }
    json["notes"] = list(table.notes);
    json["remarks"] = list(table.remarks);
    return json;
}

Json sectionJson(const ReportSection &section)
{
    Json json{{"title", english(section.title)},
              {"paragraphs", list(section.paragraphs)},
              {"points", list(section.points)}};
    Json &tables = json["tables"] = Json::array();
    for (const ReportTable &table : section.tables)
        tables.push_back(tableJson(table));
    return json;
}

} // namespace

Table englishTable(const ReportTable &table, Notes notes)
{
    Table plain{.title = english(table.title)};
    for (const ReportColumn &column : table.columns)
        plain.columns.push_back({english(column.heading), column.number});
    for (const ReportRow &row : table.rows) {
        std::vector<TableCell> cells;
        for (const ReportCell &cell : row)
            cells.push_back({withNote(table, cell, notes), emphasisOf(cell.mark)});
        plain.rows.push_back(std::move(cells));
    }
    return plain;
}

std::vector<std::string> headingsWithUnits(const ReportTable &table)
{
    std::vector<std::string> headings;
    for (std::size_t column = 0; column < table.columns.size(); ++column) {
        std::string heading = english(table.columns[column].heading);
        for (const ReportRow &row : table.rows)
            if (column < row.size() && row[column].value && !row[column].unit.empty() &&
                row[column].unit != "1") {
                heading += " [" + row[column].unit + "]";
                break;
            }
        headings.push_back(std::move(heading));
    }
    return headings;
}

std::string markdownReport(const Report &report, const Imprint &imprint)
{
    std::string out = "# " + escaped(english(report.title)) + "\n\n";
    if (!report.subtitle.empty())
        out += escaped(english(report.subtitle)) + "\n\n";
    for (const Text &verdict : report.verdict)
        out += escaped(english(verdict)) + "\n\n";
    for (const ReportTable &table : report.comparison)
        addTable(out, table);
    addSection(out, report.shortfalls);
    if (!report.measures.points.empty())
        addSection(out, report.measures);
    out += escaped(english(report.limits)) + "\n\n";
    for (const ReportSection &section : report.details)
        addSection(out, section);
    out += "---\n\nCellGap " + imprint.version + ", " + imprint.date + ". Design files:";
    for (const std::string &digest : report.digests)
        out += " " + digest;
    return out + "\n";
}

std::string jsonReport(const Report &report, const Imprint &imprint)
{
    Json json{{"program", "CellGap " + imprint.version}, {"date", imprint.date},
              {"title", english(report.title)},          {"subtitle", english(report.subtitle)},
              {"programmes", list(report.programmes)},   {"design_files", report.digests},
              {"verdict", list(report.verdict)}};
    Json &comparison = json["comparison"] = Json::array();
    for (const ReportTable &table : report.comparison)
        comparison.push_back(tableJson(table));
    json["shortfalls"] = sectionJson(report.shortfalls);
    json["measures"] = sectionJson(report.measures);
    json["limits"] = english(report.limits);
    Json &details = json["details"] = Json::array();
    for (const ReportSection &section : report.details)
        details.push_back(sectionJson(section));
    return json.dump(2) + "\n";
}

} // namespace cellgap
