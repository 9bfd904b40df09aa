// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/save_name.h"

#include "tests/views/widgets/file_dialog.h"

#include <QMessageBox>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTimer>
#include <QtTest>

namespace cellgap {

class SaveNameTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_place;

    QString file(const char *name) const { return m_place.filePath(name); }

    void make(const char *name) const
    {
        QFile made(file(name));
        QVERIFY(made.open(QIODevice::WriteOnly) && made.write("old") == 3);
    }

    /// Types the names in turn and answers the question about each that has one.
    QString answered(const QStringList &names, QMessageBox::StandardButton orReplace)
    {
        QStringList left = names;
        m_asked = 0;
        QTimer user;
        connect(&user, &QTimer::timeout, this, [&] {
            QWidget *shown = QApplication::activeModalWidget();
            if (auto *box = qobject_cast<QMessageBox *>(shown)) {
                ++m_asked;
                if (orReplace != QMessageBox::NoButton)
                    return box->button(orReplace)->click();
                for (QAbstractButton *button : box->buttons())
                    if (button->text() == "Replace")
                        return button->click();
            }
            auto *dialog = qobject_cast<QFileDialog *>(shown);
            if (dialog == nullptr)
                return;
            if (left.isEmpty())
                return dialog->reject();
            if (typeName(*dialog, left.front()))
                left.removeFirst();
        });
        user.start(20);
        return askSaveName(nullptr, {.title = "Save",
                                     .start = file("start.yaml"),
                                     .kinds = {"Designs (*.yaml *.yml)", "Web page (*.html)"}});
    }

    int m_asked = 0;

private slots:
    void initTestCase() { QApplication::setAttribute(Qt::AA_DontUseNativeDialogs); }

    void nameGetsTheEndingOfItsKind()
    {
        QCOMPARE(answered({"plain"}, {}), file("plain.yaml"));
        QCOMPARE(answered({"page.html"}, {}), file("page.html"));
        QCOMPARE(answered({"cell 1.5 Ah"}, {}), file("cell 1.5 Ah.yaml"));
        QCOMPARE(m_asked, 0);
    }

    /// The dialog itself asks about "mine", which is not there.
    void fileThatTheEndingMeetsIsReplacedOnlyWhenWanted()
    {
        make("mine.yaml");
        QCOMPARE(answered({"mine"}, QMessageBox::Cancel), QString());
        QCOMPARE(m_asked, 1);
        QCOMPARE(answered({"mine", "other"}, QMessageBox::Cancel), file("other.yaml"));
        QCOMPARE(answered({"mine"}, QMessageBox::NoButton), file("mine.yaml"));
        QCOMPARE(m_asked, 1);
        QCOMPARE(answered({"mine.yaml"}, QMessageBox::Cancel), QString());
        QCOMPARE(m_asked, 1);
    }

    void textBecomesAName()
    {
        QCOMPARE(fileNameOf("NMC811 / graphite: \"2030\""), QString("NMC811 - graphite- -2030-"));
        QCOMPARE(fileNameOf("SiOx & graphite"), QString("SiOx & graphite"));
    }
};

} // namespace cellgap

QTEST_MAIN(cellgap::SaveNameTest)
#include "save_name_test.moc"
