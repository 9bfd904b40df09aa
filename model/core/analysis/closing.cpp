// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/analysis/closing.h"

#include "model/core/analysis/lever_path.h"
#include "model/core/base/enum_table.h"
#include "model/core/design/nesting.h"
#include "model/core/physics/evaluate.h"

#include <nlopt.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <numeric>
#include <random>
#include <stdexcept>
#include <utility>

namespace cellgap {

namespace {

constexpr std::array effortTable{
    EffortInfo{.effort = Effort::fewInputs, .word = "few", .name = "few inputs"},
    EffortInfo{.effort = Effort::leastSquares, .word = "least", .name = "small changes"},
};
static_assert(isInOrder(effortTable, &EffortInfo::effort), "an effort has no row");

/// Beyond a target, in ln(reach), so that rounded numbers meet it too.
constexpr double margin = 1e-3;

/// Step of a difference quotient, as a share of the usual range.
constexpr double step = 1e-3;
constexpr double raggedStep = 0.03; ///< where whole sheets leap

/// What nothing that can be built, and nothing that can be assessed, falls short by.
constexpr double hopeless = 5.0;
constexpr double mostMissed = 0.9 * hopeless; ///< of what can be assessed

/// Of shares of usual ranges that count as no change.
constexpr double nothing = 1e-6;

constexpr int mostIterations = 60;
constexpr int scanSamples = 32;

using Point = std::vector<double>; ///< a share of the usual range for each input, from now

double effortOf(const Point &point)
{
    return std::inner_product(point.begin(), point.end(), point.begin(), 0.0);
}

/// The targets, and behind them new warnings, as functions of the point.
class Field
{
public:
    Field(const Design &design, const Result &result, std::span<const Freedom> freedoms,
          std::span<const Target *const> targets, Hold hold, std::stop_token stop)
        : m_stop(std::move(stop))
        , m_now(result.findings)
        , m_path(design, inputsOf(freedoms), hold, Aspects::all()) // all can warn
    {
        for (const Freedom &freedom : freedoms) {
            const Parameter &input = *freedom.input;
            const Bounds usual = usualOf(input, design);
            const double now = input.access.get(design);
            const double width =
                usual.max > usual.min ? usual.max - usual.min : std::max(1.0, std::abs(now));
            m_axes.push_back({.input = &input,
                              .now = now,
                              .width = width,
                              .low = std::min(0.0, (freedom.within.min - now) / width),
                              .high = std::max(0.0, (freedom.within.max - now) / width),
                              .whole = triesWholeNumbers(input, now)});
        }
        for (const Target *target : targets)
            m_scales.emplace_back(*target);
        m_best.assign(m_scales.size(), {.point = origin()});
        m_nestings = nestingsOf(design);
        for (const Nesting &nesting : m_nestings)
            m_uncovered.push_back(nesting.uncovered(design));
    }

    struct Axis {
        const Parameter *input = nullptr;
        double now = 0.0;
        double width = 1.0;
        double low = 0.0;
        double high = 0.0;
        bool whole = false;

        double numberAt(double share) const
        {
            const double number = now + share * width;
            return whole && share != 0.0 ? std::round(number) : number;
        }
        double stepOf() const { return whole ? std::max(step, 1.0 / width) : step; }
    };

    const std::vector<Axis> &axes() const { return m_axes; }
    std::size_t targets() const { return m_scales.size(); }
    std::size_t size() const { return m_scales.size() + 1; }
    Point origin() const { return Point(m_axes.size(), 0.0); }
    bool canHold() const { return m_path.canHold(); }
    int evaluations() const { return m_path.evaluations(); }
    const Design &design() const { return m_path.design(); }

    /// Whatever a search was after: the point with the least effort at which it met every target.
    const std::optional<Point> &allMet() const { return m_allMet; }

    /// Whatever a search was after: the point without new warnings that came nearest to a target.
    const Point &best(std::size_t target) const { return m_best.at(target).point; }

    /// Where the number of sheets is another, all that is whole has leapt.
    double sheets() const { return m_sheets; }

    const Result &resultAt(const Point &point)
    {
        m_numbers.resize(point.size());
        for (std::size_t i = 0; i < point.size(); ++i)
            m_numbers[i] = m_axes[i].numberAt(point[i]);
        return m_path.at(m_numbers);
    }

    std::vector<Standing> standingsAt(const Point &point)
    {
        const Result &result = resultAt(point);
        std::vector<Standing> standings;
        for (const TargetScale &scale : m_scales)
            standings.push_back(scale.standing(result));
        return standings;
    }

