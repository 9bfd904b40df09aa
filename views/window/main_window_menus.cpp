// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/main_window.h"

#include "model/core/edit/convention.h"
#include "model/io/catalogue.h"
#include "model/qt/language.h"
#include "model/qt/local_text.h"
#include "model/qt/target_model.h"
#include "views/form/design_form.h"
#include "views/pictures/pictures.h"
#include "views/pictures/shipped_cells.h"
#include "views/widgets/chip_button.h"
#include "views/widgets/glyph.h"
#include "views/window/picture_pane.h"
#include "views/window/settings_dialog.h"
#include "views/window/target_view.h"

#include <QActionGroup>
#include <QApplication>
#include <QLineEdit>
#include <QMenuBar>
#include <QMouseEvent>
#include <QToolBar>
#include <QToolButton>

#include <algorithm>
#include <map>

/// The menus of the window, and its toolbar.
namespace cellgap {

namespace {

constexpr int glyphSize = 16;

/// Looks like a field to type into; a click opens the finder, which is one. The keyboard has a key
/// for that and does not stop here.
class FindBox : public QLineEdit
{
public:
    FindBox(const QString &text, std::function<void()> open)
        : m_open(std::move(open))
    {
        setReadOnly(true);
        setFocusPolicy(Qt::NoFocus);
        setPlaceholderText(text);
        setAccessibleName(text);
        setFixedWidth(fontMetrics().horizontalAdvance(text) + 40);
    }

protected:
    void mousePressEvent(QMouseEvent * /*event*/) override { m_open(); }
    void contextMenuEvent(QContextMenuEvent * /*event*/) override {}

private:
    std::function<void()> m_open;
};

} // namespace

void MainWindow::makeActions()
{
    const QList<QAction *> files = makeFileActions(*menuBar()->addMenu(tr("&File")));
    const QList<QAction *> edits = makeEditActions(*menuBar()->addMenu(tr("&Edit")));
    makeDesignActions(*menuBar()->addMenu(tr("&Design")));
    makeViewActions(*menuBar()->addMenu(tr("&View")));
    makeToolBar(files, edits);
}

QList<QAction *> MainWindow::makeFileActions(QMenu &menu)
{
    QAction *fresh = menu.addAction(tr("&New…"), QKeySequence::New, this, &MainWindow::newDesign);
    QAction *open =
        menu.addAction(tr("&Open…"), QKeySequence::Open, this, &MainWindow::askForFiles);
    m_shippedMenu = menu.addMenu(tr("Open &shipped design"));
    connect(m_shippedMenu, &QMenu::aboutToShow, this, [this] {
        if (m_shippedMenu->isEmpty())
            makeDesignMenu(*m_shippedMenu, [this](const QString &id) { openShipped(id); });
    });
    menu.addAction(tr("Start &page"), Qt::CTRL | Qt::Key_T, this, &MainWindow::showStart);
    m_recentMenu = menu.addMenu(tr("Open re&cent"));
    m_recentMenu->setToolTipsVisible(true);
    connect(m_recentMenu, &QMenu::aboutToShow, this, &MainWindow::offerRecent);
    QAction *store = menu.addAction(tr("&Save"), QKeySequence::Save, this, [this] { save(); });
    menu.addAction(tr("Save &as…"), Qt::CTRL | Qt::SHIFT | Qt::Key_S, this, [this] { saveAs(); });
    menu.addSeparator();
    QAction *report =
        menu.addAction(tr("&Report…"), QKeySequence::Print, this, &MainWindow::showReport);
    menu.addSeparator();
    menu.addAction(tr("&Quit"), Qt::CTRL | Qt::Key_Q, qApp, &QApplication::closeAllWindows);
    fresh->setIcon(glyphIcon(Glyph::fresh));
    open->setIcon(glyphIcon(Glyph::open));
    store->setIcon(glyphIcon(Glyph::save));
    report->setIcon(glyphIcon(Glyph::report));
    return {fresh, open, store, report};
}

QList<QAction *> MainWindow::makeEditActions(QMenu &menu)
{
    QAction *undo = m_desk.undoGroup().createUndoAction(this, tr("Undo"));
    undo->setShortcuts(QKeySequence::Undo);
    QAction *redo = m_desk.undoGroup().createRedoAction(this, tr("Redo"));
    redo->setShortcuts(QKeySequence::Redo);
    undo->setIcon(glyphIcon(Glyph::undo));
    redo->setIcon(glyphIcon(Glyph::redo));
    menu.addActions({undo, redo});
    menu.addSeparator();
    menu.addAction(tr("Reset &all values"), this, [this] { document().resetAll(); });
    makeConventionActions(*menu.addMenu(tr("&Count as")));
    menu.addSeparator();
    menu.addAction(tr("&Find anything…"), QKeySequence(Qt::CTRL | Qt::Key_K), this,
                   [this] { find(); });
    menu.addSeparator();
    menu.addAction(tr("&Settings…"), QKeySequence(Qt::CTRL | Qt::Key_Comma), this,
                   [this] { showSettings(); });
    return {undo, redo};
}

void MainWindow::makeConventionActions(QMenu &menu)
{
    menu.setToolTipsVisible(true);
    for (const Convention &convention : conventions()) {
        QAction *action = menu.addAction(translated(convention.name), this,
                                         [this, &convention] { document().countAs(convention); });
        action->setToolTip(QStringLiteral("<p>%1</p>").arg(translated(convention.counts)));
        action->setData(plainText(convention.word));
    }
}

SettingsDialog &MainWindow::showSettings()
{
    Theme theme = Theme::system;
    for (std::size_t i = 0; i < m_themeActions.size(); ++i)
        if (m_themeActions[i]->isChecked())
            theme = static_cast<Theme>(i);
    auto *dialog = new SettingsDialog({.preferences = m_preferences,
                                       .theme = theme,
                                       .units = m_form->units(),
                                       .programmes = m_programmeActions,
                                       .languages = languages(m_library.catalogue().root)},
                                      this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SettingsDialog::themeChosen, this, &MainWindow::setTheme);
    connect(dialog, &SettingsDialog::preferencesChanged, this, &MainWindow::setPreferences);
    dialog->open();
    return *dialog;
}

void MainWindow::makeViewActions(QMenu &menu)
{
    m_resultsAction = menu.addAction(tr("&Results and issues"));
    m_resultsAction->setIconText(tr("Results"));
    m_resultsAction->setIcon(glyphIcon(Glyph::panel));
    m_resultsAction->setShortcut(Qt::Key_F9);
    m_resultsAction->setCheckable(true);
    m_resultsAction->setChecked(true);
    m_crossSectionAction = menu.addAction(tr("&Cross-section"));
    m_crossSectionAction->setShortcut(Qt::Key_F8);
    m_crossSectionAction->setCheckable(true);
    m_crossSectionAction->setChecked(true);
    m_orderAction = menu.addAction(tr("Targets by &gap"));
    m_orderAction->setShortcut(Qt::Key_F7);
    m_orderAction->setCheckable(true);
    connect(m_orderAction, &QAction::toggled, this, [this](bool byGap) {
        m_targets->setOrder(byGap ? TargetModel::Order::gap : TargetModel::Order::programme);
    });
    for (const QAction *action : {m_resultsAction, m_crossSectionAction, m_orderAction})
        connect(action, &QAction::triggered, this, &MainWindow::leaveStart);
    QAction *levers = menu.addAction(tr("Le&vers of the target"), this, [this] {
        showLevers(m_targetView->currentIndex().data(TargetModel::targetRole).toString());
    });
    levers->setShortcut(Qt::Key_F5);
    makeHoldActions(*menu.addMenu(tr("Levers &hold")));
    menu.addSeparator();
    makePictureActions(*menu.addMenu(tr("&Picture")));
    menu.addSeparator();
    makeThemeActions(menu);
}

void MainWindow::makeThemeActions(QMenu &menu)
{
    auto *themes = new QActionGroup(this);
    const std::pair<Theme, QString> choices[] = {{Theme::system, tr("Colours of the &system")},
                                                 {Theme::light, tr("&Light")},
                                                 {Theme::dark, tr("&Dark")}};
    for (const auto &[theme, text] : choices) {
        QAction *action = menu.addAction(text);
        action->setCheckable(true);
        action->setChecked(theme == Theme::system);
        themes->addAction(action);
        m_themeActions.push_back(action);
        connect(action, &QAction::triggered, this, [this, theme = theme] { setTheme(theme); });
    }
}

void MainWindow::makeHoldActions(QMenu &menu)
{
    auto *holds = new QActionGroup(this);
    for (std::size_t i = 0; i < countOf<Hold>; ++i) {
        const auto hold = static_cast<Hold>(i);
        QAction *action = menu.addAction(translated(infoOf(hold).name));
        action->setCheckable(true);
        action->setChecked(hold == m_hold);
        holds->addAction(action);
        m_holdActions.push_back(action);
        connect(action, &QAction::triggered, this, [this, hold] {
            m_hold = hold;
            lookForLevers();
            emit settingsChanged();
        });
    }
}

void MainWindow::makeToolBar(const QList<QAction *> &files, const QList<QAction *> &edits)
{
    QToolBar *bar = addToolBar(tr("Main"));
    bar->setMovable(false);
    bar->setObjectName("main");
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->setIconSize({glyphSize, glyphSize});
    bar->addActions({files[0], files[1], files[2]});
    bar->addSeparator();
    bar->addActions(edits);
    // Without what they undo, which would move all that stands right of them.
    for (QAction *edit : edits)
        static_cast<QToolButton *>(bar->widgetForAction(edit))
            ->setToolButtonStyle(Qt::ToolButtonIconOnly);
    bar->addSeparator();
    bar->addAction(m_resultsAction);
    bar->addAction(files[3]);
    bar->addSeparator();
}

void MainWindow::makePictureActions(QMenu &menu)
{
    int digit = 0;
    for (const PictureInfo &info : pictures()) {
        QAction *action = menu.addAction(translated(info.title), this,
                                         [this, key = info.key] { m_panes.front()->choose(key); });
        if (++digit <= 9)
            action->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + digit)));
    }
}

