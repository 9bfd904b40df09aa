// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/io/curve_text.h"

#include "model/core/base/unit.h"
#include "model/io/issue_sink.h"
#include "model/io/quantity_text.h"

#include <csv.h>

#include <algorithm>
#include <memory>
#include <optional>
#include <string>

namespace cellgap {

namespace {

using Row = std::vector<std::string>;

/// The fields of the line; empty where its quotes do not match.
Row fieldsOf(std::string_view line, char separator)
{
    csv_parser parser{};
    csv_init(&parser, CSV_STRICT | CSV_STRICT_FINI);
    const std::unique_ptr<csv_parser, decltype(&csv_free)> freed(&parser, csv_free);
    csv_set_delim(&parser, static_cast<unsigned char>(separator));
    Row row;
    const auto take = [](void *field, std::size_t size, void *to) {
        static_cast<Row *>(to)->emplace_back(static_cast<const char *>(field), size);
    };
    const auto end = [](int, void *) {};
    if (csv_parse(&parser, line.data(), line.size(), take, end, &row) != line.size() ||
        csv_fini(&parser, take, end, &row) != 0)
        return {};
    return row;
}

/// What parts the columns of the heading.
char separatorOf(std::string_view heading)
{
    for (const char candidate : {'\t', ';'})
        if (heading.find(candidate) != std::string_view::npos)
            return candidate;
    return ',';
}

/// The lines that say something, with their numbers.
std::vector<std::pair<int, std::string_view>> linesOf(std::string_view text)
{
    constexpr std::string_view mark = "\xef\xbb\xbf";
    if (text.starts_with(mark))
        text.remove_prefix(mark.size());
    std::vector<std::pair<int, std::string_view>> lines;
    for (int number = 1; !text.empty(); ++number) {
        const std::size_t end = text.find('\n');
        std::string_view line = text.substr(0, end);
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
        if (const std::string_view said = trimmed(line); !said.empty() && said.front() != '#')
            lines.emplace_back(number, said);
    }
    return lines;
}

/// The unit in the heading of a column: in brackets at its end, or behind a slash or "in".
std::string_view unitIn(std::string_view heading)
{
    heading = trimmed(heading);
    for (const auto &[open, close] : {std::pair('(', ')'), std::pair('[', ']')})
        if (heading.ends_with(close))
            if (const std::size_t from = heading.rfind(open); from != std::string_view::npos)
                return trimmed(heading.substr(from + 1, heading.size() - from - 2));
    for (const std::string_view word : {" / ", " in ", ", "})
        if (const std::size_t from = heading.rfind(word); from != std::string_view::npos)
            return trimmed(heading.substr(from + word.size()));
    if (const std::size_t from = heading.find('/'); from != std::string_view::npos)
        return trimmed(heading.substr(from + 1));
    return {};
}

/// A column of one of the two quantities, and what a number in it counts in the quantity's unit.
struct Column {
    std::size_t index = 0;
    double factor = 1.0;
};

std::vector<Column> columnsIn(const Row &headings, std::string_view unit, const UnitSystem &units)
{
    std::vector<Column> found;
    for (std::size_t i = 0; i < headings.size(); ++i) {
        std::string_view written = unitIn(headings[i]);
        written = trimmed(written.substr(0, written.find(" vs"))); // the electrode it is against
        // A database of units is slow to ask for what the usual headings say.
        const bool usual = written == unit::mAh_per_g.text || written == unit::V.text;
        const auto factor = written == unit            ? std::optional(1.0)
                            : usual || written.empty() ? std::nullopt
                                                       : units.convert(1.0, written, unit);
        if (factor)
            found.push_back({.index = i, .factor = *factor});
    }
    return found;
}

class CurveReader
{
public:
    CurveReader(std::string_view text, const UnitSystem &units, CurveReading &reading)
        : m_lines(linesOf(text))
        , m_isWide(text.find('\0') != std::string_view::npos)
        , m_units(units)
        , m_reading(reading)
        , m_issues(reading.issues)
    {
    }

