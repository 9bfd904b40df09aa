// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/io/new_design.h"

#include <QDialog>

#include <array>

class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace cellgap {

class Library;

/// Asks for the chemistry, the format and the plant of a new design. Each choice says what it is
/// and what it is good for, and below stands what the cell would come to.
class NewDesignDialog : public QDialog
{
    Q_OBJECT

public:
    /// The verdict below is that on the programme; null for none.
    NewDesignDialog(const Library &library, const Programme *programme, QWidget *parent);

    /// The text of the design that is wanted.
    std::string text() const;
    QListWidget &list(std::size_t place) const { return *m_columns.at(place).list; }

private:
    struct Column {
        QListWidget *list = nullptr;
        QLabel *explanation = nullptr;
    };

    enum Place : std::size_t { chemistry, preset, plant };

    QWidget *makeColumn(Place place, const QString &title, const Shelf<DesignLayer> &layers);
    std::string idOf(Place place) const;
    NewDesign wanted() const;
    /// The plant for such cells is marked, and taken unless a person has chosen another.
    void followPlant();
    void refresh();

    const Library &m_library;
    const Programme *m_programme;
    std::array<Column, 3> m_columns{};
    QLineEdit *m_name;
    QLabel *m_outcome;
    QLabel *m_issues;
    bool m_ownPlant = false; ///< a person has chosen it
    bool m_follows = false;  ///< the plant is being chosen by the program
};

} // namespace cellgap
