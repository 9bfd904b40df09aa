// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/physics/housing.h"

#include <algorithm>
#include <numbers>

namespace cellgap {

namespace {

using std::numbers::pi;

ArealMass laminateArealMass(const Pouch &pouch)
{
    if (pouch.laminateInput == LaminateInput::arealMass)
        return pouch.laminateArealMass;
    return pouch.outerLayerThickness * pouch.outerLayerDensity +
           pouch.metalLayerThickness * pouch.metalLayerDensity +
           pouch.innerLayerThickness * pouch.innerLayerDensity;
}

void addTerminal(Bill &bill, Part part, const Terminal &terminal, Area area)
{
    const Volume volume = area * terminal.thickness;
    bill.add(part, volume * terminal.density, volume, area);
}

void addExtras(Bill &bill, Mass mass)
{
    bill.add(Part::extras, mass, Volume{});
}

/// Face of a pouch's or bare stack's electrodes that liquid beyond the pores spreads over [m²]:
/// that of the separator, and in a bare stack at least that of the negative.
Area floodedFace(const CellDesign &cell, const Layout &layout)
{
    const Stack &stack = cell.stack;
    Length width = stack.separatorMarginWidth;
    Length height = stack.separatorMarginHeight;
    if (cell.format.kind == FormatKind::stack) {
        width = std::max(width, stack.negativeMarginWidth);
        height = std::max(height, stack.negativeMarginHeight);
    }
    return (layout.width + 2.0 * width) * (layout.height + 2.0 * height);
}

InStates<Length> thickerBy(const InStates<Length> &states, Length around)
{
    return {states.assembled + around, states.charged + around, states.discharged + around};
}

void encaseInPouch(const CellDesign &cell, const Layout &layout, const Filling &filling,
                   CellState &state, Bill &bill, Findings &findings)
{
    const Stack &stack = cell.stack;
    const Pouch &pouch = cell.format.pouch;
    const Length laminate = laminateThickness(pouch);
    state.thickness = thicknessAround(cell, layout, filling);
    if (cell.format.hasGivenThickness()) {
        // Liquid beyond the pores takes up room that the outer thickness leaves.
        const Length needed = state.thickness.assembled - pouch.clearance;
        state.thickness = thickerBy(layout.thickness, pouch.thickness - layout.thickness.assembled);
        if (needed > pouch.thickness)
            findings.add(finding::doesNotFit, inUnit(unit::mm, needed),
                         inUnit(unit::mm, pouch.thickness), Place::pouchThickness);
    }
    const Length assembled = state.thickness.assembled;
    const Length laminateHeight =
        layout.height + 2.0 * (pouch.endMargin + stack.stripPerThickness * assembled);
    const double ends = pouch.terminalEnds == TerminalEnds::two ? 2.0 : 1.0;
    state.width = layout.width + 2.0 * pouch.sideMargin;
    state.height = laminateHeight;
    if (pouch.terminalVolume == TerminalVolume::included)
        state.height += ends * pouch.terminalProtrusion;
    const Area outline = state.width * state.height;
    state.volumes = {outline * state.thickness.assembled, outline * state.thickness.charged,
                     outline * state.thickness.discharged};

    const double drawn = pouch.cup == Cup::none ? 0.0 : 2.0;
    const Length bothWidths =
        2.0 * (layout.width + 2.0 * (pouch.sideMargin + pouch.foldedSeal)) + drawn * assembled;
    const Area laminateArea = bothWidths * laminateHeight;
    bill.add(Part::laminate, laminateArealMass(pouch) * laminateArea, laminate * laminateArea,
             laminateArea);
    const Length bar =
        positivePart<Length>(pouch.innerTabLength + pouch.innerTabPerThickness * assembled);
    const Area terminal = pouch.terminalWidth * pouch.terminalLength +
                          bar * positivePart<Length>(layout.width - 2.0 * pouch.innerTabEdge);
    state.outside = 4.0 * pouch.foldedSeal * laminateHeight * laminate;
    if (pouch.terminalVolume != TerminalVolume::included)
        state.outside += pouch.terminalWidth * pouch.terminalLength *
                         (pouch.positiveTerminal.thickness + pouch.negativeTerminal.thickness);
    addTerminal(bill, Part::positiveTerminal, pouch.positiveTerminal, terminal);
    addTerminal(bill, Part::negativeTerminal, pouch.negativeTerminal, terminal);
    addExtras(bill, pouch.extraMass);
}

void setRigidVolume(CellState &state, Volume volume, Length thickness)
{
    state.volumes = {volume, volume, volume};
    state.thickness = {thickness, thickness, thickness};
}

/// Head space, core and corners of real cans leave a tenth to a third of them free, those of an
/// 18650 in a published cost model half.
constexpr double mostVoid = 0.6;

/// The inside of a can, and what electrodes with their insulation take of it.
struct Room {
    Volume inside;
    Volume taken;
};

/// Reports liquid for which the can has no free space, and a can that is mostly void.
void checkFreeSpace(const Room &room, const Filling &filling, Place place, Findings &findings)
{
    const Volume free = room.inside - room.taken;
    const Volume liquid = filling.excess + filling.inFreeVolume;
    if (const double share = (free - liquid) / room.inside; share > mostVoid)
        findings.add(finding::canNearlyEmpty, inUnit(unit::percent, share), {}, place);
    // Nothing fits into a can that is too small.
    if (liquid > free && !findings.hasError())
        findings.add(finding::excessDoesNotFit, inUnit(unit::mL, liquid), inUnit(unit::mL, free));
}

/// Metal of the uncoated strips of a stack, which reach beyond its coated sheets.
Volume stripVolume(const CellDesign &cell, const Layout &layout)
{
    const Stack &stack = cell.stack;
    const auto strips = [](const Collector &foil, Area metal, Area coated) {
        const Length thickness = foil.thickness * foil.arealMassFactor;
        return positivePart<Area>(metal - coated) * thickness;
    };
    const Area positive = layout.width * layout.height;
    const Area negative = (layout.width + 2.0 * stack.negativeMarginWidth) *
                          (layout.height + 2.0 * stack.negativeMarginHeight);
    return strips(cell.positiveCollector, layout.positiveFoilArea,
                  layout.positiveFoils * positive) +
           strips(cell.negativeCollector, layout.negativeFoilArea, layout.negativeFoils * negative);
}

/// A rectangular can around its stacks or rolls.
struct Prism {
    Length wrapWidth; ///< of the electrodes in their insulation, as the next two
    Length wrapHeight;
    Length wrapDepth;
    Length neededWidth; ///< outer, as the next two
    Length neededHeight;
    Length neededDepth;
    Length width; ///< of the can: what is given, or what is needed
    Length height;
    Length depth;
    Area inside; ///< of the floor

