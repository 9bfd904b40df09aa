// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/report_page.h"

#include "model/qt/local_text.h"
#include "views/energy_map.h"
#include "views/map_object.h"

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

#include <memory>

namespace cellgap {

namespace {

constexpr QSize mapSize(560, 300); ///< in pixels of 1/96 inch
constexpr int resolution = 96;     ///< of the PDF, in which QCustomPlot's fonts have their size
constexpr double sharpness = 2.0;  ///< pixels of the HTML page's picture per pixel of the map
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

/// Builds the HTML that both the file and the printer use; the printer's has a place for the map.
class HtmlBuilder
{
public:
    HtmlBuilder(const PageStyle &style, bool printed)
        : m_style(style)
        , m_printed(printed)
    {
    }

    QString page(const Report &report, const Imprint &imprint, const QString &mapSource)
    {
        m_html = "<!DOCTYPE html>\n<html lang=\"" + m_style.locale.bcp47Name() +
                 "\">\n<head>\n<meta charset=\"utf-8\">\n<title>" + escaped(report.title) +
                 "</title>\n<style>\n" + m_style.css + "</style>\n</head>\n<body>\n";
        m_html += "<h1>" + escaped(report.title) + "</h1>\n";
        for (const Text &verdict : report.verdict)
            m_html += "<p class=\"lead\">" + escaped(verdict) + "</p>\n";
        heading(report.shortfalls.title);
        points(report.shortfalls.points);
        for (const ReportTable &table : report.comparison)
            add(table, true);
        m_html += QString("<p><img src=\"%1\" width=\"%2\" height=\"%3\" alt=\"%4\"></p>\n")
                      .arg(mapSource)
                      .arg(mapSize.width())
                      .arg(mapSize.height())
                      .arg(tr("Energy map"));
        m_html += "<p class=\"caption\">" +
                  tr("Cells in specific energy over energy density, with the regions where the "
                     "programmes' cell targets are met.")
                      .toHtmlEscaped() +
                  "</p>\n<p class=\"faint\">" + escaped(report.limits) + "</p>\n";
        for (const ReportSection &section : report.details)
            add(section);
        m_html += "<p class=\"faint\">" + imprintText(report, imprint).toHtmlEscaped() + "</p>\n";
        return m_html + "</body>\n</html>\n";
    }

    static QString imprintText(const Report &report, const Imprint &imprint)
    {
        QStringList digests;
        for (const std::string &digest : report.digests)
            digests << QString::fromStdString(digest);
        return tr("CellGap %1, design files %2")
            .arg(QString::fromStdString(imprint.version), digests.join(' '));
    }

private:
    QString escaped(const Text &text) const
    {
        return localText(text, m_style.locale).toHtmlEscaped();
    }

    void heading(const Text &title) { m_html += "<h2>" + escaped(title) + "</h2>\n"; }

    void points(const std::vector<Text> &texts)
    {
        if (texts.empty())
            return;
        m_html += "<ul>\n";
        for (const Text &text : texts)
            m_html += "<li>" + escaped(text) + "</li>\n";
        m_html += "</ul>\n";
    }

    void add(const ReportSection &section)
    {
        m_html += "<h2 style=\"page-break-before: always\">" + escaped(section.title) + "</h2>\n";
        for (const Text &paragraph : section.paragraphs)
            m_html += "<p>" + escaped(paragraph) + "</p>\n";
        points(section.points);
        for (const ReportTable &table : section.tables)
            add(table, false);
    }

