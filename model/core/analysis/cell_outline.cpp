// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/analysis/cell_outline.h"

#include "model/core/physics/layout.h"

#include <algorithm>

namespace cellgap {

namespace {

bool failsOnlyForRoom(const Result &result)
{
    return std::ranges::all_of(result.findings.items(), [](const Finding &finding) {
        return finding.severity != Severity::error || finding.kind == &finding::doesNotFit;
    });
}

void drawPouch(const CellDesign &cell, const CellState &state, CellOutline &outline)
{
    const Pouch &pouch = cell.format.pouch;
    outline.width = state.width;
    outline.height = state.height;
    outline.depth = state.countedThickness;
    outline.wall = laminateThickness(pouch);
    outline.terminal = pouch.terminalProtrusion;
    outline.terminalWidth = pouch.terminalWidth;
    outline.bothEnds = pouch.terminalEnds == TerminalEnds::two;
    if (pouch.terminalVolume == TerminalVolume::included)
        outline.height -= (outline.bothEnds ? 2.0 : 1.0) * outline.terminal;
}

void drawPrism(const CellDesign &cell, const CellState &state, const Layout &layout,
               CellOutline &outline)
{
    const Prismatic &can = cell.format.prismatic;
    outline.width = state.width;
    outline.height = state.height;
    outline.depth = state.thickness.assembled;
    outline.wall = can.wall;
    outline.room = outline.depth - 2.0 * (can.wall + can.insulationThickness);
    if (can.roll == PrismaticRoll::flatWound)
        outline.electrodeWidth += layout.rollWidth;
}

void drawCylinder(const CellDesign &cell, const PairState &pair, const Layout &layout,
                  CellOutline &outline)
{
    const Cylindrical &can = cell.format.cylindrical;
    outline.width = layout.diameter;
    outline.depth = layout.diameter;
    outline.height = layout.canHeight;
    outline.wall = can.wall;
    outline.room = layout.diameter - 2.0 * can.wall;
    outline.core = can.core;
    outline.pitch = unitThickness(cell, pair).assembled;
    outline.electrodeWidth = layout.thickness.assembled;
}

} // namespace

std::optional<CellOutline> cellOutline(const Design &design, const Result &result)
{
    if (!failsOnlyForRoom(result))
        return std::nullopt;
    const CellDesign &cell = design.cell;
    Findings findings;
    const Layout layout = layOut(cell, result.pair, result.cell.sheets, findings);
    if (!(layout.height.value() > 0.0))
        return std::nullopt;
    CellOutline outline{.kind = cell.format.kind,
                        .electrodeWidth = layout.width,
                        .electrodeHeight = layout.height,
                        .contents = layout.thickness,
                        .sheets = layout.sheets};
    switch (cell.format.kind) {
    case FormatKind::pouch:
        drawPouch(cell, result.cell, outline);
        break;
    case FormatKind::prismatic:
        drawPrism(cell, result.cell, layout, outline);
        break;
    case FormatKind::cylindrical:
        drawCylinder(cell, result.pair, layout, outline);
        break;
    case FormatKind::stack:
        outline.width = layout.width;
        outline.height = layout.height;
        outline.depth = result.cell.countedThickness;
        break;
    }
    return outline;
}

} // namespace cellgap
