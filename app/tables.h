// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands.h"
#include "model/io/report_text.h"
#include "model/io/table.h"

#include <nlohmann/json_fwd.hpp>

namespace cellgap {

/// As it is printed; bytes that are no UTF-8, of a file's name, are replaced.
std::string jsonText(const nlohmann::ordered_json &json);

/// The design as the core's tables look at it; the design outlives it.
ReportedDesign reported(const EvaluatedDesign &design);

/// The inputs of a design, by section and key; of one section where it is named.
Table keyTable(std::string_view section = {});

/// Prints a text over as many lines as it takes, the first behind the indentation's signs.
void printParagraph(Session &session, const std::string &text, std::string_view indentation = {});

/// Prints a table in any format; JSON is a list of objects keyed by the headings.
void printTable(Session &session, const Table &table, OutputFormat format);

/// The same, for people with its notes and remarks.
void printTable(Session &session, const ReportTable &table, OutputFormat format);

/// An assessed value in the unit of its target, with its basis; "–" when it is not assessed.
std::string valueText(const Target &target, const Assessment &assessment);

} // namespace cellgap
