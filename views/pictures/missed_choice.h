// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/pictures/picture.h"

#include <QCoreApplication>

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace cellgap {

struct GapAnswers;
struct Target;
struct TargetLevers;

/// Which of the targets that a design misses a picture shows, chosen as its variant.
class MissedChoice
{
    Q_DECLARE_TR_FUNCTIONS(cellgap::MissedChoice)

public:
    /// A missed target with the key of its variant; null where none is shown.
    struct Missed {
        const Programme *programme = nullptr;
        const TargetLevers *levers = nullptr;
        std::string key;
    };

    /// Null while they are looked for.
    void setAnswers(std::shared_ptr<const GapAnswers> answers) { m_answers = std::move(answers); }

    std::vector<PictureVariant> variants() const;
    std::string variant() const;
    void setVariant(std::string_view key);

    /// The chosen target, else the first that is missed; none where that one is met.
    Missed shown() const;

    /// Why none is shown of a cell that can be built; empty where one is.
    QString whyNone() const;

private:
    std::vector<Missed> all() const;

    std::shared_ptr<const GapAnswers> m_answers;
    std::string m_variant;
    QString m_title; ///< of the variant, kept while its target is met
};

} // namespace cellgap
