// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/io/workbook.h"

#include "model/io/report_text.h"

#include <xlsxwriter.h>

#include <algorithm>
#include <clocale>
#include <cmath>

namespace cellgap {

namespace {

constexpr std::size_t longestSheetName = 31;
constexpr double widthPerLetter = 1.1;
constexpr double leastWidth = 10.0;

/// The numeric locale "C" for this thread as long as the object lives: the writer prints numbers
/// with printf(), which would give them a decimal comma in Germany.
class PointForDecimals
{
public:
    PointForDecimals()
        : m_c(newlocale(LC_NUMERIC_MASK, "C", nullptr))
        , m_before(uselocale(m_c))
    {
    }
    ~PointForDecimals()
    {
        uselocale(m_before);
        freelocale(m_c);
    }
    PointForDecimals(const PointForDecimals &) = delete;
    PointForDecimals &operator=(const PointForDecimals &) = delete;

private:
    locale_t m_c;
    locale_t m_before;
};

/// A name that spreadsheets accept: short, and without the characters that they reserve.
std::string sheetName(std::string name)
{
    std::erase_if(name, [](char c) {
        return std::string_view("[]:*?/\\'").find(c) != std::string_view::npos;
    });
    std::size_t end = std::min(name.size(), longestSheetName);
    while (end > 0 && end < name.size() && (static_cast<unsigned char>(name[end]) & 0xC0U) == 0x80U)
        --end; // not inside a character
    name.resize(end);
    return name.empty() ? std::string("CellGap") : name;
}

} // namespace

bool writeWorkbook(const std::string &file, const std::string &sheet, const ReportTable &table)
{
    const PointForDecimals point;
    lxw_workbook *workbook = workbook_new(file.c_str());
    if (workbook == nullptr)
        return false;
    lxw_worksheet *worksheet = workbook_add_worksheet(workbook, sheetName(sheet).c_str());
    lxw_format *strong = workbook_add_format(workbook);
    format_set_bold(strong);
    const Table data = dataTable(table);
    for (std::size_t column = 0; column < data.columns.size(); ++column) {
        const auto at = static_cast<lxw_col_t>(column);
        const std::string &heading = plainHeading(data.columns[column]);
        worksheet_write_string(worksheet, 0, at, heading.c_str(), strong);
        std::size_t longest = displayWidth(heading);
        for (std::size_t row = 0; row < data.rows.size(); ++row) {
            const auto line = static_cast<lxw_row_t>(row + 1);
            const TableCell &cell = data.rows[row][column];
            if (cell.value && std::isfinite(*cell.value)) {
                worksheet_write_number(worksheet, line, at, *cell.value, nullptr);
                continue;
            }
            const std::string text = data.columns[column].number ? "" : plainText(cell);
            if (!text.empty())
                worksheet_write_string(worksheet, line, at, text.c_str(), nullptr);
            longest = std::max(longest, displayWidth(text));
        }
        worksheet_set_column(worksheet, at, at,
                             std::max(leastWidth, widthPerLetter * static_cast<double>(longest)),
                             nullptr);
    }
    worksheet_freeze_panes(worksheet, 1, 0);
    return workbook_close(workbook) == LXW_NO_ERROR;
}

} // namespace cellgap
