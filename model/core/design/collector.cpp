// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/design/declarations.h"

namespace cellgap {

namespace {

bool isBipolar(const Design &design)
{
    return design.cell.stack.isBipolar();
}

bool isParallel(const Design &design)
{
    return !isBipolar(design);
}

/// A collector's section of a design file is named like its part of the bill.
template <auto member>
void declareCollector(Declarations &to, std::string_view part, double thickness, double density,
                      double conductivity, bool (*applies)(const Design &))
{
    const std::string section(part);
    to.parameters.insert(
        to.parameters.end(),
        {
            {.key = section + ".thickness",
             .symbol = "t_cc",
             .name = "Collector thickness",
             .bounds = {0.01, 2000},
             .usual = {4, 20},
             .standard = thickness,
             .access = field<unit::um, &Design::cell, member, &Collector::thickness>(),
             .doc = "Thickness of the foil or plate. A foil of a two-sided sheet counts once.",
             .source = designChoice,
             .applies = applies,
             .first = true,
             .lever = true,
             .absent = {.word = "none", .name = "Not there", .doc = "there is no foil or plate"}},
            {.key = section + ".density",
             .symbol = "ρ_cc",
             .name = "Collector density",
             .bounds = {0.1, 25},
             .usual = {2.7, 9},
             .standard = density,
             .access = field<unit::g_per_cm3, &Design::cell, member, &Collector::density>(),
             .doc = "Density of the metal, without perforation.",
             .source = "material library",
             .applies = applies},
            {.key = section + ".areal_mass_factor",
             .symbol = "f_cc",
             .name = "Areal mass factor of perforated foil",
             .bounds = {1, 100},
             .usual = {50, 100},
             .standard = 100,
             .access = field<unit::percent, &Design::cell, member, &Collector::arealMassFactor>(),
             .doc = "Areal mass of the foil over that of a plain foil of the same thickness. A "
                    "perforated one conducts in the same proportion, the most that its metal can.",
             .source = designChoice,
             .applies = applies,
             .lever = true},
            {.key = section + ".conductivity",
             .symbol = "σ",
             .name = "Electrical conductivity",
             .bounds = {0, 100000000},
             .usual = {1000000, 59600000},
             .standard = conductivity,
             .access = field<unit::S_per_m, &Design::cell, member, &Collector::conductivity>(),
             .doc = "Of the metal; for the resistance of foils.",
             .source = "material library",
             .applies = applies},
            {.key = section + ".price",
             .symbol = "c_cc",
             .name = "Price of the collector by area",
             .bounds = {0, 100000},
             .usual = {0.1, 3},
             .standard = 0,
             .access = field<unit::USD_per_m2, &Design::cell, member, &Collector::areaPrice>(),
             .doc = "Of a foil or plate of this thickness, added to the price by mass; both zero "
                    "when no price is known.",
             .source = "material library",
             .applies = applies},
            {.key = section + ".mass_price",
             .symbol = "c_cc,m",
             .name = "Price of the collector by mass",
             .bounds = {0, 100000},
             .usual = {2, 50},
             .standard = 0,
             .access = field<unit::USD_per_kg, &Design::cell, member, &Collector::massPrice>(),
             .doc = "Added to the price by area; both zero when no price is known. A thin foil "
                    "costs more per mass than a thick one, which a single price leaves out.",
             .source = "material library",
             .applies = applies},
        });
    to.slots.push_back(
        {.key = section + ".material",
         .name = "Collector material",
         .part = part,
         .categories = {"foil"},
         .fills = {{"density", section + ".density"},
                   {"electronic_conductivity", section + ".conductivity"},
                   {.property = "price", .parameter = section + ".price", .unit = "USD/m²"},
                   {.property = "price", .parameter = section + ".mass_price", .unit = "USD/kg"}}});
}

} // namespace

Declarations collectorDeclarations()
{
    Declarations d;
    declareCollector<&CellDesign::positiveCollector>(d, "positive_collector", 12, 2.7, 3.77e7,
                                                     isParallel);
    declareCollector<&CellDesign::negativeCollector>(d, "negative_collector", 8, 8.96, 5.96e7,
                                                     isParallel);
    declareCollector<&CellDesign::bipolarPlate>(d, "bipolar_plate", 20, 7.8, 1.4e6, isBipolar);
    return d;
}

} // namespace cellgap
