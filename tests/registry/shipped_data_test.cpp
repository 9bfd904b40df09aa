// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/physics/evaluate.h"
#include "model/io/catalogue.h"
#include "model/io/design_yaml.h"
#include "model/io/quantity_text.h"

#include <QtTest>

#include <set>

namespace cellgap {

namespace {

const std::set<std::string> confidences{"read", "recalled-high", "recalled-medium", "computed",
                                        "assumption"};

std::string text(const std::vector<Issue> &issues)
{
    std::string all;
    for (const Issue &issue : issues)
        all += issue.file + ": " + english(issue.message) + "\n";
    return all;
}

} // namespace

class ShippedDataTest : public QObject
{
    Q_OBJECT

    UnitSystem m_units;
    Catalogue m_catalogue = loadCatalogue(CELLGAP_PROGRAM_DATA, m_units);

private slots:
    void catalogueLoadsClean()
    {
        for (const auto *layers :
             {&m_catalogue.chemistries, &m_catalogue.presets, &m_catalogue.plants})
            for (const auto &[id, layer] : *layers)
                QVERIFY2(!layer.name.empty(), id.c_str());
        for (const auto &[id, material] : m_catalogue.materials)
            QVERIFY2(!material.name.empty(), id.c_str());
        QVERIFY2(m_catalogue.issues->empty(), text(*m_catalogue.issues).c_str());
        QVERIFY(m_catalogue.libraryVersion >= 1);
    }

    void materialsAreManyAndSourced()
    {
        QVERIFY(m_catalogue.materials.size() >= 45);
        std::map<std::string, int> perCategory;
        for (const auto &[id, material] : m_catalogue.materials) {
            ++perCategory[material.category];
            QVERIFY2(!material.name.empty() && !material.properties.empty(), id.c_str());
            for (const auto &[key, property] : material.properties) {
                QVERIFY2(!property.source.empty(), (id + "." + key).c_str());
                QVERIFY2(confidences.contains(property.confidence), (id + "." + key).c_str());
                if (key == "conductivity")
                    QVERIFY2(!property.temperature.empty(), id.c_str());
                if (key == "specific_capacity")
                    QVERIFY2(!property.conditions.empty(), id.c_str());
            }
        }
        for (const char *category :
             {"positive_active", "negative_active", "solid_electrolyte", "liquid_electrolyte",
              "separator", "foil", "binder", "conductive", "packaging"})
            QVERIFY2(perCategory[category] > 0, category);
    }

    /// A capacity belongs to its cut-offs, or says that its source names none.
    void capacitiesSayTheirConditions()
    {
        for (const auto &[id, material] : m_catalogue.materials)
            if (material.category == "positive_active" || material.category == "negative_active")
                for (const char *key : {"specific_capacity", "voltage"})
                    if (const auto found = material.properties.find(key);
                        found != material.properties.end())
                        QVERIFY2(!found->second.conditions.empty(), (id + " " + key).c_str());
    }

    void everySlotHasAMaterial()
    {
        for (const MaterialSlot &slot : materialSlots()) {
            const bool any = std::ranges::any_of(m_catalogue.materials, [&](const auto &entry) {
                return std::ranges::find(slot.categories, entry.second.category) !=
                       slot.categories.end();
            });
            QVERIFY2(any, slot.key.c_str());
        }
    }

    void layersLoadCleanOnTheirOwn()
    {
        for (const auto *layers : {&m_catalogue.chemistries, &m_catalogue.presets})
            for (const auto &[id, layer] : *layers) {
                QVERIFY2(!layer.name.empty() && !layer.source.empty(), id.c_str());
                const std::string key = layers == &m_catalogue.presets ? "preset" : "chemistry";
                const DesignReading reading =
                    readDesign("version: 1\n" + key + ": " + id + "\n", m_catalogue, m_units);
                QVERIFY2(reading.issues.empty(), (id + ": " + text(reading.issues)).c_str());
                QVERIFY2(
                    evaluate(reading.sheet.design).feasible(),
                    (id + ": " + text(issues(evaluate(reading.sheet.design), reading.sheet.design)))
                        .c_str());
            }
        QVERIFY(m_catalogue.chemistries.size() >= 10);
    }

