// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/io/yaml_tree.h"
#include "model/qt/desk_keeper.h"
#include "model/qt/save_file.h"
#include "tests/views/window/shown_window.h"
#include "views/window/file_bar.h"
#include "views/window/recovery_dialog.h"

#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>
#include <QTreeWidget>

#include <sys/resource.h>

#include <csignal>

namespace cellgap {

class MainWindowRecoveryTest : public QObject, protected ShownWindow
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_directory;
    QString m_file;
    QStringList m_offered; ///< lines of the dialog

    QString place() const { return m_directory->filePath("recovery"); }

    /// Starts anew; in the dialog that offers what was left, presses the button that begins so.
    void start(const QString &button, bool mark = true)
    {
        m_window =
            std::make_unique<MainWindow>(m_library, QStringList{"set-plan-2030", "battery500"});
        m_offered.clear();
        bool pressed = false;
        QTimer user;
        connect(&user, &QTimer::timeout, this, [&] {
            auto *dialog = qobject_cast<RecoveryDialog *>(QApplication::activeModalWidget());
            if (dialog == nullptr)
                return;
            auto *list = dialog->findChild<QTreeWidget *>();
            for (int i = 0; i < list->topLevelItemCount(); ++i) {
                QTreeWidgetItem *item = list->topLevelItem(i);
                m_offered << item->text(0);
                for (int k = 0; k < item->childCount(); ++k)
                    m_offered << item->child(k)->text(0) + '|' + item->child(k)->text(1) + '|' +
                                     item->child(k)->text(2);
                if (!mark)
                    item->setCheckState(0, Qt::Unchecked);
            }
            for (auto *found : dialog->findChildren<QPushButton *>())
                if (found->text().remove('&').startsWith(button)) {
                    pressed = true;
                    return found->click();
                }
        });
        user.start(20);
        if (!m_window->keepDesigns(place(), true))
            QVERIFY(m_window->openShipped("nmc811-graphite-pouch"));
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        QTRY_COMPARE_WITH_TIMEOUT(pressed, !button.isEmpty(), 3000);
        m_window->activateWindow(); // typing needs it
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    /// The program is gone: its files are as they were some seconds after the last edit.
    void crash()
    {
        QTest::qWait(DeskKeeper::seconds * 1000 + 300);
        m_window.reset();
    }

private slots:
    void init()
    {
        QLocale::setDefault(QLocale::c());
        m_directory = std::make_unique<QTemporaryDir>();
        m_file = m_directory->filePath("mine.yaml");
        QCOMPARE(saveFile(m_file, "version: 1\nname: Mine\nchemistry: nmc811-graphite\npositive:\n"
                                  "  porosity: 25 % # ours\n"),
                 QString());
        start({});
    }

    void cleanup() { m_window.reset(); }

    void firstStartOpensAUsefulDesign() { QCOMPARE(m_window->desk().count(), std::size_t{1}); }

    void statusLineTellsWhatIsSavedAndKept()
    {
        const auto *state = m_window->findChild<QLabel *>("state");
        QVERIFY2(state->text().startsWith("as shipped · evaluated in "), qPrintable(state->text()));
        QVERIFY(state->text().endsWith(" µs"));
        QVERIFY(m_window->openFile(m_file));
        QVERIFY2(state->text().startsWith("saved "), qPrintable(state->text()));
        QVERIFY(document().set("positive.porosity", "30 %").ok());
        QTRY_VERIFY_WITH_TIMEOUT(state->text().startsWith("not saved, kept "),
                                 DeskKeeper::seconds * 1000 + 2000);
        QVERIFY(document().save(m_file).ok());
        QVERIFY2(state->text().startsWith("saved "), qPrintable(state->text()));
    }

    void lastSessionComesBack()
    {
        QVERIFY(m_window->openFile(m_file));
        QVERIFY(m_window->openShipped("oxis-lis-400"));
        m_window->desk().pin(0);
        m_window->goTo(1);
        QVERIFY(m_window->close());
        start({});
        QCOMPARE(m_window->desk().count(), std::size_t{3});
        QCOMPARE(document().path(), m_file);
        QVERIFY(!document().isModified());
        QCOMPARE(m_window->desk().baseline(), &m_window->desk().at(0));
        // What has gone meanwhile does not stand in the way, and is not lost either.
        QVERIFY(m_window->close());
        QVERIFY(QFile::remove(m_file));
        start({});
        QCOMPARE(m_window->desk().count(), std::size_t{3});
        QVERIFY(m_window->findChild<FileBar *>()->isVisible());
    }

    void unsavedDesignsAreOfferedWithWhatDiffers()
    {
        QVERIFY(m_window->openFile(m_file));
        type("positive.porosity", "31 %");
        QVERIFY(m_window->openShipped("oxis-lis-400"));
        type("positive.porosity", "71 %");
        crash();
        start("Open them");
        QVERIFY2(m_offered.contains("Porosity (positive electrode)|25 %|31 %"),
                 qPrintable(m_offered.join('\n')));
        QVERIFY(m_offered.contains("Mine"));
        QCOMPARE(m_window->desk().count(), std::size_t{3});
        m_window->goTo(1);
        QCOMPARE(document().path(), m_file);
        QCOMPARE(value("positive.porosity"), 31.0);
        QVERIFY(document().isModified());
        QVERIFY(readTextFile(m_file.toStdString()).find("25 %") != std::string::npos);
        // One step of undo is the file again; saving keeps its comments.
        QVERIFY(document().save(m_file).ok());
        QVERIFY(readTextFile(m_file.toStdString()).find("31 % # ours") != std::string::npos);
        document().undoStack().undo();
        QCOMPARE(value("positive.porosity"), 25.0);
        // Another accident at once loses nothing.
        m_window.reset();
        start("Open them");
        QVERIFY(m_offered.join(' ').contains("OXIS"));
    }

    void whatIsNotWantedNowIsOfferedAgainUntilItIsDeleted()
    {
        type("positive.porosity", "31 %");
        crash();
        start("Ask again");
        QCOMPARE(value("positive.porosity"), 22.0);
        QVERIFY(m_window->close());
        start("Delete them", false);
        QVERIFY(!m_offered.isEmpty());
        QVERIFY(m_window->close());
        start({});
    }

    void fileThatWasWrittenMeanwhileIsNotOverwrittenUnasked()
    {
        QVERIFY(m_window->openFile(m_file));
        type("positive.porosity", "31 %");
        crash();
        QCOMPARE(saveFile(m_file, "version: 1\nname: Mine\nchemistry: nmc811-graphite\npositive:\n"
                                  "  porosity: 27 %\n"),
                 QString());
        start("Open them");
        QVERIFY(m_offered.contains("Porosity (positive electrode)|27 %|31 %"));
        QVERIFY(document().fileState() == FileState::changed);
        QVERIFY(m_window->findChild<FileBar *>()->isVisible());
    }

    /// What cannot be compared is no reason to forget it.
    void designWhoseFileIsNoDesignAnyMoreIsOffered()
    {
        QVERIFY(m_window->openFile(m_file));
        type("positive.porosity", "31 %");
        crash();
        QCOMPARE(saveFile(m_file, "x: ["), QString());
        start("Open them");
        QVERIFY(m_offered.contains("Mine"));
        QCOMPARE(value("positive.porosity"), 31.0);
        QVERIFY(document().isModified());
        QVERIFY(document().fileState() == FileState::changed);
    }

    /// It stays where it is for who can read it; the design of its file is not taken for it.
    void whatCannotBeReadIsNotThrownAway()
    {
        QVERIFY(m_window->openFile(m_file));
        type("positive.porosity", "31 %");
        crash();
        const QString kept = DeskKeeper::left(place()).front().directory;
        QCOMPARE(saveFile(kept + "/design-2.yaml", "version: 99\n"), QString());
        start("Open them");
        QVERIFY(QFile::exists(kept + "/design-2.yaml"));
        for (std::size_t i = 0; i < m_window->desk().count(); ++i)
            QVERIFY(m_window->desk().at(i).path().isEmpty());
    }

    /// The newer one has the file, the older one stands beside it.
    void twoUnsavedDesignsOfOneFileBothStay()
    {
        QVERIFY(m_window->openFile(m_file));
        type("positive.porosity", "31 %");
        crash();
        start("Ask again");
        QVERIFY(m_window->openFile(m_file));
        type("positive.porosity", "33 %");
        crash();
        start("Open them");
        std::vector<double> porosities;
        for (std::size_t i = 0; i < m_window->desk().count(); ++i)
            if (m_window->desk().at(i).isModified())
                porosities.push_back(findParameter("positive.porosity")
                                         ->access.get(m_window->desk().at(i).design()));
        std::ranges::sort(porosities);
        QVERIFY2(porosities.size() == 2, qPrintable(m_offered.join("\n")));
        QCOMPARE(porosities, (std::vector{31.0, 33.0}));
        m_window->goTo(m_window->desk().placeOfFile(m_file));
        QCOMPARE(value("positive.porosity"), 33.0);
    }

    void orderBaselineAndDesignInHandComeBackAfterAnAccident()
    {
        type("positive.porosity", "31 %");
        QVERIFY(m_window->openFile(m_file));
        QVERIFY(m_window->openShipped("oxis-lis-400"));
        type("positive.porosity", "71 %");
        m_window->desk().pin(0);
        m_window->goTo(2);
        const QStringList titles{m_window->desk().title(0), m_window->desk().title(1),
                                 m_window->desk().title(2)};
        crash();
        start("Open them");
        for (int i = 0; i < 3; ++i)
            QCOMPARE(m_window->desk().title(static_cast<std::size_t>(i)), titles[i]);
        QCOMPARE(m_window->desk().place(), std::size_t{2});
        QCOMPARE(m_window->desk().baseline(), &m_window->desk().at(0));
    }

    /// What is kept is removed only where it is kept again.
    void whatCannotBeKeptAgainStaysWhereItWas()
    {
        type("positive.porosity", "31 %");
        crash();
        const auto before = DeskKeeper::left(place()).front().directory;
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit usual{};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &usual), 0);
        rlimit full = usual;
        full.rlim_cur = 200; // stands for a full disk
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &full), 0);
        start("Open them");
        QVERIFY(QFile::exists(before + "/desk.json"));
        const auto shown = m_window->findChildren<QLabel *>();
        const auto told = [&] {
            return std::ranges::any_of(shown, [](const QLabel *label) {
                return label->isVisible() && label->text().startsWith("Unsaved work is not kept");
            });
        };
        QVERIFY(told());
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &usual), 0);
        QTRY_VERIFY_WITH_TIMEOUT(!told(), DeskKeeper::seconds * 1000 + 1000);
    }

    void startWithAFileIsAVisit()
    {
        QVERIFY(m_window->openShipped("oxis-lis-400"));
        QVERIFY(m_window->close());
        m_window = std::make_unique<MainWindow>(m_library, QStringList{"set-plan-2030"});
        QVERIFY(!m_window->keepDesigns(place(), false));
        QVERIFY(m_window->openFile(m_file));
        QVERIFY(m_window->close());
        start({});
        QCOMPARE(m_window->desk().count(), std::size_t{2});
        QVERIFY(m_window->desk().title(1).startsWith("OXIS"));
    }

    void discardedVariantOfAnUnsavedDesignDoesNotComeBack()
    {
        type("positive.porosity", "31 %");
        m_window->desk().duplicate(0);
        QTimer::singleShot(50, this, [] {
            auto *dialog = QApplication::activeModalWidget();
            auto *list = dialog->findChild<QListWidget *>();
            for (int i = 0; i < list->count(); ++i)
                list->item(i)->setCheckState(Qt::Unchecked);
            for (auto *found : dialog->findChildren<QPushButton *>())
                if (found->text().contains("Close without"))
                    found->click();
        });
        QVERIFY(m_window->close());
        start({});
        QCOMPARE(m_window->desk().count(), std::size_t{1});
        QCOMPARE(value("positive.porosity"), 22.0);
    }

    void designWhoseFileIsGoneIsOffered()
    {
        QVERIFY(m_window->openFile(m_file));
        type("positive.porosity", "31 %");
        crash();
        QVERIFY(QFile::remove(m_file));
        start("Open them");
        QCOMPARE(value("positive.porosity"), 31.0);
        QVERIFY(document().isModified());
        QVERIFY(document().save(m_file).ok());
        QVERIFY(readTextFile(m_file.toStdString()).find("# ours") != std::string::npos);
    }

    /// The question at closing was answered: it is not asked again.
    void discardedChangesDoNotComeBack()
    {
        type("positive.porosity", "31 %");
        QTimer::singleShot(50, this, [] {
            for (auto *found : QApplication::activeModalWidget()->findChildren<QPushButton *>())
                if (found->text().contains("Discard"))
                    found->click();
        });
        QVERIFY(m_window->close());
        start({});
        QCOMPARE(value("positive.porosity"), 22.0);
        QVERIFY(!document().isModified());
    }

    void filesAreDroppedAndRemembered()
    {
        QMimeData files;
        const QString other = m_directory->filePath("other.cellgap.yaml");
        QCOMPARE(saveFile(other, "version: 1\nchemistry: nmc811-graphite\n"), QString());
        files.setUrls({QUrl::fromLocalFile(m_file), QUrl::fromLocalFile(other)});
        QDragEnterEvent enter({50, 50}, Qt::CopyAction, &files, Qt::LeftButton, {});
        QApplication::sendEvent(m_window.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop({50, 50}, Qt::CopyAction, &files, Qt::LeftButton, {});
        QApplication::sendEvent(m_window.get(), &drop);
        QCOMPARE(m_window->desk().count(), std::size_t{3});
        QCOMPARE(m_window->desk().title(2), QString("other"));
        QSettings settings(m_directory->filePath("settings.ini"), QSettings::IniFormat);
        settings.setValue("recent", QStringList{"/of/another/window.yaml", m_file});
        m_window->store(settings);
        QCOMPARE(settings.value("recent").toStringList(),
                 QStringList({other, m_file, "/of/another/window.yaml"}));
    }

    void settingsAreKeptWhenTheyChange()
    {
        QSignalSpy changed(m_window.get(), &MainWindow::settingsChanged);
        m_window->setTheme(Theme::dark);
        QCOMPARE(changed.count(), 1);
        m_window->setTheme(Theme::system);
        m_window->resize(1300, 800);
        QVERIFY(changed.count() >= 3);
        changed.clear();
        m_window->form().units().choose("µm", "mm");
        QVERIFY(changed.count() >= 1);
    }
};

} // namespace cellgap

QTEST_MAIN(cellgap::MainWindowRecoveryTest)
#include "main_window_recovery_test.moc"
