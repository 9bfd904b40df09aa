// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/design/declarations.h"

namespace cellgap {

namespace {

template <const auto &unit, auto member> constexpr Access separatorField()
{
    return field<unit, &Design::cell, &CellDesign::separator, member>();
}

template <auto member> constexpr IndexAccess separatorIndex()
{
    return indexField<&Design::cell, &CellDesign::separator, member>();
}

bool isSolid(const Design &design)
{
    const SeparatorKind kind = design.cell.separator.kind;
    return kind == SeparatorKind::dense || kind == SeparatorKind::polymer;
}

bool conductsByPores(const Design &design)
{
    return !isSolid(design) || design.cell.separator.coatingThickness.value() > 0.0;
}

} // namespace

Declarations separatorDeclarations()
{
    Declarations d;
    d.choices = {
        {.key = "separator.kind",
         .name = "Kind of separator",
         .options = {{.word = "porous",
                      .name = "Porous membrane",
                      .doc = "membrane whose pores the liquid fills"},
                     {.word = "dense",
                      .name = "Dense solid",
                      .doc = "inorganic solid electrolyte; residual voids stay empty"},
                     {.word = "polymer",
                      .name = "Polymer",
                      .doc = "polymer electrolyte without liquid"},
                     {.word = "gel",
                      .name = "Gel",
                      .doc = "gel or hybrid layer whose pores the liquid fills"}},
         .access = separatorIndex<&Separator::kind>(),
         .doc = "The layer between the electrodes, and whether liquid fills its pores."},
        {.key = "separator.density_basis",
         .name = "Basis of the separator's density",
         .options = {{.word = "solid",
                      .name = "Of the solid",
                      .doc = "density of the solid; pores are subtracted"},
                     {.word = "with_pores",
                      .name = "With its pores",
                      .doc = "density of the layer including its empty pores"}},
         .access = separatorIndex<&Separator::densityBasis>(),
         .doc = "Published separator densities include the pores in some sources only."},
    };
    d.parameters = {
        {.key = "separator.thickness",
         .symbol = "t_s",
         .name = "Separator thickness",
         .bounds = {0.1, 5000},
         .usual = {5, 50},
         .standard = 12,
         .access = separatorField<unit::um, &Separator::thickness>(),
         .doc = "Thickness of the layer between the electrodes, without its coating.",
         .source = designChoice,
         .first = true,
         .lever = true},
        {.key = "separator.porosity",
         .symbol = "ε_s",
         .name = "Separator porosity",
         .bounds = {0, 99},
         .usual = {0, 65},
         .standard = 40,
         .access = separatorField<unit::percent, &Separator::porosity>(),
         .doc = "Pores of the layer; for dense and polymer layers the residual void.",
         .source = "material library",
         .first = true,
         .lever = true},
        {.key = "separator.bruggeman_exponent",
         .symbol = "α_s",
         .name = "Bruggeman exponent of the separator",
         .bounds = {1, 10},
         .usual = {1.5, 3},
         .standard = 1.5,
         .access = separatorField<unit::number, &Separator::bruggemanExponent>(),
         .doc = "Ions cross its pores as σ_e = σ ε^α; a tortuosity τ is α = 1 − ln τ/ln ε. 1.5 for "
                "spheres; membranes with MacMullin numbers of 8 to 12 at 40 % have 2.3 to 2.7.",
         .source = "Bruggeman, Ann. Phys. 416 (1935) 636",
         .applies = conductsByPores},
        {.key = "separator.density",
         .symbol = "ρ_s",
         .name = "Separator density",
         .bounds = {0.05, 20},
         .usual = {0.4, 5.5},
         .standard = 0.94,
         .access = separatorField<unit::g_per_cm3, &Separator::density>(),
         .doc = "Density of the solid or of the layer with its pores: see the density basis.",
         .source = "material library"},
        {.key = "separator.coating_thickness",
         .symbol = "t_sc",
         .name = "Separator coating thickness",
         .bounds = {0, 500},
         .usual = {0, 6},
         .standard = 0,
         .access = separatorField<unit::um, &Separator::coatingThickness>(),
         .doc = "Thickness of the separator's (ceramic) coating, both faces together.",
         .source = designChoice,
         .lever = true},
        {.key = "separator.coating_porosity",
         .symbol = "ε_sc",
         .name = "Separator coating porosity",
         .bounds = {0, 99},
         .usual = {30, 60},
         .standard = 40,
         .access = separatorField<unit::percent, &Separator::coatingPorosity>(),
         .doc = "Pores of the separator's coating.",
         .source = designChoice,
         .lever = true},
        {.key = "separator.coating_density",
         .symbol = "ρ_sc",
         .name = "Separator coating density",
         .bounds = {0.05, 20},
         .usual = {1, 4},
         .standard = 3.65,
         .access = separatorField<unit::g_per_cm3, &Separator::coatingDensity>(),
         .doc = "Density of the coating's solid, without pores.",
         .source = "alumina coating, STEER OpenCell data (a5ce3f8d)"},
        {.key = "separator.conductivity",
         .symbol = "κ_s",
         .name = "Ionic conductivity of the layer",
         .bounds = {0, 1000},
         .usual = {0.001, 25},
         .standard = 0,
         .access = separatorField<unit::mS_per_cm, &Separator::conductivity>(),
         .doc = "Of a dense or polymer layer: R = t/κ. A porous layer or a gel conducts through "
                "its liquid: R = t/(κ ε^1.5).",
         .source = "material library",
         .applies = isSolid},
        {.key = "separator.conductivity_temperature",
         .symbol = "T_κ",
         .name = "Temperature of the conductivity",
         .bounds = {-60, 300},
         .usual = {25, 80},
         .standard = 25,
         .access = separatorField<unit::degC, &Separator::conductivityTemperature>(),
         .doc = "At which the conductivity of the layer was measured.",
         .source = "material library",
         .applies = isSolid},
        {.key = "separator.activation_energy",
         .symbol = "E_κ",
         .name = "Activation energy of the layer",
         .bounds = {0, 300},
         .usual = {15, 100},
         .standard = 0,
         .access = separatorField<unit::kJ_per_mol, &Separator::activationEnergy>(),
         .doc = "Arrhenius: κ(T) = κ(T_κ) exp(E/R (1/T_κ − 1/T)).",
         .source = "material library",
         .applies = isSolid},
        {.key = "separator.interface_resistance",
         .symbol = "R_s,if",
         .name = "Interfaces of the layer",
         .bounds = {0, 100000},
         .usual = {0, 200},
         .standard = 0,
         .access = separatorField<unit::ohm_cm2, &Separator::interfaceResistance>(),
         .doc = "Contact of a solid layer with both electrodes, at 25 °C.",
         .source = designChoice},
        {.key = "separator.area_price",
         .symbol = "c_s",
         .name = "Price of the layer by area",
         .bounds = {0, 100000},
         .usual = {0.2, 50},
         .standard = 0,
         .access = separatorField<unit::USD_per_m2, &Separator::areaPrice>(),
         .doc = "Added to the price by mass; both zero when no price is known.",
         .source = "material library"},
        {.key = "separator.mass_price",
         .symbol = "c_s,m",
         .name = "Price of the layer by mass",
         .bounds = {0, 100000},
         .usual = {10, 400},
         .standard = 0,
         .access = separatorField<unit::USD_per_kg, &Separator::massPrice>(),
         .doc = "Added to the price by area; both zero when no price is known.",
         .source = "material library"},
        {.key = "separator.coating_price",
         .symbol = "c_sc",
         .name = "Price of the separator's coating",
         .bounds = {0, 100000},
         .usual = {1, 50},
         .standard = 0,
         .access = separatorField<unit::USD_per_kg, &Separator::coatingPrice>(),
         .doc = "Price per mass of the coating; zero when it is not known.",
         .source = "material library"},
    };
    d.slots = {
        {.key = "separator.material",
         .name = "Separator or solid electrolyte",
         .part = "separator",
         .categories = {"separator", "solid_electrolyte"},
         .fills = {{"density_with_pores", "separator.density", "separator.density_basis", 1},
                   {"density", "separator.density", "separator.density_basis", 0},
                   {"porosity", "separator.porosity"},
                   {"conductivity", "separator.conductivity"},
                   {"conductivity_temperature", "separator.conductivity_temperature"},
                   {"activation_energy", "separator.activation_energy"},
                   {.property = "price", .parameter = "separator.area_price", .unit = "USD/m²"},
                   {.property = "price", .parameter = "separator.mass_price", .unit = "USD/kg"}},
         .first = true},
    };
    return d;
}

} // namespace cellgap
