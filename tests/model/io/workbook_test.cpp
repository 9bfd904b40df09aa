// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/io/workbook.h"

#include "model/io/report_text.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include <sys/resource.h>

#include <clocale>
#include <cmath>
#include <csignal>
#include <limits>

namespace cellgap {

class WorkbookTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_place;

    static ReportTable table()
    {
        return {.columns = {{phrase("Part")}, {phrase("Mass"), true}},
                .rows = {{{verbatim("Positive")}, numberCell(327.125, 6, "g")},
                         {{verbatim("Nothing")}, {phrase("n/a"), Mark::weak}},
                         {{verbatim("Infinite")},
                          {.text = phrase("∞"),
                           .value = std::numeric_limits<double>::quiet_NaN(),
                           .unit = "g"}}}};
    }

    /// A file of the workbook, which is a ZIP archive.
    QString part(const QString &name) const
    {
        QProcess python;
        python.start("python3", {"-c",
                                 "import sys, zipfile; sys.stdout.buffer.write("
                                 "zipfile.ZipFile(sys.argv[1]).read(sys.argv[2]))",
                                 m_place.filePath("book.xlsx"), name});
        python.waitForFinished();
        return QString::fromUtf8(python.readAllStandardOutput());
    }

    bool write(const std::string &sheet, std::size_t times = 1) const
    {
        const std::string bytes =
            workbookOf(std::vector<Sheet>(times, {.name = sheet, .table = dataTable(table())}));
        QFile file(m_place.filePath("book.xlsx"));
        return file.open(QIODevice::WriteOnly) &&
               file.write(bytes.data(), qint64(bytes.size())) == qint64(bytes.size());
    }

private slots:
    void numbersAreNumbersUnderHeadingsWithUnits()
    {
        QVERIFY(write("Bill"));
        const QString sheet = part("xl/worksheets/sheet1.xml");
        QVERIFY(sheet.contains("<c r=\"B2\"><v>327.125</v></c>"));
        const QString words = part("xl/sharedStrings.xml");
        QVERIFY(words.contains("Mass [g]") && words.contains("Positive"));
    }

    void whatIsNotThereIsAnEmptyField()
    {
        QVERIFY(write("Bill"));
        const QString sheet = part("xl/worksheets/sheet1.xml");
        QVERIFY(!sheet.contains("r=\"B3\"") && !sheet.contains("r=\"B4\""));
        QVERIFY(!sheet.contains("nan", Qt::CaseInsensitive));
        QVERIFY(!part("xl/sharedStrings.xml").contains("n/a"));
    }

    /// The writer formats numbers with printf(), whose comma no spreadsheet reads.
    void germanLocaleWritesAPoint()
    {
        if (std::setlocale(LC_NUMERIC, "de_DE.UTF-8") == nullptr)
            QSKIP("the system has no German locale");
        QVERIFY(write("Bill"));
        QCOMPARE(QString::fromLatin1(std::localeconv()->decimal_point), QString(","));
        std::setlocale(LC_NUMERIC, "C");
        QVERIFY(part("xl/worksheets/sheet1.xml").contains("<v>327.125</v>"));
    }

    void anyNameMakesASheet()
    {
        QVERIFY(write("Stückliste [1/2]: was in der Zelle ist, größtenteils für Tabellen"));
        QVERIFY(part("xl/workbook.xml").contains("name=\"Stückliste 12 was in der Zelle\""));
        QVERIFY(write(""));
        QVERIFY(part("xl/workbook.xml").contains("name=\"CellGap\""));
    }

    void sheetsOfOneNameAreNumbered()
    {
        QVERIFY(write("Eine Zelle mit einem sehr langen Namen", 2));
        const QString names = part("xl/workbook.xml");
        QVERIFY2(names.contains("name=\"Eine Zelle mit einem sehr lange\""), qPrintable(names));
        QVERIFY2(names.contains("name=\"Eine Zelle mit einem sehr lan 2\""), qPrintable(names));
        QVERIFY(part("xl/worksheets/sheet2.xml").contains("<v>327.125</v>"));
    }

    void reasonIsTold()
    {
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit usual{};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &usual), 0);
        rlimit none = usual;
        none.rlim_cur = 10;
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &none), 0);
        QString why;
        try {
            workbookOf({{.name = "Bill", .table = dataTable(table())}});
        } catch (const std::runtime_error &error) {
            why = error.what();
        }
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &usual), 0);
        QCOMPARE(why, QString("File too large"));
    }
};

} // namespace cellgap

QTEST_APPLESS_MAIN(cellgap::WorkbookTest)
#include "workbook_test.moc"
