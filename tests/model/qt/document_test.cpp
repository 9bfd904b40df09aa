// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/qt/document.h"
#include "model/qt/save_file.h"

#include "model/core/edit/form.h"
#include "model/core/physics/evaluate.h"
#include "model/core/result/resulting_value.h"
#include "model/io/catalogue.h"
#include "model/io/design_yaml.h"
#include "model/io/quantity_text.h"
#include "model/io/yaml_tree.h"

#include <QSignalSpy>
#include <QtTest>

#include <random>

namespace cellgap {

namespace {

const char *const written = R"(# my cell
version: 1
name: Mine   # a name
chemistry: nmc811-lithium
positive:
  # loading chosen by hand
  areal_capacity: 4.2 mAh/cm^2   # keep
separator: {thickness: 12 um, porosity: 40%}
)";

} // namespace

class DocumentTest : public QObject
{
    Q_OBJECT

    UnitSystem m_units;
    Catalogue m_catalogue = loadCatalogue(CELLGAP_PROGRAM_DATA, m_units);
    QTemporaryDir m_directory;

    std::string textOf(const std::string &id) const
    {
        return readTextFile(m_catalogue.designs.at(id).string());
    }

    static QStringList told(const Document &document)
    {
        QStringList all;
        for (const DesignStep &step : document.steps())
            all << step.what;
        return all;
    }

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    /// Each step holds a design: a long day keeps the last ones, and says which is the opened one.
    void oldestStepsAreForgotten()
    {
        Document document(m_catalogue, m_units);
        QVERIFY(document.open("mine", written, {}));
        const Parameter &capacity = *findParameter("positive.areal_capacity");
        for (int i = 0; i < Document::mostSteps; ++i)
            document.setNumber(capacity, 3.0 + 0.001 * i);
        QVERIFY(document.steps().front().isOpened);
        document.setNumber(capacity, 4.0);
        QCOMPARE(static_cast<int>(document.steps().size()), Document::mostSteps);
        QVERIFY(!document.steps().front().isOpened);
        while (document.undoStack().canUndo())
            document.undoStack().undo();
        QVERIFY(document.isModified()); // the opened design is beyond reach of undo, not of reset
        QVERIFY(!document.isNowhereElse());
        document.resetAll();
        QVERIFY(document.changes().empty());
    }

    void dragIsOneStepOfUndo()
    {
        Document document(m_catalogue, m_units);
        QVERIFY(document.open("mine", written, {}));
        const DesignSheet opened = document.sheet();
        QSignalSpy changed(&document, &Document::changed);
        const Parameter &parameter = *findParameter("positive.areal_capacity");
        for (int i = 1; i <= 200; ++i)
            QVERIFY(document.setNumber(parameter, 4.2 + 0.01 * i, 7).ok());
        QCOMPARE(changed.count(), 200);
        QCOMPARE(document.undoStack().count(), 1);
        QCOMPARE(document.undoStack().undoText(),
                 QString("Areal capacity (positive electrode) 6.2 mAh/cm²"));
        document.undoStack().undo();
        QVERIFY(document.sheet() == opened);
        QVERIFY(document.setNumber(parameter, 5.0, 8).ok());
        QVERIFY(document.setNumber(parameter, 5.5, 9).ok());
        QCOMPARE(document.undoStack().count(), 2);
    }

