// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/design/declarations.h"

namespace cellgap {

/// The metrics that tell what a coating has come to.
struct CoatingResults {
    std::string_view arealCapacity;
    std::string_view loading;
    std::string_view thickness;
    std::string_view porosity;
    std::string_view density;
    std::string_view swelling{};
};

/// Values in which the two electrodes' declarations of the same coating differ.
struct CoatingStandards {
    double specificCapacity = 0.0;
    double activeDensity = 0.0;
    double activeFraction = 0.0;
    double conductiveFraction = 0.0;
    double conductiveDensity = 0.0;
    double binderFraction = 0.0;
    double binderDensity = 0.0;
    double voltage = 0.0;
    double firstCycleEfficiency = 0.0;
    std::string_view firstCycleDoc;
    bool (*firstCycleApplies)(const Design &) = always;
    Bounds usualCapacity;
    Bounds usualVoltage;
    bool (*applies)(const Design &) = always;
    bool (*voltageApplies)(const Design &) = always;
    Bounds (*usualPorosity)(const Design &) = nullptr;
    Bounds (*usualConductive)(const Design &) = nullptr;
    bool first = false; ///< whether capacity and active fraction are shown at once
    CoatingResults results{};
};

/// Of the choice of an ion.
inline std::vector<Option> ions()
{
    return {{.word = "lithium", .name = "Lithium", .doc = "voltages are against lithium"},
            {.word = "sodium", .name = "Sodium", .doc = "voltages are against sodium"},
            {.word = "potassium", .name = "Potassium", .doc = "voltages are against potassium"}};
}

/// Access to the half cell of the active material at the end of a chain of member pointers.
template <auto... member> constexpr HalfCellAccess halfCellOf()
{
    return {.get = [](const Design &design) { return detail::follow<member...>(design).halfCell; },
            .set =
                [](Design &design, const HalfCell *halfCell) {
                    detail::follow<member...>(design).halfCell = halfCell;
                }};
}

/// The parameters that both electrodes' coatings have, declared once for either side.
template <auto... side>
void declareCoating(Declarations &to, const std::string &section, const CoatingStandards &standards)
{
    auto &list = to.parameters;
    const auto applies = standards.applies;
    to.choices.push_back({.key = section + ".ion",
                          .name = "Ion",
                          .options = ions(),
                          .access = indexField<side..., &Coating::ion>(),
                          .doc =
                              "What the active material exchanges. Electrodes of two ions do not "
                              "make a cell.",
                          .applies = applies});
    list.push_back({.key = section + ".specific_capacity",
                    .symbol = "q",
                    .name = "Specific capacity",
                    .bounds = {1, 5000},
                    .usual = standards.usualCapacity,
                    .standard = standards.specificCapacity,
                    .access = field<unit::mAh_per_g, side..., &Coating::specificCapacity>(),
                    .doc = "Reversible capacity per gram of active material as assembled, at the "
                           "stated cut-off voltages and rate. For oxygen: per gram of discharge "
                           "product.",
                    .source = "material library",
                    .applies = applies,
                    .first = standards.first});
    list.push_back(
        {.key = section + ".active_density",
         .symbol = "ρ_active",
         .name = "Density of active material",
         .bounds = {0.1, 20},
         .usual = {1.6, 6.5},
         .standard = standards.activeDensity,
         .access = field<unit::g_per_cm3, side..., &Coating::active, &Component::density>(),
         .doc = "Pycnometric density of the active material, without pores.",
         .source = "material library",
         .applies = applies});
    list.push_back({.key = section + ".voltage",
                    .symbol = "V",
                    .name = "Average voltage against Li",
                    .bounds = {-1, 6},
                    .usual = standards.usualVoltage,
                    .standard = standards.voltage,
                    .access = field<unit::V, side..., &Coating::voltage>(),
                    .doc = "Mean discharge potential against lithium at low rate. The cell's "
                           "open-circuit voltage is the difference of both electrodes' values; "
                           "the metal of a lithium negative is at 0 V.",
                    .source = "material library",
                    .applies = standards.voltageApplies});
    list.push_back(
        {.key = section + ".active_fraction",
         .symbol = "w_active",
         .name = "Active mass fraction",
         .bounds = {0, 100},
         .usual = {50, 98},
         .standard = standards.activeFraction,
         .access = field<unit::percent, side..., &Coating::active, &Component::fraction>(),
         .doc = "Share of the active material in the mass of the dry coating. The "
                "fractions of a coating sum to 100 %.",
         .source = designChoice,
         .applies = applies,
         .first = standards.first,
         .lever = true});
    list.push_back(
        {.key = section + ".conductive_fraction",
         .symbol = "w_C",
         .name = "Conductive additive mass fraction",
         .bounds = {0, 100},
         .usual = {0, 30},
         .standard = standards.conductiveFraction,
         .access = field<unit::percent, side..., &Coating::conductive, &Component::fraction>(),
         .doc = "Share of conductive carbon in the mass of the dry coating.",
         .source = designChoice,
         .applies = applies,
         .usualIn = standards.usualConductive,
         .lever = true});
    list.push_back(
        {.key = section + ".binder_fraction",
         .symbol = "w_B",
         .name = "Binder mass fraction",
         .bounds = {0, 100},
         .usual = {0, 10},
         .standard = standards.binderFraction,
         .access = field<unit::percent, side..., &Coating::binder, &Component::fraction>(),
         .doc = "Share of binder in the mass of the dry coating.",
         .source = designChoice,
         .applies = applies,
         .lever = true});
    list.push_back(
        {.key = section + ".solid_electrolyte_fraction",
         .symbol = "w_SE",
         .name = "Solid electrolyte mass fraction",
         .bounds = {0, 100},
         .usual = {0, 40},
         .standard = 0,
         .access =
             field<unit::percent, side..., &Coating::solidElectrolyte, &Component::fraction>(),
         .doc = "Share of solid or polymer electrolyte (catholyte) in the mass of the "
                "dry coating.",
         .source = designChoice,
         .applies = applies,
         .lever = true});
    list.push_back(
        {.key = section + ".conductive_density",
         .symbol = "ρ_C",
         .name = "Density of conductive additive",
         .bounds = {0.1, 20},
         .usual = {1.6, 2.3},
         .standard = standards.conductiveDensity,
         .access = field<unit::g_per_cm3, side..., &Coating::conductive, &Component::density>(),
         .doc = "Density of the conductive carbon, without pores.",
         .source = "material library",
         .applies = applies});
    list.push_back(
        {.key = section + ".binder_density",
         .symbol = "ρ_B",
         .name = "Density of binder",
         .bounds = {0.1, 20},
         .usual = {0.9, 1.8},
         .standard = standards.binderDensity,
         .access = field<unit::g_per_cm3, side..., &Coating::binder, &Component::density>(),
         .doc = "Density of the binder.",
         .source = "material library",
         .applies = applies});
    list.push_back(
        {.key = section + ".solid_electrolyte_density",
         .symbol = "ρ_SE",
         .name = "Density of solid electrolyte in the coating",
         .bounds = {0.1, 20},
         .usual = {1.2, 5.5},
         .standard = 1.86,
         .access =
             field<unit::g_per_cm3, side..., &Coating::solidElectrolyte, &Component::density>(),
         .doc = "Density of the solid or polymer electrolyte in the coating.",
         .source = "material library",
         .applies = applies});
    list.push_back({.key = section + ".areal_capacity",
                    .symbol = "Q",
                    .name = "Areal capacity",
                    .bounds = {0.01, 100},
                    .usual = {0.4, 10},
                    .standard = 4,
                    .access = field<unit::mAh_per_cm2, side..., &Coating::arealCapacity>(),
                    .doc = "Reversible capacity of one coated face per electrode area.",
                    .source = designChoice,
                    .applies = applies,
                    .lever = true,
                    .result = standards.results.arealCapacity});
    list.push_back({.key = section + ".loading",
                    .symbol = "m_active",
                    .name = "Active loading",
                    .bounds = {0.01, 1000},
                    .usual = {3, 50},
                    .standard = 20,
                    .access = field<unit::mg_per_cm2, side..., &Coating::loading>(),
                    .doc = "Active material of one coated face per electrode area. For oxygen: "
                           "the mass of the scaffold.",
                    .source = designChoice,
                    .applies = applies,
                    .lever = true,
                    .result = standards.results.loading});
    list.push_back({.key = section + ".thickness",
                    .symbol = "t",
                    .name = "Coating thickness",
                    .bounds = {0.1, 10000},
                    .usual = {20, 150},
                    .standard = 70,
                    .access = field<unit::um, side..., &Coating::thickness>(),
                    .doc = "Thickness of one coated face after calendering, as assembled.",
                    .source = designChoice,
                    .applies = applies,
                    .lever = true,
                    .result = standards.results.thickness});
    list.push_back({.key = section + ".porosity",
                    .symbol = "ε",
                    .name = "Porosity",
                    .bounds = {0, 99},
                    .usual = {15, 40},
                    .standard = 25,
                    .access = field<unit::percent, side..., &Coating::porosity>(),
                    .doc = "Share of the coating's volume that is neither active material, "
                           "additive nor solid electrolyte.",
                    .source = designChoice,
                    .applies = applies,
                    .usualIn = standards.usualPorosity,
                    .lever = true,
                    .result = standards.results.porosity});
    list.push_back({.key = section + ".coating_density",
                    .symbol = "ρ_coat",
                    .name = "Coating density",
                    .bounds = {0.01, 20},
                    .usual = {1, 4},
                    .standard = 3,
                    .access = field<unit::g_per_cm3, side..., &Coating::density>(),
                    .doc = "Density of the dry coating including its pores.",
                    .source = designChoice,
                    .applies = applies,
                    .lever = true,
                    .result = standards.results.density});
    list.push_back(
        {.key = section + ".first_cycle_efficiency",
         .symbol = "η₁",
         .name = "First-cycle efficiency",
         .bounds = {10, 100},
         .usual = {70, 100},
         .standard = standards.firstCycleEfficiency,
         .access = field<unit::percent, side..., &Coating::firstCycleEfficiency>(),
         .doc = standards.firstCycleDoc,
         .source = "material library",
         .applies = standards.firstCycleApplies,
         .absent = {.word = "unknown", .name = "Not known", .doc = "no loss is counted"}});
    list.push_back({.key = section + ".swelling",
                    .symbol = "s",
                    .name = "Swelling",
                    .bounds = {-50, 400},
                    .usual = {0, 20},
                    .standard = 0,
                    .access = field<unit::percent, side..., &Coating::swelling>(),
                    .doc = "Relative growth of the coating's thickness from the assembled state "
                           "to the other end of the state of charge.",
                    .source = designChoice,
                    .applies = applies,
                    .result = standards.results.swelling});
    list.push_back(
        {.key = section + ".active_price",
         .symbol = "c",
         .name = "Price of active material",
         .bounds = {0, 100000},
         .usual = {0.2, 60},
         .standard = 0,
         .access = field<unit::USD_per_kg, side..., &Coating::active, &Component::price>(),
         .doc = "Price per mass of active material; zero when it is not known.",
         .source = "material library",
         .applies = applies});
    list.push_back(
        {.key = section + ".conductive_price",
         .symbol = "c_C",
         .name = "Price of conductive additive",
         .bounds = {0, 100000},
         .usual = {5, 300},
         .standard = 0,
         .access = field<unit::USD_per_kg, side..., &Coating::conductive, &Component::price>(),
         .doc = "Price per mass of the conductive additive; zero when it is not known.",
         .source = "material library",
         .applies = applies});
    list.push_back(
        {.key = section + ".binder_price",
         .symbol = "c_B",
         .name = "Price of binder",
         .bounds = {0, 100000},
         .usual = {5, 30},
         .standard = 0,
         .access = field<unit::USD_per_kg, side..., &Coating::binder, &Component::price>(),
         .doc = "Price per mass of the binder; zero when it is not known.",
         .source = "material library",
         .applies = applies});
    list.push_back(
        {.key = section + ".solid_electrolyte_price",
         .symbol = "c_SE",
         .name = "Price of solid electrolyte in the coating",
         .bounds = {0, 100000},
         .usual = {10, 400},
         .standard = 0,
         .access =
             field<unit::USD_per_kg, side..., &Coating::solidElectrolyte, &Component::price>(),
         .doc = "Price per mass of the catholyte; zero when it is not known.",
         .source = "material library",
         .applies = applies});
    list.push_back({.key = section + ".interface_resistance",
                    .symbol = "R_if",
                    .name = "Interfacial resistance",
                    .bounds = {0, 100000},
                    .usual = {0.05, 200},
                    .standard = 0,
                    .access = field<unit::ohm_cm2, side..., &Coating::interfaceResistance>(),
                    .doc = "Charge transfer and surface layers per area of the electrode, at 25 "
                           "°C. BatPaC: interfacial area-specific impedance.",
                    .source = designChoice});
    list.push_back({.key = section + ".exchange_current_density",
                    .symbol = "i₀",
                    .name = "Exchange current density",
                    .bounds = {1e-6, 1000},
                    .usual = {0.05, 2},
                    .standard = 0,
                    .access = field<unit::mA_per_cm2, side..., &Coating::exchangeCurrent>(),
                    .doc = "Of the active material's surface; used by BatPaC's impedance.",
                    .source = "material library",
                    .absent = {.word = "unknown",
                               .name = "Not known",
                               .doc = "the impedance has no charge transfer"}});
    list.push_back({.key = section + ".specific_area",
                    .symbol = "a",
                    .name = "Specific area",
                    .bounds = {1, 10000000},
                    .usual = {1000, 100000},
                    .standard = 0,
                    .access = field<unit::per_cm, side..., &Coating::specificArea>(),
                    .doc = "Surface of the active material per volume of the coating.",
                    .source = "material library",
                    .absent = {.word = "unknown",
                               .name = "Not known",
                               .doc = "the impedance has no charge transfer"}});
    list.push_back({.key = section + ".ionic_conductivity",
                    .symbol = "κ_c",
                    .name = "Ionic conductivity in the coating",
                    .bounds = {0, 1000},
                    .usual = {0.001, 25},
                    .standard = 0,
                    .access = field<unit::mS_per_cm, side..., &Coating::ionicConductivity>(),
                    .doc = "Of the solid electrolyte in the coating, used where no liquid wets "
                           "it: R = t/(3 κ φ^α) with its volume share φ.",
                    .source = "material library",
                    .applies = applies});
    list.push_back({.key = section + ".bruggeman_exponent",
                    .symbol = "α_c",
                    .name = "Bruggeman exponent of the coating",
                    .bounds = {1, 10},
                    .usual = {1.5, 3},
                    .standard = 1.5,
                    .access = field<unit::number, side..., &Coating::bruggemanExponent>(),
                    .doc = "Ions cross its pores, or its solid electrolyte, as σ_e = σ ε^α; a "
                           "tortuosity τ is α = 1 − ln τ/ln ε. 1.5 for spheres; flakes and poorly "
                           "percolating composites have more.",
                    .source = "Bruggeman, Ann. Phys. 416 (1935) 636",
                    .applies = applies});
    list.push_back({.key = section + ".ionic_temperature",
                    .symbol = "T_κc",
                    .name = "Temperature of the coating's conductivity",
                    .bounds = {-60, 300},
                    .usual = {25, 80},
                    .standard = 25,
                    .access = field<unit::degC, side..., &Coating::ionicTemperature>(),
                    .doc = "At which the conductivity of the coating's solid electrolyte was "
                           "measured.",
                    .source = "material library",
                    .applies = applies});
    list.push_back({.key = section + ".ionic_activation_energy",
                    .symbol = "E_κc",
                    .name = "Activation energy of the coating's conductivity",
                    .bounds = {0, 300},
                    .usual = {15, 100},
                    .standard = 0,
                    .access = field<unit::kJ_per_mol, side..., &Coating::ionicActivation>(),
                    .doc = "Arrhenius: κ_c(T) = κ_c exp(E/R (1/T_κc − 1/T)); zero where it is not "
                           "known.",
                    .source = "material library",
                    .applies = applies});
    to.groups.push_back({.key = section + ".packing",
                         .name = "Packing of the coating",
                         .members = {section + ".porosity", section + ".coating_density"},
                         .access = indexField<side..., &Coating::packing>(),
                         .first = true});
}

/// What a growing active material is called.
struct GrowthNames {
    std::string_view growth;
    std::string_view full;
};

/// The growth of one active material's particles. `prefix` is that of its keys.
template <auto isThere, auto... member>
void declareGrowth(Declarations &to, const std::string &prefix, const GrowthNames &names)
{
    static constexpr auto grows = [](const Design &design) {
        return isThere(design) && design.cell.negative.growth == CoatingGrowth::ofParticles;
    };
    static constexpr auto isFilled = [](const Design &design) {
        return grows(design) && detail::follow<member...>(design).growth > 0.0;
    };
    using Active =
        std::remove_cvref_t<decltype(detail::follow<member...>(std::declval<Design &>()))>;
    to.parameters.push_back(
        {.key = prefix + "particle_growth",
         .symbol = "g",
         .name = names.growth,
         .bounds = {0.01, 500},
         .usual = {0.1, 300},
         .standard = 0,
         .access = field<unit::percent, member..., &Active::growth>(),
         .doc = "Growth of the volume of its particles from empty to full: 13 % of graphite, "
                "280 % of silicon at Li15Si4. What they hold in the charged cell is in proportion.",
         .source = "material library",
         .applies = grows,
         .absent = {.word = "unknown", .name = "Not known", .doc = "no growth is counted"}});
    to.parameters.push_back(
        {.key = prefix + "full_capacity",
         .symbol = "q_full",
         .name = names.full,
         .bounds = {1, 5000},
         .usual = {160, 4200},
         .standard = 0,
         .access = field<unit::mAh_per_g, member..., &Active::fullCapacity>(),
         .doc = "Capacity at which the particles have that growth: 372 mAh/g of graphite (LiC6), "
                "3579 mAh/g of silicon (Li15Si4).",
         .source = "material library",
         .applies = isFilled,
         .absent = {.word = "reversible",
                    .name = "Reversible capacity",
                    .doc = "full at the reversible capacity"}});
}

/// What the declarations of a further active material are called.
struct FurtherNames {
    std::string_view ion;
    std::string_view share;
    std::string_view capacity;
    std::string_view density;
    std::string_view voltage;
    std::string_view efficiency;
    std::string_view sulfur;
    std::string_view price;
};

inline constexpr FurtherNames secondNames{
    .ion = "Ion of the second active",
    .share = "Share of the second active material",
    .capacity = "Specific capacity of the second active",
    .density = "Density of the second active",
    .voltage = "Voltage of the second active",
    .efficiency = "First-cycle efficiency of the second active",
    .sulfur = "Sulfur in the second active",
    .price = "Price of the second active",
};
inline constexpr FurtherNames thirdNames{
    .ion = "Ion of the third active",
    .share = "Share of the third active material",
    .capacity = "Specific capacity of the third active",
    .density = "Density of the third active",
    .voltage = "Voltage of the third active",
    .efficiency = "First-cycle efficiency of the third active",
    .sulfur = "Sulfur in the third active",
    .price = "Price of the third active",
};

/// A further active material of a coating, such as the silicon oxide beside graphite. `prefix` is
/// that of its keys: "negative.second".
template <auto canHave, auto losesInFirst, auto... member>
void declareFurtherActive(Declarations &to, const std::string &prefix, const FurtherNames &names,
                          const CoatingStandards &standards)
{
    static constexpr auto isThere = [](const Design &design) {
        return canHave(design) && detail::follow<member...>(design).share > 0.0;
    };
    const auto showsVoltage = [](const Design &design) {
        return isThere(design) && !design.cell.usesHalfCells();
    };
    const auto losesLithium = [](const Design &design) {
        return losesInFirst(design) && isThere(design);
    };
    to.choices.push_back({.key = prefix + "_ion",
                          .name = names.ion,
                          .options = ions(),
                          .access = indexField<member..., &FurtherActive::ion>(),
                          .doc = "What this material exchanges: the same as the first.",
                          .applies = isThere});
    auto &list = to.parameters;
    list.push_back({.key = prefix + "_share",
                    .symbol = "w",
                    .name = names.share,
                    .bounds = {0, 100},
                    .usual = {0, 50},
                    .standard = 0,
                    .access = field<unit::percent, member..., &FurtherActive::share>(),
                    .doc = "Share of this material in the mass of all active material; the first "
                           "has what the others leave. Capacities, densities and prices are "
                           "averaged by mass, voltages by capacity.",
                    .source = designChoice,
                    .applies = canHave,
                    .lever = true});
    list.push_back({.key = prefix + "_capacity",
                    .symbol = "q",
                    .name = names.capacity,
                    .bounds = {1, 5000},
                    .usual = standards.usualCapacity,
                    .standard = standards.specificCapacity,
                    .access = field<unit::mAh_per_g, member..., &FurtherActive::specificCapacity>(),
                    .doc = "Reversible capacity per gram of this material.",
                    .source = "material library",
                    .applies = isThere});
    list.push_back({.key = prefix + "_density",
                    .symbol = "ρ",
                    .name = names.density,
                    .bounds = {0.1, 20},
                    .usual = {1.6, 6.5},
                    .standard = standards.activeDensity,
                    .access = field<unit::g_per_cm3, member..., &FurtherActive::density>(),
                    .doc = "Density of this material, without pores.",
                    .source = "material library",
                    .applies = isThere});
    list.push_back({.key = prefix + "_voltage",
                    .symbol = "V",
                    .name = names.voltage,
                    .bounds = {-1, 6},
                    .usual = standards.usualVoltage,
                    .standard = standards.voltage,
                    .access = field<unit::V, member..., &FurtherActive::voltage>(),
                    .doc = "Mean discharge potential of this material against lithium.",
                    .source = "material library",
                    .applies = showsVoltage});
    list.push_back(
        {.key = prefix + "_first_cycle_efficiency",
         .symbol = "η₁",
         .name = names.efficiency,
         .bounds = {10, 100},
         .usual = {70, 100},
         .standard = 0,
         .access = field<unit::percent, member..., &FurtherActive::firstCycleEfficiency>(),
         .doc = "Reversible capacity over that of the first cycle's first half.",
         .source = "material library",
         .applies = losesLithium,
         .absent = {.word = "unknown", .name = "Not known", .doc = "no loss is counted"}});
    list.push_back({.key = prefix + "_price",
                    .symbol = "c",
                    .name = names.price,
                    .bounds = {0, 100000},
                    .usual = {0.2, 60},
                    .standard = 0,
                    .access = field<unit::USD_per_kg, member..., &FurtherActive::price>(),
                    .doc = "Price per mass of this material; zero when it is not known.",
                    .source = "material library",
                    .applies = isThere});
}

/// The fills of a further active material's slot.
inline std::vector<MaterialSlot::Fill> furtherActiveFills(const std::string &prefix)
{
    return {{"specific_capacity", prefix + "_capacity"},
            {"density", prefix + "_density"},
            {"voltage", prefix + "_voltage"},
            {"first_cycle_efficiency", prefix + "_first_cycle_efficiency"},
            {.property = "price", .parameter = prefix + "_price", .unit = "USD/kg"}};
}

} // namespace cellgap
