// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/base/quantities.h"

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
};

inline constexpr std::size_t partCount = static_cast<std::size_t>(Part::extras) + 1;

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

struct PartInfo {
    Part part;
    PartGroup group;
    std::string_view key;
    std::string_view name;
};

/// Key, name and group of every part, in the order of the enumeration.
const std::array<PartInfo, partCount> &parts();

/// Mass, volume and cost of all parts of a group; its area is no sum that means anything, and zero.
BillLine sumOf(const Bill &bill, PartGroup group);

/// Name of a group of parts, in sentence case.
std::string_view name(PartGroup group);

} // namespace cellgap
