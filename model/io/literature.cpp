// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/io/literature.h"

#include "model/io/yaml_tree.h"

namespace cellgap {

Literature readLiterature(const std::filesystem::path &dataDirectory)
{
    const YamlReading reading =
        parseYaml(readTextFile((dataDirectory / "resources" / "table1.yaml").string()));
    Literature found{.source = reading.root.textOf("source")};
    const Yaml *columns = reading.root.find("columns");
    if (columns == nullptr)
        return found;
    for (const Yaml &column : columns->items)
        if (const Yaml *rows = column.find("rows"))
            for (const Yaml &row : rows->items)
                if (const std::string measures = row.textOf("measures"); !measures.empty())
                    found.measures.push_back({.family = column.textOf("family"),
                                              .metric = row.textOf("metric"),
                                              .measures = measures});
    return found;
}

ReportFiles readReportFiles(const std::filesystem::path &dataDirectory)
{
    const std::filesystem::path directory = dataDirectory / "resources" / "report";
    return {.html = readTextFile((directory / "page.html").string()),
            .css = readTextFile((directory / "page.css").string())};
}

} // namespace cellgap
