// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/recovery_dialog.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace cellgap {

RecoveryDialog::RecoveryDialog(const std::vector<LeftDesign> &designs, QWidget *parent)
    : QDialog(parent)
    , m_list(new QTreeWidget)
{
    setWindowTitle(tr("Unsaved designs"));
    m_list->setAccessibleName(tr("Unsaved designs"));
    m_list->setHeaderLabels({tr("Design and what differs"), tr("Before"), tr("Unsaved")});
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    m_list->header()->setStretchLastSection(false);
    for (const LeftDesign &design : designs) {
        const QString file = design.path.isEmpty() ? tr("in no file") : design.path;
        auto *item = new QTreeWidgetItem(
            m_list, {design.title, QString(),
                     QLocale().toString(design.time.toLocalTime(), QLocale::ShortFormat)});
        item->setToolTip(0, file);
        item->setCheckState(0, Qt::Checked);
        auto *where = new QTreeWidgetItem(item, {file});
        where->setFirstColumnSpanned(true);
        for (const DesignChange &change : design.changes)
            new QTreeWidgetItem(item, {change.name, change.was, change.is});
        item->setExpanded(true);
    }
    auto *buttons = new QDialogButtonBox;
    QPushButton *take = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Ask again next time"), QDialogButtonBox::RejectRole);
    take->setDefault(true);
    const auto entitle = [this, take] {
        const std::size_t wanted = chosen().size();
        const bool all = static_cast<int>(wanted) == m_list->topLevelItemCount();
        take->setText(all           ? tr("Open them")
                      : wanted == 0 ? tr("Delete them")
                                    : tr("Open the marked ones, delete the others"));
    };
    entitle();
    connect(m_list, &QTreeWidget::itemChanged, this, entitle);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *what = new QLabel(tr("CellGap did not end as it should. These designs were not saved:"));
    what->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(what);
    layout->addWidget(m_list);
    layout->addWidget(buttons);
    resize(640, 420);
}

std::vector<std::size_t> RecoveryDialog::chosen() const
{
    std::vector<std::size_t> places;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i)
        if (m_list->topLevelItem(i)->checkState(0) == Qt::Checked)
            places.push_back(static_cast<std::size_t>(i));
    return places;
}

} // namespace cellgap
