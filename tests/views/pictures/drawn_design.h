// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/io/library.h"

#include <string>

namespace cellgap {

/// What pictures are drawn of: the library, and a shipped design under the name that it has in
/// them.
class DrawnDesign
{
protected:
    Library m_library{CELLGAP_PROGRAM_DATA};

    EvaluatedDesign drawn(const std::string &id, const std::string &label = "a cell") const
    {
        EvaluatedDesign design = m_library.read(id);
        design.label = label;
        return design;
    }
};

} // namespace cellgap