    Room room(const Prismatic &can) const
    {
        return {.inside = inside * (height - can.bottomThickness() - can.lid),
                .taken = wrapWidth * wrapHeight * wrapDepth};
    }
};

Prism prismAround(const CellDesign &cell, const Layout &layout)
{
    const Prismatic &can = cell.format.prismatic;
    const Stack &stack = cell.stack;
    const Length widest = std::max(stack.separatorMarginWidth, stack.negativeMarginWidth);
    const Length highest = std::max(stack.separatorMarginHeight, stack.negativeMarginHeight);
    const Length insulation = can.insulationThickness;
    // A roll's margins are in its height only; its rounded ends widen it instead.
    const Length margin = can.roll == PrismaticRoll::flatWound ? layout.rollWidth : 2.0 * widest;
    Prism prism{.wrapWidth = layout.width + margin + 2.0 * insulation,
                .wrapHeight = layout.height + 2.0 * highest + insulation,
                .wrapDepth = layout.thickness.assembled + 2.0 * insulation};
    prism.neededWidth = prism.wrapWidth + can.clearance + 2.0 * can.wall;
    prism.neededHeight = prism.wrapHeight + can.headSpace + can.bottomThickness() + can.lid;
    prism.neededDepth = prism.wrapDepth + can.clearance + 2.0 * can.wall;
    const bool given = cell.format.sizing == Sizing::given;
    prism.width = given ? can.canWidth : prism.neededWidth;
    prism.height = given ? can.canHeight : prism.neededHeight;
    prism.depth = given ? can.canDepth : prism.neededDepth;
    prism.inside = (prism.width - 2.0 * can.wall) * (prism.depth - 2.0 * can.wall);
    return prism;
}

void encaseInPrism(const CellDesign &cell, const Layout &layout, const Filling &filling,
                   CellState &state, Bill &bill, Findings &findings)
{
    const Prismatic &can = cell.format.prismatic;
    const Prism prism = prismAround(cell, layout);
    const Length slack = Length::from_value(1e-9);
    const auto check = [&](Length needed, Length given, Place place) {
        if (needed > given + slack)
            findings.add(finding::doesNotFit, inUnit(unit::mm, needed), inUnit(unit::mm, given),
                         place);
    };
    check(prism.neededDepth, prism.depth, Place::canDepth);
    check(prism.neededWidth, prism.width, Place::canWidth);
    check(prism.neededHeight, prism.height, Place::canHeight);
    const Length insulation = can.insulationThickness;
    const Length grown = layout.thickness.largest() + 2.0 * (insulation + can.wall);
    if (grown > prism.depth)
        findings.add(finding::chargedDoesNotFit, inUnit(unit::mm, grown),
                     inUnit(unit::mm, prism.depth),
                     cell.format.sizing == Sizing::given ? Place::canDepth : Place::canClearance);
    state.width = prism.width;
    state.height = prism.height;
    const Area outline = prism.width * prism.depth;
    setRigidVolume(state, prism.width * prism.height * prism.depth, prism.depth);

    const Volume sides = (outline - prism.inside) * (prism.height - can.lid);
    const Volume metal = sides + prism.inside * can.bottomThickness() + outline * can.lid;
    bill.add(Part::can, metal * can.canDensity, metal);
    const Area wrap = 2.0 * prism.wrapHeight * (prism.wrapWidth + prism.wrapDepth) +
                      prism.wrapWidth * prism.wrapDepth;
    bill.add(Part::insulation, wrap * insulation * can.insulationDensity, wrap * insulation, wrap);
    addExtras(bill, can.extraMass);
    checkFreeSpace(prism.room(can), filling, Place::canDepth, findings);
}

Area bore(const Cylindrical &can, Length diameter)
{
    const Length inner = diameter - 2.0 * can.wall;
    return pi / 4.0 * inner * inner;
}

/// The core of a roll is free.
Room roomInCylinder(const Cylindrical &can, const Layout &layout)
{
    const Length height = layout.canHeight - can.endsThickness();
    const Volume core = pi / 4.0 * can.core * can.core * layout.rollHeight;
    return {.inside = bore(can, layout.diameter) * height, .taken = layout.rollVolume - core};
}

void encaseInCylinder(const CellDesign &cell, const Layout &layout, const Filling &filling,
                      CellState &state, Bill &bill, Findings &findings)
{
    const Cylindrical &can = cell.format.cylindrical;
    const Length diameter = layout.diameter;
    const Area outline = pi / 4.0 * diameter * diameter;
    state.width = diameter;
    state.height = layout.canHeight;
    setRigidVolume(state, outline * layout.canHeight, diameter);
    const Volume metal =
        (outline - bore(can, diameter)) * (layout.canHeight - can.endsThickness()) +
        outline * can.endsThickness();
    bill.add(Part::can, metal * can.canDensity, metal);
    addExtras(bill, can.extraMass);
    checkFreeSpace(roomInCylinder(can, layout), filling, Place::roundCan, findings);
}

} // namespace

InStates<Length> thicknessAround(const CellDesign &cell, const Layout &layout,
                                 const Filling &filling)
{
    const Length around = caseThickness(cell.format);
    if (cell.format.kind == FormatKind::prismatic) {
        const Length depth = layout.thickness.assembled + around;
        return {depth, depth, depth};
    }
    return thickerBy(layout.thickness, around + filling.excess / floodedFace(cell, layout));
}

Volume freeVolume(const CellDesign &cell, const Layout &layout)
{
    const auto left = [](const Room &room) {
        return positivePart<Volume>(room.inside - room.taken);
    };
    const Format &format = cell.format;
    if (format.kind == FormatKind::prismatic)
        return left(prismAround(cell, layout).room(format.prismatic));
    if (format.kind == FormatKind::cylindrical)
        return left(roomInCylinder(format.cylindrical, layout));
    return Volume{};
}

void encase(const CellDesign &cell, const Layout &layout, const Filling &filling, CellState &state,
            Bill &bill, Findings &findings)
{
    switch (cell.format.kind) {
    case FormatKind::pouch:
        encaseInPouch(cell, layout, filling, state, bill, findings);
        break;
    case FormatKind::prismatic:
        encaseInPrism(cell, layout, filling, state, bill, findings);
        break;
    case FormatKind::cylindrical:
        encaseInCylinder(cell, layout, filling, state, bill, findings);
        break;
    case FormatKind::stack: {
        // What is weighed takes space: negatives and separators reach beyond the positive.
        const Stack &stack = cell.stack;
        state.width =
            layout.width + 2.0 * std::max(stack.separatorMarginWidth, stack.negativeMarginWidth);
        state.height =
            layout.height + 2.0 * std::max(stack.separatorMarginHeight, stack.negativeMarginHeight);
        const Area face = floodedFace(cell, layout);
        state.thickness = thicknessAround(cell, layout, filling);
        state.volumes = {face * state.thickness.assembled, face * state.thickness.charged,
                         face * state.thickness.discharged};
        state.outside = stripVolume(cell, layout);
        break;
    }
    }
}

} // namespace cellgap
