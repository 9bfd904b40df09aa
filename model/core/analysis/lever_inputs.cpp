// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/analysis/lever_inputs.h"

#include "model/core/analysis/lever_path.h"
#include "model/core/physics/evaluate.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace cellgap {

namespace {

constexpr std::array holdTable{
    HoldInfo{.hold = Hold::inputs, .word = "inputs", .name = "all other inputs"},
    HoldInfo{.hold = Hold::capacity, .word = "capacity", .name = "the capacity of the cell"},
    HoldInfo{.hold = Hold::energy, .word = "energy", .name = "the energy of the cell"},
    HoldInfo{.hold = Hold::size, .word = "size", .name = "the outer size of the cell"},
};
static_assert(isInOrder(holdTable, &HoldInfo::hold), "a hold has no row");

/// Of a share that has to stay above nothing, in per cent.
constexpr double leastShare = 0.01;

/// Whether the input is itself what is held, or follows from it.
bool isWhatIsHeld(const Parameter &input, const Design &design, Hold hold)
{
    if (!input.applies(design) || !isInput(input, design))
        return true;
    if (hold == Hold::capacity || hold == Hold::energy)
        return input.key == "format.capacity";
    return hold == Hold::size && input.key == "stack.positive_sheets";
}

/// Whether the cell becomes wider or higher with the input, whatever is inside it.
bool resizes(const Design &design, const Parameter &input)
{
    const Result now = evaluate(design, Aspects{});
    LeverPath path(design, input, Hold::size, Aspects{});
    const Bounds usual = usualOf(input, design);
    const auto differs = [](Length one, Length other) {
        return std::abs((one - other).value()) > 1e-9 * other.value();
    };
    bool resizes = false;
    for (const double number : {usual.min, usual.max}) {
        const Result &result = path.at(number);
        resizes = resizes || (result.feasible() && (differs(result.cell.width, now.cell.width) ||
                                                    differs(result.cell.height, now.cell.height)));
    }
    return resizes;
}

bool isFitted(const DesignSheet &sheet, const std::string &key)
{
    const auto found = sheet.provenance.find(key);
    return found != sheet.provenance.end() &&
           (!found->second.fittedTo.empty() || found->second.confidence == "fitted");
}

/// What the cell does not have has no number to be pulled: a material of no share, a layer or a
/// liquid that is not there, a foil without holes.
bool isOfNothing(const Parameter &input, double now)
{
    if (input.key.ends_with(".areal_mass_factor"))
        return now == 100.0;
    constexpr std::array ends{"_share", ".solid_electrolyte_fraction", ".interlayer_thickness",
                              ".coating_thickness", ".stack_volume_fraction"};
    return now == 0.0 && std::ranges::any_of(
                             ends, [&input](const char *end) { return input.key.ends_with(end); });
}

} // namespace

const HoldInfo &infoOf(Hold hold)
{
    return holdTable[static_cast<std::size_t>(hold)];
}

std::vector<const Parameter *> leverInputs(const DesignSheet &sheet, LeverChoice choice)
{
    std::vector<const Parameter *> inputs;
    for (const Parameter &parameter : parameters()) {
        const Design &design = sheet.design;
        const double now = parameter.access.get(design);
        if (!parameter.applies(design) || !isInput(parameter, design) || parameter.isAbsent(now) ||
            isOfNothing(parameter, now))
            continue;
        const bool fitted = isFitted(sheet, parameter.key);
        const bool chosen = parameter.lever && (parameter.key != "separator.porosity" ||
                                                design.cell.separator.conductsByLiquid());
        if (choice == LeverChoice::every || (chosen && fitted == (choice == LeverChoice::fitted)))
            inputs.push_back(&parameter);
    }
    return inputs;
}

bool triesWholeNumbers(const Parameter &input, double now)
{
    return input.whole || (input.key == "stack.positive_sheets" && now == std::floor(now));
}

Bounds withinReason(const Parameter &input, double now, Bounds range)
{
    if (input.key.ends_with(".solid_electrolyte_fraction"))
        range.min = std::max(range.min, std::min(now, leastShare));
    if (input.key.ends_with(".active_fraction"))
        range.max = std::min(range.max, std::max(now, 100.0 - leastShare));
    return range;
}

bool isNewWarning(const Finding &finding, const Findings &now)
{
    return finding.severity == Severity::warning &&
           std::ranges::find(now.items(), finding.kind, &Finding::kind) == now.items().end();
}

bool isFractionBesideActive(const Parameter &input)
{
    const std::string entry = entryOf(input.key);
    return entry == "conductive_fraction" || entry == "binder_fraction" ||
           entry == "solid_electrolyte_fraction";
}

bool canHold(const Design &design, Hold hold)
{
    return LeverPath(design, std::vector<const Parameter *>{}, hold, Aspects{}).canHold();
}

bool isHeld(const Parameter &input, const Design &design, Hold hold)
{
    LeverPath path(design, input, hold, Aspects{});
    return isWhatIsHeld(input, path.design(), hold) ||
           (hold == Hold::size && resizes(design, input));
}

} // namespace cellgap
