// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/analysis/levers.h"

#include "model/core/analysis/lever_path.h"
#include "model/core/design/nesting.h"
#include "model/core/design/parameter.h"

#include <boost/math/tools/minima.hpp>
#include <boost/math/tools/toms748_solve.hpp>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <functional>
#include <iterator>
#include <limits>
#include <utility>

namespace cellgap {

namespace {

/// Samples of the usual range, and on each side of it.
constexpr int usualSamples = 32;
constexpr int outerSamples = 8;

/// Things that are all counted out.
constexpr double mostCounted = 500.0;

/// Halvings of an interval between two samples: less than a bit of the input is left.
constexpr int mostHalvings = 60;

/// Where designs cease to be feasible: a billionth of the interval between two samples.
constexpr int edgeHalvings = 30;

/// Two samples beside each other with gaps closer than this are on one curve.
constexpr double continuous = 1e-9;

constexpr std::uintmax_t mostClimbingSteps = 20;

/// A gap that becomes smaller by less, of the target, stays as it is.
constexpr double noChange = 1e-4;

/// Halvings where a gap may cross zero between samples, before the crossings are bracketed.
constexpr int mostSplits = 10;

enum class State : unsigned char { notAssessed, missed, met };

/// How one target stands at one number of the input.
struct Mark {
    State state = State::notAssessed;
    double gap = 0.0;
};

Mark markOf(const Standing &standing)
{
    if (standing.status == Status::notAssessed || !standing.gap)
        return {};
    return {.state = isGood(standing.status) ? State::met : State::missed, .gap = *standing.gap};
}

struct Sample {
    double number = 0.0;
    bool feasible = false;
    double sheets = 0.0;
    std::vector<Mark> marks;
};

double distance(double from, double to)
{
    return std::abs(to - from);
}

Bounds searchedOf(const Parameter &input, double now, Bounds usual)
{
    const double low = usual.min - 0.5 * std::abs(usual.min);
    const double high = usual.max + std::abs(usual.max);
    return withinReason(input, now,
                        {std::max(input.bounds.min, std::min(low, now)),
                         std::min(input.bounds.max, std::max(high, now))});
}

/// One input and all targets: samples in the order of their numbers.
class Scan
{
public:
    Scan(LeverPath &path, const Parameter &input, double now, Bounds usual,
         std::span<const TargetScale> scales)
        : m_path(path)
        , m_input(input)
        , m_scales(scales)
        , m_whole(triesWholeNumbers(input, now))
    {
        for (const double number : grid(now, usual))
            m_samples.push_back(sample(number));
        refine([this](const Sample &low, const Sample &high) { findEdge(low, high); });
        refine([this](const Sample &low, const Sample &high) { split(low, high, mostSplits); });
        for (std::size_t target = 0; target < m_scales.size(); ++target) {
            climb(target);
            refine([this, target](const Sample &low, const Sample &high) {
                if (low.marks[target].state != high.marks[target].state)
                    bracket(target, low, high);
            });
        }
    }

    const std::vector<Sample> &samples() const { return m_samples; }

private:
    Sample sample(double number)
    {
        const Result &result = m_path.at(number);
        Sample made{.number = number,
                    .feasible = result.feasible(),
                    .sheets = result.cell.sheets,
                    .marks = std::vector<Mark>(m_scales.size())};
        if (!made.feasible)
            return made;
        for (std::size_t i = 0; i < m_scales.size(); ++i)
            made.marks[i] = markOf(m_scales[i].standing(result));
        return made;
    }

    std::vector<double> grid(double now, Bounds usual) const
    {
        const Bounds all = searchedOf(m_input, now, usual);
        std::vector<double> numbers{all.min, all.max};
        const auto add = [&numbers](double from, double to, int samples) {
            for (int i = 0; i <= samples && to > from; ++i)
                numbers.push_back(from + (to - from) * i / samples);
        };
        if (m_whole && all.max - all.min <= mostCounted)
            add(all.min, all.max, static_cast<int>(all.max - all.min));
        add(usual.min, usual.max, usualSamples);
        add(all.min, std::min(usual.min, all.max), outerSamples);
        add(std::max(usual.max, all.min), all.max, outerSamples);
        for (double &number : numbers)
            number = std::clamp(m_whole ? std::round(number) : number, all.min, all.max);
        numbers.push_back(now);
        std::ranges::sort(numbers);
        numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
        return numbers;
    }

