// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QString>

#include <array>
#include <optional>

namespace cellgap {

/// A number of a cell on its card, and what a programme wants of it.
struct CardBar {
    double number = 0.0;
    QString text;                 ///< the number, or why there is none
    std::optional<double> wanted; ///< at least
};

/// A design as a card shows it.
struct CardFacts {
    QString id;
    QString name;
    QString generation;
    QString family; ///< as the core names it
    QString description;
    QString words;               ///< that a search finds it by, besides its name
    std::array<CardBar, 2> bars; ///< Wh/kg and Wh/L
};

/// A design to begin with: its name, its generation, and two bars that end at one and a half times
/// what the programme wants, which is a line; without a programme they are faint.
class StartCard : public QAbstractButton
{
    Q_OBJECT

public:
    explicit StartCard(CardFacts facts, QWidget *parent = nullptr);

    static constexpr int leastWidth = 280;

    const CardFacts &facts() const { return m_facts; }
    void setBars(const std::array<CardBar, 2> &bars);
    /// Whether each of the words is somewhere in what the card knows.
    bool fits(const QStringList &words) const;

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    CardFacts m_facts;
};

} // namespace cellgap
