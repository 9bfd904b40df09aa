// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/edit/edit.h"
#include "model/core/edit/rows.h"
#include "model/io/design_yaml.h"
#include "model/io/quantity_text.h"
#include "tests/designs/random_design.h"

#include <QtTest>

namespace cellgap {

class SplicerTest : public QObject
{
    Q_OBJECT

    UnitSystem m_units;
    Catalogue m_catalogue = loadCatalogue(CELLGAP_PROGRAM_DATA, m_units);

    DesignSheet read(const std::string &text) const
    {
        return readDesign(text, m_catalogue, m_units).sheet;
    }

private slots:
    void thousandRandomEditsAreWrittenAndRead()
    {
        const std::string original =
            readTextFile(m_catalogue.designs.at("batpac5-nmc811-graphite").string());
        const DesignSheet base = read(original);
        const RecordList &steps = *findRecordList("production.steps");
        sample::RandomDesign random(5);
        const auto among = [&](std::size_t count) {
            return std::min(static_cast<std::size_t>(random.uniform(0.0, double(count))),
                            count - 1);
        };
        for (int round = 0; round < 40; ++round) {
            DesignSheet sheet = base;
            for (int edit = 0; edit < 25; ++edit) {
                const Parameter &parameter = parameters()[among(parameters().size())];
                const double number = random.uniform(parameter.usual.min, parameter.usual.max);
                const Choice &choice = choices()[among(choices().size())];
                const RecordField &field = steps.fields[1 + among(steps.fields.size() - 1)];
                const bool isPrice = parameter.access.unit.text.starts_with("USD");
                switch (edit % 5) {
                case 0:
                    chooseOption(sheet, choice, static_cast<int>(among(choice.options.size())));
                    break;
                case 1:
                    if (field.kind == RecordField::Kind::number)
                        QVERIFY(!setField(sheet, steps, among(steps.size(sheet.design)), field,
                                          random.uniform(1.0, 100.0)));
                    break;
                case 2:
                    if (isPrice) {
                        static_cast<void>(
                            assignEuros(sheet, parameter, number)); // some are out of bounds
                        break;
                    }
                    [[fallthrough]];
                default:
                    QVERIFY(!assignNumber(sheet, parameter, number, {.origin = Origin::file}));
                }
            }
            const std::string text = rewriteDesign(original, sheet, m_catalogue, m_units);
            const DesignReading back = readDesign(text, m_catalogue, m_units);
            QVERIFY(back.ok());
            QVERIFY(back.sheet.design == sheet.design);
            QVERIFY(back.sheet.euros == sheet.euros);
            QVERIFY2(text.starts_with("# SPDX"), text.c_str());
            for (const Parameter &parameter : parameters())
                resetTo(sheet, base, parameter.key);
            for (const Choice &choice : choices())
                resetTo(sheet, base, choice.key);
            resetTo(sheet, base, steps.key);
            QVERIFY(sheet == base);
        }
    }

    void manyRandomChangesSpliceExactly()
    {
        const std::string original =
            readTextFile(m_catalogue.designs.at("nmc811-graphite-pouch").string());
        sample::RandomDesign random(3);
        std::string text = original;
        for (const Parameter &parameter : parameters()) {
            DesignSheet sheet = read(text);
            if (!parameter.applies(sheet.design) || !isInput(parameter, sheet.design))
                continue;
            QVERIFY(!assignNumber(sheet, parameter,
                                  random.uniform(parameter.usual.min, parameter.usual.max)));
            text = rewriteDesign(text, sheet, m_catalogue, m_units);
            QVERIFY2(read(text).design == sheet.design, parameter.key.c_str());
            QVERIFY2(text.starts_with("# SPDX"), parameter.key.c_str());
        }
    }
};

} // namespace cellgap

QTEST_APPLESS_MAIN(cellgap::SplicerTest)
#include "splicer_test.moc"
