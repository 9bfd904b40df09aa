// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/io/yaml_tree.h"

#include <QtTest>

namespace cellgap {

class YamlTreeTest : public QObject
{
    Q_OBJECT

private slots:
    void placesCountLinesColumnsAndBytes()
    {
        const std::string text = "# µ comment\na: 1\nb:\n  c: 4.2 mAh/cm²   # here\n  d: \"x\"\n";
        const YamlReading reading = parseYaml(text);
        QVERIFY(reading.issues.empty());
        const Yaml *c = reading.root.find("b")->find("c");
        QCOMPARE(c->text, std::string("4.2 mAh/cm²"));
        QCOMPARE(c->place.line, 4);
        QCOMPARE(c->place.column, 6);
        QCOMPARE(text.substr(c->place.offset, 3), std::string("4.2"));
        QCOMPARE(text[reading.root.find("b")->find("d")->place.offset], '"');
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("message");
        QTest::addColumn<int>("line");
        QByteArray bomb = "a: &x [1, 1]\nb: [*x, *x]\n";
        QTest::newRow("anchors") << bomb << "anchors are not read" << 1;
        QTest::newRow("self reference") << QByteArray("a: &x [1, *x]\n") << "anchors" << 1;
        QTest::newRow("duplicate key")
            << QByteArray("a: 1\nb: 2\na: 3\n") << "duplicate key 'a', first given in line 1" << 3;
        QTest::newRow("second document")
            << QByteArray("a: 1\n---\nb: 2\n") << "second document" << 3;
        QTest::newRow("tag") << QByteArray("a: !!python/object 1\n") << "tags are not read" << 1;
        QTest::newRow("deep") << "a: " + QByteArray(100, '[') << "" << 1;
        QTest::newRow("nested lists")
            << QByteArray(40, '[') + QByteArray(40, ']') << "32 levels" << 1;
        QTest::newRow("latin1") << QByteArray("a: 1\nname: B\xf6ll\n") << "not valid UTF-8" << 2;
        QTest::newRow("nul") << QByteArray("a: 1\0b\n", 7) << "not valid UTF-8" << 1;
        QTest::newRow("utf-16") << QByteArray("\xff\xfe"
                                              "a\0:\0",
                                              6)
                                << "not valid UTF-8" << 1;
        QTest::newRow("overlong") << QByteArray("a: \xc0\xaf\n") << "not valid UTF-8" << 1;
        QTest::newRow("unterminated quote")
            << QByteArray("a: \"abc\nc: 3\n") << "not valid YAML" << 0;
        QTest::newRow("tab") << QByteArray("a:\n\tb: 1\n") << "not valid YAML" << 0;
        QTest::newRow("list as key")
            << QByteArray("[1, 2]: 3\n") << "a key must be a plain word" << 1;
        QTest::newRow("huge") << QByteArray((1 << 20) + 1, 'a') << "larger than 1 MiB" << 0;
        QByteArray many;
        for (int i = 0; i < 30000; ++i)
            many += "- 1\n";
        QTest::newRow("many values") << many << "more than 20,000 values" << 20000;
        QTest::newRow("very deep") << "a: " + QByteArray(100000, '[') << "" << 1;
    }

    void refuses()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, message);
        QFETCH(int, line);
        const YamlReading reading =
            parseYaml({text.constData(), static_cast<std::size_t>(text.size())});
        QVERIFY(!reading.issues.empty());
        const Issue &issue = reading.issues.front();
        const QString said = QString::fromStdString(english(issue.message));
        QVERIFY2(said.contains(message), english(issue.message).c_str());
        QVERIFY(!issue.remedy.empty());
        if (line > 0)
            QCOMPARE(issue.line, line);
    }

    void missingFileSaysSo()
    {
        QVERIFY_EXCEPTION_THROWN(readTextFile("/nonexistent/design.yaml"), std::runtime_error);
        QVERIFY_EXCEPTION_THROWN(readTextFile("/tmp"), std::runtime_error);
    }
};

} // namespace cellgap

QTEST_APPLESS_MAIN(cellgap::YamlTreeTest)
#include "yaml_tree_test.moc"
