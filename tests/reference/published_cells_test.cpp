// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/analysis/break_even.h"
#include "model/core/edit/edit.h"
#include "model/core/physics/evaluate.h"
#include "model/core/report/input_tables.h"
#include "model/core/result/metric.h"
#include "model/io/catalogue.h"
#include "model/io/design_yaml.h"
#include "model/io/quantity_text.h"
#include "model/io/solid_electrolytes.h"

#include <QRegularExpression>
#include <QtTest>

#include <array>
#include <cmath>

namespace cellgap {

namespace {

namespace fs = std::filesystem;

std::vector<fs::path> designsIn(const fs::path &directory)
{
    std::vector<fs::path> files;
    for (const auto &entry : fs::directory_iterator(directory))
        if (entry.path().extension() == ".yaml")
            files.push_back(entry.path());
    std::ranges::sort(files);
    return files;
}

void addRows(const fs::path &directory)
{
    for (const fs::path &file : designsIn(directory))
        QTest::newRow(file.stem().c_str()) << QString::fromStdString(file.string());
}

} // namespace

/// Published cells, each a design file with the source's own numbers and tolerances. The cases of
/// resources/cases are counted as their sources count, through ordinary inputs of the design.
class PublishedTest : public QObject
{
    Q_OBJECT

    UnitSystem m_units;
    Catalogue m_catalogue = loadCatalogue(CELLGAP_PROGRAM_DATA, m_units);

    DesignSheet read(const QString &file)
    {
        const DesignReading reading =
            readDesign(readTextFile(file.toStdString()), m_catalogue, m_units);
        for (const Issue &issue : reading.issues)
            QTest::qFail(english(issue.message).c_str(), __FILE__, issue.line);
        return reading.sheet;
    }

    void compare(const DesignSheet &sheet)
    {
        const Result result = evaluate(sheet.design);
        for (const Issue &issue : issues(result, sheet.design))
            QVERIFY2(issue.severity != Severity::error, english(issue.message).c_str());
        for (const PublishedFigure &figure : sheet.published) {
            const Metric *metric = findMetric(figure.metric);
            const double value = metric->value(result).value();
            const double deviation = (value - figure.value) / std::abs(figure.value);
            const QString what = QString("%1: %2 is %3, published %4 (%5 %)")
                                     .arg(QString::fromStdString(sheet.name))
                                     .arg(QString::fromStdString(figure.metric))
                                     .arg(value)
                                     .arg(figure.value)
                                     .arg(100 * deviation, 0, 'g', 3);
            qInfo("%s", qPrintable(what));
            QVERIFY2(!figure.source.empty() || !sheet.source.empty(), qPrintable(what));
            if (figure.tolerance)
                QVERIFY2(std::abs(deviation) <= *figure.tolerance, qPrintable(what));
            else
                QVERIFY2(!figure.note.empty(), qPrintable(what));
        }
    }

private slots:
    void referenceCell_data()
    {
        QTest::addColumn<QString>("file");
        addRows(fs::path(CELLGAP_TEST_DATA) / "resources" / "cases");
    }

    void referenceCell()
    {
        QFETCH(QString, file);
        const DesignSheet sheet = read(file);
        QVERIFY2(!sheet.published.empty(), "states no published figure");
        compare(sheet);
    }

    void shippedDesign_data()
    {
        QTest::addColumn<QString>("file");
        addRows(fs::path(CELLGAP_TEST_DATA) / "resources" / "designs");
    }

    void shippedDesign()
    {
        QFETCH(QString, file);
        const DesignSheet sheet = read(file);
        compare(sheet);
        QVERIFY2(!sheet.source.empty() && !sheet.name.empty(), "names no source");
        // An aim, baselines, examples of a word and a couple of which nobody published figures of a
        // cell; of the break-even pair a thickness, see breakEvenOfTheReviewsPair().
        const auto isFile = [&](const char *name) { return file.endsWith(name); };
        QCOMPARE(sheet.published.empty(),
                 std::ranges::any_of(
                     std::array{"li_nmc811_battery500.yaml", "nmc622_graphite_pouch.yaml",
                                "li_mos2_1980s.yaml", "break_even_pair.yaml", "na_anode_free.yaml",
                                "nmc811_siox_pouch.yaml", "nmc811_lab_pouch.yaml",
                                "nmc811_graphite_4680.yaml", "nmc532_lmo_prismatic.yaml",
                                "coin_nmc811_lithium.yaml"},
                     isFile));
        for (const auto &[key, provenance] : sheet.provenance) {
            QVERIFY2(findParameter(key) == nullptr || !provenance.source.empty(),
                     (key + " does not say its source").c_str());
            // What is fitted says to which of the figures, and what comes out without.
            QCOMPARE(provenance.fittedTo.empty(), provenance.without.empty());
            if (provenance.origin == Origin::file && !provenance.fittedTo.empty())
                QVERIFY2(std::ranges::any_of(sheet.published,
                                             [&](const PublishedFigure &figure) {
                                                 return std::ranges::count(
                                                            fittedInputs(sheet, figure.metric),
                                                            key) > 0;
                                             }),
                         (key + " is fitted to no published figure").c_str());
        }
    }

