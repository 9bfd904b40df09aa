// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/report/arithmetic.h"
#include "model/core/report/target_rows.h"
#include "model/qt/table_model.h"

#include <optional>
#include <set>
#include <vector>

namespace cellgap {

/// The targets of the chosen programmes against a result: a line per assessed target under the
/// heading of its group, and one line for all that are not assessed, which opens. The first
/// programme's headline is shown elsewhere; every other programme begins with its own.
class TargetModel : public TableModel
{
    Q_OBJECT

public:
    enum Column { levelColumn, nameColumn, valueColumn, barColumn, wantedColumn, gapColumn };

    enum class LineKind { programme, group, target, step, part, fold, reason };

    enum Role {
        kindRole = Qt::UserRole, ///< LineKind
        statusRole,              ///< Status of a target
        reachRole,               ///< share of the target that is reached, or nothing
        baseRole,                ///< the same of the design that it is compared with
        basisRole,               ///< what must be read with the value, or empty
        targetRole,              ///< keyOf() a target that is missed, or nothing
        metricRole,              ///< key of a target's metric, or nothing
        openRole,                ///< whether a fold or a target's arithmetic is open
    };

    using TableModel::TableModel;

    void setProgrammes(std::vector<Programme> programmes);
    const std::vector<Programme> &programmes() const { return m_programmes; }
    /// The design, and what the one that it is compared with evaluates to; null for none.
    void setResult(const Design &design, const Result &result, const Result *base = nullptr);
    /// Significant ones of the values.
    void setDigits(int digits);
    /// By the programme's groups, or one list that begins with what is furthest from its target.
    enum class Order { programme, gap };
    void setOrder(Order order);

    /// Opens or closes what belongs to that row: of a fold the targets that are not assessed, of a
    /// target the arithmetic behind its value.
    void toggle(int row);

    /// The row of the target with that key; opens the fold that it is in. Nothing where no
    /// programme that is shown has it.
    std::optional<int> show(const std::string &target);

    /// The first programme's verdict; empty without a programme.
    QString headline() const;

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

protected:
    std::size_t rows() const override { return m_lines.size(); }
    int columns() const override { return gapColumn + 1; }
    bool isNumber(int column) const override { return column == valueColumn; }
    QString heading(int column) const override;

private:
    struct Line {
        Line(LineKind ofKind, std::size_t ofProgramme, QString heading, TargetRow ofTarget = {});

        LineKind kind;
        std::size_t programme;
        QString words;                    ///< of a heading
        TargetRow row;                    ///< without a target in a heading
        ArithmeticLine step{};            ///< of the arithmetic
        std::optional<Assessment> base{}; ///< of the design that it is compared with
    };

    void refresh();
    std::vector<Line> makeLines() const;
    static bool sameStructure(const std::vector<Line> &a, const std::vector<Line> &b);
    QString headingOf(TargetGroup group) const;
    void addSteps(std::vector<Line> &lines, std::size_t programme, const TargetRow &row) const;
    static QString stepText(const Line &line, int column);
    QString text(const Line &line, int column) const;
    QStringList notes(const Line &line) const;

    std::vector<Programme> m_programmes;
    Design m_design{};
    int m_digits = 3;
    Order m_order = Order::programme;
    Result m_result{};
    std::optional<Result> m_base{};
    bool m_hasResult = false;
    std::set<std::string> m_open;    ///< ids of the programmes whose fold is open
    std::set<const Target *> m_told; ///< targets whose arithmetic is open
    std::vector<Line> m_lines;
};

} // namespace cellgap
