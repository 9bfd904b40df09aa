// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/quantities.h"

#include <string>
#include <string_view>
#include <vector>

namespace cellgap {

struct Catalogue;
class UnitSystem;

/// A solid electrolyte of the library, as a dense layer.
struct SolidElectrolyte {
    std::string id;
    std::string name;
    MassDensity density{};
};

/// Those with a density, in the order of the library.
std::vector<SolidElectrolyte> solidElectrolytes(const Catalogue &catalogue,
                                                const UnitSystem &units);

/// The shipped lithium-ion design that a solid-state pair is held against: its electrodes have
/// potentials against lithium.
inline constexpr std::string_view lithiumIonReference = "nmc811-graphite-pouch";

} // namespace cellgap
