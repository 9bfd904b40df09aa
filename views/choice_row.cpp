// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/choice_row.h"

#include "model/core/parameter.h"
#include "model/io/catalogue.h"
#include "model/qt/document.h"
#include "model/qt/local_text.h"

#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QWheelEvent>

#include <algorithm>

namespace cellgap {

namespace {

/// A wheel over a form scrolls it; only a box that has the focus takes it for itself.
class QuietComboBox : public QComboBox
{
public:
    QuietComboBox()
    {
        setFocusPolicy(Qt::StrongFocus);
        setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
        setMinimumContentsLength(4);
    }

protected:
    void wheelEvent(QWheelEvent *event) override
    {
        if (hasFocus())
            QComboBox::wheelEvent(event);
        else
            event->ignore();
    }
};

} // namespace

ChoiceRow::ChoiceRow(Document &document, const Choice &choice, QWidget *parent)
    : FormRowWidget(document, choice.key, parent)
    , m_choice(choice)
    , m_box(new QuietComboBox)
{
    const QString name = translated(choice.name);
    setName({}, name,
            "<b>" + name.toHtmlEscaped() + "</b><br>" + plainText(choice.doc).toHtmlEscaped());
    for (const Option &option : choice.options) {
        m_box->addItem(translated(option.text));
        m_box->setItemData(m_box->count() - 1, plainText(option.doc), Qt::ToolTipRole);
    }
    m_box->setAccessibleName(name);
    line().addWidget(m_box, 1);
    connect(m_box, &QComboBox::activated, this,
            [this](int index) { this->document().choose(m_choice, index); });
    refresh();
}

void ChoiceRow::refresh()
{
    m_box->setCurrentIndex(m_choice.access.get(document().design()));
    setChanged(document().isChanged(m_choice.key));
}

void ChoiceRow::take()
{
    m_box->setFocus();
}

MaterialRow::MaterialRow(Document &document, const MaterialSlot &slot, QWidget *parent)
    : FormRowWidget(document, slot.key, parent)
    , m_slot(slot)
    , m_box(new QuietComboBox)
{
    const QString name = translated(slot.name);
    setName({}, name, "<b>" + name.toHtmlEscaped() + "</b>");
    m_box->setEditable(true);
    m_box->setInsertPolicy(QComboBox::NoInsert);
    m_box->completer()->setFilterMode(Qt::MatchContains);
    m_box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_box->lineEdit()->setPlaceholderText(tr("no material named"));
    m_box->setAccessibleName(name);
    addMaterials();
    line().addWidget(m_box, 1);
    connect(m_box, &QComboBox::activated, this, &MaterialRow::put);
    connect(m_box->lineEdit(), &QLineEdit::editingFinished, this, [this] {
        if (m_box->findText(m_box->currentText()) < 0)
            refresh();
    });
    refresh();
}

void MaterialRow::addMaterials()
{
    for (const auto &[id, material] : document().catalogue().materials) {
        if (std::ranges::find(m_slot.categories, material.category) == m_slot.categories.end())
            continue;
        const QString formula = plainText(material.formula);
        const QString called = plainText(material.name);
        m_box->addItem(formula.isEmpty() || called.contains(formula)
                           ? called
                           : tr("%1, %2").arg(called, formula),
                       plainText(id));
        m_box->setItemData(m_box->count() - 1, explanation(material), Qt::ToolTipRole);
    }
}

QString MaterialRow::explanation(const Material &material) const
{
    QStringList lines{"<b>" + plainText(material.name).toHtmlEscaped() + "</b>"};
    if (!material.formula.empty())
        lines << plainText(material.formula).toHtmlEscaped();
    for (const MaterialSlot::Fill &fill : m_slot.fills) {
        const auto found = material.properties.find(std::string(fill.property));
        const Parameter *parameter = findParameter(fill.parameter);
        if (found == material.properties.end() || parameter == nullptr)
            continue;
        lines << tr("%1: %2 (%3)")
                     .arg(translated(parameter->name).toHtmlEscaped(),
                          givenText(found->second.number, found->second.unit, locale()),
                          plainText(found->second.source).toHtmlEscaped());
    }
    return lines.join("<br>");
}

void MaterialRow::put(int index)
{
    const EditOutcome outcome =
        document().putMaterial(m_slot, m_box->itemData(index).toString().toStdString());
    setNote(outcome.reason, true);
    refresh();
}

void MaterialRow::refresh()
{
    const std::string material = materialIn(document().sheet(), m_slot.key);
    m_box->setCurrentIndex(material.empty() ? -1 : m_box->findData(plainText(material)));
    if (m_box->currentIndex() < 0)
        m_box->clearEditText();
    m_box->lineEdit()->setCursorPosition(0);
    m_box->setToolTip(m_box->currentData(Qt::ToolTipRole).toString());
    setChanged(document().isChanged(m_slot.key));
}

void MaterialRow::take()
{
    m_box->setFocus();
    m_box->lineEdit()->selectAll();
}

} // namespace cellgap
