// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/qt/help_html.h"

#include "model/qt/local_text.h"

#include <QStringList>

#include <algorithm>

namespace cellgap {

namespace {

QString escaped(const Text &text, const QLocale &locale)
{
    return localText(text, locale).toHtmlEscaped();
}

QString linked(const QString &words, const std::string &page, const HelpLink &link)
{
    return page.empty()
               ? words
               : QStringLiteral("<a href=\"%1\">%2</a>").arg(link(page).toHtmlEscaped(), words);
}

QString rowHtml(const HelpRow &row, const HelpLink &link, const QLocale &locale)
{
    return QStringLiteral("<tr><td>%1</td><td>%2</td><td class=\"remark\">%3</td></tr>\n")
        .arg(linked(escaped(row.name, locale), row.page, link), escaped(row.value, locale),
             escaped(row.remark, locale));
}

} // namespace

QString topicHtml(const HelpTopic &topic, const HelpLink &link, const QLocale &locale)
{
    QString html = QStringLiteral("<h2>%1</h2>\n<p class=\"kind\">%2 · <code>%3</code></p>\n")
                       .arg(escaped(topic.entry.name, locale), escaped(topic.entry.kind, locale),
                            plainText(topic.key).toHtmlEscaped());
    for (const HelpSection &section : topic.sections) {
        if (!section.title.empty())
            html += "<h3>" + escaped(section.title, locale) + "</h3>\n";
        for (const Text &paragraph : section.paragraphs)
            html += "<p>" + escaped(paragraph, locale) + "</p>\n";
        if (section.rows.empty())
            continue;
        html += "<table cellpadding=\"3\" cellspacing=\"0\">\n";
        for (const HelpRow &row : section.rows)
            html += rowHtml(row, link, locale);
        html += "</table>\n";
    }
    return html;
}

QString indexHtml(const std::vector<HelpEntry> &entries, const HelpLink &link,
                  const QLocale &locale)
{
    QStringList kinds;
    for (const HelpEntry &entry : entries)
        if (const QString kind = escaped(entry.kind, locale); !kinds.contains(kind))
            kinds << kind;
    QString html;
    for (const QString &kind : kinds) {
        QStringList pages;
        for (const HelpEntry &entry : entries)
            if (escaped(entry.kind, locale) == kind)
                pages << linked(escaped(entry.name, locale), entry.page, link);
        html += "<h3>" + kind + "</h3>\n<p>" + pages.join(QStringLiteral(" · ")) + "</p>\n";
    }
    return html;
}

QString htmlFile(const QString &title, const QString &body, const QLocale &locale)
{
    return QStringLiteral(
               "<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"
               "<title>%2</title>\n<style>\nbody { font: 16px/1.5 sans-serif; max-width: 56em; "
               "margin: 2em auto; padding: 0 1em; color: #1a1d21; background: #fff; }\n"
               "table { border-collapse: collapse; }\ntd { border-top: 1px solid #ddd; "
               "padding: .25em 1em .25em 0; vertical-align: top; }\n.kind, .remark { color: #555; "
               "}\na { color: #0060a0; text-decoration: none; }\n"
               "@media (prefers-color-scheme: dark) { body { color: #e6e6e6; background: #1a1d21; "
               "} td { border-color: #444; } .kind, .remark { color: #aaa; } a { color: #6db8f0; "
               "} }\n</style>\n</head>\n<body>\n%3</body>\n</html>\n")
        .arg(QLocale::languageToCode(locale.language()), title.toHtmlEscaped(), body);
}

} // namespace cellgap
