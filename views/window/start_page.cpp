// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/start_page.h"

#include "model/core/analysis/target.h"
#include "model/core/base/number_text.h"
#include "model/core/report/key_results.h"
#include "model/io/library.h"
#include "model/qt/local_text.h"
#include "views/pictures/cell_energy.h"
#include "views/plotting/plot_style.h"
#include "views/widgets/flat_button.h"
#include "views/widgets/section_title.h"

#include <QFileInfo>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <map>
#include <string_view>
#include <tuple>

namespace cellgap {

namespace {

constexpr int gap = 10;        ///< between cards
constexpr int pageMargin = 34; ///< beside them
constexpr int mostRecent = 5;  ///< files that are named
constexpr int widestFile = 170;
constexpr int barDigits = 3;
constexpr int buttonHeight = 32;
constexpr int aboveFamily = 10;
constexpr std::string_view workbook = "batpac5"; ///< begins the ids of another program's designs

const Metric &energyOf(std::size_t bar)
{
    return bar == 0 ? specificEnergyOfCell() : energyDensityOfCell();
}

bool isFloor(Relation relation)
{
    return relation == Relation::atLeast || relation == Relation::greater;
}

/// What the programme wants of that metric at least, whatever the cells are used for; a target
/// that counts only together with others is no line.
std::optional<double> wantedOf(const Programme &programme, const Metric &metric)
{
    for (const Target &target : programme.targets)
        if (target.metric == metric.key && isFloor(target.comparison) && target.value &&
            target.with.empty() && target.orElse.empty())
            return target.value;
    return std::nullopt;
}

/// Everything that the design is made of, by name and id.
QString materialsOf(const DesignSheet &sheet)
{
    QStringList words;
    for (const auto &[slot, material] : sheet.materials)
        words << plainText(material.id) << plainText(material.name) << translated(material.name);
    return words.join(' ');
}

/// By generation, those without one first, and by name; another program's at the end.
bool comesBefore(const CardFacts &a, const CardFacts &b)
{
    const auto place = [](const CardFacts &facts) {
        return std::tuple(facts.id.startsWith(plainText(workbook)), facts.generation, facts.name);
    };
    return place(a) < place(b);
}

} // namespace

StartPage::StartPage(const Library &library, QWidget *parent)
    : QWidget(parent)
    , m_library(library)
    , m_basis(new QLabel)
    , m_search(new QLineEdit)
    , m_recent(new QWidget)
    , m_recentLine(new QHBoxLayout(m_recent))
    , m_nothing(new QLabel(tr("No shipped design fits. Return looks for it in everything else.")))
    , m_area(new QScrollArea)
    , m_page(new QVBoxLayout)
{
    auto *content = new QWidget;
    content->setLayout(m_page);
    m_page->setContentsMargins(pageMargin, 0, pageMargin, 20);
    m_page->setSpacing(8);
    m_nothing->hide();
    m_page->addWidget(m_nothing);
    m_page->addStretch(1);
    m_area->setWidget(content);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    makeHead(*layout);
    layout->addWidget(m_area, 1);
}

void StartPage::makeHead(QVBoxLayout &layout)
{
    auto *head = new QVBoxLayout;
    head->setContentsMargins(pageMargin, 20, pageMargin, 0);
    head->setSpacing(8);
    auto *title = new QLabel(tr("Start from a cell"));
    QFont large = title->font();
    large.setPointSizeF(large.pointSizeF() * 1.6);
    large.setBold(true);
    title->setFont(large);
    auto *tour = new FlatButton(FlatButton::Look::link);
    tour->setCheckable(false);
    tour->setText(tr("Quick start: three minutes"));
    auto *first = new QHBoxLayout;
    first->addWidget(title, 1);
    first->addWidget(tour);
    head->addLayout(first);
    m_basis->setForegroundRole(QPalette::PlaceholderText);
    m_basis->setWordWrap(true);
    head->addWidget(m_basis);
    auto *line = new QHBoxLayout;
    auto *fresh = new QPushButton(tr("New design: chemistry × format × plant…"));
    fresh->setDefault(true);
    auto *open = new QPushButton(tr("Open file…"));
    m_search->setPlaceholderText(tr("Search designs by name, material, generation…"));
    m_search->setAccessibleName(tr("Search the shipped designs"));
    m_search->setClearButtonEnabled(true);
    for (QWidget *widget : std::initializer_list<QWidget *>{fresh, open, m_search})
        widget->setMinimumHeight(buttonHeight);
    m_search->installEventFilter(this);
    line->addWidget(fresh);
    line->addWidget(open);
    line->addWidget(m_search, 1);
    head->addLayout(line);
    m_recentLine->setContentsMargins({});
    m_recentLine->setSpacing(4);
    m_recent->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    head->addWidget(m_recent);
    layout.addLayout(head);
    connect(tour, &FlatButton::clicked, this, &StartPage::quickStartWanted);
    connect(fresh, &QPushButton::clicked, this, &StartPage::newWanted);
    connect(open, &QPushButton::clicked, this, &StartPage::fileWanted);
    connect(m_search, &QLineEdit::textChanged, this, &StartPage::arrange);
    connect(m_search, &QLineEdit::returnPressed, this, &StartPage::openFirst);
}

void StartPage::setRecent(const QStringList &paths)
{
    while (const QLayoutItem *item = m_recentLine->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    QStringList there = paths;
    erase_if(there, [](const QString &path) { return !QFileInfo(path).isFile(); });
    m_recent->setVisible(!there.isEmpty());
    if (there.isEmpty())
        return;
    m_recentLine->addWidget(new QLabel(tr("Recent:")));
    for (const QString &path : there.mid(0, mostRecent)) {
        auto *file = new FlatButton(FlatButton::Look::link);
        file->setCheckable(false);
        file->setText(file->fontMetrics().elidedText(QFileInfo(path).fileName(), Qt::ElideMiddle,
                                                     widestFile));
        file->setToolTip(path);
        connect(file, &FlatButton::clicked, this, [this, path] { emit recentWanted(path); });
        m_recentLine->addWidget(file);
    }
    m_recentLine->addStretch(1);
}

std::array<CardBar, 2> StartPage::barsOf(const std::string &id) const
{
    const Result &result = m_library.shipped(id)->result;
    std::array<CardBar, 2> bars;
    for (std::size_t i = 0; i < bars.size(); ++i) {
        const auto number = energyOf(i).value(result);
        bars[i] = {.number = number.value_or(0.0),
                   .text =
                       number ? localized(significant(*number, barDigits), locale()) : tr("n/a"),
                   .wanted = m_wanted[i]};
    }
    return bars;
}

void StartPage::fill()
{
    if (!m_families.empty())
        return;
    std::map<std::string, std::vector<CardFacts>> families;
    for (const auto &[id, path] : m_library.catalogue().designs) {
        const EvaluatedDesign *design = m_library.shipped(id);
        if (design == nullptr)
            continue;
        const std::string family(familyOf(design->design()));
        families[family].push_back({.id = plainText(id),
                                    .name = translated(design->sheet->name),
                                    .generation = plainText(design->sheet->generation),
                                    .family = plainText(family),
                                    .description = translated(design->sheet->description),
                                    .words = translated(family) + ' ' + materialsOf(*design->sheet),
                                    .bars = barsOf(id)});
    }
    for (const FamilyStyle &style : familyStyles())
        if (const auto found = families.find(std::string(style.family)); found != families.end()) {
            addFamily(translated(found->first), std::move(found->second));
            families.erase(found);
        }
    for (auto &[family, facts] : families)
        addFamily(translated(family), std::move(facts));
    arrange();
}

void StartPage::addFamily(const QString &name, std::vector<CardFacts> facts)
{
    std::ranges::sort(facts, comesBefore);
    Family family;
    family.title = sectionTitle(name);
    family.title->setContentsMargins(0, aboveFamily, 0, 0);
    family.box = new QWidget;
    family.grid = new QGridLayout(family.box);
    family.grid->setContentsMargins({});
    family.grid->setSpacing(gap);
    m_page->insertWidget(m_page->count() - 1, family.title);
    m_page->insertWidget(m_page->count() - 1, family.box);
    for (CardFacts &one : facts) {
        auto *card = new StartCard(std::move(one), family.box);
        card->installEventFilter(this);
        connect(card, &StartCard::clicked, this,
                [this, card] { emit designWanted(card->facts().id); });
        family.cards.push_back(card);
    }
    m_families.push_back(std::move(family));
}

void StartPage::setProgrammes(const std::vector<Programme> &programmes)
{
    m_wanted = {};
    QString basis = tr("Bars: Wh/kg and Wh/L of the cell.");
    for (const Programme &programme : programmes) {
        for (std::size_t i = 0; i < m_wanted.size(); ++i)
            m_wanted[i] = wantedOf(programme, energyOf(i));
        QStringList wanted;
        for (std::size_t i = 0; i < m_wanted.size(); ++i)
            if (m_wanted[i])
                wanted << givenText(*m_wanted[i], energyOf(i).unit.text, locale());
        if (wanted.isEmpty())
            continue;
        basis = tr("Bars: Wh/kg and Wh/L of the cell; the line is %1 (%2).")
                    .arg(plainText(programme.shortName), wanted.join(", "));
        break;
    }
    m_basis->setText(basis);
    drawAnew();
}

void StartPage::drawAnew()
{
    for (const Family &family : m_families)
        for (StartCard *card : family.cards)
            card->setBars(barsOf(card->facts().id.toStdString()));
}

void StartPage::search()
{
    m_search->setFocus();
    m_search->selectAll();
}

std::vector<StartCard *> StartPage::shownCards() const
{
    std::vector<StartCard *> shown;
    for (const Family &family : m_families)
        for (StartCard *card : family.cards)
            if (!card->isHidden())
                shown.push_back(card);
    return shown;
}

void StartPage::arrange()
{
    const QStringList words = m_search->text().split(' ', Qt::SkipEmptyParts);
    const int room = width() - 2 * pageMargin - m_area->verticalScrollBar()->sizeHint().width();
    m_columns = std::max(1, (room + gap) / (StartCard::leastWidth + gap));
    for (const Family &family : m_families) {
        int place = 0;
        for (StartCard *card : family.cards) {
            family.grid->removeWidget(card);
            card->setVisible(card->fits(words));
            if (!card->isHidden()) {
                family.grid->addWidget(card, place / m_columns, place % m_columns);
                ++place;
            }
        }
        for (int column = 0; column < family.grid->columnCount(); ++column)
            family.grid->setColumnStretch(column, column < m_columns ? 1 : 0);
        for (int column = 0; column < m_columns; ++column)
            family.grid->setColumnStretch(column, 1);
        family.title->setVisible(place > 0);
        family.box->setVisible(place > 0);
    }
    m_nothing->setVisible(!m_families.empty() && shownCards().empty());
}

void StartPage::openFirst()
{
    const auto shown = shownCards();
    if (m_search->text().trimmed().isEmpty())
        return;
    if (shown.empty())
        emit findWanted(m_search->text());
    else
        emit designWanted(shown.front()->facts().id);
}

void StartPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void StartPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit leaveWanted();
    else
        QWidget::keyPressEvent(event);
}

bool StartPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        if (auto *card = qobject_cast<StartCard *>(watched))
            m_area->ensureWidgetVisible(card, 0, gap);
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (const auto *card = qobject_cast<StartCard *>(watched)) {
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            emit designWanted(card->facts().id);
            return true;
        }
        if (key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up ||
            key == Qt::Key_Down) {
            step(*card, key);
            return true;
        }
        // Whoever types means the search.
        if (const QString typed = static_cast<QKeyEvent *>(event)->text();
            !typed.isEmpty() && typed.front().isLetterOrNumber()) {
            m_search->setFocus();
            m_search->insert(typed);
            return true;
        }
    } else if (watched == m_search && key == Qt::Key_Down) {
        if (const auto shown = shownCards(); !shown.empty())
            shown.front()->setFocus(Qt::TabFocusReason);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

/// To the neighbour in the order of the page, or to the nearest card of the next line.
void StartPage::step(const StartCard &from, int key)
{
    const auto shown = shownCards();
    const auto here = std::ranges::find(shown, &from);
    if (key == Qt::Key_Left && here != shown.begin())
        return (*std::prev(here))->setFocus(Qt::BacktabFocusReason);
    if (key == Qt::Key_Right && std::next(here) != shown.end())
        return (*std::next(here))->setFocus(Qt::TabFocusReason);
    if (key != Qt::Key_Up && key != Qt::Key_Down)
        return;
    const QPoint at = from.mapTo(this, QPoint(0, 0));
    StartCard *best = nullptr;
    QPoint bestAt;
    for (StartCard *card : shown) {
        const QPoint there = card->mapTo(this, QPoint(0, 0));
        const bool isBeyond = key == Qt::Key_Down ? there.y() > at.y() : there.y() < at.y();
        if (!isBeyond)
            continue;
        const auto distance = [&](const QPoint &point) {
            return std::pair(std::abs(point.y() - at.y()), std::abs(point.x() - at.x()));
        };
        if (best == nullptr || distance(there) < distance(bestAt)) {
            best = card;
            bestAt = there;
        }
    }
    if (best != nullptr)
        best->setFocus(Qt::TabFocusReason);
    else if (key == Qt::Key_Up)
        m_search->setFocus();
}

} // namespace cellgap
