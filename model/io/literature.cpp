// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/io/literature.h"

#include "model/io/yaml_tree.h"

#include <algorithm>
#include <stdexcept>

namespace cellgap {

StatusTable readStatusTable(const std::filesystem::path &dataDirectory)
{
    const std::string path = (dataDirectory / "resources" / "table1.yaml").string();
    const YamlReading reading = parseYaml(readTextFile(path));
    if (!reading.issues.empty()) {
        const Issue &first = reading.issues.front();
        throw std::runtime_error(path + ":" + std::to_string(first.line) + ": " +
                                 english(first.message));
    }
    const Yaml *columns = reading.root.find("columns");
    if (columns == nullptr)
        throw std::runtime_error(path + " has no columns");
    StatusTable table{.source = reading.root.textOf("source"),
                      .programme = reading.root.textOf("programme"),
                      .columns = {}};
    if (const Yaml *metrics = reading.root.find("metrics"))
        for (const Yaml &metric : metrics->items)
            table.metrics.push_back(metric.text);
    for (const Yaml &column : columns->items) {
        table.columns.push_back({.technology = column.textOf("technology"),
                                 .family = column.textOf("family"),
                                 .generation = column.textOf("generation"),
                                 .readiness = column.textOf("trl"),
                                 .design = column.textOf("design"),
                                 .rows = {}});
        if (const Yaml *rows = column.find("rows"))
            for (const Yaml &row : rows->items)
                table.columns.back().rows.push_back({.metric = row.textOf("metric"),
                                                     .literature = row.textOf("literature"),
                                                     .limits = row.textOf("limits"),
                                                     .measures = row.textOf("measures")});
        for (const StatusRow &row : table.columns.back().rows)
            if (std::ranges::find(table.metrics, row.metric) == table.metrics.end())
                throw std::runtime_error(path + ": '" + row.metric + "' of '" +
                                         table.columns.back().technology +
                                         "' is none of the table's metrics");
    }
    return table;
}

ReportFiles readReportFiles(const std::filesystem::path &dataDirectory)
{
    const std::filesystem::path directory = dataDirectory / "resources" / "report";
    return {.html = readTextFile((directory / "page.html").string()),
            .css = readTextFile((directory / "page.css").string())};
}

} // namespace cellgap
