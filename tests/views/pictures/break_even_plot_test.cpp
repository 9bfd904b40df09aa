// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pictures/break_even_plot.h"

#include "model/core/analysis/break_even.h"
#include "tests/views/pictures/drawn_design.h"
#include "views/pictures/pictures.h"

#include <QtTest>

namespace cellgap {

class BreakEvenPlotTest : public QObject, protected DrawnDesign
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    /// The review's triple stands beside the design's own numbers, which are those of the two pairs
    /// with that electrolyte between them.
    void breakEvenHoldsEveryElectrolyteAndTheReviewsTriple()
    {
        const EvaluatedDesign cell = drawn("assb-sulfide-nmc811");
        const auto picture = makePicture("break-even");
        picture->setTask({.designs = {cell}, .library = &m_library});
        std::map<std::string, ReportRow> rows;
        for (const ReportRow &row : picture->data().rows)
            rows[english(row.at(0).text)] = row;
        QVERIFY(rows.size() >= 15);
        const ReportRow &llzo = rows.at("LLZO (cubic, doped)");
        const ReportRow &lgps = rows.at("LGPS");
        QCOMPARE(*llzo.at(4).value, 41.0);
        QCOMPARE(*rows.at("LATP").at(4).value, 75.0);
        QCOMPARE(*lgps.at(4).value, 115.0);
        const auto thickness = breakEvenThickness(
            solidStatePair(cell.design(), unit::g_per_cm3(*lgps.at(1).value)),
            lithiumIonPair(cell.design(), m_library.shipped("nmc811-graphite-pouch")->design()));
        QVERIFY(std::abs(*lgps.at(2).value / unit::um.in(*thickness) - 1.0) < 1e-12);
        QCOMPARE(*lgps.at(3).value, *llzo.at(3).value);
    }

    /// A positive that comes charged has no lithium-ion pair to be compared with, and one whose
    /// voltage is a table of a full cell has none with lithium.
    void noBreakEvenForSulfurOrAFullCellsVoltage()
    {
        for (const char *id : {"oxis-lis-400", "nmc622-graphite-pouch"}) {
            const EvaluatedDesign cell = drawn(id);
            const auto picture = makePicture("break-even");
            picture->setTask({.designs = {cell}, .library = &m_library});
            QVERIFY2(picture->summary().startsWith("No break-even"), id);
        }
    }

    /// Graphite with a potential of 0 V would be a full cell's convention, and too good.
    void graphiteOfTheLibraryHasAPotentialAgainstLithium()
    {
        const Design &graphite = m_library.shipped("nmc811-graphite-pouch")->design();
        QVERIFY(!graphite.cell.electrical.tableGivesMean());
        QVERIFY(graphite.cell.negative.coating.voltage > unit::V(0.05));
    }
};

} // namespace cellgap

QTEST_MAIN(cellgap::BreakEvenPlotTest)
#include "break_even_plot_test.moc"
