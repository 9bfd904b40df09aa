// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/io/yaml_tree.h"
#include "model/qt/save_file.h"
#include "model/qt/target_model.h"
#include "tests/views/widgets/file_dialog.h"
#include "tests/views/window/shown_window.h"
#include "views/pictures/cross_section.h"
#include "views/pictures/pictures.h"
#include "views/widgets/finder.h"
#include "views/window/design_tabs.h"
#include "views/window/new_design_dialog.h"
#include "views/window/picture_pane.h"
#include "views/window/start_page.h"
#include "views/window/target_view.h"
#include "views/window/unsaved_dialog.h"

#include <QAbstractButton>
#include <QAction>
#include <QFileDialog>
#include <QListWidget>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTimer>

#include <malloc.h>

#include <random>

namespace cellgap {

class MainWindowDesignsTest : public QObject, protected ShownWindow
{
    Q_OBJECT

    DesignTabs &tabs() const { return *m_window->findChild<DesignTabs *>(); }

    QStringList names() const
    {
        QStringList all;
        for (int i = 0; i < tabs().count(); ++i)
            all << tabs().tabText(i);
        return all;
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::ControlModifier)
    {
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTest::keyClick(m_window.get(), key, modifiers);
    }

    void click(int tab)
    {
        QTest::mouseClick(&tabs(), Qt::LeftButton, {}, tabs().tabRect(tab).center());
    }

    QTableView &table(const QString &name) const
    {
        for (auto *found : m_window->findChildren<QTableView *>())
            if (found->accessibleName() == name)
                return *found;
        qFatal("no table %s", qPrintable(name));
    }

    QString cell(const QString &inTable, int row, int column) const
    {
        const QAbstractItemModel &model = *table(inTable).model();
        return model.index(row, column).data().toString();
    }

    /// While the window closes, presses the button that begins so in the dialog that asks.
    void closeWith(const QString &button, int *asked,
                   const std::function<void(QDialog &)> &first = {})
    {
        QTimer user;
        connect(&user, &QTimer::timeout, this, [&] {
            auto *shown = qobject_cast<QDialog *>(QApplication::activeModalWidget());
            if (shown == nullptr)
                return;
            ++*asked;
            if (first)
                first(*shown);
            for (auto *found : shown->findChildren<QPushButton *>())
                if (found->text().remove('&').startsWith(button))
                    return found->click();
            shown->reject();
        });
        user.start(20);
        m_window->close();
    }

private slots:
    void initTestCase() { QApplication::setAttribute(Qt::AA_DontUseNativeDialogs); }
    void init() { open(); }
    void cleanup() { m_window.reset(); }

    void onePageIsWhereDesignsBegin()
    {
        press(Qt::Key_T);
        StartPage &page = m_window->startPage();
        QVERIFY(page.isVisible());
        QVERIFY(!m_window->form().isVisible());
        QTest::keyClicks(page.findChild<QLineEdit *>(), "oxis 470");
        QTest::keyClick(page.findChild<QLineEdit *>(), Qt::Key_Return);
        QVERIFY(!page.isVisible());
        QCOMPARE(tabs().count(), 2);
        QVERIFY(m_window->windowTitle().startsWith("OXIS Li-S prototype"));
        press(Qt::Key_T);
        click(1); // the design in hand is no choice for the tabs
        QVERIFY(!page.isVisible());
        press(Qt::Key_T);
        QTest::keyClick(page.findChild<QLineEdit *>(), Qt::Key_Escape);
        QVERIFY(!page.isVisible());
        press(Qt::Key_T);
        m_window->openShipped("li-nmc622-pouch"); // is open
        QVERIFY(!page.isVisible());
        QCOMPARE(tabs().count(), 2);
        press(Qt::Key_T);
        m_window->find("porosity");
        QTest::keyClick(m_window->findChild<Finder *>()->findChild<QLineEdit *>(), Qt::Key_Return);
        QVERIFY(m_window->form().isVisible());
        QCOMPARE(QApplication::focusWidget(), &field("positive.porosity"));
    }

    void newDesignsAreUnsaved()
    {
        const auto make = [&](bool accepts) {
            QTimer::singleShot(50, this, [accepts] {
                auto *dialog = qobject_cast<NewDesignDialog *>(QApplication::activeModalWidget());
                QTest::keyClick(&dialog->list(0), accepts ? Qt::Key_Return : Qt::Key_Escape);
            });
            press(Qt::Key_N);
        };
        make(false);
        QCOMPARE(tabs().count(), 1);
        make(true);
        QCOMPARE(names()[1], QString("NMC811 | graphite, large pouch for electric vehicles •"));
        QVERIFY(document().path().isEmpty());
        make(true); // and another one
        QCOMPARE(tabs().count(), 3);
        int asked = 0;
        closeWith("Cancel", &asked);
        QCOMPARE(asked, 1);
        QVERIFY(m_window->isVisible());
    }