    void programmesLoadClean()
    {
        const auto programmes = orderedProgrammes(m_catalogue);
        QVERIFY2(m_catalogue.issues->empty(), text(*m_catalogue.issues).c_str());
        std::set<std::string> ids;
        for (const auto &[id, programme] : m_catalogue.programmes)
            QCOMPARE(programme.id, id); // by which its file is found
        for (const Programme &programme : programmes) {
            QVERIFY2(ids.insert(programme.id).second, programme.id.c_str());
            QVERIFY2(!programme.targets.empty() && !programme.source.empty(), programme.id.c_str());
            for (const Target &target : programme.targets) {
                QVERIFY2(confidences.contains(target.confidence), target.metric.c_str());
                QVERIFY2(!target.conditions.empty(), target.metric.c_str());
            }
        }
        for (const char *id : {"set-plan-2020", "set-plan-2030", "battery500", "battery500-phase1",
                               "made-in-china-2025", "rising2", "usabc-ev", "uk-roadmap-2035"})
            QVERIFY2(ids.contains(id), id);
    }

    /// A status is reported, a target is wanted: neither has the comparisons of the other.
    void statusesAreReportedAndTargetsWanted()
    {
        for (const Programme &programme : orderedProgrammes(m_catalogue)) {
            QVERIFY2(programme.kind == "status" || programme.kind == "target",
                     programme.id.c_str());
            for (const Target &target : programme.targets)
                if (target.value)
                    QVERIFY2((target.comparison == Relation::equal) == (programme.kind == "status"),
                             (programme.id + " " + target.metric).c_str());
        }
    }

    /// Rows as their sources have them. Battery500 and projects: DOE BMR report, Q4 FY2023. China:
    /// MIIT, 1 March 2017, and the NEV technology road map. SOLiDIFY: electrive, 13 September 2024.
    void rowsAreThoseOfTheirSources()
    {
        struct Row {
            const char *programme, *metric;
            Relation comparison;
            double value;
            const char *unit, *year;
        };
        using enum Relation;
        const Row rows[] = {
            {"battery500", "cell.specific_energy", atLeast, 500, "Wh/kg", "not stated"},
            {"battery500-milestone-2023", "cell.specific_energy", atLeast, 350, "Wh/kg", "2023"},
            {"battery500-phase1", "cell.specific_energy", equal, 350, "Wh/kg", "2021"},
            {"vto-lithium-sulfur-low-cost", "cell.cost", less, 65, "USD/kWh", "not stated"},
            {"vto-lithium-sulfur-long-life", "cell.cost", atMost, 80, "USD/kWh", "not stated"},
            {"vto-solid-state", "cell.cycle_life", greater, 300, "cycle", "not stated"},
            {"lbnl-task", "cell.calendar_fade", less, 20, "%", "not stated"},
            {"capbiia-2025", "cell.rate_capability", greater, 3, "1/h", "2025"},
            {"china-2017-action-plan-2020", "cell.specific_energy", greater, 300, "Wh/kg", "2020"},
            {"china-2017-action-plan-2020", "cell.temperature_high", atLeast, 55, "°C", "2020"},
            {"china-road-map-2020", "cell.cycle_life", atLeast, 4000, "cycle", "2020"},
            {"china-road-map-2025", "pack.energy_density", atLeast, 500, "Wh/L", "2025"},
            {"china-road-map-2030", "pack.cost", atMost, 0.8, "CNY/Wh", "2030"},
            {"made-in-china-2025", "cell.specific_energy", atLeast, 300, "Wh/kg", "2020"},
            {"solidify", "cell.cost", less, 150, "EUR/kWh", "not stated"},
            {"solidify-status-2024", "cell.energy_density", equal, 1070, "Wh/L", "2024"},
            {"solidify-status-2024", "cell.recharge_time", equal, 180, "min", "2024"},
            {"india-pli-acc", "production.capacity", atLeast, 50, "GWh/year", "not stated"},
        };
        const auto programmes = orderedProgrammes(m_catalogue);
        for (const Row &wanted : rows) {
            const auto programme = std::ranges::find(programmes, wanted.programme, &Programme::id);
            QVERIFY2(programme != programmes.end(), wanted.programme);
            const auto row = std::ranges::find(programme->targets, wanted.metric, &Target::metric);
            const std::string label = std::string(wanted.programme) + " " + wanted.metric;
            QVERIFY2(row != programme->targets.end(), label.c_str());
            QVERIFY2(row->comparison == wanted.comparison, label.c_str());
            const bool perWattHour = std::string_view(wanted.unit) == "CNY/Wh";
            QCOMPARE(*row->value, perWattHour ? 1000 * wanted.value : wanted.value);
            QCOMPARE(row->unit, perWattHour ? "CNY/kWh" : std::string(wanted.unit));
            QCOMPARE(row->year, std::string(wanted.year));
        }
        // Couples count together.
        for (const char *id : {"battery500-milestone-2023", "battery500-outyear"})
            for (const Target &row : std::ranges::find(programmes, id, &Programme::id)->targets)
                QCOMPARE(row.with.size(), std::size_t{1});
        // USABC's discharge powers are of 30 s.
        for (const Target &row : std::ranges::find(programmes, "usabc-ev", &Programme::id)->targets)
            QCOMPARE(row.pulse.value() == 30.0, row.conditions.find("30 s") != std::string::npos);
    }

