// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pictures/plot_picture.h"
#include "views/plotting/drawn_text.h"

#include "views/plotting/plot_legend.h"
#include "views/plotting/plot_painter.h"
#include "views/plotting/qcustomplot_slim.h"

#include <QEvent>
#include <QKeyEvent>
#include <QToolButton>
#include <QVBoxLayout>

#include <cmath>

namespace cellgap {

namespace {

constexpr double zoomPerStep = 0.85; ///< of the range, for one step of the wheel
constexpr double curveStep = 6.0;    ///< pixels between places of a curve that labels keep off
constexpr double wheelStep = 120.0;
constexpr double startOfDrag = 4.0; ///< pixels that no click moves
constexpr double aroundLines = 7.0; ///< lines of text that named lines leave to the rest
constexpr int aroundAxis = 90;      ///< pixels that an axis is shorter than the picture, about
constexpr int wayBackMargin = 4;
constexpr double noticeMargin = 104.0; ///< pixels on both sides of a notice

/// Makes the title of an axis smaller, and cuts its quantity but not its unit, where it is longer
/// than there is room for.
void fitTitle(QCPAxis &axis, int room, const PlotStyle &style)
{
    const auto longer = [room](const QFont &font, const QString &text) {
        return QFontMetrics(font).horizontalAdvance(text) > room;
    };
    const QString whole = axis.label();
    if (!longer(style.font, whole))
        return;
    axis.setLabelFont(style.labelFont);
    if (!longer(style.labelFont, whole))
        return;
    const QString separator = QStringLiteral(" / ");
    const qsizetype end = whole.lastIndexOf(separator);
    const QString unit = end < 0 ? QString() : whole.mid(end);
    const QFontMetrics metrics(style.labelFont);
    axis.setLabel(metrics.elidedText(whole.left(end < 0 ? whole.size() : end), Qt::ElideRight,
                                     std::max(0, room - metrics.horizontalAdvance(unit))) +
                  unit);
}

} // namespace

PlotPicture::PlotPicture(QWidget *parent)
    : Picture(parent)
    , m_plot(new QCustomPlot(this))
    , m_wayBack(new QToolButton(this))
    , m_labels(*m_plot)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_plot);
    m_plot->setMinimumSize(1, 1); // the legend wraps to the width that there is
    m_plot->setAttribute(Qt::WA_TransparentForMouseEvents);
    putLegendBelow(*m_plot);
    m_wayBack->setText(tr("Whole plot"));
    m_wayBack->setToolTip(tr("Show the whole plot again (Home)"));
    m_wayBack->setFocusPolicy(Qt::NoFocus);
    m_wayBack->hide();
    connect(m_wayBack, &QToolButton::clicked, this, &PlotPicture::showWhole);
    connect(m_plot, &QCustomPlot::afterLayout, this, [this] {
        m_labels.arrange(obstacles(), plotArea());
        placeWayBack();
    });
}

void PlotPicture::draw(QPainter &painter, const QSize &size)
{
    layOutView(*this, size);
    rebuild(); // names wrap to the width that there is
    drawPlot(*m_plot, painter, size);
}

