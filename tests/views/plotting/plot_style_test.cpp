// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/plotting/plot_style.h"

#include "tests/views/contrast.h"

#include <QApplication>
#include <QTest>

#include <set>

using namespace cellgap;

namespace {

PlotStyle styleOn(const QColor &background, const QColor &text)
{
    QPalette palette;
    palette.setColor(QPalette::Base, background);
    palette.setColor(QPalette::Text, text);
    return PlotStyle::from(palette, QFont("DejaVu Sans", 10));
}

} // namespace

class PlotStyleTest : public QObject
{
    Q_OBJECT

private slots:
    void axisTitleDividesByTheUnit_data()
    {
        QTest::addColumn<QByteArray>("unit");
        QTest::addColumn<QString>("title");
        QTest::newRow("ratio") << QByteArray("Wh/kg") << "Quantity / Wh kg⁻¹";
        QTest::newRow("square") << QByteArray("mAh/cm²") << "Quantity / mAh cm⁻²";
        QTest::newRow("cube") << QByteArray("g/cm³") << "Quantity / g cm⁻³";
        QTest::newRow("inverse") << QByteArray("1/h") << "Quantity / h⁻¹";
        QTest::newRow("plain") << QByteArray("V") << "Quantity / V";
        QTest::newRow("percent") << QByteArray("%") << "Quantity / %";
        QTest::newRow("number") << QByteArray("1") << "Quantity";
    }

    void axisTitleDividesByTheUnit()
    {
        QFETCH(const QByteArray, unit);
        QTEST(axisTitle("Quantity", unit.constData()), "title");
    }

    void metIsOkabeAndItosBlueAndMissedTheirVermilionOnWhite()
    {
        const PlotStyle style = styleOn(Qt::white, Qt::black);
        QCOMPARE(style.met, QColor("#0072B2"));
        QCOMPARE(style.missed, QColor("#D55E00"));
        QCOMPARE(style.notAssessed.saturation(), 0);
    }

    void textAndEdgesStandOutFromThePage_data()
    {
        QTest::addColumn<QColor>("background");
        QTest::addColumn<QColor>("text");
        QTest::addColumn<double>("edges");
        QTest::newRow("light") << QColor(Qt::white) << QColor(Qt::black) << 3.0;
        QTest::newRow("dark") << QColor(30, 30, 32) << QColor(225, 225, 225) << 4.5;
    }

    void textAndEdgesStandOutFromThePage()
    {
        QFETCH(const QColor, background);
        QFETCH(const QColor, text);
        QFETCH(const double, edges);
        const PlotStyle style = styleOn(background, text);
        QVERIFY(contrast(style.text, background) > 7.0);
        QVERIFY(contrast(style.faintText, background) > 4.5);
        QVERIFY(contrast(style.regionText, background) > 4.5);
        QVERIFY(contrast(style.missedText, background) > 4.5);
        QVERIFY(contrast(style.met, background) > edges);
        QVERIFY(contrast(style.missed, background) > edges);
        QVERIFY(style.grid.alphaF() < 0.2F);
    }

    void manyRegionsAreFainterThanFew()
    {
        const PlotStyle style = styleOn(Qt::white, Qt::black);
        QCOMPARE(style.regionBrush(1).color().alpha(), style.regionBrush(3).color().alpha());
        QVERIFY(style.regionBrush(10).color().alpha() < style.regionBrush(3).color().alpha());
        QVERIFY(style.regionBrush(1000).color().alpha() > 0);
    }

    void everyFamilyHasItsOwnMark()
    {
        std::set<std::tuple<QRgb, MarkShape, bool>> marks;
        for (const FamilyStyle &style : familyStyles()) {
            marks.insert(
                {style.colour.isValid() ? style.colour.rgb() : 0U, style.shape, style.filled});
            QVERIFY(style.colour != styleOn(Qt::white, Qt::black).met);
            QVERIFY(style.colour != styleOn(Qt::white, Qt::black).missed);
        }
        QCOMPARE(marks.size(), familyStyles().size());
    }

    void unknownFamilyIsAnEmptyCircle()
    {
        const FamilyStyle style = familyStyle("Sodium-ion");
        QCOMPARE(style.shape, MarkShape::circle);
        QVERIFY(!style.filled);
        QVERIFY(!style.colour.isValid());
    }

    void labelsAreSmallerThanTheAxesFont()
    {
        const PlotStyle style = styleOn(Qt::white, Qt::black);
        QCOMPARE(style.labelFont.pointSizeF(), 9.0);
        QVERIFY(style.strongLabelFont().bold());
    }
};

QTEST_MAIN(PlotStyleTest)
#include "plot_style_test.moc"
