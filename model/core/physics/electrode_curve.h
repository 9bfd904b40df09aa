// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/design/coating.h"
#include "model/core/design/half_cell.h"

#include <array>
#include <cstddef>

namespace cellgap {

/// Potential of an electrode [V] over the charge per area that it has given or taken [C/m²],
/// straight between points and constant beyond them: of one material its half cell's, of a blend
/// the charges that its materials have given at the same potential together, of metal zero.
class ElectrodeCurve
{
public:
    enum class Half { charge, discharge };

    /// Metal, of which that much takes part.
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-member-init): a blend alone has points of its own
    explicit ElectrodeCurve(ArealCharge whole)
        : m_whole(whole.value())
    {
    }

    /// Of a coating whose active materials give that much together. In the first charge each gives
    /// what it loses besides, where the losses count.
    ElectrodeCurve(const Coating &coating, Half half, bool withLosses, ArealCharge whole);
    ElectrodeCurve(const ElectrodeCurve &) = delete; // may view its own points
    ElectrodeCurve &operator=(const ElectrodeCurve &) = delete;
    ~ElectrodeCurve() = default;

    double whole() const { return m_whole; }
    std::size_t size() const { return m_size; }
    double charge(std::size_t i) const { return m_shares[i] * m_whole; }
    double potential(std::size_t i) const { return m_potentials[i]; }
    double at(double charge) const;

    /// Integral of the potential over the charge from 0.
    double integral(double charge) const;

    /// What each active material of the coating has given of its own whole, of a discharge, when
    /// that charge has gone.
    std::array<double, 3> given(const Coating &coating, double charge) const;

private:
    static constexpr std::size_t mostPoints =
        6 * PotentialCurve::mostPoints; ///< of three materials

    struct Points {
        std::array<double, mostPoints> shares;
        std::array<double, mostPoints> potentials;
        std::array<double, mostPoints> integrals;
    };

    /// Where a charge lies: after which point, and how far from it to the next.
    struct Position {
        std::size_t point;
        double part;
    };

    Position positionOf(double charge) const;
    void blend(const Coating &coating, Half half, bool withLosses);

    const double *m_shares = nullptr;
    const double *m_potentials = nullptr;
    const double *m_integrals = nullptr;
    std::size_t m_size = 0;
    double m_whole = 0.0;
    Points m_own; ///< of a blend alone; clearing it would cost time for nothing
};

} // namespace cellgap