void PlotPicture::rebuild()
{
    const QCPRange across = m_plot->xAxis->range();
    const QCPRange upwards = m_plot->yAxis->range();
    m_points.clear();
    m_curves.clear();
    m_labels.forget();
    m_plot->clearItems();
    m_plot->clearPlottables();
    m_style = PlotStyle::from(palette(), font());
    applyStyle(*m_plot, m_style);
    fill();
    if (m_zoomed) {
        m_plot->xAxis->setRange(across);
        m_plot->yAxis->setRange(upwards);
        showPart();
    }
    arrangeLegend(*m_plot, size());
    fitTitle(*m_plot->xAxis, width() - aroundAxis, m_style);
    fitTitle(*m_plot->yAxis, height() - aroundAxis, m_style);
    m_summary = sentences();
    setAccessibleDescription(m_summary);
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

LabelObstacles PlotPicture::obstacles() const
{
    LabelObstacles found;
    for (const Point &point : m_points)
        found.marks.push_back(square(point.x, point.y, point.wide));
    for (const std::vector<QPointF> &curve : m_curves)
        for (std::size_t i = 1; i < curve.size(); ++i) {
            const QLineF piece(pixelOf(curve[i - 1].x(), curve[i - 1].y()),
                               pixelOf(curve[i].x(), curve[i].y()));
            const int steps = std::max(1, static_cast<int>(piece.length() / curveStep));
            for (int step = 0; step < steps; ++step) {
                const QPointF at = piece.pointAt(static_cast<double>(step) / steps);
                found.lines.emplace_back(at - QPointF(1.0, 1.0), QSizeF(2.0, 2.0));
            }
        }
    return found;
}

void PlotPicture::keepLabelsOff(std::vector<QPointF> curve)
{
    m_curves.push_back(std::move(curve));
}

std::vector<Reading> PlotPicture::readings() const
{
    std::vector<Reading> found;
    for (const Point &point : m_points)
        if (const QRectF place = square(point.x, point.y, point.wide);
            plotArea().contains(place.center()))
            found.push_back({.place = place, .text = point.text, .design = point.design});
    return found;
}

QPointF PlotPicture::pixelOf(double x, double y) const
{
    return {m_plot->xAxis->coordToPixel(x), m_plot->yAxis->coordToPixel(y)};
}

QRectF PlotPicture::plotArea() const
{
    return m_plot->axisRect()->rect();
}

QRectF PlotPicture::square(double x, double y, double wide) const
{
    const QPointF corner(0.5 * wide, 0.5 * wide);
    const QPointF centre = pixelOf(x, y);
    return {centre - corner, centre + corner};
}

void PlotPicture::addReading(double x, double y, double wide, const QString &text,
                             const std::string &design)
{
    m_points.push_back({.x = x, .y = y, .wide = wide, .text = text, .design = design});
}

void PlotPicture::addMarkLabel(double x, double y, double wide, const QString &text,
                               const QFont &font, const QColor &colour, bool around)
{
    m_labels.add(text, font, colour, [this, x, y, wide, around](const QSizeF &size) {
        const QRectF mark = square(x, y, wide);
        return around ? aroundMark(mark, size) : besideMark(mark, size);
    });
}

QCPGraph *PlotPicture::addMarks(const QString &name, const QCPScatterStyle &mark)
{
    QCPGraph *marks = m_plot->addGraph();
    marks->setName(name);
    marks->setLineStyle(QCPGraph::lsNone);
    marks->setAdaptiveSampling(false); // it would drop marks
    marks->setScatterStyle(mark);
    return marks;
}

void PlotPicture::nameLines(const QStringList &names, double share, double roomAbove)
{
    const QSharedPointer<QCPAxisTickerText> ticker(new QCPAxisTickerText);
    const auto count = static_cast<double>(names.size());
    const double room = height() - aroundLines * QFontMetricsF(m_style.labelFont).height();
    const QFont small = fittedTo(m_style.labelFont, room / (count + roomAbove));
    const QFontMetrics metrics(small);
    for (qsizetype i = 0; i < names.size(); ++i)
        ticker->addTick(
            count - static_cast<double>(i),
            metrics.elidedText(names[i], Qt::ElideRight, static_cast<int>(share * width())));
    QCPAxis &axis = *m_plot->yAxis;
    axis.setTicker(ticker);
    axis.setTickLabelFont(small);
    axis.setTickLength(0);
    axis.setSubTickLength(0);
    axis.setRange(0.4, count + roomAbove);
}

QCPItemRect *PlotPicture::addBox(const std::optional<LowerLimit> &x,
                                 const std::optional<LowerLimit> &y, const QString &layer)
{
    using Limit = std::optional<LowerLimit>;
    const auto put = [](QCPItemPosition &corner, const Limit &across, const Limit &upwards,
                        double share) {
        corner.setTypeX(across ? QCPItemPosition::ptPlotCoords : QCPItemPosition::ptAxisRectRatio);
        corner.setTypeY(upwards ? QCPItemPosition::ptPlotCoords : QCPItemPosition::ptAxisRectRatio);
        corner.setCoords(across ? across->value : share, upwards ? upwards->value : share);
    };
    auto *box = new QCPItemRect(m_plot);
    put(*box->topLeft, x, {}, -0.1);
    put(*box->bottomRight, {}, y, 1.1);
    box->setAntialiased(false);
    box->setLayer(layer);
    return box;
}

QRectF PlotPicture::boxArea(const std::optional<LowerLimit> &x,
                            const std::optional<LowerLimit> &y) const
{
    QRectF area = plotArea();
    if (x)
        area.setLeft(m_plot->xAxis->coordToPixel(x->value));
    if (y)
        area.setBottom(m_plot->yAxis->coordToPixel(y->value));
    return area;
}

void PlotPicture::addNotice(const QString &text)
{
    const auto room = static_cast<int>(std::max(60.0, width() - noticeMargin));
    auto *notice = new QCPItemText(m_plot);
    notice->setText(inLines(text, m_style.font, room));
    notice->setFont(m_style.font);
    notice->setColor(m_style.faintText);
    notice->setBrush(m_style.background);
    notice->setPadding({6, 4, 6, 4});
    notice->setClipToAxisRect(false);
    notice->position->setType(QCPItemPosition::ptAxisRectRatio);
    notice->position->setCoords(0.5, 0.4);
}

void PlotPicture::changeEvent(QEvent *event)
{
    Picture::changeEvent(event);
    switch (event->type()) {
    case QEvent::PaletteChange:
    case QEvent::FontChange:
    case QEvent::LocaleChange:
    case QEvent::LanguageChange:
        rebuild();
        break;
    default:
        break;
    }
}

void PlotPicture::resizeEvent(QResizeEvent *event)
{
    Picture::resizeEvent(event);
    rebuild(); // names wrap to the width that there is
}

void PlotPicture::wheelEvent(QWheelEvent *event)
{
    if (!hasFocus() || !plotArea().contains(event->position()))
        return Picture::wheelEvent(event);
    const double factor = std::pow(zoomPerStep, event->angleDelta().y() / wheelStep);
    for (QCPAxis *axis : {m_plot->xAxis, m_plot->yAxis}) {
        const double at = axis == m_plot->xAxis ? event->position().x() : event->position().y();
        axis->scaleRange(factor, axis->pixelToCoord(at));
    }
    showPart();
    event->accept();
}

void PlotPicture::mousePressEvent(QMouseEvent *event)
{
    m_dragged = event->position();
    Picture::mousePressEvent(event);
    event->accept();
}

void PlotPicture::mouseMoveEvent(QMouseEvent *event)
{
    Picture::mouseMoveEvent(event);
    if (!event->buttons().testFlag(Qt::LeftButton))
        return;
    if (!m_zoomed && (event->position() - m_dragged).manhattanLength() < startOfDrag)
        return;
    const auto move = [](QCPAxis &axis, double from, double to) {
        const double before = axis.pixelToCoord(from);
        const double after = axis.pixelToCoord(to);
        if (axis.scaleType() == QCPAxis::stLogarithmic)
            axis.setRange(axis.range().lower * before / after, axis.range().upper * before / after);
        else
            axis.moveRange(before - after);
    };
    move(*m_plot->xAxis, m_dragged.x(), event->position().x());
    move(*m_plot->yAxis, m_dragged.y(), event->position().y());
    m_dragged = event->position();
    showPart();
}

void PlotPicture::mouseDoubleClickEvent(QMouseEvent *event)
{
    Picture::mouseDoubleClickEvent(event);
    if (!event->isAccepted())
        showWhole();
}

void PlotPicture::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Home)
        return showWhole();
    Picture::keyPressEvent(event);
}

/// Shows the ranges that wheel or drag have come to, with ticks for them.
void PlotPicture::showPart()
{
    m_zoomed = true;
    for (QCPAxis *axis : {m_plot->xAxis, m_plot->yAxis})
        if (axis->scaleType() == QCPAxis::stLogarithmic)
            applyScale(
                *axis,
                {.lower = axis->range().lower, .upper = axis->range().upper, .logarithmic = true},
                locale());
    m_wayBack->show();
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

/// In the upper right corner of the axes, where least is drawn of most plots.
void PlotPicture::placeWayBack()
{
    m_wayBack->resize(m_wayBack->sizeHint());
    m_wayBack->move(plotArea().topRight().toPoint() -
                    QPoint(m_wayBack->width() + wayBackMargin, -wayBackMargin));
}

void PlotPicture::showWhole()
{
    m_zoomed = false;
    m_wayBack->hide();
    rebuild();
}

} // namespace cellgap
