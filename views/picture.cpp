// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/picture.h"

#include "views/breakdown_plot.h"
#include "views/cross_section.h"
#include "views/energy_map.h"
#include "views/waterfall_plot.h"

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
};

} // namespace

std::unique_ptr<Picture> makePicture(std::string_view key)
{
    const auto *const found = std::ranges::find(makers, key, &Maker::key);
    return found == makers.end() ? nullptr : found->make();
}

} // namespace cellgap
