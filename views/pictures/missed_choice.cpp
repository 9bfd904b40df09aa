// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pictures/missed_choice.h"

#include "model/core/report/gap_answers.h"
#include "model/qt/local_text.h"

#include <algorithm>

namespace cellgap {

namespace {

QString titleOf(const Programme &programme, const Target &target)
{
    return QStringLiteral("%1: %2 %3")
        .arg(plainText(programme.shortName), localText(fullName(target)),
             localText(wantedText(target)));
}

} // namespace

std::vector<MissedChoice::Missed> MissedChoice::all() const
{
    std::vector<Missed> found;
    for (const ProgrammeLevers &one : m_answers->levers)
        for (const TargetLevers &levers : one.search.targets)
            found.push_back({.programme = one.programme,
                             .levers = &levers,
                             .key = keyOf(*one.programme, *levers.target)});
    return found;
}

std::vector<PictureVariant> MissedChoice::variants() const
{
    std::vector<PictureVariant> found;
    if (m_answers != nullptr)
        for (const Missed &missed : all())
            found.push_back(
                {.key = missed.key, .title = titleOf(*missed.programme, *missed.levers->target)});
    // A target that has been met since stays to be chosen, so that the picture does not jump.
    if (!m_variant.empty() &&
        std::ranges::find(found, m_variant, &PictureVariant::key) == found.end())
        found.push_back({.key = m_variant, .title = m_title});
    return found;
}

std::string MissedChoice::variant() const
{
    const Missed missed = shown();
    return missed.levers != nullptr ? missed.key : m_variant;
}

void MissedChoice::setVariant(std::string_view key)
{
    if (m_answers == nullptr)
        return;
    for (const Programme &programme : *m_answers->programmes)
        for (const Target &target : programme.targets)
            if (keyOf(programme, target) == key) {
                m_variant = key;
                m_title = titleOf(programme, target);
            }
}

MissedChoice::Missed MissedChoice::shown() const
{
    if (m_answers == nullptr)
        return {};
    const std::vector<Missed> found = all();
    const auto chosen = std::ranges::find(found, m_variant, &Missed::key);
    if (chosen != found.end())
        return *chosen;
    const std::string programme = m_variant.substr(0, m_variant.find('/'));
    const bool asked = std::ranges::find(*m_answers->programmes, programme, &Programme::id) !=
                       m_answers->programmes->end();
    return asked || found.empty() ? Missed{} : found.front();
}

QString MissedChoice::whyNone() const
{
    if (m_answers->programmes->empty())
        return tr("No programme is chosen whose targets could be met.");
    if (shown().levers != nullptr)
        return {};
    return m_variant.empty() ? tr("Every target is met.")
                             : tr("This target is met: %1").arg(m_title);
}

} // namespace cellgap