    void designsOpenBesideEachOther()
    {
        QCOMPARE(tabs().count(), 1);
        QVERIFY(m_window->openShipped("oxis-lis-400"));
        QCOMPARE(tabs().count(), 2);
        QCOMPARE(tabs().currentIndex(), 1);
        QVERIFY(m_window->windowTitle().startsWith("OXIS"));
        const QString lithiumSulfur = headline();
        click(0);
        QVERIFY(m_window->windowTitle().startsWith("Li|NMC622"));
        QVERIFY(headline() != lithiumSulfur);
        QVERIFY(m_window->form().rowOf("sulfur.cathode") == nullptr);
        press(Qt::Key_Tab);
        QCOMPARE(headline(), lithiumSulfur);
        press(Qt::Key_Tab);
        QCOMPARE(tabs().currentIndex(), 0);
    }

    /// A value that is still being typed belongs to the design that is left.
    void whatIsTypedStaysWithItsDesign()
    {
        press(Qt::Key_D);
        QCOMPARE(tabs().count(), 2);
        click(0);
        const double other = value("positive.porosity");
        QVERIFY(m_window->form().take("positive.porosity"));
        QTest::keyClicks(&field("positive.porosity"), "31");
        press(Qt::Key_Tab);
        QCOMPARE(tabs().currentIndex(), 1);
        QCOMPARE(value("positive.porosity"), other);
        QVERIFY(field("positive.porosity").hasFocus());
        QTest::keyClicks(&field("positive.porosity"), "not a number");
        press(Qt::Key_Tab);
        QCOMPARE(value("positive.porosity"), 31.0);
        QCOMPARE(field("positive.porosity").text(), QString("31"));
    }

    void variantsHaveOneUndoEach()
    {
        type("positive.porosity", "31 %");
        press(Qt::Key_D);
        QVERIFY2(names()[1].endsWith(", variant 2 •"), qPrintable(names()[1]));
        type("positive.porosity", "35 %");
        press(Qt::Key_Z);
        QCOMPARE(value("positive.porosity"), 31.0);
        press(Qt::Key_Z); // nothing is left to take back
        QCOMPARE(value("positive.porosity"), 31.0);
        click(0);
        press(Qt::Key_Z);
        QVERIFY(value("positive.porosity") != 31.0);
        QVERIFY(!names()[0].endsWith("•"));
    }

