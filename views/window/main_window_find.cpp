// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/main_window.h"

#include "model/core/design/parameter.h"
#include "model/core/edit/form.h"
#include "model/io/catalogue.h"
#include "model/qt/local_text.h"
#include "views/form/design_form.h"
#include "views/pictures/pictures.h"
#include "views/widgets/finder.h"
#include "views/window/picture_pane.h"

#include <QAction>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>

/// Everything in the window by its name.
namespace cellgap {

namespace {

QString explained(const QString &name, const QString &text, const QString &key = {})
{
    QString rich = "<p><b>" + name.toHtmlEscaped() + "</b></p><p>" + text.toHtmlEscaped() + "</p>";
    if (!key.isEmpty())
        rich += "<p><code>" + key.toHtmlEscaped() + "</code></p>";
    return rich;
}

void addParameter(std::vector<FindEntry> &entries, const Parameter &parameter, const QString &kind,
                  const ShownUnits &units)
{
    const QString name = translated(parameter.name);
    const QString key = plainText(parameter.key);
    entries.push_back({.name = name,
                       .kind = kind,
                       .words = key + ' ' + plainText(parameter.symbol),
                       .explanation = explained(name, plainText(parameter.doc), key) + "<p>" +
                                      units.range(parameter, parameter.bounds).toHtmlEscaped() +
                                      "</p>"});
}

/// The inputs that a row of the form sets: in a group every member that the design can have.
std::vector<FindEntry> entriesOf(const FormRow &row, const Design &design, const QString &kind,
                                 const ShownUnits &units)
{
    std::vector<FindEntry> entries;
    switch (row.kind) {
    case FormRow::Kind::choice: {
        const Choice &choice = *findChoice(row.key);
        const QString name = translated(choice.name);
        QString words = plainText(row.key);
        for (const Option &option : choice.options)
            words += ' ' + plainText(option.word) + ' ' + translated(option.name);
        entries.push_back(
            {.name = name,
             .kind = kind,
             .words = words,
             .explanation = explained(name, plainText(choice.doc), plainText(row.key))});
        break;
    }
    case FormRow::Kind::material: {
        const MaterialSlot &slot = *findMaterialSlot(row.key);
        const QString name = translated(slot.name);
        entries.push_back(
            {.name = name,
             .kind = kind,
             .words = plainText(row.key),
             .explanation = explained(name, MainWindow::tr("A material of the library."),
                                      plainText(row.key))});
        break;
    }
    case FormRow::Kind::group:
        for (const std::string &member : findInputGroup(row.key)->members)
            if (const Parameter &parameter = *findParameter(member); parameter.applies(design))
                addParameter(entries, parameter, kind, units);
        break;
    case FormRow::Kind::text:
    case FormRow::Kind::basis:
        entries.push_back({.name = headName(row.key),
                           .kind = kind,
                           .words = plainText(row.key),
                           .explanation = {}});
        break;
    case FormRow::Kind::number:
        addParameter(entries, *findParameter(row.key), kind, units);
        break;
    }
    return entries;
}

} // namespace

std::vector<FindEntry> MainWindow::findEntries()
{
    std::vector<FindEntry> entries;
    for (const FormSection &section : formSections())
        for (const FormRow &row : section.rows) {
            if (!applies(row, document().design()))
                continue;
            for (FindEntry &entry :
                 entriesOf(row, document().design(), translated(section.title), m_form->units())) {
                entry.take = [this, key = row.key] { m_form->take(key); };
                entries.push_back(std::move(entry));
            }
        }
    for (const ShippedCell &cell : cells())
        entries.push_back(
            {.name = cell.mark.name,
             .kind = tr("Shipped design"),
             .words = plainText(cell.id),
             .explanation = explained(cell.mark.name, translated(cell.mark.family.toStdString()),
                                      plainText(cell.id)),
             .take = [this, id = plainText(cell.id)] { openShipped(id); }});
    for (const QString &path : std::as_const(m_recent))
        entries.push_back({.name = QFileInfo(path).fileName(),
                           .kind = tr("Recent file"),
                           .words = path,
                           .explanation = explained(QFileInfo(path).fileName(), path),
                           .take = [this, path] { openFile(path); }});
    for (const PictureInfo &info : pictures())
        entries.push_back({.name = translated(info.title),
                           .kind = tr("Picture"),
                           .words = plainText(info.key),
                           .explanation = explained(translated(info.title), plainText(info.doc)),
                           .take = [this, key = info.key] { m_panes.front()->choose(key); }});
    for (std::size_t i = 0; i < m_programmes.size(); ++i) {
        const Programme &programme = m_programmes[i];
        const QString name = plainText(programme.name);
        entries.push_back(
            {.name = name,
             .kind = m_programmeActions[i]->isChecked() ? tr("Targets, shown") : tr("Targets"),
             .words = plainText(programme.id),
             .explanation = explained(name, plainText(programme.source), plainText(programme.id)),
             .take = [action = m_programmeActions[i]] { action->toggle(); }});
    }
    for (const QAction *menu : menuBar()->actions())
        for (QAction *action : menu->menu()->actions()) {
            if (action->isSeparator() || action->menu() != nullptr || !action->isEnabled())
                continue;
            const QString name = action->text().remove('&');
            const QString shortcut = action->shortcut().toString(QKeySequence::NativeText);
            entries.push_back(
                {.name = name,
                 .kind = shortcut.isEmpty() ? tr("Command") : tr("Command, %1").arg(shortcut),
                 .explanation = explained(name, {}),
                 .take = [action] { action->trigger(); }});
        }
    return entries;
}

void MainWindow::find()
{
    auto *finder = new Finder(tr("Find anything"), findEntries(), {}, this);
    finder->show();
}

} // namespace cellgap
