// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QPointer>
#include <QTabBar>

class QLineEdit;

namespace cellgap {

class Desk;
class Document;

/// The open designs as tabs: a dot marks what is unsaved, a flag the baseline. Tabs are moved with
/// the mouse, a double click renames, the middle button closes.
class DesignTabs : public QTabBar
{
    Q_OBJECT

public:
    explicit DesignTabs(Desk &desk, QWidget *parent = nullptr);

    /// Puts the cursor into the name on the tab of the design in hand.
    void rename();
    /// Takes a name that is being typed, as Return does.
    void finishTyping();

signals:
    void chosen(int place);
    void closeWanted(int place);
    /// The menu of what can be done with the design in hand.
    void menuWanted(const QPoint &at);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    QSize minimumSizeHint() const override;

private:
    void refresh();
    void addClosable();
    void closeTab(int place);
    void finishName(bool take);

    Desk &m_desk;
    QLineEdit *m_name = nullptr;  ///< over the tab that is being renamed
    QPointer<Document> m_renamed; ///< the design that is
    int m_pressed = -1;           ///< tab that the middle button was pressed on
    QElapsedTimer m_closed;       ///< since a tab was closed with the mouse
    bool m_refreshes = false;
};

} // namespace cellgap
