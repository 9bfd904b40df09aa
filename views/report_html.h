// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/report_page.h"

#include <QSize>

namespace cellgap {

/// A browser reads all of CSS; Qt's rich text, which prints, knows table widths as attributes only.
enum class HtmlUse { file, print };

/// Size of the map, in pixels of 1/96 inch: what the designs lack stands beside it where it takes
/// no more room than the map, which is then smaller.
QSize reportMapSize(const Report &report);

/// The report as an HTML page that refers to nothing but the source of its only picture, the map,
/// which takes that size in pixels of 1/96 inch.
QString reportHtml(const Report &report, const Imprint &imprint, const PageStyle &style,
                   HtmlUse use, const QString &mapSource, const QSize &mapSize);

/// Program version and design files, from which every number can be computed again.
QString imprintText(const Report &report, const Imprint &imprint);

} // namespace cellgap
