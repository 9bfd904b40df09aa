// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <vector>

namespace cellgap {

/// Potential of an active material against the metal of its ion [V] over the charge that it has
/// given or taken, straight between its points and constant beyond them. It goes one way: where a
/// measurement turns back, by noise or by digitising, neighbours are pooled to their mean until
/// none does (isotonic regression), which keeps the mean potential. Charge is a share of the
/// curve's whole, so that the material's specific capacity scales it.
class PotentialCurve
{
public:
    struct Point {
        double charge = 0.0; ///< from 0 [mAh/g]
        double potential = 0.0;

        bool operator==(const Point &) const = default;
    };

    /// Enough for any half cell; a curve of more points is thinned out where it is read.
    static constexpr std::size_t mostPoints = 128;

    enum class Course { rises, falls };

    PotentialCurve() = default;

    /// Throws std::invalid_argument where the charges do not rise from 0, or are fewer than two or
    /// more than the most.
    PotentialCurve(const std::vector<Point> &points, Course course);

    double capacity() const { return m_capacity; } ///< whole charge [mAh/g]
    double pooled() const { return m_pooled; }     ///< furthest that a point was moved [V]

    /// Share of the whole charge, from 0 to 1, potential, and the integral of the potential over
    /// the share from 0 [V], of every point.
    std::span<const double> shares() const { return m_shares; }
    std::span<const double> potentials() const { return m_potentials; }
    std::span<const double> integrals() const { return m_integrals; }

    /// Mean potential over the whole charge [V].
    double mean() const { return m_integrals.back(); }

    bool operator==(const PotentialCurve &) const = default;

private:
    double m_capacity = 0.0;
    double m_pooled = 0.0;
    std::vector<double> m_shares;
    std::vector<double> m_potentials;
    std::vector<double> m_integrals;
};

/// The points of a curve without those that the lines between the others come nearest to: both ends
/// stay, and of the rest whichever is furthest from its line in potential comes next, until there
/// are that many.
std::vector<PotentialCurve::Point> thinned(const std::vector<PotentialCurve::Point> &points,
                                           std::size_t most = PotentialCurve::mostPoints);

/// Both ways of an active material's first cycle in a half cell: the first charge of the cell in
/// which it works, and the discharge after it. Lithium leaves a positive in the first and comes
/// back in the second; the other way round for a negative.
struct HalfCell {
    PotentialCurve charge;
    PotentialCurve discharge;
    std::string source;
    std::string confidence;
    std::string conditions;

    bool operator==(const HalfCell &) const = default;
};

/// The curves of an active material as its own measurement gives them: both ways of the first
/// cycle, or one, which then goes both ways and loses nothing.
struct MeasuredHalfCell {
    std::vector<PotentialCurve::Point> charge;    ///< empty where the discharge alone was measured
    std::vector<PotentialCurve::Point> discharge; ///< empty where the charge alone was measured
    std::string source;
    std::string confidence;
    std::string conditions;

    bool operator==(const MeasuredHalfCell &) const = default;
};

/// Both curves of a measurement, of at most PotentialCurve::mostPoints points each. Throws
/// std::invalid_argument where neither was measured, or as PotentialCurve does.
HalfCell halfCellOf(const MeasuredHalfCell &measured, bool positive);

/// The same half cell, kept for as long as the program runs, once however often it is asked for.
/// Designs refer to it, and stay plain values that compare by it.
const HalfCell *keep(HalfCell halfCell);

} // namespace cellgap
