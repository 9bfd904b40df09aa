// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/qt/desk_keeper.h"

#include "model/io/library.h"
#include "model/io/yaml_tree.h"
#include "model/qt/save_file.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

namespace cellgap {

class DeskKeeperTest : public QObject
{
    Q_OBJECT

    Library m_library{CELLGAP_PROGRAM_DATA};
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<DeskKeeper> m_keeper;

    QString place() const { return m_directory->filePath("recovery"); }

    void open(const std::string &id)
    {
        QVERIFY(m_desk->open(QString::fromStdString(id),
                             readTextFile(m_library.catalogue().designs.at(id).string()), {}));
    }

    void setPorosity(double percent)
    {
        QVERIFY(m_desk->document().setNumber(*findParameter("positive.porosity"), percent).ok());
    }

    /// The program is gone without having said so: what it wrote stays, its lock does not.
    std::vector<KeptDesk> leave()
    {
        m_keeper.reset();
        return DeskKeeper::left(place());
    }

private slots:
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        m_desk = std::make_unique<Desk>(m_library.catalogue(), m_library.units());
        open("li-nmc622-pouch");
        m_keeper = std::make_unique<DeskKeeper>(*m_desk, place());
    }

    void cleanup()
    {
        m_keeper.reset();
        m_desk.reset();
    }

    void changesAreKeptInTimeWithoutAWord()
    {
        setPorosity(31.0);
        const QString directory = place();
        QVERIFY(DeskKeeper::left(directory).empty()); // it is this program's own
        QTest::qWait(DeskKeeper::seconds * 1000 + 500);
        const auto left = leave();
        QCOMPARE(left.size(), std::size_t{1});
        QVERIFY(left[0].hasUnsaved() && !left[0].ended);
        QVERIFY(left[0].designs[0].text == m_desk->document().text());
        QVERIFY(left[0].designs[0].openedText == m_desk->document().openedText());
        QCOMPARE(left[0].designs[0].title, m_desk->title(0));
    }

    /// A long drag is kept while it lasts.
    void whatIsChangedAllTheTimeIsKeptMeanwhile()
    {
        QElapsedTimer time;
        time.start();
        while (time.elapsed() < DeskKeeper::seconds * 1000 + 1000) {
            setPorosity(30.0 + 0.001 * static_cast<double>(time.elapsed() % 1000));
            QTest::qWait(20);
        }
        QVERIFY(leave().front().hasUnsaved());
    }

    void keptFilesAreDesigns()
    {
        setPorosity(31.0);
        m_desk->duplicate(0);
        setPorosity(32.0);
        m_keeper->keepNow();
        const auto left = leave();
        QCOMPARE(left[0].designs.size(), std::size_t{2});
        int designs = 0;
        for (const QFileInfo &file : QDir(left[0].directory).entryInfoList({"design-*.yaml"})) {
            Document document(m_library.catalogue(), m_library.units());
            QVERIFY(document.open("x", readTextFile(file.filePath().toStdString()), {}));
            ++designs;
        }
        QCOMPARE(designs, 2);
    }

    void whatIsClosedOrSavedIsNotKeptAsUnsaved()
    {
        setPorosity(31.0);
        m_desk->duplicate(0);
        m_keeper->keepNow();
        m_desk->close(0);
        const QString file = m_directory->filePath("mine.yaml");
        QVERIFY(m_desk->document().save(file).ok());
        m_keeper->keepNow();
        const auto left = leave();
        QCOMPARE(left[0].designs.size(), std::size_t{1});
        QVERIFY(!left[0].hasUnsaved());
        QCOMPARE(left[0].designs[0].path, file);
        QVERIFY(left[0].designs[0].fileDigest == designDigest(readTextFile(file.toStdString())));
        QCOMPARE(QDir(left[0].directory).entryList({"design-*.yaml"}).size(), 1);
    }

    void endedDeskKeepsNamesButNothingUnsaved()
    {
        setPorosity(31.0);
        open("oxis-lis-400");
        m_desk->duplicate(1); // with no changes of its own
        m_desk->pin(1);
        m_desk->goTo(0);
        m_keeper->end();
        setPorosity(32.0); // of no account
        const auto left = leave();
        QVERIFY(left[0].ended && !left[0].hasUnsaved());
        QCOMPARE(left[0].place, std::size_t{0});
        QCOMPARE(left[0].baseline, std::optional<std::size_t>(1));
        QCOMPARE(left[0].designs.size(), std::size_t{3});
        QVERIFY(left[0].designs[0].text == m_desk->at(0).openedText());
        QVERIFY(left[0].designs[2].text == m_desk->at(2).text());
    }

    void twoProgramsKeepApart()
    {
        Desk other(m_library.catalogue(), m_library.units());
        auto second = std::make_unique<DeskKeeper>(other, place());
        setPorosity(31.0);
        m_keeper->keepNow();
        second->keepNow();
        QVERIFY(DeskKeeper::left(place()).empty());
        second.reset();
        QCOMPARE(DeskKeeper::left(place()).size(), std::size_t{1});
        const auto left = leave();
        QCOMPARE(left.size(), std::size_t{2});
        // As long as one program looks at them, no other does.
        QVERIFY(DeskKeeper::left(place()).empty());
        for (const KeptDesk &desk : left)
            DeskKeeper::remove(desk);
        QVERIFY(QDir(place()).isEmpty());
    }

    void brokenIndexIsLeftAlone()
    {
        setPorosity(31.0);
        m_keeper->keepNow();
        const QString directory = leave()[0].directory;
        QCOMPARE(saveFile(directory + "/desk.json", "{\"version\": 99}"), QString());
        QVERIFY(DeskKeeper::left(place()).empty());
        QVERIFY(QFile::exists(directory + "/design-1.yaml"));
    }

    void failureIsToldOnceAndOvercome()
    {
        m_keeper.reset();
        QCOMPARE(saveFile(place(), "no directory"), QString());
        m_keeper = std::make_unique<DeskKeeper>(*m_desk, place());
        QSignalSpy failed(m_keeper.get(), &DeskKeeper::failed);
        setPorosity(31.0);
        QVERIFY(failed.wait(DeskKeeper::seconds * 1000 + 1000));
        QTest::qWait(DeskKeeper::seconds * 1000 + 500);
        QCOMPARE(failed.count(), 1);
        QVERIFY(QFile::remove(place()));
        QTest::qWait(DeskKeeper::seconds * 1000 + 500);
        QVERIFY(leave().front().hasUnsaved());
    }
};

} // namespace cellgap

QTEST_GUILESS_MAIN(cellgap::DeskKeeperTest)
#include "desk_keeper_test.moc"
