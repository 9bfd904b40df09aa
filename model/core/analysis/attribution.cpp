// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/analysis/attribution.h"

#include "model/core/design/parameter.h"
#include "model/core/physics/evaluate.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdint>
#include <limits>
#include <string>
#include <utility>

namespace cellgap {

namespace {

/// A part of a design that is exchanged as a whole.
struct Exchange {
    std::string_view section; ///< of the registry, which names it
    bool (*differs)(const Design &, const Design &) = nullptr;
    void (*copy)(Design &, const Design &) = nullptr;
};

template <auto... members> constexpr Exchange cellPart(std::string_view section)
{
    return {.section = section,
            .differs =
                [](const Design &one, const Design &other) {
                    return (!(one.cell.*members == other.cell.*members) || ...);
                },
            .copy = [](Design &to,
                       const Design &from) { ((to.cell.*members = from.cell.*members), ...); }};
}

template <auto... members> constexpr Exchange part(std::string_view section)
{
    return {
        .section = section,
        .differs = [](const Design &one,
                      const Design &other) { return (!(one.*members == other.*members) || ...); },
        .copy = [](Design &to, const Design &from) { ((to.*members = from.*members), ...); }};
}

/// Every member of a design in one of them.
constexpr Exchange exchanges[] = {
    cellPart<&CellDesign::positive>("positive"),
    cellPart<&CellDesign::negative>("negative"),
    cellPart<&CellDesign::separator>("separator"),
    cellPart<&CellDesign::electrolyte>("electrolyte"),
    cellPart<&CellDesign::positiveCollector>("positive_collector"),
    cellPart<&CellDesign::negativeCollector>("negative_collector"),
    cellPart<&CellDesign::bipolarPlate>("bipolar_plate"),
    cellPart<&CellDesign::stack, &CellDesign::format>("format"), // sized by both
    cellPart<&CellDesign::formation>("formation"),
    cellPart<&CellDesign::electrical>("electrical"),
    part<&Design::power>("power"),
    part<&Design::charging>("charging"),
    part<&Design::life>("life"),
    part<&Design::pack, &Design::requirement>("pack"),
    part<&Design::production, &Design::economics>("production"),
};

std::string_view titleOf(std::string_view section)
{
    return std::ranges::find(sections(), section, &Section::key)->title;
}

/// A bit for each part that differs: 1 where it is the second design's.
using Mixture = std::uint32_t;

/// The metrics of all mixtures.
class Mixtures
{
public:
    Mixtures(const Design &from, const Design &to, std::span<const Metric *const> metrics)
    {
        for (const Exchange &exchange : exchanges)
            if (exchange.differs(from, to))
                m_parts.push_back(&exchange);
        for (const Metric *metric : metrics)
            if (metric->value(evaluate(from)) && metric->value(evaluate(to)))
                m_metrics.push_back(metric);
        m_values.resize(count() * m_metrics.size());
        // From one to the next a single part is exchanged (Gray's code).
        Design mixed = from;
        Mixture now = 0;
        for (Mixture i = 0; i < count(); ++i) {
            const Mixture next = i ^ (i >> 1U);
            for (Mixture change = now ^ next; change != 0; change &= change - 1) {
                const auto at = static_cast<std::size_t>(std::countr_zero(change));
                m_parts[at]->copy(mixed, (next >> at & 1U) != 0 ? to : from);
            }
            now = next;
            const Result result = evaluate(mixed);
            for (std::size_t k = 0; k < m_metrics.size(); ++k)
                m_values[next * m_metrics.size() + k] =
                    m_metrics[k]->value(result).value_or(std::numeric_limits<double>::quiet_NaN());
        }
    }

    std::size_t count() const { return std::size_t{1} << m_parts.size(); }
    const std::vector<const Exchange *> &parts() const { return m_parts; }
    const std::vector<const Metric *> &metrics() const { return m_metrics; }

    double value(Mixture mixture, std::size_t metric) const
    {
        return m_values[mixture * m_metrics.size() + metric];
    }

