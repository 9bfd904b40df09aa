// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/physics/layout.h"

#include <cmath>
#include <numbers>

namespace cellgap {

namespace {

using std::numbers::pi;

constexpr double mostSheets = 100000.0;

Length pairThickness(const PairState &pair, Length InStates<Length>::*state)
{
    return pair.separatorThickness + pair.positiveThickness.*state + pair.negativeThickness.*state;
}

Length unitIn(const CellDesign &cell, const PairState &pair, Length InStates<Length>::*state)
{
    return foilsPerSheet(cell, cell.stack.positiveFoils) * cell.positiveCollector.thickness +
           foilsPerSheet(cell, cell.stack.negativeFoils) * cell.negativeCollector.thickness +
           2.0 * pairThickness(pair, state);
}

/// Foils of the negative sheet that closes one stack. Where sheets have two foils and outer ones
/// but their inner coating, both outer sheets lack one.
double closingFoils(const CellDesign &cell)
{
    const double foils = foilsPerSheet(cell, cell.stack.negativeFoils);
    switch (cell.stack.outerNegative) {
    case OuterNegative::none:
        return 0.0;
    case OuterNegative::oneSided:
        return 2.0 - foils;
    case OuterNegative::twoSided:
    case OuterNegative::likeInner:
        break;
    }
    return foils;
}

/// Faces of one stack's positive, and as many of its negative, that no counterpart faces. Without a
/// closing sheet one of both outermost faces is idle, but where the two foils of a sheet are parted
/// and close the stack at both ends.
double idleFaces(const CellDesign &cell)
{
    const bool parted = foilsPerSheet(cell, cell.stack.negativeFoils) > 1.0 ||
                        foilsPerSheet(cell, cell.stack.positiveFoils) > 1.0;
    const bool open = cell.stack.outerNegative == OuterNegative::none && !cell.stack.isBipolar();
    return open && !parted ? 1.0 : 0.0;
}

/// Of one stack's positive; half a sheet alone still faces its negative.
double facingFaces(const CellDesign &cell, double sheets)
{
    return std::max(2.0 * sheets - idleFaces(cell), std::min(2.0 * sheets, 1.0));
}

/// Repeated unit of a stack, and what closes the stack once.
struct Pitch {
    Length unit;
    Length closing;
};

Pitch stackPitch(const CellDesign &cell, const PairState &pair, Length InStates<Length>::*state)
{
    if (cell.stack.isBipolar())
        return {pairThickness(pair, state) + cell.bipolarPlate.thickness,
                cell.bipolarPlate.thickness};
    Length closing = closingFoils(cell) * cell.negativeCollector.thickness +
                     cell.stack.outerSeparators * pair.separatorThickness;
    if (cell.stack.outerNegative == OuterNegative::twoSided)
        closing += 2.0 * pair.negativeThickness.assembled;
    else if (cell.stack.outerNegative == OuterNegative::likeInner)
        closing += 2.0 * (pair.negativeThickness.*state);
    // No separator lies between idle faces, and they stay as they were assembled.
    const Length idle = pair.separatorThickness +
                        (pair.positiveThickness.*state - pair.positiveThickness.assembled) +
                        (pair.negativeThickness.*state - pair.negativeThickness.assembled);
    closing -= idleFaces(cell) * idle / cell.stack.packing;
    return {unitIn(cell, pair, state), closing};
}

Length stackThickness(const CellDesign &cell, const PairState &pair, double sheets,
                      Length InStates<Length>::*state)
{
    const Pitch pitch = stackPitch(cell, pair, state);
    return sheets * pitch.unit / cell.stack.packing + pitch.closing;
}

Length rollThickness(const CellDesign &cell, const PairState &pair, double turns,
                     Length InStates<Length>::*state)
{
    return cell.format.prismatic.mandrel + 2.0 * turns * unitIn(cell, pair, state);
}

/// Cross-section of a roll besides that of both electrodes over the positive's length: idle ends
/// of the negative, uncoated foils and further separators. They stay as they were assembled.
Area idleSection(const CellDesign &cell, const PairState &pair)
{
    const Stack &stack = cell.stack;
    return stack.negativeBeyond *
               (cell.negativeCollector.thickness + 2.0 * pair.negativeThickness.assembled) +
           2.0 * stack.separatorBeyond * pair.separatorThickness +
           stack.positiveBare * cell.positiveCollector.thickness +
           stack.negativeBare * cell.negativeCollector.thickness;
}

InStates<Length> electrodeThickness(const CellDesign &cell, const PairState &pair, double sheets)
{
    const auto in = [&](Length InStates<Length>::*state) {
        return stacksPerCell(cell.format) * (cell.format.isFlatWound()
                                                 ? rollThickness(cell, pair, sheets, state)
                                                 : stackThickness(cell, pair, sheets, state));
    };
    using States = InStates<Length>;
    return {in(&States::assembled), in(&States::charged), in(&States::discharged)};
}

/// Width of the straight part for which a flat-wound roll of that aspect ratio has the area.
Length woundWidth(const CellDesign &cell, const Layout &layout, Area positiveArea, Length arcs)
{
    // 2 rolls (2N w + arcs) aspect (w + D) = area, a quadratic in w.
    const double faces = 2.0 * cell.format.prismatic.rolls * cell.format.aspectRatio;
    const double turns2 = 2.0 * layout.sheets;
    const Length sum = turns2 * layout.rollWidth + arcs;
    const Area constant = arcs * layout.rollWidth - positiveArea / faces;
    const Area discriminant = sum * sum - 4.0 * turns2 * constant;
    return (root<Length>(discriminant) - sum) / (2.0 * turns2);
}

/// Outer thickness that the uncoated strips of a stack cross on their way to the terminal: that of
/// a given can, whatever room it leaves.
Length depthOf(const Format &format, Length electrodes)
{
    const bool givenCan = format.kind == FormatKind::prismatic && format.sizing == Sizing::given;
    return givenCan ? format.prismatic.canDepth : outerThickness(format, electrodes);
}

void setFlatAreas(const CellDesign &cell, Layout &layout)
{
    const Stack &stack = cell.stack;
    const Length negativeWidth = layout.width + 2.0 * stack.negativeMarginWidth;
    const Length negativeHeight = layout.height + 2.0 * stack.negativeMarginHeight;
    const Area positiveFace = layout.width * layout.height;
    const Area negativeFace = negativeWidth * negativeHeight;
    const Area separatorFace = (layout.width + 2.0 * stack.separatorMarginWidth) *
                               (layout.height + 2.0 * stack.separatorMarginHeight);
    const double stacks = stacksPerCell(cell.format);
    const double n = stacks * layout.sheets;
    if (cell.stack.isBipolar()) {
        layout.positiveArea = n * positiveFace;
        layout.negativeArea = n * negativeFace;
        layout.separatorArea = n * separatorFace;
        layout.plateArea = (n + stacks) * separatorFace;
        layout.facingArea = layout.positiveArea;
        layout.pairsInSeries = n;
        return;
    }
    const double facing = stacks * facingFaces(cell, layout.sheets);
    const bool closed = stack.outerNegative == OuterNegative::twoSided ||
                        stack.outerNegative == OuterNegative::likeInner;
    const double idle = closed ? 2.0 * stacks : 0.0;
    // Outer sheets have a longer way to the terminal: the strip grows with the cell's thickness.
    layout.gatheredOver = depthOf(cell.format, layout.thickness.assembled);
    const Length gathered = stack.stripPerThickness * layout.gatheredOver;
    layout.positiveArea = 2.0 * n * positiveFace;
    layout.facingArea = facing * positiveFace;
    layout.negativeArea = (2.0 * n + idle) * negativeFace;
    layout.separatorArea = (facing + stacks * stack.outerSeparators) * separatorFace;
    layout.positiveFoils = foilsPerSheet(cell, stack.positiveFoils) * n;
    layout.negativeFoils =
        foilsPerSheet(cell, stack.negativeFoils) * n + stacks * closingFoils(cell);
    layout.positiveFoilArea =
        layout.positiveFoils * layout.width * (layout.height + stack.positiveStrip + gathered);
    layout.negativeFoilArea =
        layout.negativeFoils * negativeWidth * (negativeHeight + stack.negativeStrip + gathered);
}

/// Areas of rolls whose foils have those strips and whose separators have turns of their own.
void setWoundAreas(const Stack &stack, double rolls, Length positiveStrip, Length negativeStrip,
                   Length separatorTurns, Layout &layout)
{
    const Length negative = layout.length + stack.negativeBeyond;
    const Length negativeHeight = layout.height + 2.0 * stack.negativeMarginHeight;
    const Length separatorHeight = layout.height + 2.0 * stack.separatorMarginHeight;
    layout.positiveArea = 2.0 * rolls * layout.length * layout.height;
    layout.facingArea = layout.positiveArea;
    layout.negativeArea = 2.0 * rolls * negative * negativeHeight;
    layout.separatorArea =
        2.0 * rolls * (layout.length + stack.separatorBeyond + separatorTurns) * separatorHeight;
    layout.positiveFoils = rolls;
    layout.negativeFoils = rolls;
    layout.positiveFoilArea =
        rolls * (layout.length + stack.positiveBare) * (layout.height + positiveStrip);
    layout.negativeFoilArea =
        rolls * (negative + stack.negativeBare) * (negativeHeight + negativeStrip);
}

Layout layOutFlat(const CellDesign &cell, const PairState &pair, double sheets, Findings &findings)
{
    const Format &format = cell.format;
    const bool sized = format.sizing == Sizing::capacity;
    const bool wound = cell.format.isFlatWound();
    Layout layout;
    layout.sheets = sheets;
    if (!(layout.sheets < mostSheets)) {
        findings.add(finding::sizeOutOfReach);
        return layout;
    }
    // Half a sheet of two foils back to back is one of them.
    const double parts = foilsPerSheet(cell, cell.stack.positiveFoils) * layout.sheets;
    if (parts != std::floor(parts))
        findings.add(finding::sheetsNotWhole, {layout.sheets, nullptr});
    layout.thickness = electrodeThickness(cell, pair, layout.sheets);
    const double stacks = stacksPerCell(format);
    Length arcs{};
    if (wound) {
        layout.rollWidth = rollThickness(cell, pair, layout.sheets, &InStates<Length>::assembled);
        // Sum over the turns of the circles of both rounded ends.
        arcs = pi * layout.sheets *
               (format.prismatic.mandrel +
                layout.sheets * unitIn(cell, pair, &InStates<Length>::assembled));
    }
    layout.width = cell.stack.electrodeWidth;
    layout.height = cell.stack.electrodeHeight;
    if (sized) {
        const double series = cell.stack.isBipolar() ? layout.sheets * stacks : 1.0;
        const Area area = series * format.capacity / pair.capacity;
        if (wound) {
            layout.width = woundWidth(cell, layout, area, arcs);
            layout.height = format.aspectRatio * (layout.width + layout.rollWidth);
        } else {
            const double faces =
                stacks *
                (cell.stack.isBipolar() ? layout.sheets : facingFaces(cell, layout.sheets));
            layout.width = root<Length>(area / faces / format.aspectRatio);
            layout.height = format.aspectRatio * layout.width;
        }
        if (!(layout.width.value() > 0.0)) {
            findings.add(finding::sizeOutOfReach);
            return layout;
        }
    }
    if (wound) {
        layout.length = 2.0 * layout.sheets * layout.width + arcs;
        // Idle lengths lie around the roll, on both of its sides.
        const Length idle =
            2.0 * idleSection(cell, pair) / (2.0 * layout.width + pi * layout.rollWidth);
        layout.rollWidth += idle;
        layout.thickness = {layout.thickness.assembled + stacks * idle,
                            layout.thickness.charged + stacks * idle,
                            layout.thickness.discharged + stacks * idle};
        setWoundAreas(cell.stack, stacks, cell.stack.positiveStrip, cell.stack.negativeStrip,
                      Length{}, layout);
    } else {
        setFlatAreas(cell, layout);
    }
    const auto check = [&](Area foil, Length strip, Place place) {
        if (!cell.stack.isBipolar() && !(foil.value() > 0.0))
            findings.add(finding::foilWithoutArea, inUnit(unit::mm, strip), {}, place);
    };
    check(layout.positiveFoilArea, cell.stack.positiveStrip, Place::positive);
    check(layout.negativeFoilArea, cell.stack.negativeStrip, Place::negative);
    return layout;
}

/// The part of a cylindrical layout that follows from the can alone.
struct RoundCan {
    Length inner;     ///< diameter
    Length electrode; ///< coated height of the positive
    Length rollStart; ///< radii between which the electrodes lie
    Length rollEnd;
    Area idle; ///< cross-section of the roll between them that has no counterpart
};

/// By which the wider of negative and separator is wider than the positive.
Length overhangs(const Stack &stack)
{
    return 2.0 * std::max(stack.separatorMarginHeight, stack.negativeMarginHeight);
}

RoundCan roundCan(const CellDesign &cell, const PairState &pair, Length diameter, Length height)
{
    const Cylindrical &can = cell.format.cylindrical;
    const Length inner = diameter - 2.0 * can.wall;
    const Length separators = 2.0 * pair.separatorThickness;
    return {
        .inner = inner,
        .electrode = cell.format.hasGivenElectrodeWidth()
                         ? can.electrodeWidth
                         : height - can.endsThickness() - can.headSpace - overhangs(cell.stack),
        .rollStart = can.core / 2.0 + can.innerSeparatorTurns * separators,
        .rollEnd = (inner - can.clearance) / 2.0 - can.outerSeparatorTurns * separators,
        .idle = idleSection(cell, pair),
    };
}

/// Length of positive for which the can has room, its idle lengths wound last; zero without room.
Length roomFor(const RoundCan &can, Length pitch)
{
    const Area end = can.rollEnd * can.rollEnd - can.idle / pi;
    if (!(can.rollEnd.value() > 0.0) || !(end.value() > 0.0))
        return Length{};
    return spiralLength(can.rollStart, root<Length>(end), pitch);
}

Charge roundCapacity(const CellDesign &cell, const PairState &pair, Length pitch, Length diameter)
{
    const RoundCan can = roundCan(cell, pair, diameter, cell.format.aspectRatio * diameter);
    if (can.electrode.value() <= 0.0)
        return Charge{};
    return 2.0 * can.electrode * roomFor(can, pitch) * pair.capacity;
}

/// Diameter of the can whose full roll has the wanted capacity; zero when none up to 1 m has.
Length diameterForCapacity(const CellDesign &cell, const PairState &pair, Length pitch)
{
    Length low = Length::from_value(1e-3);
    Length high = Length::from_value(1.0);
    const Charge wanted = cell.format.capacity;
    if (roundCapacity(cell, pair, pitch, high) < wanted)
        return Length{};
    for (int step = 0; step < 52; ++step) {
        const Length middle = 0.5 * (low + high);
        (roundCapacity(cell, pair, pitch, middle) < wanted ? low : high) = middle;
    }
    return high;
}

Layout layOutRound(const CellDesign &cell, const PairState &pair, Findings &findings)
{
    const Cylindrical &design = cell.format.cylindrical;
    const InStates<Length> pitch = unitThickness(cell, pair);
    Layout layout;
    layout.diameter = design.diameter;
    layout.canHeight = design.height;
    if (cell.format.sizing == Sizing::capacity) {
        layout.diameter = diameterForCapacity(cell, pair, pitch.assembled);
        layout.canHeight = cell.format.aspectRatio * layout.diameter;
        if (layout.diameter.value() <= 0.0) {
            findings.add(finding::sizeOutOfReach);
            return layout;
        }
    }
    const RoundCan can = roundCan(cell, pair, layout.diameter, layout.canHeight);
    const Length room = roomFor(can, pitch.assembled);
    if (!(can.electrode.value() > 0.0) || !(room.value() > 0.0)) {
        findings.add(finding::noRoomForRoll, inUnit(unit::mm, can.electrode),
                     inUnit(unit::mm, can.rollEnd - can.rollStart));
        return layout;
    }
    const bool given = cell.format.sizing == Sizing::given && design.electrodeLength.value() > 0.0;
    layout.length = given ? design.electrodeLength : room;
    if (layout.length > room)
        findings.add(finding::doesNotFit, inUnit(unit::mm, layout.length), inUnit(unit::mm, room),
                     Place::roundCan);
    layout.height = can.electrode;
    const Length inside = layout.canHeight - design.endsThickness();
    if (const Length needed = layout.height + overhangs(cell.stack); needed > inside)
        findings.add(finding::doesNotFit, inUnit(unit::mm, needed), inUnit(unit::mm, inside),
                     Place::roundHeight);
    // A roll's cross-section is its electrodes' length times the pitch.
    const auto rollEnd = [&](Length unit, Area idle) {
        return root<Length>(can.rollStart * can.rollStart + (layout.length * unit + idle) / pi);
    };
    const Length separators = 2.0 * design.outerSeparatorTurns * pair.separatorThickness;
    layout.sheets = (rollEnd(pitch.assembled, Area{}) - can.rollStart) / pitch.assembled;
    layout.thickness = {2.0 * (rollEnd(pitch.assembled, can.idle) + separators),
                        2.0 * (rollEnd(pitch.charged, can.idle) + separators),
                        2.0 * (rollEnd(pitch.discharged, can.idle) + separators)};
    if (layout.thickness.largest() > can.inner)
        findings.add(finding::chargedDoesNotFit, inUnit(unit::mm, layout.thickness.largest()),
                     inUnit(unit::mm, can.inner), Place::roundClearance);

    const Length innerTurns =
        2.0 * pi * design.innerSeparatorTurns * (can.rollStart + design.core / 2.0) / 2.0;
    const Length outerTurns =
        2.0 * pi * design.outerSeparatorTurns * (layout.thickness.assembled - separators) / 2.0;
    setWoundAreas(cell.stack, 1.0, design.positiveStrip, design.negativeStrip,
                  innerTurns + outerTurns, layout);
    layout.rollHeight = layout.height + 2.0 * cell.stack.separatorMarginHeight;
    layout.rollVolume =
        pi / 4.0 * layout.thickness.assembled * layout.thickness.assembled * layout.rollHeight;
    return layout;
}

} // namespace

Length spiralLength(Length innerRadius, Length outerRadius, Length pitch)
{
    if (!(innerRadius < outerRadius))
        return Length{};
    const Length a = pitch / (2.0 * pi);
    const auto primitive = [](double theta) {
        return theta * std::sqrt(1.0 + theta * theta) + std::asinh(theta);
    };
    const double inner = innerRadius / a;
    const double outer = outerRadius / a;
    return 0.5 * a * (primitive(outer) - primitive(inner));
}

double foilsPerSheet(const CellDesign &cell, SheetFoils foils)
{
    return foils == SheetFoils::two && !cell.format.isWound() ? 2.0 : 1.0;
}

double stacksPerCell(const Format &format)
{
    return format.kind == FormatKind::prismatic ? format.prismatic.rolls : 1.0;
}

Length laminateThickness(const Pouch &pouch)
{
    if (pouch.laminateInput == LaminateInput::arealMass)
        return pouch.laminateThickness;
    return pouch.outerLayerThickness + pouch.metalLayerThickness + pouch.innerLayerThickness;
}

Length outerThickness(const Format &format, Length electrodes)
{
    return format.hasGivenThickness() ? format.pouch.thickness : electrodes + caseThickness(format);
}

Length caseThickness(const Format &format)
{
    switch (format.kind) {
    case FormatKind::pouch:
        return 2.0 * laminateThickness(format.pouch) + format.pouch.clearance;
    case FormatKind::prismatic:
        return 2.0 * (format.prismatic.wall + format.prismatic.insulationThickness) +
               format.prismatic.clearance;
    case FormatKind::cylindrical:
        return 2.0 * format.cylindrical.wall;
    case FormatKind::stack:
        break;
    }
    return Length{};
}

InStates<Length> unitThickness(const CellDesign &cell, const PairState &pair)
{
    using States = InStates<Length>;
    return {unitIn(cell, pair, &States::assembled), unitIn(cell, pair, &States::charged),
            unitIn(cell, pair, &States::discharged)};
}

Layout layOut(const CellDesign &cell, const PairState &pair, double sheets, Findings &findings)
{
    const bool round = cell.format.kind == FormatKind::cylindrical;
    if (cell.stack.isBipolar() && (round || cell.format.isFlatWound()))
        findings.add(finding::bipolarCannotBeWound);
    if (cell.stack.isBipolar() && cell.bipolarPlate.thickness.value() <= 0.0)
        findings.add(finding::bipolarWithoutPlate);
    if (findings.hasError())
        return {};
    return round ? layOutRound(cell, pair, findings) : layOutFlat(cell, pair, sheets, findings);
}

} // namespace cellgap
