// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/qt/preferences.h"
#include "views/widgets/theme.h"

#include <QDialog>

#include <vector>

class QAction;
class QFormLayout;

namespace cellgap {

class ShownUnits;

/// Everything that a person decides once for all designs. Each choice counts at once, so that its
/// effect is seen behind the dialog; only a language takes the next start.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    struct Subjects {
        Preferences preferences;
        Theme theme = Theme::system;
        ShownUnits &units;
        std::vector<QAction *> programmes; ///< can be checked; each in the menu of its region
        std::vector<std::string> languages;
    };

    SettingsDialog(const Subjects &subjects, QWidget *parent);

signals:
    void preferencesChanged(const cellgap::Preferences &preferences);
    void themeChosen(cellgap::Theme theme);

private:
    QWidget *makeLook(const Subjects &subjects);
    QWidget *makeUnits(ShownUnits &units);
    QWidget *makeProgrammes(const std::vector<QAction *> &actions);
    QWidget *makeFiles();
    void addLanguage(QFormLayout &form, const std::vector<std::string> &languages);

    Preferences m_preferences;
};

} // namespace cellgap
