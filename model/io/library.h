// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/analysis/break_even.h"
#include "model/core/report/table1.h"
#include "model/core/result/evaluated_design.h"
#include "model/io/catalogue.h"
#include "model/io/design_yaml.h"
#include "model/io/help.h"
#include "model/io/literature.h"
#include "model/io/quantity_text.h"

#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

namespace cellgap {

/// A design that cannot be used, with what is wrong with its file or with a setting.
struct UnusableDesign : std::runtime_error {
    UnusableDesign(const std::string &id, std::vector<Issue> found)
        : std::runtime_error(id)
        , issues(std::move(found))
    {
    }

    std::vector<Issue> issues;
};

/// The one door to designs, and to all that is shipped, which is read when it is first asked for
/// and kept.
class Library
{
public:
    /// Throws std::runtime_error when `root` holds no `resources/` and `targets/`.
    explicit Library(const std::filesystem::path &root);

    const UnitSystem &units() const { return m_units; }
    const Catalogue &catalogue() const { return m_catalogue; }

    /// All shipped programmes, in the order of display.
    const std::vector<Programme> &programmes() const;

    /// The text of a shipped design by id, or of a file by path, which goes first. Throws
    /// std::runtime_error with the remedy when there is none.
    std::string textOf(const std::string &id) const;

    /// Where the files lie that the design names; of a shipped one nowhere.
    std::filesystem::path directoryOf(const std::string &id) const;

    /// Whether the id is that of a shipped design, and no file is in front of it.
    bool isShipped(const std::string &id) const;

    /// The design as its text and the settings, "key=value" each, give it. Throws UnusableDesign
    /// when one of them has an error, and as textOf() does.
    DesignReading sheetOf(const std::string &id,
                          const std::vector<std::string> &settings = {}) const;

    /// What was read, evaluated; its issues are those of the reading and those of the result, each
    /// with the line that the file has it on, errors first.
    EvaluatedDesign evaluated(const std::string &id, DesignReading reading) const;

    /// Reads a design and evaluates it. Throws as sheetOf() does.
    EvaluatedDesign read(const std::string &id,
                         const std::vector<std::string> &settings = {}) const;

    /// A shipped design, kept once it has been read; null when it cannot be used.
    const EvaluatedDesign *shipped(const std::string &id) const;

    /// The pages of the help in a language, or else in English; page and style of printed reports;
    /// and the measures that the review names. Throw std::runtime_error when they cannot be read.
    std::vector<HelpPage> help(std::string_view language) const;
    ReportFiles reportFiles() const;
    Literature literature() const;

    /// All materials, in the order of their ids.
    const std::shared_ptr<const std::vector<Material>> &materials() const;

    /// The review's matrix; null when it cannot be read.
    const StatusTable *statusTable() const;

    /// The solid electrolytes with a density, in the order of the library.
    const std::vector<SolidElectrolyte> &solidElectrolytes() const;

private:
    /// The text of a shipped design, which is there.
    std::string shippedText(const std::string &id) const;

    UnitSystem m_units;
    Catalogue m_catalogue;
    mutable std::optional<std::vector<Programme>> m_programmes;
    mutable std::map<std::string, std::optional<EvaluatedDesign>> m_shipped;
    mutable std::shared_ptr<const std::vector<Material>> m_materials;
    mutable std::optional<StatusTable> m_status;
    mutable std::optional<std::vector<SolidElectrolyte>> m_electrolytes;
};

/// The start of the SHA-256 of a text, enough to tell any two design files apart.
std::string designDigest(const std::string &text);

} // namespace cellgap