    /// Every edit is a step, a drag is one, and undo takes back the last; who hears of a change
    /// asks for the steps at once.
    void stepsLeadFromTheOpenedDesignToThePresentOne()
    {
        Document document(m_catalogue, m_units);
        QVERIFY(document.open("mine", written, {}));
        QVERIFY(document.steps().empty());
        QStringList heard;
        connect(&document, &Document::changed, this, [&] { heard << told(document).join('|'); });
        const Parameter &capacity = *findParameter("positive.areal_capacity");
        for (int i = 1; i <= 3; ++i)
            QVERIFY(document.setNumber(capacity, 4.2 + 0.1 * i, 7).ok());
        QVERIFY(document.setNumber(*findParameter("separator.thickness"), 15.0).ok());
        QCOMPARE(told(document),
                 (QStringList{"", "Areal capacity (positive electrode) 4.5 mAh/cm²"}));
        QVERIFY(*document.steps().front().sheet == document.opened());
        QCOMPARE(capacity.access.get(document.steps().back().sheet->design), 4.5);
        document.undoStack().undo();
        QCOMPARE(told(document), QStringList{""});
        document.undoStack().redo();
        QCOMPARE(heard, (QStringList{"", "", "", "|Areal capacity (positive electrode) 4.5 mAh/cm²",
                                     "", "|Areal capacity (positive electrode) 4.5 mAh/cm²"}));
        QVERIFY(document.open("mine", written, {}));
        QCOMPARE(heard.size(), 7);
        QVERIFY(document.steps().empty());
        QVERIFY(document.open("mine", written, {}));
        QCOMPARE(heard.size(), 8);
    }

    void refusedEditChangesNothing()
    {
        Document document(m_catalogue, m_units);
        QVERIFY(document.open("mine", written, {}));
        QSignalSpy changed(&document, &Document::changed);
        const EditOutcome outcome = document.setNumber(*findParameter("positive.porosity"), 100.0);
        QCOMPARE(outcome.reason, QString("Only 0 % to 99 % is possible."));
        QCOMPARE(changed.count(), 0);
        QVERIFY(!document.isModified());
    }

    void textWithErrorsLeavesTheDesignBefore()
    {
        Document document(m_catalogue, m_units);
        QVERIFY(document.open("mine", written, {}));
        const DesignSheet before = document.sheet();
        QVERIFY(!document.open("bad", "version: 1\npositive: {porosity: 5 kg}\n", {}));
        QVERIFY(!document.refusal().empty());
        QVERIFY(document.sheet() == before);
    }

    void changesAreListedAndResettable()
    {
        Document document(m_catalogue, m_units);
        QVERIFY(document.open("mine", written, {}));
        document.setNumber(*findParameter("separator.thickness"), 16.0);
        document.setNumber(*findParameter("positive.loading"), 21.0);
        const auto changes = document.changes();
        QCOMPARE(changes.size(), std::size_t(2));
        QCOMPARE(changes[0].key, std::string("positive.loading"));
        QCOMPARE(changes[1].was, QString("12 µm"));
        QCOMPARE(changes[1].is, QString("16 µm"));
        document.reset("separator.thickness");
        document.reset("positive.loading");
        QVERIFY(document.sheet() == document.opened());
    }

    void savingKeepsCommentsAndSpelling()
    {
        const QString path = m_directory.filePath("mine.yaml");
        Document document(m_catalogue, m_units);
        QVERIFY(document.open("mine", written, path));
        document.setNumber(*findParameter("positive.areal_capacity"), 5.0);
        QVERIFY(document.isModified());
        QVERIFY(document.save(path).ok());
        QVERIFY(!document.isModified());
        QString expected = written;
        expected.replace("4.2 mAh/cm^2", "5 mAh/cm^2");
        QCOMPARE(QString::fromStdString(readTextFile(path.toStdString())), expected);
        document.undoStack().undo();
        QVERIFY(document.isModified());
        QVERIFY(document.save(path).ok());
        QCOMPARE(QString::fromStdString(readTextFile(path.toStdString())), QString(written));
    }

    void placeThatCannotBeWrittenIsSaidAndNothingIsLost()
    {
        Document document(m_catalogue, m_units);
        QVERIFY(document.open("mine", written, {}));
        document.setNumber(*findParameter("positive.areal_capacity"), 5.0);
        const QString path = m_directory.filePath("missing/mine.yaml");
        const EditOutcome outcome = document.save(path);
        QVERIFY(outcome.reason.contains(path));
        QVERIFY(document.isModified());
        QVERIFY(document.path().isEmpty());
    }

