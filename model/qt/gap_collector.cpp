// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/qt/gap_collector.h"

#include <algorithm>
#include <functional>

namespace cellgap {

GapCollector::GapCollector(QObject *parent)
    : QObject(parent)
{
    connect(&m_finder, &GapFinder::found, this, &GapCollector::take);
}

void GapCollector::ask(const std::vector<GapFinder::Question> &questions)
{
    const bool wasBusy = isBusy();
    const auto isAsked = [&](const auto &found) {
        return std::ranges::find(questions, found.first) != questions.end();
    };
    std::erase_if(m_found, std::not_fn(isAsked));
    for (const GapFinder::Question &question : questions)
        if (answersFor(question) == nullptr &&
            std::ranges::find(m_waiting, question) == m_waiting.end())
            m_waiting.push_back(question);
    if (!wasBusy && isBusy())
        goOn();
}

std::shared_ptr<const GapAnswers>
GapCollector::answersFor(const GapFinder::Question &question) const
{
    const auto found =
        std::ranges::find(m_found, question, [](const auto &one) { return one.first; });
    return found == m_found.end() ? nullptr : found->second;
}

void GapCollector::goOn()
{
    m_finder.forget();
    m_finder.ask(m_waiting.front());
}

void GapCollector::take()
{
    if (m_finder.isBusy())
        return;
    m_found.emplace_back(m_waiting.front(), m_finder.answers());
    m_waiting.pop_front();
    if (isBusy())
        goOn();
    else
        emit ready();
}

} // namespace cellgap
