// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/analysis/lever_path.h"

#include "model/core/design/parameter.h"
#include "model/core/physics/housing.h"
#include "model/core/physics/layout.h"
#include "model/core/physics/pair.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace cellgap {

namespace {

/// Pack and plant decide what evaluations share.
bool isPrepared(const Parameter &input)
{
    const std::string section = sectionOf(input.key);
    return section == "pack" || section == "production";
}

using CoatingOf = Coating *(*)(Design &);

/// The coating whose mass fractions the input is one of; null where it is none.
CoatingOf coatingOfFraction(const Parameter &input)
{
    if (!input.key.ends_with(".active_fraction") && !isFractionBesideActive(input))
        return nullptr;
    if (sectionOf(input.key) == "positive")
        return [](Design &design) { return &design.cell.positive.coating; };
    return [](Design &design) { return &design.cell.negative.coating; };
}

double inactiveOf(const Coating &coating)
{
    return coating.conductive.fraction + coating.binder.fraction +
           coating.solidElectrolyte.fraction;
}

/// Sets a fraction; the others keep the sum at what it was.
void setFraction(const Parameter &input, Design &design, Coating &coating, double number)
{
    const double sum = coating.active.fraction + inactiveOf(coating);
    const double activeBefore = coating.active.fraction;
    input.access.set(design, number);
    if (coating.active.fraction == activeBefore) {
        coating.active.fraction = std::max(0.0, sum - inactiveOf(coating));
        return;
    }
    const double inactive = inactiveOf(coating);
    if (!(inactive > 0.0))
        return;
    const double scale = std::max(0.0, sum - coating.active.fraction) / inactive;
    coating.conductive.fraction *= scale;
    coating.binder.fraction *= scale;
    coating.solidElectrolyte.fraction *= scale;
}

/// From a given number of sheets and given dimensions to the same cell by its capacity.
void sizeByCapacity(Design &design, const Result &now)
{
    Format &format = design.cell.format;
    format.capacity = now.cell.capacity;
    if (format.sizing == Sizing::capacity)
        return;
    format.sizing = Sizing::capacity;
    if (format.kind == FormatKind::cylindrical) {
        format.aspectRatio = now.cell.height / now.cell.width;
        return;
    }
    format.aspectRatio = now.cell.electrodeHeight / now.cell.electrodeWidth;
    format.thickness = now.cell.countedThickness;
}

/// The same cell by its dimensions.
void giveSize(Design &design, const Result &now)
{
    Format &format = design.cell.format;
    const CellState &cell = now.cell;
    if (format.sizing == Sizing::capacity && format.kind == FormatKind::cylindrical) {
        format.cylindrical.diameter = cell.width;
        format.cylindrical.height = cell.height;
        format.cylindrical.electrodeLength = Length{};
    } else if (format.sizing == Sizing::capacity) {
        format.prismatic.canWidth = cell.width;
        format.prismatic.canHeight = cell.height;
        format.prismatic.canDepth = cell.countedThickness;
        design.cell.stack.electrodeWidth = cell.electrodeWidth;
        design.cell.stack.electrodeHeight = cell.electrodeHeight;
        design.cell.stack.positiveSheets = cell.sheets;
    }
    format.sizing = Sizing::given;
}

/// A capacity that follows from an energy settles at once, but for the voltage's own change.
constexpr int mostPasses = 8;

} // namespace

bool warnsAnew(const Result &result, const Result &now)
{
    return std::ranges::any_of(result.findings.items(), [&now](const Finding &one) {
        return isNewWarning(one, now.findings);
    });
}

LeverPath::LeverPath(const Design &design, const Parameter &input, Hold hold, Aspects aspects)
    : LeverPath(design, std::vector{&input}, hold, aspects)
{
}

LeverPath::LeverPath(const Design &design, const std::vector<const Parameter *> &inputs, Hold hold,
                     Aspects aspects)
    : m_design(design)

    , m_hold(hold)
    , m_aspects(aspects)
    , m_prepared(prepare(design))
    , m_result(evaluate(design, m_prepared, aspects))
    , m_positive(design.cell.positive.coating)
    , m_negative(design.cell.negative.coating)
{
    for (const bool isFraction : {false, true})
        for (std::size_t i = 0; i < inputs.size(); ++i)
            if (const CoatingOf coating = coatingOfFraction(*inputs[i]);
                (coating != nullptr) == isFraction) {
                m_order.push_back(i);
                m_ways.push_back(
                    {.input = inputs[i], .coating = coating, .prepared = isPrepared(*inputs[i])});
            }
    ++m_evaluations;
    if (!m_result.feasible())
        return;
    m_capacity = m_result.cell.capacity;
    m_energy = m_result.cell.energy;
    m_sheets = m_result.cell.sheets;
    m_thickness = m_result.cell.countedThickness;
    m_unit = unitOf(m_result.pair);
    if (m_hold == Hold::capacity || m_hold == Hold::energy)
        sizeByCapacity(m_design, m_result);
    else if (m_hold == Hold::size)
        giveSize(m_design, m_result);
    m_length = m_design.cell.format.cylindrical.electrodeLength;
    const EnergyDensity density = m_result.cell.energyDensity;
    if (m_hold != Hold::inputs) {
        std::vector<double> numbers;
        for (const Parameter *input : inputs)
            numbers.push_back(input->access.get(design));
        at(numbers);
    }
    // But for whole sheets it has to be the same cell.
    const double off = std::abs(double(m_result.cell.energyDensity / density) - 1.0);
    const bool rounds = m_hold != Hold::inputs && m_sheets >= 2.0;
    m_canHold = m_result.feasible() && off < 1e-6 + (rounds ? 1.0 / m_sheets : 0.0);
}

