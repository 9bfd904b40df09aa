// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/analysis/breakdown.h"
#include "views/pictures/drawn_picture.h"

namespace cellgap {

/// Mass, volume or cost of cells taken apart: a column of groups and beside it their parts, each
/// as tall as its share, with names and amounts. Several designs stand side by side. A click on a
/// group shows that group alone, another one or Escape shows the whole again. The other form is
/// bars of all parts, the largest first.
class BreakdownPlot : public DrawnPicture
{
    Q_OBJECT

public:
    explicit BreakdownPlot(BreakdownOf what, QWidget *parent = nullptr);

    void setTask(const PictureTask &task) override;
    QString summary() const override;
    ReportTable data() const override;
    void draw(QPainter &painter, const QSize &size) override;

    /// "nested", or "sorted": bars of all parts, the largest first.
    std::vector<PictureVariant> variants() const override;
    std::string variant() const override { return m_sorted ? "sorted" : "nested"; }
    void setVariant(std::string_view key) override;
    std::vector<Reading> readings() const override { return m_readings; }

    /// Shows one group of every design, or with an empty name all of them.
    void zoomTo(std::string_view group);
    std::string_view zoomed() const { return m_zoomed; }

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Cell {
        QString name;
        Breakdown parts;
    };

    /// A group where it was drawn last.
    struct Box {
        QRectF area;
        std::string_view group;
    };

    /// A part's text beside the columns, and without its amount where there is no room for that.
    struct Label {
        QString name;
        QString share;
        QString text;     ///< with the amount
        double at = 0.0;  ///< middle of the part
        double top = 0.0; ///< of the text
    };

    void drawCell(QPainter &painter, const Cell &cell, const QRectF &area);
    double drawGroups(QPainter &painter, const Breakdown &parts, const QRectF &area,
                      std::vector<Label> &labels);
    void drawBars(QPainter &painter, const Breakdown &parts, const QRectF &area);
    void addReading(const QRectF &place, std::string_view name, double amount, const Breakdown &of);
    QString amountText(double amount, const Breakdown &of) const;
    /// "Separator 1.7 %, 12.9 g", or without the amount.
    QString textOf(std::string_view name, double amount, const Breakdown &of) const;
    QString shareText(double amount, const Breakdown &of) const;
    /// The group that is shown alone, or null where the whole is shown.
    const BreakdownGroup *groupShown(const Breakdown &all) const;

    BreakdownOf m_what;
    std::vector<Cell> m_cells;
    std::string_view m_zoomed;
    bool m_sorted = false;
    std::vector<Reading> m_readings;
    std::vector<Box> m_boxes;
};

} // namespace cellgap
