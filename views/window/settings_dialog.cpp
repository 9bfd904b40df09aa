// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/settings_dialog.h"

#include "model/qt/desk_keeper.h"
#include "model/qt/local_text.h"
#include "model/qt/shown_units.h"
#include "views/widgets/quiet_combo_box.h"

#include <QAction>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <map>

namespace cellgap {

namespace {

constexpr QSize firstSize(560, 460);

QLabel *remark(const QString &text)
{
    auto *label = new QLabel(text);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

/// Of a menu or an action, without its mnemonic.
QString plainTitle(QString title)
{
    return title.remove('&');
}

} // namespace

SettingsDialog::SettingsDialog(const Subjects &subjects, QWidget *parent)
    : QDialog(parent)
    , m_preferences(subjects.preferences)
{
    setWindowTitle(tr("Settings"));
    auto *layout = new QVBoxLayout(this);
    auto *pages = new QTabWidget;
    pages->addTab(makeLook(subjects), tr("&Look"));
    pages->addTab(makeUnits(subjects.units), tr("&Units"));
    pages->addTab(makeProgrammes(subjects.programmes), tr("&Programmes"));
    pages->addTab(makeFiles(), tr("&Files"));
    layout->addWidget(pages);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    resize(firstSize);
}

QWidget *SettingsDialog::makeLook(const Subjects &subjects)
{
    auto *page = new QWidget;
    auto *form = new QFormLayout(page);
    auto *theme = new QuietComboBox;
    theme->setObjectName("theme");
    theme->addItems({tr("As the system"), tr("Light"), tr("Dark")}); // in the order of Theme
    theme->setCurrentIndex(static_cast<int>(subjects.theme));
    connect(theme, &QComboBox::activated, this,
            [this](int index) { emit themeChosen(static_cast<Theme>(index)); });
    form->addRow(tr("&Colours"), theme);
    addLanguage(*form, subjects.languages);
    auto *digits = new QuietComboBox;
    digits->setObjectName("digits");
    for (int i = Preferences::fewestDigits; i <= Preferences::mostDigits; ++i)
        digits->addItem(tr("%1 significant").arg(i), i);
    digits->setCurrentIndex(digits->findData(m_preferences.digits));
    connect(digits, &QComboBox::activated, this, [this, digits](int index) {
        m_preferences.digits = digits->itemData(index).toInt();
        emit preferencesChanged(m_preferences);
    });
    form->addRow(tr("&Digits of results"), digits);
    form->addRow(remark(tr("Results that rest on a rough estimate keep fewer digits. Reports and "
                           "files are not changed by this.")));
    return page;
}

void SettingsDialog::addLanguage(QFormLayout &form, const std::vector<std::string> &languages)
{
    auto *language = new QuietComboBox;
    language->setObjectName("language");
    language->addItem(tr("As the system"), QString());
    for (const std::string &code : languages) {
        const QLocale locale(plainText(code));
        language->addItem(locale.language() == QLocale::English ? QStringLiteral("English")
                                                                : locale.nativeLanguageName(),
                          plainText(code));
    }
    language->setCurrentIndex(std::max(0, language->findData(m_preferences.language)));
    auto *restart = remark(tr("Counts from the next start on."));
    restart->hide();
    connect(language, &QComboBox::activated, this, [this, language, restart](int index) {
        m_preferences.language = language->itemData(index).toString();
        restart->show();
        emit preferencesChanged(m_preferences);
    });
    form.addRow(tr("L&anguage"), language);
    form.addRow(QString(), restart);
}

QWidget *SettingsDialog::makeUnits(ShownUnits &units)
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->addWidget(remark(tr("In which units numbers are shown and typed in the form. Any unit "
                                "can be typed all the same; files keep theirs.")));
    auto *rows = new QWidget;
    auto *form = new QFormLayout(rows);
    for (const ShownUnits::Usual &usual : ShownUnits::usual()) {
        const QString &own = usual.own;
        auto *box = new QuietComboBox;
        box->setObjectName(own);
        for (const QString &other : QStringList{own} + usual.others)
            box->addItem(other == "1" ? tr("plain number") : other, other);
        box->setCurrentIndex(box->findData(units.shown(own)));
        connect(box, &QComboBox::activated, this, [&units, own, box](int index) {
            units.choose(own, box->itemData(index).toString());
        });
        form->addRow(translated(usual.name), box);
    }
    auto *area = new QScrollArea;
    area->setWidget(rows);
    area->setWidgetResizable(true);
    layout->addWidget(area);
    return page;
}

QWidget *SettingsDialog::makeProgrammes(const std::vector<QAction *> &actions)
{
    auto *tree = new QTreeWidget;
    tree->setHeaderHidden(true);
    tree->setAccessibleName(tr("Programmes whose targets are shown"));
    std::map<QString, QTreeWidgetItem *> regions;
    std::map<QTreeWidgetItem *, QAction *> shown;
    for (QAction *action : actions) {
        const auto *menu = qobject_cast<QMenu *>(action->parent());
        QTreeWidgetItem *&region = regions[menu != nullptr ? plainTitle(menu->title()) : QString()];
        if (region == nullptr) {
            region = new QTreeWidgetItem(tree, {plainTitle(menu->title())});
            region->setFlags(Qt::ItemIsEnabled);
        }
        auto *item = new QTreeWidgetItem(region, {plainTitle(action->text())});
        item->setToolTip(0, action->toolTip());
        item->setCheckState(0, action->isChecked() ? Qt::Checked : Qt::Unchecked);
        shown[item] = action;
        if (action->isChecked())
            region->setExpanded(true);
    }
    connect(tree, &QTreeWidget::itemChanged, this, [shown](QTreeWidgetItem *item) {
        if (const auto found = shown.find(item); found != shown.end())
            found->second->setChecked(item->checkState(0) == Qt::Checked);
    });
    return tree;
}

QWidget *SettingsDialog::makeFiles()
{
    auto *page = new QWidget;
    auto *form = new QFormLayout(page);
    auto *folder = new QLineEdit(m_preferences.folder);
    folder->setObjectName("folder");
    folder->setPlaceholderText(tr("where the last one was"));
    auto *choose = new QPushButton(tr("&Choose…"));
    auto *line = new QHBoxLayout;
    line->addWidget(folder, 1);
    line->addWidget(choose);
    connect(folder, &QLineEdit::editingFinished, this, [this, folder] {
        m_preferences.folder = folder->text();
        emit preferencesChanged(m_preferences);
    });
    connect(choose, &QPushButton::clicked, this, [this, folder] {
        const QString chosen =
            QFileDialog::getExistingDirectory(this, tr("Where designs live"), folder->text());
        if (chosen.isEmpty())
            return;
        folder->setText(chosen);
        emit folder->editingFinished();
    });
    auto *label = new QLabel(tr("&Designs live in"));
    label->setBuddy(folder);
    form->addRow(label, line);
    auto *keeps = new QCheckBox(tr("&Keep what is open for the next start, and for an accident"));
    keeps->setChecked(m_preferences.keeps);
    connect(keeps, &QCheckBox::toggled, this, [this](bool on) {
        m_preferences.keeps = on;
        emit preferencesChanged(m_preferences);
    });
    form->addRow(keeps);
    form->addRow(remark(tr("Changes are kept beside the settings within %1 seconds. Your files are "
                           "written only when you save them.")
                            .arg(DeskKeeper::seconds)));
    return page;
}

} // namespace cellgap
