// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/design/parameter.h"
#include "views/form/form_row.h"

class QMenu;

namespace cellgap {

class EntryField;
class FlatButton;
class RangeSlider;
class ShownUnits;

/// A number: slider, field with any unit of its kind, unit. A row of a group offers which of its
/// members is the input, the others with the values that they have as results.
class NumberRow : public FormRowWidget
{
    Q_OBJECT

public:
    /// A row of the group with that key, or of the parameter.
    NumberRow(Desk &desk, ShownUnits &units, const std::string &key, QWidget *parent = nullptr);

    void refresh() override;
    void forgetTyping() override;

    /// The parameter that the row shows: in a group the one that is the input now.
    const Parameter &parameter() const { return *m_parameter; }

protected:
    QString explanation() const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void show(const Parameter &parameter);
    void addMembers(QMenu &menu);
    void offerMembers();
    void addUnits(QMenu &menu);
    void offerUnits();
    bool hasOtherUnits() const;
    QString shownText(double number) const;
    void beginGesture();
    void enter();
    void set(double number);
    void step(int steps, bool fine);

    ShownUnits &m_units;
    const InputGroup *m_group;
    const Parameter *m_parameter = nullptr;
    RangeSlider *m_slider;
    EntryField *m_field;
    FlatButton *m_unit;
    FlatButton *m_members = nullptr;
    int m_gesture = 0;
    double m_shown = 0.0;   ///< value that the row shows
    bool m_refused = false; ///< the field holds what was typed and not taken
};

} // namespace cellgap
