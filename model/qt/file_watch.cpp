// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/qt/file_watch.h"

#include <QFileInfo>

namespace cellgap {

namespace {

constexpr int quietTime = 200; ///< ms without an event until a file counts as written

} // namespace

FileWatch::FileWatch(QObject *parent)
    : QObject(parent)
{
    m_settled.setSingleShot(true);
    m_settled.setInterval(quietTime);
    const auto begin = [this] { m_settled.start(); };
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, begin);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, begin);
    connect(&m_settled, &QTimer::timeout, this, [this] {
        watchAgain();
        emit touched();
    });
}

void FileWatch::watch(const QString &path)
{
    if (path == m_path)
        return;
    const QStringList before = m_watcher.files() + m_watcher.directories();
    if (!before.isEmpty())
        m_watcher.removePaths(before);
    m_path = path;
    watchAgain();
}

/// A file that was replaced is no longer watched, as one that was missing is not yet.
void FileWatch::watchAgain()
{
    const QFileInfo file(m_path);
    if (m_path.isEmpty() || (file.exists() && !file.isFile()))
        return;
    for (const QString &place : {file.absoluteFilePath(), file.absolutePath()})
        if (QFileInfo::exists(place) && !m_watcher.files().contains(place) &&
            !m_watcher.directories().contains(place))
            m_watcher.addPath(place);
}

} // namespace cellgap
