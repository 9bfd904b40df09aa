// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/io/table.h"

#include "model/io/json_text.h"
#include "model/io/quantity_text.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace cellgap {

namespace {

constexpr std::size_t usualGap = 2;
constexpr std::size_t narrowGap = 1;
constexpr std::size_t leastWidth = 8;

std::string_view escape(Emphasis emphasis)
{
    switch (emphasis) {
    case Emphasis::good:
        return "\x1b[34m";
    case Emphasis::bad:
        return "\x1b[33m";
    case Emphasis::weak:
        return "\x1b[2m";
    case Emphasis::none:
        break;
    }
    return {};
}

std::size_t longestWord(const std::string &text)
{
    std::size_t longest = 0;
    for (const std::string &word : wrapped(text, 1))
        longest = std::max(longest, displayWidth(word));
    return longest;
}

/// How the columns of a table share the width.
struct Columns {
    std::vector<std::size_t> widths;
    std::size_t gap = usualGap; ///< between them

    std::size_t total() const
    {
        return std::accumulate(widths.begin(), widths.end(), gap * (widths.size() - 1));
    }

    /// Takes from the widest, as far as all have their least, until the table fits.
    void narrow(const std::vector<std::size_t> &least, std::size_t width)
    {
        while (total() > width) {
            std::size_t widest = widths.size();
            for (std::size_t i = 0; i < widths.size(); ++i)
                if (widths[i] > least[i] && (widest == widths.size() || widths[i] > widths[widest]))
                    widest = i;
            if (widest == widths.size())
                return;
            --widths[widest];
        }
    }
};

/// Columns that fit, if that can be: texts and headings are narrowed to their longest words first,
/// then numbers are parted from their units, and at last long words are broken.
Columns columnsOf(const Table &table, std::size_t width)
{
    Columns columns;
    std::vector<std::size_t> words;
    for (const Table::Column &column : table.columns) {
        columns.widths.push_back(displayWidth(column.heading));
        words.push_back(std::max(column.number ? 0 : leastWidth, longestWord(column.heading)));
    }
    std::vector<std::size_t> least = words;
    for (const auto &row : table.rows)
        for (std::size_t i = 0; i < row.size(); ++i) {
            const std::size_t whole = displayWidth(row[i].text);
            const std::size_t word = longestWord(row[i].text);
            columns.widths[i] = std::max(columns.widths[i], whole);
            words[i] = std::max(words[i], word);
            least[i] = std::max(least[i], table.columns[i].number ? whole : word);
        }
    columns.narrow(least, width);
    columns.narrow(words, width);
    if (columns.total() > width)
        columns.gap = narrowGap;
    for (std::size_t i = 0; i < words.size(); ++i)
        if (!table.columns[i].number)
            words[i] = std::max(leastWidth, longestWord(table.columns[i].heading));
    columns.narrow(words, width);
    return columns;
}

std::string padded(const std::string &text, std::size_t width, bool right)
{
    const std::size_t used = displayWidth(text);
    const std::string fill(width > used ? width - used : 0, ' ');
    return right ? fill + text : text + fill;
}

void appendLine(std::string &to, std::string line)
{
    line.erase(line.find_last_not_of(' ') + 1);
    to += line + "\n";
}

/// The same as wrapped(), with words broken that are longer than a line.
std::vector<std::string> brokenTo(const std::string &text, std::size_t width)
{
    std::vector<std::string> lines;
    for (std::string line : wrapped(text, width)) {
        while (displayWidth(line) > width && width > 0) {
            std::size_t end = 0;
            for (std::size_t shown = 0; shown <= width; ++end)
                shown += (static_cast<unsigned char>(line[end]) & 0xC0) != 0x80 ? 1 : 0;
            lines.push_back(line.substr(0, end - 1));
            line.erase(0, end - 1);
        }
        lines.push_back(line);
    }
    return lines;
}

/// A row in as many lines as its longest cell takes.
void appendRow(std::string &to, const Table &table, const std::vector<TableCell> &row,
               const Columns &columns, bool colour)
{
    std::vector<std::vector<std::string>> cells;
    std::size_t height = 1;
    for (std::size_t i = 0; i < row.size(); ++i) {
        cells.push_back(brokenTo(row[i].text, columns.widths[i]));
        height = std::max(height, cells.back().size());
    }
    for (std::size_t k = 0; k < height; ++k) {
        std::string line;
        for (std::size_t i = 0; i < row.size(); ++i) {
            const std::string cell = padded(k < cells[i].size() ? cells[i][k] : std::string{},
                                            columns.widths[i], table.columns[i].number);
            const std::string_view code = colour ? escape(row[i].emphasis) : "";
            line += code.empty() ? cell : std::string(code) + cell + "\x1b[0m";
            line += std::string(columns.gap, ' ');
        }
        appendLine(to, line);
    }
}

std::string escapedForMarkdown(const std::string &text)
{
    std::string escaped;
    for (const char c : text) {
        if (c == '|')
            escaped += '\\';
        escaped += c == '\n' ? ' ' : c;
    }
    return escaped;
}

std::string escapedForCsv(const std::string &text, char separator)
{
    if (text.find_first_of(std::string("\"\n\r") + separator) == std::string::npos)
        return text;
    std::string quoted = "\"";
    for (const char c : text)
        quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
    return quoted + '"';
}

} // namespace

