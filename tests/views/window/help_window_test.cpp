// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/help_window.h"

#include "model/qt/target_model.h"
#include "tests/views/window/shown_window.h"
#include "views/widgets/finder.h"
#include "views/window/target_view.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QRegularExpression>
#include <QTableView>
#include <QTemporaryDir>
#include <QTextBrowser>
#include <QTimer>
#include <QToolButton>
#include <QTreeView>

namespace cellgap {

class HelpWindowTest : public QObject, protected ShownWindow
{
    Q_OBJECT

    QMenu &menu() const
    {
        const QList<QAction *> menus = m_window->menuBar()->actions();
        return *(*std::ranges::find(menus, "&Help", &QAction::text))->menu();
    }

    QAction &action(const QString &text) const
    {
        for (QAction *one : menu().actions())
            if (one->text() == text)
                return *one;
        qFatal("no action %s", qPrintable(text));
    }

    HelpWindow &shownHelp() const { return *m_window->findChild<HelpWindow *>(); }
    static QTextBrowser &browser(const HelpWindow &help)
    {
        return *help.findChild<QTextBrowser *>();
    }

    static void follow(const HelpWindow &help, const QString &link)
    {
        emit browser(help).anchorClicked(QUrl(link));
    }

    /// What F1 tells.
    QString explained()
    {
        m_window->activateWindow();
        if (!QTest::qWaitForWindowActive(m_window.get()))
            return "not active";
        action("&Explain what has the focus").trigger();
        return browser(shownHelp()).toPlainText();
    }

private slots:
    void init() { open(); }
    void cleanup() { m_window.reset(); }

    /// A page of the help stays open beside the window and opens the designs that it is about.
    void helpOpensTheDesignsOfItsPage()
    {
        action("From a coin cell to a pouch cell").trigger();
        HelpWindow &help = shownHelp();
        QVERIFY(!help.isModal());
        QVERIFY(browser(help).toPlainText().contains("positive.specific_capacity"));
        follow(help, "design:coin-nmc811-lithium");
        QVERIFY(m_window->windowTitle().contains("coin cell"));
        help.close();
    }

    void keyExplainsWhatHasTheFocus()
    {
        QVERIFY(m_window->form().take("positive.porosity"));
        QString text = explained();
        QVERIFY2(text.startsWith("Porosity"), qPrintable(text));
        QVERIFY(text.contains("28 %")); // li_nmc622_pouch.yaml
        QVERIFY(text.contains("What it moves most"));
        follow(shownHelp(), "input:positive.coating_density");
        QVERIFY(browser(shownHelp()).toPlainText().startsWith("Coating density"));
        auto buttons = shownHelp().findChildren<QToolButton *>();
        QTest::mouseClick(buttons.front(), Qt::LeftButton); // back
        QCOMPARE(browser(shownHelp()).toPlainText(), text);

        QVERIFY(m_window->form().take("positive.areal_capacity")); // of a group
        QVERIFY(explained().startsWith("Areal capacity"));
        QVERIFY(m_window->form().take("chemistry"));
        QVERIFY(explained().startsWith("NMC622 | lithium, liquid"));
        QVERIFY(m_window->form().take("positive.active"));
        QVERIFY(explained().startsWith("Positive active material"));

        auto *targets = m_window->findChild<TargetView *>();
        targets->setFocus();
        targets->setCurrentIndex(targets->model()->index(1, TargetModel::nameColumn));
        text = explained();
        QVERIFY2(text.startsWith("Specific energy"), qPrintable(text));
        QVERIFY(text.contains("What moves it most"));
        QVERIFY(text.contains("> 400 Wh/kg"));

        m_window->activateWindow();
        for (auto *table : m_window->findChildren<QTableView *>())
            if (table->accessibleName() == "Results") {
                table->setFocus();
                table->setCurrentIndex(table->model()->index(1, 0));
            }
        QVERIFY(explained().startsWith("Energy density"));
    }

    void searchListsThePagesThatFit()
    {
        action("&All words").trigger();
        HelpWindow &help = shownHelp();
        const QString all = browser(help).toPlainText();
        QVERIFY(all.contains("SET-Plan") && all.contains("Waterfall"));
        QTest::keyClicks(help.findChild<QLineEdit *>(), "dcir");
        const QString found = browser(help).toPlainText();
        QVERIFY2(found.contains("Resistance") && found.size() < all.size() / 10, qPrintable(found));
        QTest::mouseClick(help.findChildren<QToolButton *>().front(), Qt::LeftButton);
        QCOMPARE(browser(help).toPlainText(), all); // letters are no pages to come back to
        help.findChild<QLineEdit *>()->clear();
        QTest::keyClicks(help.findChild<QLineEdit *>(), "qqq");
        QVERIFY(browser(help).toPlainText().contains("There is none."));
    }

    void quickStartWorksTheRealWindow()
    {
        QVERIFY(menu().actions().size() > 5);
        action("Quick start: three minutes").trigger();
        HelpWindow &help = shownHelp();
        static const QRegularExpression link("href=\"([a-z]+:[^\"]*)\"");
        QStringList links;
        auto found = link.globalMatch(browser(help).toHtml());
        while (found.hasNext())
            links << found.next().captured(1);
        QVERIFY2(links.size() >= 4, qPrintable(links.join(' ')));
        for (const QString &to : std::as_const(links)) {
            follow(help, to);
            if (to.startsWith("design:"))
                QCOMPARE(document().id(), to.section(':', 1));
            if (to.startsWith("field:"))
                QCOMPARE(m_window->focusWidget(), &field(to.section(':', 1).toStdString()));
            if (auto *finder = m_window->findChild<Finder *>()) {
                QVERIFY(finder->findChild<QTreeView *>()->model()->rowCount() > 0);
                finder->reject();
            }
        }
    }

    void keysOfAllCommandsAreListed()
    {
        action("&Keys").trigger();
        const QString keys = browser(shownHelp()).toPlainText();
        for (const char *words : {"Find anything…", "Ctrl+K", "Duplicate as a variant", "Ctrl+D",
                                  "Explain what has the focus", "F1", "Alt+Down"})
            QVERIFY2(keys.contains(words), words);
    }

    void programSaysWhatItIs()
    {
        QString text;
        QTimer::singleShot(50, this, [&] {
            auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
            text = box->text();
            box->accept();
        });
        action("About &CellGap").trigger();
        for (const char *words : {"General Public License", "QCustomPlot", "51 shipped designs"})
            QVERIFY2(text.contains(words), qPrintable(text));
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
        QVERIFY(std::ranges::any_of((*help)->menu()->actions(), [](const QAction *action) {
            return !action->isSeparator() && !action->isEnabled() &&
                   action->text().contains("help");
        }));
    }
};

} // namespace cellgap

QTEST_MAIN(cellgap::HelpWindowTest)
#include "help_window_test.moc"
