// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/analysis/lever_inputs.h"
#include "model/core/physics/evaluate.h"

#include <cstddef>
#include <span>
#include <vector>

namespace cellgap {

/// Whether the result warns of something that the one of now does not.
bool warnsAnew(const Result &result, const Result &now);

/// A design while some of its inputs change, with what is held: evaluated in place, never copied.
class LeverPath
{
public:
    LeverPath(const Design &design, const Parameter &input, Hold hold, Aspects aspects);

    /// A coating's fraction of active material stands behind its other fractions.
    LeverPath(const Design &design, const std::vector<const Parameter *> &inputs, Hold hold,
              Aspects aspects);

    /// At that number of the only input, in its unit.
    const Result &at(double number) { return at({&number, 1}); }

    /// The same with a number for each input.
    const Result &at(std::span<const double> numbers);

    /// Another design with what is held of the first one, for a path without inputs.
    const Result &with(const Design &design);

    /// Whether the design stays the same cell, but for whole sheets, with what is held as an input.
    bool canHold() const { return m_canHold; }

    const Design &design() const { return m_design; }
    int evaluations() const { return m_evaluations; }

private:
    Length unitOf(const PairState &pair) const;
    void evaluateHeld();
    void fitInto();
    void keepEnergy();
    void evaluateNow();
    void write(std::span<const double> numbers);

    Design m_design;
    /// An input, and what changes with it.
    struct Way {
        const Parameter *input = nullptr;
        Coating *(*coating)(Design &) = nullptr; ///< of which it is a fraction, or null
        bool prepared = false;                   ///< the preparation follows from it
    };

    std::vector<Way> m_ways;          ///< fractions last, when all else of their coating stands
    std::vector<std::size_t> m_order; ///< number of the input of each way
    Hold m_hold;
    Aspects m_aspects;
    Preparation m_prepared;
    bool m_preparationStays = true; ///< since the last evaluation
    Result m_result;
    Coating m_positive; ///< of the design, from whose fractions every change starts
    Coating m_negative;

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
