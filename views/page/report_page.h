// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/io/report_text.h"
#include "views/pictures/cell_energy.h"

#include <QLocale>
#include <QPageSize>
#include <QString>

#include <optional>
#include <vector>

class QPagedPaintDevice;

namespace cellgap {

/// How a report is laid out.
struct PageStyle {
    QString html; ///< template of the page
    QString css;  ///< of the HTML page and, as far as Qt's rich text knows it, of the printed one
    QLocale locale{};
    QPageSize paper{QPageSize::A4};
};

/// What the map of a report shows: cells, and one among them with where it came from.
struct ReportMap {
    std::vector<CellMark> cells;
    std::optional<CellMark> current{};
    std::vector<CellMark> trail{};
};

/// A report with all that its pages show.
struct ReportPages {
    Report report;
    Imprint imprint;
    ReportMap map;
    std::vector<Programme> programmes;
    std::vector<EvaluatedDesign> cells; ///< the designs, in their order
};

/// Pixels of the devices that a report is printed on per inch; QCustomPlot's fonts have their size
/// at no other.
constexpr int reportResolution = 96;

/// The report as one HTML file without outside references; the map is a picture inside it.
QString htmlReport(const ReportPages &pages, const PageStyle &style);

/// Prints the report on a device of reportResolution: text as text, the map as vectors, every page
/// with a running head and its number. Sets the device's paper and margins. False when the device
/// cannot be painted on.
bool printReport(const ReportPages &pages, const PageStyle &style, QPagedPaintDevice &device);

/// Whether a report can be written into a file of that name: .pdf, .html, .md or .json.
bool isReportFile(const QString &file);

/// Whether a report in a file of that name has pictures and pages, for which an application is
/// needed; text has neither.
bool hasPictures(const QString &file);

/// Writes the report in the format that the file's name asks for; the old file stays when the new
/// one cannot be written. Returns why that is, or nothing.
QString writeReport(const QString &file, const ReportPages &pages, const PageStyle &style);

} // namespace cellgap
