// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/analysis/cell_outline.h"
#include "views/pictures/drawn_picture.h"

#include <optional>

namespace cellgap {

/// The cell to scale with its outer dimensions: from the front, with the electrodes inside, and in
/// section beside it. Contents that do not fit into their can are drawn over it.
class CellDrawing : public DrawnPicture
{
    Q_OBJECT

public:
    explicit CellDrawing(QWidget *parent = nullptr);

    void setTask(const PictureTask &task) override;
    QString summary() const override;
    ReportTable data() const override;
    void draw(QPainter &painter, const QSize &size) override;
    std::vector<Reading> readings() const override { return m_readings; }

private:
    bool isRound() const { return m_outline->kind == FormatKind::cylindrical; }
    QString millimetres(Length length) const;
    QString caption() const;
    QString overfullText() const;
    void drawFront(QPainter &painter, const QRectF &area, double scale);
    void drawSide(QPainter &painter, const QRectF &area, double scale);
    void drawRound(QPainter &painter, const QPointF &centre, double scale);
    void drawAcross(QPainter &painter, const QRectF &under, double room, Length length) const;
    void drawUpwards(QPainter &painter, const QRectF &beside, Length length) const;

    std::optional<CellOutline> m_outline;
    std::vector<Reading> m_readings;
};

} // namespace cellgap
