// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/design/design_sheet.h"
#include "model/core/result/issue.h"
#include "model/core/result/result.h"

#include <memory>
#include <string>
#include <vector>

namespace cellgap {

/// A design with what it evaluates to: what every command, picture and page starts from.
struct EvaluatedDesign {
    std::string label;    ///< name of the design, or its file
    std::string id{};     ///< of a shipped design, or the path of the file, as asked for
    std::string text{};   ///< of the design file
    std::string digest{}; ///< of the design file, so that a printed number can be reproduced
    std::shared_ptr<const DesignSheet> sheet;
    Result result;
    std::vector<Issue> issues{}; ///< of the file, of its inputs and of the result

    const Design &design() const { return sheet->design; }
};

/// What the design is for.
inline Use useOf(const EvaluatedDesign &design)
{
    return design.design().requirement.use;
}

} // namespace cellgap
