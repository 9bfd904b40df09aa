// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/plotting/plot_style.h"

#include "model/qt/local_text.h"
#include "views/plotting/qcustomplot_slim.h"
#include "views/widgets/theme.h"

#include <algorithm>

namespace cellgap {

namespace {

// Okabe and Ito's set without black, sky blue (too near to a shaded region) and yellow on white.
constexpr QColor orange(0xE6, 0x9F, 0x00);
constexpr QColor green(0x00, 0x9E, 0x73);
constexpr QColor yellow(0xF0, 0xE4, 0x42);
constexpr QColor blue(0x00, 0x72, 0xB2);
constexpr QColor vermilion(0xD5, 0x5E, 0x00);
constexpr QColor purple(0xCC, 0x79, 0xA7);

constexpr double labelSize = 0.9; ///< of the axes' font
constexpr float gridStrength = 0.12F;
constexpr float faintestShade = 0.03F;
constexpr int mostDecimals = 6;

bool isDark(const QColor &background)
{
    return background.lightnessF() < 0.5F;
}

QString superscript(int power)
{
    switch (power) {
    case 2:
        return QStringLiteral("²");
    case 3:
        return QStringLiteral("³");
    default:
        return QStringLiteral("¹");
    }
}

/// "cm²" to "cm⁻²".
QString inverse(QString unit)
{
    int power = 1;
    for (const int candidate : {2, 3})
        if (unit.endsWith(superscript(candidate))) {
            unit.chop(1);
            power = candidate;
        }
    return unit + QStringLiteral("⁻") + superscript(power);
}

QCPScatterStyle::ScatterShape scatterShape(MarkShape shape)
{
    switch (shape) {
    case MarkShape::square:
        return QCPScatterStyle::ssSquare;
    case MarkShape::diamond:
        return QCPScatterStyle::ssDiamond;
    case MarkShape::triangle:
        return QCPScatterStyle::ssTriangle;
    case MarkShape::invertedTriangle:
        return QCPScatterStyle::ssTriangleInverted;
    case MarkShape::circle:
        break;
    }
    return QCPScatterStyle::ssCircle;
}

void applyStyle(QCPAxis &axis, const PlotStyle &style)
{
    axis.setBasePen(style.axisPen());
    axis.setTickPen(style.axisPen());
    axis.setSubTickPen(style.axisPen());
    axis.setTickLabelColor(style.text);
    axis.setTickLabelFont(style.font);
    axis.setLabelColor(style.text);
    axis.setLabelFont(style.font);
    axis.grid()->setPen(style.gridPen());
    axis.grid()->setZeroLinePen(style.gridPen());
}

} // namespace

PlotStyle PlotStyle::from(const QPalette &palette, const QFont &font)
{
    const QColor background = palette.color(QPalette::Base);
    const QColor text = palette.color(QPalette::Text);
    // The set is made for white paper; on a dark page its darker colours need light.
    const float light = isDark(background) ? 0.35F : 0.0F;
    PlotStyle style{.background = background,
                    .text = text,
                    .faintText = mixed(text, background, 0.25F),
                    .regionText = {},
                    .grid = text,
                    .met = mixed(blue, Qt::white, light),
                    .missed = mixed(vermilion, Qt::white, light),
                    .missedText = {},
                    .notAssessed = mixed(background, text, 0.5F),
                    .font = font,
                    .labelFont = font};
    style.grid.setAlphaF(gridStrength);
    style.regionText = mixed(style.met, text, 0.5F);
    // Vermilion on white has a contrast of 3.9 alone.
    style.missedText = isDark(background) ? style.missed : mixed(style.missed, text, 0.2F);
    style.labelFont.setPointSizeF(labelSize * font.pointSizeF());
    return style;
}

QBrush PlotStyle::regionBrush(std::size_t regions) const
{
    const float strongest = isDark(background) ? 0.22F : 0.13F;
    QColor shade = met;
    shade.setAlphaF(
        std::clamp(3.0F * strongest / static_cast<float>(std::max<std::size_t>(regions, 1)),
                   faintestShade, strongest));
    return shade;
}

QFont PlotStyle::strongLabelFont() const
{
    QFont strong = labelFont;
    strong.setBold(true);
    return strong;
}

const std::vector<FamilyStyle> &familyStyles()
{
    static const std::vector<FamilyStyle> all{
        {.family = "Lithium-ion", .colour = {}, .shape = MarkShape::circle},
        {.family = "Lithium metal", .colour = orange, .shape = MarkShape::square},
        {.family = "Solid-state, inorganic", .colour = green, .shape = MarkShape::diamond},
        {.family = "Solid-state, polymer", .colour = yellow, .shape = MarkShape::invertedTriangle},
        {.family = "Lithium-sulfur", .colour = purple, .shape = MarkShape::triangle},
        {.family = "Lithium-oxygen", .colour = {}, .shape = MarkShape::square, .filled = false},
        {.family = "Sodium", .colour = {}, .shape = MarkShape::circle, .filled = false},
        {.family = "Potassium", .colour = {}, .shape = MarkShape::diamond, .filled = false},
    };
    return all;
}

FamilyStyle familyStyle(std::string_view family)
{
    const auto found = std::ranges::find(familyStyles(), family, &FamilyStyle::family);
    return found == familyStyles().end() ? FamilyStyle{.family = family, .filled = false} : *found;
}

FamilyStyle seriesStyle(std::size_t number)
{
    return familyStyles()[number % familyStyles().size()];
}

QCPScatterStyle markStyle(const FamilyStyle &family, const PlotStyle &style, double diameter,
                          double outline)
{
    const QColor colour = family.colour.isValid() ? family.colour : style.text;
    const QBrush fill = family.filled ? QBrush(colour) : QBrush(style.background);
    return {scatterShape(family.shape), QPen(style.text, outline), fill, diameter};
}

QColor groupColour(std::optional<PartGroup> group)
{
    switch (group.value_or(PartGroup::packaging)) {
    case PartGroup::positive:
        return "#4b5566";
    case PartGroup::negative:
        return "#c3c6cc";
    case PartGroup::separator:
        return "#ead9a8";
    case PartGroup::electrolyte:
        return "#a9d3e8";
    case PartGroup::collectors:
        return "#c98b5a";
    case PartGroup::packaging:
        break;
    }
    return group ? "#7a8a6a" : "#e6e8ea";
}

QString axisTitle(const QString &quantity, std::string_view unit)
{
    QString text = QString::fromUtf8(unit.data(), static_cast<qsizetype>(unit.size()));
    if (text.isEmpty() || text == u'1')
        return quantity;
    const QStringList factors = text.split(u'/');
    if (factors.size() == 2)
        text = (factors[0] == u'1' ? QString() : factors[0] + u' ') + inverse(factors[1]);
    return quantity + QStringLiteral(" / ") + text;
}

void applyStyle(QCustomPlot &plot, const PlotStyle &style)
{
    plot.setBackground(style.background);
    for (QCPAxis *axis : {plot.xAxis, plot.yAxis, plot.xAxis2, plot.yAxis2})
        applyStyle(*axis, style);
    for (QCPAxis *frame : {plot.xAxis2, plot.yAxis2})
        frame->setTicks(false);
    plot.legend->setBrush(Qt::NoBrush);
    plot.legend->setBorderPen(Qt::NoPen);
    plot.legend->setTextColor(style.text);
    plot.legend->setFont(style.font);
}

void applyScale(QCPAxis &axis, const PlotScale &scale, const QLocale &locale)
{
    const QLocale ungrouped = withoutGroups(locale);
    axis.parentPlot()->setLocale(ungrouped);
    axis.setScaleType(scale.logarithmic ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
    if (scale.logarithmic) {
        const QSharedPointer<QCPAxisTickerText> ticker(new QCPAxisTickerText);
        for (const ScaleTick &tick : logarithmicTicks(scale))
            ticker->addTick(tick.value, tick.labelled
                                            ? ungrouped.toString(tick.value, 'g', mostDecimals)
                                            : QString());
        axis.setTicker(ticker);
    } else {
        axis.setTicker(QSharedPointer<QCPAxisTicker>(new QCPAxisTicker));
    }
    axis.setRange(scale.lower, scale.upper);
}

} // namespace cellgap
