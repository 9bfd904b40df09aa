// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/fitting_tabs.h"

#include "views/widgets/theme.h"

#include <QEvent>
#include <QPainter>
#include <QScopedValueRollback>

namespace cellgap {

namespace {

constexpr int beside = 7; ///< of a tab's text, on each side
constexpr int lineWidth = 2;

} // namespace

FittingTabs::FittingTabs(QWidget *parent)
    : QTabBar(parent)
{
    setDrawBase(false);
    setExpanding(false);
    setUsesScrollButtons(false);
    setElideMode(Qt::ElideRight);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(this, &QTabBar::currentChanged, this, &FittingTabs::fit);
}

QSize FittingTabs::tabSizeHint(int index) const
{
    return {fontMetrics().horizontalAdvance(tabText(index)) + 2 * beside, sizeHint().height()};
}

QSize FittingTabs::sizeHint() const
{
    int width = 0;
    for (int i = 0; i < count(); ++i)
        width += fontMetrics().horizontalAdvance(tabText(i)) + 2 * beside;
    return {width, fontMetrics().height() + 8};
}

QSize FittingTabs::minimumSizeHint() const
{
    return {0, sizeHint().height()};
}

void FittingTabs::tabInserted(int index)
{
    QTabBar::tabInserted(index);
    fit();
}

void FittingTabs::resizeEvent(QResizeEvent *event)
{
    fit();
    QTabBar::resizeEvent(event);
}

void FittingTabs::changeEvent(QEvent *event)
{
    QTabBar::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

void FittingTabs::fit()
{
    if (m_fits || currentIndex() < 0)
        return;
    const QScopedValueRollback fits(m_fits, true);
    setTabVisible(currentIndex(), true);
    int room = width() - tabSizeHint(currentIndex()).width();
    for (int i = 0; i < count(); ++i) {
        if (i == currentIndex())
            continue;
        room -= tabSizeHint(i).width();
        setTabVisible(i, room >= 0);
    }
}

void FittingTabs::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const QColor text = palette().color(QPalette::Text);
    const QColor accent = palette().color(QPalette::Highlight);
    for (int i = 0; i < count(); ++i) {
        if (!isTabVisible(i))
            continue;
        const QRect place = tabRect(i);
        const bool isCurrent = i == currentIndex();
        painter.setPen(isCurrent ? text : faintText(palette()));
        painter.drawText(place, Qt::AlignCenter, tabText(i));
        if (isCurrent)
            painter.fillRect(place.left() + beside, place.bottom() + 1 - lineWidth,
                             place.width() - 2 * beside, lineWidth, accent);
        if (isCurrent && hasFocus()) {
            painter.setPen(accent);
            painter.drawRect(place.adjusted(1, 0, -2, -1));
        }
    }
}

} // namespace cellgap
