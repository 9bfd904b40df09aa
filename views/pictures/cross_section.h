// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/analysis/cross_section.h"
#include "views/pictures/drawn_picture.h"

#include <vector>

class QFontMetricsF;

namespace cellgap {

/// One pair to scale, charged above discharged, with the name and the thickness of every layer: in
/// the layer, beside it, or where there is no room for that in a legend.
class CrossSection : public DrawnPicture
{
    Q_OBJECT

public:
    explicit CrossSection(QWidget *parent = nullptr);

    /// Nothing of an infeasible design.
    void setDesign(const Design &design, const Result &result);
    /// Shows that one's layers as a strip below those of the design; called so.
    void compareWith(const EvaluatedDesign &other);

    void setTask(const PictureTask &task) override;
    QString summary() const override;
    ReportTable data() const override;
    void draw(QPainter &painter, const QSize &size) override;
    std::vector<Reading> readings() const override { return m_readings; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

private:
    using State = Length InStates<Length>::*;

    /// A label outside the bar, for a layer that is too thin for it.
    struct Pointer {
        QString text;
        double at = 0.0; ///< middle of the layer
        double left = 0.0;
        double width = 0.0;
    };

    /// Whether the labels of thin layers fit side by side; else all layers stand in a legend.
    bool pointersFit(const QFontMetricsF &metrics, double width, double pixelsPerMetre) const;

    /// At the foot of the drawing; its height.
    double drawLegend(QPainter &painter, const QSize &size) const;

    /// The labels that are wider than their layers are left to pointers.
    std::vector<Pointer> drawRow(QPainter &painter, const QRectF &bar, State state,
                                 double pixelsPerMetre);
    void drawPointers(QPainter &painter, const QRectF &bar, std::vector<Pointer> pointers,
                      bool above) const;
    static QString labelOf(const PairLayer &layer, State state);
    static QString nameOf(const PairLayer &layer);

    void drawBase(QPainter &painter, const QRectF &strip, State state, double pixelsPerMetre);

    QString m_baseName;
    InStates<Length> m_baseWhole;
    std::vector<PairLayer> m_baseLayers; ///< of the design that it is compared with
    InStates<Length> m_whole;
    std::vector<PairLayer> m_layers;
    std::vector<Reading> m_readings;
};

} // namespace cellgap
