// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/result/metric_getters.h"
#include "model/core/result/metric_tables.h"

#include <cmath>
#include <string_view>

namespace cellgap {

namespace {

using namespace getters;

/// Pack over cell in the SET-Plan 2030 targets: 250/400 Wh/kg and 500/750 Wh/L. A pack of that
/// share meets its target where its cell does, and proves nothing beside it.
constexpr double targetMassShare = 250.0 / 400.0;
constexpr double targetVolumeShare = 500.0 / 750.0;

bool sameShare(double share, double other)
{
    return std::abs(share - other) < 5e-4;
}

Text packMassBasis(const Result &result)
{
    const double share = result.pack.massShare;
    if (!(share > 0.0))
        return {};
    return sameShare(share, targetMassShare)
               ? phrase("cells are %1 % of the pack by mass: 250/400 Wh/kg, the ratio of the "
                        "SET-Plan 2030 targets",
                        {percentDigits(share)})
               : phrase("cells are %1 % of the pack by mass", {percentDigits(share)});
}

Text packVolumeBasis(const Result &result)
{
    const double share = result.pack.volumeShare;
    if (!(share > 0.0))
        return {};
    return sameShare(share, targetVolumeShare)
               ? phrase("cells are %1 % of the pack by volume: 500/750 Wh/L, the ratio of the "
                        "SET-Plan 2030 targets",
                        {percentDigits(share)})
               : phrase("cells are %1 % of the pack by volume", {percentDigits(share)});
}

Text packCostBasis(const Result &result)
{
    const double share = result.pack.costShare;
    return share > 0.0 ? phrase("cells are %1 % of the pack by cost", {percentDigits(share)})
                       : Text{};
}

constexpr std::string_view needsPackMass = "a mass around the cells: pack.pack_hardware_mass, …";
constexpr std::string_view needsPackVolume =
    "a volume around the cells: pack.pack_hardware_volume, …";
constexpr std::string_view needsPackSpecificPower = "a resistance, and a mass around the cells";
constexpr std::string_view needsPackPowerDensity = "a resistance, and a volume around the cells";
constexpr std::string_view needsPackCost =
    "a price for every part, a plant and a cost around the cells";
constexpr std::string_view needsModules = "a pack route with modules: itemised or batpac";
constexpr std::string_view needsStorage = "prices, a plant and a cycle life";

using R = Result;
using P = PackState;
using enum Level;
using enum Better;

constexpr auto table = std::to_array<Metric>({
    {.key = "module.mass",
     .symbol = "m_mod",
     .name = "Module mass",
     .level = module,
     .better = lower,
     .unit = unit::kg,
     .get = nonZero<unit::kg, &R::pack, &P::moduleMass>,
     .doc = "Cells, hardware and pressure plates of one module.",
     .needs = needsModules,
     .aspects = Aspect::pack},
    {.key = "module.volume",
     .symbol = "V_mod",
     .name = "Module volume",
     .level = module,
     .better = lower,
     .unit = unit::L,
     .get = nonZero<unit::L, &R::pack, &P::moduleVolume>,
     .doc = "Outer volume of one module.",
     .needs = needsModules,
     .aspects = Aspect::pack},
    {.key = "module.specific_energy",
     .symbol = "e_mod",
     .name = "Specific energy of the module",
     .level = module,
     .better = higher,
     .unit = unit::Wh_per_kg,
     .get =
         [](const Result &r) {
             return r.pack.moduleMass.value() > 0.0
                        ? unit::Wh_per_kg.in(r.pack.energy / r.pack.modules / r.pack.moduleMass)
                        : none;
         },
     .doc = "Total energy of the cells per mass of the module.",
     .needs = needsModules,
     .aspects = Aspect::pack},
    {.key = "module.energy_density",
     .symbol = "u_mod",
     .name = "Energy density of the module",
     .level = module,
     .better = higher,
     .unit = unit::Wh_per_L,
     .get =
         [](const Result &r) {
             return r.pack.moduleVolume.value() > 0.0
                        ? unit::Wh_per_L.in(r.pack.energy / r.pack.modules / r.pack.moduleVolume)
                        : none;
         },
     .doc = "Total energy of the cells per volume of the module.",
     .needs = needsModules,
     .aspects = Aspect::pack},
    {.key = "module.cost",
     .symbol = "c_mod",
     .name = "Cost of the module",
     .level = module,
     .better = lower,
     .unit = unit::EUR_per_kWh,
     .get =
         [](const Result &r) {
             return r.cost.module.materials.value() > 0.0
                        ? costed(r, perEnergy(r, r.cost.module.total(),
                                              r.pack.energy / r.pack.modules))
                        : none;
         },
     .doc = "Cells and hardware of one module, made in house.",
     .needs = needsModules,
     .aspects = Aspect::cost},
    {.key = "pack.specific_energy",
     .symbol = "e_pack",
     .name = "Specific energy of the pack",
     .level = pack,
     .better = higher,
     .unit = unit::Wh_per_kg,
     .get = nonZero<unit::Wh_per_kg, &R::pack, &P::specificEnergy>,
     .doc = "Total energy of the cells per mass of the pack.",
     .needs = needsPackMass,
     .basis = packMassBasis,
     .aspects = Aspect::pack},
    {.key = "pack.energy_density",
     .symbol = "u_pack",
     .name = "Energy density of the pack",
     .level = pack,
     .better = higher,
     .unit = unit::Wh_per_L,
     .get = nonZero<unit::Wh_per_L, &R::pack, &P::energyDensity>,
     .doc = "Total energy of the cells per volume of the pack.",
     .needs = needsPackVolume,
     .basis = packVolumeBasis,
     .aspects = Aspect::pack},
    {.key = "pack.energy",
     .symbol = "E_pack",
     .name = "Pack energy",
     .level = pack,
     .unit = unit::kWh,
     .get = member<unit::kWh, &R::pack, &P::energy>,
     .doc = "Total energy of all cells."},
    {.key = "pack.usable_energy",
     .symbol = "E_use",
     .name = "Usable pack energy",
     .level = pack,
     .unit = unit::kWh,
     .get = member<unit::kWh, &R::pack, &P::usableEnergy>,
     .doc = "Energy between the limits of the pack's state of charge."},
    {.key = "pack.voltage",
     .symbol = "V_pack",
     .name = "Pack voltage",
     .level = pack,
     .unit = unit::V,
     .get = member<unit::V, &R::pack, &P::voltage>,
     .doc = "Mean voltage at the discharge rate of the cells in series."},
    {.key = "pack.capacity",
     .symbol = "Q_pack",
     .name = "Pack capacity",
     .level = pack,
     .unit = unit::Ah,
     .get = member<unit::Ah, &R::pack, &P::capacity>,
     .doc = "Capacity of the cells in parallel."},
    {.key = "pack.mass",
     .symbol = "m_pack",
     .name = "Pack mass",
     .level = pack,
     .better = lower,
     .unit = unit::kg,
     .get = nonZero<unit::kg, &R::pack, &P::mass>,
     .doc = "By the route of the pack: cells over their share, or cells and hardware.",
     .needs = needsPackMass,
     .basis = packMassBasis,
     .aspects = Aspect::pack},
    {.key = "pack.volume",
     .symbol = "V_pack",
     .name = "Pack volume",
     .level = pack,
     .better = lower,
     .unit = unit::L,
     .get = nonZero<unit::L, &R::pack, &P::volume>,
     .doc = "By the route of the pack: cells over their share, or its outer volume.",
     .needs = needsPackVolume,
     .basis = packVolumeBasis,
     .aspects = Aspect::pack},
    {.key = "pack.power",
     .symbol = "P_pack",
     .name = "Pulse power of the pack",
     .level = pack,
     .better = higher,
     .unit = unit::kW,
     .get = power<unit::kW, &PowerState::pack>,
     .doc = "Of all cells at once.",
     .needs = needsPulse,
     .basis = courseBasis,
     .aspects = Aspect::power},
    {.key = "pack.specific_power",
     .symbol = "p_pack",
     .name = "Specific power of the pack",
     .level = pack,
     .better = higher,
     .unit = unit::W_per_kg,
     .get = nonZero<unit::W_per_kg, &R::power, &PowerState::packSpecificPower>,
     .doc = "Pulse power per mass of the pack.",
     .needs = needsPackSpecificPower,
     .basis = packMassBasis,
     .aspects = Aspects(Aspect::power) | Aspect::pack},
    {.key = "pack.power_density",
     .symbol = "π_pack",
     .name = "Power density of the pack",
     .level = pack,
     .better = higher,
     .unit = unit::W_per_L,
     .get = nonZero<unit::W_per_L, &R::power, &PowerState::packDensity>,
     .doc = "Pulse power per volume of the pack.",
     .needs = needsPackPowerDensity,
     .basis = packVolumeBasis,
     .aspects = Aspects(Aspect::power) | Aspect::pack},
    {.key = "pack.loaded_voltage",
     .symbol = "U/V_oc",
     .name = "Loaded voltage at rated power",
     .level = pack,
     .better = higher,
     .unit = unit::percent,
     .get = nonZero<unit::percent, &R::power, &PowerState::loadedVoltage>,
     .doc = "Share of the open-circuit voltage that is left at the rated power.",
     .needs = needsPulse,
     .aspects = Aspect::power},
    {.key = "pack.recharge_time",
     .symbol = "t_ch",
     .name = "Charging time of the pack",
     .level = pack,
     .better = lower,
     .unit = unit::minutes,
     .get = [](const Result
                   &r) { return r.charging.known ? unit::minutes.in(r.charging.time) : none; },
     .doc = "That of its cells; the charger and cooling are not a limit.",
     .needs = needsCharging,
     .aspects = Aspect::power},
    {.key = "pack.cycle_life",
     .symbol = "N",
     .name = "Cycle life of the pack",
     .level = pack,
     .better = higher,
     .unit = unit::cycles,
     .get = [](const Result &r) { return r.life.limit == LifeLimit::none ? none : r.life.cycles; },
     .doc = "That of its cells.",
     .needs = needsLife,
     .digits = 2,
     .basis = lifeBasis,
     .aspects = Aspect::life},
    {.key = "pack.calendar_life",
     .symbol = "t_cal",
     .name = "Calendar life of the pack",
     .level = pack,
     .better = higher,
     .unit = unit::years,
     .get = nonZero<unit::years, &R::life, &LifeState::calendar>,
     .doc = "That declared for its cells.",
     .needs = needsCalendar,
     .basis = calendarBasis,
     .aspects = Aspect::life},
    {.key = "pack.cost",
     .symbol = "c_pack",
     .name = "Cost of the pack",
     .level = pack,
     .better = lower,
     .unit = unit::EUR_per_kWh,
     .get =
         [](const Result &r) {
             return costed(r, known(perEnergy(r, r.cost.packTotal, r.pack.energy)));
         },
     .doc = "Per total energy, by the pack's route.",
     .needs = needsPackCost,
     .basis = packCostBasis,
     .aspects = Aspect::cost},
    {.key = "pack.price",
     .symbol = "C_pack",
     .name = "Cost of one pack",
     .level = pack,
     .better = lower,
     .unit = unit::EUR,
     .get = [](const Result &r) { return costed(r, known(euros(r, r.cost.packTotal))); },
     .doc = "As the cost per energy, for one pack.",
     .needs = needsPackCost,
     .basis = packCostBasis,
     .aspects = Aspect::cost},
    {.key = "pack.cells",
     .symbol = "N_c",
     .name = "Cells in the pack",
     .level = pack,
     .unit = unit::number,
     .get = member<unit::number, &R::pack, &P::cells>,
     .doc = "Series times parallel."},
    {.key = "pack.cells_in_series",
     .symbol = "n_s",
     .name = "Cells in series",
     .level = pack,
     .unit = unit::number,
     .get = member<unit::number, &R::pack, &P::series>,
     .doc = "Of the whole pack."},
    {.key = "pack.modules",
     .symbol = "M",
     .name = "Modules in the pack",
     .level = pack,
     .unit = unit::number,
     .get = nonZero<unit::number, &R::pack, &P::modules>,
     .doc = "Modules per row times rows, or cells over cells per module."},
    {.key = "pack.open_circuit_voltage",
     .symbol = "V_oc,pack",
     .name = "Open-circuit voltage of the pack",
     .level = pack,
     .unit = unit::V,
     .get = member<unit::V, &R::pack, &P::openCircuitVoltage>,
     .doc = "Cells in series at their mean open-circuit voltage."},
    {.key = "pack.length",
     .symbol = "X",
     .name = "Pack length",
     .level = pack,
     .unit = unit::mm,
     .get = nonZero<unit::mm, &R::pack, &P::length>,
     .doc = "Outer dimension of the pack, only of BatPaC's geometry.",
     .aspects = Aspect::pack},
    {.key = "pack.width",
     .symbol = "Y",
     .name = "Pack width",
     .level = pack,
     .unit = unit::mm,
     .get = nonZero<unit::mm, &R::pack, &P::width>,
     .doc = "Outer dimension of the pack, only of BatPaC's geometry.",
     .aspects = Aspect::pack},
    {.key = "pack.height",
     .symbol = "Z",
     .name = "Pack height",
     .level = pack,
     .unit = unit::mm,
     .get = nonZero<unit::mm, &R::pack, &P::height>,
     .doc = "Outer dimension of the pack, only of BatPaC's geometry.",
     .aspects = Aspect::pack},
    {.key = "system.cost",
     .symbol = "c_sys",
     .name = "Cost of the system",
     .level = system,
     .better = lower,
     .unit = unit::EUR_per_kWh,
     .get =
         [](const Result &r) {
             return costed(r, known(perEnergy(r, r.cost.system, r.pack.energy)));
         },
     .doc = "Pack and the larger air conditioning of the vehicle.",
     .needs = needsPackCost,
     .basis = packCostBasis,
     .aspects = Aspect::cost},
    {.key = "system.storage_cost",
     .symbol = "c_cyc",
     .name = "Cost of stored energy",
     .level = system,
     .better = lower,
     .unit = unit::EUR_per_kWh_cycle,
     .get =
         [](const Result &r) {
             return costed(r, known(unit::EUR_per_kWh_cycle.in(r.cost.storage)));
         },
     .doc = "Cost of the pack over its energy, stationary cycle life and depth of discharge; "
            "no inverter, no building.",
     .needs = needsStorage,
     .digits = 2,
     .basis = stationaryBasis,
     .aspects = Aspect::cost},
});

static_assert(AllListed<firstUnlisted(table)>::value);

} // namespace

std::span<const Metric> packMetrics()
{
    return table;
}

} // namespace cellgap
