// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/qt/table_model.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace cellgap {

/// Something that a person can find by typing: what it is called, what it is, and what taking it
/// does.
struct FindEntry {
    QString name;
    QString kind;
    QString words{};        ///< that find it too: a key, a symbol, a formula
    QStringList synonyms{}; ///< that find it as well as its name
    QString explanation{};  ///< rich text
    std::function<void()> take{};
};

/// The entries that fit what is typed, best first: the name itself, names that begin with it, then
/// names with a word that does and synonyms that begin with it, then names that contain it, then
/// whatever has all its words somewhere.
class FindModel : public TableModel
{
    Q_OBJECT

public:
    enum Column { nameColumn, kindColumn };

    using TableModel::TableModel;

    void setEntries(std::vector<FindEntry> entries);
    void setText(const QString &typed);
    const FindEntry &entry(int row) const;
    /// The row of the entry with that name, or -1.
    int rowOf(const QString &name) const;

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

protected:
    std::size_t rows() const override { return m_shown.size(); }
    int columns() const override { return kindColumn + 1; }
    bool isNumber(int) const override { return false; }
    QString heading(int column) const override;

private:
    std::vector<FindEntry> m_entries;
    std::vector<std::size_t> m_shown; ///< indices of the entries that fit
};

} // namespace cellgap