    /// By how much each target is missed, as −ln(reach): nothing or less where it is met; and the
    /// last one how far the design is beyond where new warnings begin. Empty where nothing can be
    /// built.
    const std::vector<double> &shortfallsAt(const Point &point)
    {
        if (m_hasLast && point == m_last)
            return m_shortfalls;
        m_last = point;
        m_hasLast = true;
        m_shortfalls.clear();
        if (m_stop.stop_requested()) // nothing can be built: every search ends at once
            return m_shortfalls;
        const Result &result = resultAt(point);
        m_sheets = result.cell.sheets;
        if (!result.feasible())
            return m_shortfalls;
        for (const TargetScale &scale : m_scales)
            m_shortfalls.push_back(shortfallOf(scale.standing(result)));
        m_shortfalls.push_back(warned(result));
        if (std::ranges::all_of(m_shortfalls, [](double missed) { return missed <= 0.0; }) &&
            (!m_allMet || effortOf(point) < effortOf(*m_allMet)))
            m_allMet = point;
        for (std::size_t i = 0; m_shortfalls.back() <= 0.0 && i < m_best.size(); ++i)
            if (m_shortfalls[i] < m_best[i].missed)
                m_best[i] = {.point = point, .missed = m_shortfalls[i]};
        return m_shortfalls;
    }

private:
    static std::vector<const Parameter *> inputsOf(std::span<const Freedom> freedoms)
    {
        std::vector<const Parameter *> inputs;
        for (const Freedom &freedom : freedoms)
            inputs.push_back(freedom.input);
        return inputs;
    }

    static double shortfallOf(const Standing &standing)
    {
        if (standing.status == Status::notAssessed || !standing.gap)
            return hopeless;
        const double missed =
            standing.reach && *standing.reach > 0.0 ? -std::log(*standing.reach) : -*standing.gap;
        // What is met is met, on the last bit.
        return isGood(standing.status) ? std::min(missed, 0.0)
                                       : std::clamp(missed, 1e-12, mostMissed);
    }

    /// Where a warning says a number and its limit, by that; a new warning without is a wall.
    double warned(const Result &result) const
    {
        constexpr double wall = 0.3;
        double most = 0.0;
        for (const Finding &one : result.findings.items()) {
            if (!isNewWarning(one, m_now))
                continue;
            const bool hasNumbers = one.value.number > 0.0 && one.limit.number > 0.0;
            const double beyond =
                hasNumbers ? std::abs(std::log(one.value.number / one.limit.number)) : wall;
            most = std::max(most, beyond + margin);
        }
        for (std::size_t i = 0; i < m_nestings.size(); ++i)
            if (const double more = m_nestings[i].uncovered(m_path.design()) - m_uncovered[i];
                more > 1e-9)
                most = std::max(most, more + margin);
        return std::min(most, hopeless);
    }

    std::stop_token m_stop;
    Findings m_now;
    std::vector<Nesting> m_nestings;
    std::vector<double> m_uncovered; ///< of each nesting now
    std::optional<Point> m_allMet;   ///< the least of all points that met every target
    struct Nearest {
        Point point;
        double missed = HUGE_VAL;
    };
    std::vector<Nearest> m_best; ///< to each target
    LeverPath m_path;
    std::vector<Axis> m_axes;
    std::vector<TargetScale> m_scales;
    std::vector<double> m_numbers;
    bool m_hasLast = false;
    Point m_last;
    std::vector<double> m_shortfalls;
    double m_sheets = 0.0;
};

/// How far each target may be missed, and how far new warnings may go: nothing where it is wanted.
using Limits = std::vector<double>;

std::size_t movesOf(const Point &point)
{
    return static_cast<std::size_t>(
        std::ranges::count_if(point, [](double share) { return std::abs(share) > nothing; }));
}

/// Round numbers near a number of an input: down and up, in steps from a hundredth of the usual
/// range on.
std::vector<double> roundNumbers(double number, double width)
{
    constexpr int steps = 4;
    constexpr double coarsest = 0.02; // of the usual range
    std::vector<double> found;
    const int first = static_cast<int>(std::ceil(std::log10(0.01 * width)));
    for (int digit = first; digit > first - steps; --digit) {
        // Divided by whole powers of ten, so that the number is the one that is written so.
        const double power = std::pow(10.0, std::abs(digit));
        const auto rounded = [&](auto round) {
            return digit >= 0 ? round(number / power) * power : round(number * power) / power;
        };
        std::array both{rounded([](double x) { return std::floor(x); }),
                        rounded([](double x) { return std::ceil(x); })};
        if (both[1] - number < number - both[0])
            std::swap(both[0], both[1]);
        for (const double one : both)
            if (std::abs(one - number) <= coarsest * width)
                found.push_back(one);
    }
    return found;
}

/// The search for points that meet what is wanted.
class Solver
{
public:
    Solver(Field &field, Limits limits)
        : m_field(field)
        , m_limits(std::move(limits))
        , m_fixed(field.axes().size(), false)
        , m_weights(field.axes().size(), 1.0)
    {
    }

    bool meets(const Point &point)
    {
        const auto &shortfalls = m_field.shortfallsAt(point);
        if (shortfalls.empty())
            return false;
        for (std::size_t i = 0; i < shortfalls.size(); ++i)
            if (shortfalls[i] > m_limits[i])
                return false;
        return true;
    }

    /// The sum of the squares of what is missing.
    double missing(const Point &point) { return missingOf(m_field.shortfallsAt(point)); }

