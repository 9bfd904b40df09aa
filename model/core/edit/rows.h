// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/design_sheet.h"
#include "model/core/report/text.h"

#include <optional>
#include <string_view>

/// Changes of the rows of a list, such as the steps of a plant. A row is known by its name.
namespace cellgap {

/// The index of the row with that name.
std::optional<std::size_t> findRow(const RecordList &list, const Design &design,
                                   std::string_view name);

/// Key of a row's provenance.
std::string rowKey(const RecordList &list, std::string_view name);

/// Adds a row with that name and the standard values of a new row.
std::optional<Text> addRow(DesignSheet &sheet, const RecordList &list, std::string_view name);

void eraseRow(DesignSheet &sheet, const RecordList &list, std::size_t row);

/// Removes every row.
void clearRows(DesignSheet &sheet, const RecordList &list);

/// Writes a number in the field's unit, or the index of an option. `inEuros` is for prices whose
/// unit has dollars: they follow the exchange rate.
std::optional<Text> setField(DesignSheet &sheet, const RecordList &list, std::size_t row,
                             const RecordField &field, double number, bool inEuros = false);

/// Gives every price that was given in euros its amount at the exchange rate of the design.
void followExchangeRate(DesignSheet &sheet);

/// Forgets which amounts of a row, or with an empty name of the whole list, were given in euros.
void forgetEuros(DesignSheet &sheet, const RecordList &list, std::string_view name);

} // namespace cellgap
