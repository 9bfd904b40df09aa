// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/help_window.h"

#include "model/core/edit/trade_words.h"
#include "model/io/library.h"
#include "model/qt/help_html.h"
#include "model/qt/local_text.h"
#include "views/pictures/picture_topic.h"
#include "views/widgets/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTextBrowser>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextTable>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace cellgap {

namespace {

void styleTables(QTextDocument &document)
{
    for (QTextFrame *frame : document.rootFrame()->childFrames()) {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (table == nullptr)
            continue;
        QTextTableFormat format = table->format();
        format.setCellPadding(4);
        format.setCellSpacing(0);
        format.setBorderCollapse(true);
        format.setBorder(0.5);
        table->setFormat(format);
    }
}

/// What a search goes through: name, key and kind of the page, and what the trade calls it.
QString wordsOf(const HelpEntry &entry)
{
    QString words = localText(entry.name) + ' ' + plainText(english(entry.name)) + ' ' +
                    plainText(entry.page) + ' ' + localText(entry.kind);
    for (const std::string_view also : tradeWordsOf(entry.page.substr(entry.page.find(':') + 1)))
        words += ' ' + plainText(also) + ' ' + translated(also);
    return words;
}

} // namespace

HelpWindow::HelpWindow(const Library &library, std::function<EvaluatedDesign()> example,
                       QWidget *parent)
    : QDialog(parent)
    , m_library(library)
    , m_example(std::move(example))
    , m_entries(helpIndex(library))
    , m_back(new QToolButton)
    , m_search(new QLineEdit)
    , m_browser(new QTextBrowser)
{
    std::ranges::move(pictureEntries(), std::back_inserter(m_entries));
    m_back->setText(tr("← Back"));
    m_back->setAutoRaise(true);
    m_back->setEnabled(false);
    auto *all = new QToolButton;
    all->setText(tr("All words"));
    all->setAutoRaise(true);
    m_search->setPlaceholderText(tr("Search the help"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(12, 8, 12, 0);
    line->addWidget(m_back);
    line->addWidget(all);
    line->addWidget(m_search, 1);
    m_browser->setOpenLinks(false);
    m_browser->setWordWrapMode(QTextOption::WordWrap); // keys stay in one piece
    m_browser->document()->setDocumentMargin(20);
    m_browser->setFrameShape(QFrame::NoFrame);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(line);
    layout->addWidget(m_browser, 1);
    connect(m_back, &QToolButton::clicked, this, &HelpWindow::back);
    connect(all, &QToolButton::clicked, this, [this] { showIndex(); });
    connect(m_search, &QLineEdit::textEdited, this, &HelpWindow::showIndex);
    connect(m_browser, &QTextBrowser::anchorClicked, this, &HelpWindow::follow);
    resize(760, 780);
}

void HelpWindow::showPage(const HelpPage &page)
{
    QTextDocument document;
    document.setMarkdown(QString::fromStdString(page.text));
    display({.title = QString::fromStdString(page.title), .html = document.toHtml()});
}

void HelpWindow::showHtml(const QString &title, const QString &html)
{
    display({.title = title, .html = html});
}

void HelpWindow::showTopic(const std::string &page)
{
    std::optional<HelpTopic> topic;
    if (page.starts_with("picture:")) {
        if (const PictureInfo *info = findPicture(page.substr(page.find(':') + 1)))
            topic = pictureTopic(*info);
    } else {
        topic = helpTopic(page, m_library, m_example());
    }
    if (!topic)
        return showIndex();
    const auto link = [](const std::string &to) { return plainText(to); };
    display({.title = localText(topic->entry.name), .html = topicHtml(*topic, link, locale())});
}

void HelpWindow::showIndex(const QString &typed)
{
    const QStringList words = typed.split(' ', Qt::SkipEmptyParts);
    std::vector<HelpEntry> fitting;
    for (const HelpEntry &entry : m_entries) {
        const QString all = wordsOf(entry);
        if (std::ranges::all_of(words, [&](const QString &word) {
                return all.contains(word, Qt::CaseInsensitive);
            }))
            fitting.push_back(entry);
    }
    const QString title = typed.isEmpty() ? tr("All words") : tr("Pages with “%1”").arg(typed);
    const auto link = [](const std::string &to) { return plainText(to); };
    QString html = "<h2>" + title.toHtmlEscaped() + "</h2>";
    html += fitting.empty() ? "<p>" + tr("There is none.").toHtmlEscaped() + "</p>"
                            : indexHtml(fitting, link, locale());
    const bool isSearch = !typed.isEmpty();
    if (isSearch && m_shown.isSearch)
        m_shown = {};
    display({.title = title, .html = html, .isSearch = isSearch});
}

void HelpWindow::display(Shown shown)
{
    if (!m_shown.html.isEmpty())
        m_before.push_back(std::move(m_shown));
    m_shown = std::move(shown);
    m_back->setEnabled(!m_before.empty());
    setWindowTitle(m_shown.title);
    m_browser->document()->setDefaultStyleSheet(
        QStringLiteral(".kind, .remark { color: %1; }").arg(faintText(palette()).name()));
    m_browser->setHtml(m_shown.html);
    styleTables(*m_browser->document());
    show();
}

void HelpWindow::back()
{
    if (m_before.empty())
        return;
    Shown before = std::move(m_before.back());
    m_before.pop_back();
    m_shown = {};
    display(std::move(before));
}

void HelpWindow::follow(const QUrl &link)
{
    const QString target = link.toString();
    const QString scheme = target.section(':', 0, 0);
    const QString rest = target.section(':', 1);
    if (scheme == "design")
        emit designWanted(rest);
    else if (scheme == "field")
        emit fieldWanted(rest);
    else if (scheme == "find")
        emit findWanted(QUrl::fromPercentEncoding(rest.toUtf8()));
    else
        showTopic(target.toStdString());
}

void HelpWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Back) ||
        (event->key() == Qt::Key_Left && event->modifiers().testFlag(Qt::AltModifier)))
        back();
    else
        QDialog::keyPressEvent(event);
}

} // namespace cellgap
