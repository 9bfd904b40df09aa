// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pictures/energy_map.h"

#include "tests/views/pictures/turned_wheel.h"

#include <QApplication>
#include <QImage>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace cellgap;

namespace {

constexpr QSize mapSize(700, 500);

Target atLeast(const std::string &metric, double value)
{
    return {.metric = metric, .comparison = Relation::atLeast, .value = value};
}

Programme quadrant()
{
    return {
        .shortName = "Quadrant",
        .targets = {atLeast("cell.specific_energy", 400.0), atLeast("cell.energy_density", 750.0)}};
}

Programme upperHalf()
{
    return {.shortName = "Upper half", .targets = {atLeast("cell.specific_energy", 500.0)}};
}

Programme rightHalf()
{
    return {.shortName = "Right half", .targets = {atLeast("cell.energy_density", 750.0)}};
}

std::vector<CellMark> cells()
{
    return {{"Small", 200.0, 300.0, "Lithium-ion"},
            {"Middle", 350.0, 600.0, "Lithium metal"},
            {"Large", 550.0, 1000.0, "Lithium-sulfur"}};
}

/// Thirty cells so near to each other that most labels have no place, and one apart.
std::vector<CellMark> crowd()
{
    std::vector<CellMark> crowded;
    crowded.reserve(31);
    for (int column = 0; column < 5; ++column)
        for (int row = 0; row < 6; ++row)
            crowded.push_back({.name = QStringLiteral("Crowded cell %1 %2").arg(column).arg(row),
                               .specificEnergyWhPerKg = 300.0 + 8.0 * row,
                               .energyDensityWhPerL = 600.0 + 20.0 * column});
    crowded.push_back(
        {.name = "Lone cell", .specificEnergyWhPerKg = 100.0, .energyDensityWhPerL = 250.0});
    return crowded;
}

QPalette darkPalette()
{
    QPalette palette;
    palette.setColor(QPalette::Base, QColor(30, 30, 32));
    palette.setColor(QPalette::Text, QColor(225, 225, 225));
    return palette;
}

QImage draw(EnergyMap &map, const QSize &size = mapSize)
{
    map.resize(size);
    map.show();
    QCoreApplication::processEvents();
    return map.grab().toImage();
}

QStringList texts(const EnergyMap &map)
{
    QStringList list;
    for (const PlotLabels::Label &label : map.labels())
        list << QString(label.text).replace('\n', ' ');
    return list;
}

bool isBlue(const QColor &colour)
{
    return colour.blue() > colour.red() + 8;
}

/// Whether nothing is drawn at the pixel but background, grid and regions.
bool isBare(const EnergyMap &map, const QPointF &pixel)
{
    const auto labels = map.labels();
    const auto shown = cells();
    return std::ranges::none_of(labels,
                                [&](const PlotLabels::Label &label) {
                                    return label.place.adjusted(-2, -2, 2, 2).contains(pixel);
                                }) &&
           std::ranges::none_of(shown, [&](const CellMark &cell) {
               return map.markOf(cell).adjusted(-3, -3, 3, 3).contains(pixel);
           });
}

/// Pixels in a square around a point that are not the background.
int inkAround(const QImage &image, const QPointF &point)
{
    int ink = 0;
    for (int x = -11; x <= 11; ++x)
        for (int y = -11; y <= 11; ++y)
            ink += image.pixelColor(point.toPoint() + QPoint(x, y)).lightness() < 200 ? 1 : 0;
    return ink;
}

} // namespace

class EnergyMapTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale::c());
        QApplication::setFont(QFont("DejaVu Sans", 9));
    }

    void axesContainEveryCellAndLimit_data()
    {
        QTest::addColumn<double>("largest");
        QTest::newRow("within a decade") << 550.0;
        QTest::newRow("over a decade") << 2500.0;
    }

    void axesContainEveryCellAndLimit()
    {
        QFETCH(const double, largest);
        std::vector<CellMark> shown = cells();
        shown.push_back({.name = "Largest",
                         .specificEnergyWhPerKg = largest,
                         .energyDensityWhPerL = 2.0 * largest});
        const CellMark current{
            .name = "Current", .specificEnergyWhPerKg = 120.0, .energyDensityWhPerL = 240.0};
        EnergyMap map;
        map.setCells(shown);
        map.setProgrammes({quadrant(), upperHalf()});
        map.setCurrent(current);
        draw(map);
        shown.push_back(current);
        for (const CellMark &cell : shown)
            QVERIFY2(map.plotArea().contains(map.markOf(cell)), qPrintable(cell.name));
        QVERIFY(map.plotArea().contains(map.pixelOf(750.0, 400.0)));
    }

    void axesAreLogarithmicOverADecade()
    {
        EnergyMap map;
        map.setCells(
            {{.name = "A", .specificEnergyWhPerKg = 100.0, .energyDensityWhPerL = 100.0},
             {.name = "B", .specificEnergyWhPerKg = 1600.0, .energyDensityWhPerL = 1600.0}});
        draw(map);
        // 400 is half way from 100 to 1600 in the logarithm.
        const QPointF middle = 0.5 * (map.pixelOf(100.0, 100.0) + map.pixelOf(1600.0, 1600.0));
        QVERIFY((map.pixelOf(400.0, 400.0) - middle).manhattanLength() < 1.0);
    }

    void axesAreLinearWithinADecade()
    {
        EnergyMap map;
        map.setCells(cells());
        draw(map);
        const QPointF middle = 0.5 * (map.pixelOf(300.0, 200.0) + map.pixelOf(900.0, 500.0));
        QVERIFY((map.pixelOf(600.0, 350.0) - middle).manhattanLength() < 1.0);
    }

    void regionIsShadedWhereTheTargetIsMetAndNotElsewhere_data()
    {
        QTest::addColumn<double>("specificEnergy");
        QTest::addColumn<double>("energyDensity");
        QTest::addColumn<int>("programme");
        QTest::newRow("both limits") << 400.0 << 750.0 << 0;
        QTest::newRow("specific energy only") << 500.0 << 0.0 << 1;
        QTest::newRow("energy density only") << 0.0 << 750.0 << 2;
    }

    void regionIsShadedWhereTheTargetIsMetAndNotElsewhere()
    {
        QFETCH(const double, specificEnergy);
        QFETCH(const double, energyDensity);
        QFETCH(const int, programme);
        const std::vector<Programme> programmes{quadrant(), upperHalf(), rightHalf()};
        EnergyMap map;
        map.setCells(cells());
        map.setProgrammes({programmes.at(static_cast<std::size_t>(programme))});
        const QImage image = draw(map);
        int met = 0;
        int missed = 0;
        for (double whPerL = 260.0; whPerL <= 1040.0; whPerL += 20.0)
            for (double whPerKg = 180.0; whPerKg <= 560.0; whPerKg += 10.0) {
                const QPointF pixel = map.pixelOf(whPerL, whPerKg);
                const QPointF corner = map.pixelOf(energyDensity, specificEnergy);
                const bool atEdge = std::abs(pixel.x() - corner.x()) < 3.0 ||
                                    std::abs(pixel.y() - corner.y()) < 3.0;
                if (atEdge || !isBare(map, pixel))
                    continue;
                const bool meets = whPerL >= energyDensity && whPerKg >= specificEnergy;
                QCOMPARE(isBlue(image.pixelColor(pixel.toPoint())), meets);
                ++(meets ? met : missed);
            }
        QVERIFY(met > 100);
        QVERIFY(missed > 100);
    }

    void regionsAddUpWhereTheyOverlap()
    {
        EnergyMap map;
        map.setCells(cells());
        map.setProgrammes({quadrant(), upperHalf()});
        const QImage image = draw(map);
        const auto lightness = [&](double whPerL, double whPerKg) {
            return image.pixelColor(map.pixelOf(whPerL, whPerKg).toPoint()).lightness();
        };
        QVERIFY(lightness(900.0, 560.0) < lightness(900.0, 455.0));
        QVERIFY(lightness(900.0, 560.0) < lightness(500.0, 560.0));
    }

    void everyProgrammeAndCellIsNamedWhereThereIsRoom()
    {
        EnergyMap map;
        map.setCells(cells());
        map.setProgrammes({quadrant(), upperHalf()});
        map.setCurrent(CellMark{"Mine", 300.0, 700.0, "Lithium-ion"});
        draw(map);
        QCOMPARE(texts(map),
                 QStringList({"Mine", "Quadrant", "Upper half", "Small", "Middle", "Large"}));
    }

    void labelsDoNotOverlap()
    {
        EnergyMap map;
        map.setCells(crowd());
        map.setProgrammes({quadrant(), upperHalf(), rightHalf()});
        map.setCurrent(CellMark{"The current design", 320.0, 640.0, "Lithium-ion"});
        draw(map);
        const auto labels = map.labels();
        QVERIFY(labels.size() >= 6);
        QVERIFY(labels.size() < 30);
        for (std::size_t i = 0; i < labels.size(); ++i) {
            QVERIFY(map.plotArea().contains(labels[i].place));
            for (std::size_t j = 0; j < i; ++j)
                QVERIFY(!labels[i].place.intersects(labels[j].place));
            for (const CellMark &cell : crowd())
                QVERIFY(!labels[i].place.intersects(map.markOf(cell)));
        }
    }

    void leastImportantLabelIsHiddenFirst()
    {
        EnergyMap map;
        map.setCells(crowd());
        map.setCurrent(CellMark{"The current design", 320.0, 640.0, "Lithium-ion"});
        draw(map);
        QCOMPARE(texts(map).value(0), "The current design");
        QVERIFY(texts(map).contains("Lone cell"));

        std::vector<CellMark> twins = cells();
        twins[1] = twins[0];
        twins[1].name = "Same place";
        for (CellMark &cell : twins)
            cell.name = QStringLiteral("A name so long that it fills the map: ") + cell.name;
        map.setCurrent({});
        map.setCells(twins);
        draw(map, {320, 240});
        QVERIFY(texts(map).value(0).endsWith("Small"));
    }

    void currentDesignIsTheLargestMark()
    {
        EnergyMap map;
        map.setCells({{"Cell", 300.0, 600.0, "Lithium-ion"}});
        map.setCurrent(CellMark{"Mine", 400.0, 800.0, "Lithium-ion"});
        const QImage image = draw(map);
        const int cell = inkAround(image, map.pixelOf(600.0, 300.0));
        const int current = inkAround(image, map.pixelOf(800.0, 400.0));
        QVERIFY(cell > 40);
        QVERIFY(current > 2 * cell);
    }

    void marksHaveTheColourOfTheirFamily()
    {
        EnergyMap map;
        map.setCells(cells());
        const QImage image = draw(map);
        const QPoint middle = map.pixelOf(600.0, 350.0).toPoint();
        QCOMPARE(image.pixelColor(middle), familyStyle("Lithium metal").colour);
    }

    void darkPaletteMakesADarkMap()
    {
        EnergyMap map;
        map.setCells(cells());
        map.setProgrammes({quadrant()});
        QCOMPARE(draw(map).pixelColor(2, 2), QColor(Qt::white));
        map.setPalette(darkPalette());
        const QImage image = draw(map);
        QCOMPARE(image.pixelColor(2, 2), QColor(30, 30, 32));
        const QColor shade = image.pixelColor(map.pixelOf(800.0, 560.0).toPoint());
        QVERIFY(isBlue(shade));
        QVERIFY(shade.lightness() < 100);
        const QColor frame = image.pixelColor(map.plotArea().topLeft().toPoint());
        QVERIFY(frame.lightness() > 150);
    }

    void cellWithoutEnergyIsLeftOut()
    {
        const double none = std::numeric_limits<double>::quiet_NaN();
        EnergyMap map;
        map.setCells(
            {{.name = "Infeasible", .specificEnergyWhPerKg = none, .energyDensityWhPerL = 500.0},
             {.name = "Nothing", .specificEnergyWhPerKg = 0.0, .energyDensityWhPerL = 0.0},
             {.name = "Sound", .specificEnergyWhPerKg = 300.0, .energyDensityWhPerL = 500.0}});
        map.setCurrent(CellMark{"Broken", none, none, {}});
        draw(map);
        QCOMPARE(texts(map), QStringList{"Sound"});
        QVERIFY(!map.summary().contains("Broken"));
    }

    void emptyMapIsDrawnWithoutLabels()
    {
        EnergyMap map;
        QVERIFY(!draw(map).isNull());
        QVERIFY(map.labels().empty());
        QVERIFY(map.plotArea().width() > 0.8 * mapSize.width());
    }

    void mapIsReadableWithoutEyes()
    {
        EnergyMap map;
        map.setCells({{"Bolloré LMP", 184.94, 219.31, "Solid-state, polymer"}});
        map.setProgrammes({quadrant()});
        map.setCurrent(CellMark{"Mine", 348.16, 861.4, {}});
        QCOMPARE(map.accessibleName(), "Energy map");
        QCOMPARE(map.accessibleDescription(), "Current design: Mine: 348.2 Wh/kg, 861.4 Wh/L\n"
                                              "Target of Quadrant: ≥ 400 Wh/kg, ≥ 750 Wh/L\n"
                                              "Bolloré LMP: 184.9 Wh/kg, 219.3 Wh/L");
    }

    void germanLocaleShowsADecimalComma()
    {
        EnergyMap map;
        map.setLocale(QLocale(QLocale::German, QLocale::Germany));
        map.setCells({{"Zelle", 184.94, 1219.31, {}}});
        QVERIFY(map.summary().endsWith("Zelle: 184,9 Wh/kg, 1219 Wh/L"));
    }

    void cursorReadsTheValuesOfAMark()
    {
        EnergyMap map;
        map.setCells(cells());
        draw(map);
        QTest::mouseMove(&map, map.pixelOf(600.0, 350.0).toPoint() + QPoint(6, 0));
        QVERIFY(
            QTest::qWaitFor([&] { return QToolTip::text() == "Middle: 350.0 Wh/kg, 600.0 Wh/L"; }));
    }

    /// The point under the cursor stays there when the wheel zooms, and a drag takes it along.
    void wheelAndDragShowAPartAndHomeTheWhole()
    {
        EnergyMap map;
        map.setCells(cells());
        draw(map);
        const QPointF whole = map.pixelOf(600.0, 350.0);
        const QPointF other = map.pixelOf(1000.0, 550.0);
        map.clearFocus();
        QVERIFY(!turnWheel(map, whole)); // it would stop the window's scrolling on its way
        QVERIFY(!map.zoomed());
        QVERIFY(focus(map));
        QVERIFY(turnWheel(map, whole));
        QVERIFY(map.zoomed());
        QVERIFY((map.pixelOf(600.0, 350.0) - whole).manhattanLength() < 0.01);
        QVERIFY(map.pixelOf(1000.0, 550.0).x() > other.x() + 20.0);

        QTest::mousePress(&map, Qt::LeftButton, {}, whole.toPoint());
        const QPointF to = whole.toPoint() + QPointF(40.0, -25.0);
        QMouseEvent move(QEvent::MouseMove, to, map.mapToGlobal(to), Qt::NoButton, Qt::LeftButton,
                         {});
        QCoreApplication::sendEvent(&map, &move);
        QVERIFY((map.pixelOf(600.0, 350.0) - whole - QPointF(40.0, -25.0)).manhattanLength() < 0.1);

        auto *wayBack = map.findChild<QToolButton *>();
        QVERIFY(wayBack->isVisible());
        QTest::keyClick(&map, Qt::Key_Home);
        QVERIFY(!map.zoomed());
        QVERIFY(!wayBack->isVisible());
        QVERIFY((map.pixelOf(600.0, 350.0) - whole).manhattanLength() < 0.01);

        QVERIFY(turnWheel(map, whole));
        QTest::mouseClick(wayBack, Qt::LeftButton);
        QVERIFY(!map.zoomed());
        QVERIFY(!wayBack->isVisible());
    }

    void clickOnAFamilyOfTheLegendHidesItsCells()
    {
        EnergyMap map;
        map.setCells(cells());
        draw(map);
        const auto shown = [&map](const QString &name) {
            const auto labels = map.labels();
            return std::ranges::any_of(labels,
                                       [&](const auto &label) { return label.text == name; });
        };
        QVERIFY(shown("Large"));
        map.setHidden("Lithium-sulfur", true);
        draw(map);
        QVERIFY(!shown("Large"));
        QVERIFY(shown("Middle"));
        const auto readings = map.readings();
        QVERIFY(std::ranges::none_of(
            readings, [](const Reading &reading) { return reading.text.startsWith("Large"); }));
        map.setHidden("Lithium-sulfur", false);
        draw(map);
        // The legend is below the axes; the first of its names that a click meets goes and comes.
        const auto hidden = [&map] {
            int count = 0;
            for (const char *family : {"Lithium-ion", "Lithium metal", "Lithium-sulfur"})
                count += map.isHidden(family) ? 1 : 0;
            return count;
        };
        QPoint place(10, int(map.plotArea().bottom()) + 30);
        for (; place.y() < map.height() && hidden() == 0; place.ry() += 4)
            QTest::mouseClick(&map, Qt::LeftButton, {}, place);
        QCOMPARE(hidden(), 1);
        draw(map);
        QTest::mouseClick(&map, Qt::LeftButton, {}, place - QPoint(0, 4));
        QCOMPARE(hidden(), 0);
    }

    void doubleClickOnAShippedCellAsksForItsDesign()
    {
        EnergyMap map;
        auto all = cells();
        all[1].design = "middle-design";
        map.setCells(all);
        draw(map);
        const QSignalSpy wanted(&map, &Picture::designWanted);
        QTest::mouseDClick(&map, Qt::LeftButton, {}, map.pixelOf(1000.0, 550.0).toPoint());
        QCOMPARE(wanted.size(), 0);
        QTest::mouseDClick(&map, Qt::LeftButton, {}, map.pixelOf(600.0, 350.0).toPoint());
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][0].toString(), QString("middle-design"));
    }
};

QTEST_MAIN(EnergyMapTest)
#include "energy_map_test.moc"
