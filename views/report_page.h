// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/report/report.h"
#include "model/io/report_text.h"
#include "views/cell_energy.h"

#include <QLocale>
#include <QPageSize>
#include <QString>

#include <vector>

namespace cellgap {

class EnergyMap;

/// How a report is laid out.
struct PageStyle {
    QString css; ///< of the HTML page and, as far as Qt's rich text knows it, of the printed one
    QLocale locale{};
    QPageSize paper{QPageSize::A4};
};

/// The report as one HTML file without outside references; the map is a picture inside it.
QString htmlReport(const Report &report, const Imprint &imprint, const PageStyle &style,
                   EnergyMap &map);

/// Prints the report into a PDF file: text as text, the map as vectors, every page with a running
/// head and its number. False when the file cannot be written.
bool writePdfReport(const QString &file, const Report &report, const Imprint &imprint,
                    const PageStyle &style, EnergyMap &map);

} // namespace cellgap
