// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/result/evaluated_design.h"
#include "model/io/help.h"
#include "model/io/help_topics.h"

#include <QDialog>

#include <functional>
#include <string>
#include <vector>

class QLineEdit;
class QTextBrowser;
class QToolButton;

namespace cellgap {

class Library;

/// The help in a window of its own, which stays while one works: written pages, and a page on every
/// word of the program with numbers of the design in hand. The search lists the pages that have
/// what is typed in their name, key or kind.
class HelpWindow : public QDialog
{
    Q_OBJECT

public:
    /// `example` gives the design whose numbers pages have. The library outlives the window.
    HelpWindow(const Library &library, std::function<EvaluatedDesign()> example, QWidget *parent);

    void showPage(const HelpPage &page);
    /// The page on a word ("input:positive.porosity"), or on a picture; the list of all for none.
    void showTopic(const std::string &page);
    /// The list of the pages that fit.
    void showIndex(const QString &typed = {});
    /// A page that is made elsewhere.
    void showHtml(const QString &title, const QString &html);

signals:
    /// A link to that shipped design was followed.
    void designWanted(const QString &id);
    /// A link to a field of the form, or to what is found by a word.
    void fieldWanted(const QString &key);
    void findWanted(const QString &typed);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// What is shown, to come back to.
    struct Shown {
        QString title;
        QString html;
        bool isSearch = false; ///< its letters are no pages to come back to
    };

    void follow(const QUrl &link);
    void display(Shown shown);
    void back();

    const Library &m_library;
    std::function<EvaluatedDesign()> m_example;
    std::vector<HelpEntry> m_entries;
    std::vector<Shown> m_before;
    Shown m_shown;
    QToolButton *m_back;
    QLineEdit *m_search;
    QTextBrowser *m_browser;
};

} // namespace cellgap
