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

/// Of sheets, which have sides and a packing; a roll has ends alone.
bool hasSheets(const Design &design)
{
    return !design.cell.format.isWound();
}

bool hasFoils(const Design &design)
{
    return isFlat(design) && !design.cell.stack.isBipolar();
}

/// The room for them makes a pouch longer even if a bipolar stack leaves it empty.
bool hasGrowingStrips(const Design &design)
{
    return hasSheets(design) &&
           (!design.cell.stack.isBipolar() || design.cell.format.kind == FormatKind::pouch);
}

bool hasOuterNegatives(const Design &design)
{
    return hasSheets(design) && !design.cell.stack.isBipolar();
}

bool isWound(const Design &design)
{
    return design.cell.format.isWound();
}

bool isWoundAndComputed(const Design &design)
{
    return isWound(design) && design.cell.electrical.computesHardware();
}

bool hasPositiveTabs(const Design &design)
{
    return isWoundAndComputed(design) && design.cell.stack.positiveTabs.stretches() > 0.0;
}

bool hasNegativeTabs(const Design &design)
{
    return isWoundAndComputed(design) && design.cell.stack.negativeTabs.stretches() > 0.0;
}

template <const auto &unit, auto... members> constexpr Access stackField()
{
    return field<unit, &Design::cell, &CellDesign::stack, members...>();
}

template <auto... members> constexpr IndexAccess stackIndex()
{
    return indexField<&Design::cell, &CellDesign::stack, members...>();
}

} // namespace

