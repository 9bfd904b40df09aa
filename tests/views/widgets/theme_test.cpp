// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/theme.h"

#include "tests/views/contrast.h"

#include <QTest>

using namespace cellgap;

class ThemeTest : public QObject
{
    Q_OBJECT

private slots:
    void everyTextCanBeReadOnEveryGround_data()
    {
        QTest::addColumn<int>("theme");
        QTest::newRow("light") << static_cast<int>(Theme::light);
        QTest::newRow("dark") << static_cast<int>(Theme::dark);
    }

    /// Source of the ratio: WCAG 2.1, success criterion 1.4.3.
    void everyTextCanBeReadOnEveryGround()
    {
        QFETCH(const int, theme);
        const QPalette palette = paletteOf(static_cast<Theme>(theme));
        for (const auto ground : {QPalette::Window, QPalette::Base, QPalette::AlternateBase}) {
            const QColor on = palette.color(ground);
            QVERIFY(contrast(palette.color(QPalette::Text), on) > 7.0);
            QVERIFY(contrast(palette.color(QPalette::PlaceholderText), on) > 4.5);
            QVERIFY(contrast(faintText(palette), on) > 4.5);
            QVERIFY(contrast(palette.color(QPalette::Link), on) > 4.5);
        }
        QVERIFY(contrast(palette.color(QPalette::HighlightedText),
                         palette.color(QPalette::Highlight)) > 4.5);
    }
};

QTEST_GUILESS_MAIN(ThemeTest)
#include "theme_test.moc"
