// SPDX-License-Identifier: GPL-3.0-or-later
// Evaluates so many times, for a tool that counts instructions: count_evaluations KIND NUMBER.
#include "model/core/physics/evaluate.h"
#include "tests/bench/full_design.h"
#include "tests/bench/plain_battery.h"

#include <cstdlib>
#include <iostream>
#include <string_view>

int main(int argc, char **argv)
{
    using namespace cellgap;
    if (argc != 3) {
        std::cerr << "usage: count_evaluations full|prepared|performance|energy|plain NUMBER\n";
        return 2;
    }
    const std::string_view kind = argv[1];
    const int number = std::atoi(argv[2]);
    Design design = bench::fullDesign();
    const Preparation prepared = prepare(design);
    bench::PlainPouch cell = bench::standardPouch();
    const bench::PlainBattery battery = bench::plainInputs(design);
    double sum = 0.0;
    for (int i = 0; i < number; ++i) {
        const double thickness = 1e-5 + 1e-10 * i;
        design.cell.separator.thickness = Length::from_value(thickness);
        cell.separatorThickness = thickness;
        if (kind == "plain")
            sum += bench::plainBattery(cell, battery).cell.specificEnergy;
        else if (kind == "prepared")
            sum += evaluate(design, prepared).cell.specificEnergy.value();
        else if (kind == "performance")
            sum += evaluate(design, prepared, Aspect::power).cell.specificEnergy.value();
        else if (kind == "energy")
            sum += evaluate(design, prepared, {}).cell.specificEnergy.value();
        else
            sum += evaluate(design).cell.specificEnergy.value();
    }
    std::cout << sum << "\n";
    return 0;
}