    /// The same, of a point without new warnings.
    double soundMissing(const Point &point)
    {
        const auto &shortfalls = m_field.shortfallsAt(point);
        const bool sound = !shortfalls.empty() && shortfalls.back() <= m_limits.back();
        return sound ? missingOf(shortfalls) : HUGE_VAL;
    }

    /// From a start to where least is missing.
    Point nearest(Point from)
    {
        m_seen.reset();
        m_nearest = from;
        m_missing = soundMissing(from);
        if (missing(from) == 0.0)
            return from;
        nlopt::opt search = searchFrom(from);
        search.set_min_objective(
            [](const Point &point, Point &gradient, void *solver) {
                return static_cast<Solver *>(solver)->missingAndSlope(point, gradient);
            },
            this);
        search.set_stopval(0.0);
        run(search, from);
        return m_missing < HUGE_VAL ? m_nearest : from;
    }

    /// From there along one input after the other, while less is missing: past where the wall of
    /// what cannot be built ends a search that follows slopes.
    Point climbed(Point point)
    {
        constexpr double shortest = 0.005; // of the usual range
        constexpr int mostSweeps = 40;
        Point strides(point.size(), 0.25);
        double least = soundMissing(point);
        const auto isBetter = [&](std::size_t i, double stride) {
            const Field::Axis &axis = m_field.axes()[i];
            Point made = point;
            made[i] = std::clamp(point[i] + stride, axis.low, axis.high);
            const double missing = made[i] == point[i] ? HUGE_VAL : soundMissing(made);
            if (!(missing < least))
                return false;
            least = missing;
            point = std::move(made);
            return true;
        };
        for (int sweep = 0; sweep < mostSweeps && least > 0.0; ++sweep) {
            bool goesOn = false;
            for (std::size_t i = 0; i < point.size(); ++i) {
                if (m_fixed[i] || std::abs(strides[i]) < shortest)
                    continue;
                goesOn = true;
                if (isBetter(i, strides[i]))
                    continue;
                strides[i] = isBetter(i, -strides[i]) ? -strides[i] : 0.4 * strides[i];
            }
            if (!goesOn)
                break;
        }
        return point;
    }

    /// From there to the least sum of squares where all is met; the point as it came where none is
    /// found.
    Point least(Point from)
    {
        m_seen.reset();
        nlopt::opt search = searchFrom(from);
        search.set_min_objective(
            [](const Point &point, Point &gradient, void *solver) {
                const auto &self = *static_cast<const Solver *>(solver);
                for (std::size_t i = 0; i < gradient.size(); ++i)
                    gradient[i] = 2.0 * self.m_weights[i] * point[i];
                return self.costOf(point);
            },
            this);
        const std::vector<double> tolerance(m_field.size(), 0.1 * margin);
        search.add_inequality_mconstraint(
            [](unsigned, double *values, unsigned size, const double *point, double *slopes,
               void *solver) {
                static_cast<Solver *>(solver)->constraints(Point(point, point + size), values,
                                                           slopes);
            },
            this, tolerance);
        run(search, from);
        return from;
    }

    /// A point near this one that meets all, as near to no change as bisection brings it; empty
    /// where there is none.
    std::optional<Point> settled(const Point &from)
    {
        if (m_seen && (!meets(from) || costOf(*m_seen) < costOf(from)))
            return drawnBack(*m_seen);
        for (const double scale : {1.0, 1.003, 1.01, 1.03, 1.1, 1.3}) {
            Point point = from;
            for (std::size_t i = 0; i < point.size(); ++i)
                point[i] =
                    std::clamp(scale * point[i], m_field.axes()[i].low, m_field.axes()[i].high);
            if (meets(point))
                return drawnBack(std::move(point));
        }
        return std::nullopt;
    }

    /// The nearest points that meet all with one input alone.
    std::vector<Point> alone()
    {
        std::vector<Point> found;
        for (std::size_t i = 0; i < m_field.axes().size(); ++i) {
            const Field::Axis &axis = m_field.axes()[i];
            std::optional<Point> best;
            for (const double end : {axis.low, axis.high})
                for (int k = 1; end != 0.0 && k <= scanSamples; ++k) {
                    Point point = m_field.origin();
                    point[i] = end * k / scanSamples;
                    if (!meets(point))
                        continue;
                    const double missed = end * (k - 1) / scanSamples;
                    point[i] = between(point, i, missed);
                    if (!best || std::abs(point[i]) < std::abs((*best)[i]))
                        best = point;
                    break;
                }
            if (best)
                found.push_back(std::move(*best));
        }
        return found;
    }

    /// Of each input the number with which alone the least is missing, all together.
    Point combined()
    {
        constexpr int samples = 6;
        Point point = m_field.origin();
        for (std::size_t i = 0; i < point.size(); ++i) {
            const Field::Axis &axis = m_field.axes()[i];
            Point alone = m_field.origin();
            double least = missing(alone);
            for (const double end : {axis.low, axis.high})
                for (int k = 1; end != 0.0 && k <= samples; ++k) {
                    alone[i] = end * k / samples;
                    if (const double now = missing(alone); now < least - 1e-9) {
                        least = now;
                        point[i] = alone[i];
                    }
                }
        }
        return point;
    }

