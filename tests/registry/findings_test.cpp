// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/design/parameter.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QtTest>

#include <algorithm>
#include <array>

namespace cellgap {

/// What the physics can find wrong, as it stands beside the physics.
class FindingsTest : public QObject
{
    Q_OBJECT

    struct Declared {
        QString name;
        QString text;

        QString value(const QString &field) const
        {
            const QRegularExpression literals("\\." + field + " =\\s*((?:\"[^\"]*\"\\s*)+)");
            return literals.match(text).captured(1).remove(QRegularExpression("\"\\s*\"?"));
        }
    };

    static QString textOf(const QString &file)
    {
        QFile source(file);
        return source.open(QIODevice::ReadOnly) ? QString::fromUtf8(source.readAll()) : QString();
    }

    static bool isInput(const std::string &key)
    {
        const auto &groups = inputGroups();
        return findParameter(key) != nullptr || findChoice(key) != nullptr ||
               findCurve(key) != nullptr ||
               std::ranges::find(groups, key, &InputGroup::key) != groups.end();
    }

    /// What a key can begin with where the finding says of which component it is.
    static constexpr std::array components{
        "positive",      "positive_collector",  "pouch.positive_terminal",
        "bipolar_plate", "prismatic.can_depth", "cylindrical.clearance"};

    std::vector<Declared> m_kinds;
    QString m_code;

private slots:
    void initTestCase()
    {
        const QDir physics(CELLGAP_TEST_DATA "/model/core/physics");
        const QRegularExpression declaration("FindingKind (\\w+)\\{(.*?)\\};\n",
                                             QRegularExpression::DotMatchesEverythingOption);
        for (const QString &file : physics.entryList({"*.h", "*.cpp"})) {
            const QString text = textOf(physics.filePath(file));
            for (const auto &match : declaration.globalMatch(text))
                m_kinds.push_back({match.captured(1), match.captured(2)});
            if (file.endsWith(".cpp"))
                m_code += text;
        }
        QVERIFY(m_kinds.size() > 50);
    }

    void everyFindingHasReasonAndRemedy()
    {
        for (const Declared &kind : m_kinds) {
            QVERIFY2(kind.value("message").size() > 20, qPrintable(kind.name));
            QVERIFY2(kind.value("remedy").size() > 12, qPrintable(kind.name));
        }
    }

    void everyArgumentHasAPlace()
    {
        for (const Declared &kind : m_kinds)
            QCOMPARE(kind.text.count("Argument::"), kind.value("message").count('%'));
    }

    void everyKeyIsAnInput()
    {
        for (const Declared &kind : m_kinds) {
            const QString key = kind.value("key");
            if (key == "%3") // the price of a part, which declarations_test holds
                continue;
            const bool known = std::ranges::any_of(components, [&](const char *component) {
                return isInput(
                    QString(key).replace("%1", component).replace("%2", "positive").toStdString());
            });
            QVERIFY2(known, qPrintable(kind.name + ": " + key));
        }
    }

    void everyFindingIsRaised()
    {
        for (const Declared &kind : m_kinds)
            QVERIFY2(m_code.contains(QRegularExpression("finding::" + kind.name + "\\b")),
                     qPrintable(kind.name));
    }
};

} // namespace cellgap

QTEST_APPLESS_MAIN(cellgap::FindingsTest)
#include "findings_test.moc"
