// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/base/shelf.h"

#include <QtTest>

namespace cellgap {

class ShelfTest : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatIsAskedForOnce()
    {
        int read = 0;
        Shelf<int> shelf;
        for (const char *id : {"b", "a", "c"})
            shelf.add(id, [&read] { return std::optional(++read); });
        QCOMPARE(shelf.ids(), (std::vector<std::string>{"a", "b", "c"}));
        QCOMPARE(shelf.size(), std::size_t{3});
        QVERIFY(shelf.contains("c") && !shelf.contains("d"));
        QCOMPARE(read, 0);
        QCOMPARE(shelf.at("c"), 1);
        QCOMPARE(*shelf.find("c"), 1);
        QCOMPARE(read, 1);
        QVERIFY(shelf.find("d") == nullptr);
        QVERIFY_THROWS_EXCEPTION(std::out_of_range, static_cast<void>(shelf.at("d")));
        std::string order;
        for (const auto &[id, item] : shelf)
            order += id;
        QCOMPARE(order, std::string("abc"));
        QCOMPARE(read, 3);
    }

    void whatCannotBeReadIsNotThere()
    {
        Shelf<int> shelf;
        shelf.add("broken", [] { return std::optional<int>(); });
        shelf.put("sound", 3);
        QVERIFY(shelf.contains("broken"));
        QVERIFY(shelf.find("broken") == nullptr);
        QVERIFY(!shelf.contains("broken"));
        QCOMPARE(shelf.ids(), std::vector<std::string>{"sound"});
    }

    void copiesReadForThemselves()
    {
        Shelf<int> shelf;
        shelf.add("a", [] { return std::optional(1); });
        Shelf<int> copy = shelf;
        copy.put("a", 2);
        QCOMPARE(shelf.at("a"), 1);
        QCOMPARE(copy.at("a"), 2);
    }
};

} // namespace cellgap

QTEST_APPLESS_MAIN(cellgap::ShelfTest)
#include "shelf_test.moc"
