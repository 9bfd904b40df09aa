// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/result_panel.h"

#include "model/core/report/input_tables.h"
#include "model/core/report/key_results.h"
#include "model/qt/change_model.h"
#include "model/qt/desk.h"
#include "model/qt/published_model.h"
#include "model/qt/result_model.h"
#include "views/widgets/elided_label.h"
#include "views/widgets/section_title.h"
#include "views/window/issue_list.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace cellgap {

ResultPanel::ResultPanel(Desk &desk, QWidget *parent)
    : QScrollArea(parent)
    , m_desk(desk)
    , m_results(new ResultModel(this))
    , m_changes(new ChangeModel(this))
    , m_published(new PublishedModel(this))
    , m_baseTitle(new ElidedLabel)
    , m_issueTitle(sectionTitle({}))
    , m_changeTitle(sectionTitle({}))
    , m_groundsTitle(sectionTitle({}))
    , m_grounds(new QLabel)
    , m_publishedTitle(sectionTitle({}))
    , m_issues(new IssueList)
{
    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(12, 10, 12, 10);
    layout->setSpacing(6);
    auto *heading = new QHBoxLayout;
    heading->addWidget(sectionTitle(tr("Result")));
    m_baseTitle->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_baseTitle->setForegroundRole(QPalette::PlaceholderText);
    m_baseTitle->setElideMode(Qt::ElideMiddle); // variants differ at the end of their names
    m_baseTitle->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    heading->addWidget(m_baseTitle, 1);
    layout->addLayout(heading);
    m_resultTable = addTable(*m_results, *layout);
    m_resultTable->setAccessibleName(tr("Results"));
    // Room for any difference, so that names wrap alike while a value is dragged.
    m_resultTable->horizontalHeader()->setSectionResizeMode(ResultModel::changeColumn,
                                                            QHeaderView::Fixed);
    m_resultTable->horizontalHeader()->resizeSection(
        ResultModel::changeColumn, fontMetrics().horizontalAdvance(QStringLiteral("−9999.9")));
    layout->addSpacing(10);
    layout->addWidget(m_issueTitle);
    layout->addWidget(m_issues);
    layout->addSpacing(10);
    layout->addWidget(m_changeTitle);
    m_changeTable = addTable(*m_changes, *layout);
    m_changeTable->setAccessibleName(tr("What changed"));
    layout->addSpacing(10);
    layout->addWidget(m_groundsTitle);
    m_grounds->setWordWrap(true);
    layout->addWidget(m_grounds);
    layout->addSpacing(10);
    layout->addWidget(m_publishedTitle);
    m_publishedTable = addTable(*m_published, *layout);
    m_publishedTable->setAccessibleName(tr("Published figures"));
    // What is published stays while a value is dragged; room for the widest difference holds still.
    QHeaderView &columns = *m_publishedTable->horizontalHeader();
    columns.setSectionResizeMode(PublishedModel::differenceColumn, QHeaderView::Fixed);
    columns.resizeSection(PublishedModel::differenceColumn,
                          fontMetrics().horizontalAdvance(QStringLiteral("+9999 %0")));
    layout->addStretch(1);
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    content->setBackgroundRole(QPalette::Base);
    content->setAutoFillBackground(true);
    m_changeTable->horizontalHeader()->setSectionResizeMode(ChangeModel::changeColumn,
                                                            QHeaderView::Interactive);
    connect(m_issues, &IssueList::keyWanted, this, &ResultPanel::keyWanted);
    // Later: the edit replaces the button that asks for it.
    connect(
        m_issues, &IssueList::fixWanted, this,
        [this](const ValueFix &fix) { m_desk.document().take(fix); }, Qt::QueuedConnection);
    connect(m_changeTable, &QAbstractItemView::doubleClicked, this,
            [this](const QModelIndex &index) {
                m_desk.document().reset(m_changes->keyOf(index.row()));
            });
    connect(&m_desk, &Desk::changed, this, &ResultPanel::refresh);
    refresh();
    fitHeight(*m_resultTable);
}

QTableView *ResultPanel::addTable(QAbstractItemModel &model, QVBoxLayout &layout)
{
    auto *table = new QTableView(this);
    table->setModel(&model);
    table->setShowGrid(false);
    table->setFrameShape(QFrame::NoFrame);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setMinimumSectionSize(fontMetrics().height() + 3);
    table->horizontalHeader()->hide();
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    connect(&model, &QAbstractItemModel::modelReset, table, [table] { fitHeight(*table); });
    // A column of another width wraps its names elsewhere.
    // Later, when all columns have their width.
    connect(
        table->horizontalHeader(), &QHeaderView::sectionResized, table,
        [table] { fitHeight(*table); }, Qt::QueuedConnection);
    layout.addWidget(table);
    return table;
}

void ResultPanel::fitHeight(QTableView &table)
{
    table.resizeRowsToContents();
    table.setFixedHeight(table.verticalHeader()->length() + 2);
    table.setVisible(table.model()->rowCount() > 0);
}

/// Names and changes have half of the width each where both are long.
void ResultPanel::fitChanges()
{
    m_changeTable->resizeColumnToContents(ChangeModel::changeColumn);
    const int wanted = m_changeTable->columnWidth(ChangeModel::changeColumn);
    m_changeTable->setColumnWidth(ChangeModel::changeColumn,
                                  std::min(wanted, m_changeTable->viewport()->width() / 2));
    fitHeight(*m_changeTable);
}

void ResultPanel::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fitChanges();
}

void ResultPanel::setDigits(int digits)
{
    m_results->setDigits(digits);
    refresh();
}

std::string ResultPanel::metricInHand() const
{
    const int row = m_resultTable->currentIndex().row();
    return m_resultTable->hasFocus() && row >= 0
               ? std::string(keyMetrics().at(static_cast<std::size_t>(row))->key)
               : std::string();
}

void ResultPanel::refresh()
{
    const Document &document = m_desk.document();
    const QString other = document.nameOfOther();
    m_results->setResults(document.result(), document.baseResult());
    m_baseTitle->setText(other.isEmpty() ? tr("Δ as opened") : tr("Δ %1").arg(other));
    m_issues->setIssues(document.issues());
    m_changes->setChanges(document.changes());
    m_issueTitle->setText(tr("Issues: %1").arg(document.issues().size()));
    m_changeTitle->setText(other.isEmpty() ? tr("What changed: %1").arg(m_changes->rowCount())
                                           : tr("What differs: %1").arg(m_changes->rowCount()));
    m_changeTitle->setToolTip(other.isEmpty() ? QString() : tr("Compared with “%1”").arg(other));
    fitChanges();
    const GroundsCount grounds = countGrounds(document.sheet());
    m_groundsTitle->setText(tr("Inputs: %1").arg(grounds.inputs));
    m_grounds->setText(tr("%1 sourced, %2 assumed, %3 fitted to a published figure, %4 without a "
                          "source, %5 standard values of the program.")
                           .arg(grounds.sourced())
                           .arg(grounds.assumed)
                           .arg(grounds.fitted)
                           .arg(grounds.unsourced)
                           .arg(grounds.standard));
    m_published->setFigures(document.sheet(), document.result());
    m_publishedTitle->setText(tr("Published figures: %1").arg(m_published->rowCount()));
    m_publishedTitle->setVisible(m_published->rowCount() > 0);
    fitHeight(*m_publishedTable);
}

} // namespace cellgap
