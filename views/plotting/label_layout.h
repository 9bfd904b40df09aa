// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineF>
#include <QRectF>
#include <QSizeF>

#include <optional>
#include <vector>

/// Where the labels of a plot go, in pixels.
namespace cellgap {

/// A label, and the places that it could have, best first.
struct LabelWish {
    std::vector<QRectF> places;
    QRectF owner{};    ///< the mark that it names; labels keep away from other marks
    bool must = false; ///< rather near another mark, or with a line across one, than hidden
};

/// What labels must not cover.
struct LabelObstacles {
    std::vector<QRectF> marks;
    std::vector<QRectF> lines;
};

/// The place of every label, or empty where it must be hidden: none leaves the area, covers an
/// obstacle, overlaps another label, stands so near to a mark that it could be taken for its name,
/// or needs a line to its own mark that crosses another. Labels are served in order, so the most
/// important come first. A label that must be shown may stand near another mark or have such a line
/// where it finds no better place.
std::vector<std::optional<QRectF>> placeLabels(const std::vector<LabelWish> &wishes,
                                               const LabelObstacles &obstacles, const QRectF &area);

/// Places beside, above and below a mark, touching it.
LabelWish besideMark(const QRectF &mark, const QSizeF &label);

/// Places around a mark at growing distance, for a label that must be shown; far ones need a line
/// from mark to label.
LabelWish aroundMark(const QRectF &mark, const QSizeF &label);

/// The line from the middle of a mark to its label.
QLineF joiningLine(const QRectF &mark, const QRectF &label);

/// Whether a label stands so far from its mark that a line must join them.
bool needsLine(const QRectF &mark, const QRectF &label);

/// Places inside a region along its lower edge, from the right, then along its left edge, from the
/// top, then anywhere, from its lower right.
LabelWish insideRegion(const QRectF &region, const QSizeF &label);

} // namespace cellgap
