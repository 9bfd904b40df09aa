// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/edit/rows.h"
#include "model/io/value_reader.h"

#include <string>

namespace cellgap {

/// The list of a key: "production.steps" for the whole list, "production.change_steps" for rows to
/// change, add or drop. Null for any other key.
const RecordList *listOf(const std::string &key);

/// Key of the changes of a list.
std::string changesOf(const RecordList &list);

/// Reads the rows of lists into a sheet.
class ListReader
{
public:
    ListReader(DesignSheet &sheet, const ValueReader &values, const IssueSink &issues)
        : m_sheet(sheet)
        , m_values(values)
        , m_issues(issues)
    {
    }

    /// The rows of a list, or changes of them, whichever the key says.
    void read(const std::string &key, const Yaml &value);

    /// One field of a row that exists.
    void readField(const FieldPlace &place, const Yaml &value);

private:
    void readRow(const RecordList &list, const Yaml &item);
    void readField(const RecordList &list, const RecordField &field, std::size_t row,
                   const Yaml &value);

    DesignSheet &m_sheet;
    const ValueReader &m_values;
    const IssueSink &m_issues;
};

} // namespace cellgap
