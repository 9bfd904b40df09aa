// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPdfWriter;
class QString;

namespace cellgap {

/// Gives a PDF an identifier that follows from what it is of, where Qt would draw a random one: the
/// same design makes the same file again, but for its date.
void identify(QPdfWriter &pdf, const QString &content);

} // namespace cellgap
