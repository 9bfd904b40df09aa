// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/design/coating_declarations.h"
#include "model/core/design/material.h"

namespace cellgap {

namespace {

bool isOxygen(const Design &design)
{
    return design.cell.positive.kind == PositiveKind::oxygen;
}

/// A coating with its own electrolyte is pressed dense, a scaffold for a product is open.
Bounds usualPorosity(const Design &design)
{
    if (isOxygen(design))
        return {50, 95};
    return design.cell.positive.coating.solidElectrolyte.fraction > 0.0 ? Bounds{0, 20}
           : design.cell.positive.sulfurOfActive() > 0.0                ? Bounds{30, 80}
                                                                        : Bounds{15, 40};
}

Bounds usualConductive(const Design &design)
{
    return isOxygen(design) ? Bounds{70, 100} : Bounds{0, 30};
}

bool losesInFirstCycle(const Design &design)
{
    return design.cell.negative.kind != NegativeKind::insertion ||
           design.cell.formation.rule != FormationRule::retainedFraction;
}

bool countsAverage(const Design &design)
{
    return !design.cell.usesHalfCells();
}

bool hasSecond(const Design &design)
{
    return design.cell.positive.coating.second.share > 0.0;
}

bool hasThird(const Design &design)
{
    return design.cell.positive.coating.third.share > 0.0;
}

/// Sulfur in one active material of the positive.
template <auto... member>
void declareSulfur(Declarations &to, const std::string &key, std::string_view name,
                   bool (*applies)(const Design &))
{
    to.parameters.push_back(
        {.key = key,
         .symbol = "w_S",
         .name = name,
         .bounds = {0, 100},
         .usual = {40, 100},
         .standard = 0,
         .access = field<unit::percent, &Design::cell, &CellDesign::positive, member...>(),
         .doc = "Mass of sulfur per mass of this active material; the basis of E/S.",
         .source = "material library",
         .applies = applies});
}

std::vector<MaterialSlot::Fill> furtherFills(const std::string &prefix)
{
    std::vector<MaterialSlot::Fill> fills = furtherActiveFills(prefix);
    fills.push_back({"sulfur_fraction", prefix + "_sulfur_fraction"});
    return fills;
}

} // namespace

Declarations positiveDeclarations()
{
    Declarations d;
    d.choices = {
        {.key = "positive.kind",
         .name = "Kind of positive",
         .options = {{.word = "coating",
                      .name = "Coating",
                      .doc = "active material is a solid of the coating"},
                     {.word = "oxygen",
                      .name = "Oxygen",
                      .doc = "carbon scaffold whose pores fill with the discharge product"}},
         .access = indexField<&Design::cell, &CellDesign::positive, &Positive::kind>(),
         .doc = "How the positive stores charge."},
        {.key = "positive.assembled_state",
         .name = "Assembled state",
         .options = {{.word = "discharged",
                      .name = "Discharged",
                      .doc = "brings the lithium: NMC, LFP, Li2S"},
                     {.word = "charged",
                      .name = "Charged",
                      .doc = "takes the lithium from the negative: S, SPAN, V2O5, O2"}},
         .access = indexField<&Design::cell, &CellDesign::positive, &Positive::assembledState>(),
         .doc = "Whether the lithium comes into the cell with the positive."},
    };
    const CoatingStandards standards{
        .specificCapacity = 195,
        .activeDensity = 4.7,
        .activeFraction = 96,
        .conductiveFraction = 2,
        .conductiveDensity = 1.8,
        .binderFraction = 2,
        .binderDensity = 1.77,
        .voltage = 3.86,
        .firstCycleEfficiency = 0,
        .firstCycleDoc = "Reversible capacity over that of the first cycle's first half. Of a "
                         "positive assembled discharged the rest of the first charge stays in the "
                         "negative, of one assembled charged the rest of the first discharge "
                         "stays in the positive. Used with lithium negatives and by the "
                         "first-cycle balance of formation.",
        .firstCycleApplies = losesInFirstCycle,
        .usualCapacity = {100, 1300},
        .usualVoltage = {1.8, 4.7},
        .applies = always,
        .voltageApplies = countsAverage,
        .usualPorosity = usualPorosity,
        .usualConductive = usualConductive,
        .first = true,
        .results = {.arealCapacity = "pair.positive_capacity",
                    .loading = "pair.positive_loading",
                    .thickness = "pair.positive_thickness",
                    .porosity = "pair.positive_porosity",
                    .density = "pair.positive_density"},
    };
    declareCoating<&Design::cell, &CellDesign::positive, &Positive::coating>(d, "positive",
                                                                             standards);
    declareFurtherActive<always, losesInFirstCycle, &Design::cell, &CellDesign::positive,
                         &Positive::coating, &Coating::second>(d, "positive.second", secondNames,
                                                               standards);
    declareFurtherActive<always, losesInFirstCycle, &Design::cell, &CellDesign::positive,
                         &Positive::coating, &Coating::third>(d, "positive.third", thirdNames,
                                                              standards);
    declareSulfur<&Positive::sulfurFraction>(d, "positive.sulfur_fraction",
                                             "Sulfur in active material", always);
    declareSulfur<&Positive::coating, &Coating::second, &FurtherActive::sulfurFraction>(
        d, "positive.second_sulfur_fraction", secondNames.sulfur, hasSecond);
    declareSulfur<&Positive::coating, &Coating::third, &FurtherActive::sulfurFraction>(
        d, "positive.third_sulfur_fraction", thirdNames.sulfur, hasThird);
    d.parameters.push_back(
        {.key = "positive.pore_filling",
         .symbol = "f",
         .name = "Pore filling at full discharge",
         .bounds = {0.1, 100},
         .usual = {20, 80},
         .standard = 80,
         .access =
             field<unit::percent, &Design::cell, &CellDesign::positive, &Positive::poreFilling>(),
         .doc = "Share of the scaffold's pores that the discharge product fills.",
         .source = "Varzi et al., J. Power Sources 480 (2020) 228803, Fig. 8a",
         .applies = isOxygen});
    d.parameters.push_back(
        {.key = "positive.oxygen_fraction",
         .symbol = "w_O",
         .name = "Gas in discharge product",
         .bounds = {0, 100},
         .usual = {60, 75},
         .standard = 69.74,
         .access = field<unit::percent, &Design::cell, &CellDesign::positive,
                         &Positive::oxygenFraction>(),
         .doc = "Mass of oxygen taken from outside per mass of discharge product; 31.998/45.878 "
                "for Li2O2. The rest is lithium that the negative already carries.",
         .source = "atomic masses",
         .applies = isOxygen});
    d.groups.insert(
        d.groups.begin(), // shown before how the coating is packed
        InputGroup{.key = "positive.amount",
                   .name = "Amount of positive",
                   .members = {"positive.areal_capacity", "positive.loading", "positive.thickness"},
                   .access = indexField<&Design::cell, &CellDesign::positive, &Positive::coating,
                                        &Coating::amount>(),
                   .first = true});
    d.slots = {
        {.key = "positive.active",
         .name = "Positive active material",
         .part = "positive_active",
         .categories = {"positive_active"},
         .fills = {{"specific_capacity", "positive.specific_capacity"},
                   {"density", "positive.active_density"},
                   {"voltage", "positive.voltage"},
                   {"first_cycle_efficiency", "positive.first_cycle_efficiency"},
                   {"sulfur_fraction", "positive.sulfur_fraction"},
                   {"exchange_current_density", "positive.exchange_current_density"},
                   {"specific_area", "positive.specific_area"},
                   {.property = "price", .parameter = "positive.active_price", .unit = "USD/kg"}},
         .words = {{.word = &Material::ion, .choice = "positive.ion"},
                   {.word = &Material::assembledState, .choice = "positive.assembled_state"}},
         .halfCell = halfCellOf<&Design::cell, &CellDesign::positive, &Positive::coating>(),
         .first = true,
         .lever = true},
        {.key = "positive.second_active",
         .name = "Second positive active material",
         .part = "positive_active",
         .categories = {"positive_active"},
         .fills = furtherFills("positive.second"),
         .words = {{.word = &Material::ion, .choice = "positive.second_ion"}},
         .halfCell = halfCellOf<&Design::cell, &CellDesign::positive, &Positive::coating,
                                &Coating::second>(),
         .lever = true},
        {.key = "positive.third_active",
         .name = "Third positive active material",
         .part = "positive_active",
         .categories = {"positive_active"},
         .fills = furtherFills("positive.third"),
         .words = {{.word = &Material::ion, .choice = "positive.third_ion"}},
         .halfCell = halfCellOf<&Design::cell, &CellDesign::positive, &Positive::coating,
                                &Coating::third>(),
         .lever = true},
        {.key = "positive.conductive",
         .name = "Conductive additive of the positive",
         .part = "positive_conductive",
         .categories = {"conductive"},
         .fills = {{"density", "positive.conductive_density"},
                   {.property = "price",
                    .parameter = "positive.conductive_price",
                    .unit = "USD/kg"}}},
        {.key = "positive.binder",
         .name = "Binder of the positive",
         .part = "positive_binder",
         .categories = {"binder"},
         .fills = {{"density", "positive.binder_density"},
                   {.property = "price", .parameter = "positive.binder_price", .unit = "USD/kg"}}},
        {.key = "positive.solid_electrolyte",
         .name = "Solid electrolyte in the positive",
         .part = "positive_solid_electrolyte",
         .categories = {"solid_electrolyte"},
         .fills = {{"density", "positive.solid_electrolyte_density"},
                   {"conductivity", "positive.ionic_conductivity"},
                   {"conductivity_temperature", "positive.ionic_temperature"},
                   {"activation_energy", "positive.ionic_activation_energy"},
                   {.property = "price",
                    .parameter = "positive.solid_electrolyte_price",
                    .unit = "USD/kg"}}},
    };
    return d;
}

} // namespace cellgap
