// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/page/page_breaks.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextLayout>
#include <QTextTable>

#include <algorithm>
#include <optional>

namespace cellgap {

namespace {

/// Of a row's lower rule, which belongs to the row.
constexpr double ruleWidth = 1.0;

/// A part of the document that is not cut.
struct Piece {
    Strip strip;
    bool staysWithNext = false;
    std::optional<Strip> head{}; ///< of the table that the piece goes on with
};

class PieceFinder
{
public:
    explicit PieceFinder(const QTextDocument &document)
        : m_layout(*document.documentLayout())
    {
        for (auto it = document.rootFrame()->begin(); !it.atEnd(); ++it) {
            if (const auto *table = qobject_cast<const QTextTable *>(it.currentFrame()))
                addTable(*table);
            else if (it.currentBlock().isValid())
                addBlock(it.currentBlock());
        }
    }

    std::vector<Piece> pieces;

private:
    void addBlock(const QTextBlock &block)
    {
        const QRectF place = m_layout.blockBoundingRect(block);
        // Qt sets an empty block before and after every table.
        if (block.length() <= 1)
            return;
        const bool heading = block.blockFormat().headingLevel() > 0;
        const int lines = block.layout()->lineCount();
        double top = place.top();
        for (int line = 0; line < lines; ++line) {
            const bool last = line + 1 == lines;
            const double bottom =
                last ? place.bottom() : place.top() + block.layout()->lineAt(line).rect().bottom();
            // No line of a paragraph stands alone at the foot or at the head of a page.
            const bool alone = !last && (line == 0 || line + 2 == lines);
            pieces.push_back({.strip = {top, bottom}, .staysWithNext = heading || alone});
            top = bottom;
        }
    }

    void addTable(const QTextTable &table)
    {
        const int heads = table.format().headerRowCount();
        std::optional<Strip> head;
        for (int row = 0; row < table.rows(); ++row) {
            const Strip strip = stripOf(table, row);
            const bool isHead = row < heads;
            if (isHead)
                head = Strip{head ? head->top : strip.top, strip.bottom};
            // A row that spans the table heads those below it.
            const bool heading = table.columns() > 1 && row + 1 < table.rows() &&
                                 table.cellAt(row, 0).columnSpan() == table.columns();
            pieces.push_back({.strip = strip, .staysWithNext = isHead || heading});
            if (!isHead)
                pieces.back().head = head;
        }
    }

    Strip stripOf(const QTextTable &table, int row) const
    {
        Strip strip{1e9, 0.0};
        for (int column = 0; column < table.columns(); ++column) {
            const QTextTableCell cell = table.cellAt(row, column);
            const QTextTableCellFormat format = cell.format().toTableCellFormat();
            const auto include = [&](const QRectF &place) {
                strip.top = std::min(strip.top, place.top() - format.topPadding());
                strip.bottom =
                    std::max(strip.bottom, place.bottom() + format.bottomPadding() + ruleWidth);
            };
            for (auto it = cell.begin(); !it.atEnd(); ++it)
                include(it.currentFrame() != nullptr
                            ? m_layout.frameBoundingRect(it.currentFrame())
                            : m_layout.blockBoundingRect(it.currentBlock()));
        }
        return strip;
    }

    const QAbstractTextDocumentLayout &m_layout;
};

class Pager
{
public:
    explicit Pager(double height)
        : m_height(height)
    {
    }

    /// Pieces that stay together, in the document's order.
    void add(const Piece &first, double bottom)
    {
        if (pages.empty() || !fits(bottom))
            startPage(first);
        pages.back().back().bottom = bottom;
        while (used() > m_height)
            cutAtEnd();
    }

    std::vector<PageStrips> pages;

private:
    void startPage(const Piece &first)
    {
        pages.emplace_back();
        if (first.head)
            pages.back().push_back(*first.head);
        pages.back().push_back({first.strip.top, first.strip.top});
    }

    double used() const
    {
        double sum = 0.0;
        for (const Strip &strip : pages.back())
            sum += strip.height();
        return sum;
    }

    bool fits(double bottom) const
    {
        return used() + bottom - pages.back().back().bottom <= m_height;
    }

    void cutAtEnd()
    {
        Strip &last = pages.back().back();
        const Strip rest{last.bottom - (used() - m_height), last.bottom};
        last.bottom = rest.top;
        pages.push_back({rest});
    }

    double m_height;
};

} // namespace

std::vector<PageStrips> pagesOf(const QTextDocument &document, double height)
{
    const std::vector<Piece> pieces = PieceFinder(document).pieces;
    Pager pager(height);
    for (std::size_t first = 0; first < pieces.size();) {
        std::size_t last = first;
        while (pieces[last].staysWithNext && last + 1 < pieces.size())
            ++last;
        pager.add(pieces[first], pieces[last].strip.bottom);
        first = last + 1;
    }
    return std::move(pager.pages);
}

} // namespace cellgap
