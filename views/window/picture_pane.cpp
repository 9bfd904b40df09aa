// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/picture_pane.h"

#include "views/widgets/save_name.h"

#include "model/qt/local_text.h"
#include "views/pictures/picture_file.h"
#include "views/pictures/pictures.h"
#include "views/widgets/fitting_tabs.h"
#include "views/widgets/flat_button.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace cellgap {

namespace {

constexpr QSize smallest(140, 120);
constexpr int widestVariants = 320;
constexpr double sharpness = 2.0; ///< pixels of a copied or saved PNG per pixel of the window

} // namespace

PicturePane::PicturePane(std::function<PictureTask()> task,
                         const std::vector<std::string_view> &first, QWidget *parent)
    : QFrame(parent)
    , m_task(std::move(task))
    , m_tabs(new FittingTabs)
    , m_variants(new QComboBox)
{
    setFrameShape(QFrame::StyledPanel);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setMinimumSize(smallest);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 6);
    layout->setSpacing(2);
    makeTabs(first);
    makeTitle(*layout);
    choose(first.front());
}

void PicturePane::makeTabs(const std::vector<std::string_view> &first)
{
    std::vector<const PictureInfo *> order;
    for (const std::string_view key : first)
        order.push_back(findPicture(key));
    for (const PictureInfo &info : pictures())
        if (std::ranges::find(order, &info) == order.end())
            order.push_back(&info);
    const QSignalBlocker silent(m_tabs);
    for (const PictureInfo *info : order) {
        const int tab = m_tabs->addTab(translated(info->title));
        m_tabs->setTabData(tab, plainText(info->key));
        m_tabs->setTabToolTip(tab, translated(info->doc));
    }
    m_tabs->setAccessibleName(tr("Pictures"));
    connect(m_tabs, &QTabBar::currentChanged, this,
            [this](int tab) { choose(m_tabs->tabData(tab).toString().toStdString()); });
}

void PicturePane::makeTitle(QVBoxLayout &layout)
{
    auto *all = new FlatButton(FlatButton::Look::arrow);
    all->setToolTip(tr("All pictures"));
    all->setAccessibleName(all->toolTip());
    auto *pictureMenu = new QMenu(all);
    for (const PictureInfo &info : pictures()) {
        QAction *action = pictureMenu->addAction(translated(info.title), this,
                                                 [this, key = info.key] { choose(key); });
        action->setToolTip(translated(info.doc));
    }
    pictureMenu->setToolTipsVisible(true);
    connect(all, &FlatButton::clicked, pictureMenu,
            [all, pictureMenu] { pictureMenu->popup(all->mapToGlobal(QPoint(0, all->height()))); });
    auto *more = new QToolButton;
    more->setText(QStringLiteral("⋯"));
    more->setAutoRaise(true);
    more->setAccessibleName(tr("Copy or save the picture"));
    more->setToolTip(more->accessibleName());
    auto *actions = new QMenu(more);
    actions->addAction(tr("&Copy picture"), this, &PicturePane::copyPicture);
    actions->addAction(tr("Copy &numbers"), this, &PicturePane::copyNumbers);
    actions->addAction(tr("&Save picture or numbers…"), this, &PicturePane::save);
    actions->addSeparator();
    actions->addAction(tr("In a &window of its own"), this, &PicturePane::windowWanted);
    // Not the button's own menu, whose arrow only a style sheet hides, with colours of its own.
    connect(more, &QToolButton::clicked, actions,
            [more, actions] { actions->popup(more->mapToGlobal(QPoint(0, more->height()))); });
    auto *line = new QHBoxLayout;
    m_variants->hide(); // until a picture has some
    m_variants->setAccessibleName(tr("What the picture shows"));
    m_variants->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_variants->setMinimumContentsLength(8);
    m_variants->setMaximumWidth(widestVariants);
    m_variants->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_variants, &QComboBox::activated, this, [this](int index) {
        chooseVariant(m_variants->itemData(index).toString().toStdString());
    });
    line->setSpacing(2);
    line->addWidget(m_tabs, 1);
    line->addWidget(m_variants, 1);
    line->addWidget(all);
    line->addWidget(more);
    layout.addLayout(line);
}

