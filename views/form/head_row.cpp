// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/form/head_row.h"

#include "model/qt/document.h"
#include "views/widgets/entry_field.h"
#include "views/widgets/quiet_combo_box.h"

namespace cellgap {

HeadTextRow::HeadTextRow(Desk &desk, const std::string &key, QWidget *parent)
    : FormRowWidget(desk, key, parent)
    , m_field(new EntryField)
{
    const QString name = headName(key);
    setName({}, name);
    m_field->setAccessibleName(name);
    setEditor(*m_field, 1);
    connect(m_field, &QLineEdit::editingFinished, this, [this] {
        this->document().setHead(this->key(), m_field->text());
        m_field->forgetTyping();
        refresh();
    });
    refresh();
}

void HeadTextRow::refresh()
{
    const QString text = document().head(key());
    if (m_field->text() != text && !(m_field->hasFocus() && m_field->isModified())) {
        m_field->setText(text);
        m_field->setCursorPosition(0);
    }
    setChanged(document().isChanged(key()));
}

QString HeadTextRow::explanation() const
{
    return "<b>" + headName(key()).toHtmlEscaped() + "</b><br>" + m_field->text().toHtmlEscaped();
}

BasisRow::BasisRow(Desk &desk, const std::string &key, QWidget *parent)
    : FormRowWidget(desk, key, parent)
    , m_box(new QuietComboBox)
{
    const QString name = headName(key);
    setName({}, name);
    for (const DesignBasis &basis : document().basesFor(key))
        m_box->addItem(basis.name, QString::fromStdString(basis.id));
    m_box->setAccessibleName(name);
    setEditor(*m_box, 1);
    connect(m_box, &QComboBox::activated, this, [this](int index) {
        this->document().rebase(this->key(), m_box->itemData(index).toString().toStdString());
        refresh();
    });
    refresh();
}

void BasisRow::refresh()
{
    m_box->setCurrentIndex(m_box->findData(document().head(key())));
    setChanged(document().isChanged(key()));
}

QString BasisRow::explanation() const
{
    return "<b>" + headName(key()).toHtmlEscaped() + "</b><br>" +
           tr("Another one brings its own values; the values of the design that neither of the two "
              "gives stay.")
               .toHtmlEscaped();
}

} // namespace cellgap
