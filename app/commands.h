// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session.h"

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

/// The commands of the program. Results go to the session's output, issues to its error stream.
namespace cellgap {

enum class OutputFormat { text, json, csv, markdown };

struct EvaluateOptions {
    std::vector<std::string> designs;
    std::vector<std::string> settings;
    std::string targets = "set-plan-2030,battery500";
    OutputFormat format = OutputFormat::text;
    bool bill = false;
    bool metrics = false;
    bool waterfall = false;
    bool cost = false;
    bool pack = false;
};

Exit evaluateCommand(Session &session, const EvaluateOptions &options);

/// Like evaluate, in one line per target that is missed; `missed` when an assessed target is.
Exit checkCommand(Session &session, const EvaluateOptions &options);

Exit compareCommand(Session &session, const EvaluateOptions &options);

struct ConvertOptions {
    std::string design;
    std::string output;
    std::vector<std::string> settings;
    bool full = false;
};

/// How thick a solid electrolyte may be before the design's pair with lithium falls behind its pair
/// with graphite, for every electrolyte of the library.
Exit breakEvenCommand(Session &session, const ConvertOptions &options, OutputFormat format);

/// Every published figure of the designs, or of all shipped ones and the cases of other tools, with
/// what is computed and what the agreement is worth; `missed` when a figure leaves its tolerance.
Exit validateCommand(Session &session, const EvaluateOptions &options);

/// The review's Table 1: literature status beside the computed design of each column.
Exit table1Command(Session &session, OutputFormat format);

/// All that is called so: an input or a section of them, a metric, a material, a programme, a
/// shipped chemistry, preset, plant or design; without a key all inputs, a line each.
Exit describeCommand(Session &session, const std::string &key);

/// Prints that page of the help, or lists all pages without a word. The names of the commands are
/// for finding what a word was meant as.
Exit helpCommand(Session &session, const std::string &topic,
                 const std::vector<std::string> &commands);

/// What listCommand() lists.
const std::vector<std::string> &listable();

/// Lists one of them, or the words themselves; only the rows that have `word` in key or name, or
/// the inputs of the section of that name.
Exit listCommand(Session &session, const std::string &what, const std::string &word,
                 OutputFormat format);

Exit convertCommand(Session &session, const ConvertOptions &options);

/// Writes a design to the option's file, or prints it.
Exit writeResult(Session &session, const std::string &text, const std::string &output);
/// Says that a file could not be written and why.
Exit refuseToWrite(const Session &session, const std::string &file, const std::string &why);

/// Sizes a design to its requirement; prints what it took and what bounds it, or writes the design.
Exit sizeCommand(Session &session, const ConvertOptions &options);

Exit schemaCommand(Session &session, std::string_view of);

struct WindowOptions {
    std::vector<std::string> designs;
    std::vector<std::string> settings;
    std::optional<std::string> targets; ///< without it those of the last session
    std::optional<std::string> theme;
    std::string output = "cellgap.png";
    int width = 1440;
    int height = 900;
    double scale = 1.0;
};

struct ReportOptions {
    EvaluateOptions input;
    std::string baseline; ///< design that the others are compared with
    std::string output;
    std::string page;  ///< template of the pages instead of the shipped one
    std::string style; ///< style sheet instead of the shipped one
    std::string paper = "a4";
    std::string language = "en";
    bool all = false;   ///< every shipped design in place of the named ones
    bool brief = false; ///< without a section for each design
};

struct PlotOptions {
    EvaluateOptions input;
    std::string view;
    std::string variant;
    std::string output;
    std::string theme = "light";
    std::string language = "en";
    int width = 800;
    int height = 600;
    double scale = 1.0;
};

/// Reads all designs and says what is wrong with any of them. Throws BadInput when one is not
/// usable.
std::vector<EvaluatedDesign> loadAll(Session &session, const EvaluateOptions &options);

/// Version of the program, as it stands on what it writes.
std::string programVersion();

/// What needs widgets: the commands know it by these functions only, so that they link no window.
struct WindowCommands {
    std::function<Exit(Session &, const WindowOptions &)> open;
    std::function<Exit(Session &, const WindowOptions &)> screenshot;
    std::function<Exit(Session &, const ReportOptions &)> report;
    std::function<Exit(Session &, const PlotOptions &)> plot;
};

/// Names of all views, as `plot` and `list` know them.
std::vector<std::string> viewNames();

/// The completion script of bash, written from the commands with their options and the registry.
std::string bashCompletion(const std::map<std::string, std::vector<std::string>> &optionsOf);

} // namespace cellgap
