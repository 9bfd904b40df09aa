// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace cellgap {

/// The key of every metric, in the order of metrics(): a list that is known while compiling. A test
/// holds it to the declarations.
inline constexpr std::array<std::string_view, 113> metricKeys{
    "couple.specific_energy",
    "couple.energy_density",
    "pair.areal_capacity",
    "pair.positive_capacity",
    "pair.capacity_per_carbon",
    "pair.capacity_true",
    "pair.positive_loading",
    "pair.positive_thickness",
    "pair.positive_porosity",
    "pair.positive_density",
    "pair.composite_specific_energy",
    "pair.electrode_specific_energy",
    "pair.np_ratio",
    "pair.lithium_excess",
    "pair.foil_thickness",
    "pair.negative_thickness",
    "stack.specific_energy",
    "stack.energy_density",
    "stack.areal_mass",
    "stack.thickness",
    "cell.specific_energy",
    "cell.energy_density",
    "cell.capacity",
    "cell.energy",
    "cell.open_circuit_voltage",
    "cell.voltage",
    "cell.mass",
    "cell.volume",
    "cell.volume_assembled",
    "cell.volume_charged",
    "cell.volume_discharged",
    "cell.breathing",
    "cell.thickness",
    "cell.width",
    "cell.height",
    "cell.sheets",
    "cell.electrode_width",
    "cell.electrode_height",
    "cell.electrode_length",
    "cell.positive_area",
    "cell.negative_area",
    "cell.electrolyte_mass",
    "cell.electrolyte_volume",
    "cell.electrolyte_to_capacity",
    "cell.electrolyte_volume_to_capacity",
    "cell.pore_filling",
    "cell.active_mass_share",
    "cell.electrolyte_mass_share",
    "cell.void_share",
    "cell.energy_resistance",
    "cell.pulse_resistance",
    "cell.hardware_resistance",
    "cell.power",
    "cell.specific_power",
    "cell.power_density",
    "cell.recharge_time",
    "cell.charging_current",
    "cell.charging_coating_limit",
    "cell.sand_time",
    "cell.diffusion_limit",
    "cell.positive_pore_limit",
    "cell.positive_sand_time",
    "cell.negative_pore_limit",
    "cell.negative_sand_time",
    "cell.cycle_life",
    "cell.lithium_cycle_life",
    "cell.electrolyte_cycle_life",
    "cell.stationary_cycle_life",
    "cell.needed_coulombic_efficiency",
    "cell.calendar_life",
    "cell.bill_cost",
    "cell.materials_cost",
    "cell.cost",
    "cell.price",
    "cell.labour_cost",
    "cell.overhead_cost",
    "cell.depreciation_cost",
    "cell.general_cost",
    "cell.research_cost",
    "cell.plant_labour",
    "cell.plant_capital",
    "cell.plant_floor",
    "module.mass",
    "module.volume",
    "module.specific_energy",
    "module.energy_density",
    "module.cost",
    "pack.specific_energy",
    "pack.energy_density",
    "pack.energy",
    "pack.usable_energy",
    "pack.voltage",
    "pack.capacity",
    "pack.mass",
    "pack.volume",
    "pack.power",
    "pack.specific_power",
    "pack.power_density",
    "pack.loaded_voltage",
    "pack.recharge_time",
    "pack.cycle_life",
    "pack.calendar_life",
    "pack.cost",
    "pack.price",
    "pack.cells",
    "pack.cells_in_series",
    "pack.modules",
    "pack.open_circuit_voltage",
    "pack.length",
    "pack.width",
    "pack.height",
    "system.cost",
    "system.storage_cost",
};

/// A metric that the program names itself: a misspelt key does not compile.
class MetricKey
{
public:
    template <std::size_t size>
    consteval MetricKey(const char (&key)[size]) // NOLINT(google-explicit-constructor)
        : m_index(indexOf(key))
    {
    }

    constexpr std::size_t index() const { return m_index; }

private:
    static consteval std::size_t indexOf(std::string_view key)
    {
        for (std::size_t i = 0; i < metricKeys.size(); ++i)
            if (metricKeys[i] == key)
                return i;
        throw "no metric has this key";
    }

    std::size_t m_index;
};

} // namespace cellgap
