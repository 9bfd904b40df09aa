// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/main_window.h"

#include "model/qt/local_text.h"
#include "model/qt/target_model.h"
#include "views/window/help_window.h"
#include "views/window/report_dialog.h"

#include <QCoreApplication>
#include <QDate>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
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
    return m_document.path().isEmpty() ? saveAs() : saveTo(m_document.path());
}

bool MainWindow::saveAs()
{
    QString path = QFileDialog::getSaveFileName(
        this, tr("Save the design"),
        m_document.path().isEmpty() ? m_document.title() + ".yaml" : m_document.path(),
        tr("Designs (*.yaml)"));
    if (path.isEmpty())
        return false;
    if (QFileInfo(path).suffix().isEmpty())
        path += ".yaml";
    return saveTo(path);
}

bool MainWindow::saveTo(const QString &path)
{
    const EditOutcome outcome = m_document.save(path);
    if (!outcome.ok())
        QMessageBox::warning(this, tr("Not saved"), outcome.reason);
    else
        statusBar()->showMessage(tr("Saved as %1").arg(path), 4000);
    return outcome.ok();
}

bool MainWindow::mayLeave()
{
    if (!m_document.isModified())
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
