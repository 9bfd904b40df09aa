// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/physics/sheet_count.h"

#include "model/core/physics/housing.h"
#include "model/core/physics/layout.h"

#include <algorithm>
#include <cmath>

namespace cellgap {

namespace {

constexpr int leapsTried = 40;
constexpr double toldBeyond = 0.1;

/// Thickness of the cell with that many sheets; infinite where it cannot be laid out.
Length thicknessWith(const CellDesign &cell, const PairState &pair, double sheets)
{
    Findings findings;
    const Layout layout = layOut(cell, pair, sheets, findings);
    if (findings.hasError())
        return Length::from_value(HUGE_VAL);
    const Filling filling = fill(cell, pair, layout, findings);
    return countedOf(thicknessAround(cell, layout, filling), cell.format.volumeState);
}

} // namespace

double sheetsOf(const CellDesign &cell, const PairState &pair, Findings &findings)
{
    const Format &format = cell.format;
    if (format.sizing != Sizing::capacity || format.kind == FormatKind::cylindrical)
        return cell.stack.positiveSheets;
    const Length wanted = format.thickness;
    const Length around = caseThickness(format);
    const Length unit = countedOf(unitThickness(cell, pair), format.volumeState);
    const auto whole = [](double sheets) { return std::max(1.0, std::round(sheets)); };

    const auto off = [&](Length thickness) { return std::abs((thickness - wanted).value()); };

    // From some number on a flat roll has more turns than its capacity needs.
    double least = 0.0;
    double beyond = HUGE_VAL;
    double sheets = whole((wanted - around) / stacksPerCell(format) / unit);
    Length thickness{};
    for (int i = 0; i < leapsTried; ++i) {
        thickness = thicknessWith(cell, pair, sheets);
        double next = 0.0;
        if (std::isfinite(thickness.value())) {
            least = sheets;
            next =
                std::min(whole(sheets * ((wanted - around) / (thickness - around))), beyond - 1.0);
        } else {
            beyond = sheets;
            next = std::floor(0.5 * (least + beyond));
        }
        if (next == sheets || next < 1.0)
            break;
        sheets = next;
    }
    if (!std::isfinite(thickness.value()))
        return sheets;
    const double step = thickness < wanted ? 1.0 : -1.0;
    for (double next = sheets + step; next >= 1.0; next += step) {
        const Length other = thicknessWith(cell, pair, next);
        if (!(off(other) < off(thickness)))
            break;
        sheets = next;
        thickness = other;
    }
    if (off(thickness) > toldBeyond * wanted.value())
        findings.add(finding::thicknessMissed, inUnit(unit::mm, thickness),
                     inUnit(unit::mm, wanted));
    return sheets;
}

} // namespace cellgap
