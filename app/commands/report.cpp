// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/command.h"
#include "app/options.h"
#include "model/io/yaml_tree.h"
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

struct Options {
    DesignInput input;
    std::string targets;
    std::string baseline; ///< design that the others are compared with
    std::string output;
    std::string page;  ///< template of the pages instead of the shipped one
    std::string style; ///< style sheet instead of the shipped one
    std::string paper = "a4";
    std::string language;
    std::string hold{infoOf(Hold::inputs).word}; ///< while inputs change
    bool all = false;   ///< every shipped design in place of the named ones
    bool brief = false; ///< without a section for each design
    bool full = false;  ///< with every input, cost and lever
};

/// Either designs are named, or all are meant.
void checkDesigns(const CLI::App &app, Options &options)
{
    if (options.all && app.count("--targets") == 0)
        options.targets = "set-plan-2030";
    if (options.all != options.input.designs.empty())
        throw CLI::ValidationError(options.all ? "--all takes no designs"
                                               : "name a design, or give --all");
}

void addOptions(CLI::App &app, Options &options)
{
    addDesigns(app, options.input)->required(false);
    addConvention(app, options.input.convention);
    addTargets(app, options.targets);
    app.add_option("-o,--output", options.output,
                   "file to write: " + english(endingsOf(reportFormats())))
        ->required()
        ->type_name("FILE");
    app.add_option("--baseline", options.baseline, "design that the others are compared with")
        ->type_name("DESIGN");
    app.add_flag("--all", options.all,
                 "every shipped design in one line, against SET-Plan 2030 unless --targets says "
                 "otherwise");
    app.add_flag("--brief", options.brief, "without pages for each design");
    app.add_flag("--full", options.full,
                 "with every input, cost, source and lever, as a .json always has them")
        ->excludes("--brief");
    addHold(app, options.hold);
    app.add_option("--paper", options.paper, "a4 or letter; default: a4")
        ->check(oneOf({"a4", "letter"}))
        ->type_name("SIZE");
    addLanguage(app, options.language, ", for .pdf and .html");
    app.add_option("--template", options.page,
                   "template of the pages (HTML) instead of the shipped one")
        ->type_name("FILE");
    app.add_option("--style", options.style, "style sheet (CSS) instead of the shipped one")
        ->type_name("FILE");
    app.parse_complete_callback([&app, &options] { checkDesigns(app, options); });
}

[[noreturn]] void refuseEnding(const Session &session, const std::string &file)
{
    session.err() << "error: '" << file << "' has no known ending\n"
                  << "  → end the file's name in " << english(endingsOf(reportFormats())) << "\n";
    throw BadInput(file);
}

/// All shipped designs, or those that were named.
DesignInput chosenInput(const Session &session, const Options &options)
{
    DesignInput input = options.input;
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
        return markOf(QString::fromStdString(design.label), design.design(), design.result);
    };
    ReportMap map;
    if (designs.size() == 1) {
        map.cells = otherCells(session.library(), designs);
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

PageStyle styleOf(const Session &session, const Options &options)
{
    const ReportFiles shipped = session.library().reportFiles();
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

std::shared_ptr<const GapAnswers> answersFor(const Session &session, const EvaluatedDesign &design,
                                             std::shared_ptr<const std::vector<Programme>> of,
                                             Hold hold)
{
    if (!design.result.feasible())
        return nullptr;
    return std::make_shared<const GapAnswers>(withClosings(
        findAnswers(design.sheet, std::move(of), session.library().materials(), hold)));
}

/// A program that reads the report has time for all of it.
Extent extentOf(const Options &options, const ReportFormat &format)
{
    if (options.brief || options.all)
        return Extent::brief;
    return options.full || format.ending == "json" ? Extent::full : Extent::standard;
}

/// The ending of the file decides the format.
Exit run(Session &session, const Options &options)
{
    const QString file = QString::fromStdString(options.output);
    const ReportFormat *format = formatOf(reportFormats(), file);
    if (format == nullptr)
        refuseEnding(session, options.output);
    const auto programmes = session.chosenProgrammes(options.targets);
    const auto designs = session.loadAll(chosenInput(session, options));
    std::optional<EvaluatedDesign> baseline;
    if (!options.baseline.empty())
        baseline = session.loadCounted(options.baseline, {}, options.input.convention);
    ReportTask task{.designs = designs,
                    .programmes = programmes,
                    .baseline = baseline,
                    .settings = options.input.settings,
                    .literature = session.library().literature(),
                    .extent = extentOf(options, *format)};
    if (task.extent != Extent::brief) {
        const auto wanted = std::make_shared<const std::vector<Programme>>(programmes);
        for (const EvaluatedDesign &design : designs)
            task.answers.push_back(answersFor(session, design, wanted, byWord<Hold>(options.hold)));
    }
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
    if (format->pictures) {
        style = styleOf(session, options);
        // Else fonts stand in the PDF in another order each time.
        QHashSeed::setDeterministicGlobalSeed();
        application = offscreenApplication(); // fonts and plots need one, but no display
        useLanguage(style.locale, session.catalogue().root);
        pages.map = mapOf(session, designs, baseline);
        pages.cells = designs;
    }
    if (const QString why = writeReport(*format, file, pages, style); !why.isEmpty())
        return session.refuseToWrite(options.output, why.toStdString());
    session.out() << options.output << "\n";
    return Exit::ok;
}

} // namespace

Command reportCommand()
{
    return {.name = "report",
            .doc = "Write the report that compares designs with the targets",
            .declare = [](CLI::App &app) { return declared<Options>(app, addOptions, run); }};
}

} // namespace cellgap
