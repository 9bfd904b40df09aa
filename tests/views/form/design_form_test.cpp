// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/form/design_form.h"

#include "model/io/catalogue.h"
#include "model/io/quantity_text.h"
#include "model/io/yaml_tree.h"
#include "model/qt/desk.h"
#include "model/qt/typed_number.h"
#include "views/form/head_row.h"
#include "views/form/material_row.h"
#include "views/form/number_row.h"
#include "views/widgets/finder.h"
#include "views/widgets/flat_button.h"
#include "views/widgets/pick_button.h"
#include "views/widgets/range_slider.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTreeView>
#include <QtTest>

namespace cellgap {

/// The form of a shipped design, as wide as the window shows it first.
struct ShownForm {
    Desk desk;
    Document &document = desk.document();
    DesignForm form{desk};

    ShownForm(const Catalogue &catalogue, const UnitSystem &units)
        : desk(catalogue, units)
    {
        const auto &file = catalogue.designs.at("nmc811-graphite-pouch");
        document.open("x", readTextFile(file.string()), {});
        form.resize(446, 800);
        form.show();
        form.activateWindow();
    }

    bool takesKeys() { return QTest::qWaitForWindowActive(&form); }
};

class DesignFormTest : public QObject
{
    Q_OBJECT

    UnitSystem m_units;
    Catalogue m_catalogue = loadCatalogue(CELLGAP_PROGRAM_DATA, m_units);

    void typeAndTakeBack(Document &document, NumberRow &row)
    {
        const Parameter &parameter = row.parameter();
        const double now = parameter.access.get(document.design());
        const Bounds &usual = parameter.usual;
        const double wanted = now == usual.max ? usual.min : usual.max;
        if (wanted == now)
            return;
        auto *field = row.findChild<QLineEdit *>();
        field->selectAll();
        QTest::keyClicks(field, fieldText(wanted));
        QTest::keyClick(field, Qt::Key_Return);
        const double is = parameter.access.get(document.design());
        QVERIFY2(std::abs(is - wanted) <= 1e-3 * std::abs(wanted),
                 qPrintable(QString::fromStdString(parameter.key)));
        document.undoStack().undo();
        QVERIFY2(document.sheet() == document.opened(),
                 qPrintable(QString::fromStdString(parameter.key)));
        QCOMPARE(field->text(), parameter.isAbsent(now) ? QString() : fieldText(now));
    }

    void takeMaterialAndTakeBack(Document &document, DesignForm &form, MaterialRow &row)
    {
        auto *button = row.findChild<PickButton *>();
        const QString shown = button->text();
        button->click();
        auto *finder = form.findChild<Finder *>();
        QVERIFY(finder != nullptr);
        auto *field = finder->findChild<QLineEdit *>();
        const auto *list = finder->findChild<QTreeView *>();
        QTest::keyClick(field, list->currentIndex().row() == 0 ? Qt::Key_Down : Qt::Key_Up);
        QTest::keyClick(field, Qt::Key_Return);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(form.findChild<Finder *>() == nullptr);
        while (document.undoStack().canUndo())
            document.undoStack().undo();
        QVERIFY(document.sheet() == document.opened());
        QCOMPARE(button->text(), shown);
    }

    void renameAndTakeBack(Document &document, QLineEdit &field)
    {
        const QString shown = field.text();
        field.setText("Another text: of a person");
        QTest::keyClick(&field, Qt::Key_Return);
        QVERIFY(document.sheet() != document.opened());
        document.undoStack().undo();
        QVERIFY(document.sheet() == document.opened());
        QCOMPARE(field.text(), shown);
    }

