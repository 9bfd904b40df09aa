// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pictures/picture.h"

#include "model/core/analysis/break_even.h"
#include "model/core/physics/evaluate.h"
#include "model/core/report/gap_answers.h"
#include "tests/views/pictures/drawn_design.h"
#include "tests/views/pictures/turned_wheel.h"
#include "views/pictures/bill_view.h"
#include "views/pictures/breakdown_plot.h"
#include "views/pictures/energy_map.h"
#include "views/pictures/picture_file.h"
#include "views/pictures/pictures.h"
#include "views/pictures/roadmap_plot.h"
#include "views/widgets/theme.h"

#include <QImage>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTreeView>
#include <QXmlStreamReader>
#include <QtTest>

namespace cellgap {

class PictureTest : public QObject, protected DrawnDesign
{
    Q_OBJECT

    std::vector<Programme> m_programmes; ///< chosen of them
    QTemporaryDir m_place;

    /// Writes the picture as the file's name asks; why not, or nothing.
    static QString written(Picture &picture, const QString &file, const QSize &size)
    {
        return writePicture(picture, *formatOf(pictureFormats(), file), file, size);
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
        for (const Programme &programme : m_library.programmes())
            if (programme.id == "set-plan-2030" || programme.id == "battery500")
                m_programmes.push_back(programme);
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
        for (const auto &[id, path] : m_library.catalogue().designs)
            QTest::newRow(id.c_str()) << QString::fromStdString(id);
    }

    void everyPictureOfEveryShippedDesignIsThereAndWhole()
    {
        QFETCH(QString, id);
        const EvaluatedDesign cell = drawn(id.toStdString());
        const EvaluatedDesign before = drawn("nmc811-lab-pouch");
        const auto answers = std::make_shared<const GapAnswers>(withPairs(withClosings(findAnswers(
            cell.sheet, std::make_shared<const std::vector<Programme>>(m_programmes)))));
        const QString file = m_place.filePath("picture.png");
        for (const PictureInfo &info : pictures())
            for (const QSize &size : {QSize(400, 300), QSize(1200, 800)}) {
                const auto picture = makePicture(info.key);
                picture->setPalette(paletteOf(Theme::light));
                PictureTask task{
                    .designs = {cell}, .programmes = m_programmes, .library = &m_library};
                if (info.ofAnswers)
                    task.answers = answers;
                if (info.ofChange)
                    task.before = before;
                picture->setTask(task);
                QVERIFY2(!picture->summary().isEmpty(), info.key.data());
                QVERIFY2(!picture->data().rows.empty(), info.key.data());
                QCOMPARE(written(*picture, file, size), QString());
                const auto [pixels, edge] = ink(QImage(file).convertToFormat(QImage::Format_RGB32));
                QVERIFY2(pixels > 2000, info.key.data());
                QVERIFY2(!edge, info.key.data());
            }
    }

