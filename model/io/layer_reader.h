// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/io/catalogue.h"
#include "model/io/list_reader.h"

#include <filesystem>
#include <optional>
#include <string>

namespace cellgap {

/// Applies one layer of values to a sheet: a chemistry, a preset, a plant, a file, or a setting.
/// Files that the layer names are looked for from the directory.
class LayerReader
{
public:
    LayerReader(DesignSheet &sheet, Origin origin, const Catalogue &catalogue,
                const UnitSystem &units, const IssueSink &issues,
                std::filesystem::path directory = {});

    /// Reads the sections of a file: materials first, so that explicit choices and numbers win.
    void read(const Yaml &root, const std::string &layerSource);

    /// Reads one value under its full key, whatever it is.
    void readOne(const std::string &key, const Yaml &value);

private:
    using Reader = void (LayerReader::*)(const std::string &, const Yaml &);

    void unknownKey(const std::string &key, const TextPlace &place,
                    const std::optional<Text> &remedy = {});
    void checkSection(const YamlEntry &section);
    void readAll(const Yaml &root, const std::string &layerSource, Reader reader);
    void readChoice(const std::string &key, const Yaml &value);
    void readMaterial(const std::string &key, const Yaml &value);
    void readOwnHalfCell(const std::string &key, const Yaml &value);
    void readParameter(const std::string &key, const Yaml &value);
    void readCurve(const std::string &key, const Yaml &value);
    void readList(const std::string &key, const Yaml &value) { m_lists.read(key, value); }
    void checkGroups(const Yaml &root);
    void warnWithoutEffect(const std::string &key, const TextPlace &place);

    DesignSheet &m_sheet;
    const Catalogue &m_catalogue;
    const UnitSystem &m_units;
    const IssueSink &m_issues;
    ValueReader m_values;
    ListReader m_lists;
    std::filesystem::path m_directory;
};

} // namespace cellgap
