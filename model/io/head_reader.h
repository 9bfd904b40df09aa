// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/io/design_yaml.h"
#include "model/io/issue_sink.h"

namespace cellgap {

/// Reads the head of a design file: what is not in a section.
void readHead(const Yaml &root, const Catalogue &catalogue, const UnitSystem &units,
              DesignReading &reading);

} // namespace cellgap
