// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/io/report_text.h"
#include "model/qt/file_format.h"
#include "views/pictures/cell_energy.h"

#include <QLocale>
#include <QPageSize>
#include <QString>

#include <optional>
#include <vector>

class QIODevice;
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

/// A kind of file that a report is written as.
struct ReportFormat {
    std::string_view ending;
    std::string_view name;
    bool pictures = false; ///< it has pictures and pages, for which an application is needed
    bool (*write)(QIODevice &, const ReportPages &, const PageStyle &) = nullptr;
};

const std::vector<ReportFormat> &reportFormats();

/// Writes the report into a file in that format; the old file stays when the new one cannot be
/// written. Returns why that is, or nothing.
QString writeReport(const ReportFormat &format, const QString &file, const ReportPages &pages,
                    const PageStyle &style);

} // namespace cellgap
