// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pictures/pictures.h"

#include "views/pictures/balance_plot.h"
#include "views/pictures/bars_plot.h"
#include "views/pictures/bill_view.h"
#include "views/pictures/break_even_plot.h"
#include "views/pictures/breakdown_plot.h"
#include "views/pictures/cell_drawing.h"
#include "views/pictures/closing_view.h"
#include "views/pictures/comparison_plot.h"
#include "views/pictures/cross_section.h"
#include "views/pictures/energy_map.h"
#include "views/pictures/explanation_view.h"
#include "views/pictures/lever_view.h"
#include "views/pictures/oxygen_plot.h"
#include "views/pictures/pair_view.h"
#include "views/pictures/ragone_plot.h"
#include "views/pictures/roadmap_plot.h"
#include "views/pictures/table1_view.h"
#include "views/pictures/tornado_view.h"
#include "views/pictures/voltage_plot.h"
#include "views/pictures/waterfall_plot.h"

#include <algorithm>

namespace cellgap {

namespace {

template <class Plot, auto... how> std::unique_ptr<Picture> make()
{
    return std::make_unique<Plot>(how...);
}

} // namespace

const std::vector<PictureInfo> &pictures()
{
    static const std::vector<PictureInfo> all{
        {.key = "energy-map",
         .title = "Energy map",
         .doc = "Specific energy over energy density of the cells, with the regions where the "
                "programmes' targets are met.",
         .several = true,
         .make = make<EnergyMap>},
        {.key = "waterfall",
         .title = "Waterfall by mass",
         .doc = "Specific energy from the active couple down to the pack, with the programmes' "
                "targets.",
         .make = make<WaterfallPlot, WaterfallPlot::By::mass>},
        {.key = "waterfall-volume",
         .title = "Waterfall by volume",
         .doc = "Energy density from the active couple down to the pack, with the programmes' "
                "targets.",
         .make = make<WaterfallPlot, WaterfallPlot::By::volume>},
        {.key = "mass",
         .title = "Mass",
         .doc = "What the mass of a cell is made up of, groups with their parts.",
         .several = true,
         .make = make<BreakdownPlot, BreakdownOf::mass>},
        {.key = "volume",
         .title = "Volume",
         .doc = "What fills the volume of a cell, and how much is void.",
         .several = true,
         .make = make<BreakdownPlot, BreakdownOf::volume>},
        {.key = "cost",
         .title = "Cost",
         .doc = "What a cell costs: the bill of materials and what making it adds.",
         .several = true,
         .make = make<BreakdownPlot, BreakdownOf::cost>},
        {.key = "resistance",
         .title = "Resistance",
         .doc = "What the resistance of a cell in its discharge is made up of, in mΩ.",
         .several = true,
         .make = make<BreakdownPlot, BreakdownOf::resistance>},
        {.key = "cross-section",
         .title = "Cross-section",
         .doc = "One pair to scale, charged and discharged.",
         .make = make<CrossSection>},
        {.key = "bill",
         .title = "Bill of materials",
         .doc = "Every part of the cell with its mass, volume, area and cost.",
         .make = make<BillView>},
        {.key = "cell",
         .title = "Cell drawing",
         .doc = "The cell to scale with its dimensions, from the front and in section.",
         .make = make<CellDrawing>},
        {.key = "balance",
         .title = "Balance",
         .doc = "Both electrodes' half-cell potentials and the cell's voltage as they lie over "
                "each other: cut-offs, first-cycle loss, N/P, distance from plating.",
         .make = make<BalancePlot>},
        {.key = "voltage",
         .title = "Voltage",
         .doc = "Voltage of the cells over capacity or state of charge, at rest and in discharges, "
                "or their differential capacity.",
         .several = true,
         .make = make<VoltagePlot>},
        {.key = "ragone",
         .title = "Ragone",
         .doc = "Specific energy over specific power as the current of the discharge grows, with "
                "the programmes' targets.",
         .several = true,
         .make = make<RagonePlot>},
        {.key = "bars",
         .title = "Bars",
         .doc = "One metric of the designs above what the programmes want of it.",
         .several = true,
         .make = make<BarsPlot>},
        {.key = "comparison",
         .title = "Comparison",
         .doc = "The designs on every target of a programme, as value over target.",
         .several = true,
         .make = make<ComparisonPlot>},
        {.key = "levers",
         .title = "Levers",
         .doc = "What each input alone does for a target that is missed, over its usual range.",
         .ofAnswers = true,
         .make = make<LeverView>},
        {.key = "pairs",
         .title = "Two inputs",
         .doc = "Where a target that is missed is met over the usual ranges of two inputs, for the "
                "best pairs, and the smallest change that meets it.",
         .ofAnswers = true,
         .make = make<PairView>},
        {.key = "closing",
         .title = "Close the gap",
         .doc = "The smallest joint change that meets all targets of a programme, or what stands "
                "in its way.",
         .ofAnswers = true,
         .make = make<ClosingView>},
        {.key = "tornado",
         .title = "Tornado",
         .doc = "What each input alone makes of a metric over its usual range, the largest swing "
                "first.",
         .make = make<TornadoView>},
        {.key = "explanation",
         .title = "Why it differs",
         .doc =
             "What each part that differs adds to a metric, from one design to the other, or from "
             "the design as it was opened.",
         .several = true,
         .ofChange = true,
         .make = make<ExplanationView>},
        {.key = "roadmap",
         .title = "Roadmap",
         .doc = "What the programmes want and report over the years, and where the cell stands.",
         .make = make<RoadmapPlot>},
        {.key = "table1",
         .title = "Table 1",
         .doc = "The review's technologies and the designs against the targets: literature, "
                "computed value, gap.",
         .several = true,
         .make = make<Table1View>},
        {.key = "break-even",
         .title = "Break-even thickness",
         .doc = "How thick each solid electrolyte may be before a lithium-ion pair with the same "
                "positive has as much energy.",
         .make = make<BreakEvenPlot>},
        {.key = "oxygen",
         .title = "Capacity of Li-O2",
         .doc = "Capacity of an oxygen positive over its porosity, on the carbon and on the "
                "whole.",
         .make = make<OxygenPlot>},
    };
    return all;
}

std::vector<std::string> pictureKeys()
{
    std::vector<std::string> keys;
    for (const PictureInfo &picture : pictures())
        keys.emplace_back(picture.key);
    return keys;
}

const PictureInfo *findPicture(std::string_view key)
{
    const auto found = std::ranges::find(pictures(), key, &PictureInfo::key);
    return found == pictures().end() ? nullptr : &*found;
}

std::unique_ptr<Picture> makePicture(std::string_view key)
{
    const PictureInfo *info = findPicture(key);
    return info == nullptr ? nullptr : info->make();
}

} // namespace cellgap
