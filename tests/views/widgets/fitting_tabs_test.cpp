// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/fitting_tabs.h"

#include <QTest>

using namespace cellgap;

class FittingTabsTest : public QObject
{
    Q_OBJECT

private:
    FittingTabs m_tabs;

    QStringList shown() const
    {
        QStringList texts;
        for (int i = 0; i < m_tabs.count(); ++i)
            if (m_tabs.isTabVisible(i))
                texts << m_tabs.tabText(i);
        return texts;
    }

    /// Of so many tabs from the first on.
    int widthOf(int count) const
    {
        int width = 0;
        for (int i = 0; i < count; ++i)
            width += m_tabs.tabRect(i).width();
        return width;
    }

private slots:
    void initTestCase()
    {
        for (const char *text : {"Map", "Ragone", "Roadmap", "Table"})
            m_tabs.addTab(text);
        m_tabs.resize(m_tabs.sizeHint());
        m_tabs.show();
        QVERIFY(QTest::qWaitForWindowExposed(&m_tabs));
        QCOMPARE(shown().size(), 4);
    }

    void whatHasNoRoomIsNotShown()
    {
        const int two = widthOf(2);
        m_tabs.resize(two + 3, m_tabs.height());
        QCOMPARE(shown(), QStringList({"Map", "Ragone"}));
        m_tabs.resize(m_tabs.sizeHint());
        QCOMPARE(shown().size(), 4);
    }

    void currentOneIsShownWhateverTheRoom()
    {
        m_tabs.resize(widthOf(2) + 3, m_tabs.height());
        m_tabs.setCurrentIndex(3);
        QCOMPARE(shown(), QStringList({"Map", "Table"}));
        m_tabs.resize(5, m_tabs.height());
        QCOMPARE(shown(), QStringList("Table"));
        QCOMPARE(m_tabs.currentIndex(), 3);
    }

    void keysGoThroughThoseThatAreNotShownToo()
    {
        m_tabs.resize(1000, m_tabs.height());
        m_tabs.setCurrentIndex(0);
        m_tabs.resize(widthOf(1) + 3, m_tabs.height());
        m_tabs.setFocus();
        for (int expected = 1; expected < m_tabs.count(); ++expected) {
            QTest::keyClick(&m_tabs, Qt::Key_Right);
            QCOMPARE(m_tabs.currentIndex(), expected);
            QVERIFY(m_tabs.isTabVisible(expected));
        }
    }
};

QTEST_MAIN(FittingTabsTest)
#include "fitting_tabs_test.moc"
