// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/base/unit.h"
#include "model/core/design/design.h"

#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace cellgap {

struct Bounds {
    double min = 0.0;
    double max = 0.0;

    constexpr bool contains(double number) const { return number >= min && number <= max; }
};

/// Reads and writes one member of a design, as a number in the declared unit. `system` is the
/// member's own value in the program's system of units, for comparing exactly.
struct Access {
    double (*get)(const Design &) = nullptr;
    void (*set)(Design &, double) = nullptr;
    double (*system)(const Design &) = nullptr;
    Unit unit;
};

/// Reads and writes one enumerated member of a design, as the index of its option.
struct IndexAccess {
    int (*get)(const Design &) = nullptr;
    void (*set)(Design &, int) = nullptr;
};

struct HalfCell;

/// Reads and writes the half cell of one active material of a design.
struct HalfCellAccess {
    const HalfCell *(*get)(const Design &) = nullptr;
    void (*set)(Design &, const HalfCell *) = nullptr;
};

namespace detail {

template <auto first, auto... rest> constexpr auto &follow(auto &object)
{
    if constexpr (sizeof...(rest) == 0)
        return object.*first;
    else
        return follow<rest...>(object.*first);
}

} // namespace detail

/// Access to the member at the end of a chain of member pointers. A unit of another dimension than
/// the member's is a compile error.
template <const auto &unit, auto... members> constexpr Access field()
{
    using Member =
        std::remove_reference_t<decltype(detail::follow<members...>(std::declval<Design &>()))>;
    using Q = typename std::remove_cvref_t<decltype(unit)>::Quantity;
    static_assert(std::is_same_v<Member, Q>, "the unit does not measure this member");
    return {
        .get = [](const Design &d) { return unit.in(detail::follow<members...>(d)); },
        .set = [](Design &d, double number) { detail::follow<members...>(d) = unit(number); },
        .system =
            [](const Design &d) {
                if constexpr (std::is_same_v<Q, double>)
                    return detail::follow<members...>(d);
                else
                    return detail::follow<members...>(d).value();
            },
        .unit = unit,
    };
}

/// Access to the enumerated member at the end of a chain of member pointers.
template <auto... members> constexpr IndexAccess indexField()
{
    using Enum =
        std::remove_reference_t<decltype(detail::follow<members...>(std::declval<Design &>()))>;
    return {
        .get = [](const Design &d) { return static_cast<int>(detail::follow<members...>(d)); },
        .set = [](Design &d,
                  int index) { detail::follow<members...>(d) = static_cast<Enum>(index); },
    };
}

inline bool always(const Design &)
{
    return true;
}

struct Option {
    std::string_view word; ///< in files and commands, the same in every language
    std::string_view name; ///< for people, translated
    std::string_view doc;
};

/// One number of a design, declared once: files, forms, sweeps, reports and tests are loops over
/// these declarations. Bounds, the usual range of the literature and the standard value are in the
/// declared unit; a value outside the bounds is refused, one outside the usual range is obeyed.
///
/// Of some there is a state without a number, in which it follows from elsewhere or is not known:
/// `absent` says how files and people call it. Designs hold 0 for it, and the bounds are those of
/// the numbers that can be given, so that 0 is none of them.
struct Parameter {
    std::string key;
    std::string_view symbol;
    std::string_view name;
    Bounds bounds;
    Bounds usual;
    double standard = 0.0;
    Access access;
    std::string_view doc;
    std::string_view source;
    bool (*applies)(const Design &) = always;
    Bounds (*usualIn)(const Design &) = nullptr; ///< the usual range where the design decides it
    bool first = false; ///< a plain cell is described with it: forms show it at once
    bool whole = false; ///< counts things that there is no half of
    /// A designer of cells or packs chooses it, unlike properties, duties, conventions and prices.
    bool lever = false;
    /// Metric that tells the value while another member of the group is the input, in the same
    /// unit; as an input that value describes the same cell. Empty where there is none.
    std::string_view result{};
    Option absent{};

    bool canBeAbsent() const { return !absent.word.empty(); }
    bool isAbsent(double number) const { return canBeAbsent() && number == 0.0; }
    bool takes(double number) const { return bounds.contains(number) || isAbsent(number); }
};

/// One choice among words, declared once.
struct Choice {
    std::string key;
    std::string_view name;
    std::vector<Option> options;
    int standard = 0;
    IndexAccess access;
    std::string_view doc;
    bool (*applies)(const Design &) = always;
    bool first = false; ///< as of a parameter
    /// Words of the options among which a designer of cells chooses; empty for a convention.
    std::vector<std::string_view> designers{};
};

/// Parameters of which exactly one is the input while the others follow from it. The order of the
/// members is that of the enumeration behind `access`.
struct InputGroup {
    std::string key;
    std::string_view name;
    std::vector<std::string> members;
    int standard = 0;
    IndexAccess access;
    bool first = false; ///< as of a parameter
};