    void whatDesignsSayOfThemselvesHolds_data() { shippedDesign_data(); }

    /// A number of a result in the description is a claim that comes out, or a published figure.
    void whatDesignsSayOfThemselvesHolds()
    {
        QFETCH(QString, file);
        const DesignSheet sheet = read(file);
        const Result result = evaluate(sheet.design);
        for (const PublishedFigure &claim : sheet.claims)
            QVERIFY2(isWithinTolerance(claim, findMetric(claim.metric)->value(result)),
                     claim.metric.c_str());
        static const QRegularExpression said(
            "([0-9.]+) (Wh/kg|Wh/L|W/kg|W/L|min|cycles?|EUR/kWh)\\b");
        auto numbers = said.globalMatch(QString::fromStdString(sheet.description));
        while (numbers.hasNext()) {
            const QRegularExpressionMatch number = numbers.next();
            const auto states = [&](const PublishedFigure &figure) {
                return figure.value == number.captured(1).toDouble() &&
                       number.captured(2).startsWith(QLatin1StringView(
                           findMetric(figure.metric)->unit.text.data(),
                           static_cast<qsizetype>(findMetric(figure.metric)->unit.text.size())));
            };
            QVERIFY2(std::ranges::any_of(sheet.claims, states) ||
                         std::ranges::any_of(sheet.published, states),
                     qPrintable(number.captured()));
        }
    }

    void assumedLivesSayThatTheyAre_data() { shippedDesign_data(); }

    /// A cycle or calendar life whose source is an assumption is not shown as declared.
    void assumedLivesSayThatTheyAre()
    {
        QFETCH(QString, file);
        const DesignSheet sheet = read(file);
        const LifeDesign &life = sheet.design.life;
        const auto check = [&](const char *key, double number, LifeBasis basis) {
            const auto found = sheet.provenance.find(key);
            if (number > 0.0 && found != sheet.provenance.end())
                QCOMPARE(basis == LifeBasis::assumed, groundsOf(found->second) == Grounds::assumed);
        };
        check("life.declared_cycles", life.declaredCycles, life.cyclesBasis);
        check("life.calendar_life", life.calendarLife.value(), life.calendarBasis);
    }

    /// "390 Wh/kg and 700 Wh/L with 4 mAh/cm²": what comes out without a fitted value does.
    void whatComesOutWithoutAFitDoes_data() { shippedDesign_data(); }

    void whatComesOutWithoutAFitDoes()
    {
        QFETCH(QString, file);
        const DesignSheet sheet = read(file);
        for (const auto &[key, provenance] : sheet.provenance) {
            if (provenance.origin != Origin::file || provenance.fittedTo.empty())
                continue;
            const QStringList parts = QString::fromStdString(provenance.without).split(" with ");
            QVERIFY2(parts.size() == 2, provenance.without.c_str());
            DesignSheet other = sheet;
            QVERIFY(applySetting(other, key, parts[1].toStdString(), m_catalogue, m_units).empty());
            const Result result = evaluate(other.design);
            const QStringList numbers = parts[0].split(" and ");
            QCOMPARE(std::size_t(numbers.size()), provenance.fittedTo.size());
            for (qsizetype i = 0; i < numbers.size(); ++i) {
                const Metric *metric = findMetric(provenance.fittedTo[std::size_t(i)]);
                const auto said = m_units.read(numbers[i].toStdString(), metric->unit).number;
                QVERIFY2(said && std::abs(metric->value(result).value() / *said - 1.0) < 6e-4,
                         (key + ": " + std::to_string(metric->value(result).value())).c_str());
            }
        }
    }

    /// A figure that an input of the file has too is no agreement, unless it says so.
    void noFigureIsAnInput_data() { shippedDesign_data(); }

    void noFigureIsAnInput()
    {
        QFETCH(QString, file);
        const DesignSheet sheet = read(file);
        const Result result = evaluate(sheet.design);
        for (const PublishedFigure &figure : sheet.published) {
            if (agreementOf(sheet, figure) != Agreement::predicted)
                continue;
            const Unit &unit = findMetric(figure.metric)->unit;
            for (const auto &[key, provenance] : sheet.provenance) {
                const Parameter *parameter = findParameter(key);
                if (parameter == nullptr || provenance.origin != Origin::file ||
                    parameter->access.unit.text != unit.text)
                    continue;
                const double input = parameter->access.get(sheet.design);
                const auto value = findMetric(figure.metric)->value(result);
                const auto same = [](double a, double b) {
                    return std::abs(a - b) <= 1e-6 * std::abs(b);
                };
                QVERIFY2(!same(input, figure.value) || !value || !same(*value, input),
                         (figure.metric + " echoes " + key).c_str());
            }
        }
    }

