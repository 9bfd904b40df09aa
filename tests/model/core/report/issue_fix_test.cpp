// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/report/issue_fix.h"

#include "model/core/design/parameter.h"
#include "model/core/physics/evaluate.h"

#include <QtTest>

#include <algorithm>

namespace cellgap {

class IssueFixTest : public QObject
{
    Q_OBJECT

    Design m_design;

    void set(const char *key, double number) { assign(*findParameter(key), m_design, number); }

    void choose(const char *key, std::string_view word)
    {
        const Choice &choice = *findChoice(key);
        const auto option = std::ranges::find(choice.options, word, &Option::word);
        choice.access.set(m_design, static_cast<int>(option - choice.options.begin()));
    }

    static const Finding *find(const Result &result, std::string_view message)
    {
        for (const Finding &finding : result.findings.items())
            if (finding.kind->message.find(message) != std::string_view::npos)
                return &finding;
        return nullptr;
    }

    static bool has(const Design &design, std::string_view message)
    {
        return find(evaluate(design), message) != nullptr;
    }

    std::optional<ValueFix> fix(std::string_view message) const
    {
        const Result result = evaluate(m_design);
        const Finding *finding = find(result, message);
        return finding != nullptr ? fixOf(*finding, m_design) : std::nullopt;
    }

private slots:
    void init() { m_design = standardDesign(); }

    /// Standard coating: what stands beside the active material stays, which gets the rest.
    void fractionsSumToTheWholeAgain()
    {
        const double active = findParameter("positive.active_fraction")->access.get(m_design);
        set("positive.active_fraction", active - 7.5);
        const auto found = fix("mass fractions");
        QVERIFY(found);
        QCOMPARE(found->key, std::string("positive.active_fraction"));
        QCOMPARE(found->number, active);
        QVERIFY(evaluate(fixedWith(*found, m_design)).feasible());
    }

    void declaredNumberIsOffered()
    {
        set("negative.np_ratio", 0.8);
        const auto found = fix("rest plates on it");
        QVERIFY(found);
        QCOMPARE(*found, (ValueFix{.key = "negative.np_ratio", .number = 1.1}));
        QCOMPARE(english(fixText(*found)), std::string("N/P ratio: 1.1"));
        QCOMPARE(fixSetting(*found), std::string("negative.np_ratio=1.1"));
    }

    /// By whatever the electrolyte was given, full pores are one edit.
    void tooMuchLiquidBecomesFullPores()
    {
        set("electrolyte.volume_per_capacity", 8.0);
        const auto found = fix("the rest weighs");
        QVERIFY(found);
        QCOMPARE(fixSetting(*found), std::string("electrolyte.pore_filling=100 %"));
        QVERIFY(!has(fixedWith(*found, m_design), "of the pores"));
    }

    /// The nearest number that will do: 3 % of the way back to the present one it does no more.
    void nearestNumberIsHardlyMoreThanNeeded()
    {
        choose("format.kind", "prismatic");
        set("prismatic.can_depth", 3.0);
        const auto found = fix("the electrodes need");
        QVERIFY(found);
        QCOMPARE(found->key, std::string("prismatic.can_depth"));
        QVERIFY(found->number > 3.0);
        QVERIFY(!has(fixedWith(*found, m_design), "the electrodes need"));
        ValueFix less = *found;
        less.number -= 0.03 * found->number;
        QVERIFY(has(fixedWith(less, m_design), "the electrodes need"));
    }

    void optionIsOffered()
    {
        choose("electrical.resistance_rule", "given"); // power is assessed
        set("electrical.pulse_resistance", 20.0);
        choose("power.floor", "voltage");
        set("power.floor_voltage", 6.0);
        const auto found = fix("power down to a floor");
        QVERIFY(found);
        QCOMPARE(fixSetting(*found), std::string("power.floor=fraction"));
    }

    void noOfferBringsAnotherWarning()
    {
        set("negative.np_ratio", 0.8);
        set("negative.prelithiation", 1.0);
        const Result result = evaluate(m_design);
        for (const Finding &finding : result.findings.items())
            if (const auto found = fixOf(finding, m_design)) {
                const Result after = evaluate(fixedWith(*found, m_design));
                for (const Finding &other : after.findings.items())
                    QVERIFY(other.severity == Severity::note ||
                            find(result, other.kind->message) != nullptr);
            }
    }

    void whatIsInOrderNeedsNoEdit() { QVERIFY(!fix("mass fractions")); }
};

} // namespace cellgap

QTEST_APPLESS_MAIN(cellgap::IssueFixTest)
#include "issue_fix_test.moc"
