// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/page/report_table_html.h"

#include "model/qt/local_text.h"

#include <numeric>
#include <utility>

namespace cellgap {

namespace {

constexpr std::size_t widestRoomy = 8; ///< columns of a comparison in letters of full size

/// Target, level and wanted, then value and gap of every design.
std::vector<double> comparisonShares(std::size_t columns)
{
    const std::size_t pairs = (columns - 3) / 2;
    const auto designs = static_cast<double>(pairs);
    // Few designs leave room for names in one line.
    std::vector<double> shares = columns > widestRoomy
                                     ? std::vector{0.165, 0.055, 0.125}
                                     : std::vector{0.34 - 0.05 * designs, 0.08, 0.16};
    const double each = (1.0 - std::accumulate(shares.begin(), shares.end(), 0.0)) / designs;
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

class TableBuilder
{
public:
    TableBuilder(const QLocale &locale, HtmlUse use)
        : m_locale(locale)
        , m_use(use)
    {
    }

    QString html(const ReportTable &table)
    {
        if (!table.title.empty())
            m_html += "<h3>" + escaped(table.title) + "</h3>\n";
        // Of body cells: a head that covers columns would share its width among them evenly.
        const std::vector<double> shares = sharesOf(table);
        const QString classes = classOf(table);
        m_html += "<table" + (classes.isEmpty() ? classes : " class=\"" + classes + "\"") +
                  fullWidth(m_use) + ">\n<thead><tr>";
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
        return std::exchange(m_html, {});
    }

private:
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
            m_html += "<td" + widthOf(shares[i], m_use);
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

    QString escaped(const Text &text) const { return localText(text, m_locale).toHtmlEscaped(); }

    const QLocale &m_locale;
    HtmlUse m_use;
    QString m_html;
};

} // namespace

QString fullWidth(HtmlUse use)
{
    return use == HtmlUse::print ? R"( width="100%" border="0" cellspacing="0")" : "";
}

QString widthOf(double share, HtmlUse use)
{
    if (share <= 0.0)
        return {};
    return QString(use == HtmlUse::print ? " width=\"%1%\"" : " style=\"width: %1%\"")
        .arg(100.0 * share);
}

QString tableHtml(const ReportTable &table, const QLocale &locale, HtmlUse use)
{
    return TableBuilder(locale, use).html(table);
}

} // namespace cellgap
