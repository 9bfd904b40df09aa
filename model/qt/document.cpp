// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/qt/document.h"

#include "model/core/base/number_text.h"
#include "model/core/edit/convention.h"
#include "model/core/edit/edit.h"
#include "model/core/physics/evaluate.h"
#include "model/core/report/input_check.h"
#include "model/core/report/input_tables.h"
#include "model/core/report/report_table.h"
#include "model/io/basis.h"
#include "model/io/catalogue.h"
#include "model/io/design_yaml.h"
#include "model/io/yaml_tree.h"
#include "model/qt/local_text.h"
#include "model/qt/save_file.h"

#include <QFile>
#include <QFileInfo>
#include <QUndoCommand>

#include <algorithm>
#include <array>
#include <functional>
#include <stdexcept>

namespace cellgap {

namespace {

/// Digits that a changed value is shown with.
constexpr int shownDigits = 4;

QString valueText(const Parameter &parameter, const Design &design)
{
    const double value = parameter.access.get(design);
    if (parameter.isAbsent(value))
        return translated(parameter.absent.name);
    const std::string number = withoutTrailingZeros(significant(value, shownDigits));
    return localText(withUnitText(digits(number), parameter.access.unit.text));
}

QString materialName(const DesignSheet &sheet, const std::string &slot, const Catalogue &catalogue)
{
    const std::string id = materialIn(sheet, slot);
    if (id.empty())
        return Document::tr("none");
    const Material *material = catalogue.materials.find(id);
    const QString name = material != nullptr ? translated(material->name) : plainText(id);
    const auto own = sheet.halfCells.find(slot);
    if (own == sheet.halfCells.end())
        return name;
    return Document::tr("%1, half cell: %2").arg(name, plainText(own->second.source));
}

QString optionText(const Choice &choice, const Design &design)
{
    const auto index = static_cast<std::size_t>(choice.access.get(design));
    return translated(choice.options.at(index).name);
}

constexpr std::array headKeys{"name", "description", "source", "chemistry", "preset", "plant"};

bool layersKey(std::string_view key)
{
    return key == "chemistry" || key == "preset" || key == "plant";
}

/// Where the program was started from is no part of a file's name.
QString absolute(const QString &path)
{
    return path.isEmpty() ? path : QFileInfo(path).absoluteFilePath();
}

/// Where the files lie that a design names.
std::filesystem::path directoryOf(const QString &path)
{
    return std::filesystem::path(path.toStdString()).parent_path();
}

/// What every design has words of its own for.
bool isOwnWords(std::string_view key)
{
    return key == "name" || key == "description" || key == "source";
}

bool differsIn(const std::string &key, const DesignSheet &sheet, const DesignSheet &other)
{
    return isHeadKey(key) ? headText(sheet, key) != headText(other, key)
                          : differs(sheet, other, key);
}

/// A further active material that had no share gets one, without which nobody sees it.
void giveShare(DesignSheet &sheet, const MaterialSlot &slot)
{
    constexpr double usual = 10.0;
    constexpr std::string_view active = "_active";
    if (!slot.key.ends_with(active))
        return;
    const std::string key = slot.key.substr(0, slot.key.size() - active.size()) + "_share";
    const Parameter *share = findParameter(key);
    if (share != nullptr && share->access.get(sheet.design) == 0.0)
        static_cast<void>(assignNumber(sheet, *share, usual,
                                       {.origin = Origin::file,
                                        .source = "assumption: a share to begin with",
                                        .confidence = "assumption"}));
}

/// A text of the head as it is shown in a line: what a design builds on by its name.
QString shownHead(const DesignSheet &sheet, const char *key, const Catalogue &catalogue)
{
    constexpr qsizetype longest = 40;
    const std::string &text = headText(sheet, key);
    if (layersKey(key)) {
        const auto &layers = layersOf(catalogue, key);
        const DesignLayer *found = layers.find(text);
        return found == nullptr ? plainText(text) : translated(found->name);
    }
    const QString shown = plainText(text);
    return shown.size() <= longest ? shown : shown.first(longest) + "…";
}

/// What a person calls the value with that key.
QString nameOf(const std::string &key)
{
    if (isHeadKey(key))
        return headName(key);
    if (const Parameter *parameter = findParameter(key))
        return localText(nameAlone(*parameter));
    const Choice *choice = findChoice(key);
    const MaterialSlot *slot = findMaterialSlot(key);
    return translated(choice != nullptr ? choice->name
                      : slot != nullptr ? slot->name
                                        : std::string_view(key));
}

} // namespace

QString headName(std::string_view key)
{
    return key == "name"          ? Document::tr("Name")
           : key == "description" ? Document::tr("Description")
           : key == "source"      ? Document::tr("Source")
           : key == "chemistry"   ? Document::tr("Chemistry")
           : key == "preset"      ? Document::tr("Format preset")
                                  : Document::tr("Plant");
}

/// From one sheet to another; sheets are shared, so that a step costs one of them.
class Document::SheetCommand : public QUndoCommand
{
public:
    SheetCommand(Document &document, Sheet to, const QString &text, std::string topic, int gesture)
        : QUndoCommand(text)
        , m_document(document)
        , m_from(document.m_sheet)
        , m_to(std::move(to))
        , m_topic(std::move(topic))
        , m_gesture(gesture)
    {
    }

