// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/help_window.h"

#include "tests/views/window/shown_window.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>
#include <QTemporaryDir>
#include <QTextBrowser>

namespace cellgap {

class HelpWindowTest : public QObject, protected ShownWindow
{
    Q_OBJECT

private slots:
    void init() { open(); }
    void cleanup() { m_window.reset(); }

    /// A page of the help stays open beside the window and opens the designs that it is about.
    void helpOpensTheDesignsOfItsPage()
    {
        QMenu *menu = nullptr;
        for (QAction *action : m_window->menuBar()->actions())
            if (action->text() == "&Help")
                menu = action->menu();
        QVERIFY(menu != nullptr && !menu->actions().isEmpty());
        menu->actions().front()->trigger();
        auto *help = m_window->findChild<HelpWindow *>();
        QVERIFY(help != nullptr);
        QVERIFY(QTest::qWaitForWindowExposed(help));
        QVERIFY(!help->isModal());
        auto *browser = help->findChild<QTextBrowser *>();
        QVERIFY(browser->toPlainText().contains("positive.specific_capacity"));
        emit browser->anchorClicked(QUrl("design:coin-nmc811-lithium"));
        QVERIFY(m_window->windowTitle().contains("coin cell"));
        help->close();
    }

    /// Data without the pages are data to work with.
    void windowOpensWithoutItsHelp()
    {
        const QTemporaryDir data;
        const QDir shipped(CELLGAP_TEST_DATA);
        QVERIFY(QDir(data.path()).mkdir("resources"));
        QVERIFY(QFile::link(shipped.filePath("targets"), data.filePath("targets")));
        for (const QString &name :
             QDir(shipped.filePath("resources")).entryList(QDir::NoDotAndDotDot | QDir::AllEntries))
            if (name != "help")
                QVERIFY(QFile::link(shipped.filePath("resources/" + name),
                                    data.filePath("resources/" + name)));
        const Library library(data.path().toStdString());
        const MainWindow window(library, {});
        const QList<QAction *> menus = window.menuBar()->actions();
        const auto help = std::ranges::find(menus, "&Help", &QAction::text);
        QVERIFY(help != menus.end());
        QCOMPARE((*help)->menu()->actions().size(), 1);
        QVERIFY(!(*help)->menu()->actions().front()->isEnabled());
    }
};

} // namespace cellgap

QTEST_MAIN(cellgap::HelpWindowTest)
#include "help_window_test.moc"
