// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/io/visible_text.h"

#include <QtTest>

namespace cellgap {

class VisibleTextTest : public QObject
{
    Q_OBJECT

private slots:
    void ordinaryTextStays()
    {
        for (const char *text : {"", "LiNi0.8Mn0.1Co0.1O2", "Größe ≥ 3 µm — 電池", "12 Ω·cm²"})
            QCOMPARE(visible(text), std::string(text));
    }

    void whatWouldBeObeyedIsShown_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("shown");
        QTest::newRow("escape") << QByteArray("a\x1b[31mb") << "a␛[31mb";
        QTest::newRow("bell and delete") << QByteArray("\x07\x7f") << "␇␡";
        QTest::newRow("null") << QByteArray("a\0b", 3) << "a␀b";
        QTest::newRow("lines") << QByteArray("a\r\nb\tc") << "a  b c";
        QTest::newRow("separators") << QByteArray("a\xe2\x80\xa8\x62") << "a b";
        QTest::newRow("eight-bit escape") << QByteArray("\xc2\x9b"
                                                        "2J")
                                          << "\ufffd2J";
        QTest::newRow("direction") << QByteArray("\xe2\x80\xaegpj") << "\ufffdgpj";
        QTest::newRow("no UTF-8") << QByteArray("a\xff\xc3") << "a\ufffd\ufffd";
        QTest::newRow("overlong") << QByteArray("\xc0\xaf") << "\ufffd";
    }

    void whatWouldBeObeyedIsShown()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, shown);
        const std::string_view bytes(text.constData(), static_cast<std::size_t>(text.size()));
        QCOMPARE(QString::fromStdString(visible(bytes)), shown);
    }
};

} // namespace cellgap

QTEST_APPLESS_MAIN(cellgap::VisibleTextTest)
#include "visible_text_test.moc"
