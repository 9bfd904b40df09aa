// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/edit/trade_words.h"

#include "model/core/design/parameter.h"
#include "model/core/result/metric.h"

#include <QtTest>

#include <algorithm>
#include <set>

namespace cellgap {

class TradeWordsTest : public QObject
{
    Q_OBJECT

    static std::set<std::string, std::less<>> allKeys()
    {
        std::set<std::string, std::less<>> keys;
        const auto add = [&](const std::string &key) {
            keys.insert(key);
            keys.insert(key.substr(key.find('.') + 1));
        };
        for (const Section &section : sections())
            keys.emplace(section.key);
        for (const Parameter &parameter : parameters())
            add(parameter.key);
        for (const Choice &choice : choices())
            add(choice.key);
        for (const InputGroup &group : inputGroups())
            add(group.key);
        for (const MaterialSlot &slot : materialSlots())
            add(slot.key);
        for (const Curve &curve : curves())
            add(curve.key);
        for (const Metric &metric : metrics())
            add(std::string(metric.key));
        return keys;
    }

private slots:
    void everyKeyIsThere()
    {
        const auto keys = allKeys();
        std::set<std::string_view> seen;
        for (const TradeWords &named : tradeWords()) {
            QVERIFY2(keys.contains(named.key), std::string(named.key).c_str());
            QVERIFY2(seen.insert(named.key).second, std::string(named.key).c_str());
            QVERIFY(!named.words.empty());
        }
    }

    void keyAndEntryBothCount()
    {
        using Words = std::vector<std::string_view>;
        QCOMPARE(tradeWordsOf("positive"), Words{"cathode"});
        QCOMPARE(tradeWordsOf("negative.active"),
                 (Words{"CAM, AAM, active material, chemistry", "silicon, graphite"}));
        QCOMPARE(tradeWordsOf("pack.specific_energy"), tradeWordsOf("cell.specific_energy"));
        QCOMPARE(tradeWordsOf("pack.cells"), Words{});
    }
};

} // namespace cellgap

QTEST_APPLESS_MAIN(cellgap::TradeWordsTest)
#include "trade_words_test.moc"
