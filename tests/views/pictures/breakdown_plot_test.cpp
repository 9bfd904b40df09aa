// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pictures/breakdown_plot.h"

#include "tests/views/pictures/drawn_design.h"
#include "views/pictures/picture_file.h"
#include "views/pictures/pictures.h"
#include "views/widgets/theme.h"

#include <QtTest>

namespace cellgap {

class BreakdownPlotTest : public QObject, protected DrawnDesign
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void numbersOfABreakdownAddUp()
    {
        const EvaluatedDesign cell = drawn("nmc622-graphite-pouch");
        const std::pair<const char *, const char *> wholes[] = {
            {"mass", "cell.mass"}, {"volume", "cell.volume"}, {"cost", "cell.price"}};
        for (const auto &[name, metric] : wholes) {
            const auto picture = makePicture(name);
            picture->setTask({.designs = {cell}});
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

    void clickOnAGroupShowsItAloneAndAnotherTheWhole()
    {
        const EvaluatedDesign cell = drawn("nmc622-graphite-pouch");
        BreakdownPlot plot(BreakdownOf::mass);
        plot.setTask({.designs = {cell}});
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
        const EvaluatedDesign liquid = drawn("nmc622-graphite-pouch");
        const EvaluatedDesign solid = drawn("assb-sulfide-nmc811");
        BreakdownPlot plot(BreakdownOf::mass);
        plot.setPalette(paletteOf(Theme::light));
        plot.setTask({.designs = {solid}});
        const QImage whole = pictureImage(plot, {600, 400});
        plot.setTask({.designs = {liquid}});
        plot.zoomTo("Liquid electrolyte");
        plot.setTask({.designs = {solid}});
        QCOMPARE(pictureImage(plot, {600, 400}), whole);
    }

    /// The largest part comes first, and its bar is the longest.
    void sortedBarsHaveTheLargestFirst()
    {
        const EvaluatedDesign cell = drawn("nmc622-graphite-pouch");
        BreakdownPlot plot(BreakdownOf::mass);
        plot.setTask({.designs = {cell}});
        plot.setVariant("sorted");
        plot.resize(600, 400);
        plot.grab();
        const auto readings = plot.readings();
        QVERIFY(readings.size() > 8);
        QVERIFY(readings[0].text.startsWith("Positive active material"));
        for (std::size_t i = 1; i < readings.size(); ++i)
            QVERIFY(readings[i].place.width() <= readings[i - 1].place.width());
    }
};

} // namespace cellgap

QTEST_MAIN(cellgap::BreakdownPlotTest)
#include "breakdown_plot_test.moc"