    void enoughDesignsAreShipped()
    {
        QVERIFY(designsIn(fs::path(CELLGAP_TEST_DATA) / "resources" / "designs").size() >= 20);
    }

    /// 41 µm of LLZO (Varzi et al., ref. 171). The review says neither of what oxide the positive
    /// is, what its graphite cell retains, nor whether liquid in its pores and a foil of lithium
    /// count. NMC811 without them comes to 38 µm against the half cells of a pouch, NMC622 to 35;
    /// the shipped pair has both and stops at 29. Its description says so.
    void breakEvenOfTheReviewsPair()
    {
        const fs::path designs = fs::path(CELLGAP_TEST_DATA) / "resources" / "designs";
        const auto shipped = [&](const char *file) {
            return read(QString::fromStdString((designs / file).string()));
        };
        const Design graphite = shipped("nmc811_graphite_pouch.yaml").design;
        const auto garnet = [&](const Design &design) {
            const auto all =
                breakEvens(design, graphite, solidElectrolytes(m_catalogue, m_units)).value();
            return *std::ranges::find(all.layers, std::optional(unit::um(41.0)),
                                      &BreakEvenLayer::review);
        };
        DesignSheet sheet = shipped("break_even_pair.yaml");
        const auto withoutLiquidAndFoil = [&] {
            Design dry = sheet.design;
            dry.cell.electrolyte.wets = WettedParts::none;
            dry.cell.electrolyte.poreFilling = 0.0;
            dry.cell.negative.foilThickness = unit::um(0.01);
            return garnet(dry);
        };
        const BreakEvenLayer wet = garnet(sheet.design);
        const BreakEvenLayer dry = withoutLiquidAndFoil();
        QCOMPARE(std::round(unit::um.in(wet.byMass)), 29.0);
        QCOMPARE(std::round(unit::um.in(dry.byMass)), 38.0);

        // Both pairs have the same energy: the layer gives way to as much liquid and lithium.
        const PairState pair = evaluate(sheet.design).pair;
        const ArealMass given = pair.positive.porosity * pair.positive.thickness *
                                    sheet.design.cell.electrolyte.density +
                                (sheet.design.cell.negative.foilThickness - unit::um(0.01)) *
                                    sheet.design.cell.negative.lithiumDensity;
        const double share = (dry.byMass - wet.byMass) * wet.density / given;
        QVERIFY2(std::abs(share - 1.0) < 1e-9, qPrintable(QString::number(share - 1.0)));

        const Material &nmc622 = m_catalogue.materials.at("nmc622");
        QVERIFY(!putMaterial(sheet, *findMaterialSlot("positive.active"), nmc622));
        QCOMPARE(std::round(unit::um.in(withoutLiquidAndFoil().byMass)), 35.0);
    }

    /// BatPaC 5, design 1: parts of the bill as the workbook prints them.
    void billOfBatpacDesign1_data()
    {
        QTest::addColumn<QString>("part");
        QTest::addColumn<double>("grams");
        QTest::newRow("positive active") << "positive_active" << 319.1906;
        QTest::newRow("negative active") << "negative_active" << 216.5207;
        QTest::newRow("positive terminal") << "positive_terminal" << 5.74952;
        QTest::newRow("negative terminal") << "negative_terminal" << 12.71993;
        QTest::newRow("container") << "laminate" << 16.39657;
        QTest::newRow("electrolyte") << "electrolyte" << 70.87809 * 1.2;
        QTest::newRow("aluminium foil") << "positive_collector" << 4736.884 * 15e-4 * 2.7;
        QTest::newRow("copper foil") << "negative_collector" << 5054.756 * 10e-4 * 8.96;
        QTest::newRow("separator") << "separator" << 8878.934 * 15e-4 * 0.473;
    }

    void billOfBatpacDesign1()
    {
        QFETCH(QString, part);
        QFETCH(double, grams);
        const fs::path file =
            fs::path(CELLGAP_TEST_DATA) / "resources" / "cases" / "batpac5_nmc811g_1.yaml";
        const Result result = evaluate(read(QString::fromStdString(file.string())).design);
        const auto info = std::ranges::find(parts(), part.toStdString(), &PartInfo::key);
        QVERIFY(info != parts().end());
        const double computed = unit::g.in(result.bill[info->part].mass);
        QVERIFY2(std::abs(computed / grams - 1) < 2e-6,
                 qPrintable(QString("%1 g, workbook %2 g").arg(computed).arg(grams)));
    }
};

} // namespace cellgap

QTEST_APPLESS_MAIN(cellgap::PublishedTest)
#include "published_cells_test.moc"
