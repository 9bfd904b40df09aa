// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/base/quantities.h"

#include <cmath>

namespace cellgap {

/// How pairs are joined inside one cell: side by side on two-sided foils, or in series on plates.
enum class Arrangement { parallel, bipolar };

/// Coating of the two outermost negative sheets. Outer faces see no positive: they stay as they
/// were assembled, unless they are taken to change like the inner ones.
/// `none` closes a stack with no negative sheet: there are as many of either sign.
enum class OuterNegative { twoSided, oneSided, likeInner, none };

/// Foils of one sheet: one that is coated on both faces, or two back to back, each coated on one.
enum class SheetFoils { one, two };

/// Where the tabs of a wound foil are: each in the middle of an equal share of it, or one at its
/// end and more at equal distances up to the other end.
enum class TabPlace { middle, end };

/// What gathers the current of a wound foil; without tabs its whole edge does.
struct Tabs {
    double count = 0.0;
    TabPlace place = TabPlace::middle;

    /// Equal stretches of the foil that each carry their own current to one tab: between a tab and
    /// the foil's end, and on both sides of the middle between two tabs. Tabs are whole.
    double stretches() const
    {
        const double tabs = std::round(count);
        if (place == TabPlace::middle)
            return 2.0 * tabs;
        return tabs < 2.0 ? tabs : 2.0 * (tabs - 1.0);
    }

    bool operator==(const Tabs &) const = default;
};

/// The stacked or wound electrodes of a cell. Margins are per side.
struct Stack {
    Arrangement arrangement = Arrangement::parallel;
    double positiveSheets = 1.0;
    OuterNegative outerNegative = OuterNegative::twoSided;
    double outerSeparators = 0.0; ///< layers around one stack's outer faces
    SheetFoils positiveFoils = SheetFoils::one;
    SheetFoils negativeFoils = SheetFoils::one;
    Length electrodeWidth{};
    Length electrodeHeight{};
    Length negativeMarginWidth{};
    Length negativeMarginHeight{};
    Length separatorMarginWidth{};
    Length separatorMarginHeight{};
    Length positiveStrip{};
    Length negativeStrip{};
    double stripPerThickness = 0.0;
    double packing = 1.0;
    Length negativeBeyond{};  ///< coated length of a wound negative beyond that of its positive
    Length separatorBeyond{}; ///< length of each of both wound separators beyond the positive's
    Length positiveBare{};    ///< uncoated length of a wound foil, as the next
    Length negativeBare{};
    Tabs positiveTabs;
    Tabs negativeTabs;

    bool isBipolar() const { return arrangement == Arrangement::bipolar; }

    bool operator==(const Stack &) const = default;
};

} // namespace cellgap
