// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/io/report_text.h"

#include "model/io/json_text.h"

#include <algorithm>
#include <iterator>
#include <set>

namespace cellgap {

namespace {

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

std::string withNote(const ReportCell &cell)
{
    const std::string text = english(cell.text);
    return cell.note == 0 ? text : text + " [" + std::to_string(cell.note) + "]";
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

/// Lays a table out for programs, column by column.
class DataTable
{
public:
    explicit DataTable(const ReportTable &table)
        : m_table(table)
    {
        m_made.title = english(table.title);
        for (const ReportRow &row : table.rows)
            if (row.size() == table.columns.size())
                m_rows.push_back(&row);
        m_made.rows.resize(m_rows.size());
        for (std::size_t column = 0; column < table.columns.size(); ++column)
            addColumn(column);
    }

    Table made() { return std::move(m_made); }

private:
    /// The texts of a column beside the values, where any row has one.
    template <class TextOf> void addBeside(const std::string &heading, TextOf textOf)
    {
        std::vector<std::string> texts;
        std::ranges::transform(m_rows, std::back_inserter(texts), textOf);
        if (std::ranges::all_of(texts, &std::string::empty))
            return;
        m_made.columns.push_back({heading});
        for (std::size_t i = 0; i < texts.size(); ++i)
            m_made.rows[i].push_back({texts[i]});
    }

    void addColumn(std::size_t at)
    {
        const ReportColumn &column = m_table.columns[at];
        const std::string heading = english(column.heading.empty() ? column.alone : column.heading);
        std::set<std::string> units;
        for (const ReportRow *row : m_rows)
            if ((*row)[at].value)
                units.insert((*row)[at].unit);
        addBeside(heading + " bound", [at](const ReportRow *row) { return (*row)[at].comparison; });
        // A heading may be a unit itself.
        const bool oneUnit = units.size() == 1 && !units.begin()->empty() &&
                             *units.begin() != "1" && !heading.starts_with(*units.begin());
        m_made.columns.push_back(
            {oneUnit ? heading + " [" + *units.begin() + "]" : heading, !units.empty()});
        for (std::size_t i = 0; i < m_rows.size(); ++i) {
            const ReportCell &cell = (*m_rows[i])[at];
            m_made.rows[i].push_back({.text = english(cell.text), .value = cell.value});
        }
        if (units.size() > 1)
            addBeside(heading + " unit", [at](const ReportRow *row) {
                return (*row)[at].unit == "1" ? std::string() : (*row)[at].unit;
            });
        addBeside(heading + " note", [this, at](const ReportRow *row) {
            const std::size_t note = (*row)[at].note;
            return note > 0 ? english(m_table.notes.at(note - 1)) : std::string();
        });
    }

    const ReportTable &m_table;
    std::vector<const ReportRow *> m_rows;
    Table m_made;
};

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

/// A list of objects keyed by the headings.
Json numbersJson(const ReportTable &table)
{
    return Json::parse(jsonTable(dataTable(table)));
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

Table englishTable(const ReportTable &table)
{
    Table plain{.title = english(table.title)};
    for (const ReportColumn &column : table.columns)
        plain.columns.push_back({english(column.heading), column.number});
    for (const ReportRow &row : table.rows) {
        std::vector<TableCell> cells;
        for (const ReportCell &cell : row)
            cells.push_back({withNote(cell), emphasisOf(cell.mark)});
        plain.rows.push_back(std::move(cells));
    }
    return plain;
}

Table dataTable(const ReportTable &table)
{
    return DataTable(table).made();
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
    Json &answers = json["closing_the_gaps"] = Json::array();
    for (const GapNumbers &one : report.answers)
        answers.push_back({{"design", one.design},
                           {"levers", numbersJson(one.levers)},
                           {"changes", numbersJson(one.changes)}});
    return jsonText(json) + "\n";
}

} // namespace cellgap
