// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/analysis/sizing.h"

#include "model/core/design/parameter.h"
#include "model/core/physics/charging.h"
#include "model/core/physics/evaluate.h"
#include "model/core/physics/layout.h"

#include <boost/math/tools/minima.hpp>
#include <boost/math/tools/toms748_solve.hpp>

#include <algorithm>
#include <array>
#include <cmath>

namespace cellgap {

namespace {

/// Whole sheets are found roughly, by sheets that need not be whole, and then solved finely.
constexpr double roughEnergy = 1e-6;
constexpr double fineEnergy = 1e-13;
constexpr unsigned roughBits = 20;
constexpr unsigned fineBits = 46;
constexpr Length batpacWidth = unit::mm(84.0); ///< up to which BatPaC's terminals are 40 mm wide
constexpr int coatingsTried = 16;              ///< between the thickest and the thinnest
constexpr int peakBits = 20;
constexpr double sameNumber = 1e-9;

/// Gives the sized values as numbers in their units, so that a file holds them exactly.
void settle(Design &design)
{
    for (const std::string_view key : sizedParameters()) {
        const Parameter &parameter = *findParameter(key);
        assign(parameter, design, parameter.access.get(design));
    }
}

/// The cells of one design at any coating: each trial meets the wanted energy.
class Sizer
{
public:
    explicit Sizer(Design design)
        : m_design(std::move(design))
    {
        CellDesign &cell = m_design.cell;
        const FormatKind kind = cell.format.kind;
        m_stacked = kind == FormatKind::pouch || kind == FormatKind::stack;
        cell.positive.coating.amount = CoatingAmount::thickness;
        cell.format.sizing = m_stacked ? Sizing::given : Sizing::capacity;
        if (!m_stacked)
            cell.format.thickness = m_design.requirement.cellThickness;
    }

    SizedDesign run()
    {
        const Requirement &wanted = m_design.requirement;
        if (!(wanted.energy.value() > 0.0) || !(wanted.power.value() > 0.0) ||
            !(wanted.minimumCoating < wanted.maximumCoating))
            return sized(SizingFailure::requirementMissing);
        solveWithTerminals();
        // BatPaC's fit may ask for less than can be coated: then the thinnest is what there is.
        m_takesThinnest = wanted.charging == Presence::yes && hasCoatedNegative() &&
                          m_design.charging.rule == ChargingRule::batpacRegression &&
                          (m_failure == SizingFailure::chargingTooFast ||
                           m_failure == SizingFailure::powerTooHigh);
        if (m_takesThinnest)
            solveWithTerminals();
        if (m_failure != SizingFailure::none)
            return sized(m_failure);
        if (hasCoatedNegative() &&
            m_result.pair.negative.thickness < (1.0 - sameNumber) * wanted.minimumCoating)
            return sized(SizingFailure::negativeTooThin);
        settle(m_design);
        m_result = evaluate(m_design, Aspect::power);
        return sized(meetsRequirement() ? SizingFailure::none : SizingFailure::notMet);
    }

private:
    SizedDesign sized(SizingFailure failure) const
    {
        return {.design = m_design,
                .failure = failure,
                .limit = failure == SizingFailure::none ? m_limit : SizingLimit::none,
                .limits = m_limits,
                .thinnestForCharging =
                    m_takesThinnest && m_result.charging.coatingLimit <
                                           (1.0 - sameNumber) * m_result.pair.positive.thickness,
                .evaluations = m_evaluations};
    }

    Length chargingLimit() const
    {
        const Length limit = m_result.charging.coatingLimit;
        if (!m_takesThinnest)
            return limit;
        const double ratio = m_result.pair.positive.thickness / m_result.pair.negative.thickness;
        return std::max<Length>(limit, m_design.requirement.minimumCoating * std::max(1.0, ratio));
    }

    bool hasCoatedNegative() const
    {
        return m_design.cell.negative.kind == NegativeKind::insertion;
    }

