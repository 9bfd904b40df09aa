// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pictures/balance_plot.h"

#include "tests/views/pictures/drawn_design.h"

#include <QtTest>

#include <set>

namespace cellgap {

class BalancePlotTest : public QObject, protected DrawnDesign
{
    Q_OBJECT

    static QStringList labelsOf(BalancePlot &plot, const QSize &size)
    {
        plot.resize(size);
        plot.show();
        QCoreApplication::processEvents();
        plot.grab();
        QStringList texts;
        for (const PlotLabels::Label &label : plot.labels())
            texts << label.text;
        return texts;
    }

    PictureTask taskOf(const std::string &id, const std::vector<std::string> &settings = {}) const
    {
        return {.designs = {m_library.read(id, settings)}};
    }

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    /// The cell's curve is the difference of the electrodes', begins at the lower cut-off where the
    /// loss ends, and its numbers are those of the results.
    void theCellLiesBetweenItsElectrodes()
    {
        BalancePlot plot;
        plot.setTask(taskOf("nmc811-graphite-pouch"));
        const EvaluatedDesign cell = m_library.read("nmc811-graphite-pouch");
        const auto curves = balanceCurves(cell.design().cell, cell.result.pair).value();
        const double lower = curves.cell.back().potential.value();
        QVERIFY(std::abs(lower - 2.8) < 1e-9);
        QVERIFY(std::abs((curves.end - curves.lost) / cell.result.pair.balance.capacity - 1.0) <
                1e-12);
        QVERIFY(std::abs((curves.cell.back().charge - curves.lost).value()) < 1e-9);
        std::set<std::string> names;
        for (const ReportRow &row : plot.data().rows)
            names.insert(english(row.at(0).text));
        QCOMPARE(names.size(), 5U);
        QVERIFY2(plot.summary().contains("N/P 1.100 reversible, 1.062 in the first cycle"),
                 qPrintable(plot.summary()));
        QVERIFY(plot.summary().contains("Cut-off of charge 4.2 V"));
    }

    /// Every curve and line is named where there is room.
    void everythingIsNamed()
    {
        BalancePlot plot;
        plot.setTask(taskOf("nmc811-graphite-pouch"));
        const QStringList labels = labelsOf(plot, {800, 520});
        for (const char *name : {"positive", "first charge", "reserve, N/P 1.10", "4.2 V cut-off"})
            QVERIFY2(labels.contains(name), qPrintable(labels.join("; ")));
        QCOMPARE(labels.filter("cell, mean").size(), 1);
        QCOMPARE(labels.filter("negative, ").size(), 1);
        QCOMPARE(labels.filter("first-cycle loss").size(), 1);
        QCOMPARE(plot.readings().size(), 5U);
    }

