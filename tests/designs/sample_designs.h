// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/design/parameter.h"
#include "model/core/physics/evaluate.h"
#include "model/core/physics/voltage.h"
#include "model/core/result/issue.h"
#include "model/core/result/metric.h"

#include <QtTest>

#include <algorithm>

/// Designs and comparisons that several tests of the core share.
namespace cellgap::sample {

inline void set(Design &design, std::string_view key, double number)
{
    const Parameter *parameter = findParameter(key);
    QVERIFY2(parameter != nullptr, std::string(key).c_str());
    assign(*parameter, design, number);
}

inline void choose(Design &design, std::string_view key, std::string_view word)
{
    const Choice *choice = findChoice(key);
    QVERIFY2(choice != nullptr, std::string(key).c_str());
    const auto option = std::ranges::find(choice->options, word, &Option::word);
    QVERIFY2(option != choice->options.end(), std::string(word).c_str());
    choice->access.set(design, static_cast<int>(option - choice->options.begin()));
}

inline double metric(const Result &result, std::string_view key)
{
    return findMetric(key)->value(result).value();
}

/// A table of 3.0, 3.1 … 4.0 V; the voltage rule stays.
inline void giveRisingTable(Design &design)
{
    for (std::size_t i = 0; i < design.cell.electrical.table.size(); ++i)
        design.cell.electrical.table[i] = unit::V(3.0 + 0.1 * static_cast<double>(i));
}

/// A table that gives the voltage the same course at every charge: none.
inline void makeLevel(Design &design)
{
    choose(design, "electrical.voltage_rule", "table_shape");
    design.cell.electrical.table.fill(ruledVoltage(design.cell).mean);
}

/// NMC positive against lithium foil in liquid electrolyte.
inline Design lithiumPouch()
{
    Design design = standardDesign();
    choose(design, "negative.kind", "lithium");
    set(design, "negative.foil_thickness", 50);
    return design;
}

/// Sulfur positive, assembled charged, against lithium foil.
inline Design sulfurPouch()
{
    Design design = lithiumPouch();
    choose(design, "positive.assembled_state", "charged");
    set(design, "positive.specific_capacity", 1200);
    set(design, "positive.active_density", 2.07);
    set(design, "positive.active_fraction", 70);
    set(design, "positive.conductive_fraction", 25);
    set(design, "positive.binder_fraction", 5);
    set(design, "positive.sulfur_fraction", 100);
    set(design, "positive.porosity", 60);
    set(design, "positive.voltage", 2.1);
    set(design, "electrolyte.volume_per_sulfur", 4);
    return design;
}

inline bool has(const Result &result, const FindingKind &kind)
{
    return std::ranges::any_of(result.findings.items(),
                               [&](const Finding &finding) { return finding.kind == &kind; });
}

} // namespace cellgap::sample

/// Compares with a relative tolerance; the expected number comes from a hand calculation.
#define COMPARE_CLOSE(actual, expected, tolerance)                                                 \
    do {                                                                                           \
        const double a_ = (actual);                                                                \
        const double e_ = (expected);                                                              \
        QVERIFY2(std::abs(a_ - e_) <= (tolerance)*std::max(std::abs(e_), 1e-300),                  \
                 qPrintable(QStringLiteral("%1 is %2, expected %3")                                \
                                .arg(QLatin1String(#actual))                                       \
                                .arg(a_, 0, 'g', 15)                                               \
                                .arg(e_, 0, 'g', 15)));                                            \
    } while (false)
