// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/main_window.h"

#include "model/qt/desk_keeper.h"
#include "model/qt/local_text.h"
#include "views/window/recovery_dialog.h"

#include <QFileInfo>
#include <QLabel>
#include <QTimer>

#include <algorithm>
#include <functional>
#include <map>
#include <stdexcept>

/// What the window does with designs that were left by it, or by another one before.
namespace cellgap {

/// What its file holds, or it held itself when it was opened; empty where that is gone.
std::string MainWindow::baseOf(const KeptDesign &kept) const
{
    if (kept.path.isEmpty())
        return kept.openedText;
    if (!QFileInfo(kept.path).isFile()) // a pipe would be waited for
        return {};
    try {
        return m_library.textOf(kept.path.toStdString());
    } catch (const std::runtime_error &) {
        return {};
    }
}

const Document *MainWindow::takeUp(const KeptDesign &kept)
{
    const std::string base = baseOf(kept);
    if (kept.isUnsaved && !isDesign(kept))
        return nullptr; // nor is a tab with less than it taken for it
    if (!kept.isUnsaved) {
        if (!kept.path.isEmpty() && !base.empty() && m_desk.open(kept.id, base, kept.path))
            return &document();
        return m_desk.open(kept.id, kept.text, kept.path) ? &document() : nullptr;
    }
    const std::size_t place = m_desk.placeOfFile(kept.path);
    if (!kept.path.isEmpty() && place < m_desk.count() && m_desk.at(place).isModified()) {
        // Two windows had that file: both designs stay.
        if (!m_desk.open(kept.id, kept.text, {}))
            return nullptr;
        document().setHead("name", tr("%1, recovered").arg(kept.title));
        return &document();
    }
    // On top of what its file holds now, or of itself as it was opened: undo brings that back.
    if (m_desk.open(kept.id, base, kept.path) &&
        document().takeText(kept.text, tr("unsaved changes"))) {
        if (!kept.path.isEmpty() && designDigest(base) != kept.fileDigest)
            document().forgetFile(); // it has been written since
        return &document();
    }
    if (!m_desk.open(kept.id, kept.text, kept.path))
        return nullptr;
    document().setUnsaved();
    return &document();
}

MainWindow::TakenUp MainWindow::takeUpSaved(const KeptDesk &left)
{
    TakenUp taken;
    for (std::size_t i = 0; i < left.designs.size(); ++i)
        if (!left.designs[i].isUnsaved)
            if (const Document *design = takeUp(left.designs[i]))
                taken[i] = design;
    arrange(left, taken);
    return taken;
}

void MainWindow::arrange(const KeptDesk &left, const TakenUp &taken)
{
    std::size_t to = 0;
    for (const auto &[place, design] : taken)
        m_desk.move(m_desk.placeOf(*design), to++);
    if (left.baseline && taken.contains(*left.baseline))
        m_desk.pin(m_desk.placeOf(*taken.at(*left.baseline)));
    if (taken.contains(left.place))
        goTo(m_desk.placeOf(*taken.at(left.place)));
}

bool MainWindow::isDesign(const KeptDesign &kept) const
{
    Document document(m_library.catalogue(), m_library.units());
    return !kept.text.empty() && document.open(kept.id, kept.text, kept.path);
}

std::optional<std::vector<DesignChange>> MainWindow::changesOf(const KeptDesign &kept) const
{
    Document document(m_library.catalogue(), m_library.units());
    if (document.open(kept.id, baseOf(kept), kept.path) && document.takeText(kept.text, {}))
        return document.changes();
    return std::nullopt;
}

/// The designs of the first desk join those of it that were taken up before.
void MainWindow::offer(const std::vector<KeptDesk> &left, TakenUp taken)
{
    struct Offered {
        std::size_t desk = 0;
        std::size_t place = 0;
    };
    std::vector<LeftDesign> shown;
    std::vector<Offered> offered;
    for (std::size_t desk = 0; desk < left.size(); ++desk)
        for (std::size_t place = 0; place < left[desk].designs.size(); ++place) {
            const KeptDesign &design = left[desk].designs[place];
            if (!design.isUnsaved)
                continue;
            const auto changes = changesOf(design);
            if (changes && changes->empty() && !design.path.isEmpty())
                continue; // it was saved just before the end
            shown.push_back({.title = design.title,
                             .path = design.path,
                             .time = left[desk].time,
                             .changes = changes.value_or(std::vector<DesignChange>())});
            offered.push_back({.desk = desk, .place = place});
        }
    if (!shown.empty()) {
        RecoveryDialog dialog(shown, this);
        if (dialog.exec() != QDialog::Accepted)
            return;
        for (const std::size_t chosen : dialog.chosen()) {
            const auto [desk, place] = offered[chosen];
            const Document *design = takeUp(left[desk].designs[place]);
            if (design == nullptr)
                return tellNotKept(tr("“%1” cannot be read; it stays in %2")
                                       .arg(shown[chosen].title, left[desk].directory));
            if (desk == 0)
                taken[place] = design;
        }
        arrange(left.front(), taken);
    }
    leave(left);
}

/// They are kept here before they are removed there.
void MainWindow::leave(const std::vector<KeptDesk> &left)
{
    if (!left.empty() && m_keeper->keepNow())
        std::ranges::for_each(left, DeskKeeper::remove);
}

bool MainWindow::keepDesigns(const QString &place, bool comesBack)
{
    m_keptBelow = place;
    if (!m_preferences.keeps)
        return false;
    std::vector<KeptDesk> left = DeskKeeper::left(place);
    TakenUp taken;
    if (comesBack && !left.empty())
        taken = takeUpSaved(left.front());
    m_isVisit = !comesBack && std::ranges::any_of(left, &KeptDesk::ended);
    if (m_isVisit)
        std::erase_if(left, std::not_fn(&KeptDesk::hasUnsaved));
    startKeeper(place);
    const bool isOfFirst = !left.empty() && left.front().hasUnsaved();
    const auto unsaved =
        std::stable_partition(left.begin(), left.end(), std::not_fn(&KeptDesk::hasUnsaved));
    std::vector<KeptDesk> offered(unsaved, left.end());
    left.erase(unsaved, left.end());
    const bool came = !taken.empty();
    leave(left);
    if (!offered.empty()) // above the window, when it is there
        QTimer::singleShot(
            0, this,
            [this, offered = std::move(offered), taken = isOfFirst ? std::move(taken) : TakenUp()] {
                offer(offered, taken);
            });
    return came;
}

void MainWindow::startKeeper(const QString &place)
{
    m_keptBelow = place;
    m_keeper = std::make_unique<DeskKeeper>(m_desk, place);
    connect(m_keeper.get(), &DeskKeeper::failed, this, &MainWindow::tellNotKept);
    connect(m_keeper.get(), &DeskKeeper::recovered, m_notKept, &QWidget::hide);
    connect(m_keeper.get(), &DeskKeeper::kept, this, [this] {
        m_keptAt = QTime::currentTime();
        refreshState();
    });
}

void MainWindow::tellNotKept(const QString &why)
{
    m_notKept->setText(tr("Unsaved work is not kept for an accident: %1.").arg(why));
    m_notKept->show();
}

void MainWindow::refreshState()
{
    const QDateTime saved = document().savedAt();
    const QLocale shown = locale();
    QString state;
    if (document().isModified())
        state = m_keptAt.isValid()
                    ? tr("not saved, kept %1").arg(shown.toString(m_keptAt, QLocale::ShortFormat))
                    : tr("not saved");
    else if (saved.isValid())
        state = tr("saved %1")
                    .arg(saved.date() == QDate::currentDate()
                             ? shown.toString(saved.time(), QLocale::ShortFormat)
                             : shown.toString(saved, QLocale::ShortFormat));
    else
        state = tr("as shipped");
    const double time =
        std::chrono::duration<double, std::micro>(document().evaluationTime()).count();
    m_state->setText(
        tr("%1 · evaluated in %2").arg(state, quantityText(time, time < 9.5 ? 1 : 2, "µs", shown)));
}

} // namespace cellgap
