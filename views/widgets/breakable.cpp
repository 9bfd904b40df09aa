// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/breakable.h"

#include <QTextBoundaryFinder>

namespace cellgap {

namespace {

constexpr int longestWord = 16; ///< signs that stay together in any case
constexpr QChar breakHere(0x200b);

} // namespace

QString breakable(const QString &text)
{
    QString made;
    made.reserve(text.size());
    QTextBoundaryFinder signs(QTextBoundaryFinder::Grapheme, text);
    int together = 0;
    for (qsizetype from = 0, to = signs.toNextBoundary(); to > 0; to = signs.toNextBoundary()) {
        const QStringView sign = QStringView(text).mid(from, to - from);
        together = sign.front().isSpace() ? 0 : together + 1;
        if (together > longestWord)
            made += breakHere;
        made += sign;
        from = to;
    }
    return made;
}

} // namespace cellgap
