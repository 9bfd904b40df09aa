// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/range_slider.h"

#include "views/widgets/theme.h"

#include <QAccessibleWidget>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace cellgap {

namespace {

constexpr double margin = 8.0; ///< on both sides, so that the handle stays inside
constexpr double handleRadius = 5.0;
constexpr double fineDrag = 0.1;
constexpr int wheelNotch = 120;

/// The value with three digits, which is what a place on a slider can mean.
double rounded(double value)
{
    if (value == 0.0)
        return 0.0;
    const double unit = std::pow(10.0, std::floor(std::log10(std::abs(value))) - 2.0);
    // Dividing by a whole number keeps decimals short: 4.2 and not 4.2000000000000002.
    return unit < 1.0 ? std::round(value / unit) / std::round(1.0 / unit)
                      : std::round(value / unit) * unit;
}

/// What a screen reader knows of the slider.
class AccessibleSlider : public QAccessibleWidget, public QAccessibleValueInterface
{
public:
    explicit AccessibleSlider(RangeSlider &slider)
        : QAccessibleWidget(&slider, QAccessible::Slider)
        , m_slider(slider)
    {
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::ValueInterface)
            return static_cast<QAccessibleValueInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }

    QVariant currentValue() const override { return m_slider.value(); }
    void setCurrentValue(const QVariant &value) override { m_slider.choose(value.toDouble()); }
    QVariant minimumValue() const override { return m_slider.span().min; }
    QVariant maximumValue() const override { return m_slider.span().max; }
    QVariant minimumStepSize() const override
    {
        return 0.01 * (m_slider.span().max - m_slider.span().min);
    }

private:
    RangeSlider &m_slider;
};

QAccessibleInterface *sliderInterface(const QString &, QObject *object)
{
    auto *slider = qobject_cast<RangeSlider *>(object);
    return slider != nullptr ? new AccessibleSlider(*slider) : nullptr;
}

} // namespace

RangeSlider::RangeSlider(QWidget *parent)
    : QWidget(parent)
{
    static const bool told = [] {
        QAccessible::installFactory(sliderInterface);
        return true;
    }();
    static_cast<void>(told);
    setFocusPolicy(Qt::ClickFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RangeSlider::setRange(const SliderSpan &span, const Bounds &usual, double opened)
{
    m_span = span;
    m_usual = usual;
    m_opened = opened;
    update();
}

void RangeSlider::setValue(double value)
{
    if (value == m_value)
        return;
    m_value = value;
    QAccessibleValueChangeEvent said(this, value);
    QAccessible::updateAccessibility(&said);
    update();
}

void RangeSlider::choose(double value)
{
    emit grabbed();
    emit moved(std::clamp(value, m_span.span.min, m_span.span.max));
}

QSize RangeSlider::sizeHint() const
{
    return {90, 20};
}

QSize RangeSlider::minimumSizeHint() const
{
    return {40, 18};
}

double RangeSlider::placeOf(double value) const
{
    return margin + m_span.toShare(value) * (width() - 2.0 * margin);
}

void RangeSlider::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double middle = 0.5 * height();
    const QColor accent = palette().color(QPalette::Highlight);
    const auto line = [&](double from, double to, double thickness, const QColor &colour) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawRoundedRect(QRectF(from, middle - 0.5 * thickness, to - from, thickness),
                                0.5 * thickness, 0.5 * thickness);
    };
    line(margin, width() - margin, 2.0, ruleColour(palette()));
    if (m_usual.max > m_usual.min) {
        QColor band = accent;
        band.setAlphaF(0.45F);
        line(placeOf(m_usual.min), placeOf(m_usual.max), 4.0, band);
    }
    painter.fillRect(QRectF(placeOf(m_opened) - 0.75, middle - 6.0, 1.5, 12.0),
                     faintText(palette()));
    painter.setPen(QPen(accent, hasFocus() ? 3.0 : 2.0));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawEllipse(QPointF(placeOf(m_value), middle), handleRadius, handleRadius);
}

void RangeSlider::moveTo(double place)
{
    const double share =
        std::clamp((place - margin) / std::max(1.0, width() - 2.0 * margin), 0.0, 1.0);
    const double value =
        std::clamp(rounded(m_span.fromShare(share)), m_span.span.min, m_span.span.max);
    setValue(value);
    emit moved(value);
}

void RangeSlider::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_dragged = true;
    m_lastPlace = event->position().x();
    const double handle = placeOf(m_value);
    const bool onHandle = std::abs(m_lastPlace - handle) <= handleRadius + 3.0;
    m_finePlace = onHandle ? handle : m_lastPlace;
    emit grabbed();
    if (!onHandle)
        moveTo(m_finePlace);
}

void RangeSlider::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_dragged)
        return;
    const double place = event->position().x();
    const bool fine = (event->modifiers() & (Qt::ShiftModifier | Qt::AltModifier)) != 0;
    m_finePlace += (place - m_lastPlace) * (fine ? fineDrag : 1.0);
    m_lastPlace = place;
    moveTo(m_finePlace);
}

void RangeSlider::mouseReleaseEvent(QMouseEvent *)
{
    m_dragged = false;
    update();
}

void RangeSlider::keyPressEvent(QKeyEvent *event)
{
    const bool fine = (event->modifiers() & Qt::ShiftModifier) != 0;
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Up:
        return stepped(1, fine);
    case Qt::Key_Left:
    case Qt::Key_Down:
        return stepped(-1, fine);
    case Qt::Key_PageUp:
        return stepped(10, fine);
    case Qt::Key_PageDown:
        return stepped(-10, fine);
    default:
        QWidget::keyPressEvent(event);
    }
}

void RangeSlider::wheelEvent(QWheelEvent *event)
{
    if (!hasFocus())
        return event->ignore();
    const int notches = event->angleDelta().y() / wheelNotch;
    if (notches != 0)
        emit stepped(notches, (event->modifiers() & Qt::ShiftModifier) != 0);
}

} // namespace cellgap