Length LeverPath::unitOf(const PairState &pair) const
{
    return countedOf(unitThickness(m_design.cell, pair), m_design.cell.format.volumeState);
}

const Result &LeverPath::at(std::span<const double> numbers)
{
    write(numbers);
    evaluateHeld();
    return m_result;
}

const Result &LeverPath::with(const Design &design)
{
    const Format held = m_design.cell.format;
    const Stack stack = m_design.cell.stack;
    m_design = design;
    if (m_hold != Hold::inputs) {
        Format &format = m_design.cell.format;
        format.sizing = held.sizing;
        format.capacity = held.capacity;
        format.aspectRatio = held.aspectRatio;
        format.thickness = held.thickness;
        format.cylindrical.diameter = held.cylindrical.diameter;
        format.cylindrical.height = held.cylindrical.height;
        format.cylindrical.electrodeLength = held.cylindrical.electrodeLength;
        format.prismatic.canWidth = held.prismatic.canWidth;
        format.prismatic.canHeight = held.prismatic.canHeight;
        format.prismatic.canDepth = held.prismatic.canDepth;
        m_design.cell.stack.electrodeWidth = stack.electrodeWidth;
        m_design.cell.stack.electrodeHeight = stack.electrodeHeight;
        m_design.cell.stack.positiveSheets = stack.positiveSheets;
    }
    m_preparationStays = false;
    evaluateHeld();
    return m_result;
}

void LeverPath::evaluateHeld()
{
    if (m_hold == Hold::energy)
        m_design.cell.format.capacity = m_capacity;
    if (m_hold == Hold::size)
        fitInto();
    else
        evaluateNow();
    if (m_hold == Hold::energy)
        keepEnergy();
}

void LeverPath::write(std::span<const double> numbers)
{
    if (!m_ways.empty() &&
        m_ways.back().coating != nullptr) { // from the design's fractions, so that nothing adds up
        m_design.cell.positive.coating = m_positive;
        m_design.cell.negative.coating = m_negative;
    }
    for (std::size_t i = 0; i < m_ways.size(); ++i) {
        const Way &way = m_ways[i];
        const double number = numbers[m_order[i]];
        if (way.coating != nullptr) {
            setFraction(*way.input, m_design, *way.coating(m_design), number);
            continue;
        }
        if (way.prepared && way.input->access.get(m_design) != number)
            m_preparationStays = false;
        way.input->access.set(m_design, number);
    }
}

void LeverPath::evaluateNow()
{
    ++m_evaluations;
    if (!m_preparationStays)
        m_prepared = prepare(m_design);
    m_preparationStays = true;
    m_result = evaluate(m_design, m_prepared, m_aspects);
}

void LeverPath::fitInto()
{
    Findings findings;
    const PairState pair = solvePair(m_design.cell, 1.0, findings);
    const double ratio = findings.hasError() ? 1.0 : double(m_unit / unitOf(pair));
    if (m_design.cell.format.kind == FormatKind::cylindrical) {
        // A roll's cross-section is its length times the thickness of a turn.
        m_design.cell.format.cylindrical.electrodeLength = ratio * m_length;
        evaluateNow();
        return;
    }
    double &sheets = m_design.cell.stack.positiveSheets;
    sheets = std::max(1.0, std::floor(ratio * m_sheets * (1.0 + 1e-12)));
    evaluateNow();
    if (!m_result.feasible())
        return;
    // A thinner case has room for more.
    const double room =
        (m_thickness - m_result.cell.countedThickness) / unitOf(m_result.pair) + 1e-9;
    if (room >= 1.0) {
        sheets += std::floor(room);
        evaluateNow();
    }
    // What closes the stack does not become thinner with it.
    while (m_result.feasible() && sheets > 1.0 &&
           m_result.cell.countedThickness > (1.0 + 1e-9) * m_thickness) {
        sheets -= 1.0;
        evaluateNow();
    }
}

void LeverPath::keepEnergy()
{
    for (int i = 0; i < mostPasses; ++i) {
        const double off = m_result.feasible() ? double(m_energy / m_result.cell.energy) : 1.0;
        if (std::abs(off - 1.0) < 1e-12)
            return;
        m_design.cell.format.capacity *= off;
        evaluateNow();
    }
}

} // namespace cellgap
