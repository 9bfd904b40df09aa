// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/io/half_cell_reader.h"

#include "model/core/base/number_text.h"
#include "model/core/design/isotonic.h"
#include "model/io/curve_text.h"
#include "model/io/design_text.h"
#include "model/io/file_issues.h"
#include "model/io/issue_sink.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <stdexcept>

namespace cellgap {

namespace fs = std::filesystem;

namespace {

using Points = std::vector<PotentialCurve::Point>;

constexpr std::array halves{"charge", "discharge"};
constexpr double lowest = -0.5; ///< V, of plating at a high rate
constexpr double highest = 6.0;
constexpr double mostNoise = 0.1; ///< V, root mean square

Text remedyOfPoints()
{
    return phrase("name a file, or give [capacity in mAh/g, potential in V] from 0 on");
}

class HalfCellReader
{
public:
    HalfCellReader(bool positive, const fs::path &directory, const UnitSystem &units,
                   HalfCellReading &reading)
        : m_positive(positive)
        , m_directory(directory)
        , m_units(units)
        , m_reading(reading)
    {
    }

    void read(const Yaml &node)
    {
        MeasuredHalfCell measured;
        if (node.isScalar()) {
            Points points = curve(node);
            const bool charge = goesAs(points, true);
            settle(points, charge, node.place);
            (charge ? measured.charge : measured.discharge) = std::move(points);
            measured.source = fs::path(node.text).filename().string();
        } else if (node.isMap()) {
            const FileIssues issues({}, m_reading.issues);
            checkKeys(node, {"source", "confidence", "conditions", "charge", "discharge"}, issues);
            checkWord(node, "confidence", confidenceWords, issues);
            readHalf(node, "charge", measured.charge, measured);
            readHalf(node, "discharge", measured.discharge, measured);
            if (!node.textOf("source").empty())
                measured.source = node.textOf("source");
            measured.confidence = node.textOf("confidence");
            measured.conditions = node.textOf("conditions");
        }
        if (m_reading.issues.empty() && measured.charge.empty() && measured.discharge.empty())
            refuse(node.place, phrase("no curve of a half cell"), remedyOfPoints());
        if (m_reading.issues.empty())
            m_reading.measured = std::move(measured);
    }

private:
    void refuse(const TextPlace &place, Text message, Text remedy)
    {
        IssueSink(m_reading.issues).error({}, place, std::move(message), std::move(remedy));
    }

    void readHalf(const Yaml &node, const std::string &key, Points &points,
                  MeasuredHalfCell &measured)
    {
        const Yaml *half = node.find(key);
        if (half == nullptr)
            return;
        points = curve(*half);
        if (half->isScalar())
            measured.source +=
                (measured.source.empty() ? "" : ", ") + fs::path(half->text).filename().string();
        if (!points.empty() && !goesAs(points, key == "charge"))
            refuse(
                half->place,
                phrase("%1: the potential of this electrode goes the other way", {verbatim(key)}),
                phrase("a charge of the cell raises that of its positive and lowers that of "
                       "its negative; a discharge does the opposite"));
        else
            settle(points, key == "charge", half->place);
    }

    bool goesAs(const Points &points, bool charge) const
    {
        if (points.empty())
            return false;
        const double rise = points.back().potential - points.front().potential;
        return charge == m_positive ? rise >= 0.0 : rise <= 0.0;
    }

    /// Takes noise out of a curve that has more points than are kept, before they are chosen, and
    /// refuses one that does not go one way.
    void settle(Points &points, bool charge, const TextPlace &place)
    {
        if (points.empty())
            return;
        const double sign = charge == m_positive ? 1.0 : -1.0;
        std::vector<double> potentials;
        std::vector<double> weights;
        for (std::size_t i = 0; i < points.size(); ++i) {
            potentials.push_back(sign * points[i].potential);
            weights.push_back(points[std::min(i + 1, points.size() - 1)].charge -
                              points[i > 0 ? i - 1 : 0].charge);
        }
        const std::vector<double> pooled = rising(potentials, weights);
        double moved = 0.0;
        double whole = 0.0;
        for (std::size_t i = 0; i < points.size(); ++i) {
            moved += weights[i] * std::pow(pooled[i] - potentials[i], 2);
            whole += weights[i];
        }
        if (std::sqrt(moved / whole) > mostNoise) {
            refuse(place,
                   phrase("the potential goes up and down by more than a measurement's noise"),
                   phrase("give one half of a cycle, smoothed where it has to be"));
            return points.clear();
        }
        if (points.size() <= PotentialCurve::mostPoints)
            return;
        for (std::size_t i = 0; i < points.size(); ++i)
            points[i].potential = sign * pooled[i];
        points = thinned(points);
    }

