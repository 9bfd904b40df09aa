// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "app/session.h"
#include "model/qt/local_text.h"
#include "views/pictures/shipped_cells.h"
#include "views/widgets/app_icon.h"
#include "views/widgets/theme.h"

#include <QFontMetrics>
#include <QIcon>
#include <QStyleFactory>

#include <algorithm>
#include <clocale>
#include <cstdio>
#include <cstdlib>
#include <stdexcept>

namespace cellgap {

std::unique_ptr<QApplication> makeApplication()
{
    static int argc = 1;
    static char program[] = "cellgap";
    static char *argv[] = {program, nullptr};
    auto application = std::make_unique<QApplication>(argc, argv);
    // Files are read and written in the C locale; people's numbers go through QLocale.
    std::setlocale(LC_NUMERIC, "C");
    QApplication::setApplicationName("CellGap");
    QApplication::setApplicationVersion(QString::fromStdString(programVersion()));
    QApplication::setOrganizationName("CellGap");
    QApplication::setStyle(QStyleFactory::create("Fusion"));
    QApplication::setWindowIcon(appIcon());
    QGuiApplication::setDesktopFileName("cellgap");
    rememberSystemPalette();
    // Names of families are there without any font, whose letters are boxes then.
    if (!QFontMetrics(QApplication::font()).inFont('a'))
        throw std::runtime_error("no font is installed, and nothing can be written without one; "
                                 "install a package of fonts, e.g. fonts-dejavu-core");
    return application;
}

std::unique_ptr<QApplication> windowApplication(const std::string &instead)
{
    // Qt tells why in warnings, and then aborts in its handler of the last message.
    static QStringList reasons;
    static std::string remedy;
    reasons.clear();
    remedy = instead;
    const QtMessageHandler before = qInstallMessageHandler(
        [](QtMsgType type, const QMessageLogContext &, const QString &message) {
            reasons << message;
            if (type != QtFatalMsg)
                return;
            std::fprintf(stderr, "error: the window cannot be opened on this display\n");
            reasons.removeLast(); // Qt's advice to install it again
            for (const QString &reason : std::as_const(reasons))
                std::fprintf(stderr, "  %s\n", qPrintable(reason.simplified()));
            std::fprintf(stderr, "%s", remedy.c_str());
            std::_Exit(static_cast<int>(Exit::badInput));
        });
    auto application = makeApplication();
    qInstallMessageHandler(before);
    for (const QString &reason : std::as_const(reasons))
        qWarning("%s", qPrintable(reason));
    return application;
}

std::unique_ptr<QApplication> offscreenApplication()
{
    if (QCoreApplication::instance() != nullptr)
        return nullptr;
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // Drawing into memory needs no session directory and no hints of the window system.
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {});
    return makeApplication();
}

QLocale localeOf(std::string_view language)
{
    return language == "en" ? QLocale::c() : QLocale(plainText(language));
}

std::vector<CellMark> otherCells(const Library &library,
                                 const std::vector<EvaluatedDesign> &designs)
{
    std::vector<CellMark> marks;
    for (ShippedCell &cell : shippedCells(library))
        if (std::ranges::find(designs, cell.id, &EvaluatedDesign::id) == designs.end())
            marks.push_back(std::move(cell.mark));
    return marks;
}

} // namespace cellgap
