// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/qt/find_model.h"

#include <QAbstractItemModelTester>
#include <QtTest>

namespace cellgap {

class FindModelTest : public QObject
{
    Q_OBJECT

    static QStringList names(const FindModel &model)
    {
        QStringList all;
        for (int row = 0; row < model.rowCount(); ++row)
            all << model.index(row, FindModel::nameColumn).data().toString();
        return all;
    }

private slots:
    void bestComesFirst()
    {
        FindModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setEntries(
            {{.name = "Microporous", .kind = "Separator"},
             {.name = "Separator porosity", .kind = "Separator", .words = "vertical"},
             {.name = "Porosity", .kind = "Positive electrode"},
             {.name = "Thickness", .kind = "Collector", .words = "porous_key"},
             {.name = "Density", .kind = "Collector", .synonyms = {"Compaction", "Calendering"}}});
        QCOMPARE(model.rowCount(), 5);
        model.setText(" Poro ");
        const QStringList wanted{"Porosity", "Separator porosity", "Microporous", "Thickness"};
        QCOMPARE(names(model), wanted);
        model.setText("coll dens");
        QCOMPARE(names(model), QStringList{"Density"});
        model.setText("compaction");
        QCOMPARE(names(model), QStringList{"Density"});
        model.setText("cal"); // a synonym of the one, somewhere in the other
        QCOMPARE(names(model), (QStringList{"Density", "Separator porosity"}));
        model.setText("nothing");
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.rowOf("Density"), -1);
    }

    /// Whoever types all of a name means it.
    void nameItselfComesFirst()
    {
        FindModel model;
        model.setEntries({{.name = "Energy of the pack", .kind = "Result"},
                          {.name = "Energy", .kind = "Result"}});
        model.setText("energy");
        QCOMPARE(names(model), (QStringList{"Energy", "Energy of the pack"}));
    }
};

} // namespace cellgap

QTEST_APPLESS_MAIN(cellgap::FindModelTest)
#include "find_model_test.moc"
