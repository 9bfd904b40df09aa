// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/design/parameter.h"

/// What each component declares; parameter.cpp joins the lists into the registry.
namespace cellgap {

struct Declarations {
    std::vector<Parameter> parameters;
    std::vector<Choice> choices;
    std::vector<InputGroup> groups;
    std::vector<MaterialSlot> slots;
    std::vector<Curve> curves;
    std::vector<RecordList> lists;
};

Declarations positiveDeclarations();
Declarations negativeDeclarations();
Declarations separatorDeclarations();
Declarations electrolyteDeclarations();
Declarations collectorDeclarations();
Declarations stackDeclarations();
Declarations formatDeclarations();
Declarations pouchDeclarations();
Declarations prismaticDeclarations();
Declarations cylindricalDeclarations();
Declarations electricalDeclarations();
Declarations operationDeclarations();
Declarations packDeclarations();
Declarations plantDeclarations();
Declarations purchaseDeclarations();

inline constexpr std::string_view designChoice = "design choice";
inline constexpr std::string_view assumption = "assumption";
inline constexpr std::string_view batpacSource = "BatPaC 5 workbook (Argonne 2022)";
inline constexpr std::string_view plantSource =
    "BatPaC 5 workbook (Argonne 2022), sheet Cost Input";

} // namespace cellgap
