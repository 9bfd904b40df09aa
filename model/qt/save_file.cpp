// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/qt/save_file.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

#include <stdexcept>

namespace cellgap {

namespace {

bool isStream(const QString &path)
{
    const QFileInfo place(path);
    return place.exists() && !place.isFile() && !place.isDir();
}

} // namespace

bool writeAll(QIODevice &device, std::string_view bytes)
{
    // The last write before the disk is full takes a part, and only the next one says why.
    while (!bytes.empty()) {
        const qint64 written = device.write(bytes.data(), static_cast<qint64>(bytes.size()));
        if (written <= 0)
            return false;
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
}

QString saveFile(const QString &path, std::string_view bytes)
{
    if (isStream(path)) {
        QFile stream(path);
        const bool done =
            stream.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && writeAll(stream, bytes);
        return done ? QString() : stream.errorString();
    }
    QSaveFile file(path);
    // commit() does not say when what is left in its buffer has no room on the disk.
    const bool done = file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) &&
                      writeAll(file, bytes) && file.commit();
    return done ? QString() : file.errorString();
}

QString saveFile(const QString &path, const std::function<bool(QIODevice &)> &write)
{
    // Libraries that draw do not say why a disk refused their bytes.
    QBuffer made;
    try {
        if (!made.open(QIODevice::WriteOnly) || !write(made))
            return QCoreApplication::translate("cellgap", "its content could not be made");
    } catch (const std::runtime_error &error) {
        return QString::fromUtf8(error.what());
    }
    return saveFile(path, std::string_view(made.data().constData(),
                                           static_cast<std::size_t>(made.data().size())));
}

} // namespace cellgap
