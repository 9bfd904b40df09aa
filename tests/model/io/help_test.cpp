// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/design/parameter.h"
#include "model/io/catalogue.h"
#include "model/io/help.h"
#include "model/io/quantity_text.h"

#include <QRegularExpression>
#include <QtTest>

namespace cellgap {

class HelpTest : public QObject
{
    Q_OBJECT

    UnitSystem m_units;
    Catalogue m_catalogue = loadCatalogue(CELLGAP_PROGRAM_DATA, m_units);

    static QStringList allOf(const std::string &text, const char *pattern)
    {
        QStringList found;
        auto matches = QRegularExpression(pattern).globalMatch(QString::fromStdString(text));
        while (matches.hasNext())
            found << matches.next().captured(1);
        found.sort();
        return found;
    }

private slots:
    void pagesAreTranslated()
    {
        const std::vector<HelpPage> english = readHelp(CELLGAP_PROGRAM_DATA, "en");
        const std::vector<HelpPage> german = readHelp(CELLGAP_PROGRAM_DATA, "de");
        QVERIFY(!english.empty());
        QCOMPARE(german.size(), english.size());
        for (std::size_t i = 0; i < english.size(); ++i) {
            QCOMPARE(german[i].id, english[i].id);
            QVERIFY(german[i].title != english[i].title);
            QVERIFY(!german[i].title.starts_with("#"));
            for (const char *pattern : {"`([a-z_0-9.-]+)[:`]", "\\(design:([^)]+)\\)"})
                QCOMPARE(allOf(german[i].text, pattern), allOf(english[i].text, pattern));
        }
        QCOMPARE(readHelp(CELLGAP_PROGRAM_DATA, "fi").front().text, english.front().text);
    }

    /// What a page names is there under that name.
    void pagesNameWhatThereIs()
    {
        for (const HelpPage &page : readHelp(CELLGAP_PROGRAM_DATA, "en")) {
            for (const QString &id : allOf(page.text, "\\(design:([^)]+)\\)"))
                QVERIFY2(m_catalogue.designs.contains(id.toStdString()), qPrintable(id));
            for (const QString &word : allOf(page.text, "`([a-z_0-9.-]+)[:`]")) {
                const std::string key = word.toStdString();
                QVERIFY2(findParameter(key) != nullptr || findHalfCellSlot(key) != nullptr ||
                             findChoice(key) != nullptr || m_catalogue.presets.contains(key),
                         qPrintable(word));
            }
        }
    }
};

} // namespace cellgap

QTEST_APPLESS_MAIN(cellgap::HelpTest)
#include "help_test.moc"
