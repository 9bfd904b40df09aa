// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/edit/convention.h"

#include "model/core/design/parameter.h"
#include "model/core/edit/edit.h"

#include <algorithm>

namespace cellgap {

namespace {

// Of BatPaC 5, in %.
constexpr double extraLiquid = 2.0; ///< per volume of the stack
constexpr double packing = 97.0;    ///< of the layers

int optionOf(const Choice &choice, std::string_view word)
{
    const auto found = std::ranges::find(choice.options, word, &Option::word);
    return static_cast<int>(found - choice.options.begin());
}

bool hasLiquid(const Design &design)
{
    const Choice &wets = *findChoice("electrolyte.wets");
    return wets.access.get(design) != optionOf(wets, "none");
}

Provenance provenanceOf(const Convention &convention)
{
    return {.origin = Origin::file, .source = "counted as " + std::string(convention.name)};
}

/// Whether the input is another one now.
bool set(DesignSheet &sheet, const Convention::Input &input, const Provenance &from)
{
    if (!input.where(sheet.design))
        return false;
    if (const Choice *choice = findChoice(input.key)) {
        const int now = choice->access.get(sheet.design);
        const int wanted = optionOf(*choice, input.option);
        const bool givesWay = input.insteadOf.empty() || now == optionOf(*choice, input.insteadOf);
        if (!choice->applies(sheet.design) || now == wanted || !givesWay)
            return false;
        chooseOption(sheet, *choice, wanted, from);
        return true;
    }
    const Parameter &parameter = *findParameter(input.key);
    const double now = parameter.access.get(sheet.design);
    const bool givesWay = !input.insteadOfNumber || now == *input.insteadOfNumber;
    if (!parameter.applies(sheet.design) || now == input.number || !givesWay)
        return false;
    return !assignNumber(sheet, parameter, input.number, from);
}

} // namespace

const std::vector<Convention> &conventions()
{
    using Input = Convention::Input;
    const Input meanVoltage{
        .key = "electrical.voltage_rule", .option = "table_mean", .insteadOf = "table_50"};
    const Input largerState{.key = "format.volume_state", .option = "standard"};
    const Input withTerminals{.key = "pouch.terminal_volume", .option = "included"};
    const Input noExtraLiquid{
        .key = "electrolyte.stack_volume_fraction", .number = 0.0, .insteadOfNumber = extraLiquid};
    const Input fullPacking{.key = "stack.packing", .number = 100.0, .insteadOfNumber = packing};
    const auto outerNegatives = [](std::string_view option, std::string_view insteadOf) {
        return Input{.key = "stack.outer_negative", .option = option, .insteadOf = insteadOf};
    };
    const auto rate = [](double number) {
        return Input{.key = "electrical.rate", .number = number};
    };
    const auto excess = [](std::string_view option) {
        return Input{.key = "electrolyte.excess", .option = option};
    };
    const auto nothing = [](std::string_view key) { return Input{.key = key, .number = 0.0}; };
    static const std::vector<Convention> all{
        {.word = "cellgap",
         .name = "CellGap",
         .counts =
             "Energy at C/3 from the mean of the voltage table; the outer box with terminals and "
             "with the liquid beyond the pores, in its larger state; outer faces of two-sided "
             "negatives idle.",
         .source = "standard values of this program",
         .inputs = {meanVoltage, rate(1.0 / 3.0), largerState, excess("takes_space"), noExtraLiquid,
                    fullPacking, withTerminals, outerNegatives("two_sided", "like_inner")}},
        {.word = "batpac",
         .name = "BatPaC 5",
         .counts =
             "Energy at C/3 from the voltage at 50 % state of charge, where there is a table; 2 % "
             "of the stack's volume more liquid, layers packed to 97 %; the outer box with "
             "terminals; outer negatives coated on one face.",
         .source = "Argonne BatPaC 5 workbook (2022)",
         .inputs = {{.key = "electrical.voltage_rule",
                     .option = "table_50",
                     .insteadOf = "table_mean"},
                    rate(1.0 / 3.0),
                    largerState,
                    excess("takes_space"),
                    {.key = "electrolyte.stack_volume_fraction",
                     .number = extraLiquid,
                     .where = hasLiquid},
                    {.key = "stack.packing", .number = packing},
                    withTerminals,
                    outerNegatives("one_sided", "two_sided"),
                    outerNegatives("one_sided", "like_inner")}},
        {.word = "lacey",
         .name = "Lacey's cell models",
         .counts =
             "Energy without load from the mean voltage; liquid in mass only, whatever the pores "
             "hold; electrodes and separator of one size without bare foil; the outer box with "
             "terminals; outer faces of two-sided negatives like the inner ones.",
         .source = "Lacey cell models (9c42b01a)",
         .inputs = {meanVoltage, rate(0.0), largerState, excess("ignored"), noExtraLiquid,
                    fullPacking, withTerminals, outerNegatives("like_inner", "two_sided"),
                    nothing("stack.negative_margin_width"), nothing("stack.negative_margin_height"),
                    nothing("stack.separator_margin_width"),
                    nothing("stack.separator_margin_height"), nothing("stack.positive_strip"),
                    nothing("stack.negative_strip")}},
        {.word = "stack",
         .name = "Stack only",
         .counts =
             "Pairs and foils alone: half of each foil per pair, no overhang, no terminals, no "
             "case; energy at C/3 from the mean of the voltage table.",
         .source = "usual of laboratory papers",
         .inputs = {{.key = "format.kind", .option = "stack"},
                    meanVoltage,
                    rate(1.0 / 3.0),
                    largerState,
                    excess("takes_space"),
                    noExtraLiquid,
                    fullPacking}},
        {.word = "published",
         .name = "As published",
         .counts = "As the design says, which may follow its publication.",
         .source = "the design itself",
         .inputs = {}},
    };
    return all;
}

const Convention *findConvention(std::string_view word)
{
    const auto found = std::ranges::find(conventions(), word, &Convention::word);
    return found == conventions().end() ? nullptr : &*found;
}

std::vector<std::string> countAs(DesignSheet &sheet, const Convention &convention,
                                 const std::set<std::string, std::less<>> &kept)
{
    const Provenance from = provenanceOf(convention);
    std::vector<std::string> changed;
    for (const Convention::Input &input : convention.inputs)
        if (!kept.contains(input.key) && set(sheet, input, from))
            changed.emplace_back(input.key);
    return changed;
}

void dropConvention(DesignSheet &sheet, const DesignSheet &base)
{
    for (const Convention &convention : conventions())
        for (const Convention::Input &input : convention.inputs) {
            const std::string key(input.key);
            const auto from = sheet.provenance.find(key);
            if (from != sheet.provenance.end() && from->second == provenanceOf(convention))
                resetTo(sheet, base, key);
        }
}

} // namespace cellgap
