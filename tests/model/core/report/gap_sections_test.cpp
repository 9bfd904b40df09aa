// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/report/gap_sections.h"

#include "model/core/report/input_tables.h"

#include "tests/designs/sample_designs.h"
#include "tests/designs/sample_targets.h"

#include <memory>
#include <string>
#include <vector>

namespace cellgap {

using namespace sample;

class GapSectionsTest : public QObject
{
    Q_OBJECT

    static Programme programmeOf(const std::vector<Target> &targets)
    {
        return {.id = "p", .shortName = "P 2030", .targets = targets};
    }

    /// Of the standard design.
    static GapAnswers answersToAll(const std::vector<Programme> &programmes)
    {
        auto sheet = std::make_shared<DesignSheet>();
        sheet->design = standardDesign();
        return withClosings(
            findAnswers(sheet, std::make_shared<const std::vector<Programme>>(programmes)));
    }

    /// To one programme with these targets.
    static GapAnswers answersTo(const std::vector<Target> &targets)
    {
        return answersToAll({programmeOf(targets)});
    }

    static double now(std::string_view key) { return metric(evaluate(standardDesign()), key); }

private slots:
    /// One line for a target that an input alone meets, one for all that none does.
    void nearestChangesAreALineEach()
    {
        const double energy = now("cell.specific_energy");
        const Target near = targetFor("cell.specific_energy", Relation::atLeast, 1.05 * energy);
        const Target far = targetFor("cell.specific_energy", Relation::atLeast, 9.0 * energy);
        const Target met = targetFor("cell.specific_energy", Relation::atLeast, 0.5 * energy);
        const ReportTable table = nearestTable(answersTo({near, far, met}));
        QCOMPARE(table.rows.size(), std::size_t(1));
        QVERIFY(english(table.rows[0][0].text).find("+") == std::string::npos);
        const GapAnswers answers = answersTo({near, far, met});
        const Lever &first = *waysOf(answers.levers[0].search.targets[0]).front().input;
        QVERIFY(english(table.rows[0][1].text).starts_with(english(nameInSection(*first.input))));
        QVERIFY(english(table.remarks.front()).starts_with("P 2030, met by no input alone: "));
        QCOMPARE(english(nearestTable(answersTo({met})).remarks.front()),
                 std::string("No target that a design changes is missed."));
        // With several programmes each has its heading.
        const ReportTable two =
            nearestTable(answersToAll({programmeOf({near}), programmeOf({near})}));
        QCOMPARE(two.rows.size(), std::size_t(4));
        QCOMPARE(two.rows[0].size(), std::size_t(1));
    }

    void sectionHasLeversChangeAndTargets()
    {
        const Target wanted = targetFor("cell.specific_energy", Relation::atLeast,
                                        1.05 * now("cell.specific_energy"));
        const auto sections = gapSections("mine", answersTo({wanted}));
        QCOMPARE(sections.size(), std::size_t(1));
        QCOMPARE(english(sections[0].title), std::string("What would close the gap to P 2030"));
        QCOMPARE(english(sections[0].paragraphs.front()), std::string("mine"));
        QCOMPARE(sections[0].tables.size(), std::size_t(3));
        const ReportTable &levers = sections[0].tables[0];
        QCOMPARE(levers.rows[0].size(), std::size_t(1)); // the target heads its levers
        // Four that meet it, one line that counts the others, one that never does.
        std::size_t meeting = 0;
        for (const ReportRow &row : levers.rows)
            meeting += row.size() > 2 && row[2].value ? 1 : 0;
        QCOMPARE(meeting, std::size_t(4));
        const ReportTable &targets = sections[0].tables[2];
        QVERIFY(targets.rows[0][3].value >= wanted.value);
        QCOMPARE(targets.rows[0][1].value, wanted.value);
    }

    void programmeThatIsMetHasNoSection()
    {
        const Target met =
            targetFor("cell.specific_energy", Relation::atLeast, 0.5 * now("cell.specific_energy"));
        QVERIFY(gapSections("mine", answersTo({met})).empty());
    }

    /// A target of twenty times is said to be out of reach, and by how much.
    void whatIsOutOfReachIsTold()
    {
        const Target far =
            targetFor("cell.specific_energy", Relation::atLeast, 20 * now("cell.specific_energy"));
        const GapAnswers answers = answersTo({far});
        const auto sections = gapSections("mine", answers);
        QVERIFY(std::ranges::any_of(sections.at(0).points, [](const Text &point) {
            return english(point).starts_with("Out of reach even alone: cell.specific_energy");
        }));
        const GapNumbers numbers = gapNumbers("mine", answers);
        QCOMPARE(numbers.design, std::string("mine"));
        const ReportRow &row = numbers.changes.rows.back();
        QCOMPARE(english(row.back().text), std::string("out of reach"));
        QVERIFY(row.at(8).value > now("cell.specific_energy"));
        QVERIFY(row.at(8).value < far.value);
    }

    /// The best of a metric is one number, whatever else each programme wants.
    void programmesShareWhatIsBest()
    {
        const double energy = now("cell.specific_energy");
        const auto wanted = [energy](double times) {
            return targetFor("cell.specific_energy", Relation::atLeast, times * energy);
        };
        GapAnswers answers = answersToAll({programmeOf({wanted(3)}), programmeOf({wanted(20)})});
        BestAlone &worse = answers.closings[0].closing.unreachable.at(0);
        worse.best = {.status = Status::missed, .value = energy, .gap = -0.67};
        shareBest(answers.closings);
        QCOMPARE(*worse.best.value, *answers.closings[1].closing.unreachable.at(0).best.value);
    }

    /// Nor is a target out of reach that another programme's proposal meets.
    void whatAProposalMeetsIsNotOutOfReach()
    {
        const Target little = targetFor("cell.specific_energy", Relation::atLeast,
                                        1.02 * now("cell.specific_energy"));
        GapAnswers answers = answersToAll({programmeOf({little}), programmeOf({little})});
        Closing &closing = answers.closings[0].closing;
        closing.unreachable = {{.target = closing.targets[0],
                                .best = closing.now[0],
                                .design = answers.sheet->design}};
        closing.drops = {{}};
        shareBest(answers.closings);
        QVERIFY(closing.unreachable.empty());
        QCOMPARE(closing.drops.size(), std::size_t(1));
        QVERIFY(closing.drops[0] == closing.targets);
    }
};

} // namespace cellgap

QTEST_APPLESS_MAIN(cellgap::GapSectionsTest)
#include "gap_sections_test.moc"