    /// The answer as a file holds it, judged by what was asked for.
    bool meetsRequirement() const
    {
        const Requirement &wanted = m_design.requirement;
        const Length coating = m_result.pair.positive.thickness;
        const auto reaches = [](auto value, auto least) {
            return value >= (1.0 - sameNumber) * least;
        };
        return m_result.feasible() && reaches(m_result.pack.energy, wanted.energy) &&
               reaches(wanted.energy, m_result.pack.energy) &&
               reaches(m_result.power.pack, wanted.power) &&
               reaches(wanted.maximumCoating, coating) && reaches(coating, wanted.minimumCoating) &&
               (wanted.charging == Presence::no || reaches(chargingLimit(), coating));
    }

    /// BatPaC widens the terminals of wide cells, and keeps them so even if the cell then narrows:
    /// no consistent width exists there.
    void solveWithTerminals()
    {
        const bool byWidth = m_design.requirement.terminals == TerminalRule::byCellWidth &&
                             m_design.cell.format.kind == FormatKind::pouch;
        Length &width = m_design.cell.format.pouch.terminalWidth;
        if (byWidth)
            width = unit::mm(40.0);
        solveSheets();
        // A cell that fails is the nearest to the requirement: a wide one has wide terminals too.
        if (!byWidth || !(m_result.cell.electrodeWidth > batpacWidth))
            return;
        width = unit::mm(50.0);
        solveSheets();
    }

    void solveSheets()
    {
        m_failure = SizingFailure::none;
        if (!m_stacked)
            return solveCoating();
        m_sheetsFollow = true;
        solveCoating();
        m_sheetsFollow = false;
        if (m_failure != SizingFailure::none)
            return;
        double sheets = std::round(m_sheets);
        if (sheets < 1.0) {
            m_failure = SizingFailure::cellTooThin;
            return;
        }
        double best = 0.0;
        double nearest = HUGE_VAL;
        std::array<double, 6> tried{};
        for (std::size_t i = 0; i < tried.size(); ++i) {
            if (std::find(tried.begin(), tried.begin() + i, sheets) != tried.begin() + i)
                break;
            tried[i] = sheets;
            m_sheets = sheets;
            solveCoating();
            if (m_failure != SizingFailure::none)
                break;
            const double off = std::abs(sheetsAtWantedThickness() - sheets);
            if (off < nearest) {
                nearest = off;
                best = sheets;
            }
            if (off <= 0.5)
                return;
            sheets = std::max(1.0, std::round(sheetsAtWantedThickness()));
        }
        if (!(best > 0.0))
            return;
        m_failure = SizingFailure::none;
        m_sheets = best;
        solveCoating();
    }

    /// Sheets, not whole, of the cell with the wanted thickness at the last trial's coating.
    double sheetsAtWantedThickness() const
    {
        const CellDesign &cell = m_design.cell;
        const Length step = unitThickness(cell, m_result.pair).assembled / cell.stack.packing;
        const Length missing =
            m_design.requirement.cellThickness - m_result.cell.thickness.assembled;
        return m_design.cell.stack.positiveSheets + missing / step;
    }

    /// A coating and what the limits allow beyond it [m].
    struct Trial {
        double coating = 0.0;
        double excess = 0.0;
    };

    Trial attempt(double coating) { return {coating, excess(coating)}; }