    /// Declaration of Intent 2016 and Varzi et al. 2020: the eight energy and power rows of 2030
    /// are strict, the power rows are watts, recharge is 12 min.
    void setPlan2030Rows()
    {
        const auto programmes = orderedProgrammes(m_catalogue);
        const auto plan = std::ranges::find(programmes, "set-plan-2030", &Programme::id);
        QVERIFY(plan != programmes.end());
        QCOMPARE(plan->targets.size(), std::size_t{20});
        const auto check = [&](const char *metric, double value, const char *unit, bool strict) {
            const auto row = std::ranges::find(plan->targets, metric, &Target::metric);
            QVERIFY2(row != plan->targets.end(), metric);
            QCOMPARE(row->value.value(), value);
            QCOMPARE(QString::fromStdString(row->unit), QString(unit));
            QCOMPARE(row->comparison == Relation::greater, strict);
        };
        check("cell.specific_energy", 400, "Wh/kg", true);
        check("cell.energy_density", 750, "Wh/L", true);
        check("pack.specific_energy", 250, "Wh/kg", true);
        check("pack.energy_density", 500, "Wh/L", true);
        check("cell.specific_power", 700, "W/kg", true);
        check("cell.power_density", 1500, "W/L", true);
        check("pack.specific_power", 470, "W/kg", true);
        check("pack.power_density", 1000, "W/L", true);
        check("pack.recharge_time", 12, "min", false);
        check("cell.cycle_life", 2000, "cycle", false);
        check("cell.stationary_cycle_life", 10000, "cycle", false);
        check("pack.calendar_life", 20, "year", false);
        check("pack.cost", 75, "EUR/kWh", false);
        check("recycling.collection_rate", 85, "%", false);
        check("recycling.efficiency", 50, "%", false);
        check("production.automotive", 50, "GWh/year", false);
    }

    void voltageTablesOfTheChemistries()
    {
        // BatPaC 5: NMC811-G rises from 3 to 4.25 V and is 3.713205 V at 50 %.
        const DesignReading reading =
            readDesign("version: 1\nchemistry: batpac5-nmc811-g\n", m_catalogue, m_units);
        const VoltageTable &table = reading.sheet.design.cell.electrical.table;
        QCOMPARE(table.front().value(), 3.0);
        QCOMPARE(table[5].value(), 3.713205);
        QCOMPARE(table.back().value(), 4.25);
    }
};

} // namespace cellgap

QTEST_APPLESS_MAIN(cellgap::ShippedDataTest)
#include "shipped_data_test.moc"