    void pickAndTakeBack(Document &document, QComboBox &box)
    {
        const QString shown = box.currentText();
        const int other = box.currentIndex() == 0 ? box.count() - 1 : 0;
        box.setCurrentIndex(other);
        emit box.activated(other);
        while (document.undoStack().canUndo())
            document.undoStack().undo();
        QVERIFY(document.sheet() == document.opened());
        QCOMPARE(box.currentText(), shown);
    }

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void everyRowOfEveryShippedDesignGoesThereAndBack_data()
    {
        QTest::addColumn<QString>("id");
        for (const auto &[id, path] : m_catalogue.designs)
            QTest::newRow(id.c_str()) << QString::fromStdString(id);
    }

    void everyRowOfEveryShippedDesignGoesThereAndBack()
    {
        QFETCH(QString, id);
        Desk desk(m_catalogue, m_units);
        Document &document = desk.document();
        QVERIFY(
            document.open(id, readTextFile(m_catalogue.designs.at(id.toStdString()).string()), {}));
        DesignForm form(desk);
        int rows = 0;
        for (const FormSection &section : formSections())
            for (const FormRow &row : section.rows) {
                const InputGroup *group = findInputGroup(row.key);
                const std::string key =
                    group != nullptr ? inputOf(*group, document.design()).key : row.key;
                FormRowWidget *widget = form.rowOf(key);
                QCOMPARE(widget != nullptr, applies(row, document.design()));
                if (widget == nullptr)
                    continue;
                ++rows;
                if (auto *number = qobject_cast<NumberRow *>(widget))
                    typeAndTakeBack(document, *number);
                else if (auto *material = qobject_cast<MaterialRow *>(widget))
                    takeMaterialAndTakeBack(document, form, *material);
                else if (qobject_cast<HeadTextRow *>(widget) != nullptr)
                    renameAndTakeBack(document, *widget->findChild<QLineEdit *>());
                else
                    pickAndTakeBack(document, *widget->findChild<QComboBox *>());
            }
        QVERIFY(rows > 100);
    }

    /// What a material brings stands there with its source before it is taken.
    void pickerShowsWhatAMaterialBringsBeforeItIsTaken()
    {
        Desk desk(m_catalogue, m_units);
        Document &document = desk.document();
        const std::string id = "nmc622-graphite-pouch";
        QVERIFY(document.open("x", readTextFile(m_catalogue.designs.at(id).string()), {}));
        DesignForm form(desk);
        form.show();
        auto *row = form.rowOf("positive.active");
        QTest::mouseClick(row->findChild<PickButton *>(), Qt::LeftButton);
        auto *finder = form.findChild<Finder *>();
        auto *field = finder->findChild<QLineEdit *>();
        const auto *list = finder->findChild<QTreeView *>();
        QVERIFY(list->currentIndex().data().toString().contains("NMC622"));
        QTest::keyClicks(field, "LiFePO4");
        QCOMPARE(list->model()->rowCount() > 0, true);
        const Material &lfp = m_catalogue.materials.at("lfp");
        QString said;
        for (const QLabel *label : finder->findChildren<QLabel *>())
            said += label->text();
        QVERIFY2(said.contains(QString::fromStdString(lfp.name).toHtmlEscaped()), qPrintable(said));
        const MaterialProperty &capacity = lfp.properties.at("specific_capacity");
        QVERIFY(said.contains(QString::fromStdString(capacity.source).toHtmlEscaped()));
        QVERIFY(document.sheet() == document.opened());
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(document.sheet() == document.opened());
    }

    /// An empty field says in words what stands for its number, and emptying it goes back there.
    void anEmptyFieldIsNoZero()
    {
        ShownForm shown(m_catalogue, m_units);
        QVERIFY(shown.document.set("format.sizing", "given").ok());
        auto *row = qobject_cast<NumberRow *>(shown.form.rowOf("pouch.thickness"));
        auto *field = row->findChild<QLineEdit *>();
        const auto thickness = [&shown] {
            return shown.document.design().cell.format.pouch.thickness;
        };
        const auto says = [row](const QString &text) {
            return std::ranges::any_of(row->findChildren<QLabel *>(), [&](const QLabel *label) {
                return label->isVisibleTo(row) && label->text() == text;
            });
        };
        const auto type = [&](const QString &text) {
            field->selectAll();
            QTest::keyClick(field, Qt::Key_Delete);
            QTest::keyClicks(field, text);
            QTest::keyClick(field, Qt::Key_Return);
        };
        QCOMPARE(field->text(), QString());
        QVERIFY(says("From the electrodes"));
        type("12.5");
        QCOMPARE(thickness(), unit::mm(12.5));
        QVERIFY(!says("From the electrodes"));
        type("0");
        QCOMPARE(thickness(), unit::mm(12.5));
        QVERIFY(says("Leave it empty for “From the electrodes”."));
        type("");
        QCOMPARE(thickness().value(), 0.0);
        QVERIFY(says("From the electrodes"));
    }

