// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/page/report_page.h"

#include "model/qt/local_text.h"
#include "model/qt/save_file.h"
#include "views/page/page_breaks.h"
#include "views/page/report_html.h"
#include "views/pictures/balance_plot.h"
#include "views/pictures/cross_section.h"
#include "views/pictures/energy_map.h"
#include "views/pictures/waterfall_plot.h"
#include "views/plotting/drawn_text.h"
#include "views/plotting/pdf_identity.h"
#include "views/plotting/plot_object.h"
#include "views/plotting/plot_painter.h"
#include "views/widgets/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QCoreApplication>
#include <QDate>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QTextCursor>
#include <QTextDocument>

#include <cmath>
#include <memory>
#include <optional>

namespace cellgap {

namespace {

constexpr int lowestMap = 170;    ///< height in which the title of its axis still has room
constexpr double sharpness = 2.0; ///< pixels of the HTML page's picture per pixel of the map
constexpr int plotFormat = QTextFormat::UserObject + 1;
constexpr double marginMm = 15.0;
constexpr double headHeight = 26.0;
constexpr double footHeight = 26.0;
constexpr auto family = "DejaVu Sans Condensed"; ///< has digits of one width and all signs
constexpr int bodyPoints = 8;
constexpr int plotPoints = 7;
constexpr int footPoints = 7;
const QColor faint("#5f6875");
const QColor rule("#dfe3e8");

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

QFont paperFont(const ReportPages &pages, double points)
{
    QFont font(family);
    font.setPointSizeF(points);
    std::string words; // that are not the program's
    for (const EvaluatedDesign &cell : pages.cells)
        words += cell.label + cell.sheet->name + cell.sheet->description + cell.sheet->source;
    return findable(font, QString::fromStdString(words));
}

/// A plot in colours for paper, whatever the window's theme is.
template <class Plot>
std::shared_ptr<Plot> onPaper(const ReportPages &pages, const PageStyle &style)
{
    auto plot = std::make_shared<Plot>();
    plot->setPalette(paletteOf(Theme::light));
    plot->setFont(paperFont(pages, plotPoints));
    plot->setLocale(style.locale);
    return plot;
}

PlotObject::Draw mapOf(const ReportPages &pages, const PageStyle &style)
{
    const auto map = onPaper<EnergyMap>(pages, style);
    map->setProgrammes(pages.programmes);
    map->setCells(pages.map.cells);
    map->setCurrent(pages.map.current, pages.map.trail);
    return [map](QPainter &painter, const QSize &size) { map->draw(painter, size); };
}

PlotObject::Draw waterfallOf(const Result &result, const ReportPages &pages, const PageStyle &style)
{
    const auto plot = onPaper<WaterfallPlot>(pages, style);
    plot->setProgrammes(pages.programmes);
    plot->setResult(result);
    return [plot](QPainter &painter, const QSize &size) { plot->draw(painter, size); };
}

PlotObject::Draw crossSectionOf(const EvaluatedDesign &cell, const ReportPages &pages,
                                const PageStyle &style)
{
    const auto drawing = onPaper<CrossSection>(pages, style);
    drawing->setDesign(cell.design(), cell.result);
    return [drawing](QPainter &painter, const QSize &size) { drawing->draw(painter, size); };
}

/// A picture of one design, and how large it is on paper.
struct DesignPlot {
    DesignPicture shown;
    PlotObject::Draw draw;
    QSize size;
};

std::vector<DesignPlot> plotsOf(const EvaluatedDesign &cell, const ReportPages &pages,
                                const PageStyle &style)
{
    std::vector<DesignPlot> plots{{.shown = DesignPicture::waterfall,
                                   .draw = waterfallOf(cell.result, pages, style),
                                   .size = {640, 200}},
                                  {.shown = DesignPicture::crossSection,
                                   .draw = crossSectionOf(cell, pages, style),
                                   .size = {640, 120}}};
    if (cell.result.pair.balance.known) {
        const auto balance = onPaper<BalancePlot>(pages, style);
        balance->setTask({.designs = {cell}});
        plots.push_back({.shown = DesignPicture::balance,
                         .draw = [balance](QPainter &painter,
                                           const QSize &size) { balance->draw(painter, size); },
                         .size = {640, 190}});
    }
    return plots;
}

/// A plot as a picture that stands in the page itself.
ReportPicture embedded(const PlotObject::Draw &draw, const QSize &size)
{
    QImage image(size * sharpness, QImage::Format_RGB32);
    image.setDevicePixelRatio(sharpness);
    image.fill(Qt::white);
    draw(*plotPainter(image), size);
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return {"data:image/png;base64," + QString::fromLatin1(png.toBase64()), size};
}

/// A part of the report, laid out as one endless page of that width, with its plots.
class Part
{
public:
    struct Plot {
        PlotObject::Draw draw;
        QSize size;
    };

