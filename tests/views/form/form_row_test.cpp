// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/form/form_row.h"

#include "model/io/library.h"
#include "model/qt/desk.h"
#include "model/qt/language.h"
#include "views/form/design_form.h"
#include "views/form/number_row.h"
#include "views/widgets/pick_button.h"
#include "views/widgets/range_slider.h"

#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTranslator>
#include <QtTest>

#include <algorithm>
#include <set>

namespace cellgap {

class FormRowTest : public QObject
{
    Q_OBJECT

    Library m_library{CELLGAP_PROGRAM_DATA};

    void open(Document &document, const std::string &id)
    {
        const std::string path = m_library.catalogue().designs.at(id).string();
        QVERIFY(document.open(QString::fromStdString(id), readTextFile(path), {}));
    }

    /// What would be cut of a label: the words that are wider, and the lines that are lower.
    static QString cutOf(const QLabel &label)
    {
        static const QRegularExpression breaks("(?<=[ -])");
        for (const QString &word : label.text().split(breaks))
            if (label.fontMetrics().horizontalAdvance(word) > label.width())
                return word;
        return label.heightForWidth(label.width()) > label.height() ? label.text() : QString();
    }

private slots:
    void init()
    {
        qDeleteAll(qApp->findChildren<QTranslator *>());
        QLocale::setDefault(QLocale::c());
    }

    void namesAreWhole_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << "en";
        QTest::newRow("German") << "de";
    }

    /// Every row that any shipped design has, at the least width of the form.
    void namesAreWhole()
    {
        QFETCH(QString, language);
        useLanguage(QLocale(language), m_library.catalogue().root);
        QStringList cut;
        std::set<std::string> seen;
        for (const auto &[id, path] : m_library.catalogue().designs) {
            Desk desk(m_library.catalogue(), m_library.units());
            Document &document = desk.document();
            open(document, id);
            DesignForm form(desk);
            form.resize(340, 800);
            form.show();
            std::vector<FormRowWidget *> rows;
            for (const FormSection &section : formSections())
                for (const FormRow &row : section.rows)
                    if (auto *widget = seen.contains(row.key) ? nullptr : form.rowOf(row.key)) {
                        seen.insert(row.key);
                        rows.push_back(widget);
                    }
            QApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
            for (const FormRowWidget *row : rows)
                for (const QLabel *label : row->findChildren<QLabel *>())
                    if (label->buddy() != nullptr && !cutOf(*label).isEmpty())
                        cut << cutOf(*label);
        }
        cut.removeDuplicates();
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(", ")));
        QVERIFY(seen.size() > 200);
    }

    void whatIsRefusedDoesNotPushTheRowApart()
    {
        Desk desk(m_library.catalogue(), m_library.units());
        Document &document = desk.document();
        open(document, "nmc811-graphite-pouch");
        DesignForm form(desk);
        form.resize(446, 800);
        form.show();
        QVERIFY(form.take("positive.porosity"));
        auto *row = form.rowOf("positive.porosity");
        QTest::keyClicks(&row->editor(), "4" + QString(300, 'x'));
        QTest::keyClick(&row->editor(), Qt::Key_Return);
        QApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        const auto labels = row->findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(labels, [](QLabel *label) {
            return label->isVisible() && label->text().contains("xxxx");
        }));
        QVERIFY2(row->minimumSizeHint().width() <= 340,
                 qPrintable(QString::number(row->minimumSizeHint().width())));
        QCOMPARE(form.widget()->width(), form.viewport()->width());
    }

    /// Role, name and value, as a screen reader asks for them; the bus has a test of its own.
    void editorsSayWhatTheyAre()
    {
        Desk desk(m_library.catalogue(), m_library.units());
        Document &document = desk.document();
        open(document, "nmc811-graphite-pouch");
        DesignForm form(desk);
        auto *number = qobject_cast<NumberRow *>(form.rowOf("positive.porosity"));
        auto *slider = number->findChild<RangeSlider *>();
        auto *spoken = QAccessible::queryAccessibleInterface(slider);
        QCOMPARE(spoken->role(), QAccessible::Slider);
        QCOMPARE(spoken->text(QAccessible::Name), QString("Porosity"));
        QCOMPARE(spoken->text(QAccessible::Description), QString("%"));
        const double value = number->parameter().access.get(document.design());
        QCOMPARE(spoken->valueInterface()->currentValue().toDouble(), value);
        QVERIFY(spoken->valueInterface()->minimumValue().toDouble() < value);
        spoken->valueInterface()->setCurrentValue(value + 1.0);
        QCOMPARE(number->parameter().access.get(document.design()), value + 1.0);
        QCOMPARE(document.undoStack().count(), 1);

        const auto *material = form.rowOf("positive.active")->findChild<PickButton *>();
        QCOMPARE(material->accessibleName(), "Positive active material: " + material->text());

        // On this system the name of a box is what is chosen; its label is the row's name.
        auto *kind = QAccessible::queryAccessibleInterface(&form.rowOf("negative.kind")->editor());
        QCOMPARE(kind->role(), QAccessible::ComboBox);
        QCOMPARE(kind->text(QAccessible::Value), QString("Insertion"));
        const auto relations = kind->relations(QAccessible::Label);
        QCOMPARE(relations.size(), 1);
        QCOMPARE(relations.front().first->text(QAccessible::Name), QString("Kind of negative"));
    }
};

} // namespace cellgap

QTEST_MAIN(cellgap::FormRowTest)
#include "form_row_test.moc"
