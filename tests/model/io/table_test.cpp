// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/io/table.h"

#include <QtTest>

namespace cellgap {

class TableTest : public QObject
{
    Q_OBJECT

    const Table m_table{.title = "Title",
                        .columns = {{"Name"}, {"Value", true}},
                        .rows = {{{"a|b, \"c\""}, {"1.5 Ω·cm²", Emphasis::good}},
                                 {{"long words that wrap around"}, {"10"}}}};

private slots:
    void textIsAlignedByCharactersNotBytes()
    {
        const QString text = QString::fromStdString(textTable(m_table, 100, false));
        const QStringList lines = text.split('\n');
        QCOMPARE(lines.at(0), QString("Title"));
        QCOMPARE(lines.at(3).size(), lines.at(4).size());
        QVERIFY(lines.at(3).endsWith("1.5 Ω·cm²"));
        QVERIFY(!text.contains('\x1b'));
    }

    /// 3.255 is 3255 to a German spreadsheet.
    void csvIsSpeltForItsSpreadsheet()
    {
        const Table table{.columns = {{"Name"}, {"Value", true}},
                          .rows = {{{"2.5 Ah; wound, round"}, {.text = "3.26", .value = 3.255}}}};
        const std::string german = csvTable(table, {.separator = ';', .point = ','});
        QCOMPARE(QString::fromStdString(german),
                 QString("Name;Value\r\n\"2.5 Ah; wound, round\";3,255\r\n"));
        QCOMPARE(QString::fromStdString(csvTable(table)),
                 QString("Name,Value\r\n\"2.5 Ah; wound, round\",3.255\r\n"));
    }

    /// A table that has nothing but something to remark.
    void withoutColumnsThereIsATitle()
    {
        const Table table{.title = "Nothing found"};
        QCOMPARE(textTable(table, 80, false), std::string("Nothing found\n"));
        QCOMPARE(markdownTable(table), std::string("### Nothing found\n\n"));
    }

    void wideTablesWrap()
    {
        const QString text = QString::fromStdString(textTable(m_table, 28, false));
        for (const QString &line : text.split('\n'))
            QVERIFY2(line.size() <= 28, qPrintable(line));
        QVERIFY(text.contains("long words"));
        QVERIFY(text.contains("around"));
    }

    void colourOnlyWhenAskedFor()
    {
        QVERIFY(textTable(m_table, 100, true).find("\x1b[34m") != std::string::npos);
    }

    void markdownEscapesPipes()
    {
        const QString text = QString::fromStdString(markdownTable(m_table));
        QVERIFY(text.contains("| a\\|b, \"c\" | 1.5 Ω·cm² |"));
        QVERIFY(text.contains("| --- | ---: |"));
    }

    void csvQuotes()
    {
        const QString text = QString::fromStdString(csvTable(m_table));
        QVERIFY(text.startsWith("Name,Value\r\n\"a|b, \"\"c\"\"\",1.5"));
    }
};

} // namespace cellgap

QTEST_APPLESS_MAIN(cellgap::TableTest)
#include "table_test.moc"
