// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/io/catalogue.h"
#include "model/io/quantity_text.h"
#include "tests/designs/random_design.h"
#include "tests/designs/sample_designs.h"

#include <set>

namespace cellgap {

using namespace sample;

class DeclarationsTest : public QObject
{
    Q_OBJECT

private slots:
    void metricsAreTheirKeysInOrder()
    {
        QCOMPARE(metrics().size(), metricKeys.size());
        for (std::size_t i = 0; i < metricKeys.size(); ++i)
            QVERIFY2(metrics()[i].key == metricKeys[i], std::string(metricKeys[i]).c_str());
    }

    void keysAreUniqueAndInASection()
    {
        std::set<std::string> keys;
        const auto check = [&](const std::string &key) {
            QVERIFY2(keys.insert(key).second, key.c_str());
            const std::string section = key.substr(0, key.find('.'));
            QVERIFY2(std::ranges::find(sections(), section, &Section::key) != sections().end(),
                     key.c_str());
            QVERIFY2(std::ranges::all_of(key,
                                         [](char c) {
                                             return c == '.' || c == '_' ||
                                                    (c >= 'a' && c <= 'z') ||
                                                    (c >= '0' && c <= '9');
                                         }),
                     key.c_str());
        };
        for (const Parameter &parameter : parameters())
            check(parameter.key);
        for (const Choice &choice : choices())
            check(choice.key);
        for (const MaterialSlot &slot : materialSlots())
            check(slot.key);
        for (const Curve &curve : curves())
            check(curve.key);
        QVERIFY(parameters().size() >= 100);
    }

    void everyPartIsPricedAndBoughtWithAYield()
    {
        for (const PartInfo &info : parts()) {
            QVERIFY2(!info.name.empty(), info.key.data());
            const bool taken = info.part == Part::oxygen; // from the air
            QVERIFY2(taken == info.priceKey.empty(), info.key.data());
            QVERIFY2(taken || findParameter(info.priceKey) != nullptr, info.key.data());
            const bool whole = info.group == PartGroup::packaging; // bought as it is
            QVERIFY2(whole == (info.yield == nullptr), info.key.data());
        }
    }

    void resultsOfInputsAreMetricsInTheirUnit()
    {
        for (const Parameter &parameter : parameters()) {
            if (parameter.result.empty())
                continue;
            const Metric *metric = findMetric(parameter.result);
            QVERIFY2(metric != nullptr, parameter.key.c_str());
            QCOMPARE(metric->unit.text, parameter.access.unit.text);
            QVERIFY2(groupOf(parameter.key) != nullptr, parameter.key.c_str());
        }
    }

    void declarationsAreComplete()
    {
        for (const Parameter &p : parameters()) {
            QVERIFY2(!p.name.empty() && !p.symbol.empty() && !p.doc.empty() && !p.source.empty(),
                     p.key.c_str());
            QVERIFY2(p.bounds.min < p.bounds.max, p.key.c_str());
            QVERIFY2(p.usual.min <= p.usual.max, p.key.c_str());
            QVERIFY2(p.bounds.contains(p.usual.min) && p.bounds.contains(p.usual.max),
                     p.key.c_str());
            QVERIFY2(p.takes(p.standard), p.key.c_str());
            if (p.canBeAbsent())
                QVERIFY2(!p.bounds.contains(0.0) && !p.absent.name.empty() && !p.absent.doc.empty(),
                         p.key.c_str());
            QVERIFY2(p.doc.ends_with('.'), p.key.c_str());
        }
        for (const Choice &c : choices()) {
            QVERIFY2(!c.name.empty() && !c.doc.empty() && c.options.size() > 1, c.key.c_str());
            QVERIFY2(c.standard < static_cast<int>(c.options.size()), c.key.c_str());
        }
        for (const Metric &m : metrics())
            QVERIFY2(!m.name.empty() && !m.symbol.empty() && m.doc.ends_with('.'), m.key.data());
    }

    void setThenGetIsExact()
    {
        for (const Parameter &parameter : parameters())
            for (const double number :
                 {parameter.bounds.min, parameter.standard, parameter.usual.max}) {
                Design design = standardDesign();
                parameter.access.set(design, number);
                const double back = parameter.access.get(design);
                QVERIFY2(std::abs(back - number) <= 2e-16 * std::abs(number),
                         parameter.key.c_str());
                QCOMPARE(parameter.access.system(design), parameter.access.unit.toSystem(number));
            }
    }

    /// A member written by two parameters, or by none that its neighbours do not see.
    void eachParameterChangesItsOwnMemberOnly()
    {
        for (const Parameter &parameter : parameters()) {
            const Design before = standardDesign();
            Design after = before;
            const double other = parameter.standard == parameter.bounds.max ? parameter.bounds.min
                                                                            : parameter.bounds.max;
            parameter.access.set(after, other);
            QVERIFY2(!(before == after), parameter.key.c_str());
            for (const Parameter &neighbour : parameters())
                if (neighbour.key != parameter.key)
                    QVERIFY2(neighbour.access.system(after) == neighbour.access.system(before),
                             (parameter.key + " changes " + neighbour.key).c_str());
        }
    }

