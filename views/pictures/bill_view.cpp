// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pictures/bill_view.h"

#include "model/qt/local_text.h"
#include "views/plotting/drawn_text.h"
#include "views/plotting/plot_style.h"
#include "views/widgets/theme.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QPainter>
#include <QShortcut>
#include <QSortFilterProxyModel>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace cellgap {

namespace {

constexpr double gap = 6.0;
constexpr double indent = 10.0;
constexpr int treeIndent = 14;
constexpr int leastNames = 150; ///< pixels
constexpr int cellMargin = 12;
constexpr double nameShare = 0.34; ///< of the width
constexpr double leading = 1.35;   ///< of the font's height

} // namespace

BillView::BillView(QWidget *parent)
    : Picture(parent)
    , m_model(new BillModel(this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_tree(new QTreeView)
{
    setAccessibleName(tr("Bill of materials"));
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(BillModel::sortRole);
    m_sorted->setSortLocaleAware(true);
    m_tree->setModel(m_sorted);
    m_tree->setAccessibleName(accessibleName());
    m_tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_tree->setUniformRowHeights(true);
    m_tree->setAlternatingRowColors(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setMinimumSize(1, 1);
    m_tree->setIndentation(treeIndent);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setMinimumSectionSize(1);
    m_tree->setSortingEnabled(true);
    m_tree->sortByColumn(-1, Qt::AscendingOrder); // the bill's own order until a heading is clicked
    setFocusProxy(m_tree);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_tree);
    auto *copyKey = new QShortcut(QKeySequence::Copy, m_tree);
    copyKey->setContext(Qt::WidgetShortcut);
    connect(copyKey, &QShortcut::activated, this, &BillView::copy);
}

void BillView::setTask(const PictureTask &task)
{
    m_model->setResult(task.designs.front().result);
    m_tree->expandAll();
    setAccessibleDescription(summary());
}

/// Numbers take what they need, the names what is left of the width.
void BillView::layOutColumns()
{
    const QFontMetrics metrics(m_tree->font());
    int rest = width() - cellMargin; // the tree follows later
    for (int column = BillModel::massColumn; column < BillModel::columns; ++column) {
        const int wide = std::max({metrics.horizontalAdvance(QStringLiteral("0.00000")),
                                   metrics.horizontalAdvance(BillModel::columnName(column)),
                                   metrics.horizontalAdvance(BillModel::columnUnit(column))});
        m_tree->setColumnWidth(column, wide + cellMargin);
        rest -= wide + cellMargin;
    }
    m_tree->setColumnWidth(BillModel::nameColumn, std::max(leastNames, rest));
}

void BillView::resizeEvent(QResizeEvent *event)
{
    Picture::resizeEvent(event);
    layOutColumns();
}

void BillView::changeEvent(QEvent *event)
{
    Picture::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        layOutColumns();
}

QModelIndexList BillView::lines() const
{
    QModelIndexList found;
    for (int group = 0; group < m_sorted->rowCount(); ++group) {
        const QModelIndex index = m_sorted->index(group, 0);
        found << index;
        for (int part = 0; part < m_sorted->rowCount(index); ++part)
            found << m_sorted->index(part, 0, index);
    }
    return found;
}

QStringList BillView::lineOf(const QModelIndex &index) const
{
    QStringList fields;
    for (int column = 0; column < BillModel::columns; ++column)
        fields << index.siblingAtColumn(column).data().toString();
    return fields;
}

QString BillView::text() const
{
    const QItemSelectionModel &chosen = *m_tree->selectionModel();
    QStringList headings;
    for (int column = 0; column < BillModel::columns; ++column)
        headings << axisTitle(BillModel::columnName(column),
                              BillModel::columnUnit(column).toStdString());
    QStringList all{headings.join('\t')};
    for (const QModelIndex &index : lines())
        if (!chosen.hasSelection() || chosen.isRowSelected(index.row(), index.parent()))
            all << lineOf(index).join('\t');
    return all.join('\n') + '\n';
}

void BillView::copy() const
{
    QGuiApplication::clipboard()->setText(text());
}

QString BillView::summary() const
{
    QStringList all;
    for (int group = 0; group < m_model->rowCount(); ++group) {
        const QModelIndex index = m_model->index(group, 0);
        all << tr("%1: %2 g, %3 % of the mass")
                   .arg(index.data().toString(),
                        index.siblingAtColumn(BillModel::massColumn).data().toString(),
                        index.siblingAtColumn(BillModel::shareColumn).data().toString());
    }
    return all.isEmpty() ? tr("No bill: the cell cannot be built as described.") : all.join('\n');
}

void BillView::draw(QPainter &painter, const QSize &size)
{
    const PlotStyle style = PlotStyle::from(palette(), font());
    const QModelIndexList all = lines();
    painter.setPen(style.faintText);
    painter.setFont(style.font);
    if (all.isEmpty()) {
        drawNotice(painter, size, tr("No bill: the cell cannot be built as described."));
        return;
    }
    // All lines are there on any size; small ones take a smaller font.
    const double usual = leading * QFontMetricsF(style.labelFont, painter.device()).height();
    const double tall =
        std::min(usual, (size.height() - 4.0) / static_cast<double>(all.size() + 2));
    const QFont plain = fittedTo(style.labelFont, tall / leading);
    const QFont strong = bold(plain);
    const double nameRoom = nameShare * size.width();
    const double wide = (size.width() - nameRoom - 4.0) / (BillModel::columns - 1);
    double top = 2.0;
    const auto drawLine = [&](const QStringList &fields, const QFont &font, double left) {
        painter.setFont(font);
        drawElided(painter, {2.0 + left, top, nameRoom - left - gap, tall}, leftMiddle, fields[0]);
        for (int column = 1; column < BillModel::columns; ++column)
            drawElided(painter, {2.0 + nameRoom + (column - 1) * wide, top, wide - gap, tall},
                       rightMiddle, fields[column]);
        top += tall;
    };
    QStringList names;
    QStringList units;
    for (int column = 0; column < BillModel::columns; ++column) {
        names << (column == BillModel::nameColumn ? QString() : BillModel::columnName(column));
        units << BillModel::columnUnit(column);
    }
    drawLine(names, plain, 0.0);
    drawLine(units, plain, 0.0);
    painter.setPen(style.text);
    for (const QModelIndex &index : all) {
        const bool group = !index.parent().isValid();
        if (group)
            painter.fillRect(QRectF(2.0, top, size.width() - 4.0, tall),
                             mixed(style.background, style.text, 0.07F));
        drawLine(lineOf(index), group ? strong : plain, group ? 0.0 : indent);
    }
}

} // namespace cellgap
