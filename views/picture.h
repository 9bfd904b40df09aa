// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/report/pictures.h"
#include "model/core/report/report.h"
#include "views/cell_energy.h"

#include <QWidget>

#include <memory>
#include <optional>
#include <string_view>
#include <vector>

class QPainter;

namespace cellgap {

/// What a picture is drawn of. What the designs point to outlives the call.
struct PictureTask {
    std::vector<ReportedDesign> designs;    ///< at least one; the first is the one in question
    std::optional<ReportedDesign> before{}; ///< what the first design has been made of
    std::vector<Programme> programmes{};
    std::vector<CellMark> cells{}; ///< other cells, for a map
    std::vector<CellMark> trail{}; ///< where the first design has been before, oldest first
};

/// A picture of designs that follows the palette, the font and the locale of its widget: on the
/// screen, in a file and on paper.
class Picture : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual void setTask(const PictureTask &task) = 0;

    /// What the picture shows, in sentences, one a line.
    virtual QString summary() const = 0;

    /// The numbers behind the picture.
    virtual ReportTable data() const = 0;

    /// Draws the picture as vectors in that size, at the painter's origin. The painter comes from
    /// plotPainter().
    virtual void draw(QPainter &painter, const QSize &size) = 0;
};

/// A picture by its key; null for a key that there is none of.
std::unique_ptr<Picture> makePicture(std::string_view key);

} // namespace cellgap