    /// From value to value in the order of the screen, whatever was opened first.
    void theTabKeyGoesFromValueToValue()
    {
        ShownForm shown(m_catalogue, m_units);
        DesignForm &form = shown.form;
        QVERIFY(shown.takesKeys());
        form.rowOf("description"); // the further rows of a section that comes first
        QVERIFY(form.take("name"));
        int above = -1;
        for (int stop = 0; stop < 25; ++stop) {
            const QWidget *focus = form.focusWidget();
            const int height = focus->mapTo(form.widget(), QPoint()).y();
            QVERIFY2(height > above, qPrintable(focus->accessibleName()));
            above = height;
            QVERIFY(qobject_cast<const FlatButton *>(focus) == nullptr);
            QVERIFY(qobject_cast<const RangeSlider *>(focus) == nullptr);
            QTest::keyClick(form.focusWidget(), Qt::Key_Tab);
        }
    }

    void arrowKeysGoToHeadingsAndFoldThem()
    {
        ShownForm shown(m_catalogue, m_units);
        DesignForm &form = shown.form;
        QVERIFY(shown.takesKeys());
        QVERIFY(form.take("positive.porosity"));
        QTest::keyClick(form.focusWidget(), Qt::Key_Up, Qt::ControlModifier);
        const auto heading = [&form] { return qobject_cast<FlatButton *>(form.focusWidget()); };
        QVERIFY(heading() != nullptr);
        QCOMPARE(heading()->text(), QString("Positive electrode"));
        QTest::keyClick(heading(), Qt::Key_Left);
        QVERIFY(!form.rowOf("name")->isHidden());
        QVERIFY(!heading()->isChecked());
        QTest::keyClick(heading(), Qt::Key_Down);
        QCOMPARE(heading()->text(), QString("Negative electrode"));
        QTest::keyClick(heading(), Qt::Key_Up);
        QTest::keyClick(heading(), Qt::Key_Right);
        QVERIFY(heading()->isChecked());
        QTest::keyClick(heading(), Qt::Key_Tab);
        QCOMPARE(form.focusWidget(), &form.rowOf("positive.active")->editor());
        QTest::keyClick(form.focusWidget(), Qt::Key_Down, Qt::ControlModifier);
        QVERIFY(heading()->text().contains("more"));
        QCOMPARE(shown.document.undoStack().count(), 0);
    }

    void everyEditorHasANameForThoseWhoDoNotSeeIt()
    {
        Desk desk(m_catalogue, m_units);
        Document &document = desk.document();
        QVERIFY(document.open("oxis-lis-400",
                              readTextFile(m_catalogue.designs.at("oxis-lis-400").string()), {}));
        DesignForm form(desk);
        for (const QLineEdit *field : form.findChildren<QLineEdit *>())
            QVERIFY(!field->accessibleName().isEmpty());
        for (const PickButton *button : form.findChildren<PickButton *>())
            QVERIFY(!button->accessibleName().isEmpty());
        for (const QComboBox *box : form.findChildren<QComboBox *>())
            QVERIFY(!box->accessibleName().isEmpty());
    }
};

} // namespace cellgap

QTEST_MAIN(cellgap::DesignFormTest)
#include "design_form_test.moc"
