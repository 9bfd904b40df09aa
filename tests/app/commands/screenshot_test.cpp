// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/command_run.h"

#include <QImage>
#include <QtTest>

namespace cellgap {

class ScreenshotTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_directory;

private slots:
    void screenshotHasTheWantedSize()
    {
        const QString file = m_directory.filePath("window.png");
        QCOMPARE(run({"screenshot", "bollore-lmp", "--size", "1366x768", "-o", file}).status, 0);
        QCOMPARE(QImage(file).size(), QSize(1366, 768));
        QCOMPARE(run({"screenshot", "bollore-lmp", "-o", file}).status, 0);
        QCOMPARE(QImage(file).size(), QSize(1440, 900));
        QCOMPARE(run({"screenshot", "bollore-lmp", "--size", "big"}).status, 2);
    }
};

} // namespace cellgap

QTEST_MAIN(cellgap::ScreenshotTest)
#include "screenshot_test.moc"
