// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/qt/gap_finder.h"

#include <QMetaObject>

#include <functional>
#include <utility>

namespace cellgap {

GapFinder::GapFinder(QObject *parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
    m_pool.setThreadPriority(QThread::LowPriority);
}

GapFinder::~GapFinder()
{
    m_stop.request_stop();
    m_pool.waitForDone();
}

void GapFinder::ask(Question question)
{
    m_question = std::move(question);
    m_wantsLevers = true;
    m_stop.request_stop();
    if (!m_isBusy)
        goOn();
}

void GapFinder::forget()
{
    ++m_design;
    m_stop.request_stop();
    m_answers = nullptr;
    m_wantsLevers = true;
}

void GapFinder::goOn()
{
    if (m_wantsLevers) {
        start(
            [question = m_question] {
                auto answers = findAnswers(question.sheet, question.programmes, question.materials,
                                           question.hold);
                answers.fixed = question.fixed;
                return std::make_shared<const GapAnswers>(std::move(answers));
            },
            m_question);
        return;
    }
    if (m_question.pairs && !m_answers->pairs) {
        m_stop = {};
        start(
            [so = m_answers, stop = m_stop.get_token()] {
                return std::make_shared<const GapAnswers>(withPairs(*so, stop));
            },
            m_question);
        return;
    }
    const std::size_t next = m_answers->closings.size();
    if (next == m_answers->programmes->size())
        return;
    m_stop = {};
    start(
        [so = m_answers, next, stop = m_stop.get_token()] {
            GapAnswers answers = *so;
            const Programme &programme = (*answers.programmes)[next];
            answers.closings.push_back(
                {.programme = &programme, .closing = closingFor(answers, programme, stop)});
            if (!stop.stop_requested())
                shareBest(answers.closings);
            return std::make_shared<const GapAnswers>(std::move(answers));
        },
        m_question);
}

void GapFinder::start(std::function<std::shared_ptr<const GapAnswers>()> work, const Question &of)
{
    m_isBusy = true;
    m_pool.start([this, work = std::move(work), of, design = m_design] {
        QMetaObject::invokeMethod(
            this, [this, answers = work(), of, design] { take(answers, of, design); },
            Qt::QueuedConnection);
    });
}

void GapFinder::take(std::shared_ptr<const GapAnswers> answers, const Question &of, int design)
{
    m_isBusy = false;
    const bool isNewest = of == m_question && design == m_design;
    if (isNewest)
        m_wantsLevers = false;
    // A joint change that was given up has nothing of use.
    const bool tells = isNewest || (answers->closings.empty() && design == m_design);
    if (tells)
        m_answers = std::move(answers);
    goOn();
    if (tells)
        emit found();
}

} // namespace cellgap
