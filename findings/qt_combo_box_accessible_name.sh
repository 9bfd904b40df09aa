#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Qt 6.4.2 (Debian 12): a QComboBox gives a screen reader what is chosen as its name and leaves out
# its accessibleName, which on other systems is the name. A button's accessibleName is its name. A
# box needs a QLabel with it as the buddy, which is told as its label.
# Seen: "box: one" and "button: Kind" where both have the accessibleName "Kind".
set -euo pipefail

place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
cd "$place"
version=6.4.2+dfsg-10
packages=(libqt6core6 libqt6gui6 libqt6widgets6 qt6-base-dev)
apt-get download -q "${packages[@]/%/=$version}" >/dev/null 2>&1
for package in ./*.deb; do
    dpkg -x "$package" .
done
libraries=usr/lib/$(gcc -print-multiarch)
headers=usr/include/$(gcc -print-multiarch)/qt6

cat >name.cpp <<'CPP'
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QPushButton>
#include <cstdio>
int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QComboBox box;
    box.addItems({"one", "two"});
    QPushButton button("Press");
    const auto say = [](const char *what, QWidget &widget) {
        widget.setAccessibleName("Kind");
        const auto *spoken = QAccessible::queryAccessibleInterface(&widget);
        std::printf("%s: %s\n", what, qPrintable(spoken->text(QAccessible::Name)));
    };
    say("box", box);
    say("button", button);
}
CPP
g++ -std=c++17 -fPIC -I"$headers" -I"$headers/QtCore" -I"$headers/QtGui" -I"$headers/QtWidgets" \
    name.cpp -o name -L"$libraries" -lQt6Widgets -lQt6Gui -lQt6Core
seen=$(LD_LIBRARY_PATH=$libraries QT_QPA_PLATFORM=offscreen QT_PLUGIN_PATH=$libraries/qt6/plugins ./name)
echo "$seen"
[[ $seen == $'box: one\nbutton: Kind' ]]
