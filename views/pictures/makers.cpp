// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pictures/makers.h"

#include "views/pictures/bars_plot.h"
#include "views/pictures/bill_view.h"
#include "views/pictures/break_even_plot.h"
#include "views/pictures/breakdown_plot.h"
#include "views/pictures/cell_drawing.h"
#include "views/pictures/comparison_plot.h"
#include "views/pictures/cross_section.h"
#include "views/pictures/energy_map.h"
#include "views/pictures/oxygen_plot.h"
#include "views/pictures/ragone_plot.h"
#include "views/pictures/roadmap_plot.h"
#include "views/pictures/table1_view.h"
#include "views/pictures/waterfall_plot.h"

#include <algorithm>
#include <array>

namespace cellgap {

namespace {

struct Maker {
    std::string_view key;
    std::unique_ptr<Picture> (*make)() = nullptr;
};

template <class Plot, auto... how> std::unique_ptr<Picture> make()
{
    return std::make_unique<Plot>(how...);
}

constexpr std::array makers{
    Maker{.key = "energy-map", .make = make<EnergyMap>},
    Maker{.key = "waterfall", .make = make<WaterfallPlot, WaterfallPlot::By::mass>},
    Maker{.key = "waterfall-volume", .make = make<WaterfallPlot, WaterfallPlot::By::volume>},
    Maker{.key = "mass", .make = make<BreakdownPlot, BreakdownOf::mass>},
    Maker{.key = "volume", .make = make<BreakdownPlot, BreakdownOf::volume>},
    Maker{.key = "cost", .make = make<BreakdownPlot, BreakdownOf::cost>},
    Maker{.key = "cross-section", .make = make<CrossSection>},
    Maker{.key = "bill", .make = make<BillView>},
    Maker{.key = "cell", .make = make<CellDrawing>},
    Maker{.key = "ragone", .make = make<RagonePlot>},
    Maker{.key = "bars", .make = make<BarsPlot>},
    Maker{.key = "comparison", .make = make<ComparisonPlot>},
    Maker{.key = "roadmap", .make = make<RoadmapPlot>},
    Maker{.key = "table1", .make = make<Table1View>},
    Maker{.key = "break-even", .make = make<BreakEvenPlot>},
    Maker{.key = "oxygen", .make = make<OxygenPlot>},
};

} // namespace

std::unique_ptr<Picture> makePicture(std::string_view key)
{
    const auto *const found = std::ranges::find(makers, key, &Maker::key);
    return found == makers.end() ? nullptr : found->make();
}

} // namespace cellgap