    /// Whether it has all metrics.
    bool isWhole(Mixture mixture) const
    {
        for (std::size_t k = 0; k < m_metrics.size(); ++k)
            if (std::isnan(value(mixture, k)))
                return false;
        return true;
    }

private:
    std::vector<const Exchange *> m_parts;
    std::vector<const Metric *> m_metrics;
    std::vector<double> m_values;
};

/// All that the groups, each exchanged as one, can be mixed to.
std::vector<Mixture> mixturesOf(const std::vector<Mixture> &groups)
{
    std::vector<Mixture> all{0};
    for (const Mixture group : groups) {
        const std::size_t before = all.size();
        for (std::size_t i = 0; i < before; ++i)
            all.push_back(all[i] | group);
    }
    return all;
}

std::ptrdiff_t countBroken(const Mixtures &mixtures, const std::vector<Mixture> &groups)
{
    return std::ranges::count_if(
        mixturesOf(groups), [&mixtures](Mixture mixture) { return !mixtures.isWhole(mixture); });
}

std::vector<Mixture> joined(std::vector<Mixture> groups, std::size_t one, std::size_t other)
{
    groups[one] |= groups[other];
    groups.erase(groups.begin() + static_cast<std::ptrdiff_t>(other));
    return groups;
}

/// Joins the two parts that leave the fewest mixtures that cannot be built, until there is none.
std::vector<Mixture> groupsOf(const Mixtures &mixtures)
{
    std::vector<Mixture> groups;
    for (std::size_t i = 0; i < mixtures.parts().size(); ++i)
        groups.push_back(Mixture{1} << i);
    while (groups.size() > 1 && countBroken(mixtures, groups) > 0) {
        std::vector<Mixture> best;
        std::ptrdiff_t least = std::numeric_limits<std::ptrdiff_t>::max();
        for (std::size_t one = 0; one < groups.size(); ++one)
            for (std::size_t other = one + 1; other < groups.size(); ++other) {
                std::vector<Mixture> tried = joined(groups, one, other);
                if (const std::ptrdiff_t broken = countBroken(mixtures, tried); broken < least) {
                    least = broken;
                    best = std::move(tried);
                }
            }
        groups = std::move(best);
    }
    return groups;
}

/// |S|!(n−|S|−1)!/n! for each size of S.
std::vector<double> weightsOf(std::size_t n)
{
    std::vector<double> weights(n);
    for (std::size_t size = 0; size < n; ++size) {
        double choices = 1.0; // n−1 over size
        for (std::size_t i = 0; i < size; ++i)
            choices *= static_cast<double>(n - 1 - i) / static_cast<double>(i + 1);
        weights[size] = 1.0 / (static_cast<double>(n) * choices);
    }
    return weights;
}

Contribution contributionOf(const Mixtures &mixtures, const std::vector<Mixture> &groups,
                            std::size_t group)
{
    Contribution contribution;
    for (std::size_t i = 0; i < mixtures.parts().size(); ++i)
        if ((groups[group] >> i & 1U) != 0)
            contribution.parts.push_back(titleOf(mixtures.parts()[i]->section));
    std::vector<Mixture> others = groups;
    others.erase(others.begin() + static_cast<std::ptrdiff_t>(group));
    const std::vector<double> weights = weightsOf(groups.size());
    contribution.amounts.resize(mixtures.metrics().size());
    for (const Mixture without : mixturesOf(others)) {
        const auto size = static_cast<std::size_t>(std::ranges::count_if(
            others, [without](Mixture other) { return (without & other) != 0; }));
        for (std::size_t k = 0; k < contribution.amounts.size(); ++k)
            contribution.amounts[k] += weights[size] * (mixtures.value(without | groups[group], k) -
                                                        mixtures.value(without, k));
    }
    return contribution;
}

} // namespace

Attribution attribute(const Design &from, const Design &to, std::span<const Metric *const> metrics)
{
    const Mixtures mixtures(from, to, metrics);
    const auto all = static_cast<Mixture>(mixtures.count() - 1);
    Attribution attribution{.metrics = mixtures.metrics(),
                            .evaluations = static_cast<int>(mixtures.count())};
    for (std::size_t k = 0; k < mixtures.metrics().size(); ++k) {
        attribution.from.push_back(mixtures.value(0, k));
        attribution.to.push_back(mixtures.value(all, k));
    }
    const std::vector<Mixture> groups = groupsOf(mixtures);
    for (std::size_t group = 0; group < groups.size(); ++group)
        attribution.contributions.push_back(contributionOf(mixtures, groups, group));
    return attribution;
}

} // namespace cellgap
