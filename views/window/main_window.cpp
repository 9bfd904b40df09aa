// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/main_window.h"

#include "model/core/analysis/energy_path.h"
#include "model/core/report/alternatives.h"
#include "model/core/report/input_tables.h"
#include "model/core/report/key_results.h"
#include "model/core/report/lever_text.h"
#include "model/io/catalogue.h"
#include "model/qt/desk_keeper.h"
#include "model/qt/every_language.h"
#include "model/qt/file_watch.h"
#include "model/qt/local_text.h"
#include "model/qt/target_model.h"
#include "views/form/design_form.h"
#include "views/pictures/cross_section.h"
#include "views/pictures/pictures.h"
#include "views/widgets/elided_label.h"
#include "views/widgets/on_screen.h"
#include "views/widgets/section_title.h"
#include "views/window/design_tabs.h"
#include "views/window/file_bar.h"
#include "views/window/help_window.h"
#include "views/window/picture_pane.h"
#include "views/window/result_panel.h"
#include "views/window/start_page.h"
#include "views/window/target_view.h"

#include <QCloseEvent>
#include <QLabel>
#include <QMenuBar>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace cellgap {

namespace {

constexpr QSize pictureWindow(720, 540);
constexpr int narrowWidth = 1400; ///< of the window; below it, less is shown at once
constexpr int lowHeight = 800;    ///< of the window; below it, the form needs all of its column
constexpr int longestTrail = 60;  ///< steps on the map
constexpr int leverDigits = 4;
constexpr int wayDigits = 3;
constexpr std::string_view leversKey = "levers";
constexpr std::string_view pairsKey = "pairs";
constexpr int oneLineWidth = 860; ///< of the middle column; with it every verdict is one line

/// The files of this window before those that another one has put there meanwhile.
QStringList withOthers(QStringList recent, const QStringList &kept)
{
    recent += kept;
    recent.removeDuplicates();
    return recent.mid(0, MainWindow::mostRecent);
}

} // namespace

MainWindow::MainWindow(const Library &library, const QStringList &chosen, QWidget *parent)
    : QMainWindow(parent)
    , m_library(library)
    , m_programmes(library.programmes())
    , m_desk(library.catalogue(), library.units())
    , m_targets(new TargetModel(this))
    , m_headline(new QLabel)
    , m_subline(new QLabel)
    , m_conditions(new ElidedLabel)
    , m_notKept(new QLabel)
    , m_state(new QLabel)
    , m_targetView(new TargetView(*m_targets))
    , m_tabs(new DesignTabs(m_desk))
    , m_startButton(new QToolButton)
    , m_pages(new QStackedWidget)
    , m_start(new StartPage(library))
    , m_form(new DesignForm(m_desk))
    , m_crossSection(new CrossSection)
    , m_results(new ResultPanel(m_desk))
    , m_fileWatch(new FileWatch(this))
    , m_fileBar(new FileBar)
    , m_columns(new QSplitter)
{
    makeActions();
    m_results->setMinimumWidth(220);
    connect(m_resultsAction, &QAction::toggled, m_results, &QWidget::setVisible);
    m_columns->addWidget(makeFormColumn());
    m_columns->addWidget(makeCentre());
    m_columns->addWidget(m_results);
    m_columns->setStretchFactor(1, 1);
    m_columns->setChildrenCollapsible(false);
    m_columns->setHandleWidth(1);
    m_columns->setSizes({424, 714, 302});
    auto *central = new QWidget;
    auto *layout = new QVBoxLayout(central);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(makeTabs());
    layout->addWidget(m_fileBar);
    m_pages->addWidget(m_columns);
    m_pages->addWidget(m_start);
    layout->addWidget(m_pages, 1);
    setCentralWidget(central);
    makeStart();
    m_conditions->setForegroundRole(QPalette::PlaceholderText);
    m_conditions->setContentsMargins(8, 0, 0, 0);
    m_conditions->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    statusBar()->addWidget(m_conditions, 1);
    statusBar()->addPermanentWidget(m_notKept);
    m_notKept->hide();
    m_state->setForegroundRole(QPalette::PlaceholderText);
    m_state->setContentsMargins(8, 0, 8, 0);
    m_state->setObjectName("state");
    statusBar()->addPermanentWidget(m_state);
    statusBar()->setSizeGripEnabled(false);
    makeProgrammeActions(*menuBar()->addMenu(tr("&Targets")), chosen);
    makeHelpActions(*menuBar()->addMenu(tr("&Help")));
    setProgrammes();
    for (const QAction *action : {m_resultsAction, m_crossSectionAction, m_orderAction})
        connect(action, &QAction::toggled, this, &MainWindow::settingsChanged);
    connect(&m_form->units(), &ShownUnits::changed, this, &MainWindow::settingsChanged);
    setAcceptDrops(true);
    connect(m_results, &ResultPanel::keyWanted, m_form, &DesignForm::take);
    connect(&m_desk, &Desk::changed, this, &MainWindow::refresh);
    connect(&m_desk, &Desk::replaced, this, [this] { m_kept.erase(&document()); });
    connect(&m_desk, &Desk::designChosen, this, &MainWindow::takeDesign);
    connect(&m_desk, &Desk::listChanged, this, &MainWindow::refreshTitle);
    connect(&m_desk, &Desk::listChanged, this, &MainWindow::lookAtFile);
    connect(&m_desk, &Desk::told, this,
            [this](const QString &what) { statusBar()->showMessage(what, toldFor); });
    connect(&m_finder, &GapFinder::found, this, [this] {
        refreshAnswer();
        refreshPictures(true);
    });
    connect(m_targetView, &TargetView::leversWanted, this, &MainWindow::showLevers);
    connect(m_fileWatch, &FileWatch::touched, this, &MainWindow::lookAtFile);
    connect(m_fileBar, &FileBar::reloadWanted, this, &MainWindow::reload);
    connect(m_fileBar, &FileBar::differenceWanted, this, &MainWindow::settleChange);
    connect(m_fileBar, &FileBar::keepWanted, this, [this] { document().keepOwn(); });
    resize(1440, 900);
}