    /// A report must not say of a graphite cell what was said of the lithium cell that it was.
    void cellOfAnotherChemistryIsNotTheOneThatWasDescribed()
    {
        Document document(m_catalogue, m_units);
        QVERIFY(document.open("li-nmc811-battery500", textOf("li-nmc811-battery500"), {}));
        QVERIFY(!document.sheet().description.empty());
        QSignalSpy told(&document, &Document::told);
        const Choice &kind = *findChoice("negative.kind");
        QVERIFY(document.choose(kind, 0).ok());
        QVERIFY(document.result().feasible());
        QCOMPARE(document.undoStack().count(), 1);
        QVERIFY(document.title().endsWith(", changed"));
        QVERIFY(document.sheet().description.empty() && document.sheet().source.empty());
        QVERIFY(document.sheet().published.empty() && document.sheet().claims.empty());
        const QString said = told.takeFirst().first().toString();
        QVERIFY2(said.contains("insertion") && said.contains("graphite"), qPrintable(said));
        QVERIFY2(said.contains("Plant: "), qPrintable(said));
        document.undoStack().undo();
        QVERIFY(document.sheet() == document.opened());
        // What a person called it stays.
        document.setHead("name", "Mine");
        QVERIFY(document.choose(kind, 0).ok());
        QCOMPARE(document.title(), QString("Mine"));
    }

    /// Silicon oxide beside graphite is chosen first and dosed then.
    void furtherActiveMaterialIsThereBeforeItsShare()
    {
        Document document(m_catalogue, m_units);
        QVERIFY(document.open("nmc811-graphite-pouch", textOf("nmc811-graphite-pouch"), {}));
        const MaterialSlot &slot = *findMaterialSlot("negative.second_active");
        QVERIFY(applies(slot, document.design()));
        QVERIFY(document.putMaterial(slot, "siox").ok());
        const Parameter &share = *findParameter("negative.second_share");
        QCOMPARE(share.access.get(document.design()), 10.0);
        QCOMPARE(document.undoStack().count(), 1);
        QVERIFY(document.setNumber(share, 20.0).ok());
        QVERIFY(document.putMaterial(slot, "silicon").ok());
        QCOMPARE(share.access.get(document.design()), 20.0);
    }

    void designIsBuiltOnAnother()
    {
        Document document(m_catalogue, m_units);
        QVERIFY(document.open("nmc811-graphite-pouch", textOf("nmc811-graphite-pouch"), {}));
        for (const char *key : {"chemistry", "preset", "plant"})
            for (const DesignBasis &basis : document.basesFor(key)) {
                document.rebase(key, basis.id);
                QCOMPARE(document.head(key), QString::fromStdString(basis.id));
                document.reset(key);
                QVERIFY2(document.sheet() == document.opened(), basis.id.c_str());
            }
        document.rebase("chemistry", "lfp-graphite");
        QCOMPARE(materialIn(document.sheet(), "positive.active"), std::string("lfp"));
        const std::vector<DesignChange> changes = document.changes();
        const auto chemistry =
            std::ranges::find(changes, std::string("chemistry"), &DesignChange::key);
        QVERIFY(chemistry != changes.end());
        QCOMPARE(chemistry->is, QString("LFP | graphite"));
    }

    void fileOfAnotherProgramIsNoticed()
    {
        const QString path = m_directory.filePath("shared.yaml");
        Document document(m_catalogue, m_units);
        QVERIFY(document.open("mine", written, {}));
        QCOMPARE(document.fileState(), FileState::same); // it has none
        QVERIFY(document.save(path).ok());
        QCOMPARE(document.fileState(), FileState::same);
        QString theirs = written;
        theirs.replace("4.2 mAh/cm^2", "6 mAh/cm^2");
        QCOMPARE(saveFile(path, theirs.toStdString()), QString());
        QCOMPARE(document.fileState(), FileState::changed);
        const DesignSheet sheet = readDesign(theirs.toStdString(), m_catalogue, m_units).sheet;
        const std::vector<DesignChange> changes = document.changesFrom(sheet);
        QCOMPARE(changes.size(), std::size_t(1));
        QCOMPARE(changes.front().was, QString("6 mAh/cm²"));
        QCOMPARE(changes.front().is, QString("4.2 mAh/cm²"));
        document.keepOwn();
        QVERIFY(document.isModified());
        QCOMPARE(document.fileState(), FileState::same);
        QVERIFY(document.save(path).ok());
        QCOMPARE(QString::fromStdString(readTextFile(path.toStdString())), QString(written));
        QVERIFY(QFile::remove(path));
        QCOMPARE(document.fileState(), FileState::gone);
    }

