// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/edit/form.h"

#include <QWidget>

namespace cellgap {

/// A slider over the range of a parameter, with the usual range as a band and the opened value as a
/// tick. A press sets the value there; Shift makes a drag ten times finer. It is no stop of the Tab
/// key: the field beside it takes the same keys.
class RangeSlider : public QWidget
{
    Q_OBJECT

public:
    explicit RangeSlider(QWidget *parent = nullptr);

    void setRange(const SliderSpan &span, const Bounds &usual, double opened);
    void setValue(double value);
    double value() const { return m_value; }
    bool isDragged() const { return m_dragged; }
    /// Ends a drag, wherever the mouse is.
    void letGo() { m_dragged = false; }
    const Bounds &span() const { return m_span.span; }

    /// Sets a value as a press on its place does.
    void choose(double value);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// A drag begins; the values that follow belong together until the next one.
    void grabbed();
    void moved(double value);
    /// Arrow keys or the wheel: so many steps, a tenth of one each when fine.
    void stepped(int steps, bool fine);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    double placeOf(double value) const;
    void moveTo(double place);

    SliderSpan m_span;
    Bounds m_usual;
    double m_opened = 0.0;
    double m_value = 0.0;
    double m_lastPlace = 0.0;
    double m_finePlace = 0.0;
    bool m_dragged = false;
};

} // namespace cellgap
