// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/pictures/drawn_picture.h"

#include <memory>

class QPushButton;

namespace cellgap {

struct Closing;
struct GapAnswers;
struct JointMove;
struct Programme;

/// The smallest joint change that meets all targets of a programme, or what stands in its way: what
/// changes, and the targets now and then. A button asks for the proposed design; Return or a double
/// click on an input keeps it as it is, and the others have to do.
class ClosingView : public DrawnPicture
{
    Q_OBJECT

public:
    explicit ClosingView(QWidget *parent = nullptr);

    void setTask(const PictureTask &task) override;
    QString summary() const override;
    ReportTable data() const override;
    void draw(QPainter &painter, const QSize &size) override;

    /// The programmes that are chosen.
    std::vector<PictureVariant> variants() const override;
    std::string variant() const override;
    void setVariant(std::string_view key) override;

    std::vector<Reading> readings() const override { return m_readings; }

    QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Sheet;

    const Programme *programme() const;
    /// Null while it is looked for.
    const Closing *shown() const;
    QString notice() const;
    void refresh();
    void drawMoves(Sheet &sheet, double bottom);
    void drawTargets(Sheet &sheet, double bottom);

    std::shared_ptr<const GapAnswers> m_answers;
    bool m_awaited = false; ///< the answers are still looked for
    bool m_feasible = true;
    std::string m_variant; ///< id of the chosen programme, or empty
    std::vector<Reading> m_readings;
    QPushButton *m_take;
};

} // namespace cellgap