    /// Lets a step put samples into m_between for each two neighbours.
    template <class Step> void refine(const Step &step)
    {
        std::vector<Sample> all;
        all.reserve(m_samples.size());
        for (std::size_t i = 0; i < m_samples.size(); ++i) {
            m_between.clear();
            if (i + 1 < m_samples.size())
                step(m_samples[i], m_samples[i + 1]);
            all.push_back(std::move(m_samples[i]));
            std::ranges::sort(m_between, {}, &Sample::number);
            std::ranges::move(m_between, std::back_inserter(all));
        }
        m_samples = std::move(all);
    }

    /// The number in the middle, or empty where there is none between.
    std::optional<double> middleOf(double low, double high) const
    {
        const double middle = m_whole ? std::floor(0.5 * (low + high)) : 0.5 * (low + high);
        return middle > low && middle < high ? std::optional(middle) : std::nullopt;
    }

    /// Halves down to where two numbers differ in what `of` says; where it says a third thing, both
    /// halves are looked into.
    template <class Of> void halve(Sample low, Sample high, const Of &of, int most)
    {
        for (int i = 0; i < most; ++i) {
            const auto middle = middleOf(low.number, high.number);
            if (!middle)
                break;
            Sample made = sample(*middle);
            if (of(made) == of(low)) {
                low = std::move(made);
            } else if (of(made) == of(high)) {
                high = std::move(made);
            } else {
                halve(std::move(low), made, of, most - i - 1);
                halve(made, std::move(high), of, most - i - 1);
                m_between.push_back(std::move(made));
                return;
            }
        }
        m_between.push_back(std::move(low));
        m_between.push_back(std::move(high));
    }

    void findEdge(const Sample &low, const Sample &high)
    {
        if (low.feasible != high.feasible)
            halve(low, high, std::mem_fn(&Sample::feasible), edgeHalvings);
    }

    /// Whether the gap of a target may be zero somewhere between two samples on the same side of
    /// it: no further from zero than half of what it changes by from one to the other, or than a
    /// sheet more or less moves it.
    bool mayCross(const Sample &low, const Sample &high) const
    {
        const bool leaps = low.sheets != high.sheets && low.sheets == std::floor(low.sheets);
        const double sheet = leaps ? 2.0 / std::max(1.0, std::min(low.sheets, high.sheets)) : 0.0;
        for (std::size_t i = 0; i < m_scales.size(); ++i) {
            const Mark &a = low.marks[i];
            const Mark &b = high.marks[i];
            if (a.state == State::notAssessed || b.state == State::notAssessed)
                continue;
            if (a.state != b.state) {
                // One crossing is bracketed later; a sheet more or less makes others.
                if (sheet > 0.0)
                    return true;
                continue;
            }
            const double nearest = std::min(std::abs(a.gap), std::abs(b.gap));
            if (nearest < std::max(0.5 * distance(a.gap, b.gap), sheet))
                return true;
        }
        return false;
    }

    void split(const Sample &low, const Sample &high, int depth)
    {
        if (depth == 0 || !mayCross(low, high))
            return;
        const auto middle = middleOf(low.number, high.number);
        if (!middle)
            return;
        const Sample made = sample(*middle);
        split(low, made, depth - 1);
        split(made, high, depth - 1);
        m_between.push_back(made);
    }

    /// The best of a target that no sample meets lies between two of them.
    void climb(std::size_t target)
    {
        const auto mark = [target](const Sample &one) { return one.marks[target]; };
        const auto known = [&](const Sample &one) { return mark(one).state == State::missed; };
        if (m_whole || std::ranges::any_of(m_samples, [&](const Sample &one) {
                return mark(one).state == State::met;
            }))
            return;
        const auto best = std::ranges::max_element(m_samples, {}, [&](const Sample &one) {
            return known(one) ? mark(one).gap : -HUGE_VAL;
        });
        if (best == m_samples.end() || best == m_samples.begin() || best + 1 == m_samples.end() ||
            !known(*best) || !known(*(best - 1)) || !known(*(best + 1)))
            return;
        std::uintmax_t steps = mostClimbingSteps;
        const auto [number, least] = boost::math::tools::brent_find_minima(
            [&](double at) {
                const Sample made = sample(at);
                return mark(made).state == State::notAssessed ? HUGE_VAL : -mark(made).gap;
            },
            (best - 1)->number, (best + 1)->number, 26, steps);
        if (-least <= mark(*best).gap || number == best->number)
            return;
        m_samples.insert(number < best->number ? best : best + 1, sample(number));
    }

