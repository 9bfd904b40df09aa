// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/form/form_row.h"

class QComboBox;

namespace cellgap {

struct Choice;

/// One of several words.
class ChoiceRow : public FormRowWidget
{
    Q_OBJECT

public:
    ChoiceRow(Desk &desk, const Choice &choice, QWidget *parent = nullptr);

    void refresh() override;

protected:
    QString explanation() const override;

private:
    const Choice &m_choice;
    QComboBox *m_box;
};

} // namespace cellgap
