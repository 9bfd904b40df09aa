// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/main_window.h"

#include "model/core/design/parameter.h"
#include "model/core/edit/form.h"
#include "model/core/edit/trade_words.h"
#include "model/core/result/metric.h"
#include "model/io/catalogue.h"
#include "model/qt/every_language.h"
#include "model/qt/local_text.h"
#include "views/form/design_form.h"
#include "views/pictures/pictures.h"
#include "views/widgets/finder.h"
#include "views/window/picture_pane.h"
#include "views/window/target_view.h"

#include <QAction>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>
#include <QStatusBar>

#include <algorithm>

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

/// What the trade calls it, in every language.
QStringList synonymsOf(std::string_view key, const EveryLanguage &languages)
{
    QStringList synonyms;
    for (const std::string_view words : tradeWordsOf(key))
        for (const QString &inOne : languages.each(words))
            synonyms << inOne.split(", ");
    return synonyms;
}

/// An entry that is found by its name in any language, its key, and what the trade calls it and
/// the section that it is in.
FindEntry entryOf(std::string_view key, std::string_view name, const QString &kind,
                  const EveryLanguage &languages)
{
    const std::string_view section = key.substr(0, key.find('.'));
    QStringList words{plainText(key), languages.each(name).join(' ')};
    if (section != key)
        words += synonymsOf(section, languages);
    return {.name = translated(name),
            .kind = kind,
            .words = words.join(' '),
            .synonyms = synonymsOf(key, languages)};
}

/// The inputs that a row of the form sets: in a group every member that the design can have.
class RowEntries
{
public:
    RowEntries(const Design &design, const ShownUnits &units, const EveryLanguage &languages)
        : m_design(design)
        , m_units(units)
        , m_languages(languages)
    {
    }

    std::vector<FindEntry> of(const FormRow &row, const QString &kind) const
    {
        switch (row.kind) {
        case FormRow::Kind::choice:
            return {choice(*findChoice(row.key), kind)};
        case FormRow::Kind::material:
            return {material(*findMaterialSlot(row.key), kind)};
        case FormRow::Kind::group:
            return group(*findInputGroup(row.key), kind);
        case FormRow::Kind::text:
        case FormRow::Kind::basis:
            break;
        case FormRow::Kind::number:
            return {parameter(*findParameter(row.key), kind)};
        }
        return {{.name = headName(row.key), .kind = kind, .words = plainText(row.key)}};
    }

private:
    FindEntry parameter(const Parameter &parameter, const QString &kind) const
    {
        FindEntry entry = entryOf(parameter.key, parameter.name, kind, m_languages);
        entry.words += ' ' + plainText(parameter.symbol);
        entry.explanation =
            explained(entry.name, translated(parameter.doc), plainText(parameter.key)) + "<p>" +
            m_units.range(parameter, parameter.bounds).toHtmlEscaped() + "</p>";
        return entry;
    }

    FindEntry choice(const Choice &choice, const QString &kind) const
    {
        FindEntry entry = entryOf(choice.key, choice.name, kind, m_languages);
        for (const Option &option : choice.options)
            entry.words +=
                ' ' + plainText(option.word) + ' ' + m_languages.each(option.name).join(' ');
        entry.explanation = explained(entry.name, translated(choice.doc), plainText(choice.key));
        return entry;
    }

    FindEntry material(const MaterialSlot &slot, const QString &kind) const
    {
        FindEntry entry = entryOf(slot.key, slot.name, kind, m_languages);
        entry.explanation = explained(entry.name, MainWindow::tr("A material of the library."),
                                      plainText(slot.key));
        return entry;
    }

    std::vector<FindEntry> group(const InputGroup &group, const QString &kind) const
    {
        std::vector<FindEntry> entries;
        for (const std::string &member : group.members)
            if (const Parameter &one = *findParameter(member); one.applies(m_design))
                entries.push_back(parameter(one, kind));
        return entries;
    }

    const Design &m_design;
    const ShownUnits &m_units;
    const EveryLanguage &m_languages;
};

/// Whether no other place for a material is called so.
bool isOnlyOne(const MaterialSlot &slot)
{
    return std::ranges::count(materialSlots(), slot.name, &MaterialSlot::name) == 1;
}

} // namespace

void MainWindow::findInputs(std::vector<FindEntry> &entries)
{
    const Design &design = document().design();
    const RowEntries rows(design, m_form->units(), *m_languages);
    for (const FormSection &section : formSections())
        for (const FormRow &row : section.rows) {
            if (!applies(row, design))
                continue;
            for (FindEntry &entry : rows.of(row, translated(section.title))) {
                entry.take = [this, key = row.key] { m_form->take(key); };
                entries.push_back(std::move(entry));
            }
        }
}

void MainWindow::findResults(std::vector<FindEntry> &entries)
{
    std::vector<const Metric *> ordered; // of two that are called alike that of the cell is meant
    for (const Metric &metric : metrics())
        ordered.push_back(&metric);
    std::stable_partition(ordered.begin(), ordered.end(),
                          [](const Metric *metric) { return metric->level == Level::cell; });
    for (const Metric *one : ordered) {
        const Metric &metric = *one;
        const auto value = metric.value(document().result());
        if (!value)
            continue;
        FindEntry entry =
            entryOf(metric.key, metric.name, tr("Result, %1").arg(translated(name(metric.level))),
                    *m_languages);
        entry.words += ' ' + plainText(metric.symbol);
        const QString number =
            tr("%1: %2").arg(entry.name, localized(numberText(metric, *value), locale()) + ' ' +
                                             plainText(metric.unit.text));
        entry.explanation = explained(number, translated(metric.doc), plainText(metric.key));
        if (metric.better == Better::neither) {
            entry.take = [this, number] { statusBar()->showMessage(number, toldFor); };
        } else {
            entry.explanation += explained({}, tr("Return shows what moves it most."));
            entry.take = [this, key = std::string(metric.key)] { showWhatMoves(key); };
        }
        entries.push_back(std::move(entry));
    }
}

