// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/report/table1.h"
#include "views/pictures/drawn_picture.h"

#include <vector>

namespace cellgap {

/// A review's matrix of technologies against targets: in every field what the literature reports,
/// what the shipped design of the technology comes to and how far that is from the target, as
/// colour too. The designs in question stand beside them. A double click on a technology opens its
/// design.
class Table1View : public DrawnPicture
{
    Q_OBJECT

public:
    explicit Table1View(QWidget *parent = nullptr);

    void setTask(const PictureTask &task) override;
    QString summary() const override;
    ReportTable data() const override;
    void draw(QPainter &painter, const QSize &size) override;
    std::vector<Reading> readings() const override { return m_readings; }

private:
    struct Field {
        QString literature;
        QString computed; ///< empty where nothing is computed
        QString gap;      ///< with its sign
        Status status = Status::notAssessed;
        bool far = false; ///< by more than a factor of two
        double value = 0.0;
        std::string unit{};
    };

    struct Column {
        QString technology;
        QString readiness; ///< generation and TRL
        QString design;    ///< that is computed
        std::string id;
        std::vector<Field> fields; ///< one for each line
    };

    struct Line {
        QString name;
        QString wanted;
    };

    void takeColumns(const StatusTable &table, const PictureTask &task);
    static Field fieldOf(const StatusEntry &entry, const QLocale &locale);
    QString sentenceOf(const Column &column, std::size_t line) const;
    void drawHead(QPainter &painter, const Column &column, const QRectF &area, bool roomy) const;
    void drawField(QPainter &painter, const Field &field, const QRectF &area) const;

    QString m_source;
    QString m_programme;
    std::vector<Line> m_lines;
    std::vector<Column> m_columns;
    std::vector<Reading> m_readings;
};

} // namespace cellgap
