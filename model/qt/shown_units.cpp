// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/qt/shown_units.h"

#include "model/io/quantity_text.h"
#include "model/qt/local_text.h"
#include "model/qt/typed_number.h"

#include <QSettings>

namespace cellgap {

namespace {

const QString group = QStringLiteral("units");

/// By the unit of the parameters, the other usual ones.
const std::map<QString, QStringList> &unitsOfField()
{
    static const std::map<QString, QStringList> known{
        {"µm", {"mm", "nm", "mil"}},
        {"mm", {"cm", "µm", "in"}},
        {"m²", {"cm²"}},
        {"g", {"kg"}},
        {"kg", {"g", "lb"}},
        {"L", {"mL", "cm³"}},
        {"mg/cm²", {"g/m²"}},
        {"g/cm³", {"kg/m³"}},
        {"%", {"1"}},
        {"Ah", {"mAh"}},
        {"mAh/cm²", {"Ah/m²", "C/cm²"}},
        {"mAh/g", {"Ah/kg", "C/g"}},
        {"g/Ah", {"kg/kAh", "µg/mAh"}},
        {"mA/cm²", {"A/m²"}},
        {"Ω·cm²", {"Ω·m²"}},
        {"mS/cm", {"S/m", "S/cm"}},
        {"S/m", {"mS/cm", "S/cm"}},
        {"mol/L", {"mol/m³"}},
        {"cm²/s", {"m²/s"}},
        {"kJ/mol", {"J/mol"}},
        {"1/cm", {"1/m"}},
        {"s", {"min"}},
        {"min", {"h", "s"}},
        {"h", {"min"}},
        {"V", {"mV"}},
        {"kW", {"W"}},
        {"kWh", {"Wh", "MJ"}},
        {"°C", {"K", "°F"}},
    };
    return known;
}

} // namespace

ShownUnits::ShownUnits(const UnitSystem &units, QObject *parent)
    : QObject(parent)
    , m_units(units)
{
}

QStringList ShownUnits::others(const QString &unit)
{
    const auto found = unitsOfField().find(unit);
    return found == unitsOfField().end() ? QStringList() : found->second;
}

QStringList ShownUnits::changeable()
{
    QStringList units;
    for (const auto &[unit, others] : unitsOfField())
        units << unit;
    return units;
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
