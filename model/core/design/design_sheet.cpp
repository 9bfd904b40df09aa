// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/design/design_sheet.h"

#include <algorithm>
#include <cmath>

namespace cellgap {

std::string_view name(Origin origin)
{
    switch (origin) {
    case Origin::standard:
        return "standard value";
    case Origin::chemistry:
        return "chemistry";
    case Origin::preset:
        return "format preset";
    case Origin::plant:
        return "plant";
    case Origin::library:
        return "material library";
    case Origin::file:
        break;
    }
    return "design file";
}

std::pair<int, int> priceYears(const DesignSheet &sheet)
{
    const int own = static_cast<int>(sheet.design.economics.priceYear);
    std::pair years{own, own};
    for (const auto &[key, provenance] : sheet.provenance) {
        const Parameter *parameter = provenance.year > 0 ? findParameter(key) : nullptr;
        if (parameter == nullptr || !parameter->access.unit.text.starts_with("USD") ||
            !parameter->applies(sheet.design))
            continue;
        years.first = std::min(years.first, provenance.year);
        years.second = std::max(years.second, provenance.year);
    }
    return years;
}

std::string materialIn(const DesignSheet &sheet, const std::string &slot)
{
    const auto found = sheet.materials.find(slot);
    return found == sheet.materials.end() ? std::string() : found->second.id;
}

std::string materialOf(std::string_view part, const DesignSheet &sheet)
{
    for (const MaterialSlot &slot : materialSlots()) {
        if (slot.part != part || !applies(slot, sheet.design))
            continue;
        if (const auto found = sheet.materials.find(slot.key); found != sheet.materials.end())
            return found->second.name;
    }
    return {};
}

bool isWithinTolerance(const PublishedFigure &figure, std::optional<double> computed)
{
    if (!computed)
        return false;
    if (figure.comparison != Relation::equal)
        return holds(*computed, figure.comparison, figure.value);
    return figure.tolerance && std::abs(*computed / figure.value - 1.0) <= *figure.tolerance;
}

std::string_view name(Agreement agreement)
{
    switch (agreement) {
    case Agreement::predicted:
        return "predicted";
    case Agreement::fitted:
        return "fitted";
    case Agreement::input:
        break;
    }
    return "input";
}

std::vector<std::string> fittedInputs(const DesignSheet &sheet, std::string_view metric)
{
    std::vector<std::string> keys;
    for (const auto &[key, provenance] : sheet.provenance) {
        const Parameter *parameter = findParameter(key);
        if (std::ranges::count(provenance.fittedTo, metric) > 0 &&
            (parameter == nullptr || parameter->applies(sheet.design)))
            keys.push_back(key);
    }
    return keys;
}

Agreement agreementOf(const DesignSheet &sheet, const PublishedFigure &figure)
{
    if (!figure.echoes.empty())
        return Agreement::input;
    return fittedInputs(sheet, figure.metric).empty() ? Agreement::predicted : Agreement::fitted;
}

} // namespace cellgap
