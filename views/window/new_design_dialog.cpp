// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/new_design_dialog.h"

#include "model/core/analysis/target.h"
#include "model/core/base/number_text.h"
#include "model/core/report/key_results.h"
#include "model/io/library.h"
#include "model/qt/local_text.h"
#include "views/pictures/cell_energy.h"
#include "views/widgets/section_title.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>

namespace cellgap {

namespace {

constexpr QSize usualSize(940, 560);
constexpr int explanationLines = 6;
constexpr int shownDigits = 3;
constexpr std::string_view workbook = "batpac5-"; ///< begins the ids of another program's cells
const std::string firstChemistry = "nmc811-graphite";
const std::string firstPreset = "pouch-ev";

/// By name, those of the workbook last.
std::vector<const DesignLayer *> inOrder(const Shelf<DesignLayer> &layers)
{
    std::vector<const DesignLayer *> ordered;
    for (const auto &[id, layer] : layers)
        ordered.push_back(&layer);
    std::ranges::stable_sort(ordered, {}, [](const DesignLayer *layer) {
        return std::pair(layer->id.starts_with(workbook), layer->name);
    });
    return ordered;
}

void choose(QListWidget &list, const std::string &id)
{
    for (int row = 0; row < list.count(); ++row)
        if (list.item(row)->data(Qt::UserRole).toString().toStdString() == id)
            list.setCurrentRow(row);
}

} // namespace

NewDesignDialog::NewDesignDialog(const Library &library, const Programme *programme,
                                 QWidget *parent)
    : QDialog(parent)
    , m_library(library)
    , m_programme(programme)
    , m_name(new QLineEdit)
    , m_outcome(new QLabel)
    , m_issues(new QLabel)
{
    setWindowTitle(tr("New design"));
    const Catalogue &catalogue = library.catalogue();
    auto *columns = new QHBoxLayout;
    columns->setSpacing(14);
    columns->addWidget(makeColumn(chemistry, tr("Chemistry"), catalogue.chemistries), 1);
    columns->addWidget(makeColumn(preset, tr("Format"), catalogue.presets), 1);
    columns->addWidget(makeColumn(plant, tr("Plant"), catalogue.plants), 1);
    m_outcome->setWordWrap(true);
    m_outcome->setTextFormat(Qt::PlainText);
    m_outcome->setMinimumHeight(2 * m_outcome->fontMetrics().lineSpacing());
    m_outcome->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_outcome->setObjectName("outcome");
    m_issues->setWordWrap(true);
    m_issues->setTextFormat(Qt::PlainText);
    m_issues->setForegroundRole(QPalette::PlaceholderText);
    m_issues->setMinimumHeight(2 * m_issues->fontMetrics().lineSpacing());
    m_issues->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_name->setClearButtonEnabled(true);
    auto *form = new QFormLayout;
    form->addRow(tr("Name"), m_name);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton *create = buttons->addButton(tr("Create"), QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(columns, 1);
    layout->addWidget(m_outcome);
    layout->addWidget(m_issues);
    layout->addLayout(form);
    layout->addWidget(buttons);
    create->setDefault(true);
    choose(list(chemistry), firstChemistry);
    choose(list(preset), firstPreset);
    for (const Column &column : m_columns)
        if (column.list->currentRow() < 0)
            column.list->setCurrentRow(0);
    list(chemistry).setFocus();
    resize(usualSize);
}

QWidget *NewDesignDialog::makeColumn(Place place, const QString &title,
                                     const Shelf<DesignLayer> &layers)
{
    Column &column = m_columns.at(place);
    column.list = new QListWidget;
    column.list->setAccessibleName(title);
    column.explanation = new QLabel;
    column.explanation->setWordWrap(true);
    column.explanation->setTextFormat(Qt::PlainText);
    column.explanation->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    column.explanation->setMinimumHeight(explanationLines *
                                         column.explanation->fontMetrics().lineSpacing());
    for (const DesignLayer *layer : inOrder(layers)) {
        auto *item = new QListWidgetItem(translated(layer->name), column.list);
        item->setData(Qt::UserRole, plainText(layer->id));
        item->setToolTip(plainText(layer->source));
    }
    connect(column.list, &QListWidget::currentRowChanged, this, [this, place] {
        if (m_follows)
            return;
        m_ownPlant = m_ownPlant || place == plant;
        refresh();
    });
    connect(column.list, &QListWidget::itemDoubleClicked, this, &QDialog::accept);
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins({});
    layout->addWidget(sectionTitle(title));
    layout->addWidget(column.list, 1);
    layout->addWidget(column.explanation);
    return box;
}

std::string NewDesignDialog::idOf(Place place) const
{
    const QListWidgetItem *item = list(place).currentItem();
    return item != nullptr ? item->data(Qt::UserRole).toString().toStdString() : std::string();
}

NewDesign NewDesignDialog::wanted() const
{
    return {.name = m_name->text().trimmed().isEmpty() ? m_name->placeholderText().toStdString()
                                                       : m_name->text().trimmed().toStdString(),
            .chemistry = idOf(chemistry),
            .preset = idOf(preset),
            .plant = idOf(plant)};
}

std::string NewDesignDialog::text() const
{
    return newDesign(wanted(), m_library.catalogue(), m_library.units()).text;
}

void NewDesignDialog::followPlant()
{
    const Catalogue &catalogue = m_library.catalogue();
    NewDesign free = wanted();
    free.plant.clear();
    const std::string usual = newDesign(free, catalogue, m_library.units()).plant;
    const QScopedValueRollback follows(m_follows, true);
    QListWidget &plants = list(plant);
    for (int row = 0; row < plants.count(); ++row) {
        QListWidgetItem &item = *plants.item(row);
        const std::string id = item.data(Qt::UserRole).toString().toStdString();
        const QString name = translated(catalogue.plants.at(id).name);
        item.setText(id == usual ? tr("%1 (usual)").arg(name) : name);
    }
    if (!m_ownPlant)
        choose(plants, usual);
}

void NewDesignDialog::refresh()
{
    const Catalogue &catalogue = m_library.catalogue();
    if (idOf(chemistry).empty() || idOf(preset).empty())
        return;
    followPlant();
    const DesignLayer &couple = catalogue.chemistries.at(idOf(chemistry));
    const DesignLayer &format = catalogue.presets.at(idOf(preset));
    m_columns[chemistry].explanation->setText(translated(couple.description));
    m_columns[preset].explanation->setText(translated(format.description));
    if (const DesignLayer *line = catalogue.plants.find(idOf(plant)))
        m_columns[plant].explanation->setText(translated(line->description));

    m_name->setPlaceholderText(
        tr("%1, %2").arg(translated(couple.name), localText(inSentence(format.name))));
    const MadeDesign made = newDesign(wanted(), catalogue, m_library.units());
    const EvaluatedDesign design =
        m_library.evaluated({}, readDesign(made.text, catalogue, m_library.units()));
    QStringList outcome;
    for (const Metric *metric : {&specificEnergyOfCell(), &energyDensityOfCell(),
                                 findMetric("cell.capacity"), findMetric("cell.cost")})
        if (const auto value = metric->value(design.result))
            outcome << tr("%1 %2").arg(
                translated(metric->name),
                quantityText(*value, shownDigits, metric->unit.text, locale()));
    QString verdict = outcome.join(" · ");
    if (m_programme != nullptr && design.result.feasible())
        verdict += '\n' + localText(headline(*m_programme, design.result,
                                             design.design().requirement.use));
    m_outcome->setText(verdict);
    QStringList issues;
    if (!made.assumed.empty())
        issues << localText(made.assumed);
    for (const Issue &issue : design.issues)
        if (issue.severity != Severity::note)
            issues << issueLine(issue);
    m_issues->setText(issues.mid(0, 2).join('\n'));
}

} // namespace cellgap
