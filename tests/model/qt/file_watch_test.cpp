// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/qt/file_watch.h"

#include "model/qt/save_file.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

namespace cellgap {

class FileWatchTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_place;

    static void write(const QString &path, const QByteArray &text)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    }

private slots:
    /// In place, as editors of old do; by another file, as those do that save with care; both
    /// again.
    void everyWayOfWritingIsTold()
    {
        const QString path = m_place.filePath("a.yaml");
        write(path, "1");
        FileWatch watch;
        QSignalSpy told(&watch, &FileWatch::touched);
        watch.watch(path);
        for (int round = 1; round <= 2; ++round) {
            told.clear();
            write(path, "2");
            QVERIFY(QTest::qWaitFor([&] { return !told.isEmpty(); }));
            told.clear();
            QCOMPARE(saveFile(path, "3"), QString());
            QVERIFY(QTest::qWaitFor([&] { return !told.isEmpty(); }));
        }
        told.clear();
        QVERIFY(QFile::remove(path));
        QVERIFY(QTest::qWaitFor([&] { return !told.isEmpty(); }));
        told.clear();
        write(path, "4");
        QVERIFY(QTest::qWaitFor([&] { return !told.isEmpty(); }));
    }

    void anotherFileIsWatchedAlone()
    {
        const QTemporaryDir other;
        FileWatch watch;
        QSignalSpy told(&watch, &FileWatch::touched);
        watch.watch(m_place.filePath("b.yaml"));
        watch.watch(other.filePath("c.yaml"));
        write(m_place.filePath("b.yaml"), "1");
        QVERIFY(!told.wait(500));
        write(other.filePath("c.yaml"), "1");
        QVERIFY(QTest::qWaitFor([&] { return !told.isEmpty(); }));
    }
};

} // namespace cellgap

QTEST_GUILESS_MAIN(cellgap::FileWatchTest)
#include "file_watch_test.moc"
