// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/main_window.h"

#include "model/qt/desk_keeper.h"
#include "model/qt/local_text.h"
#include "views/window/recovery_dialog.h"

#include <QLabel>
#include <QTimer>

#include <algorithm>
#include <functional>
#include <map>
#include <stdexcept>

/// What the window does with designs that were left by it, or by another one before.
namespace cellgap {

namespace {

/// The design that was left: on top of what its file holds now, or of itself as it was opened.
/// False where it cannot be read.
bool takeUp(Desk &desk, const KeptDesign &kept, const std::string &base)
{
    if (!desk.open(kept.id, base, kept.path))
        return false;
    Document &document = desk.document();
    if (!document.takeText(kept.text, MainWindow::tr("unsaved changes")))
        return false;
    if (!kept.path.isEmpty() && digestOfFile(base) != kept.fileDigest)
        document.forgetFile(); // it has been written since
    return true;
}

} // namespace

/// What its file holds, or it held itself when it was opened; empty where that is gone.
std::string MainWindow::baseOf(const KeptDesign &kept) const
{
    if (kept.path.isEmpty())
        return kept.openedText;
    try {
        return m_library.textOf(kept.path.toStdString());
    } catch (const std::runtime_error &) {
        return {};
    }
}

void MainWindow::takeUp(const KeptDesign &kept)
{
    const std::string base = baseOf(kept);
    if (kept.isUnsaved) {
        if (cellgap::takeUp(m_desk, kept, base))
            return;
        if (m_desk.open(kept.id, kept.text, kept.path))
            document().setUnsaved();
    } else if (kept.path.isEmpty() || base.empty() || !m_desk.open(kept.id, base, kept.path)) {
        m_desk.open(kept.id, kept.text, kept.path);
    }
}

bool MainWindow::takeUp(const KeptDesk &left)
{
    const std::size_t before = m_desk.count();
    std::map<std::size_t, const Document *> opened;
    for (std::size_t i = 0; i < left.designs.size(); ++i)
        if (!left.designs[i].isUnsaved) {
            takeUp(left.designs[i]);
            opened[i] = &document();
        }
    if (left.baseline && opened.contains(*left.baseline))
        m_desk.pin(m_desk.placeOf(*opened.at(*left.baseline)));
    if (opened.contains(left.place))
        m_desk.goTo(m_desk.placeOf(*opened.at(left.place)));
    return !opened.empty() || m_desk.count() > before;
}

std::vector<DesignChange> MainWindow::changesOf(const KeptDesign &kept) const
{
    Document document(m_library.catalogue(), m_library.units());
    if (document.open(kept.id, baseOf(kept), kept.path) && document.takeText(kept.text, {}))
        return document.changes();
    return {};
}

void MainWindow::offer(const std::vector<KeptDesk> &left)
{
    std::vector<LeftDesign> offered;
    std::vector<const KeptDesign *> designs;
    for (const KeptDesk &desk : left)
        for (const KeptDesign &design : desk.designs) {
            if (!design.isUnsaved)
                continue;
            std::vector<DesignChange> changes = changesOf(design);
            if (changes.empty() && !baseOf(design).empty() && !design.path.isEmpty())
                continue; // it was saved just before the end
            offered.push_back({.title = design.title,
                               .path = design.path,
                               .time = desk.time,
                               .changes = std::move(changes)});
            designs.push_back(&design);
        }
    if (!offered.empty()) {
        RecoveryDialog dialog(offered, this);
        if (dialog.exec() != QDialog::Accepted)
            return;
        for (const std::size_t chosen : dialog.chosen())
            takeUp(*designs[chosen]);
    }
    leave(left);
}

/// They are kept here before they are removed there.
void MainWindow::leave(const std::vector<KeptDesk> &left)
{
    m_keeper->keepNow();
    for (const KeptDesk &desk : left)
        DeskKeeper::remove(desk);
}

bool MainWindow::keepDesigns(const QString &place, bool comesBack)
{
    std::vector<KeptDesk> left = DeskKeeper::left(place);
    const bool came = comesBack && !left.empty() && takeUp(left.front());
    m_keeper = std::make_unique<DeskKeeper>(m_desk, place);
    connect(m_keeper.get(), &DeskKeeper::failed, this, &MainWindow::tellNotKept);
    const auto unsaved = std::ranges::stable_partition(left, std::not_fn(&KeptDesk::hasUnsaved));
    std::vector<KeptDesk> offered(unsaved.begin(), unsaved.end());
    left.erase(unsaved.begin(), unsaved.end());
    leave(left);
    if (!offered.empty()) // above the window, when it is there
        QTimer::singleShot(0, this, [this, offered = std::move(offered)] { offer(offered); });
    return came;
}

void MainWindow::tellNotKept(const QString &why)
{
    m_notKept->setText(tr("Unsaved work is not kept for an accident: %1.").arg(why));
    m_notKept->show();
}

} // namespace cellgap
