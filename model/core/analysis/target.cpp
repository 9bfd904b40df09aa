// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/analysis/target.h"

#include "model/core/base/text.h"
#include "model/core/design/parameter.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace cellgap {

namespace {

Status statusOf(double value, const Target &target, bool wantsLess)
{
    if (target.comparison == Relation::equal) {
        const bool worse = wantsLess ? value > *target.value : value < *target.value;
        return worse ? Status::behind : Status::ahead;
    }
    return holds(value, target.comparison, *target.value) ? Status::met : Status::missed;
}

/// Whether a power is wanted for longer than the design's pulse.
bool outlastsPulse(const Target &target, const Result &result)
{
    return target.pulse > result.power.pulse;
}

/// The currency of a target that is not that of its metric, or empty.
std::string_view foreignCurrency(const Target &target, const Metric &metric)
{
    if (!metric.unit.text.starts_with("EUR") || target.unit.starts_with("EUR"))
        return {};
    return std::string_view(target.unit).substr(0, 3);
}

} // namespace

std::optional<Use> findUse(std::string_view name)
{
    const auto &options = findChoice("requirement.use")->options;
    const auto found = std::ranges::find(options, name, &Option::word);
    if (found == options.end())
        return std::nullopt;
    return static_cast<Use>(found - options.begin());
}

bool isGood(Status status)
{
    return status == Status::met || status == Status::ahead;
}

bool wantsLess(const Target &target)
{
    switch (target.comparison) {
    case Relation::less:
    case Relation::atMost:
        return true;
    case Relation::equal:
        break;
    default:
        return false;
    }
    const Metric *metric = findMetric(target.metric);
    return metric != nullptr && metric->better == Better::lower;
}

namespace {

/// A value or target without a sign to compare is the furthest.
double reachOf(const Standing &standing)
{
    return standing.reach.value_or(0.0);
}

void decide(Standing &standing, const Target &by, const Standing &other)
{
    standing.status = other.status;
    standing.gap = other.gap;
    standing.reach = other.reach;
    standing.decisive = &by;
}

/// Why a target is not assessed by itself.
Text reasonAgainst(const Target &target, const Result &result)
{
    const Metric *metric = findMetric(target.metric);
    if (!target.value)
        return phrase("the programme gives no number");
    if (metric == nullptr)
        return phrase("not computed by the model");
    if (metric->value(result) && outlastsPulse(target, result))
        return phrase("for a pulse of %1\u00a0s, and the power is one of %2\u00a0s",
                      {shortDigits(unit::s.in(target.pulse), 3),
                       shortDigits(unit::s.in(result.power.pulse), 3)});
    if (metric->value(result))
        return phrase("in %1, for which a design has no exchange rate",
                      {verbatim(foreignCurrency(target, *metric))});
    if (!result.feasible())
        return phrase("the design is not feasible");
    return metric->needs.empty() ? phrase("not available for this design")
                                 : phrase("needs %1", {phrase(metric->needs)});
}

/// "cycle life > 200 cycle"
Text conditionText(const Target &condition)
{
    const Metric *metric = findMetric(condition.metric);
    return phrase("%1 %2", {inSentence(metric != nullptr ? metric->name : condition.metric),
                            wantedText(condition)});
}

/// What a condition or an alternative comes to.
Text stateText(const Target &condition, const Result &result)
{
    const Standing standing = TargetScale(condition).standing(result);
    if (!standing.value)
        return phrase("not assessed: %1", {reasonAgainst(condition, result)});
    const std::string number = numberText(*findMetric(condition.metric), *standing.value);
    return phrase("is %1", {withUnitText(digits(number), condition.unit)});
}

/// What must be read with a value: its own basis, and what it counts with.
Text basisOf(const Target &target, const Result &result)
{
    std::vector<Text> texts;
    if (const Metric *metric = findMetric(target.metric);
        metric != nullptr && metric->basis != nullptr && metric->value(result))
        if (Text own = metric->basis(result); !own.empty())
            texts.push_back(std::move(own));
    for (const Target &other : target.orElse)
        texts.push_back(phrase("or %1: %2", {conditionText(other), stateText(other, result)}));
    for (const Target &condition : target.with)
        texts.push_back(phrase("counts only with %1: %2",
                               {conditionText(condition), stateText(condition, result)}));
    return listed(texts, "%1; %2");
}

} // namespace

TargetScale::TargetScale(const Target &target)
    : m_target(&target)
    , m_metric(findMetric(target.metric))
    , m_wantsLess(wantsLess(target))
{
    if (m_metric != nullptr)
        if (const std::string_view currency = foreignCurrency(target, *m_metric); !currency.empty())
            m_currency = currency == "USD" ? Currency::dollars : Currency::other;
    for (const Target &condition : target.with)
        m_with.emplace_back(condition);
    for (const Target &alternative : target.orElse)
        m_orElse.emplace_back(alternative);
}

