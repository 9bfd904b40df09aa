// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/analysis/sensitivity.h"

#include "tests/designs/sample_designs.h"

#include <cmath>

namespace cellgap {

using namespace sample;

class SensitivityTest : public QObject
{
    Q_OBJECT

    static const Metric &energy() { return *findMetric("cell.specific_energy"); }

    static Sensitivity of(const Design &design, std::string_view key,
                          std::optional<double> share = std::nullopt)
    {
        const Parameter *input = findParameter(key);
        const auto found = findSensitivities(design, {&input, 1}, energy(), share);
        return found.empty() ? Sensitivity{} : found.front();
    }

    static double energyAt(Design design, std::string_view key, double number)
    {
        set(design, key, number);
        return metric(evaluate(design), "cell.specific_energy");
    }

    static Design stack()
    {
        Design design = standardDesign();
        choose(design, "format.kind", "stack");
        return design;
    }

private slots:
    void endsAreThoseOfTheUsualRange()
    {
        const Design design = stack();
        const Sensitivity one = of(design, "separator.thickness");
        QCOMPARE(one.between.min, 5.0);
        QCOMPARE(one.between.max, 50.0);
        COMPARE_CLOSE(one.atLeast.value(), energyAt(design, "separator.thickness", 5), 1e-12);
        COMPARE_CLOSE(one.atMost.value(), energyAt(design, "separator.thickness", 50), 1e-12);
        COMPARE_CLOSE(one.swing(), one.atLeast.value() - one.atMost.value(), 1e-12);
    }

    void endsAreAShareUpAndDown()
    {
        const Design design = stack();
        const double now = findParameter("separator.thickness")->access.get(design);
        const Sensitivity one = of(design, "separator.thickness", 0.1);
        COMPARE_CLOSE(one.between.min, 0.9 * now, 1e-12);
        COMPARE_CLOSE(one.between.max, 1.1 * now, 1e-12);
    }

    /// e = E/(a + b t): d ln e/d ln t = −b t/(a + b t), with a and b from two masses per energy.
    void elasticityByHand()
    {
        const Design design = stack();
        const double t = findParameter("separator.thickness")->access.get(design);
        const double here = 1.0 / energyAt(design, "separator.thickness", t);
        const double b = (1.0 / energyAt(design, "separator.thickness", 2 * t) - here) / t;
        COMPARE_CLOSE(of(design, "separator.thickness").elasticity.value(), -b * t / here, 1e-6);
    }

    /// What does nothing is left out, the largest swing comes first, and what is held stays.
    void theLargestSwingComesFirst()
    {
        const Design design = standardDesign();
        const std::vector<const Parameter *> inputs = leverInputs({.design = design});
        const auto found = findSensitivities(design, inputs, energy());
        QVERIFY(found.size() > 10 && found.size() < inputs.size());
        for (std::size_t i = 1; i < found.size(); ++i)
            QVERIFY(found[i - 1].swing() >= found[i].swing());
        for (const Sensitivity &one :
             findSensitivities(design, inputs, energy(), std::nullopt, Hold::capacity))
            QVERIFY(one.input->key != "format.capacity");
    }

    /// Where no cell can be built at one end the other is told.
    void anEndWithoutACellIsEmpty()
    {
        const Design design = standardDesign();
        const Sensitivity one = of(design, "positive.voltage", 0.97);
        QVERIFY(!one.atLeast && one.atMost);
        QCOMPARE(one.swing(), 0.0);
    }
};

} // namespace cellgap

QTEST_APPLESS_MAIN(cellgap::SensitivityTest)
#include "sensitivity_test.moc"
