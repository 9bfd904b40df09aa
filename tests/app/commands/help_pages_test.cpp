// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/command_run.h"

#include "model/io/library.h"

#include <QDir>
#include <QRegularExpression>
#include <QSet>
#include <QtTest>

namespace cellgap {

class HelpPagesTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_directory;

    QString textOf(const QString &file) const
    {
        QFile page(m_directory.filePath("pages/" + file));
        return page.open(QIODevice::ReadOnly) ? QString::fromUtf8(page.readAll()) : QString();
    }

private slots:
    void everyLinkLeadsToAPage()
    {
        const Run made = run({"help-pages", "-o", m_directory.filePath("pages")});
        QVERIFY2(made.status == 0, qPrintable(made.err));
        const QStringList files =
            QDir(m_directory.filePath("pages")).entryList({"*.html"}, QDir::Files);
        QVERIFY2(files.size() > 500, qPrintable(QString::number(files.size())));
        const QSet<QString> there(files.begin(), files.end());
        static const QRegularExpression link("href=\"([^\"]*)\"");
        for (const QString &file : files) {
            auto found = link.globalMatch(textOf(file));
            while (found.hasNext()) {
                const QString to = found.next().captured(1);
                QVERIFY2(there.contains(to), qPrintable(file + " → " + to));
            }
        }
    }

    void pagesSayWhatOneAsks()
    {
        const QString porosity = textOf("input-positive.porosity.html");
        for (const char *words : {"Porosity", "calendering", "Usual", "Possible",
                                  "What it moves most", "result-cell.energy_density.html"})
            QVERIFY2(porosity.contains(words), words);
        const QString energy = textOf("result-cell.specific_energy.html");
        for (const char *words :
             {"Energy at the discharge rate per mass of the cell", "What moves it most",
              "input-positive.areal_capacity.html", "Targets on it", "&gt; 400 Wh/kg"})
            QVERIFY2(energy.contains(words), words);
        const QString material = textOf("material-nmc811.html");
        for (const char *words : {"mAh/g", "input-positive.active.html"})
            QVERIFY2(material.contains(words), words);
    }

    void saysWhereItCannotWrite()
    {
        const QString file = fileIn(m_directory, "file", "x");
        const Run made = run({"help-pages", "-o", file + "/pages"});
        QVERIFY(made.status != 0);
        QVERIFY2(made.err.contains("file/pages"), qPrintable(made.err));
    }
};

} // namespace cellgap

QTEST_MAIN(cellgap::HelpPagesTest)
#include "help_pages_test.moc"
