// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/physics/electrode_curve.h"

#include <algorithm>
#include <cstdint>

namespace cellgap {

namespace {

/// One active material of a coating, with what it gives per mass of all.
struct Member {
    double share;
    const HalfCell *halfCell;
    double capacity;
    double efficiency;
};

std::array<Member, 3> membersOf(const Coating &coating)
{
    const auto of = [](const FurtherActive &active) {
        return Member{.share = active.share,
                      .halfCell = active.halfCell,
                      .capacity = active.share * active.specificCapacity.value(),
                      .efficiency = active.firstCycleEfficiency};
    };
    const double first = coating.firstShare();
    return {Member{.share = first,
                   .halfCell = coating.halfCell,
                   .capacity = first * coating.specificCapacity.value(),
                   .efficiency = coating.firstCycleEfficiency},
            of(coating.second), of(coating.third)};
}

const PotentialCurve &curveOf(const HalfCell &halfCell, ElectrodeCurve::Half half)
{
    return half == ElectrodeCurve::Half::charge ? halfCell.charge : halfCell.discharge;
}

/// A material's curve on the way along it, potentials counted so that they rise.
struct Walk {
    std::span<const double> shares;
    std::span<const double> potentials;
    double sign;
    double weight;
    std::size_t next = 0; ///< first point whose potential is not below the present one

    double potential(std::size_t i) const { return sign * potentials[i]; }
    bool isDone() const { return next == shares.size(); }

    /// Moves on to that potential, and tells the charge with which it is reached.
    double reach(double level)
    {
        while (!isDone() && potential(next) < level)
            ++next;
        if (next == 0)
            return 0.0;
        if (isDone())
            return weight;
        const double part = (level - potential(next - 1)) / (potential(next) - potential(next - 1));
        return weight * (shares[next - 1] + part * (shares[next] - shares[next - 1]));
    }

    /// Charge with which that potential, which was reached, is left.
    double leave(double level, double reached)
    {
        if (isDone() || potential(next) > level)
            return reached;
        while (!isDone() && potential(next) == level)
            ++next;
        return weight * shares[next - 1];
    }
};

Walk walkAlong(const PotentialCurve &curve, double weight)
{
    const bool rises = curve.potentials().back() > curve.potentials().front();
    return {.shares = curve.shares(),
            .potentials = curve.potentials(),
            .sign = rises ? 1.0 : -1.0,
            .weight = weight};
}

} // namespace

// NOLINTNEXTLINE(cppcoreguidelines-pro-type-member-init): a blend alone has points of its own
ElectrodeCurve::ElectrodeCurve(const Coating &coating, Half half, bool withLosses,
                               ArealCharge whole)
    : m_whole(whole.value())
{
    if (coating.second.share > 0.0 || coating.third.share > 0.0) {
        blend(coating, half, withLosses);
    } else {
        const PotentialCurve &curve = curveOf(*coating.halfCell, half);
        m_shares = curve.shares().data();
        m_potentials = curve.potentials().data();
        m_integrals = curve.integrals().data();
        m_size = curve.shares().size();
    }
}

void ElectrodeCurve::blend(const Coating &coating, Half half, bool withLosses)
{
    std::array<Walk, 3> walks{};
    std::size_t count = 0;
    double total = 0.0;
    for (const Member &member : membersOf(coating)) {
        if (!(member.share > 0.0))
            continue;
        const PotentialCurve &curve = curveOf(*member.halfCell, half);
        const bool loses = withLosses && half == Half::charge && member.efficiency > 0.0;
        const double weight = loses ? member.capacity / member.efficiency : member.capacity;
        walks[count++] = walkAlong(curve, weight);
        total += weight;
    }
    const std::span<Walk> present(walks.data(), count);
    const auto add = [&](double charge, double potential) {
        const std::size_t i = m_size++;
        m_own.shares[i] = charge / total;
        m_own.potentials[i] = potential;
        m_own.integrals[i] =
            i == 0 ? 0.0
                   : m_own.integrals[i - 1] + 0.5 * (potential + m_own.potentials[i - 1]) *
                                                  (m_own.shares[i] - m_own.shares[i - 1]);
    };
    const double sign = present.front().sign;
    for (;;) {
        const Walk *lowest = nullptr;
        for (const Walk &walk : present)
            if (!walk.isDone() &&
                (lowest == nullptr || walk.potential(walk.next) < lowest->potential(lowest->next)))
                lowest = &walk;
        if (lowest == nullptr)
            break;
        const double level = lowest->potential(lowest->next);
        double reached = 0.0;
        double left = 0.0;
        for (Walk &walk : present) {
            const double charge = walk.reach(level);
            reached += charge;
            left += walk.leave(level, charge);
        }
        add(reached, sign * level);
        if (left > reached)
            add(left, sign * level);
    }
    m_shares = m_own.shares.data();
    m_potentials = m_own.potentials.data();
    m_integrals = m_own.integrals.data();
}

std::array<double, 3> ElectrodeCurve::given(const Coating &coating, double charge) const
{
    if (m_potentials != m_own.potentials.data()) {
        const double share = charge / m_whole;
        return {share, share, share};
    }
    const double potential = at(charge);
    std::array<double, 3> shares{};
    const auto members = membersOf(coating);
    for (std::size_t i = 0; i < shares.size(); ++i) {
        if (!(members[i].share > 0.0))
            continue;
        const PotentialCurve &curve = members[i].halfCell->discharge;
        Walk walk = walkAlong(curve, 1.0);
        const double level = walk.sign * potential;
        const double reached = walk.reach(level);
        shares[i] = 0.5 * (reached + walk.leave(level, reached)); // a plateau is halfway through
    }
    return shares;
}

ElectrodeCurve::Position ElectrodeCurve::positionOf(double charge) const
{
    const double share = charge / m_whole;
    if (!(share > m_shares[0]))
        return {.point = 0, .part = 0.0};
    if (share >= m_shares[m_size - 1])
        return {.point = m_size - 2, .part = 1.0};
    const double *const above = std::upper_bound(m_shares, m_shares + m_size, share);
    const auto point = static_cast<std::size_t>(above - m_shares) - 1;
    return {.point = point,
            .part = (share - m_shares[point]) / (m_shares[point + 1] - m_shares[point])};
}

double ElectrodeCurve::at(double charge) const
{
    if (m_size == 0)
        return 0.0;
    const auto [point, part] = positionOf(charge);
    return m_potentials[point] + part * (m_potentials[point + 1] - m_potentials[point]);
}

double ElectrodeCurve::integral(double charge) const
{
    if (m_size == 0)
        return 0.0;
    const auto [point, part] = positionOf(charge);
    const double width = m_shares[point + 1] - m_shares[point];
    const double end = m_potentials[point] + part * (m_potentials[point + 1] - m_potentials[point]);
    return m_whole * (m_integrals[point] + 0.5 * part * width * (m_potentials[point] + end));
}

} // namespace cellgap
