// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/result/result.h"
#include "model/qt/table_model.h"

namespace cellgap {

/// The numbers that tell most about a design, and how far each is from that of another result.
class ResultModel : public TextTableModel
{
    Q_OBJECT

public:
    enum Column { nameColumn, valueColumn, changeColumn };

    using TextTableModel::TextTableModel;

    void setResults(const Result &result, const Result &base);
    /// Significant ones, from the next results on.
    void setDigits(int digits) { m_digits = digits; }

protected:
    int columns() const override { return changeColumn + 1; }
    QString heading(int column) const override;

private:
    int m_digits = 3;
};

} // namespace cellgap
