// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pictures/pair_view.h"

#include "model/core/analysis/levers.h"
#include "model/core/physics/evaluate.h"
#include "model/core/report/gap_answers.h"
#include "tests/views/pictures/drawn_design.h"

#include <QImage>
#include <QPainter>
#include <QSignalSpy>
#include <QtTest>

namespace cellgap {

class PairViewTest : public QObject, protected DrawnDesign
{
    Q_OBJECT

    PictureTask taskOf(const std::string &id) const
    {
        PictureTask task{.designs = {drawn(id)}, .library = &m_library};
        for (const Programme &programme : m_library.programmes())
            if (programme.id == "set-plan-2030")
                task.programmes.push_back(programme);
        return task;
    }

    static QImage drawnOn(Picture &picture, const QSize &size)
    {
        QImage image(size, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        picture.draw(painter, size);
        return image;
    }

    static double densityWith(const EvaluatedDesign &design, const QList<QVariant> &wanted)
    {
        const Design with = designWith(design.design(),
                                       {findParameter(wanted[0].toString().toStdString()),
                                        findParameter(wanted[2].toString().toStdString())},
                                       {wanted[1].toDouble(), wanted[3].toDouble()}, Hold::inputs);
        return findMetric("pack.energy_density")->value(evaluate(with)).value();
    }

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    /// The marked change of every pair meets the target; so does a place where the plot is blue,
    /// and none where it is not.
    void placesAskForTheirNumbers()
    {
        PairView view;
        const PictureTask task = taskOf("assb-sulfide-nmc811");
        view.setTask(task);
        view.setVariant("set-plan-2030/pack.energy_density");
        view.resize(900, 640);
        const QImage image = drawnOn(view, view.size());
        QCOMPARE(view.readings().size(), std::size_t(4));
        QSignalSpy wanted(&view, &Picture::numbersWanted);
        for (int i = 0; i < 4; ++i) {
            QTest::keyClick(&view, Qt::Key_Down);
            QTest::keyClick(&view, Qt::Key_Return);
            QVERIFY(densityWith(task.designs.front(), wanted.takeFirst()) > 500.0);
        }
        const QRectF plot = view.readings().front().place;
        int blue = 0;
        for (int i = 1; i < 12; ++i)
            for (int k = 1; k < 12; ++k) {
                const QPoint place(static_cast<int>(plot.left() + plot.width() * i / 12.0),
                                   static_cast<int>(plot.top() + plot.height() * k / 12.0));
                const QColor colour = image.pixelColor(place);
                QTest::mouseDClick(&view, Qt::LeftButton, {}, place);
                QCOMPARE(wanted.size(), 1);
                const double density = densityWith(task.designs.front(), wanted.takeFirst());
                if (std::abs(density / 500.0 - 1.0) < 0.01)
                    continue; // beside the line
                const bool isBlue = colour.blue() > colour.red();
                QCOMPARE(isBlue, density > 500.0);
                blue += isBlue ? 1 : 0;
            }
        QVERIFY(blue > 5);
    }

    void whatHasNoPairsSaysWhy()
    {
        PairView view;
        PictureTask task = taskOf("assb-sulfide-nmc811");
        task.answersFollow = true;
        view.setTask(task);
        QCOMPARE(view.summary(), QString("Looking for pairs of inputs…"));
        task.answers = std::make_shared<const GapAnswers>(
            findAnswers(task.designs.front().sheet,
                        std::make_shared<const std::vector<Programme>>(task.programmes)));
        view.setTask(task); // levers alone
        QCOMPARE(view.summary(), QString("Looking for pairs of inputs…"));
        task.answers = std::make_shared<const GapAnswers>(withPairs(*task.answers));
        view.setTask(task);
        QVERIFY2(view.summary().contains("pack energy density"), qPrintable(view.summary()));
        view.setVariant("set-plan-2030/pack.calendar_life");
        QVERIFY2(view.summary().startsWith("It rests on what is declared"),
                 qPrintable(view.summary()));
        QVERIFY(!drawnOn(view, QSize(300, 200)).isNull());
        QVERIFY(view.readings().empty());
    }

    void smallPicturesShowFewerPairs()
    {
        PairView view;
        view.setTask(taskOf("nmc811-graphite-4680"));
        drawnOn(view, QSize(900, 700));
        QCOMPARE(view.readings().size(), std::size_t(4));
        drawnOn(view, QSize(300, 260));
        QCOMPARE(view.readings().size(), std::size_t(1));
        QVERIFY(QRectF(0, 0, 300, 260).contains(view.readings().front().place));
        QVERIFY(!view.data().rows.empty());
    }
};

} // namespace cellgap

QTEST_MAIN(cellgap::PairViewTest)
#include "pair_view_test.moc"
