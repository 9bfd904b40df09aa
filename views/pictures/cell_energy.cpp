// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pictures/cell_energy.h"

#include "model/qt/local_text.h"

#include <QCoreApplication>

#include <cmath>

namespace cellgap {

namespace {

constexpr int digits = 4;

bool isPositive(double number)
{
    return std::isfinite(number) && number > 0.0;
}

QString energyText(double energy, const Metric &metric, const QLocale &locale)
{
    return quantityText(energy, digits, metric.unit.text, locale);
}

} // namespace

const Metric &specificEnergyOfCell()
{
    static const Metric &metric = metricOf("cell.specific_energy");
    return metric;
}

const Metric &energyDensityOfCell()
{
    static const Metric &metric = metricOf("cell.energy_density");
    return metric;
}

bool hasEnergy(const CellMark &cell)
{
    return isPositive(cell.specificEnergyWhPerKg) && isPositive(cell.energyDensityWhPerL);
}

QString sentence(const CellMark &cell, const QLocale &locale)
{
    return QCoreApplication::translate("cellgap::CellMark", "%1: %2, %3")
        .arg(cell.name, energyText(cell.specificEnergyWhPerKg, specificEnergyOfCell(), locale),
             energyText(cell.energyDensityWhPerL, energyDensityOfCell(), locale));
}

} // namespace cellgap
