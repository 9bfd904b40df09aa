// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/pictures/picture.h"

#include <QFrame>

#include <functional>
#include <map>
#include <string_view>
#include <vector>

class QComboBox;
class QVBoxLayout;

namespace cellgap {

class FittingTabs;

/// A frame with one picture and a tab for each of the others: as many as there is room for, and a
/// menu of all. The picture or its numbers can be copied and saved.
class PicturePane : public QFrame
{
    Q_OBJECT

public:
    /// Asks for what another picture shows when it is chosen. The tabs of `first` come first, and
    /// the first of them is shown.
    PicturePane(std::function<PictureTask()> task, const std::vector<std::string_view> &first,
                QWidget *parent = nullptr);

    /// Shows the picture with that key; nothing changes for a key that there is none of.
    void choose(std::string_view picture);
    std::string_view chosen() const { return m_chosen; }

    /// Shows that form of the picture, or that metric or programme.
    void chooseVariant(const std::string &key);

    Picture &picture() const { return *m_pictures.at(m_chosen); }

    /// Draws the picture anew.
    void refresh(const PictureTask &task) const;

    void copyPicture() const;
    void copyNumbers() const;
    /// Asks for a file; what cannot be written is said in words.
    void save();

signals:
    void pictureChosen();
    /// The same picture is wanted in another window, beside this one.
    void windowWanted();
    /// A shipped design in the picture is to be opened.
    void designWanted(const QString &id);
    /// An input is to have that number, in its unit.
    void numberWanted(const QString &input, double number);
    void numberDragged(const QString &input, double number, bool begins);
    void numbersWanted(const QString &input, double number, const QString &other,
                       double otherNumber);
    void swapWanted(const QString &key, const QString &instead);
    void inputRead(const QString &input);
    void keepToggled(const QString &input);
    void proposalWanted(const QString &programme);

private:
    void makeTabs(const std::vector<std::string_view> &first);
    void makeTitle(QVBoxLayout &layout);
    void offerVariants() const;

    std::function<PictureTask()> m_task;
    std::string_view m_chosen;
    std::map<std::string_view, Picture *> m_pictures; ///< those that have been shown, by key
    FittingTabs *m_tabs;
    QComboBox *m_variants; ///< hidden where there is no choice
};

} // namespace cellgap
