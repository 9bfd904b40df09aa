// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/io/basis.h"

#include "model/core/edit/edit.h"
#include "model/core/physics/evaluate.h"
#include "model/core/physics/layout.h"
#include "model/core/physics/pair.h"
#include "model/io/design_yaml.h"
#include "model/io/quantity_text.h"

#include <QtTest>

namespace cellgap {

class BasisTest : public QObject
{
    Q_OBJECT

    UnitSystem m_units;
    Catalogue m_catalogue = loadCatalogue(CELLGAP_PROGRAM_DATA, m_units);

    std::string textOf(const std::string &id) const
    {
        return readTextFile(m_catalogue.designs.at(id).string());
    }

    DesignSheet read(const std::string &text) const
    {
        return readDesign(text, m_catalogue, m_units).sheet;
    }

    static int optionOf(const Choice &choice, std::string_view word)
    {
        return static_cast<int>(std::ranges::find(choice.options, word, &Option::word) -
                                choice.options.begin());
    }

    Rebased with(const DesignSheet &sheet, const char *key, std::string_view word) const
    {
        const Choice &choice = *findChoice(key);
        return withOption(sheet, choice, optionOf(choice, word), m_catalogue, m_units);
    }

    static double number(const DesignSheet &sheet, const char *key)
    {
        return findParameter(key)->access.get(sheet.design);
    }

    /// What is saved is the same design again.
    void backFromFile(const std::string &original, const DesignSheet &sheet) const
    {
        const DesignSheet back = read(rewriteDesign(original, sheet, m_catalogue, m_units));
        QVERIFY(back.design == sheet.design);
        QVERIFY(back.published == sheet.published && back.claims == sheet.claims);
        QCOMPARE(back.chemistry, sheet.chemistry);
        QCOMPARE(back.preset, sheet.preset);
    }

private slots:
    void everyDesignCanBeBuiltWithEveryKind_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("word");
        for (const auto &[id, path] : m_catalogue.designs)
            for (const char *key : {"negative.kind", "format.kind"})
                for (const Option &option : findChoice(key)->options) {
                    const QString word =
                        QString::fromUtf8(option.word.data(), int(option.word.size()));
                    QTest::addRow("%s %s", id.c_str(), qPrintable(word))
                        << QString::fromStdString(id) << QString(key) << word;
                }
    }

    void everyDesignCanBeBuiltWithEveryKind()
    {
        QFETCH(QString, id);
        QFETCH(QString, key);
        QFETCH(QString, word);
        const Choice &choice = *findChoice(key.toStdString());
        const std::string text = textOf(id.toStdString());
        const DesignSheet sheet = read(text);
        const int option = optionOf(choice, word.toStdString());
        if (choice.access.get(sheet.design) == option)
            return;
        const Rebased made = withOption(sheet, choice, option, m_catalogue, m_units);
        QCOMPARE(choice.access.get(made.sheet.design), option);
        const Result result = evaluate(made.sheet.design);
        if (!result.feasible()) {
            // A positive without lithium needs a negative that brings it, and no insertion
            // negative of the library takes sodium.
            const bool cannotBe =
                std::ranges::any_of(result.findings.items(), [&](const Finding &one) {
                    return one.kind == &finding::noLithium ||
                           one.kind == &finding::lithiumBelowCapacity ||
                           (one.kind == &finding::ionsOfElectrodes && word == "insertion") ||
                           one.kind == &finding::bipolarCannotBeWound;
                });
            QVERIFY2(cannotBe, qPrintable(id));
        }
        backFromFile(text, made.sheet);
    }

    /// Graphite in place of lithium, of a chemistry with the same positive, which stays.
    void negativeBringsWhatItNeeds()
    {
        const DesignSheet sheet = read("version: 1\nchemistry: nmc622-lithium\npreset: pouch-ev\n"
                                       "plant: lithium-foil\npositive:\n  porosity: 31 %\n"
                                       "claims:\n  - {metric: cell.specific_energy, "
                                       "comparison: \">\", value: 250 Wh/kg}\n");
        const Rebased made = with(sheet, "negative.kind", "insertion");
        QCOMPARE(made.sheet.chemistry, std::string("nmc622-graphite"));
        QCOMPARE(made.sheet.plant, std::string("batpac5"));
        QCOMPARE(materialIn(made.sheet, "negative.active"), std::string("graphite"));
        QCOMPARE(QString::fromStdString(english(made.chosen)),
                 QString("insertion as in NMC622 | graphite; the positive stays"));
        for (const char *kept : {"positive.areal_capacity", "positive.porosity", "format.capacity"})
            QCOMPARE(number(made.sheet, kept), number(sheet, kept));
        QVERIFY(made.sheet.published.empty() && made.sheet.claims.empty());
        QVERIFY(!sheet.claims.empty());
    }

    void fileKeepsItsCommentsOnAnotherChemistry()
    {
        const std::string text =
            "# mine\nversion: 1\nname: A # called so\nchemistry: nmc811-graphite\n"
            "preset: pouch-ev\npositive:\n  porosity: 31 % # by hand\n"
            "separator:\n  density: 1.1 g/cm³ # measured\n"
            "claims:\n  - {metric: cell.specific_energy, comparison: \">\", "
            "value: 250 Wh/kg}\n";
        const DesignSheet made =
            onBasis(read(text), "chemistry", "lfp-graphite", m_catalogue, m_units).sheet;
        const QString saved =
            QString::fromStdString(rewriteDesign(text, made, m_catalogue, m_units));
        QCOMPARE(saved, QString("# mine\nversion: 1\nname: A # called so\nchemistry: lfp-graphite\n"
                                "preset: pouch-ev\nseparator:\n"
                                "  density: 1.1 g/cm³ # measured\n"));
    }

    void chemistryPresetAndPlantAreThoseOfAFileThatNamesThem()
    {
        const std::string text = "version: 1\nchemistry: nmc811-graphite\npreset: pouch-ev\n";
        DesignSheet sheet = read(text);
        sheet = onBasis(sheet, "chemistry", "nmc622-lithium", m_catalogue, m_units).sheet;
        sheet = onBasis(sheet, "preset", "prismatic-ev", m_catalogue, m_units).sheet;
        sheet = onBasis(sheet, "plant", "lithium-foil", m_catalogue, m_units).sheet;
        const DesignSheet named = read("version: 1\nchemistry: nmc622-lithium\n"
                                       "preset: prismatic-ev\nplant: lithium-foil\n");
        QVERIFY(sheet.design == named.design);
        QVERIFY(sheet.materials == named.materials);
    }
};

} // namespace cellgap

QTEST_APPLESS_MAIN(cellgap::BasisTest)
#include "basis_test.moc"
