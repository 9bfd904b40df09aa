// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/page/report_html.h"

#include "model/qt/local_text.h"
#include "views/page/report_table_html.h"

#include <QCoreApplication>

#include <ctemplate/template.h>

#include <memory>

namespace cellgap {

namespace {

constexpr double mapShare = 0.58;      ///< of the page's width
constexpr std::size_t mostBeside = 12; ///< points that take no more room than the map

bool pointsStandBeside(const Report &report)
{
    return report.shortfalls.points.size() + report.measures.points.size() <= mostBeside;
}

std::unique_ptr<ctemplate::Template> parsed(const QString &html)
{
    // Lines that hold nothing but a marker leave no line.
    return std::unique_ptr<ctemplate::Template>(
        ctemplate::Template::StringToTemplate(html.toStdString(), ctemplate::STRIP_BLANK_LINES));
}

/// Fills the page's template.
class PageFiller
{
    Q_DECLARE_TR_FUNCTIONS(cellgap::PageFiller)

    using Dictionary = ctemplate::TemplateDictionary;

public:
    PageFiller(const Report &report, const PageStyle &style, HtmlUse use)
        : m_report(report)
        , m_style(style)
        , m_use(use)
    {
        set(m_page, "LANGUAGE", style.locale.bcp47Name());
        set(m_page, "TITLE", report.title);
        set(m_page, "STYLE", style.css);
    }

    void addFirstPage(const ReportPicture &map)
    {
        Dictionary &first = *m_page.AddSectionDictionary("FIRST_PAGE");
        if (!m_report.subtitle.empty())
            addText(first, "SUBTITLE", m_report.subtitle);
        for (const Text &verdict : m_report.verdict)
            addText(first, "VERDICT", verdict);
        for (const ReportTable &table : m_report.comparison)
            add(first, table);
        if (pointsStandBeside(m_report)) {
            first.ShowSection("BESIDE");
            set(first, "FULL_WIDTH", fullWidth(m_use));
            set(first, "MAP_WIDTH", widthOf(mapShare, m_use));
            set(first, "POINTS_WIDTH", widthOf(1.0 - mapShare, m_use));
        }
        add(first, map, tr("Energy map"),
            tr("Cells in specific energy over energy density, with the regions where the "
               "programmes' cell targets are met."));
        for (const ReportSection *section : {&m_report.shortfalls, &m_report.measures})
            addPoints(first, *section);
        set(first, "LIMITS", m_report.limits);
    }

    void addSection(const ReportSection &section, const ReportPictures &pictures)
    {
        Dictionary &part = *m_page.AddSectionDictionary("SECTION");
        set(part, "TITLE", section.title);
        for (const Text &paragraph : section.paragraphs)
            addText(part, "PARAGRAPH", paragraph);
        addPoints(part, {.title = section.title, .points = section.points});
        if (section.design)
            for (const auto &[shown, picture] : pictures.ofDesigns.at(*section.design))
                add(part, shown, picture);
        for (const ReportTable &table : section.tables)
            add(part, table);
    }

    void addImprint(const Imprint &imprint)
    {
        set(*m_page.AddSectionDictionary("IMPRINT"), "TEXT", imprintText(m_report, imprint));
    }

    QString html(const ctemplate::Template &page) const
    {
        std::string text;
        page.Expand(&text, &m_page);
        return QString::fromStdString(text);
    }

private:
    static void set(Dictionary &dictionary, const char *name, const QString &value)
    {
        dictionary.SetValue(name, value.toStdString());
    }

    void set(Dictionary &dictionary, const char *name, const Text &value) const
    {
        set(dictionary, name, localText(value, m_style.locale));
    }

    void addText(Dictionary &dictionary, const char *section, const Text &text) const
    {
        set(*dictionary.AddSectionDictionary(section), "TEXT", text);
    }

    void addPoints(Dictionary &dictionary, const ReportSection &section) const
    {
        if (section.points.empty())
            return;
        Dictionary &points = *dictionary.AddSectionDictionary("POINTS");
        set(points, "TITLE", section.title);
        for (const Text &paragraph : section.paragraphs)
            addText(points, "PARAGRAPH", paragraph);
        for (const Text &point : section.points)
            addText(points, "POINT", point);
    }

    void add(Dictionary &dictionary, const ReportTable &table) const
    {
        set(*dictionary.AddSectionDictionary("TABLE"), "HTML",
            tableHtml(table, m_style.locale, m_use));
    }

    static void add(Dictionary &part, DesignPicture shown, const ReportPicture &picture)
    {
        switch (shown) {
        case DesignPicture::waterfall:
            return add(part, picture, tr("Waterfall"),
                       tr("What each step down to the pack costs of the specific energy, and the "
                          "targets for cell and pack."));
        case DesignPicture::crossSection:
            return add(part, picture, tr("Cross-section of a pair"), tr("One pair to scale."));
        case DesignPicture::balance:
            return add(part, picture, tr("Balance"),
                       tr("Half-cell potentials of both electrodes and the voltage of the cell, "
                          "with first-cycle loss and cut-offs."));
        }
    }

    static void add(Dictionary &dictionary, const ReportPicture &picture, const QString &name,
                    const QString &caption)
    {
        Dictionary &place = *dictionary.AddSectionDictionary("PICTURE");
        set(place, "SOURCE", picture.source);
        set(place, "WIDTH", QString::number(picture.size.width()));
        set(place, "HEIGHT", QString::number(picture.size.height()));
        set(place, "NAME", name);
        set(place, "CAPTION", caption);
    }

    const Report &m_report;
    const PageStyle &m_style;
    HtmlUse m_use;
    Dictionary m_page{"report"};
};

} // namespace

bool isReportTemplate(const QString &html)
{
    return parsed(html) != nullptr;
}

QString reportHtml(const Report &report, const Imprint &imprint, const PageStyle &style,
                   const ReportPictures &pictures)
{
    PageFiller page(report, style, HtmlUse::file);
    page.addFirstPage(pictures.map);
    for (const ReportSection &section : report.details)
        page.addSection(section, pictures);
    page.addImprint(imprint);
    return page.html(*parsed(style.html));
}

QString printedFirstPage(const Report &report, const PageStyle &style, const ReportPicture &map)
{
    PageFiller page(report, style, HtmlUse::print);
    page.addFirstPage(map);
    return page.html(*parsed(style.html));
}

std::vector<QString> printedSections(const Report &report, const Imprint &imprint,
                                     const PageStyle &style, const ReportPictures &pictures)
{
    const auto page = parsed(style.html);
    std::vector<QString> sections;
    for (std::size_t i = 0; i < report.details.size(); ++i) {
        PageFiller section(report, style, HtmlUse::print);
        section.addSection(report.details[i], pictures);
        if (i + 1 == report.details.size())
            section.addImprint(imprint);
        sections.push_back(section.html(*page));
    }
    return sections;
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
