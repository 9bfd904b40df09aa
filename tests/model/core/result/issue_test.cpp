// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/base/number_text.h"
#include "model/core/physics/evaluate.h"
#include "model/core/physics/layout.h"
#include "model/core/result/issue.h"
#include "tests/designs/sample_designs.h"

namespace cellgap {

using namespace sample;

class IssueTest : public QObject
{
    Q_OBJECT

private slots:
    void whatIsNotFiniteHasNoDigits()
    {
        for (const double number :
             {std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::infinity()})
            QCOMPARE(significant(number, 3), std::string("n/a"));
    }

    void errorsComeFirst()
    {
        Result result;
        result.findings.add(finding::sheetsNotWhole, {1.5, nullptr});
        result.findings.add(finding::voltageNotPositive, {-1.0, &unit::V});
        QVERIFY(issues(result, standardDesign()).front().severity == Severity::error);
    }

    void findingsBeyondTheCapacityAreDroppedButErrorsRemembered()
    {
        Findings findings;
        for (int i = 0; i < 40; ++i)
            findings.add(finding::sheetsNotWhole);
        findings.add(finding::voltageNotPositive);
        QCOMPARE(findings.items().size(), std::size_t{24});
        QVERIFY(findings.hasError());
    }
};

} // namespace cellgap

QTEST_APPLESS_MAIN(cellgap::IssueTest)
#include "issue_test.moc"