    /// The best of many points that stand all over the bounds, the same ones each time.
    Point sampled()
    {
        constexpr int samples = 400;
        std::mt19937 random(1);
        Point best = m_field.origin();
        double least = missing(best);
        for (int k = 0; k < samples; ++k) {
            Point point;
            for (const Field::Axis &axis : m_field.axes()) {
                const double share =
                    static_cast<double>(random()) / static_cast<double>(std::mt19937::max());
                point.push_back(axis.low + share * (axis.high - axis.low));
            }
            if (const double now = missing(point); now < least) {
                least = now;
                best = std::move(point);
            }
        }
        return best;
    }

    /// The corner of the bounds that what is missing points to.
    Point corner()
    {
        Point gradient = m_field.origin();
        const Point origin = m_field.origin();
        missingAndSlope(origin, gradient);
        Point point = origin;
        for (std::size_t i = 0; i < point.size(); ++i)
            point[i] = gradient[i] < 0.0   ? m_field.axes()[i].high
                       : gradient[i] > 0.0 ? m_field.axes()[i].low
                                           : 0.0;
        return point;
    }

    /// Near the point of least |share| to the power of a half: weights that grow as a share shrinks
    /// let few inputs do most (Chartrand and Yin, ICASSP 2008).
    Point concentrated(Point point)
    {
        for (const double blunt : {0.3, 0.1, 0.03, 0.01}) {
            for (std::size_t i = 0; i < point.size(); ++i)
                m_weights[i] = std::pow(point[i] * point[i] + blunt * blunt, -0.75);
            const auto met = settled(least(point));
            if (met)
                point = *met;
        }
        m_weights.assign(m_weights.size(), 1.0);
        return point;
    }

    /// Leaves inputs as they are one after the other, the least changed first, while all can be met
    /// by the others.
    Point withFewInputs(Point point)
    {
        std::vector<bool> needed(point.size(), false);
        std::vector<std::size_t> order;
        for (;;) {
            order.clear();
            for (std::size_t i = 0; i < point.size(); ++i)
                if (std::abs(point[i]) > nothing && !needed[i])
                    order.push_back(i);
            if (order.empty())
                break;
            const std::size_t i = *std::ranges::min_element(
                order, {}, [&](std::size_t one) { return std::abs(point[one]); });
            m_fixed[i] = true;
            Point without = point;
            without[i] = 0.0;
            if (meets(without)) {
                point = std::move(without);
                continue;
            }
            auto met = settled(least(nearest(without)));
            if (met) {
                point = std::move(*met);
            } else {
                m_fixed[i] = false;
                needed[i] = true;
            }
        }
        m_fixed.assign(m_fixed.size(), false);
        return point;
    }

    /// Without each input that the others do not need, the least changed first.
    Point withoutNeedless(Point point)
    {
        std::vector<std::size_t> order(point.size());
        std::iota(order.begin(), order.end(), std::size_t{0});
        std::ranges::sort(order, {}, [&](std::size_t i) { return std::abs(point[i]); });
        for (const std::size_t i : order) {
            const double share = std::exchange(point[i], 0.0);
            if (share != 0.0 && !meets(point))
                point[i] = share;
        }
        return point;
    }

    /// With as few digits as meet all.
    Point rounded(Point point)
    {
        for (std::size_t i = 0; i < point.size(); ++i)
            if (std::abs(point[i]) > nothing)
                roundOne(point, i);
        return point;
    }

private:
    double costOf(const Point &point) const
    {
        double sum = 0.0;
        for (std::size_t i = 0; i < point.size(); ++i)
            sum += m_weights[i] * point[i] * point[i];
        return sum;
    }

    double missingOf(const std::vector<double> &shortfalls) const
    {
        if (shortfalls.empty())
            return hopeless * hopeless * static_cast<double>(m_field.size());
        double sum = 0.0;
        for (std::size_t i = 0; i < shortfalls.size(); ++i)
            sum += missed(shortfalls, i) * missed(shortfalls, i);
        return sum;
    }

    /// Beyond a limit, and short of what rounding may take.
    double missed(const std::vector<double> &shortfalls, std::size_t i) const
    {
        return std::max(0.0, overLimit(shortfalls, i));
    }

    double overLimit(const std::vector<double> &shortfalls, std::size_t i) const
    {
        const bool isTarget = i < m_field.targets() && m_limits[i] == 0.0;
        return shortfalls[i] - m_limits[i] + (isTarget ? margin : 0.0);
    }

    /// A search may leave a point that meets all for one that does not quite.
    void see(const Point &point)
    {
        if (const double missed = soundMissing(point); missed < m_missing) {
            m_missing = missed;
            m_nearest = point;
        }
        if (meets(point) && (!m_seen || costOf(point) < costOf(*m_seen)))
            m_seen = point;
    }

