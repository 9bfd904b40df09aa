// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/design/declarations.h"

namespace cellgap {

namespace {

bool usesRetainedFraction(const Design &design)
{
    return design.cell.formation.rule == FormationRule::retainedFraction;
}

} // namespace

Declarations electricalDeclarations()
{
    Declarations d;
    d.choices = {
        {.key = "formation.rule",
         .name = "Capacity after formation",
         .options = {{"retained_fraction", "smaller electrode times the retained fraction"},
                     {"first_cycle_balance", "balance of both electrodes' first-cycle losses"}},
         .access = indexField<&Design::cell, &CellDesign::formation, &Formation::rule>(),
         .doc = "How the lithium that formation consumes is counted. First-cycle balance: "
                "min(Q_p, Q_p/η₁ − lithium bound by the negative's interphase)."},
        {.key = "electrical.voltage_rule",
         .name = "Open-circuit voltage",
         .options = {{"electrodes", "difference of the electrodes' average voltages"},
                     {"table_mean", "mean of the cell's voltage table"},
                     {"table_50", "the table's value at 50 % state of charge, as in BatPaC"}},
         .access = indexField<&Design::cell, &CellDesign::electrical, &Electrical::rule>(),
         .doc = "The voltage that energy is counted with, before the drop at the rate."},
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
        {.key = "electrical.rate",
         .symbol = "C",
         .name = "Discharge rate",
         .bounds = {0, 1000},
         .usual = {0.05, 5},
         .standard = 1.0 / 3.0,
         .access =
             field<unit::per_hour, &Design::cell, &CellDesign::electrical, &Electrical::rate>(),
         .doc = "Rate at which energy is counted; C/3 is one third of the capacity per hour.",
         .source = designChoice},
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
         .source = designChoice},
    };
    d.curves = {
        {.key = "electrical.voltage_table",
         .symbol = "V_oc",
         .name = "Open-circuit voltage table",
         .bounds = {-10, 1000},
         .get = [](const Design &design,
                   std::size_t i) { return unit::V.in(design.cell.electrical.table[i]); },
         .set = [](Design &design, std::size_t i,
                   double number) { design.cell.electrical.table[i] = unit::V(number); },
         .unit = unit::V,
         .doc = "Full-cell open-circuit voltage at 0, 10 … 100 % state of charge."},
    };
    return d;
}

} // namespace cellgap
