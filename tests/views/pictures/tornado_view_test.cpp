// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pictures/tornado_view.h"

#include "model/core/analysis/levers.h"
#include "model/core/physics/evaluate.h"
#include "model/core/report/input_tables.h"
#include "tests/views/pictures/drawn_design.h"

#include <QImage>
#include <QPainter>
#include <QtTest>

namespace cellgap {

class TornadoViewTest : public QObject, protected DrawnDesign
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    /// The first row has the largest swing, and says what the design is at both ends of the range.
    void firstInputHasTheLargestSwing()
    {
        TornadoView view;
        const EvaluatedDesign design = drawn("lfp-graphite-pouch");
        view.setTask({.designs = {design}, .library = &m_library});
        const ReportTable table = view.data();
        QVERIFY(table.rows.size() > 10);
        const auto swing = [&](std::size_t row) {
            return std::abs(table.rows[row][5].value.value_or(0) -
                            table.rows[row][4].value.value_or(0));
        };
        QVERIFY(swing(0) >= swing(1) && swing(1) >= swing(2));
        const Parameter *input = nullptr;
        for (const Parameter &one : parameters())
            if (english(nameInSection(one)) == english(table.rows[0][0].text))
                input = &one;
        QVERIFY(input != nullptr);
        const Result there = evaluate(designWith(design.design(), *input, *table.rows[0][2].value));
        QVERIFY(std::abs(*table.rows[0][4].value - there.cell.specificEnergy.value() / 3600.0) <
                1e-6 * *table.rows[0][4].value);
    }

    void rowsThatFitCanBeRead()
    {
        TornadoView view;
        view.setTask({.designs = {drawn("lfp-graphite-pouch")}, .library = &m_library});
        for (const QSize size : {QSize(900, 600), QSize(420, 260)}) {
            QImage image(size, QImage::Format_RGB32);
            QPainter painter(&image);
            view.draw(painter, size);
            const auto readings = view.readings();
            QVERIFY(readings.size() > 3);
            QVERIFY(readings.size() <= view.data().rows.size());
            QVERIFY(readings.back().place.bottom() < size.height());
            QVERIFY2(readings.front().text.contains("Wh/kg"), qPrintable(readings.front().text));
        }
    }

    void metricIsTheVariant()
    {
        TornadoView view;
        view.setTask({.designs = {drawn("lfp-graphite-pouch")}, .library = &m_library});
        view.setVariant("pack.cost");
        QCOMPARE(view.variant(), std::string("pack.cost"));
        QVERIFY2(view.summary().contains("EUR/kWh"), qPrintable(view.summary()));
        view.setVariant("no.metric");
        QCOMPARE(view.variant(), std::string("pack.cost"));
    }
};

} // namespace cellgap

QTEST_MAIN(cellgap::TornadoViewTest)
#include "tornado_view_test.moc"
