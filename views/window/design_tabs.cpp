// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/design_tabs.h"

#include "model/qt/desk.h"
#include "views/widgets/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QContextMenuEvent>
#include <QIcon>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QScopedValueRollback>

namespace cellgap {

namespace {

/// A flag in the colour of the text.
QIcon flag(const QPalette &palette, double sharpness)
{
    constexpr int size = 14;
    QPixmap picture(QSize(size, size) * sharpness);
    picture.setDevicePixelRatio(sharpness);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette.color(QPalette::WindowText), 1.5));
    painter.setBrush(palette.color(QPalette::WindowText));
    painter.drawLine(QPointF(3.5, 1.5), QPointF(3.5, 13.0));
    painter.drawPolygon(QPolygonF{{3.5, 2.0}, {11.5, 4.5}, {3.5, 7.5}});
    return picture;
}

/// A cross in the colour of the text; the style's own is red on every tab.
class CloseButton : public QAbstractButton
{
public:
    explicit CloseButton(QWidget *parent)
        : QAbstractButton(parent)
    {
        setFocusPolicy(Qt::NoFocus);
        setFixedSize(18, 18);
        setToolTip(DesignTabs::tr("Close"));
        setAccessibleName(toolTip());
    }

protected:
    void enterEvent(QEnterEvent *event) override
    {
        QAbstractButton::enterEvent(event);
        update();
    }

    void leaveEvent(QEvent *event) override
    {
        QAbstractButton::leaveEvent(event);
        update();
    }

    void paintEvent(QPaintEvent * /*event*/) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF box = QRectF(rect()).adjusted(1.0, 1.0, -1.0, -1.0);
        if (underMouse()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(ruleColour(palette()));
            painter.drawRoundedRect(box, 3.0, 3.0);
        }
        painter.setPen(
            QPen(underMouse() ? palette().color(QPalette::WindowText) : faintText(palette()), 1.4));
        const QRectF cross = box.adjusted(4.5, 4.5, -4.5, -4.5);
        painter.drawLine(cross.topLeft(), cross.bottomRight());
        painter.drawLine(cross.topRight(), cross.bottomLeft());
    }
};

} // namespace

DesignTabs::DesignTabs(Desk &desk, QWidget *parent)
    : QTabBar(parent)
    , m_desk(desk)
{
    setDocumentMode(true);
    setDrawBase(false);
    setMovable(true);
    setExpanding(false);
    setElideMode(Qt::ElideMiddle); // variants differ at the end of their names
    setUsesScrollButtons(true);
    setAccessibleName(tr("Open designs"));
    connect(this, &QTabBar::currentChanged, this, [this](int place) {
        if (!m_refreshes && place >= 0)
            emit chosen(place);
    });
    connect(this, &QTabBar::tabMoved, this, [this](int from, int to) {
        if (!m_refreshes)
            m_desk.move(static_cast<std::size_t>(from), static_cast<std::size_t>(to));
    });
    connect(&m_desk, &Desk::listChanged, this, &DesignTabs::refresh);
    connect(&m_desk, &Desk::changed, this, &DesignTabs::refresh); // a name is an edit too
    refresh();
}

void DesignTabs::refresh()
{
    const QScopedValueRollback refreshes(m_refreshes, true);
    while (count() > static_cast<int>(m_desk.count()))
        removeTab(count() - 1);
    while (count() < static_cast<int>(m_desk.count()))
        addClosable();
    for (int i = 0; i < count(); ++i) {
        const auto place = static_cast<std::size_t>(i);
        const Document &document = m_desk.at(place);
        const QString title = m_desk.title(place);
        const QString name = QString(title).replace('&', "&&");
        const QString text = document.isModified() ? tr("%1 •").arg(name) : name;
        const bool isBaseline = &document == m_desk.baseline();
        if (tabText(i) != text)
            setTabText(i, text);
        if (isBaseline != !tabIcon(i).isNull())
            setTabIcon(i, isBaseline ? flag(palette(), devicePixelRatioF()) : QIcon());
        QStringList lines{title};
        if (isBaseline)
            lines << tr("Baseline: the other designs are compared with it.");
        if (document.isModified())
            lines << tr("Has unsaved changes.");
        lines << (document.path().isEmpty() ? tr("Not in a file yet.") : document.path());
        setTabToolTip(i, lines.join('\n'));
    }
    setCurrentIndex(static_cast<int>(m_desk.place()));
}

