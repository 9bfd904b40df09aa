// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/design/declarations.h"

namespace cellgap {

namespace {

bool isFlat(const Design &design)
{
    return design.cell.format.kind != FormatKind::cylindrical;
}

/// Sheets and dimensions are given, and do not follow from a wanted capacity.
bool isFlatAndGiven(const Design &design)
{
    return isFlat(design) && design.cell.format.sizing == Sizing::given;
}

template <const auto &unit, auto member> constexpr Access stackField()
{
    return field<unit, &Design::cell, &CellDesign::stack, member>();
}

} // namespace

Declarations stackDeclarations()
{
    Declarations d;
    d.choices = {
        {.key = "stack.arrangement",
         .name = "Arrangement of pairs",
         .options = {{"parallel", "two-sided sheets side by side: capacities add"},
                     {"bipolar", "pairs in series on bipolar plates: voltages add"}},
         .access = indexField<&Design::cell, &CellDesign::stack, &Stack::arrangement>(),
         .doc = "How the pairs of one cell are joined.",
         .applies = isFlat},
        {.key = "stack.outer_negative",
         .name = "Outer negative sheets",
         .options = {{"two_sided", "coated on both faces; the outer faces are idle but weigh"},
                     {"one_sided", "coated only where they face a positive"},
                     {"like_inner", "two-sided, and the outer faces thicken and thin like the "
                                    "inner ones: Lacey's cell models"}},
         .access = indexField<&Design::cell, &CellDesign::stack, &Stack::outerNegative>(),
         .doc = "A stack of n positive sheets has n + 1 negative sheets.",
         .applies = isFlat},
    };
    d.parameters = {
        {.key = "stack.positive_sheets",
         .symbol = "n_p",
         .name = "Positive sheets",
         .bounds = {0.01, 10000},
         .usual = {1, 100},
         .standard = 20,
         .access = stackField<unit::number, &Stack::positiveSheets>(),
         .doc = "Two-sided positive sheets of a stack, turns of a flat-wound roll, or pairs of a "
                "bipolar stack.",
         .source = designChoice,
         .applies = isFlatAndGiven},
        {.key = "stack.electrode_width",
         .symbol = "W",
         .name = "Positive width",
         .bounds = {1, 10000},
         .usual = {30, 300},
         .standard = 100,
         .access = stackField<unit::mm, &Stack::electrodeWidth>(),
         .doc = "Coated width of the positive; of a flat-wound roll the straight part.",
         .source = designChoice,
         .applies = isFlatAndGiven},
        {.key = "stack.electrode_height",
         .symbol = "H",
         .name = "Positive height",
         .bounds = {1, 10000},
         .usual = {30, 600},
         .standard = 200,
         .access = stackField<unit::mm, &Stack::electrodeHeight>(),
         .doc = "Coated height of the positive, along the terminals' axis.",
         .source = designChoice,
         .applies = isFlatAndGiven},
        {.key = "stack.negative_margin_width",
         .symbol = "o_nW",
         .name = "Negative margin in width",
         .bounds = {0, 50},
         .usual = {0, 2},
         .standard = 1,
         .access = stackField<unit::mm, &Stack::negativeMarginWidth>(),
         .doc = "Overhang of the negative beyond the positive at each side.",
         .source = designChoice,
         .applies = isFlat},
        {.key = "stack.negative_margin_height",
         .symbol = "o_nH",
         .name = "Negative margin in height",
         .bounds = {0, 50},
         .usual = {0, 2},
         .standard = 1,
         .access = stackField<unit::mm, &Stack::negativeMarginHeight>(),
         .doc = "Overhang of the negative beyond the positive at each end.",
         .source = designChoice},
        {.key = "stack.separator_margin_width",
         .symbol = "o_sW",
         .name = "Separator margin in width",
         .bounds = {0, 50},
         .usual = {0, 4},
         .standard = 2,
         .access = stackField<unit::mm, &Stack::separatorMarginWidth>(),
         .doc = "Overhang of the separator beyond the positive at each side.",
         .source = designChoice,
         .applies = isFlat},
        {.key = "stack.separator_margin_height",
         .symbol = "o_sH",
         .name = "Separator margin in height",
         .bounds = {0, 50},
         .usual = {0, 4},
         .standard = 2,
         .access = stackField<unit::mm, &Stack::separatorMarginHeight>(),
         .doc = "Overhang of the separator beyond the positive at each end.",
         .source = designChoice},
        {.key = "stack.positive_strip",
         .symbol = "e_p",
         .name = "Uncoated positive foil",
         .bounds = {-50, 500},
         .usual = {0, 30},
         .standard = 10,
         .access = stackField<unit::mm, &Stack::positiveStrip>(),
         .doc = "Height of the uncoated foil of each positive sheet that is gathered to the "
                "terminal, besides the part that grows with the cell's thickness.",
         .source = designChoice,
         .applies = isFlat},
        {.key = "stack.negative_strip",
         .symbol = "e_n",
         .name = "Uncoated negative foil",
         .bounds = {-50, 500},
         .usual = {0, 30},
         .standard = 10,
         .access = stackField<unit::mm, &Stack::negativeStrip>(),
         .doc = "Height of the uncoated foil of each negative sheet beyond its coating.",
         .source = designChoice,
         .applies = isFlat},
        {.key = "stack.strip_per_thickness",
         .symbol = "e_T",
         .name = "Uncoated foil per cell thickness",
         .bounds = {0, 10},
         .usual = {0, 1.2},
         .standard = 0,
         .access = stackField<unit::number, &Stack::stripPerThickness>(),
         .doc = "Further uncoated foil per thickness of the cell, since outer sheets have a "
                "longer way to the terminal. BatPaC: 1.2.",
         .source = designChoice,
         .applies = isFlat},
        {.key = "stack.packing",
         .symbol = "k_T",
         .name = "Packing of the stack",
         .bounds = {10, 100},
         .usual = {95, 100},
         .standard = 100,
         .access = stackField<unit::percent, &Stack::packing>(),
         .doc = "Sum of the layers' thicknesses over the thickness of the stack of sheets.",
         .source = designChoice,
         .applies = isFlat},
    };
    return d;
}

} // namespace cellgap
