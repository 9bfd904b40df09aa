// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/design/declarations.h"

namespace cellgap {

namespace {

template <const auto &unit, auto member> constexpr Access cylindricalField()
{
    return field<unit, &Design::cell, &CellDesign::format, &Format::cylindrical, member>();
}

bool isCylindrical(const Design &design)
{
    return design.cell.format.kind == FormatKind::cylindrical;
}

bool hasGivenCan(const Design &design)
{
    return isCylindrical(design) && design.cell.format.sizing == Sizing::given;
}

bool hasHeadSpace(const Design &design)
{
    return isCylindrical(design) && !design.cell.format.hasGivenElectrodeWidth();
}

} // namespace

Declarations cylindricalDeclarations()
{
    Declarations d;
    d.parameters = {
        {.key = "cylindrical.diameter",
         .symbol = "d",
         .name = "Can diameter",
         .bounds = {1, 1000},
         .usual = {14, 60},
         .standard = 21,
         .access = cylindricalField<unit::mm, &Cylindrical::diameter>(),
         .doc = "Outer diameter of the can.",
         .source = "21700 format",
         .applies = hasGivenCan,
         .first = true},
        {.key = "cylindrical.height",
         .symbol = "h",
         .name = "Can height",
         .bounds = {1, 2000},
         .usual = {50, 120},
         .standard = 70,
         .access = cylindricalField<unit::mm, &Cylindrical::height>(),
         .doc = "Outer height of the can.",
         .source = "21700 format",
         .applies = hasGivenCan,
         .first = true},
        {.key = "cylindrical.wall",
         .symbol = "t_w",
         .name = "Can wall",
         .bounds = {1, 5000},
         .usual = {150, 500},
         .standard = 165,
         .access = cylindricalField<unit::um, &Cylindrical::wall>(),
         .doc = "Thickness of the can's side.",
         .source = "Lacey cell models (9c42b01a)",
         .applies = isCylindrical},
        {.key = "cylindrical.lid",
         .symbol = "t_l",
         .name = "Lid",
         .bounds = {1, 10000},
         .usual = {150, 1500},
         .standard = 165,
         .access = cylindricalField<unit::um, &Cylindrical::lid>(),
         .doc = "Thickness of the lid.",
         .source = "Lacey cell models (9c42b01a)",
         .applies = isCylindrical},
        {.key = "cylindrical.bottom",
         .symbol = "t_b",
         .name = "Bottom",
         .bounds = {1, 10000},
         .usual = {150, 1500},
         .standard = 0,
         .access = cylindricalField<unit::um, &Cylindrical::bottom>(),
         .doc = "Thickness of the bottom.",
         .source = designChoice,
         .applies = isCylindrical,
         .absent = {.word = "as_lid",
                    .name = "As thick as the lid",
                    .doc = "the bottom is as thick as the lid"}},
        {.key = "cylindrical.can_density",
         .symbol = "ρ_can",
         .name = "Can density",
         .bounds = {0.1, 25},
         .usual = {2.7, 8},
         .standard = 7.9,
         .access = field<unit::g_per_cm3, &Design::cell, &CellDesign::format, &Format::cylindrical,
                         &Cylindrical::canDensity>(),
         .doc = "Density of can and lids.",
         .source = "material library",
         .applies = isCylindrical},
        {.key = "cylindrical.core",
         .symbol = "d_c",
         .name = "Core diameter",
         .bounds = {0.01, 200},
         .usual = {1, 6},
         .standard = 2.5,
         .access = cylindricalField<unit::mm, &Cylindrical::core>(),
         .doc = "Diameter of the void at the roll's centre.",
         .source = "Lacey cell models (9c42b01a)",
         .applies = isCylindrical},
        {.key = "cylindrical.clearance",
         .symbol = "c",
         .name = "Clearance",
         .bounds = {0, 20000},
         .usual = {0, 500},
         .standard = 300,
         .access = cylindricalField<unit::um, &Cylindrical::clearance>(),
         .doc = "Inner diameter of the can less the diameter of the roll.",
         .source = designChoice,
         .applies = isCylindrical},
        {.key = "cylindrical.head_space",
         .symbol = "h_h",
         .name = "Head space",
         .bounds = {0, 200},
         .usual = {2, 10},
         .standard = 6,
         .access = cylindricalField<unit::mm, &Cylindrical::headSpace>(),
         .doc = "Inner height of the can less the coated height of the positive and its "
                "overhangs.",
         .source = "Lacey cell models (9c42b01a)",
         .applies = hasHeadSpace},
        {.key = "cylindrical.inner_separator_turns",
         .symbol = "n_si",
         .name = "Inner separator turns",
         .bounds = {0, 50},
         .usual = {0, 3},
         .standard = 0,
         .access = cylindricalField<unit::number, &Cylindrical::innerSeparatorTurns>(),
         .doc = "Turns of both separators alone at the roll's centre.",
         .source = designChoice,
         .applies = isCylindrical},
        {.key = "cylindrical.outer_separator_turns",
         .symbol = "n_so",
         .name = "Outer separator turns",
         .bounds = {0, 50},
         .usual = {0, 3},
         .standard = 0,
         .access = cylindricalField<unit::number, &Cylindrical::outerSeparatorTurns>(),
         .doc = "Turns of both separators alone around the roll.",
         .source = designChoice,
         .applies = isCylindrical},
        {.key = "cylindrical.electrode_length",
         .symbol = "L",
         .name = "Electrode length",
         .bounds = {1, 1000000},
         .usual = {500, 6000},
         .standard = 0,
         .access = cylindricalField<unit::mm, &Cylindrical::electrodeLength>(),
         .doc = "Length of the wound positive.",
         .source = designChoice,
         .applies = hasGivenCan,
         .absent = {.word = "fills_can",
                    .name = "As long as the can has room",
                    .doc = "the roll fills the can"}},
        {.key = "cylindrical.electrode_width",
         .symbol = "W",
         .name = "Electrode width",
         .bounds = {0.1, 2000},
         .usual = {45, 110},
         .standard = 0,
         .access = cylindricalField<unit::mm, &Cylindrical::electrodeWidth>(),
         .doc = "Coated width of the wound positive, along the can's height; those of negative and "
                "separator are wider by their margins in height.",
         .source = designChoice,
         .applies = hasGivenCan,
         .absent = {.word = "fills_height",
                    .name = "What the head space leaves",
                    .doc = "head space and overhangs leave the rest of the can's height"}},
        {.key = "cylindrical.positive_strip",
         .symbol = "e_p",
         .name = "Uncoated positive edge",
         .bounds = {0, 200},
         .usual = {0, 8},
         .standard = 0,
         .access = cylindricalField<unit::mm, &Cylindrical::positiveStrip>(),
         .doc = "Width of the foil beyond its coating along its whole edge, folded into the head "
                "space: the tabless design.",
         .source = designChoice,
         .applies = isCylindrical},
        {.key = "cylindrical.negative_strip",
         .symbol = "e_n",
         .name = "Uncoated negative edge",
         .bounds = {0, 200},
         .usual = {0, 8},
         .standard = 0,
         .access = cylindricalField<unit::mm, &Cylindrical::negativeStrip>(),
         .doc = "Width of the foil beyond its coating along its whole edge, folded towards the "
                "bottom: the tabless design.",
         .source = designChoice,
         .applies = isCylindrical},
        {.key = "cylindrical.extra_mass",
         .symbol = "m_x",
         .name = "Header, tabs and extras",
         .bounds = {0, 10000},
         .usual = {0, 30},
         .standard = 4,
         .access = cylindricalField<unit::g, &Cylindrical::extraMass>(),
         .doc = "Header, vent, tabs and other parts of one cell.",
         .source = "Lacey cell models (9c42b01a)",
         .applies = isCylindrical},
    };
    d.slots = {
        {.key = "cylindrical.can",
         .name = "Can material",
         .part = "can",
         .categories = {"packaging", "foil"},
         .fills = {{"density", "cylindrical.can_density"}}},
    };
    return d;
}

} // namespace cellgap