Declarations stackDeclarations()
{
    Declarations d;
    const std::vector<Option> tabPlaces{
        {.word = "middle",
         .name = "In the middle",
         .doc = "each in the middle of an equal share of the foil"},
        {.word = "end",
         .name = "At the end",
         .doc = "one at the foil's end, more at equal distances up to the other"}};
    const std::vector<Option> sheetFoils{
        {.word = "one", .name = "One foil", .doc = "one foil that is coated on both faces"},
        {.word = "two",
         .name = "Two foils",
         .doc = "two foils back to back, each coated on one face"}};
    d.choices = {
        {.key = "stack.arrangement",
         .name = "Arrangement of pairs",
         .options = {{.word = "parallel",
                      .name = "Parallel",
                      .doc = "two-sided sheets side by side: capacities add"},
                     {.word = "bipolar",
                      .name = "Bipolar",
                      .doc = "pairs in series on bipolar plates: voltages add"}},
         .access = stackIndex<&Stack::arrangement>(),
         .doc = "How the pairs of one cell are joined.",
         .applies = isFlat},
        {.key = "stack.outer_negative",
         .name = "Outer negative sheets",
         .options = {{.word = "two_sided",
                      .name = "Coated on both faces",
                      .doc = "coated on both faces; the outer faces are idle but weigh"},
                     {.word = "one_sided",
                      .name = "Coated on one face",
                      .doc = "coated only where they face a positive"},
                     {.word = "like_inner",
                      .name = "Like the inner ones",
                      .doc = "two-sided, and the outer faces thicken and thin like the "
                             "inner ones: Lacey's cell models"},
                     {.word = "none",
                      .name = "No closing sheet",
                      .doc = "no closing sheet: as many negative as positive sheets; one face of "
                             "either is idle, unless sheets of two foils are parted"}},
         .access = stackIndex<&Stack::outerNegative>(),
         .doc =
             "A stack of n positive sheets has n + 1 negative sheets, or n without a closing one.",
         .applies = hasOuterNegatives,
         .designers = {"two_sided", "one_sided", "none"}},
        {.key = "stack.positive_foils",
         .name = "Foils of a positive sheet",
         .options = sheetFoils,
         .access = stackIndex<&Stack::positiveFoils>(),
         .doc = "Whether one foil or two carry the faces of a positive sheet.",
         .applies = hasOuterNegatives,
         .designers = {"one", "two"}},
        {.key = "stack.negative_foils",
         .name = "Foils of a negative sheet",
         .options = sheetFoils,
         .access = stackIndex<&Stack::negativeFoils>(),
         .doc = "Whether one foil or two carry the faces of a negative sheet.",
         .applies = hasOuterNegatives,
         .designers = {"one", "two"}},
        {.key = "stack.positive_tab_place",
         .name = "Place of the positive tabs",
         .options = tabPlaces,
         .access = stackIndex<&Stack::positiveTabs, &Tabs::place>(),
         .doc = "Where the tabs of the wound positive foil are.",
         .applies = hasPositiveTabs,
         .designers = {"middle", "end"}},
        {.key = "stack.negative_tab_place",
         .name = "Place of the negative tabs",
         .options = tabPlaces,
         .access = stackIndex<&Stack::negativeTabs, &Tabs::place>(),
         .doc = "Where the tabs of the wound negative foil are.",
         .applies = hasNegativeTabs,
         .designers = {"middle", "end"}},
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
                "bipolar stack. Half a sheet of two foils is one face on one foil.",
         .source = designChoice,
         .applies = isFlatAndGiven,
         .first = true,
         .lever = true},
        {.key = "stack.outer_separators",
         .symbol = "n_so",
         .name = "Outer separator layers",
         .bounds = {0, 100},
         .usual = {0, 4},
         .standard = 0,
         .access = stackField<unit::number, &Stack::outerSeparators>(),
         .doc = "Layers of separator on the outer faces of one stack, beside the one of each pair: "
                "two where each outer face has one.",
         .source = designChoice,
         .applies = hasOuterNegatives,
         .whole = true},
        {.key = "stack.electrode_width",
         .symbol = "W",
         .name = "Positive width",
         .bounds = {1, 10000},
         .usual = {30, 300},
         .standard = 100,
         .access = stackField<unit::mm, &Stack::electrodeWidth>(),
         .doc = "Coated width of the positive; of a flat-wound roll the straight part.",
         .source = designChoice,
         .applies = isFlatAndGiven,
         .first = true,
         .lever = true},
        {.key = "stack.electrode_height",
         .symbol = "H",
         .name = "Positive height",
         .bounds = {1, 10000},
         .usual = {30, 600},
         .standard = 200,
         .access = stackField<unit::mm, &Stack::electrodeHeight>(),
         .doc = "Coated height of the positive, along the terminals' axis.",
         .source = designChoice,
         .applies = isFlatAndGiven,
         .first = true,
         .lever = true},
        {.key = "stack.negative_margin_width",
         .symbol = "o_nW",
         .name = "Negative margin in width",
         .bounds = {0, 50},
         .usual = {0, 2},
         .standard = 1,
         .access = stackField<unit::mm, &Stack::negativeMarginWidth>(),
         .doc = "Overhang of the negative beyond the positive at each side.",
         .source = designChoice,
         .applies = hasSheets,
         .lever = true},
        {.key = "stack.negative_margin_height",
         .symbol = "o_nH",
         .name = "Negative margin in height",
         .bounds = {0, 50},
         .usual = {0, 2},
         .standard = 1,
         .access = stackField<unit::mm, &Stack::negativeMarginHeight>(),
         .doc = "Overhang of the negative beyond the positive at each end.",
         .source = designChoice,
         .lever = true},
        {.key = "stack.separator_margin_width",
         .symbol = "o_sW",
         .name = "Separator margin in width",
         .bounds = {0, 50},
         .usual = {0, 4},
         .standard = 2,
         .access = stackField<unit::mm, &Stack::separatorMarginWidth>(),
         .doc = "Overhang of the separator beyond the positive at each side.",
         .source = designChoice,
         .applies = hasSheets,
         .lever = true},
        {.key = "stack.separator_margin_height",
         .symbol = "o_sH",
         .name = "Separator margin in height",
         .bounds = {0, 50},
         .usual = {0, 4},
         .standard = 2,
         .access = stackField<unit::mm, &Stack::separatorMarginHeight>(),
         .doc = "Overhang of the separator beyond the positive at each end.",
         .source = designChoice,
         .lever = true},
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
         .applies = hasFoils,
         .lever = true},
        {.key = "stack.negative_strip",
         .symbol = "e_n",
         .name = "Uncoated negative foil",
         .bounds = {-50, 500},
         .usual = {-1, 30},
         .standard = 10,
         .access = stackField<unit::mm, &Stack::negativeStrip>(),
         .doc = "Height of the uncoated foil of each negative sheet beyond its coating.",
         .source = designChoice,
         .applies = hasFoils,
         .lever = true},
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
         .applies = hasGrowingStrips},
        {.key = "stack.packing",
         .symbol = "k_T",
         .name = "Packing of the stack",
         .bounds = {10, 100},
         .usual = {95, 100},
         .standard = 100,
         .access = stackField<unit::percent, &Stack::packing>(),
         .doc = "Sum of the layers' thicknesses over the thickness of the stack of sheets.",
         .source = designChoice,
         .applies = hasSheets},
        {.key = "stack.negative_extra_length",
         .symbol = "ΔL_n",
         .name = "Negative longer by",
         .bounds = {0, 100000},
         .usual = {0, 200},
         .standard = 0,
         .access = stackField<unit::mm, &Stack::negativeBeyond>(),
         .doc = "Coated length of a wound negative less that of its positive: it begins before it "
                "and ends after it. Idle, but it weighs and takes up liquid.",
         .source = designChoice,
         .applies = isWound},
        {.key = "stack.separator_extra_length",
         .symbol = "ΔL_s",
         .name = "Separator longer by",
         .bounds = {0, 100000},
         .usual = {0, 500},
         .standard = 0,
         .access = stackField<unit::mm, &Stack::separatorBeyond>(),
         .doc = "Length of each of both wound separators less that of the positive, besides turns "
                "of separator alone.",
         .source = designChoice,
         .applies = isWound},
        {.key = "stack.positive_bare_length",
         .symbol = "L_bp",
         .name = "Uncoated length of the positive foil",
         .bounds = {0, 100000},
         .usual = {0, 200},
         .standard = 0,
         .access = stackField<unit::mm, &Stack::positiveBare>(),
         .doc = "Length of a wound foil without coating: ends, and gaps that tabs are welded to.",
         .source = designChoice,
         .applies = isWound},
        {.key = "stack.negative_bare_length",
         .symbol = "L_bn",
         .name = "Uncoated length of the negative foil",
         .bounds = {0, 100000},
         .usual = {0, 200},
         .standard = 0,
         .access = stackField<unit::mm, &Stack::negativeBare>(),
         .doc = "Length of a wound foil without coating: ends, and gaps that tabs are welded to.",
         .source = designChoice,
         .applies = isWound},
        {.key = "stack.positive_tabs",
         .symbol = "n_tp",
         .name = "Positive tabs",
         .bounds = {0, 1000},
         .usual = {0, 4},
         .standard = 0,
         .access = stackField<unit::number, &Stack::positiveTabs, &Tabs::count>(),
         .doc = "Tabs of the foil's full height that gather the current of a wound positive; none "
                "where its whole edge does (tabless). Their mass counts with the extra mass.",
         .source = designChoice,
         .applies = isWoundAndComputed,
         .whole = true},
        {.key = "stack.negative_tabs",
         .symbol = "n_tn",
         .name = "Negative tabs",
         .bounds = {0, 1000},
         .usual = {0, 4},
         .standard = 0,
         .access = stackField<unit::number, &Stack::negativeTabs, &Tabs::count>(),
         .doc = "Tabs of the foil's full height that gather the current of a wound negative; none "
                "where its whole edge does (tabless). Their mass counts with the extra mass.",
         .source = designChoice,
         .applies = isWoundAndComputed,
         .whole = true},
    };
    return d;
}

} // namespace cellgap
