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

/// On one line, cut at its end where it is wider than the area.
void drawElided(QPainter &painter, const QRectF &area, int alignment, const QString &text);

QFont bold(QFont font);

} // namespace cellgap
