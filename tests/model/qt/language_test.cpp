// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/qt/language.h"

#include "model/core/design/parameter.h"
#include "model/core/edit/convention.h"
#include "model/core/edit/form.h"
#include "model/core/result/metric.h"
#include "model/io/library.h"
#include "model/qt/document.h"

#include <QTranslator>
#include <QtTest>

namespace cellgap {

/// What the registries say to a person, in every language of the program.
class LanguageTest : public QObject
{
    Q_OBJECT

    QTranslator m_translator;
    QStringList m_missing;

    void ask(std::string_view text)
    {
        if (!text.empty() && m_translator.translate("cellgap", std::string(text).c_str()).isEmpty())
            m_missing << QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    }

    void ask(const Option &option)
    {
        ask(option.name);
        ask(option.doc);
    }

private slots:
    void everyWordOfTheRegistriesIsTranslated_data()
    {
        QTest::addColumn<QString>("language");
        for (const std::string &language : languages(CELLGAP_PROGRAM_DATA))
            if (language != "en")
                QTest::newRow(language.c_str()) << QString::fromStdString(language);
    }

    void everyWordOfTheRegistriesIsTranslated()
    {
        QFETCH(const QString, language);
        QVERIFY(m_translator.load("cellgap_" + language, CELLGAP_PROGRAM_DATA "/translations"));
        m_missing.clear();
        for (const Section &section : sections())
            ask(section.title);
        for (const Parameter &parameter : parameters()) {
            ask(parameter.name);
            ask(parameter.doc);
            ask(parameter.absent);
        }
        for (const Choice &choice : choices()) {
            ask(choice.name);
            ask(choice.doc);
            for (const Option &option : choice.options)
                ask(option);
        }
        for (const InputGroup &group : inputGroups())
            ask(group.name);
        for (const MaterialSlot &slot : materialSlots())
            ask(slot.name);
        for (const Curve &curve : curves()) {
            ask(curve.name);
            ask(curve.doc);
        }
        for (const RecordList &list : recordLists()) {
            ask(list.name);
            ask(list.doc);
            for (const RecordField &field : list.fields)
                ask(field.doc);
        }
        for (const Metric &metric : metrics()) {
            ask(metric.name);
            ask(metric.doc);
            ask(metric.needs);
        }
        for (const Convention &convention : conventions()) {
            ask(convention.name);
            ask(convention.counts);
        }
        m_missing.removeDuplicates();
        for (const QString &text : std::as_const(m_missing))
            qWarning().noquote() << text;
        QCOMPARE(m_missing.size(), 0);
    }

    /// What is shipped is called in the user's language where it is shown; the file keeps its
    /// words.
    void shippedDesignIsCalledInTheLanguage()
    {
        useLanguage(QLocale(QLocale::German, QLocale::Germany), CELLGAP_PROGRAM_DATA);
        const Library library(CELLGAP_PROGRAM_DATA);
        Document document(library.catalogue(), library.units());
        QVERIFY(
            document.open("nmc811-graphite-pouch", library.textOf("nmc811-graphite-pouch"), {}));
        QCOMPARE(document.title(), QString("NMC811-Graphit-Pouch für E-Autos"));
        QCOMPARE(document.head("name"), QString("NMC811-graphite EV pouch"));
        QVERIFY(document.text().find("name: NMC811-graphite EV pouch") != std::string::npos);
        QStringList formats;
        for (const DesignBasis &basis : document.basesFor("preset"))
            formats << basis.name;
        QVERIFY2(formats.contains("Kleine Laborpouchzelle"), qPrintable(formats.join(", ")));
        document.setHead("name", "Mass"); // a word of the program, but not here
        QCOMPARE(document.title(), QString("Mass"));
    }
};

} // namespace cellgap

QTEST_GUILESS_MAIN(cellgap::LanguageTest)
#include "language_test.moc"