    /// Within its bounds, and what is fixed at no change.
    nlopt::opt searchFrom(Point &from) const
    {
        nlopt::opt search(nlopt::LD_SLSQP, static_cast<unsigned>(m_field.axes().size()));
        Point low;
        Point high;
        for (std::size_t i = 0; i < m_fixed.size(); ++i) {
            low.push_back(m_fixed[i] ? 0.0 : m_field.axes()[i].low);
            high.push_back(m_fixed[i] ? 0.0 : m_field.axes()[i].high);
            from[i] = std::clamp(from[i], low[i], high[i]);
        }
        search.set_lower_bounds(low);
        search.set_upper_bounds(high);
        search.set_maxeval(mostIterations);
        search.set_xtol_abs(1e-5);
        search.set_ftol_rel(1e-7);
        return search;
    }

    /// SLSQP gives up where rounding leaves it no way; what it had reached is kept.
    static void run(nlopt::opt &search, Point &point)
    {
        double value = 0.0;
        try {
            search.optimize(point, value);
        } catch (const std::runtime_error &) {
            return;
        }
    }

    /// Difference quotients of all shortfalls along one input, away from a bound and from what
    /// cannot be built; nothing where no side can.
    std::vector<double> slopesAlong(const Point &point, std::size_t axis,
                                    const std::vector<double> &here, double sheets)
    {
        const Field::Axis &along = m_field.axes()[axis];
        const double small = along.stepOf();
        const double large = std::max(small, raggedStep);
        // A sheet more would make a slope of its leap: then over several of them.
        for (const double apart : {small, -small, large, -large}) {
            Point beside = point;
            beside[axis] += apart;
            if (beside[axis] < along.low || beside[axis] > along.high)
                continue;
            const auto &there = m_field.shortfallsAt(beside);
            if (there.empty() || (std::abs(apart) < large && m_field.sheets() != sheets))
                continue;
            std::vector<double> slopes(here.size());
            for (std::size_t i = 0; i < here.size(); ++i)
                slopes[i] = (there[i] - here[i]) / (beside[axis] - point[axis]);
            return slopes;
        }
        return std::vector<double>(here.size(), 0.0);
    }

    double missingAndSlope(const Point &point, Point &gradient)
    {
        see(point);
        const std::vector<double> here = m_field.shortfallsAt(point);
        const double sheets = m_field.sheets();
        constexpr double ease = 1e-6; // of two points that miss as much the nearer one
        if (here.empty()) {
            std::ranges::fill(gradient, 0.0);
            return missingOf(here);
        }
        for (std::size_t axis = 0; axis < gradient.size(); ++axis) {
            gradient[axis] = 2.0 * ease * point[axis];
            if (m_fixed[axis])
                continue;
            const auto slopes = slopesAlong(point, axis, here, sheets);
            for (std::size_t i = 0; i < here.size(); ++i)
                gradient[axis] += 2.0 * missed(here, i) * slopes[i];
        }
        return missingOf(here) > 0.0 ? missingOf(here) + ease * effortOf(point) : 0.0;
    }

    void constraints(const Point &point, double *values, double *slopes)
    {
        see(point);
        const std::vector<double> here = m_field.shortfallsAt(point);
        const double sheets = m_field.sheets();
        const std::size_t size = point.size();
        for (std::size_t i = 0; i < m_field.size(); ++i)
            values[i] = here.empty() ? hopeless : std::max(overLimit(here, i), -hopeless);
        if (slopes == nullptr)
            return;
        std::fill(slopes, slopes + m_field.size() * size, 0.0);
        for (std::size_t axis = 0; !here.empty() && axis < size; ++axis) {
            if (m_fixed[axis])
                continue;
            const auto along = slopesAlong(point, axis, here, sheets);
            for (std::size_t i = 0; i < m_field.size(); ++i)
                if (m_limits[i] < HUGE_VAL)
                    slopes[i * size + axis] = along[i];
        }
    }

    /// The share of one input, from what meets all towards what may not, as far as it does.
    double between(Point point, std::size_t axis, double towards)
    {
        constexpr int halvings = 30;
        double met = point[axis];
        double missed = towards;
        point[axis] = missed;
        if (meets(point))
            return missed;
        for (int i = 0; i < halvings; ++i) {
            point[axis] = 0.5 * (met + missed);
            (meets(point) ? met : missed) = point[axis];
        }
        return met;
    }

    /// Back along the ray to no change, then each input, the most changed last.
    Point drawnBack(Point point)
    {
        constexpr int halvings = 20;
        const auto scaled = [&point](double scale) {
            Point made = point;
            for (double &share : made)
                share *= scale;
            return made;
        };
        double met = 1.0;
        double missed = 0.0;
        for (int i = 0; i < halvings; ++i) {
            const double middle = 0.5 * (met + missed);
            (meets(scaled(middle)) ? met : missed) = middle;
        }
        point = scaled(met);
        std::vector<std::size_t> order(point.size());
        std::iota(order.begin(), order.end(), std::size_t{0});
        std::ranges::sort(order, {}, [&](std::size_t i) { return std::abs(point[i]); });
        for (const std::size_t i : order)
            if (std::abs(point[i]) > nothing)
                point[i] = between(point, i, 0.0);
            else
                point[i] = 0.0;
        return point;
    }

