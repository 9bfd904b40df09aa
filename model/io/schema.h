// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/io/catalogue.h"

#include <string>

namespace cellgap {

/// The JSON Schema (draft 2020-12) of design files, generated from the registry and the catalogue,
/// so that editors complete and check them.
std::string designSchema(const Catalogue &catalogue);

} // namespace cellgap
