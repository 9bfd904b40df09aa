// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/report/checklist.h"

#include "model/core/report/input_tables.h"
#include "model/core/report/key_results.h"
#include "model/core/report/result_tables.h"

#include <initializer_list>

namespace cellgap {

namespace {

class ChecklistBuilder
{
public:
    ChecklistBuilder(const Design &design, const Result &result)
        : m_design(design)
        , m_result(result)
    {
    }

    void group(std::string_view title) { m_table.rows.push_back({{phrase(title)}}); }

    void said(std::string_view item, Text what)
    {
        m_table.rows.push_back({{phrase(item)}, {}, {std::move(what)}});
    }

    /// Metrics of the design that have a value.
    void computed(std::initializer_list<MetricKey> keys)
    {
        for (const MetricKey key : keys) {
            const Metric &metric = metricOf(key);
            const auto value = metric.value(m_result);
            if (!value)
                continue;
            const Text basis = metric.basis != nullptr ? metric.basis(m_result) : Text{};
            m_table.rows.push_back({{phrase(metric.name)},
                                    metricCell(metric, *value),
                                    {basis.empty() ? phrase("computed") : basis}});
        }
    }

    void computed(std::string_view item, ReportCell value)
    {
        m_table.rows.push_back({{phrase(item)}, std::move(value), {phrase("computed")}});
    }

    /// Inputs that count for the design.
    void given(std::initializer_list<std::string_view> keys)
    {
        for (const std::string_view key : keys)
            given(findParameter(key)->name, key);
    }

    void given(std::string_view item, std::string_view key)
    {
        const Parameter &parameter = *findParameter(key);
        if (counts(parameter, m_design))
            m_table.rows.push_back(
                {{phrase(item)}, inputCell(parameter, m_design), {phrase("input")}});
    }

    /// What only a test can say.
    void open(std::initializer_list<std::string_view> items)
    {
        for (const std::string_view item : items)
            m_table.rows.push_back({{phrase(item)},
                                    {phrase("open"), Mark::weak},
                                    {phrase("not part of a design"), Mark::weak}});
    }

    ReportTable table() { return std::move(m_table); }

private:
    const Design &m_design;
    const Result &m_result;
    ReportTable m_table{
        .title = phrase("Reporting checklist"),
        .columns = {{phrase("Item")}, {phrase("Value"), true}, {phrase("How it is known")}}};
};

void addSulfur(ChecklistBuilder &list, const Design &design, const Result &result)
{
    const Bill &bill = result.bill;
    const Mass sulfur = bill[Part::positiveActive].mass * design.cell.positive.sulfurOfActive();
    const Mass coating = bill[Part::positiveActive].mass + bill[Part::positiveConductive].mass +
                         bill[Part::positiveBinder].mass +
                         bill[Part::positiveSolidElectrolyte].mass;
    list.group("Sulfur");
    list.computed("Sulfur in the coating", numberCell(100.0 * (sulfur / coating), 3, "%"));
    list.computed("Sulfur loading",
                  numberCell(unit::mg_per_cm2.in(sulfur / result.cell.positiveArea), 3, "mg/cm²"));
    list.computed(
        "Electrolyte per sulfur",
        numberCell(unit::uL_per_mg.in(bill[Part::electrolyte].volume / sulfur), 3, "µL/mg"));
    if (design.cell.positive.coating.firstShare() == 1.0) // else others bring capacity too
        list.computed("Capacity per sulfur",
                      numberCell(unit::mAh_per_g.in(result.cell.capacity / sulfur), 4, "mAh/g"));
}

} // namespace

ReportTable checklistTable(const DesignSheet &sheet, const Result &result)
{
    const Design &design = sheet.design;
    const CellDesign &cell = design.cell;
    ChecklistBuilder list(design, result);
    list.group("What the numbers are of");
    list.said("Origin of all results", phrase("computed from the bill of materials, not measured"));
    list.said("Mass", phrase("whole cell with packaging, terminals and electrolyte"));
    list.said("Conditions", conditionsText(sheet, result));
    list.computed({"cell.capacity", "cell.specific_energy", "cell.energy_density",
                   "stack.specific_energy", "cell.mass", "cell.volume"});
    list.group("Positive electrode");
    list.given({"positive.active_fraction", "positive.conductive_fraction",
                "positive.binder_fraction", "positive.solid_electrolyte_fraction",
                "positive.specific_capacity", "positive.first_cycle_efficiency"});
    list.computed({"pair.positive_loading", "pair.positive_capacity", "pair.positive_thickness",
                   "pair.positive_density", "pair.positive_porosity", "cell.positive_area"});
    if (cell.positive.sulfurOfActive() > 0.0)
        addSulfur(list, design, result);
    list.group("Negative electrode");
    list.given({"negative.active_fraction", "negative.specific_capacity", "negative.porosity",
                "negative.first_cycle_efficiency"});
    list.computed(
        {"pair.np_ratio", "pair.foil_thickness", "pair.lithium_excess", "pair.negative_thickness"});
    list.group("Separator, electrolyte and foils");
    list.given({"separator.thickness", "separator.porosity", "separator.conductivity"});
    list.computed({"cell.electrolyte_mass", "cell.electrolyte_to_capacity",
                   "cell.electrolyte_volume_to_capacity"});
    list.given("Positive collector", "positive_collector.thickness");
    list.given("Negative collector", "negative_collector.thickness");
    list.group("Operation");
    list.given({"electrical.rate", "electrical.temperature", "charging.from", "charging.to",
                "charging.voltage_limit", "life.coulombic_efficiency"});
    list.computed({"cell.cycle_life", "cell.calendar_life"});
    if (cell.separator.kind != SeparatorKind::porous)
        list.open({"Fabrication pressure", "Pressure in operation"});
    list.open({"Formation protocol", "Cut-off of constant-voltage charging", "Rests",
               "Capacity of the first and of the reference cycle", "Cycles and capacity retention",
               "Coulombic efficiency of the first cycle and in steady state",
               "Number of cells and spread"});
    return list.table();
}

} // namespace cellgap