Standing TargetScale::alone(const Result &result) const
{
    Standing standing;
    if (!m_target->value || m_metric == nullptr || m_currency == Currency::other ||
        outlastsPulse(*m_target, result))
        return standing;
    const auto value = m_metric->value(result);
    if (!value)
        return standing;
    const double number = m_currency == Currency::dollars
                              ? *value * unit::USD_per_EUR.in(result.exchangeRate)
                              : *value;
    const double wanted = *m_target->value;
    const double scale = wanted == 0.0 ? 1.0 : std::abs(wanted);
    standing.status = statusOf(number, *m_target, m_wantsLess);
    standing.value = number;
    standing.gap = (m_wantsLess ? wanted - number : number - wanted) / scale;
    if (number > 0.0 && wanted > 0.0)
        standing.reach = m_wantsLess ? wanted / number : number / wanted;
    return standing;
}

Standing TargetScale::standing(const Result &result) const
{
    if (m_orElse.empty() && m_with.empty())
        return alone(result);
    Standing standing = alone(result);
    for (const TargetScale &alternative : m_orElse) {
        const Standing other = alternative.alone(result);
        if (other.status != Status::notAssessed &&
            (standing.status == Status::notAssessed ||
             (!isGood(standing.status) && reachOf(other) > reachOf(standing))))
            decide(standing, *alternative.m_target, other);
    }
    if (standing.status == Status::notAssessed)
        return standing;
    for (const TargetScale &condition : m_with) {
        const Standing other = condition.alone(result);
        if (other.status == Status::notAssessed)
            return {.unknown = condition.m_target};
        if (!isGood(other.status) &&
            (isGood(standing.status) || reachOf(other) < reachOf(standing)))
            decide(standing, *condition.m_target, other);
    }
    return standing;
}

Assessment assess(const Target &target, const Result &result)
{
    Assessment assessment{TargetScale(target).standing(result)};
    if (assessment.unknown != nullptr)
        assessment.reason = phrase(
            "counts only with %1, which is not assessed: %2",
            {conditionText(*assessment.unknown), reasonAgainst(*assessment.unknown, result)});
    else if (assessment.status == Status::notAssessed)
        assessment.reason = reasonAgainst(target, result);
    else
        assessment.basis = basisOf(target, result);
    return assessment;
}

bool countsFor(const Target &target, Use use)
{
    return target.use == Use::any || use == Use::any || target.use == use;
}

std::vector<const Target *> targetsFor(const Programme &programme, Use use)
{
    std::vector<const Target *> targets;
    for (const Target &target : programme.targets)
        if (target.comparison != Relation::equal && countsFor(target, use))
            targets.push_back(&target);
    return targets;
}

Aspects aspectsOf(std::span<const Target *const> targets)
{
    Aspects aspects;
    const auto add = [&aspects](const Target &target) {
        if (const Metric *metric = findMetric(target.metric))
            aspects = aspects | metric->aspects;
        if (target.pulse.value() > 0.0)
            aspects = aspects | Aspect::power;
    };
    for (const Target *target : targets) {
        add(*target);
        std::ranges::for_each(target->with, add);
        std::ranges::for_each(target->orElse, add);
    }
    return aspects;
}

bool isDeclared(const Target &target, const Result &result)
{
    const Metric *metric = findMetric(target.metric);
    if (metric == nullptr || !metric->aspects.contains(Aspect::life))
        return false;
    const auto isGiven = [](LifeLimit limit) {
        return limit == LifeLimit::declared || limit == LifeLimit::assumed;
    };
    if (metric->key.ends_with("calendar_life"))
        return isGiven(result.life.calendarLimit);
    return isGiven(metric->key.ends_with("stationary_cycle_life") ? result.life.stationaryLimit
                                                                  : result.life.limit);
}

std::string keyOf(const Programme &programme, const Target &target)
{
    int number = 0;
    for (const Target &one : programme.targets) {
        number += one.metric == target.metric ? 1 : 0;
        if (&one == &target)
            break;
    }
    const std::string key = programme.id + "/" + target.metric;
    return number > 1 ? key + "/" + std::to_string(number) : key;
}

Tally tally(const Programme &programme, const Result &result, Use use)
{
    Tally tally;
    Standing furthest;
    for (const Target &target : programme.targets) {
        const Standing standing = TargetScale(target).standing(result);
        if (standing.status == Status::notAssessed)
            continue;
        if (target.comparison == Relation::equal) {
            ++tally.reported;
            tally.ahead += standing.status == Status::ahead ? 1 : 0;
            continue;
        }
        if (!countsFor(target, use)) {
            ++tally.otherUse;
            continue;
        }
        ++tally.assessed;
        if (standing.status == Status::met)
            ++tally.met;
        else if (tally.furthest == nullptr || reachOf(standing) < reachOf(furthest)) {
            tally.furthest = &target;
            furthest = standing;
        }
    }
    if (tally.furthest != nullptr)
        tally.furthestAssessment = assess(*tally.furthest, result);
    return tally;
}

} // namespace cellgap
