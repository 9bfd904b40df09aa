// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/report_html.h"

#include "model/qt/local_text.h"

#include <QCoreApplication>

#include <numeric>
#include <utility>

namespace cellgap {

namespace {

constexpr double mapShare = 0.58;      ///< of the page's width
constexpr std::size_t mostBeside = 12; ///< points that take no more room than the map
constexpr std::size_t widestRoomy = 9; ///< columns of a comparison in letters of full size

/// A browser reads all of CSS; Qt's rich text, which prints, knows table widths as attributes only.
enum class HtmlUse { file, print };

/// Target, level and wanted, then value and gap of every design.
std::vector<double> comparisonShares(std::size_t columns)
{
    std::vector<double> shares =
        columns > widestRoomy ? std::vector{0.165, 0.055, 0.125} : std::vector{0.20, 0.08, 0.16};
    const double left = 1.0 - std::accumulate(shares.begin(), shares.end(), 0.0);
    const std::size_t designs = (columns - shares.size()) / 2;
    const double each = left / static_cast<double>(designs);
    while (shares.size() < columns) {
        shares.push_back(0.33 * each);
        shares.push_back(0.67 * each);
    }
    return shares;
}

/// The design, then its value for every target.
std::vector<double> overviewShares(std::size_t columns)
{
    std::vector<double> shares{columns > widestRoomy ? 0.24 : 0.34};
    shares.resize(columns, (1.0 - shares.front()) / static_cast<double>(columns - 1));
    return shares;
}

/// Shares of the page's width, so that the comparisons of one report stand below each other; zeros
/// where columns take what they need.
std::vector<double> sharesOf(const ReportTable &table)
{
    const std::size_t columns = table.columns.size();
    if (table.form == TableForm::comparison)
        return comparisonShares(columns);
    if (table.form == TableForm::overview && columns > 1)
        return overviewShares(columns);
    return std::vector<double>(columns);
}

QString classOf(const ReportTable &table)
{
    QStringList classes;
    if (table.form != TableForm::list && table.columns.size() > widestRoomy)
        classes << "dense";
    if (table.form == TableForm::overview)
        classes << "overview";
    return classes.join(' ');
}

bool pointsStandBeside(const Report &report)
{
    return report.shortfalls.points.size() + report.measures.points.size() <= mostBeside;
}

class HtmlBuilder
{
    Q_DECLARE_TR_FUNCTIONS(cellgap::HtmlBuilder)

public:
    HtmlBuilder(const PageStyle &style, HtmlUse use)
        : m_style(style)
        , m_printed(use == HtmlUse::print)
    {
    }

    /// The whole report for a browser.
    QString page(const Report &report, const Imprint &imprint, const ReportPictures &pictures)
    {
        start(report);
        addFirst(report, pictures.map);
        for (const ReportSection &section : report.details)
            add(section, pictures.waterfalls);
        addImprint(report, imprint);
        return finished();
    }

    /// The report in parts that begin a page.
    std::vector<QString> parts(const Report &report, const Imprint &imprint,
                               const ReportPictures &pictures)
    {
        std::vector<QString> all;
        start(report);
        addFirst(report, pictures.map);
        all.push_back(finished());
        for (std::size_t i = 0; i < report.details.size(); ++i) {
            start(report);
            add(report.details[i], pictures.waterfalls);
            if (i + 1 == report.details.size())
                addImprint(report, imprint);
            all.push_back(finished());
        }
        return all;
    }

private:
    void start(const Report &report)
    {
        m_html = "<!DOCTYPE html>\n<html lang=\"" + m_style.locale.bcp47Name() +
                 "\">\n<head>\n<meta charset=\"utf-8\">\n<title>" + escaped(report.title) +
                 "</title>\n<style>\n" + m_style.css + "</style>\n</head>\n<body>\n";
    }

    QString finished() { return std::exchange(m_html, {}) + "</body>\n</html>\n"; }

    void addFirst(const Report &report, const ReportPicture &map)
    {
        m_html += "<h1>" + escaped(report.title) + "</h1>\n";
        if (!report.subtitle.empty())
            m_html += "<p class=\"subtitle\">" + escaped(report.subtitle) + "</p>\n";
        m_html += "<p class=\"lead\">";
        for (const Text &verdict : report.verdict)
            m_html += escaped(verdict) + "<br>\n";
        m_html.chop(5);
        m_html += "</p>\n";
        for (const ReportTable &table : report.comparison)
            add(table);
        mapAndPoints(report, map);
        m_html += "<p class=\"faint\">" + escaped(report.limits) + "</p>\n";
    }

    void addImprint(const Report &report, const Imprint &imprint)
    {
        m_html += "<p class=\"faint\">" + imprintText(report, imprint).toHtmlEscaped() + "</p>\n";
    }

    void add(const ReportPicture &picture, const QString &name, const QString &caption)
    {
        m_html += QString("<p><img src=\"%1\" width=\"%2\" height=\"%3\" alt=\"%4\"></p>\n")
                      .arg(picture.source)
                      .arg(picture.size.width())
                      .arg(picture.size.height())
                      .arg(name.toHtmlEscaped());
        m_html += "<p class=\"caption\">" + caption.toHtmlEscaped() + "</p>\n";
    }

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

