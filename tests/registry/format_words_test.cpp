// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/analysis/cell_outline.h"
#include "model/core/analysis/waterfall.h"
#include "model/core/physics/coating.h"
#include "model/core/physics/voltage.h"
#include "tests/designs/sample_designs.h"
#include "tests/designs/shipped_designs.h"

namespace cellgap {

using namespace sample;

/// No dead words: whatever a format of a cell can say changes something.
class FormatWordsTest : public QObject, ShippedDesigns
{
    Q_OBJECT

    Design changed(const std::string &id, const std::vector<Setting> &settings)
    {
        return sheetOf(id, settings).design;
    }

    /// Every number of a result, and of the drawing of the cell, that its format can change.
    static std::vector<double> numbersOf(const Design &design)
    {
        const Result result = evaluate(design);
        std::vector<double> numbers;
        for (const Metric &metric : metrics())
            numbers.push_back(metric.value(result).value_or(-1.0));
        for (std::size_t i = 0; i < partCount; ++i) {
            numbers.push_back(result.bill[static_cast<Part>(i)].mass.value());
            numbers.push_back(result.bill[static_cast<Part>(i)].volume.value());
        }
        if (const auto outline = cellOutline(design, result))
            numbers.insert(numbers.end(), {outline->terminal.value(), outline->pitch.value(),
                                           outline->bothEnds ? 1.0 : 0.0});
        for (const Finding &finding : result.findings.items())
            numbers.insert(numbers.end(),
                           {static_cast<double>(reinterpret_cast<std::uintptr_t>(finding.kind)),
                            finding.value.number, finding.limit.number});
        return numbers;
    }

    /// The keys of what applies to the format of a cell and changes nothing.
    static std::string unreadOf(const Design &design)
    {
        const auto isOfFormat = [](std::string_view key) {
            const std::string_view section = key.substr(0, key.find('.'));
            return section == "stack" || section == "format" || section == "pouch" ||
                   section == "prismatic" || section == "cylindrical";
        };
        const std::vector<double> before = numbersOf(design);
        std::string unread;
        for (const Parameter &parameter : parameters()) {
            if (!parameter.applies(design) || !isOfFormat(parameter.key))
                continue;
            const double number = parameter.access.get(design);
            bool isRead = false;
            for (const double other :
                 {1.1 * number, 0.9 * number, number + 1.0, parameter.usual.max}) {
                if (isRead || other == number || !parameter.bounds.contains(other))
                    continue;
                Design changed = design;
                assign(parameter, changed, other);
                isRead = numbersOf(changed) != before;
            }
            if (!isRead)
                unread += " " + parameter.key;
        }
        for (const Choice &choice : choices()) {
            if (!choice.applies(design) || !isOfFormat(choice.key))
                continue;
            bool isRead = false;
            for (std::size_t i = 0; i < choice.options.size(); ++i) {
                Design changed = design;
                choice.access.set(changed, static_cast<int>(i));
                isRead = isRead || numbersOf(changed) != before;
            }
            if (!isRead)
                unread += " " + choice.key;
        }
        return unread;
    }

private slots:
    /// Of what describes the format of a cell, everything that applies changes something.
    void whatAppliesIsRead()
    {
        struct Cell {
            const char *id;
            const char *kind;
            const char *roll;
        };
        int checked = 0;
        for (const auto &[id, kind, roll] :
             {Cell{"nmc811-graphite-pouch", "pouch", "stacked"},
              Cell{"nmc811-graphite-pouch", "stack", "stacked"},
              Cell{"lfp-graphite-prismatic", "prismatic", "stacked"},
              Cell{"lfp-graphite-prismatic", "prismatic", "flat_wound"},
              Cell{"nmc622-graphite-21700", "cylindrical", "stacked"}})
            for (const char *arrangement : {"parallel", "bipolar"})
                for (const char *ends : {"included", "excluded"})
                    for (const char *hardware : {"given", "computed"}) {
                        Design design = changed(id, {});
                        choose(design, "format.kind", kind);
                        choose(design, "prismatic.roll", roll);
                        choose(design, "stack.arrangement", arrangement);
                        choose(design, "pouch.terminal_volume", ends);
                        choose(design, "electrical.hardware", hardware);
                        set(design, "negative.swelling", 1);
                        if (!evaluate(design).feasible())
                            continue;
                        ++checked;
                        const std::string unread = unreadOf(design);
                        QVERIFY2(unread.empty(),
                                 (std::string(kind) + " " + roll + ":" + unread).c_str());
                    }
        // All but the bipolar rolls, which cannot be wound, and the bipolar prism, whose can of the
        // wanted capacity is too small for its liquid.
        QCOMPARE(checked, 28);
    }
};

} // namespace cellgap

QTEST_APPLESS_MAIN(cellgap::FormatWordsTest)
#include "format_words_test.moc"
