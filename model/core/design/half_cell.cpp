// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/design/half_cell.h"

#include "model/core/design/isotonic.h"

#include <algorithm>
#include <cmath>
#include <list>
#include <mutex>
#include <stdexcept>

namespace cellgap {

PotentialCurve::PotentialCurve(const std::vector<Point> &points, Course course)
{
    if (points.size() < 2 || points.size() > mostPoints || points.front().charge != 0.0)
        throw std::invalid_argument("a curve has 2 to 128 points and begins at no charge");
    m_capacity = points.back().charge;
    const double sign = course == Course::rises ? 1.0 : -1.0;
    std::vector<double> weights;
    for (std::size_t i = 0; i < points.size(); ++i) {
        if (i > 0 && !(points[i].charge > points[i - 1].charge))
            throw std::invalid_argument("the charge of a curve rises from point to point");
        const double before = points[i > 0 ? i - 1 : 0].charge;
        const double after = points[std::min(i + 1, points.size() - 1)].charge;
        weights.push_back(0.5 * (after - before));
        m_shares.push_back(points[i].charge / m_capacity);
        m_potentials.push_back(sign * points[i].potential);
    }
    m_potentials = rising(m_potentials, weights);
    double integral = 0.0;
    for (std::size_t i = 0; i < points.size(); ++i) {
        m_potentials[i] *= sign;
        m_pooled = std::max(m_pooled, std::abs(m_potentials[i] - points[i].potential));
        if (i > 0)
            integral +=
                0.5 * (m_potentials[i] + m_potentials[i - 1]) * (m_shares[i] - m_shares[i - 1]);
        m_integrals.push_back(integral);
    }
}

std::vector<PotentialCurve::Point> thinned(const std::vector<PotentialCurve::Point> &points,
                                           std::size_t most)
{
    if (points.size() <= most)
        return points;
    struct Gap {
        std::size_t from;
        std::size_t to;
        std::size_t furthest;
        double distance;
    };
    const auto gapOf = [&points](std::size_t from, std::size_t to) {
        Gap gap{.from = from, .to = to, .furthest = from, .distance = -1.0};
        const auto &[start, atStart] = points[from];
        const auto &[end, atEnd] = points[to];
        for (std::size_t i = from + 1; i < to; ++i) {
            const double part = (points[i].charge - start) / (end - start);
            const double distance =
                std::abs(points[i].potential - atStart - part * (atEnd - atStart));
            if (distance > gap.distance)
                gap = {.from = from, .to = to, .furthest = i, .distance = distance};
        }
        return gap;
    };
    std::vector<Gap> gaps{gapOf(0, points.size() - 1)};
    while (gaps.size() + 1 < most) {
        const auto widest = std::ranges::max_element(gaps, {}, &Gap::distance);
        const Gap split = *widest;
        *widest = gapOf(split.from, split.furthest);
        gaps.push_back(gapOf(split.furthest, split.to));
    }
    std::ranges::sort(gaps, {}, &Gap::from);
    std::vector<PotentialCurve::Point> kept{points.front()};
    for (const Gap &gap : gaps)
        kept.push_back(points[gap.to]);
    return kept;
}

namespace {

/// What was measured one way, gone through backwards.
std::vector<PotentialCurve::Point> backwards(std::vector<PotentialCurve::Point> points)
{
    const double whole = points.back().charge;
    std::ranges::reverse(points);
    for (PotentialCurve::Point &point : points)
        point.charge = whole - point.charge;
    return points;
}

} // namespace

HalfCell halfCellOf(const MeasuredHalfCell &measured, bool positive)
{
    if (measured.charge.empty() && measured.discharge.empty())
        throw std::invalid_argument("a half cell has a curve of its charge or its discharge");
    using enum PotentialCurve::Course;
    const auto charge =
        thinned(measured.charge.empty() ? backwards(measured.discharge) : measured.charge);
    const auto discharge =
        thinned(measured.discharge.empty() ? backwards(measured.charge) : measured.discharge);
    return {.charge = {charge, positive ? rises : falls},
            .discharge = {discharge, positive ? falls : rises},
            .source = measured.source,
            .confidence = measured.confidence,
            .conditions = measured.conditions};
}

const HalfCell *keep(HalfCell halfCell)
{
    static std::mutex access;
    static std::list<HalfCell> kept;
    const std::lock_guard lock(access);
    const auto known = std::ranges::find(kept, halfCell);
    if (known != kept.end())
        return &*known;
    kept.push_back(std::move(halfCell));
    return &kept.back();
}

} // namespace cellgap
