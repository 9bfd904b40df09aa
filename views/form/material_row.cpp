// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/form/material_row.h"

#include "model/core/design/parameter.h"
#include "model/io/catalogue.h"
#include "model/qt/document.h"
#include "model/qt/local_text.h"
#include "views/widgets/finder.h"
#include "views/widgets/pick_button.h"
#include "views/widgets/theme.h"

#include <QFileDialog>
#include <QFileInfo>

#include <algorithm>

namespace cellgap {

namespace {

QString ownHalfCellExplanation()
{
    return MaterialRow::tr(
        "<p><b>Half cell of your own</b></p>"
        "<p>A file with a heading and two columns, capacity (mAh/g) and potential (V) against the "
        "metal, of one half of the first cycle. Columns are parted by tabs, semicolons or commas; "
        "the numbers may have a decimal comma.</p>"
        "<p>The material keeps its other properties; its capacity becomes that of the curve. The "
        "points are saved in the design. Choose the material again to have its own curve "
        "back.</p>");
}

QString labelOf(const Material &material)
{
    const QString formula = plainText(material.formula);
    const QString called = translated(material.name);
    return formula.isEmpty() || called.contains(formula)
               ? called
               : MaterialRow::tr("%1, %2").arg(called, formula);
}

} // namespace

MaterialRow::MaterialRow(Desk &desk, const MaterialSlot &slot, QWidget *parent)
    : FormRowWidget(desk, slot.key, parent)
    , m_slot(slot)
    , m_button(new PickButton)
{
    const QString name = translated(slot.name);
    setName({}, name);
    m_button->setPlaceholder(tr("no material named"));
    setEditor(*m_button, 1);
    connect(m_button, &PickButton::clicked, this, &MaterialRow::offer);
    refresh();
}

std::vector<FindEntry> MaterialRow::entries()
{
    std::vector<FindEntry> found;
    for (const auto &[id, material] : document().catalogue().materials) {
        if (std::ranges::find(m_slot.categories, material.category) == m_slot.categories.end())
            continue;
        found.push_back({.name = translated(material.name),
                         .kind = plainText(material.formula),
                         .words = plainText(id) + ' ' + plainText(material.name),
                         .explanation = explanationOf(material),
                         .take = [this, id = id] {
                             setNote(document().putMaterial(m_slot, id).reason, true);
                             refresh();
                         }});
    }
    if (const std::string key = halfCellKey(m_slot); !key.empty())
        found.push_back({.name = tr("Half cell of your own …"),
                         .kind = tr("file"),
                         .words = plainText(key) + ' ' + tr("measured curve potential capacity"),
                         .explanation = ownHalfCellExplanation(),
                         .take = [this, key] { askForHalfCell(key); }});
    return found;
}

/// The present material with a curve from a file.
void MaterialRow::askForHalfCell(const std::string &key)
{
    const QString path = QFileDialog::getOpenFileName(
        window(), tr("Half cell of your own"), QFileInfo(document().path()).path(),
        tr("Curves (%1)").arg(QStringLiteral("*.csv *.tsv *.txt")) + QStringLiteral(";;") +
            tr("All files (%1)").arg(QStringLiteral("*")));
    if (path.isEmpty())
        return;
    setNote(document().set(key, path.toStdString()).reason, true);
    refresh();
}

const Material *MaterialRow::material() const
{
    return document().catalogue().materials.find(materialIn(document().sheet(), m_slot.key));
}

QString MaterialRow::explanation() const
{
    const Material *named = material();
    return named != nullptr ? explanationOf(*named)
                            : "<b>" + translated(m_slot.name).toHtmlEscaped() + "</b>";
}

/// The numbers that the material fills, each with its source.
QString MaterialRow::explanationOf(const Material &material) const
{
    const QString faint = faintText(palette()).name();
    QStringList lines{"<p><b>" + translated(material.name).toHtmlEscaped() + "</b>"};
    if (!material.formula.empty())
        lines << "<br>" + plainText(material.formula).toHtmlEscaped();
    lines << "</p>";
    for (const MaterialSlot::Fill &fill : m_slot.fills) {
        const auto found = material.properties.find(std::string(fill.property));
        const Parameter *parameter = findParameter(fill.parameter);
        if (found == material.properties.end() || parameter == nullptr)
            continue;
        lines << QStringLiteral("<p>%1 <b>%2</b><br><span style=\"color:%3\">%4</span></p>")
                     .arg(translated(parameter->name).toHtmlEscaped(),
                          givenText(found->second.number, found->second.unit, locale())
                              .toHtmlEscaped(),
                          faint, plainText(found->second.source).toHtmlEscaped());
    }
    return lines.join(QString());
}

void MaterialRow::offer()
{
    const Material *named = material();
    auto *finder = new Finder(translated(m_slot.name), entries(),
                              named == nullptr ? QString() : translated(named->name), window());
    finder->show();
}

void MaterialRow::refresh()
{
    const Material *named = material();
    QString label = named != nullptr ? labelOf(*named) : QString();
    const auto &own = document().sheet().halfCells;
    if (const auto measured = own.find(m_slot.key); measured != own.end())
        label = tr("%1, half cell: %2").arg(label, plainText(measured->second.source));
    m_button->setText(label);
    m_button->setAccessibleName(tr("%1: %2").arg(
        translated(m_slot.name), named != nullptr ? m_button->text() : m_button->placeholder()));
    setChanged(document().isChanged(m_slot.key));
}

} // namespace cellgap