    /// The upper cut-off becomes the cell's voltage of the first charge where the drag is, N/P
    /// grows as the end of the negative's curve moves out, and each drag begins once.
    void cutOffsAndRatioAreDragged()
    {
        BalancePlot plot;
        plot.setTask(taskOf("nmc811-graphite-pouch"));
        plot.resize(800, 520);
        plot.show();
        plot.grab();
        const EvaluatedDesign cell = m_library.read("nmc811-graphite-pouch");
        const auto curves = balanceCurves(cell.design().cell, cell.result.pair).value();
        const auto charge = [](ArealCharge amount) { return unit::mAh_per_cm2.in(amount); };
        QSignalSpy dragged(&plot, &Picture::numberDragged);
        const auto drag = [&](double fromX, double fromY, double toX) {
            const QPoint from = plot.pixelOf(fromX, fromY).toPoint();
            const QPoint to(plot.pixelOf(toX, fromY).toPoint().x(), from.y());
            QTest::mousePress(&plot, Qt::LeftButton, {}, from);
            QMouseEvent half(QEvent::MouseMove, 0.5 * QPointF(from + to),
                             plot.mapToGlobal(0.5 * QPointF(from + to)), Qt::LeftButton,
                             Qt::LeftButton, {});
            QCoreApplication::sendEvent(&plot, &half);
            QMouseEvent move(QEvent::MouseMove, to, plot.mapToGlobal(QPointF(to)), Qt::LeftButton,
                             Qt::LeftButton, {});
            QCoreApplication::sendEvent(&plot, &move);
            QTest::mouseRelease(&plot, Qt::LeftButton, {}, to);
        };
        // Anywhere along its line; 3.05 mAh/cm² into the first charge.
        drag(charge(curves.end), 2.0, 3.05);
        QCOMPARE(dragged.count(), 2);
        QCOMPARE(dragged.at(0).at(0).toString(), QString("electrical.upper_cutoff"));
        QCOMPARE(dragged.at(0).at(2).toBool(), true);
        QCOMPARE(dragged.at(1).at(2).toBool(), false);
        // The charge ends there once the design has that cut-off.
        const double upper = dragged.at(1).at(1).toDouble();
        const EvaluatedDesign cut = m_library.read(
            "nmc811-graphite-pouch", {"electrical.upper_cutoff=" + std::to_string(upper) + " V"});
        QVERIFY2(std::abs(charge(cut.result.pair.balance.firstCharge) - 3.05) < 0.03,
                 qPrintable(QString::number(charge(cut.result.pair.balance.firstCharge))));
        dragged.clear();

        const BalancePoint &full = curves.negativeCharge.back();
        const double length = charge(full.charge) - charge(curves.negativeCharge.front().charge);
        drag(charge(full.charge), unit::V.in(full.potential), charge(full.charge) + 0.2);
        QCOMPARE(dragged.at(1).at(0).toString(), QString("negative.np_ratio"));
        QVERIFY(std::abs(dragged.at(1).at(1).toDouble() - 1.1 * (1.0 + 0.2 / length)) < 5e-3);
        dragged.clear();
        drag(1.5, 2.0, 2.0); // nothing is there; the plot moves
        QCOMPARE(dragged.count(), 0);
        QVERIFY(plot.zoomed());
    }

    /// A loading that is given leaves no ratio to drag.
    void whatIsNoInputStays()
    {
        BalancePlot plot;
        plot.setTask(taskOf("nmc811-graphite-pouch", {"negative.areal_capacity=4 mAh/cm²"}));
        plot.resize(800, 520);
        plot.show();
        plot.grab();
        const EvaluatedDesign cell =
            m_library.read("nmc811-graphite-pouch", {"negative.areal_capacity=4 mAh/cm²"});
        const auto curves = balanceCurves(cell.design().cell, cell.result.pair).value();
        const BalancePoint &full = curves.negativeCharge.back();
        QSignalSpy dragged(&plot, &Picture::numberDragged);
        const QPoint from =
            plot.pixelOf(unit::mAh_per_cm2.in(full.charge), unit::V.in(full.potential)).toPoint();
        QTest::mousePress(&plot, Qt::LeftButton, {}, from);
        QMouseEvent move(QEvent::MouseMove, from + QPointF(20, 0),
                         plot.mapToGlobal(from + QPointF(20, 0)), Qt::LeftButton, Qt::LeftButton,
                         {});
        QCoreApplication::sendEvent(&plot, &move);
        QCOMPARE(dragged.count(), 0);
    }

    /// Lithium is at zero; without half cells the picture says what it takes.
    void metalAndNone()
    {
        BalancePlot plot;
        plot.setTask(taskOf("nmc811-graphite-pouch", {"negative.kind=anode_free"}));
        QVERIFY2(labelsOf(plot, {800, 520}).contains("metal"), qPrintable(plot.summary()));
        plot.setTask(taskOf("lis-lean-electrolyte"));
        QVERIFY(plot.summary().startsWith("No balance"));
        QVERIFY(labelsOf(plot, {400, 300}).isEmpty());
    }
};

} // namespace cellgap

QTEST_MAIN(cellgap::BalancePlotTest)
#include "balance_plot_test.moc"