    /// The crossing between a met and a missed sample to the last bits, by TOMS 748 while the
    /// target is assessed all the way.
    void bracket(std::size_t target, Sample low, Sample high)
    {
        const auto state = [target](const Sample &one) { return one.marks[target].state; };
        if (!m_whole && state(low) != State::notAssessed && state(high) != State::notAssessed) {
            bool known = true;
            std::uintmax_t steps = mostHalvings;
            const auto [from, to] = boost::math::tools::toms748_solve(
                [&](double at) {
                    const Sample made = sample(at);
                    known = known && state(made) != State::notAssessed;
                    return signedGap(made, target);
                },
                low.number, high.number, signedGap(low, target), signedGap(high, target),
                boost::math::tools::eps_tolerance<double>(50), steps);
            if (known) {
                for (const double number : {from, to}) {
                    Sample made = sample(number);
                    (state(made) == state(low) ? low : high) = std::move(made);
                }
            }
        }
        halve(std::move(low), std::move(high), state, mostHalvings);
    }

    /// A gap of zero may be met or missed: the sides are told apart beside it.
    static double signedGap(const Sample &one, std::size_t target)
    {
        const Mark &mark = one.marks[target];
        return std::copysign(std::max(std::abs(mark.gap), 1e-300),
                             mark.state == State::met ? 1.0 : -1.0);
    }

    LeverPath &m_path;
    const Parameter &m_input;
    std::span<const TargetScale> m_scales;
    bool m_whole;
    std::vector<Sample> m_samples;
    std::vector<Sample> m_between;
};

/// Runs of neighbouring samples of which something is true.
template <class Predicate>
std::vector<Stretch> stretches(const std::vector<Sample> &samples, const Predicate &isTrue)
{
    std::vector<Stretch> found;
    bool before = false;
    for (const Sample &one : samples) {
        const bool now = isTrue(one);
        // Beside a crossing rounding may part what is one.
        const bool touches =
            !found.empty() && one.number - found.back().to <= 1e-9 * std::abs(one.number);
        if (now && (before || touches))
            found.back().to = one.number;
        else if (now)
            found.push_back({.from = one.number, .to = one.number});
        before = now;
    }
    return found;
}

/// What one input does for one target, from its scan.
class LeverMaker
{
public:
    LeverMaker(const std::vector<Sample> &samples, std::size_t target)
        : m_samples(samples)
        , m_target(target)
    {
    }

    Lever lever(const Parameter &input, double now, Bounds usual) const
    {
        Lever lever{.input = &input,
                    .now = now,
                    .usual = usual,
                    .searched = {m_samples.front().number, m_samples.back().number}};
        lever.met = stretches(m_samples, [this](const Sample &one) { return isMet(one); });
        lever.notFeasible = stretches(m_samples, [](const Sample &one) { return !one.feasible; });
        const std::size_t at = lever.met.empty() ? best(now, usual) : nearest(now, usual);
        lever.at = m_samples[at].number;
        if (!lever.met.empty())
            lever.reach = usual.contains(lever.at) ? LeverReach::usual : LeverReach::unusual;
        const double width = usual.max - usual.min;
        lever.share = width > 0.0 ? distance(now, lever.at) / width : 0.0;
        return lever;
    }

