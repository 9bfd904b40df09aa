// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/plotting/label_layout.h"

#include <algorithm>
#include <functional>
#include <iterator>

namespace cellgap {

namespace {

constexpr double markGap = 3.0;          ///< between a mark and its label
constexpr QSizeF distance(4.0, 1.0);     ///< between a label and another label or a line
constexpr double edgeGap = 4.5;          ///< between a region's edge and its name
constexpr QSizeF markDistance(6.0, 4.0); ///< between a label and a mark that it does not name
constexpr double step = 12.0;            ///< between places along an edge
constexpr int linePoints = 32;           ///< where a line is looked at

bool isClear(const QRectF &place, const std::vector<QRectF> &taken,
             const QSizeF &clearance = {0.0, 0.0})
{
    const QRectF wide = place.adjusted(-clearance.width(), -clearance.height(), clearance.width(),
                                       clearance.height());
    return std::ranges::none_of(taken, [&](const QRectF &other) { return other.intersects(wide); });
}

QPointF nearestPoint(const QRectF &rect, const QPointF &point)
{
    return {std::clamp(point.x(), rect.left(), rect.right()),
            std::clamp(point.y(), rect.top(), rect.bottom())};
}

/// The line that joins a label to its mark, as small squares.
std::vector<QRectF> joiningSquares(const QRectF &mark, const QRectF &label)
{
    const QLineF line = joiningLine(mark, label);
    std::vector<QRectF> squares;
    for (int i = 0; i <= linePoints; ++i)
        squares.emplace_back(line.pointAt(double(i) / linePoints) - QPointF(0.5, 0.5),
                             QSizeF(1.0, 1.0));
    return squares;
}

/// The marks that can be taken for another than the owner, which they do not overlap.
std::vector<QRectF> othersThan(const QRectF &owner, const std::vector<QRectF> &marks)
{
    std::vector<QRectF> others;
    std::ranges::copy_if(marks, std::back_inserter(others),
                         [&](const QRectF &mark) { return !mark.intersects(owner); });
    return others;
}

/// Whether the line that joins a label to its mark leaves the other marks alone.
bool joinsFreely(const QRectF &place, const QRectF &owner, const std::vector<QRectF> &others)
{
    const std::vector<QRectF> line = joiningSquares(owner, place);
    return owner.isNull() ||
           std::ranges::all_of(others, [&](const QRectF &mark) { return isClear(mark, line); });
}

/// Corners of labels around a mark, best first, that far from it.
std::vector<QPointF> corners(const QRectF &mark, const QSizeF &label, double away)
{
    const double right = mark.right() + away;
    const double left = mark.left() - away - label.width();
    const double above = mark.top() - away - label.height();
    const double below = mark.bottom() + away;
    const double middleX = mark.center().x() - 0.5 * label.width();
    const double middleY = mark.center().y() - 0.5 * label.height();
    return {{right, middleY}, {left, middleY}, {middleX, above}, {middleX, below},
            {right, above},   {right, below},  {left, above},    {left, below}};
}

} // namespace

std::vector<std::optional<QRectF>> placeLabels(const std::vector<LabelWish> &wishes,
                                               const LabelObstacles &obstacles, const QRectF &area)
{
    std::vector<QRectF> lines = obstacles.lines;
    std::vector<std::optional<QRectF>> placed;
    for (const LabelWish &wish : wishes) {
        const std::vector<QRectF> others = othersThan(wish.owner, obstacles.marks);
        const auto covers = [&](const QRectF &candidate) {
            return !area.contains(candidate) || !isClear(candidate, obstacles.marks) ||
                   !isClear(candidate, lines, distance);
        };
        auto place = std::ranges::find_if(wish.places, [&](const QRectF &candidate) {
            return !covers(candidate) && isClear(candidate, others, markDistance) &&
                   joinsFreely(candidate, wish.owner, others);
        });
        if (place == wish.places.end() && wish.must)
            place = std::ranges::find_if(wish.places, std::not_fn(covers));
        if (place == wish.places.end()) {
            placed.emplace_back();
            continue;
        }
        placed.emplace_back(*place);
        lines.push_back(*place);
        if (!wish.owner.isNull() && needsLine(wish.owner, *place))
            std::ranges::copy(joiningSquares(wish.owner, *place), std::back_inserter(lines));
    }
    return placed;
}

LabelWish besideMark(const QRectF &mark, const QSizeF &label)
{
    LabelWish wish{.places = {}, .owner = mark};
    for (const QPointF corner : corners(mark, label, markGap))
        wish.places.emplace_back(corner, label);
    return wish;
}

LabelWish aroundMark(const QRectF &mark, const QSizeF &label)
{
    LabelWish wish{.places = {}, .owner = mark, .must = true};
    for (const double away : {markGap, 12.0, 24.0, 40.0, 60.0, 90.0, 130.0})
        for (const QPointF corner : corners(mark, label, away))
            wish.places.emplace_back(corner, label);
    return wish;
}

QLineF joiningLine(const QRectF &mark, const QRectF &label)
{
    return {mark.center(), nearestPoint(label, mark.center())};
}

bool needsLine(const QRectF &mark, const QRectF &label)
{
    return isClear(label, {mark}, 2.0 * QSizeF(markGap, markGap));
}

LabelWish insideRegion(const QRectF &region, const QSizeF &label)
{
    LabelWish wish;
    const double bottom = region.bottom() - edgeGap - label.height();
    const double left = region.left() + edgeGap;
    const double right = region.right() - edgeGap - label.width();
    if (right < left)
        return wish;
    for (double x = right; x >= left; x -= step)
        wish.places.emplace_back(QPointF(x, bottom), label);
    for (double y = region.top() + edgeGap; y <= bottom; y += step)
        wish.places.emplace_back(QPointF(left, y), label);
    for (double y = bottom; y >= region.top() + edgeGap; y -= step)
        for (double x = right; x >= left; x -= step)
            wish.places.emplace_back(QPointF(x, y), label);
    return wish;
}

} // namespace cellgap
