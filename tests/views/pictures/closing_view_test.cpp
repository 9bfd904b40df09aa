// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pictures/closing_view.h"

#include "model/core/physics/evaluate.h"
#include "model/core/report/gap_answers.h"
#include "tests/views/pictures/drawn_design.h"

#include <QImage>
#include <QPainter>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

namespace cellgap {

class ClosingViewTest : public QObject, protected DrawnDesign
{
    Q_OBJECT

    PictureTask m_task;

    static void drawOn(Picture &picture, const QSize &size)
    {
        QImage image(size, QImage::Format_RGB32);
        QPainter painter(&image);
        picture.draw(painter, size);
    }

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale::c());
        std::vector<Programme> chosen;
        for (const Programme &programme : m_library.programmes())
            if (programme.id == "set-plan-2030" || programme.id == "battery500")
                chosen.push_back(programme);
        m_task = {
            .designs = {drawn("li-nmc622-pouch")}, .programmes = chosen, .library = &m_library};
        // Found once for all tests.
        m_task.answers = std::make_shared<const GapAnswers>(findClosings(
            m_task.designs.front().sheet, std::make_shared<const std::vector<Programme>>(chosen)));
    }

    void eachProgrammeSaysWhatItTakes()
    {
        ClosingView view;
        view.setTask(m_task);
        QCOMPARE(view.variants().size(), std::size_t{2});
        for (const PictureVariant &variant : view.variants()) {
            view.setVariant(variant.key);
            QCOMPARE(view.variant(), variant.key);
            QVERIFY2(view.summary().startsWith("No change was found that meets all targets"),
                     qPrintable(view.summary()));
            QVERIFY(!view.data().rows.empty());
        }
        view.setVariant("nothing");
        QCOMPARE(view.variant(), view.variants().back().key);
    }

    void theButtonAsksForTheProposal()
    {
        ClosingView view;
        view.setTask(m_task);
        view.setVariant("set-plan-2030");
        auto *take = view.findChild<QPushButton *>();
        QVERIFY(!take->isHidden());
        QSignalSpy wanted(&view, &Picture::proposalWanted);
        take->click();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][0].toString(), "set-plan-2030");
    }

    /// Return on an input keeps it; on one that is kept it may change again.
    void inputsAreKeptAndLetGo()
    {
        ClosingView view;
        view.setTask(m_task);
        view.setVariant("set-plan-2030");
        drawOn(view, QSize(800, 700));
        QSignalSpy toggled(&view, &Picture::keepToggled);
        QTest::keyClick(&view, Qt::Key_Down);
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(toggled.size(), 1);
        const QString input = toggled[0][0].toString();
        QCOMPARE(input.toStdString(), view.readings().front().kept);
        auto kept = *m_task.answers;
        kept.fixed = {input.toStdString()};
        PictureTask task = m_task;
        task.answers = std::make_shared<const GapAnswers>(kept);
        view.setTask(task);
        drawOn(view, QSize(800, 700));
        QVERIFY2(view.readings().front().text.contains("is kept as it is"),
                 qPrintable(view.readings().front().text));
        QCOMPARE(view.readings().front().kept, input.toStdString());
    }

    void whatIsNotThereYetIsSaid()
    {
        ClosingView view;
        PictureTask task = m_task;
        task.answers = nullptr;
        task.answersFollow = true;
        view.setTask(task);
        QCOMPARE(view.summary(), "Looking for what closes the gap…");
        QVERIFY(view.findChild<QPushButton *>()->isHidden());
        // Levers alone are no joint change.
        auto levers = *m_task.answers;
        levers.closings.clear();
        task.answers = std::make_shared<const GapAnswers>(levers);
        view.setTask(task);
        QCOMPARE(view.summary(), "Looking for what closes the gap…");
    }

    /// Lines that have no room are counted, and none is drawn outside.
    void smallPicturesShowLess()
    {
        ClosingView view;
        view.setTask(m_task);
        drawOn(view, QSize(900, 900));
        const std::size_t all = view.readings().size();
        drawOn(view, QSize(320, 300));
        QVERIFY(view.readings().size() < all);
        for (const Reading &reading : view.readings())
            QVERIFY(QRectF(0, 0, 320, 300).contains(reading.place));
    }
};

} // namespace cellgap

QTEST_MAIN(cellgap::ClosingViewTest)
#include "closing_view_test.moc"
