// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/qt/document.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace cellgap {

/// One line above the columns which tells that another program has changed the design's file, and
/// what can be done; hidden while the file is as it was.
class FileBar : public QFrame
{
    Q_OBJECT

public:
    explicit FileBar(QWidget *parent = nullptr);

    /// What became of the file, and whether the design has changes of its own.
    void show(const QString &path, FileState state, bool modified);

signals:
    void reloadWanted();
    void differenceWanted();
    void keepWanted();

private:
    QLabel *m_what;
    QPushButton *m_reload;
    QPushButton *m_difference;
    QPushButton *m_keep;
};

} // namespace cellgap
