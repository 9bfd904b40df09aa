// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/command_run.h"

#include <QtTest>

namespace cellgap {

class ReportTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_directory;

private slots:
    void reportHasTheGapsOfEvaluate()
    {
        const QString path = m_directory.filePath("report.md");
        const Run made = run({"report", "oxis-lis-400", "li-nmc811-battery500", "-o", path});
        QCOMPARE(made.status, 0);
        QFile written(path);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QString report = QString::fromUtf8(written.readAll());
        for (const char *design : {"oxis-lis-400", "li-nmc811-battery500"}) {
            const Run evaluated = run({"evaluate", design, "--format", "markdown"});
            static const QRegularExpression gap(
                "\\| ([0-9.]+)(?: \\[\\d\\])? \\| [✓✗] ([^|]*[%×][^|]*) \\|");
            auto matches = gap.globalMatch(evaluated.out);
            QVERIFY(matches.hasNext());
            while (matches.hasNext()) {
                const QRegularExpressionMatch match = matches.next();
                QVERIFY2(report.contains(match.captured(1)), qPrintable(match.captured(0)));
                QVERIFY2(report.contains(match.captured(2).trimmed()),
                         qPrintable(match.captured(0)));
            }
        }
    }

    void reportIsPrintedWithoutADisplay()
    {
        const QString pdf = m_directory.filePath("report.pdf");
        const QString html = m_directory.filePath("report.html");
        for (const QString &path : {pdf, html})
            QCOMPARE(run({"report", "oxis-lis-400", "li-nmc811-battery500", "-o", path}).status, 0);
        QFile printed(pdf);
        QVERIFY(printed.open(QIODevice::ReadOnly));
        QVERIFY(printed.readAll().startsWith("%PDF-"));
        QFile page(html);
        QVERIFY(page.open(QIODevice::ReadOnly));
        const QByteArray text = page.readAll();
        QVERIFY(text.contains("What holds each design back"));
        QVERIFY(text.contains("data:image/png;base64,"));
        QVERIFY2(!text.contains("src=\"http") && !text.contains("<link"), "refers to the outside");
    }

    void reportRefusesAnUnknownEnding()
    {
        const Run made = run({"report", "oxis-lis-400", "-o", m_directory.filePath("report.doc")});
        QCOMPARE(made.status, 2);
        QVERIFY(made.err.contains("has no known ending"));
        QVERIFY(made.err.contains("→"));
    }

    void reportNamesAFileThatCannotBeWritten()
    {
        const QString path = m_directory.filePath("missing/report.md");
        const Run made = run({"report", "oxis-lis-400", "-o", path});
        QCOMPARE(made.status, 2);
        QVERIFY(made.err.contains("could not be written"));
    }
};

} // namespace cellgap

QTEST_MAIN(cellgap::ReportTest)
#include "report_test.moc"
