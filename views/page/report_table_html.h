// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/report/report_table.h"

#include <QLocale>
#include <QString>

/// Tables of a report as HTML.
namespace cellgap {

/// A browser reads all of CSS; Qt's rich text, which prints, knows table widths as attributes only.
enum class HtmlUse { file, print };

/// The attributes of a table that is as wide as the page.
QString fullWidth(HtmlUse use);

/// The attribute of a cell that takes that share of the page's width; none for no share.
QString widthOf(double share, HtmlUse use);

/// The table with its title, notes and remarks.
QString tableHtml(const ReportTable &table, const QLocale &locale, HtmlUse use);

} // namespace cellgap
