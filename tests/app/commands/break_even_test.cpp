// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/command_run.h"

#include <QtTest>

#include <map>

namespace cellgap {

class BreakEvenTest : public QObject
{
    Q_OBJECT

private slots:
    /// By mass the thickness goes as one over the density: 2.9 g/cm³ of LATP, 5.1 of LLZO.
    void breakEvenListsEveryElectrolyte()
    {
        const Run r = run({"break-even", "nmc811-graphite-pouch", "--format", "json"});
        QCOMPARE(r.status, 0);
        std::map<QString, double> products;
        for (const QJsonValue &row : QJsonDocument::fromJson(r.out.toUtf8()).array()) {
            const auto number = [&](const char *column) { return row[column].toDouble(); };
            products[row["Solid electrolyte"].toString()] =
                number("Density [g/cm³]") * number("Break-even by mass [µm]");
        }
        QVERIFY(products.size() > 10);
        for (const auto &[electrolyte, product] : products)
            QVERIFY2(std::abs(product / products.begin()->second - 1) < 2e-3,
                     qPrintable(electrolyte));
        const Run none = run({"break-even", "oxis-lis-400"});
        QCOMPARE(none.status, 2);
        QVERIFY(none.err.contains("has no break-even"));
    }
};

} // namespace cellgap

QTEST_MAIN(cellgap::BreakEvenTest)
#include "break_even_test.moc"