void DesignTabs::addClosable()
{
    const int added = addTab({});
    auto *button = new CloseButton(this);
    setTabButton(added, QTabBar::RightSide, button);
    connect(button, &QAbstractButton::clicked, this, [this, button] {
        for (int i = 0; i < count(); ++i)
            if (tabButton(i, QTabBar::RightSide) == button)
                return closeTab(i);
    });
}

/// The next tab comes under the mouse: the second press of a double click is not meant for it.
void DesignTabs::closeTab(int place)
{
    if (m_closed.isValid() && m_closed.elapsed() < QApplication::doubleClickInterval())
        return;
    emit closeWanted(place);
    m_closed.start();
}

void DesignTabs::finishTyping()
{
    finishName(true);
}

void DesignTabs::rename()
{
    finishName(true);
    m_renamed = &m_desk.document();
    m_name = new QLineEdit(m_desk.document().title(), this);
    m_name->setAccessibleName(tr("Name of the design"));
    m_name->setGeometry(tabRect(currentIndex()).adjusted(2, 2, -2, -2));
    m_name->selectAll();
    m_name->installEventFilter(this);
    connect(m_name, &QLineEdit::editingFinished, this, [this] { finishName(true); });
    m_name->show();
    m_name->setFocus();
}

void DesignTabs::finishName(bool take)
{
    if (m_name == nullptr)
        return;
    QLineEdit *const field = m_name;
    m_name = nullptr; // hiding it ends the edit once more
    const QString name = field->text().simplified();
    field->hide();
    field->deleteLater();
    if (take && !name.isEmpty() && m_renamed != nullptr)
        m_renamed->setHead("name", name);
}

bool DesignTabs::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_name && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        finishName(false);
        return true;
    }
    return QTabBar::eventFilter(watched, event);
}

void DesignTabs::mousePressEvent(QMouseEvent *event)
{
    finishTyping();
    QTabBar::mousePressEvent(event);
    m_pressed = event->button() == Qt::MiddleButton ? tabAt(event->position().toPoint()) : -1;
}

void DesignTabs::mouseReleaseEvent(QMouseEvent *event)
{
    QTabBar::mouseReleaseEvent(event);
    if (const int place = tabAt(event->position().toPoint());
        event->button() == Qt::MiddleButton && place >= 0 && place == m_pressed)
        closeTab(place);
}

void DesignTabs::mouseDoubleClickEvent(QMouseEvent *event)
{
    QTabBar::mouseDoubleClickEvent(event);
    if (tabAt(event->position().toPoint()) == currentIndex())
        rename();
}

void DesignTabs::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Keyboard)
        return emit menuWanted(mapToGlobal(tabRect(currentIndex()).bottomLeft()));
    if (const int place = tabAt(event->pos()); place >= 0)
        emit chosen(place);
    emit menuWanted(event->globalPos());
}

void DesignTabs::changeEvent(QEvent *event)
{
    QTabBar::changeEvent(event);
    if (event->type() != QEvent::PaletteChange)
        return;
    for (int i = 0; i < count(); ++i)
        if (!tabIcon(i).isNull())
            setTabIcon(i, flag(palette(), devicePixelRatioF()));
}

/// The names have the room that is left.
QSize DesignTabs::minimumSizeHint() const
{
    return {1, QTabBar::minimumSizeHint().height()};
}

} // namespace cellgap
