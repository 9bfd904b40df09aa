// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/qt/bill_model.h"
#include "views/pictures/picture.h"

class QSortFilterProxyModel;
class QTreeView;

namespace cellgap {

/// The bill of materials as a tree that every column sorts; Ctrl+C copies the chosen lines, or all,
/// with tabs between the columns. In files it is a table of all lines.
class BillView : public Picture
{
    Q_OBJECT

public:
    explicit BillView(QWidget *parent = nullptr);

    void setTask(const PictureTask &task) override;
    QString summary() const override;
    ReportTable data() const override { return m_model->table(); }
    void draw(QPainter &painter, const QSize &size) override;

    /// The chosen lines, or all, as they are shown, with tabs between the columns.
    QString text() const;
    void copy() const;

    QTreeView &tree() const { return *m_tree; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void layOutColumns();
    QStringList lineOf(const QModelIndex &index) const;
    /// All lines in the order of the view, groups before their parts.
    QModelIndexList lines() const;

    BillModel *m_model;
    QSortFilterProxyModel *m_sorted;
    QTreeView *m_tree;
};

} // namespace cellgap
