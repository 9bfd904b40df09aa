// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/result/issue.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace cellgap {

/// What a person should know about a design, each with its reason and its remedy.
class IssueList : public QWidget
{
    Q_OBJECT

public:
    explicit IssueList(QWidget *parent = nullptr);

    void setIssues(const std::vector<Issue> &issues);

signals:
    /// The remedy of an issue is about this key.
    void keyWanted(const std::string &key);
    /// The edit that does away with an issue.
    void fixWanted(const cellgap::ValueFix &fix);

private:
    std::vector<Issue> m_issues;
    QVBoxLayout *m_layout;
};

} // namespace cellgap