    void roundOne(Point &point, std::size_t i)
    {
        const Field::Axis &axis = m_field.axes()[i];
        for (const double number : roundNumbers(axis.numberAt(point[i]), axis.width)) {
            Point made = point;
            made[i] = (number - axis.now) / axis.width;
            if (made[i] < axis.low || made[i] > axis.high || !meets(made))
                continue;
            point = std::move(made);
            return;
        }
    }

    Field &m_field;
    Limits m_limits;
    std::optional<Point> m_seen; ///< of the last search, the nearest that meets all
    Point m_nearest;             ///< and the one without new warnings where least is missing
    double m_missing = HUGE_VAL;
    std::vector<bool> m_fixed; ///< inputs that stay as they are
    Point m_weights;           ///< of the squares of the shares
};

/// What a search for a point that meets what is wanted came to.
struct Outcome {
    std::optional<Point> met{}; ///< the nearest
    Point nearest{};            ///< where least is missing, without new warnings
    double missing = HUGE_VAL;
};

bool isSmaller(const Point &one, const Point &other, Effort effort)
{
    if (effort == Effort::fewInputs && movesOf(one) != movesOf(other))
        return movesOf(one) < movesOf(other);
    return effortOf(one) < effortOf(other);
}

class Closer
{
public:
    Closer(std::vector<Issue> now, Field &field, Effort effort)
        : m_now(std::move(now))
        , m_field(field)
        , m_effort(effort)
        , m_all(field.size(), 0.0)
    {
    }

    /// Every target wanted, and no new warning.
    const Limits &all() const { return m_all; }

    /// What is not wanted may be missed further than now by that, but has to be assessed.
    Limits worseBy(double more, Limits limits)
    {
        const auto &shortfalls = m_field.shortfallsAt(m_field.origin());
        for (std::size_t i = 0; i < m_field.targets(); ++i)
            if (limits[i] > 0.0)
                limits[i] = std::min(std::max(shortfalls[i], 0.0) + more, mostMissed);
        return limits;
    }

    /// Whether what is wanted can be met, and how first.
    Outcome first(const Limits &wanted, const std::vector<Point> &hints)
    {
        return search(wanted, hints, true);
    }

    /// The least of all that several starts lead to.
    Outcome search(const Limits &wanted, const std::vector<Point> &hints, bool anyWill = false)
    {
        Solver solver(m_field, wanted);
        std::vector<Point> starts{hints};
        starts.push_back(m_field.origin());
        starts.push_back(solver.corner());
        starts.push_back(solver.combined());
        Outcome outcome{.nearest = m_field.origin()}; // of one that is stopped
        for (const Point &start : starts)
            if (!anyWill || !outcome.met)
                visit(solver, start, outcome, anyWill);
        // Before a search gives up it looks everywhere, and on from its best.
        if (!outcome.met)
            visit(solver, solver.sampled(), outcome, anyWill);
        constexpr int restarts = 3;
        for (int i = 0; i < restarts && !outcome.met; ++i)
            visit(solver, solver.climbed(outcome.nearest), outcome, anyWill);
        return outcome;
    }

    /// The smallest change from one that meets what is wanted.
    JointChange smallest(const Limits &wanted, const Point &from)
    {
        Solver solver(m_field, wanted);
        Outcome outcome;
        take(outcome, from, m_effort);
        take(outcome, solver.withoutNeedless(from), m_effort);
        Outcome few;
        take(few, solver.withFewInputs(from), Effort::fewInputs);
        take(few, solver.withFewInputs(solver.concentrated(from)), Effort::fewInputs);
        take(outcome, *few.met, m_effort);
        if (const auto least = solver.settled(solver.least(*few.met)))
            take(outcome, *least, m_effort);
        for (const Point &alone : solver.alone())
            take(outcome, alone, m_effort);
        return changeTo(solver.withoutNeedless(solver.rounded(*outcome.met)));
    }

    /// On to where less is missing, without new warnings, which a target far off would outweigh:
    /// each is wanted only a stride nearer than it is, until none comes nearer.
    Point pursued(const Limits &wanted, Point point)
    {
        constexpr int most = 12;
        constexpr double worthwhile = 0.998;
        Solver judge(m_field, wanted);
        double stride = 0.3; // of ln(reach)
        for (int i = 0; i < most && stride > 0.01; ++i) {
            const std::vector<double> shortfalls = m_field.shortfallsAt(point);
            Limits nearer = wanted;
            for (std::size_t k = 0; k < m_field.targets() && !shortfalls.empty(); ++k)
                if (wanted[k] == 0.0)
                    nearer[k] = std::max(0.0, shortfalls[k] - stride);
            Solver solver(m_field, nearer);
            Point next = solver.climbed(solver.nearest(point));
            if (judge.soundMissing(next) < worthwhile * judge.soundMissing(point))
                point = std::move(next);
            else
                stride *= 0.3;
        }
        return point;
    }

