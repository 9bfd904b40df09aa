// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report_command.h"

#include "app/tables.h"
#include "app/window_command.h"
#include "model/io/literature.h"
#include "model/qt/language.h"
#include "views/page/report_html.h"
#include "views/page/report_page.h"
#include "views/pictures/shipped_cells.h"

#include <QApplication>
#include <QDate>
#include <QHashFunctions>

#include <memory>
#include <optional>

namespace cellgap {

namespace {

void refuseEnding(const Session &session, const std::string &file)
{
    session.err() << "error: '" << file << "' has no known ending\n"
                  << "  → end the file's name in .pdf, .html, .md or .json\n";
    throw BadInput(file);
}

ReportedDesign printed(const EvaluatedDesign &design)
{
    ReportedDesign found = reported(design);
    found.digest = designDigest(design.text);
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
ReportMap mapOf(const Session &session, const std::vector<EvaluatedDesign> &designs,
                const std::optional<EvaluatedDesign> &baseline)
{
    const auto mark = [](const EvaluatedDesign &design) {
        return markOf(QString::fromStdString(design.label), design.sheet.design, design.result);
    };
    ReportMap map;
    if (designs.size() == 1) {
        map.cells = otherCells(session, designs);
        map.current = mark(designs.front());
        if (baseline)
            map.trail = {mark(*baseline)};
        return map;
    }
    for (const EvaluatedDesign &design : designs)
        map.cells.push_back(mark(design));
    if (baseline)
        map.cells.push_back(mark(*baseline));
    return map;
}

PageStyle styleOf(const Session &session, const ReportOptions &options)
{
    const ReportFiles shipped = readReportFiles(session.catalogue().root);
    const auto chosen = [](const std::string &file, const std::string &otherwise) {
        return QString::fromStdString(file.empty() ? otherwise : readTextFile(file));
    };
    PageStyle style{.html = chosen(options.page, shipped.html),
                    .css = chosen(options.style, shipped.css),
                    .locale = localeOf(options.language)};
    if (!isReportTemplate(style.html)) {
        session.err() << "error: '" << options.page << "' is no template of a report\n"
                      << "  → close every {{#SECTION}} with {{/SECTION}}; start from "
                      << (session.catalogue().root / "resources" / "report" / "page.html").string()
                      << "\n";
        throw BadInput(options.page);
    }
    if (options.paper == "letter")
        style.paper = QPageSize(QPageSize::Letter);
    return style;
}

} // namespace

Exit reportCommand(Session &session, const ReportOptions &options)
{
    const QString file = QString::fromStdString(options.output);
    if (!isReportFile(file))
        refuseEnding(session, options.output);
    const auto programmes = session.chosenProgrammes(options.input.targets);
    const auto designs = loadAll(session, chosenInput(session, options));
    std::optional<EvaluatedDesign> baseline;
    if (!options.baseline.empty())
        baseline = session.load(options.baseline);
    ReportTask task{.programmes = programmes,
                    .settings = options.input.settings,
                    .literature = measuresOf(readStatusTable(session.catalogue().root)),
                    .details = !options.brief && !options.all};
    for (const EvaluatedDesign &design : designs)
        task.designs.push_back(printed(design));
    if (baseline)
        task.baseline = printed(*baseline);
    ReportPages pages{
        .report = targetReport(task),
        .imprint = {.version = programVersion(),
                    .date = QDate::currentDate().toString(Qt::ISODate).toStdString()},
        .map = {},
        .programmes = programmes,
        .cells = {},
    };
    std::unique_ptr<QApplication> application;
    PageStyle style;
    if (hasPictures(file)) {
        style = styleOf(session, options);
        // Else fonts stand in the PDF in another order each time.
        QHashSeed::setDeterministicGlobalSeed();
        application = offscreenApplication(); // fonts and plots need one, but no display
        useLanguage(style.locale, session.catalogue().root);
        pages.map = mapOf(session, designs, baseline);
        for (const EvaluatedDesign &design : designs)
            pages.cells.push_back({design.sheet.design, design.result});
    }
    if (const QString why = writeReport(file, pages, style); !why.isEmpty())
        return refuseToWrite(session, options.output, why.toStdString());
    session.out() << options.output << "\n";
    return Exit::ok;
}

} // namespace cellgap
