// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/designs/sample_designs.h"

#include <atomic>
#include <cstdlib>
#include <new>

namespace {

std::atomic<long> allocations{0};

void *counted(std::size_t size)
{
    ++allocations;
    if (void *memory = std::malloc(size))
        return memory;
    throw std::bad_alloc();
}

} // namespace

void *operator new(std::size_t size)
{
    return counted(size);
}

void *operator new[](std::size_t size)
{
    return counted(size);
}

void operator delete(void *memory) noexcept
{
    std::free(memory);
}

void operator delete[](void *memory) noexcept
{
    std::free(memory);
}

void operator delete(void *memory, std::size_t) noexcept
{
    std::free(memory);
}

void operator delete[](void *memory, std::size_t) noexcept
{
    std::free(memory);
}

namespace cellgap {

using namespace sample;

class AllocationTest : public QObject
{
    Q_OBJECT

private slots:
    void evaluatingAllocatesNothing_data()
    {
        QTest::addColumn<QString>("format");
        for (const char *format : {"pouch", "prismatic", "cylindrical", "stack"})
            QTest::newRow(format) << QString(format);
    }

    void evaluatingAllocatesNothing()
    {
        QFETCH(QString, format);
        Design design = standardDesign();
        choose(design, "format.kind", format.toStdString());
        choose(design, "pack.route", "batpac");
        choose(design, "electrical.resistance_rule", "batpac");
        choose(design, "electrical.voltage_rule", "table_50");
        choose(design, "electrical.hardware", "computed");
        choose(design, "charging.rule", "batpac_regression");
        for (std::size_t i = 0; i < 11; ++i) {
            design.cell.electrical.table[i] = unit::V(3.0 + 0.1 * static_cast<double>(i));
            design.cell.electrical.resistanceAfter2s[i] = unit::ohm_cm2(10);
            design.cell.electrical.resistanceAfter10s[i] = unit::ohm_cm2(15);
        }
        design.production.steps.items[0].base = 1e6;
        design.production.steps.items[0].labour = unit::hours(1000);
        design.production.steps.size = 1;
        Design infeasible = design;
        infeasible.cell.positive.coating.porosity = -0.1;
        const long before = allocations;
        const Result result = evaluate(design);
        const Result failed = evaluate(infeasible);
        QCOMPARE(allocations - before, 0L);
        QVERIFY(result.cell.mass.value() > 0.0);
        QVERIFY(!failed.feasible());
    }

    void theCounterCounts()
    {
        const long before = allocations;
        operator delete(operator new(8)); // a new-expression could be elided
        QVERIFY(allocations > before);
    }
};

} // namespace cellgap

QTEST_APPLESS_MAIN(cellgap::AllocationTest)
#include "allocation_test.moc"
