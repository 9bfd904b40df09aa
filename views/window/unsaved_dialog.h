// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <vector>

class QListWidget;

namespace cellgap {

/// Asks once which of several unsaved designs are saved before they go.
class UnsavedDialog : public QDialog
{
    Q_OBJECT

public:
    explicit UnsavedDialog(const QStringList &names, QWidget *parent = nullptr);

    /// The places in the list of those to save; nothing is to be closed when the dialog was
    /// rejected.
    std::vector<std::size_t> chosen() const;

private:
    QListWidget *m_list;
};

} // namespace cellgap
