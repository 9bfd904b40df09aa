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
    return cell.positiveCollector.thickness + cell.negativeCollector.thickness +
           2.0 * pairThickness(pair, state);
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
    Length closing = cell.negativeCollector.thickness;
    if (cell.stack.outerNegative == OuterNegative::twoSided)
        closing += 2.0 * pair.negativeThickness.assembled;
    else if (cell.stack.outerNegative == OuterNegative::likeInner)
        closing += 2.0 * (pair.negativeThickness.*state);
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

/// Thickness that the electrodes of one stack or roll may take up in a design sized to capacity.
Length roomForElectrodes(const CellDesign &cell)
{
    return (cell.format.thickness - caseThickness(cell.format)) / stacksPerCell(cell.format);
}

double sheetsForThickness(const CellDesign &cell, const PairState &pair)
{
    using States = InStates<Length>;
    const Length room = roomForElectrodes(cell);
    double sheets = 0.0;
    if (cell.format.isFlatWound()) {
        sheets =
            (room - cell.format.prismatic.mandrel) / (2.0 * unitIn(cell, pair, &States::assembled));
    } else {
        const Pitch pitch = stackPitch(cell, pair, &States::assembled);
        sheets = cell.stack.packing * (room - pitch.closing) / pitch.unit;
    }
    return std::max(1.0, std::round(sheets));
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
        layout.pairsInSeries = n;
        return;
    }
    const double idle = stack.outerNegative == OuterNegative::oneSided ? 0.0 : 2.0 * stacks;
    // Outer sheets have a longer way to the terminal: the strip grows with the cell's thickness.
    const Length gathered =
        stack.stripPerThickness * (layout.thickness.assembled + caseThickness(cell.format));
    layout.positiveArea = 2.0 * n * positiveFace;
    layout.negativeArea = (2.0 * n + idle) * negativeFace;
    layout.separatorArea = 2.0 * n * separatorFace;
    layout.positiveFoilArea = n * layout.width * (layout.height + stack.positiveStrip + gathered);
    layout.negativeFoilArea =
        (n + stacks) * negativeWidth * (negativeHeight + stack.negativeStrip + gathered);
}

void setWoundAreas(const CellDesign &cell, Layout &layout)
{
    const Stack &stack = cell.stack;
    const Length length = cell.format.prismatic.rolls * layout.length;
    const Length negativeHeight = layout.height + 2.0 * stack.negativeMarginHeight;
    layout.positiveArea = 2.0 * length * layout.height;
    layout.negativeArea = 2.0 * length * negativeHeight;
    layout.separatorArea = 2.0 * length * (layout.height + 2.0 * stack.separatorMarginHeight);
    layout.positiveFoilArea = length * (layout.height + stack.positiveStrip);
    layout.negativeFoilArea = length * (negativeHeight + stack.negativeStrip);
}

Layout layOutFlat(const CellDesign &cell, const PairState &pair, Findings &findings)
{
    const Format &format = cell.format;
    const bool sized = format.sizing == Sizing::capacity;
    const bool wound = cell.format.isFlatWound();
    Layout layout;
    layout.sheets = sized ? sheetsForThickness(cell, pair) : cell.stack.positiveSheets;
    if (!(layout.sheets < mostSheets)) {
        findings.add(FindingCode::sizeOutOfReach, Severity::error, layout.sheets, mostSheets);
        return layout;
    }
    if (layout.sheets != std::floor(layout.sheets))
        findings.add(FindingCode::sheetsNotWhole, Severity::note, layout.sheets);
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
            const double faces = (cell.stack.isBipolar() ? 1.0 : 2.0) * layout.sheets * stacks;
            layout.width = root<Length>(area / faces / format.aspectRatio);
            layout.height = format.aspectRatio * layout.width;
        }
        if (!(layout.width.value() > 0.0)) {
            findings.add(FindingCode::sizeOutOfReach, Severity::error);
            return layout;
        }
    }
    if (wound) {
        layout.length = 2.0 * layout.sheets * layout.width + arcs;
        setWoundAreas(cell, layout);
    } else {
        setFlatAreas(cell, layout);
    }
    const auto check = [&](Area foil, Length strip, Place place) {
        if (!cell.stack.isBipolar() && !(foil.value() > 0.0))
            findings.add(FindingCode::foilWithoutArea, Severity::error, strip.value(), 0.0, place);
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
};