    /// The missed number beside the one that meets the target, if the metric leaps between.
    std::optional<double> leapFrom(double at) const
    {
        const auto here = std::ranges::find(m_samples, at, &Sample::number);
        const double gap = mark(*here).gap;
        const auto leaps = [&](const Sample &beside) {
            return mark(beside).state == State::missed && gap - mark(beside).gap > continuous &&
                   distance(beside.number, at) <= 1e-9 * std::max(std::abs(at), 1e-9);
        };
        if (here != m_samples.begin() && leaps(*(here - 1)))
            return (here - 1)->number;
        if (here + 1 != m_samples.end() && leaps(*(here + 1)))
            return (here + 1)->number;
        return std::nullopt;
    }

private:
    const Mark &mark(const Sample &one) const { return one.marks[m_target]; }
    bool isMet(const Sample &one) const { return mark(one).state == State::met; }

    /// Of the usual range and what there is.
    std::size_t best(double now, Bounds usual) const
    {
        const auto found = std::ranges::max_element(m_samples, {}, [&](const Sample &one) {
            const bool counts = usual.contains(one.number) || one.number == now;
            return counts && mark(one).state == State::missed ? mark(one).gap : -HUGE_VAL;
        });
        return static_cast<std::size_t>(found - m_samples.begin());
    }

    /// The nearest within the usual range, else the nearest; from an unusual number just that.
    std::size_t nearest(double now, Bounds usual) const
    {
        std::optional<std::size_t> found;
        const auto rank = [&](const Sample &one) {
            return std::pair(usual.contains(now) && !usual.contains(one.number),
                             distance(now, one.number));
        };
        for (std::size_t i = 0; i < m_samples.size(); ++i)
            if (isMet(m_samples[i]) && (!found || rank(m_samples[i]) < rank(m_samples[*found])))
                found = i;
        return *found;
    }

    const std::vector<Sample> &m_samples;
    std::size_t m_target;
};

double gapOf(const Standing &standing)
{
    return standing.gap.value_or(-HUGE_VAL);
}

bool isBetter(const Lever &one, const Lever &other)
{
    if (one.reach != other.reach)
        return one.reach < other.reach;
    if (one.reach == LeverReach::never)
        return gapOf(one.there) > gapOf(other.there);
    return one.share < other.share;
}

/// Whether something is no longer covered that is covered now.
bool uncoversAnew(const Design &design, const Design &now)
{
    return std::ranges::any_of(nestingsOf(now), [&](const Nesting &nesting) {
        return nesting.uncovered(design) > nesting.uncovered(now) + 1e-9;
    });
}

bool isBetterSwap(const Swap &one, const Swap &other)
{
    if (one.meets != other.meets)
        return one.meets;
    if (one.isHarmless() != other.isHarmless())
        return one.isHarmless();
    return gapOf(one.there) > gapOf(other.there);
}

/// The levers of the swaps, which stand in the order of their slots and choices.
void rank(std::vector<SwapLever> &levers)
{
    for (SwapLever &lever : levers) {
        std::ranges::stable_sort(lever.swaps, isBetterSwap);
        if (lever.meets())
            std::erase_if(lever.swaps, [](const Swap &swap) { return !swap.meets; });
    }
    std::ranges::stable_sort(levers, [](const SwapLever &one, const SwapLever &other) {
        return isBetterSwap(one.swaps.front(), other.swaps.front());
    });
}

/// Whether a cell stands out of the outer size of another.
bool standsOut(const CellState &cell, const CellState &of)
{
    constexpr double rounding = 1.0 + 1e-9;
    return cell.width > rounding * of.width || cell.height > rounding * of.height ||
           cell.countedThickness > rounding * of.countedThickness;
}

/// What all inputs share.
class Searcher
{
public:
    Searcher(const Design &design, std::span<const Target *const> targets, Hold hold)
        : m_design(design)
        , m_targets(targets)
        , m_hold(hold)
        , m_aspects(aspectsOf(targets))
        , m_now(evaluate(design, m_aspects))
        , m_whole(evaluate(design))
    {
        ++m_search.evaluations;
        m_scales.reserve(targets.size());
        for (const Target *target : targets)
            m_scales.emplace_back(*target);
        m_marks = marksOf(m_now);
        for (std::size_t i = 0; i < targets.size(); ++i) {
            const Standing standing = m_scales[i].standing(m_now);
            if (standing.status != Status::missed)
                continue;
            m_missed.push_back(i);
            m_search.targets.push_back({.target = targets[i],
                                        .now = standing,
                                        .isDeclared = isDeclared(*targets[i], m_now)});
        }
    }

