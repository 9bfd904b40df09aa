// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pictures/voltage_plot.h"

#include "tests/views/pictures/drawn_design.h"

#include <QtTest>

#include <set>

namespace cellgap {

class VoltagePlotTest : public QObject, protected DrawnDesign
{
    Q_OBJECT

    static std::set<std::string> distinct(const ReportTable &table, std::size_t column)
    {
        std::set<std::string> texts;
        for (const ReportRow &row : table.rows)
            texts.insert(english(row.at(column).text));
        return texts;
    }

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void oneDesignHasSeveralRates()
    {
        VoltagePlot plot;
        plot.setTask({.designs = {m_library.read("nmc811-graphite-pouch", {})}});
        QCOMPARE(distinct(plot.data(), 1),
                 (std::set<std::string>{"at rest", "C/3", "1C", "2C", "5C"}));
        QVERIFY2(plot.summary().contains("C/3: 100 % of the capacity"), qPrintable(plot.summary()));
    }

    void severalDesignsLieOverEachOther()
    {
        VoltagePlot plot;
        plot.setTask({.designs = {m_library.read("nmc811-graphite-pouch", {}),
                                  m_library.read("lfp-graphite-pouch", {})}});
        QCOMPARE(distinct(plot.data(), 0).size(), 2U);
        QCOMPARE(distinct(plot.data(), 1), (std::set<std::string>{"at rest", "1C"}));
    }

    void everyFormIsDrawn()
    {
        VoltagePlot plot;
        plot.setTask({.designs = {m_library.read("lfp-graphite-pouch", {})}});
        plot.resize(600, 400);
        for (const PictureVariant &form : plot.variants()) {
            plot.setVariant(form.key);
            QCOMPARE(plot.variant(), form.key);
            plot.show();
            QVERIFY(!plot.grab().isNull());
            QVERIFY(!plot.readings().empty());
        }
        plot.setVariant("none such");
        QCOMPARE(plot.variant(), std::string("differential"));
    }

    void aMeanAloneIsSaid()
    {
        VoltagePlot plot;
        plot.setTask({.designs = {m_library.read("nmc811-graphite-pouch",
                                                 {"electrical.voltage_rule=electrodes"})}});
        QVERIFY(plot.summary().contains("of which only the mean is known"));
        plot.setVariant("differential");
        QVERIFY(plot.summary().startsWith("No differential capacity"));
    }

    void anImpossibleCellIsSaid()
    {
        VoltagePlot plot;
        plot.setTask({.designs = {m_library.read("nmc811-graphite-pouch",
                                                 {"positive.active_fraction=10 %"})}});
        QCOMPARE(plot.summary(), QString("No voltage: the cell cannot be built."));
        QCOMPARE(plot.data().rows.size(), std::size_t(1));
    }
};

} // namespace cellgap

QTEST_MAIN(cellgap::VoltagePlotTest)
#include "voltage_plot_test.moc"
