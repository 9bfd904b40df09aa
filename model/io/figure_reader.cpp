// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/io/figure_reader.h"

#include <algorithm>
#include <cmath>

namespace cellgap {

namespace {

const std::vector<std::string> rowKeys{"metric", "comparison", "value", "tolerance",
                                       "source", "note",       "echoes"};

/// Beyond any figure of a cell, pack or plant in any unit of a metric; more is a slip of the pen.
constexpr double mostOfAnything = 1e12;

const TextPlace &placeOf(const Yaml &row, std::string_view key)
{
    const Yaml *node = row.find(key);
    return node != nullptr ? node->place : row.place;
}

} // namespace

bool canBe(double value, const Metric &metric)
{
    const double size = std::abs(value);
    const bool isShare = metric.unit.text == unit::percent.text;
    const bool isOfThisWorld =
        size == 0.0 || (size < mostOfAnything && size > 1.0 / mostOfAnything);
    return isOfThisWorld && (isShare || value >= 0.0);
}

bool FigureReader::refuse(const TextPlace &place, Text message, Text remedy) const
{
    m_issues.error(m_key, place, std::move(message), std::move(remedy));
    return false;
}

std::vector<PublishedFigure> FigureReader::read(const Yaml &list) const
{
    std::vector<PublishedFigure> figures;
    if (!list.isList()) {
        refuse(list.place, phrase("'%1' is not a list", {verbatim(m_key)}),
               phrase("write one figure to a line: - {metric: …, value: …, tolerance: …}"));
        return figures;
    }
    for (const Yaml &row : list.items)
        if (PublishedFigure figure; readRow(row, figure))
            figures.push_back(std::move(figure));
    return figures;
}

bool FigureReader::readRow(const Yaml &row, PublishedFigure &figure) const
{
    if (!row.isMap())
        return refuse(row.place, phrase("a figure is not written as a metric and its value"),
                      phrase("write - {metric: …, value: …, tolerance: …}"));
    for (const YamlEntry &entry : row.entries) {
        if (std::ranges::find(rowKeys, entry.key) == rowKeys.end())
            return refuse(entry.keyPlace, phrase("unknown key '%1'", {verbatim(entry.key)}),
                          unquotedComma(row, entry)
                              .value_or(nearestOr(entry.key, rowKeys,
                                                  phrase("known keys: %1", {allOf(rowKeys)}))));
        if (!entry.value.isScalar()) {
            m_issues.noValue(m_key, entry.key, entry.value.place);
            return false;
        }
    }
    return readTexts(row, figure) && readValue(row, figure) && readComparison(row, figure) &&
           readTolerance(row, figure);
}

bool FigureReader::readTexts(const Yaml &row, PublishedFigure &figure) const
{
    figure.metric = row.textOf("metric");
    figure.source = row.textOf("source");
    figure.note = row.textOf("note");
    figure.echoes = row.textOf("echoes");
    if (findMetric(figure.metric) == nullptr)
        return refuse(placeOf(row, "metric"),
                      phrase("unknown metric '%1'", {verbatim(figure.metric)}),
                      nearestMetric(figure.metric));
    if (!figure.echoes.empty() && findParameter(figure.echoes) == nullptr)
        return refuse(placeOf(row, "echoes"),
                      phrase("'%1' is no input that echoes a figure", {verbatim(figure.echoes)}),
                      nearestParameter(figure.echoes));
    return true;
}

bool FigureReader::readValue(const Yaml &row, PublishedFigure &figure) const
{
    const Metric &metric = *findMetric(figure.metric);
    const Yaml *value = row.find("value");
    if (value == nullptr)
        return refuse(row.place, phrase("'%1' has no value", {verbatim(figure.metric)}),
                      phrase("give the published value with its unit"));
    const QuantityReading reading = m_units.read(value->text, metric.unit);
    if (!reading.number)
        return refuse(value->place, phrase("%1: %2", {verbatim(figure.metric), reading.error}),
                      phrase("correct the value"));
    if (!canBe(*reading.number, metric))
        return refuse(value->place,
                      phrase("%1: %2 is outside the possible range",
                             {verbatim(figure.metric), verbatim(value->text)}),
                      phrase("correct the value"));
    figure.value = *reading.number;
    return true;
}

bool FigureReader::readComparison(const Yaml &row, PublishedFigure &figure) const
{
    const Yaml *written = row.find("comparison");
    if (written == nullptr)
        return true;
    const auto comparison = findRelation(written->text);
    if (!comparison)
        return refuse(written->place,
                      phrase("'%1' is not one of > >= < <= =", {verbatim(written->text)}),
                      phrase("give one of them in quotes"));
    figure.comparison = *comparison;
    return true;
}

bool FigureReader::readTolerance(const Yaml &row, PublishedFigure &figure) const
{
    const bool isBound = figure.comparison != Relation::equal;
    const Yaml *tolerance = row.find("tolerance");
    if (tolerance == nullptr) {
        if (m_key == "claims" && !isBound)
            return refuse(row.place, phrase("a claim does not say how near it is meant"),
                          phrase("give a tolerance, such as 5 %, or a comparison, such as \">\""));
        return true;
    }
    if (isBound)
        return refuse(tolerance->place, phrase("a bound has no tolerance"),
                      phrase("leave out the tolerance or the comparison"));
    const QuantityReading share = m_units.read(tolerance->text, unit::percent);
    if (!share.number)
        return refuse(tolerance->place, phrase("tolerance: %1", {share.error}),
                      phrase("write e.g. 5 %"));
    if (!(*share.number > 0.0) || *share.number > 100.0)
        return refuse(tolerance->place,
                      phrase("a tolerance of %1 says nothing", {verbatim(tolerance->text)}),
                      phrase("give more than 0 % and at most 100 %"));
    figure.tolerance = *share.number / 100.0;
    return true;
}

} // namespace cellgap
