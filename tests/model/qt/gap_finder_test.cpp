// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/qt/gap_finder.h"

#include "model/io/library.h"

#include <QSignalSpy>
#include <QtTest>

namespace cellgap {

class GapFinderTest : public QObject
{
    Q_OBJECT

    Library m_library{CELLGAP_PROGRAM_DATA};

    std::shared_ptr<const std::vector<Programme>> programmes(const std::string &id) const
    {
        std::vector<Programme> chosen;
        for (const Programme &programme : m_library.programmes())
            if (programme.id == id)
                chosen.push_back(programme);
        return std::make_shared<const std::vector<Programme>>(std::move(chosen));
    }

    GapFinder::Question question(const std::string &design, Hold hold = Hold::inputs) const
    {
        return {.sheet = m_library.read(design).sheet,
                .programmes = programmes("set-plan-2030"),
                .hold = hold};
    }

private slots:
    void answersAreThoseThatAreFoundHere()
    {
        GapFinder finder;
        QSignalSpy found(&finder, &GapFinder::found);
        const auto asked = question("li-nmc622-pouch");
        finder.ask(asked);
        QVERIFY(finder.isLooking() && finder.answers() == nullptr);
        QTRY_VERIFY(!finder.isLooking());
        QCOMPARE(found.size(), 1);
        QVERIFY(finder.isBusy() && finder.answers()->closings.empty());
        const GapAnswers here = findAnswers(asked.sheet, asked.programmes);
        QCOMPARE(finder.answers()->sheet, asked.sheet);
        const auto &there = finder.answers()->levers.at(0).search.targets;
        QCOMPARE(there.size(), here.levers.at(0).search.targets.size());
        for (std::size_t i = 0; i < there.size(); ++i) {
            QCOMPARE(there[i].target, here.levers[0].search.targets[i].target);
            QCOMPARE(there[i].levers.size(), here.levers[0].search.targets[i].levers.size());
            for (std::size_t k = 0; k < there[i].levers.size(); ++k)
                QCOMPARE(there[i].levers[k].at, here.levers[0].search.targets[i].levers[k].at);
        }
    }

    /// Of many questions in a row the levers of the first and of the last are told, and then what
    /// closes the gap of the last.
    void theNewestQuestionIsAnswered()
    {
        GapFinder finder;
        QSignalSpy found(&finder, &GapFinder::found);
        for (int i = 0; i < 50; ++i)
            finder.ask(question("li-nmc622-pouch"));
        const auto last = question("lfp-graphite-prismatic");
        finder.ask(last);
        QTRY_VERIFY(!finder.isLooking());
        QCOMPARE(found.size(), 2);
        QCOMPARE(finder.answers()->sheet, last.sheet);
        QTRY_VERIFY_WITH_TIMEOUT(!finder.isBusy(), 60000);
        QCOMPARE(found.size(), 3);
        QCOMPARE(finder.answers()->closings.size(), std::size_t{1});
        QVERIFY(!finder.answers()->closings.front().closing.targets.empty());
    }

    /// A joint change that is looked for gives way to a new question, which is answered whole.
    void aJointChangeGivesWay()
    {
        GapFinder finder;
        finder.ask(question("li-nmc622-pouch"));
        QTRY_VERIFY(!finder.isLooking());
        QVERIFY(finder.isBusy());
        auto next = question("li-nmc622-pouch");
        next.fixed = {"format.capacity"};
        finder.ask(next);
        QTRY_VERIFY_WITH_TIMEOUT(!finder.isLooking() && !finder.isBusy(), 60000);
        QCOMPARE(finder.answers()->fixed, next.fixed);
        for (const JointMove &move : proposalOf(finder.answers()->closings.front().closing).moves)
            QVERIFY(move.input->key != "format.capacity");
    }

    /// Pairs are looked for only if asked, after the levers and before the joint changes.
    void pairsAreFoundWhenAskedFor()
    {
        GapFinder finder;
        auto asked = question("nmc811-graphite-4680");
        asked.pairs = true;
        finder.ask(asked);
        QTRY_VERIFY(finder.answers() != nullptr);
        QVERIFY(!finder.answers()->pairs);
        QTRY_VERIFY_WITH_TIMEOUT(finder.answers()->pairs.has_value(), 60000);
        QVERIFY(finder.answers()->closings.empty());
        QVERIFY(!finder.answers()->pairs->front().targets.front().pairs.empty());
        QTRY_VERIFY_WITH_TIMEOUT(!finder.isBusy(), 60000);
        QVERIFY(finder.answers()->pairs && finder.answers()->closings.size() == 1);
    }

    void oneThatIsLookingCanGo()
    {
        GapFinder finder;
        finder.ask(question("li-nmc622-pouch"));
    }

    /// A cell that cannot be sized to what is to be held is told with its other inputs held.
    void whatCannotBeHeldIsNot()
    {
        GapFinder finder;
        finder.ask(question("nmc811-graphite-4680", Hold::capacity));
        QTRY_VERIFY(!finder.isLooking());
        QCOMPARE(finder.answers()->hold, Hold::inputs);
        QVERIFY(!finder.answers()->levers.at(0).search.targets.empty());
        finder.ask(question("li-nmc622-pouch", Hold::capacity));
        QTRY_VERIFY(!finder.isLooking());
        QCOMPARE(finder.answers()->hold, Hold::capacity);
    }
};

} // namespace cellgap

QTEST_GUILESS_MAIN(cellgap::GapFinderTest)
#include "gap_finder_test.moc"
