// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTabBar>

namespace cellgap {

/// Tabs in one line, flat. Those that have no room are not shown, from the last on; the current one
/// always is. The keys ← and → go through all of them.
class FittingTabs : public QTabBar
{
    Q_OBJECT

public:
    explicit FittingTabs(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    QSize tabSizeHint(int index) const override;
    void tabInserted(int index) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void fit();

    bool m_fits = false; ///< fit() is at work
};

} // namespace cellgap
