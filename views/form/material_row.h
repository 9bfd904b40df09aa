// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/qt/find_model.h"
#include "views/form/form_row.h"

namespace cellgap {

class PickButton;
struct Material;
struct MaterialSlot;

/// A material of the library. A window lists those that fit, found by part of a name or a formula,
/// and shows the numbers that each one fills with their sources before it is taken.
class MaterialRow : public FormRowWidget
{
    Q_OBJECT

public:
    MaterialRow(Desk &desk, const MaterialSlot &slot, QWidget *parent = nullptr);

    void refresh() override;

protected:
    QString explanation() const override;

private:
    std::vector<FindEntry> entries();
    /// The material that the design names here, or null.
    const Material *material() const;
    QString explanationOf(const Material &material) const;
    void offer();
    void askForHalfCell(const std::string &key);

    const MaterialSlot &m_slot;
    PickButton *m_button;
};

} // namespace cellgap
