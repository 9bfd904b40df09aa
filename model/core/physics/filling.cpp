// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/physics/filling.h"

#include "model/core/physics/housing.h"

namespace cellgap {

namespace {

constexpr double fillTolerance = 1e-9;
/// Cells of high-energy programmes hold 1.1 to 1.4 pore volumes; small laboratory cells far more.
constexpr double mostFilling = 1.5;

Volume volumeByAmount(const CellDesign &cell, const PairState &pair, const Layout &layout,
                      Volume pores)
{
    const Electrolyte &electrolyte = cell.electrolyte;
    const Charge capacity = pair.capacity * layout.facingArea;
    switch (electrolyte.amount) {
    case ElectrolyteAmount::poreFilling:
        return electrolyte.poreFilling * pores;
    case ElectrolyteAmount::massPerCapacity:
        return electrolyte.massPerCapacity * capacity / electrolyte.density;
    case ElectrolyteAmount::volumePerCapacity:
        return electrolyte.volumePerCapacity * capacity;
    case ElectrolyteAmount::volumePerSulfur:
        break;
    }
    return electrolyte.volumePerSulfur * cell.positive.sulfurOfActive() * pair.positive.activeMass *
           layout.positiveArea;
}

/// Volume that the stack-volume share refers to: thickness in the case times the positive's face,
/// or the roll.
Volume stackVolume(const CellDesign &cell, const Layout &layout)
{
    if (cell.format.kind == FormatKind::cylindrical)
        return layout.rollVolume;
    return outerThickness(cell.format, layout.thickness.assembled) * layout.width * layout.height;
}

} // namespace

Filling fill(const CellDesign &cell, const PairState &pair, const Layout &layout,
             Findings &findings)
{
    const Electrolyte &electrolyte = cell.electrolyte;
    Filling filling;
    filling.pores = pair.positivePores * layout.positiveArea +
                    pair.negativePores * layout.negativeArea +
                    pair.separatorPores * layout.separatorArea;
    if (electrolyte.amount == ElectrolyteAmount::volumePerSulfur &&
        !(cell.positive.sulfurOfActive() > 0.0))
        findings.add(finding::sulfurUnknown);
    filling.byAmount = volumeByAmount(cell, pair, layout, filling.pores);
    if (electrolyte.freeVolumeFilling > 0.0)
        filling.inFreeVolume = electrolyte.freeVolumeFilling * freeVolume(cell, layout);
    filling.volume = filling.byAmount + filling.inFreeVolume +
                     electrolyte.stackVolumeFraction * stackVolume(cell, layout);
    filling.mass = filling.volume * electrolyte.density;
    const bool counts = electrolyte.excess == ExcessElectrolyte::takesSpace;
    (counts ? filling.excess : filling.ignored) =
        positivePart<Volume>(filling.byAmount - filling.pores);
    const Separator &separator = cell.separator;
    if (separator.conductsByLiquid() && separator.thickness.value() > 0.0 &&
        !(filling.volume.value() > 0.0 && pair.separatorPores.value() > 0.0)) {
        findings.add(finding::noIonPath);
    } else if (electrolyte.wets == WettedParts::none) {
        if (filling.volume.value() > 0.0)
            findings.add(finding::electrolyteWithoutPores);
    } else if (filling.volume < (1.0 - fillTolerance) * filling.pores) {
        findings.add(finding::electrolyteBelowPores, inUnit(unit::mL, filling.volume),
                     inUnit(unit::mL, filling.pores));
        if (cell.electrical.resistanceRule == ResistanceRule::layers)
            findings.add(finding::dryPoresConduct);
    } else if (counts && filling.byAmount > mostFilling * filling.pores) {
        findings.add(finding::electrolyteFarBeyondPores, inUnit(unit::mL, filling.byAmount),
                     inUnit(unit::mL, filling.pores));
    }
    return filling;
}

} // namespace cellgap
