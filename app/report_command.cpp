// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report_command.h"

#include "app/window_command.h"
#include "model/io/report_text.h"
#include "views/energy_map.h"
#include "views/report_page.h"
#include "views/shipped_cells.h"
#include "views/theme.h"

#include <QCryptographicHash>
#include <QDate>
#include <QSaveFile>

#include <filesystem>

namespace cellgap {

namespace {

/// Hexadecimal digits of a design file's SHA-256: enough to tell any two files apart.
constexpr int digestDigits = 12;

std::string digestOf(const std::string &text)
{
    return QCryptographicHash::hash(QByteArray::fromStdString(text), QCryptographicHash::Sha256)
        .toHex()
        .left(digestDigits)
        .toStdString();
}

void refuseEnding(const Session &session, const std::string &file)
{
    session.err() << "error: '" << file << "' has no known ending\n"
                  << "  → end the file's name in .pdf, .html, .md or .json\n";
    throw BadInput(file);
}

bool writeFile(const std::string &path, const QByteArray &text)
{
    QSaveFile file(QString::fromStdString(path));
    return file.open(QIODevice::WriteOnly) && file.write(text) >= 0 && file.commit();
}

ReportedDesign reported(const EvaluatedDesign &design)
{
    return {.label = design.label,
            .digest = digestOf(design.text),
            .sheet = &design.sheet,
            .result = &design.result};
}

/// The measures of the review's Table 1.
Literature literature(const Session &session)
{
    const YamlReading reading =
        parseYaml(readTextFile((session.catalogue().root / "resources" / "table1.yaml").string()));
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

/// All shipped designs, or those that were named.
EvaluateOptions chosenInput(const Session &session, const ReportOptions &options)
{
    EvaluateOptions input = options.input;
    if (options.all)
        for (const auto &[id, file] : session.catalogue().designs)
            input.designs.push_back(id);
    return input;
}

/// One design among all shipped cells; several are compared with each other alone.
void fill(EnergyMap &map, const Session &session, const std::vector<EvaluatedDesign> &designs,
          const std::vector<Programme> &programmes, const std::optional<EvaluatedDesign> &baseline)
{
    const auto mark = [](const EvaluatedDesign &design) {
        return markOf(QString::fromStdString(design.label), design.sheet.design, design.result);
    };
    std::vector<CellMark> cells;
    if (designs.size() == 1) {
        for (ShippedCell &cell : shippedCells(session.catalogue(), session.units()))
            if (cell.id != designs.front().place)
                cells.push_back(std::move(cell.mark));
        map.setCurrent(mark(designs.front()),
                       baseline ? std::optional(mark(*baseline)) : std::nullopt);
    } else {
        for (const EvaluatedDesign &design : designs)
            cells.push_back(mark(design));
        if (baseline)
            cells.push_back(mark(*baseline));
    }
    map.setProgrammes(programmes);
    map.setCells(std::move(cells));
}

/// HTML and PDF. Fonts and plots need an application, but no display.
bool writePage(Session &session, const ReportOptions &options, const Report &report,
               const Imprint &imprint, const std::vector<EvaluatedDesign> &designs,
               const std::vector<Programme> &programmes,
               const std::optional<EvaluatedDesign> &baseline)
{
    const auto application = offscreenApplication();
    applyTheme(Theme::light);
    EnergyMap map;
    map.setFont(QFont("DejaVu Sans Condensed", 7));
    fill(map, session, designs, programmes, baseline);
    PageStyle style;
    const std::string sheet = options.style.empty()
                                  ? (dataDirectory() / "resources" / "report" / "page.css").string()
                                  : options.style;
    style.css = QString::fromStdString(readTextFile(sheet));
    if (options.paper == "letter")
        style.paper = QPageSize(QPageSize::Letter);
    if (std::filesystem::path(options.output).extension() == ".pdf")
        return writePdfReport(QString::fromStdString(options.output), report, imprint, style, map);
    return writeFile(options.output, htmlReport(report, imprint, style, map).toUtf8());
}

} // namespace

Exit reportCommand(Session &session, const ReportOptions &options)
{
    const std::string ending = std::filesystem::path(options.output).extension().string();
    if (ending != ".md" && ending != ".json" && ending != ".html" && ending != ".pdf")
        refuseEnding(session, options.output);
    const auto programmes = session.chosenProgrammes(options.input.targets);
    const auto designs = loadAll(session, chosenInput(session, options));
    std::optional<EvaluatedDesign> baseline;
    if (!options.baseline.empty())
        baseline = session.load(options.baseline);
    ReportTask task{.programmes = programmes,
                    .literature = literature(session),
                    .details = !options.brief && !options.all};
    for (const EvaluatedDesign &design : designs)
        task.designs.push_back(reported(design));
    if (baseline)
        task.baseline = reported(*baseline);
    const Report report = targetReport(task);
    const Imprint imprint{
        .version = programVersion(),
        .date = QDate::currentDate().toString(Qt::ISODate).toStdString(),
    };
    bool written = false;
    if (ending == ".md")
        written =
            writeFile(options.output, QByteArray::fromStdString(markdownReport(report, imprint)));
    else if (ending == ".json")
        written = writeFile(options.output, QByteArray::fromStdString(jsonReport(report, imprint)));
    else
        written = writePage(session, options, report, imprint, designs, programmes, baseline);
    if (!written) {
        session.err() << "error: '" << options.output << "' could not be written\n"
                      << "  → name a file in a directory that can be written\n";
        return Exit::badInput;
    }
    session.out() << options.output << "\n";
    return Exit::ok;
}

} // namespace cellgap
