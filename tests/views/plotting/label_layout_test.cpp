// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/plotting/label_layout.h"

#include <QTest>

using namespace cellgap;

namespace {

constexpr QRectF area(0.0, 0.0, 200.0, 100.0);
constexpr QSizeF label(40.0, 10.0);
constexpr QRectF mark(95.0, 45.0, 10.0, 10.0);

std::optional<QRectF> placeOf(const LabelWish &wish, const LabelObstacles &obstacles)
{
    return placeLabels({wish}, obstacles, area).front();
}

} // namespace

class LabelLayoutTest : public QObject
{
    Q_OBJECT

private slots:
    void labelStandsToTheRightOfItsMark()
    {
        const auto place = placeOf(besideMark(mark, label), {.marks = {mark}, .lines = {}});
        QVERIFY(place);
        QVERIFY(place->left() > mark.right());
        QCOMPARE(place->center().y(), mark.center().y());
    }

    void labelMovesToTheLeftWhereTheRightIsTaken()
    {
        const QRectF line(120.0, 0.0, 1.0, 100.0);
        const auto place = placeOf(besideMark(mark, label), {.marks = {mark}, .lines = {line}});
        QVERIFY(place);
        QVERIFY(place->right() < mark.left());
    }

    void secondLabelGivesWayToTheFirst()
    {
        const LabelWish wish{.places = {QRectF({10.0, 10.0}, label)}};
        const auto places = placeLabels({wish, wish}, {}, area);
        QVERIFY(places[0]);
        QVERIFY(!places[1]);
    }

    void labelDoesNotLeaveTheArea()
    {
        const LabelWish wish{.places = {QRectF({170.0, 10.0}, label)}};
        QVERIFY(!placeOf(wish, {}));
    }

    void labelDoesNotStandBesideAnotherMark()
    {
        // The only place is free, but nearer to the other mark than a name should be.
        const LabelWish wish{.places = {QRectF({108.0, 45.0}, label)}, .owner = mark};
        const QRectF other(152.0, 45.0, 10.0, 10.0);
        QVERIFY(placeOf(wish, {.marks = {mark}, .lines = {}}));
        QVERIFY(!placeOf(wish, {.marks = {mark, other}, .lines = {}}));
    }

    void labelOfAMarkUnderAnotherStillHasAPlace()
    {
        const QRectF around = mark.adjusted(-3.0, -3.0, 3.0, 3.0);
        QVERIFY(placeOf(aroundMark(around, label), {.marks = {mark, around}, .lines = {}}));
    }

    void importantLabelGoesFarAndIsJoinedByALine()
    {
        const LabelObstacles crowd{.marks = {mark}, .lines = {mark.adjusted(-20, -20, 20, 20)}};
        QVERIFY(!placeOf(besideMark(mark, label), crowd));
        const auto place = placeOf(aroundMark(mark, label), crowd);
        QVERIFY(place);
        QVERIFY(needsLine(mark, *place));
        QCOMPARE(joiningLine(mark, *place).p1(), mark.center());
    }

    void joiningLineDoesNotCrossAnotherMark()
    {
        const LabelWish wish{.places = {QRectF({155.0, 45.0}, label)}, .owner = mark};
        const QRectF between(125.0, 45.0, 10.0, 10.0);
        QVERIFY(placeOf(wish, {.marks = {mark}, .lines = {}}));
        QVERIFY(!placeOf(wish, {.marks = {mark, between}, .lines = {}}));
    }

    void labelThatMustBeShownHasALineAcrossAMarkBeforeItIsHidden()
    {
        LabelWish wish{.places = {QRectF({155.0, 45.0}, label)}, .owner = mark, .must = true};
        const QRectF between(125.0, 45.0, 10.0, 10.0);
        QVERIFY(placeOf(wish, {.marks = {mark, between}, .lines = {}}));
        // A better place comes first, wherever it stands in the list.
        wish.places.emplace_back(QPointF(80.0, 70.0), label);
        QCOMPARE(*placeOf(wish, {.marks = {mark, between}, .lines = {}}), wish.places.back());
        // It covers nothing even so.
        const QRectF everything = area;
        QVERIFY(!placeOf(wish, {.marks = {mark}, .lines = {everything}}));
    }

    void laterLabelsKeepOffAJoiningLine()
    {
        const LabelWish far{.places = {QRectF({155.0, 45.0}, label)}, .owner = mark};
        const LabelWish between{.places = {QRectF({110.0, 45.0}, label)}};
        QVERIFY(!placeLabels({far, between}, {}, area)[1]);
    }

    void labelBesideItsMarkNeedsNoLine()
    {
        QVERIFY(!needsLine(mark, besideMark(mark, label).places.front()));
    }

    void nameOfARegionStandsAtItsLowerEdgeOnTheRight()
    {
        const QRectF region(100.0, 0.0, 100.0, 60.0);
        const auto place = placeOf(insideRegion(region, label), {});
        QVERIFY(place);
        QVERIFY(region.contains(*place));
        QVERIFY(region.right() - place->right() < 6.0);
        QVERIFY(region.bottom() - place->bottom() < 6.0);
    }

    void namesOfEqualRegionsStandSideBySide()
    {
        const LabelWish wish = insideRegion(area, label);
        const auto places = placeLabels({wish, wish, wish}, {}, area);
        QVERIFY(places[0] && places[1] && places[2]);
        QVERIFY(places[1]->right() < places[0]->left());
        QVERIFY(places[2]->right() < places[1]->left());
    }

    void nameFindsAPlaceAwayFromCrowdedEdges()
    {
        const QRectF region(100.0, 0.0, 100.0, 60.0);
        const LabelObstacles crowded{
            .marks = {}, .lines = {{100.0, 40.0, 100.0, 20.0}, {100.0, 0.0, 20.0, 60.0}}};
        const auto place = placeOf(insideRegion(region, label), crowded);
        QVERIFY(place);
        QVERIFY(region.contains(*place));
    }

    void nameDoesNotFitIntoANarrowRegion()
    {
        QVERIFY(!placeOf(insideRegion({0.0, 0.0, 200.0, 8.0}, label), {}));
        QVERIFY(!placeOf(insideRegion({0.0, 0.0, 30.0, 100.0}, label), {}));
    }
};

QTEST_APPLESS_MAIN(LabelLayoutTest)
#include "label_layout_test.moc"
