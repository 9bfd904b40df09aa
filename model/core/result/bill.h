// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/base/enum_table.h"
#include "model/core/base/quantities.h"
#include "model/core/design/plant.h"

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace cellgap {

/// Every kind of part that a cell can have; one line of its bill of materials each.
enum class Part {
    positiveActive,
    positiveConductive,
    positiveBinder,
    positiveSolidElectrolyte,
    oxygen,
    negativeActive,
    negativeConductive,
    negativeBinder,
    negativeSolidElectrolyte,
    lithium,
    host,
    interlayer,
    separator,
    separatorCoating,
    electrolyte,
    positiveCollector,
    negativeCollector,
    bipolarPlate,
    positiveTerminal,
    negativeTerminal,
    laminate,
    can,
    insulation,
    extras,
    count, ///< of the parts, and none of them
};

inline constexpr std::size_t partCount = countOf<Part>;

/// Some of the parts. A plain value, so that what holds one need not be cleared: PartSet{} is the
/// empty set.
struct PartSet {
    std::uint32_t bits;

    void add(Part part) { bits |= bit(part); }
    bool contains(Part part) const { return (bits & bit(part)) != 0; }
    bool empty() const { return bits == 0; }
    int size() const { return std::popcount(bits); }

    static constexpr std::uint32_t bit(Part part) { return 1u << static_cast<unsigned>(part); }
};

static_assert(partCount <= 32, "sets of parts have 32 bits");

/// Where a part belongs in breakdowns and in the waterfall from active couple to cell.
enum class PartGroup { positive, negative, separator, electrolyte, collectors, packaging };

/// The groups in the order of a bill.
inline constexpr std::array partGroups{PartGroup::positive,   PartGroup::negative,
                                       PartGroup::separator,  PartGroup::electrolyte,
                                       PartGroup::collectors, PartGroup::packaging};

/// One line: mass and volume of the part's material itself (without pores), and its area where it
/// is a layer.
struct BillLine {
    Mass mass{};
    Volume volume{};
    Area area{};
    Money cost{}; ///< at the design's prices, without yields and process
};

/// The bill of materials of one cell as a plain value, indexed by part.
class Bill
{
public:
    const BillLine &operator[](Part part) const { return m_lines[index(part)]; }
    BillLine &operator[](Part part) { return m_lines[index(part)]; }

    /// Enters a layer of that areal mass over that area; its volume follows from the density.
    void addLayer(Part part, ArealMass arealMass, MassDensity density, Area area)
    {
        if (arealMass.value() <= 0.0)
            return;
        const Mass mass = arealMass * area;
        m_lines[index(part)] = {mass, mass / density, area, {}};
    }

    /// Enters a part of that mass and volume.
    void add(Part part, Mass mass, Volume volume, Area area = Area{})
    {
        m_lines[index(part)] = {mass, volume, area, {}};
    }

    /// Mass of the cell [kg]: the sum of the lines.
    Mass mass() const
    {
        Mass sum{};
        for (const BillLine &line : m_lines)
            sum += line.mass;
        return sum;
    }

    /// Cost of the materials in one cell [USD]: the sum of the lines, without yields and process.
    Money cost() const
    {
        Money sum{};
        for (const BillLine &line : m_lines)
            sum += line.cost;
        return sum;
    }

    /// Volume of the materials themselves [m³]; the rest of a cell's volume is void.
    Volume solidVolume() const
    {
        Volume sum{};
        for (const BillLine &line : m_lines)
            sum += line.volume;
        return sum;
    }

private:
    static constexpr std::size_t index(Part part) { return static_cast<std::size_t>(part); }

    std::array<BillLine, partCount> m_lines{};
};

/// What the program knows of a part besides its mass, volume and area, which the physics enters.
struct PartInfo {
    Part part{};
    PartGroup group{};
    std::string_view key{};
    std::string_view name{};
    double Yields::*yield = nullptr; ///< of what is bought for it; all of it without one
    std::string_view priceKey{};     ///< parameter that prices it; none for what costs nothing
};

/// All parts, in the order of the enumeration.
inline constexpr std::array<PartInfo, partCount> partTable{{
    {.part = Part::positiveActive,
     .group = PartGroup::positive,
     .key = "positive_active",
     .name = "Positive active material",
     .yield = &Yields::electrode,
     .priceKey = "positive.active_price"},
    {.part = Part::positiveConductive,
     .group = PartGroup::positive,
     .key = "positive_conductive",
     .name = "Positive conductive",
     .yield = &Yields::electrode,
     .priceKey = "positive.conductive_price"},
    {.part = Part::positiveBinder,
     .group = PartGroup::positive,
     .key = "positive_binder",
     .name = "Positive binder",
     .yield = &Yields::electrode,
     .priceKey = "positive.binder_price"},
    {.part = Part::positiveSolidElectrolyte,
     .group = PartGroup::positive,
     .key = "positive_solid_electrolyte",
     .name = "Solid electrolyte in positive",
     .yield = &Yields::electrode,
     .priceKey = "positive.solid_electrolyte_price"},
    {.part = Part::oxygen,
     .group = PartGroup::positive,
     .key = "oxygen",
     .name = "Oxygen taken up",
     .yield = &Yields::electrode},
    {.part = Part::negativeActive,
     .group = PartGroup::negative,
     .key = "negative_active",
     .name = "Negative active material",
     .yield = &Yields::electrode,
     .priceKey = "negative.active_price"},
    {.part = Part::negativeConductive,
     .group = PartGroup::negative,
     .key = "negative_conductive",
     .name = "Negative conductive",
     .yield = &Yields::electrode,
     .priceKey = "negative.conductive_price"},
    {.part = Part::negativeBinder,
     .group = PartGroup::negative,
     .key = "negative_binder",
     .name = "Negative binder",
     .yield = &Yields::electrode,
     .priceKey = "negative.binder_price"},
    {.part = Part::negativeSolidElectrolyte,
     .group = PartGroup::negative,
     .key = "negative_solid_electrolyte",
     .name = "Solid electrolyte in negative",
     .yield = &Yields::electrode,
     .priceKey = "negative.solid_electrolyte_price"},
    {.part = Part::lithium,
     .group = PartGroup::negative,
     .key = "lithium",
     .name = "Alkali metal",
     .yield = &Yields::lithium,
     .priceKey = "negative.lithium_price"},
    {.part = Part::host,
     .group = PartGroup::negative,
     .key = "host",
     .name = "Host",
     .yield = &Yields::lithium,
     .priceKey = "negative.host_price"},
    {.part = Part::interlayer,
     .group = PartGroup::negative,
     .key = "interlayer",
     .name = "Interlayer",
     .yield = &Yields::lithium,
     .priceKey = "negative.interlayer_price"},
    {.part = Part::separator,
     .group = PartGroup::separator,
     .key = "separator",
     .name = "Separator",
     .yield = &Yields::separator,
     .priceKey = "separator.mass_price"},
    {.part = Part::separatorCoating,
     .group = PartGroup::separator,
     .key = "separator_coating",
     .name = "Separator coating",
     .yield = &Yields::separator,
     .priceKey = "separator.coating_price"},
    {.part = Part::electrolyte,
     .group = PartGroup::electrolyte,
     .key = "electrolyte",
     .name = "Liquid electrolyte",
     .yield = &Yields::electrolyte,
     .priceKey = "electrolyte.price"},
    {.part = Part::positiveCollector,
     .group = PartGroup::collectors,
     .key = "positive_collector",
     .name = "Positive collector",
     .yield = &Yields::foil,
     .priceKey = "positive_collector.mass_price"},
    {.part = Part::negativeCollector,
     .group = PartGroup::collectors,
     .key = "negative_collector",
     .name = "Negative collector",
     .yield = &Yields::foil,
     .priceKey = "negative_collector.mass_price"},
    {.part = Part::bipolarPlate,
     .group = PartGroup::collectors,
     .key = "bipolar_plate",
     .name = "Bipolar plates",
     .yield = &Yields::foil,
     .priceKey = "bipolar_plate.mass_price"},
    {.part = Part::positiveTerminal,
     .group = PartGroup::packaging,
     .key = "positive_terminal",
     .name = "Positive terminal",
     .priceKey = "production.positive_terminal_price"},
    {.part = Part::negativeTerminal,
     .group = PartGroup::packaging,
     .key = "negative_terminal",
     .name = "Negative terminal",
     .priceKey = "production.negative_terminal_price"},
    {.part = Part::laminate,
     .group = PartGroup::packaging,
     .key = "laminate",
     .name = "Pouch laminate",
     .priceKey = "production.housing_price"},
    {.part = Part::can,
     .group = PartGroup::packaging,
     .key = "can",
     .name = "Can and lid",
     .priceKey = "production.housing_price"},
    {.part = Part::insulation,
     .group = PartGroup::packaging,
     .key = "insulation",
     .name = "Insulation",
     .priceKey = "production.housing_price"},
    {.part = Part::extras,
     .group = PartGroup::packaging,
     .key = "extras",
     .name = "Frame and extras",
     .priceKey = "production.extras_price"},
}};

static_assert(isInOrder(partTable, &PartInfo::part), "a part has no row");

/// All parts, in the order of a bill.
inline const std::array<PartInfo, partCount> &parts()
{
    return partTable;
}

/// What is known of a part.
inline const PartInfo &infoOf(Part part)
{
    return partTable[static_cast<std::size_t>(part)];
}

/// Mass, volume and cost of all parts of a group; its area is no sum that means anything, and zero.
BillLine sumOf(const Bill &bill, PartGroup group);

/// Name of a group of parts, in sentence case.
std::string_view name(PartGroup group);

} // namespace cellgap
