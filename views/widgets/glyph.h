// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace cellgap {

/// What the buttons of the window do, in lines.
enum class Glyph { fresh, open, save, undo, redo, report, panel };

/// An icon in the text colour of the theme that is in use when it is drawn, at any size.
QIcon glyphIcon(Glyph glyph);

} // namespace cellgap
