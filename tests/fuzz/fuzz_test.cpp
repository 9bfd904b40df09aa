// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/entry_points.h"
#include "tests/fuzz/mutator.h"

#include <QElapsedTimer>
#include <QTest>

namespace cellgap::fuzz {

/// Two seconds of random texts for every entry point. CELLGAP_FUZZ_ROUNDS asks for that many texts
/// each instead, CELLGAP_FUZZ_SEED for others, and the name of a row for a single entry point; more
/// than five minutes of one take a longer QTEST_FUNCTION_TIMEOUT.
class FuzzTest : public QObject
{
    Q_OBJECT

    static constexpr qint64 milliseconds = 2000;

    static void read(const EntryPoint &entry, const std::string &text)
    {
        try {
            entry.read(text);
        } catch (const std::exception &broken) {
            const QByteArray bytes = QByteArray::fromStdString(text);
            QFAIL((broken.what() + (": \"" + bytes.toPercentEncoding(" :=\n{},[]/") + '"'))
                      .constData());
        }
    }

private slots:
    void anyBytesAreReadOrRefused_data()
    {
        QTest::addColumn<const EntryPoint *>("entry");
        for (const EntryPoint &entry : entryPoints())
            QTest::newRow(std::string(entry.name).c_str()) << &entry;
    }

    void anyBytesAreReadOrRefused()
    {
        QFETCH(const EntryPoint *, entry);
        const long long rounds = qEnvironmentVariable("CELLGAP_FUZZ_ROUNDS").toLongLong();
        const int seed = qEnvironmentVariableIntValue("CELLGAP_FUZZ_SEED");
        Mutator next(entry->seeds(), static_cast<unsigned>(seed));
        for (const std::string &text : entry->seeds())
            read(*entry, text);
        QElapsedTimer timer;
        timer.start();
        long long done = 0;
        const auto goOn = [&] {
            return !QTest::currentTestFailed() &&
                   (rounds > 0 ? done < rounds : timer.elapsed() < milliseconds);
        };
        for (; goOn(); ++done)
            read(*entry, next());
        QVERIFY(done > 0);
        qInfo("%lld texts", done);
    }
};

} // namespace cellgap::fuzz

QTEST_APPLESS_MAIN(cellgap::fuzz::FuzzTest)
#include "fuzz_test.moc"