void MainWindow::showWhatMoves(const std::string &metric)
{
    m_panes.front()->choose("tornado");
    m_panes.front()->chooseVariant(metric);
}

void MainWindow::findMaterials(std::vector<FindEntry> &entries)
{
    for (const FormSection &section : formSections())
        for (const FormRow &row : section.rows) {
            if (row.kind != FormRow::Kind::material || !applies(row, document().design()))
                continue;
            const MaterialSlot &slot = *findMaterialSlot(row.key);
            if (materialIn(document().sheet(), slot.key).empty())
                continue; // a second material is a mixture, which its row makes
            const QString place = isOnlyOne(slot) ? translated(slot.name)
                                                  : tr("%1: %2").arg(translated(section.title),
                                                                     translated(slot.name));
            for (const auto &[id, material] : m_library.catalogue().materials) {
                if (std::ranges::find(slot.categories, material.category) == slot.categories.end())
                    continue;
                const QString called = translated(material.name);
                entries.push_back(
                    {.name = called,
                     .kind = place,
                     .words = plainText(id) + ' ' + plainText(material.formula),
                     .explanation = explained(called,
                                              tr("Puts it in the place of the present material. %1")
                                                  .arg(plainText(material.notes)),
                                              plainText(slot.key + ": " + id)),
                     .take = [this, slot = slot.key, id = id] { takeMaterial(slot, id); }});
            }
        }
}

void MainWindow::takeMaterial(const std::string &slot, const std::string &material)
{
    m_form->take(slot);
    const EditOutcome outcome = document().putMaterial(*findMaterialSlot(slot), material);
    if (!outcome.ok())
        statusBar()->showMessage(outcome.reason);
}

void MainWindow::findDesigns(std::vector<FindEntry> &entries)
{
    for (std::size_t place = 0; place < m_desk.count(); ++place)
        if (place != m_desk.place())
            entries.push_back(
                {.name = m_desk.title(place),
                 .kind = tr("Open design"),
                 .explanation = explained(m_desk.title(place), m_desk.at(place).path()),
                 .take = [this, &document = m_desk.at(place)] { goTo(m_desk.placeOf(document)); }});
    for (const ShippedCell &cell : cells()) {
        const EvaluatedDesign &design = *m_library.shipped(cell.id);
        entries.push_back(
            {.name = cell.mark.name,
             .kind = tr("Shipped design"),
             .words = plainText(cell.id) + ' ' + cell.mark.family + ' ' +
                      translated(cell.mark.family.toStdString()),
             .explanation = explained(cell.mark.name, translated(design.sheet->description),
                                      plainText(cell.id)),
             .take = [this, id = plainText(cell.id)] { openShipped(id); }});
    }
    for (const QString &path : std::as_const(m_recent))
        entries.push_back({.name = QFileInfo(path).fileName(),
                           .kind = tr("Recent file"),
                           .words = path,
                           .explanation = explained(QFileInfo(path).fileName(), path),
                           .take = [this, path] { openFile(path); }});
}

void MainWindow::findTargets(std::vector<FindEntry> &entries)
{
    for (std::size_t i = 0; i < m_programmes.size(); ++i) {
        const Programme &programme = m_programmes[i];
        const QString called = plainText(programme.name);
        const bool shown = m_programmeActions[i]->isChecked();
        entries.push_back(
            {.name = called,
             .kind = shown ? tr("Targets, shown") : tr("Targets"),
             .words = plainText(programme.id),
             .explanation = explained(called, plainText(programme.source), plainText(programme.id)),
             .take = [action = m_programmeActions[i]] { action->toggle(); }});
        if (!shown)
            continue;
        for (const Target &target : programme.targets)
            entries.push_back(
                {.name = translated(target.name),
                 .kind = tr("Target, %1").arg(plainText(programme.shortName)),
                 .words = plainText(target.metric) + ' ' + plainText(target.level) + ' ' +
                          m_languages->each(target.name).join(' '),
                 .synonyms = synonymsOf(target.metric, *m_languages),
                 .explanation =
                     explained(translated(target.name),
                               QStringList({plainText(target.conditions), plainText(target.source)})
                                   .join(' ')
                                   .trimmed(),
                               plainText(target.metric)),
                 .take = [this, key = keyOf(programme, target)] { m_targetView->goTo(key); }});
    }
}

void MainWindow::findCommands(std::vector<FindEntry> &entries)
{
    for (const PictureInfo &info : pictures())
        entries.push_back(
            {.name = translated(info.title),
             .kind = tr("Picture"),
             .words = plainText(info.key) + ' ' + m_languages->each(info.title).join(' '),
             .explanation = explained(translated(info.title), translated(info.doc)),
             .take = [this, key = info.key] { m_panes.front()->choose(key); }});
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
}

std::vector<FindEntry> MainWindow::findEntries()
{
    if (m_languages == nullptr)
        m_languages = std::make_unique<EveryLanguage>(m_library.catalogue().root);
    std::vector<FindEntry> entries;
    findInputs(entries);
    findResults(entries);
    findMaterials(entries);
    findDesigns(entries);
    findTargets(entries);
    findCommands(entries);
    return entries;
}

void MainWindow::find(const QString &typed)
{
    auto *finder = new Finder(tr("Find anything"), findEntries(), {}, this);
    connect(finder, &Finder::accepted, this, &MainWindow::leaveStart);
    finder->type(typed);
    finder->show();
}

} // namespace cellgap
