// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pictures/balance_plot.h"

#include "tests/views/pictures/drawn_design.h"

#include <QtTest>

#include <set>

namespace cellgap {

class BalancePlotTest : public QObject, protected DrawnDesign
{
    Q_OBJECT

    static QStringList labelsOf(BalancePlot &plot, const QSize &size)
    {
        plot.resize(size);
        plot.show();
        QCoreApplication::processEvents();
        plot.grab();
        QStringList texts;
        for (const PlotLabels::Label &label : plot.labels())
            texts << label.text;
        return texts;
    }

    PictureTask taskOf(const std::string &id, const std::vector<std::string> &settings = {}) const
    {
        return {.designs = {m_library.read(id, settings)}};
    }

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    /// The cell's curve is the difference of the electrodes', begins at the lower cut-off where the
    /// loss ends, and its numbers are those of the results.
    void theCellLiesBetweenItsElectrodes()
    {
        BalancePlot plot;
        plot.setTask(taskOf("nmc811-graphite-pouch"));
        const EvaluatedDesign cell = m_library.read("nmc811-graphite-pouch");
        const auto curves = balanceCurves(cell.design().cell, cell.result.pair).value();
        const double lower = curves.cell.back().potential.value();
        QVERIFY(std::abs(lower - 2.8) < 1e-9);
        QVERIFY(std::abs((curves.end - curves.lost) / cell.result.pair.balance.capacity - 1.0) <
                1e-12);
        QVERIFY(std::abs((curves.cell.back().charge - curves.lost).value()) < 1e-9);
        std::set<std::string> names;
        for (const ReportRow &row : plot.data().rows)
            names.insert(english(row.at(0).text));
        QCOMPARE(names.size(), 5U);
        QVERIFY2(plot.summary().contains("N/P 1.100 reversible, 1.062 in the first cycle"),
                 qPrintable(plot.summary()));
        QVERIFY(plot.summary().contains("Cut-off of charge 4.2 V"));
    }

    /// Every curve and line is named where there is room.
    void everythingIsNamed()
    {
        BalancePlot plot;
        plot.setTask(taskOf("nmc811-graphite-pouch"));
        const QStringList labels = labelsOf(plot, {800, 520});
        for (const char *name : {"positive", "first charge", "reserve, N/P 1.10", "4.2 V cut-off"})
            QVERIFY2(labels.contains(name), qPrintable(labels.join("; ")));
        QCOMPARE(labels.filter("cell, mean").size(), 1);
        QCOMPARE(labels.filter("negative, ").size(), 1);
        QCOMPARE(labels.filter("first-cycle loss").size(), 1);
        QCOMPARE(plot.readings().size(), 5U);
    }

    /// Lithium is at zero; without half cells the picture says what it takes.
    void metalAndNone()
    {
        BalancePlot plot;
        plot.setTask(taskOf("nmc811-graphite-pouch", {"negative.kind=anode_free"}));
        QVERIFY2(labelsOf(plot, {800, 520}).contains("metal"), qPrintable(plot.summary()));
        plot.setTask(taskOf("lis-lean-electrolyte"));
        QVERIFY(plot.summary().startsWith("No balance"));
        QVERIFY(labelsOf(plot, {400, 300}).isEmpty());
    }
};

} // namespace cellgap

QTEST_MAIN(cellgap::BalancePlotTest)
#include "balance_plot_test.moc"
