// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/qt/document.h"

#include <QDateTime>
#include <QDialog>

#include <vector>

class QTreeWidget;

namespace cellgap {

/// An unsaved design that a program left which ended by an accident.
struct LeftDesign {
    QString title;
    QString path; ///< of its file; empty where it has none
    QDateTime time{};
    std::vector<DesignChange> changes{}; ///< `was` is the file's, or the design's as it was opened
};

/// Offers unsaved designs again, with what differs.
class RecoveryDialog : public QDialog
{
    Q_OBJECT

public:
    explicit RecoveryDialog(const std::vector<LeftDesign> &designs, QWidget *parent = nullptr);

    /// Places of those that are wanted. A rejected dialog leaves all for another time.
    std::vector<std::size_t> chosen() const;

private:
    QTreeWidget *m_list;
};

} // namespace cellgap
