// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/report_dialog.h"

#include "tests/views/window/shown_window.h"

#include <QCheckBox>
#include <QComboBox>
#include <QMessageBox>
#include <QTemporaryDir>
#include <QTimer>
#include <QToolBar>

#include <algorithm>

namespace cellgap {

class ReportDialogTest : public QObject, protected ShownWindow
{
    Q_OBJECT

    /// The report as Markdown; empty where it could not be saved.
    static QString saved(ReportDialog &dialog)
    {
        const QTemporaryDir directory;
        const QString path = directory.filePath("r.md");
        QFile file(path);
        return dialog.saveTo(path) && file.open(QIODevice::ReadOnly)
                   ? QString::fromUtf8(file.readAll())
                   : QString();
    }

    static void choose(ReportDialog &dialog, Extent extent)
    {
        auto *box = dialog.findChild<QComboBox *>();
        box->setCurrentIndex(static_cast<int>(extent));
        emit box->activated(box->currentIndex());
    }

    static bool mayHandOut(const ReportDialog &dialog)
    {
        const auto actions = dialog.findChild<QToolBar *>()->actions();
        return std::ranges::none_of(actions, [](const QAction *action) {
            return action->isVisible() && !action->isEnabled();
        });
    }

private slots:
    void init() { open(); }
    void cleanup() { m_window.reset(); }

    void reportIsPreviewedAndSaved()
    {
        ReportDialog *dialog = m_window->showReport();
        QVERIFY(QTest::qWaitForWindowExposed(dialog));
        QVERIFY(QTest::qWaitFor([&] { return dialog->pageCount() > 3; }));
        const int all = dialog->pageCount();
        QTest::keyClick(dialog, Qt::Key_PageDown, Qt::ControlModifier);
        QCOMPARE(dialog->currentPage(), 2);
        choose(*dialog, Extent::brief);
        QVERIFY(QTest::qWaitFor([&] { return dialog->pageCount() < all; }));
        choose(*dialog, Extent::full);
        QVERIFY(QTest::qWaitFor([&] { return dialog->pageCount() > all; }));
        QTemporaryDir directory;
        for (const char *name : {"r.pdf", "r.html", "r.md", "r.json"}) {
            const QString path = directory.filePath(name);
            QVERIFY(dialog->saveTo(path));
            QVERIFY(QFileInfo(path).size() > 1000);
        }
        dialog->close();
    }

    void reportSaysWhatWasChanged()
    {
        type("positive.porosity", "40");
        ReportDialog *dialog = m_window->showReport();
        const QString text = saved(*dialog);
        QVERIFY(text.contains("What differs from the baseline"));
        QVERIFY(text.contains(QRegularExpression("\\| Porosity \\| [0-9.]+ % \\| 40 % \\|")));
        dialog->close();
    }

    /// It is handed out when all is found, or without that part.
    void reportWaitsForWhatClosesTheGaps()
    {
        ReportDialog *dialog = m_window->showReport();
        const auto mayHandOut = [dialog] { return ReportDialogTest::mayHandOut(*dialog); };
        QVERIFY(!mayHandOut());
        choose(*dialog, Extent::brief);
        QVERIFY(mayHandOut());
        choose(*dialog, Extent::standard);
        QVERIFY(QTest::qWaitFor(mayHandOut, 60'000));
        QVERIFY(saved(*dialog).contains("What would close the gaps"));
        choose(*dialog, Extent::full);
        const QString text = saved(*dialog);
        QVERIFY(text.contains("## What would close the gap to"));
        QVERIFY(text.contains("| Input | Now | Proposed |"));
        dialog->close();
    }

    /// A manager's five designs on at most twelve pages, each with what would close its gaps.
    void allOpenDesignsArePrinted()
    {
        for (const char *id :
             {"oxis-lis-400", "nmc811-graphite-pouch", "lfp-graphite-pouch", "assb-sulfide-nmc811"})
            QVERIFY(m_window->openShipped(id));
        ReportDialog *dialog = m_window->showReport();
        auto *all = dialog->findChild<QCheckBox *>();
        QVERIFY(all->isVisible());
        all->click();
        QVERIFY(QTest::qWaitFor([&] { return mayHandOut(*dialog); }, 120'000));
        const QString text = saved(*dialog);
        for (std::size_t i = 0; i < m_window->desk().count(); ++i)
            QVERIFY2(text.contains("## " + m_window->desk().title(i).replace("|", "\\|")),
                     qPrintable(m_window->desk().title(i)));
        QCOMPARE(text.count("What would close the gaps"), 5);
        QVERIFY(QTest::qWaitFor([&] { return dialog->pageCount() > 6; }));
        QVERIFY2(dialog->pageCount() <= 12, qPrintable(QString::number(dialog->pageCount())));
        dialog->close();
        // The baseline is compared with, not judged.
        m_window->desk().pin(0);
        dialog = m_window->showReport();
        dialog->findChild<QCheckBox *>()->click();
        QVERIFY(QTest::qWaitFor([&] { return mayHandOut(*dialog); }, 120'000));
        const QString compared = saved(*dialog);
        QVERIFY(compared.contains("baseline: " + m_window->desk().title(0).replace("|", "\\|")));
        QVERIFY(!compared.contains("## " + m_window->desk().title(0).replace("|", "\\|")));
        dialog->close();
    }

    void reportThatCannotBeWrittenSaysSo()
    {
        ReportDialog *dialog = m_window->showReport();
        QString said;
        const auto closeBox = [&said] {
            auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
            QVERIFY(box != nullptr);
            said = box->text();
            box->accept();
        };
        QTimer::singleShot(0, this, closeBox);
        QVERIFY(!dialog->saveTo("/nonexistent/r.pdf"));
        QVERIFY(said.contains("could not be written: No such file"));
        QTimer::singleShot(0, this, closeBox);
        QVERIFY(!dialog->saveTo("r.doc"));
        QVERIFY(said.contains(".pdf, .html, .md or .json"));
        dialog->close();
    }
};

} // namespace cellgap

QTEST_MAIN(cellgap::ReportDialogTest)
#include "report_dialog_test.moc"
