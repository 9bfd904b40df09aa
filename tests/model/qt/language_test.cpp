// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/qt/language.h"

#include "model/core/design/parameter.h"
#include "model/core/edit/convention.h"
#include "model/core/edit/form.h"
#include "model/core/result/metric.h"

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
};

} // namespace cellgap

QTEST_GUILESS_MAIN(cellgap::LanguageTest)
#include "language_test.moc"
