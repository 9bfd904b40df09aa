// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/qt/gap_finder.h"

#include <deque>
#include <utility>
#include <vector>

namespace cellgap {

/// Looks beside the window for what closes the gaps of several designs, one after the other.
class GapCollector : public QObject
{
    Q_OBJECT

public:
    explicit GapCollector(QObject *parent = nullptr);

    /// Nothing that has been found, or is looked for, is looked for again; what was found for other
    /// questions is forgotten.
    void ask(const std::vector<GapFinder::Question> &questions);

    /// Null where they are not whole yet.
    std::shared_ptr<const GapAnswers> answersFor(const GapFinder::Question &question) const;

    bool isBusy() const { return !m_waiting.empty(); }

signals:
    /// The last one has been found.
    void ready();

private:
    void goOn();
    void take();

    GapFinder m_finder;
    std::deque<GapFinder::Question> m_waiting; ///< the first one is being looked for
    std::vector<std::pair<GapFinder::Question, std::shared_ptr<const GapAnswers>>> m_found;
};

} // namespace cellgap
