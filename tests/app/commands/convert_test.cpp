// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/command_run.h"

#include <QRegularExpression>
#include <QtTest>

namespace cellgap {

class ConvertTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_directory;

private slots:
    /// A full file is warned of no more than the design that it was written from.
    void fullFilesHoldWhatCounts()
    {
        for (const QString design : {"nmc811-graphite-pouch", "lfp-graphite-pouch"}) {
            const QString full = m_directory.filePath("full.yaml");
            QCOMPARE(run({"convert", design, "--full", "-o", full}).status, 0);
            const auto said = [](const QString &of) {
                return run({"evaluate", of}).err.count("has no effect");
            };
            QCOMPARE(said(full), said(design));
        }
    }

    void convertKeepsOrWritesOut()
    {
        const QByteArray text = "# mine\nversion: 1\nchemistry: nmc811-lithium\npositive:\n"
                                "  areal_capacity: 4 mAh/cm^2 # by hand\n";
        const QString path = fileIn(m_directory, "mine.yaml", text);
        QCOMPARE(run({"convert", path}).out, QString(text));
        QString changed(text);
        changed.replace("4 mAh/cm^2", "5 mAh/cm^2");
        QCOMPARE(run({"convert", path, "--set", "positive.areal_capacity=5 mAh/cm²"}).out, changed);
        const QString full = m_directory.filePath("full.yaml");
        QCOMPARE(run({"convert", path, "--full", "-o", full}).status, 0);
        // What is said of a value that only the full file gives has its line there.
        const auto energy = [](const QString &design) {
            static const QRegularExpression line("\"(line|column)\": (\\d+|null)");
            return run({"evaluate", design, "--format", "json"})
                .out.section("\"metrics\"", 1)
                .remove(line);
        };
        QCOMPARE(energy(full), energy(path));
        QVERIFY(run({"convert", path, "--full"}).out.contains("library: 4"));
    }
};

} // namespace cellgap

QTEST_MAIN(cellgap::ConvertTest)
#include "convert_test.moc"
