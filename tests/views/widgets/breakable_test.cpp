// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/breakable.h"

#include <QtTest>

namespace cellgap {

class BreakableTest : public QObject
{
    Q_OBJECT

private slots:
    void shortWordsStayAsTheyAre()
    {
        QCOMPARE(breakable("outside the usual 3 to 5"), QString("outside the usual 3 to 5"));
        QCOMPARE(breakable({}), QString());
    }

    void aLongWordMayBreakAndLosesNothing()
    {
        const QString word(40, 'x');
        QString made = breakable("“" + word + "” is no number");
        QVERIFY(made.count(QChar(0x200b)) > 10);
        QCOMPARE(made.remove(QChar(0x200b)), "“" + word + "” is no number");
    }

    /// A letter and the accent after it are one sign.
    void signsStayWhole()
    {
        const QString word = QString::fromUtf8("e\u0301").repeated(30);
        QVERIFY(!breakable(word).contains(QString::fromUtf8("e\u200b")));
    }
};

} // namespace cellgap

QTEST_APPLESS_MAIN(cellgap::BreakableTest)
#include "breakable_test.moc"
