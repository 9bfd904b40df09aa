// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/main_window.h"

#include "model/core/edit/form.h"
#include "model/io/basis.h"
#include "model/io/help.h"
#include "model/io/help_topics.h"
#include "model/qt/help_html.h"
#include "model/qt/local_text.h"
#include "model/qt/target_model.h"
#include "views/form/design_form.h"
#include "views/form/form_row.h"
#include "views/window/help_window.h"
#include "views/window/picture_pane.h"
#include "views/window/result_panel.h"
#include "views/window/target_view.h"

#include <QApplication>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>

#include <algorithm>
#include <array>
#include <stdexcept>

/// The help of the window: on what has the focus, written pages, keys, and what the program is.
namespace cellgap {

namespace {

const std::string quickStart = "quick-start";

HelpRow keyRow(const QString &what, const QString &keys)
{
    return {.name = verbatim(what.toStdString()), .value = verbatim(keys.toStdString())};
}

/// The commands of a menu that have keys.
HelpSection keysOf(const QMenu &menu)
{
    HelpSection section{.title = verbatim(menu.title().remove('&').toStdString())};
    for (const QAction *action : menu.actions()) {
        if (!action->shortcut().isEmpty())
            section.rows.push_back(keyRow(action->text().remove('&'),
                                          action->shortcut().toString(QKeySequence::NativeText)));
        if (action->menu() != nullptr)
            std::ranges::move(keysOf(*action->menu()).rows, std::back_inserter(section.rows));
    }
    return section;
}

} // namespace

void MainWindow::makeHelpActions(QMenu &menu)
{
    menu.addAction(tr("&Explain what has the focus"), Qt::Key_F1, this, &MainWindow::explain);
    menu.addAction(tr("&All words"), this, [this] { help().showIndex(); });
    menu.addSeparator();
    const std::string language = QLocale::languageToCode(locale().language()).toStdString();
    try {
        std::vector<HelpPage> pages = m_library.help(language);
        std::stable_partition(pages.begin(), pages.end(),
                              [](const HelpPage &page) { return page.id == quickStart; });
        for (const HelpPage &page : pages)
            menu.addAction(plainText(page.title), this, [this, page] { help().showPage(page); });
    } catch (const std::runtime_error &error) { // one can work without
        menu.addAction(plainText(error.what()))->setEnabled(false);
    }
    menu.addSeparator();
    menu.addAction(tr("&Keys"), this, &MainWindow::showShortcuts);
    menu.addAction(tr("About &CellGap"), this, &MainWindow::showAbout);
}

HelpWindow &MainWindow::help()
{
    if (m_help == nullptr) {
        m_help = new HelpWindow(
            m_library, [this] { return document().evaluated(document().title()); }, this);
        m_help->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_help, &HelpWindow::designWanted, this, &MainWindow::openShipped);
        connect(m_help, &HelpWindow::findWanted, this, &MainWindow::find);
        connect(m_help, &HelpWindow::fieldWanted, this, [this](const QString &key) {
            leaveStart();
            activateWindow();
            m_form->take(key.toStdString());
        });
    }
    m_help->raise();
    m_help->activateWindow();
    return *m_help;
}

void MainWindow::showHelp(const std::string &id)
{
    try {
        const std::vector<HelpPage> pages =
            m_library.help(QLocale::languageToCode(locale().language()).toStdString());
        if (const auto page = std::ranges::find(pages, id, &HelpPage::id); page != pages.end())
            help().showPage(*page);
    } catch (const std::runtime_error &error) {
        QMessageBox::warning(this, tr("Help"), plainText(error.what()));
    }
}

/// The page on a row of the form: in a group on its present input, of the head on what is chosen.
std::string MainWindow::pageOfInput(const std::string &key) const
{
    for (const char *basis : {"chemistry", "preset", "plant"})
        if (key == basis)
            return helpPage(key, headText(document().sheet(), key));
    const InputGroup *group = findInputGroup(key);
    return helpPage("input", group != nullptr ? inputOf(*group, document().design()).key : key);
}

std::string MainWindow::pageOfFocus() const
{
    if (const std::string metric = m_results->metricInHand(); !metric.empty())
        return helpPage("result", metric);
    for (const QWidget *at = QApplication::focusWidget(); at != nullptr; at = at->parentWidget()) {
        if (const auto *row = qobject_cast<const FormRowWidget *>(at))
            return pageOfInput(row->key());
        if (const auto *pane = qobject_cast<const PicturePane *>(at))
            return helpPage("picture", pane->chosen());
        if (at == m_targetView)
            return helpPage("result", m_targetView->currentIndex()
                                          .data(TargetModel::metricRole)
                                          .toString()
                                          .toStdString());
    }
    return {};
}

void MainWindow::explain()
{
    const std::string page = pageOfFocus();
    help().showTopic(page);
}

void MainWindow::showShortcuts()
{
    HelpTopic topic{
        .entry = {.page = {},
                  .name = verbatim(tr("Keys").toStdString()),
                  .kind = verbatim(tr("All of them work without a mouse").toStdString())},
        .key = {},
        .sections = {}};
    for (const QAction *action : menuBar()->actions())
        if (HelpSection section = keysOf(*action->menu()); !section.rows.empty())
            topic.sections.push_back(std::move(section));
    topic.sections.push_back(
        {.title = verbatim(tr("In a field of the form").toStdString()),
         .rows = {keyRow(tr("A step up or down; finer with Shift"), tr("Up, Down")),
                  keyRow(tr("What is given instead (areal capacity, loading, thickness)"),
                         tr("Alt+Down")),
                  keyRow(tr("Back to the number before"), tr("Esc")),
                  keyRow(tr("To the next heading"), tr("Ctrl+Down"))}});
    const auto link = [](const std::string &page) { return plainText(page); };
    help().showHtml(tr("Keys"), topicHtml(topic, link, locale()));
}

void MainWindow::showAbout()
{
    const Catalogue &catalogue = m_library.catalogue();
    QMessageBox box(QMessageBox::NoIcon, tr("About CellGap"), {}, QMessageBox::Ok, this);
    box.setIconPixmap(windowIcon().pixmap(64, 64));
    box.setTextFormat(Qt::RichText);
    box.setText(
        tr("<h3>CellGap %1</h3><p>How far is a cell from the targets of research programmes, and "
           "what would close the gap?</p>")
            .arg(QCoreApplication::applicationVersion()) +
        tr("<p>Material library %1 with %2 materials; %3 shipped designs; %4 programmes.</p>")
            .arg(catalogue.libraryVersion)
            .arg(catalogue.materials.size())
            .arg(catalogue.designs.size())
            .arg(catalogue.programmes.size()) +
        tr("<p>Free software under the GNU General Public License, version 3 or later. Without "
           "any warranty.</p>") +
        tr("<p>Made with Qt %1, QCustomPlot, Boost, yaml-cpp, UDUNITS-2, NLopt, SLEEF, CLI11, "
           "CTemplate and libxlsxwriter.</p>")
            .arg(QString::fromLatin1(qVersion())));
    box.exec();
}

} // namespace cellgap
