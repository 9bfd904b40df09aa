// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/physics/coating.h"
#include "model/core/physics/layout.h"
#include "model/core/physics/pair.h"
#include "tests/designs/random_design.h"
#include "tests/designs/sample_designs.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace cellgap {

using namespace sample;

namespace {

constexpr int wanted = 10000;
constexpr unsigned seed = 20260101;

QString describe(const Design &design)
{
    QString text;
    for (const Choice &choice : choices())
        text += QString("%1=%2 ")
                    .arg(QString::fromStdString(choice.key))
                    .arg(choice.access.get(design));
    for (const Parameter &parameter : parameters())
        if (parameter.applies(design) && isInput(parameter, design))
            text += QString("%1=%2 ")
                        .arg(QString::fromStdString(parameter.key))
                        .arg(parameter.access.get(design));
    return text;
}

/// Like QVERIFY2, but describes the design only when the check fails.
#define VERIFY_FOR(design, condition, what)                                                        \
    do {                                                                                           \
        if (!(condition))                                                                          \
            QFAIL(qPrintable(QString(what) + ": " + describe(design)));                            \
    } while (false)

/// Whether all metrics are the same but for what a millionth of an input can do. A metric that has
/// no value at 0 is next to 0 beside it.
bool sameCell(const Result &a, const Result &b)
{
    return std::ranges::all_of(metrics(), [&](const Metric &metric) {
        const double one = metric.value(a).value_or(0.0);
        const double other = metric.value(b).value_or(0.0);
        return std::abs(one - other) <= std::max(1e-3, 1e-2 * std::abs(one));
    });
}

/// Whether neither of two results tells what the other does not.
bool tellTheSame(const Result &a, const Result &b)
{
    const auto toldBy = [](const Result &result) {
        return [&](const Finding &finding) { return has(result, *finding.kind); };
    };
    return std::ranges::all_of(a.findings.items(), toldBy(b)) &&
           std::ranges::all_of(b.findings.items(), toldBy(a));
}

struct Member {
    std::string_view key;
    double number = 0.0;
};

/// What the members of the groups of inputs are in this cell, in their units.
std::vector<Member> membersOf(const Design &design, const Result &result)
{
    using namespace unit;
    const CellDesign &cell = design.cell;
    const PairState &pair = result.pair;
    std::vector<Member> members{
        {"positive.porosity", percent.in(pair.positive.porosity)},
        {"positive.coating_density", g_per_cm3.in(pair.positive.density)},
        {"positive.areal_capacity", mAh_per_cm2.in(pair.positive.arealCapacity)},
        {"positive.loading", mg_per_cm2.in(pair.positive.activeMass)},
        {"positive.thickness", um.in(pair.positive.thickness)},
    };
    const Negative &negative = cell.negative;
    if (negative.kind == NegativeKind::insertion) {
        members.insert(members.end(),
                       {{"negative.porosity", percent.in(pair.negative.porosity)},
                        {"negative.coating_density", g_per_cm3.in(pair.negative.density)},
                        {"negative.np_ratio", pair.npRatio},
                        {"negative.areal_capacity", mAh_per_cm2.in(pair.negative.arealCapacity)},
                        {"negative.loading", mg_per_cm2.in(pair.negative.activeMass)},
                        {"negative.thickness", um.in(pair.negative.thickness)}});
        // Σ w q(1/η₁ − 1) = q_SEI, from either side; the first material has what the others leave.
        const Coating &coating = negative.coating;
        const auto lossOf = [](double share, SpecificCapacity capacity, double efficiency) {
            return share * (efficiency > 0.0 ? 1.0 / efficiency - 1.0 : 0.0) * capacity;
        };
        const double share = 1.0 - coating.second.share - coating.third.share;
        SpecificCapacity others{};
        for (const FurtherActive *active : {&coating.second, &coating.third})
            others += lossOf(active->share, active->specificCapacity, active->firstCycleEfficiency);
        const SpecificCapacity first = negative.interphaseCapacity - others;
        // Half cells of a blend spread the loss over its materials as each has it.
        const bool isSpread = coating.second.share + coating.third.share > 0.0;
        if (isSpread && design.cell.usesHalfCells())
            return members;
        if (negative.loss == InterphaseLoss::firstCycleEfficiency)
            members.push_back({"negative.interphase_capacity",
                               mAh_per_g.in(others + lossOf(share, coating.specificCapacity,
                                                            coating.firstCycleEfficiency))});
        else if (first.value() > 0.0)
            members.push_back({"negative.first_cycle_efficiency",
                               percent.in(share * coating.specificCapacity /
                                          (share * coating.specificCapacity + first))});
        members.push_back({"negative.prelithiation", mAh_per_cm2.in(pair.prelithiation)});
        members.push_back({"negative.prelithiation_per_mass",
                           mAh_per_g.in(pair.prelithiation / pair.negative.activeMass)});
    } else if (negative.kind != NegativeKind::anodeFree) {
        members.push_back({"negative.np_ratio", pair.npRatio});
        members.push_back({"negative.lithium_excess", percent.in(pair.lithiumExcess)});
        if (negative.kind == NegativeKind::lithium)
            members.push_back({"negative.foil_thickness", um.in(pair.foilThickness)});
        else
            members.push_back({"negative.host_filling",
                               percent.in(pair.foilThickness /
                                          (negative.hostPorosity * negative.hostThickness))});
    }
    const CellState &state = result.cell;
    if (state.electrolyteVolume.value() > 0.0) {
        if (state.poreVolume.value() > 0.0)
            members.push_back({"electrolyte.pore_filling",
                               percent.in(state.electrolyteVolume / state.poreVolume)});
        members.push_back({"electrolyte.mass_per_capacity",
                           g_per_Ah.in(state.electrolyteMass / state.pairCapacity())});
        members.push_back({"electrolyte.volume_per_capacity",
                           mL_per_Ah.in(state.electrolyteVolume / state.pairCapacity())});
        if (cell.positive.sulfurFraction > 0.0)
            members.push_back({"electrolyte.volume_per_sulfur",
                               uL_per_mg.in(state.electrolyteVolume /
                                            (cell.positive.sulfurOfActive() *
                                             pair.positive.activeMass * state.positiveArea))});
    }
    return members;
}

/// Calls the check with random feasible designs until the wanted number is reached.
template <class Check> void forFeasibleDesigns(int count, Check check)
{
    RandomDesign random(seed);
    int feasible = 0;
    int drawn = 0;
    while (feasible < count) {
        QVERIFY2(++drawn < 4 * count, "too few of the random designs are feasible");
        const Design design = random();
        const Result result = evaluate(design);
        if (!result.feasible())
            continue;
        ++feasible;
        check(design, result);
        if (QTest::currentTestFailed())
            return;
    }
}

} // namespace

