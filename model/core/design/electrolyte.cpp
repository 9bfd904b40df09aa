// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/design/declarations.h"

namespace cellgap {

namespace {

template <const auto &unit, auto member> constexpr Access electrolyteField()
{
    return field<unit, &Design::cell, &CellDesign::electrolyte, member>();
}

template <auto member> constexpr IndexAccess electrolyteIndex()
{
    return indexField<&Design::cell, &CellDesign::electrolyte, member>();
}

bool isCanned(const Design &design)
{
    const FormatKind kind = design.cell.format.kind;
    return kind == FormatKind::prismatic || kind == FormatKind::cylindrical;
}

bool hasSulfur(const Design &design)
{
    return design.cell.positive.sulfurOfActive() > 0.0;
}

} // namespace

Declarations electrolyteDeclarations()
{
    Declarations d;
    d.choices = {
        {.key = "electrolyte.wets",
         .name = "Parts the liquid reaches",
         .options = {{.word = "all",
                      .name = "All pores",
                      .doc = "pores of both electrodes and of a porous or gel separator"},
                     {.word = "positive",
                      .name = "Pores of the positive",
                      .doc = "pores of the positive only: a liquid catholyte"},
                     {.word = "none", .name = "No liquid", .doc = "no liquid: all pores are void"}},
         .access = electrolyteIndex<&Electrolyte::wets>(),
         .doc = "The pores that count as wetted."},
        {.key = "electrolyte.excess",
         .name = "Liquid beyond the pores",
         .options = {{.word = "takes_space",
                      .name = "Takes space",
                      .doc = "its volume thickens the cell"},
                     {.word = "ignored", .name = "Mass only", .doc = "counted in mass only"}},
         .access = electrolyteIndex<&Electrolyte::excess>(),
         .doc = "What liquid beyond the pores does to the volume of a cell."},
    };
    d.parameters = {
        {.key = "electrolyte.pore_filling",
         .symbol = "k",
         .name = "Pore filling",
         .bounds = {0, 10000},
         .usual = {90, 150},
         .standard = 100,
         .access = electrolyteField<unit::percent, &Electrolyte::poreFilling>(),
         .doc = "Volume of liquid per volume of wetted pores.",
         .source = designChoice,
         .lever = true},
        {.key = "electrolyte.mass_per_capacity",
         .symbol = "E/C",
         .name = "Electrolyte-to-capacity ratio by mass",
         .bounds = {0, 1000},
         .usual = {0.6, 6},
         .standard = 2,
         .access = electrolyteField<unit::g_per_Ah, &Electrolyte::massPerCapacity>(),
         .doc = "Mass of liquid per cell capacity. Differs from mL/Ah by the density. Flooded coin "
                "cells hold tens of g/Ah.",
         .source = designChoice,
         .lever = true,
         .result = "cell.electrolyte_to_capacity"},
        {.key = "electrolyte.volume_per_capacity",
         .symbol = "E/C",
         .name = "Electrolyte-to-capacity ratio by volume",
         .bounds = {0, 1000},
         .usual = {0.5, 5},
         .standard = 1.7,
         .access = electrolyteField<unit::mL_per_Ah, &Electrolyte::volumePerCapacity>(),
         .doc = "Volume of liquid per cell capacity. Differs from g/Ah by the density.",
         .source = designChoice,
         .lever = true,
         .result = "cell.electrolyte_volume_to_capacity"},
        {.key = "electrolyte.volume_per_sulfur",
         .symbol = "E/S",
         .name = "Electrolyte-to-sulfur ratio",
         .bounds = {0, 1000},
         .usual = {2, 10},
         .standard = 3,
         .access = electrolyteField<unit::uL_per_mg, &Electrolyte::volumePerSulfur>(),
         .doc = "Volume of liquid per mass of sulfur in the positive.",
         .source = designChoice,
         .applies = hasSulfur,
         .lever = true},
        {.key = "electrolyte.stack_volume_fraction",
         .symbol = "k_V",
         .name = "Extra liquid per stack volume",
         .bounds = {0, 50},
         .usual = {0, 2},
         .standard = 0,
         .access = electrolyteField<unit::percent, &Electrolyte::stackVolumeFraction>(),
         .doc = "Liquid in addition, as a share of cell thickness times positive face (pouch and "
                "prismatic) or of the roll (cylindrical). BatPaC counts 2 %.",
         .source = designChoice,
         .lever = true},
        {.key = "electrolyte.free_volume_filling",
         .symbol = "k_F",
         .name = "Free volume filled",
         .bounds = {0, 100},
         .usual = {0, 60},
         .standard = 0,
         .access = electrolyteField<unit::percent, &Electrolyte::freeVolumeFilling>(),
         .doc = "Liquid in addition, as a share of the room that electrodes leave inside a can: "
                "head space, clearance and core.",
         .source = designChoice,
         .applies = isCanned,
         .lever = true},
        {.key = "electrolyte.density",
         .symbol = "ρ_e",
         .name = "Density of the liquid",
         .bounds = {0.1, 5},
         .usual = {1, 1.5},
         .standard = 1.2,
         .access = electrolyteField<unit::g_per_cm3, &Electrolyte::density>(),
         .doc = "Density of the liquid electrolyte at 25 °C.",
         .source = "material library"},
        {.key = "electrolyte.conductivity",
         .symbol = "κ_e",
         .name = "Conductivity of the liquid",
         .bounds = {0, 1000},
         .usual = {1, 14},
         .standard = 0,
         .access = electrolyteField<unit::mS_per_cm, &Electrolyte::conductivity>(),
         .doc = "Bulk conductivity at 25 °C; in a porous layer κ ε^1.5.",
         .source = "material library"},
        {.key = "electrolyte.activation_energy",
         .symbol = "E_e",
         .name = "Activation energy of the liquid",
         .bounds = {0, 300},
         .usual = {10, 30},
         .standard = 0,
         .access = electrolyteField<unit::kJ_per_mol, &Electrolyte::activationEnergy>(),
         .doc = "Arrhenius: κ(T) = κ(25 °C) exp(E/R (1/298.15 − 1/T)).",
         .source = "material library"},
        {.key = "electrolyte.price",
         .symbol = "c_e",
         .name = "Price of the liquid",
         .bounds = {0, 100000},
         .usual = {5, 150},
         .standard = 0,
         .access = electrolyteField<unit::USD_per_L, &Electrolyte::price>(),
         .doc = "Price per volume; zero when it is not known.",
         .source = "material library"},
    };
    d.groups = {
        {.key = "electrolyte.amount",
         .name = "Amount of liquid electrolyte",
         .members = {"electrolyte.pore_filling", "electrolyte.mass_per_capacity",
                     "electrolyte.volume_per_capacity", "electrolyte.volume_per_sulfur"},
         .access = electrolyteIndex<&Electrolyte::amount>(),
         .first = true},
    };
    d.slots = {
        {.key = "electrolyte.material",
         .name = "Liquid electrolyte",
         .part = "electrolyte",
         .categories = {"liquid_electrolyte"},
         .fills = {{"density", "electrolyte.density"},
                   {"conductivity", "electrolyte.conductivity"},
                   {"activation_energy", "electrolyte.activation_energy"},
                   {.property = "price", .parameter = "electrolyte.price", .unit = "USD/L"}},
         .first = true},
    };
    return d;
}

} // namespace cellgap
