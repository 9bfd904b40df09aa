// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pictures/lever_view.h"

#include "model/core/physics/evaluate.h"
#include "model/core/report/gap_answers.h"
#include "tests/views/pictures/drawn_design.h"

#include <QImage>
#include <QPainter>
#include <QSignalSpy>
#include <QtTest>

namespace cellgap {

class LeverViewTest : public QObject, protected DrawnDesign
{
    Q_OBJECT

    std::vector<Programme> programmes() const
    {
        std::vector<Programme> chosen;
        for (const Programme &programme : m_library.programmes())
            if (programme.id == "set-plan-2030" || programme.id == "battery500")
                chosen.push_back(programme);
        return chosen;
    }

    PictureTask taskOf(const std::string &id, const std::vector<std::string> &settings = {}) const
    {
        return {.designs = {m_library.read(id, settings)},
                .programmes = programmes(),
                .library = &m_library};
    }

    static void drawOn(Picture &picture, const QSize &size)
    {
        QImage image(size, QImage::Format_RGB32);
        QPainter painter(&image);
        picture.draw(painter, size);
    }

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void everyMissedTargetCanBeChosen()
    {
        LeverView view;
        view.setTask(taskOf("assb-sulfide-nmc811"));
        const auto variants = view.variants();
        QCOMPARE(view.variant(), variants.front().key);
        for (const PictureVariant &variant : variants) {
            view.setVariant(variant.key);
            QCOMPARE(view.variant(), variant.key);
            QVERIFY2(!view.summary().isEmpty(), variant.key.c_str());
        }
        view.setVariant("set-plan-2030/nothing");
        QCOMPARE(view.variant(), variants.back().key);
    }

    /// The number that a line offers meets the target.
    void linesOfferNumbersThatMeetTheTarget()
    {
        const std::string key = "set-plan-2030/pack.energy_density";
        LeverView view;
        view.setTask(taskOf("assb-sulfide-nmc811"));
        view.setVariant(key);
        drawOn(view, QSize(900, 600));
        const auto readings = view.readings();
        QVERIFY(readings.size() > 5);
        QVERIFY2(readings.front().text.contains("there 500.0 Wh/L"),
                 qPrintable(readings.front().text));
        QSignalSpy wanted(&view, &Picture::numberWanted);
        QTest::keyClick(&view, Qt::Key_Down);
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
        const Parameter &input = *findParameter(wanted[0][0].toString().toStdString());
        const EvaluatedDesign before = drawn("assb-sulfide-nmc811");
        const Result after = evaluate(designWith(before.design(), input, wanted[0][1].toDouble()));
        const double now = *findMetric("pack.energy_density")->value(before.result);
        const double then = *findMetric("pack.energy_density")->value(after);
        QVERIFY(now < 500.0);
        QVERIFY2(then > 500.0 && then < 503.0, qPrintable(QString::number(then)));
    }

    /// A line of a material asks for it, and with it the target is met.
    void linesOfferMaterialsThatMeetTheTarget()
    {
        LeverView view;
        // Of the spinel no half cell and no first-cycle loss is known.
        view.setTask(taskOf("nmc811-graphite-4680",
                            {"electrical.voltage_rule=table_shape",
                             "formation.rule=retained_fraction", "negative.swelling=0 %"}));
        view.setVariant("battery500/cell.cost");
        drawOn(view, QSize(900, 900));
        const auto readings = view.readings();
        const auto line = std::ranges::find_if(
            readings, [](const Reading &reading) { return reading.swap == "positive.active"; });
        QVERIFY(line != readings.end());
        QVERIFY2(view.summary().contains("LMO (BatPaC 5) (98.65 USD/kWh), or LNMO"),
                 qPrintable(view.summary()));
        QSignalSpy wanted(&view, &Picture::swapWanted);
        for (auto i = readings.begin(); i <= line; ++i)
            QTest::keyClick(&view, Qt::Key_Down);
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][0].toString(), QString("positive.active"));
        QCOMPARE(wanted[0][1].toString(), QString("lmo_batpac5"));
    }

    /// The picture stays with its target when that is met, and says so.
    void aTargetThatIsMetIsToldSo()
    {
        LeverView view;
        PictureTask task = taskOf("assb-sulfide-nmc811");
        view.setTask(task);
        view.setVariant("set-plan-2030/pack.energy_density");
        auto sheet = std::make_shared<DesignSheet>(*task.designs.front().sheet);
        sheet->design = designWith(sheet->design, *findParameter("positive.active_fraction"), 85.0);
        task.designs.front().result = evaluate(sheet->design);
        task.designs.front().sheet = sheet;
        view.setTask(task);
        QCOMPARE(view.variant(), std::string("set-plan-2030/pack.energy_density"));
        QVERIFY2(view.summary().startsWith("This target is met: "), qPrintable(view.summary()));
        // Without its programme it is another target's turn.
        std::erase_if(task.programmes, [](const Programme &one) { return one.id != "battery500"; });
        view.setTask(task);
        QVERIFY(QString::fromStdString(view.variant()).startsWith("battery500/"));
    }

    void whatHasNoLeversSaysWhy()
    {
        LeverView view;
        PictureTask task = taskOf("assb-sulfide-nmc811");
        task.answersFollow = true;
        view.setTask(task);
        QCOMPARE(view.summary(), "Looking for levers…");
        task.answersFollow = false;
        task.programmes.clear();
        view.setTask(task);
        QCOMPARE(view.summary(), "No programme is chosen whose targets could be met.");
        task = taskOf("assb-sulfide-nmc811");
        auto sheet = std::make_shared<DesignSheet>(*task.designs.front().sheet);
        findParameter("positive.binder_fraction")->access.set(sheet->design, 60.0);
        task.designs.front().result = evaluate(sheet->design);
        task.designs.front().sheet = sheet;
        view.setTask(task);
        QVERIFY(view.summary().startsWith("No levers: "));
    }

    /// What does not fit is left out by whole columns and lines, and said.
    void smallPicturesShowLess()
    {
        LeverView view;
        view.setTask(taskOf("li-nmc622-pouch"));
        drawOn(view, QSize(900, 900));
        const std::size_t all = view.readings().size();
        drawOn(view, QSize(300, 200));
        QVERIFY(view.readings().size() < all && !view.readings().empty());
        for (const Reading &reading : view.readings())
            QVERIFY(QRectF(0, 0, 300, 200).contains(reading.place));
    }
};

} // namespace cellgap

QTEST_MAIN(cellgap::LeverViewTest)
#include "lever_view_test.moc"
