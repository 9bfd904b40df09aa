// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/base/text.h"
#include "model/core/design/design_sheet.h"
#include "model/io/catalogue.h"

#include <map>
#include <string>
#include <string_view>

/// What a design builds on is exchanged: its chemistry, format preset or plant, or the kind of its
/// negative or format, which bring what they need.
namespace cellgap {

class UnitSystem;

/// The text under a key of the head: name, description, source, generation, chemistry, preset or
/// plant.
std::string &headText(DesignSheet &sheet, std::string_view key);
const std::string &headText(const DesignSheet &sheet, std::string_view key);

/// What a design can be built on under the key chemistry, preset or plant, by id.
const Shelf<DesignLayer> &layersOf(const Catalogue &catalogue, std::string_view key);

/// A design on another basis, and what was chosen for it in words.
struct Rebased {
    DesignSheet sheet;
    Text chosen;
};

/// The design on another chemistry, preset or plant ("chemistry" and an id of the catalogue). What
/// the old or the new one gives is the new one's; all else stays as it is, as does the pack of a
/// preset. Published figures and claims are those of the former chemistry and go with it. The id
/// must be in the catalogue, or empty for nothing to build on.
Rebased onBasis(const DesignSheet &sheet, const std::string &key, const std::string &id,
                const Catalogue &catalogue, const UnitSystem &units);

/// The design with another option of that choice, and with what it takes to build it: of a format
/// the preset; of a kind of negative the negative, its collector and the voltage of a shipped
/// chemistry, of the same positive where there is one, whose positive stays, and the plant. Any
/// other option is chosen alone.
Rebased withOption(const DesignSheet &sheet, const Choice &choice, int option,
                   const Catalogue &catalogue, const UnitSystem &units);

/// The shipped plant that makes such cells, by what lies between the electrodes and the kind of
/// negative. A design that names a plant of another kind keeps it.
std::string usualPlant(const DesignSheet &sheet);

/// Whether another value of that key brings others along: chemistry, preset, plant, and the kinds
/// of negative and format.
bool bringsOthers(std::string_view key);

/// The design with what such a key and all that it brings along were in another one.
DesignSheet withBasisOf(const DesignSheet &sheet, const DesignSheet &other, std::string_view key);

} // namespace cellgap
