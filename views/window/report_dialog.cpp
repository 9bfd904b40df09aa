// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/report_dialog.h"

#include "views/widgets/on_screen.h"
#include "views/widgets/save_name.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrintPreviewWidget>
#include <QPrinter>
#include <QToolBar>
#include <QVBoxLayout>

#include <algorithm>

namespace cellgap {

ReportDialog::ReportDialog(Maker maker, PageStyle style, std::size_t designs, QWidget *parent)
    : QDialog(parent)
    , m_maker(std::move(maker))
    , m_style(std::move(style))
    , m_pages(m_maker({}))
    , m_printer(std::make_unique<QPrinter>())
    , m_preview(new QPrintPreviewWidget(m_printer.get()))
    , m_page(new QLabel)
    , m_all(new QCheckBox(tr("All %1 open designs").arg(designs)))
    , m_extent(new QComboBox)
{
    setWindowTitle(tr("Report"));
    m_printer->setResolution(reportResolution);
    m_printer->setPageSize(m_style.paper);
    m_extent->addItems({tr("First page alone"), tr("One or two pages a design"),
                        tr("Every input, cost and lever")});
    m_extent->setCurrentIndex(static_cast<int>(Extent::standard));
    m_extent->setAccessibleName(tr("Extent of the report"));
    auto *bar = new QToolBar;
    makeActions(*bar);
    auto *choices = new QToolBar;
    makeChoices(*choices);
    m_allAction->setVisible(designs > 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(bar);
    layout->addWidget(choices);
    layout->addWidget(m_preview, 1);
    connect(m_preview, &QPrintPreviewWidget::paintRequested, this, &ReportDialog::paint);
    connect(m_preview, &QPrintPreviewWidget::previewChanged, this, &ReportDialog::refreshPage);
    connect(m_extent, &QComboBox::activated, this, &ReportDialog::refreshReport);
    connect(m_all, &QCheckBox::toggled, this, [this] {
        emit chosen(); // more designs may have to be looked at first
        refreshReport();
    });
    refreshActions();
    m_preview->setZoomMode(QPrintPreviewWidget::FitToWidth);
    resize(onScreen(*this, {860, 900}));
}

ReportDialog::~ReportDialog() = default;

void ReportDialog::setLooking(bool looking)
{
    if (looking == m_isLooking)
        return;
    m_isLooking = looking;
    if (looking)
        refreshActions();
    else
        refreshReport();
}

int ReportDialog::pageCount() const
{
    return m_preview->pageCount();
}

int ReportDialog::currentPage() const
{
    return m_preview->currentPage();
}

bool ReportDialog::saveTo(const QString &path)
{
    const ReportFormat *format = formatOf(reportFormats(), path);
    if (format == nullptr) {
        QMessageBox::warning(this, tr("Not saved"),
                             tr("“%1” has no known ending.\n\nEnd the file's name in %2.")
                                 .arg(path, localText(endingsOf(reportFormats()))));
        return false;
    }
    const QString why = writeReport(*format, path, m_pages, m_style);
    if (why.isEmpty())
        return true;
    QMessageBox::warning(
        this, tr("Not saved"),
        tr("“%1” could not be written: %2.\n\nSave it in another place.").arg(path, why));
    return false;
}

void ReportDialog::makeActions(QToolBar &bar)
{
    bar.setToolButtonStyle(Qt::ToolButtonTextOnly);
    QAction *store = bar.addAction(tr("Save as…"), this, &ReportDialog::askForFile);
    store->setShortcut(QKeySequence::Save);
    QAction *print = bar.addAction(tr("Print…"), this, &ReportDialog::print);
    print->setShortcut(QKeySequence::Print);
    bar.addSeparator();
    QAction *back = bar.addAction(tr("‹"), this, [this] { showPage(currentPage() - 1); });
    back->setToolTip(tr("Page before"));
    back->setShortcut(Qt::CTRL | Qt::Key_PageUp);
    bar.addWidget(m_page);
    QAction *next = bar.addAction(tr("›"), this, [this] { showPage(currentPage() + 1); });
    next->setToolTip(tr("Next page"));
    next->setShortcut(Qt::CTRL | Qt::Key_PageDown);
    bar.addSeparator();
    bar.addAction(tr("Whole page"), m_preview, &QPrintPreviewWidget::fitInView);
    bar.addAction(tr("Page width"), m_preview, &QPrintPreviewWidget::fitToWidth);
    m_page->setMargin(4);
    m_handOut = {store, print};
}

void ReportDialog::makeChoices(QToolBar &bar)
{
    bar.addWidget(m_extent);
    m_allAction = bar.addWidget(m_all);
    auto *looks = new QLabel(tr("Looking for what closes the gaps…"));
    looks->setMargin(4);
    m_looks = bar.addWidget(looks);
}

void ReportDialog::paint(QPrinter *printer)
{
    if (!printReport(m_pages, m_style, *printer))
        QMessageBox::warning(this, tr("Not printed"), tr("The printer cannot be reached."));
}

void ReportDialog::showPage(int page)
{
    m_preview->setCurrentPage(std::clamp(page, 1, std::max(1, pageCount())));
    refreshPage();
}

void ReportDialog::refreshPage()
{
    m_page->setText(tr("%1 of %2").arg(currentPage()).arg(pageCount()));
}

void ReportDialog::refreshReport()
{
    m_pages = m_maker(choice());
    m_preview->updatePreview();
    refreshActions();
}

ReportDialog::Choice ReportDialog::choice() const
{
    return {.extent = static_cast<Extent>(m_extent->currentIndex()), .all = m_all->isChecked()};
}

void ReportDialog::refreshActions()
{
    const bool isWhole = !m_isLooking || choice().extent == Extent::brief;
    for (QAction *action : m_handOut)
        action->setEnabled(isWhole);
    m_looks->setVisible(!isWhole);
}

void ReportDialog::askForFile()
{
    const QString path = askSaveName(
        this, {.title = tr("Save the report"), .start = {}, .kinds = filtersOf(reportFormats())});
    if (!path.isEmpty())
        saveTo(path);
}

void ReportDialog::print()
{
    QPrintDialog dialog(m_printer.get(), this);
    if (dialog.exec() == QDialog::Accepted)
        m_preview->print();
}

} // namespace cellgap
