// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"
#include "app/options.h"

#include "model/io/help_topics.h"
#include "model/qt/help_html.h"
#include "model/qt/local_text.h"
#include "model/qt/save_file.h"
#include "views/pictures/picture_topic.h"

#include <QDir>

#include <algorithm>

namespace cellgap {

namespace {

constexpr const char *usualExample = "nmc811-graphite-pouch";

struct Options {
    std::string directory;
    std::string example = usualExample;
};

void addOptions(CLI::App &app, Options &options)
{
    app.add_option("design", options.example, "the design whose numbers the pages have")
        ->capture_default_str()
        ->type_name("DESIGN");
    app.add_option("-o,--output", options.directory,
                   "directory for the pages; made if there is none")
        ->required()
        ->type_name("DIR");
}

QString fileOf(const std::string &page)
{
    return plainText(page).replace(':', '-') + ".html";
}

/// The pages of one directory; the first that cannot be written ends it.
class PageFiles
{
public:
    explicit PageFiles(const std::string &directory)
        : m_directory(QString::fromStdString(directory))
    {
        if (!m_directory.mkpath("."))
            m_why = "the directory cannot be made";
    }

    void write(const QString &file, const QString &title, const QString &body)
    {
        if (!m_why.isEmpty())
            return;
        const QByteArray text = htmlFile(title, body, QLocale::c()).toUtf8();
        m_why = saveFile(m_directory.filePath(file),
                         [&](QIODevice &device) { return device.write(text) == text.size(); });
        m_written += m_why.isEmpty() ? 1 : 0;
    }

    const QString &why() const { return m_why; }
    int written() const { return m_written; }

private:
    QDir m_directory;
    QString m_why;
    int m_written = 0;
};

Exit run(Session &session, const Options &options)
{
    const EvaluatedDesign example = session.load(options.example);
    const Library &library = session.library();
    const QString up = "<p><a href=\"index.html\">All words</a></p>\n";
    PageFiles files(options.directory);
    std::vector<HelpEntry> entries = helpIndex(library);
    const auto write = [&](const HelpTopic &topic) {
        files.write(fileOf(topic.entry.page), localText(topic.entry.name, QLocale::c()),
                    up + topicHtml(topic, fileOf, QLocale::c()));
    };
    for (const HelpEntry &entry : entries)
        if (const auto topic = helpTopic(entry.page, library, example))
            write(*topic);
    for (const PictureInfo &info : pictures())
        write(pictureTopic(info));
    std::ranges::move(pictureEntries(), std::back_inserter(entries));
    files.write("index.html", "CellGap",
                "<h2>CellGap</h2>\n" + indexHtml(entries, fileOf, QLocale::c()));
    if (!files.why().isEmpty())
        return session.refuseToWrite(options.directory, files.why().toStdString());
    session.out()
        << files.written() << " pages, begin with "
        << QDir(QString::fromStdString(options.directory)).filePath("index.html").toStdString()
        << "\n";
    return Exit::ok;
}

} // namespace

Command helpPagesCommand()
{
    return {.name = "help-pages",
            .doc = "Write a page of help on every input, result and material",
            .declare = [](CLI::App &app) { return declared<Options>(app, addOptions, run); }};
}

} // namespace cellgap