    /// With round numbers, whatever they meet, and without what brings the targets next to nothing.
    Point roughly(Point point)
    {
        constexpr double little = 1e-3; // of what is missing
        Solver solver(m_field, m_all);
        for (std::size_t i = 0; i < point.size(); ++i) {
            const Field::Axis &axis = m_field.axes()[i];
            const double number = roundNumbers(axis.numberAt(point[i]), axis.width).front();
            const double share = std::clamp((number - axis.now) / axis.width, axis.low, axis.high);
            const double before = solver.soundMissing(point);
            for (const double tried : {0.0, share}) {
                Point made = point;
                made[i] = tried;
                if (solver.soundMissing(made) >
                    (1.0 + (tried == 0.0 ? little : 10.0 * little)) * before)
                    continue;
                point = std::move(made);
                break;
            }
        }
        return point;
    }

    JointChange changeTo(const Point &point)
    {
        JointChange change;
        for (std::size_t i = 0; i < point.size(); ++i) {
            const Field::Axis &axis = m_field.axes()[i];
            const double to = axis.numberAt(point[i]);
            if (std::abs(point[i]) > nothing && to != axis.now)
                change.moves.push_back({.input = axis.input,
                                        .from = axis.now,
                                        .to = to,
                                        .share = (to - axis.now) / axis.width});
        }
        std::ranges::stable_sort(change.moves, std::greater{},
                                 [](const JointMove &move) { return std::abs(move.share); });
        change.standings = m_field.standingsAt(point);
        change.design = m_field.design();
        for (Issue &issue : issues(m_field.resultAt(point), change.design))
            if (issue.severity == Severity::warning && isNew(issue))
                change.warnings.push_back(std::move(issue));
        return change;
    }

    /// What nothing meets even alone; how near anything comes is looked for on the way.
    std::vector<std::size_t> unreachable(const Point &nearest)
    {
        std::vector<std::size_t> found;
        for (std::size_t i = 0; i < m_field.targets(); ++i) {
            Limits one = m_all;
            std::fill(one.begin(), one.end() - 1, HUGE_VAL);
            one[i] = 0.0;
            if (first(one, {nearest, m_field.best(i)}).met)
                continue;
            Solver solver(m_field, one);
            for (const Point &start :
                 {m_field.origin(), solver.corner(), solver.combined(), Point(m_field.best(i))})
                pursued(one, start);
            if (!solver.meets(m_field.best(i)))
                found.push_back(i);
        }
        return found;
    }

    /// The smallest sets of further targets without which the rest of those wanted can be met, and
    /// how: one target, or two, else a set of which none can be added again.
    std::vector<std::pair<Limits, Point>> drops(const Limits &wanted, const Point &nearest)
    {
        std::vector<std::pair<Limits, Point>> found;
        const auto tryWithout = [&](std::initializer_list<std::size_t> left) {
            Limits rest = wanted;
            for (const std::size_t i : left)
                rest[i] = HUGE_VAL;
            if (auto outcome = first(rest, {nearest}); outcome.met)
                found.emplace_back(rest, *outcome.met);
        };
        tryWithout({});
        if (found.empty())
            for (std::size_t one = 0; one < m_field.targets(); ++one)
                if (wanted[one] == 0.0)
                    tryWithout({one});
        if (found.empty()) {
            const std::vector<std::size_t> missed = missedAt(nearest, wanted);
            for (std::size_t a = 0; a < missed.size(); ++a)
                for (std::size_t b = a + 1; b < missed.size(); ++b)
                    tryWithout({missed[a], missed[b]});
        }
        if (found.empty())
            found.push_back(irreducible(wanted, nearest));
        std::ranges::stable_sort(found, [](const auto &one, const auto &other) {
            return isSmaller(one.second, other.second, Effort::leastSquares);
        });
        return found;
    }

private:
    std::vector<std::size_t> missedAt(const Point &point, const Limits &wanted)
    {
        const auto &shortfalls = m_field.shortfallsAt(point);
        std::vector<std::size_t> missed;
        for (std::size_t i = 0; i < m_field.targets(); ++i)
            if (wanted[i] == 0.0 && (shortfalls.empty() || shortfalls[i] > 0.0))
                missed.push_back(i);
        return missed;
    }

    /// From those that are met where least is missing, with every other one that can be added.
    std::pair<Limits, Point> irreducible(const Limits &wanted, const Point &nearest)
    {
        const std::vector<std::size_t> missed = missedAt(nearest, wanted);
        Limits rest = wanted;
        for (const std::size_t i : missed)
            rest[i] = HUGE_VAL;
        Point point = nearest;
        for (const std::size_t i : missed) {
            Limits more = rest;
            more[i] = 0.0;
            if (auto outcome = first(more, {nearest, point}); outcome.met) {
                rest = std::move(more);
                point = std::move(*outcome.met);
            }
        }
        return {std::move(rest), std::move(point)};
    }

    static void visit(Solver &solver, const Point &start, Outcome &outcome, bool anyWill)
    {
        const Point point = solver.nearest(start);
        if (const double missing = solver.soundMissing(point); missing < outcome.missing) {
            outcome.missing = missing;
            outcome.nearest = point;
        }
        const auto met = solver.settled(point);
        if (!met)
            return;
        take(outcome, *met, Effort::leastSquares);
        if (anyWill)
            return;
        if (const auto least = solver.settled(solver.least(*met)))
            take(outcome, *least, Effort::leastSquares);
    }

