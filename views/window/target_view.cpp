// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/target_view.h"

#include "model/qt/target_model.h"
#include "views/plotting/plot_style.h"
#include "views/widgets/theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace cellgap {

namespace {

using LineKind = TargetModel::LineKind;

constexpr double mostReach = 1.6; ///< share of a target at the end of the scale
constexpr int cellMargin = 6;
constexpr int widestWanted = 6; ///< parts of the width, of which a wanted value may take one
constexpr double barHeight = 7.0;
constexpr double leastSeen = 1.0;    ///< pixels by which a bar differs from another
constexpr double leastOfBasis = 0.5; ///< share of the words on a basis that says anything

LineKind kindOf(const QModelIndex &index)
{
    return index.data(TargetModel::kindRole).value<LineKind>();
}

int flagsOf(bool right)
{
    return static_cast<int>(Qt::AlignVCenter) |
           static_cast<int>(right ? Qt::AlignRight : Qt::AlignLeft);
}

class TargetDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const LineKind kind = kindOf(index);
        const int text = option.fontMetrics.height();
        if (kind == LineKind::programme)
            return {0, text + 14};
        if (kind != LineKind::target)
            return {0, kind == LineKind::group ? text + 6 : text + 4};
        const QRect area(0, 0, option.rect.width() - 2 * cellMargin, option.rect.height());
        const QRect wrapped = option.fontMetrics.boundingRect(
            area, static_cast<int>(Qt::TextWordWrap), index.data().toString());
        return {0, std::clamp(wrapped.height(), text, 2 * text) + 4};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        painter->save();
        const PlotStyle style = PlotStyle::from(option.palette, option.font);
        if ((option.state & QStyle::State_Selected) != 0) {
            QColor shade = option.palette.color(QPalette::Highlight);
            shade.setAlphaF(0.12F);
            // The table itself has filled the row with the whole colour.
            painter->fillRect(option.rect, option.palette.color(QPalette::Base));
            painter->fillRect(option.rect, shade);
        }
        switch (kindOf(index)) {
        case LineKind::programme:
        case LineKind::group:
        case LineKind::fold:
            paintHeading(*painter, option, index);
            break;
        case LineKind::step:
        case LineKind::part:
            paintStep(*painter, option, index, style);
            break;
        case LineKind::target:
        case LineKind::reason:
            if (index.column() == TargetModel::barColumn)
                paintBar(*painter, option, index, style);
            else
                paintText(*painter, option, index, style);
            break;
        }
        painter->restore();
    }

