// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>

namespace cellgap {

/// Gives a dialog for files this name and saves; to be called until it is done. What is selected in
/// the directory, as the name that the dialog began with, goes before what is typed unless the
/// field has the focus.
inline bool typeName(QFileDialog &dialog, const QString &name)
{
    auto *field = dialog.findChild<QLineEdit *>("fileNameEdit");
    dialog.activateWindow();
    field->setFocus();
    const bool typed = field->hasFocus() && field->text() == name;
    if (typed)
        dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save)->click();
    else if (field->hasFocus())
        field->setText(name);
    return typed;
}

} // namespace cellgap
