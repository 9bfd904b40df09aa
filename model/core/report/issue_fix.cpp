// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/report/issue_fix.h"

#include "model/core/design/parameter.h"
#include "model/core/physics/evaluate.h"
#include "model/core/report/input_check.h"
#include "model/core/report/input_tables.h"

#include <algorithm>
#include <cmath>

namespace cellgap {

namespace {

constexpr int givenDigits = 4;
constexpr double firstStep = 0.002; ///< of the number, of the search for the nearest one
constexpr double growth = 1.6;      ///< from one of its steps to the next
constexpr int mostSteps = 22;       ///< up to 60 times the number
constexpr int halvings = 16;

/// Tries edits of one design.
class Trial
{
public:
    Trial(const Finding &finding, const Design &design)
        : m_finding(finding)
        , m_before(evaluate(design))
        , m_design(design)
    {
    }

    bool helps(const ValueFix &fix) const
    {
        const Result after = evaluate(fixedWith(fix, m_design));
        return std::ranges::none_of(after.findings.items(), [&](const Finding &found) {
            return isSame(found, m_finding) ||
                   (found.severity > Severity::note && !wasThere(found));
        });
    }

private:
    static bool isSame(const Finding &a, const Finding &b)
    {
        return a.kind == b.kind && a.place == b.place;
    }

    bool wasThere(const Finding &finding) const
    {
        return std::ranges::any_of(m_before.findings.items(), [&](const Finding &before) {
            return isSame(before, finding) && before.severity >= finding.severity;
        });
    }

    const Finding &m_finding;
    Result m_before;
    const Design &m_design;
};

/// The number of few digits that helps and lies nearest to the present one, on the one side of it.
std::optional<double> nearest(const Trial &trial, const Parameter &parameter, double now,
                              double direction)
{
    const Bounds &usual = parameter.usual;
    const double scale = now != 0.0 ? std::abs(now) : 0.1 * (usual.max - usual.min);
    const auto numberAt = [&](double step) {
        return std::clamp(now + direction * step * scale, parameter.bounds.min,
                          parameter.bounds.max);
    };
    const auto helps = [&](double number) {
        return parameter.takes(number) && trial.helps({.key = parameter.key, .number = number});
    };
    double tooNear = 0.0;
    double enough = firstStep;
    for (int i = 0; !helps(numberAt(enough)); ++i) {
        if (i == mostSteps || numberAt(enough) == numberAt(tooNear))
            return std::nullopt;
        tooNear = enough;
        enough *= growth;
    }
    for (int i = 0; i < halvings; ++i) {
        const double middle = 0.5 * (tooNear + enough);
        (helps(numberAt(middle)) ? enough : tooNear) = middle;
    }
    // Rounded away from the present number, with as few digits as still are near.
    const double exact = numberAt(enough);
    if (exact == 0.0)
        return exact;
    for (int kept = 2; kept <= givenDigits; ++kept) {
        const double grid = std::pow(10.0, std::floor(std::log10(std::abs(exact))) + 1.0 - kept);
        const double rounded =
            (direction > 0.0 ? std::ceil(exact / grid) : std::floor(exact / grid)) * grid;
        if (std::abs(rounded - exact) <= 0.02 * std::abs(exact) && helps(rounded))
            return rounded;
    }
    return exact;
}

std::optional<double> nearest(const Trial &trial, const Parameter &parameter, const Design &design)
{
    const double now = parameter.access.get(design);
    std::optional<double> best;
    for (const double direction : {1.0, -1.0}) {
        const auto found = nearest(trial, parameter, now, direction);
        if (found && (!best || std::abs(*found - now) < std::abs(*best - now)))
            best = found;
    }
    return best;
}

/// A remedy that leads out of what is usual is none.
bool leavesUsual(const Parameter &parameter, double number, const Design &design)
{
    const Bounds usual = usualOf(parameter, design);
    return isUnusual(number, usual) && !isUnusual(parameter.access.get(design), usual);
}

} // namespace

Design fixedWith(const ValueFix &fix, Design design)
{
    if (const Parameter *parameter = findParameter(fix.key)) {
        assign(*parameter, design, fix.number);
    } else if (const Choice *choice = findChoice(fix.key)) {
        const auto option = std::ranges::find(choice->options, fix.option, &Option::word);
        choice->access.set(design, static_cast<int>(option - choice->options.begin()));
    }
    return design;
}

std::optional<ValueFix> fixOf(const Finding &finding, const Design &design)
{
    const Fix &fix = finding.kind->fix;
    if (fix.how == Fix::How::none)
        return std::nullopt;
    const Trial trial(finding, design);
    ValueFix found{.key = std::string(fix.key)};
    if (fix.how == Fix::How::option) {
        found.option = fix.option;
        return trial.helps(found) ? std::optional(found) : std::nullopt;
    }
    // What is searched for is of the input that the design has; what is declared, of the kind's.
    if (found.key.empty())
        found.key = fix.how == Fix::How::number ? declaredKey(finding, design)
                                                : describe(finding, design).key;
    const Parameter *parameter = findParameter(found.key);
    if (parameter == nullptr || !parameter->applies(design))
        return std::nullopt;
    const double now = parameter->access.get(design);
    switch (fix.how) {
    case Fix::How::nearest:
        if (const auto number = nearest(trial, *parameter, design))
            found.number = *number;
        else
            return std::nullopt;
        break;
    case Fix::How::whole:
        found.number = std::max(1.0, std::round(now));
        break;
    case Fix::How::rest:
        found.number = std::round(1e4 * (now + 100.0 - finding.value.number)) / 1e4;
        break;
    case Fix::How::number:
    case Fix::How::option:
    case Fix::How::none:
        found.number = fix.number;
        break;
    }
    if (!parameter->takes(found.number) || leavesUsual(*parameter, found.number, design) ||
        !trial.helps(found))
        return std::nullopt;
    return found;
}

std::string fixSetting(const ValueFix &fix)
{
    const Parameter *parameter = findParameter(fix.key);
    return fix.key + "=" +
           (parameter == nullptr ? fix.option
                                 : english(withUnitText(shortDigits(fix.number, givenDigits + 2),
                                                        parameter->access.unit.text)));
}

Text fixText(const ValueFix &fix)
{
    if (const Parameter *parameter = findParameter(fix.key))
        return phrase("%1: %2",
                      {nameAlone(*parameter), withUnitText(shortDigits(fix.number, givenDigits + 2),
                                                           parameter->access.unit.text)});
    return keyed(fix.key + ": " + fix.option);
}

} // namespace cellgap
