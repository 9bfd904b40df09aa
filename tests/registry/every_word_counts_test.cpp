// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/analysis/sizing.h"
#include "model/core/report/key_results.h"
#include "model/core/report/target_rows.h"
#include "model/core/result/metric.h"
#include "tests/designs/shipped_designs.h"

#include <algorithm>
#include <functional>
#include <iterator>
#include <set>

namespace cellgap {

/// No dead words: whatever a design can say changes something in some shipped design, and whatever
/// the program can tell is told of some.
class ReadTest : public QObject, ShippedDesigns
{
    Q_OBJECT

    /// What a person can see of a design besides its inputs: numbers, what must be read with them,
    /// and the targets that they are judged by.
    std::vector<double> numbersOf(const Design &design)
    {
        const Result result = evaluate(design);
        std::vector<double> numbers;
        for (const Metric &metric : metrics()) {
            numbers.push_back(metric.value(result).value_or(-1.0));
            if (metric.basis != nullptr)
                numbers.push_back(
                    static_cast<double>(std::hash<std::string>{}(english(metric.basis(result)))));
        }
        DesignSheet sheet;
        sheet.design = design;
        numbers.push_back(
            static_cast<double>(std::hash<std::string>{}(english(conditionsText(sheet, result)))));
        for (const Programme &programme : m_programmes)
            for (const TargetRow &row : targetRows(programme, result, design.requirement.use))
                numbers.push_back(static_cast<double>(row.group));
        for (std::size_t i = 0; i < partCount; ++i) {
            const BillLine &line = result.bill[static_cast<Part>(i)];
            numbers.insert(numbers.end(),
                           {line.mass.value(), line.volume.value(), line.cost.value()});
        }
        for (const Finding &finding : result.findings.items())
            numbers.insert(numbers.end(),
                           {static_cast<double>(reinterpret_cast<std::uintptr_t>(finding.kind)),
                            finding.value.number, finding.limit.number});
        return numbers;
    }

    /// The numbers of the design that the requirement sizes too, where there is one.
    std::vector<double> allNumbersOf(const Design &design)
    {
        std::vector<double> numbers = numbersOf(design);
        const SizedDesign sized = size(design);
        numbers.push_back(static_cast<double>(sized.failure));
        if (sized.ok())
            std::ranges::copy(numbersOf(sized.design), std::back_inserter(numbers));
        return numbers;
    }

    /// Shipped designs, and what none of them is.
    std::vector<Design> examples()
    {
        std::vector<Design> found;
        for (const auto &[id, file] : m_catalogue.designs)
            found.push_back(sheetOf(id).design);
        const auto add = [&](const std::string &id, const std::vector<Setting> &settings) {
            found.push_back(sheetOf(id, settings).design);
        };
        add("lis-lean-electrolyte", {{"positive.second_share", "20 %"},
                                     {"positive.second_capacity", "600 mAh/g"},
                                     {"positive.second_voltage", "2 V"},
                                     {"positive.second_sulfur_fraction", "42 %"},
                                     {"positive.third_share", "10 %"},
                                     {"positive.third_capacity", "600 mAh/g"},
                                     {"positive.third_voltage", "2 V"},
                                     {"positive.third_sulfur_fraction", "42 %"}});
        add("nmc811-siox-pouch", {{"positive.second_share", "20 %"},
                                  {"positive.second_capacity", "100 mAh/g"},
                                  {"positive.second_density", "4.2 g/cm³"},
                                  {"positive.second_voltage", "4 V"},
                                  {"positive.second_first_cycle_efficiency", "95 %"},
                                  {"positive.second_price", "20 USD/kg"},
                                  {"positive.third_share", "10 %"},
                                  {"positive.third_price", "30 USD/kg"},
                                  {"positive.third_capacity", "150 mAh/g"},
                                  {"positive.third_density", "4.8 g/cm³"},
                                  {"positive.third_voltage", "3.8 V"},
                                  {"positive.third_first_cycle_efficiency", "90 %"},
                                  {"negative.third_share", "5 %"},
                                  {"negative.third_capacity", "3000 mAh/g"},
                                  {"negative.third_density", "2.3 g/cm³"},
                                  {"negative.third_voltage", "0.4 V"},
                                  {"negative.third_first_cycle_efficiency", "85 %"},
                                  {"charging.diffusivity", "1e-7 cm²/s"},
                                  {"electrical.temperature", "10 °C"}});
        add("nmc811-graphite-pouch", {{"negative.second_share", "5 %"},
                                      {"negative.second_capacity", "1500 mAh/g"},
                                      {"negative.second_particle_growth", "160 %"},
                                      {"negative.second_full_capacity", "2000 mAh/g"},
                                      {"negative.third_share", "5 %"},
                                      {"negative.third_capacity", "3000 mAh/g"},
                                      {"negative.third_particle_growth", "280 %"},
                                      {"negative.third_full_capacity", "3579 mAh/g"}});
        add("nmc811-graphite-4680", {{"stack.positive_tabs", "2"}, {"stack.negative_tabs", "2"}});
        add("assb-sulfide-nmc811", {{"negative.kind", "insertion"},
                                    {"negative.specific_capacity", "360 mAh/g"},
                                    {"negative.active_density", "2.25 g/cm³"},
                                    {"negative.active_fraction", "70 %"},
                                    {"negative.conductive_fraction", "3 %"},
                                    {"negative.binder_fraction", "2 %"},
                                    {"negative.solid_electrolyte_fraction", "25 %"},
                                    {"negative.solid_electrolyte_price", "50 USD/kg"},
                                    {"negative.ionic_conductivity", "0.5 mS/cm"},
                                    {"negative.ionic_activation_energy", "30 kJ/mol"},
                                    {"negative.np_ratio", "1.1"},
                                    {"electrical.temperature", "40 °C"},
                                    {"power.floor", "voltage"}});
        add("li-nmc811-battery500", {{"negative.kind", "host"},
                                     {"negative.host_thickness", "20 µm"},
                                     {"negative.host_price", "50 USD/kg"},
                                     {"negative.host_filling", "50 %"},
                                     {"separator.coating_thickness", "3 µm"},
                                     {"separator.coating_price", "10 USD/kg"},
                                     {"charging.diffusivity", "1e-7 cm²/s"}});
        add("bipolar-sulfide-stack", {{"electrical.hardware", "computed"}});
        add("lfp-graphite-prismatic", {{"prismatic.roll", "flat_wound"},
                                       {"format.sizing", "given"},
                                       {"prismatic.can_depth", "60 mm"},
                                       {"prismatic.can_width", "300 mm"},
                                       {"prismatic.can_height", "300 mm"}});
        add("batpac5-nmc811-graphite", {{"production.positive_active_exponent", "0.9"},
                                        {"production.negative_active_exponent", "0.9"},
                                        {"charging.diffusivity", "1e-8 cm²/s"},
                                        {"electrical.temperature", "10 °C"},
                                        {"pack.fast_charge_cooling", "no"},
                                        {"pack.road_power", "200 kW"}});
        return found;
    }

