// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/form/form_row.h"

class QComboBox;

namespace cellgap {

class EntryField;

/// A text at the head of the design: its name, what it is, where it comes from.
class HeadTextRow : public FormRowWidget
{
    Q_OBJECT

public:
    HeadTextRow(Desk &desk, const std::string &key, QWidget *parent = nullptr);

    void refresh() override;

protected:
    QString explanation() const override;

private:
    EntryField *m_field;
};

/// What the design builds on, by name: a chemistry, a format preset or a plant. Another one brings
/// its own values in place of the former's; a sentence says so.
class BasisRow : public FormRowWidget
{
    Q_OBJECT

public:
    BasisRow(Desk &desk, const std::string &key, QWidget *parent = nullptr);

    void refresh() override;

protected:
    QString explanation() const override;

private:
    QComboBox *m_box;
};

} // namespace cellgap
