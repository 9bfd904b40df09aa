// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/analysis/balance_curves.h"
#include "views/pictures/plot_picture.h"

#include <optional>
#include <vector>

namespace cellgap {

struct Parameter;

/// Potentials of both electrodes and voltage of the cell over the charge of a pair, as the
/// half-cell curves lie over each other: what the first cycle loses, where the cut-offs end charge
/// and discharge, what is left unused, and how near the charged negative is to plating. Both
/// cut-offs and N/P can be dragged where they are inputs.
class BalancePlot : public PlotPicture
{
    Q_OBJECT

public:
    explicit BalancePlot(QWidget *parent = nullptr);

    void setTask(const PictureTask &task) override;
    ReportTable data() const override;

protected:
    void fill() override;
    QString sentences() const override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    struct Shown {
        BalanceCurves curves;
        double mean = 0.0;       ///< V
        double ratio = 0.0;      ///< N/P of the reversible capacities
        double firstRatio = 0.0; ///< of the first cycle; 0 of metal
        double margin = 0.0;     ///< mV, of the charged negative
        bool insertion = false;
        bool ratioIsInput = false;
        std::optional<double> upper; ///< V
        std::optional<double> lower;
    };

    /// A point that a drag moves along the charge, and the input that follows.
    struct Handle {
        const Parameter *input = nullptr;
        double charge = 0.0;    ///< mAh/cm²
        double potential = 0.0; ///< V
    };

    std::vector<Handle> handles() const;
    double numberAt(const Handle &handle, double charge) const;
    std::optional<Handle> handleAt(const QPointF &place) const;
    void addHandles();
    QString endText() const;
    QStringList facts() const;
    void addCurve(const BalanceCurves::Curve &curve, const QPen &pen);
    void nameCurve(const BalanceCurves::Curve &curve, double from, double to, const QColor &colour,
                   bool below, const QString &name);
    void addEnd(double charge, const QString &text, const QColor &colour);

    std::optional<Shown> m_shown;
    const Parameter *m_held = nullptr; ///< input that a drag moves
    bool m_dragBegins = false;
};

} // namespace cellgap