struct Material;

/// A place for a material, and the parameters that the material's properties fill.
struct MaterialSlot {
    /// A word that a material says of itself, and the choice that it decides.
    struct Word {
        std::string Material::*word;
        std::string choice;
    };

    struct Fill {
        std::string_view property;
        std::string parameter;
        std::string choice{}; ///< choice that the property decides too, or empty
        int option = 0;
        std::string_view unit{}; ///< fills only from a property in this unit, or empty for any
    };

    std::string key;
    std::string_view name;
    std::string_view part; ///< key of the part of the bill that it makes
    std::vector<std::string_view> categories;
    std::vector<Fill> fills;
    std::vector<Word> words{};
    HalfCellAccess halfCell{}; ///< where a design holds the material's half cell, if it does
    bool first = false;        ///< as of a parameter
    /// As of a parameter: what a material does in its place follows from the numbers that it fills.
    bool lever = false;
};

/// A table over the state of charge, at 0, 10 … 100 %.
struct Curve {
    std::string key;
    std::string_view symbol;
    std::string_view name;
    Bounds bounds;
    double (*get)(const Design &, std::size_t) = nullptr;
    void (*set)(Design &, std::size_t, double) = nullptr;
    Unit unit;
    std::string_view doc;
    bool rises = false; ///< nowhere falls with the state of charge
};

/// One field of the rows of a list. Values are read and written in the program's own system; the
/// unit of a number may depend on the rest of its row.
struct RecordField {
    enum class Kind { text, number, option };

    std::string_view key;
    std::string_view doc;
    Kind kind = Kind::number;
    std::vector<std::string_view> options{};
    std::string_view (*text)(const Design &, std::size_t) = nullptr;
    void (*setText)(Design &, std::size_t, std::string_view) = nullptr;
    double (*number)(const Design &, std::size_t) = nullptr; ///< of an option: its index
    void (*setNumber)(Design &, std::size_t, double) = nullptr;
    Unit (*unit)(const Design &, std::size_t) = nullptr;
    Bounds bounds{-1e15, 1e15}; ///< in the unit
};

/// A list of rows that a design holds, such as the steps of a plant. The first field is the rows'
/// name; fields left out have the value that a new row has.
struct RecordList {
    std::string key;
    std::string_view name;
    std::size_t most = 0;
    std::vector<RecordField> fields;
    std::size_t (*size)(const Design &) = nullptr;
    void (*resize)(Design &, std::size_t) = nullptr; ///< new rows are reset, old ones kept
    void (*erase)(Design &, std::size_t) = nullptr;
    std::string_view doc;
};

struct Section {
    std::string_view key;
    std::string_view title;
    bool folded = false; ///< in a form, to begin with
};

/// The registry. Every list is made once and never changes.
const std::vector<Section> &sections();
const std::vector<Parameter> &parameters();
const std::vector<Choice> &choices();
const std::vector<InputGroup> &inputGroups();
const std::vector<MaterialSlot> &materialSlots();
const std::vector<Curve> &curves();
const std::vector<RecordList> &recordLists();

/// Both parts of a key: "pack" and "route" of "pack.route".
std::string sectionOf(const std::string &key);
std::string entryOf(const std::string &key);

/// The declaration with that key, or null.
const Parameter *findParameter(std::string_view key);
const Choice *findChoice(std::string_view key);
const MaterialSlot *findMaterialSlot(std::string_view key);

/// Key under which a design brings its own half cell for the material of a slot: of
/// "positive.second_active" "positive.second_half_cell". Empty where the slot takes none.
std::string halfCellKey(const MaterialSlot &slot);

/// The slot that the key of a half cell is of, or null.
const MaterialSlot *findHalfCellSlot(std::string_view key);

const Curve *findCurve(std::string_view key);
const RecordList *findRecordList(std::string_view key);

/// The group that the parameter belongs to, or null when it is an input in its own right.
const InputGroup *groupOf(std::string_view parameterKey);

/// The member of the group that is the input of the design.
const Parameter &inputOf(const InputGroup &group, const Design &design);

/// Whether the parameter is an input of this design: the chosen one of its group, or in no group.
bool isInput(const Parameter &parameter, const Design &design);

/// Whether a material in the slot says something about this design: most of what it fills applies.
bool applies(const MaterialSlot &slot, const Design &design);

/// The usual range of the parameter for a design of this kind.
Bounds usualOf(const Parameter &parameter, const Design &design);

/// Writes the number (in the declared unit) and makes the parameter the input of its group; the
/// group's other members return to their standard values, so that equal designs compare equal.
void assign(const Parameter &parameter, Design &design, double number);

/// The design that the declared standard values make: a plain NMC811-graphite pouch cell.
Design standardDesign();

} // namespace cellgap