void MainWindow::makeProgrammeActions(QMenu &menu, const QStringList &chosen)
{
    std::ranges::stable_sort(m_programmes, {}, [&](const Programme &programme) {
        const auto at = chosen.indexOf(plainText(programme.id));
        return at < 0 ? chosen.size() : at;
    });
    std::map<std::string, QMenu *> regions;
    for (const Programme &programme : m_programmes) {
        QMenu *&region = regions[programme.region];
        if (region == nullptr)
            region = menu.addMenu(plainText(programme.region));
        QAction *action = region->addAction(plainText(programme.name));
        action->setIconText(plainText(programme.shortName));
        action->setCheckable(true);
        action->setToolTip(plainText(programme.source));
        action->setChecked(chosen.contains(plainText(programme.id)));
        connect(action, &QAction::toggled, this, &MainWindow::setProgrammes);
        m_programmeActions.push_back(action);
    }
    auto *more = new ChipButton(tr("+ programme"));
    more->setMenu(&menu);
    auto *bar = findChild<QToolBar *>("main");
    m_moreProgrammes = bar->addWidget(more);
    auto *room = new QWidget;
    room->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(room);
    bar->addWidget(
        new FindBox(tr("Find anything… %1")
                        .arg(QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText)),
                    [this] { find(); }));
}

void MainWindow::offerProgrammes()
{
    auto *bar = findChild<QToolBar *>("main");
    for (QAction *action : m_programmeActions)
        if (action->isChecked() && !m_offeredProgrammes.contains(action)) {
            m_offeredProgrammes << action;
            bar->insertWidget(m_moreProgrammes, new ChipButton(*action));
        }
}

void MainWindow::makeDesignMenu(QMenu &menu, const std::function<void(const QString &)> &take)
{
    std::map<QString, QMenu *> families;
    for (const ShippedCell &cell : cells()) {
        QMenu *&family = families[cell.mark.family];
        if (family == nullptr)
            family = menu.addMenu(translated(cell.mark.family.toStdString()));
        family->addAction(cell.mark.name, this, [take, id = plainText(cell.id)] { take(id); });
    }
}

} // namespace cellgap