    /// The largest coating that no limit forbids. A limit may rise with the coating (that of
    /// charging does, as thin coatings have much of their resistance at their surface), so that
    /// neither the thickest nor the thinnest coating proves anything of those between them: all
    /// are walked through downwards, and every peak on the way is climbed.
    void solveCoating()
    {
        const double most = m_design.requirement.maximumCoating.value();
        const double least = m_design.requirement.minimumCoating.value();
        const double step = (most - least) / coatingsTried;
        Trial higher = attempt(most);
        if (m_failure != SizingFailure::none || higher.excess >= 0.0)
            return;
        Trial above = higher;
        Trial best = higher;
        const auto isSolvedByPeak = [&](double low) {
            const Trial top = peak(low, higher.coating);
            if (top.excess >= 0.0)
                solveBetween(top, higher);
            if (top.excess > best.excess)
                best = top;
            return top.excess >= 0.0;
        };
        for (int i = 1; i <= coatingsTried; ++i) {
            const Trial here = attempt(i == coatingsTried ? least : most - i * step);
            if (m_failure != SizingFailure::none)
                return;
            if (here.excess >= 0.0)
                return solveBetween(here, above);
            if (above.excess >= higher.excess && above.excess >= here.excess &&
                isSolvedByPeak(here.coating))
                return;
            if (here.excess > best.excess)
                best = here;
            higher = above;
            above = here;
        }
        if (above.excess >= higher.excess && isSolvedByPeak(least))
            return;
        excess(best.coating);
        if (m_forbidden != SizingFailure::none)
            m_failure = m_forbidden;
        else
            m_failure = m_limit == SizingLimit::charging ? SizingFailure::chargingTooFast
                                                         : SizingFailure::powerTooHigh;
    }

    Trial peak(double low, double high)
    {
        std::uintmax_t steps = 40;
        const auto [coating, lack] = boost::math::tools::brent_find_minima(
            [this](double t) { return -excess(t); }, low, high, peakBits, steps);
        return {coating, -lack};
    }

    void solveBetween(const Trial &low, const Trial &high)
    {
        std::uintmax_t steps = 100;
        const auto bracket = boost::math::tools::toms748_solve(
            [this](double t) { return excess(t); }, low.coating, high.coating, low.excess,
            high.excess,
            boost::math::tools::eps_tolerance<double>(m_sheetsFollow ? roughBits : fineBits),
            steps);
        // What a limit takes is used up at its root. What is taken in one step is what cannot be
        // built, and at the edge of that nothing is left of the energy or of the room.
        excess(bracket.second);
        if (m_forbidden != SizingFailure::none)
            m_failure = SizingFailure::thickNotBuildable;
        else
            excess(bracket.first);
    }

    /// What the limits allow beyond this coating [m]; the trial stays in the members. What cannot
    /// be built is forbidden as a whole.
    double excess(double coating)
    {
        const Length thickness = Length::from_value(coating);
        if (m_failure != SizingFailure::none)
            return -coating;
        m_forbidden = meetEnergy(thickness);
        if (m_forbidden != SizingFailure::none)
            return -coating;
        m_limits = limitsAt(thickness);
        m_limit = SizingLimit::thickness;
        Length least = m_limits.thickness;
        const auto bound = [&](Length limit, SizingLimit which) {
            if (limit < least) {
                least = limit;
                m_limit = which;
            }
        };
        bound(m_limits.power, SizingLimit::power);
        if (m_design.cell.electrical.resistanceRule == ResistanceRule::batpac)
            bound(m_limits.meanVoltage, SizingLimit::meanVoltage);
        if (m_design.requirement.charging == Presence::yes)
            bound(m_limits.charging, SizingLimit::charging);
        return least.value() - coating;
    }

    CoatingLimits limitsAt(Length thickness)
    {
        const Requirement &wanted = m_design.requirement;
        const PowerState &power = m_result.power;
        CoatingLimits limits;
        limits.thickness = wanted.maximumCoating;
        const bool resists =
            m_result.resistance.energy.value() > 0.0 || m_result.resistance.pulse.value() > 0.0;
        if (power.known)
            limits.power = thickness * (power.pack / wanted.power);
        else if (!resists)
            m_failure = SizingFailure::powerUnknown;
        const double o = m_design.cell.electrical.meanStateOfCharge;
        const Voltage pulse = m_result.pair.openCircuit(m_design.power.stateOfCharge);
        const Voltage mean = m_result.pair.openCircuit.mean;
        if (resists)
            limits.meanVoltage =
                thickness * (m_result.cell.facingArea * m_result.pack.cells * pulse * mean * o *
                             (1.0 - o) / (wanted.power * m_result.resistance.energy));
        limits.charging = chargingLimit();
        if (wanted.charging == Presence::yes && chargingIsUnknown())
            m_failure = SizingFailure::chargingUnknown;
        return limits;
    }

