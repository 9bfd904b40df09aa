// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QFont;
class QLabel;
class QString;

namespace cellgap {

/// The font of such a heading, from that of its surroundings.
QFont sectionFont(QFont font);

/// The small bold heading of a part of the window.
QLabel *sectionTitle(const QString &text);

} // namespace cellgap