private:
    static void paintHeading(QPainter &painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index)
    {
        const LineKind kind = kindOf(index);
        QFont font = option.font;
        font.setBold(kind != LineKind::fold);
        painter.setFont(font);
        painter.setPen(kind == LineKind::programme ? option.palette.color(QPalette::Text)
                                                   : faintText(option.palette));
        QRect area = option.rect.adjusted(kind == LineKind::fold ? 16 : 0, 0, -cellMargin, -2);
        const int bottom = static_cast<int>(Qt::AlignLeft) | static_cast<int>(Qt::AlignBottom);
        painter.drawText(area, kind == LineKind::fold ? flagsOf(false) : bottom,
                         painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight,
                                                          area.width()));
        if (kind == LineKind::fold)
            paintArrow(painter, option, index.data(TargetModel::openRole).toBool());
        if (kind == LineKind::group) {
            painter.setPen(ruleColour(option.palette));
            painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        }
    }

    static void paintArrow(QPainter &painter, const QStyleOptionViewItem &option, bool open)
    {
        const QPointF middle(option.rect.left() + 6.0, option.rect.center().y());
        const QPolygonF down{{-4.0, -2.0}, {4.0, -2.0}, {0.0, 3.0}};
        const QPolygonF right{{-2.0, -4.0}, {3.0, 0.0}, {-2.0, 4.0}};
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(faintText(option.palette));
        painter.drawPolygon((open ? down : right).translated(middle));
    }

    static void paintText(QPainter &painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index, const PlotStyle &style)
    {
        const int column = index.column();
        const bool reason = kindOf(index) == LineKind::reason;
        const bool weak =
            reason || column == TargetModel::levelColumn || column == TargetModel::wantedColumn;
        QFont font = option.font;
        QColor colour = weak ? faintText(option.palette) : style.text;
        if (column == TargetModel::gapColumn && !reason) {
            colour = isGood(index.data(TargetModel::statusRole).value<Status>()) ? style.met
                                                                                 : style.missedText;
            font.setBold(true);
        }
        font.setBold(font.bold() || column == TargetModel::valueColumn);
        painter.setFont(font);
        painter.setPen(colour);
        const bool right = column == TargetModel::valueColumn;
        const QRect area =
            option.rect.adjusted(right ? 0 : (column == 0 ? 0 : cellMargin), 0, -cellMargin, 0);
        const QString whole = index.data().toString();
        if (painter.fontMetrics().horizontalAdvance(whole) > area.width() && isTall(option)) {
            painter.drawText(area, flagsOf(right) | static_cast<int>(Qt::TextWordWrap), whole);
            return;
        }
        const QString shown = painter.fontMetrics().elidedText(whole, Qt::ElideRight, area.width());
        painter.drawText(area, flagsOf(right), shown);
        const QString basis = index.data(TargetModel::basisRole).toString();
        if (column == TargetModel::nameColumn && !basis.isEmpty()) {
            const int from = painter.fontMetrics().horizontalAdvance(shown) + 8;
            painter.setFont(style.labelFont);
            painter.setPen(faintText(option.palette));
            const QRect rest = area.adjusted(from, 0, 0, 0);
            if (rest.width() < leastOfBasis * painter.fontMetrics().horizontalAdvance(basis))
                return;
            painter.drawText(rest, Qt::AlignVCenter | Qt::AlignLeft,
                             painter.fontMetrics().elidedText(basis, Qt::ElideRight, rest.width()));
        }
    }

    /// Whether the row has room for two lines.
    static bool isTall(const QStyleOptionViewItem &option)
    {
        return option.rect.height() >= 2 * option.fontMetrics.height();
    }

    /// The arithmetic of the row above: signs stand right before the names, numbers under the
    /// value, on a shade that tells it from the targets.
    static void paintStep(QPainter &painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index, const PlotStyle &style)
    {
        const int column = index.column();
        const bool part = kindOf(index) == LineKind::part;
        painter.fillRect(option.rect, option.palette.color(QPalette::AlternateBase));
        QFont font = part ? style.labelFont : option.font;
        painter.setFont(font);
        const bool number = column == TargetModel::valueColumn;
        painter.setPen(part || column == TargetModel::barColumn ? faintText(option.palette)
                                                                : style.text);
        const bool right = number || column == TargetModel::levelColumn;
        const int indent = part && column == TargetModel::nameColumn ? 2 * cellMargin : 0;
        const QRect area = option.rect.adjusted(cellMargin + indent, 0, -cellMargin, 0);
        painter.drawText(area, flagsOf(right),
                         painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight,
                                                          area.width()));
    }

    static void paintBar(QPainter &painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index, const PlotStyle &style)
    {
        const QVariant reach = index.data(TargetModel::reachRole);
        if (!reach.isValid())
            return;
        const QRectF track =
            QRectF(option.rect.left(), option.rect.center().y() - barHeight / 2 + 0.5,
                   option.rect.width() - 2.0, barHeight);
        painter.fillRect(track, ruleColour(option.palette));
        const double share = std::min(reach.toDouble(), mostReach) / mostReach;
        const bool good = isGood(index.data(TargetModel::statusRole).value<Status>());
        const QColor colour = good ? style.met : style.missed;
        QRectF bar = track;
        bar.setWidth(std::max(1.0, share * track.width()));
        painter.fillRect(bar, colour);
        painter.setRenderHint(QPainter::Antialiasing);
        if (reach.toDouble() > mostReach) {
            const QPointF tip(track.right() + 1.0, track.center().y());
            painter.setPen(Qt::NoPen);
            painter.setBrush(option.palette.color(QPalette::Base));
            painter.drawRect(QRectF(tip.x() - 7.0, track.top() - 1, 9.0, barHeight + 2));
            painter.setBrush(colour);
            painter.drawPolygon(
                QPolygonF{{tip.x() - 7.0, tip.y() - 5.0}, tip, {tip.x() - 7.0, tip.y() + 5.0}});
        }
        painter.setRenderHint(QPainter::Antialiasing, false);
        if (const QVariant base = index.data(TargetModel::baseRole); base.isValid()) {
            const double was = std::min(base.toDouble(), mostReach) / mostReach * track.width();
            painter.setPen(QPen(faintText(option.palette), 1.0));
            painter.setBrush(Qt::NoBrush);
            if (std::abs(was - bar.width()) > leastSeen)
                painter.drawRect(QRectF(track.left(), track.top() - 2.0, was, barHeight + 3.0));
        }
        const double line = track.left() + TargetView::linePlace() * track.width();
        painter.fillRect(QRectF(line - 1.0, option.rect.top() + 1, 2.0, option.rect.height() - 2),
                         style.text);
    }
};

} // namespace

