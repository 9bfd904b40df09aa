// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/design/declarations.h"

/// Fields of the lists that a plant holds, as files read and write them.
namespace cellgap {

/// The row of a list of the plant.
template <auto list> auto &row(auto &design, std::size_t i)
{
    return (design.production.*list).items[i];
}

template <auto list, const auto &inUnit, auto member>
RecordField numberField(std::string_view key, std::string_view doc)
{
    using Q = typename std::remove_cvref_t<decltype(inUnit)>::Quantity;
    return {.key = key,
            .doc = doc,
            .number =
                [](const Design &design, std::size_t i) {
                    if constexpr (std::is_same_v<Q, double>)
                        return row<list>(design, i).*member;
                    else
                        return (row<list>(design, i).*member).value();
                },
            .setNumber =
                [](Design &design, std::size_t i, double value) {
                    if constexpr (std::is_same_v<Q, double>)
                        row<list>(design, i).*member = value;
                    else
                        row<list>(design, i).*member = Q::from_value(value);
                },
            .unit = [](const Design &, std::size_t) -> Unit { return inUnit; }};
}

template <auto list> RecordField nameField()
{
    return {.key = "name",
            .doc = "Name of the row, at most 39 bytes.",
            .kind = RecordField::Kind::text,
            .text = [](const Design &design,
                       std::size_t i) { return row<list>(design, i).name.text(); },
            .setText = [](Design &design, std::size_t i,
                          std::string_view text) { row<list>(design, i).name = Label(text); }};
}

template <auto list>
RecordList recordList(const std::string &key, std::string_view name,
                      const std::vector<RecordField> &fields, std::string_view doc)
{
    return {.key = key,
            .name = name,
            .most = decltype((std::declval<Production>().*list).items){}.size(),
            .fields = fields,
            .size = [](const Design &design) { return (design.production.*list).size; },
            .resize =
                [](Design &design, std::size_t size) {
                    auto &rows = design.production.*list;
                    for (std::size_t i = rows.size; i < size; ++i)
                        rows.items[i] = {};
                    rows.size = size;
                },
            .erase =
                [](Design &design, std::size_t at) {
                    auto &rows = design.production.*list;
                    for (std::size_t i = at; i + 1 < rows.size; ++i)
                        rows.items[i] = rows.items[i + 1];
                    --rows.size;
                },
            .doc = doc};
}

} // namespace cellgap
