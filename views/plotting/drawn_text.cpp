// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/plotting/drawn_text.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QRegularExpression>

#include <algorithm>

namespace cellgap {

namespace {

constexpr double leastFont = 5.0; ///< pixels

} // namespace

void drawElided(QPainter &painter, const QRectF &area, int alignment, const QString &text)
{
    const QFontMetricsF metrics(painter.font(), painter.device());
    QString shown = metrics.elidedText(text, Qt::ElideRight, area.width());
    if (shown != text) {
        static const QRegularExpression halfNumber(QStringLiteral("[0-9][0-9.,]*(?=\u2026$)"));
        shown.remove(halfNumber);
    }
    painter.drawText(area, alignment, shown);
}

void drawNamed(QPainter &painter, const QRectF &area, int alignment, const QString &name,
               const QString &amount)
{
    const QFontMetricsF metrics(painter.font(), painter.device());
    const QString ending = QLatin1Char(' ') + amount;
    const double room = area.width() - metrics.horizontalAdvance(ending);
    painter.drawText(area, alignment, metrics.elidedText(name, Qt::ElideRight, room) + ending);
}

QFont fittedTo(QFont font, double tall)
{
    const double usual = QFontMetricsF(font).height();
    if (tall < usual)
        font.setPixelSize(
            static_cast<int>(std::max(leastFont, QFontInfo(font).pixelSize() * tall / usual)));
    return font;
}

QFont findable(QFont font, const QString &text)
{
    const bool shaped = std::ranges::any_of(text.toUcs4(), [](uint letter) {
        switch (QChar::script(letter)) {
        case QChar::Script_Unknown:
        case QChar::Script_Inherited:
        case QChar::Script_Common:
        case QChar::Script_Latin:
        case QChar::Script_Greek:
        case QChar::Script_Cyrillic:
        case QChar::Script_Han:
        case QChar::Script_Hiragana:
        case QChar::Script_Katakana:
        case QChar::Script_Hangul:
            return false;
        default:
            return true;
        }
    });
    if (!shaped)
        font.setStyleStrategy(QFont::PreferNoShaping);
    return font;
}

QFont bold(QFont font)
{
    font.setBold(true);
    return font;
}

} // namespace cellgap
