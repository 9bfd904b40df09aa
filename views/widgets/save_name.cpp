// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/save_name.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>

namespace cellgap {

namespace {

/// The context of what is said here.
struct SaveName {
    Q_DECLARE_TR_FUNCTIONS(cellgap::SaveName)
};

/// ".cellgap.yaml" of "Designs (*.cellgap.yaml *.yml)"
QString endingOf(const QString &kind)
{
    static const QRegularExpression pattern(QStringLiteral("\\*((?:\\.\\w+)+)"));
    return pattern.match(kind).captured(1);
}

/// Whether the name ends in a word: "cell 1.5 Ah" does not.
bool hasEnding(const QString &path)
{
    static const QRegularExpression word(QStringLiteral("^[A-Za-z]\\w*$"));
    return word.match(QFileInfo(path).suffix()).hasMatch();
}

bool mayReplace(const QString &path, QWidget *parent)
{
    QMessageBox box(QMessageBox::Warning, SaveName::tr("Replace the file?"),
                    SaveName::tr("“%1” is there already.").arg(QFileInfo(path).fileName()),
                    QMessageBox::Cancel, parent);
    box.setInformativeText(SaveName::tr("What it holds is lost when it is replaced."));
    const QPushButton *replace = box.addButton(SaveName::tr("Replace"), QMessageBox::AcceptRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == replace;
}

} // namespace

QString askSaveName(QWidget *parent, const SaveQuestion &question)
{
    static QString lastDirectory;
    QFileDialog dialog(parent, question.title, lastDirectory, question.kinds.join(";;"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setFileMode(QFileDialog::AnyFile);
    // The dialog asks about the name as typed, which is not yet the file's.
    dialog.setOption(QFileDialog::DontConfirmOverwrite);
    dialog.selectFile(question.start);
    while (dialog.exec() == QDialog::Accepted) {
        QString path = dialog.selectedFiles().value(0);
        if (path.isEmpty())
            break;
        if (!hasEnding(path))
            path += endingOf(dialog.selectedNameFilter());
        if (QFileInfo::exists(path) && !mayReplace(path, &dialog))
            continue;
        lastDirectory = QFileInfo(path).absolutePath();
        return path;
    }
    return {};
}

QString fileNameOf(const QString &text)
{
    static const QRegularExpression notInNames(QStringLiteral("[/\\\\:*?\"<>|\\x00-\\x1f]+"));
    QString name = text;
    name.replace(notInNames, QStringLiteral("-"));
    return name.simplified();
}

} // namespace cellgap
