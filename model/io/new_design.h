// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/base/text.h"
#include "model/io/catalogue.h"

#include <string>

namespace cellgap {

class UnitSystem;

/// What a new design is made of, by ids of the catalogue.
struct NewDesign {
    std::string name;      ///< empty for what it is made of
    std::string chemistry; ///< empty for that of the program's standard cell
    std::string preset;    ///< the format; empty for that of the standard cell
    std::string plant;     ///< empty for the one that makes such cells
};

struct MadeDesign {
    std::string text;  ///< of a design file
    std::string plant; ///< id of the one that makes it
    Text assumed{};    ///< what was put in place of what the chemistry says, or empty
};

/// A design that builds on these. It changes nothing of them but in a can that
/// does not hold the liquid of the chemistry: there the pores are full and a part of the free
/// volume, and the file says that this is assumed.
MadeDesign newDesign(const NewDesign &wanted, const Catalogue &catalogue, const UnitSystem &units);

} // namespace cellgap