RoundCan roundCan(const CellDesign &cell, const PairState &pair, Length diameter, Length height)
{
    const Cylindrical &can = cell.format.cylindrical;
    const Length inner = diameter - 2.0 * can.wall;
    const Length separators = 2.0 * pair.separatorThickness;
    return {
        .inner = inner,
        .electrode =
            height - 2.0 * can.lid - can.headSpace -
            2.0 * std::max(cell.stack.separatorMarginHeight, cell.stack.negativeMarginHeight),
        .rollStart = can.core / 2.0 + can.innerSeparatorTurns * separators,
        .rollEnd = (inner - can.clearance) / 2.0 - can.outerSeparatorTurns * separators,
    };
}

Charge roundCapacity(const CellDesign &cell, const PairState &pair, Length pitch, Length diameter)
{
    const RoundCan can = roundCan(cell, pair, diameter, cell.format.aspectRatio * diameter);
    if (can.electrode.value() <= 0.0)
        return Charge{};
    return 2.0 * can.electrode * spiralLength(can.rollStart, can.rollEnd, pitch) * pair.capacity;
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
            findings.add(FindingCode::sizeOutOfReach, Severity::error);
            return layout;
        }
    }
    const RoundCan can = roundCan(cell, pair, layout.diameter, layout.canHeight);
    const Length room = spiralLength(can.rollStart, can.rollEnd, pitch.assembled);
    if (!(can.electrode.value() > 0.0) || !(room.value() > 0.0)) {
        findings.add(FindingCode::noRoomForRoll, Severity::error, can.electrode.value(),
                     (can.rollEnd - can.rollStart).value());
        return layout;
    }
    const bool given = cell.format.sizing == Sizing::given && design.electrodeLength.value() > 0.0;
    layout.length = given ? design.electrodeLength : room;
    if (layout.length > room)
        findings.add(FindingCode::doesNotFit, Severity::error, layout.length.value(), room.value(),
                     Place::roundCan);
    layout.height = can.electrode;
    // A roll's cross-section is its electrodes' length times the pitch.
    const auto rollEnd = [&](Length unit) {
        return root<Length>(can.rollStart * can.rollStart + layout.length * unit / pi);
    };
    const Length separators = 2.0 * design.outerSeparatorTurns * pair.separatorThickness;
    layout.sheets = (rollEnd(pitch.assembled) - can.rollStart) / pitch.assembled;
    layout.thickness = {2.0 * (rollEnd(pitch.assembled) + separators),
                        2.0 * (rollEnd(pitch.charged) + separators),
                        2.0 * (rollEnd(pitch.discharged) + separators)};
    if (layout.thickness.largest() > can.inner)
        findings.add(FindingCode::chargedDoesNotFit, Severity::warning,
                     layout.thickness.largest().value(), can.inner.value(), Place::roundClearance);

    const Length negativeHeight = layout.height + 2.0 * cell.stack.negativeMarginHeight;
    const Length separatorHeight = layout.height + 2.0 * cell.stack.separatorMarginHeight;
    const Length innerTurns =
        2.0 * pi * design.innerSeparatorTurns * (can.rollStart + design.core / 2.0) / 2.0;
    const Length outerTurns =
        2.0 * pi * design.outerSeparatorTurns * (layout.thickness.assembled - separators) / 2.0;
    layout.positiveArea = 2.0 * layout.length * layout.height;
    layout.negativeArea = 2.0 * layout.length * negativeHeight;
    layout.separatorArea = 2.0 * (layout.length + innerTurns + outerTurns) * separatorHeight;
    layout.positiveFoilArea = layout.length * layout.height;
    layout.negativeFoilArea = layout.length * negativeHeight;
    layout.rollVolume =
        pi / 4.0 * layout.thickness.assembled * layout.thickness.assembled * separatorHeight;
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

Length caseThickness(const Format &format)
{
    switch (format.kind) {
    case FormatKind::pouch:
        return 2.0 * laminateThickness(format.pouch);
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

Layout layOut(const CellDesign &cell, const PairState &pair, Findings &findings)
{
    const bool round = cell.format.kind == FormatKind::cylindrical;
    if (cell.stack.isBipolar() && (round || cell.format.isFlatWound()))
        findings.add(FindingCode::bipolarCannotBeWound, Severity::error);
    if (cell.stack.isBipolar() && cell.bipolarPlate.thickness.value() <= 0.0)
        findings.add(FindingCode::bipolarWithoutPlate, Severity::error);
    if (findings.hasError())
        return {};
    return round ? layOutRound(cell, pair, findings) : layOutFlat(cell, pair, findings);
}

} // namespace cellgap
