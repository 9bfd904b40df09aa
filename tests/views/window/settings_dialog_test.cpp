// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/settings_dialog.h"

#include "model/qt/desk_keeper.h"
#include "tests/views/window/shown_window.h"
#include "views/widgets/chip_button.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QTreeWidget>

namespace cellgap {

class SettingsDialogTest : public QObject, public ShownWindow
{
    Q_OBJECT

    SettingsDialog *m_dialog = nullptr;

    void choose(const char *name, const QVariant &data)
    {
        auto *box = m_dialog->findChild<QComboBox *>(name);
        QVERIFY(box != nullptr);
        const int index = box->findData(data);
        QVERIFY(index >= 0);
        box->setCurrentIndex(index);
        emit box->activated(index);
    }

    QString specificEnergy() const
    {
        return m_window->findChildren<QTableView *>()
            .front()
            ->model()
            ->index(0, 1)
            .data()
            .toString();
    }

private slots:
    void init()
    {
        QLocale::setDefault(QLocale::c());
        m_window =
            std::make_unique<MainWindow>(m_library, QStringList{"set-plan-2030", "battery500"});
        QVERIFY(m_window->openShipped("nmc811-graphite-pouch"));
        m_window->show();
        m_dialog = &m_window->showSettings();
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog));
    }

    void cleanup() { m_window.reset(); }

    void everyChoiceCountsAtOnceAndIsKept()
    {
        const QString few = specificEnergy();
        choose("digits", 5);
        QVERIFY2(specificEnergy().size() > few.size(), qPrintable(few + " " + specificEnergy()));
        choose("language", "de");
        choose("µm", "mm");
        QCOMPARE(m_window->form().units().shown("µm"), QString("mm"));
        QTemporaryDir place;
        QSettings settings(place.filePath("settings.ini"), QSettings::IniFormat);
        m_window->store(settings);
        m_window = std::make_unique<MainWindow>(m_library, QStringList{"set-plan-2030"});
        QVERIFY(m_window->openShipped("nmc811-graphite-pouch"));
        m_window->restore(settings);
        QCOMPARE(m_window->preferences().digits, 5);
        QCOMPARE(m_window->preferences().language, QString("de"));
        QCOMPARE(m_window->form().units().shown("µm"), QString("mm"));
    }

    void languageOfTheSystemKeepsItsCountry()
    {
        const QLocale vienna(QLocale::German, QLocale::Austria);
        QCOMPARE(Preferences{.language = "de"}.locale(vienna), vienna);
        QCOMPARE(Preferences{.language = "en"}.locale(vienna).language(), QLocale::English);
        QCOMPARE(Preferences{}.locale(vienna), vienna);
    }

    void whatCannotBeMeantIsAsAtFirst()
    {
        QTemporaryDir place;
        QSettings settings(place.filePath("settings.ini"), QSettings::IniFormat);
        settings.setValue("digits", "many");
        QCOMPARE(Preferences::restored(settings), Preferences());
    }

    void programmesAreThoseOfTheMenu()
    {
        auto *tree = m_dialog->findChild<QTreeWidget *>();
        QTreeWidgetItem *setPlan = nullptr;
        int checked = 0;
        for (int i = 0; i < tree->topLevelItemCount(); ++i)
            for (int k = 0; k < tree->topLevelItem(i)->childCount(); ++k) {
                QTreeWidgetItem *item = tree->topLevelItem(i)->child(k);
                checked += item->checkState(0) == Qt::Checked ? 1 : 0;
                if (item->text(0) == "SET-Plan Action 7, 2030")
                    setPlan = item;
            }
        QCOMPARE(checked, 2);
        QVERIFY(setPlan != nullptr);
        setPlan->setCheckState(0, Qt::Unchecked);
        for (const auto *chip : m_window->findChildren<ChipButton *>())
            if (chip->text() == "SET-Plan 2030")
                QVERIFY(!chip->isChecked());
    }

    void nothingIsKeptWhereThatIsNotWanted()
    {
        const QTemporaryDir place;
        m_window->keepDesigns(place.path(), true);
        QTRY_VERIFY_WITH_TIMEOUT(!QDir(place.path()).isEmpty(), 5000);
        auto *keeps = m_dialog->findChild<QCheckBox *>();
        keeps->setChecked(false);
        QVERIFY(QDir(place.path()).isEmpty());
        QVERIFY(document().set("positive.porosity", "30 %").ok());
        QTest::qWait(DeskKeeper::seconds * 1000 + 300);
        QVERIFY(QDir(place.path()).isEmpty());
        QVERIFY(m_window->findChild<QLabel *>("state")->text().startsWith("not saved ·"));
        keeps->setChecked(true);
        QTRY_VERIFY_WITH_TIMEOUT(!QDir(place.path()).isEmpty(), 5000);
        m_window.reset(); // before its place goes
    }
};

} // namespace cellgap

QTEST_MAIN(cellgap::SettingsDialogTest)
#include "settings_dialog_test.moc"
