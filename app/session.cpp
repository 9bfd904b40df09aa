// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session.h"

#include "model/core/report/review.h"
#include "model/io/issue_sink.h"
#include "model/io/visible_text.h"

#include <algorithm>
#include <cstdlib>

namespace cellgap {

namespace fs = std::filesystem;

fs::path dataDirectory()
{
    if (const char *given = std::getenv("CELLGAP_DATA"))
        return given;
    std::error_code error;
    const fs::path program = fs::read_symlink("/proc/self/exe", error);
    return program.parent_path().parent_path() / "share" / "cellgap";
}

Session::Session(std::ostream &out, std::ostream &err, const Console &console)
    : m_out(out)
    , m_err(err)
    , m_console(console)
    , m_catalogue(loadCatalogue(dataDirectory(), m_units))
{
    printIssues(m_catalogue.root.string(), m_catalogue.issues);
}

const std::vector<Programme> &Session::programmes()
{
    if (m_programmes.empty()) {
        std::vector<Issue> issues;
        m_programmes = loadProgrammes(m_catalogue.root, m_units, issues);
        printIssues((m_catalogue.root / "targets").string(), issues);
    }
    return m_programmes;
}

std::vector<Programme> Session::chosenProgrammes(const std::string &ids)
{
    if (ids == "all")
        return programmes();
    std::vector<Programme> chosen;
    for (std::size_t at = 0; at <= ids.size();) {
        const std::size_t comma = std::min(ids.find(',', at), ids.size());
        const std::string id = ids.substr(at, comma - at);
        at = comma + 1;
        const auto &all = programmes();
        const auto found = std::ranges::find(all, id, &Programme::id);
        if (found == all.end()) {
            std::vector<std::string> known;
            for (const Programme &programme : all)
                known.push_back(programme.id);
            m_err << "error: unknown programme '" << id << "'; "
                  << english(nearestOr(id, known, verbatim("see 'cellgap list targets'"))) << "\n";
            throw BadInput("programme");
        }
        chosen.push_back(*found);
    }
    return chosen;
}

std::string Session::readDesignText(const std::string &design) const
{
    const auto shipped = m_catalogue.designs.find(design);
    std::error_code error;
    if (shipped != m_catalogue.designs.end() && !fs::exists(design, error))
        return readTextFile(shipped->second.string());
    if (!fs::exists(design, error) && design.find('/') == std::string::npos &&
        !design.ends_with(".yaml")) {
        std::vector<std::string> ids;
        for (const auto &[id, path] : m_catalogue.designs)
            ids.push_back(id);
        throw std::runtime_error(
            "there is no file and no shipped design '" + design + "'; " +
            english(nearestOr(design, ids, verbatim("nothing is called nearly so"))));
    }
    return readTextFile(design);
}

EvaluatedDesign Session::load(const std::string &design, const std::vector<std::string> &settings)
{
    EvaluatedDesign loaded = read(design, settings);
    loaded.result = evaluate(loaded.sheet.design);
    loaded.issues = issues(loaded.result, loaded.sheet, m_catalogue.materials);
    placeIn(loaded.places, loaded.issues);
    printIssues(design, loaded.issues);
    return loaded;
}

EvaluatedDesign Session::read(const std::string &design, const std::vector<std::string> &settings)
{
    EvaluatedDesign loaded{.place = design};
    try {
        loaded.text = readDesignText(design);
    } catch (const std::runtime_error &error) {
        m_err << "error: " << error.what()
              << "\n  → give a design file, or a name that 'cellgap list designs' lists\n";
        throw BadInput(design);
    }
    DesignReading reading = readDesign(loaded.text, m_catalogue, m_units);
    printIssues(design, reading.issues);
    if (!reading.ok())
        throw BadInput(design);
    bool usable = true;
    for (const std::string &setting : settings) {
        const std::size_t equals = setting.find('=');
        if (equals == std::string::npos) {
            m_err << "error: --set " << setting << ": write key=value\n";
            throw BadInput(setting);
        }
        const auto issues = applySetting(reading.sheet, setting.substr(0, equals),
                                         setting.substr(equals + 1), m_catalogue, m_units);
        printIssues("--set " + setting, issues);
        reading.places.erase(setting.substr(0, equals));
        usable = usable && !hasError(issues);
    }
    if (!usable)
        throw BadInput(design);
    loaded.sheet = std::move(reading.sheet);
    loaded.places = std::move(reading.places);
    loaded.label = loaded.sheet.name.empty() ? visible(design) : loaded.sheet.name;
    return loaded;
}

void Session::printIssues(const std::string &where, const std::vector<Issue> &issues) const
{
    for (const Issue &issue : issues) {
        m_err << (issue.file.empty() ? where : issue.file);
        if (issue.line > 0)
            m_err << ":" << issue.line << ":" << issue.column;
        m_err << ": " << name(issue.severity) << ": " << english(issue.message) << "\n";
        if (!issue.remedy.empty())
            m_err << "  → " << english(issue.remedy)
                  << (issue.key.empty() ? "" : " [" + issue.key + "]") << "\n";
    }
}

} // namespace cellgap