    /// A comparison's numbers are what the eye looks for.
    void add(const ReportTable &table, bool comparison)
    {
        if (!table.title.empty())
            m_html += "<h3>" + escaped(table.title) + "</h3>\n";
        m_html +=
            m_printed ? "<table width=\"100%\" border=\"0\" cellspacing=\"0\">\n" : "<table>\n";
        m_html += "<thead><tr>";
        for (std::size_t i = 0; i < table.columns.size();) {
            std::size_t end = i + 1;
            while (end < table.columns.size() && table.columns[end].heading.empty())
                ++end;
            const bool alone = end == i + 1;
            m_html += QString("<th%1%2>%3</th>")
                          .arg(alone ? QString() : QString(" colspan=\"%1\"").arg(end - i),
                               alone && table.columns[i].number ? " class=\"number\"" : "",
                               escaped(table.columns[i].heading));
            i = end;
        }
        m_html += "</tr></thead>\n<tbody>\n";
        for (const ReportRow &row : table.rows)
            add(row, table, comparison);
        m_html += "</tbody>\n</table>\n";
        QStringList notes;
        for (std::size_t i = 0; i < table.notes.size(); ++i)
            notes << QString("<sup>%1</sup> %2").arg(i + 1).arg(escaped(table.notes[i]));
        for (const Text &remark : table.remarks)
            notes << escaped(remark);
        if (!notes.isEmpty())
            m_html += "<p class=\"notes\">" + notes.join(" &nbsp; ") + "</p>\n";
    }

    void add(const ReportRow &row, const ReportTable &table, bool comparison)
    {
        if (row.size() == 1) {
            m_html += QString("<tr><td class=\"group\" colspan=\"%1\">%2</td></tr>\n")
                          .arg(table.columns.size())
                          .arg(escaped(row.front().text));
            return;
        }
        m_html += "<tr>";
        for (std::size_t i = 0; i < row.size(); ++i) {
            QStringList classes;
            if (table.columns[i].number)
                classes << "number";
            if (comparison && table.columns[i].number)
                classes << "strong";
            if (row[i].mark == Mark::good)
                classes << "good";
            if (row[i].mark == Mark::bad)
                classes << "bad";
            if (row[i].mark == Mark::weak)
                classes << "weak";
            m_html += classes.isEmpty() ? QString("<td>")
                                        : QString("<td class=\"%1\">").arg(classes.join(' '));
            m_html += escaped(row[i].text);
            if (row[i].note > 0)
                m_html += QString("<sup>%1</sup>").arg(row[i].note);
            m_html += "</td>";
        }
        m_html += "</tr>\n";
    }

    const PageStyle &m_style;
    bool m_printed;
    QString m_html;
};

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

} // namespace

QString htmlReport(const Report &report, const Imprint &imprint, const PageStyle &style,
                   EnergyMap &map)
{
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
    return HtmlBuilder(style, false)
        .page(report, imprint, "data:image/png;base64," + QString::fromLatin1(png.toBase64()));
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
    const QFont font("DejaVu Sans", 8);
    document.setDefaultFont(font);
    document.setDocumentMargin(0.0);
    document.documentLayout()->setPaintDevice(&writer);
    MapObject object(map, mapSize);
    document.documentLayout()->registerHandler(mapFormat, &object);
    document.setHtml(HtmlBuilder(style, true).page(report, imprint, "map"));
    placeMap(document);
    document.setPageSize(body);

    const std::unique_ptr<QPainter> painter = EnergyMap::painterOn(writer);
    if (!painter->isActive())
        return false;
    const QString head =
        tr("Target comparison · %1").arg(localText(report.programmes.front(), style.locale));
    const QDate date = QDate::fromString(QString::fromStdString(imprint.date), Qt::ISODate);
    const QString foot = HtmlBuilder::imprintText(report, imprint);
    QFont small = font;
    small.setPointSizeF(7.0);
    for (int page = 0; page < document.pageCount(); ++page) {
        if (page > 0)
            writer.newPage();
        const QString number = tr("page %1 of %2").arg(page + 1).arg(document.pageCount());
        drawFrame(*painter, sheet, head, style.locale.toString(date, QLocale::LongFormat), foot,
                  number, small);
        painter->save();
        const QRectF part(0.0, page * body.height(), body.width(), body.height());
        painter->translate(0.0, headHeight - part.top());
        painter->setClipRect(part);
        QAbstractTextDocumentLayout::PaintContext context;
        context.clip = part;
        context.palette.setColor(QPalette::Text, Qt::black);
        document.documentLayout()->draw(painter.get(), context);
        painter->restore();
    }
    return painter->end() && out.commit();
}

} // namespace cellgap
