// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/design/declarations.h"

namespace cellgap {

namespace {

template <const auto &unit, auto member> constexpr Access formatField()
{
    return field<unit, &Design::cell, &CellDesign::format, member>();
}

template <auto member> constexpr IndexAccess formatIndex()
{
    return indexField<&Design::cell, &CellDesign::format, member>();
}

bool sizedToCapacity(const Design &design)
{
    return design.cell.format.sizing == Sizing::capacity;
}

bool aimsAtThickness(const Design &design)
{
    return sizedToCapacity(design) && design.cell.format.kind != FormatKind::cylindrical;
}

} // namespace

Declarations formatDeclarations()
{
    Declarations d;
    d.choices = {
        {.key = "format.kind",
         .name = "Cell format",
         .options = {{.word = "pouch", .name = "Pouch", .doc = "stack in a laminate pouch"},
                     {.word = "prismatic",
                      .name = "Prismatic",
                      .doc = "stack or flat-wound roll in a rectangular can"},
                     {.word = "cylindrical", .name = "Cylindrical", .doc = "roll in a round can"},
                     {.word = "stack",
                      .name = "Bare stack",
                      .doc = "pairs and foils without a case: housing excluded"}},
         .access = formatIndex<&Format::kind>(),
         .doc = "The case of the cell.",
         .first = true},
        {.key = "format.volume_state",
         .name = "State of the reported volume",
         .options = {{.word = "standard",
                      .name = "Charged, or larger",
                      .doc = "fully charged, or discharged where that is larger"},
                     {.word = "charged", .name = "Charged", .doc = "fully charged"},
                     {.word = "assembled", .name = "As assembled", .doc = "as assembled"},
                     {.word = "discharged", .name = "Discharged", .doc = "fully discharged"}},
         .access = formatIndex<&Format::volumeState>(),
         .doc = "The state in which volume and Wh/L are reported, at the beginning of life."},
        {.key = "format.sizing",
         .name = "Sizing",
         .options = {{.word = "given", .name = "Given", .doc = "sheets and dimensions are given"},
                     {.word = "capacity",
                      .name = "From a capacity",
                      .doc = "they follow from a wanted capacity"}},
         .access = formatIndex<&Format::sizing>(),
         .doc = "Whether dimensions are inputs or follow from capacity, aspect ratio and "
                "thickness.",
         .first = true},
    };
    d.parameters = {
        {.key = "format.capacity",
         .symbol = "Q_cell",
         .name = "Wanted capacity",
         .bounds = {0.0001, 10000},
         .usual = {0.3, 300},
         .standard = 60,
         .access = formatField<unit::Ah, &Format::capacity>(),
         .doc = "Cell capacity after formation that a design sized to capacity has.",
         .source = designChoice,
         .applies = sizedToCapacity,
         .first = true,
         .lever = true},
        {.key = "format.aspect_ratio",
         .symbol = "H/W",
         .name = "Aspect ratio",
         .bounds = {0.05, 50},
         .usual = {0.5, 5},
         .standard = 3,
         .access = formatField<unit::number, &Format::aspectRatio>(),
         .doc = "Height over width of the positive (pouch, prismatic), or height over diameter "
                "of a cylindrical can, of a design sized to capacity.",
         .source = designChoice,
         .applies = sizedToCapacity,
         .first = true,
         .lever = true},
        {.key = "format.thickness",
         .symbol = "T",
         .name = "Wanted thickness",
         .bounds = {0.1, 1000},
         .usual = {2, 50},
         .standard = 12,
         .access = formatField<unit::mm, &Format::thickness>(),
         .doc = "Cell thickness, in the state that volumes are counted in, that a design sized to "
                "capacity aims at; the nearest whole number of sheets is taken.",
         .source = designChoice,
         .applies = aimsAtThickness,
         .lever = true},
    };
    return d;
}

} // namespace cellgap