void PicturePane::choose(std::string_view picture)
{
    const PictureInfo *info = findPicture(picture);
    if (info == nullptr || info->key == m_chosen)
        return;
    if (!m_chosen.empty())
        m_pictures.at(m_chosen)->hide();
    m_chosen = info->key;
    Picture *&chosen = m_pictures[m_chosen];
    if (chosen == nullptr) {
        chosen = makePicture(m_chosen).release();
        static_cast<QVBoxLayout *>(layout())->addWidget(chosen, 1);
        connect(chosen, &Picture::designWanted, this, &PicturePane::designWanted);
        connect(chosen, &Picture::numberWanted, this, &PicturePane::numberWanted);
        connect(chosen, &Picture::numberDragged, this, &PicturePane::numberDragged);
        connect(chosen, &Picture::numbersWanted, this, &PicturePane::numbersWanted);
        connect(chosen, &Picture::swapWanted, this, &PicturePane::swapWanted);
        connect(chosen, &Picture::inputRead, this, &PicturePane::inputRead);
        connect(chosen, &Picture::keepToggled, this, &PicturePane::keepToggled);
        connect(chosen, &Picture::proposalWanted, this, &PicturePane::proposalWanted);
    }
    for (int i = 0; i < m_tabs->count(); ++i)
        if (m_tabs->tabData(i).toString() == plainText(m_chosen))
            m_tabs->setCurrentIndex(i);
    chosen->show();
    refresh(m_task());
    emit pictureChosen();
}

void PicturePane::refresh(const PictureTask &task) const
{
    picture().setTask(task);
    offerVariants();
}

void PicturePane::chooseVariant(const std::string &key)
{
    picture().setVariant(key);
    offerVariants();
}

void PicturePane::offerVariants() const
{
    const std::vector<PictureVariant> variants = picture().variants();
    bool same = m_variants->count() == static_cast<int>(variants.size());
    for (int i = 0; same && i < m_variants->count(); ++i) {
        const PictureVariant &variant = variants[static_cast<std::size_t>(i)];
        same = m_variants->itemText(i) == variant.title &&
               m_variants->itemData(i).toString().toStdString() == variant.key;
    }
    if (!same) { // filled anew it would lay out the pane, and draw the picture, on every edit
        m_variants->clear();
        for (const PictureVariant &variant : variants)
            m_variants->addItem(variant.title, QString::fromStdString(variant.key));
        m_variants->setVisible(variants.size() > 1);
    }
    m_variants->setCurrentIndex(m_variants->findData(QString::fromStdString(picture().variant())));
}

void PicturePane::copyPicture() const
{
    QGuiApplication::clipboard()->setImage(pictureImage(picture(), picture().size(), sharpness));
}

void PicturePane::copyNumbers() const
{
    QGuiApplication::clipboard()->setText(QString::fromStdString(pictureTabs(picture())));
}

void PicturePane::save()
{
    const QString all = tr("Pictures and numbers %1").arg(oneFilterOf(pictureFormats()));
    const QString file =
        askSaveName(this, {.title = tr("Save picture or numbers"),
                           .start = plainText(m_chosen),
                           .kinds = QStringList(all) + filtersOf(pictureFormats())});
    if (file.isEmpty())
        return;
    const PictureFormat *format = formatOf(pictureFormats(), file);
    if (format == nullptr)
        QMessageBox::warning(this, tr("Not saved"),
                             tr("“%1” names no kind of picture; let it end in %2.")
                                 .arg(file, localText(endingsOf(pictureFormats()))));
    else if (const QString why =
                 writePicture(picture(), *format, file, picture().size(), sharpness);
             !why.isEmpty())
        QMessageBox::warning(
            this, tr("Not saved"),
            tr("“%1” could not be written: %2.\n\nSave it in another place.").arg(file, why));
}

} // namespace cellgap
