// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/plain_pouch.h"
#include "tests/designs/sample_designs.h"

namespace cellgap {

using namespace sample;

class PlainPouchTest : public QObject
{
    Q_OBJECT

private slots:
    void plainFunctionComputesTheSame()
    {
        const Result result = evaluate(standardDesign());
        const bench::PlainResult plain = bench::plainPouch(bench::standardPouch());
        QVERIFY(plain.feasible);
        COMPARE_CLOSE(plain.specificEnergy, result.cell.specificEnergy.value(), 1e-12);
        COMPARE_CLOSE(plain.energyDensity, result.cell.energyDensity.value(), 1e-12);
        COMPARE_CLOSE(plain.mass, result.cell.mass.value(), 1e-12);
        COMPARE_CLOSE(plain.stackEnergy, result.stack.specificEnergy.value(), 1e-12);
        COMPARE_CLOSE(plain.stackDensity, result.stack.energyDensity.value(), 1e-12);
        COMPARE_CLOSE(plain.coupleDensity, result.couple.energyDensity.value(), 1e-12);
        COMPARE_CLOSE(plain.packEnergyDensity, result.pack.energyDensity.value(), 1e-12);
        for (const PartInfo &part : parts()) {
            const auto index = static_cast<std::size_t>(part.part);
            const BillLine &line = result.bill[part.part];
            COMPARE_CLOSE(plain.bill.at(index).mass, line.mass.value(), 1e-12);
            COMPARE_CLOSE(plain.bill.at(index).volume, line.volume.value(), 1e-12);
        }
    }
};

} // namespace cellgap

QTEST_APPLESS_MAIN(cellgap::PlainPouchTest)
#include "plain_pouch_test.moc"
