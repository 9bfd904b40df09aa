// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/io/library.h"
#include "views/window/main_window.h"

#include <QApplication>
#include <QLocale>
#include <QTimer>

#include <cstdio>
#include <string>

/// A window whose user edits and saves without end, to be killed at any moment: it says what was
/// done, and nothing before it was done. Arguments: the file, and the place of what is kept.
int main(int argc, char **argv)
{
    using namespace cellgap;
    QLocale::setDefault(QLocale::c());
    const QApplication application(argc, argv);
    if (argc != 3)
        return 2;
    const QString file = QString::fromLocal8Bit(argv[1]);
    const Library library(CELLGAP_PROGRAM_DATA);
    MainWindow window(library, {"set-plan-2030"});
    window.openFile(file);
    window.keepDesigns(QString::fromLocal8Bit(argv[2]), false);
    const Parameter &parameter = *findParameter("positive.areal_capacity");
    int step = 0;
    QTimer user;
    QObject::connect(&user, &QTimer::timeout, [&] {
        ++step;
        const double number = 2.0 + 0.001 * step;
        window.document().setNumber(parameter, number);
        std::printf("edited %.3f\n", number);
        if (step % 40 == 0 && window.document().save(file).ok())
            std::printf("saved %.3f\n", number);
        std::fflush(stdout);
    });
    user.start(5);
    return QApplication::exec();
}
