// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/io/issue_sink.h"

#include "model/core/design/parameter.h"
#include "model/core/result/metric.h"

#include "model/io/spelling.h"

namespace cellgap {

Text nearestOr(std::string_view word, const std::vector<std::string> &words, Text otherwise)
{
    const std::string near = nearest(word, words);
    return near.empty() ? std::move(otherwise) : phrase("did you mean '%1'?", {verbatim(near)});
}

std::optional<Text> unquotedComma(const Yaml &map, const YamlEntry &entry)
{
    const YamlEntry *before = &entry - 1;
    if (entry.value.kind != Yaml::Kind::null || &entry == map.entries.data() ||
        !before->value.isScalar())
        return std::nullopt;
    return phrase("quote the text, whose comma ends it here: %1: \"%2, %3\"",
                  {verbatim(before->key), verbatim(before->value.text), verbatim(entry.key)});
}

Text nearestMetric(std::string_view word)
{
    std::vector<std::string> keys;
    for (const Metric &metric : metrics())
        keys.emplace_back(metric.key);
    return nearestOr(word, keys, phrase("see 'cellgap list metrics'"));
}

Text nearestParameter(std::string_view word)
{
    std::vector<std::string> keys;
    for (const Parameter &parameter : parameters())
        keys.push_back(parameter.key);
    return nearestOr(word, keys, phrase("see 'cellgap list parameters'"));
}

Text eitherOf(std::vector<std::string> words)
{
    const Text last = verbatim(words.back());
    words.pop_back();
    return words.empty() ? last : phrase("%1 or %2", {allOf(words), last});
}

Text allOf(const std::vector<std::string> &words)
{
    std::vector<Text> texts;
    texts.reserve(words.size());
    for (const std::string &word : words)
        texts.push_back(verbatim(word));
    return listed(texts, "%1, %2");
}

} // namespace cellgap
