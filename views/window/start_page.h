// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/window/start_card.h"

#include <QWidget>

#include <string>
#include <vector>

class QGridLayout;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QScrollArea;
class QVBoxLayout;

namespace cellgap {

class Library;
struct Programme;

/// Where one begins: a new design, a file, a recent file, or one of the shipped designs, each of
/// which is a card with what it reaches of a programme's energies.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(const Library &library, QWidget *parent = nullptr);

    /// Makes the cards when they are first asked for, which reads all shipped designs.
    void fill();
    /// The first of these that wants an energy of cells is what the bars are drawn against.
    void setProgrammes(const std::vector<Programme> &programmes);
    void setRecent(const QStringList &paths);
    /// Puts the cursor into the field that searches.
    void search();

    /// The cards that fit what is searched for, in the order of the page.
    std::vector<StartCard *> shownCards() const;

signals:
    void newWanted();
    void fileWanted(); ///< any, to be asked for
    void recentWanted(const QString &path);
    void designWanted(const QString &id);
    void findWanted(const QString &typed); ///< in everything else
    void leaveWanted();
    void quickStartWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Family {
        QLabel *title = nullptr;
        QWidget *box = nullptr;
        QGridLayout *grid = nullptr;
        std::vector<StartCard *> cards{};
    };

    void makeHead(QVBoxLayout &layout);
    void addFamily(const QString &name, std::vector<CardFacts> facts);
    std::array<CardBar, 2> barsOf(const std::string &id) const;
    void drawAnew();
    /// Those that fit what is typed, in as many columns as there is room for.
    void arrange();
    void step(const StartCard &from, int key);
    void openFirst();

    const Library &m_library;
    QLabel *m_basis; ///< what the bars and the line are
    QLineEdit *m_search;
    QWidget *m_recent;
    QHBoxLayout *m_recentLine;
    QLabel *m_nothing; ///< says that no card fits
    QScrollArea *m_area;
    QVBoxLayout *m_page;
    std::vector<Family> m_families;
    std::array<std::optional<double>, 2> m_wanted;
    int m_columns = 0;
};

} // namespace cellgap
