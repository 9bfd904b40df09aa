// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/analysis/balance_curves.h"
#include "views/pictures/plot_picture.h"

#include <optional>

namespace cellgap {

/// Potentials of both electrodes and voltage of the cell over the charge of a pair, as the
/// half-cell curves lie over each other: what the first cycle loses, where the cut-offs end charge
/// and discharge, what is left unused, and how near the charged negative is to plating.
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

private:
    struct Shown {
        BalanceCurves curves;
        double mean = 0.0;       ///< V
        double ratio = 0.0;      ///< N/P of the reversible capacities
        double firstRatio = 0.0; ///< of the first cycle; 0 of metal
        double margin = 0.0;     ///< mV, of the charged negative
        bool insertion = false;
        std::optional<double> upper; ///< V
        std::optional<double> lower;
    };

    QStringList facts() const;
    void addCurve(const BalanceCurves::Curve &curve, const QPen &pen);
    void nameCurve(const BalanceCurves::Curve &curve, double from, double to, const QColor &colour,
                   bool below, const QString &name);
    void addEnd(double charge, const QString &text, const QColor &colour);

    std::optional<Shown> m_shown;
};

} // namespace cellgap
