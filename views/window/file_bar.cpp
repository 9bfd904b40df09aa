// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/file_bar.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace cellgap {

FileBar::FileBar(QWidget *parent)
    : QFrame(parent)
    , m_what(new QLabel)
    , m_reload(new QPushButton(tr("Reload")))
    , m_difference(new QPushButton(tr("Show the difference…")))
    , m_keep(new QPushButton(tr("Keep mine")))
{
    setFrameShape(QFrame::StyledPanel);
    setBackgroundRole(QPalette::AlternateBase);
    setAutoFillBackground(true);
    m_what->setTextFormat(Qt::PlainText);
    m_what->setWordWrap(true);
    m_keep->setToolTip(tr("The file is left as it is until you save over it."));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 4, 12, 4);
    layout->addWidget(m_what, 1);
    for (QPushButton *button : {m_reload, m_difference, m_keep})
        layout->addWidget(button);
    connect(m_reload, &QPushButton::clicked, this, &FileBar::reloadWanted);
    connect(m_difference, &QPushButton::clicked, this, &FileBar::differenceWanted);
    connect(m_keep, &QPushButton::clicked, this, &FileBar::keepWanted);
    hide();
}

void FileBar::show(const QString &path, FileState state, bool modified)
{
    const QString file = QFileInfo(path).fileName();
    if (state == FileState::gone)
        m_what->setText(tr("“%1” is no longer there; saving writes it again.").arg(file));
    else if (modified)
        m_what->setText(tr("“%1” was changed by another program, and here too.").arg(file));
    else
        m_what->setText(tr("“%1” was changed by another program.").arg(file));
    // To reload would lose what was done here; the difference says what.
    m_reload->setVisible(state == FileState::changed && !modified);
    m_difference->setVisible(state == FileState::changed);
    m_keep->setVisible(state == FileState::changed);
    setVisible(state != FileState::same);
}

} // namespace cellgap