    /// The plots stand where the HTML has its pictures, in the same order.
    Part(const QString &html, const QFont &font, QPagedPaintDevice &device, double width,
         std::vector<Plot> plots)
    {
        m_document.setDefaultFont(font);
        m_document.setDocumentMargin(0.0);
        m_document.documentLayout()->setPaintDevice(&device);
        m_document.setHtml(html);
        int kind = plotFormat;
        int from = 0;
        for (Plot &plot : plots) {
            QTextCursor cursor = m_document.find(QString(QChar::ObjectReplacementCharacter), from);
            if (cursor.isNull())
                break; // a template may leave pictures out
            m_plots.push_back(std::make_unique<PlotObject>(std::move(plot.draw), plot.size));
            m_document.documentLayout()->registerHandler(kind, m_plots.back().get());
            QTextCharFormat format;
            format.setObjectType(kind++);
            cursor.insertText(QString(QChar::ObjectReplacementCharacter), format);
            from = cursor.position();
        }
        m_document.setTextWidth(width);
    }

    const QTextDocument &document() const { return m_document; }

private:
    std::vector<std::unique_ptr<PlotObject>> m_plots;
    QTextDocument m_document;
};

/// The parts of the report on sheets with a body of that size.
std::vector<std::unique_ptr<Part>> partsOf(const ReportPages &pages, const PageStyle &style,
                                           QPagedPaintDevice &device, const QSizeF &body)
{
    const Report &report = pages.report;
    const QFont font = paperFont(pages, bodyPoints);
    const auto firstPage = [&](const QSize &mapSize) {
        return std::make_unique<Part>(printedFirstPage(report, style, {"map", mapSize}), font,
                                      device, body.width(),
                                      std::vector<Part::Plot>{{mapOf(pages, style), mapSize}});
    };
    std::vector<std::unique_ptr<Part>> parts;
    QSize mapSize = reportMapSize(report);
    parts.push_back(firstPage(mapSize));
    // The first page stands alone: a long table leaves less room to the map.
    const double height = parts.front()->document().size().height();
    const int excess = static_cast<int>(std::ceil(height - body.height()));
    if (excess > 0 && mapSize.height() - excess >= lowestMap) {
        mapSize.rheight() -= excess;
        parts.front() = firstPage(mapSize);
    }
    std::vector<std::vector<DesignPlot>> plotsOfCells;
    ReportPictures places;
    for (const EvaluatedDesign &cell : pages.cells) {
        plotsOfCells.push_back(plotsOf(cell, pages, style));
        auto &pictures = places.ofDesigns.emplace_back();
        for (const DesignPlot &plot : plotsOfCells.back())
            pictures.emplace_back(plot.shown, ReportPicture{.source = "plot", .size = plot.size});
    }
    const std::vector<QString> sections = printedSections(report, pages.imprint, style, places);
    for (std::size_t i = 0; i < report.details.size(); ++i) {
        std::vector<Part::Plot> plots;
        if (const std::optional<std::size_t> design = report.details[i].design)
            for (const DesignPlot &plot : plotsOfCells.at(*design))
                plots.push_back({plot.draw, plot.size});
        parts.push_back(
            std::make_unique<Part>(sections[i], font, device, body.width(), std::move(plots)));
    }
    return parts;
}

bool writePdf(QIODevice &out, const ReportPages &pages, const PageStyle &style)
{
    QPdfWriter writer(&out);
    writer.setResolution(reportResolution);
    writer.setTitle(localText(pages.report.title, style.locale));
    writer.setCreator("CellGap " + QString::fromStdString(pages.imprint.version));
    identify(writer,
             [&] { return QString::fromStdString(markdownReport(pages.report, pages.imprint)); });
    return printReport(pages, style, writer);
}

} // namespace

QString htmlReport(const ReportPages &pages, const PageStyle &style)
{
    ReportPictures pictures{.map = embedded(mapOf(pages, style), reportMapSize(pages.report))};
    pictures.ofDesigns.resize(pages.cells.size());
    for (const ReportSection &section : pages.report.details)
        if (section.design)
            for (const DesignPlot &plot : plotsOf(pages.cells.at(*section.design), pages, style))
                pictures.ofDesigns[*section.design].emplace_back(plot.shown,
                                                                 embedded(plot.draw, plot.size));
    return reportHtml(pages.report, pages.imprint, style, pictures);
}

bool printReport(const ReportPages &pages, const PageStyle &style, QPagedPaintDevice &device)
{
    device.setPageSize(style.paper);
    device.setPageMargins({marginMm, marginMm, marginMm, marginMm}, QPageLayout::Millimeter);
    const QRectF sheet({}, QSizeF(device.width(), device.height()));
    const QSizeF body(sheet.width(), sheet.height() - headHeight - footHeight);
    const auto parts = partsOf(pages, style, device, body);
    std::vector<std::pair<const QTextDocument *, PageStrips>> printed;
    for (const auto &part : parts)
        for (PageStrips &strips : pagesOf(part->document(), body.height()))
            printed.emplace_back(&part->document(), std::move(strips));

    const std::shared_ptr<QPainter> painter = plotPainter(device);
    if (!painter->isActive())
        return false;
    const QString head =
        QCoreApplication::translate("cellgap", "Target comparison · %1")
            .arg(localText(listed(pages.report.programmes, "%1 · %2"), style.locale));
    const QDate date = QDate::fromString(QString::fromStdString(pages.imprint.date), Qt::ISODate);
    const QString foot = imprintText(pages.report, pages.imprint);
    const QFont small = paperFont(pages, footPoints);
    for (std::size_t page = 0; page < printed.size(); ++page) {
        if (page > 0)
            device.newPage();
        const QString number = QCoreApplication::translate("cellgap", "page %1 of %2")
                                   .arg(page + 1)
                                   .arg(printed.size());
        drawFrame(*painter, sheet, head, style.locale.toString(date, QLocale::LongFormat), foot,
                  number, small);
        double y = headHeight;
        for (const Strip &strip : printed[page].second) {
            draw(*painter, *printed[page].first, strip, y);
            y += strip.height();
        }
    }
    return painter->end();
}

const std::vector<ReportFormat> &reportFormats()
{
    static const std::vector<ReportFormat> all{
        {.ending = "pdf", .name = "PDF", .pictures = true, .write = writePdf},
        {.ending = "html",
         .name = "Web page",
         .pictures = true,
         .write =
             [](QIODevice &file, const ReportPages &pages, const PageStyle &style) {
                 return writeAll(file, htmlReport(pages, style).toStdString());
             }},
        {.ending = "md",
         .name = "Markdown",
         .pictures = false,
         .write =
             [](QIODevice &file, const ReportPages &pages, const PageStyle &) {
                 return writeAll(file, markdownReport(pages.report, pages.imprint));
             }},
        {.ending = "json",
         .name = "JSON",
         .pictures = false,
         .write =
             [](QIODevice &file, const ReportPages &pages, const PageStyle &) {
                 return writeAll(file, jsonReport(pages.report, pages.imprint));
             }},
    };
    return all;
}

QString writeReport(const ReportFormat &format, const QString &file, const ReportPages &pages,
                    const PageStyle &style)
{
    return saveFile(file, [&](QIODevice &device) { return format.write(device, pages, style); });
}

} // namespace cellgap