MainWindow::~MainWindow()
{
    // A field that loses the focus as it goes asks the document, which would be gone before it.
    delete takeCentralWidget();
}

QWidget *MainWindow::makeFormColumn()
{
    m_form->setMinimumWidth(340);
    auto *drawing = framed(tr("Cross-section, to scale"), m_crossSection);
    connect(m_crossSectionAction, &QAction::toggled, drawing, &QWidget::setVisible);
    auto *column = new QSplitter(Qt::Vertical);
    column->addWidget(m_form);
    column->addWidget(drawing);
    column->setStretchFactor(0, 1);
    column->setHandleWidth(8);
    column->setChildrenCollapsible(false);
    return column;
}

QWidget *MainWindow::makeCentre()
{
    auto *centre = new QWidget;
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(4);
    QFont large = m_headline->font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    large.setBold(true);
    m_headline->setFont(large);
    m_headline->setWordWrap(true);
    m_headline->setAlignment(Qt::AlignLeft | Qt::AlignBottom);
    m_headline->setTextFormat(Qt::PlainText);
    m_headline->setObjectName("verdict");
    m_subline->setWordWrap(true);
    m_subline->setForegroundRole(QPalette::PlaceholderText);
    m_subline->setTextFormat(Qt::PlainText);
    m_subline->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_subline->setObjectName("answer");
    // So many lines as the answer can have, so that nothing below moves with it.
    m_subline->setMinimumHeight(2 * m_subline->fontMetrics().lineSpacing());
    layout->addWidget(m_headline);
    layout->addWidget(m_subline);
    auto *plots = new QSplitter;
    const std::vector<std::string_view> firstPictures[] = {
        {"energy-map", "ragone", "roadmap", "table1", "waterfall", "levers", "closing",
         "comparison"},
        {"waterfall", "levers", "closing", "mass", "volume", "cost"}};
    for (const auto &first : firstPictures) {
        m_panes.push_back(makePane(first));
        plots->addWidget(m_panes.back());
    }
    plots->setHandleWidth(10);
    plots->setChildrenCollapsible(false);
    plots->setSizes({530, 470});
    auto *rows = new QSplitter(Qt::Vertical);
    rows->addWidget(m_targetView);
    rows->addWidget(plots);
    rows->setHandleWidth(8);
    rows->setChildrenCollapsible(false);
    rows->setStretchFactor(0, 1);
    rows->setStretchFactor(1, 1);
    rows->setSizes({400, 400});
    m_targetView->setMinimumHeight(120);
    layout->addWidget(rows, 1);
    return centre;
}

