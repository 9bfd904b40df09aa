// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/options.h"
#include "app/session.h"
#include "model/core/analysis/target.h"
#include "model/io/report_text.h"
#include "model/io/table.h"

#include <string>
#include <string_view>

namespace cellgap {

/// The inputs of a design, by section and key; of one section where it is named.
Table keyTable(std::string_view section = {});

/// Prints a text over as many lines as it takes, the first behind the indentation's signs.
void printParagraph(Session &session, const std::string &text, std::string_view indentation = {});

/// Prints a table in any format; JSON is a list of objects keyed by the headings.
void printTable(Session &session, const Table &table, const TableLayout &layout = {});

/// The same, for people with its notes and remarks.
void printTable(Session &session, const ReportTable &table, const TableLayout &layout = {});

/// An assessed value in the unit of its target, with its basis; "–" when it is not assessed.
std::string valueText(const Target &target, const Assessment &assessment);

} // namespace cellgap
