// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/design/parameter.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace cellgap {

/// One property of a material, with its basis and its source.
struct MaterialProperty {
    double number = 0.0;
    std::string unit;
    std::optional<Bounds> range;
    std::string conditions;
    std::string temperature;
    std::string year;
    std::string basis;
    std::string source;
    std::string confidence;
    std::vector<MaterialProperty> alternatives;
};

struct HalfCell;

struct Material {
    std::string id;
    std::string name;
    std::string formula;
    std::string category;
    std::string assembledState; ///< of a positive active material: "charged" or "discharged"
    std::string ion{};          ///< that an active material or a metal exchanges: "lithium"
    std::string kind{}; ///< of the positive that it makes, where that is no coating: "oxygen"
    std::string notes;
    const HalfCell *halfCell = nullptr; ///< of an active material, where it was measured
    std::map<std::string, MaterialProperty> properties;
};

} // namespace cellgap
