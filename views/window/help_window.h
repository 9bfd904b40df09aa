// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/io/help.h"

#include <QDialog>

namespace cellgap {

/// Shows one page of the help beside the window that it is about.
class HelpWindow : public QDialog
{
    Q_OBJECT

public:
    explicit HelpWindow(const HelpPage &page, QWidget *parent = nullptr);

signals:
    /// A link to that shipped design was followed.
    void designWanted(const QString &id);
};

} // namespace cellgap