    /// The steps of the waterfall are those of the result; the row of the cell is its own number.
    void numbersOfAWaterfallEndAtCellAndPack()
    {
        const EvaluatedDesign cell = drawn("li-nmc811-battery500");
        const std::pair<const char *, std::array<const char *, 3>> both[] = {
            {"waterfall",
             {"couple.specific_energy", "cell.specific_energy", "pack.specific_energy"}},
            {"waterfall-volume",
             {"couple.energy_density", "cell.energy_density", "pack.energy_density"}}};
        for (const auto &[name, metrics] : both) {
            const auto picture = makePicture(name);
            picture->setTask(
                {.designs = {cell}, .programmes = m_programmes, .library = &m_library});
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
        const EvaluatedDesign cell = drawn("oxis-lis-400");
        for (const PictureInfo &info : pictures()) {
            const auto picture = makePicture(info.key);
            picture->setTask(
                {.designs = {cell}, .programmes = m_programmes, .library = &m_library});
            const QString svg = m_place.filePath("picture.svg");
            QCOMPARE(written(*picture, svg, {800, 600}), QString());
            QFile file(svg);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(file.readAll().contains("<text"), info.key.data());
            QCOMPARE(written(*picture, m_place.filePath("picture.pdf"), {800, 600}), QString());
        }
    }

    /// A name may be cut where there is no room, an amount never: "1…" is not 14.0 %.
    void noAmountIsCut()
    {
        const EvaluatedDesign cell = m_library.read("nmc811-graphite-pouch");
        const QRegularExpression cut(QStringLiteral("[0-9][.,]?\u2026"));
        for (const PictureInfo &info : pictures()) {
            const auto picture = makePicture(info.key);
            picture->setTask(
                {.designs = {cell}, .programmes = m_programmes, .library = &m_library});
            const QString svg = m_place.filePath("picture.svg");
            QCOMPARE(written(*picture, svg, {400, 300}), QString());
            QFile file(svg);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString text = QString::fromUtf8(file.readAll());
            const auto found = cut.match(text);
            QVERIFY2(!found.hasMatch(), qPrintable(QString::fromUtf8(info.key.data()) + ": " +
                                                   text.mid(found.capturedStart() - 40, 50)));
        }
    }

    /// Whatever a design is called, and whatever the picture says of it.
    void vectorsAreWellFormed()
    {
        const EvaluatedDesign cell = drawn("nmc811-graphite-pouch", "SiOx & graphite <70 Ah>");
        for (const PictureInfo &info : pictures()) {
            const auto picture = makePicture(info.key);
            picture->setTask(
                {.designs = {cell}, .programmes = m_programmes, .library = &m_library});
            const QString svg = m_place.filePath("named.svg");
            QCOMPARE(written(*picture, svg, {600, 400}), QString());
            QFile file(svg);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QXmlStreamReader reader(&file);
            QString described;
            while (!reader.atEnd())
                if (reader.readNext() == QXmlStreamReader::StartElement &&
                    reader.name() == QStringLiteral("desc"))
                    described = reader.readElementText();
            QVERIFY2(!reader.hasError(),
                     qPrintable(QString::fromUtf8(info.key.data()) + reader.errorString()));
            QCOMPARE(described, picture->summary()); // escaped once
        }
    }

    void dataAreNumbersUnderHeadingsWithUnits()
    {
        const EvaluatedDesign cell = drawn("nmc622-graphite-pouch", "a, cell");
        const auto picture = makePicture("mass");
        picture->setTask({.designs = {cell}});
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
        const EvaluatedDesign cell = drawn("nmc622-graphite-pouch");
        const auto picture = makePicture("mass");
        picture->setTask({.designs = {cell}});
        QVERIFY(!written(*picture, "/nowhere/at/all.png", {400, 300}).isEmpty());
        QVERIFY(formatOf(pictureFormats(), "picture.jpg") == nullptr);
        QVERIFY(formatOf(pictureFormats(), "picture.SVG") != nullptr);
    }

    /// 400 Wh/kg by 2030 and 500 Wh/kg by 2026 are SET-Plan's and Battery500's own numbers; a row
    /// without a year is none of a roadmap.
    void roadmapHoldsTheProgrammesNumbers()
    {
        const EvaluatedDesign cell = drawn("nmc622-graphite-pouch");
        const auto picture = makePicture("roadmap");
        picture->setTask({.designs = {cell}, .library = &m_library});
        std::map<std::string, std::pair<double, double>> rows;
        for (const ReportRow &row : picture->data().rows)
            rows[english(row.at(0).text)] = {*row.at(3).value, *row.at(4).value};
        QCOMPARE(rows.at("SET-Plan 2030"), std::pair(2030.0, 400.0));
        QCOMPARE(rows.at("China road map 2030"), std::pair(2030.0, 500.0));
        // Neither has a year.
        QVERIFY(!rows.contains("Battery500"));
        QVERIFY(!rows.contains("ARPA-E RFI"));
        picture->setVariant("pack.specific_energy");
        QCOMPARE(picture->variant(), std::string("pack.specific_energy"));
        picture->setVariant("nothing");
        QCOMPARE(picture->variant(), std::string("pack.specific_energy"));
    }

    /// A part that is looked at closely belongs to one metric; another one shows its whole.
    void anotherVariantShowsItsWhole()
    {
        const EvaluatedDesign cell = drawn("nmc622-graphite-pouch");
        RoadmapPlot plot;
        const PictureTask task{.designs = {cell}, .library = &m_library};
        plot.setTask(task);
        plot.resize(600, 400);
        plot.grab();
        const QPointF middle = plot.plotArea().center();
        QVERIFY(focus(plot));
        QVERIFY(turnWheel(plot, middle));
        plot.setTask(task); // an edit
        QVERIFY(plot.zoomed());
        plot.setVariant("pack.specific_energy");
        QVERIFY(!plot.zoomed());
    }

    /// Value over target: e/400 for the energy, 12 min/t for the time, in which less is better.
    void comparisonIsValueOverTarget()
    {
        const EvaluatedDesign cell = drawn("nmc622-graphite-pouch");
        const auto picture = makePicture("comparison");
        picture->setTask({.designs = {cell}, .programmes = m_programmes});
        QCOMPARE(picture->variant(), std::string("set-plan-2030"));
        const auto reach = [&](const std::string &target) {
            for (const ReportRow &row : picture->data().rows)
                if (english(row.at(0).text) == target)
                    return *row.at(3).value;
            return 0.0;
        };
        const auto value = [&](const char *metric) {
            return *findMetric(metric)->value(cell.result);
        };
        QCOMPARE(reach("cell specific energy"), value("cell.specific_energy") / 400.0);
        QCOMPARE(reach("pack fast recharge time"), 12.0 / value("pack.recharge_time"));
        picture->setVariant("battery500");
        QCOMPARE(reach("cell specific energy"), value("cell.specific_energy") / 500.0);
    }

    void barsHoldDesignsAndTargetsOfTheChosenMetric()
    {
        const EvaluatedDesign one = drawn("nmc622-graphite-pouch", "one");
        const EvaluatedDesign other = drawn("oxis-lis-400", "other");
        const auto picture = makePicture("bars");
        picture->setTask({.designs = {one, other}, .programmes = m_programmes});
        picture->setVariant("cell.energy_density");
        const ReportTable data = picture->data();
        QCOMPARE(data.rows.size(), std::size_t{3}); // Battery500 has no target for it
        QCOMPARE(*data.rows[0].at(2).value, *findMetric("cell.energy_density")->value(one.result));
        QCOMPARE(*data.rows[1].at(2).value,
                 *findMetric("cell.energy_density")->value(other.result));
        QCOMPARE(*data.rows[2].at(2).value, 750.0);
    }

    /// The review's seven quantities for its four technologies and the design; 300 and 500–600 Wh/L
    /// are what it prints for polymers.
    void tableHoldsTheReviewsFields()
    {
        const EvaluatedDesign cell = drawn("nmc622-graphite-pouch");
        const auto picture = makePicture("table1");
        picture->setTask({.designs = {cell}, .library = &m_library});
        const ReportTable data = picture->data();
        QCOMPARE(data.rows.size(), std::size_t{35});
        QCOMPARE(english(data.rows[0].at(1).text), std::string("Specific energy"));
        QCOMPARE(english(data.rows[0].at(3).text), std::string("450 Wh/kg"));
        QVERIFY(english(data.rows[8].at(3).text).starts_with("500–600 Wh/L"));
        const EvaluatedDesign sulfide = drawn("assb-sulfide-nmc811");
        QCOMPARE(*data.rows[0].at(4).value,
                 *findMetric("cell.specific_energy")->value(sulfide.result));
    }

    /// Every point below the 1168 mAh/g of Li2O2, while the capacity on the carbon has no limit:
    /// at 99 % porosity 0.8·0.99·2.31·1168/(0.01·ρ_C) with carbon of about 2 g/cm³ is 10⁵ mAh/g.
    void capacityOfOxygenStaysBelowThatOfTheProduct()
    {
        const EvaluatedDesign cell = drawn("li-o2-pairs");
        const auto picture = makePicture("oxygen");
        picture->setTask({.designs = {cell}, .library = &m_library});
        const ReportTable data = picture->data();
        for (const ReportRow &row : data.rows)
            QVERIFY(*row.at(2).value < 1168.0);
        QVERIFY(*data.rows.back().at(1).value > 9e4);
        QVERIFY(picture->summary().contains("85.0"));
    }

    /// The curve goes through the cell's own energy at its rate; the slowest is near to it.
    void ragoneEndsWhereThePowerIs()
    {
        const EvaluatedDesign cell = drawn("li-nmc811-battery500");
        const auto picture = makePicture("ragone");
        picture->setTask({.designs = {cell}, .programmes = m_programmes});
        const ReportTable data = picture->data();
        const double energy = *findMetric("cell.specific_energy")->value(cell.result);
        QVERIFY(*data.rows.front().at(4).value > energy);
        QVERIFY(*data.rows.back().at(4).value < energy);
        for (std::size_t i = 1; i < data.rows.size(); ++i)
            QVERIFY(*data.rows[i].at(3).value > *data.rows[i - 1].at(3).value);
        QVERIFY(picture->summary().contains("C/3"));
    }

    void doubleClickOnATechnologyOpensItsDesign()
    {
        const EvaluatedDesign cell = drawn("nmc622-graphite-pouch");
        const auto picture = makePicture("table1");
        picture->setTask({.designs = {cell}, .library = &m_library});
        picture->resize(900, 500);
        picture->grab();
        const QSignalSpy wanted(picture.get(), &Picture::designWanted);
        const Reading field = picture->readings().at(1);
        QTest::mouseDClick(picture.get(), Qt::LeftButton, {}, field.place.center().toPoint());
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][0].toString(), QString("polymer-lfp-projection"));
    }

