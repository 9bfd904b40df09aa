// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/analysis/cross_section.h"
#include "tests/designs/sample_designs.h"

namespace cellgap {

using namespace sample;

namespace {

double sumOf(const std::vector<PairLayer> &layers, Length InStates<Length>::*state)
{
    double sum = 0.0;
    for (const PairLayer &layer : layers)
        sum += unit::um.in(layer.thickness.*state);
    return sum;
}

} // namespace

class CrossSectionTest : public QObject
{
    Q_OBJECT

private slots:
    void layersAddUpToThePair()
    {
        for (const Design &design : {standardDesign(), lithiumPouch(), sulfurPouch()}) {
            const Result result = evaluate(design);
            const auto layers = pairLayers(design, result);
            const InStates<Length> &whole = result.stack.thickness;
            QVERIFY(qFuzzyCompare(sumOf(layers, &InStates<Length>::charged),
                                  unit::um.in(whole.charged)));
            QVERIFY(qFuzzyCompare(sumOf(layers, &InStates<Length>::discharged),
                                  unit::um.in(whole.discharged)));
            QVERIFY(qFuzzyCompare(sumOf(layers, &InStates<Length>::assembled),
                                  unit::um.in(whole.assembled)));
        }
    }

    void foilsAreHalvesAndComeFirstAndLast()
    {
        Design design = standardDesign();
        design.cell.electrolyte.amount = ElectrolyteAmount::poreFilling;
        design.cell.electrolyte.poreFilling = 1.0;
        const auto layers = pairLayers(design, evaluate(design));
        QCOMPARE(layers.size(), std::size_t(5));
        QVERIFY(layers.front().half && layers.back().half);
        QCOMPARE(unit::um.in(layers.front().thickness.charged),
                 0.5 * unit::um.in(design.cell.positiveCollector.thickness));
        QCOMPARE(layers[1].name, std::string_view("Positive"));
        QCOMPARE(layers[3].name, std::string_view("Negative"));
    }

    void liquidBeyondThePoresIsALayer()
    {
        Design design = standardDesign();
        design.cell.electrolyte.amount = ElectrolyteAmount::poreFilling;
        design.cell.electrolyte.poreFilling = 1.5;
        design.cell.electrolyte.excess = ExcessElectrolyte::takesSpace;
        const Result result = evaluate(design);
        const PairState &pair = result.pair;
        const Length pores = pair.positivePores + pair.negativePores + pair.separatorPores;
        const auto layers = pairLayers(design, result);
        QCOMPARE(layers.back().name, std::string_view("Liquid beyond the pores"));
        QVERIFY(std::abs(unit::um.in(layers.back().thickness.charged) - 0.5 * unit::um.in(pores)) <
                1e-6);
    }

    void infeasibleDesignHasNoLayers()
    {
        Design design = standardDesign();
        set(design, "positive.voltage", 0.01);
        set(design, "negative.voltage", 3);
        QVERIFY(pairLayers(design, evaluate(design)).empty());
    }
};

} // namespace cellgap

QTEST_APPLESS_MAIN(cellgap::CrossSectionTest)
#include "cross_section_test.moc"
