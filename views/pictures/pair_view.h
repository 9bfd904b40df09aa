// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/pictures/drawn_picture.h"
#include "views/pictures/missed_choice.h"

#include <array>
#include <memory>
#include <optional>
#include <vector>

namespace cellgap {

struct InputPair;
struct PlotStyle;
struct TargetPairs;

/// How one target that is missed stands over the usual ranges of two inputs, for each of the best
/// pairs: where it is met, how far from it the rest is, where the design is now, and the smallest
/// change that meets the target, or the one that comes nearest. The cursor reads any place; Return
/// or a double click asks for its numbers.
class PairView : public DrawnPicture
{
    Q_OBJECT

public:
    explicit PairView(QWidget *parent = nullptr);

    void setTask(const PictureTask &task) override;
    QString summary() const override;
    ReportTable data() const override;
    void draw(QPainter &painter, const QSize &size) override;

    /// The targets that are missed, and the one that was chosen.
    std::vector<PictureVariant> variants() const override { return m_choice.variants(); }
    std::string variant() const override { return m_choice.variant(); }
    void setVariant(std::string_view key) override;

    /// One of each pair, with the change that is marked.
    std::vector<Reading> readings() const override { return m_readings; }

    QSize sizeHint() const override;

protected:
    std::optional<Reading> readingAt(const QPointF &place) const override;

private:
    /// One pair with the place that it is drawn in.
    struct Panel {
        const InputPair *pair = nullptr;
        QRectF place; ///< with its words
        QRectF plot;

        QPointF at(double first, double second) const;
        std::array<double, 2> numbersAt(const QPointF &point) const;
    };

    const TargetPairs *shown() const;
    /// Why there are no pairs to be shown; empty where there are.
    QString notice() const;
    Panel panelOf(const InputPair &pair, const QRectF &place, const QFontMetricsF &metrics) const;
    void drawPanel(QPainter &painter, const Panel &panel, const PlotStyle &style) const;
    QString resultOf(const InputPair &pair) const;
    Reading readingOf(const InputPair &pair, const QRectF &place) const;

    std::shared_ptr<const GapAnswers> m_answers;
    MissedChoice m_choice;
    bool m_awaited = false; ///< the answers are still looked for
    bool m_feasible = true;
    std::vector<Panel> m_panels; ///< as they were drawn last
    std::vector<Reading> m_readings;
};

} // namespace cellgap
