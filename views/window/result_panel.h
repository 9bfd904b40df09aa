// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QAbstractItemModel;
class QLabel;
class QTableView;
class QVBoxLayout;

namespace cellgap {

class ChangeModel;
class Desk;
class ElidedLabel;
class IssueList;
class PublishedModel;
class ResultModel;

/// What the design in hand is: results, issues, what differs from the design that it is compared
/// with, what its inputs rest on, and how far it is from what is published of it.
class ResultPanel : public QScrollArea
{
    Q_OBJECT

public:
    explicit ResultPanel(Desk &desk, QWidget *parent = nullptr);

    /// Significant ones of the results.
    void setDigits(int digits);
    /// The key of the result that is in hand in the table; empty while it has not the focus.
    std::string metricInHand() const;

signals:
    void keyWanted(const std::string &key);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh();
    QTableView *addTable(QAbstractItemModel &model, QVBoxLayout &layout);
    static void fitHeight(QTableView &table);
    void fitChanges();

    Desk &m_desk;
    ResultModel *m_results;
    ChangeModel *m_changes;
    PublishedModel *m_published;
    QTableView *m_resultTable;
    QTableView *m_changeTable;
    QTableView *m_publishedTable;
    ElidedLabel *m_baseTitle; ///< what the last column of the results is a difference to
    QLabel *m_issueTitle;
    QLabel *m_changeTitle;
    QLabel *m_groundsTitle;
    QLabel *m_grounds;
    QLabel *m_publishedTitle;
    IssueList *m_issues;
};

} // namespace cellgap