std::size_t displayWidth(std::string_view text)
{
    return static_cast<std::size_t>(std::ranges::count_if(
        text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

std::vector<std::string> wrapped(const std::string &text, std::size_t width)
{
    std::vector<std::string> lines;
    std::string line;
    std::size_t at = 0;
    while (at < text.size()) {
        const std::size_t space = std::min(text.find(' ', at), text.size());
        const std::string word = text.substr(at, space - at);
        if (!line.empty() && displayWidth(line) + 1 + displayWidth(word) > width) {
            lines.push_back(line);
            line.clear();
        }
        line += (line.empty() ? "" : " ") + word;
        at = space + 1;
    }
    lines.push_back(line);
    return lines;
}

std::string textTable(const Table &table, std::size_t width, bool colour)
{
    std::string text;
    if (!table.title.empty())
        for (const std::string &line : wrapped(table.title, width))
            text += line + "\n";
    if (table.columns.empty())
        return text;
    const Columns columns = columnsOf(table, width);
    std::vector<TableCell> headings;
    for (const Table::Column &column : table.columns)
        headings.push_back({column.heading});
    appendRow(text, table, headings, columns, false);
    for (std::size_t i = 0; i < columns.total(); ++i)
        text += "─";
    text += "\n";
    for (const auto &row : table.rows)
        appendRow(text, table, row, columns, colour);
    return text;
}

std::string markdownTable(const Table &table)
{
    std::string text;
    if (!table.title.empty())
        text += "### " + table.title + "\n\n";
    if (table.columns.empty())
        return text;
    std::string rule = "|";
    text += "|";
    for (const Table::Column &column : table.columns) {
        text += " " + escapedForMarkdown(column.heading) + " |";
        rule += column.number ? " ---: |" : " --- |";
    }
    text += "\n" + rule + "\n";
    for (const auto &row : table.rows) {
        text += "|";
        for (const TableCell &cell : row)
            text += " " + escapedForMarkdown(cell.text) + " |";
        text += "\n";
    }
    return text;
}

const std::string &plainHeading(const Table::Column &column)
{
    return column.forPrograms.empty() ? column.heading : column.forPrograms;
}

std::string plainText(const TableCell &cell)
{
    if (cell.value && std::isfinite(*cell.value))
        return shortestNumber(*cell.value);
    return cell.text == "n/a" || cell.text == "–" ? std::string() : cell.text;
}

std::string csvTable(const Table &table, const CsvSpelling &spelling)
{
    std::string text = spelling.marked ? "\ufeff" : "";
    const auto add = [&](const std::string &field, bool last) {
        text += escapedForCsv(field, spelling.separator);
        if (last)
            text += "\r\n";
        else
            text += spelling.separator;
    };
    for (std::size_t i = 0; i < table.columns.size(); ++i)
        add(plainHeading(table.columns[i]), i + 1 == table.columns.size());
    for (const auto &row : table.rows)
        for (std::size_t i = 0; i < row.size(); ++i) {
            std::string field = plainText(row[i]);
            if (row[i].value)
                std::ranges::replace(field, '.', spelling.point);
            add(field, i + 1 == row.size());
        }
    return text;
}

std::string jsonTable(const Table &table)
{
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
    return jsonText(list);
}

std::string tabbedTable(const Table &table)
{
    std::string text;
    const auto add = [&text](std::string field, bool last) {
        std::ranges::replace_if(
            field, [](char c) { return c == '\t' || c == '\n' || c == '\r'; }, ' ');
        text += field + (last ? '\n' : '\t');
    };
    for (std::size_t i = 0; i < table.columns.size(); ++i)
        add(table.columns[i].heading, i + 1 == table.columns.size());
    for (const auto &row : table.rows)
        for (std::size_t i = 0; i < row.size(); ++i)
            add(row[i].text, i + 1 == row.size());
    return text;
}

} // namespace cellgap