PicturePane *MainWindow::makePane(const std::vector<std::string_view> &first)
{
    auto *pane = new PicturePane([this] { return pictureTask(); }, first);
    connect(pane, &PicturePane::designWanted, this, &MainWindow::openShipped);
    connect(pane, &PicturePane::numberWanted, this, &MainWindow::takeNumber);
    connect(pane, &PicturePane::numberDragged, this, &MainWindow::dragNumber);
    connect(pane, &PicturePane::numbersWanted, this, &MainWindow::takeNumbers);
    connect(pane, &PicturePane::swapWanted, this, &MainWindow::takeSwap);
    connect(pane, &PicturePane::inputRead, this, &MainWindow::showWay);
    connect(pane, &PicturePane::keepToggled, this, &MainWindow::toggleKept);
    connect(pane, &PicturePane::proposalWanted, this, &MainWindow::takeProposal);
    connect(pane, &PicturePane::pictureChosen, this, &MainWindow::lookForPairs);
    connect(pane, &PicturePane::pictureChosen, this, &MainWindow::settingsChanged);
    connect(pane, &PicturePane::windowWanted, this, [this, pane] { openPicture(pane->chosen()); });
    return pane;
}

PicturePane *MainWindow::openPicture(std::string_view picture)
{
    PicturePane *pane = makePane({picture});
    pane->setParent(this, Qt::Window);
    pane->setAttribute(Qt::WA_DeleteOnClose);
    pane->setFrameShape(QFrame::NoFrame);
    const auto entitle = [pane] {
        pane->setWindowTitle(
            tr("%1 – CellGap").arg(translated(findPicture(pane->chosen())->title)));
    };
    connect(pane, &PicturePane::pictureChosen, pane, entitle);
    entitle();
    std::erase(m_pictureWindows, nullptr);
    m_pictureWindows.emplace_back(pane);
    pane->resize(pictureWindow);
    pane->show();
    return pane;
}

QWidget *MainWindow::framed(const QString &title, QWidget *content)
{
    auto *frame = new QFrame;
    frame->setFrameShape(QFrame::StyledPanel);
    frame->setBackgroundRole(QPalette::Base);
    frame->setAutoFillBackground(true);
    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins(8, 6, 8, 6);
    layout->addWidget(sectionTitle(title));
    layout->addWidget(content, 1);
    return frame;
}

void MainWindow::setProgrammes()
{
    offerProgrammes();
    std::vector<Programme> shown;
    for (std::size_t i = 0; i < m_programmes.size(); ++i)
        if (m_programmeActions[i]->isChecked())
            shown.push_back(m_programmes[i]);
    m_shownProgrammes = std::make_shared<const std::vector<Programme>>(shown);
    m_start->setProgrammes(shown);
    m_targets->setProgrammes(std::move(shown));
    refresh();
    emit settingsChanged();
}

void MainWindow::showShippedCells()
{
    m_shownCells = true;
    refreshPictures();
}

PictureTask MainWindow::pictureTask()
{
    PictureTask task{.designs = {document().evaluated(tr("this design"))},
                     .beside = designsBeside(),
                     .programmes = m_targets->programmes(),
                     .trail = trail(),
                     .library = &m_library,
                     .answers = m_finder.answers(),
                     .answersFollow = true};
    if (document().hasLeftBase())
        task.before = document().evaluatedBase(nameOfBase());
    if (m_shownCells)
        for (const ShippedCell &cell : cells())
            task.cells.push_back(cell.mark);
    return task;
}

void MainWindow::setTheme(Theme theme)
{
    m_themeActions[static_cast<std::size_t>(theme)]->setChecked(true);
    applyTheme(theme);
    emit settingsChanged();
}

