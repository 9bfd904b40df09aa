// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace cellgap {

/// The text with places inside its long words where a line may break: what a person typed without
/// a space does not push a column apart. They are zero-width spaces, and not seen.
QString breakable(const QString &text);

} // namespace cellgap