TargetView::TargetView(TargetModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
{
    setModel(&model);
    setItemDelegate(new TargetDelegate(this));
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false);
    setAccessibleName(tr("Targets"));
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    verticalHeader()->setMinimumSectionSize(1);
    horizontalHeader()->hide();
    horizontalHeader()->setMinimumSectionSize(1);
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        spanHeadings();
        fitColumns();
    });
    connect(this, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        const bool onGap = index.column() == TargetModel::gapColumn;
        const QString target = onGap ? index.data(TargetModel::targetRole).toString() : QString();
        toggle(index.row());
        if (!target.isEmpty())
            emit leversWanted(target);
    });
    spanHeadings();
    fitColumns();
}

double TargetView::linePlace()
{
    return 1.0 / mostReach;
}

QSize TargetView::sizeHint() const
{
    return {620, 24 * (fontMetrics().height() + 4)};
}

/// What opens is in sight, and the row that opened it stays the current one.
void TargetView::toggle(int row)
{
    const int before = m_model.rowCount();
    m_model.toggle(row);
    const int opened = std::max(0, m_model.rowCount() - before);
    scrollTo(m_model.index(row + opened, 0));
    setCurrentIndex(m_model.index(row, TargetModel::nameColumn));
}

void TargetView::goTo(const std::string &target)
{
    const auto row = m_model.show(target);
    if (!row)
        return;
    const QModelIndex index = m_model.index(*row, TargetModel::nameColumn);
    setCurrentIndex(index);
    scrollTo(index);
    setFocus();
}

void TargetView::spanHeadings()
{
    clearSpans();
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const LineKind kind = kindOf(m_model.index(row, 0));
        if (kind == LineKind::programme || kind == LineKind::group || kind == LineKind::fold)
            setSpan(row, 0, 1, m_model.columnCount());
        else if (kind == LineKind::reason) {
            setSpan(row, TargetModel::nameColumn, 1, 3);
            setSpan(row, TargetModel::wantedColumn, 1, 1);
        } else if (kind == LineKind::step || kind == LineKind::part) {
            setSpan(row, TargetModel::barColumn, 1, 3);
        }
    }
}

void TargetView::fitColumns()
{
    const QFontMetrics metrics = fontMetrics();
    const auto width = [&](const char *sample) { return metrics.horizontalAdvance(sample); };
    const int level = width("system") + 12;
    const int value = width("≈ 10 000") + 12;
    int wanted = width("≥ 10000 cycle") + 18;
    const int most = std::max(wanted, viewport()->width() / widestWanted);
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QModelIndex index = m_model.index(row, TargetModel::wantedColumn);
        if (kindOf(index) == LineKind::target)
            wanted = std::max(wanted, fontMetrics().horizontalAdvance(index.data().toString()) +
                                          2 * cellMargin);
    }
    wanted = std::min(wanted, most);
    const int gap = width("✗ 3.3 × too long") + 26;
    const int left = viewport()->width() - level - value - wanted - gap;
    const int name = std::clamp(left * 46 / 100, width("Specific energy"),
                                width("Cycle life, stationary  declared,,,,,,,,"));
    setColumnWidth(TargetModel::levelColumn, level);
    setColumnWidth(TargetModel::nameColumn, name);
    setColumnWidth(TargetModel::valueColumn, value);
    setColumnWidth(TargetModel::barColumn, std::max(60, left - name));
    setColumnWidth(TargetModel::wantedColumn, wanted);
    setColumnWidth(TargetModel::gapColumn, gap);
}

void TargetView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitColumns();
}

void TargetView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
    resizeRowsToContents(); // names wrap elsewhere; a new model lays its rows out itself
}

void TargetView::keyPressEvent(QKeyEvent *event)
{
    const bool opens = event->key() == Qt::Key_Return || event->key() == Qt::Key_Space;
    if (opens && currentIndex().isValid())
        return toggle(currentIndex().row());
    QTableView::keyPressEvent(event);
}

} // namespace cellgap