void MainWindow::setPreferences(const Preferences &preferences)
{
    if (preferences == m_preferences)
        return;
    const bool keptBefore = m_preferences.keeps;
    m_preferences = preferences;
    m_targets->setDigits(preferences.digits);
    m_results->setDigits(preferences.digits);
    if (preferences.keeps && !keptBefore && !m_keptBelow.isEmpty())
        startKeeper(m_keptBelow);
    if (!preferences.keeps && m_keeper != nullptr) {
        m_keeper->endForGood();
        m_keeper.reset();
        m_keptAt = {};
    }
    refreshState();
    emit settingsChanged();
}

void MainWindow::fitScreen()
{
    resize(onScreen(*this, size()));
}

void MainWindow::restore(QSettings &settings)
{
    m_form->units().restore(settings);
    const QStringList chosen = settings.value("pictures").toStringList();
    for (std::size_t i = 0; i < m_panes.size() && i < static_cast<std::size_t>(chosen.size()); ++i)
        m_panes[i]->choose(chosen[static_cast<qsizetype>(i)].toStdString());
    setPreferences(Preferences::restored(settings));
    restoreGeometry(settings.value("geometry").toByteArray());
    const int theme = settings.value("theme", 0).toInt();
    if (theme > 0 && theme < static_cast<int>(m_themeActions.size()))
        setTheme(static_cast<Theme>(theme));
    m_orderAction->setChecked(settings.value("targets_by_gap", false).toBool());
    m_recent = settings.value("recent").toStringList();
    const auto hold = settings.value("levers_hold", 0).toUInt();
    if (hold < m_holdActions.size())
        m_holdActions[hold]->trigger();
    // What a small window hides by itself is not what a person hid.
    if (!settings.value("results", true).toBool())
        m_resultsAction->setChecked(false);
    if (!settings.value("cross_section", true).toBool())
        m_crossSectionAction->setChecked(false);
}

void MainWindow::restoreProgrammes(const QSettings &settings)
{
    if (!settings.contains("programmes"))
        return;
    const QStringList chosen = settings.value("programmes").toStringList();
    for (std::size_t i = 0; i < m_programmes.size(); ++i)
        m_programmeActions[i]->setChecked(chosen.contains(plainText(m_programmes[i].id)));
}

void MainWindow::store(QSettings &settings) const
{
    m_preferences.store(settings);
    settings.setValue("geometry", saveGeometry());
    QStringList chosen;
    for (std::size_t i = 0; i < m_programmes.size(); ++i)
        if (m_programmeActions[i]->isChecked())
            chosen << plainText(m_programmes[i].id);
    settings.setValue("programmes", chosen);
    m_form->units().store(settings);
    QStringList shownPictures;
    for (const PicturePane *pane : m_panes)
        shownPictures << plainText(pane->chosen());
    settings.setValue("pictures", shownPictures);
    settings.setValue("targets_by_gap", m_orderAction->isChecked());
    settings.setValue("recent", withOthers(m_recent, settings.value("recent").toStringList()));
    settings.setValue("levers_hold", static_cast<int>(m_hold));
    if (!m_narrow)
        settings.setValue("results", m_resultsAction->isChecked());
    if (!m_low)
        settings.setValue("cross_section", m_crossSectionAction->isChecked());
    for (std::size_t i = 0; i < m_themeActions.size(); ++i)
        if (m_themeActions[i]->isChecked())
            settings.setValue("theme", static_cast<int>(i));
}

/// Room for as many lines as the verdict can have at this width, so that nothing below moves when
/// it becomes longer.
void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    emit settingsChanged();
    fitSize();
    const QList<int> columns = m_columns->sizes();
    const int results = m_resultsAction->isChecked() ? columns.back() : 0;
    const int lines = width() - columns.front() - results < oneLineWidth ? 2 : 1;
    m_headline->setMinimumHeight(lines * m_headline->fontMetrics().lineSpacing());
}

void MainWindow::moveEvent(QMoveEvent *event)
{
    QMainWindow::moveEvent(event);
    emit settingsChanged();
}

/// Not every file system tells when another machine has written.
void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isActiveWindow())
        lookAtFile();
}

void MainWindow::fitSize()
{
    const bool low = height() < lowHeight;
    if (low != m_low) {
        m_low = low;
        m_crossSectionAction->setChecked(!low);
    }
    const bool narrow = width() < narrowWidth;
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    m_resultsAction->setChecked(!narrow);
    for (PicturePane *pane : m_panes)
        pane->setVisible(!narrow || pane == m_panes.front());
    refreshPictures();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    event->setAccepted(mayLoseAll());
    if (event->isAccepted() && m_keeper != nullptr)
        m_isVisit ? m_keeper->endForGood() : m_keeper->end();
}

