// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console.h"
#include "model/io/library.h"
#include "model/io/workbook.h"

#include <filesystem>
#include <functional>
#include <ostream>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace cellgap {

/// Exit statuses of the program.
enum class Exit { ok = 0, missed = 1, badInput = 2 };

/// Bad input that ends a command; the reason has been printed already.
struct BadInput : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// Designs as they are asked for, and settings that override each of them.
struct DesignInput {
    std::vector<std::string> designs{};
    std::vector<std::string> settings{};
    std::string convention{"published"}; ///< by which they are counted, but for the settings
};

/// The label with the name of the convention by which the design is counted.
std::string countedLabel(const std::string &label, const std::string &convention);

/// Directory with the shipped `resources/` and `targets/`: CELLGAP_DATA, or beside the program.
std::filesystem::path dataDirectory();

/// Version of the program, as it stands on what it writes.
std::string programVersion();

/// What every command needs: the library, and where to print.
class Session
{
public:
    Session(std::ostream &out, std::ostream &err, const Console &console);

    /// Tells of faults, as below.
    ~Session();
    Session(const Session &) = delete;
    Session &operator=(const Session &) = delete;

    std::ostream &out() const { return *m_out; }
    std::ostream &err() const { return m_err; }
    bool colour() const { return m_console.colour; }
    /// Columns that text may take.
    std::size_t width() const { return m_console.width; }
    const Library &library() const { return m_library; }
    const UnitSystem &units() const { return m_library.units(); }
    const Catalogue &catalogue() const { return m_library.catalogue(); }

    /// All shipped programmes, in the order of display.
    const std::vector<Programme> &programmes() const { return m_library.programmes(); }

    /// The programmes of that comma-separated list of ids; "all" is every one.
    std::vector<Programme> chosenProgrammes(const std::string &ids);

    /// Reads a shipped design by id or a file by path, applies the settings and evaluates it.
    /// Prints every issue. Throws BadInput when the file cannot be used.
    EvaluatedDesign load(const std::string &design, const std::vector<std::string> &settings = {});

    /// The same of a design that is counted by the convention with that word, which is told.
    EvaluatedDesign loadCounted(const std::string &design, const std::vector<std::string> &settings,
                                const std::string &convention);

    /// That for all designs of the input: what is wrong is said of each before it throws.
    std::vector<EvaluatedDesign> loadAll(const DesignInput &input);

    /// Reads without evaluating, for a design that is to be changed first.
    DesignReading read(const std::string &design, const std::vector<std::string> &settings = {});

    /// Prints what is wrong with the shipped files that were read since: a broken installation.
    void tellOfFaults();

    void printIssues(const std::string &where, const std::vector<Issue> &issues) const;

    /// Writes a text to the file, or prints it where none is named.
    Exit write(const std::string &text, const std::string &file);

    /// Adds a table to the workbook that the command writes.
    void add(Sheet sheet) { m_sheets.push_back(std::move(sheet)); }

    /// Writes into the file what `print` prints, or the workbook that it fills, and returns what it
    /// came to. With `whenOk` a file is left as it is unless all went well.
    Exit printInto(const std::string &file, const std::function<Exit()> &print,
                   bool whenOk = false);

    /// Says that a file could not be written and why.
    Exit refuseToWrite(const std::string &file, const std::string &why) const;

private:
    EvaluatedDesign evaluated(const std::string &design, const DesignReading &reading);

    std::ostream *m_out;
    std::ostream &m_err;
    Console m_console;
    Library m_library;
    std::vector<Sheet> m_sheets;
    std::size_t m_faultsTold = 0;
};

} // namespace cellgap
