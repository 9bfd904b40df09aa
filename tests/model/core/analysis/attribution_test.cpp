// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/analysis/attribution.h"

#include "tests/designs/random_design.h"
#include "tests/designs/sample_designs.h"

#include <array>
#include <string>

namespace cellgap {

using namespace sample;

class AttributionTest : public QObject
{
    Q_OBJECT

    const std::array<const Metric *, 2> m_metrics{findMetric("cell.specific_energy"),
                                                  findMetric("cell.energy_density")};

    Attribution between(const Design &from, const Design &to) const
    {
        return attribute(from, to, m_metrics);
    }

    static double energyOf(const Design &design)
    {
        return metric(evaluate(design), "cell.specific_energy");
    }

    static const Contribution *find(const Attribution &attribution, std::string_view part)
    {
        for (const Contribution &one : attribution.contributions)
            if (one.parts.size() == 1 && one.parts.front() == part)
                return &one;
        return nullptr;
    }

private slots:
    /// Of two parts each gets the mean of what it adds first and what it adds last.
    void twoPartsByHand()
    {
        const Design from = standardDesign();
        Design separator = from;
        set(separator, "separator.thickness", 10);
        Design positive = from;
        set(positive, "positive.areal_capacity", 5);
        Design both = separator;
        set(both, "positive.areal_capacity", 5);
        const Attribution found = between(from, both);
        QCOMPARE(found.contributions.size(), std::size_t{2});
        const double v00 = energyOf(from);
        const double v10 = energyOf(separator);
        const double v01 = energyOf(positive);
        const double v11 = energyOf(both);
        COMPARE_CLOSE(find(found, "Separator or solid electrolyte")->amounts[0],
                      0.5 * ((v10 - v00) + (v11 - v01)), 1e-9);
        COMPARE_CLOSE(find(found, "Positive electrode")->amounts[0],
                      0.5 * ((v01 - v00) + (v11 - v10)), 1e-9);
        QCOMPARE(found.from[0], v00);
        QCOMPARE(found.to[0], v11);
        QCOMPARE(found.evaluations, 4);
    }

    /// Two foils that become lighter by the same mass have the same share: of 20 sheets of one and
    /// 21 of the other, as wide and high, by 4.2 and 4.0 µm.
    void alikePartsHaveTheSameShare()
    {
        Design from = standardDesign();
        choose(from, "format.kind", "stack");
        from.cell.negativeCollector = from.cell.positiveCollector;
        for (const char *key : {"stack.negative_margin_width", "stack.negative_margin_height",
                                "stack.positive_strip", "stack.negative_strip"})
            set(from, key, 0);
        set(from, "stack.positive_sheets", 20);
        Design to = from;
        const double now = findParameter("positive_collector.thickness")->access.get(from);
        set(to, "positive_collector.thickness", now - 4.2);
        set(to, "negative_collector.thickness", now - 4.0);
        set(to, "separator.thickness", 15);
        const Attribution found = between(from, to);
        QCOMPARE(found.contributions.size(), std::size_t{3});
        COMPARE_CLOSE(find(found, "Positive collector")->amounts[0],
                      find(found, "Negative collector")->amounts[0], 1e-9);
    }

    void whatIsTheSameHasNoPart()
    {
        const Design design = standardDesign();
        const Attribution same = between(design, design);
        QVERIFY(same.contributions.empty());
        QCOMPARE(same.from, same.to);
        Design other = design;
        set(other, "separator.thickness", 15);
        QCOMPARE(between(design, other).contributions.size(), std::size_t{1});
    }

    /// Of any two designs the amounts add up to the difference, and the way back is the negative.
    void amountsAddUpBothWays()
    {
#ifdef NDEBUG
        constexpr int pairs = 12;
#else
        constexpr int pairs = 1; // may be watched by sanitizers
#endif
        RandomDesign random(7);
        int tried = 0;
        int joined = 0;
        while (tried < pairs) {
            const Design from = random();
            Design to = from;
            const Design other = random();
            to.cell.positive = other.cell.positive;
            to.cell.separator = other.cell.separator;
            to.cell.electrolyte = other.cell.electrolyte;
            to.cell.stack = other.cell.stack;
            to.cell.format = other.cell.format;
            to.pack = other.pack;
            if (!evaluate(from).feasible() || !evaluate(to).feasible())
                continue;
            ++tried;
            const Attribution there = between(from, to);
            const Attribution back = between(to, from);
            QCOMPARE(there.contributions.size(), back.contributions.size());
            joined += there.contributions.size() < 6 ? 1 : 0;
            for (std::size_t k = 0; k < there.metrics.size(); ++k) {
                double sum = 0.0;
                for (std::size_t i = 0; i < there.contributions.size(); ++i) {
                    sum += there.contributions[i].amounts[k];
                    COMPARE_CLOSE(there.contributions[i].amounts[k] + there.from[k],
                                  there.from[k] - back.contributions[i].amounts[k], 1e-9);
                }
                COMPARE_CLOSE(there.from[k] + sum, there.to[k], 1e-9);
            }
        }
        qInfo("%d of %d pairs have parts that only change together", joined, tried);
    }

    /// A positive at 0.1 V goes with a negative at −3 V, but not with graphite.
    void partsWhoseMixturesCannotBeBuiltAreJoined()
    {
        const Design from = standardDesign();
        Design to = from;
        set(to, "positive.voltage", 0.1);
        set(to, "negative.voltage", -3.0);
        QVERIFY(evaluate(to).feasible());
        const Attribution found = between(from, to);
        QCOMPARE(found.contributions.size(), std::size_t{1});
        QCOMPARE(found.contributions[0].parts.size(), std::size_t{2});
        COMPARE_CLOSE(found.from[0] + found.contributions[0].amounts[0], found.to[0], 1e-9);
    }
};

} // namespace cellgap

QTEST_APPLESS_MAIN(cellgap::AttributionTest)
#include "attribution_test.moc"