void MainWindow::refresh()
{
    const Result &result = document().result();
    m_targets->setResult(document().design(), result,
                         document().hasLeftBase() ? &document().baseResult() : nullptr);
    m_headline->setText(m_targets->headline());
    m_headline->setAccessibleName(tr("Verdict: %1").arg(m_headline->text()));
    m_headline->setToolTip(translated(document().sheet().description));
    lookForLevers();
    refreshAnswer();
    refreshPictures();
    showWay(m_wayOf);
    m_crossSection->setDesign(document().design(), result);
    // What was opened would push the bars aside with the first edit.
    if (!document().nameOfOther().isEmpty())
        m_crossSection->compareWith(document().evaluatedBase(nameOfBase()));
    QStringList conditions;
    for (const Text &text : conditionTexts(document().sheet(), result))
        conditions << localText(text);
    m_conditions->setText(conditions.join(" · "));
    m_conditions->setToolTip(conditions.join('\n'));
    refreshTitle(); // an edit can be one of the name
}

std::vector<PicturePane *> MainWindow::shownPanes() const
{
    std::vector<PicturePane *> shown;
    for (PicturePane *pane : m_panes)
        if (!pane->isHidden())
            shown.push_back(pane);
    for (const QPointer<PicturePane> &pane : m_pictureWindows)
        if (pane != nullptr)
            shown.push_back(pane);
    return shown;
}

/// Pairs are looked for only while they are shown: they take longer than the levers.
void MainWindow::lookForPairs()
{
    if (!m_asksForPairs && showsPairs())
        lookForLevers();
}

bool MainWindow::showsPairs() const
{
    return std::ranges::any_of(shownPanes(),
                               [](const PicturePane *pane) { return pane->chosen() == pairsKey; });
}

void MainWindow::lookForLevers()
{
    m_asksForPairs = showsPairs();
    GapFinder::Question question = questionOf(document());
    question.pairs = m_asksForPairs;
    m_finder.ask(std::move(question));
}

GapFinder::Question MainWindow::questionOf(const Document &of) const
{
    const auto kept = m_kept.find(&of);
    return {.sheet = of.sharedSheet(),
            .programmes = m_shownProgrammes,
            .materials = m_library.materials(),
            .hold = m_hold,
            .fixed = kept != m_kept.end() ? kept->second : std::set<std::string>()};
}

void MainWindow::refreshAnswer()
{
    QString answer;
    if (!document().result().feasible())
        answer = asSentence(issueLine(document().issues().front()));
    else if (const auto &found = m_finder.answers(); found != nullptr && !found->levers.empty()) {
        QStringList sentences{localText(answerText(found->levers.front().search))};
        if (!found->closings.empty())
            sentences << localText(closingAnswer(found->closings.front().closing));
        sentences.removeAll(QString());
        answer = sentences.join(' ');
    }
    m_subline->setText(answer);
}

void MainWindow::showLevers(const QString &target)
{
    const auto isShown = [](const PicturePane *pane) { return !pane->isHidden(); };
    const auto already = std::ranges::find_if(m_panes, [&](const PicturePane *pane) {
        return isShown(pane) && pane->chosen() == leversKey;
    });
    PicturePane *pane = already != m_panes.end()  ? *already
                        : isShown(m_panes.back()) ? m_panes.back()
                                                  : m_panes.front();
    pane->choose(leversKey);
    if (!target.isEmpty())
        pane->chooseVariant(target.toStdString());
}

/// What the levers that are shown hold.
Hold MainWindow::heldNow() const
{
    return m_finder.answers() != nullptr ? m_finder.answers()->hold : m_hold;
}

