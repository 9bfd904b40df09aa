// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/result/bill.h"
#include "views/plotting/plot_scale.h"

#include <QBrush>
#include <QColor>
#include <QFont>
#include <QLocale>
#include <QPalette>
#include <QPen>
#include <QString>

#include <optional>
#include <string_view>
#include <vector>

class QCPAxis;
class QCPScatterStyle;
class QCustomPlot;

namespace cellgap {

/// Colours, pens and fonts of every plot, on screen and on paper. Source of the colours: Okabe and
/// Ito, Color Universal Design (2008); blue and vermilion are kept for targets met and missed.
struct PlotStyle {
    QColor background;
    QColor text;
    QColor faintText;  ///< for what is less important than a design
    QColor regionText; ///< readable on a shaded region
    QColor grid;       ///< translucent, so that shaded regions show through
    QColor met;
    QColor missed;
    QColor missedText; ///< the same in writing
    QColor notAssessed;
    QFont font;
    QFont labelFont; ///< of marks and regions, smaller than the axes' font

    /// The style that goes with a widget's palette, light or dark, and font.
    static PlotStyle from(const QPalette &palette, const QFont &font);

    QPen axisPen() const { return {text, 1.0}; }
    QPen gridPen() const { return {grid, 1.0}; }
    QPen regionPen() const { return {met, 1.0}; }
    /// Translucent, so that regions add up where they overlap; fainter where there are many.
    QBrush regionBrush(std::size_t regions) const;
    QFont strongLabelFont() const;
};

enum class MarkShape { circle, square, diamond, triangle, invertedTriangle };

/// A chemistry family's colour and mark, the same in every plot.
struct FamilyStyle {
    std::string_view family;
    QColor colour; ///< invalid for the text's colour
    MarkShape shape = MarkShape::circle;
    bool filled = true;
};

/// The families that have a style of their own, in the order of keys.
const std::vector<FamilyStyle> &familyStyles();

/// The style of that family; an empty circle for one without a style of its own.
FamilyStyle familyStyle(std::string_view family);

/// The colour and mark of one of several designs, curves or the like; they come again after six.
FamilyStyle seriesStyle(std::size_t number);

/// Mark of a family with that diameter, outlined in the text's colour.
QCPScatterStyle markStyle(const FamilyStyle &family, const PlotStyle &style, double diameter,
                          double outline);

/// The colour of a group of parts, the same in every picture; grey for what is in no bill.
QColor groupColour(std::optional<PartGroup> group);

/// "Specific energy / Wh kg⁻¹": quantity calculus as in ISO 80000-1, without a slash in the unit.
QString axisTitle(const QString &quantity, std::string_view unit);

/// Gives the plot's background, axes, grid and legend the style.
void applyStyle(QCustomPlot &plot, const PlotStyle &style);

/// Gives the axis the scale's range and ticks, numbers in the locale without grouping.
void applyScale(QCPAxis &axis, const PlotScale &scale, const QLocale &locale);

} // namespace cellgap
