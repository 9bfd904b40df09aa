// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/form/design_form.h"

#include "model/qt/desk.h"
#include "model/qt/local_text.h"
#include "views/form/choice_row.h"
#include "views/form/head_row.h"
#include "views/form/material_row.h"
#include "views/form/number_row.h"
#include "views/widgets/flat_button.h"

#include <QApplication>
#include <QKeyEvent>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace cellgap {

namespace {

constexpr double formFont = 0.92; ///< of the window's

} // namespace

DesignForm::DesignForm(Desk &desk, QWidget *parent)
    : QScrollArea(parent)
    , m_desk(desk)
    , m_units(desk.document().units())
{
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * formFont);
    setFont(small);
    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(2);
    for (const FormSection &form : formSections())
        addSection(form, *layout);
    layout->addStretch(1);
    content->setBackgroundRole(QPalette::Base);
    content->setAutoFillBackground(true);
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("Design"));
    for (const auto &[key, step] :
         {std::pair{Qt::CTRL | Qt::Key_Up, -1}, {Qt::CTRL | Qt::Key_Down, 1}})
        connect(new QShortcut(key, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut),
                &QShortcut::activated, this, [this, step = step] { goToHeading(step); });
    connect(&m_desk, &Desk::changed, this, &DesignForm::refresh);
    connect(&m_desk, &Desk::replaced, this, &DesignForm::fold);
    connect(&m_desk, &Desk::designChosen, this, &DesignForm::meet);
    fold();
}

void DesignForm::addSection(const FormSection &form, QVBoxLayout &layout)
{
    auto section = std::make_unique<Section>();
    section->form = &form;
    section->rows.resize(form.rows.size());
    section->frame = new QWidget;
    auto *frame = new QVBoxLayout(section->frame);
    frame->setContentsMargins(0, 3, 0, 3);
    frame->setSpacing(1);
    section->title = new FlatButton(FlatButton::Look::heading);
    section->title->setText(translated(form.title));
    section->title->setToolTip(
        tr("Ctrl with ↑ or ↓ goes from heading to heading; ← folds, → opens."));
    section->body = new QWidget;
    section->layout = new QVBoxLayout(section->body);
    section->layout->setContentsMargins({});
    section->layout->setSpacing(1);
    section->more = new FlatButton(FlatButton::Look::link);
    section->layout->addWidget(section->more);
    for (FlatButton *heading : {section->title, section->more}) {
        heading->setFocusPolicy(Qt::ClickFocus);
        heading->installEventFilter(this);
    }
    frame->addWidget(section->title);
    frame->addWidget(section->body);
    layout.addWidget(section->frame);
    Section &added = *section;
    connect(section->title, &FlatButton::toggled, this,
            [this, &added](bool open) { setOpen(added, open); });
    connect(section->more, &FlatButton::toggled, this,
            [this, &added](bool more) { setMore(added, more); });
    m_sections.push_back(std::move(section));
}

/// Opens the sections that have something to set first.
void DesignForm::fold()
{
    for (const auto &section : m_sections) {
        section->inUse = isInUse(*section);
        setOpen(*section, section->inUse && !section->form->folded);
    }
}

/// Another design is in hand: what is open and in sight stays, so that one value can be followed
/// from design to design.
void DesignForm::meet()
{
    for (const auto &section : m_sections) {
        for (FormRowWidget *row : section->rows)
            if (row != nullptr)
                row->forgetTyping();
        const bool inUse = isInUse(*section);
        if (inUse && !section->inUse)
            setOpen(*section, !section->form->folded);
        section->inUse = inUse;
    }
}

bool DesignForm::isInUse(const Section &section) const
{
    return std::ranges::any_of(section.form->rows, [&](const FormRow &row) {
        return row.first && applies(row, m_desk.document().design());
    });
}

FormRowWidget *DesignForm::makeRow(const FormRow &row)
{
    switch (row.kind) {
    case FormRow::Kind::choice:
        return new ChoiceRow(m_desk, *findChoice(row.key));
    case FormRow::Kind::material:
        return new MaterialRow(m_desk, *findMaterialSlot(row.key));
    case FormRow::Kind::text:
        return new HeadTextRow(m_desk, row.key);
    case FormRow::Kind::basis:
        return new BasisRow(m_desk, row.key);
    case FormRow::Kind::group:
    case FormRow::Kind::number:
        break;
    }
    return new NumberRow(m_desk, m_units, row.key);
}

/// Rows are made when they are first shown: most of the two hundred never are.
void DesignForm::makeRows(Section &section, bool more)
{
    const auto &rows = section.form->rows;
    bool made = false;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (section.rows[i] != nullptr || (!rows[i].first && !more) ||
            !applies(rows[i], m_desk.document().design()))
            continue;
        section.rows[i] = makeRow(rows[i]);
        made = true;
        int place = 0;
        for (std::size_t before = 0; before < i; ++before)
            place += section.rows[before] != nullptr ? 1 : 0;
        // The rows that are not first stand below the button that shows them.
        section.layout->insertWidget(rows[i].first ? place : place + 1, section.rows[i]);
    }
    if (made)
        orderStops();
}

