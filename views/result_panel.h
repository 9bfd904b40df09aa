// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QAbstractItemModel;
class QLabel;
class QTableView;
class QVBoxLayout;

namespace cellgap {

class ChangeModel;
class Document;
class IssueList;
class ResultModel;

/// What the design is: results, issues, and what was changed since it was opened.
class ResultPanel : public QScrollArea
{
    Q_OBJECT

public:
    explicit ResultPanel(Document &document, QWidget *parent = nullptr);

signals:
    void keyWanted(const std::string &key);

private:
    void refresh();
    QTableView *addTable(QAbstractItemModel &model, QVBoxLayout &layout);
    static void fitHeight(QTableView &table);

    Document &m_document;
    ResultModel *m_results;
    ChangeModel *m_changes;
    QTableView *m_changeTable;
    QLabel *m_issueTitle;
    QLabel *m_changeTitle;
    IssueList *m_issues;
};

} // namespace cellgap
