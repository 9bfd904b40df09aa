// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pictures/picture.h"

#include "views/widgets/theme.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QPainter>
#include <QRubberBand>
#include <QToolTip>

#include <algorithm>

namespace cellgap {

namespace {

constexpr double reach = 6.0; ///< of the cursor around a value, in pixels

} // namespace

std::vector<EvaluatedDesign> PictureTask::all() const
{
    std::vector<EvaluatedDesign> found = compared();
    found.insert(found.end(), beside.begin(), beside.end());
    return found;
}

std::vector<EvaluatedDesign> PictureTask::compared() const
{
    std::vector<EvaluatedDesign> found = designs;
    if (before)
        found.push_back(*before);
    return found;
}

Picture::Picture(QWidget *parent)
    : QWidget(parent)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
}

void Picture::drawNotice(QPainter &painter, const QSize &size, const QString &text) const
{
    painter.setPen(faintText(palette()));
    painter.drawText(QRectF(QPointF(), size),
                     static_cast<int>(Qt::AlignCenter) | static_cast<int>(Qt::TextWordWrap), text);
}

std::optional<Reading> Picture::readingAt(const QPointF &place) const
{
    std::optional<Reading> nearest;
    double least = 0.0;
    for (const Reading &reading : readings()) {
        if (!reading.place.adjusted(-reach, -reach, reach, reach).contains(place))
            continue;
        const QPointF apart = reading.place.center() - place;
        const double distance = QPointF::dotProduct(apart, apart);
        if (!nearest || distance < least) {
            nearest = reading;
            least = distance;
        }
    }
    return nearest;
}

void Picture::mouseMoveEvent(QMouseEvent *event)
{
    QWidget::mouseMoveEvent(event);
    if (event->buttons() != Qt::NoButton)
        return;
    const auto reading = readingAt(event->position());
    tellInput(reading);
    if (reading)
        QToolTip::showText(event->globalPosition().toPoint(), reading->text, this);
    else
        QToolTip::hideText();
}

void Picture::leaveEvent(QEvent *event)
{
    tellInput(std::nullopt);
    QWidget::leaveEvent(event);
}

void Picture::tellInput(const std::optional<Reading> &reading)
{
    const QString input =
        !reading ? QString()
                 : QString::fromStdString(reading->input.empty() ? reading->kept : reading->input);
    if (input == m_inputRead)
        return;
    m_inputRead = input;
    emit inputRead(input);
}

void Picture::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const auto reading = readingAt(event->position()); !reading || !ask(*reading))
        event->ignore();
}

/// For what stands there, if that can be had.
bool Picture::ask(const Reading &reading)
{
    if (!reading.design.empty())
        emit designWanted(QString::fromStdString(reading.design));
    else if (!reading.other.empty())
        emit numbersWanted(QString::fromStdString(reading.input), reading.number,
                           QString::fromStdString(reading.other), reading.otherNumber);
    else if (!reading.input.empty())
        emit numberWanted(QString::fromStdString(reading.input), reading.number);
    else if (!reading.swap.empty())
        emit swapWanted(QString::fromStdString(reading.swap),
                        QString::fromStdString(reading.instead));
    else if (!reading.kept.empty())
        emit keepToggled(QString::fromStdString(reading.kept));
    else
        return false;
    return true;
}

void Picture::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Down:
        return readNext(1);
    case Qt::Key_Left:
    case Qt::Key_Up:
        return readNext(-1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (const auto all = readings(); m_next > 0 && m_next <= all.size())
            ask(all[m_next - 1]);
        return;
    case Qt::Key_Escape:
        if (m_next > 0)
            return stopReading();
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void Picture::focusOutEvent(QFocusEvent *event)
{
    stopReading();
    QWidget::focusOutEvent(event);
}

/// Goes to the next value, or back, round the ends.
void Picture::readNext(int step)
{
    const std::vector<Reading> all = readings();
    if (all.empty())
        return;
    const auto count = static_cast<int>(all.size());
    const int from = std::min(static_cast<int>(m_next), count);
    const int to = from == 0 && step < 0 ? count : (from - 1 + step + count) % count + 1;
    m_next = static_cast<std::size_t>(to);
    const Reading &reading = all[m_next - 1];
    m_read = reading.text;
    tellInput(reading);
    if (m_frame == nullptr)
        m_frame = new QRubberBand(QRubberBand::Rectangle, this);
    m_frame->setGeometry(reading.place.adjusted(-2.0, -2.0, 2.0, 2.0).toAlignedRect());
    m_frame->show();
    QToolTip::showText(mapToGlobal(reading.place.bottomRight().toPoint()), m_read, this);
    setAccessibleDescription(m_read);
    QAccessibleEvent said(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&said);
}

void Picture::stopReading()
{
    if (m_next == 0)
        return;
    m_next = 0;
    m_read.clear();
    m_frame->hide();
    tellInput(std::nullopt);
    QToolTip::hideText();
    setAccessibleDescription(summary());
}

} // namespace cellgap
