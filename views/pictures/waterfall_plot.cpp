// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pictures/waterfall_plot.h"

#include "model/core/analysis/target.h"
#include "model/core/base/number_text.h"
#include "model/qt/local_text.h"
#include "views/pictures/cell_energy.h"
#include "views/plotting/plot_labels.h"
#include "views/plotting/qcustomplot_slim.h"

#include <algorithm>

namespace cellgap {

namespace {

constexpr double halfBar = 0.4; ///< of the distance between two steps
constexpr std::size_t cellStep = 3;
constexpr std::size_t packStep = 4;
constexpr int valueRoom = 34;        ///< pixels on the right for the value of the pack's target
constexpr int axisRoom = 104;        ///< pixels that both sides of the bars take
constexpr int barsRoom = 50;         ///< pixels above and below the area between the axes
constexpr int roomySlot = 84;        ///< pixels of a step that hold its whole name
constexpr double readingSize = 12.0; ///< pixels around the end of a bar
constexpr double roomAbove = 1.1;    ///< of the largest value, for its label

QString wholeNumber(double value)
{
    return localized(significant(value, value < 100.0 ? 2 : 3));
}

} // namespace

WaterfallPlot::WaterfallPlot(By by, QWidget *parent)
    : PlotPicture(parent)
    , m_by(by)
{
    plot().axisRect()->setMinimumMargins({0, 8, valueRoom, 0});
    setAccessibleName(by == By::mass ? tr("Waterfall of the specific energy")
                                     : tr("Waterfall of the energy density"));
    rebuild();
}

const Metric &WaterfallPlot::axisMetric() const
{
    return m_by == By::mass ? specificEnergyOfCell() : energyDensityOfCell();
}

double WaterfallPlot::energyOf(const WaterfallStep &step) const
{
    return m_by == By::mass ? unit::Wh_per_kg.in(step.specificEnergy)
                            : unit::Wh_per_L.in(step.energyDensity);
}

void WaterfallPlot::setTask(const PictureTask &task)
{
    m_steps = waterfall(task.designs.front().result);
    m_base.clear();
    if (task.before) {
        m_base = waterfall(task.before->result);
        m_baseName = plainText(task.before->label);
    }
    takeProgrammes(task.programmes);
    rebuild();
}

ReportTable WaterfallPlot::data() const
{
    ReportTable table{.columns = {{phrase("Step")}, {phrase(axisMetric().name), true}}};
    if (!m_base.empty())
        table.columns.push_back({verbatim(m_baseName.toStdString()), true});
    for (std::size_t i = 0; i < m_steps.size(); ++i) {
        ReportRow row{{phrase(m_steps[i].name)},
                      knownCell(energyOf(m_steps[i]), 6, axisMetric().unit.text)};
        if (!m_base.empty())
            row.push_back(knownCell(energyOf(m_base[i]), 6, axisMetric().unit.text));
        table.rows.push_back(std::move(row));
    }
    return table;
}

void WaterfallPlot::setResult(const Result &result)
{
    m_steps = waterfall(result);
    rebuild();
}

void WaterfallPlot::setProgrammes(const std::vector<Programme> &programmes)
{
    takeProgrammes(programmes);
    rebuild();
}

void WaterfallPlot::takeProgrammes(const std::vector<Programme> &programmes)
{
    m_limits.clear();
    for (const Programme &programme : programmes)
        for (const Target &target : programme.targets) {
            const bool cell = target.metric == axisMetric().key;
            const std::string_view pack =
                m_by == By::mass ? "pack.specific_energy" : "pack.energy_density";
            if (!target.value || target.comparison == Relation::equal ||
                (!cell && target.metric != pack))
                continue;
            m_limits.push_back({.name = plainText(programme.shortName),
                                .value = *target.value,
                                .step = static_cast<int>(cell ? cellStep : packStep)});
        }
}

QString WaterfallPlot::sentences() const
{
    QStringList lines;
    for (const WaterfallStep &step : m_steps)
        if (energyOf(step) > 0.0)
            lines << tr("%1: %2").arg(translated(step.name),
                                      quantityText(energyOf(step), 3, axisMetric().unit.text));
    for (const WaterfallStep &step : m_base)
        if (energyOf(step) > 0.0)
            lines << baseSentence(step);
    for (const Limit &limit : m_limits)
        lines << tr("Target of %1: %2")
                     .arg(limit.name, givenText(limit.value, axisMetric().unit.text));
    return lines.join('\n');
}

QSize WaterfallPlot::sizeHint() const
{
    return {360, 320};
}

QSize WaterfallPlot::minimumSizeHint() const
{
    return {220, 160};
}

void WaterfallPlot::fill()
{
    plot().xAxis->setLabel({});
    plot().yAxis->setLabel(axisTitle(translated(axisMetric().name), axisMetric().unit.text));
    double top = 0.0;
    for (const auto *steps : {&m_steps, &m_base})
        for (const WaterfallStep &step : *steps)
            top = std::max(top, energyOf(step));
    for (const Limit &limit : m_limits)
        top = std::max(top, m_steps.empty() ? 0.0 : limit.value);
    const double ends[] = {0.0, top * roomAbove};
    PlotScale scale = scaleFor(ends, false);
    scale.lower = 0.0;
    applyScale(*plot().yAxis, scale, locale());
    plot().xAxis->setRange(-0.6, static_cast<double>(packStep) + 0.6);
    const QSharedPointer<QCPAxisTickerText> ticker(new QCPAxisTickerText);
    const int slot = (width() - axisRoom) / (static_cast<int>(packStep) + 1);
    for (std::size_t i = 0; i < m_steps.size(); ++i) {
        const bool roomy = slot >= roomySlot;
        ticker->addTick(static_cast<double>(i),
                        inLines(translated(roomy ? m_steps[i].name : m_steps[i].level),
                                look().labelFont, slot));
    }
    plot().xAxis->setTicker(ticker);
    plot().xAxis->setTickLabelFont(look().labelFont);
    plot().xAxis->grid()->setVisible(false);
    plot().xAxis->setTickLength(0);
    plot().yAxis->setSubTickLength(0);
    addLimits();
    for (std::size_t i = 0; i < m_steps.size(); ++i) {
        const double to = energyOf(m_steps[i]);
        if (!(to > 0.0)) {
            addText(static_cast<double>(i), 0.0, translated("not assessed"),
                    Qt::AlignHCenter | Qt::AlignBottom, look().labelFont, look().faintText);
            continue;
        }
        const double from = i == 0 ? 0.0 : energyOf(m_steps[i - 1]);
        addBar(i, from, to, i == 0);
    }
    addBase();
    plot().xAxis->setVisible(!m_steps.empty());
    plot().yAxis->setVisible(!m_steps.empty());
    if (m_steps.empty())
        addNotice(tr("No energy: the cell cannot be built as described."));
}

void WaterfallPlot::addLimits()
{
    if (m_steps.empty())
        return;
    for (const Limit &limit : m_limits) {
        auto *line = new QCPItemLine(&plot());
        const double end = plot().xAxis->range().upper;
        line->start->setCoords(limit.step - 0.5, limit.value);
        line->end->setCoords(end, limit.value);
        line->setPen(QPen(look().met, 1.6));
        line->setAntialiased(false);
        const QString value = givenText(limit.value, {});
        if (isNextToNone(limit))
            addText(end, limit.value, value, Qt::AlignLeft | Qt::AlignVCenter, look().labelFont,
                    look().met);
        if (hasRoomAbove(limit))
            addText(end, limit.value, limit.name, Qt::AlignRight | Qt::AlignBottom,
                    look().labelFont, look().met);
    }
}

void WaterfallPlot::addBar(std::size_t step, double from, double to, bool whole)
{
    const auto x = static_cast<double>(step);
    auto *bar = new QCPItemRect(&plot());
    bar->topLeft->setCoords(x - halfBar, std::max(from, to));
    bar->bottomRight->setCoords(x + halfBar, std::min(from, to));
    bar->setPen(Qt::NoPen);
    bar->setAntialiased(false);
    bar->setBrush(whole ? look().notAssessed : look().missed);
    if (!whole) {
        auto *join = new QCPItemLine(&plot());
        join->start->setCoords(x - 1.0 + halfBar, from);
        join->end->setCoords(x - halfBar, from);
        join->setPen(QPen(look().faintText, 1.0, Qt::DotLine));
    }
    addReading(x, to, readingSize,
               tr("%1: %2").arg(translated(m_steps[step].name),
                                quantityText(to, 3, axisMetric().unit.text)));
    addText(x, whole ? to : std::min(from, to), wholeNumber(to),
            Qt::AlignHCenter | (whole ? Qt::AlignBottom : Qt::AlignTop), look().strongLabelFont(),
            look().text);
    const double tall = plot().yAxis->range().size();
    const QString dropped =
        (to < from ? QStringLiteral("−") : QStringLiteral("+")) + wholeNumber(std::abs(to - from));
    const double wide = 2.0 * halfBar * (width() - axisRoom) / plot().xAxis->range().size();
    const bool fits = QFontMetrics(look().labelFont).horizontalAdvance(dropped) < wide;
    if (!whole && fits && std::abs(to - from) > 0.07 * tall) {
        auto *drop = new QCPItemText(&plot());
        drop->position->setCoords(x, 0.5 * (from + to));
        drop->setText(dropped);
        drop->setFont(look().labelFont);
        drop->setColor(look().background);
    }
}

/// Where the bars of the other design end, as outlines.
void WaterfallPlot::addBase()
{
    for (std::size_t i = 0; i < m_base.size() && i < m_steps.size(); ++i) {
        const double to = energyOf(m_base[i]);
        if (!(to > 0.0))
            continue;
        const double from = i == 0 ? 0.0 : energyOf(m_base[i - 1]);
        const auto x = static_cast<double>(i);
        auto *bar = new QCPItemRect(&plot());
        bar->topLeft->setCoords(x - halfBar, std::max(from, to));
        bar->bottomRight->setCoords(x + halfBar, std::min(from, to));
        bar->setPen(QPen(look().text, 1.0, Qt::DotLine));
        bar->setBrush(Qt::NoBrush);
        bar->setAntialiased(false);
        addReading(x + halfBar, to, readingSize, baseSentence(m_base[i]));
    }
}

QString WaterfallPlot::baseSentence(const WaterfallStep &step) const
{
    return tr("%1, %2: %3")
        .arg(m_baseName, translated(step.name),
             quantityText(energyOf(step), 3, axisMetric().unit.text));
}

bool WaterfallPlot::hasRoomAbove(const Limit &limit) const
{
    if (limit.step != static_cast<int>(cellStep))
        return false; // the pack's line is too short for a name
    const double tall = textHeight();
    const double low = limit.value - 0.3 * tall;
    const double high = limit.value + tall;
    for (const std::size_t step : {cellStep, packStep}) {
        if (!(energyOf(m_steps[step]) > 0.0))
            continue; // not assessed
        const double from = energyOf(m_steps[step - 1]);
        const double to = energyOf(m_steps[step]) - tall; // with the number below the bar
        if (low < std::max(from, to) && high > std::min(from, to))
            return false;
    }
    return isNextToNone(limit);
}

/// Whether no higher limit is so near that the texts of both would touch.
bool WaterfallPlot::isNextToNone(const Limit &limit) const
{
    const double high = limit.value + textHeight();
    return std::ranges::none_of(m_limits, [&](const Limit &other) {
        return other.value > limit.value && other.value < high;
    });
}

/// The height of a line of text, in the units of the axis.
double WaterfallPlot::textHeight() const
{
    const double pixel = plot().yAxis->range().size() / std::max(60, height() - barsRoom);
    return pixel * (QFontMetrics(look().labelFont).height() + 2.0);
}

void WaterfallPlot::addText(double x, double y, const QString &text, Qt::Alignment alignment,
                            const QFont &font, const QColor &colour)
{
    auto *label = new QCPItemText(&plot());
    label->position->setCoords(x, y);
    label->setPositionAlignment(alignment);
    label->setText(text);
    label->setFont(font);
    label->setColor(colour);
    label->setPadding({4, 2, 0, 2});
    label->setClipToAxisRect(false);
}

} // namespace cellgap
