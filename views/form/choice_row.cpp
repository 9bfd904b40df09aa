// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/form/choice_row.h"

#include "model/core/design/parameter.h"
#include "model/qt/document.h"
#include "model/qt/local_text.h"
#include "views/widgets/quiet_combo_box.h"

namespace cellgap {

ChoiceRow::ChoiceRow(Desk &desk, const Choice &choice, QWidget *parent)
    : FormRowWidget(desk, choice.key, parent)
    , m_choice(choice)
    , m_box(new QuietComboBox)
{
    const QString name = translated(choice.name);
    setName({}, name);
    for (const Option &option : choice.options) {
        m_box->addItem(translated(option.name));
        m_box->setItemData(m_box->count() - 1, translated(option.doc), Qt::ToolTipRole);
    }
    m_box->setAccessibleName(name);
    setEditor(*m_box, 1);
    connect(m_box, &QComboBox::activated, this,
            [this](int index) { this->document().choose(m_choice, index); });
    refresh();
}

void ChoiceRow::refresh()
{
    m_box->setCurrentIndex(m_choice.access.get(document().design()));
    setChanged(document().isChanged(m_choice.key));
}

QString ChoiceRow::explanation() const
{
    return "<b>" + translated(m_choice.name).toHtmlEscaped() + "</b><br>" +
           translated(m_choice.doc).toHtmlEscaped();
}

} // namespace cellgap
