// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

namespace cellgap {

/// Tells when something may have happened to a file: it was written, replaced or removed. Programs
/// that save with care put another file in its place, so its directory is watched too; a flurry of
/// such events is told once, when it is over.
class FileWatch : public QObject
{
    Q_OBJECT

public:
    explicit FileWatch(QObject *parent = nullptr);

    /// Watches this file and no other; none when the path is empty.
    void watch(const QString &path);

signals:
    void touched();

private:
    void watchAgain();

    QString m_path;
    QFileSystemWatcher m_watcher;
    QTimer m_settled;
};

} // namespace cellgap
