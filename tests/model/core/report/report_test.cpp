// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/report/checklist.h"
#include "model/core/report/design_tables.h"
#include "model/core/report/input_tables.h"
#include "model/core/report/key_results.h"
#include "model/core/report/report.h"
#include "tests/designs/sample_designs.h"

namespace cellgap {

using namespace sample;

namespace {

Target wanted(const char *metric, const char *name, Relation comparison, double value,
              const char *unit)
{
    return {.metric = metric,
            .name = name,
            .level = "cell",
            .comparison = comparison,
            .value = value,
            .unit = unit};
}

Programme programme(double share)
{
    const Result plain = evaluate(standardDesign());
    return {.id = "p",
            .name = "Programme P, 2030",
            .shortName = "P 2030",
            .targets = {wanted("cell.specific_energy", "Specific energy", Relation::greater,
                               share * metric(plain, "cell.specific_energy"), "Wh/kg"),
                        wanted("no.metric", "Recycling", Relation::atLeast, 50, "%")}};
}

Report reportOn(std::vector<EvaluatedDesign> designs, const std::vector<Programme> &programmes)
{
    return targetReport(
        {.designs = std::move(designs), .programmes = programmes, .extent = Extent::full});
}

struct Sample {
    DesignSheet sheet;
    Result result;

    explicit Sample(const Design &design)
        : result(evaluate(design))
    {
        sheet.design = design;
    }
    EvaluatedDesign named(std::string label) const
    {
        return {.label = std::move(label),
                .digest = "0",
                .sheet = std::make_shared<const DesignSheet>(sheet),
                .result = result};
    }
};

} // namespace

class ReportTest : public QObject
{
    Q_OBJECT

private slots:
    void gapsStandBesideTheirTargets()
    {
        const Sample sample(standardDesign());
        const Report report = reportOn({sample.named("mine")}, {programme(2.5)});
        QCOMPARE(english(report.title), std::string("mine against P 2030"));
        QCOMPARE(report.comparison.size(), std::size_t(1));
        const ReportTable &table = report.comparison.front();
        QCOMPARE(table.rows.size(), std::size_t(1));
        QCOMPARE(english(table.rows.front().back().text), std::string("✗ 2.5\u00a0× short"));
        QVERIFY(table.rows.front().back().mark == Mark::bad);
        QCOMPARE(table.remarks.size(), std::size_t(1));
        QCOMPARE(english(table.remarks.front()),
                 std::string("Not assessed, not computed by the model: cell recycling ≥ 50 %."));
        QCOMPARE(english(report.shortfalls.points.front()),
                 std::string("cell specific energy 2.5\u00a0× short"));
    }

    void titleNamesWhatItCanAndTheSubtitleTheRest()
    {
        const Sample sample(standardDesign());
        const std::vector<Programme> many(5, programme(1.0));
        const Report report = targetReport({.designs = {sample.named("mine")},
                                            .programmes = many,
                                            .settings = {"positive.porosity=30 %"}});
        QCOMPARE(english(report.title), std::string("mine against 5 programmes of targets"));
        QCOMPARE(english(report.subtitle), std::string("with positive.porosity=30 %"));
    }

    void groupsOfSeveralTargetsAreHeaded()
    {
        const Sample sample(standardDesign());
        Programme two = programme(2.5);
        two.targets.insert(two.targets.begin(), two.targets.front());
        const Report report = reportOn({sample.named("mine")}, {two});
        const ReportTable &table = report.comparison.front();
        QCOMPARE(table.rows.size(), std::size_t(3));
        QCOMPARE(table.rows.front().size(), std::size_t(1));
        QCOMPARE(english(table.rows.front().front().text), std::string("Energy"));
    }

    void moreThanFourDesignsHaveALineEach()
    {
        const Sample sample(standardDesign());
        std::vector<EvaluatedDesign> designs;
        for (const char *label : {"a", "b", "c", "d", "e"})
            designs.push_back(sample.named(label));
        const Report report = reportOn(designs, {programme(0.5)});
        QCOMPARE(report.comparison.size(), std::size_t(1));
        const ReportTable &overview = report.comparison.front();
        QVERIFY(overview.form == TableForm::overview);
        QCOMPARE(overview.columns.size(), std::size_t(2));  // one target is assessed
        QCOMPARE(overview.rows.size(), std::size_t(1 + 5)); // the family and its designs
        QVERIFY(overview.rows.back().back().mark == Mark::good);
        const std::vector<ReportTable> &oneByOne = report.details.front().tables;
        QCOMPARE(oneByOne.size(), std::size_t(2));
        QCOMPARE(oneByOne[0].columns.size(), std::size_t(3 + 2 * 4));
        QCOMPARE(oneByOne[1].columns.size(), std::size_t(3 + 2 * 1));
        QCOMPARE(english(report.verdict.front()),
                 std::string("5 of 5 designs meet all targets of P 2030 that are assessed for "
                             "them."));
        for (const ReportTable &table : report.comparison)
            for (const ReportRow &row : table.rows)
                QVERIFY(row.size() == 1 || row.size() == table.columns.size());
        // Targets one by one, five designs, and the targets with their sources.
        QCOMPARE(report.details.size(), std::size_t(7));
    }

