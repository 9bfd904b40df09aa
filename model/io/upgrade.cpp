// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/io/upgrade.h"

#include "model/io/issue_sink.h"
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
    const auto add = [&](const TextPlace &place, Text message, Text remedy) {
        IssueSink(issues, file).error("version", place, std::move(message), std::move(remedy));
        return 0;
    };
    const Text known = digits(std::to_string(newest));
    const Yaml *node = root.find("version");
    if (node == nullptr)
        return add(root.place, phrase("the file does not say its version"),
                   phrase("begin it with 'version: %1'", {known}));
    const auto version = node->isScalar() ? readNumber(node->text) : std::nullopt;
    if (!version || *version < 1.0 || *version != std::floor(*version))
        return add(node->place, phrase("the version is not a whole number from 1"),
                   phrase("write 'version: %1'", {known}));
    if (*version > newest)
        return add(node->place,
                   phrase("the file has version %1, this program reads up to %2",
                          {verbatim(node->text), known}),
                   phrase("use a newer CellGap"));
    return static_cast<int>(*version);
}

void upgrade(Yaml &root, int version, const std::vector<UpgradeStep> &steps)
{
    for (std::size_t step = static_cast<std::size_t>(version) - 1; step < steps.size(); ++step)
        steps[step](root);
}

} // namespace cellgap
