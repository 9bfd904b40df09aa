// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/design/declarations.h"

namespace cellgap {

namespace {

template <const auto &unit, auto... members> constexpr Access pouchField()
{
    return field<unit, &Design::cell, &CellDesign::format, &Format::pouch, members...>();
}

template <auto member> constexpr IndexAccess pouchIndex()
{
    return indexField<&Design::cell, &CellDesign::format, &Format::pouch, member>();
}

bool isPouch(const Design &design)
{
    return design.cell.format.kind == FormatKind::pouch;
}

bool isGivenPouch(const Design &design)
{
    return isPouch(design) && design.cell.format.sizing == Sizing::given;
}

/// The thickness follows from the electrodes, and is not given.
bool hasOwnThickness(const Design &design)
{
    return isPouch(design) &&
           !(isGivenPouch(design) && design.cell.format.pouch.thickness.value() > 0.0);
}

bool hasLayers(const Design &design)
{
    return isPouch(design) && design.cell.format.pouch.laminateInput == LaminateInput::layers;
}

bool hasArealMass(const Design &design)
{
    return isPouch(design) && !hasLayers(design);
}

bool hasInnerTab(const Design &design)
{
    const Pouch &pouch = design.cell.format.pouch;
    return isPouch(design) &&
           (pouch.innerTabLength.value() > 0.0 || pouch.innerTabPerThickness > 0.0);
}

bool hasComputedHardware(const Design &design)
{
    return isPouch(design) && design.cell.electrical.computesHardware();
}

constexpr std::string_view laceySource = "Lacey cell models (9c42b01a)";

} // namespace

Declarations pouchDeclarations()
{
    Declarations d;
    d.choices = {
        {.key = "pouch.laminate_input",
         .name = "Laminate given by",
         .options = {{"areal_mass", "thickness and areal mass of the whole laminate"},
                     {"layers", "thickness and density of each layer"}},
         .access = pouchIndex<&Pouch::laminateInput>(),
         .doc = "How the pouch laminate is described.",
         .applies = isPouch},
        {.key = "pouch.cup",
         .name = "Drawn sheets",
         .options = {{"none", "two flat sheets: the laminate's area ignores the thickness"},
                     {"one_sheet", "one sheet is widened by twice the cell's thickness"},
                     {"both_sheets", "each sheet is widened by the cell's thickness"}},
         .access = pouchIndex<&Pouch::cup>(),
         .doc = "How the laminate reaches around the stack.",
         .applies = isPouch},
        {.key = "pouch.terminal_ends",
         .name = "Terminals at",
         .options = {{"one", "one end of the cell"}, {"two", "both ends of the cell"}},
         .access = pouchIndex<&Pouch::terminalEnds>(),
         .doc = "Where the terminals leave the pouch.",
         .applies = isPouch},
        {.key = "pouch.terminal_volume",
         .name = "Terminals in the volume",
         .options = {{"included", "the protruding terminals are inside the outer box"},
                     {"excluded", "the outer box ends at the laminate"}},
         .access = pouchIndex<&Pouch::terminalVolume>(),
         .doc = "Whether the terminals' protrusion counts in the cell's volume.",
         .applies = isPouch},
    };
    d.parameters = {
        {.key = "pouch.laminate_thickness",
         .symbol = "t_lam",
         .name = "Laminate thickness",
         .bounds = {1, 1000},
         .usual = {80, 160},
         .standard = 113,
         .access = pouchField<unit::um, &Pouch::laminateThickness>(),
         .doc = "Thickness of one sheet of pouch laminate.",
         .source = laceySource,
         .applies = hasArealMass},
        {.key = "pouch.laminate_areal_mass",
         .symbol = "m_lam",
         .name = "Laminate areal mass",
         .bounds = {0.1, 1000},
         .usual = {11, 33},
         .standard = 20.34,
         .access = pouchField<unit::mg_per_cm2, &Pouch::laminateArealMass>(),
         .doc = "Mass per area of one sheet of pouch laminate.",
         .source = laceySource,
         .applies = hasArealMass},
        {.key = "pouch.outer_layer_thickness",
         .symbol = "t_1",
         .name = "Outer polymer thickness",
         .bounds = {0, 1000},
         .usual = {15, 40},
         .standard = 30,
         .access = pouchField<unit::um, &Pouch::outerLayerThickness>(),
         .doc = "Outer polymer layer of the laminate.",
         .source = batpacSource,
         .applies = hasLayers},
        {.key = "pouch.metal_layer_thickness",
         .symbol = "t_2",
         .name = "Metal layer thickness",
         .bounds = {0, 1000},
         .usual = {30, 100},
         .standard = 100,
         .access = pouchField<unit::um, &Pouch::metalLayerThickness>(),
         .doc = "Metal barrier of the laminate.",
         .source = batpacSource,
         .applies = hasLayers},
        {.key = "pouch.inner_layer_thickness",
         .symbol = "t_3",
         .name = "Inner polymer thickness",
         .bounds = {0, 1000},
         .usual = {20, 80},
         .standard = 20,
         .access = pouchField<unit::um, &Pouch::innerLayerThickness>(),
         .doc = "Sealing polymer layer of the laminate.",
         .source = batpacSource,
         .applies = hasLayers},
        {.key = "pouch.outer_layer_density",
         .symbol = "ρ_1",
         .name = "Outer polymer density",
         .bounds = {0.1, 20},
         .usual = {1.1, 1.4},
         .standard = 1.38,
         .access = pouchField<unit::g_per_cm3, &Pouch::outerLayerDensity>(),
         .doc = "Density of the outer polymer (polyester).",
         .source = batpacSource,
         .applies = hasLayers},
        {.key = "pouch.metal_layer_density",
         .symbol = "ρ_2",
         .name = "Metal layer density",
         .bounds = {0.1, 20},
         .usual = {2.7, 2.7},
         .standard = 2.7,
         .access = pouchField<unit::g_per_cm3, &Pouch::metalLayerDensity>(),
         .doc = "Density of the metal barrier (aluminium).",
         .source = batpacSource,
         .applies = hasLayers},
        {.key = "pouch.inner_layer_density",
         .symbol = "ρ_3",
         .name = "Inner polymer density",
         .bounds = {0.1, 20},
         .usual = {0.9, 0.95},
         .standard = 0.946,
         .access = pouchField<unit::g_per_cm3, &Pouch::innerLayerDensity>(),
         .doc = "Density of the sealing polymer (polypropylene).",
         .source = batpacSource,
         .applies = hasLayers},
        {.key = "pouch.side_margin",
         .symbol = "a_W",
         .name = "Side margin",
         .bounds = {0, 100},
         .usual = {1, 10},
         .standard = 5,
         .access = pouchField<unit::mm, &Pouch::sideMargin>(),
         .doc = "From the positive's edge to the outer edge of the cell, at each side.",
         .source = laceySource,
         .applies = isPouch},
        {.key = "pouch.folded_seal",
         .symbol = "a_f",
         .name = "Folded seal",
         .bounds = {0, 100},
         .usual = {0, 5},
         .standard = 0,
         .access = pouchField<unit::mm, &Pouch::foldedSeal>(),
         .doc = "Further seam at each side that is folded back: in the mass, not in the volume.",
         .source = designChoice,
         .applies = isPouch},
        {.key = "pouch.end_margin",
         .symbol = "a_H",
         .name = "End margin",
         .bounds = {0, 100},
         .usual = {2, 15},
         .standard = 5,
         .access = pouchField<unit::mm, &Pouch::endMargin>(),
         .doc = "From the positive's edge to the laminate's edge at each end, besides uncoated "
                "foil that grows with the cell's thickness.",
         .source = laceySource,
         .applies = isPouch},
        {.key = "pouch.clearance",
         .symbol = "c",
         .name = "Clearance",
         .bounds = {0, 100},
         .usual = {0, 1},
         .standard = 0,
         .access = pouchField<unit::mm, &Pouch::clearance>(),
         .doc = "Thickness that tape, folds and room for gas add between electrodes and laminate.",
         .source = designChoice,
         .applies = hasOwnThickness},
        {.key = "pouch.thickness",
         .symbol = "T",
         .name = "Outer thickness",
         .bounds = {0, 1000},
         .usual = {2, 50},
         .standard = 0,
         .access = pouchField<unit::mm, &Pouch::thickness>(),
         .doc =
             "Of the cell as assembled, as it is measured; what electrodes and laminate leave of "
             "it is clearance. Zero: it follows from them.",
         .source = designChoice,
         .applies = isGivenPouch},
        {.key = "pouch.terminal_protrusion",
         .symbol = "l_t",
         .name = "Terminal protrusion",
         .bounds = {0, 200},
         .usual = {5, 30},
         .standard = 20,
         .access = pouchField<unit::mm, &Pouch::terminalProtrusion>(),
         .doc = "Length of a terminal outside the laminate.",
         .source = laceySource,
         .applies = isPouch},
        {.key = "pouch.terminal_length",
         .symbol = "L_t",
         .name = "Terminal length",
         .bounds = {0, 300},
         .usual = {10, 40},
         .standard = 30,
         .access = pouchField<unit::mm, &Pouch::terminalLength>(),
         .doc = "Length of a terminal at its full width, inside and outside.",
         .source = laceySource,
         .applies = isPouch},
        {.key = "pouch.terminal_width",
         .symbol = "b",
         .name = "Terminal width",
         .bounds = {0, 1000},
         .usual = {5, 100},
         .standard = 50,
         .access = pouchField<unit::mm, &Pouch::terminalWidth>(),
         .doc = "Width of a terminal.",
         .source = laceySource,
         .applies = isPouch},
        {.key = "pouch.inner_tab_length",
         .symbol = "c_0",
         .name = "Inner tab length",
         .bounds = {-50, 200},
         .usual = {-2, 20},
         .standard = 0,
         .access = pouchField<unit::mm, &Pouch::innerTabLength>(),
         .doc = "Height of the bar across the electrode that the foils are welded to.",
         .source = designChoice,
         .applies = isPouch},
        {.key = "pouch.inner_tab_per_thickness",
         .symbol = "c_T",
         .name = "Inner tab per cell thickness",
         .bounds = {0, 10},
         .usual = {0, 1.1},
         .standard = 0,
         .access = pouchField<unit::number, &Pouch::innerTabPerThickness>(),
         .doc = "Further height of the inner bar per thickness of the cell. BatPaC: 1.1.",
         .source = designChoice,
         .applies = isPouch},
        {.key = "pouch.inner_tab_edge",
         .symbol = "c_e",
         .name = "Inner tab edge",
         .bounds = {0, 100},
         .usual = {0, 2},
         .standard = 0,
         .access = pouchField<unit::mm, &Pouch::innerTabEdge>(),
         .doc = "Distance of the inner bar from the electrode's edge at each side.",
         .source = designChoice,
         .applies = hasInnerTab},
        {.key = "pouch.positive_terminal_thickness",
         .symbol = "d_p",
         .name = "Positive terminal thickness",
         .bounds = {0, 10},
         .usual = {0.2, 1.5},
         .standard = 0.5,
         .access = pouchField<unit::mm, &Pouch::positiveTerminal, &Terminal::thickness>(),
         .doc = "Thickness of the positive terminal and its inner bar.",
         .source = laceySource,
         .applies = isPouch},
        {.key = "pouch.positive_terminal_density",
         .symbol = "ρ_tp",
         .name = "Positive terminal density",
         .bounds = {0.1, 25},
         .usual = {2.69, 2.71},
         .standard = 2.7,
         .access = pouchField<unit::g_per_cm3, &Pouch::positiveTerminal, &Terminal::density>(),
         .doc = "Density of the positive terminal.",
         .source = "material library",
         .applies = isPouch},
        {.key = "pouch.negative_terminal_thickness",
         .symbol = "d_n",
         .name = "Negative terminal thickness",
         .bounds = {0, 10},
         .usual = {0.2, 1.5},
         .standard = 0.5,
         .access = pouchField<unit::mm, &Pouch::negativeTerminal, &Terminal::thickness>(),
         .doc = "Thickness of the negative terminal and its inner bar.",
         .source = laceySource,
         .applies = isPouch},
        {.key = "pouch.negative_terminal_density",
         .symbol = "ρ_tn",
         .name = "Negative terminal density",
         .bounds = {0.1, 25},
         .usual = {2.7, 8.96},
         .standard = 8.9,
         .access = pouchField<unit::g_per_cm3, &Pouch::negativeTerminal, &Terminal::density>(),
         .doc = "Density of the negative terminal.",
         .source = "material library",
         .applies = isPouch},
        {.key = "pouch.extra_mass",
         .symbol = "m_x",
         .name = "Frame and extras",
         .bounds = {0, 10000},
         .usual = {0, 20},
         .standard = 0,
         .access = pouchField<unit::g, &Pouch::extraMass>(),
         .doc = "Inert frame, tape, sealant and other parts of one cell.",
         .source = designChoice,
         .applies = isPouch},
        {.key = "pouch.positive_terminal_conductivity",
         .symbol = "σ_tp",
         .name = "Positive terminal conductivity",
         .bounds = {0, 100000000},
         .usual = {1000000, 59600000},
         .standard = 3.77e7,
         .access = pouchField<unit::S_per_m, &Pouch::positiveTerminal, &Terminal::conductivity>(),
         .doc = "Electrical conductivity of the positive terminal.",
         .source = "material library",
         .applies = hasComputedHardware},
        {.key = "pouch.negative_terminal_conductivity",
         .symbol = "σ_tn",
         .name = "Negative terminal conductivity",
         .bounds = {0, 100000000},
         .usual = {1000000, 59600000},
         .standard = 5.96e7,
         .access = pouchField<unit::S_per_m, &Pouch::negativeTerminal, &Terminal::conductivity>(),
         .doc = "Electrical conductivity of the negative terminal.",
         .source = "material library",
         .applies = hasComputedHardware},
    };
    d.slots = {
        {.key = "pouch.laminate",
         .name = "Pouch laminate",
         .part = "laminate",
         .categories = {"packaging"},
         .fills = {{"thickness", "pouch.laminate_thickness"},
                   {"areal_mass", "pouch.laminate_areal_mass"}}},
        {.key = "pouch.positive_terminal",
         .name = "Positive terminal",
         .part = "positive_terminal",
         .categories = {"foil"},
         .fills = {{"density", "pouch.positive_terminal_density"},
                   {"electronic_conductivity", "pouch.positive_terminal_conductivity"}}},
        {.key = "pouch.negative_terminal",
         .name = "Negative terminal",
         .part = "negative_terminal",
         .categories = {"foil"},
         .fills = {{"density", "pouch.negative_terminal_density"},
                   {"electronic_conductivity", "pouch.negative_terminal_conductivity"}}},
    };
    return d;
}

} // namespace cellgap
