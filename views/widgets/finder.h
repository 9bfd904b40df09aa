// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/qt/find_model.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QTreeView;

namespace cellgap {

/// A field to type into, what fits below it, and beside it what the present one is. Return or a
/// click takes it; Escape leaves things as they are.
class Finder : public QDialog
{
    Q_OBJECT

public:
    /// `current` is the name of the entry that is chosen now, or empty.
    Finder(const QString &title, std::vector<FindEntry> entries, const QString &current,
           QWidget *parent);

    /// As if a person had typed it.
    void type(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void select(int row);
    void explain();
    void take();

    FindModel *m_model;
    QLineEdit *m_field;
    QTreeView *m_list;
    QLabel *m_explanation;
};

} // namespace cellgap
