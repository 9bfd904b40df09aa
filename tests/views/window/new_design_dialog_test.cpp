// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/new_design_dialog.h"

#include "model/io/design_yaml.h"
#include "model/io/library.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QtTest>

namespace cellgap {

class NewDesignDialogTest : public QObject
{
    Q_OBJECT

    Library m_library{CELLGAP_PROGRAM_DATA};

    static void take(const NewDesignDialog &dialog, std::size_t place, const QString &id)
    {
        QListWidget &list = dialog.list(place);
        for (int row = 0; row < list.count(); ++row)
            if (list.item(row)->data(Qt::UserRole).toString() == id)
                list.setCurrentRow(row);
    }

    static QString taken(const NewDesignDialog &dialog, std::size_t place)
    {
        return dialog.list(place).currentItem()->data(Qt::UserRole).toString();
    }

    DesignSheet sheetOf(const NewDesignDialog &dialog) const
    {
        return readDesign(dialog.text(), m_library.catalogue(), m_library.units()).sheet;
    }

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void plantFollowsTheChemistryUntilOneIsChosen()
    {
        const NewDesignDialog dialog(m_library, nullptr, nullptr);
        QCOMPARE(taken(dialog, 2), QString("batpac5"));
        take(dialog, 0, "nmc811-sulfide-lithium");
        QCOMPARE(taken(dialog, 2), QString("sulfide-solid-state"));
        QVERIFY(dialog.list(2).currentItem()->text().contains("(usual)"));
        take(dialog, 2, "oxide-solid-state");
        take(dialog, 0, "lfp-peo-lithium");
        QCOMPARE(taken(dialog, 2), QString("oxide-solid-state"));
        QCOMPARE(sheetOf(dialog).plant, std::string("oxide-solid-state"));
        QVERIFY(!dialog.list(2).currentItem()->text().contains("(usual)"));
    }

    void nameIsOfWhatIsChosenUnlessOneIsTyped()
    {
        const NewDesignDialog dialog(m_library, nullptr, nullptr);
        take(dialog, 0, "lfp-graphite");
        take(dialog, 1, "prismatic-ev");
        QVERIFY2(QString::fromStdString(sheetOf(dialog).name)
                     .startsWith("LFP | graphite, large prismatic"),
                 sheetOf(dialog).name.c_str());
        QTest::keyClicks(dialog.findChild<QLineEdit *>(), "Bus cell");
        take(dialog, 0, "nmc811-lithium");
        QCOMPARE(sheetOf(dialog).name, std::string("Bus cell"));
        QCOMPARE(sheetOf(dialog).chemistry, std::string("nmc811-lithium"));
        QCOMPARE(sheetOf(dialog).preset, std::string("prismatic-ev"));
    }

    void returnCreates()
    {
        NewDesignDialog dialog(m_library, nullptr, nullptr);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        QTest::keyClick(&dialog.list(0), Qt::Key_Down);
        QTest::keyClick(&dialog.list(0), Qt::Key_Return);
        QCOMPARE(dialog.result(), static_cast<int>(QDialog::Accepted));
    }

    void everyChoiceSaysWhatItIsAndComesTo()
    {
        const Programme &first = m_library.programmes().front();
        const NewDesignDialog dialog(m_library, &first, nullptr);
        for (int row = 0; row < dialog.list(0).count(); ++row) {
            dialog.list(0).setCurrentRow(row);
            const QString outcome = dialog.findChild<QLabel *>("outcome")->text();
            QVERIFY2(outcome.contains("Wh/kg") && outcome.contains("Meets"), qPrintable(outcome));
            bool isExplained = false;
            const std::string &words =
                m_library.catalogue().chemistries.at(taken(dialog, 0).toStdString()).description;
            for (const QLabel *label : dialog.findChildren<QLabel *>())
                isExplained = isExplained || label->text().toStdString() == words;
            QVERIFY2(isExplained, words.c_str());
        }
    }
};

} // namespace cellgap

QTEST_MAIN(cellgap::NewDesignDialogTest)
#include "new_design_dialog_test.moc"
