// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QVBoxLayout;

namespace cellgap {

class Document;

/// How a file that another program has changed differs from the design here, and which is wanted.
class ChangedFileDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Answer {
        cancel,  ///< both stay as they are
        reload,  ///< the file's, and what was done here is given up
        replace, ///< the design here, over the file
        saveAs,  ///< both: the design here in another file
    };

    explicit ChangedFileDialog(const Document &document, QWidget *parent = nullptr);

    Answer ask();

private:
    /// Whether the file can be read as a design; else the layout says why not.
    bool addDifference(const Document &document, QVBoxLayout &layout);
};

} // namespace cellgap
