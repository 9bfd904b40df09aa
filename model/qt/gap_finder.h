// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/report/gap_answers.h"

#include <QObject>
#include <QThreadPool>

#include <memory>
#include <optional>
#include <vector>

namespace cellgap {

/// Looks beside the window for what closes the gaps: one question at a time, and then the newest;
/// those in between are not answered.
class GapFinder : public QObject
{
    Q_OBJECT

public:
    explicit GapFinder(QObject *parent = nullptr);
    ~GapFinder() override;
    GapFinder(const GapFinder &) = delete;
    GapFinder &operator=(const GapFinder &) = delete;

    struct Question {
        std::shared_ptr<const DesignSheet> sheet;
        std::shared_ptr<const std::vector<Programme>> programmes;
        Hold hold = Hold::inputs;

        bool operator==(const Question &) const = default;
    };

    void ask(Question question);

    /// Of the newest question that has been answered; null before the first.
    const std::shared_ptr<const GapAnswers> &answers() const { return m_answers; }

    /// Whether a newer question has not been answered yet.
    bool isLooking() const { return m_asked.has_value(); }

signals:
    void found();

private:
    void start();
    void take(std::shared_ptr<const GapAnswers> answers, const Question &of);

    QThreadPool m_pool; ///< one thread
    std::optional<Question> m_asked;
    bool m_isBusy = false;
    std::shared_ptr<const GapAnswers> m_answers;
};

} // namespace cellgap
