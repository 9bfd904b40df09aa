// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/base/text.h"
#include "model/core/design/design_sheet.h"
#include "model/core/design/material.h"

#include <optional>
#include <span>
#include <string>

/// Every change of a design sheet, by a file, a setting or a person. An edit keeps design and
/// provenance together: a value that was changed no longer claims the source of the one before it.
/// What cannot be done is said in words, and the sheet is then unchanged.
namespace cellgap {

/// Writes the number, in the parameter's unit, and makes the parameter the input of its group.
/// Prices that were given in euros follow a change of the exchange rate.
[[nodiscard]] std::optional<Text> assignNumber(DesignSheet &sheet, const Parameter &parameter,
                                               double number,
                                               Provenance from = {.origin = Origin::file});

/// The same for a price given in euros, whose unit is the parameter's with euros for dollars. The
/// range of its provenance is in euros too.
[[nodiscard]] std::optional<Text> assignEuros(DesignSheet &sheet, const Parameter &parameter,
                                              double amount,
                                              Provenance from = {.origin = Origin::file});

/// Chooses an option by its index.
void chooseOption(DesignSheet &sheet, const Choice &choice, int option,
                  Provenance from = {.origin = Origin::file});

/// Whether the material is of a category that the slot takes.
bool fits(const MaterialSlot &slot, const Material &material);

/// Puts a material that fits into a slot: what it has properties for is taken from them, and what
/// an earlier material of the slot filled returns to its standard value.
[[nodiscard]] std::optional<Text> putMaterial(DesignSheet &sheet, const MaterialSlot &slot,
                                              const Material &material);

/// Gives the material of a slot the half cell of the design's own measurement, and of it capacity,
/// mean voltage of the discharge and, where both ways of the first cycle were measured, first-cycle
/// efficiency. A charge that was measured alone gives back what the material's efficiency says.
/// Refused where the slot takes none, the points make no curve, or more comes out than went in.
[[nodiscard]] std::optional<Text> putHalfCell(DesignSheet &sheet, const MaterialSlot &slot,
                                              MeasuredHalfCell measured);

/// Writes the whole curve, one number for each state of charge, in its unit.
[[nodiscard]] std::optional<Text> assignCurve(DesignSheet &sheet, const Curve &curve,
                                              std::span<const double> numbers,
                                              Provenance from = {.origin = Origin::file});

/// Gives a parameter, choice, material slot, curve or list the state that it has in another sheet:
/// value, input of the group, provenance.
void resetTo(DesignSheet &sheet, const DesignSheet &base, const std::string &key);

/// Writes what another design of the same materials and lists has: the option of every choice and
/// the number of every input that counts there. Refused as assignNumber() refuses.
[[nodiscard]] std::optional<Text> assignDesign(DesignSheet &sheet, const Design &design);

/// Whether the value behind the key, or its being the input of its group, differs. A price given in
/// euros does not differ because the exchange rate does.
bool differs(const DesignSheet &sheet, const DesignSheet &base, const std::string &key);

} // namespace cellgap
