// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/page/report_page.h"

#include <QSize>

namespace cellgap {

/// A picture of the report: where its data are, and its size in pixels of 1/96 inch.
struct ReportPicture {
    QString source;
    QSize size;
};

/// What a picture of one design shows; a balance only where half cells are known.
enum class DesignPicture { waterfall, crossSection, balance };

struct ReportPictures {
    ReportPicture map;
    /// Of the designs, in their order: their pictures as they follow each other.
    std::vector<std::vector<std::pair<DesignPicture, ReportPicture>>> ofDesigns{};
};

/// Size of the map, in pixels of 1/96 inch: what the designs lack stands beside it where it takes
/// no more room than the map, which is then smaller.
QSize reportMapSize(const Report &report);

/// Whether the template of a page can be filled: its sections are closed.
bool isReportTemplate(const QString &html);

/// The report as an HTML page that refers to nothing but the sources of its pictures.
QString reportHtml(const Report &report, const Imprint &imprint, const PageStyle &style,
                   const ReportPictures &pictures);

/// What stands alone on the first page, as HTML as far as Qt's rich text knows it.
QString printedFirstPage(const Report &report, const PageStyle &style, const ReportPicture &map);

/// The sections, which each begin a page, likewise.
std::vector<QString> printedSections(const Report &report, const Imprint &imprint,
                                     const PageStyle &style, const ReportPictures &pictures);

/// Program version and design files, from which every number can be computed again.
QString imprintText(const Report &report, const Imprint &imprint);

} // namespace cellgap