    Points curve(const Yaml &node)
    {
        Points points = node.isScalar() ? pointsOfFile(node) : pointsOfList(node);
        if (!points.empty() && (points.size() < 2 || points.front().charge != 0.0 ||
                                !std::ranges::is_sorted(points, std::ranges::less_equal(),
                                                        &PotentialCurve::Point::charge))) {
            refuse(node.place, phrase("the capacity of a curve does not rise from 0 on"),
                   remedyOfPoints());
            points.clear();
        }
        const auto possible = [](const PotentialCurve::Point &point) {
            return point.potential >= lowest && point.potential <= highest;
        };
        if (const auto odd = std::ranges::find_if_not(points, possible); odd != points.end()) {
            refuse(node.place,
                   phrase("a potential of %1 V is none of an electrode",
                          {shortDigits(odd->potential, 4)}),
                   phrase("give volts against the metal of the ion"));
            points.clear();
        }
        return points;
    }

    Points pointsOfFile(const Yaml &node)
    {
        const fs::path path = m_directory / node.text;
        try {
            CurveReading curve = readCurveText(readTextFile(path.string()), m_units);
            for (Issue &issue : curve.issues)
                issue.file = path.string();
            std::ranges::move(curve.issues, std::back_inserter(m_reading.issues));
            return curve.points;
        } catch (const std::runtime_error &error) {
            refuse(node.place, verbatim(error.what()),
                   phrase("names of curves are relative to the file that names them"));
        }
        return {};
    }

    Points pointsOfList(const Yaml &node)
    {
        Points points;
        for (const Yaml &pair : node.items) {
            const bool isPair = pair.items.size() == 2;
            const auto charge = isPair ? readNumber(pair.items[0].text) : std::nullopt;
            const auto potential = isPair ? readNumber(pair.items[1].text) : std::nullopt;
            if (!charge || !potential) {
                refuse(pair.place, phrase("not a point of a half-cell curve"), remedyOfPoints());
                return {};
            }
            points.push_back({.charge = *charge, .potential = *potential});
        }
        return points;
    }

    bool m_positive;
    const fs::path &m_directory;
    const UnitSystem &m_units;
    HalfCellReading &m_reading;
};

std::string pointsText(const Points &points)
{
    std::string text = "[";
    for (const auto &[charge, potential] : points)
        text += (text.size() > 1 ? ", [" : "[") + shortestNumber(charge) + ", " +
                shortestNumber(potential) + "]";
    return text + "]";
}

} // namespace

HalfCellReading readHalfCell(const Yaml &node, bool positive, const fs::path &directory,
                             const UnitSystem &units)
{
    HalfCellReading reading;
    HalfCellReader(positive, directory, units, reading).read(node);
    return reading;
}

std::string halfCellText(const MeasuredHalfCell &measured)
{
    std::string text;
    const auto add = [&text](const std::string &key, const std::string &value) {
        text += (text.empty() ? "{" : ", ") + key + ": " + value;
    };
    if (!measured.charge.empty())
        add("charge", pointsText(measured.charge));
    if (!measured.discharge.empty())
        add("discharge", pointsText(measured.discharge));
    if (!measured.source.empty())
        add("source", scalarText(measured.source));
    if (!measured.confidence.empty())
        add("confidence", scalarText(measured.confidence));
    if (!measured.conditions.empty())
        add("conditions", scalarText(measured.conditions));
    return text + "}";
}

bool namesCurveFiles(const Yaml &node)
{
    return node.isScalar() || std::ranges::any_of(halves, [&node](const char *half) {
               const Yaml *curve = node.find(half);
               return curve != nullptr && curve->isScalar();
           });
}

} // namespace cellgap
