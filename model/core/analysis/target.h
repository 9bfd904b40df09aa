// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/base/relation.h"
#include "model/core/base/text.h"
#include "model/core/design/operation.h"
#include "model/core/result/metric.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace cellgap {

std::string_view name(Use use);

/// The use with that name, or empty.
std::optional<Use> findUse(std::string_view name);

/// One row of a programme. The value is in the unit of the metric where the model computes the
/// metric, but in the programme's own currency; else in the programme's own unit.
struct Target {
    std::string metric;
    std::string name;
    std::string level;
    Use use = Use::any;
    Relation comparison = Relation::atLeast;
    std::optional<double> value;
    std::string unit;
    std::string statement; ///< instead of a value, where the programme has words
    std::string year;
    std::string conditions;
    std::string source;
    std::string confidence;
    Time pulse{};               ///< that a power is wanted for; zero where the programme says none
    std::vector<Target> with{}; ///< that must be met too for the row to be met
    std::vector<Target> orElse{}; ///< any of which meets the row instead
};

/// What a research programme wants of cells and packs, or the status that it reports.
struct Programme {
    std::string id;
    std::string name;
    std::string shortName;
    std::string kind;
    std::string region;
    std::string source;
    std::string notes;
    std::vector<Target> targets;
};

/// How a value stands to a target. A row that reports a status is no target: a value is ahead of it
/// or behind it.
enum class Status { met, missed, ahead, behind, notAssessed };

std::string_view name(Status status);

/// Whether the status is the good one of its pair.
bool isGood(Status status);

/// How a result stands to one target, without words.
struct Standing {
    Status status = Status::notAssessed;
    std::optional<double> value{}; ///< the metric, in the unit of the target
    std::optional<double> gap{};   ///< (y − T)/|T|, negative when the value falls short
    std::optional<double> reach{}; ///< y/T, or T/y for a limit from above: 1 on the target
    /// The one of the target's conditions or alternatives that decides status, gap and reach; null
    /// where the target's own value does.
    const Target *decisive = nullptr;
    const Target *unknown = nullptr; ///< a condition that cannot be assessed, or null
};

/// The same with its words.
struct Assessment : Standing {
    Text basis{};  ///< what must be read with the value, such as the CE of a life
    Text reason{}; ///< why the target is not assessed
};

/// Whether smaller values of the target's metric are better.
bool wantsLess(const Target &target);

/// A target made ready for many results: its metric is looked up once. The target outlives it.
class TargetScale
{
public:
    explicit TargetScale(const Target &target);

    Standing standing(const Result &result) const;

private:
    enum class Currency { asMetric, dollars, other };

    Standing alone(const Result &result) const;

    const Target *m_target;
    const Metric *m_metric;
    bool m_wantsLess;
    Currency m_currency = Currency::asMetric;
    std::vector<TargetScale> m_with;
    std::vector<TargetScale> m_orElse;
};

/// "> 400 Wh/kg", or the programme's words where it gives no number.
Text wantedText(const Target &target);

/// Compares a result with a target. A strict ">" is not met by equality; a metric that is not
/// available is not assessed, never zero and never met. The gap is signed so that negative is
/// short: for targets from above it is (T − y)/|T|. Targets in US dollars are met at the design's
/// exchange rate; other currencies are not assessed, nor is a power for longer than the
/// design's pulse. A target that counts only with others is met
/// when all are, and its gap is that of the furthest; one with alternatives is met by any. Source:
/// definition.
Assessment assess(const Target &target, const Result &result);

/// Whether the target is wanted of what has that use.
bool countsFor(const Target &target, Use use);

/// What the programme wants of what has that use; not what it reports.
std::vector<const Target *> targetsFor(const Programme &programme, Use use);

/// What has to be evaluated to know how results stand to these targets.
Aspects aspectsOf(std::span<const Target *const> targets);

/// Whether the target wants a life, and the result's is declared or assumed, and not computed.
bool isDeclared(const Target &target, const Result &result);

/// A word for one of the programme's targets: "set-plan-2030/cell.specific_energy", and with "/2"
/// behind it for the second on that metric.
std::string keyOf(const Programme &programme, const Target &target);

/// How the targets of a programme that count for a use stand, and which is missed by the largest
/// factor; a percentage would rank "at most" targets too high, for it has no bottom there.
struct Tally {
    int met = 0;
    int assessed = 0;
    int reported = 0; ///< rows that report a status, which are neither met nor missed
    int ahead = 0;
    int otherUse = 0;                 ///< assessed, but for another use
    const Target *furthest = nullptr; ///< of the programme; null when none is missed
    Assessment furthestAssessment{};
};

Tally tally(const Programme &programme, const Result &result, Use use);

/// "Meets 3 of 12 SET-Plan 2030 targets for electric cars. Furthest: pack fast recharge time,
/// 3.3 × too long."
Text headline(const Programme &programme, const Result &result, Use use);

/// The target's name with its level, said once: "pack cost", "cell specific energy".
Text fullName(const Target &target);

/// Where a gap is told: beside its target and a sign, a row needs fewer words ("3.3 × long").
enum class GapForm { sentence, row };

/// The distance from the target in words, with no-break spaces inside numbers and signs: in per
/// cent up to a factor of two ("−33 %", "69 % too high"), beyond it as a factor ("3.3 × too long").
/// Empty without a gap.
Text gapWords(const Target &target, const Assessment &assessment, GapForm form = GapForm::sentence);

/// A signed difference in per cent, e.g. "+4.2 %", "−41 %", "±0 %".
Text gapText(double gap);

} // namespace cellgap
