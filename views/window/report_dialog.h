// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/page/report_page.h"

#include <QDialog>

#include <functional>
#include <memory>
#include <vector>

class QAction;
class QCheckBox;
class QComboBox;
class QLabel;
class QPrinter;
class QPrintPreviewWidget;
class QToolBar;

namespace cellgap {

/// Shows a report as it will be printed, prints it and writes it into a file.
class ReportDialog : public QDialog
{
    Q_OBJECT

public:
    struct Choice {
        Extent extent = Extent::standard;
        bool all = false; ///< open designs, not the one in hand alone
    };

    /// Makes the report anew.
    using Maker = std::function<ReportPages(const Choice &choice)>;

    /// With several designs all of them can be chosen.
    ReportDialog(Maker maker, PageStyle style, std::size_t designs, QWidget *parent = nullptr);
    ~ReportDialog() override;
    ReportDialog(const ReportDialog &) = delete;
    ReportDialog &operator=(const ReportDialog &) = delete;

    /// While what closes the gaps is looked for, a report with pages for each design is not
    /// whole: it is shown, but neither written nor printed. Makes it anew when that is found.
    void setLooking(bool looking);

    Choice choice() const;

    int pageCount() const;
    int currentPage() const;

    /// Writes the report; a message says when it cannot be written.
    bool saveTo(const QString &path);

signals:
    void chosen();

private:
    void makeActions(QToolBar &bar);
    void makeChoices(QToolBar &bar);
    void paint(QPrinter *printer);
    void showPage(int page);
    void refreshPage();
    void refreshReport();
    void refreshActions();
    void askForFile();
    void print();

    Maker m_maker;
    PageStyle m_style;
    ReportPages m_pages;
    std::unique_ptr<QPrinter> m_printer;
    QPrintPreviewWidget *m_preview;
    QLabel *m_page;
    QCheckBox *m_all;
    QComboBox *m_extent; ///< in the order of the enumeration
    QAction *m_allAction = nullptr;
    QAction *m_looks = nullptr;       ///< says that something is looked for
    std::vector<QAction *> m_handOut; ///< need the whole report
    bool m_isLooking = false;
};

} // namespace cellgap
