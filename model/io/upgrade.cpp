// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/io/upgrade.h"

#include "model/io/quantity_text.h"

#include <cmath>

namespace cellgap {

const std::vector<UpgradeStep> &upgradeSteps()
{
    static const std::vector<UpgradeStep> steps;
    return steps;
}

int checkVersion(const Yaml &root, const std::string &file, std::vector<Issue> &issues, int newest)
{
    const std::string prefix = file.empty() ? std::string{} : file + ": ";
    const auto add = [&](const TextPlace &place, std::string message, std::string remedy) {
        issues.push_back({Severity::error, "version", prefix + std::move(message),
                          std::move(remedy), place.line, place.column});
        return 0;
    };
    const Yaml *node = root.find("version");
    if (node == nullptr)
        return add(root.place, "the file does not say its version",
                   "begin it with 'version: " + std::to_string(newest) + "'");
    const auto version = node->isScalar() ? readNumber(node->text) : std::nullopt;
    if (!version || *version < 1.0 || *version != std::floor(*version))
        return add(node->place, "the version is not a whole number from 1",
                   "write 'version: " + std::to_string(newest) + "'");
    if (*version > newest)
        return add(node->place,
                   "the file has version " + node->text + ", this program reads up to " +
                       std::to_string(newest),
                   "use a newer CellGap");
    return static_cast<int>(*version);
}

void upgrade(Yaml &root, int version, const std::vector<UpgradeStep> &steps)
{
    for (std::size_t step = static_cast<std::size_t>(version) - 1; step < steps.size(); ++step)
        steps[step](root);
}

} // namespace cellgap
