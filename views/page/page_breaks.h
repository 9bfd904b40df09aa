// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

class QTextDocument;

namespace cellgap {

/// A horizontal part of a document, in its pixels from the top.
struct Strip {
    double top = 0.0;
    double bottom = 0.0;

    double height() const { return bottom - top; }
    bool operator==(const Strip &) const = default;
};

/// What a page shows of a document: strips, one below the other.
using PageStrips = std::vector<Strip>;

/// Cuts a document that is laid out as one endless page into pages of that height. Qt's own pages
/// split rows and part headings from what they head; here a page ends between lines or rows, a
/// heading stays with what follows it, and a table that goes on repeats its head. What is higher
/// than a page is cut where the page ends.
std::vector<PageStrips> pagesOf(const QTextDocument &document, double height);

} // namespace cellgap