    bool chargingIsUnknown() const
    {
        return std::ranges::any_of(m_result.findings.items(), [](const Finding &finding) {
            return finding.severity == Severity::warning &&
                   (finding.kind == &finding::regressionOutOfRange ||
                    finding.kind == &finding::regressionNeedsInsertion);
        });
    }

    /// Sets the coating and finds the capacity with which the pack has the wanted energy.
    SizingFailure meetEnergy(Length thickness)
    {
        const double area = m_area;
        const double sheets = m_sheets;
        const SizingFailure failure = scaleToEnergy(thickness);
        if (failure != SizingFailure::none) {
            m_area = area; // the next coating starts from what could be built
            m_sheets = sheets;
        }
        return failure;
    }

    SizingFailure scaleToEnergy(Length thickness)
    {
        const Energy wanted = m_design.requirement.energy;
        m_design.cell.positive.coating.thickness = thickness;
        for (int i = 0; i < 60; ++i) {
            applyCapacity();
            m_result = evaluate(m_design, Aspect::power);
            ++m_evaluations;
            if (m_stacked && m_sheetsFollow && m_result.feasible()) {
                const double sheets = std::max(0.3, sheetsAtWantedThickness());
                const double change = std::abs(sheets / m_sheets - 1.0);
                m_sheets = sheets;
                if (change > 1e-9)
                    continue;
            }
            if (!m_result.feasible() || !(m_result.pack.energy.value() > 0.0))
                return SizingFailure::infeasible;
            const double ratio = wanted / m_result.pack.energy;
            if (std::abs(ratio - 1.0) <= (m_sheetsFollow ? roughEnergy : fineEnergy))
                return SizingFailure::none;
            m_area *= ratio;
        }
        return SizingFailure::notConverged;
    }

    /// Dimensions from the positive's area per cell: of a stack directly, else by the format.
    void applyCapacity()
    {
        CellDesign &cell = m_design.cell;
        if (!m_stacked) {
            cell.format.capacity = Charge::from_value(m_area * 36000.0 * 100.0);
            return;
        }
        const bool bipolar = cell.stack.isBipolar();
        const double faces = (bipolar ? 1.0 : 2.0) * m_sheets;
        cell.stack.positiveSheets = m_sheets;
        cell.stack.electrodeWidth =
            root<Length>(Area::from_value(m_area) / faces / cell.format.aspectRatio);
        cell.stack.electrodeHeight = cell.format.aspectRatio * cell.stack.electrodeWidth;
    }

    Design m_design;
    Result m_result;
    bool m_stacked = true;
    bool m_sheetsFollow = false;
    double m_sheets = 20.0;
    double m_area =
        1.0; ///< of all positive faces of a cell [m²]; its capacity/100 mAh/cm² if wound
    SizingFailure m_failure = SizingFailure::none;   ///< of any coating
    SizingFailure m_forbidden = SizingFailure::none; ///< of the last coating tried
    bool m_takesThinnest = false; ///< where the charging fit asks for less than can be coated
    SizingLimit m_limit = SizingLimit::none;
    CoatingLimits m_limits;
    int m_evaluations = 0;
};

} // namespace

std::span<const std::string_view> sizedParameters()
{
    static constexpr std::array<std::string_view, 6> keys{
        "positive.thickness",     "stack.positive_sheets", "stack.electrode_width",
        "stack.electrode_height", "format.capacity",       "pouch.terminal_width"};
    return keys;
}

SizedDesign size(const Design &design)
{
    return Sizer(design).run();
}

} // namespace cellgap
