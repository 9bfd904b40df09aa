// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/main_window.h"

#include "model/qt/local_text.h"
#include "model/qt/target_model.h"
#include "views/form/design_form.h"
#include "views/window/design_tabs.h"
#include "views/window/new_design_dialog.h"
#include "views/window/start_page.h"
#include "views/window/unsaved_dialog.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QMenu>
#include <QMessageBox>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QToolButton>

#include <algorithm>

/// What the window does with several designs.
namespace cellgap {

namespace {

constexpr int newWindowShift = 40; ///< so that the window below is seen

} // namespace

QWidget *MainWindow::makeTabs()
{
    auto *strip = new QWidget;
    auto *line = new QHBoxLayout(strip);
    line->setContentsMargins(4, 2, 4, 0);
    line->setSpacing(2);
    m_startButton->setText(QStringLiteral("+"));
    m_startButton->setAutoRaise(true);
    m_startButton->setCheckable(true);
    m_startButton->setToolTip(tr("Start from another cell"));
    m_startButton->setAccessibleName(m_startButton->toolTip());
    connect(m_startButton, &QToolButton::clicked, this, &MainWindow::toggleStart);
    line->addWidget(m_tabs);
    line->addWidget(m_startButton);
    line->addStretch(1);
    connect(m_tabs, &DesignTabs::chosen, this,
            [this](int place) { goTo(static_cast<std::size_t>(place)); });
    // A click on the design in hand, which is no choice, leads back to it.
    connect(m_tabs, &DesignTabs::tabBarClicked, this, &MainWindow::leaveStart);
    connect(m_tabs, &DesignTabs::closeWanted, this,
            [this](int place) { closeDesign(static_cast<std::size_t>(place)); });
    connect(m_tabs, &DesignTabs::menuWanted, m_designMenu,
            [this](const QPoint &at) { m_designMenu->popup(at); });
    return strip;
}

void MainWindow::makeDesignActions(QMenu &menu)
{
    m_designMenu = &menu;
    menu.addAction(tr("&Duplicate as a variant"), Qt::CTRL | Qt::Key_D, this, [this] {
        finishTyping();
        m_desk.duplicate(m_desk.place());
    });
    menu.addAction(tr("&Rename…"), Qt::Key_F2, this, [this] { m_tabs->rename(); });
    menu.addSeparator();
    m_baselineAction =
        menu.addAction(tr("Use as &baseline"), Qt::CTRL | Qt::Key_B, this, [this](bool pinned) {
            finishTyping();
            if (pinned)
                m_desk.pin(m_desk.place());
            else
                m_desk.unpin();
        });
    m_baselineAction->setCheckable(true);
    m_baselineAction->setToolTip(tr("The other designs are compared with it."));
    QMenu *others = menu.addMenu(tr("&Compare with"));
    connect(others, &QMenu::aboutToShow, this, [this, others] {
        if (!others->isEmpty())
            return;
        others->addAction(tr("A &file…"), this, &MainWindow::compareWithFile);
        others->addSeparator();
        makeDesignMenu(*others, [this](const QString &id) { compareWithShipped(id); });
    });
    menu.addSeparator();
    const auto step = [this](std::size_t by) { goTo((m_desk.place() + by) % m_desk.count()); };
    menu.addAction(tr("&Next design"), Qt::CTRL | Qt::Key_Tab, this, [step] { step(1); });
    menu.addAction(tr("&Previous design"), Qt::CTRL | Qt::SHIFT | Qt::Key_Tab, this,
                   [this, step] { step(m_desk.count() - 1); });
    menu.addAction(tr("Move to the &left"), Qt::CTRL | Qt::SHIFT | Qt::Key_PageUp, this, [this] {
        if (m_desk.place() > 0)
            m_desk.move(m_desk.place(), m_desk.place() - 1);
    });
    menu.addAction(tr("Move to the ri&ght"), Qt::CTRL | Qt::SHIFT | Qt::Key_PageDown, this,
                   [this] { m_desk.move(m_desk.place(), m_desk.place() + 1); });
    menu.addAction(tr("To a &window of its own"), this, &MainWindow::moveToNewWindow);
    menu.addSeparator();
    menu.addAction(tr("&Close"), Qt::CTRL | Qt::Key_W, this,
                   [this] { closeDesign(m_desk.place()); });
}

/// What is being typed belongs to the design in hand.
void MainWindow::finishTyping()
{
    m_tabs->finishTyping();
    m_form->finishTyping();
}

void MainWindow::goTo(std::size_t place)
{
    finishTyping();
    m_desk.goTo(place);
    leaveStart();
}

void MainWindow::makeStart()
{
    connect(m_start, &StartPage::newWanted, this, &MainWindow::newDesign);
    connect(m_start, &StartPage::fileWanted, this, &MainWindow::askForFiles);
    connect(m_start, &StartPage::recentWanted, this, &MainWindow::openFile);
    connect(m_start, &StartPage::designWanted, this, &MainWindow::openShipped);
    connect(m_start, &StartPage::findWanted, this, &MainWindow::find);
    connect(m_start, &StartPage::quickStartWanted, this, [this] { showHelp("quick-start"); });
    connect(m_start, &StartPage::leaveWanted, this, &MainWindow::leaveStart);
    connect(&m_desk, &Desk::designChosen, this, &MainWindow::leaveStart);
}

void MainWindow::showStart()
{
    finishTyping();
    m_start->fill();
    m_start->setRecent(m_recent);
    m_pages->setCurrentWidget(m_start);
    m_startButton->setChecked(true);
    m_start->search();
}

void MainWindow::leaveStart()
{
    m_pages->setCurrentWidget(m_columns);
    m_startButton->setChecked(false);
}

void MainWindow::toggleStart()
{
    if (m_pages->currentWidget() == m_start)
        leaveStart();
    else
        showStart();
}

void MainWindow::newDesign()
{
    const std::vector<Programme> &programmes = m_targets->programmes();
    NewDesignDialog dialog(m_library, programmes.empty() ? nullptr : &programmes.front(), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    finishTyping();
    if (m_desk.open({}, dialog.text(), {}))
        document().setUnsaved();
}

/// Nothing that was found for the design before is shown of this one.
void MainWindow::takeDesign()
{
    m_wayOf.clear();
    m_finder.forget();
    if (!document().path().isEmpty())
        rememberFile(document().path());
}

bool MainWindow::closeDesign(std::size_t place)
{
    if (m_desk.count() == 1)
        return close();
    finishTyping();
    if (!mayLose(place))
        return false;
    m_kept.erase(&m_desk.at(place));
    m_desk.close(place);
    return true;
}

MainWindow *MainWindow::moveToNewWindow()
{
    if (m_desk.count() == 1)
        return nullptr;
    finishTyping();
    QStringList programmes;
    for (const Programme &programme : m_targets->programmes())
        programmes << plainText(programme.id);
    auto *window = new MainWindow(m_library, programmes);
    window->setAttribute(Qt::WA_DeleteOnClose);
    const QTemporaryDir place; // the look goes the way of the settings
    QSettings look(place.filePath("look.ini"), QSettings::IniFormat);
    store(look);
    window->restore(look);
    m_kept.erase(&document());
    window->m_desk.add(m_desk.release(m_desk.place()));
    if (m_keeper != nullptr)
        window->startKeeper(m_keptBelow);
    window->move(pos() + QPoint(newWindowShift, newWindowShift));
    window->show();
    if (m_shownCells)
        window->showShippedCells();
    return window;
}

void MainWindow::compareWithShipped(const QString &id)
{
    const Document &inHand = document();
    if (openShipped(id))
        compareWithOpened(inHand);
}

/// What has just been opened becomes the baseline of the design that was in hand before.
void MainWindow::compareWithOpened(const Document &inHand)
{
    if (&document() == &inHand) {
        statusBar()->showMessage(tr("That is the design in hand."), 4000);
        return;
    }
    m_desk.pin(m_desk.place());
    goTo(m_desk.placeOf(inHand));
}

void MainWindow::compareWithFile()
{
    const QString path = askForDesign(tr("Compare with a design"));
    const Document &inHand = document();
    if (!path.isEmpty() && openFile(path))
        compareWithOpened(inHand);
}

std::vector<EvaluatedDesign> MainWindow::designsBeside() const
{
    std::vector<EvaluatedDesign> beside;
    for (std::size_t i = 0; i < m_desk.count(); ++i)
        if (const Document &other = m_desk.at(i);
            &other != &document() && &other != m_desk.baseline())
            beside.push_back(other.evaluated(m_desk.title(i)));
    return beside;
}

QString MainWindow::nameOfBase() const
{
    const QString other = document().nameOfOther();
    return other.isEmpty() ? tr("as opened") : tr("baseline: %1").arg(other);
}

/// What another program has removed is here alone.
bool MainWindow::isUnsaved(const Document &document) const
{
    return document.isModified() || document.fileState() == FileState::gone;
}

bool MainWindow::mayLose(std::size_t place)
{
    if (!isUnsaved(m_desk.at(place)))
        return true;
    goTo(place);
    const auto answer = QMessageBox::question(
        this, tr("Unsaved changes"), tr("Save the changes of “%1”?").arg(m_desk.title(place)),
        QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, QMessageBox::Save);
    if (answer == QMessageBox::Save)
        return save();
    return answer == QMessageBox::Discard;
}

/// One question for all of them.
bool MainWindow::mayLoseAll()
{
    finishTyping();
    std::vector<std::size_t> unsaved;
    QStringList names;
    for (std::size_t i = 0; i < m_desk.count(); ++i)
        if (isUnsaved(m_desk.at(i))) {
            unsaved.push_back(i);
            names << m_desk.title(i);
        }
    if (unsaved.size() < 2)
        return unsaved.empty() || mayLose(unsaved.front());
    UnsavedDialog dialog(names, this);
    if (dialog.exec() != QDialog::Accepted)
        return false;
    return std::ranges::all_of(dialog.chosen(), [&](std::size_t chosen) {
        goTo(unsaved[chosen]);
        return save();
    });
}

} // namespace cellgap
