// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/io/workbook.h"

#include <sys/mman.h>
#include <unistd.h>
#include <xlsxwriter.h>

#include <algorithm>
#include <cerrno>
#include <clocale>
#include <cmath>
#include <cstring>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <system_error>

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

/// The beginning of a text, not cut inside a character.
std::string shortened(std::string text, std::size_t longest)
{
    std::size_t end = std::min(text.size(), longest);
    while (end > 0 && end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U)
        --end;
    text.resize(end);
    return text;
}

/// A name that spreadsheets accept: short, and without the characters that they reserve.
std::string sheetName(std::string name)
{
    std::erase_if(name, [](char c) {
        return std::string_view("[]:*?/\\'").find(c) != std::string_view::npos;
    });
    name = shortened(std::move(name), longestSheetName);
    return name.empty() ? std::string("CellGap") : name;
}

/// A file in memory, under a path that other code can open.
class MemoryFile
{
public:
    MemoryFile()
        : m_descriptor(memfd_create("workbook", MFD_CLOEXEC))
    {
        if (m_descriptor < 0)
            throw std::system_error(errno, std::generic_category());
    }
    ~MemoryFile() { close(m_descriptor); }
    MemoryFile(const MemoryFile &) = delete;
    MemoryFile &operator=(const MemoryFile &) = delete;

    std::string path() const { return "/proc/self/fd/" + std::to_string(m_descriptor); }

    std::string content() const
    {
        std::ifstream file(path(), std::ios::binary);
        return {std::istreambuf_iterator<char>(file), {}};
    }

private:
    int m_descriptor;
};

void fill(lxw_worksheet &worksheet, const Table &table, lxw_format *strong)
{
    for (std::size_t column = 0; column < table.columns.size(); ++column) {
        const auto at = static_cast<lxw_col_t>(column);
        const std::string &heading = plainHeading(table.columns[column]);
        worksheet_write_string(&worksheet, 0, at, heading.c_str(), strong);
        std::size_t longest = displayWidth(heading);
        for (std::size_t row = 0; row < table.rows.size(); ++row) {
            const auto line = static_cast<lxw_row_t>(row + 1);
            const TableCell &cell = table.rows[row][column];
            if (cell.value && std::isfinite(*cell.value)) {
                worksheet_write_number(&worksheet, line, at, *cell.value, nullptr);
                continue;
            }
            const std::string text = table.columns[column].number ? "" : plainText(cell);
            if (!text.empty())
                worksheet_write_string(&worksheet, line, at, text.c_str(), nullptr);
            longest = std::max(longest, displayWidth(text));
        }
        worksheet_set_column(&worksheet, at, at,
                             std::max(leastWidth, widthPerLetter * static_cast<double>(longest)),
                             nullptr);
    }
    worksheet_freeze_panes(&worksheet, 1, 0);
}

} // namespace

std::string workbookOf(const std::vector<Sheet> &sheets)
{
    const PointForDecimals point;
    const MemoryFile file;
    lxw_workbook *workbook = workbook_new(file.path().c_str());
    if (workbook == nullptr)
        throw std::runtime_error("there is no memory for a workbook");
    lxw_format *strong = workbook_add_format(workbook);
    format_set_bold(strong);
    for (const Sheet &sheet : sheets) {
        std::string name = sheetName(sheet.name);
        for (int i = 2; workbook_get_worksheet_by_name(workbook, name.c_str()) != nullptr; ++i) {
            const std::string number = " " + std::to_string(i);
            name = shortened(sheetName(sheet.name), longestSheetName - number.size()) + number;
        }
        if (lxw_worksheet *made = workbook_add_worksheet(workbook, name.c_str()))
            fill(*made, sheet.table, strong);
    }
    errno = 0;
    if (const lxw_error error = workbook_close(workbook); error != LXW_NO_ERROR)
        throw std::runtime_error(errno != 0 ? std::strerror(errno) : lxw_strerror(error));
    return file.content();
}

} // namespace cellgap
