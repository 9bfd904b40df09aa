// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/form_row.h"

class QComboBox;

namespace cellgap {

struct Material;
struct Choice;
struct MaterialSlot;

/// One of several words.
class ChoiceRow : public FormRowWidget
{
    Q_OBJECT

public:
    ChoiceRow(Document &document, const Choice &choice, QWidget *parent = nullptr);

    void refresh() override;
    void take() override;

private:
    const Choice &m_choice;
    QComboBox *m_box;
};

/// A material of the library. Part of a name or a formula finds it; before it is taken its tool tip
/// shows the numbers that it fills and their sources.
class MaterialRow : public FormRowWidget
{
    Q_OBJECT

public:
    MaterialRow(Document &document, const MaterialSlot &slot, QWidget *parent = nullptr);

    void refresh() override;
    void take() override;

private:
    void addMaterials();
    QString explanation(const Material &material) const;
    void put(int index);

    const MaterialSlot &m_slot;
    QComboBox *m_box;
};

} // namespace cellgap
