// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/page/page_breaks.h"

#include <QAbstractTextDocumentLayout>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>
#include <QTextTable>

#include <cmath>

using namespace cellgap;

namespace {

constexpr double pageWidth = 400.0;

void fill(QTextDocument &document, const QString &html)
{
    document.setDocumentMargin(0.0);
    document.setDefaultFont(QFont("DejaVu Sans", 9));
    document.setHtml(html);
    document.setTextWidth(pageWidth);
}

/// A table with a head and that many rows; every third has two lines.
QString table(int rows)
{
    QString html = "<table><thead><tr><th>Head</th><th>H2</th></tr></thead><tbody>";
    for (int row = 0; row < rows; ++row)
        html += QString("<tr><td>row %1</td><td>%2</td></tr>")
                    .arg(row)
                    .arg(row % 3 == 0 ? "one<br>two" : "one");
    return html + "</tbody></table>";
}

QRectF placeOf(const QTextDocument &document, const QString &text)
{
    return document.documentLayout()->blockBoundingRect(document.find(text).block());
}

/// On which page a text stands whole; -1 if it does so on none or on several.
int pageOf(const QTextDocument &document, const std::vector<PageStrips> &pages, const QString &text)
{
    const QRectF place = placeOf(document, text);
    int found = -1;
    for (std::size_t page = 0; page < pages.size(); ++page)
        for (const Strip &strip : pages[page])
            if (strip.top <= place.top() && place.bottom() <= strip.bottom) {
                if (found >= 0)
                    return -1;
                found = static_cast<int>(page);
            }
    return found;
}

} // namespace

class PageBreaksTest : public QObject
{
    Q_OBJECT

private slots:
    void rowsAreNotSplit()
    {
        QTextDocument document;
        fill(document, table(60));
        const auto pages = pagesOf(document, 200.0);
        QVERIFY(pages.size() > 3);
        for (int row = 0; row < 60; ++row)
            QVERIFY2(pageOf(document, pages, QString("row %1").arg(row)) >= 0,
                     qPrintable(QString::number(row)));
        for (const PageStrips &page : pages) {
            double height = 0.0;
            for (const Strip &strip : page)
                height += strip.height();
            QVERIFY(height <= 200.0);
        }
    }

    void everyPageOfATableHasItsHead()
    {
        QTextDocument document;
        fill(document, table(60));
        const QRectF head = placeOf(document, "Head");
        for (const PageStrips &page : pagesOf(document, 200.0)) {
            QVERIFY(page.front().top <= head.top());
            QVERIFY(page.front().bottom >= head.bottom());
        }
    }

    void headingsStayWithWhatFollows_data()
    {
        QTest::addColumn<QString>("follower");
        QTest::addColumn<QString>("text");
        QTest::newRow("paragraph") << "<p>follower</p>"
                                   << "follower";
        QTest::newRow("table") << table(2) << "row 0";
    }

    void headingsStayWithWhatFollows()
    {
        QFETCH(QString, follower);
        QFETCH(QString, text);
        QTextDocument document;
        fill(document, "<p>before</p><h2>heading</h2>" + follower);
        // A page that has room for the heading, but not for what follows it.
        const auto pages =
            pagesOf(document, std::ceil(placeOf(document, "heading").bottom()) + 4.0);
        QCOMPARE(pageOf(document, pages, "before"), 0);
        QCOMPARE(pageOf(document, pages, "heading"), 1);
        QCOMPARE(pageOf(document, pages, text), 1);
    }

    void aRowThatSpansTheTableStaysWithTheNext()
    {
        QTextDocument document;
        fill(document, "<table><tr><td>a</td><td>b</td></tr><tr><td colspan=\"2\">group</td></tr>"
                       "<tr><td>member</td><td>c</td></tr></table>");
        const auto pages = pagesOf(document, std::ceil(placeOf(document, "group").bottom()) + 4.0);
        QCOMPARE(pageOf(document, pages, "group"), 1);
        QCOMPARE(pageOf(document, pages, "member"), 1);
    }

    void longParagraphsBreakBetweenLines()
    {
        QTextDocument document;
        fill(document, "<p>" + QString("word ").repeated(2000) + "</p>");
        const QTextBlock block = document.firstBlock();
        const double start = placeOf(document, "word").top();
        const auto pages = pagesOf(document, 100.0);
        QVERIFY(pages.size() > 5);
        for (std::size_t page = 1; page < pages.size(); ++page) {
            int broken = 0;
            for (int line = 0; line < block.layout()->lineCount(); ++line)
                if (start + block.layout()->lineAt(line).rect().bottom() == pages[page].front().top)
                    broken = line + 1;
            QVERIFY(broken > 1);
            QVERIFY(broken < block.layout()->lineCount() - 1);
        }
    }

    void whatIsHigherThanAPageIsCut()
    {
        QTextDocument document;
        fill(document, "<table><tr><td>" + QString("word ").repeated(2000) + "</td></tr></table>");
        const auto pages = pagesOf(document, 100.0);
        QVERIFY(pages.size() > 5);
        double bottom = pages.front().front().top;
        for (const PageStrips &page : pages) {
            QCOMPARE(page.size(), 1U);
            QCOMPARE(page.front().top, bottom); // nothing is lost
            bottom = page.front().bottom;
        }
        QVERIFY(bottom >= placeOf(document, "word").bottom());
    }

    void anEmptyDocumentHasNoPage()
    {
        QTextDocument document;
        fill(document, "");
        QVERIFY(pagesOf(document, 100.0).empty());
    }
};

QTEST_MAIN(PageBreaksTest)
#include "page_breaks_test.moc"
