// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/base/text.h"
#include "model/core/result/issue.h"

#include <optional>
#include <string>

namespace cellgap {

/// The edit that does away with the finding of that design, tried out: the finding is gone after it
/// and no error or warning has come that was not there. Nothing where the kind of finding declares
/// no edit, or where that does not help here.
std::optional<ValueFix> fixOf(const Finding &finding, const Design &design);

/// The design with the edit done.
Design fixedWith(const ValueFix &fix, Design design);

/// "Pore filling: 100 %".
Text fixText(const ValueFix &fix);

/// "electrolyte.pore_filling=100 %", as a command takes it.
std::string fixSetting(const ValueFix &fix);

} // namespace cellgap