    void everyInputOfEveryShippedDesignGoesThereAndBack()
    {
        Document document(m_catalogue, m_units);
        for (const auto &[id, path] : m_catalogue.designs) {
            QVERIFY(document.open(QString::fromStdString(id), textOf(id), {}));
            for (const Parameter &parameter : parameters()) {
                if (!parameter.applies(document.design()))
                    continue;
                const double middle = 0.5 * (parameter.usual.min + parameter.usual.max);
                QVERIFY(document.setNumber(parameter, middle).ok());
                QCOMPARE(parameter.access.get(document.design()), middle);
                QVERIFY(isInput(parameter, document.design()));
                while (document.undoStack().canUndo())
                    document.undoStack().undo();
                QVERIFY(document.sheet() == document.opened());
            }
            for (const Choice &choice : choices())
                for (int i = 0; i < static_cast<int>(choice.options.size()); ++i) {
                    QVERIFY(document.choose(choice, i).ok());
                    document.reset(choice.key);
                    QVERIFY(document.sheet() == document.opened());
                }
            for (const auto &[slot, material] : document.opened().materials) {
                QVERIFY(document.putMaterial(*findMaterialSlot(slot), material.id).ok());
                while (document.undoStack().canUndo())
                    document.undoStack().undo();
                QVERIFY(document.sheet() == document.opened());
            }
        }
    }

    void randomEditsWithRandomUndoEndWhereTheyBegan()
    {
        Document document(m_catalogue, m_units);
        QVERIFY(document.open("oxis-lis-400", textOf("oxis-lis-400"), {}));
        std::mt19937 random(3);
        const auto below = [&](std::size_t count) {
            return std::uniform_int_distribution<std::size_t>(0, count - 1)(random);
        };
        for (int i = 0; i < 1000; ++i) {
            const std::size_t kind = below(10);
            if (kind < 2) {
                document.undoStack().undo();
            } else if (kind == 2) {
                document.undoStack().redo();
            } else if (kind == 3) {
                const Choice &choice = choices()[below(choices().size())];
                document.choose(choice, static_cast<int>(below(choice.options.size())));
            } else {
                const Parameter &parameter = parameters()[below(parameters().size())];
                const double share = static_cast<double>(below(1001)) / 1000.0;
                document.setNumber(parameter, parameter.usual.min + share * (parameter.usual.max -
                                                                             parameter.usual.min));
            }
        }
        const DesignSheet there = document.sheet();
        const int step = document.undoStack().index();
        const DesignReading again = readDesign(document.text(), m_catalogue, m_units);
        QVERIFY(again.ok());
        QVERIFY(again.sheet.design == there.design);
        while (document.undoStack().canUndo())
            document.undoStack().undo();
        QVERIFY(document.sheet() == document.opened());
        document.undoStack().setIndex(step);
        QVERIFY(document.sheet() == there);
    }

    void anotherInputWithItsResultDescribesTheSameCell()
    {
        for (const auto &[id, path] : m_catalogue.designs) {
            const DesignReading reading = readDesign(textOf(id), m_catalogue, m_units);
            const Result result = evaluate(reading.sheet.design);
            for (const InputGroup &group : inputGroups())
                for (const std::string &member : group.members) {
                    const Parameter &parameter = *findParameter(member);
                    const auto value = resultingValue(parameter, reading.sheet.design, result);
                    if (!value || !parameter.applies(reading.sheet.design) ||
                        !parameter.bounds.contains(*value))
                        continue;
                    Design other = reading.sheet.design;
                    assign(parameter, other, *value);
                    const double was = result.cell.specificEnergy.value();
                    const double is = evaluate(other).cell.specificEnergy.value();
                    QVERIFY2(std::abs(is / was - 1.0) < 1e-9,
                             qPrintable(QString("%1, %2").arg(id.c_str(), member.c_str())));
                }
        }
    }
};

} // namespace cellgap

QTEST_GUILESS_MAIN(cellgap::DocumentTest)
#include "document_test.moc"