    /// The map with what the designs lack beside it, or below it where that takes more room.
    void mapAndPoints(const Report &report, const ReportPicture &map)
    {
        const bool beside = pointsStandBeside(report);
        if (beside)
            m_html += tableStart("beside") + "<tr>" + cellStart(mapShare);
        add(map, tr("Energy map"),
            tr("Cells in specific energy over energy density, with the regions where the "
               "programmes' cell targets are met."));
        if (beside)
            m_html += "</td>\n" + cellStart(1.0 - mapShare);
        for (const ReportSection &section : {report.shortfalls, report.measures}) {
            if (section.points.empty())
                continue;
            m_html += "<h4>" + escaped(section.title) + "</h4>\n";
            for (const Text &paragraph : section.paragraphs)
                m_html += "<p class=\"faint\">" + escaped(paragraph) + "</p>\n";
            points(section.points);
        }
        if (beside)
            m_html += "</td></tr></table>\n";
    }

    QString tableStart(const QString &classes) const
    {
        const QString named = classes.isEmpty() ? classes : QString(" class=\"%1\"").arg(classes);
        if (m_printed)
            return R"(<table width="100%" border="0" cellspacing="0")" + named + ">\n";
        return "<table" + named + ">\n";
    }

    /// Of a cell that takes that share of the page's width, of no share what it needs.
    QString width(double share) const
    {
        if (share <= 0.0)
            return {};
        return QString(m_printed ? " width=\"%1%\"" : " style=\"width: %1%\"").arg(100.0 * share);
    }

    QString cellStart(double share) const { return "<td" + width(share) + ">"; }

    void add(const ReportSection &section, const std::vector<ReportPicture> &waterfalls)
    {
        m_html += "<h2>" + escaped(section.title) + "</h2>\n";
        for (const Text &paragraph : section.paragraphs)
            m_html += "<p>" + escaped(paragraph) + "</p>\n";
        points(section.points);
        if (section.design)
            add(waterfalls.at(*section.design), tr("Waterfall"),
                tr("What each step down to the pack costs of the specific energy, and the targets "
                   "for cell and pack."));
        for (const ReportTable &table : section.tables)
            add(table);
    }

    void add(const ReportTable &table)
    {
        if (!table.title.empty())
            m_html += "<h3>" + escaped(table.title) + "</h3>\n";
        // Of body cells: a head that covers columns would share its width among them evenly.
        const std::vector<double> shares = sharesOf(table);
        m_html += tableStart(classOf(table)) + "<thead><tr>";
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
            add(row, table, shares);
        m_html += "</tbody>\n</table>\n";
        QStringList notes;
        for (std::size_t i = 0; i < table.notes.size(); ++i)
            notes << QString("<sup>%1</sup> %2").arg(i + 1).arg(escaped(table.notes[i]));
        for (const Text &remark : table.remarks)
            notes << escaped(remark);
        if (!notes.isEmpty())
            m_html += "<p class=\"notes\">" + notes.join(" &nbsp; ") + "</p>\n";
    }

    void add(const ReportRow &row, const ReportTable &table, const std::vector<double> &shares)
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
            if (shares[i] > 0.0 && table.columns[i].number)
                classes << "strong";
            if (row[i].mark == Mark::good)
                classes << "good";
            if (row[i].mark == Mark::bad)
                classes << "bad";
            if (row[i].mark == Mark::weak)
                classes << "weak";
            m_html += "<td" + width(shares[i]);
            if (!classes.isEmpty())
                m_html += " class=\"" + classes.join(' ') + "\"";
            m_html += ">";
            // A gap is read at a glance, in one line.
            const bool oneLine = row[i].mark == Mark::good || row[i].mark == Mark::bad;
            const QString text = escaped(row[i].text);
            m_html += oneLine ? QString(text).replace(' ', QChar::Nbsp) : text;
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

} // namespace

QString reportHtml(const Report &report, const Imprint &imprint, const PageStyle &style,
                   const ReportPictures &pictures)
{
    return HtmlBuilder(style, HtmlUse::file).page(report, imprint, pictures);
}

std::vector<QString> printedParts(const Report &report, const Imprint &imprint,
                                  const PageStyle &style, const ReportPictures &pictures)
{
    return HtmlBuilder(style, HtmlUse::print).parts(report, imprint, pictures);
}

QSize reportMapSize(const Report &report)
{
    return pointsStandBeside(report) ? QSize(372, 312) : QSize(640, 380);
}

QString imprintText(const Report &report, const Imprint &imprint)
{
    QStringList digests;
    for (const std::string &digest : report.digests)
        digests << QString::fromStdString(digest);
    return QCoreApplication::translate("cellgap", "CellGap %1, design files %2")
        .arg(QString::fromStdString(imprint.version), digests.join(' '));
}

} // namespace cellgap
