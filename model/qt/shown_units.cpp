// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/qt/shown_units.h"

#include "model/io/quantity_text.h"
#include "model/qt/local_text.h"
#include "model/qt/typed_number.h"

#include <QSettings>

#include <algorithm>

namespace cellgap {

namespace {

const QString group = QStringLiteral("units");

} // namespace

ShownUnits::ShownUnits(const UnitSystem &units, QObject *parent)
    : QObject(parent)
    , m_units(units)
{
}

const std::vector<ShownUnits::Usual> &ShownUnits::usual()
{
    static const std::vector<Usual> all{
        {.own = "µm", .name = "Thickness of layers", .others = {"mm", "nm", "mil"}},
        {.own = "mm", .name = "Dimensions of cells", .others = {"cm", "µm", "in"}},
        {.own = "m²", .name = "Areas", .others = {"cm²"}},
        {.own = "g", .name = "Mass of cells and parts", .others = {"kg"}},
        {.own = "kg", .name = "Mass of packs", .others = {"g", "lb"}},
        {.own = "L", .name = "Volume", .others = {"mL", "cm³"}},
        {.own = "mg/cm²", .name = "Loading", .others = {"g/m²"}},
        {.own = "g/cm³", .name = "Density", .others = {"kg/m³"}},
        {.own = "%", .name = "Shares", .others = {"1"}},
        {.own = "Ah", .name = "Capacity", .others = {"mAh"}},
        {.own = "mAh/cm²", .name = "Areal capacity", .others = {"Ah/m²", "C/cm²"}},
        {.own = "mAh/g", .name = "Specific capacity", .others = {"Ah/kg", "C/g"}},
        {.own = "g/Ah", .name = "Electrolyte by capacity", .others = {"kg/kAh", "µg/mAh"}},
        {.own = "mA/cm²", .name = "Current density", .others = {"A/m²"}},
        {.own = "Ω·cm²", .name = "Area-specific resistance", .others = {"Ω·m²"}},
        {.own = "mS/cm", .name = "Ionic conductivity", .others = {"S/m", "S/cm"}},
        {.own = "S/m", .name = "Electronic conductivity", .others = {"mS/cm", "S/cm"}},
        {.own = "mol/L", .name = "Concentration", .others = {"mol/m³"}},
        {.own = "cm²/s", .name = "Diffusivity", .others = {"m²/s"}},
        {.own = "kJ/mol", .name = "Activation energy", .others = {"J/mol"}},
        {.own = "1/cm", .name = "Surface by volume", .others = {"1/m"}},
        {.own = "V", .name = "Voltage", .others = {"mV"}},
        {.own = "kW", .name = "Power", .others = {"W"}},
        {.own = "kWh", .name = "Energy", .others = {"Wh", "MJ"}},
        {.own = "s", .name = "Length of pulses", .others = {"min"}},
        {.own = "min", .name = "Charging time", .others = {"h", "s"}},
        {.own = "h", .name = "Hours", .others = {"min"}},
        {.own = "°C", .name = "Temperature", .others = {"K", "°F"}},
    };
    return all;
}

QStringList ShownUnits::others(const QString &unit)
{
    const auto found = std::ranges::find(usual(), unit, &Usual::own);
    return found == usual().end() ? QStringList() : found->others;
}

QString ShownUnits::shown(const QString &own) const
{
    const auto found = m_chosen.find(own);
    return found == m_chosen.end() ? own : found->second.unit;
}

const ShownUnits::Conversion *ShownUnits::conversion(const Parameter &parameter) const
{
    if (m_chosen.empty())
        return nullptr;
    const auto found = m_chosen.find(plainText(parameter.access.unit.text));
    return found == m_chosen.end() ? nullptr : &found->second;
}

QString ShownUnits::unit(const Parameter &parameter) const
{
    const Conversion *chosen = conversion(parameter);
    return chosen != nullptr ? chosen->unit : plainText(parameter.access.unit.text);
}

QString ShownUnits::label(const Parameter &parameter) const
{
    const QString shown = unit(parameter);
    return shown == "1" ? QString() : shown;
}

double ShownUnits::toShown(const Parameter &parameter, double number) const
{
    const Conversion *chosen = conversion(parameter);
    return chosen != nullptr ? chosen->scale * number + chosen->zero : number;
}

QString ShownUnits::text(const Parameter &parameter, double number, const QLocale &locale) const
{
    return (fieldText(toShown(parameter, number), locale) + u' ' + label(parameter)).trimmed();
}

QString ShownUnits::range(const Parameter &parameter, const Bounds &bounds,
                          const QLocale &locale) const
{
    return tr("%1 to %2")
        .arg(fieldText(toShown(parameter, bounds.min), locale),
             text(parameter, bounds.max, locale));
}

bool ShownUnits::choose(const QString &own, const QString &shown)
{
    if (own == shown) {
        m_chosen.erase(own);
        emit changed();
        return true;
    }
    const std::string from = own.toStdString();
    const std::string to = shown.toStdString();
    const auto zero = m_units.convert(0.0, from, to);
    const auto one = m_units.convert(1.0, from, to);
    if (!zero || !one)
        return false;
    m_chosen[own] = {.unit = shown, .scale = *one - *zero, .zero = *zero};
    emit changed();
    return true;
}

void ShownUnits::store(QSettings &settings) const
{
    settings.beginWriteArray(group);
    int i = 0;
    for (const auto &[unit, conversion] : m_chosen) {
        settings.setArrayIndex(i++);
        settings.setValue("of", unit);
        settings.setValue("shown", conversion.unit);
    }
    settings.endArray();
}

void ShownUnits::restore(QSettings &settings)
{
    const int count = settings.beginReadArray(group);
    for (int i = 0; i < count; ++i) {
        settings.setArrayIndex(i);
        choose(settings.value("of").toString(), settings.value("shown").toString());
    }
    settings.endArray();
}

} // namespace cellgap
