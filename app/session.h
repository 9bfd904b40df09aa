// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console.h"
#include "model/core/physics/evaluate.h"
#include "model/io/catalogue.h"
#include "model/io/design_yaml.h"
#include "model/io/quantity_text.h"

#include <ostream>
#include <stdexcept>
#include <string>
#include <vector>

namespace cellgap {

/// Exit statuses of the program.
enum class Exit { ok = 0, missed = 1, badInput = 2 };

/// Bad input that ends a command; the reason has been printed already.
struct BadInput : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// A design that a command works on, and what it evaluates to.
struct EvaluatedDesign {
    std::string label; ///< name of the design, or its file
    std::string place; ///< id or path as asked for
    DesignSheet sheet;
    std::string text; ///< of the file
    KeyPlaces places; ///< of the keys that the file gives and no setting replaces
    Result result;
    std::vector<Issue> issues; ///< of the result and of the inputs
};

/// Directory with the shipped `resources/` and `targets/`: CELLGAP_DATA, or beside the program.
std::filesystem::path dataDirectory();

/// What every command needs: units, shipped data, and where to print.
class Session
{
public:
    Session(std::ostream &out, std::ostream &err, const Console &console);

    std::ostream &out() const { return m_out; }
    std::ostream &err() const { return m_err; }
    bool colour() const { return m_console.colour; }
    /// Columns that text may take.
    std::size_t width() const { return m_console.width; }
    const UnitSystem &units() const { return m_units; }
    const Catalogue &catalogue() const { return m_catalogue; }

    /// All shipped programmes, in the order of display.
    const std::vector<Programme> &programmes();

    /// The programmes of that comma-separated list of ids; "all" is every one.
    std::vector<Programme> chosenProgrammes(const std::string &ids);

    /// Reads a shipped design by id or a file by path, applies the settings and evaluates it.
    /// Prints every issue. Throws BadInput when the file cannot be used.
    EvaluatedDesign load(const std::string &design, const std::vector<std::string> &settings = {});

    /// The same without evaluating it, for a design that is to be changed first.
    EvaluatedDesign read(const std::string &design, const std::vector<std::string> &settings = {});

    void printIssues(const std::string &where, const std::vector<Issue> &issues) const;

private:
    std::string readDesignText(const std::string &design) const;

    std::ostream &m_out;
    std::ostream &m_err;
    Console m_console;
    UnitSystem m_units;
    Catalogue m_catalogue;
    std::vector<Programme> m_programmes;
};

} // namespace cellgap
