// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/report/report_table.h"

#include <algorithm>

namespace cellgap {

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

} // namespace cellgap