class PropertyTest : public QObject
{
    Q_OBJECT

private slots:
    void numbersAreFiniteAndNotNegative()
    {
        forFeasibleDesigns(wanted, [](const Design &design, const Result &result) {
            // Metrics hide what is not a number: the numbers themselves must not need it.
            const auto finite = [&](double number, const char *what) {
                VERIFY_FOR(design, std::isfinite(number), what);
            };
            finite(result.resistance.energy.value(), "resistance");
            finite(result.resistance.pulse.value(), "pulse resistance");
            finite(result.power.pack.value(), "power");
            finite(result.power.packSpecificPower.value(), "specific power");
            finite(result.charging.time.value(), "charging time");
            finite(result.charging.sandTime.value(), "Sand's time");
            finite(result.life.cycles, "cycle life");
            finite(result.life.neededEfficiency.value_or(0.0), "needed efficiency");
            finite(result.pack.mass.value(), "pack mass");
            finite(result.pack.volume.value(), "pack volume");
            finite(result.cost.cell.total().value(), "cost");
            finite(result.cost.packTotal.value(), "pack cost");
            finite(result.cost.storage.value(), "storage cost");
            for (const Metric &metric : metrics()) {
                const auto value = metric.value(result);
                const bool signedMetric = metric.key == "cell.breathing" ||
                                          metric.key == "pair.lithium_excess" ||
                                          metric.key == "cell.void_share";
                VERIFY_FOR(design, !value || std::isfinite(*value), metric.key.data());
                VERIFY_FOR(design, !value || signedMetric || *value >= 0.0, metric.key.data());
            }
            for (const PartInfo &part : parts()) {
                const BillLine &line = result.bill[part.part];
                VERIFY_FOR(design,
                           line.mass.value() >= 0.0 && line.volume.value() >= 0.0 &&
                               line.area.value() >= 0.0,
                           part.name.data());
            }
            for (const Length &thickness :
                 {result.pair.positiveThickness.charged, result.pair.negativeThickness.assembled,
                  result.pair.negativeThickness.discharged, result.cell.thickness.assembled})
                VERIFY_FOR(design, thickness.value() >= 0.0, "thickness");
            VERIFY_FOR(design, result.contents() <= (1.0 + 1e-9) * result.cell.volumes.assembled,
                       "void of the cell");
        });
    }

