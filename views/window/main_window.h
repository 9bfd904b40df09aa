// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/analysis/target.h"
#include "model/core/report/report.h"
#include "model/io/library.h"
#include "model/qt/desk.h"
#include "model/qt/gap_collector.h"
#include "model/qt/gap_finder.h"
#include "model/qt/preferences.h"
#include "views/pictures/shipped_cells.h"
#include "views/widgets/theme.h"

#include <QMainWindow>
#include <QPointer>
#include <QTime>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

class QAction;
class QLabel;
class QMenu;
class QSettings;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace cellgap {

class CrossSection;
class DeskKeeper;
class DesignForm;
class DesignTabs;
class StartPage;
class FileBar;
class FileWatch;
class EveryLanguage;
class HelpWindow;
struct FindEntry;
struct KeptDesign;
struct KeptDesk;
class ReportDialog;
class SettingsDialog;
class ResultPanel;
struct Literature;
class PicturePane;
struct PictureTask;
struct ReportPages;
class TargetModel;
class TargetView;

/// The open designs against the targets of the chosen programmes: one in hand, the others beside
/// it.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// Of the library's programmes those of `chosen` are shown first and in that order. The library
    /// outlives the window.
    MainWindow(const Library &library, const QStringList &chosen, QWidget *parent = nullptr);
    ~MainWindow() override;
    MainWindow(const MainWindow &) = delete;
    MainWindow &operator=(const MainWindow &) = delete;

    static constexpr qsizetype mostRecent = 12; ///< files that are remembered
    static constexpr int toldFor = 15000;       ///< ms that a sentence on what was done stands

    Desk &desk() { return m_desk; }
    /// The design in hand.
    Document &document() const { return m_desk.document(); }
    DesignForm &form() { return *m_form; }

    /// Opens a shipped design by its id beside the others; false when there is none that can be
    /// used.
    bool openShipped(const QString &id);
    /// Opens a file beside the others; false when it cannot be used, and a message says why.
    bool openFile(const QString &path);
    void goTo(std::size_t place);
    /// Shows where one begins in place of the design in hand, until one is taken in hand.
    void showStart();
    void leaveStart();
    StartPage &startPage() const { return *m_start; }
    /// Asks for what a new design is made of, and opens it beside the others.
    void newDesign();
    /// Closes a design; false when it is kept after all. The window goes with the last one.
    bool closeDesign(std::size_t place);
    /// Gives the design in hand a window of its own, which looks like this one; null where it is
    /// the only one here.
    MainWindow *moveToNewWindow();

    /// Keeps what is done from now on in files below that place, which all windows share, for the
    /// case of an accident; offers what an accident has left there unsaved. With `comesBack` the
    /// other designs of the last window are opened; false when there are none. Without, the window
    /// is a visit: what the one before had open is what comes back the next time.
    bool keepDesigns(const QString &place, bool comesBack);

    void setTheme(Theme theme);
    const Preferences &preferences() const { return m_preferences; }
    void setPreferences(const Preferences &preferences);
    /// What is decided once for all designs, in a dialog that stays until it is closed.
    SettingsDialog &showSettings();
    /// Not larger than the screen: for a first start.
    void fitScreen();
    /// Geometry and theme of the last session, and its programmes.
    void restore(QSettings &settings);
    void restoreProgrammes(const QSettings &settings);
    void store(QSettings &settings) const;
    /// The report on the design against the programmes that are shown, to print or to save; null
    /// where there is none to show, and a message says why.
    ReportDialog *showReport();
    /// The help in a window of its own, which stays while one works.
    HelpWindow &help();
    /// Shows the page on what has the focus: an input, a result, a target's metric, a picture; or
    /// the list of all.
    void explain();
    /// Finds any input, shipped design, programme or command by part of its name.
    void find(const QString &typed = {});
    /// Opens another window with that picture, which follows the design until it is closed.
    PicturePane *openPicture(std::string_view picture);

