// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session.h"

#include "model/core/edit/convention.h"
#include "model/core/report/input_tables.h"
#include "model/core/report/issue_fix.h"
#include "model/io/issue_sink.h"
#include "model/qt/save_file.h"

#include <algorithm>
#include <cstdlib>
#include <exception>
#include <optional>
#include <set>
#include <sstream>

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

std::string programVersion()
{
    return CELLGAP_VERSION;
}

Session::Session(std::ostream &out, std::ostream &err, const Console &console)
    : m_out(&out)
    , m_err(err)
    , m_console(console)
    , m_library(dataDirectory())
{
}

Session::~Session()
{
    tellOfFaults();
}

void Session::tellOfFaults()
{
    const std::vector<Issue> &found = *catalogue().issues;
    const auto first = found.begin() + static_cast<std::ptrdiff_t>(m_faultsTold);
    const std::vector<Issue> untold(first, found.end());
    m_faultsTold = found.size();
    printIssues(catalogue().root.string(), untold);
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
        const auto &all = catalogue().programmes;
        const Programme *found = all.find(id);
        tellOfFaults();
        if (found == nullptr) {
            m_err << "error: unknown programme '" << id << "'; "
                  << english(nearestOr(id, all.ids(), verbatim("see 'cellgap list targets'")))
                  << "\n";
            throw BadInput("programme");
        }
        chosen.push_back(*found);
    }
    return chosen;
}

EvaluatedDesign Session::load(const std::string &design, const std::vector<std::string> &settings)
{
    return evaluated(design, read(design, settings));
}

EvaluatedDesign Session::loadCounted(const std::string &design,
                                     const std::vector<std::string> &settings,
                                     const std::string &convention)
{
    const Convention &by = *findConvention(convention);
    if (by.inputs.empty())
        return load(design, settings);
    DesignReading reading = read(design, settings);
    std::set<std::string, std::less<>> kept;
    for (const std::string &setting : settings)
        kept.insert(setting.substr(0, setting.find('=')));
    const std::vector<std::string> changed = countAs(reading.sheet, by, kept);
    std::string told;
    for (const std::string &key : changed) {
        const Choice *choice = findChoice(key);
        const ReportCell now = choice != nullptr
                                   ? inputCell(*choice, reading.sheet.design)
                                   : inputCell(*findParameter(key), reading.sheet.design);
        told += (told.empty() ? ": " : ", ") + key + " " + english(now.text);
    }
    m_err << design << ": note: counted as " << by.name << (told.empty() ? " already" : told)
          << "\n";
    for (const std::string &key : kept)
        if (std::ranges::find(by.inputs, key, &Convention::Input::key) != by.inputs.end())
            m_err << design << ": note: " << key << " is as set, not as " << by.name << " counts\n";
    EvaluatedDesign counted = evaluated(design, reading);
    counted.label = countedLabel(counted.label, convention);
    return counted;
}

std::string countedLabel(const std::string &label, const std::string &convention)
{
    const Convention &by = *findConvention(convention);
    return by.inputs.empty() ? label : filled("%1, counted as %2", {label, std::string(by.name)});
}

EvaluatedDesign Session::evaluated(const std::string &design, const DesignReading &reading)
{
    EvaluatedDesign loaded = m_library.evaluated(design, reading);
    std::vector<Issue> untold = loaded.issues;
    std::erase_if(untold, [&](const Issue &issue) {
        return std::ranges::find(reading.issues, issue) != reading.issues.end();
    });
    printIssues(design, untold);
    return loaded;
}

std::vector<EvaluatedDesign> Session::loadAll(const DesignInput &input)
{
    std::vector<EvaluatedDesign> designs;
    bool usable = true;
    for (const std::string &design : input.designs) {
        try {
            designs.push_back(loadCounted(design, input.settings, input.convention));
        } catch (const BadInput &) {
            usable = false;
        }
    }
    if (!usable)
        throw BadInput("design");
    return designs;
}

DesignReading Session::read(const std::string &design, const std::vector<std::string> &settings)
{
    try {
        DesignReading reading = m_library.sheetOf(design, settings);
        tellOfFaults();
        printIssues(design, reading.issues);
        return reading;
    } catch (const UnusableDesign &unusable) {
        tellOfFaults();
        printIssues(design, unusable.issues);
    } catch (const std::runtime_error &error) {
        m_err << "error: " << error.what()
              << "\n  → give a design file, or a name that 'cellgap list designs' lists\n";
    }
    throw BadInput(design);
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
        if (issue.fix)
            m_err << "  → one edit that does it: --set '" << fixSetting(*issue.fix) << "'\n";
    }
}

Exit Session::write(const std::string &text, const std::string &file)
{
    if (file.empty() || file == "-") {
        *m_out << text;
        return Exit::ok;
    }
    const QString why = saveFile(QString::fromStdString(file), text);
    return why.isEmpty() ? Exit::ok : refuseToWrite(file, why.toStdString());
}

Exit Session::printInto(const std::string &file, const std::function<Exit()> &print, bool whenOk)
{
    std::ostringstream text;
    std::ostream *const out = std::exchange(m_out, &text);
    const Console console = std::exchange(m_console, Console{}); // a file has no terminal's width
    std::optional<Exit> status;
    std::exception_ptr failure;
    try {
        status = print();
    } catch (...) {
        failure = std::current_exception();
    }
    m_out = out;
    m_console = console;
    if (failure)
        std::rethrow_exception(failure);
    const std::vector<Sheet> sheets = std::exchange(m_sheets, {});
    if (whenOk && *status != Exit::ok)
        return *status;
    const Exit written = write(sheets.empty() ? text.str() : workbookOf(sheets), file);
    return written == Exit::ok ? *status : written;
}

Exit Session::refuseToWrite(const std::string &file, const std::string &why) const
{
    m_err << "error: '" << file << "' could not be written: " << why
          << "\n  → name another file, in a directory that can be written and has room\n";
    return Exit::badInput;
}

} // namespace cellgap
