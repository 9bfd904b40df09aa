// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/physics/evaluate.h"
#include "model/io/catalogue.h"
#include "model/io/design_yaml.h"
#include "model/io/quantity_text.h"
#include "model/io/yaml_tree.h"

#include <QTest>

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace cellgap {

struct Setting {
    std::string_view key;
    std::string_view text;
};

/// The shipped data, and shipped designs with a few inputs changed.
class ShippedDesigns
{
protected:
    DesignSheet sheetOf(const std::string &id, const std::vector<Setting> &settings = {})
    {
        return sheetIn(m_catalogue.designs.at(id), settings);
    }

    DesignSheet sheetIn(const std::filesystem::path &file,
                        const std::vector<Setting> &settings = {})
    {
        DesignSheet sheet = readDesign(readTextFile(file.string()), m_catalogue, m_units).sheet;
        for (const auto &[key, text] : settings)
            for (const Issue &issue : applySetting(sheet, key, text, m_catalogue, m_units))
                QTest::qFail(english(issue.message).c_str(), __FILE__, __LINE__);
        return sheet;
    }

    UnitSystem m_units;
    Catalogue m_catalogue = loadCatalogue(CELLGAP_PROGRAM_DATA, m_units);
};

} // namespace cellgap
