// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/qt/desk.h"

#include "model/io/library.h"
#include "model/io/yaml_tree.h"
#include "model/qt/save_file.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

namespace cellgap {

class DeskTest : public QObject
{
    Q_OBJECT

    Library m_library{CELLGAP_PROGRAM_DATA};
    std::unique_ptr<Desk> m_desk;

    std::string textOf(const std::string &id) const
    {
        return readTextFile(m_library.catalogue().designs.at(id).string());
    }

    void open(const std::string &id)
    {
        QVERIFY(m_desk->open(QString::fromStdString(id), textOf(id), {}));
    }

    static double porosity(const Document &document)
    {
        return findParameter("positive.porosity")->access.get(document.design());
    }

    void setPorosity(double percent)
    {
        const EditOutcome outcome =
            m_desk->document().setNumber(*findParameter("positive.porosity"), percent);
        QVERIFY2(outcome.ok(), qPrintable(outcome.reason));
    }

    QStringList titles() const
    {
        QStringList all;
        for (std::size_t i = 0; i < m_desk->count(); ++i)
            all << m_desk->title(i);
        return all;
    }

private slots:
    void init()
    {
        m_desk = std::make_unique<Desk>(m_library.catalogue(), m_library.units());
        open("li-nmc622-pouch");
        open("oxis-lis-400");
    }

    void cleanup() { m_desk.reset(); }

    void firstDesignTakesThePlaceOfNone()
    {
        QCOMPARE(m_desk->count(), std::size_t{2});
        QCOMPARE(m_desk->place(), std::size_t{1});
        QCOMPARE(m_desk->document().id(), QString("oxis-lis-400"));
    }

    void whatIsOpenAlreadyIsTakenInHand()
    {
        open("li-nmc622-pouch");
        QCOMPARE(m_desk->count(), std::size_t{2});
        QCOMPARE(m_desk->place(), std::size_t{0});
        // With changes it is another one.
        setPorosity(31.0);
        open("li-nmc622-pouch");
        QCOMPARE(m_desk->count(), std::size_t{3});
        QVERIFY(titles()[2].endsWith(" (2)"));
    }

    void aFileIsOpenOnce()
    {
        const QTemporaryDir place;
        const QString path = place.filePath("mine.yaml");
        const QString other =
            place.filePath("../" + QFileInfo(place.path()).fileName() + "/mine.yaml");
        QCOMPARE(saveFile(path, textOf("nmc811-graphite-pouch")), QString());
        QVERIFY(m_desk->open(path, readTextFile(path.toStdString()), path));
        setPorosity(31.0);
        m_desk->goTo(0);
        QVERIFY(m_desk->open(other, readTextFile(path.toStdString()), other));
        QCOMPARE(m_desk->count(), std::size_t{3});
        QCOMPARE(porosity(m_desk->document()), 31.0);
    }

    void whatIsNoDesignChangesNothing()
    {
        const QStringList before = titles();
        QVERIFY(!m_desk->open("x", "version: 1\npositive: {porosity: 5 kg}\n", {}));
        QVERIFY(!m_desk->refusal().empty());
        QCOMPARE(titles(), before);
        QCOMPARE(m_desk->place(), std::size_t{1});
    }

    /// One stack of undo each, and the names of variants count on.
    void variantsAreDesignsOfTheirOwn()
    {
        m_desk->goTo(0);
        const double was = porosity(m_desk->document());
        setPorosity(31.0);
        m_desk->duplicate(0);
        QCOMPARE(m_desk->place(), std::size_t{1});
        QVERIFY(m_desk->title(1).endsWith(", variant 2"));
        QCOMPARE(porosity(m_desk->document()), 31.0);
        QVERIFY(m_desk->document().isModified()); // what it holds is in no file
        QVERIFY(!m_desk->undoGroup().canUndo());
        setPorosity(35.0);
        m_desk->duplicate(1);
        QVERIFY(m_desk->title(2).endsWith("electrolyte, variant 3"));
        m_desk->goTo(1);
        m_desk->undoGroup().undo();
        QCOMPARE(porosity(m_desk->at(0)), 31.0);
        QCOMPARE(porosity(m_desk->at(1)), 31.0);
        QCOMPARE(porosity(m_desk->at(2)), 35.0);
        m_desk->goTo(0);
        m_desk->undoGroup().undo();
        QCOMPARE(porosity(m_desk->at(0)), was);
    }

