// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/base/text.h"
#include "model/core/design/design_sheet.h"

#include <optional>
#include <string>
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

/// The field of a row that a key such as "production.steps.weld.labour" names.
struct FieldPlace {
    const RecordList *list = nullptr;
    const RecordField *field = nullptr;
    std::string row;
};

/// A place without a list for a key that names no field of a row.
FieldPlace fieldOf(std::string_view key);

} // namespace cellgap
