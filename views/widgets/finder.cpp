// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/finder.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QTreeView>

#include <algorithm>

namespace cellgap {

namespace {

constexpr QSize usualSize(820, 440);
constexpr int explanationWidth = 330;
constexpr double nameShare = 0.62; ///< of the list's width

} // namespace

Finder::Finder(const QString &title, std::vector<FindEntry> entries, const QString &current,
               QWidget *parent)
    : QDialog(parent)
    , m_model(new FindModel(this))
    , m_field(new QLineEdit)
    , m_list(new QTreeView)
    , m_explanation(new QLabel)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    setModal(true);
    m_model->setEntries(std::move(entries));
    m_field->setPlaceholderText(tr("Type part of a name"));
    m_field->setAccessibleName(title);
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    m_list->setModel(m_model);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setHeaderHidden(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setAllColumnsShowFocus(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("What fits"));
    m_explanation->setWordWrap(true);
    m_explanation->setTextFormat(Qt::RichText);
    m_explanation->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_explanation->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_explanation->setContentsMargins(4, 0, 0, 0);
    auto *beside = new QScrollArea;
    beside->setWidget(m_explanation);
    beside->setWidgetResizable(true);
    beside->setFrameShape(QFrame::NoFrame);
    beside->setFixedWidth(explanationWidth);
    auto *lower = new QHBoxLayout;
    lower->addWidget(m_list, 1);
    lower->addWidget(beside);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_field);
    layout->addLayout(lower, 1);
    resize(usualSize);
    m_list->header()->resizeSection(
        FindModel::nameColumn,
        static_cast<int>((usualSize.width() - explanationWidth) * nameShare));
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &typed) {
        m_model->setText(typed);
        select(0);
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &Finder::explain);
    connect(m_list, &QAbstractItemView::clicked, this, &Finder::take);
    select(std::max(0, m_model->rowOf(current)));
    m_field->setFocus();
}

void Finder::type(const QString &text)
{
    m_field->setText(text);
}

void Finder::select(int row)
{
    const QModelIndex index = m_model->index(row, 0);
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
    explain();
}

void Finder::explain()
{
    const QModelIndex now = m_list->currentIndex();
    m_explanation->setText(now.isValid() ? m_model->entry(now.row()).explanation
                                         : tr("Nothing here is called so."));
}

void Finder::take()
{
    const QModelIndex now = m_list->currentIndex();
    if (!now.isValid())
        return;
    // What is taken may open a window of its own: this one is gone by then.
    const std::function<void()> action = m_model->entry(now.row()).take;
    accept();
    if (action)
        action();
}

bool Finder::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const int row = m_list->currentIndex().row();
    const int page =
        std::max(1, m_list->viewport()->height() / std::max(1, m_list->sizeHintForRow(0)));
    const auto move = [&](int rows) {
        select(std::clamp(row + rows, 0, std::max(0, m_model->rowCount() - 1)));
        return true;
    };
    switch (key->key()) {
    case Qt::Key_Up:
        return move(-1);
    case Qt::Key_Down:
        return move(1);
    case Qt::Key_PageUp:
        return move(-page);
    case Qt::Key_PageDown:
        return move(page);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        take();
        return true;
    default:
        return false;
    }
}

} // namespace cellgap
