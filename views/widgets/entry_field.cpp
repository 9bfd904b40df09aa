// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/entry_field.h"

#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QMimeData>

namespace cellgap {

bool EntryField::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool typed = isModified();
        if ((key->matches(QKeySequence::Undo) && !(typed && isUndoAvailable())) ||
            (key->matches(QKeySequence::Redo) && !(typed && isRedoAvailable()))) {
            event->ignore(); // the window's shortcut takes it
            return true;
        }
    }
    return QLineEdit::event(event);
}

void EntryField::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->ignore();
    else
        QLineEdit::dragEnterEvent(event);
}

} // namespace cellgap
