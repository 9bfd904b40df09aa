// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/analysis/pairs.h"

#include "model/core/analysis/lever_path.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace cellgap {

namespace {

/// Inputs that are paired with each other, the most helpful ones.
constexpr std::size_t mostPaired = 12;

/// Samples over the bounds of an input alone, of a pair that is tried, and of one that is shown.
constexpr int samplesAlone = 16;
constexpr int samplesTried = 8;
constexpr int samplesShown = 32;

/// Of two changes so many are settled for each that is shown, as a grid ranks roughly; and so many
/// are tried for that at most, as of some one input alone is the smallest change.
constexpr std::size_t settledPerShown = 2;
constexpr std::size_t triedPerShown = 5;

/// As of a lever.
constexpr double noChange = 1e-4;

constexpr double unknown = std::numeric_limits<double>::quiet_NaN();

/// The bounds in equal steps, and the number of now; of things that are counted whole numbers.
std::vector<double> gridOf(const Freedom &freedom, double now, int steps)
{
    const bool whole = triesWholeNumbers(*freedom.input, now);
    std::vector<double> numbers{now};
    for (int i = 0; i <= steps; ++i) {
        const double number =
            freedom.within.min + (freedom.within.max - freedom.within.min) * i / steps;
        numbers.push_back(
            whole ? std::clamp(std::round(number), freedom.within.min, freedom.within.max)
                  : number);
    }
    std::ranges::sort(numbers);
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
    return numbers;
}

class PairSearch
{
public:
    PairSearch(const Design &design, std::span<const Parameter *const> inputs,
               std::span<const Target *const> targets, std::size_t most, Hold hold,
               const std::stop_token &stop)
        : m_design(design)
        , m_targets(targets)
        , m_most(most)
        , m_hold(hold)
        , m_stop(stop)
        , m_now(evaluate(design))
    {
        for (const Freedom &freedom : usualFreedoms(design, inputs))
            if (!isHeld(*freedom.input, design, hold))
                m_freedoms.push_back(freedom);
    }

    bool isMissed(const Target &target) const
    {
        return TargetScale(target).standing(m_now).status == Status::missed;
    }

    TargetPairs pairsFor(const Target &target)
    {
        TargetPairs found{.target = &target,
                          .now = TargetScale(target).standing(m_now),
                          .isDeclared = isDeclared(target, m_now)};
        if (found.isDeclared)
            return found;
        const std::vector<Freedom> helpful = helpfulFor(target);
        std::vector<InputPair> tried;
        for (std::size_t i = 0; i < helpful.size(); ++i)
            for (std::size_t k = i + 1; k < helpful.size() && !m_stop.stop_requested(); ++k)
                tried.push_back(sampled(helpful[i], helpful[k], target, samplesTried));
        keepBest(tried, triedPerShown * m_most);
        for (InputPair &pair : tried) {
            if (found.pairs.size() == settledPerShown * m_most)
                break;
            settle(pair, target);
            const auto &[first, second] = pair.sides;
            if (first.share != 0.0 && second.share != 0.0)
                found.pairs.push_back(std::move(pair));
            else if (pair.meets)
                found.alone.insert(first.share != 0.0 ? first.input : second.input);
        }
        if (!found.alone.empty() || std::ranges::any_of(found.pairs, &InputPair::meets))
            std::erase_if(found.pairs, [](const InputPair &pair) { return !pair.meets; });
        keepBest(found.pairs, m_most);
        for (InputPair &pair : found.pairs)
            fill(pair, target, samplesShown);
        return found;
    }

private:
    static double gapOf(const TargetScale &scale, const Result &result)
    {
        const Standing standing = scale.standing(result);
        return result.feasible() && standing.status != Status::notAssessed
                   ? standing.gap.value_or(unknown)
                   : unknown;
    }

    /// Those that bring the target nearer alone, the nearest first.
    std::vector<Freedom> helpfulFor(const Target &target)
    {
        const TargetScale scale(target);
        const double now = gapOf(scale, m_now);
        std::vector<std::pair<double, Freedom>> ranked;
        for (const Freedom &freedom : m_freedoms) {
            LeverPath path(m_design, *freedom.input, m_hold, aspectsOf(std::array{&target}));
            double best = now;
            for (const double number :
                 gridOf(freedom, freedom.input->access.get(m_design), samplesAlone))
                best = std::fmax(best, gapOf(scale, path.at(number)));
            if (best > now + noChange)
                ranked.emplace_back(best, freedom);
        }
        std::ranges::stable_sort(ranked, std::greater{}, &std::pair<double, Freedom>::first);
        std::vector<Freedom> helpful;
        for (const auto &[best, freedom] : ranked)
            if (helpful.size() < mostPaired)
                helpful.push_back(freedom);
        return helpful;
    }

