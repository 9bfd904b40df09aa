// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pictures/picture_file.h"

#include "model/io/quantity_text.h"
#include "model/io/report_text.h"
#include "model/io/workbook.h"
#include "model/qt/save_file.h"
#include "views/pictures/picture.h"
#include "views/plotting/drawn_text.h"
#include "views/plotting/pdf_identity.h"
#include "views/plotting/plot_painter.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

namespace cellgap {

namespace {

constexpr int resolution = 96; ///< of the devices; QCustomPlot's fonts have their size at no other
constexpr double border = 8.0; ///< around the picture

/// Fills the device with the picture's background and draws the picture on it.
bool paint(Picture &picture, QPaintDevice &device, const QSize &size)
{
    const auto painter = plotPainter(device);
    if (!painter->isActive())
        return false;
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillRect(QRect(QPoint(), size), picture.palette().color(QPalette::Base));
    painter->translate(border, border);
    const auto both = static_cast<int>(2.0 * border);
    picture.draw(*painter, size - QSize(both, both));
    return painter->end();
}

/// A text as the generator wants it: before Qt 6.8 it writes title and description into the file as
/// they are, which is no XML with "<" or "&" in it.
QString forSvg(const QString &text)
{
    static const bool escapes = [] {
        QBuffer made;
        QSvgGenerator svg;
        svg.setOutputDevice(&made);
        svg.setTitle("<");
        QPainter(&svg).end();
        return !made.data().contains("<title><");
    }();
    return escapes ? text : text.toHtmlEscaped();
}

bool writeSvg(Picture &picture, QIODevice &file, const QSize &size)
{
    QSvgGenerator svg;
    svg.setOutputDevice(&file);
    svg.setResolution(resolution);
    svg.setSize(size);
    svg.setViewBox(QRect(QPoint(), size));
    svg.setTitle(forSvg(picture.accessibleName()));
    svg.setDescription(forSvg(picture.summary()));
    return paint(picture, svg, size);
}

bool writePdf(Picture &picture, QIODevice &file, const QSize &size)
{
    QPdfWriter pdf(&file);
    pdf.setResolution(resolution);
    pdf.setPageSize(
        QPageSize(QSizeF(size) / resolution, QPageSize::Inch, {}, QPageSize::ExactMatch));
    pdf.setPageMargins({});
    pdf.setTitle(picture.accessibleName());
    const QString numbers = QString::fromStdString(pictureData(picture));
    identify(pdf, [&] { return picture.accessibleName() + numbers; });
    const QFont usual = picture.font();
    picture.setFont(findable(usual, numbers));
    const bool painted = paint(picture, pdf, size);
    picture.setFont(usual);
    return painted;
}

bool writeSheet(const Picture &picture, QIODevice &file)
{
    return writeAll(file, workbookOf({{.name = picture.accessibleName().toStdString(),
                                       .table = dataTable(picture.data())}}));
}

bool writePng(Picture &picture, QIODevice &file, const QSize &size, double scale)
{
    const QImage image = pictureImage(picture, size, scale);
    return !image.isNull() && image.save(&file, "PNG");
}

} // namespace

const std::vector<PictureFormat> &pictureFormats()
{
    static const std::vector<PictureFormat> all{
        {.ending = "png", .name = "Picture of pixels", .write = writePng},
        {.ending = "svg",
         .name = "Drawing",
         .write = [](Picture &picture, QIODevice &file, const QSize &size,
                     double) { return writeSvg(picture, file, size); }},
        {.ending = "pdf",
         .name = "PDF",
         .write = [](Picture &picture, QIODevice &file, const QSize &size,
                     double) { return writePdf(picture, file, size); }},
        {.ending = "csv",
         .name = "Numbers",
         .write = [](Picture &picture, QIODevice &file, const QSize &,
                     double) { return writeAll(file, pictureData(picture)); }},
        {.ending = "xlsx",
         .name = "Workbook",
         .write = [](Picture &picture, QIODevice &file, const QSize &,
                     double) { return writeSheet(picture, file); }},
    };
    return all;
}

QString writePicture(Picture &picture, const PictureFormat &format, const QString &file,
                     const QSize &size, double scale)
{
    return saveFile(file,
                    [&](QIODevice &device) { return format.write(picture, device, size, scale); });
}

QImage pictureImage(Picture &picture, const QSize &size, double scale)
{
    QImage image(size * scale, QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    return paint(picture, image, size) ? image : QImage();
}

std::string pictureData(const Picture &picture)
{
    return csvTable(dataTable(picture.data()));
}

std::string pictureTabs(const Picture &picture)
{
    return tabbedTable(dataTable(picture.data()));
}

} // namespace cellgap
