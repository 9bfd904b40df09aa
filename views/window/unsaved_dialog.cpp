// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/unsaved_dialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace cellgap {

UnsavedDialog::UnsavedDialog(const QStringList &names, QWidget *parent)
    : QDialog(parent)
    , m_list(new QListWidget)
{
    setWindowTitle(tr("Unsaved changes"));
    m_list->setAccessibleName(tr("Designs to save"));
    for (const QString &name : names) {
        auto *item = new QListWidgetItem(name, m_list);
        item->setCheckState(Qt::Checked);
    }
    m_list->setCurrentRow(0);
    auto *buttons = new QDialogButtonBox;
    QPushButton *save = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    buttons->addButton(QDialogButtonBox::Cancel);
    save->setDefault(true);
    const auto entitle = [this, save] {
        const auto wanted = static_cast<int>(chosen().size());
        save->setText(wanted == 0                ? tr("Close without saving")
                      : wanted < m_list->count() ? tr("Save the marked ones and close")
                                                 : tr("Save all and close"));
    };
    entitle();
    connect(m_list, &QListWidget::itemChanged, this, entitle);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(
        new QLabel(tr("These designs have unsaved changes. What is not marked is lost.")));
    layout->addWidget(m_list);
    layout->addWidget(buttons);
}

std::vector<std::size_t> UnsavedDialog::chosen() const
{
    std::vector<std::size_t> places;
    for (int i = 0; i < m_list->count(); ++i)
        if (m_list->item(i)->checkState() == Qt::Checked)
            places.push_back(static_cast<std::size_t>(i));
    return places;
}

} // namespace cellgap
