// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/start_page.h"

#include "model/io/library.h"

#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <set>

namespace cellgap {

class StartPageTest : public QObject
{
    Q_OBJECT

    Library m_library{CELLGAP_PROGRAM_DATA};

    std::unique_ptr<StartPage> shown(QSize size = {1200, 700}) const
    {
        auto page = std::make_unique<StartPage>(m_library);
        page->setProgrammes({programme("set-plan-2030")});
        page->fill();
        page->resize(size);
        page->show();
        QTest::qWait(0);
        return page;
    }

    Programme programme(const std::string &id) const
    {
        return *std::ranges::find(m_library.programmes(), id, &Programme::id);
    }

    static QStringList names(const StartPage &page)
    {
        QStringList all;
        for (const StartCard *card : page.shownCards())
            all << card->facts().name;
        return all;
    }

    static StartCard &card(const StartPage &page, const QString &id)
    {
        const auto cards = page.shownCards();
        return **std::ranges::find(cards, id, [](const StartCard *one) { return one->facts().id; });
    }

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void everyShippedDesignHasACard()
    {
        const auto page = shown();
        QCOMPARE(page->shownCards().size(), m_library.catalogue().designs.size());
        // Table 1 of the review: 295 Wh/kg measured of this cell.
        const StartCard &pouch = card(*page, "li-nmc622-pouch");
        QVERIFY(std::abs(pouch.facts().bars[0].number - 295.0) < 0.05 * 295.0);
        QCOMPARE(pouch.facts().bars[0].wanted, std::optional(400.0)); // SET-Plan Action 7
        QCOMPARE(pouch.facts().bars[1].wanted, std::optional(750.0));
        QCOMPARE(pouch.facts().family, QString("Lithium metal"));
        QCOMPARE(card(*page, "na-anode-free").facts().family, QString("Sodium"));
        bool isSaid = false;
        for (const QLabel *label : page->findChildren<QLabel *>())
            isSaid = isSaid || label->text().contains("SET-Plan 2030 (400 Wh/kg, 750 Wh/L)");
        QVERIFY(isSaid);
    }

    void searchFindsByNameMaterialAndGeneration()
    {
        const auto page = shown();
        auto *field = page->findChild<QLineEdit *>();
        QTest::keyClicks(field, "oxis");
        QCOMPARE(names(*page).size(), 2);
        field->setText("llzo");
        QVERIFY(names(*page).contains("LLZO separator with liquid catholyte"));
        QVERIFY(names(*page).contains("Break-even pair with LLZO")); // by its material too
        field->setText("2a prismatic");
        QCOMPARE(names(*page), QStringList{"NMC532 with LMO, graphite, prismatic"});
        QSignalSpy opened(page.get(), &StartPage::designWanted);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(opened.at(0).at(0).toString(), QString("nmc532-lmo-prismatic"));
        field->setText("porosity");
        QVERIFY(names(*page).isEmpty());
        QSignalSpy elsewhere(page.get(), &StartPage::findWanted);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(elsewhere.at(0).at(0).toString(), QString("porosity"));
    }

    void keysWalkOverTheCards()
    {
        const auto page = shown();
        page->activateWindow();
        page->search();
        QTest::keyClick(page->findChild<QLineEdit *>(), Qt::Key_Down);
        const auto cards = page->shownCards();
        QCOMPARE(page->focusWidget(), cards[0]);
        QTest::keyClick(cards[0], Qt::Key_Right);
        QCOMPARE(page->focusWidget(), cards[1]);
        QTest::keyClick(cards[1], Qt::Key_Down);
        const QWidget *below = page->focusWidget();
        QCOMPARE(below->x(), cards[1]->x());
        QVERIFY(below->y() > cards[1]->y());
        QTest::keyClick(page->focusWidget(), Qt::Key_Up);
        QCOMPARE(page->focusWidget(), cards[1]);
        QSignalSpy opened(page.get(), &StartPage::designWanted);
        QTest::keyClick(cards[1], Qt::Key_Return);
        QTest::mouseClick(cards[0], Qt::LeftButton);
        QCOMPARE(opened.size(), 2);
        QCOMPARE(opened.at(0).at(0).toString(), cards[1]->facts().id);
    }

    void columnsFollowTheWidth()
    {
        const auto page = shown({1300, 700});
        const auto columns = [&] {
            std::set<int> places;
            for (const StartCard *one : page->shownCards())
                places.insert(one->x());
            return places.size();
        };
        QCOMPARE(columns(), 4U);
        page->resize(700, 700);
        QTRY_COMPARE(columns(), 2U);
        for (const StartCard *one : page->shownCards())
            QTRY_VERIFY(one->mapTo(page.get(), QPoint(one->width(), 0)).x() <= page->width());
    }

    void recentFilesAreOfferedWhileTheyAreThere()
    {
        const QTemporaryDir directory;
        const QString path = directory.filePath("mine.cellgap.yaml");
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        const auto page = shown();
        page->setRecent({path, directory.filePath("gone.yaml")});
        QSignalSpy opened(page.get(), &StartPage::recentWanted);
        const auto buttons = page->findChildren<QAbstractButton *>();
        QStringList texts;
        for (QAbstractButton *button : buttons) {
            texts << button->text();
            if (button->text() == "mine.cellgap.yaml")
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QVERIFY(!texts.contains("gone.yaml"));
        QCOMPARE(opened.at(0).at(0).toString(), path);
    }

    void withoutAProgrammeThereIsNoLine()
    {
        const auto page = shown();
        page->setProgrammes({});
        QVERIFY(!page->shownCards().front()->facts().bars[0].wanted);
    }
};

} // namespace cellgap

QTEST_MAIN(cellgap::StartPageTest)
#include "start_page_test.moc"
