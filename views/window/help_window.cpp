// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/help_window.h"

#include <QTextBrowser>
#include <QTextFrame>
#include <QTextTable>
#include <QUrl>
#include <QVBoxLayout>

namespace cellgap {

namespace {

/// Thin lines and room in the cells of tables.
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

} // namespace

HelpWindow::HelpWindow(const HelpPage &page, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(QString::fromStdString(page.title));
    auto *browser = new QTextBrowser;
    browser->setOpenLinks(false);
    browser->setWordWrapMode(QTextOption::WordWrap); // keys stay in one piece
    browser->document()->setDocumentMargin(20);
    browser->setMarkdown(QString::fromStdString(page.text));
    styleTables(*browser->document());
    browser->setFrameShape(QFrame::NoFrame);
    connect(browser, &QTextBrowser::anchorClicked, this, [this](const QUrl &link) {
        if (link.scheme() == "design")
            emit designWanted(link.path());
    });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(browser);
    resize(720, 760);
}

} // namespace cellgap
