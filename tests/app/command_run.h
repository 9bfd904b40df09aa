// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console.h"

#include <QJsonArray>
#include <QString>
#include <QStringList>

#include <string>

class QTemporaryDir;

namespace cellgap {

/// What a command line came to.
struct Run {
    int status = 0;
    QString out; ///< without a byte order mark, which QString leaves out
    QString err;
    std::string bytes{}; ///< all of the output
};

/// Runs the program with these arguments; in place of the window it prints what it was asked to
/// show.
Run run(const QStringList &arguments, const Console &console = {});

/// The rows of the table that a command prints as JSON.
QJsonArray rowsOf(QStringList words);

/// How the metric stands to the first programme in what "evaluate --format json" printed.
QString statusOf(const Run &evaluated, const QString &metric);

/// The path of a file with this text in the directory.
QString fileIn(const QTemporaryDir &directory, const char *name, const QByteArray &text);

} // namespace cellgap
