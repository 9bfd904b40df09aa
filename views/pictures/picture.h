// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/report/report.h"
#include "views/pictures/cell_energy.h"

#include <QWidget>

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

class QPainter;
class QRubberBand;

namespace cellgap {

class Library;
struct GapAnswers;

/// What a picture is drawn of. The library outlives the picture.
struct PictureTask {
    std::vector<EvaluatedDesign> designs; ///< at least one; the first is the one in question
    /// Other designs, for a picture that compares many.
    std::vector<EvaluatedDesign> beside{};
    /// What the first design is compared with: what it was made of, or a baseline.
    std::optional<EvaluatedDesign> before{};
    std::vector<Programme> programmes{};
    std::vector<CellMark> cells{};    ///< other cells, for a map
    std::vector<CellMark> trail{};    ///< where the first design has been before, oldest first
    const Library *library = nullptr; ///< for what is drawn beside the designs
    /// What closes the gaps; a picture that shows it looks for it itself unless it follows later.
    std::shared_ptr<const GapAnswers> answers{};
    bool answersFollow = false;

    /// The designs, and the one before.
    std::vector<EvaluatedDesign> compared() const;
    /// Those, and the ones beside.
    std::vector<EvaluatedDesign> all() const;
};

/// One of the forms of a picture, or of the things that it can show.
struct PictureVariant {
    std::string key; ///< in commands and settings
    QString title;
};

/// A place in a picture where a value can be read.
struct Reading {
    QRectF place; ///< in pixels of the picture as it was drawn last
    QString text;
    std::string design{};     ///< id of the shipped design that stands there, or empty
    std::string input{};      ///< key of an input that is offered a number there, or empty
    double number = 0.0;      ///< in the input's unit
    std::string other{};      ///< key of a second input that changes with it, or empty
    double otherNumber = 0.0; ///< in its unit
    std::string swap{};    ///< key of a material slot or a choice that is offered another, or empty
    std::string instead{}; ///< id of that material, or word of that option
    std::string kept{};    ///< key of an input that can be kept as it is, or empty
};

/// A picture of designs that follows the palette, the font and the locale of its widget: on the
/// screen, in a file and on paper. The cursor reads its values, and so do the arrow keys; a double
/// click or Return on a shipped design asks for it, and on a number that an input is offered for
/// that.
class Picture : public QWidget
{
    Q_OBJECT

public:
    explicit Picture(QWidget *parent = nullptr);

    virtual void setTask(const PictureTask &task) = 0;

    /// What the picture shows, in sentences, one a line.
    virtual QString summary() const = 0;

    /// The numbers behind the picture.
    virtual ReportTable data() const = 0;

    /// Draws the picture as vectors in that size, at the painter's origin. The painter comes from
    /// plotPainter().
    virtual void draw(QPainter &painter, const QSize &size) = 0;

    /// What else the picture can show of its task; empty where there is no choice.
    virtual std::vector<PictureVariant> variants() const { return {}; }
    virtual std::string variant() const { return {}; }

    /// Nothing changes for a key that there is none of.
    virtual void setVariant(std::string_view key) { static_cast<void>(key); }

    /// The values that can be read, in the order of the keys.
    virtual std::vector<Reading> readings() const { return {}; }

    QSize sizeHint() const override { return {460, 340}; }
    QSize minimumSizeHint() const override { return {220, 140}; }

    /// The reading that the keys have gone to, or empty.
    QString read() const { return m_read; }

    /// Ways that the design would take, to be shown for a while where that can be.
    virtual void showWays(const std::vector<std::vector<CellMark>> &ways)
    {
        static_cast<void>(ways);
    }

signals:
    void designWanted(const QString &id);
    void numberWanted(const QString &input, double number);
    void numbersWanted(const QString &input, double number, const QString &other,
                       double otherNumber);
    void swapWanted(const QString &key, const QString &instead);
    /// A drag has brought the input to that number, in its unit; `begins` with the first one.
    void numberDragged(const QString &input, double number, bool begins);
    /// The cursor or the keys are on that input, or on none.
    void inputRead(const QString &input);
    /// No joint change is to move the input, or it may again.
    void keepToggled(const QString &input);
    /// The design that closes the gap to that programme is wanted.
    void proposalWanted(const QString &programme);

protected:
    /// The value under the cursor, or the nearest within its reach.
    virtual std::optional<Reading> readingAt(const QPointF &place) const;

    /// Words in the middle instead of a picture.
    void drawNotice(QPainter &painter, const QSize &size, const QString &text) const;

    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    bool ask(const Reading &reading);
    void readNext(int step);
    void stopReading();
    void tellInput(const std::optional<Reading> &reading);

    std::size_t m_next = 0; ///< reading of the keys, from 1; 0 for none
    QString m_read;
    QString m_inputRead;            ///< key of the input that was told last
    QRubberBand *m_frame = nullptr; ///< around it
};

} // namespace cellgap