    void baselineIsComparedButNotJudged()
    {
        const Sample sample(standardDesign());
        Design thicker = standardDesign();
        thicker.cell.separator.thickness = 2.0 * thicker.cell.separator.thickness;
        const Sample baseline(thicker);
        const std::vector<Programme> programmes{programme(1.0)};
        const Report report = targetReport({.designs = {sample.named("mine")},
                                            .programmes = programmes,
                                            .baseline = baseline.named("before")});
        QCOMPARE(english(report.subtitle), std::string("baseline: before"));
        QCOMPARE(report.shortfalls.points.size(), std::size_t(1));
        QCOMPARE(report.comparison.front().columns.size(), std::size_t(3 + 2 * 2));
        const auto &tables = report.details.front().tables;
        const auto changes = std::ranges::find_if(tables, [](const ReportTable &table) {
            return english(table.title) == "What differs from the baseline";
        });
        QVERIFY(changes != tables.end());
        QCOMPARE(changes->rows.size(), std::size_t(2)); // the section and its only input
        QCOMPARE(*changes->rows[1][1].value, 2.0 * *changes->rows[1][2].value);
        QCOMPARE(tables.front().columns.size(), std::size_t(5)); // results with both and the change
    }

    /// For a meeting: no list runs over its page, and what is left out is said.
    void standardReportIsShort()
    {
        Sample sample(standardDesign());
        EvaluatedDesign design = sample.named("mine");
        for (int i = 0; i < 9; ++i)
            design.issues.push_back({.message = phrase("something")});
        const Sample baseline(sulfurPouch());
        const std::vector<Programme> programmes{programme(1.0), programme(2.0)};
        const Report report = targetReport({.designs = {design, sample.named("other")},
                                            .programmes = programmes,
                                            .baseline = baseline.named("before")});
        QCOMPARE(report.details.size(), std::size_t(3)); // the designs, and sources in brief
        QCOMPARE(english(report.details.back().title), std::string("Sources of the targets"));
        const ReportSection &section = report.details.front();
        QCOMPARE(section.points.size(), std::size_t(7));
        QCOMPARE(english(section.points.back()), std::string("3 more stand in the full report."));
        QStringList titles;
        for (const ReportTable &table : section.tables)
            titles << QString::fromStdString(english(table.title));
        QCOMPARE(titles, QStringList({"Results", "Where mass, volume and cost go",
                                      "What differs from the baseline", "Main inputs"}));
        const Report full = targetReport({.designs = {design, sample.named("other")},
                                          .programmes = programmes,
                                          .baseline = baseline.named("before"),
                                          .extent = Extent::full});
        const ReportTable &some = section.tables[2];
        const auto &tables = full.details.front().tables;
        const auto all = std::ranges::find_if(tables, [](const ReportTable &table) {
            return english(table.title) == "What differs from the baseline";
        });
        const auto inputs = [](const ReportTable &table) {
            return std::ranges::count_if(table.rows,
                                         [](const ReportRow &row) { return row.size() > 1; });
        };
        QVERIFY(some.rows.back().size() > 1); // no heading without inputs
        QCOMPARE(english(some.remarks.back()),
                 std::to_string(inputs(*all) - inputs(some)) + " more stand in the full report.");
    }

    void mainInputsStandTwoInARow()
    {
        const Sample sample(lithiumPouch());
        const ReportTable table = firstInputTable(sample.sheet);
        QStringList names;
        for (const std::size_t column : {std::size_t{0}, std::size_t{2}})
            for (const ReportRow &row : table.rows)
                names << QString::fromStdString(english(row[column].text));
        names.removeAll(QString());
        QVERIFY(names.contains("Areal capacity (positive electrode)"));
        QVERIFY(names.contains("Kind of negative"));
        QVERIFY(names.size() >= 15 && names.size() <= 45);
        QCOMPARE(names.removeDuplicates(), 0);
    }

