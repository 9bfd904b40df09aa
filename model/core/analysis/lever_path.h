// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/analysis/levers.h"
#include "model/core/physics/evaluate.h"

namespace cellgap {

/// A design along one of its inputs, with what is held: evaluated in place, never copied.
class LeverPath
{
public:
    LeverPath(const Design &design, const Parameter &input, Hold hold, Aspects aspects);

    /// At that number of the input, in its unit.
    const Result &at(double number);

    /// Whether the design stays the same cell, but for whole sheets, with what is held as an input.
    bool canHold() const { return m_canHold; }

    const Design &design() const { return m_design; }
    int evaluations() const { return m_evaluations; }

private:
    Length unitOf(const PairState &pair) const;
    void fitInto();
    void keepEnergy();
    void evaluateNow();

    Design m_design;
    const Parameter &m_input;
    Hold m_hold;
    Aspects m_aspects;
    bool m_preparationStays;
    Preparation m_prepared;
    Result m_result;
    Coating m_given{}; ///< of the design, where the input is one of its fractions
    Charge m_capacity{};
    Energy m_energy{};
    Length m_thickness{};
    Length m_unit{};
    Length m_length{}; ///< of a wound electrode, where it is given
    bool m_canHold = false;
    double m_sheets = 0.0;
    int m_evaluations = 0;
};

} // namespace cellgap
