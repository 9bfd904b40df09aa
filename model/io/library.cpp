// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/io/library.h"

#include "model/core/physics/evaluate.h"
#include "model/core/report/input_check.h"
#include "model/io/issue_sink.h"
#include "model/io/solid_electrolytes.h"
#include "model/io/visible_text.h"
#include "model/io/yaml_tree.h"

#include <algorithm>
#include <array>
#include <functional>
#include <iterator>
#include <utility>

#include <sha256.h>

namespace cellgap {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t digestDigits = 12;

std::string keyOf(const std::string &setting)
{
    return setting.substr(0, setting.find('='));
}

/// What the settings say of the head of a design, which decides over all that follows.
DesignHead headOf(const std::vector<std::string> &settings)
{
    DesignHead head;
    for (const std::string &setting : settings)
        if (const std::string key = keyOf(setting); isHeadKey(key) && key.size() < setting.size())
            head[key] = setting.substr(key.size() + 1);
    return head;
}

std::string fileOf(const std::string &setting)
{
    return "--set " + setting;
}

/// Applies "key=value" to what was read; what is wrong is told of the setting.
void apply(const std::string &setting, DesignReading &reading, const Catalogue &catalogue,
           const UnitSystem &units)
{
    const std::string key = keyOf(setting);
    std::vector<Issue> found;
    if (key.size() == setting.size())
        found.push_back({.severity = Severity::error,
                         .message = phrase("a setting has a key and a value"),
                         .remedy = phrase("write key=value")});
    else if (isHeadKey(key))
        return;
    else
        found = applySetting(reading.sheet, key, setting.substr(key.size() + 1), catalogue, units);
    for (Issue &issue : found)
        issue.file = fileOf(setting);
    reading.places.erase(key);
    std::ranges::move(found, std::back_inserter(reading.issues));
}

/// What nothing depends on once all settings are there.
void addWithoutEffect(std::span<const std::string> settings, DesignReading &reading)
{
    for (const std::string &setting : settings)
        if (auto issue = withoutEffect(reading.sheet.design, keyOf(setting))) {
            issue->file = fileOf(setting);
            reading.issues.push_back(std::move(*issue));
        }
}

} // namespace

Library::Library(const fs::path &root)
    : m_catalogue(loadCatalogue(root, m_units))
{
}

const std::vector<Programme> &Library::programmes() const
{
    if (!m_programmes)
        m_programmes = orderedProgrammes(m_catalogue);
    return *m_programmes;
}

bool Library::isShipped(const std::string &id) const
{
    std::error_code error;
    return m_catalogue.designs.contains(id) && !fs::exists(id, error);
}

std::string Library::textOf(const std::string &id) const
{
    if (isShipped(id))
        return shippedText(id);
    std::error_code error;
    if (!fs::exists(id, error) && id.find('/') == std::string::npos && !id.ends_with(".yaml")) {
        std::vector<std::string> ids;
        for (const auto &[known, path] : m_catalogue.designs)
            ids.push_back(known);
        throw std::runtime_error(
            "there is no file and no shipped design '" + id + "'; " +
            english(nearestOr(id, ids, verbatim("nothing is called nearly so"))));
    }
    return readTextFile(id);
}

fs::path Library::directoryOf(const std::string &id) const
{
    return isShipped(id) ? fs::path() : fs::path(id).parent_path();
}

DesignReading Library::sheetOf(const std::string &id,
                               const std::vector<std::string> &settings) const
{
    const DesignHead head = headOf(settings);
    DesignReading reading = readDesign(textOf(id), m_catalogue, m_units, head, directoryOf(id));
    for (Issue &issue : reading.issues)
        if (const auto set = head.find(issue.key); set != head.end() && issue.line == 0)
            issue.file = fileOf(set->first + "=" + set->second);
    if (reading.ok())
        for (const std::string &setting : settings)
            apply(setting, reading, m_catalogue, m_units);
    if (reading.ok())
        addWithoutEffect(settings, reading);
    if (!reading.ok())
        throw UnusableDesign(id, std::move(reading.issues));
    return reading;
}

EvaluatedDesign Library::evaluated(const std::string &id, DesignReading reading) const
{
    auto sheet = std::make_shared<const DesignSheet>(std::move(reading.sheet));
    EvaluatedDesign design{.label = sheet->name.empty() ? visible(id) : sheet->name,
                           .id = id,
                           .text = std::move(reading.text),
                           .sheet = sheet,
                           .result = evaluate(sheet->design),
                           .issues = std::move(reading.issues)};
    std::vector<Issue> found = issues(design.result, *sheet, m_catalogue.materials);
    placeIn(reading.places, found);
    std::ranges::move(found, std::back_inserter(design.issues));
    std::ranges::stable_sort(design.issues, std::greater{}, &Issue::severity);
    design.digest = designDigest(design.text);
    return design;
}

EvaluatedDesign Library::read(const std::string &id, const std::vector<std::string> &settings) const
{
    return evaluated(id, sheetOf(id, settings));
}

const EvaluatedDesign *Library::shipped(const std::string &id) const
{
    auto known = m_shipped.find(id);
    if (known == m_shipped.end()) {
        known = m_shipped.emplace(id, std::nullopt).first;
        if (m_catalogue.designs.contains(id))
            try {
                DesignReading reading = readDesign(shippedText(id), m_catalogue, m_units);
                if (reading.ok())
                    known->second = evaluated(id, std::move(reading));
            } catch (const std::runtime_error &) {
                // A broken installation, of which the command that names the design tells.
            }
    }
    return known->second ? &*known->second : nullptr;
}

std::string Library::shippedText(const std::string &id) const
{
    return readTextFile(m_catalogue.designs.at(id).string());
}

std::vector<HelpPage> Library::help(std::string_view language) const
{
    return readHelp(m_catalogue.root, language);
}

ReportFiles Library::reportFiles() const
{
    return readReportFiles(m_catalogue.root);
}

Literature Library::literature() const
{
    return measuresOf(readStatusTable(m_catalogue.root));
}

const StatusTable *Library::statusTable() const
{
    if (!m_status)
        try {
            m_status = readStatusTable(m_catalogue.root);
        } catch (const std::runtime_error &) {
            return nullptr; // a broken installation, of which the command that shows it tells
        }
    return &*m_status;
}

const std::shared_ptr<const std::vector<Material>> &Library::materials() const
{
    if (m_materials == nullptr) {
        std::vector<Material> all;
        for (const auto &[id, material] : m_catalogue.materials)
            all.push_back(material);
        m_materials = std::make_shared<const std::vector<Material>>(std::move(all));
    }
    return m_materials;
}

const std::vector<SolidElectrolyte> &Library::solidElectrolytes() const
{
    if (!m_electrolytes)
        m_electrolytes = cellgap::solidElectrolytes(m_catalogue, m_units);
    return *m_electrolytes;
}

std::string designDigest(const std::string &text)
{
    std::array<char, SHA256_DIGEST_STRING_LENGTH> digits{};
    SHA256Data(reinterpret_cast<const std::uint8_t *>(text.data()), text.size(), digits.data());
    return std::string(digits.data(), digestDigits);
}

} // namespace cellgap
