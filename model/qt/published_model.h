// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/qt/table_model.h"

namespace cellgap {

struct DesignSheet;
struct Result;

/// The figures that are published of a design, how far its own are from them, and what their
/// agreement is worth: predicted, missed, fitted or an input.
class PublishedModel : public TextTableModel
{
    Q_OBJECT

public:
    enum Column { nameColumn, publishedColumn, differenceColumn };

    using TextTableModel::TextTableModel;

    void setFigures(const DesignSheet &sheet, const Result &result);

protected:
    int columns() const override { return differenceColumn + 1; }
    QString heading(int column) const override;
};

} // namespace cellgap
