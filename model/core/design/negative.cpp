// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/design/coating_declarations.h"
#include "model/core/design/material.h"

namespace cellgap {

namespace {

bool isKind(const Design &design, NegativeKind kind)
{
    return design.cell.negative.kind == kind;
}

bool isInsertion(const Design &design)
{
    return isKind(design, NegativeKind::insertion);
}

bool isHost(const Design &design)
{
    return isKind(design, NegativeKind::host);
}

bool isFoil(const Design &design)
{
    return isKind(design, NegativeKind::lithium);
}

bool losesLithium(const Design &design)
{
    return isInsertion(design) && design.cell.formation.rule != FormationRule::retainedFraction;
}

bool takesVoltage(const Design &design)
{
    return isInsertion(design) && !design.cell.usesHalfCells();
}

template <auto member> bool hasFurther(const Design &design)
{
    return isInsertion(design) && (design.cell.negative.coating.*member).share > 0.0;
}

std::vector<MaterialSlot::Fill> growingFills(const std::string &prefix)
{
    std::vector<MaterialSlot::Fill> fills = furtherActiveFills(prefix.substr(0, prefix.size() - 1));
    fills.push_back({"swelling", prefix + "particle_growth"});
    fills.push_back({"theoretical_capacity", prefix + "full_capacity"});
    return fills;
}

bool holdsMetal(const Design &design)
{
    return !isInsertion(design);
}

/// As foil, filling or plated, or put into an insertion negative before assembly.
bool usesMetal(const Design &design)
{
    const Negative &negative = design.cell.negative;
    return holdsMetal(design) || (negative.prelithiationInput == Prelithiation::perArea
                                      ? negative.prelithiation.value() > 0.0
                                      : negative.prelithiationPerMass.value() > 0.0);
}

bool hasRatio(const Design &design)
{
    return !isKind(design, NegativeKind::anodeFree);
}

template <const auto &unit, auto member> constexpr Access negativeField()
{
    return field<unit, &Design::cell, &CellDesign::negative, member>();
}

} // namespace

Declarations negativeDeclarations()
{
    Declarations d;
    d.choices = {
        {.key = "negative.kind",
         .name = "Kind of negative",
         .options = {{.word = "insertion",
                      .name = "Insertion",
                      .doc = "coating of graphite, silicon, LTO …"},
                     {.word = "lithium",
                      .name = "Metal foil",
                      .doc = "foil of lithium, sodium or potassium, with or without a collector"},
                     {.word = "anode_free",
                      .name = "Anode-free",
                      .doc = "the metal is plated from the positive at first charge"},
                     {.word = "host",
                      .name = "Host for metal",
                      .doc = "porous scaffold that holds the metal"}},
         .access = indexField<&Design::cell, &CellDesign::negative, &Negative::kind>(),
         .doc = "How the negative stores lithium.",
         .first = true},
        {.key = "negative.metal",
         .name = "Ion of the metal",
         .options = ions(),
         .access = indexField<&Design::cell, &CellDesign::negative, &Negative::metal>(),
         .doc = "What foil, filling and plated metal give and take.",
         .applies = usesMetal},
    };
    const CoatingStandards standards{
        .specificCapacity = 344,
        .activeDensity = 2.24,
        .activeFraction = 96.5,
        .conductiveFraction = 1,
        .conductiveDensity = 1.95,
        .binderFraction = 2.5,
        .binderDensity = 1.1,
        .voltage = 0.17,
        .firstCycleEfficiency = 0,
        .firstCycleDoc = "Reversible capacity over that of the first lithiation: formation binds "
                         "q(1/η₁ − 1) per gram. Used by the first-cycle balance of formation.",
        .firstCycleApplies = losesLithium,
        .usualCapacity = {160, 3600},
        .usualVoltage = {0, 1.6},
        .applies = isInsertion,
        .voltageApplies = takesVoltage,
        .results = {.swelling = "pair.negative_growth"}};
    declareCoating<&Design::cell, &CellDesign::negative, &Negative::coating>(d, "negative",
                                                                             standards);
    declareFurtherActive<isInsertion, losesLithium, &Design::cell, &CellDesign::negative,
                         &Negative::coating, &Coating::second>(d, "negative.second", secondNames,
                                                               standards);
    declareFurtherActive<isInsertion, losesLithium, &Design::cell, &CellDesign::negative,
                         &Negative::coating, &Coating::third>(d, "negative.third", thirdNames,
                                                              standards);
    declareGrowth<isInsertion, &Design::cell, &CellDesign::negative, &Negative::coating>(
        d, "negative.",
        {.growth = "Growth of active material when full", .full = "Capacity when full"});
    declareGrowth<hasFurther<&Coating::second>, &Design::cell, &CellDesign::negative,
                  &Negative::coating, &Coating::second>(
        d, "negative.second_",
        {.growth = "Growth of the second active when full",
         .full = "Capacity of the second active when full"});
    declareGrowth<hasFurther<&Coating::third>, &Design::cell, &CellDesign::negative,
                  &Negative::coating, &Coating::third>(
        d, "negative.third_",
        {.growth = "Growth of the third active when full",
         .full = "Capacity of the third active when full"});
    d.parameters.insert(
        d.parameters.end(),
        {
            {.key = "negative.growth_in_pores",
             .symbol = "p",
             .name = "Growth that pores take",
             .bounds = {0, 100},
             .usual = {30, 100},
             .standard = 50,
             .access = negativeField<unit::percent, &Negative::growthInPores>(),
             .doc = "Share of its particles' growth that goes into the pores of the coating until "
                    "they are full; the charged coating thickens by the rest. 0 % of a coating "
                    "that may grow freely, 100 % of one that a stiff case holds.",
             .source =
                 "assumption: graphite then grows by 4 % and a cell with it by 1.5 to 2 %, as "
                 "pouch cells do",
             .applies = isInsertion},
            {.key = "negative.np_ratio",
             .symbol = "N/P",
             .name = "N/P ratio",
             .bounds = {0.01, 100},
             .usual = {1, 4},
             .standard = 1.1,
             .access = negativeField<unit::number, &Negative::npRatio>(),
             .doc = "Capacity of the negative per capacity of the positive, per area. For lithium: "
                    "of the foil (or the host's filling) as assembled, without plated lithium.",
             .source = designChoice,
             .applies = hasRatio,
             .lever = true,
             .result = "pair.np_ratio"},
            {.key = "negative.foil_thickness",
             .symbol = "t_Li",
             .name = "Metal foil thickness",
             .bounds = {0, 2000},
             .usual = {5, 100},
             .standard = 50,
             .access = negativeField<unit::um, &Negative::foilThickness>(),
             .doc = "Lithium foil of one face, as assembled.",
             .source = designChoice,
             .applies = isFoil,
             .lever = true,
             .result = "pair.foil_thickness"},
            {.key = "negative.lithium_excess",
             .symbol = "x",
             .name = "Metal excess",
             .bounds = {-50, 10000},
             .usual = {0, 300},
             .standard = 200,
             .access = negativeField<unit::percent, &Negative::lithiumExcess>(),
             .doc = "Lithium left in the negative after a full discharge, per capacity of the "
                    "positive. Discharged-assembled: (Q_foil + Q_p(1/η₁ − 1))/Q_p; "
                    "charged-assembled: Q_foil/Q_p − 1.",
             .source = designChoice,
             .applies = [](const Design &design) { return isFoil(design) || isHost(design); },
             .lever = true,
             .result = "pair.lithium_excess"},
            {.key = "negative.host_filling",
             .symbol = "f_Li",
             .name = "Metal in the host's pores",
             .bounds = {0, 100},
             .usual = {0, 100},
             .standard = 50,
             .access = negativeField<unit::percent, &Negative::hostFilling>(),
             .doc = "Share of the host's pores that lithium fills as assembled.",
             .source = designChoice,
             .applies = isHost,
             .lever = true},
            {.key = "negative.lithium_capacity",
             .symbol = "q_Li",
             .name = "Specific capacity of the metal",
             .bounds = {500, 4000},
             .usual = {680, 3862},
             .standard = 3861,
             .access = negativeField<unit::mAh_per_g, &Negative::lithiumCapacity>(),
             .doc = "Charge per mass of the alkali metal: lithium, sodium or potassium.",
             .source = "Varzi et al., J. Power Sources 480 (2020) 228803",
             .applies = usesMetal},
            {.key = "negative.lithium_density",
             .symbol = "ρ_Li",
             .name = "Density of the metal",
             .bounds = {0.1, 1},
             .usual = {0.53, 0.98},
             .standard = 0.534,
             .access = negativeField<unit::g_per_cm3, &Negative::lithiumDensity>(),
             .doc = "Density of the dense alkali metal.",
             .source = "Lacey cell models (9c42b01a)",
             .applies = holdsMetal},
            {.key = "negative.plated_porosity",
             .symbol = "ε_Li",
             .name = "Porosity of plated metal",
             .bounds = {0, 95},
             .usual = {0, 50},
             .standard = 0,
             .access = negativeField<unit::percent, &Negative::platedPorosity>(),
             .doc = "Pores in metal plated on charge: dense lithium grows by 4.85 µm per mAh/cm², "
                    "sodium by 8.83, potassium by 16.9.",
             .source = designChoice,
             .applies = holdsMetal},
            {.key = "negative.interlayer_thickness",
             .symbol = "t_il",
             .name = "Interlayer thickness",
             .bounds = {0, 1000},
             .usual = {0, 20},
             .standard = 0,
             .access = negativeField<unit::um, &Negative::interlayerThickness>(),
             .doc = "Layer between separator and negative (Ag-C and the like) that carries no "
                    "capacity of its own.",
             .source = designChoice,
             .lever = true},
            {.key = "negative.interlayer_density",
             .symbol = "ρ_il",
             .name = "Interlayer density",
             .bounds = {0.1, 20},
             .usual = {1, 3},
             .standard = 2,
             .access = negativeField<unit::g_per_cm3, &Negative::interlayerDensity>(),
             .doc = "Density of the interlayer including its pores.",
             .source = "material library"},
            {.key = "negative.host_thickness",
             .symbol = "t_host",
             .name = "Host thickness",
             .bounds = {0.1, 5000},
             .usual = {10, 200},
             .standard = 50,
             .access = negativeField<unit::um, &Negative::hostThickness>(),
             .doc = "Porous scaffold of one face.",
             .source = designChoice,
             .applies = isHost,
             .first = true,
             .lever = true},
            {.key = "negative.host_density",
             .symbol = "ρ_host",
             .name = "Host solid density",
             .bounds = {0.1, 20},
             .usual = {1, 9},
             .standard = 2,
             .access = negativeField<unit::g_per_cm3, &Negative::hostDensity>(),
             .doc = "Density of the host's solid, without pores.",
             .source = "material library",
             .applies = isHost},
            {.key = "negative.host_porosity",
             .symbol = "ε_host",
             .name = "Host porosity",
             .bounds = {0, 99.9},
             .usual = {50, 98},
             .standard = 90,
             .access = negativeField<unit::percent, &Negative::hostPorosity>(),
             .doc = "Pores of the empty host; lithium thickens the layer only beyond them.",
             .source = designChoice,
             .applies = isHost,
             .lever = true},
            {.key = "negative.interphase_capacity",
             .symbol = "q_SEI",
             .name = "Lithium lost to the interphase",
             .bounds = {0, 1000},
             .usual = {10, 60},
             .standard = 25,
             .access = negativeField<unit::mAh_per_g, &Negative::interphaseCapacity>(),
             .doc = "Charge that formation binds per gram of negative active material; used by the "
                    "first-cycle balance of formation.",
             .source = "first lithiation 382.8 less 358.3 mAh/g of graphite, STEER OpenCell data "
                       "(a5ce3f8d)",
             .applies = losesLithium},
            {.key = "negative.lithium_price",
             .symbol = "c_Li",
             .name = "Price of the metal",
             .bounds = {0, 100000},
             .usual = {50, 1000},
             .standard = 0,
             .access = negativeField<unit::USD_per_kg, &Negative::lithiumPrice>(),
             .doc = "Price per mass of the metal as foil, filling or prelithiation; zero when it "
                    "is not known.",
             .source = "material library",
             .applies = usesMetal},
            {.key = "negative.prelithiation",
             .symbol = "Q_pre",
             .name = "Prelithiation per area",
             .bounds = {0, 50},
             .usual = {0, 2},
             .standard = 0,
             .access = negativeField<unit::mAh_per_cm2, &Negative::prelithiation>(),
             .doc = "Lithium put into the negative before assembly, per area of one face. It has a "
                    "mass and a price; the first-cycle balance of formation counts it against what "
                    "the first cycle binds.",
             .source = designChoice,
             .applies = isInsertion,
             .lever = true},
            {.key = "negative.prelithiation_per_mass",
             .symbol = "q_pre",
             .name = "Prelithiation per mass",
             .bounds = {0, 5000},
             .usual = {0, 400},
             .standard = 0,
             .access = negativeField<unit::mAh_per_g, &Negative::prelithiationPerMass>(),
             .doc = "Lithium put into the negative before assembly, per gram of its active "
                    "material.",
             .source = designChoice,
             .applies = isInsertion,
             .lever = true},
            {.key = "negative.interlayer_price",
             .symbol = "c_il",
             .name = "Price of the interlayer",
             .bounds = {0, 100000},
             .usual = {10, 1000},
             .standard = 0,
             .access = negativeField<unit::USD_per_kg, &Negative::interlayerPrice>(),
             .doc = "Price per mass of the interlayer; zero when it is not known.",
             .source = "material library"},
            {.key = "negative.host_price",
             .symbol = "c_host",
             .name = "Price of the host",
             .bounds = {0, 100000},
             .usual = {5, 300},
             .standard = 0,
             .access = negativeField<unit::USD_per_kg, &Negative::hostPrice>(),
             .doc = "Price per mass of the host's solid; zero when it is not known.",
             .source = "material library",
             .applies = isHost},
        });
    d.groups.insert(
        d.groups.begin(), // shown before how the coating is packed
        InputGroup{.key = "negative.amount",
                   .name = "Amount of negative",
                   .members = {"negative.np_ratio", "negative.areal_capacity", "negative.loading",
                               "negative.thickness", "negative.foil_thickness",
                               "negative.lithium_excess", "negative.host_filling"},
                   .access = indexField<&Design::cell, &CellDesign::negative, &Negative::amount>(),
                   .first = true});
    d.groups.push_back(
        {.key = "negative.prelithiation_input",
         .name = "Prelithiation",
         .members = {"negative.prelithiation", "negative.prelithiation_per_mass"},
         .access =
             indexField<&Design::cell, &CellDesign::negative, &Negative::prelithiationInput>()});
    d.groups.push_back(
        {.key = "negative.loss",
         .name = "First-cycle loss of the negative",
         .members = {"negative.interphase_capacity", "negative.first_cycle_efficiency"},
         .standard = 1,
         .access = indexField<&Design::cell, &CellDesign::negative, &Negative::loss>()});
    d.groups.push_back(
        {.key = "negative.growth",
         .name = "Growth of the charged coating",
         .members = {"negative.growth_in_pores", "negative.swelling"},
         .access = indexField<&Design::cell, &CellDesign::negative, &Negative::growth>()});
    d.slots = {
        {.key = "negative.active",
         .name = "Negative active material",
         .part = "negative_active",
         .categories = {"negative_active"},
         .fills = {{"specific_capacity", "negative.specific_capacity"},
                   {"density", "negative.active_density"},
                   {"voltage", "negative.voltage"},
                   {"first_cycle_efficiency", "negative.first_cycle_efficiency"},
                   {"swelling", "negative.particle_growth"},
                   {"theoretical_capacity", "negative.full_capacity"},
                   {"exchange_current_density", "negative.exchange_current_density"},
                   {"specific_area", "negative.specific_area"},
                   {.property = "price", .parameter = "negative.active_price", .unit = "USD/kg"}},
         .words = {{.word = &Material::ion, .choice = "negative.ion"}},
         .halfCell = halfCellOf<&Design::cell, &CellDesign::negative, &Negative::coating>(),
         .first = true,
         .lever = true},
        {.key = "negative.second_active",
         .name = "Second negative active material",
         .part = "negative_active",
         .categories = {"negative_active"},
         .fills = growingFills("negative.second_"),
         .words = {{.word = &Material::ion, .choice = "negative.second_ion"}},
         .halfCell = halfCellOf<&Design::cell, &CellDesign::negative, &Negative::coating,
                                &Coating::second>(),
         .lever = true},
        {.key = "negative.third_active",
         .name = "Third negative active material",
         .part = "negative_active",
         .categories = {"negative_active"},
         .fills = growingFills("negative.third_"),
         .words = {{.word = &Material::ion, .choice = "negative.third_ion"}},
         .halfCell = halfCellOf<&Design::cell, &CellDesign::negative, &Negative::coating,
                                &Coating::third>(),
         .lever = true},
        {.key = "negative.conductive",
         .name = "Conductive additive of the negative",
         .part = "negative_conductive",
         .categories = {"conductive"},
         .fills = {{"density", "negative.conductive_density"},
                   {.property = "price",
                    .parameter = "negative.conductive_price",
                    .unit = "USD/kg"}}},
        {.key = "negative.binder",
         .name = "Binder of the negative",
         .part = "negative_binder",
         .categories = {"binder"},
         .fills = {{"density", "negative.binder_density"},
                   {.property = "price", .parameter = "negative.binder_price", .unit = "USD/kg"}}},
        {.key = "negative.lithium",
         .name = "Alkali metal",
         .part = "lithium",
         .categories = {"alkali_metal"},
         .fills = {{"specific_capacity", "negative.lithium_capacity"},
                   {"density", "negative.lithium_density"},
                   {.property = "price", .parameter = "negative.lithium_price", .unit = "USD/kg"}},
         .words = {{.word = &Material::ion, .choice = "negative.metal"}}},
        {.key = "negative.interlayer",
         .name = "Interlayer",
         .part = "interlayer",
         .categories = {"negative_active", "conductive"},
         .fills = {{"density", "negative.interlayer_density"},
                   {.property = "price",
                    .parameter = "negative.interlayer_price",
                    .unit = "USD/kg"}}},
    };
    return d;
}

} // namespace cellgap
