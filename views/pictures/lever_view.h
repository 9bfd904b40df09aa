// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/pictures/drawn_picture.h"
#include "views/pictures/missed_choice.h"

#include <memory>

namespace cellgap {

struct GapAnswers;
struct Way;

/// What each input alone does for one target that is missed: over its usual range the number of now
/// and the one that meets the target, or the best one where none does; of a material or a choice
/// the best other one. Return or a double click on a line asks for it.
class LeverView : public DrawnPicture
{
    Q_OBJECT

public:
    explicit LeverView(QWidget *parent = nullptr);

    void setTask(const PictureTask &task) override;
    QString summary() const override;
    ReportTable data() const override;
    void draw(QPainter &painter, const QSize &size) override;

    /// The targets that are missed, and the one that was chosen.
    std::vector<PictureVariant> variants() const override { return m_choice.variants(); }
    std::string variant() const override { return m_choice.variant(); }
    void setVariant(std::string_view key) override;

    std::vector<Reading> readings() const override { return m_readings; }

    QSize sizeHint() const override;

private:
    struct Columns;

    /// Why there are no levers to be shown; empty where there are.
    QString notice() const;
    QString footer(std::size_t left) const;
    Columns columnsFor(const QFont &font, QPaintDevice *device, double width) const;
    void drawHeading(QPainter &painter, const Columns &columns, double top, double tall) const;
    void drawLever(QPainter &painter, const Columns &columns, const Way &way,
                   const QRectF &row) const;
    Reading readingOf(const Way &way, const QRectF &place) const;

    std::shared_ptr<const GapAnswers> m_answers;
    bool m_awaited = false; ///< the answers are still looked for
    bool m_feasible = true;
    MissedChoice m_choice;
    std::vector<Reading> m_readings;
};

} // namespace cellgap