    InputPair sampled(const Freedom &first, const Freedom &second, const Target &target,
                      int samples) const
    {
        InputPair pair;
        for (std::size_t i = 0; i < 2; ++i) {
            const Freedom &freedom = i == 0 ? first : second;
            const double now = freedom.input->access.get(m_design);
            pair.sides[i] = {
                .input = freedom.input, .now = now, .at = now, .within = freedom.within};
        }
        fill(pair, target, samples);
        double best = -HUGE_VAL;
        for (std::size_t i = 0; i < pair.sides[0].numbers.size(); ++i)
            for (std::size_t k = 0; k < pair.sides[1].numbers.size(); ++k) {
                const auto &[gap, warns] = pair.at(i, k);
                const double x = pair.sides[0].numbers[i];
                const double y = pair.sides[1].numbers[k];
                if (warns || x == pair.sides[0].now || y == pair.sides[1].now)
                    continue; // one alone is no pair
                const double share = std::hypot(shareTo(pair, 0, x), shareTo(pair, 1, y));
                const bool meets = gap >= 0.0;
                const bool better =
                    meets ? !pair.meets || share < pair.share : !pair.meets && gap > best;
                if (!better)
                    continue;
                best = gap;
                pair.meets = meets;
                pair.share = share;
                pair.there.gap = gap;
            }
        return pair;
    }

    double shareTo(const InputPair &pair, std::size_t side, double number) const
    {
        const PairSide &of = pair.sides[side];
        const Bounds usual = usualOf(*of.input, m_design);
        const double width = usual.max - usual.min;
        return width > 0.0 ? (number - of.now) / width : 0.0;
    }

    void fill(InputPair &pair, const Target &target, int samples) const
    {
        const TargetScale scale(target);
        LeverPath path(m_design, std::vector{pair.sides[0].input, pair.sides[1].input}, m_hold,
                       Aspects::all()); // all can warn
        for (PairSide &side : pair.sides)
            side.numbers = gridOf({side.input, side.within}, side.now, samples);
        pair.points.clear();
        for (const double x : pair.sides[0].numbers)
            for (const double y : pair.sides[1].numbers) {
                const Result &result = path.at(std::array{x, y});
                pair.points.push_back(
                    {.gap = gapOf(scale, result), .warns = warnsAnew(result, m_now)});
            }
    }

    /// The smallest change of both that meets the target, or the one that misses it least.
    void settle(InputPair &pair, const Target &target) const
    {
        const std::array freedoms{Freedom{pair.sides[0].input, pair.sides[0].within},
                                  Freedom{pair.sides[1].input, pair.sides[1].within}};
        const Closing closing =
            closeGap(m_design, freedoms, std::array{&target}, Effort::leastSquares, m_hold, m_stop);
        pair.meets = closing.possible;
        for (const JointMove &move : closing.change.moves)
            for (PairSide &side : pair.sides)
                if (side.input == move.input) {
                    side.at = move.to;
                    side.share = move.share;
                }
        pair.share = std::hypot(pair.sides[0].share, pair.sides[1].share);
        const Result there = evaluate(closing.change.design, aspectsOf(m_targets));
        pair.there = TargetScale(target).standing(there);
        pair.lost.clear();
        for (const Target *other : m_targets) {
            const TargetScale scale(*other);
            if (scale.standing(m_now).status == Status::met &&
                scale.standing(there).status != Status::met)
                pair.lost.push_back(other);
        }
    }

    static void keepBest(std::vector<InputPair> &pairs, std::size_t most)
    {
        std::ranges::stable_sort(pairs, [](const InputPair &one, const InputPair &other) {
            if (one.meets != other.meets)
                return one.meets;
            return one.meets
                       ? one.share < other.share
                       : one.there.gap.value_or(-HUGE_VAL) > other.there.gap.value_or(-HUGE_VAL);
        });
        if (pairs.size() > most)
            pairs.erase(pairs.begin() + static_cast<std::ptrdiff_t>(most), pairs.end());
    }

    const Design &m_design;
    std::span<const Target *const> m_targets;
    std::size_t m_most;
    Hold m_hold;
    const std::stop_token &m_stop;
    Result m_now;
    std::vector<Freedom> m_freedoms;
};

} // namespace

std::vector<TargetPairs> findPairs(const Design &design, std::span<const Parameter *const> inputs,
                                   std::span<const Target *const> targets, std::size_t most,
                                   Hold hold, const std::stop_token &stop)
{
    PairSearch search(design, inputs, targets, most, hold, stop);
    std::vector<TargetPairs> found;
    for (const Target *target : targets)
        if (search.isMissed(*target) && !stop.stop_requested())
            found.push_back(search.pairsFor(*target));
    return found;
}

} // namespace cellgap
