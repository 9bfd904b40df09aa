// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/pictures/picture.h"
#include "views/pictures/target_region.h"
#include "views/plotting/plot_labels.h"
#include "views/plotting/plot_style.h"

class QCPGraph;
class QCPItemRect;
class QToolButton;

namespace cellgap {

/// A picture that is one plot with two axes. A drag moves it, and the wheel zooms once it has the
/// focus; a button, Home and a double click beside all values show the whole again.
class PlotPicture : public Picture
{
    Q_OBJECT

public:
    QString summary() const override { return m_summary; }
    void draw(QPainter &painter, const QSize &size) override;
    std::vector<Reading> readings() const override;

    /// The labels that were shown when the plot was drawn last, most important first.
    std::vector<PlotLabels::Label> labels() const { return m_labels.shown(); }

    /// Pixel of a point of the plot, and the area between the axes; valid once it has been drawn.
    QPointF pixelOf(double x, double y) const;
    QRectF plotArea() const;

    /// Whether a part is shown larger than the whole would be.
    bool zoomed() const { return m_zoomed; }

protected:
    explicit PlotPicture(QWidget *parent);

    /// Draws everything anew with the present palette, font, locale and size.
    void rebuild();

    /// The same, and without the zoom: another variant has other axes.
    void showWhole();

    /// Adds axes, graphs, items and labels to the emptied plot.
    virtual void fill() = 0;

    /// The sentences of summary(), asked for after each fill().
    virtual QString sentences() const = 0;

    /// What labels keep off, besides what marks hold.
    virtual LabelObstacles obstacles() const;

    /// A value at a point of the plot, for cursor and keys; its mark is as wide.
    void addReading(double x, double y, double wide, const QString &text,
                    const std::string &design = {});

    /// A label beside a mark, or around a large one, less important than those before.
    void addMarkLabel(double x, double y, double wide, const QString &text, const QFont &font,
                      const QColor &colour, bool around = false);

    /// Keeps labels off a curve through those points of the plot.
    void keepLabelsOff(std::vector<QPointF> curve);

    /// A graph of marks without a line; one with a name stands in the legend.
    QCPGraph *addMarks(const QString &name, const QCPScatterStyle &mark);

    /// Names of lines from above, on the vertical axis, elided to that share of the width.
    void nameLines(const QStringList &names, double share, double roomAbove);

    /// The area from limits on, or from the edge of the plot where there is none, as a rectangle a
    /// little beyond the axes, so that of its edges only the limits are seen.
    QCPItemRect *addBox(const std::optional<LowerLimit> &x, const std::optional<LowerLimit> &y,
                        const QString &layer);

    /// The same in pixels.
    QRectF boxArea(const std::optional<LowerLimit> &x, const std::optional<LowerLimit> &y) const;

    /// Words instead of a picture.
    void addNotice(const QString &text);

    QCustomPlot &plot() const { return *m_plot; }
    PlotLabels &plotLabels() { return m_labels; }
    const PlotStyle &look() const { return m_style; }
    /// The square around a point of the plot, in pixels.
    QRectF square(double x, double y, double wide) const;

    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Point {
        double x = 0.0;
        double y = 0.0;
        double wide = 0.0;
        QString text;
        std::string design;
    };

    void showPart();
    void placeWayBack();

    QString m_summary;
    PlotStyle m_style;
    QCustomPlot *m_plot;
    QToolButton *m_wayBack; ///< shows the whole, while a part is shown
    PlotLabels m_labels;
    std::vector<Point> m_points;
    std::vector<std::vector<QPointF>> m_curves; ///< that labels keep off
    bool m_zoomed = false;
    QPointF m_dragged; ///< where the drag has got to
};

} // namespace cellgap
