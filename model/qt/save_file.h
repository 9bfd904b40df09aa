// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <string_view>

class QIODevice;

namespace cellgap {

/// Writes a file so that at any moment either the old or the new one is there and whole: into a
/// temporary one beside it, which is synced and then takes its name and permissions. What is no
/// file, as a terminal or a pipe, is written to as it is.
///
/// Returns why it could not be written, in the words of the system or of what `write` throws as
/// std::runtime_error, and leaves the old file; empty when it was.
QString saveFile(const QString &path, const std::function<bool(QIODevice &)> &write);
QString saveFile(const QString &path, std::string_view bytes);

/// Writes all of the bytes to a device that is open; false when it does not take them.
bool writeAll(QIODevice &device, std::string_view bytes);

} // namespace cellgap