    static void take(Outcome &outcome, const Point &point, Effort effort)
    {
        if (!outcome.met || isSmaller(point, *outcome.met, effort))
            outcome.met = point;
    }

    bool isNew(const Issue &issue) const
    {
        return std::ranges::none_of(m_now, [&issue](const Issue &other) {
            return other.message.words == issue.message.words;
        });
    }

    std::vector<Issue> m_now;
    Field &m_field;
    Effort m_effort;
    Limits m_all;
};

std::vector<const Target *> picked(const std::vector<const Target *> &targets, const Limits &rest,
                                   const Limits &among)
{
    std::vector<const Target *> left;
    for (std::size_t i = 0; i < targets.size(); ++i)
        if (among[i] == 0.0 && rest[i] > 0.0)
            left.push_back(targets[i]);
    return left;
}

/// Where not all can be met together: what nothing meets, and what else has to go.
void explainImpossible(Closing &closing, Closer &closer, const Point &nearest)
{
    Limits reachable = closer.all();
    for (const std::size_t i : closer.unreachable(nearest)) {
        closing.unreachable.push_back({.target = closing.targets[i]});
        reachable[i] = HUGE_VAL;
    }
    if (closing.unreachable.size() == closing.targets.size())
        return;
    const auto drops = closer.drops(reachable, nearest);
    for (const auto &[rest, point] : drops)
        closing.drops.push_back(picked(closing.targets, rest, reachable));
    const auto &[rest, point] = drops.front();
    // What is given up is not to become much worse than now, if that can be had.
    for (const double more : {std::log(1.5), std::log(3.0), hopeless}) {
        const Limits limits = closer.worseBy(more, rest);
        const Outcome kept = closer.search(limits, {point});
        if (!kept.met)
            continue;
        closing.rest = closer.smallest(limits, *kept.met);
        return;
    }
    closing.rest = closer.smallest(rest, point);
}

/// The best of all that any search has come by.
void tellBest(Closing &closing, Field &field)
{
    for (std::size_t i = 0; i < closing.targets.size(); ++i) {
        const auto alone =
            std::ranges::find(closing.unreachable, closing.targets[i], &BestAlone::target);
        if (alone == closing.unreachable.end())
            continue;
        alone->best = field.standingsAt(field.best(i))[i];
        alone->design = field.design();
    }
}

} // namespace

const EffortInfo &infoOf(Effort effort)
{
    return effortTable[static_cast<std::size_t>(effort)];
}

std::vector<Freedom> usualFreedoms(const Design &design, std::span<const Parameter *const> inputs)
{
    std::vector<Freedom> freedoms;
    for (const Parameter *input : inputs) {
        const std::string section = sectionOf(input->key);
        const bool shares = isFractionBesideActive(*input) &&
                            std::ranges::any_of(inputs, [&section](const Parameter *other) {
                                return other->key == section + ".active_fraction";
                            });
        const double now = input->access.get(design);
        const Bounds usual = usualOf(*input, design);
        if (!shares)
            freedoms.push_back(
                {.input = input,
                 .within = withinReason(*input, now,
                                        {std::min(now, usual.min), std::max(now, usual.max)})});
    }
    return freedoms;
}

Closing closeGap(const Design &design, std::span<const Freedom> freedoms,
                 std::span<const Target *const> targets, Effort effort, Hold hold,
                 const std::stop_token &stop)
{
    Closing closing;
    const Result now = evaluate(design);
    for (const Target *target : targets) {
        const Standing standing = TargetScale(*target).standing(now);
        if (standing.status == Status::missed && isDeclared(*target, now)) {
            closing.declared.push_back(target);
        } else if (standing.status == Status::met || standing.status == Status::missed) {
            closing.targets.push_back(target);
            closing.now.push_back(standing);
        }
    }
    std::vector<Freedom> free;
    for (const Freedom &freedom : freedoms)
        if (!isHeld(*freedom.input, design, hold))
            free.push_back(freedom);
    Field field(design, now, free, closing.targets, hold, stop);
    closing.canHold = field.canHold();
    closing.change = {.design = design, .standings = closing.now};
    closing.possible = std::ranges::all_of(closing.now, isGood, &Standing::status);
    if (!closing.canHold || closing.targets.empty() || free.empty())
        return closing;
    Closer closer(issues(now, design), field, effort);
    const Outcome outcome = closer.search(closer.all(), {});
    std::optional<Point> met = outcome.met;
    if (!met) {
        closing.change =
            closer.changeTo(closer.roughly(closer.pursued(closer.all(), outcome.nearest)));
        explainImpossible(closing, closer, outcome.nearest);
        met = field.allMet(); // found on the way to something else
    }
    closing.possible = met.has_value();
    if (closing.possible) {
        closing.unreachable.clear();
        closing.drops.clear();
        closing.rest.reset();
        closing.change = closer.smallest(closer.all(), *met);
    }
    tellBest(closing, field);
    closing.evaluations = field.evaluations();
    return closing;
}

} // namespace cellgap