/// The Tab key follows the order of the rows on the screen, not that in which they were made.
void DesignForm::orderStops()
{
    QWidget *last = nullptr;
    const auto next = [&last](QWidget *stop) {
        if (last != nullptr)
            setTabOrder(last, stop);
        last = stop;
    };
    for (const auto &section : m_sections) {
        next(section->title);
        for (const bool first : {true, false}) {
            for (std::size_t i = 0; i < section->rows.size(); ++i)
                if (section->rows[i] != nullptr && section->form->rows[i].first == first)
                    next(&section->rows[i]->editor());
            if (first)
                next(section->more);
        }
    }
}

/// What folds and is seen, from above.
std::vector<FlatButton *> DesignForm::headings() const
{
    std::vector<FlatButton *> found;
    for (const auto &section : m_sections)
        for (FlatButton *heading : {section->title, section->more})
            if (heading->isVisible())
                found.push_back(heading);
    return found;
}

/// The next heading above or below what has the focus.
void DesignForm::goToHeading(int step)
{
    const QWidget *focus = focusWidget();
    const auto heightOf = [this](const QWidget &place) {
        return place.mapTo(widget(), QPoint()).y();
    };
    const int from = focus != nullptr ? heightOf(*focus) : -1;
    FlatButton *wanted = nullptr;
    for (FlatButton *heading : headings()) {
        if (step > 0 ? heightOf(*heading) > from : heightOf(*heading) < from)
            wanted = heading;
        if (step > 0 && wanted != nullptr)
            break;
    }
    if (wanted == nullptr)
        return;
    wanted->setFocus(Qt::OtherFocusReason);
    ensureWidgetVisible(wanted);
}

bool DesignForm::eventFilter(QObject *watched, QEvent *event)
{
    auto *heading = qobject_cast<FlatButton *>(watched);
    if (heading == nullptr || event->type() != QEvent::KeyPress)
        return QScrollArea::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Up:
        goToHeading(-1);
        return true;
    case Qt::Key_Down:
        goToHeading(1);
        return true;
    case Qt::Key_Left:
        heading->setChecked(false);
        return true;
    case Qt::Key_Right:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        heading->setChecked(true);
        return true;
    default:
        return QScrollArea::eventFilter(watched, event);
    }
}

void DesignForm::setOpen(Section &section, bool open)
{
    section.title->setChecked(open);
    section.body->setVisible(open);
    if (open)
        showWhatApplies(section);
}

void DesignForm::setMore(Section &section, bool more)
{
    section.more->setChecked(more);
    showWhatApplies(section);
}

void DesignForm::showWhatApplies(Section &section)
{
    const auto &rows = section.form->rows;
    const Design &design = m_desk.document().design();
    const bool anyFirst = std::ranges::any_of(
        rows, [&](const FormRow &row) { return row.first && applies(row, design); });
    const bool more = section.more->isChecked() || !anyFirst;
    if (section.title->isChecked())
        makeRows(section, more);
    int hidden = 0;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const bool here = applies(rows[i], design);
        hidden += here && !rows[i].first ? 1 : 0;
        if (FormRowWidget *row = section.rows[i]) {
            const bool shown = here && (rows[i].first || more);
            if (row->isHidden() == shown)
                row->setVisible(shown);
            if (shown)
                row->refresh();
        }
    }
    const bool offered = anyFirst && hidden > 0;
    section.more->setText(section.more->isChecked() ? tr("less") : tr("%1 more …").arg(hidden));
    section.more->setVisible(offered);
    section.frame->setVisible(anyFirst || hidden > 0);
}

void DesignForm::refresh()
{
    for (const auto &section : m_sections)
        showWhatApplies(*section);
}

FormRowWidget *DesignForm::rowOf(const std::string &key)
{
    const InputGroup *group = groupOf(key);
    const std::string &wanted = group != nullptr ? group->key : key;
    for (const auto &section : m_sections) {
        const auto &rows = section->form->rows;
        const auto found = std::ranges::find(rows, wanted, &FormRow::key);
        if (found == rows.end() || !applies(*found, m_desk.document().design()))
            continue;
        setOpen(*section, true);
        if (!found->first)
            setMore(*section, true);
        return section->rows[static_cast<std::size_t>(found - rows.begin())];
    }
    return nullptr;
}

void DesignForm::finishTyping()
{
    if (QWidget *typing = focusWidget(); typing != nullptr && typing->hasFocus()) {
        typing->clearFocus();
        typing->setFocus();
    }
}

bool DesignForm::take(const std::string &key)
{
    FormRowWidget *row = rowOf(key);
    if (row == nullptr)
        return false;
    QApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    ensureWidgetVisible(row);
    row->take();
    return true;
}

} // namespace cellgap
