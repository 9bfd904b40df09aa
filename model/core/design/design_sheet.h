// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/base/relation.h"
#include "model/core/design/design.h"
#include "model/core/design/half_cell.h"
#include "model/core/design/parameter.h"

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace cellgap {

/// Where a value of a design came from; a later layer overrides an earlier one.
enum class Origin { standard, chemistry, preset, plant, library, file };

std::string_view name(Origin origin);

/// Where one value came from, and what its source says about it.
struct Provenance {
    Origin origin = Origin::standard;
    std::string source;
    std::string confidence;
    std::vector<std::string> fittedTo; ///< published metrics that the value was chosen to reach
    std::string without;               ///< what comes out with an unfitted value
    int year = 0;                      ///< of the value, as of a price; 0 where none is named
    std::optional<Bounds> range;       ///< in the parameter's unit, or in euros where the value is

    bool operator==(const Provenance &other) const
    {
        return origin == other.origin && source == other.source && confidence == other.confidence &&
               fittedTo == other.fittedTo && without == other.without && year == other.year &&
               range.has_value() == other.range.has_value() &&
               (!range || (range->min == other.range->min && range->max == other.range->max));
    }
};

/// A published number that a design is compared with, or a bound: "below 200 W/kg". A number
/// without a tolerance is one that the design does not reproduce, and the note says why.
struct PublishedFigure {
    std::string metric;
    Relation comparison = Relation::equal;
    double value = 0.0; ///< in the metric's unit
    std::optional<double> tolerance;
    std::string source;
    std::string note;
    std::string echoes; ///< input that was computed from the figure, which then agrees with itself

    bool operator==(const PublishedFigure &) const = default;
};

/// Whether what is computed is as near to the figure as its tolerance asks, never without one; of
/// a bound, whether it holds.
bool isWithinTolerance(const PublishedFigure &figure, std::optional<double> computed);

/// What the agreement of a design with a published figure is worth.
enum class Agreement { predicted, fitted, input };

std::string_view name(Agreement agreement);

/// A material of the library by its id, and by what people call it.
struct NamedMaterial {
    std::string id;
    std::string name;

    bool operator==(const NamedMaterial &) const = default;
};

/// A design with what a person knows about it: names, materials, sources. The physics sees only
/// `design`.
struct DesignSheet {
    std::string name;
    std::string description;
    std::string source;
    std::string generation;
    std::string chemistry;  ///< id of the chemistry the design is based on, or empty
    std::string preset;     ///< id of the format preset it is based on, or empty
    std::string plant;      ///< id of the plant that makes it
    int libraryVersion = 0; ///< of the material library it relies on; 0 when it names none
    std::map<std::string, NamedMaterial> materials;    ///< by material slot
    std::map<std::string, MeasuredHalfCell> halfCells; ///< of the design's own, by material slot
    std::map<std::string, Provenance> provenance;      ///< parameter, choice or curve key to origin
    std::map<std::string, double> euros; ///< prices given in euros: the amount, by key
    std::vector<PublishedFigure> published;
    std::vector<PublishedFigure> claims; ///< what the design's own words say of its results
    Design design;

    bool operator==(const DesignSheet &) const = default;
};

/// Whether a figure comes out of inputs that know nothing of it, of one fitted to it, or of one
/// that was computed from it.
Agreement agreementOf(const DesignSheet &sheet, const PublishedFigure &figure);

/// Keys of the inputs that were fitted to a metric and count for the design.
std::vector<std::string> fittedInputs(const DesignSheet &sheet, std::string_view metric);

/// First and last year of the prices that count for the design: of each price its own where it has
/// one, of the others that of the design.
std::pair<int, int> priceYears(const DesignSheet &sheet);

/// Id of the material in a slot, or empty.
std::string materialIn(const DesignSheet &sheet, const std::string &slot);

/// Name of the material that a part of the bill is made of, or empty when the design names none.
std::string materialOf(std::string_view part, const DesignSheet &sheet);

} // namespace cellgap
