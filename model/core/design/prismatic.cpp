// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/design/declarations.h"

namespace cellgap {

namespace {

template <const auto &unit, auto member> constexpr Access prismaticField()
{
    return field<unit, &Design::cell, &CellDesign::format, &Format::prismatic, member>();
}

bool isPrismatic(const Design &design)
{
    return design.cell.format.kind == FormatKind::prismatic;
}

bool hasGivenCan(const Design &design)
{
    return isPrismatic(design) && design.cell.format.sizing == Sizing::given;
}

bool isWound(const Design &design)
{
    return design.cell.format.isFlatWound();
}

} // namespace

Declarations prismaticDeclarations()
{
    Declarations d;
    d.choices = {
        {.key = "prismatic.roll",
         .name = "Electrodes",
         .options = {{.word = "stacked", .name = "Stacked", .doc = "stack of sheets"},
                     {.word = "flat_wound",
                      .name = "Flat-wound",
                      .doc = "roll wound on a flat mandrel"}},
         .access =
             indexField<&Design::cell, &CellDesign::format, &Format::prismatic, &Prismatic::roll>(),
         .doc = "How the electrodes fill the can.",
         .applies = isPrismatic,
         .designers = {"stacked", "flat_wound"}},
    };
    d.parameters = {
        {.key = "prismatic.rolls",
         .symbol = "n_r",
         .name = "Stacks or rolls per can",
         .bounds = {1, 20},
         .usual = {1, 4},
         .standard = 1,
         .access = prismaticField<unit::number, &Prismatic::rolls>(),
         .doc = "Stacks or rolls side by side along the can's depth.",
         .source = designChoice,
         .applies = isPrismatic,
         .whole = true,
         .lever = true},
        {.key = "prismatic.can_width",
         .symbol = "W_can",
         .name = "Can width",
         .bounds = {1, 10000},
         .usual = {100, 300},
         .standard = 120,
         .access = prismaticField<unit::mm, &Prismatic::canWidth>(),
         .doc = "Outer width of the can.",
         .source = designChoice,
         .applies = hasGivenCan,
         .first = true,
         .lever = true},
        {.key = "prismatic.can_height",
         .symbol = "H_can",
         .name = "Can height",
         .bounds = {1, 10000},
         .usual = {80, 200},
         .standard = 230,
         .access = prismaticField<unit::mm, &Prismatic::canHeight>(),
         .doc = "Outer height of the can without the terminals.",
         .source = designChoice,
         .applies = hasGivenCan,
         .first = true,
         .lever = true},
        {.key = "prismatic.can_depth",
         .symbol = "D_can",
         .name = "Can depth",
         .bounds = {1, 1000},
         .usual = {12, 80},
         .standard = 20,
         .access = prismaticField<unit::mm, &Prismatic::canDepth>(),
         .doc = "Outer depth (thickness) of the can.",
         .source = designChoice,
         .applies = hasGivenCan,
         .first = true,
         .lever = true},
        {.key = "prismatic.wall",
         .symbol = "t_w",
         .name = "Can wall",
         .bounds = {0.01, 20},
         .usual = {0.4, 1.5},
         .standard = 1,
         .access = prismaticField<unit::mm, &Prismatic::wall>(),
         .doc = "Thickness of the can's sides.",
         .source = "STEER OpenCell data (a5ce3f8d); Lacey cell models (9c42b01a)",
         .applies = isPrismatic,
         .lever = true},
        {.key = "prismatic.lid",
         .symbol = "t_l",
         .name = "Lid",
         .bounds = {0.01, 20},
         .usual = {1, 3},
         .standard = 1.5,
         .access = prismaticField<unit::mm, &Prismatic::lid>(),
         .doc = "Thickness of the lid.",
         .source = "STEER OpenCell data (a5ce3f8d); Lacey cell models (9c42b01a)",
         .applies = isPrismatic,
         .lever = true},
        {.key = "prismatic.bottom",
         .symbol = "t_b",
         .name = "Bottom",
         .bounds = {0.001, 20},
         .usual = {0.4, 3},
         .standard = 0,
         .access = prismaticField<unit::mm, &Prismatic::bottom>(),
         .doc = "Thickness of the bottom.",
         .source = designChoice,
         .applies = isPrismatic,
         .lever = true,
         .absent = {.word = "as_wall",
                    .name = "As thick as the wall",
                    .doc = "the bottom is as thick as the wall"}},
        {.key = "prismatic.can_density",
         .symbol = "ρ_can",
         .name = "Can density",
         .bounds = {0.1, 25},
         .usual = {2.7, 8},
         .standard = 2.7,
         .access = prismaticField<unit::g_per_cm3, &Prismatic::canDensity>(),
         .doc = "Density of can and lid.",
         .source = "material library",
         .applies = isPrismatic},
        {.key = "prismatic.insulation_thickness",
         .symbol = "t_i",
         .name = "Insulation thickness",
         .bounds = {0, 5000},
         .usual = {0, 200},
         .standard = 120,
         .access = prismaticField<unit::um, &Prismatic::insulationThickness>(),
         .doc = "Insulating film around the stack or roll.",
         .source = "STEER OpenCell data (a5ce3f8d)",
         .applies = isPrismatic},
        {.key = "prismatic.insulation_density",
         .symbol = "ρ_i",
         .name = "Insulation density",
         .bounds = {0.1, 20},
         .usual = {0.9, 1.4},
         .standard = 1.38,
         .access = prismaticField<unit::g_per_cm3, &Prismatic::insulationDensity>(),
         .doc = "Density of the insulating film.",
         .source = "material library",
         .applies = isPrismatic},
        {.key = "prismatic.clearance",
         .symbol = "c",
         .name = "Clearance",
         .bounds = {0, 50},
         .usual = {0, 2},
         .standard = 0.5,
         .access = prismaticField<unit::mm, &Prismatic::clearance>(),
         .doc = "Free depth and width between the insulated stack and the can, in total.",
         .source = designChoice,
         .applies = isPrismatic},
        {.key = "prismatic.head_space",
         .symbol = "h",
         .name = "Head space",
         .bounds = {0, 200},
         .usual = {3, 15},
         .standard = 8,
         .access = prismaticField<unit::mm, &Prismatic::headSpace>(),
         .doc = "Height between the separator's edge and the lid.",
         .source = designChoice,
         .applies = isPrismatic,
         .lever = true},
        {.key = "prismatic.mandrel",
         .symbol = "d_m",
         .name = "Mandrel thickness",
         .bounds = {0, 50},
         .usual = {0, 2},
         .standard = 0.5,
         .access = prismaticField<unit::mm, &Prismatic::mandrel>(),
         .doc = "Thickness of the void at the centre of a flat-wound roll.",
         .source = designChoice,
         .applies = isWound},
        {.key = "prismatic.extra_mass",
         .symbol = "m_x",
         .name = "Terminals and extras",
         .bounds = {0, 10000},
         .usual = {0, 100},
         .standard = 30,
         .access = prismaticField<unit::g, &Prismatic::extraMass>(),
         .doc = "Terminals, vent, connectors and other parts of one cell.",
         .source = designChoice,
         .applies = isPrismatic},
    };
    d.slots = {
        {.key = "prismatic.can",
         .name = "Can material",
         .part = "can",
         .categories = {"packaging", "foil"},
         .fills = {{"density", "prismatic.can_density"}}},
        {.key = "prismatic.insulation",
         .name = "Insulation",
         .part = "insulation",
         .categories = {"packaging"},
         .fills = {{"density", "prismatic.insulation_density"}}},
    };
    return d;
}

} // namespace cellgap
