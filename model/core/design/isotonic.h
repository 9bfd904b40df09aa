// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace cellgap {

/// The rising values nearest to those given, by pooling adjacent violators. Weights are the shares
/// of charge that the points stand for, so that the mean stays.
std::vector<double> rising(const std::vector<double> &values, const std::vector<double> &weights);

} // namespace cellgap
