// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/design/declarations.h"

namespace cellgap {

namespace {

bool usesRetainedFraction(const Design &design)
{
    return !design.cell.balancesFirstCycle();
}

bool usesCutoffs(const Design &design)
{
    return design.cell.electrical.rule == VoltageRule::halfCells;
}

bool hasRule(const Design &design, ResistanceRule rule)
{
    return design.cell.electrical.resistanceRule == rule;
}

bool isGiven(const Design &design)
{
    return hasRule(design, ResistanceRule::given);
}

bool isLayered(const Design &design)
{
    return hasRule(design, ResistanceRule::layers);
}

bool isBatpac(const Design &design)
{
    return hasRule(design, ResistanceRule::batpac);
}

bool hardwareIsGiven(const Design &design)
{
    return !isGiven(design) && design.cell.electrical.hardwareRule == HardwareRule::given;
}

template <const auto &unit, auto table> double tableGet(const Design &design, std::size_t i)
{
    return unit.in((design.cell.electrical.*table)[i]);
}

template <const auto &unit, auto table> void tableSet(Design &design, std::size_t i, double number)
{
    (design.cell.electrical.*table)[i] = unit(number);
}

} // namespace

Declarations electricalDeclarations()
{
    Declarations d;
    d.choices = {
        {.key = "formation.rule",
         .name = "Capacity after formation",
         .options = {{.word = "retained_fraction",
                      .name = "Retained fraction",
                      .doc = "smaller electrode times the retained fraction"},
                     {.word = "first_cycle_balance",
                      .name = "First-cycle balance",
                      .doc = "balance of both electrodes' first-cycle losses"},
                     {.word = "where_known",
                      .name = "Balance where known",
                      .doc = "the balance where both electrodes' first-cycle losses are known, "
                             "else the retained fraction"}},
         .standard = 2,
         .access = indexField<&Design::cell, &CellDesign::formation, &Formation::rule>(),
         .doc = "How the lithium that formation consumes is counted. First-cycle balance: "
                "min(Q_p, Q_n, Q_p/η₁ − lithium bound by the negative's interphase)."},
        {.key = "electrical.voltage_rule",
         .name = "Open-circuit voltage",
         .options = {{.word = "electrodes",
                      .name = "Electrodes' averages",
                      .doc = "difference of the electrodes' average voltages"},
                     {.word = "table_mean",
                      .name = "Mean of the table",
                      .doc = "mean of the cell's voltage table"},
                     {.word = "table_50",
                      .name = "Table at half charge",
                      .doc = "the table's value at 50 % state of charge, as in BatPaC"},
                     {.word = "table_shape",
                      .name = "Course of the table",
                      .doc = "difference of the electrodes' averages, with the course of "
                             "the table around it"},
                     {.word = "half_cells",
                      .name = "Half cells",
                      .doc = "both electrodes' half-cell curves between the cut-offs, where their "
                             "materials have them"}},
         .standard = 4,
         .access = indexField<&Design::cell, &CellDesign::electrical, &Electrical::rule>(),
         .doc = "The voltage that energy is counted with, before the drop at the rate, and where "
                "the voltage at a state of charge comes from. 'table_shape' is for a cell of which "
                "only the average is known, and a similar one's table: V(s) = table(s) + "
                "(V_p − V_n) − mean of the table. With 'half_cells' capacity and voltage follow "
                "from sliding both electrodes' curves over each other, the lithium counted through "
                "charge and discharge; where a material has no curve it is the electrodes' "
                "averages, with the course of the table if there is one. With 'electrodes' what "
                "takes the voltage at a "
                "state of charge is not assessed: charging under a voltage limit, power down to a "
                "floor in volts."},
        {.key = "electrical.resistance_rule",
         .name = "Resistance",
         .options = {{.word = "given",
                      .name = "Given",
                      .doc = "one number for energy and one for pulses"},
                     {.word = "layers",
                      .name = "From the layers",
                      .doc = "built up from the layers of a pair and their interfaces"},
                     {.word = "batpac",
                      .name = "As in BatPaC",
                      .doc = "BatPaC 5: tables over the state of charge and kinetics"}},
         .access =
             indexField<&Design::cell, &CellDesign::electrical, &Electrical::resistanceRule>(),
         .doc = "Where the area-specific resistance comes from that lowers energy, power and "
                "charging current. From the layers it is ohmic and charge transfer alone: the same "
                "for energy and pulses, at every state of charge, without diffusion."},
        {.key = "electrical.hardware",
         .name = "Foils and terminals",
         .options = {{.word = "given", .name = "Given", .doc = "one number"},
                     {.word = "computed",
                      .name = "Computed",
                      .doc = "from the geometry of foils, terminals and, in BatPaC's pack, "
                             "interconnections"}},
         .access = indexField<&Design::cell, &CellDesign::electrical, &Electrical::hardwareRule>(),
         .doc = "Where the resistance of everything but the electrochemistry comes from.",
         .applies = [](const Design &design) { return !isGiven(design); }},
    };
    d.parameters = {
        {.key = "formation.retained_fraction",
         .symbol = "η_form",
         .name = "Lithium retained after formation",
         .bounds = {1, 100},
         .usual = {85, 100},
         .standard = 100,
         .access = field<unit::percent, &Design::cell, &CellDesign::formation,
                         &Formation::retainedFraction>(),
         .doc = "Cell capacity after formation over the capacity of the smaller electrode.",
         .source = designChoice,
         .applies = usesRetainedFraction},
        {.key = "electrical.upper_cutoff",
         .symbol = "U_max",
         .name = "Cut-off of charge",
         .bounds = {0.1, 6},
         .usual = {2.5, 4.5},
         .standard = 0,
         .access =
             field<unit::V, &Design::cell, &CellDesign::electrical, &Electrical::upperCutoff>(),
         .doc = "Voltage of one pair at which charging ends, without the drop at a current. What "
                "the positive has not given by then stays in it.",
         .source = designChoice,
         .applies = usesCutoffs,
         .lever = true,
         .absent = {.word = "none",
                    .name = "None",
                    .doc = "charging ends where the curve of an electrode does"}},
        {.key = "electrical.lower_cutoff",
         .symbol = "U_min",
         .name = "Cut-off of discharge",
         .bounds = {0.1, 6},
         .usual = {1, 3.2},
         .standard = 0,
         .access =
             field<unit::V, &Design::cell, &CellDesign::electrical, &Electrical::lowerCutoff>(),
         .doc = "Voltage of one pair at which a discharge ends, without the drop at a current.",
         .source = designChoice,
         .applies = usesCutoffs,
         .absent = {.word = "none",
                    .name = "None",
                    .doc = "a discharge ends where the curve of an electrode does"}},
        {.key = "electrical.rate",
         .symbol = "C",
         .name = "Discharge rate",
         .bounds = {0, 1000},
         .usual = {0.05, 5},
         .standard = 1.0 / 3.0,
         .access =
             field<unit::per_hour, &Design::cell, &CellDesign::electrical, &Electrical::rate>(),
         .doc = "Rate at which energy is counted; C/3 is one third of the capacity per hour.",
         .source = designChoice,
         .first = true},
        {.key = "electrical.resistance",
         .symbol = "R",
         .name = "Area-specific resistance",
         .bounds = {0, 100000},
         .usual = {5, 100},
         .standard = 0,
         .access = field<unit::ohm_cm2, &Design::cell, &CellDesign::electrical,
                         &Electrical::resistance>(),
         .doc = "Resistance of the cell times the positive's area that lowers the voltage at the "
                "discharge rate: E = Q(V_oc − jR). Zero counts energy at the open-circuit "
                "voltage.",
         .source = designChoice,
         .applies = isGiven},
        {.key = "electrical.mean_state_of_charge",
         .symbol = "s_E",
         .name = "State of charge of the mean voltage",
         .bounds = {0, 100},
         .usual = {50, 80},
         .standard = 50,
         .access = field<unit::percent, &Design::cell, &CellDesign::electrical,
                         &Electrical::meanStateOfCharge>(),
         .doc = "Where the voltage rule 'table_50' reads the table, and where BatPaC's impedance "
                "for energy is taken; 50 % but for hybrids.",
         .source = batpacSource},
        {.key = "electrical.pulse_resistance",
         .symbol = "R_P",
         .name = "Area-specific resistance of a pulse",
         .bounds = {1e-6, 100000},
         .usual = {5, 100},
         .standard = 0,
         .access = field<unit::ohm_cm2, &Design::cell, &CellDesign::electrical,
                         &Electrical::pulseResistance>(),
         .doc = "Resistance that limits power.",
         .source = designChoice,
         .applies = isGiven,
         .absent = {.word = "unknown", .name = "Not known", .doc = "power is not assessed"}},
        {.key = "electrical.temperature",
         .symbol = "T",
         .name = "Temperature",
         .bounds = {-60, 300},
         .usual = {20, 80},
         .standard = 25,
         .access =
             field<unit::degC, &Design::cell, &CellDesign::electrical, &Electrical::temperature>(),
         .doc = "Mean temperature of the cell in use; conductivities and interfaces follow it by "
                "Arrhenius, also beyond where a solvent freezes or boils.",
         .source = designChoice,
         .first = true},
        {.key = "electrical.hardware_resistance",
         .symbol = "R_h",
         .name = "Resistance of foils and terminals",
         .bounds = {0, 1000},
         .usual = {0, 5},
         .standard = 0,
         .access = field<unit::ohm_cm2, &Design::cell, &CellDesign::electrical,
                         &Electrical::hardwareResistance>(),
         .doc = "Foils, terminals and interconnections times the area of the positive.",
         .source = designChoice,
         .applies = hardwareIsGiven},
        {.key = "electrical.interface_activation_energy",
         .symbol = "E_if",
         .name = "Activation energy of interfaces",
         .bounds = {0, 300},
         .usual = {20, 80},
         .standard = 30,
         .access = field<unit::kJ_per_mol, &Design::cell, &CellDesign::electrical,
                         &Electrical::interfaceActivation>(),
         .doc = "Arrhenius factor of interfacial resistances built up from layers.",
         .source = "BatPaC 5 workbook (Argonne 2022), activation energy of its impedance",
         .applies = isLayered},
        {.key = "electrical.activation_energy",
         .symbol = "E_a",
         .name = "Activation energy of the impedance",
         .bounds = {-300, 300},
         .usual = {-30, -30},
         .standard = -30,
         .access = field<unit::kJ_per_mol, &Design::cell, &CellDesign::electrical,
                         &Electrical::activationEnergy>(),
         .doc = "BatPaC's Arrhenius factor exp(E_a/R (1/298 − 1/T)), with 8.31 J/(mol K) and 0 °C "
                "= 273 K.",
         .source = batpacSource,
         .applies = isBatpac},
        {.key = "electrical.energy_factor",
         .symbol = "f_E",
         .name = "Energy over 10 s impedance",
         .bounds = {0.1, 10},
         .usual = {1.3, 1.3},
         .standard = 1.3,
         .access = field<unit::number, &Design::cell, &CellDesign::electrical,
                         &Electrical::energyFactor>(),
         .doc = "Impedance at the discharge rate over the 10 s value of the table.",
         .source = batpacSource,
         .applies = isBatpac},
        {.key = "electrical.limiting_current",
         .symbol = "j_lim",
         .name = "Limiting current density",
         .bounds = {0.01, 100000},
         .usual = {100, 100},
         .standard = 100,
         .access = field<unit::mA_per_cm2, &Design::cell, &CellDesign::electrical,
                         &Electrical::limitingCurrent>(),
         .doc = "Of ion transport in BatPaC's impedance: the positive's kinetics slow as (1 − "
                "j/j_lim)^−½.",
         .source = batpacSource,
         .applies = isBatpac},
        {.key = "electrical.limiting_rate",
         .symbol = "C_lim",
         .name = "Limiting rate",
         .bounds = {0.01, 100000},
         .usual = {120, 120},
         .standard = 120,
         .access = field<unit::per_hour, &Design::cell, &CellDesign::electrical,
                         &Electrical::limitingRate>(),
         .doc = "Of solid diffusion in BatPaC's impedance: (1 − (C/C_lim)²)^−½.",
         .source = batpacSource,
         .applies = isBatpac},
    };
    d.curves = {
        {.key = "electrical.voltage_table",
         .symbol = "V_oc",
         .name = "Open-circuit voltage table",
         .bounds = {-10, 1000},
         .get = tableGet<unit::V, &Electrical::table>,
         .set = tableSet<unit::V, &Electrical::table>,
         .unit = unit::V,
         .doc = "Full-cell open-circuit voltage at 0, 10 … 100 % state of charge.",
         .rises = true},
        {.key = "electrical.resistance_2s",
         .symbol = "R_2s",
         .name = "Impedance after 2 s",
         .bounds = {0, 100000},
         .get = tableGet<unit::ohm_cm2, &Electrical::resistanceAfter2s>,
         .set = tableSet<unit::ohm_cm2, &Electrical::resistanceAfter2s>,
         .unit = unit::ohm_cm2,
         .doc = "Area-specific impedance of a 2 s pulse at 0, 10 … 100 % state of charge, 25 °C."},
        {.key = "electrical.resistance_10s",
         .symbol = "R_10s",
         .name = "Impedance after 10 s",
         .bounds = {0, 100000},
         .get = tableGet<unit::ohm_cm2, &Electrical::resistanceAfter10s>,
         .set = tableSet<unit::ohm_cm2, &Electrical::resistanceAfter10s>,
         .unit = unit::ohm_cm2,
         .doc = "Area-specific impedance of a 10 s pulse at 0, 10 … 100 % state of charge, 25 °C."},
    };
    return d;
}

} // namespace cellgap
