// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace cellgap {

/// A rate as people call it.
struct NamedRate {
    const char *name;
    double perHour;
};

} // namespace cellgap