    /// Every shipped design is read again from what is written of it.
    void everyShippedDesignHasVariants()
    {
        for (const auto &[id, path] : m_library.catalogue().designs) {
            open(id);
            const std::size_t before = m_desk->count();
            const Result result = m_desk->document().result();
            m_desk->duplicate(m_desk->place());
            QVERIFY2(m_desk->count() == before + 1, id.c_str());
            QCOMPARE(m_desk->document().result().cell.specificEnergy.value(),
                     result.cell.specificEnergy.value());
            m_desk->close(m_desk->place());
        }
    }

    void baselineIsWhatTheOthersAreComparedWith()
    {
        m_desk->duplicate(0);
        m_desk->pin(0);
        Document &variant = m_desk->document();
        QCOMPARE(variant.nameOfOther(), m_desk->title(0));
        QVERIFY(variant.changes().empty()); // but for its name
        const double was = porosity(variant);
        setPorosity(31.0);
        QCOMPARE(variant.changes().size(), std::size_t{1});
        QCOMPARE(variant.baseResult().cell.specificEnergy.value(),
                 m_desk->at(0).result().cell.specificEnergy.value());
        // An edit of the baseline counts for all.
        m_desk->goTo(0);
        QVERIFY(m_desk->document().nameOfOther().isEmpty());
        setPorosity(33.0);
        QCOMPARE(m_desk->document().changes().size(), std::size_t{1}); // since it was opened
        m_desk->goTo(1);
        QVERIFY(variant.isChanged("positive.porosity"));
        variant.reset("positive.porosity");
        QCOMPARE(porosity(variant), 33.0);
        QVERIFY(!variant.isChanged("positive.porosity"));
        QVERIFY(variant.isEdited("positive.porosity"));
        m_desk->unpin();
        QVERIFY(variant.nameOfOther().isEmpty());
        variant.reset("positive.porosity");
        QCOMPARE(porosity(variant), was);
    }

    void numberInTheBaselinesNameFollows()
    {
        open("li-nmc622-pouch");
        setPorosity(31.0);
        open("li-nmc622-pouch"); // another one of that name
        m_desk->pin(m_desk->place());
        m_desk->goTo(1);
        QVERIFY(m_desk->document().nameOfOther().endsWith(" (2)"));
        QSignalSpy changed(m_desk.get(), &Desk::changed);
        m_desk->close(0);
        QVERIFY(!m_desk->document().nameOfOther().endsWith(" (2)"));
        QVERIFY(changed.count() > 0);
    }

    void baselineThatIsClosedIsNone()
    {
        m_desk->pin(0);
        QVERIFY(!m_desk->document().nameOfOther().isEmpty());
        m_desk->close(0);
        QVERIFY(m_desk->baseline() == nullptr);
        QVERIFY(m_desk->document().nameOfOther().isEmpty());
        m_desk->close(0); // the last one stays
        QCOMPARE(m_desk->count(), std::size_t{1});
    }

    void designsMoveAndPassFromDeskToDesk()
    {
        open("nmc811-graphite-pouch");
        const QStringList before = titles();
        m_desk->move(2, 0);
        QCOMPARE(titles(), QStringList({before[2], before[0], before[1]}));
        QCOMPARE(m_desk->place(), std::size_t{0});
        m_desk->move(0, 2);
        QCOMPARE(titles(), before);
        setPorosity(31.0);
        Desk other(m_library.catalogue(), m_library.units());
        other.add(m_desk->release(2));
        QCOMPARE(other.count(), std::size_t{1}); // it takes the place of none
        QCOMPARE(porosity(other.document()), 31.0);
        other.undoGroup().undo();
        QVERIFY(!other.document().isModified());
        QCOMPARE(m_desk->count(), std::size_t{2});
    }

    void whatIsShownIsTold()
    {
        QSignalSpy changed(m_desk.get(), &Desk::changed);
        QSignalSpy chosen(m_desk.get(), &Desk::designChosen);
        QSignalSpy list(m_desk.get(), &Desk::listChanged);
        setPorosity(40.0);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(chosen.count(), 0);
        m_desk->goTo(0);
        QCOMPARE(changed.count(), 2);
        QCOMPARE(chosen.count(), 1);
        m_desk->at(1).setNumber(*findParameter("positive.porosity"), 45.0);
        QCOMPARE(changed.count(), 2); // it is not in hand
        list.clear();
        m_desk->at(1).setHead("name", "Renamed");
        QVERIFY(list.count() > 0);
    }
};

} // namespace cellgap

QTEST_GUILESS_MAIN(cellgap::DeskTest)
#include "desk_test.moc"
