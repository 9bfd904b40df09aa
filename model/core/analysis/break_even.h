// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/design/design.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace cellgap {

/// By which energy two pairs are equal.
enum class BreakEven { specificEnergy, energyDensity };

/// Thickness [m] of the separator layer at which the pair of `design` has the specific energy, or
/// the energy density, of the pair of `reference`, both at stack level. Areal mass and thickness of
/// a pair are linear in that of its separator, so two evaluations give it exactly. Empty when
/// either design is not feasible or no positive thickness does it. By mass the layer's areal mass
/// is what counts: the thickness goes as one over its density. Source: Varzi et al.,
/// doi:10.1016/j.jpowsour.2020.228803, ref. 171.
std::optional<Length> breakEvenThickness(const Design &design, const Design &reference,
                                         BreakEven by = BreakEven::specificEnergy);

/// A solid electrolyte as a dense layer.
struct SolidElectrolyte {
    std::string id;
    std::string name;
    MassDensity density{};
};

/// Up to which thickness a design's pair with a layer of one electrolyte against lithium has more
/// Wh/kg than its pair with graphite.
struct BreakEvenLayer {
    std::string name; ///< of the electrolyte
    MassDensity density{};
    Length byMass{};
    /// What the review gives for its own pair, a positive of 60 µm with 15 mg/cm². Source: Varzi et
    /// al., J. Power Sources 480 (2020) 228803, ref. 171.
    std::optional<Length> review{};
};

struct BreakEvens {
    std::vector<BreakEvenLayer> layers; ///< the thickest first
    std::optional<Length> byVolume{};   ///< for equal Wh/L, whatever the electrolyte
};

/// For the pairs of solidStatePair() and lithiumIonPair(); empty where there is no break-even.
std::optional<BreakEvens> breakEvens(const Design &design, const Design &graphite,
                                     std::span<const SolidElectrolyte> electrolytes);

/// Whether the design's positive makes a pair with graphite as well as with lithium: it brings its
/// lithium, and its voltage is known against lithium, not as a table of a full cell.
bool hasBothPairs(const CellDesign &cell);

/// The pair of `design` with a dense layer of that density as separator, against lithium: its own
/// negative where that is lithium, a host or none, else a foil of 20 µm. What liquid there is stays
/// in the positive. Pairs and foils only; without resistance, as energies at rest are compared.
Design solidStatePair(const Design &design, MassDensity electrolyte);

/// The pair of `design` with negative, separator, liquid and foils of the lithium-ion design
/// `graphite`, and its own positive. Both have potentials against lithium. Pairs and foils only,
/// without resistance.
Design lithiumIonPair(const Design &design, const Design &graphite);

} // namespace cellgap