    void massBalanceCloses()
    {
        forFeasibleDesigns(wanted, [](const Design &design, const Result &result) {
            Mass sum{};
            for (const PartInfo &part : parts())
                sum += result.bill[part.part].mass;
            VERIFY_FOR(design, std::abs(sum / result.cell.mass - 1.0) < 1e-12, "mass");
            // Energy is capacity times voltage, and both densities follow from it.
            const double ratio =
                result.cell.energy / (result.cell.specificEnergy * result.cell.mass);
            VERIFY_FOR(design, std::abs(ratio - 1.0) < 1e-12, "energy");
        });
    }

    void thickerInactiveLayersLowerSpecificEnergy()
    {
        forFeasibleDesigns(wanted, [](Design design, const Result &) {
            // Sized to capacity the whole number of sheets jumps, so dimensions are given here.
            design.cell.format.sizing = Sizing::given;
            // A thicker foil conducts better, which may outweigh its mass where that is computed.
            design.cell.electrical.resistanceRule = ResistanceRule::given;
            const Result before = evaluate(design);
            if (!before.feasible())
                return;
            for (const char *key : {"separator.thickness", "separator.coating_thickness",
                                    "positive_collector.thickness", "negative_collector.thickness",
                                    "bipolar_plate.thickness", "negative.interlayer_thickness"}) {
                const Parameter *parameter = findParameter(key);
                if (!parameter->applies(design))
                    continue;
                Design thicker = design;
                parameter->access.set(thicker, parameter->access.get(design) + 5);
                const Result after = evaluate(thicker);
                if (!after.feasible())
                    continue;
                // A given amount of liquid moves from the pairs into new pores of the overhangs.
                if (design.cell.electrolyte.amount == ElectrolyteAmount::poreFilling ||
                    after.cell.poreVolume == before.cell.poreVolume)
                    VERIFY_FOR(design, after.stack.specificEnergy < before.stack.specificEnergy,
                               key);
                // Around a thicker roll with the same turns the electrode is longer, and so shares
                // the given can with more capacity.
                if (!design.cell.format.isFlatWound())
                    VERIFY_FOR(design, after.cell.specificEnergy < before.cell.specificEnergy, key);
            }
        });
    }

    /// Every level adds mass and volume, and none adds energy.
    void levelsFollowEachOther()
    {
        forFeasibleDesigns(wanted, [](const Design &design, const Result &result) {
            const auto notAbove = [&](auto inner, auto outer, const char *what) {
                if (inner.value() > 0.0 && outer.value() > 0.0)
                    VERIFY_FOR(design, outer <= (1.0 + 1e-12) * inner, what);
            };
            const auto &[couple, stack, cell, pack] =
                std::tie(result.couple, result.stack, result.cell, result.pack);
            notAbove(couple.specificEnergy, stack.specificEnergy, "Wh/kg of couple and stack");
            notAbove(stack.specificEnergy, cell.specificEnergy, "Wh/kg of stack and cell");
            notAbove(cell.specificEnergy, pack.specificEnergy, "Wh/kg of cell and pack");
            notAbove(couple.energyDensity, stack.energyDensity, "Wh/L of couple and stack");
            // A stack that grows beyond its can is wider than the cell.
            if (!has(result, finding::chargedDoesNotFit))
                notAbove(stack.energyDensity, cell.energyDensity, "Wh/L of stack and cell");
            notAbove(cell.energyDensity, pack.energyDensity, "Wh/L of cell and pack");
        });
    }

