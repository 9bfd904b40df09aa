// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/report/gap_answers.h"

#include <QObject>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <set>
#include <stop_token>
#include <string>
#include <vector>

namespace cellgap {

/// Looks beside the window for what closes the gaps, always for the newest question: first for all
/// levers, next for pairs of inputs if they are asked for, then for the joint change of one
/// programme after the other. Levers of a question that has become old are still told; what comes
/// after them is given up.
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
        std::shared_ptr<const std::vector<Material>> materials{}; ///< that may be taken
        Hold hold = Hold::inputs;
        std::set<std::string> fixed{}; ///< keys of inputs that no joint change may move
        bool pairs = false; ///< whether pairs of inputs are looked for too, after the levers

        bool operator==(const Question &) const = default;
    };

    void ask(Question question);

    /// What was found, or will still be, is of another design: it is told no more. A question
    /// follows.
    void forget();

    /// What has been found last, as far as it has come; null before the first.
    const std::shared_ptr<const GapAnswers> &answers() const { return m_answers; }

    /// Whether the levers of the newest question are still looked for.
    bool isLooking() const { return m_wantsLevers; }

    /// Whether anything of it is.
    bool isBusy() const { return m_isBusy; }

signals:
    void found();

private:
    void goOn();
    void start(std::function<std::shared_ptr<const GapAnswers>()> work, const Question &of);
    void take(std::shared_ptr<const GapAnswers> answers, const Question &of, int design);

    QThreadPool m_pool; ///< one thread
    Question m_question;
    int m_design = 0; ///< counts the designs that were asked about in turn
    bool m_wantsLevers = false;
    bool m_isBusy = false;
    std::stop_source m_stop; ///< of the pairs or the joint change that are looked for
    std::shared_ptr<const GapAnswers> m_answers;
};

} // namespace cellgap
