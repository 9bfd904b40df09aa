// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/section_title.h"

#include <QLabel>

namespace cellgap {

QFont sectionFont(QFont font)
{
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * 0.88);
    font.setCapitalization(QFont::AllUppercase);
    font.setLetterSpacing(QFont::PercentageSpacing, 105.0);
    return font;
}

QLabel *sectionTitle(const QString &text)
{
    auto *label = new QLabel(text);
    label->setFont(sectionFont(label->font()));
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

} // namespace cellgap
