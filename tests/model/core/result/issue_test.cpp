// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/base/number_text.h"
#include "model/core/result/issue.h"
#include "tests/designs/sample_designs.h"

namespace cellgap {

using namespace sample;

namespace {

/// A component that can have the finding.
Place placeOf(FindingCode code)
{
    switch (code) {
    case FindingCode::noElectronPath:
        return Place::positiveFoil;
    case FindingCode::doesNotFit:
    case FindingCode::canNearlyEmpty:
        return Place::canDepth;
    case FindingCode::chargedDoesNotFit:
        return Place::roundClearance;
    default:
        return Place::positive;
    }
}

} // namespace

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

    void everyFindingHasReasonRemedyAndKey()
    {
        for (int code = 0; code <= static_cast<int>(FindingCode::nothingProduced); ++code) {
            Result result;
            const auto finding = static_cast<FindingCode>(code);
            const Place place = placeOf(finding);
            result.findings.add(finding, Severity::error, {3.0, nullptr}, {2.0, nullptr}, place);
            const Issue issue = issues(result, standardDesign()).front();
            QVERIFY2(!issue.message.empty(), std::to_string(code).c_str());
            QVERIFY2(!issue.remedy.empty(), english(issue.message).c_str());
            QVERIFY2(findParameter(issue.key) != nullptr || findChoice(issue.key) != nullptr ||
                         findCurve(issue.key) != nullptr,
                     issue.key.c_str());
        }
    }

    void errorsComeFirst()
    {
        Result result;
        result.findings.add(FindingCode::sheetsNotWhole, Severity::note, {1.5, nullptr});
        result.findings.add(FindingCode::voltageNotPositive, Severity::error, {-1.0, &unit::V});
        QVERIFY(issues(result, standardDesign()).front().severity == Severity::error);
    }

    void findingsBeyondTheCapacityAreDroppedButErrorsRemembered()
    {
        Findings findings;
        for (int i = 0; i < 40; ++i)
            findings.add(FindingCode::sheetsNotWhole, Severity::note);
        findings.add(FindingCode::voltageNotPositive, Severity::error);
        QCOMPARE(findings.items().size(), std::size_t{24});
        QVERIFY(findings.hasError());
    }
};

} // namespace cellgap

QTEST_APPLESS_MAIN(cellgap::IssueTest)
#include "issue_test.moc"
