// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pictures/explanation_view.h"

#include "tests/views/pictures/drawn_design.h"

#include <QImage>
#include <QPainter>
#include <QtTest>

#include <cmath>

namespace cellgap {

class ExplanationViewTest : public QObject, protected DrawnDesign
{
    Q_OBJECT

    /// What the parts add up to, from the first row to the last.
    static double difference(const ReportTable &table)
    {
        double sum = 0.0;
        for (std::size_t i = 1; i + 1 < table.rows.size(); ++i)
            sum += *table.rows[i][1].value;
        return sum;
    }

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void partsLeadFromTheFirstToTheSecond()
    {
        ExplanationView view;
        view.setTask(
            {.designs = {drawn("oxis-lis-400"), drawn("oxis-lis-470")}, .library = &m_library});
        const ReportTable table = view.data();
        const double from = *table.rows.front()[1].value;
        const double to = *table.rows.back()[1].value;
        QVERIFY(std::abs(difference(table) - (to - from)) < 1e-9 * to);
        const QSize size(800, 500);
        QImage image(size, QImage::Format_RGB32);
        QPainter painter(&image);
        view.draw(painter, size);
        QCOMPARE(view.readings().size(), table.rows.size());
        QVERIFY2(view.readings().front().text.contains("380.8"),
                 qPrintable(view.readings().front().text));
    }

    /// In the window from the design as it was opened to the present one.
    void whatTheDesignWasMadeOfComesFirst()
    {
        ExplanationView view;
        PictureTask task{.designs = {drawn("oxis-lis-470")}, .library = &m_library};
        view.setTask(task);
        QVERIFY2(view.summary().startsWith("Nothing has changed"), qPrintable(view.summary()));
        task.before = drawn("oxis-lis-400");
        view.setTask(task);
        QVERIFY(difference(view.data()) > 0.0);
        view.setVariant("cell.cost");
        QVERIFY2(view.summary().contains("EUR/kWh"), qPrintable(view.summary()));
    }
};

} // namespace cellgap

QTEST_MAIN(cellgap::ExplanationViewTest)
#include "explanation_view_test.moc"
