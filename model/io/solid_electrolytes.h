// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/analysis/break_even.h"

#include <string_view>
#include <vector>

namespace cellgap {

struct Catalogue;
class UnitSystem;

/// The solid electrolytes of the library that have a density, in its order.
std::vector<SolidElectrolyte> solidElectrolytes(const Catalogue &catalogue,
                                                const UnitSystem &units);

/// The shipped lithium-ion design that a solid-state pair is held against: its electrodes have
/// potentials against lithium.
inline constexpr std::string_view lithiumIonReference = "nmc811-graphite-pouch";

} // namespace cellgap
