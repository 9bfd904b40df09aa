// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/design/design_sheet.h"
#include "model/io/quantity_text.h"
#include "model/io/text_editor.h"

#include <optional>
#include <string>
#include <vector>

namespace cellgap {

/// Carries the differences between two sheets into the text of the first.
class Splicer
{
public:
    /// What the text says besides the differences.
    struct Saying {
        bool all = false;    ///< what a material or a layer fills in, which follows from the file
        bool curves = false; ///< the points of curves that it names files of
    };

    Splicer(const std::string &original, const Yaml &root, const DesignSheet &before,
            const DesignSheet &after, const UnitSystem &units, Saying saying);

    /// The edited text, or empty when a difference cannot be written in place.
    std::optional<std::string> run();

private:
    struct Removal {
        const Yaml *section;
        const YamlEntry *entry;
    };

    struct Insertion {
        std::string section;
        std::string key;
        std::string text;                ///< the value in one line
        std::vector<std::string> rows{}; ///< or in lines of its own, where the section has lines
    };

    const Yaml *find(const std::string &key) const;
    bool mustSay(const std::string &key) const;
    bool saysOtherSource(const std::string &key) const;

    void changeHead(const std::string &key, const std::string &before, const std::string &after);
    void changeFigures(const std::string &key, const std::vector<PublishedFigure> &before,
                       const std::vector<PublishedFigure> &after);
    void removeFromRoot(const std::string &key);
    std::size_t endOfRootEntry(const YamlEntry &entry) const;
    void removeCollected();
    bool comesFromBelow(const std::string &key) const;
    void changeMaterial(const MaterialSlot &slot);
    void changeHalfCell(const MaterialSlot &slot);
    void changeChoice(const Choice &choice);
    void changeParameter(const Parameter &parameter);
    void changeCurve(const Curve &curve);
    void changeList(const RecordList &list);
    void rewriteList(const RecordList &list, const Yaml &node);
    std::string changedFields(const RecordList &list, std::size_t row, std::size_t before) const;
    void changeItem(const RecordList &list, const Yaml &item, std::size_t row, std::size_t before);
    void setEntry(const Yaml &map, const std::string &key, const std::string &text);
    void addEntry(const Yaml &map, const std::string &entry);
    void addToList(const Yaml &list, const std::vector<std::string> &rows);

    void put(const std::string &key, const std::string &text);
    void substitute(const Yaml &node, const std::string &text);
    void remove(const std::string &key);
    void removeEntry(const Yaml &map, const YamlEntry &entry);
    void restate(const Yaml &node, const std::string &key, const std::string &value,
                 const std::string &unit);
    std::string withOwnSource(const Parameter &parameter, const std::string &value) const;
    std::string inWrittenUnit(const Parameter &parameter) const;

    void insertCollected();
    void insertInto(const Yaml &section, const std::vector<const Insertion *> &insertions);
    void insertIntoFlow(const Yaml &map, const std::string &entry);

    TextEditor m_editor;
    const Yaml &m_root;
    const DesignSheet &m_before;
    const DesignSheet &m_after;
    const UnitSystem &m_units;
    Saying m_saying;
    std::vector<Removal> m_removals;
    std::vector<Insertion> m_insertions;
    bool m_failed = false;
};

} // namespace cellgap