    void measuresAreNamedWhereTheTargetIsMissed()
    {
        const Sample sample(sulfurPouch());
        const Literature literature{
            .source = "A review",
            .measures = {{"Lithium-sulfur", "cell.specific_energy", "less electrolyte"},
                         {"Lithium-sulfur", "cell.cycle_life", "protected lithium"},
                         {"Lithium-ion", "cell.specific_energy", "silicon"}}};
        const auto measures = [&](double share) {
            Programme wanted = programme(1.0);
            wanted.targets.front().value = share * metric(sample.result, "cell.specific_energy");
            const std::vector<Programme> programmes{wanted};
            return targetReport({.designs = {sample.named("mine")},
                                 .programmes = programmes,
                                 .literature = literature})
                .measures;
        };
        QCOMPARE(measures(2.0).points.size(), std::size_t(1));
        QCOMPARE(english(measures(2.0).points.front()),
                 std::string("Specific energy: less electrolyte"));
        QVERIFY(measures(0.5).points.empty());
    }

    void familyOfSeveralDesignsHasItsMeasuresInALine()
    {
        const Sample sulfur(sulfurPouch());
        const Sample ion(standardDesign());
        Programme wanted = programme(1.0);
        wanted.targets.front().value = 1e4;
        wanted.targets.push_back(wanted.targets.front());
        wanted.targets.back().metric = "cell.energy_density";
        const std::vector<Programme> programmes{wanted};
        const auto points =
            targetReport(
                {.designs = {sulfur.named("a"), ion.named("b")},
                 .programmes = programmes,
                 .literature =
                     {.source = "A review",
                      .measures = {{"Lithium-sulfur", "cell.specific_energy", "less electrolyte"},
                                   {"Lithium-sulfur", "cell.energy_density", "less electrolyte"},
                                   {"Lithium-sulfur", "cell.energy_density", "less carbon"},
                                   {"Lithium-sulfur", "cell.cycle_life", "protected lithium"}}}})
                .measures.points;
        QCOMPARE(points.size(), std::size_t(1));
        QCOMPARE(english(points.front()),
                 std::string("Lithium-sulfur: less electrolyte; less carbon"));
    }

    void differencesAreOfValuesAndOfWhatCounts()
    {
        DesignSheet plain;
        plain.design = standardDesign();
        DesignSheet other = plain;
        const auto rows = [&] {
            QStringList names;
            for (const ReportRow &row : changeTable(other, plain).rows)
                if (row.size() > 1)
                    names << QString::fromStdString(english(row.front().text));
            return names;
        };
        QVERIFY(rows().isEmpty());
        // A difference smaller than the digits that are printed.
        set(other.design, "positive.porosity",
            findParameter("positive.porosity")->access.get(plain.design) * (1.0 + 1e-9));
        QCOMPARE(rows(), QStringList{"Porosity"});
        // What counts for one of the two only differs too.
        other.design = lithiumPouch();
        QVERIFY(rows().contains("Metal foil thickness"));
        QVERIFY(rows().contains("N/P ratio"));
    }

    void checklistIsFilledInFromTheDesignAndOpenElsewhere()
    {
        const Sample sample(sulfurPouch());
        const ReportTable list = checklistTable(sample.sheet, sample.result);
        const auto row = [&](const std::string &item) {
            return *std::ranges::find_if(list.rows, [&](const ReportRow &candidate) {
                return candidate.size() > 1 && english(candidate.front().text) == item;
            });
        };
        // Sulfur is all of the active material: its loading is that of the active material.
        QVERIFY(qFuzzyCompare(*row("Sulfur loading")[1].value,
                              metric(sample.result, "pair.positive_loading")));
        // 1000 µL to the mL and mg to the g: E/S is E/C times the capacity of a gram of sulfur.
        QVERIFY(qFuzzyCompare(*row("Electrolyte per sulfur")[1].value,
                              metric(sample.result, "cell.electrolyte_volume_to_capacity") *
                                  *row("Capacity per sulfur")[1].value / 1000.0));
        QCOMPARE(english(row("Number of cells and spread")[1].text), std::string("open"));
        const ReportTable lithiumIon =
            checklistTable(Sample(standardDesign()).sheet, Sample(standardDesign()).result);
        for (const ReportRow &other : lithiumIon.rows)
            QVERIFY(!english(other.front().text).starts_with("Sulfur"));
    }

