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

void encaseInPouch(const CellDesign &cell, const Layout &layout, const Filling &filling,
                   CellState &state, Bill &bill)
{
    const Stack &stack = cell.stack;
    const Pouch &pouch = cell.format.pouch;
    const Length laminate = laminateThickness(pouch);
    const Area face = (layout.width + 2.0 * stack.separatorMarginWidth) *
                      (layout.height + 2.0 * stack.separatorMarginHeight);
    const Length around = 2.0 * laminate + filling.excess / face;
    state.thickness = {layout.thickness.assembled + around, layout.thickness.charged + around,
                       layout.thickness.discharged + around};

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

/// Reports liquid beyond the pores for which the can has no free space, and a can that is mostly
/// void.
void checkFreeSpace(Volume inside, Volume electrodes, const Filling &filling, Place place,
                    Findings &findings)
{
    const Volume free = inside - electrodes;
    if (const double share = (free - filling.excess) / inside; share > mostVoid)
        findings.add(FindingCode::canNearlyEmpty, Severity::warning, share, 0.0, place);
    if (filling.excess > free && !findings.hasError()) // nothing fits into a can that is too small
        findings.add(FindingCode::excessDoesNotFit, Severity::error, filling.excess.value(),
                     free.value());
}

/// Metal of the uncoated strips of a stack, which reach beyond its coated sheets.
Volume stripVolume(const CellDesign &cell, const Layout &layout)
{
    const Stack &stack = cell.stack;
    const auto strips = [](const Collector &foil, Area metal, Area coated) {
        const Length thickness = foil.thickness * foil.arealMassFactor;
        return positivePart<Area>(metal - coated) * thickness;
    };
    const Area negative = (layout.width + 2.0 * stack.negativeMarginWidth) *
                          (layout.height + 2.0 * stack.negativeMarginHeight);
    return strips(cell.positiveCollector, layout.positiveFoilArea, 0.5 * layout.positiveArea) +
           strips(cell.negativeCollector, layout.negativeFoilArea,
                  (layout.sheets + 1.0) * negative);
}

void encaseInPrism(const CellDesign &cell, const Layout &layout, const Filling &filling,
                   CellState &state, Bill &bill, Findings &findings)
{
    const Prismatic &can = cell.format.prismatic;
    const Stack &stack = cell.stack;
    const Length widest = std::max(stack.separatorMarginWidth, stack.negativeMarginWidth);
    const Length highest = std::max(stack.separatorMarginHeight, stack.negativeMarginHeight);
    const Length insulation = can.insulationThickness;
    // A roll's margins are in its height only; its rounded ends widen it instead.
    const Length margin = can.roll == PrismaticRoll::flatWound ? layout.rollWidth : 2.0 * widest;
    const Length wrapWidth = layout.width + margin + 2.0 * insulation;
    const Length wrapHeight = layout.height + 2.0 * highest + insulation;
    const Length wrapDepth = layout.thickness.assembled + 2.0 * insulation;
    Length width = wrapWidth + can.clearance + 2.0 * can.wall;
    Length height = wrapHeight + can.headSpace + can.wall + can.lid;
    Length depth = wrapDepth + can.clearance + 2.0 * can.wall;
    if (cell.format.sizing == Sizing::given) {
        const Length slack = Length::from_value(1e-9);
        const auto check = [&](Length needed, Length given, Place place) {
            if (needed > given + slack)
                findings.add(FindingCode::doesNotFit, Severity::error, needed.value(),
                             given.value(), place);
        };
        check(depth, can.canDepth, Place::canDepth);
        check(width, can.canWidth, Place::canWidth);
        check(height, can.canHeight, Place::canHeight);
        width = can.canWidth;
        height = can.canHeight;
        depth = can.canDepth;
    }
    const Length grown = layout.thickness.largest() + 2.0 * (insulation + can.wall);
    if (grown > depth)
        findings.add(FindingCode::chargedDoesNotFit, Severity::warning, grown.value(),
                     depth.value(),
                     cell.format.sizing == Sizing::given ? Place::canDepth : Place::canClearance);
    state.width = width;
    state.height = height;
    setRigidVolume(state, width * height * depth, depth);

    const Area inside = (width - 2.0 * can.wall) * (depth - 2.0 * can.wall);
    const Volume sides = (width * depth - inside) * (height - can.lid);
    const Volume metal = sides + inside * can.wall + width * depth * can.lid;
    bill.add(Part::can, metal * can.canDensity, metal);
    const Area wrap = 2.0 * wrapHeight * (wrapWidth + wrapDepth) + wrapWidth * wrapDepth;
    bill.add(Part::insulation, wrap * insulation * can.insulationDensity, wrap * insulation, wrap);
    addExtras(bill, can.extraMass);
    checkFreeSpace(inside * (height - can.wall - can.lid), wrapWidth * wrapHeight * wrapDepth,
                   filling, Place::canDepth, findings);
}

void encaseInCylinder(const CellDesign &cell, const Layout &layout, const Filling &filling,
                      CellState &state, Bill &bill, Findings &findings)
{
    const Cylindrical &can = cell.format.cylindrical;
    const Length diameter = layout.diameter;
    const Length inner = diameter - 2.0 * can.wall;
    const Area outline = pi / 4.0 * diameter * diameter;
    const Area bore = pi / 4.0 * inner * inner;
    state.width = diameter;
    state.height = layout.canHeight;
    setRigidVolume(state, outline * layout.canHeight, diameter);
    const Volume metal =
        (outline - bore) * (layout.canHeight - 2.0 * can.lid) + 2.0 * outline * can.lid;
    bill.add(Part::can, metal * can.canDensity, metal);
    addExtras(bill, can.extraMass);
    checkFreeSpace(bore * (layout.canHeight - 2.0 * can.lid), layout.rollVolume, filling,
                   Place::roundCan, findings);
}

} // namespace

void encase(const CellDesign &cell, const Layout &layout, const Filling &filling, CellState &state,
            Bill &bill, Findings &findings)
{
    switch (cell.format.kind) {
    case FormatKind::pouch:
        encaseInPouch(cell, layout, filling, state, bill);
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
        const Area face = state.width * state.height;
        const Length liquid = filling.excess / face;
        state.thickness = {layout.thickness.assembled + liquid, layout.thickness.charged + liquid,
                           layout.thickness.discharged + liquid};
        state.volumes = {face * state.thickness.assembled, face * state.thickness.charged,
                         face * state.thickness.discharged};
        state.outside = stripVolume(cell, layout);
        break;
    }
    }
}

} // namespace cellgap
