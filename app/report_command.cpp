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

/// One design among all shipped cells; several are compared with each other alone.
void fill(EnergyMap &map, const Session &session, const std::vector<EvaluatedDesign> &designs,
          const std::vector<Programme> &programmes)
{
    const auto mark = [](const EvaluatedDesign &design) {
        return markOf(QString::fromStdString(design.label), design.sheet.design, design.result);
    };
    std::vector<CellMark> cells;
    if (designs.size() == 1) {
        for (ShippedCell &cell : shippedCells(session.catalogue(), session.units()))
            if (cell.id != designs.front().place)
                cells.push_back(std::move(cell.mark));
        map.setCurrent(mark(designs.front()));
    } else {
        for (const EvaluatedDesign &design : designs)
            cells.push_back(mark(design));
    }
    map.setProgrammes(programmes);
    map.setCells(std::move(cells));
}

/// HTML and PDF. Fonts and plots need an application, but no display.
bool writePage(Session &session, const ReportOptions &options, const Report &report,
               const Imprint &imprint, const std::vector<EvaluatedDesign> &designs,
               const std::vector<Programme> &programmes)
{
    const auto application = offscreenApplication();
    applyTheme(Theme::light);
    EnergyMap map;
    map.setFont(QFont("DejaVu Sans Condensed", 7));
    fill(map, session, designs, programmes);
    PageStyle style;
    style.css = QString::fromStdString(
        readTextFile((dataDirectory() / "resources" / "report" / "page.css").string()));
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
    const auto designs = loadAll(session, options.input);
    std::vector<ReportedDesign> reported;
    for (const EvaluatedDesign &design : designs)
        reported.push_back({.label = design.label,
                            .digest = digestOf(design.text),
                            .sheet = &design.sheet,
                            .result = &design.result});
    const Report report = targetReport(reported, programmes);
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
        written = writePage(session, options, report, imprint, designs, programmes);
    if (!written) {
        session.err() << "error: '" << options.output << "' could not be written\n"
                      << "  → name a file in a directory that can be written\n";
        return Exit::badInput;
    }
    session.out() << options.output << "\n";
    return Exit::ok;
}

} // namespace cellgap