    PicturePane &pane(std::size_t i) { return *m_panes.at(i); }
    /// Shows the levers of a target by its key, or of the target that has been chosen before.
    void showLevers(const QString &target = {});
    const GapFinder &finder() const { return m_finder; }
    /// Draws the shipped cells into the map; later than the window, because it takes a moment.
    void showShippedCells();

signals:
    /// Something that store() writes may be another.
    void settingsChanged();

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void moveEvent(QMoveEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeFormColumn();
    QWidget *makeCentre();
    PicturePane *makePane(const std::vector<std::string_view> &first);
    QWidget *framed(const QString &title, QWidget *content);
    void makeActions();
    /// The actions that the toolbar has too.
    QList<QAction *> makeFileActions(QMenu &menu);
    QList<QAction *> makeEditActions(QMenu &menu);
    void makeViewActions(QMenu &menu);
    void makeThemeActions(QMenu &menu);
    void makeDesignActions(QMenu &menu);
    QWidget *makeTabs();
    void makeStart();
    void toggleStart();
    void makeToolBar(const QList<QAction *> &files, const QList<QAction *> &edits);
    void makePictureActions(QMenu &menu);
    void makeHelpActions(QMenu &menu);
    /// The written page, where it can be read.
    void showHelp(const std::string &id);
    std::string pageOfFocus() const;
    std::string pageOfInput(const std::string &key) const;
    void showShortcuts();
    void showAbout();
    PictureTask pictureTask();
    void makeProgrammeActions(QMenu &menu, const QStringList &chosen);
    /// Programmes that were chosen later stand on the toolbar too.
    void offerProgrammes();
    /// The shipped designs by family; a choice goes to `take`.
    void makeDesignMenu(QMenu &menu, const std::function<void(const QString &)> &take);
    /// Opens a shipped design beside the one in hand and compares that with it.
    void compareWithShipped(const QString &id);
    void compareWithFile();
    void takeDesign();
    void makeConventionActions(QMenu &menu);
    void makeHoldActions(QMenu &menu);
    void setProgrammes();
    void lookForLevers();
    /// The headline's second line: what would close the gap.
    void refreshAnswer();
    void showWay(const QString &input);
    Hold heldNow() const;
    /// Gives an input the number that a lever has there, with what the levers hold.
    void takeNumber(const QString &input, double number);
    std::vector<PicturePane *> shownPanes() const;
    bool showsPairs() const;
    void lookForPairs();
    /// The same for two inputs, and for a material or an option.
    void dragNumber(const QString &input, double number, bool begins);
    void takeNumbers(const QString &input, double number, const QString &other, double otherNumber);
    void takeSwap(const QString &key, const QString &instead);
    /// Takes the design that closes the gap to a programme, in one step of undo.
    void takeProposal(const QString &programme);
    void toggleKept(const QString &input);
    /// Small windows show one plot at a time and keep the results behind a button.
    void fitSize();
    /// The open designs that are neither in hand nor the baseline.
    std::vector<EvaluatedDesign> designsBeside() const;
    QString nameOfBase() const;
    /// The designs before the present one as marks in the map, or the baseline alone.
    std::vector<CellMark> trail() const;
    /// The shipped designs, made out once: every move of a slider draws them.
    const std::vector<ShippedCell> &cells() const;
    /// All that are shown, or those alone that show what closes the gaps.
    void refreshPictures(bool ofAnswersAlone = false);
    void refresh();
    void refreshTitle();
    /// Whether the design's changes are saved or not wanted.
    bool mayLose(std::size_t place);
    bool mayLoseAll();
    bool isUnsaved(const Document &document) const;
    bool save();
    bool saveAs();
    bool saveTo(const QString &path);
    void askForFiles();
    void rememberFile(const QString &path);
    void offerRecent();
    QString askForDesign(const QString &title);
    /// Where a dialog for files begins; empty for where the last one was.
    QString folder() const;
    bool read(const QString &path,
              const std::function<std::vector<Issue>(const std::string &)> &take);
    /// Tells above the columns when another program has changed the design's file.
    void lookAtFile();
    bool reload();
    /// Shows how the file and the design differ and does what is wanted; whether the design is
    /// saved, or was given up for the file's.
    bool settleChange();
    std::vector<FindEntry> findEntries();
    void findInputs(std::vector<FindEntry> &entries);
    void findResults(std::vector<FindEntry> &entries);
    void findMaterials(std::vector<FindEntry> &entries);
    void findDesigns(std::vector<FindEntry> &entries);
    void findTargets(std::vector<FindEntry> &entries);
    void findCommands(std::vector<FindEntry> &entries);
    void showWhatMoves(const std::string &metric);
    void takeMaterial(const std::string &slot, const std::string &material);
    std::string baseOf(const KeptDesign &kept) const;
    /// Whether its text can be read.
    bool isDesign(const KeptDesign &kept) const;
    /// What differs from its base; nothing where one of them cannot be read.
    std::optional<std::vector<DesignChange>> changesOf(const KeptDesign &kept) const;
    /// The design that was left, where it can be read again.
    const Document *takeUp(const KeptDesign &kept);
    using TakenUp = std::map<std::size_t, const Document *>; ///< by its place on the desk
    TakenUp takeUpSaved(const KeptDesk &left);
    /// Order, baseline and design in hand as they were.
    void arrange(const KeptDesk &left, const TakenUp &taken);
    void offer(const std::vector<KeptDesk> &left, TakenUp taken);
    void leave(const std::vector<KeptDesk> &left);
    void startKeeper(const QString &place);
    void tellNotKept(const QString &why);
    /// When the design was saved or kept, and how long it took to evaluate.
    void refreshState();
    void finishTyping();
    void compareWithOpened(const Document &inHand);
    ReportPages reportPages(const Literature &literature, Extent extent, bool all) const;
    /// The open designs but the baseline, the one in hand first; or that one alone.
    std::vector<const Document *> reported(bool all) const;
    std::shared_ptr<const GapAnswers> answersFor(const Document &of) const;
    void lookForReport(bool all);
    bool looksForReport(bool all) const;
    GapFinder::Question questionOf(const Document &of) const;

    const Library &m_library;
    std::vector<Programme> m_programmes;
    std::shared_ptr<const std::vector<Programme>> m_shownProgrammes;
    Preferences m_preferences;
    Desk m_desk;
    std::unique_ptr<DeskKeeper> m_keeper;
    QString m_keptBelow; ///< place that the keeper was given
    bool m_isVisit = false;
    GapFinder m_finder;
    GapCollector m_collector;    ///< for reports on several designs
    bool m_asksForPairs = false; ///< of the finder
    QString m_wayOf;             ///< key of the input whose way is on the maps
    Hold m_hold = Hold::inputs;
    /// Keys of inputs that no joint change may move.
    std::map<const Document *, std::set<std::string>> m_kept;
    mutable std::vector<ShippedCell> m_cells;
    bool m_shownCells = false; ///< the shipped cells stand in the map
    TargetModel *m_targets;
    QLabel *m_headline;
    QLabel *m_subline;
    QLabel *m_conditions;
    QLabel *m_notKept; ///< says why unsaved work is not kept
    QLabel *m_state;
    QTime m_keptAt; ///< what is unsaved; invalid before
    TargetView *m_targetView;
    std::unique_ptr<EveryLanguage> m_languages; ///< once something has been looked for
    DesignTabs *m_tabs;
    QToolButton *m_startButton;
    QStackedWidget *m_pages; ///< of the design in hand, and where one begins
    StartPage *m_start;
    DesignForm *m_form;
    CrossSection *m_crossSection;
    ResultPanel *m_results;
    QPointer<HelpWindow> m_help;
    FileWatch *m_fileWatch;
    FileBar *m_fileBar;
    QSplitter *m_columns;
    std::vector<PicturePane *> m_panes; ///< side by side
    std::vector<QPointer<PicturePane>> m_pictureWindows;
    QAction *m_orderAction = nullptr;
    QAction *m_moreProgrammes = nullptr;  ///< behind the programmes on the toolbar
    QList<QAction *> m_offeredProgrammes; ///< on the toolbar
    QAction *m_resultsAction = nullptr;
    QAction *m_crossSectionAction = nullptr;
    QAction *m_baselineAction = nullptr;
    int m_drag = 0; ///< number of the last drag in a picture, counted down
    bool m_narrow = false;
    bool m_low = false;
    QMenu *m_shippedMenu = nullptr;
    QMenu *m_recentMenu = nullptr;
    QStringList m_recent;                  ///< paths of files, the newest first
    QMenu *m_designMenu = nullptr;         ///< what is done with the design in hand
    std::vector<QAction *> m_themeActions; ///< in the order of the enumeration
    std::vector<QAction *> m_programmeActions;
    std::vector<QAction *> m_holdActions; ///< in the order of the enumeration
};

} // namespace cellgap