    void undo() override { m_document.take(m_from); }
    void redo() override { m_document.take(m_to); }
    const DesignSheet &from() const { return *m_from; }

    int id() const override { return m_gesture == 0 ? -1 : 1; }

    bool mergeWith(const QUndoCommand *other) override
    {
        const auto *next = static_cast<const SheetCommand *>(other);
        if (next->m_gesture != m_gesture || next->m_topic != m_topic)
            return false;
        m_to = next->m_to;
        setText(next->text());
        return true;
    }

private:
    Document &m_document;
    Sheet m_from;
    Sheet m_to;
    std::string m_topic;
    int m_gesture;
};

Result DesignStep::performance() const
{
    return evaluate(sheet->design, Aspect::power);
}

Document::Document(const Catalogue &catalogue, const UnitSystem &units, QObject *parent)
    : QObject(parent)
    , m_catalogue(catalogue)
    , m_units(units)
    , m_sheet(std::make_shared<DesignSheet>(DesignSheet{.design = standardDesign()}))
    , m_opened(m_sheet)
    , m_result(evaluate(m_sheet->design))
    , m_openedResult(m_result)
{
    m_undo.setUndoLimit(mostSteps);
    connect(&m_undo, &QUndoStack::cleanChanged, this, &Document::stateChanged);
    // Not when a command has run, but when the stack knows it: steps() is right by then.
    connect(&m_undo, &QUndoStack::indexChanged, this, &Document::changed);
}

Document::~Document()
{
    disconnect(&m_undo, nullptr, this, nullptr);
}

bool Document::open(const QString &id, const std::string &text, const QString &path)
{
    DesignReading reading = readDesign(text, m_catalogue, m_units, {}, directoryOf(absolute(path)));
    if (!reading.ok()) {
        m_refusal = std::move(reading.issues);
        return false;
    }
    m_refusal.clear();
    m_id = id;
    m_path = absolute(path);
    m_text = text;
    m_openedText = text;
    m_onDisk = text;
    m_savedAt = m_path.isEmpty() ? QDateTime() : QFileInfo(m_path).lastModified();
    m_isUnsaved = false;
    m_fileIssues = std::move(reading.issues);
    m_opened = std::make_shared<DesignSheet>(std::move(reading.sheet));
    m_openedResult = evaluate(m_opened->design);
    take(m_opened);
    const bool untouched = m_undo.count() == 0; // clearing such a stack tells nobody
    m_undo.clear();
    if (untouched)
        emit changed();
    emit replaced();
    emit stateChanged();
    return true;
}

EvaluatedDesign Document::evaluated(const QString &label) const
{
    return {.label = label.toStdString(),
            .id = m_id.toStdString(),
            .sheet = m_sheet,
            .result = m_result,
            .issues = m_issues};
}

EvaluatedDesign Document::evaluatedBase(const QString &label) const
{
    return {.label = label.toStdString(),
            .id = (m_other ? m_otherId : m_id).toStdString(),
            .sheet = sharedBase(),
            .result = baseResult()};
}

void Document::compareWith(const Document *other, const QString &name)
{
    m_other = other != nullptr ? other->m_sheet : nullptr;
    m_otherResult = other != nullptr ? other->m_result : Result();
    m_otherName = name;
    m_otherId = other != nullptr ? other->m_id : QString();
}

std::vector<DesignStep> Document::steps() const
{
    std::vector<DesignStep> all;
    for (int i = 0; i < m_undo.index(); ++i) {
        const DesignSheet &sheet = static_cast<const SheetCommand *>(m_undo.command(i))->from();
        all.push_back({.what = i == 0 ? QString() : m_undo.text(i - 1),
                       .isOpened = &sheet == m_opened.get(),
                       .sheet = &sheet});
    }
    return all;
}

QString Document::title() const
{
    const std::string &name = m_sheet->name;
    if (!name.empty()) // that of a shipped design is one of the program's words
        return m_path.isEmpty() && name == m_opened->name ? translated(name) : plainText(name);
    if (m_path.isEmpty())
        return m_id;
    const QString file = QFileInfo(m_path).completeBaseName();
    return file.endsWith(".cellgap") ? QFileInfo(file).completeBaseName() : file;
}

void Document::take(Sheet sheet)
{
    m_sheet = std::move(sheet);
    const auto begin = std::chrono::steady_clock::now();
    m_result = evaluate(m_sheet->design);
    m_evaluationTime = std::chrono::steady_clock::now() - begin;
    m_issues = cellgap::issues(m_result, *m_sheet, m_catalogue.materials);
    m_issues.insert(m_issues.end(), m_fileIssues.begin(), m_fileIssues.end());
    std::ranges::stable_sort(m_issues, std::greater{}, &Issue::severity);
}

void Document::push(DesignSheet sheet, const QString &text, const std::string &topic, int gesture)
{
    m_undo.push(new SheetCommand(*this, std::make_shared<const DesignSheet>(std::move(sheet)), text,
                                 topic, gesture));
}

EditOutcome Document::setNumber(const Parameter &parameter, double number, int gesture)
{
    if (isInput(parameter, design()) && parameter.access.get(design()) == number)
        return {};
    DesignSheet sheet = *m_sheet;
    if (const auto reason = assignNumber(sheet, parameter, number))
        return {localText(*reason)};
    const QString text =
        tr("%1 %2").arg(localText(nameAlone(parameter)), valueText(parameter, sheet.design));
    push(std::move(sheet), text, parameter.key, gesture);
    return {};
}

void Document::takeSheet(DesignSheet sheet, const std::string &key)
{
    const Choice *choice = findChoice(key);
    const QString with = choice != nullptr ? optionText(*choice, sheet.design)
                                           : materialName(sheet, key, m_catalogue);
    push(std::move(sheet), tr("%1: %2").arg(nameOf(key), with), key, 0);
}

EditOutcome Document::takeDesign(const Design &design, const QString &what)
{
    DesignSheet sheet = *m_sheet;
    if (const auto reason = assignDesign(sheet, design))
        return {localText(*reason)};
    push(std::move(sheet), what, {}, 0);
    return {};
}

void Document::countAs(const Convention &convention)
{
    DesignSheet sheet = *m_sheet;
    dropConvention(sheet, *m_opened);
    cellgap::countAs(sheet, convention);
    const QString name = translated(convention.name);
    if (sheet == *m_sheet)
        emit told(tr("The design is counted so already: %1.").arg(name));
    else
        push(std::move(sheet), tr("Count as: %1").arg(name), {}, 0);
}

EditOutcome Document::choose(const Choice &choice, int option)
{
    if (choice.access.get(design()) == option)
        return {};
    Rebased made = withOption(*m_sheet, choice, option, m_catalogue, m_units);
    const QString text =
        tr("%1: %2").arg(translated(choice.name), optionText(choice, made.sheet.design));
    if (made.chosen.empty())
        push(std::move(made.sheet), text, choice.key, 0);
    else
        pushRebased(std::move(made), text, choice.key);
    return {};
}

EditOutcome Document::take(const ValueFix &fix)
{
    if (const Parameter *parameter = findParameter(fix.key))
        return setNumber(*parameter, fix.number);
    const Choice &choice = *findChoice(fix.key);
    const auto option = std::ranges::find(choice.options, fix.option, &Option::word);
    return choose(choice, static_cast<int>(option - choice.options.begin()));
}

EditOutcome Document::putMaterial(const MaterialSlot &slot, const std::string &material)
{
    if (materialIn(*m_sheet, slot.key) == material && !m_sheet->halfCells.contains(slot.key))
        return {};
    const Material *chosen = m_catalogue.materials.find(material);
    if (chosen == nullptr)
        return {tr("There is no material “%1”.").arg(plainText(material))};
    DesignSheet sheet = *m_sheet;
    if (const auto reason = cellgap::putMaterial(sheet, slot, *chosen))
        return {localText(*reason)};
    giveShare(sheet, slot);
    const QString text =
        tr("%1: %2").arg(translated(slot.name), materialName(sheet, slot.key, m_catalogue));
    push(std::move(sheet), text, slot.key, 0);
    return {};
}

EditOutcome Document::set(const std::string &key, const std::string &text)
{
    DesignSheet sheet = *m_sheet;
    for (const Issue &issue : applySetting(sheet, key, text, m_catalogue, m_units))
        if (issue.severity == Severity::error)
            return {localText(issue.message)};
    push(std::move(sheet), tr("%1: %2").arg(nameOf(key), plainText(text)), key, 0);
    return {};
}

QString Document::head(std::string_view key) const
{
    return plainText(headText(*m_sheet, key));
}

void Document::setHead(const std::string &key, const QString &text)
{
    if (text == head(key))
        return;
    DesignSheet sheet = *m_sheet;
    headText(sheet, key) = text.toStdString();
    push(std::move(sheet), tr("%1: %2").arg(headName(key), text), key, 0);
}

std::vector<DesignBasis> Document::basesFor(const std::string &key) const
{
    std::vector<DesignBasis> bases;
    if (key != "plant") // a design without one has BatPaC's
        bases.push_back({.id = {}, .name = tr("none")});
    for (const auto &[id, layer] : layersOf(m_catalogue, key))
        bases.push_back({.id = id, .name = translated(layer.name)});
    return bases;
}

void Document::rebase(const std::string &key, const std::string &id)
{
    if (headText(*m_sheet, key) == id)
        return;
    Rebased made = onBasis(*m_sheet, key, id, m_catalogue, m_units);
    const QString text = tr("%1: %2").arg(headName(key), localText(made.chosen));
    pushRebased(std::move(made), text, key);
}

std::string Document::changedName() const
{
    return tr("%1, changed").arg(plainText(m_opened->name)).toStdString();
}

/// A cell of another chemistry is no longer the one that was described, sourced and published; a
/// shipped one says in its name what it was made from.
void Document::becomeAnother(DesignSheet &sheet) const
{
    sheet.published.clear();
    sheet.claims.clear();
    if (!m_path.isEmpty())
        return;
    if (sheet.name == m_opened->name && !sheet.name.empty())
        sheet.name = changedName();
    for (const char *text : {"description", "source"})
        if (headText(sheet, text) == headText(*m_opened, text))
            headText(sheet, text).clear();
}

void Document::pushRebased(Rebased rebased, const QString &what, const std::string &key)
{
    DesignSheet &sheet = rebased.sheet;
    QStringList told{tr("%1: %2.").arg(nameOf(key), localText(rebased.chosen))};
    if (sheet.chemistry != m_sheet->chemistry || key == "negative.kind") {
        if (!m_sheet->published.empty() || !m_sheet->claims.empty())
            told << tr("Published figures and claims of the former cell are left out.");
        becomeAnother(sheet);
        if (!sheet.description.empty() || !sheet.source.empty())
            told << tr("Description and source are still those of the former cell.");
    }
    if (sheet.plant != m_sheet->plant && key != "plant")
        told << tr("Plant: %1.").arg(translated(m_catalogue.plants.at(sheet.plant).name));
    push(std::move(sheet), what, key, 0);
    emit this->told(told.join(' '));
}

void Document::reset(const std::string &key)
{
    if (!isChanged(key))
        return;
    DesignSheet sheet = *m_sheet;
    if (bringsOthers(key)) {
        sheet = withBasisOf(sheet, base(), key);
        if (m_other && (sheet.chemistry != m_sheet->chemistry || key == "negative.kind")) {
            sheet.description = m_sheet->description; // the other's are of another cell
            sheet.source = m_sheet->source;
            becomeAnother(sheet);
        } else if (sheet.name == changedName())
            sheet.name = m_opened->name;
    } else if (isHeadKey(key))
        headText(sheet, key) = headText(isOwnWords(key) ? opened() : base(), key);
    else
        resetTo(sheet, base(), key);
    push(std::move(sheet), tr("reset of %1").arg(nameOf(key)), key, 0);
}

void Document::resetAll()
{
    if (!(*m_sheet == *m_opened))
        push(*m_opened, tr("reset of all values"), {}, 0);
}

bool Document::isChanged(const std::string &key) const
{
    const Sheet &from = isOwnWords(key) ? m_opened : sharedBase();
    return m_sheet != from && differsIn(key, *m_sheet, *from);
}

bool Document::isEdited(const std::string &key) const
{
    return m_sheet != m_opened && differsIn(key, *m_sheet, *m_opened);
}

std::vector<DesignChange> Document::changes() const
{
    if (!hasLeftBase())
        return {};
    std::vector<DesignChange> list = changesFrom(base());
    if (m_other)
        std::erase_if(list, [](const DesignChange &change) { return isOwnWords(change.key); });
    return list;
}

std::vector<DesignChange> Document::changesFrom(const DesignSheet &other) const
{
    std::vector<DesignChange> list;
    const auto isOther = [&](const std::string &key) { return differs(*m_sheet, other, key); };
    for (const char *key : headKeys)
        if (headText(*m_sheet, key) != headText(other, key))
            list.push_back({.key = key,
                            .name = headName(key),
                            .was = shownHead(other, key, m_catalogue),
                            .is = shownHead(*m_sheet, key, m_catalogue)});
    for (const Choice &choice : choices())
        if (isOther(choice.key))
            list.push_back({.key = choice.key,
                            .name = translated(choice.name),
                            .was = optionText(choice, other.design),
                            .is = optionText(choice, design())});
    for (const MaterialSlot &slot : materialSlots())
        if (isOther(slot.key))
            list.push_back({.key = slot.key,
                            .name = translated(slot.name),
                            .was = materialName(other, slot.key, m_catalogue),
                            .is = materialName(*m_sheet, slot.key, m_catalogue)});
    for (const Parameter &parameter : parameters()) {
        // What a group's former input was is told by the row of the present one.
        if (!isOther(parameter.key) || !isInput(parameter, design()))
            continue;
        const bool was = isInput(parameter, other.design);
        list.push_back({.key = parameter.key,
                        .name = localText(nameAlone(parameter)),
                        .was = was ? valueText(parameter, other.design) : tr("result"),
                        .is = valueText(parameter, design())});
    }
    return list;
}

std::string Document::text() const
{
    return rewriteDesign(m_text, *m_sheet, m_catalogue, m_units, directoryOf(m_path));
}

std::string Document::textCalled(const QString &name) const
{
    DesignSheet sheet = *m_sheet;
    sheet.name = name.toStdString();
    return rewriteDesign(m_text, sheet, m_catalogue, m_units, directoryOf(m_path));
}

EditOutcome Document::save(const QString &path)
{
    const auto directory = directoryOf(m_path);
    const std::string saved = rewriteDesign(m_text, *m_sheet, m_catalogue, m_units, directory,
                                            directory == directoryOf(absolute(path)));
    if (const QString why = saveFile(path, saved); !why.isEmpty())
        return {tr("“%1” could not be written: %2. The design is kept here; save it elsewhere.")
                    .arg(path, why)};
    m_text = saved;
    m_onDisk = saved;
    m_savedAt = QDateTime::currentDateTime();
    m_path = absolute(path);
    m_id = m_path;
    m_isUnsaved = false;
    m_undo.setClean();
    emit stateChanged();
    return {};
}

FileState Document::fileState() const
{
    const QFileInfo file(m_path);
    if (m_path.isEmpty() || (file.exists() && !file.isFile()))
        return FileState::same;
    if (!file.exists())
        return FileState::gone;
    try {
        return readTextFile(m_path.toStdString()) == m_onDisk ? FileState::same
                                                              : FileState::changed;
    } catch (const std::runtime_error &) { // what cannot be read is not what was read
        return FileState::changed;
    }
}

FileDifference Document::fileDifference() const
{
    FileDifference difference;
    try {
        const DesignReading reading = readDesign(readTextFile(m_path.toStdString()), m_catalogue,
                                                 m_units, {}, directoryOf(m_path));
        if (reading.ok())
            return {.changes = changesFrom(reading.sheet),
                    .sameDesign = reading.sheet == *m_sheet,
                    .refusal = {}};
        std::ranges::transform(reading.issues, std::back_inserter(difference.refusal), issueLine);
    } catch (const std::runtime_error &error) {
        difference.refusal.push_back(plainText(error.what()));
    }
    return difference;
}

void Document::keepOwn()
{
    try {
        m_onDisk = readTextFile(m_path.toStdString());
    } catch (const std::runtime_error &) {
        m_onDisk.clear();
    }
    setUnsaved();
}

void Document::forgetFile()
{
    m_onDisk.clear();
    emit stateChanged();
}

bool Document::takeText(const std::string &text, const QString &what)
{
    DesignReading reading = readDesign(text, m_catalogue, m_units, {}, directoryOf(m_path));
    if (!reading.ok())
        return false;
    push(std::move(reading.sheet), what, {}, 0);
    return true;
}

void Document::setUnsaved()
{
    m_isUnsaved = true;
    m_undo.resetClean();
    emit stateChanged();
}

} // namespace cellgap
