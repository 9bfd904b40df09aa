// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLabel;
class QString;

namespace cellgap {

/// The small bold heading of a part of the window.
QLabel *sectionTitle(const QString &text);

} // namespace cellgap