    /// Scans one input and enters what it does for each missed target.
    void pull(const Parameter &input)
    {
        if (m_missed.empty() || !m_search.canHold)
            return;
        LeverPath path(m_design, input, m_hold, m_aspects);
        m_search.canHold = path.canHold();
        if (!m_search.canHold || isHeld(input, m_design, m_hold))
            return;
        const Bounds usual = usualOf(input, m_design);
        const Scan scan(path, input, input.access.get(m_design), usual, m_scales);
        for (std::size_t i = 0; i < m_missed.size(); ++i)
            if (auto lever = leverFor(i, path, input, usual, scan.samples()))
                m_search.targets[i].levers.push_back(std::move(*lever));
        m_search.evaluations += path.evaluations();
    }

    /// Enters what the alternatives do for each missed target.
    void swap(std::span<const Alternative> alternatives)
    {
        if (m_missed.empty() || !m_search.canHold || alternatives.empty())
            return;
        LeverPath path(m_design, std::vector<const Parameter *>{}, m_hold, m_aspects);
        m_search.canHold = path.canHold();
        if (!m_search.canHold)
            return;
        for (const Alternative &alternative : alternatives) {
            const Result &with = path.with(alternative.design);
            if (!with.feasible() || (m_hold == Hold::size && standsOut(with.cell, m_now.cell))) {
                m_search.impossible.push_back(
                    {.key = alternative.key, .instead = alternative.instead});
                continue;
            }
            const bool warns = warnsAt(path.design());
            enter(alternative, with, warns);
        }
        m_search.evaluations += path.evaluations();
    }

    LeverSearch found()
    {
        for (TargetLevers &one : m_search.targets) {
            std::ranges::stable_sort(one.levers, isBetter);
            rank(one.swaps);
        }
        return std::move(m_search);
    }

private:
    /// Empty where the input changes nothing for the better.
    std::optional<Lever> leverFor(std::size_t missed, LeverPath &path, const Parameter &input,
                                  Bounds usual, const std::vector<Sample> &samples)
    {
        const std::size_t target = m_missed[missed];
        const Standing &standing = m_search.targets[missed].now;
        const LeverMaker maker(samples, target);
        Lever lever = maker.lever(input, input.access.get(m_design), usual);
        const auto standingAt = [&](double number) {
            return m_scales[target].standing(path.at(number));
        };
        lever.there = standingAt(lever.at);
        lever.warns = warnsAt(path.design());
        if (lever.reach == LeverReach::never && !improves(standing, lever.there))
            return std::nullopt;
        if (lever.reach != LeverReach::never)
            if (const auto beside = maker.leapFrom(lever.at)) {
                const Standing before = standingAt(*beside);
                if (before.decisive == lever.there.decisive)
                    lever.leapsFrom = before;
            }
        const auto marksAt = [&samples](double number) -> const std::vector<Mark> & {
            return std::ranges::find(samples, number, &Sample::number)->marks;
        };
        lever.lost = lostBetween(marksAt(lever.now), marksAt(lever.at));
        return lever;
    }

    /// Whether something warns of it that does not now: what the targets are not on can, too.
    bool warnsAt(const Design &design)
    {
        ++m_search.evaluations;
        return warnsAnew(evaluate(design), m_whole) || uncoversAnew(design, m_design);
    }

    std::vector<Mark> marksOf(const Result &result) const
    {
        std::vector<Mark> marks;
        for (const TargetScale &scale : m_scales)
            marks.push_back(markOf(scale.standing(result)));
        return marks;
    }

    void enter(const Alternative &alternative, const Result &with, bool warns)
    {
        const std::vector<Mark> there = marksOf(with);
        for (std::size_t i = 0; i < m_missed.size(); ++i) {
            TargetLevers &levers = m_search.targets[i];
            Swap swap{.instead = alternative.instead,
                      .caution = alternative.caution,
                      .there = m_scales[m_missed[i]].standing(with),
                      .meets = there[m_missed[i]].state == State::met,
                      .lost = lostBetween(m_marks, there),
                      .warns = warns};
            if (levers.isDeclared || (!swap.meets && !improves(levers.now, swap.there)))
                continue;
            auto place = std::ranges::find(levers.swaps, alternative.key, &SwapLever::key);
            if (place == levers.swaps.end())
                place = levers.swaps.insert(
                    place, {.key = alternative.key, .now = alternative.now, .swaps = {}});
            place->swaps.push_back(std::move(swap));
        }
    }