    /// The arrow keys go from value to value and round the ends; Escape ends it.
    void keysReadTheValues()
    {
        const EvaluatedDesign cell = drawn("nmc622-graphite-pouch");
        const auto picture = makePicture("bars");
        picture->setTask({.designs = {cell}, .programmes = m_programmes});
        picture->resize(600, 400);
        picture->grab();
        const auto readings = picture->readings();
        QCOMPARE(readings.size(), std::size_t{3});
        QTest::keyClick(picture.get(), Qt::Key_Right);
        QCOMPARE(picture->read(), readings[0].text);
        QCOMPARE(picture->accessibleDescription(), readings[0].text);
        QTest::keyClick(picture.get(), Qt::Key_Left);
        QCOMPARE(picture->read(), readings[2].text);
        QTest::keyClick(picture.get(), Qt::Key_Escape);
        QVERIFY(picture->read().isEmpty());
        QCOMPARE(picture->accessibleDescription(), picture->summary());
    }

    /// With tabs, in the order that is shown; chosen lines only where some are.
    void billIsCopiedAsItIsShown()
    {
        const EvaluatedDesign cell = drawn("li-nmc622-pouch");
        BillView bill;
        bill.setTask({.designs = {cell}});
        const QStringList all = bill.text().split('\n', Qt::SkipEmptyParts);
        QVERIFY2(all[0].startsWith("Part\tMass / g\tShare / %\tVolume / cm³"), qPrintable(all[0]));
        QVERIFY(all[1].startsWith("Positive\t"));
        QCOMPARE(all[2].count('\t'), 5);
        bill.tree().setCurrentIndex(bill.tree().model()->index(1, 0));
        const QStringList chosen = bill.text().split('\n', Qt::SkipEmptyParts);
        QCOMPARE(chosen.size(), 2);
        QVERIFY(chosen[1].startsWith("Negative\t"));
    }

    void infeasibleDesignSaysSo()
    {
        EvaluatedDesign cell = drawn("li-nmc622-pouch");
        DesignSheet sheet = *cell.sheet;
        assign(*findParameter("positive.voltage"), sheet.design, 0.0);
        cell.sheet = std::make_shared<const DesignSheet>(sheet);
        cell.result = evaluate(cell.design());
        QVERIFY(!cell.result.feasible());
        for (const PictureInfo &info : pictures()) {
            const auto picture = makePicture(info.key);
            picture->setTask(
                {.designs = {cell}, .programmes = m_programmes, .library = &m_library});
            const QString file = m_place.filePath("infeasible.png");
            QCOMPARE(written(*picture, file, {400, 300}), QString());
            QVERIFY2(ink(QImage(file).convertToFormat(QImage::Format_RGB32)).first > 200,
                     info.key.data());
        }
    }
};

} // namespace cellgap

QTEST_MAIN(cellgap::PictureTest)
#include "picture_test.moc"