    /// Prices of several years are not of one.
    void yearsOfThePricesAreSaid()
    {
        Sample sample(standardDesign());
        DesignSheet &sheet = sample.sheet;
        sheet.design.economics.priceYear = 2022;
        QCOMPARE(priceYears(sheet), (std::pair{2022, 2022}));
        sheet.provenance["positive.active_price"].year = 2024;
        QCOMPARE(priceYears(sheet), (std::pair{2022, 2024}));
        // Lithium has a price only where the negative is lithium.
        sheet.provenance["negative.lithium_price"].year = 2018;
        QCOMPARE(priceYears(sheet), (std::pair{2022, 2024}));
        sheet.design.cell.negative.kind = NegativeKind::lithium;
        QCOMPARE(priceYears(sheet), (std::pair{2018, 2024}));
        sample.result.cost.plant = true;
        const auto texts = conditionTexts(sheet, sample.result);
        QVERIFY(std::ranges::any_of(texts, [](const Text &text) {
            return english(text).starts_with("prices of 2018 to 2024, not indexed, at");
        }));
    }

    void assumptionsAreCountedWhereverTheyAreSaid()
    {
        QVERIFY(groundsOf({.source = "assumption: as the review"}) == Grounds::assumed);
        QVERIFY(groundsOf({.source = "PE: a table", .confidence = "assumption"}) ==
                Grounds::assumed);
        QVERIFY(groundsOf({.source = "fitted to 400 Wh/kg"}) == Grounds::fitted);
        QVERIFY(groundsOf({.source = "a table", .confidence = "read"}) == Grounds::known);
        Sample sample(standardDesign());
        sample.sheet.provenance["positive.porosity"] = {.origin = Origin::file,
                                                        .source = "assumption"};
        const Report report = reportOn({sample.named("mine")}, {programme(1.0)});
        QVERIFY(std::ranges::any_of(report.details.front().paragraphs, [](const Text &text) {
            return english(text).find(" 1 are assumptions, 0 are fitted") != std::string::npos;
        }));
    }

    void breakdownAddsUpToTheCell()
    {
        const Sample sample(lithiumPouch());
        const ReportTable table = breakdownTable(sample.result);
        double mass = 0.0;
        double volume = 0.0;
        for (const ReportRow &row : table.rows) {
            mass += row[1].value.value_or(0.0);
            volume += row[3].value.value_or(0.0);
        }
        QVERIFY(qFuzzyCompare(mass, metric(sample.result, "cell.mass")));
        QVERIFY(qFuzzyCompare(volume, metric(sample.result, "cell.volume")));
    }

    void overriddenMaterialIsMarked()
    {
        Sample sample(standardDesign());
        sample.sheet.materials["positive.active"] = {.id = "some_material",
                                                     .name = "some_material"};
        sample.sheet.provenance["positive.specific_capacity"] = {.origin = Origin::file};
        sample.sheet.provenance["positive.active_density"] = {.origin = Origin::library};
        QStringList origins;
        for (const ReportRow &row : inputTable(sample.sheet).rows)
            if (row.size() > 1 && (english(row.front().text) == "Specific capacity" ||
                                   english(row.front().text) == "Density of active material"))
                origins << QString::fromStdString(english(row[2].text));
        QCOMPARE(origins.mid(0, 2),
                 (QStringList{"design file, not the library's", "material library"}));
    }

    void everyRowFillsItsTable()
    {
        for (const Design &design : {standardDesign(), lithiumPouch(), sulfurPouch()}) {
            const Sample sample(design);
            const Report report = reportOn({sample.named("x")}, {programme(1.0)});
            for (const ReportSection &section : report.details)
                for (const ReportTable &table : section.tables)
                    for (const ReportRow &row : table.rows) {
                        QVERIFY(row.size() == 1 || row.size() == table.columns.size());
                        for (const ReportCell &cell : row)
                            QVERIFY(cell.note <= table.notes.size());
                    }
        }
    }

    void infeasibleDesignSaysWhy()
    {
        Design design = standardDesign();
        set(design, "positive.voltage", 0.01);
        set(design, "negative.voltage", 3);
        const Sample sample(design);
        QVERIFY(!sample.result.feasible());
        const Report report = reportOn({sample.named("bad")}, {programme(1.0)});
        const std::string point = english(report.shortfalls.points.front());
        QVERIFY2(point.starts_with("Not feasible: "), point.c_str());
        QVERIFY(point.size() > std::string("bad: not feasible. ").size());
    }
};

} // namespace cellgap

QTEST_APPLESS_MAIN(cellgap::ReportTest)
#include "report_test.moc"
