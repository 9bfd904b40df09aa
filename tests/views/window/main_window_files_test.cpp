// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/io/yaml_tree.h"
#include "model/qt/save_file.h"
#include "tests/views/widgets/file_dialog.h"
#include "tests/views/window/shown_window.h"
#include "views/window/changed_file_dialog.h"
#include "views/window/file_bar.h"

#include <QMessageBox>
#include <QPushButton>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTimer>

#include <sys/resource.h>

#include <csignal>

namespace cellgap {

class MainWindowFilesTest : public QObject, protected ShownWindow
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_place;
    QString m_file;

    std::string onDisk() const { return readTextFile(m_file.toStdString()); }

    /// Another program gives the design another porosity.
    void changeOutside() const
    {
        std::string text = onDisk();
        text.insert(text.find("positive:\n") + 10, "  porosity: 11 %\n");
        QCOMPARE(saveFile(m_file, text), QString());
    }

    static QPushButton *button(QWidget &within, const QString &text)
    {
        for (QPushButton *found : within.findChildren<QPushButton *>())
            if (found->text().startsWith(text) && found->isVisible())
                return found;
        return nullptr;
    }

    /// Presses Ctrl+S; in the dialogs that follow, the buttons that begin so in turn.
    void save(QStringList presses)
    {
        QTimer user;
        connect(&user, &QTimer::timeout, this, [&] {
            QWidget *shown = QApplication::activeModalWidget();
            if (shown == nullptr)
                return;
            if (auto *table = shown->findChild<QTableWidget *>())
                for (int row = 0; row < table->rowCount(); ++row)
                    m_differences[table->item(row, 0)->text()] = table->item(row, 1)->text();
            if (auto *box = qobject_cast<QMessageBox *>(shown))
                m_said = box->text();
            if (presses.isEmpty())
                return static_cast<QDialog *>(shown)->reject();
            if (auto *dialog = qobject_cast<QFileDialog *>(shown)) {
                if (typeName(*dialog, presses.front()))
                    presses.removeFirst();
            } else if (QPushButton *wanted = button(*shown, presses.takeFirst())) {
                wanted->click();
            }
        });
        user.start(20);
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTest::keyClick(m_window.get(), Qt::Key_S, Qt::ControlModifier);
        QVERIFY(presses.isEmpty());
    }

    QMap<QString, QString> m_differences; ///< the file's values, as dialogs have shown them
    QString m_said;

    FileBar &bar() const { return *m_window->findChild<FileBar *>(); }

private slots:
    void initTestCase() { QApplication::setAttribute(Qt::AA_DontUseNativeDialogs); }

    void init()
    {
        open();
        m_place = std::make_unique<QTemporaryDir>();
        m_file = m_place->filePath("mine.yaml");
        QCOMPARE(saveFile(m_file, "version: 1\nname: Mine\nchemistry: nmc811-graphite\npositive:\n"
                                  "  active_fraction: 96 % # ours\n"),
                 QString());
        QVERIFY(m_window->openFile(m_file));
    }

    void cleanup() { m_window.reset(); }

    void ownSavingIsNoChange()
    {
        type("positive.areal_capacity", "4");
        save({});
        QVERIFY(!m_window->isWindowModified());
        QTest::qWait(400);
        QVERIFY(!bar().isVisible());
        QVERIFY(onDisk().find("# ours") != std::string::npos);
    }

    void changeOfAnotherProgramIsShownAndReloaded()
    {
        changeOutside();
        QVERIFY(QTest::qWaitFor([&] { return bar().isVisible(); }));
        button(bar(), "Reload")->click();
        QCOMPARE(value("positive.porosity"), 11.0);
        QVERIFY(!bar().isVisible());
    }

    void savingOverAChangeIsAskedFor()
    {
        type("positive.areal_capacity", "4");
        changeOutside();
        const std::string theirs = onDisk();
        save({"Cancel"});
        QCOMPARE(m_differences.value("Porosity (positive electrode)"), QString("11 %"));
        QCOMPARE(m_differences.size(), 2);
        QVERIFY(onDisk() == theirs);
        QVERIFY(m_window->isWindowModified());
        save({"Save mine as", "elsewhere"});
        QVERIFY(onDisk() == theirs);
        QVERIFY(QFile::exists(m_place->filePath("elsewhere.cellgap.yaml")));
        QVERIFY(!m_window->isWindowModified());
    }

    void ownDesignIsSavedOverAChangeWhenWanted()
    {
        type("positive.areal_capacity", "4");
        changeOutside();
        save({"Save mine over it"});
        QVERIFY(onDisk().find("11 %") == std::string::npos);
        QVERIFY(onDisk().find("4 mAh") != std::string::npos);
        changeOutside();
        QVERIFY(QTest::qWaitFor([&] { return bar().isVisible(); }));
        button(bar(), "Keep mine")->click();
        QVERIFY(m_window->isWindowModified());
        QVERIFY(!bar().isVisible());
        save({}); // what was told is not asked again
        QVERIFY(onDisk().find("11 %") == std::string::npos);
    }

    void changeThatCannotBeReadIsNotReloaded()
    {
        QCOMPARE(saveFile(m_file, "version: 1\npositive: {porosity: 5 kg}\n"), QString());
        save({"Reload", "Cancel"}); // the first is disabled
        QVERIFY(!m_window->isWindowModified());
        QVERIFY(onDisk().find("5 kg") != std::string::npos);
    }

    void fileThatWasRemovedIsWrittenAgain()
    {
        QVERIFY(QFile::remove(m_file));
        QVERIFY(QTest::qWaitFor([&] { return bar().isVisible(); }));
        save({});
        QVERIFY(onDisk().find("# ours") != std::string::npos);
        QVERIFY(!bar().isVisible());
    }

    void designWhoseFileIsGoneIsNotLeftUnasked()
    {
        QVERIFY(QFile::remove(m_file));
        int asked = 0;
        QTimer::singleShot(100, this, [&] {
            auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
            QVERIFY(box != nullptr);
            ++asked;
            box->button(QMessageBox::Save)->click();
        });
        QVERIFY(m_window->close());
        QCOMPARE(asked, 1);
        QVERIFY(onDisk().find("# ours") != std::string::npos);
    }

    /// A limit to the size of files stands for a full disk.
    void fullDiskKeepsFileAndMarkAndOffersAnother()
    {
        const std::string before = onDisk();
        type("positive.areal_capacity", "4");
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit usual{};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &usual), 0);
        rlimit full = usual;
        full.rlim_cur = 50;
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &full), 0);
        save({"Cancel"});
        QVERIFY(onDisk() == before);
        QVERIFY2(m_said.contains("File too large"), qPrintable(m_said));
        QVERIFY(m_window->isWindowModified());
        save({"Save as", "other", "Cancel"});
        QVERIFY(m_window->isWindowModified());
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &usual), 0);
        QVERIFY(!QFile::exists(m_place->filePath("other.cellgap.yaml")));
        save({});
        QVERIFY(!m_window->isWindowModified());
    }
};

} // namespace cellgap

QTEST_MAIN(cellgap::MainWindowFilesTest)
#include "main_window_files_test.moc"
