// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/form/form_row.h"

#include "model/qt/desk.h"
#include "views/plotting/plot_style.h"
#include "views/widgets/breakable.h"
#include "views/widgets/theme.h"

#include <QHBoxLayout>
#include <QHelpEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QToolTip>
#include <QVBoxLayout>

namespace cellgap {

namespace {

constexpr int symbolWidth = 26;
constexpr int nameWidth = 126;
constexpr int indent = 6;

/// "ρ_active" as rich text with its subscript; a longer symbol than a row has room for is cut.
QString withSubscript(const QString &symbol)
{
    const qsizetype low = symbol.indexOf('_');
    if (low < 0)
        return symbol.toHtmlEscaped();
    return symbol.first(low).toHtmlEscaped() + "<sub>" + symbol.mid(low + 1, 3).toHtmlEscaped() +
           "</sub>";
}

} // namespace

FormRowWidget::FormRowWidget(Desk &desk, std::string key, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_key(std::move(key))
    , m_line(new QHBoxLayout)
    , m_symbol(new QLabel)
    , m_name(new QLabel)
    , m_note(new QLabel)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(indent, 1, 0, 1);
    layout->setSpacing(0);
    layout->addLayout(m_line);
    layout->addWidget(m_note);
    m_line->setContentsMargins({});
    m_line->setSpacing(4);
    m_line->addWidget(m_symbol);
    m_line->addWidget(m_name);
    QFont italic = m_symbol->font();
    italic.setItalic(true);
    m_symbol->setFont(italic);
    m_symbol->setTextFormat(Qt::RichText);
    m_symbol->setForegroundRole(QPalette::PlaceholderText);
    m_symbol->setFixedWidth(symbolWidth);
    m_name->setFixedWidth(nameWidth);
    m_name->setWordWrap(true); // cut, two rows may read the same
    m_name->setTextFormat(Qt::PlainText);
    m_name->installEventFilter(this);
    m_note->setWordWrap(true);
    m_note->setContentsMargins(symbolWidth + 6, 0, 0, 2);
    m_note->hide();
}

void FormRowWidget::setName(const QString &symbol, const QString &name)
{
    m_symbol->setText(withSubscript(symbol));
    m_name->setText(name);
}

void FormRowWidget::setEditor(QWidget &editor, int stretch)
{
    m_editor = &editor;
    m_line->addWidget(m_editor, stretch);
    m_name->setBuddy(m_editor);
}

Document &FormRowWidget::document() const
{
    return m_desk.document();
}

void FormRowWidget::take()
{
    m_editor->setFocus();
    if (auto *field = qobject_cast<QLineEdit *>(m_editor))
        field->selectAll();
}

void FormRowWidget::setChanged(bool changed)
{
    if (changed == m_changed)
        return;
    m_changed = changed;
    update();
}

void FormRowWidget::setNote(const QString &note, bool error)
{
    const QString text = breakable(note);
    if (m_note->text() == text && m_note->isHidden() == note.isEmpty())
        return;
    m_note->setText(text);
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText,
                     error ? PlotStyle::from(palette(), font()).missedText : faintText(palette()));
    m_note->setPalette(colours);
    m_note->setVisible(!note.isEmpty());
}

bool FormRowWidget::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), explanation(), this);
    return true;
}

bool FormRowWidget::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_name && event->type() == QEvent::MouseButtonDblClick) {
        document().reset(m_key);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void FormRowWidget::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    if (m_changed) {
        QPainter painter(this);
        painter.fillRect(QRect(0, 3, 3, height() - 6), palette().color(QPalette::Highlight));
    }
}

} // namespace cellgap
