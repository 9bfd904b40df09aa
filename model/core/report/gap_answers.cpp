// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/report/gap_answers.h"

#include "model/core/report/alternatives.h"

#include <utility>

namespace cellgap {

std::span<const Material> materialsOf(const GapAnswers &answers)
{
    return answers.materials == nullptr ? std::span<const Material>() : *answers.materials;
}

GapAnswers findAnswers(std::shared_ptr<const DesignSheet> sheet,
                       std::shared_ptr<const std::vector<Programme>> programmes,
                       std::shared_ptr<const std::vector<Material>> materials, Hold hold)
{
    GapAnswers answers{.sheet = std::move(sheet),
                       .programmes = std::move(programmes),
                       .materials = std::move(materials),
                       .hold = hold};
    const Design &design = answers.sheet->design;
    const auto inputs = leverInputs(*answers.sheet);
    const auto alternatives = alternativesOf(*answers.sheet, materialsOf(answers));
    for (const Programme &programme : *answers.programmes) {
        const auto targets = targetsFor(programme, design.requirement.use);
        LeverSearch search = findLevers(design, inputs, targets, answers.hold, alternatives);
        if (!search.canHold) {
            answers.hold = Hold::inputs;
            search = findLevers(design, inputs, targets, answers.hold, alternatives);
        }
        answers.levers.push_back({.programme = &programme, .search = std::move(search)});
    }
    return answers;
}

GapAnswers withPairs(GapAnswers answers, const std::stop_token &stop)
{
    constexpr std::size_t shown = 4;
    const Design &design = answers.sheet->design;
    const auto inputs = leverInputs(*answers.sheet);
    std::vector<ProgrammePairs> pairs;
    for (const Programme &programme : *answers.programmes)
        pairs.push_back(
            {.programme = &programme,
             .targets = findPairs(design, inputs, targetsFor(programme, design.requirement.use),
                                  shown, answers.hold, stop)});
    if (!stop.stop_requested())
        answers.pairs = std::move(pairs);
    return answers;
}

Closing closingFor(const GapAnswers &answers, const Programme &programme,
                   const std::stop_token &stop)
{
    const Design &design = answers.sheet->design;
    std::vector<Freedom> freedoms = usualFreedoms(design, leverInputs(*answers.sheet));
    std::erase_if(freedoms, [&answers](const Freedom &freedom) {
        return answers.fixed.contains(freedom.input->key);
    });
    const auto targets = targetsFor(programme, design.requirement.use);
    return closeGap(design, freedoms, targets, Effort::fewInputs, answers.hold, stop);
}

GapAnswers findClosings(std::shared_ptr<const DesignSheet> sheet,
                        std::shared_ptr<const std::vector<Programme>> programmes)
{
    return withClosings({.sheet = std::move(sheet), .programmes = std::move(programmes)});
}

GapAnswers withClosings(GapAnswers answers)
{
    for (std::size_t next = answers.closings.size(); next < answers.programmes->size(); ++next) {
        const Programme &programme = (*answers.programmes)[next];
        answers.closings.push_back(
            {.programme = &programme, .closing = closingFor(answers, programme)});
    }
    shareBest(answers.closings);
    return answers;
}

} // namespace cellgap