    void choicesSelectEachOption()
    {
        for (const Choice &choice : choices())
            for (int i = 0; i < static_cast<int>(choice.options.size()); ++i) {
                Design design = standardDesign();
                choice.access.set(design, i);
                QCOMPARE(choice.access.get(design), i);
            }
    }

    void designersChooseAmongOptionsThatThereAre()
    {
        for (const Choice &choice : choices()) {
            QVERIFY(choice.designers.size() != 1);
            for (const std::string_view word : choice.designers)
                QVERIFY2(std::ranges::find(choice.options, word, &Option::word) !=
                             choice.options.end(),
                         choice.key.c_str());
        }
    }

    void groupsNameParametersAndSelectThem()
    {
        for (const InputGroup &group : inputGroups()) {
            QVERIFY2(group.members.size() > 1, group.key.c_str());
            for (const std::string &member : group.members) {
                const Parameter *parameter = findParameter(member);
                QVERIFY2(parameter != nullptr, member.c_str());
                Design design = standardDesign();
                assign(*parameter, design, parameter->usual.max);
                QVERIFY2(isInput(*parameter, design), member.c_str());
                int inputs = 0;
                for (const std::string &other : group.members)
                    inputs += isInput(*findParameter(other), design) ? 1 : 0;
                QCOMPARE(inputs, 1);
            }
        }
    }

    void slotsFillParametersOfTheSameUnit()
    {
        for (const MaterialSlot &slot : materialSlots()) {
            QVERIFY2(slot.part.empty() ||
                         std::ranges::find(parts(), slot.part, &PartInfo::key) != parts().end(),
                     slot.key.c_str());
            for (const MaterialSlot::Fill &fill : slot.fills) {
                const Parameter *parameter = findParameter(fill.parameter);
                QVERIFY2(parameter != nullptr, fill.parameter.c_str());
                const auto property = std::ranges::find(materialProperties(), fill.property,
                                                        &PropertyDeclaration::key);
                QVERIFY2(property != materialProperties().end(), slot.key.c_str());
                const std::string_view unit =
                    fill.unit.empty() ? property->units.front() : fill.unit;
                QVERIFY(std::ranges::find(property->units, unit) != property->units.end());
                QCOMPARE(unit, parameter->access.unit.text);
            }
        }
    }

    void declaredUnitsAreReadable()
    {
        const UnitSystem units;
        for (const Parameter &parameter : parameters()) {
            const std::string text = "2 " + std::string(parameter.access.unit.text);
            const auto reading =
                units.read(parameter.access.unit.text == "1" ? "2" : text, parameter.access.unit);
            QVERIFY2(reading.number == 2.0,
                     (parameter.key + ": " + english(reading.error)).c_str());
        }
        for (const Metric &metric : metrics())
            if (metric.unit.text != "1")
                QVERIFY2(units.readAny("1 " + std::string(metric.unit.text)).number,
                         metric.key.data());
    }

    /// The factor of each declared unit agrees with UDUNITS-2.
    void declaredFactorsAgreeWithUdunits_data()
    {
        QTest::addColumn<QString>("unit");
        QTest::addColumn<QString>("base");
        QTest::addColumn<double>("factor");
        const auto row = [](const Unit &unit, const char *base) {
            QTest::newRow(std::string(unit.text).c_str())
                << QString::fromUtf8(unit.text.data(), static_cast<qsizetype>(unit.text.size()))
                << QString(base) << unit.factor;
        };
        row(unit::um, "m");
        row(unit::mm, "m");
        row(unit::cm2, "m2");
        row(unit::cm3, "m3");
        row(unit::L, "m3");
        row(unit::g, "kg");
        row(unit::mg_per_cm2, "kg/m2");
        row(unit::g_per_cm3, "kg/m3");
        row(unit::Ah, "A.s");
        row(unit::mAh_per_cm2, "A.s/m2");
        row(unit::mAh_per_g, "A.s/kg");
        row(unit::ohm_cm2, "ohm.m2");
        row(unit::per_hour, "1/s");
        row(unit::Wh, "J");
        row(unit::kWh, "J");
        row(unit::Wh_per_kg, "J/kg");
        row(unit::Wh_per_L, "J/m3");
        row(unit::g_per_Ah, "kg/(A.s)");
        row(unit::mL_per_Ah, "m3/(A.s)");
        row(unit::uL_per_mg, "m3/kg");
    }

    void declaredFactorsAgreeWithUdunits()
    {
        QFETCH(QString, unit);
        QFETCH(QString, base);
        QFETCH(double, factor);
        const UnitSystem units;
        const auto converted = units.convert(1.0, unit.toStdString(), base.toStdString());
        QVERIFY(converted.has_value());
        COMPARE_CLOSE(*converted, factor, 1e-14);
    }
};

} // namespace cellgap

QTEST_APPLESS_MAIN(cellgap::DeclarationsTest)
#include "declarations_test.moc"
