// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/edit/trade_words.h"

namespace cellgap {

const std::vector<TradeWords> &tradeWords()
{
    static const std::vector<TradeWords> all{
        {.key = "positive", .words = "cathode"},
        {.key = "negative", .words = "anode"},
        {.key = "separator", .words = "membrane, solid electrolyte"},
        {.key = "electrolyte", .words = "electrolyte filling, catholyte"},
        {.key = "positive_collector", .words = "current collector, aluminium, aluminum, cathode"},
        {.key = "negative_collector", .words = "current collector, copper, anode"},
        {.key = "positive_collector.thickness", .words = "aluminium foil, foil thickness"},
        {.key = "negative_collector.thickness", .words = "copper foil, foil thickness"},
        {.key = "negative_margin_width", .words = "overhang"},
        {.key = "negative_margin_height", .words = "overhang"},
        {.key = "stack", .words = "jelly roll, winding, electrode stack, layers"},
        {.key = "format", .words = "form factor, cell size, geometry"},
        {.key = "pouch", .words = "soft pack, laminated cell, coffee bag"},
        {.key = "prismatic", .words = "hard case, housing"},
        {.key = "cylindrical", .words = "round cell, 18650, 21700, 4680, housing"},
        {.key = "formation", .words = "first charge, first cycle"},
        {.key = "charging", .words = "fast charging, XFC, extreme fast charging"},
        {.key = "life", .words = "ageing, aging, degradation, durability, fade"},
        {.key = "pack", .words = "battery system"},
        {.key = "requirement", .words = "specification"},
        {.key = "production", .words = "factory, gigafactory, manufacturing"},
        {.key = "economics", .words = "exchange rate, inflation"},

        {.key = "active", .words = "CAM, AAM, active material, chemistry"},
        {.key = "positive.active", .words = "NMC, NCM, NCM811, LFP, NCA"},
        {.key = "negative.active", .words = "silicon, graphite"},
        {.key = "negative.second_active", .words = "silicon, SiOx, blend"},
        {.key = "negative.second_share", .words = "silicon content, silicon share"},
        {.key = "binder", .words = "PVDF, CMC, SBR"},
        {.key = "conductive", .words = "carbon black, conductive additive, CNT"},
        {.key = "active_fraction", .words = "formulation, recipe, active content"},
        {.key = "areal_capacity",
         .words = "loading, areal loading, capacity loading, mAh/cm2, mAh/cm²"},
        {.key = "loading",
         .words = "coating weight, mass loading, sulfur loading, mg/cm2, mg/cm², GSM"},
        {.key = "positive.coating_density", .words = "press density, compaction, calendering"},
        {.key = "negative.coating_density", .words = "press density, compaction, calendering"},
        {.key = "positive.porosity", .words = "calendering, void fraction"},
        {.key = "negative.porosity", .words = "calendering, void fraction"},
        {.key = "bruggeman_exponent", .words = "tortuosity, MacMullin number"},
        {.key = "first_cycle_efficiency", .words = "ICE, initial coulombic efficiency, first loss"},
        {.key = "exchange_current_density", .words = "charge transfer, kinetics, Butler-Volmer"},
        {.key = "interface_resistance", .words = "ASR, SEI, contact resistance"},

        {.key = "negative.np_ratio", .words = "N/P, NP, balancing, capacity ratio, anode excess"},
        {.key = "pair.np_ratio", .words = "N/P, NP, balancing, capacity ratio, anode excess"},
        {.key = "negative.lithium_excess",
         .words = "lithium reservoir, excess lithium, N/P of lithium"},
        {.key = "negative.foil_thickness", .words = "lithium foil, lithium metal thickness"},
        {.key = "negative.prelithiation", .words = "lithium compensation, presodiation"},
        {.key = "negative.kind", .words = "lithium metal, anode-free, zero excess, graphite"},

        {.key = "separator.kind", .words = "solid state, gel, polymer, ASSB"},
        {.key = "separator.conductivity", .words = "ionic conductivity, S/cm"},
        {.key = "electrolyte.volume_per_sulfur",
         .words = "E/S, ES ratio, electrolyte to sulfur, lean electrolyte"},
        {.key = "electrolyte.volume_per_capacity",
         .words = "E/C, electrolyte to capacity, lean electrolyte"},
        {.key = "electrolyte.mass_per_capacity",
         .words = "E/C, electrolyte to capacity, lean electrolyte"},
        {.key = "electrolyte.pore_filling", .words = "lean electrolyte, flooded"},
        {.key = "electrolyte.excess", .words = "lean electrolyte, flooded"},
        {.key = "electrolyte_to_capacity",
         .words = "E/C, electrolyte to capacity, lean electrolyte"},
        {.key = "electrolyte_volume_to_capacity",
         .words = "E/C, electrolyte to capacity, lean electrolyte"},

        {.key = "electrical.rate", .words = "C-rate, C rate, C/3, discharge rate"},
        {.key = "electrical.resistance",
         .words = "DCIR, ASI, HPPC, internal resistance, impedance"},
        {.key = "electrical.pulse_resistance",
         .words = "DCIR, ASI, HPPC, internal resistance, impedance"},
        {.key = "electrical.resistance_rule",
         .words = "DCIR, ASI, HPPC, internal resistance, impedance"},
        {.key = "electrical.voltage_rule", .words = "OCV"},
        {.key = "electrical.voltage_table", .words = "OCV curve, voltage curve"},
        {.key = "cell.energy_resistance",
         .words = "DCIR, ASI, HPPC, internal resistance, impedance"},
        {.key = "cell.pulse_resistance",
         .words = "DCIR, ASI, HPPC, internal resistance, impedance"},
        {.key = "open_circuit_voltage", .words = "OCV"},

        {.key = "specific_energy", .words = "energy density, gravimetric energy density, Wh/kg"},
        {.key = "energy_density", .words = "volumetric energy density, Wh/L"},
        {.key = "specific_power", .words = "power density, W/kg"},
        {.key = "power_density", .words = "W/L"},
        {.key = "recharge_time", .words = "fast charging, charge time, charging time"},
        {.key = "cycle_life", .words = "cycles, end of life, EOL"},
        {.key = "breathing", .words = "swelling, volume change, pressure"},
        {.key = "cell.cost", .words = "manufacturing cost, price per kWh, USD/kWh, EUR/kWh"},
        {.key = "pack.cost", .words = "battery cost, price per kWh, USD/kWh, EUR/kWh"},
        {.key = "cell.bill_cost", .words = "BOM, bill of materials"},

        {.key = "charging.wanted_time", .words = "charge time, minutes to 80 %"},
        {.key = "charging.current_limit", .words = "lithium plating, C-rate"},
        {.key = "life.coulombic_efficiency", .words = "CE"},
        {.key = "life.retention", .words = "SOH, end of life, EOL"},
        {.key = "life.wanted_cycles", .words = "cycle life, end of life, EOL"},
        {.key = "life.depth_of_discharge", .words = "DOD"},
        {.key = "power.state_of_charge", .words = "SOC"},
        {.key = "pack.route", .words = "cell to pack, CTP, BatPaC"},
        {.key = "pack.cells_in_series", .words = "pack voltage, 96s"},
        {.key = "format.volume_state", .words = "swelling, volume convention"},
    };
    return all;
}

std::vector<std::string_view> tradeWordsOf(std::string_view key)
{
    const std::string_view entry = key.substr(key.find('.') + 1);
    std::vector<std::string_view> found;
    for (const TradeWords &named : tradeWords())
        if (named.key == key || (named.key == entry && key != entry))
            found.push_back(named.words);
    return found;
}

} // namespace cellgap
