// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/edit/convention.h"

#include "model/core/edit/edit.h"
#include "tests/designs/sample_designs.h"

#include <algorithm>
#include <cmath>

namespace cellgap {

using namespace sample;

class ConventionTest : public QObject
{
    Q_OBJECT

    static DesignSheet plainSheet() { return {.design = standardDesign()}; }

    static double energyOf(const DesignSheet &sheet)
    {
        return metric(evaluate(sheet.design), "cell.specific_energy");
    }

private slots:
    void everyInputIsOneOfTheRegistry()
    {
        for (const Convention &convention : conventions())
            for (const Convention::Input &input : convention.inputs) {
                const auto hasOption = [&](std::string_view word) {
                    return std::ranges::find(findChoice(input.key)->options, word, &Option::word) !=
                           findChoice(input.key)->options.end();
                };
                if (findChoice(input.key) != nullptr)
                    QVERIFY(hasOption(input.option) &&
                            (input.insteadOf.empty() || hasOption(input.insteadOf)));
                else
                    QVERIFY2(findParameter(input.key)->takes(input.number),
                             std::string(input.key).c_str());
            }
    }

    /// The standard values count as this program does, and "as published" changes nothing.
    void standardDesignCountsAsThisProgram()
    {
        for (const char *word : {"cellgap", "published"}) {
            DesignSheet sheet = plainSheet();
            QVERIFY(countAs(sheet, *findConvention(word)).empty());
            QVERIFY(sheet.design == plainSheet().design);
        }
    }

    /// By BatPaC's count and back by this program's it is what it was, but for what a cell has once
    /// only: the outer faces, which BatPaC leaves bare.
    void countingThereAndBack()
    {
        DesignSheet sheet = plainSheet();
        const auto there = countAs(sheet, *findConvention("batpac"));
        QVERIFY(std::ranges::find(there, "stack.packing") != there.end());
        QCOMPARE(findParameter("stack.packing")->access.get(sheet.design), 97.0);
        QCOMPARE(sheet.provenance.at("stack.packing").source, std::string("counted as BatPaC 5"));
        const auto back = countAs(sheet, *findConvention("cellgap"));
        QCOMPARE(back.size() + 1, there.size());
        chooseOption(sheet, *findChoice("stack.outer_negative"), 0);
        QVERIFY(sheet.design == plainSheet().design);
    }

    /// But not what somebody has set since.
    void droppingBringsBackWhatItSet()
    {
        DesignSheet sheet = plainSheet();
        for (const Convention &convention : conventions())
            countAs(sheet, convention);
        QVERIFY(!(sheet == plainSheet()));
        DesignSheet edited = sheet;
        QVERIFY(!assignNumber(edited, *findParameter("stack.packing"), 96.0));
        dropConvention(sheet, plainSheet());
        QVERIFY(sheet == plainSheet());
        dropConvention(edited, plainSheet());
        QCOMPARE(findParameter("stack.packing")->access.get(edited.design), 96.0);
        QVERIFY(findChoice("format.kind")->access.get(edited.design) ==
                findChoice("format.kind")->access.get(plainSheet().design));
    }

    /// Extra liquid is counted where there is liquid.
    void dryCellStaysDry()
    {
        DesignSheet sheet = plainSheet();
        choose(sheet.design, "electrolyte.wets", "none");
        const auto changed = countAs(sheet, *findConvention("batpac"));
        QVERIFY(std::ranges::find(changed, "electrolyte.stack_volume_fraction") == changed.end());
        QVERIFY(std::ranges::find(changed, "stack.packing") != changed.end());
    }

    void whatIsToBeKeptIsKept()
    {
        DesignSheet sheet = plainSheet();
        const auto changed = countAs(sheet, *findConvention("batpac"), {"stack.packing"});
        QVERIFY(std::ranges::find(changed, "stack.packing") == changed.end());
        QCOMPARE(findParameter("stack.packing")->access.get(sheet.design), 100.0);
    }

    /// A stack has no terminals.
    void whatDoesNotApplyIsLeft()
    {
        DesignSheet sheet = plainSheet();
        set(sheet.design, "electrical.resistance", 10);
        countAs(sheet, *findConvention("stack"));
        const double stack = energyOf(sheet);
        QVERIFY(stack > energyOf(plainSheet()));
        for (const std::string &key : countAs(sheet, *findConvention("lacey")))
            QVERIFY2(!key.starts_with("pouch."), key.c_str());
        // Without load a cell has more energy: by the current of C/3 times the resistance.
        const auto at = [&](double rate) {
            DesignSheet loaded = plainSheet();
            set(loaded.design, "electrical.resistance", 10);
            countAs(loaded, *findConvention("stack"));
            set(loaded.design, "electrical.rate", rate);
            return energyOf(loaded);
        };
        const double drop = at(0.0) - at(1.0 / 3.0);
        QVERIFY(drop > 0.0 && std::abs(drop - (at(1.0 / 3.0) - at(2.0 / 3.0))) < 1e-9 * drop);
        QVERIFY(energyOf(sheet) > stack);
    }
};

} // namespace cellgap

QTEST_APPLESS_MAIN(cellgap::ConventionTest)
#include "convention_test.moc"
