// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QPdfWriter;

namespace cellgap {

/// Gives a PDF an identifier that follows from what it is of, where Qt would draw a random one: the
/// same design makes the same file again, but for its date. What it is of is asked for only then.
void identify(QPdfWriter &pdf, const std::function<QString()> &content);

} // namespace cellgap
