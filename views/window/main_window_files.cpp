// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/main_window.h"

#include "model/qt/file_watch.h"
#include "model/qt/local_text.h"
#include "model/qt/target_model.h"
#include "views/widgets/save_name.h"
#include "views/window/changed_file_dialog.h"
#include "views/window/file_bar.h"
#include "views/window/help_window.h"
#include "views/window/report_dialog.h"

#include <QCoreApplication>
#include <QDate>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QStatusBar>

#include <stdexcept>

/// What the window does with files: designs and printed reports.
namespace cellgap {

bool MainWindow::openShipped(const QString &id)
{
    const EvaluatedDesign *design = m_library.shipped(id.toStdString());
    return design != nullptr && m_document.open(id, design->text, {});
}

bool MainWindow::openFile(const QString &path)
{
    QString why;
    try {
        if (m_document.open(path, m_library.textOf(path.toStdString()), path))
            return true;
        QStringList lines;
        for (const Issue &issue : m_document.refusal())
            lines << issueLine(issue);
        why = lines.mid(0, 12).join('\n');
    } catch (const std::runtime_error &error) {
        why = plainText(error.what());
    }
    QMessageBox::warning(this, tr("Not opened"), tr("“%1” cannot be opened.\n\n%2").arg(path, why));
    return false;
}

void MainWindow::askForFile()
{
    if (!mayLeave())
        return;
    const QString path = QFileDialog::getOpenFileName(this, tr("Open a design"), {},
                                                      tr("Designs (*.yaml *.yml);;All files (*)"));
    if (!path.isEmpty())
        openFile(path);
}

bool MainWindow::save()
{
    if (m_document.path().isEmpty())
        return saveAs();
    return m_document.fileState() == FileState::changed ? settleChange()
                                                        : saveTo(m_document.path());
}

bool MainWindow::saveAs()
{
    const QString here = m_document.path();
    const QString path = askSaveName(
        this, {.title = tr("Save the design"),
               .start = here.isEmpty() ? fileNameOf(m_document.title()) + ".yaml" : here,
               .kinds = {tr("Designs (*.yaml)")}});
    return !path.isEmpty() && saveTo(path);
}

bool MainWindow::saveTo(const QString &path)
{
    const EditOutcome outcome = m_document.save(path);
    if (outcome.ok()) {
        statusBar()->showMessage(tr("Saved as %1").arg(path), 4000);
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
    m_fileWatch->watch(m_document.path());
    m_fileBar->show(m_document.path(), m_document.fileState(), m_document.isModified());
}

bool MainWindow::reload()
{
    return openFile(m_document.path());
}

bool MainWindow::settleChange()
{
    ChangedFileDialog dialog(m_document, this);
    switch (dialog.ask()) {
    case ChangedFileDialog::Answer::reload:
        return reload();
    case ChangedFileDialog::Answer::replace:
        return saveTo(m_document.path());
    case ChangedFileDialog::Answer::saveAs:
        return saveAs();
    case ChangedFileDialog::Answer::cancel:
        break;
    }
    return false;
}

bool MainWindow::mayLeave()
{
    // What another program has removed is here alone.
    if (!m_document.isModified() && m_document.fileState() != FileState::gone)
        return true;
    const auto answer = QMessageBox::question(
        this, tr("Unsaved changes"), tr("Save the changes of “%1”?").arg(m_document.title()),
        QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, QMessageBox::Save);
    if (answer == QMessageBox::Save)
        return save();
    return answer == QMessageBox::Discard;
}

ReportPages MainWindow::reportPages(const Literature &literature, bool details) const
{
    EvaluatedDesign design = m_document.evaluated(m_document.title());
    design.digest = designDigest(m_document.text());
    ReportTask task{
        .designs = {design},
        .programmes = m_targets->programmes(),
        .literature = literature,
        .details = details,
    };
    if (const auto &found = m_finder.answers();
        found != nullptr && found->sheet == m_document.sharedSheet())
        task.answers = {found};
    ReportMap map{.current = markOf(tr("this design"), m_document.design(), m_document.result())};
    for (const ShippedCell &cell : cells())
        map.cells.push_back(cell.mark);
    if (!m_document.changes().empty()) {
        task.baseline = m_document.evaluatedAsOpened(tr("as opened"));
        task.baseline->digest = designDigest(m_document.openedText());
        map.trail = trail();
    }
    return {.report = targetReport(task),
            .imprint = {.version = QCoreApplication::applicationVersion().toStdString(),
                        .date = QDate::currentDate().toString(Qt::ISODate).toStdString()},
            .map = std::move(map),
            .programmes = m_targets->programmes(),
            .cells = {std::move(design)}};
}

ReportDialog *MainWindow::showReport()
{
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
            [this, literature](bool details) { return reportPages(literature, details); },
            std::move(style), this);
        dialog->setLooking(m_finder.isBusy());
        connect(&m_finder, &GapFinder::found, dialog,
                [this, dialog] { dialog->setLooking(m_finder.isBusy()); });
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
        return dialog;
    } catch (const std::runtime_error &error) {
        QMessageBox::warning(this, tr("Report"), plainText(error.what()));
        return nullptr;
    }
}

HelpWindow *MainWindow::showHelp(const HelpPage &page)
{
    auto *window = new HelpWindow(page, this);
    connect(window, &HelpWindow::designWanted, this, [this](const QString &id) {
        if (mayLeave())
            openShipped(id);
    });
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->show();
    return window;
}

} // namespace cellgap
