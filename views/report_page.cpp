// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/report_page.h"

#include "model/qt/local_text.h"
#include "views/energy_map.h"
#include "views/map_object.h"
#include "views/page_breaks.h"
#include "views/report_html.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QCoreApplication>
#include <QDate>
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
constexpr int resolution = 96;    ///< of the PDF, in which QCustomPlot's fonts have their size
constexpr double sharpness = 2.0; ///< pixels of the HTML page's picture per pixel of the map
constexpr int mapFormat = QTextFormat::UserObject + 1;
constexpr double marginMm = 18.0;
constexpr double headHeight = 26.0;
constexpr double footHeight = 26.0;
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

} // namespace

QString htmlReport(const Report &report, const Imprint &imprint, const PageStyle &style,
                   EnergyMap &map)
{
    const QSize mapSize = reportMapSize(report);
    QImage image(mapSize * sharpness, QImage::Format_RGB32);
    image.setDevicePixelRatio(sharpness);
    image.fill(Qt::white);
    {
        const std::unique_ptr<QPainter> painter = EnergyMap::painterOn(image);
        map.draw(*painter, mapSize);
    }
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return reportHtml(report, imprint, style, HtmlUse::file,
                      "data:image/png;base64," + QString::fromLatin1(png.toBase64()), mapSize);
}

bool writePdfReport(const QString &file, const Report &report, const Imprint &imprint,
                    const PageStyle &style, EnergyMap &map)
{
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly))
        return false;
    QPdfWriter writer(&out);
    writer.setResolution(resolution);
    writer.setPageSize(style.paper);
    writer.setPageMargins({marginMm, marginMm, marginMm, marginMm}, QPageLayout::Millimeter);
    writer.setTitle(localText(report.title, style.locale));
    writer.setCreator("CellGap " + QString::fromStdString(imprint.version));
    const QRectF sheet({}, QSizeF(writer.width(), writer.height()));
    const QSizeF body(sheet.width(), sheet.height() - headHeight - footHeight);

    QTextDocument document;
    const QFont font("DejaVu Sans Condensed", 8);
    document.setDefaultFont(font);
    document.setDocumentMargin(0.0);
    document.documentLayout()->setPaintDevice(&writer);
    QSize size = reportMapSize(report);
    std::optional<MapObject> object;
    const auto layOut = [&] {
        object.emplace(map, size);
        document.documentLayout()->registerHandler(mapFormat, &*object);
        document.setHtml(reportHtml(report, imprint, style, HtmlUse::print, "map", size));
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

    const std::unique_ptr<QPainter> painter = EnergyMap::painterOn(writer);
    if (!painter->isActive())
        return false;
    const QString head =
        tr("Target comparison · %1").arg(localText(report.programmes.front(), style.locale));
    const QDate date = QDate::fromString(QString::fromStdString(imprint.date), Qt::ISODate);
    const QString foot = imprintText(report, imprint);
    QFont small = font;
    small.setPointSizeF(7.0);
    const std::vector<PageStrips> pages = pagesOf(document, body.height());
    for (std::size_t page = 0; page < pages.size(); ++page) {
        if (page > 0)
            writer.newPage();
        const QString number = tr("page %1 of %2").arg(page + 1).arg(pages.size());
        drawFrame(*painter, sheet, head, style.locale.toString(date, QLocale::LongFormat), foot,
                  number, small);
        double y = headHeight;
        for (const Strip &strip : pages[page]) {
            draw(*painter, document, strip, y);
            y += strip.height();
        }
    }
    return painter->end() && out.commit();
}

} // namespace cellgap
