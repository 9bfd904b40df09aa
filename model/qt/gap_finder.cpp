// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/qt/gap_finder.h"

#include <QMetaObject>

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
    m_pool.waitForDone();
}

void GapFinder::ask(Question question)
{
    m_asked = std::move(question);
    if (!m_isBusy)
        start();
}

void GapFinder::start()
{
    m_isBusy = true;
    m_pool.start([this, question = *m_asked] {
        auto answers = std::make_shared<const GapAnswers>(
            findAnswers(question.sheet, question.programmes, question.hold));
        QMetaObject::invokeMethod(
            this, [this, answers = std::move(answers), question] { take(answers, question); },
            Qt::QueuedConnection);
    });
}

void GapFinder::take(std::shared_ptr<const GapAnswers> answers, const Question &of)
{
    m_isBusy = false;
    m_answers = std::move(answers);
    if (m_asked == of)
        m_asked.reset();
    else
        start();
    emit found();
}

} // namespace cellgap
