// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/design/design_sheet.h"

#include <string>

/// The values of a design sheet as a design file spells them: each reads back to exactly what it
/// is.
namespace cellgap {

/// A text as a YAML scalar, quoted only where YAML needs it.
std::string scalarText(const std::string &text);

/// The unit in which a parameter's value is written: in euros where it was given in them.
std::string writtenUnit(const Parameter &parameter, const DesignSheet &sheet);

/// The number of a parameter in that unit.
double writtenNumber(const Parameter &parameter, const DesignSheet &sheet);

std::string valueText(const Parameter &parameter, const DesignSheet &sheet);

/// A value with its provenance where it has any of its own: `{value: …, source: …}`. The range is
/// in the given unit, and left out where that is empty.
std::string withProvenance(const std::string &value, const Provenance *provenance,
                           const std::string &unit);

/// Where a value comes from, or null.
const Provenance *provenanceOf(const DesignSheet &sheet, const std::string &key);

std::string curveText(const Curve &curve, const DesignSheet &sheet);

/// The value of a field of a row.
std::string fieldText(const RecordList &list, const RecordField &field, const DesignSheet &sheet,
                      std::size_t row);

/// A row in braces: its name, the fields that a new row has not got already, and its source.
std::string rowText(const RecordList &list, const DesignSheet &sheet, std::size_t row);

} // namespace cellgap
