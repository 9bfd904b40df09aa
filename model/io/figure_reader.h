// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/design/design_sheet.h"
#include "model/core/result/metric.h"
#include "model/io/issue_sink.h"
#include "model/io/quantity_text.h"

#include <string>
#include <vector>

namespace cellgap {

/// Whether a metric can have that value, in its unit. Shares can be below zero, as a lithium excess
/// is; nothing else that is measured can.
bool canBe(double value, const Metric &metric);

/// Reads the lists `published` and `claims` of a design: a metric, its value in that metric's unit
/// or one that converts, and how near is near. A row with a fault is left out after an issue at the
/// fault's own place.
class FigureReader
{
public:
    FigureReader(std::string key, const UnitSystem &units, const IssueSink &issues)
        : m_key(std::move(key))
        , m_units(units)
        , m_issues(issues)
    {
    }

    std::vector<PublishedFigure> read(const Yaml &list) const;

private:
    bool readRow(const Yaml &row, PublishedFigure &figure) const;
    bool readTexts(const Yaml &row, PublishedFigure &figure) const;
    bool readValue(const Yaml &row, PublishedFigure &figure) const;
    bool readComparison(const Yaml &row, PublishedFigure &figure) const;
    bool readTolerance(const Yaml &row, PublishedFigure &figure) const;
    bool refuse(const TextPlace &place, Text message, Text remedy) const;

    std::string m_key;
    const UnitSystem &m_units;
    const IssueSink &m_issues;
};

} // namespace cellgap