    /// What a design that cannot be built would have is nobody's business.
    void whatCannotBeBuiltIsNotAssessed()
    {
        RandomDesign random(seed);
        int refused = 0;
        for (int i = 0; i < wanted; ++i) {
            const Design design = random();
            const Result result = evaluate(design);
            if (result.feasible())
                continue;
            ++refused;
            for (const Metric &metric : metrics())
                VERIFY_FOR(design, !metric.value(result), metric.key.data());
        }
        QVERIFY(refused > 100);
    }

    /// Of a group of inputs the others follow from one: with each of them as the input the cell is
    /// the same.
    void theCellDoesNotDependOnItsInputs()
    {
        int exchanged = 0;
        forFeasibleDesigns(wanted, [&](Design design, const Result &) {
            // A share of the stack's volume comes on top of the amount.
            design.cell.electrolyte.stackVolumeFraction = 0.0;
            const Result result = evaluate(design);
            if (!result.feasible())
                return;
            for (const auto &[key, number] : membersOf(design, result)) {
                const Parameter &parameter = *findParameter(key);
                if (!parameter.applies(design) || !std::isfinite(number))
                    continue;
                Design other = design;
                assign(parameter, other, number);
                const Result same = evaluate(other);
                ++exchanged;
                VERIFY_FOR(design, same.feasible(), key.data());
                // Where two numbers of sheets are nearly as near to the wanted thickness, what an
                // input holds fixed decides.
                if (std::abs(same.cell.sheets - result.cell.sheets) == 1.0)
                    continue;
                // The drop at the rate takes digits from the voltage, formation from the capacity.
                const double lost = result.cell.openCircuitVoltage / result.cell.voltage *
                                    (result.pair.positive.arealCapacity / result.pair.capacity);
                const auto agree = [lost](auto a, auto b) {
                    return std::abs((a - b).value()) <= 1e-12 * lost * std::abs(a.value());
                };
                VERIFY_FOR(design,
                           agree(result.stack.specificEnergy, same.stack.specificEnergy) &&
                               agree(result.stack.energyDensity, same.stack.energyDensity) &&
                               agree(result.cell.specificEnergy, same.cell.specificEnergy) &&
                               agree(result.cell.energyDensity, same.cell.energyDensity) &&
                               agree(result.pack.specificEnergy, same.pack.specificEnergy) &&
                               agree(result.pack.energyDensity, same.pack.energyDensity),
                           key.data());
            }
        });
        QVERIFY(exchanged > 5 * wanted);
    }

