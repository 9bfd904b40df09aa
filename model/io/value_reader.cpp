// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/io/value_reader.h"

#include "model/core/result/metric.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace cellgap {

namespace {

constexpr std::array<std::string_view, 7> valueKeys{"value", "range",     "source", "confidence",
                                                    "year",  "fitted_to", "without"};

} // namespace

bool holds(const Bounds &range, double number)
{
    const double slack = 1e-12 * std::abs(number);
    return number >= range.min - slack && number <= range.max + slack;
}

std::string inEuros(const Unit &unit)
{
    return "EUR" + std::string(unit.text.substr(3));
}

WrittenAmount ValueReader::amount(std::string_view text, const Unit &asked) const
{
    WrittenAmount amount{.reading = m_units.read(text, asked)};
    if (amount.reading.number || !asked.text.starts_with("USD"))
        return amount;
    const std::string unit = inEuros(asked);
    if (QuantityReading euros = m_units.read(text, {.text = unit}); euros.number)
        return {.reading = std::move(euros), .inEuros = true};
    return amount;
}

const Yaml *ValueReader::scalarOf(const std::string &key, const Yaml &value) const
{
    if (value.isScalar())
        return &value;
    if (value.isMap()) {
        for (const YamlEntry &entry : value.entries)
            if (std::ranges::find(valueKeys, entry.key) == valueKeys.end())
                m_issues.error(
                    key, entry.keyPlace,
                    phrase("unknown key '%1' of a value", {verbatim(entry.key)}),
                    unquotedComma(value, entry)
                        .value_or(phrase("known: value, range, source, confidence, year, "
                                         "fitted_to, without")));
        if (const Yaml *inner = value.find("value"); inner != nullptr && inner->isScalar())
            return inner;
    }
    m_issues.error(key, value.place, phrase("'%1' has no value", {verbatim(key)}),
                   phrase("write 'key: value unit' or '{value: …, source: …}'"));
    return nullptr;
}

Provenance ValueReader::provenanceOf(const Yaml &value) const
{
    Provenance provenance{.origin = m_origin, .source = m_source};
    if (value.isMap())
        if (const std::string source = value.textOf("source"); !source.empty())
            provenance.source = source;
    if (provenance.source == setByHand)
        provenance.source.clear();
    if (!value.isMap())
        return provenance;
    provenance.confidence = value.textOf("confidence");
    if (const Yaml *year = value.find("year"))
        provenance.year = yearOf(*year);
    if (const Yaml *fitted = value.find("fitted_to"))
        provenance.fittedTo = metricsIn(*fitted);
    provenance.without = value.textOf("without");
    return provenance;
}

Provenance ValueReader::provenanceOf(const Parameter &parameter, const Yaml &value, double number,
                                     bool inEuros) const
{
    Provenance provenance = provenanceOf(value);
    if (const Yaml *range = value.find("range"))
        provenance.range = rangeOf(parameter, *range, inEuros);
    if (provenance.range && !holds(*provenance.range, number))
        m_issues.error(parameter.key, value.find("range")->place,
                       phrase("the range of '%1' leaves out its value", {verbatim(parameter.key)}),
                       phrase("give a range that holds the value"));
    return provenance;
}

std::vector<std::string> ValueReader::metricsIn(const Yaml &list) const
{
    std::vector<std::string> keys;
    for (const Yaml &metric : list.isList() ? list.items : std::vector{list}) {
        if (findMetric(metric.text) == nullptr)
            m_issues.error("fitted_to", metric.place,
                           phrase("unknown metric '%1'", {verbatim(metric.text)}),
                           nearestMetric(metric.text));
        keys.push_back(metric.text);
    }
    return keys;
}

int ValueReader::yearOf(const Yaml &year) const
{
    const auto number = readNumber(year.text);
    if (number && *number == std::floor(*number) && *number >= 1900.0 && *number <= 2200.0)
        return static_cast<int>(*number);
    m_issues.error("year", year.place, phrase("'%1' is no year", {verbatim(year.text)}),
                   phrase("write it in four digits, such as 2022"));
    return 0;
}

std::optional<Bounds> ValueReader::rangeOf(const Parameter &parameter, const Yaml &range,
                                           bool inEuros) const
{
    if (range.items.size() == 2) {
        const WrittenAmount low = amount(range.items[0].text, parameter.access.unit);
        const WrittenAmount high = amount(range.items[1].text, parameter.access.unit);
        if (low.reading.number && high.reading.number &&
            *low.reading.number <= *high.reading.number && low.inEuros == inEuros &&
            high.inEuros == inEuros && parameter.bounds.contains(*low.reading.number) &&
            parameter.bounds.contains(*high.reading.number))
            return Bounds{*low.reading.number, *high.reading.number};
    }
    m_issues.error(
        parameter.key, range.place,
        phrase("the range of '%1' is not readable", {verbatim(parameter.key)}),
        phrase("write [low unit, high unit], both possible and in the currency of the value"));
    return std::nullopt;
}

} // namespace cellgap
