// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSize>
#include <QTextObjectInterface>

#include <functional>

namespace cellgap {

/// Draws a plot inside a document: in a PDF as vectors with real text, which a picture would not
/// be.
class PlotObject : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    using Draw = std::function<void(QPainter &, const QSize &)>;

    PlotObject(Draw draw, const QSize &size);

    QSizeF intrinsicSize(QTextDocument *document, int position, const QTextFormat &format) override;
    void drawObject(QPainter *painter, const QRectF &place, QTextDocument *document, int position,
                    const QTextFormat &format) override;

private:
    Draw m_draw;
    QSize m_size;
};

} // namespace cellgap
