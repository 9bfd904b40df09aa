// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

class QWidget;

namespace cellgap {

/// What a dialog for a new file says, where it starts, and the kinds of files that it offers, as
/// "Designs (*.yaml)".
struct SaveQuestion {
    QString title;
    QString start;
    QStringList kinds;
};

/// Asks for the name of a file to save. A name without an ending gets that of the chosen kind; a
/// file that has the name with it is replaced only when that is wanted. Empty when nothing is to be
/// saved.
QString askSaveName(QWidget *parent, const SaveQuestion &question);

/// A text as the name of a file, without its ending: "NMC811 / graphite" names no directory.
QString fileNameOf(const QString &text);

} // namespace cellgap
