// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/pictures/drawn_picture.h"

#include <memory>

namespace cellgap {

struct GapAnswers;
struct Programme;
struct Target;
struct TargetLevers;
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
    std::vector<PictureVariant> variants() const override;
    std::string variant() const override;
    void setVariant(std::string_view key) override;

    std::vector<Reading> readings() const override { return m_readings; }

    QSize sizeHint() const override;

private:
    struct Columns;

    /// A missed target with the key of its variant; null where none is shown.
    struct Missed {
        const Programme *programme = nullptr;
        const TargetLevers *levers = nullptr;
        std::string key;
    };

    static std::vector<Missed> missedOf(const GapAnswers &answers);
    static QString titleOf(const Programme &programme, const Target &target);
    Missed shown() const;
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
    std::string m_variant;  ///< of the target that is shown
    QString m_variantTitle; ///< kept while the target is met
    std::vector<Reading> m_readings;
};

} // namespace cellgap
