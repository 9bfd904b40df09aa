// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/qt/local_text.h"

#include "model/core/design/parameter.h"
#include "model/core/report/input_tables.h"
#include "model/qt/language.h"

#include <QTest>

using namespace cellgap;

namespace {

QLocale german()
{
    return {QLocale::German, QLocale::Germany};
}

} // namespace

class LocalTextTest : public QObject
{
    Q_OBJECT

private slots:
    void numberKeepsItsDecimals()
    {
        QCOMPARE(localized("348.20", german()), "348,20");
        QCOMPARE(localized("0.0213", QLocale::c()), "0.0213");
    }

    void nameThatSeveralHaveSaysWhichIsMeant()
    {
        QCOMPARE(localText(nameAlone(*findParameter("positive.porosity"))),
                 "Porosity (positive electrode)");
        QCOMPARE(localText(nameAlone(*findParameter("separator.thickness"))),
                 "Separator thickness");
    }

    void thousandsAreNotGrouped()
    {
        QCOMPARE(quantityText(1759.4, 4, "Wh/kg", german()), "1759 Wh/kg");
        QCOMPARE(quantityText(1759.4, 4, "Wh/kg", {QLocale::English, QLocale::Ireland}),
                 "1759 Wh/kg");
    }

    void unitOneIsNotWritten() { QCOMPARE(quantityText(1.1, 3, "1", QLocale::c()), "1.10"); }

    void namesInSentencesAreLoweredInEnglishOnly()
    {
        const Text sentence = phrase("%1 is short", {inSentence("Cycle life")});
        QCOMPARE(english(sentence), std::string("cycle life is short"));
        QCOMPARE(localText(sentence, QLocale::c()), "cycle life is short");
        useLanguage(german(), CELLGAP_PROGRAM_DATA);
        QCOMPARE(localText(inSentence("Cycle life"), german()), "Zyklenlebensdauer");
        // The same pattern has another order where it means level and name.
        const std::vector<Text> words{phrase("cell"), inSentence("Cycle life")};
        Text named = phrase("%1 %2", words);
        QCOMPARE(localText(named, german()), "Zelle Zyklenlebensdauer");
        named.meaning = "level and name";
        QCOMPARE(localText(named, german()), "Zyklenlebensdauer (Zelle)");
        QCOMPARE(english(named), std::string("cell cycle life"));
    }

    void givenNumberHasNoTrailingZeros_data()
    {
        QTest::addColumn<double>("number");
        QTest::addColumn<QString>("text");
        QTest::newRow("whole") << 400.0 << "400";
        QTest::newRow("zeros before the point") << 10000.0 << "10000";
        QTest::newRow("decimals") << 0.05 << "0,05";
        QTest::newRow("zero") << 0.0 << "0";
    }

    void givenNumberHasNoTrailingZeros()
    {
        QFETCH(const double, number);
        QTEST(givenText(number, "", german()), "text");
    }
};

QTEST_GUILESS_MAIN(LocalTextTest)
#include "local_text_test.moc"