    static bool improves(const Standing &now, const Standing &there)
    {
        // Less of what is wanted makes no condition on it better.
        const bool collapses = now.decisive != nullptr && there.decisive == nullptr;
        return !collapses && there.gap.value_or(-HUGE_VAL) > now.gap.value_or(0.0) + noChange;
    }

    std::vector<const Target *> lostBetween(const std::vector<Mark> &now,
                                            const std::vector<Mark> &there) const
    {
        std::vector<const Target *> lost;
        for (std::size_t i = 0; i < m_targets.size(); ++i)
            if (now[i].state == State::met && there[i].state != State::met)
                lost.push_back(m_targets[i]);
        return lost;
    }

    const Design &m_design;
    std::span<const Target *const> m_targets;
    Hold m_hold;
    Aspects m_aspects;
    Result m_now;
    Result m_whole; ///< with all aspects
    std::vector<TargetScale> m_scales;
    std::vector<Mark> m_marks; ///< of all targets now
    std::vector<std::size_t> m_missed;
    LeverSearch m_search;
};

} // namespace

std::string_view name(LeverReach reach)
{
    switch (reach) {
    case LeverReach::usual:
        return "usual";
    case LeverReach::unusual:
        return "beyond the usual";
    case LeverReach::never:
        break;
    }
    return "never";
}

const Stretch *stretchAt(const Lever &lever)
{
    const auto found = std::ranges::find_if(lever.met, [&lever](const Stretch &one) {
        return one.from <= lever.at && lever.at <= one.to;
    });
    return found == lever.met.end() ? nullptr : &*found;
}

Design designWith(const Design &design, const Parameter &input, double number, Hold hold)
{
    LeverPath path(design, input, hold, Aspects{});
    path.at(number);
    return path.design();
}

Design designWith(const Design &design, const std::vector<const Parameter *> &inputs,
                  const std::vector<double> &numbers, Hold hold)
{
    LeverPath path(design, inputs, hold, Aspects{});
    path.at(numbers);
    return path.design();
}

Design designWith(const Design &design, const Design &other, Hold hold)
{
    LeverPath path(design, std::vector<const Parameter *>{}, hold, Aspects{});
    path.with(other);
    return path.design();
}

std::string_view nameOfSwap(const std::string &key)
{
    const MaterialSlot *slot = findMaterialSlot(key);
    return slot != nullptr ? slot->name : findChoice(key)->name;
}

std::vector<Way> waysOf(const TargetLevers &levers)
{
    std::vector<Way> ways;
    for (const Lever &lever : levers.levers)
        ways.push_back({.input = &lever});
    for (const SwapLever &lever : levers.swaps)
        ways.push_back({.swap = &lever});
    const auto order = [](const Way &way) {
        if (way.swap != nullptr)
            return way.meets() ? 1 : 3;
        return way.input->reach == LeverReach::usual     ? 0
               : way.input->reach == LeverReach::unusual ? 2
                                                         : 3;
    };
    std::ranges::stable_sort(ways, [&order](const Way &one, const Way &other) {
        if (order(one) != order(other))
            return order(one) < order(other);
        const auto there = [](const Way &way) {
            return gapOf(way.swap != nullptr ? way.swap->swaps.front().there : way.input->there);
        };
        return !one.meets() && there(one) > there(other);
    });
    return ways;
}

LeverSearch findLevers(const Design &design, std::span<const Parameter *const> inputs,
                       std::span<const Target *const> targets, Hold hold,
                       std::span<const Alternative> alternatives)
{
    Searcher searcher(design, targets, hold);
    for (const Parameter *input : inputs)
        searcher.pull(*input);
    searcher.swap(alternatives);
    return searcher.found();
}

} // namespace cellgap