    /// Lithium without room, ions that do not meet and a voltage that falls are never silent.
    void whatCannotBeIsSaid()
    {
        RandomDesign random(20261130);
        int crowded = 0;
        int strange = 0;
        int falling = 0;
        for (int i = 0; i < 10000; ++i) {
            Design design = random();
            CellDesign &cell = design.cell;
            cell.formation.rule = FormationRule::firstCycleBalance;
            if (random.index(4) == 0)
                cell.negative.coating.ion = static_cast<Ion>(random.index(3));
            if (random.index(4) == 0)
                cell.positive.coating.second.ion = static_cast<Ion>(random.index(3));
            VoltageTable &table = cell.electrical.table;
            if (random.index(4) == 0)
                std::swap(table[std::size_t(random.index(11))],
                          table[std::size_t(random.index(11))]);
            const Result result = evaluate(design);
            const Coating &positive = cell.positive.coating;
            const Coating &negative = cell.negative.coating;
            const bool insertion = cell.negative.kind == NegativeKind::insertion;

            const bool two = (positive.second.share > 0.0 && positive.second.ion != positive.ion) ||
                             (insertion && negative.ion != positive.ion);
            strange += two ? 1 : 0;
            VERIFY_FOR(design, !two || !result.feasible(), "ions");

            const OpenCircuit &open = result.pair.openCircuit;
            const bool falls = open.known && !open.halfCells && !std::ranges::is_sorted(table);
            falling += falls ? 1 : 0;
            VERIFY_FOR(design, !falls || !result.feasible(), "voltage");

            if (!result.feasible() || !insertion || activeBlend(negative).voltage > unit::V(0.7))
                continue;
            const PairState &pair = result.pair;
            const double loss = 1.0 + firstCycleLoss(activeBlend(positive));
            const SpecificCapacity bound =
                cell.negative.loss == InterphaseLoss::perMass
                    ? cell.negative.interphaseCapacity
                    : SpecificCapacity(firstCycleLoss(activeBlend(negative)) *
                                       activeBlend(negative).specificCapacity);
            const ArealCharge held = pair.positive.arealCapacity * loss + pair.prelithiation -
                                     pair.negative.activeMass * bound;
            const bool full = held > 1.000001 * pair.negative.arealCapacity;
            crowded += full ? 1 : 0;
            VERIFY_FOR(design,
                       !full || has(result, finding::lithiumWithoutRoom) ||
                           has(result, finding::platesOnCharge),
                       "room");
        }
        QVERIFY2(crowded > 100 && strange > 1000 && falling > 200,
                 qPrintable(QString("%1 %2 %3").arg(crowded).arg(strange).arg(falling)));
    }

    /// An input at 0 beside which a number gives another cell would mean something else by 0: where
    /// there is such a state it has a word, and the numbers begin above.
    void zeroIsNoOtherNumber()
    {
        RandomDesign random(20261201);
        std::size_t turn = 0;
        int compared = 0;
        std::set<std::string> jumps;
        for (int i = 0; i < 10000; ++i) {
            const Design design = random();
            for (int j = 0; j < 8; ++j) {
                const Parameter &parameter = parameters()[turn++ % parameters().size()];
                constexpr double nearest = 1e-6;
                if (!parameter.applies(design) || !isInput(parameter, design) ||
                    !parameter.bounds.contains(0.0) || !parameter.bounds.contains(nearest))
                    continue;
                Design other = design;
                parameter.access.set(other, 0.0);
                const Result none = evaluate(other);
                parameter.access.set(other, nearest);
                const Result some = evaluate(other);
                ++compared;
                if (tellTheSame(none, some) && !sameCell(none, some))
                    jumps.insert(parameter.key);
            }
        }
        QVERIFY2(compared > 10000, qPrintable(QString::number(compared)));
        // A step of the plant whose quantity nears 0 shrinks with a small power of it; a resistance
        // of 0 is none that is known, of which a cycle has no efficiency.
        std::erase_if(jumps, [](const std::string &key) {
            return key.ends_with("_solvent_per_binder") || key == "electrical.resistance";
        });
        QVERIFY2(jumps.empty(), jumps.empty() ? "" : jumps.begin()->c_str());
    }

    void doublingSheetsDoublesCapacity()
    {
        forFeasibleDesigns(2000, [](Design design, const Result &) {
            design.cell.format.sizing = Sizing::given;
            design.cell.format.kind = FormatKind::pouch;
            design.cell.stack.arrangement = Arrangement::parallel;
            const Result once = evaluate(design);
            design.cell.stack.positiveSheets *= 2.0;
            const Result twice = evaluate(design);
            // A stack that nothing closes has 2 n − 1 faces that work, where no sheet is parted.
            const Stack &stack = design.cell.stack;
            const bool open = stack.outerNegative == OuterNegative::none &&
                              stack.positiveFoils == SheetFoils::one &&
                              stack.negativeFoils == SheetFoils::one;
            const double n = stack.positiveSheets; // of the doubled stack
            const double faces = open ? (2.0 * n - 1.0) / (n - 1.0) : 2.0;
            VERIFY_FOR(design, std::abs(twice.cell.capacity / once.cell.capacity - faces) < 1e-12,
                       "capacity");
        });
    }
};

} // namespace cellgap

QTEST_APPLESS_MAIN(cellgap::PropertyTest)
#include "random_designs_test.moc"
