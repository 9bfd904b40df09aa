// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/io/literature.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

namespace cellgap {

class LiteratureTest : public QObject
{
    Q_OBJECT

private slots:
    void shippedTableHasSevenQuantitiesForFourTechnologies()
    {
        const StatusTable table = readStatusTable(CELLGAP_PROGRAM_DATA);
        QCOMPARE(table.metrics.size(), std::size_t{7});
        QCOMPARE(table.columns.size(), std::size_t{4});
    }

    /// A row that no line shows would be lost without a word.
    void rowOfAnotherMetricIsRefused()
    {
        const QTemporaryDir place;
        QVERIFY(QDir(place.path()).mkpath("resources"));
        QFile file(place.filePath("resources/table1.yaml"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("version: 1\nsource: here\nprogramme: p\nmetrics: [cell.energy]\ncolumns:\n"
                   "  - technology: Lithium\n    rows:\n"
                   "      - {metric: cell.specific_energy, literature: 1 Wh/kg}\n");
        file.close();
        try {
            readStatusTable(place.path().toStdString());
            QFAIL("it was read");
        } catch (const std::runtime_error &error) {
            QVERIFY2(QString(error.what()).contains("'cell.specific_energy' of 'Lithium'"),
                     error.what());
        }
    }
};

} // namespace cellgap

QTEST_APPLESS_MAIN(cellgap::LiteratureTest)
#include "literature_test.moc"
