// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/report_page.h"

#include "model/qt/local_text.h"
#include "views/energy_map.h"
#include "views/map_object.h"
#include "views/page_breaks.h"
#include "views/report_html.h"
#include "views/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDate>
#include <QFileInfo>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextCursor>
#include <QTextDocument>

#include <cmath>
#include <memory>
#include <optional>

namespace cellgap {

namespace {

constexpr int lowestMap = 200;    ///< height in which its labels still have room
constexpr double sharpness = 2.0; ///< pixels of the HTML page's picture per pixel of the map
constexpr int mapFormat = QTextFormat::UserObject + 1;
constexpr double marginMm = 18.0;
constexpr double headHeight = 26.0;
constexpr double footHeight = 26.0;
constexpr auto family = "DejaVu Sans Condensed"; ///< has digits of one width and all signs
constexpr int bodyPoints = 8;
constexpr int mapPoints = 7;
constexpr int digestDigits = 12;
const QColor faint("#5f6875");
const QColor rule("#dfe3e8");

QString tr(const char *text)
{
    return QCoreApplication::translate("cellgap::ReportPage", text);
}

/// Gives the only picture of the document to the object that draws the map.
void placeMap(QTextDocument &document)
{
    QTextCursor cursor = document.find(QString(QChar::ObjectReplacementCharacter));
    QTextCharFormat format;
    format.setObjectType(mapFormat);
    if (!cursor.isNull())
        cursor.insertText(QString(QChar::ObjectReplacementCharacter), format);
}

void drawFrame(QPainter &painter, const QRectF &sheet, const QString &head, const QString &date,
               const QString &foot, const QString &pageNumber, const QFont &font)
{
    painter.setFont(font);
    painter.setPen(rule);
    const double top = sheet.top() + headHeight - 8.0;
    const double bottom = sheet.bottom() - footHeight + 8.0;
    painter.drawLine(QPointF(sheet.left(), top), QPointF(sheet.right(), top));
    painter.drawLine(QPointF(sheet.left(), bottom), QPointF(sheet.right(), bottom));
    painter.setPen(faint);
    const auto line = [&](const QRectF &box, const QString &left, const QString &right) {
        const QFontMetricsF metrics(font, painter.device());
        const double room = box.width() - metrics.horizontalAdvance(right) - 12.0;
        painter.drawText(box, static_cast<int>(Qt::AlignLeft) | static_cast<int>(Qt::AlignVCenter),
                         metrics.elidedText(left, Qt::ElideRight, room));
        painter.drawText(box, static_cast<int>(Qt::AlignRight) | static_cast<int>(Qt::AlignVCenter),
                         right);
    };
    line({sheet.left(), sheet.top(), sheet.width(), headHeight - 10.0}, head, date);
    line({sheet.left(), bottom, sheet.width(), footHeight - 8.0}, foot, pageNumber);
}

/// Draws a strip of the document with its upper edge at that height of the sheet.
void draw(QPainter &painter, const QTextDocument &document, const Strip &strip, double y)
{
    const QRectF part(0.0, strip.top, document.textWidth(), strip.height());
    painter.save();
    painter.translate(0.0, y - strip.top);
    painter.setClipRect(part);
    QAbstractTextDocumentLayout::PaintContext context;
    // Lines that only touch the strip are left out, so that no hidden text is in the file.
    context.clip = part.adjusted(0.0, 0.5, 0.0, -0.5);
    context.palette.setColor(QPalette::Text, Qt::black);
    document.documentLayout()->draw(&painter, context);
    painter.restore();
}

/// The map, in colours for paper whatever the window's theme is.
std::unique_ptr<EnergyMap> mapOf(const ReportPages &pages, const QLocale &locale)
{
    auto map = std::make_unique<EnergyMap>();
    map->setPalette(paletteOf(Theme::light));
    map->setFont(QFont(family, mapPoints));
    map->setLocale(locale);
    map->setProgrammes(pages.programmes);
    map->setCells(pages.map.cells);
    map->setCurrent(pages.map.current, pages.map.opened);
    return map;
}

bool writePdf(QIODevice &out, const ReportPages &pages, const PageStyle &style)
{
    QPdfWriter writer(&out);
    writer.setResolution(reportResolution);
    writer.setTitle(localText(pages.report.title, style.locale));
    writer.setCreator("CellGap " + QString::fromStdString(pages.imprint.version));
    return printReport(pages, style, writer);
}

} // namespace

QString htmlReport(const ReportPages &pages, const PageStyle &style)
{
    const QSize mapSize = reportMapSize(pages.report);
    QImage image(mapSize * sharpness, QImage::Format_RGB32);
    image.setDevicePixelRatio(sharpness);
    image.fill(Qt::white);
    {
        const std::unique_ptr<QPainter> painter = EnergyMap::painterOn(image);
        mapOf(pages, style.locale)->draw(*painter, mapSize);
    }
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return reportHtml(pages.report, pages.imprint, style, HtmlUse::file,
                      "data:image/png;base64," + QString::fromLatin1(png.toBase64()), mapSize);
}

bool printReport(const ReportPages &pages, const PageStyle &style, QPagedPaintDevice &device)
{
    const Report &report = pages.report;
    device.setPageSize(style.paper);
    device.setPageMargins({marginMm, marginMm, marginMm, marginMm}, QPageLayout::Millimeter);
    const QRectF sheet({}, QSizeF(device.width(), device.height()));
    const QSizeF body(sheet.width(), sheet.height() - headHeight - footHeight);

    const std::unique_ptr<EnergyMap> map = mapOf(pages, style.locale);
    QTextDocument document;
    const QFont font(family, bodyPoints);
    document.setDefaultFont(font);
    document.setDocumentMargin(0.0);
    document.documentLayout()->setPaintDevice(&device);
    QSize size = reportMapSize(report);
    std::optional<MapObject> object;
    const auto layOut = [&] {
        object.emplace(*map, size);
        document.documentLayout()->registerHandler(mapFormat, &*object);
        document.setHtml(reportHtml(report, pages.imprint, style, HtmlUse::print, "map", size));
        placeMap(document);
        document.setTextWidth(body.width());
    };
    layOut();
    // The first page stands alone: a long table leaves less room to the map.
    const int excess = static_cast<int>(std::ceil(heightOfFirstPart(document) - body.height()));
    if (excess > 0 && size.height() - excess >= lowestMap) {
        size.rheight() -= excess;
        layOut();
    }

    const std::unique_ptr<QPainter> painter = EnergyMap::painterOn(device);
    if (!painter->isActive())
        return false;
    const QString head =
        tr("Target comparison · %1").arg(localText(report.programmes.front(), style.locale));
    const QDate date = QDate::fromString(QString::fromStdString(pages.imprint.date), Qt::ISODate);
    const QString foot = imprintText(report, pages.imprint);
    QFont small = font;
    small.setPointSizeF(7.0);
    const std::vector<PageStrips> strips = pagesOf(document, body.height());
    for (std::size_t page = 0; page < strips.size(); ++page) {
        if (page > 0)
            device.newPage();
        const QString number = tr("page %1 of %2").arg(page + 1).arg(strips.size());
        drawFrame(*painter, sheet, head, style.locale.toString(date, QLocale::LongFormat), foot,
                  number, small);
        double y = headHeight;
        for (const Strip &strip : strips[page]) {
            draw(*painter, document, strip, y);
            y += strip.height();
        }
    }
    return painter->end();
}

bool isReportFile(const QString &file)
{
    return QStringList{"pdf", "html", "md", "json"}.contains(QFileInfo(file).suffix());
}

bool writeReport(const QString &file, const ReportPages &pages, const PageStyle &style)
{
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly))
        return false;
    const QString format = QFileInfo(file).suffix();
    const auto write = [&out](const QByteArray &text) { return out.write(text) == text.size(); };
    bool written = false;
    if (format == "pdf")
        written = writePdf(out, pages, style);
    else if (format == "html")
        written = write(htmlReport(pages, style).toUtf8());
    else if (format == "md")
        written = write(QByteArray::fromStdString(markdownReport(pages.report, pages.imprint)));
    else if (format == "json")
        written = write(QByteArray::fromStdString(jsonReport(pages.report, pages.imprint)));
    return written && out.commit();
}

std::string designDigest(const std::string &text)
{
    return QCryptographicHash::hash(QByteArray::fromStdString(text), QCryptographicHash::Sha256)
        .toHex()
        .left(digestDigits)
        .toStdString();
}

} // namespace cellgap
