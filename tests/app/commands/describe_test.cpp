// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/command_run.h"

#include <QtTest>

#include <vector>

namespace cellgap {

class DescribeTest : public QObject
{
    Q_OBJECT

private slots:
    /// Any word of the registry and of the shipped data is explained.
    void describeExplainsEverything()
    {
        std::vector<QStringList> lists;
        for (const char *what : {"designs", "materials", "targets", "metrics", "parameters",
                                 "chemistries", "presets", "plants"})
            lists.push_back(run({"list", what, "--format", "csv"}).out.split("\r\n").mid(1));
        for (const QStringList &list : lists) {
            QVERIFY(list.size() > 3);
            for (qsizetype i = 0; i<list.size(); i += list.size()> 60 ? 7 : 1) {
                const QString key = list[i].section(',', 0, 0);
                if (key.isEmpty())
                    continue;
                const Run r = run({"describe", key});
                QVERIFY2(r.status == 0 && r.out.startsWith(key + ": "), qPrintable(key));
            }
        }
        const QString chemistry = run({"describe", "nmc811-graphite"}).out;
        QVERIFY2(chemistry.contains(QRegularExpression("positive.active +nmc811")),
                 qPrintable(chemistry));
        const QString programme = run({"describe", "battery500"}).out.simplified();
        QVERIFY2(programme.contains("≥ 500 Wh/kg"), qPrintable(programme));
        const QString section = run({"describe", "separator"}).out;
        QVERIFY(section.contains("separator.thickness") && !section.contains("positive."));
        // What is called so in several files is explained from each.
        QCOMPARE(run({"describe", "lfp-graphite-pouch"}).status, 0);
    }

    void describeKnowsEverything()
    {
        for (const char *key : {"positive.porosity", "negative.kind", "cell.specific_energy",
                                "nmc811", "positive.active", "electrical.voltage_table"})
            QVERIFY2(run({"describe", key}).out.startsWith(key), key);
        QVERIFY(run({"describe", "negative.np_ratio"}).out.contains("exactly one of"));
    }
};

} // namespace cellgap

QTEST_MAIN(cellgap::DescribeTest)
#include "describe_test.moc"
