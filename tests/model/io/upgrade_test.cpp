// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/io/upgrade.h"

#include <QtTest>

namespace cellgap {

class UpgradeTest : public QObject
{
    Q_OBJECT

private slots:
    void versionsAreChecked_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("version");
        QTest::addColumn<QString>("message");
        QTest::newRow("current") << "version: 1\n" << 1 << "";
        QTest::newRow("missing") << "name: x\n" << 0 << "does not say its version";
        QTest::newRow("newer") << "version: 7\n"
                               << 0 << "has version 7, this program reads up to 1";
        QTest::newRow("zero") << "version: 0\n" << 0 << "not a whole number";
        QTest::newRow("fraction") << "version: 1.5\n" << 0 << "not a whole number";
        QTest::newRow("word") << "version: new\n" << 0 << "not a whole number";
    }

    void versionsAreChecked()
    {
        QFETCH(QString, text);
        QFETCH(int, version);
        QFETCH(QString, message);
        std::vector<Issue> issues;
        QCOMPARE(checkVersion(parseYaml(text.toStdString()).root, {}, issues), version);
        QCOMPARE(issues.empty(), message.isEmpty());
        if (!issues.empty())
            QVERIFY2(QString::fromStdString(english(issues.front().message)).contains(message),
                     english(issues.front().message).c_str());
    }

    void stepsRunFromTheFilesVersionOn()
    {
        const std::vector<UpgradeStep> steps{
            [](Yaml &root) {
                root.entries.push_back({"first", {}, {}});
            },
            [](Yaml &root) {
                root.entries.push_back({"second", {}, {}});
            },
        };
        Yaml oldest = parseYaml("version: 1\n").root;
        upgrade(oldest, 1, steps);
        QVERIFY(oldest.find("first") != nullptr && oldest.find("second") != nullptr);
        Yaml newer = parseYaml("version: 2\n").root;
        upgrade(newer, 2, steps);
        QVERIFY(newer.find("first") == nullptr && newer.find("second") != nullptr);
    }

    void everyVersionHasItsStep()
    {
        QCOMPARE(static_cast<int>(upgradeSteps().size()), currentFileVersion - 1);
    }
};

} // namespace cellgap

QTEST_APPLESS_MAIN(cellgap::UpgradeTest)
#include "upgrade_test.moc"
