// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/main_window.h"

#include "model/qt/file_watch.h"
#include "model/qt/local_text.h"
#include "model/qt/target_model.h"
#include "views/form/design_form.h"
#include "views/widgets/save_name.h"
#include "views/window/changed_file_dialog.h"
#include "views/window/file_bar.h"
#include "views/window/report_dialog.h"

#include <QCoreApplication>
#include <QDate>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QStatusBar>

#include <stdexcept>
#include <utility>

/// What the window does with files: designs and printed reports.
namespace cellgap {

namespace {

QString designFiles()
{
    return MainWindow::tr("Designs (*.yaml *.yml);;All files (*)");
}

} // namespace

bool MainWindow::openShipped(const QString &id)
{
    const EvaluatedDesign *design = m_library.shipped(id.toStdString());
    if (design == nullptr)
        return false;
    finishTyping();
    leaveStart(); // where it is in hand already
    return m_desk.open(id, design->text, {});
}

bool MainWindow::openFile(const QString &path)
{
    finishTyping();
    return read(path, [&](const std::string &text) {
        const bool opened = m_desk.open(path, text, path);
        if (opened) {
            leaveStart();
            rememberFile(path);
        }
        return opened ? std::vector<Issue>() : m_desk.refusal();
    });
}

/// Takes the text of a file; says why where that tells errors, or where the file cannot be read.
bool MainWindow::read(const QString &path,
                      const std::function<std::vector<Issue>(const std::string &)> &take)
{
    QString why;
    try {
        const std::vector<Issue> refusal = take(m_library.textOf(path.toStdString()));
        if (refusal.empty())
            return true;
        QStringList lines;
        for (const Issue &issue : refusal)
            lines << issueLine(issue);
        why = lines.mid(0, 12).join('\n');
    } catch (const std::runtime_error &error) {
        why = plainText(error.what());
    }
    QMessageBox::warning(this, tr("Not opened"), tr("“%1” cannot be opened.\n\n%2").arg(path, why));
    return false;
}

void MainWindow::askForFiles()
{
    for (const QString &path :
         QFileDialog::getOpenFileNames(this, tr("Open designs"), folder(), designFiles()))
        openFile(path);
}

void MainWindow::rememberFile(const QString &path)
{
    const QString whole = QFileInfo(path).absoluteFilePath();
    m_recent.removeAll(whole);
    m_recent.prepend(whole);
    m_recent = m_recent.mid(0, mostRecent);
    emit settingsChanged();
}

void MainWindow::offerRecent()
{
    m_recentMenu->clear();
    for (const QString &path : std::as_const(m_recent)) {
        QAction *action = m_recentMenu->addAction(QFileInfo(path).fileName().replace('&', "&&"),
                                                  this, [this, path] { openFile(path); });
        action->setToolTip(path);
        action->setEnabled(QFileInfo::exists(path));
    }
    if (m_recent.isEmpty())
        m_recentMenu->addAction(tr("None yet"))->setEnabled(false);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    for (const QUrl &url : event->mimeData()->urls())
        if (url.isLocalFile())
            openFile(url.toLocalFile());
    event->setDropAction(Qt::CopyAction); // moved, it would be deleted where it was
    event->accept();
}

QString MainWindow::folder() const
{
    return QFileInfo(m_preferences.folder).isDir() ? m_preferences.folder : QString();
}

QString MainWindow::askForDesign(const QString &title)
{
    return QFileDialog::getOpenFileName(this, title, folder(), designFiles());
}

bool MainWindow::save()
{
    finishTyping();
    if (document().path().isEmpty())
        return saveAs();
    return document().fileState() == FileState::changed ? settleChange()
                                                        : saveTo(document().path());
}

bool MainWindow::saveAs()
{
    finishTyping();
    const QString here = document().path();
    const QString path = askSaveName(
        this, {.title = tr("Save the design"),
               .start = here.isEmpty() ? QDir(folder()).filePath(fileNameOf(document().title()) +
                                                                 ".cellgap.yaml")
                                       : here,
               .kinds = {tr("Designs (*.cellgap.yaml *.yaml)")}});
    return !path.isEmpty() && saveTo(path);
}

bool MainWindow::saveTo(const QString &path)
{
    if (const std::size_t other = m_desk.placeOfFile(path);
        other < m_desk.count() && other != m_desk.place()) {
        QMessageBox::warning(this, tr("Not saved"),
                             tr("“%1” is open here as “%2”.\n\nClose that design first, or save "
                                "this one under another name.")
                                 .arg(path, m_desk.title(other)));
        return saveAs();
    }
    const EditOutcome outcome = document().save(path);
    if (outcome.ok()) {
        statusBar()->showMessage(tr("Saved as %1").arg(path), 4000);
        rememberFile(path);
        return true;
    }
    QMessageBox box(QMessageBox::Warning, tr("Not saved"), outcome.reason, QMessageBox::Cancel,
                    this);
    const QPushButton *elsewhere = box.addButton(tr("Save as…"), QMessageBox::AcceptRole);
    box.exec();
    return box.clickedButton() == elsewhere && saveAs();
}

void MainWindow::lookAtFile()
{
    m_fileWatch->watch(document().path());
    m_fileBar->show(document().path(), document().fileState(), document().isModified());
}

bool MainWindow::reload()
{
    const QString path = document().path();
    return read(path, [&](const std::string &text) {
        const bool opened = document().open(path, text, path);
        return opened ? std::vector<Issue>() : document().refusal();
    });
}

bool MainWindow::settleChange()
{
    ChangedFileDialog dialog(document(), this);
    switch (dialog.ask()) {
    case ChangedFileDialog::Answer::reload:
        return reload();
    case ChangedFileDialog::Answer::replace:
        return saveTo(document().path());
    case ChangedFileDialog::Answer::saveAs:
        return saveAs();
    case ChangedFileDialog::Answer::cancel:
        break;
    }
    return false;
}

std::vector<const Document *> MainWindow::reported(bool all) const
{
    std::vector<const Document *> designs{&document()};
    for (std::size_t i = 0; all && i < m_desk.count(); ++i)
        if (const Document *other = &m_desk.at(i);
            other != &document() && other != m_desk.baseline())
            designs.push_back(other);
    return designs;
}

/// Null where they are not whole yet, or there are none.
std::shared_ptr<const GapAnswers> MainWindow::answersFor(const Document &of) const
{
    if (&of != &document())
        return m_collector.answersFor(questionOf(of));
    const auto &found = m_finder.answers();
    return found != nullptr && found->sheet == of.sharedSheet() ? found : nullptr;
}

void MainWindow::lookForReport(bool all)
{
    std::vector<GapFinder::Question> questions;
    for (const Document *design : reported(all))
        if (design != &document() && design->result().feasible())
            questions.push_back(questionOf(*design));
    m_collector.ask(questions);
}

bool MainWindow::looksForReport(bool all) const
{
    return m_finder.isBusy() || (all && m_collector.isBusy());
}

ReportPages MainWindow::reportPages(const Literature &literature, Extent extent, bool all) const
{
    ReportTask task{
        .designs = {},
        .programmes = m_targets->programmes(),
        .literature = literature,
        .extent = extent,
    };
    for (const Document *of : reported(all)) {
        task.designs.push_back(of->evaluated(m_desk.title(m_desk.placeOf(*of))));
        task.designs.back().digest = designDigest(of->text());
        task.answers.push_back(answersFor(*of));
    }
    const bool alone = task.designs.size() == 1;
    ReportMap map;
    if (alone) {
        map.current = markOf(tr("this design"), document().design(), document().result());
        for (const ShippedCell &cell : cells())
            map.cells.push_back(cell.mark);
    } else {
        for (const EvaluatedDesign &design : task.designs)
            map.cells.push_back(markOf(plainText(design.label), design.design(), design.result));
    }
    const Document *other = document().nameOfOther().isEmpty() ? nullptr : m_desk.baseline();
    if (other != nullptr || (alone && document().hasLeftBase())) {
        // Its table and marks say that it is the baseline.
        const QString name = other != nullptr ? document().nameOfOther() : nameOfBase();
        task.baseline = document().evaluatedBase(name);
        task.baseline->digest =
            designDigest(other != nullptr ? other->text() : document().openedText());
        if (alone)
            map.trail = trail();
        else
            map.cells.push_back(markOf(name, task.baseline->design(), task.baseline->result));
    }
    return {.report = targetReport(task),
            .imprint = {.version = QCoreApplication::applicationVersion().toStdString(),
                        .date = QDate::currentDate().toString(Qt::ISODate).toStdString()},
            .map = std::move(map),
            .programmes = m_targets->programmes(),
            .cells = task.designs};
}

ReportDialog *MainWindow::showReport()
{
    finishTyping();
    if (m_targets->programmes().empty()) {
        QMessageBox::information(this, tr("Report"),
                                 tr("Choose a programme first; the report compares with its "
                                    "targets."));
        return nullptr;
    }
    try {
        const ReportFiles files = m_library.reportFiles();
        PageStyle style{
            .html = plainText(files.html), .css = plainText(files.css), .locale = locale()};
        if (style.locale.measurementSystem() == QLocale::ImperialUSSystem)
            style.paper = QPageSize(QPageSize::Letter);
        const Literature literature = m_library.literature();
        auto *dialog = new ReportDialog(
            [this, literature](const ReportDialog::Choice &choice) {
                return reportPages(literature, choice.extent, choice.all);
            },
            std::move(style), reported(true).size(), this);
        const auto look = [this, dialog] {
            dialog->setLooking(looksForReport(dialog->choice().all));
        };
        look();
        connect(dialog, &ReportDialog::chosen, this, [this, dialog, look] {
            lookForReport(dialog->choice().all);
            look();
        });
        connect(&m_finder, &GapFinder::found, dialog, look);
        connect(&m_collector, &GapCollector::ready, dialog, look);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
        return dialog;
    } catch (const std::runtime_error &error) {
        QMessageBox::warning(this, tr("Report"), plainText(error.what()));
        return nullptr;
    }
}

} // namespace cellgap
