// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace cellgap {

/// A field whose text becomes a value of the design when it is entered. It keeps undo for what is
/// being typed; without that, undo is the design's.
class EntryField : public QLineEdit
{
    Q_OBJECT

public:
    using QLineEdit::QLineEdit;

    /// What was typed is the design's now, and taken back with it alone.
    void forgetTyping() { setText(text()); }

protected:
    bool event(QEvent *event) override;
    /// A file is dropped on the window, not into a field.
    void dragEnterEvent(QDragEnterEvent *event) override;
};

} // namespace cellgap
