// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/plotting/pdf_identity.h"

#include <QPdfWriter>
#include <QUuid>

namespace cellgap {

void identify([[maybe_unused]] QPdfWriter &pdf,
              [[maybe_unused]] const std::function<QString()> &content)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0) // before it PDFs have no identifier
    pdf.setDocumentId(QUuid::createUuidV5(QUuid(), content()));
#endif
}

} // namespace cellgap
