// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QRectF>
#include <QString>

class QPainter;

/// Text in painted pictures, with the painter's font.
namespace cellgap {

inline constexpr int leftMiddle = static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
inline constexpr int rightMiddle = static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);

/// On one line, cut at its end where it is wider than the area, but not within a number: half of
/// one is a wrong one.
void drawElided(QPainter &painter, const QRectF &area, int alignment, const QString &text);

/// A name and an amount on one line; where it is wider than the area the name is cut and the amount
/// stays whole: half a number is a wrong one.
void drawNamed(QPainter &painter, const QRectF &area, int alignment, const QString &name,
               const QString &amount);

/// The font, smaller where its lines are taller than `tall` pixels; never too small to be seen.
QFont fittedTo(QFont font, double tall);

QFont bold(QFont font);

/// The font for what is written into a PDF: without ligatures, which are stored as letters of their
/// own there, so that nobody finds "Specific" with its "fi". As it is where the text has a script
/// whose letters take their form from their neighbours.
QFont findable(QFont font, const QString &text);

} // namespace cellgap
