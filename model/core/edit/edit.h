// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/design_sheet.h"
#include "model/core/report/text.h"

#include <optional>
#include <string>

/// Every change of a design sheet by a person. An edit keeps design and provenance together: a
/// value that was changed no longer claims the source of the one before it.
namespace cellgap {

/// Writes the number, in the parameter's unit, and makes the parameter the input of its group. The
/// reason when it is outside the parameter's bounds or no number; the sheet is then unchanged.
std::optional<Text> assignNumber(DesignSheet &sheet, const Parameter &parameter, double number);

/// Chooses an option by its index.
void chooseOption(DesignSheet &sheet, const Choice &choice, int option);

/// Gives a parameter, choice, material slot, curve or list the state that it has in another sheet:
/// value, input of the group, provenance.
void resetTo(DesignSheet &sheet, const DesignSheet &base, const std::string &key);

/// Whether the value behind the key, or its being the input of its group, differs.
bool differs(const DesignSheet &sheet, const DesignSheet &base, const std::string &key);

} // namespace cellgap