    void read()
    {
        if (!readHeading())
            return;
        for (std::size_t i = 1; i < m_lines.size() && m_reading.issues.empty(); ++i)
            readLine(m_lines[i].first, m_lines[i].second);
        if (!m_reading.issues.empty())
            return m_reading.points.clear();
        if (m_reading.points.size() < 2) {
            m_reading.points.clear();
            return refuse(0, phrase("fewer than two points of different capacity"),
                          phrase("give the whole curve"));
        }
        const double start = m_reading.points.front().charge;
        for (PotentialCurve::Point &point : m_reading.points)
            point.charge -= start;
    }

private:
    void refuse(int line, Text message, Text remedy)
    {
        m_issues.error({}, {.line = line, .column = line > 0 ? 1 : 0}, std::move(message),
                       std::move(remedy));
    }

    bool readHeading()
    {
        if (m_isWide) {
            refuse(0, phrase("the file is UTF-16"), phrase("save it as CSV in UTF-8"));
            return false;
        }
        if (m_lines.empty()) {
            refuse(0, phrase("the file holds no curve"),
                   phrase("write a heading 'capacity (mAh/g);potential (V)' and lines below it"));
            return false;
        }
        const auto &[number, heading] = m_lines.front();
        m_separator = separatorOf(heading);
        const Row headings = fieldsOf(heading, m_separator);
        const auto charges = columnsIn(headings, unit::mAh_per_g.text, m_units);
        const auto potentials = columnsIn(headings, unit::V.text, m_units);
        if (charges.empty() || potentials.empty()) {
            refuse(number,
                   charges.empty() ? phrase("the heading names no column of capacity per mass")
                                   : phrase("the heading names no column of potential"),
                   phrase("write units into it, as in 'capacity (mAh/g);potential (V)'; capacity "
                          "is per mass of active material"));
            return false;
        }
        if (charges.size() > 1 || potentials.size() > 1) {
            refuse(number,
                   charges.size() > 1
                       ? phrase("the heading names several columns of capacity per mass")
                       : phrase("the heading names several columns of potential"),
                   phrase("keep one half of a cycle, and the potential of one electrode against "
                          "the metal"));
            return false;
        }
        m_charge = charges.front();
        m_potential = potentials.front();
        return true;
    }

    /// With a comma as decimal point, where commas part no columns.
    std::optional<double> numberIn(const Row &row, const Column &column) const
    {
        if (column.index >= row.size())
            return std::nullopt;
        std::string text(trimmed(row[column.index]));
        if (m_separator != ',' && text.find('.') == std::string::npos)
            std::ranges::replace(text, ',', '.');
        const auto number = readNumber(text);
        return number ? std::optional(*number * column.factor) : std::nullopt;
    }

    void readLine(int number, std::string_view line)
    {
        const Row row = fieldsOf(line, m_separator);
        const auto charge = numberIn(row, m_charge);
        const auto potential = numberIn(row, m_potential);
        if (!charge || !potential)
            return refuse(number, phrase("no capacity and potential"),
                          phrase("give a number in either column, without a sign between the "
                                 "thousands"));
        auto &points = m_reading.points;
        if (!points.empty() && *charge < points.back().charge)
            return refuse(number, phrase("the capacity falls"),
                          phrase("give one half of a cycle, its capacity without a sign and "
                                 "counted from 0 up"));
        if (points.empty() || *charge > points.back().charge)
            points.push_back({.charge = *charge, .potential = *potential});
        else if (points.size() == 1) // a rest before the start
            points.back().potential = *potential;
    }

    std::vector<std::pair<int, std::string_view>> m_lines;
    bool m_isWide; ///< two bytes a letter, which spreadsheets call Unicode text
    const UnitSystem &m_units;
    CurveReading &m_reading;
    IssueSink m_issues;
    char m_separator = ',';
    Column m_charge;
    Column m_potential;
};

} // namespace

CurveReading readCurveText(std::string_view text, const UnitSystem &units)
{
    CurveReading reading;
    CurveReader(text, units, reading).read();
    return reading;
}

} // namespace cellgap