    void tabsAreRenamedMovedAndClosed()
    {
        QVERIFY(m_window->openShipped("oxis-lis-400"));
        QTest::mouseDClick(&tabs(), Qt::LeftButton, {}, tabs().tabRect(1).center());
        auto *name = tabs().findChild<QLineEdit *>();
        QVERIFY(name != nullptr && name->isVisible());
        QTest::keyClicks(name, "Lean & mean");
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(names()[1], QString("Lean && mean •"));
        QVERIFY(m_window->windowTitle().startsWith("Lean & mean"));
        QCOMPARE(document().undoStack().count(), 1);
        press(Qt::Key_F2, Qt::NoModifier);
        name = tabs().findChild<QLineEdit *>(QString(), Qt::FindDirectChildrenOnly);
        QTest::keyClicks(name, "never");
        QTest::keyClick(name, Qt::Key_Escape);
        QCOMPARE(names()[1], QString("Lean && mean •"));
        press(Qt::Key_PageUp, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(names()[0], QString("Lean && mean •"));
        QCOMPARE(tabs().currentIndex(), 0);
        int asked = 0;
        QTimer::singleShot(50, this, [&] {
            ++asked;
            static_cast<QMessageBox *>(QApplication::activeModalWidget())
                ->button(QMessageBox::Discard)
                ->click();
        });
        press(Qt::Key_W);
        QCOMPARE(asked, 1);
        QCOMPARE(tabs().count(), 1);
        QVERIFY(m_window->windowTitle().startsWith("Li|NMC622"));
    }

    /// Ctrl+S, a tab, the end: what is being typed is the design's before.
    void whatIsTypedIsTakenBeforeItIsSavedOrLeft()
    {
        const QTemporaryDir place;
        const QString path = place.filePath("mine.yaml");
        QCOMPARE(saveFile(path, "version: 1\nname: Mine\nchemistry: nmc811-graphite\n"), QString());
        QVERIFY(m_window->openFile(path));
        QVERIFY(m_window->form().take("positive.porosity"));
        QTest::keyClicks(&field("positive.porosity"), "31");
        press(Qt::Key_S);
        QVERIFY(readTextFile(path.toStdString()).find("31") != std::string::npos);
        QVERIFY(!m_window->isWindowModified());
        press(Qt::Key_F2, Qt::NoModifier);
        QTest::keyClicks(tabs().findChild<QLineEdit *>(), "Renamed");
        press(Qt::Key_Tab);
        QCOMPARE(names()[1], QString("Renamed •"));
        QVERIFY(names()[0].startsWith("Li|NMC622"));
        QCOMPARE(tabs().currentIndex(), 0);
    }

    void dragEndsWithItsDesign()
    {
        press(Qt::Key_D);
        RangeSlider &moved = slider("positive.porosity");
        const double other = value("positive.porosity");
        QTest::mousePress(&moved, Qt::LeftButton, {}, moved.rect().center());
        QTest::mouseMove(&moved, moved.rect().center() + QPoint(20, 0));
        QVERIFY(value("positive.porosity") != other);
        m_window->goTo(0);
        QTest::mouseMove(&moved, moved.rect().center() + QPoint(-20, 0));
        QCOMPARE(value("positive.porosity"), other);
        QVERIFY(!document().isModified());
    }

    /// Two tabs of one file would overwrite each other.
    void fileOfAnotherTabIsNotSavedOver()
    {
        const QTemporaryDir place;
        const QString path = place.filePath("mine.yaml");
        QCOMPARE(saveFile(path, "version: 1\nname: Mine\nchemistry: nmc811-graphite\n"), QString());
        QVERIFY(m_window->openFile(path));
        click(0);
        QStringList said;
        bool done = false;
        QTimer user;
        connect(&user, &QTimer::timeout, this, [&] {
            QWidget *shown = QApplication::activeModalWidget();
            if (auto *file = qobject_cast<QFileDialog *>(shown)) {
                if (done)
                    return file->reject();
                done = typeName(*file, path);
            } else if (auto *box = qobject_cast<QMessageBox *>(shown)) {
                said << box->text();
                for (QAbstractButton *button : box->buttons())
                    if (box->buttonRole(button) == QMessageBox::AcceptRole)
                        return button->click();
            }
        });
        user.start(30);
        press(Qt::Key_S);
        QVERIFY2(said.join('|').contains("open here as “Mine”"), qPrintable(said.join('|')));
        QVERIFY(readTextFile(path.toStdString()).find("Mine") != std::string::npos);
        QVERIFY(document().path().isEmpty());
    }

    /// The values of another cell come without its name, and without what was published of it.
    void chemistryOfTheBaselineMakesAnotherCell()
    {
        QVERIFY(m_window->openShipped("oxis-lis-400"));
        m_window->desk().pin(1);
        m_window->goTo(0);
        const QString name = m_window->desk().title(0);
        document().reset("chemistry");
        QCOMPARE(document().sheet().chemistry, m_window->desk().at(1).sheet().chemistry);
        QCOMPARE(document().title(), name + ", changed");
        QVERIFY(document().sheet().published.empty());
        QVERIFY(document().sheet().source.empty());
    }

    /// Every number, bar and drawing tells the difference to the baseline.
    void everythingIsComparedWithTheBaseline()
    {
        press(Qt::Key_B);
        const QString name = m_window->desk().title(0);
        QVERIFY(!tabs().tabIcon(0).isNull());
        press(Qt::Key_D);
        const auto bar = [&](int row) {
            return table("Targets")
                .model()
                ->index(row, TargetModel::barColumn)
                .data(TargetModel::baseRole);
        };
        type("electrolyte.mass_per_capacity", "2 g/Ah");
        QCOMPARE(cell("What changed", 0, 0), QString("Electrolyte-to-capacity ratio by mass"));
        QCOMPARE(table("What changed").model()->rowCount(), 1);
        const double was = unit::Wh_per_kg.in(m_window->desk().at(0).result().cell.specificEnergy);
        const double is = unit::Wh_per_kg.in(document().result().cell.specificEnergy);
        QCOMPARE(cell("Results", 0, 2), QString("+%1").arg(std::round(is - was)));
        QVERIFY(std::abs(bar(1).toDouble() - was / 400.0) < 1e-9);
        QVERIFY(m_window->findChild<CrossSection *>()->summary().contains("baseline: " + name));
        for (const char *picture : {"energy-map", "waterfall", "bars", "comparison", "ragone",
                                    "roadmap", "mass", "explanation"}) {
            m_window->pane(0).choose(picture);
            QVERIFY2(m_window->pane(0).picture().summary().contains(name), picture);
        }
        // An edit of the baseline counts; beside itself it is compared with what it was.
        click(0);
        QVERIFY(!bar(1).isValid());
        type("electrolyte.mass_per_capacity", "2 g/Ah");
        QVERIFY(bar(1).isValid());
        click(1);
        QCOMPARE(table("What changed").model()->rowCount(), 0);
        QCOMPARE(cell("Results", 0, 2), QString());
    }

    void openDesignsStandInThePicturesThatCompare()
    {
        QVERIFY(m_window->openShipped("oxis-lis-400"));
        QVERIFY(m_window->openShipped("nmc811-graphite-pouch"));
        const QString others[] = {m_window->desk().title(0), m_window->desk().title(1)};
        for (const char *picture : {"bars", "comparison", "table1", "energy-map"}) {
            m_window->pane(0).choose(picture);
            const QString summary = m_window->pane(0).picture().summary();
            QVERIFY2(summary.contains(others[0]) && summary.contains(others[1]), picture);
        }
    }

    void shippedDesignIsTakenAsBaselineFromTheMenu()
    {
        QMenu *compare = nullptr;
        for (const QAction *menu : m_window->menuBar()->actions())
            for (const QAction *action : menu->menu()->actions())
                if (action->menu() != nullptr && action->text().remove('&') == "Compare with")
                    compare = action->menu();
        QVERIFY(compare != nullptr);
        emit compare->aboutToShow();
        QMenu *family = nullptr;
        for (const QAction *action : compare->actions())
            if (action->menu() != nullptr && action->text() == "Lithium-sulfur")
                family = action->menu();
        QVERIFY(family != nullptr);
        family->actions().front()->trigger();
        QCOMPARE(tabs().count(), 2);
        QCOMPARE(tabs().currentIndex(), 0);
        QCOMPARE(document().nameOfOther(), m_window->desk().title(1));
    }

    void leversOfOneDesignAreNeverShownOfAnother()
    {
        QVERIFY(QTest::qWaitFor([&] { return !m_window->finder().isBusy(); }, 60000));
        const auto *answer = m_window->findChild<QLabel *>("answer");
        QVERIFY(!answer->text().isEmpty());
        QVERIFY(m_window->openShipped("oxis-lis-400"));
        QVERIFY(answer->text().isEmpty());
        QVERIFY(m_window->finder().answers() == nullptr);
        QVERIFY(QTest::qWaitFor([&] { return m_window->finder().answers() != nullptr; }, 60000));
        QVERIFY(m_window->finder().answers()->sheet == document().sharedSheet());
    }

    /// A long day: the memory that is in use after the second half is that after the first. All
    /// ten thousand actions with CELLGAP_ACTIONS=10000; few are run always, to see them work.
    void memoryStaysFlatOverRandomActions()
    {
        for (const char *id :
             {"oxis-lis-400", "nmc811-graphite-pouch", "lfp-graphite-pouch", "assb-sulfide-nmc811"})
            QVERIFY(m_window->openShipped(id));
        bool isWanted = false;
        const int wanted = qEnvironmentVariableIntValue("CELLGAP_ACTIONS", &isWanted);
        const int actions = isWanted ? wanted : 200;
        std::mt19937 random(1);
        const auto any = [&](std::size_t below) {
            return std::uniform_int_distribution<std::size_t>(0, below - 1)(random);
        };
        const auto inUse = [] {
            const struct mallinfo2 memory = mallinfo2();
            return static_cast<double>(memory.uordblks + memory.hblkhd);
        };
        double half = 0.0;
        for (int i = 0; i < actions; ++i) {
            Desk &desk = m_window->desk();
            switch (any(12)) {
            case 0:
                desk.undoGroup().undo();
                break;
            case 1:
                desk.undoGroup().redo();
                break;
            case 2:
                m_window->goTo(any(desk.count()));
                break;
            case 3:
                desk.pin(any(desk.count()));
                break;
            case 4:
                desk.unpin();
                break;
            case 5:
                desk.duplicate(desk.place());
                desk.close(desk.place());
                break;
            case 6:
                m_window->pane(any(2)).choose(pictures()[any(pictures().size())].key);
                break;
            default: {
                const Parameter &parameter = parameters()[any(parameters().size())];
                if (parameter.applies(document().design()) && parameter.usual.max > 0.0)
                    document().setNumber(parameter,
                                         parameter.usual.min +
                                             0.01 * static_cast<double>(any(100)) *
                                                 (parameter.usual.max - parameter.usual.min));
            }
            }
            QApplication::processEvents();
            if (2 * (i + 1) == actions)
                half = inUse();
        }
        QVERIFY(QTest::qWaitFor([&] { return !m_window->finder().isBusy(); }, 120000));
        const double grown = inUse() / half - 1.0;
        qInfo("memory in use: %.1f MB, grown by %.1f %% over the second half", inUse() / 1e6,
              100.0 * grown);
        QCOMPARE(m_window->desk().count(), std::size_t{5});
        if (actions >= 10000)
            QVERIFY2(grown < 0.05, qPrintable(QString::number(grown)));
    }

    /// With its changes, its undo and the look of the window; each window has its own baseline.
    void designMovesToAWindowOfItsOwn()
    {
        QVERIFY(m_window->moveToNewWindow() == nullptr); // it would leave none here
        press(Qt::Key_D);
        type("positive.porosity", "31 %");
        m_window->desk().pin(0);
        m_window->pane(1).choose("mass");
        const QString title = document().title();
        const QPointer<MainWindow> other = m_window->moveToNewWindow();
        QVERIFY(other != nullptr && other->isVisible());
        QCOMPARE(tabs().count(), 1);
        QCOMPARE(other->document().title(), title);
        QCOMPARE(other->pane(1).chosen(), "mass");
        QVERIFY(other->document().isModified());
        QVERIFY(other->document().nameOfOther().isEmpty());
        const auto *verdict = other->findChild<QLabel *>("verdict");
        QVERIFY(!verdict->text().isEmpty());
        other->document().undoStack().undo();
        QVERIFY(!other->document().isModified());
        QVERIFY(other->close());
        QTRY_VERIFY(other == nullptr);
        // To quit is to close them all.
        press(Qt::Key_D);
        const QPointer<MainWindow> third = m_window->moveToNewWindow();
        press(Qt::Key_Q);
        QVERIFY(!m_window->isVisible() && (third == nullptr || !third->isVisible()));
        m_window->show();
        m_window->activateWindow(); // typing needs it
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        type("positive.porosity", "33 %");
        QCOMPARE(value("positive.porosity"), 33.0);
    }

    void closingAsksOnceForAllThatIsUnsaved()
    {
        const QTemporaryDir place;
        const QString path = place.filePath("mine.yaml");
        QCOMPARE(saveFile(path, "version: 1\nname: Mine\nchemistry: nmc811-graphite\n"), QString());
        QVERIFY(m_window->openFile(path));
        type("positive.porosity", "31 %");
        QVERIFY(m_window->openShipped("oxis-lis-400"));
        type("positive.porosity", "71 %");
        QVERIFY(m_window->openShipped("nmc811-graphite-pouch"));
        int asked = 0;
        closeWith("Cancel", &asked);
        QCOMPARE(asked, 1);
        QVERIFY(m_window->isVisible());
        QCOMPARE(tabs().count(), 4);
        // The shipped one is not wanted.
        closeWith("Save the marked", &asked, [](QDialog &dialog) {
            auto *list = dialog.findChild<QListWidget *>();
            QCOMPARE(list->count(), 2);
            QCOMPARE(list->item(0)->text(), QString("Mine"));
            list->item(1)->setCheckState(Qt::Unchecked);
        });
        QCOMPARE(asked, 2);
        QVERIFY(!m_window->isVisible());
        QVERIFY(readTextFile(path.toStdString()).find("31 %") != std::string::npos);
    }

    void closingIsStoppedWhereSavingFails()
    {
        type("positive.porosity", "31 %");
        QVERIFY(m_window->openShipped("oxis-lis-400"));
        type("positive.porosity", "71 %");
        int asked = 0;
        closeWith("Save all", &asked); // the file dialog that follows is cancelled
        QCOMPARE(asked, 2);
        QVERIFY(m_window->isVisible());
        QCOMPARE(tabs().count(), 2);
        QVERIFY(document().isModified());
    }
};

} // namespace cellgap

QTEST_MAIN(cellgap::MainWindowDesignsTest)
#include "main_window_designs_test.moc"
