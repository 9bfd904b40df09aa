// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/picture.h"

#include "model/core/evaluate.h"
#include "model/io/catalogue.h"
#include "model/io/design_yaml.h"
#include "model/io/quantity_text.h"
#include "model/io/yaml_tree.h"
#include "views/breakdown_plot.h"
#include "views/picture_file.h"
#include "views/theme.h"

#include <QImage>
#include <QTemporaryDir>
#include <QtTest>

namespace cellgap {

class PictureTest : public QObject
{
    Q_OBJECT

    UnitSystem m_units;
    Catalogue m_catalogue = loadCatalogue(CELLGAP_PROGRAM_DATA, m_units);
    std::vector<Programme> m_programmes;
    QTemporaryDir m_place;

    struct Drawn {
        DesignSheet sheet;
        Result result;

        ReportedDesign design(const std::string &label) const
        {
            return {.label = label, .sheet = &sheet, .result = &result};
        }
    };

    Drawn drawn(const std::string &id) const
    {
        const std::string text = readTextFile(m_catalogue.designs.at(id).string());
        Drawn found{.sheet = readDesign(text, m_catalogue, m_units).sheet};
        found.result = evaluate(found.sheet.design);
        return found;
    }

    /// Pixels that are not the background, and whether any of them is on the picture's edge.
    static std::pair<int, bool> ink(const QImage &image)
    {
        const QRgb background = image.pixel(0, 0);
        int pixels = 0;
        bool edge = false;
        for (int y = 0; y < image.height(); ++y) {
            const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
            for (int x = 0; x < image.width(); ++x) {
                if (line[x] == background)
                    continue;
                ++pixels;
                edge = edge || x < 2 || y < 2 || x >= image.width() - 2 || y >= image.height() - 2;
            }
        }
        return {pixels, edge};
    }

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale::c());
        std::vector<Issue> issues;
        for (Programme &programme : loadProgrammes(m_catalogue.root, m_units, issues))
            if (programme.id == "set-plan-2030" || programme.id == "battery500")
                m_programmes.push_back(std::move(programme));
        QCOMPARE(m_programmes.size(), std::size_t{2});
    }

    void everyPictureThatIsListedIsMade()
    {
        for (const PictureInfo &info : pictures()) {
            QVERIFY2(makePicture(info.key) != nullptr, info.key.data());
            QVERIFY(!info.title.empty() && !info.doc.empty());
        }
        QVERIFY(makePicture("nothing") == nullptr);
    }

    void everyPictureOfEveryShippedDesignIsThereAndWhole_data()
    {
        QTest::addColumn<QString>("id");
        for (const auto &[id, path] : m_catalogue.designs)
            QTest::newRow(id.c_str()) << QString::fromStdString(id);
    }

    void everyPictureOfEveryShippedDesignIsThereAndWhole()
    {
        QFETCH(QString, id);
        const Drawn cell = drawn(id.toStdString());
        const QString file = m_place.filePath("picture.png");
        for (const PictureInfo &info : pictures())
            for (const QSize &size : {QSize(400, 300), QSize(1200, 800)}) {
                const auto picture = makePicture(info.key);
                picture->setPalette(paletteOf(Theme::light));
                picture->setTask({.designs = {cell.design("a cell")}, .programmes = m_programmes});
                QVERIFY2(!picture->summary().isEmpty(), info.key.data());
                QVERIFY2(!picture->data().rows.empty(), info.key.data());
                QVERIFY(writePicture(*picture, file, size));
                const auto [pixels, edge] = ink(QImage(file).convertToFormat(QImage::Format_RGB32));
                QVERIFY2(pixels > 2000, info.key.data());
                QVERIFY2(!edge, info.key.data());
            }
    }

    void numbersOfABreakdownAddUp()
    {
        const Drawn cell = drawn("nmc622-graphite-pouch");
        const std::pair<const char *, const char *> wholes[] = {
            {"mass", "cell.mass"}, {"volume", "cell.volume"}, {"cost", "cell.price"}};
        for (const auto &[name, metric] : wholes) {
            const auto picture = makePicture(name);
            picture->setTask({.designs = {cell.design("a cell")}});
            double sum = 0.0;
            double shares = 0.0;
            for (const ReportRow &row : picture->data().rows) {
                sum += *row.at(3).value;
                shares += *row.at(4).value;
            }
            QCOMPARE(sum, *findMetric(metric)->value(cell.result));
            QCOMPARE(shares, 100.0);
        }
    }

    /// The steps of the waterfall are those of the result; the row of the cell is its own number.
    void numbersOfAWaterfallEndAtCellAndPack()
    {
        const Drawn cell = drawn("li-nmc811-battery500");
        const std::pair<const char *, std::array<const char *, 3>> both[] = {
            {"waterfall",
             {"couple.specific_energy", "cell.specific_energy", "pack.specific_energy"}},
            {"waterfall-volume",
             {"couple.energy_density", "cell.energy_density", "pack.energy_density"}}};
        for (const auto &[name, metrics] : both) {
            const auto picture = makePicture(name);
            picture->setTask({.designs = {cell.design("a cell")}, .programmes = m_programmes});
            const ReportTable data = picture->data();
            QCOMPARE(data.rows.size(), std::size_t{5});
            const auto value = [&](const char *metric) {
                return *findMetric(metric)->value(cell.result);
            };
            QCOMPARE(*data.rows[0].at(1).value, value(metrics[0]));
            QCOMPARE(*data.rows[3].at(1).value, value(metrics[1]));
            QCOMPARE(*data.rows[4].at(1).value, value(metrics[2]));
        }
    }

    void vectorsKeepTheirText()
    {
        const Drawn cell = drawn("oxis-lis-400");
        for (const PictureInfo &info : pictures()) {
            const auto picture = makePicture(info.key);
            picture->setTask({.designs = {cell.design("a cell")}, .programmes = m_programmes});
            const QString svg = m_place.filePath("picture.svg");
            QVERIFY(writePicture(*picture, svg, {800, 600}));
            QFile file(svg);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(file.readAll().contains("<text"), info.key.data());
            QVERIFY(writePicture(*picture, m_place.filePath("picture.pdf"), {800, 600}));
        }
    }

    void dataAreNumbersUnderHeadingsWithUnits()
    {
        const Drawn cell = drawn("nmc622-graphite-pouch");
        const auto picture = makePicture("mass");
        picture->setTask({.designs = {cell.design("a, cell")}});
        const QString text = QString::fromStdString(pictureData(*picture));
        const QStringList lines = text.split('\n');
        QVERIFY2(lines[0].startsWith("Design,Group,Part,Amount [g],Share [%]"),
                 qPrintable(lines[0]));
        QVERIFY(lines[1].startsWith("\"a, cell\",Positive,Positive active material,"));
        bool ok = false;
        lines[1].section(',', -2, -2).toDouble(&ok);
        QVERIFY(ok);
    }

    void placeThatCannotBeWrittenIsTold()
    {
        const Drawn cell = drawn("nmc622-graphite-pouch");
        const auto picture = makePicture("mass");
        picture->setTask({.designs = {cell.design("a cell")}});
        QVERIFY(!writePicture(*picture, "/nowhere/at/all.png", {400, 300}));
        QVERIFY(!isPictureFile("picture.jpg"));
        QVERIFY(isPictureFile("picture.SVG"));
    }

    void clickOnAGroupShowsItAloneAndAnotherTheWhole()
    {
        const Drawn cell = drawn("nmc622-graphite-pouch");
        BreakdownPlot plot(BreakdownOf::mass);
        plot.setTask({.designs = {cell.design("a cell")}});
        plot.resize(600, 400);
        plot.grab();
        QTest::mouseClick(&plot, Qt::LeftButton, {}, {40, 60});
        QCOMPARE(QString::fromUtf8(plot.zoomed().data(), qsizetype(plot.zoomed().size())),
                 QString("Positive"));
        plot.grab();
        QTest::mouseClick(&plot, Qt::LeftButton, {}, {40, 60});
        QVERIFY(plot.zoomed().empty());
        plot.zoomTo("Positive");
        QTest::keyClick(&plot, Qt::Key_Escape);
        QVERIFY(plot.zoomed().empty());
    }

    /// A group that another design has not is no whole of that design.
    void groupThatIsNotThereShowsTheWhole()
    {
        const Drawn liquid = drawn("nmc622-graphite-pouch");
        const Drawn solid = drawn("assb-sulfide-nmc811");
        BreakdownPlot plot(BreakdownOf::mass);
        plot.setPalette(paletteOf(Theme::light));
        plot.setTask({.designs = {solid.design("a cell")}});
        const QImage whole = pictureImage(plot, {600, 400});
        plot.setTask({.designs = {liquid.design("a cell")}});
        plot.zoomTo("Liquid electrolyte");
        plot.setTask({.designs = {solid.design("a cell")}});
        QCOMPARE(pictureImage(plot, {600, 400}), whole);
    }

    void infeasibleDesignSaysSo()
    {
        Drawn cell = drawn("li-nmc622-pouch");
        assign(*findParameter("positive.voltage"), cell.sheet.design, 0.0);
        cell.result = evaluate(cell.sheet.design);
        QVERIFY(!cell.result.feasible());
        for (const PictureInfo &info : pictures()) {
            const auto picture = makePicture(info.key);
            picture->setTask({.designs = {cell.design("a cell")}, .programmes = m_programmes});
            const QString file = m_place.filePath("infeasible.png");
            QVERIFY(writePicture(*picture, file, {400, 300}));
            QVERIFY2(ink(QImage(file).convertToFormat(QImage::Format_RGB32)).first > 200,
                     info.key.data());
        }
    }
};

} // namespace cellgap

QTEST_MAIN(cellgap::PictureTest)
#include "picture_test.moc"
