// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/io/curve_text.h"
#include "model/io/quantity_text.h"

#include <QtTest>

namespace cellgap {

class CurveTextTest : public QObject
{
    Q_OBJECT

    UnitSystem m_units;

    static QString shown(const CurveReading &reading)
    {
        QStringList points;
        for (const auto &[charge, potential] : reading.points)
            points << QString("%1 %2").arg(charge).arg(potential);
        return points.join(", ");
    }

private slots:
    void readsWhatCyclersAndSpreadsheetsWrite_data()
    {
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const QString &text) { QTest::newRow(name) << text; };
        row("commas", "capacity (mAh/g),potential (V)\n0,3.5\n100,3.75\n200.5,4.2\n");
        row("tabs", "Capacity [mAh/g]\tVoltage [V]\n0\t3.5\n100\t3.75\n200.5\t4.2\n");
        row("decimal comma", "Kapazität (mAh/g);Potential (V)\n0;3,5\n100;3,75\n200,5;4,2\n");
        row("decimal comma, tabs", "Q in mAh/g\tE in V\n0\t3,5\n100\t3,75\n200,5\t4,2\n");
        row("semicolons and points", "Q / mAh/g;E / V\n0;3.5\n100;3.75\n200.5;4.2\n");
        row("the other way round", "potential (V),capacity (mAh/g)\n3.5,0\n3.75,100\n4.2,200.5\n");
        row("other units", "capacity (Ah/kg),potential (mV)\n0,3500\n100,3750\n200.5,4200\n");
        row("slash alone", "Capacity/mAh g-1,Voltage/V\n0,3.5\n100,3.75\n200.5,4.2\n");
        row("quotes", "\"capacity, of active (mAh/g)\",\"potential (V)\"\n\"0\",3.5\n100,3.75\n"
                      "200.5,4.2\n");
        row("mark, returns, remarks",
            "\xEF\xBB\xBF# measured on Monday\r\ncapacity (mAh/g),potential (V)\r\n0,3.5\r\n\r\n"
            "100,3.75\r\n# rest\r\n200.5,4.2\r\n");
        row("more columns", "time (h),capacity (mAh/g),potential (V),note\n0,0,3.5,a\n"
                            "1,100,3.75,b\n2,200.5,4.2,c\n");
        row("rest at the end", "capacity (mAh/g),potential (V)\n0,3.5\n100,3.75\n200.5,4.2\n"
                               "200.5,4.15\n");
        row("from elsewhere", "capacity (mAh/g),potential (V)\n10,3.5\n110,3.75\n210.5,4.2\n");
        row("rest before the start",
            "capacity (mAh/g),potential (V)\n0,2.9\n0,3.5\n100,3.75\n200.5,4.2\n");
        row("against what", "Capacity/mAh g-1,E / V vs. Li/Li+\n0,3.5\n100,3.75\n200.5,4.2\n");
        row("against what, in brackets", "Q (mAh/g),E (V vs Li/Li+)\n0,3.5\n100,3.75\n200.5,4.2\n");
        row("no line end", "capacity (mAh/g),potential (V)\n0,3.5\n100,3.75\n200.5,4.2");
    }

    void readsWhatCyclersAndSpreadsheetsWrite()
    {
        QFETCH(QString, text);
        const CurveReading reading = readCurveText(text.toStdString(), m_units);
        QVERIFY2(reading.issues.empty(),
                 reading.issues.empty() ? "" : english(reading.issues.front().message).c_str());
        QCOMPARE(shown(reading), QString("0 3.5, 100 3.75, 200.5 4.2"));
    }

    void saysWhatIsWrongAndWhere_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("message");
        const auto row = [](const char *name, const char *text, int line, const char *message) {
            QTest::newRow(name) << text << line << message;
        };
        const char *capacity = "names no column of capacity per mass";
        row("empty", "", 0, "holds no curve");
        row("remarks only", "# a\n", 0, "holds no curve");
        row("no heading", "0,3.5\n100,3.7\n", 1, capacity);
        row("no units", "capacity,potential\n0,3.5\n", 1, capacity);
        row("of the whole cell", "capacity (mAh),potential (V)\n0,3.5\n", 1, capacity);
        row("two potentials", "capacity (mAh/g),positive (V),negative (V)\n0,3.5,0.1\n", 1,
            "names several columns of potential");
        row("no potential", "capacity (mAh/g),energy (mWh/g)\n0,0\n", 1,
            "names no column of potential");
        row("both halves side by side", "charge (mAh/g),discharge (mAh/g),potential (V)\n0,0,3\n",
            1, "names several columns of capacity");
        row("a word", "capacity (mAh/g),potential (V)\n0,3.5\n100,high\n", 3, "no capacity and");
        row("missing field", "capacity (mAh/g),potential (V)\n0,3.5\n\n100\n", 4,
            "no capacity and");
        row("thousands", "capacity (mAh/g);potential (V)\n0;3,5\n1.000,5;3,7\n", 3,
            "no capacity and");
        row("open quotes", "capacity (mAh/g),potential (V)\n0,\"3.5\n100,3.7\n", 2,
            "no capacity and");
        row("infinite", "capacity (mAh/g),potential (V)\n0,inf\n", 2, "no capacity and");
        row("both halves", "capacity (mAh/g),potential (V)\n0,3.5\n100,3.7\n0,3.6\n", 4,
            "the capacity falls");
        row("one point", "capacity (mAh/g),potential (V)\n5,3.5\n5,3.6\n", 0,
            "fewer than two points");
    }

    void saysWhatIsWrongAndWhere()
    {
        QFETCH(QString, text);
        QFETCH(int, line);
        QFETCH(QString, message);
        const CurveReading reading = readCurveText(text.toStdString(), m_units);
        QCOMPARE(reading.points.size(), std::size_t(0));
        QCOMPARE(reading.issues.size(), std::size_t(1));
        const Issue &issue = reading.issues.front();
        QVERIFY2(english(issue.message).find(message.toStdString()) != std::string::npos,
                 english(issue.message).c_str());
        QCOMPARE(issue.line, line);
        QVERIFY(!english(issue.remedy).empty());
    }
};

} // namespace cellgap

QTEST_GUILESS_MAIN(cellgap::CurveTextTest)
#include "curve_text_test.moc"
