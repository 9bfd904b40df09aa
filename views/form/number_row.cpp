// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/form/number_row.h"

#include "model/core/edit/form.h"
#include "model/core/report/input_check.h"
#include "model/core/result/resulting_value.h"
#include "model/qt/document.h"
#include "model/qt/local_text.h"
#include "model/qt/shown_units.h"
#include "model/qt/typed_number.h"
#include "views/widgets/entry_field.h"
#include "views/widgets/flat_button.h"
#include "views/widgets/range_slider.h"

#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QWheelEvent>

#include <cmath>
#include <memory>

namespace cellgap {

namespace {

constexpr int fieldWidth = 52;
constexpr int unitWidth = 56;
constexpr int membersWidth = 14;

int nextGesture()
{
    static int last = 0;
    return ++last;
}

} // namespace

NumberRow::NumberRow(Desk &desk, ShownUnits &units, const std::string &key, QWidget *parent)
    : FormRowWidget(desk, key, parent)
    , m_units(units)
    , m_group(findInputGroup(key))
    , m_slider(new RangeSlider)
    , m_field(new EntryField)
    , m_unit(new FlatButton(FlatButton::Look::link))
{
    m_field->setFixedWidth(fieldWidth);
    m_field->setAlignment(Qt::AlignRight);
    m_field->installEventFilter(this);
    m_unit->setFixedWidth(unitWidth);
    m_unit->setCheckable(false);
    m_unit->setFocusPolicy(Qt::NoFocus); // the field's context menu offers the units too
    connect(m_unit, &FlatButton::clicked, this, &NumberRow::offerUnits);
    connect(&units, &ShownUnits::changed, this, [this] {
        m_unit->setText(m_units.label(*m_parameter));
        m_refused = false;
        refresh();
    });
    if (m_group != nullptr) {
        m_members = new FlatButton(FlatButton::Look::arrow);
        m_members->setFixedWidth(membersWidth);
        m_members->setToolTip(tr("Choose which of these is the input"));
        m_members->setFocusPolicy(
            Qt::NoFocus); // the field's context menu and Alt+Down offer it too
        m_members->setAccessibleName(tr("Input of %1").arg(translated(m_group->name)));
        connect(m_members, &FlatButton::clicked, this, &NumberRow::offerMembers);
        line().addWidget(m_members);
    } else {
        line().addSpacing(membersWidth + line().spacing()); // sliders of all rows begin together
    }
    line().addWidget(m_slider, 1);
    setEditor(*m_field, 0);
    line().addWidget(m_unit);
    connect(m_slider, &RangeSlider::grabbed, this, &NumberRow::beginGesture);
    connect(m_slider, &RangeSlider::moved, this, &NumberRow::set);
    connect(m_slider, &RangeSlider::stepped, this, &NumberRow::step);
    connect(m_field, &QLineEdit::editingFinished, this, &NumberRow::enter);
    refresh();
}

void NumberRow::beginGesture()
{
    m_gesture = nextGesture();
}

void NumberRow::show(const Parameter &parameter)
{
    m_parameter = &parameter;
    setKey(parameter.key);
    const QString name = translated(parameter.name);
    setName(plainText(parameter.symbol), name);
    m_unit->setText(m_units.label(parameter));
    m_unit->setCursor(hasOtherUnits() ? Qt::PointingHandCursor : Qt::ArrowCursor);
    m_field->setAccessibleName(name);
    m_slider->setAccessibleName(name);
    m_slider->setAccessibleDescription(plainText(parameter.access.unit.text));
    m_field->setPlaceholderText(parameter.canBeAbsent() ? "–" : QString());
}

void NumberRow::refresh()
{
    const Design &design = document().design();
    const Parameter &now = m_group != nullptr ? inputOf(*m_group, design) : *findParameter(key());
    const double value = now.access.get(design);
    const Bounds usual = usualOf(now, design);
    // What is being typed, or was refused, stays until the value becomes another one.
    const bool same = m_parameter == &now && value == m_shown;
    if (m_parameter != &now)
        show(now);
    const bool typing = m_field->isModified() && m_field->hasFocus();
    m_refused = m_refused && same;
    m_shown = value;
    // Without a number the handle waits at the lower end of what is usual.
    const auto place = [&](double number) { return now.isAbsent(number) ? usual.min : number; };
    if (!m_slider->isDragged()) {
        const double base =
            place(isInput(now, document().base().design) ? now.access.get(document().base().design)
                                                         : value);
        m_slider->setRange(spanOf(now, usual, place(value), base), usual, base);
    }
    m_slider->setValue(place(value));
    if (!m_refused && !(typing && same)) {
        if (const QString text = shownText(value); m_field->text() != text)
            m_field->setText(text);
        setNote(now.isAbsent(value) ? translated(now.absent.name)
                : isUnusual(value, usual)
                    ? tr("Outside the usual %1").arg(m_units.range(now, usual, locale()))
                    : QString(),
                false);
    }
    setChanged(document().isChanged(now.key));
}

void NumberRow::forgetTyping()
{
    m_refused = false;
    m_field->forgetTyping();
    m_slider->letGo();
}

void NumberRow::set(double number)
{
    const EditOutcome outcome = document().setNumber(*m_parameter, number, m_gesture);
    m_refused = !outcome.ok();
    if (m_refused)
        setNote(outcome.reason, true);
    else
        refresh();
}

void NumberRow::enter()
{
    // The text that stands for the present value is no edit: it has fewer digits.
    const double value = m_parameter->access.get(document().design());
    if (m_field->text() == shownText(value)) {
        m_refused = false;
        m_field->forgetTyping();
        return refresh();
    }
    const TypedNumber typed = typedNumber(m_field->text(), *m_parameter, document().units(),
                                          locale(), m_units.unit(*m_parameter));
    if (!typed.number) {
        m_refused = true;
        return setNote(typed.reason, true);
    }
    m_gesture = 0;
    m_field->setModified(false);
    set(*typed.number);
    if (m_refused)
        m_field->setModified(true);
    else
        m_field->forgetTyping();
}

void NumberRow::step(int steps, bool fine)
{
    const double held = m_parameter->access.get(document().design());
    const double value = m_parameter->isAbsent(held) ? m_parameter->usual.min : held;
    const double size = stepOf(*m_parameter, value) * (fine ? 0.1 : 1.0);
    // On the grid of the step, so that 4.03 goes to 4.1 and on to 4.2.
    const double inverse = std::round(1.0 / size);
    const double count = std::round(value / size) + steps;
    const double stepped = size < 1.0 ? count / inverse : count * size;
    m_gesture = nextGesture();
    set(std::clamp(stepped, m_parameter->bounds.min, m_parameter->bounds.max));
}

/// The members of the group, of which one is the input.
void NumberRow::addMembers(QMenu &menu)
{
    for (const std::string &member : m_group->members) {
        const Parameter &other = *findParameter(member);
        if (!other.applies(document().design()))
            continue;
        const auto value = resultingValue(other, document().design(), document().result());
        const QString shown = value ? m_units.text(other, *value, locale()) : tr("standard value");
        QAction *action = menu.addAction(tr("%1 (%2)").arg(translated(other.name), shown));
        action->setCheckable(true);
        action->setChecked(&other == m_parameter);
        connect(action, &QAction::triggered, this, [this, &other, value] {
            document().setNumber(other, value.value_or(other.standard));
        });
    }
}

void NumberRow::offerMembers()
{
    QMenu menu;
    addMembers(menu);
    menu.exec(m_members->mapToGlobal(QPoint(0, m_members->height())));
}

/// The units that the number can be shown in, its own first.
void NumberRow::addUnits(QMenu &menu)
{
    const QString own = plainText(m_parameter->access.unit.text);
    for (const QString &other : QStringList{own} + ShownUnits::others(own)) {
        QAction *action = menu.addAction(other == "1" ? tr("plain number") : other);
        action->setCheckable(true);
        action->setChecked(other == m_units.unit(*m_parameter));
        connect(action, &QAction::triggered, this,
                [this, own, other] { m_units.choose(own, other); });
    }
}

bool NumberRow::hasOtherUnits() const
{
    return !ShownUnits::others(plainText(m_parameter->access.unit.text)).isEmpty();
}

void NumberRow::offerUnits()
{
    if (!hasOtherUnits())
        return;
    QMenu menu;
    addUnits(menu);
    menu.exec(m_unit->mapToGlobal(QPoint(0, m_unit->height())));
}

QString NumberRow::shownText(double number) const
{
    if (m_parameter->isAbsent(number))
        return {};
    return fieldText(m_units.toShown(*m_parameter, number), locale());
}

QString NumberRow::explanation() const
{
    const Parameter &parameter = *m_parameter;
    QStringList lines{"<b>" + translated(parameter.name).toHtmlEscaped() + "</b>",
                      translated(parameter.doc).toHtmlEscaped()};
    if (const Bounds usual = usualOf(parameter, document().design()); usual.max > usual.min)
        lines << tr("Usual: %1").arg(m_units.range(parameter, usual, locale()));
    lines << tr("Possible: %1").arg(m_units.range(parameter, parameter.bounds, locale()));
    if (parameter.canBeAbsent())
        lines << tr("Left empty: %1").arg(translated(parameter.absent.name));
    const auto &provenance = document().sheet().provenance;
    const auto found = provenance.find(parameter.key);
    const QString source = found == provenance.end()            ? plainText(parameter.source)
                           : document().isEdited(parameter.key) ? tr("set here")
                           : found->second.source.empty() ? translated(name(found->second.origin))
                                                          : plainText(found->second.source);
    lines << tr("This value: %1").arg(source.toHtmlEscaped());
    lines << "<code>" + plainText(parameter.key) + "</code>";
    return lines.join("<br>");
}

bool NumberRow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool fine = (key->modifiers() & Qt::ShiftModifier) != 0;
        if (m_group != nullptr && key->key() == Qt::Key_Down &&
            key->modifiers().testFlag(Qt::AltModifier)) {
            offerMembers();
            return true;
        }
        if ((key->key() == Qt::Key_Up || key->key() == Qt::Key_Down) &&
            !key->modifiers().testFlag(Qt::ControlModifier)) {
            step(key->key() == Qt::Key_Up ? 1 : -1, fine);
            return true;
        }
        if (key->key() == Qt::Key_Escape) {
            m_refused = false;
            m_field->forgetTyping();
            refresh();
            return true;
        }
    }
    if (watched == m_field && event->type() == QEvent::ContextMenu) {
        const std::unique_ptr<QMenu> menu(m_field->createStandardContextMenu());
        if (m_group != nullptr) {
            menu->addSeparator();
            addMembers(*menu);
        }
        if (hasOtherUnits()) {
            menu->addSeparator();
            addUnits(*menu);
        }
        menu->exec(static_cast<QContextMenuEvent *>(event)->globalPos());
        return true;
    }
    if (watched == m_field && event->type() == QEvent::Wheel && m_field->hasFocus()) {
        const auto *wheel = static_cast<QWheelEvent *>(event);
        const int notches = wheel->angleDelta().y() / 120;
        if (notches != 0)
            step(notches, (wheel->modifiers() & Qt::ShiftModifier) != 0);
        return true;
    }
    return FormRowWidget::eventFilter(watched, event);
}

} // namespace cellgap
