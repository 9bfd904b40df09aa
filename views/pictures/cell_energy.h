// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/result/metric.h"

#include <QLocale>
#include <QString>

namespace cellgap {

/// A cell in a map of energies.
struct CellMark {
    QString name;
    double specificEnergyWhPerKg = 0.0;
    double energyDensityWhPerL = 0.0;
    QString family;       ///< chemistry family; familyStyles() has those with a mark of their own
    std::string design{}; ///< id of the shipped design that it is, or empty
};

/// The metrics that a map of energies has as its axes.
const Metric &specificEnergyOfCell();
const Metric &energyDensityOfCell();

/// Whether both energies are numbers above zero, which those of an infeasible design are not.
bool hasEnergy(const CellMark &cell);

/// "Bolloré LMP: 184.9 Wh/kg, 219.3 Wh/L".
QString sentence(const CellMark &cell, const QLocale &locale);

} // namespace cellgap