/// The way of the design on the maps while that input goes through its usual range.
void MainWindow::showWay(const QString &input)
{
    m_wayOf = input;
    std::vector<std::vector<CellMark>> ways;
    if (const Parameter *parameter = findParameter(input.toStdString())) {
        for (const auto &piece : energyPath(document().design(), *parameter, heldNow())) {
            ways.emplace_back();
            for (const EnergyPoint &point : piece)
                ways.back().push_back(
                    {.name = localText(withUnitText(shortDigits(point.number, wayDigits),
                                                    parameter->access.unit.text)),
                     .specificEnergyWhPerKg = point.specificEnergyWhPerKg,
                     .energyDensityWhPerL = point.energyDensityWhPerL});
        }
    }
    for (const PicturePane *pane : m_panes)
        pane->picture().showWays(ways);
}

void MainWindow::takeNumber(const QString &input, double number)
{
    const Parameter &parameter = *findParameter(input.toStdString());
    const Text text = withUnitText(shortDigits(number, leverDigits), parameter.access.unit.text);
    document().takeDesign(designWith(document().design(), parameter, number, heldNow()),
                          tr("%1 %2").arg(localText(nameAlone(parameter)), localText(text)));
}

void MainWindow::dragNumber(const QString &input, double number, bool begins)
{
    if (begins)
        --m_drag; // the rows of the form count up
    document().setNumber(*findParameter(input.toStdString()), number, m_drag);
}

void MainWindow::takeNumbers(const QString &input, double number, const QString &other,
                             double otherNumber)
{
    const std::vector inputs{findParameter(input.toStdString()),
                             findParameter(other.toStdString())};
    document().takeDesign(
        designWith(document().design(), inputs, {number, otherNumber}, heldNow()),
        tr("%1 and %2").arg(localText(nameAlone(*inputs[0])), localText(nameAlone(*inputs[1]))));
}

void MainWindow::takeSwap(const QString &key, const QString &instead)
{
    auto sheet = swapped(*document().sharedSheet(), key.toStdString(), instead.toStdString(),
                         *m_library.materials(), heldNow());
    if (sheet)
        document().takeSheet(std::move(*sheet), key.toStdString());
}

void MainWindow::takeProposal(const QString &programme)
{
    // The answers may be those of the design before the last edit.
    const auto &found = m_finder.answers();
    if (found == nullptr || found->sheet != document().sharedSheet())
        return;
    for (const ProgrammeClosing &one : found->closings)
        if (plainText(one.programme->id) == programme)
            document().takeDesign(
                proposalOf(one.closing).design,
                tr("Close the gap to %1").arg(plainText(one.programme->shortName)));
}

void MainWindow::toggleKept(const QString &input)
{
    std::set<std::string> &kept = m_kept[&document()];
    if (kept.erase(input.toStdString()) == 0)
        kept.insert(input.toStdString());
    lookForLevers();
}

void MainWindow::refreshPictures(bool ofAnswersAlone)
{
    lookForPairs();
    std::vector<PicturePane *> shown = shownPanes();
    if (ofAnswersAlone)
        std::erase_if(
            shown, [](const PicturePane *pane) { return !findPicture(pane->chosen())->ofAnswers; });
    if (shown.empty())
        return;
    const PictureTask task = pictureTask();
    for (PicturePane *pane : shown)
        pane->refresh(task);
}

const std::vector<ShippedCell> &MainWindow::cells() const
{
    if (m_cells.empty())
        m_cells = shippedCells(m_library);
    return m_cells;
}

std::vector<CellMark> MainWindow::trail() const
{
    std::vector<CellMark> marks;
    if (!document().nameOfOther().isEmpty()) // the way there is not one of edits
        return {markOf(nameOfBase(), document().base().design, document().baseResult())};
    std::vector<DesignStep> steps = document().steps();
    if (steps.size() > longestTrail) // the opened design and the last ones
        steps.erase(steps.begin() + 1, steps.end() - (longestTrail - 1));
    for (const DesignStep &step : steps) {
        marks.push_back(markOf(step.isOpened         ? tr("as opened")
                               : step.what.isEmpty() ? tr("earlier")
                                                     : tr("after “%1”").arg(step.what),
                               step.sheet->design, step.performance()));
    }
    return marks;
}

void MainWindow::refreshTitle()
{
    setWindowTitle(tr("%1[*] – CellGap").arg(m_desk.title(m_desk.place())));
    setWindowModified(document().isModified());
    m_baselineAction->setChecked(&document() == m_desk.baseline());
    refreshState();
}

} // namespace cellgap