    /// Keys of the inputs that change nothing in any example, or apply to none.
    template <class Input, class Others>
    QStringList unread(const std::vector<Input> &inputs, const Others &othersOf)
    {
        const std::vector<Design> designs = examples();
        QStringList keys;
        for (const Input &input : inputs) {
            const bool isRead = std::ranges::any_of(designs, [&](const Design &design) {
                if (!input.applies(design))
                    return false;
                const std::vector<Design> others = othersOf(input, design);
                const std::vector<double> before = numbersOf(design);
                if (std::ranges::any_of(
                        others, [&](const Design &other) { return numbersOf(other) != before; }))
                    return true;
                const std::vector<double> sized = allNumbersOf(design);
                return std::ranges::any_of(
                    others, [&](const Design &other) { return allNumbersOf(other) != sized; });
            });
            if (!isRead)
                keys << QString::fromStdString(input.key);
        }
        return keys;
    }

private slots:
    void everyParameterIsRead()
    {
        const auto others = [](const Parameter &parameter, const Design &design) {
            std::vector<Design> found;
            const double number = parameter.access.get(design);
            for (const double other : {1.1 * number, 0.9 * number, number + 1.0,
                                       parameter.usual.max, parameter.usual.min}) {
                if (other == number || !parameter.bounds.contains(other))
                    continue;
                assign(parameter, found.emplace_back(design), other);
            }
            return found;
        };
        const QStringList left = unread(parameters(), others);
        QVERIFY2(left.isEmpty(), qPrintable(left.join(" ")));
    }

    void everyChoiceIsRead()
    {
        const auto others = [](const Choice &choice, const Design &design) {
            std::vector<Design> found;
            for (std::size_t i = 0; i < choice.options.size(); ++i)
                choice.access.set(found.emplace_back(design), static_cast<int>(i));
            return found;
        };
        const QStringList left = unread(choices(), others);
        QVERIFY2(left.isEmpty(), qPrintable(left.join(" ")));
    }

    /// What a person looks for is found in a shipped design, with its source.
    void wordsOfRealCellsHaveAnExample()
    {
        QStringList missing{"positive.second_share",
                            "negative.second_share",
                            "negative.prelithiation_per_mass",
                            "stack.outer_separators",
                            "stack.outer_negative",
                            "stack.positive_foils",
                            "stack.negative_foils",
                            "stack.negative_extra_length",
                            "stack.separator_extra_length",
                            "stack.positive_bare_length",
                            "stack.negative_bare_length",
                            "pouch.clearance",
                            "pouch.thickness",
                            "prismatic.bottom",
                            "cylindrical.bottom",
                            "cylindrical.electrode_width",
                            "cylindrical.positive_strip",
                            "cylindrical.negative_strip",
                            "electrolyte.free_volume_filling"};
        for (const auto &[id, file] : m_catalogue.designs)
            for (const auto &[key, provenance] : sheetOf(id).provenance)
                if (provenance.origin == Origin::file)
                    missing.removeAll(QString::fromStdString(key));
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(" ")));
    }

    void everyMetricIsTold()
    {
        std::set<std::string_view> untold;
        for (const Metric &metric : metrics())
            untold.insert(metric.key);
        for (const Design &design : examples()) {
            const Result result = evaluate(design);
            for (const Metric &metric : metrics())
                if (metric.value(result))
                    untold.erase(metric.key);
        }
        QStringList keys;
        for (const std::string_view key : untold)
            keys << QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size()));
        QVERIFY2(keys.isEmpty(), qPrintable(keys.join(" ")));
    }

private:
    std::vector<Programme> m_programmes = orderedProgrammes(m_catalogue);
};

} // namespace cellgap

QTEST_APPLESS_MAIN(cellgap::ReadTest)
#include "every_word_counts_test.moc"
