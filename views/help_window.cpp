// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/help_window.h"

#include <QTextBrowser>
#include <QTextFrame>
#include <QTextTable>
#include <QUrl>
#include <QVBoxLayout>

namespace cellgap {

namespace {

/// Markdown knows no widths: tables fill the page, with thin lines and room in their cells.
void styleTables(QTextDocument &document)
{
    for (QTextFrame *frame : document.rootFrame()->childFrames()) {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (table == nullptr)
            continue;
        QTextTableFormat format = table->format();
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        format.setCellPadding(4);
        format.setCellSpacing(0);
        format.setBorderCollapse(true);
        format.setBorder(0.5);
        // The middle column holds keys, which do not break.
        format.setColumnWidthConstraints({QTextLength(QTextLength::PercentageLength, 26),
                                          QTextLength(QTextLength::PercentageLength, 38),
                                          QTextLength(QTextLength::PercentageLength, 36)});
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
