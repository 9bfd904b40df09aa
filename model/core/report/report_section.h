// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/report/report_table.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace cellgap {

/// A heading with what stands below it, in this order.
struct ReportSection {
    Text title;
    std::vector<Text> paragraphs{};
    std::vector<Text> points{};
    std::vector<ReportTable> tables{};
    std::optional<std::size_t> design{}; ///< whose figures belong to it, by its place in the task
};

} // namespace cellgap
