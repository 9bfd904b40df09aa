// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/changed_file_dialog.h"

#include "model/qt/document.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace cellgap {

namespace {

QLabel *wrapped(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QTableWidget *tableOf(const std::vector<DesignChange> &changes, const QStringList &headings)
{
    auto *table = new QTableWidget(static_cast<int>(changes.size()), 3);
    table->setHorizontalHeaderLabels(headings);
    table->verticalHeader()->hide();
    table->setShowGrid(false);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionMode(QAbstractItemView::NoSelection);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setStretchLastSection(true);
    for (int row = 0; row < table->rowCount(); ++row) {
        const DesignChange &change = changes[static_cast<std::size_t>(row)];
        int column = 0;
        for (const QString &text : {change.name, change.was, change.is})
            table->setItem(row, column++, new QTableWidgetItem(text));
    }
    return table;
}

} // namespace

ChangedFileDialog::ChangedFileDialog(const Document &document, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("The file was changed"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(wrapped(tr("“%1” was changed by another program since it was opened or saved "
                                 "here.")
                                  .arg(QFileInfo(document.path()).fileName())));
    const bool readable = addDifference(document, *layout);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    const auto add = [&](const QString &text, QDialogButtonBox::ButtonRole role, Answer answer) {
        QPushButton *button = buttons->addButton(text, role);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this,
                [this, answer] { done(static_cast<int>(answer)); });
        return button;
    };
    add(tr("Save mine over it"), QDialogButtonBox::DestructiveRole, Answer::replace);
    add(document.isModified() ? tr("Reload and lose mine") : tr("Reload"),
        QDialogButtonBox::DestructiveRole, Answer::reload)
        ->setEnabled(readable);
    add(tr("Save mine as…"), QDialogButtonBox::ActionRole, Answer::saveAs);
    buttons->button(QDialogButtonBox::Cancel)->setDefault(true);
    buttons->button(QDialogButtonBox::Cancel)->setFocus();
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    resize(620, sizeHint().height());
}

ChangedFileDialog::Answer ChangedFileDialog::ask()
{
    return static_cast<Answer>(exec()); // rejected is 0, which is cancel
}

bool ChangedFileDialog::addDifference(const Document &document, QVBoxLayout &layout)
{
    const FileDifference difference = document.fileDifference();
    if (!difference.refusal.empty()) {
        QStringList lines{tr("As it stands it is no design that can be read:")};
        for (const QString &reason : difference.refusal)
            lines << reason;
        layout.addWidget(wrapped(lines.mid(0, 8).join('\n')));
        return false;
    }
    if (!difference.changes.empty())
        layout.addWidget(tableOf(difference.changes, {tr("Value"), tr("In the file"), tr("Here")}),
                         1);
    else if (difference.sameDesign)
        layout.addWidget(wrapped(tr("Both are the same design; they differ in comments and in how "
                                    "values are written.")));
    else
        layout.addWidget(wrapped(tr("No value of the form differs; a name, a source, a table or a "
                                    "published figure does.")));
    return true;
}

} // namespace cellgap
