// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/base/exponentials.h"

#include <QtTest>
#include <array>
#include <cmath>
#include <limits>
#include <vector>

namespace cellgap {

class ExponentialsTest : public QObject
{
    Q_OBJECT

private slots:
    /// To a unit in the last place of the library's own, from zero to the largest number.
    void areThoseOfTheLibrary()
    {
        std::vector<double> given(14491);
        for (std::size_t i = 0; i < given.size(); ++i)
            given[i] = 0.1 * static_cast<double>(i) - 740.0 + 1e-3;
        std::vector<double> values = given;
        exponentials(values);
        for (std::size_t i = 0; i < given.size(); ++i) {
            const double wanted = std::exp(given[i]);
            const double off = std::abs(values[i] - wanted);
            const double last = std::nextafter(wanted, wanted * 2.0) - wanted;
            QVERIFY2(off <= last, qPrintable(QString::number(given[i])));
        }
    }

    void endInZeroAndInfinity()
    {
        constexpr double infinity = std::numeric_limits<double>::infinity();
        std::array<double, 3> values{-infinity, 0.0, infinity};
        exponentials(values);
        QCOMPARE(values[0], 0.0);
        QCOMPARE(values[1], 1.0);
        QCOMPARE(values[2], infinity);
    }

    /// Pairs are taken by other instructions than a last one alone, and than on other machines.
    void haveTheSameBitsWhereverTheyStand()
    {
        for (int i = -3000; i < 3000; ++i) {
            const double value = 0.0231 * i;
            std::array<double, 3> three{value, -value, value};
            exponentials(three);
            QVERIFY(three[0] == three[2]);
        }
    }
};

} // namespace cellgap

QTEST_APPLESS_MAIN(cellgap::ExponentialsTest)
#include "exponentials_test.moc"
