// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/io/yaml_tree.h"

#include "model/io/visible_text.h"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdint>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <stdexcept>

namespace cellgap {

namespace {

constexpr std::size_t mostBytes = std::size_t{1} << 20;
constexpr std::size_t mostLevels = 32;
constexpr std::size_t mostNodes = 20000;

TextPlace placeOf(const YAML::Mark &mark)
{
    return {mark.line + 1, mark.column + 1, static_cast<std::size_t>(std::max(0, mark.pos))};
}

/// Of an empty item of a list, which the parser tells of only where the next thing begins: the line
/// before that which is neither blank nor a comment.
TextPlace placeOfNothing(std::string_view text, const TextPlace &next)
{
    TextPlace place = next;
    std::size_t end = std::min(next.offset, text.size());
    while (true) {
        const std::size_t lineBreak = text.substr(0, end).rfind('\n');
        const std::size_t start = lineBreak == std::string_view::npos ? 0 : lineBreak + 1;
        const std::size_t first = text.find_first_not_of(" \t\r", start);
        if (first < end && text[first] != '#')
            return place;
        if (lineBreak == std::string_view::npos)
            return next;
        end = lineBreak;
        const std::size_t before = text.substr(0, end).rfind('\n') + 1;
        place = {place.line - 1,
                 static_cast<int>(text.find_first_not_of(" \t", before) - before) + 1, before};
    }
}

struct Refused {
    TextPlace place;
    Text message;
    Text remedy;
};

/// Builds the tree from the parser's events; never expands anything, so size is bounded by input.
class TreeBuilder : public YAML::EventHandler
{
public:
    TreeBuilder(std::string_view text, Yaml &root)
        : m_text(text)
        , m_root(root)
    {
    }

    void OnDocumentStart(const YAML::Mark &) override {}
    void OnDocumentEnd() override {}

    void OnNull(const YAML::Mark &mark, YAML::anchor_t anchor) override
    {
        refuseAnchor(mark, anchor);
        put({.kind = Yaml::Kind::null, .place = placeOf(mark)});
    }

    void OnAlias(const YAML::Mark &mark, YAML::anchor_t) override
    {
        throw Refused{placeOf(mark), phrase("aliases are not read"), phrase("write the value out")};
    }

    void OnScalar(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                  const std::string &value) override
    {
        refuseAnchor(mark, anchor);
        refuseTag(mark, tag);
        put({.kind = Yaml::Kind::scalar, .text = visible(value), .place = placeOf(mark)});
    }

    void OnSequenceStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value) override
    {
        open(mark, tag, anchor, Yaml::Kind::list);
    }

    void OnSequenceEnd() override { m_path.pop_back(); }

    void OnMapStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value) override
    {
        open(mark, tag, anchor, Yaml::Kind::map);
    }

    void OnMapEnd() override { m_path.pop_back(); }

private:
    struct Level {
        Yaml *node;
        bool expectsKey;
    };

    static void refuseAnchor(const YAML::Mark &mark, YAML::anchor_t anchor)
    {
        if (anchor != 0)
            throw Refused{placeOf(mark), phrase("anchors are not read"),
                          phrase("write the value out")};
    }

    static void refuseTag(const YAML::Mark &mark, const std::string &tag)
    {
        if (!tag.empty() && tag != "?" && tag != "!")
            throw Refused{placeOf(mark), phrase("tags are not read: %1", {verbatim(tag)}),
                          phrase("remove the tag")};
    }

    void open(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
              Yaml::Kind kind)
    {
        refuseAnchor(mark, anchor);
        refuseTag(mark, tag);
        if (m_path.size() >= mostLevels)
            throw Refused{placeOf(mark), phrase("nested more than 32 levels deep"),
                          phrase("nest less")};
        Yaml *node = put({.kind = kind, .place = placeOf(mark)});
        m_path.push_back({node, kind == Yaml::Kind::map});
    }

    Yaml *put(Yaml node)
    {
        if (++m_count > mostNodes)
            throw Refused{node.place, phrase("more than 20,000 values"), phrase("split the file")};
        if (m_path.empty()) {
            m_root = std::move(node);
            return &m_root;
        }
        Level &level = m_path.back();
        if (level.node->isList()) {
            if (node.kind == Yaml::Kind::null)
                node.place = placeOfNothing(m_text, node.place);
            level.node->items.push_back(std::move(node));
            return &level.node->items.back();
        }
        auto &entries = level.node->entries;
        if (!level.expectsKey) {
            level.expectsKey = true;
            if (node.kind == Yaml::Kind::null)
                node.place = entries.back().keyPlace;
            entries.back().value = std::move(node);
            return &entries.back().value;
        }
        if (!node.isScalar())
            throw Refused{node.place, phrase("a key must be a plain word"),
                          phrase("write key: value")};
        const auto same = std::ranges::find(entries, node.text, &YamlEntry::key);
        if (same != entries.end())
            throw Refused{
                node.place,
                phrase("duplicate key '%1', first given in line %2",
                       {verbatim(node.text), digits(std::to_string(same->keyPlace.line))}),
                phrase("keep one of them")};
        level.expectsKey = false;
        entries.push_back({node.text, node.place, {}});
        return &entries.back().value;
    }

    std::string_view m_text;
    Yaml &m_root;
    std::vector<Level> m_path;
    std::size_t m_count = 0;
};

/// Byte offset of the first byte that is not valid UTF-8 (or is NUL), or npos.
std::size_t invalidUtf8(std::string_view text)
{
    std::size_t i = 0;
    while (i < text.size()) {
        const auto byte = static_cast<unsigned char>(text[i]);
        if (byte == 0)
            return i;
        std::size_t length = 1;
        std::uint32_t code = byte;
        if (byte >= 0x80) {
            length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2;
            if (byte < 0xC2 || byte > 0xF4 || i + length > text.size())
                return i;
            code = byte & (0xFFu >> (length + 1));
            for (std::size_t k = 1; k < length; ++k) {
                const auto next = static_cast<unsigned char>(text[i + k]);
                if ((next & 0xC0) != 0x80)
                    return i;
                code = code << 6 | (next & 0x3Fu);
            }
            static constexpr std::uint32_t least[] = {0, 0, 0x80, 0x800, 0x10000};
            if (code < least[length] || code > 0x10FFFF || (code >= 0xD800 && code <= 0xDFFF))
                return i;
        }
        i += length;
    }
    return std::string_view::npos;
}

Issue issueAt(const TextPlace &place, Text message, Text remedy)
{
    return {.severity = Severity::error,
            .key = {},
            .message = std::move(message),
            .remedy = std::move(remedy),
            .line = place.line,
            .column = place.column};
}

TextPlace placeOfOffset(std::string_view text, std::size_t offset)
{
    const std::string_view before = text.substr(0, offset);
    const auto lines = std::ranges::count(before, '\n');
    const auto start = before.rfind('\n');
    const std::size_t column = start == std::string_view::npos ? offset : offset - start - 1;
    return {static_cast<int>(lines) + 1, static_cast<int>(column) + 1, offset};
}

YamlReading refuse(Issue issue)
{
    return {.issues = {std::move(issue)}};
}

YamlReading parseChecked(std::string_view text)
{
    // An unterminated quote at the end of a file is an error only without a final line break.
    while (text.ends_with('\n') || text.ends_with('\r') || text.ends_with(' '))
        text.remove_suffix(1);
    YamlReading reading;
    TreeBuilder builder(text, reading.root);
    try {
        std::istringstream stream{std::string(text)};
        YAML::Parser parser(stream);
        parser.HandleNextDocument(builder);
        Yaml second;
        TreeBuilder secondBuilder(text, second);
        if (parser.HandleNextDocument(secondBuilder))
            return refuse(issueAt(second.place, phrase("the file holds a second document"),
                                  phrase("keep one document per file")));
    } catch (const Refused &refused) {
        return refuse(issueAt(refused.place, refused.message, refused.remedy));
    } catch (const YAML::Exception &error) {
        return refuse(issueAt(placeOf(error.mark),
                              phrase("not valid YAML: %1", {verbatim(error.msg)}),
                              phrase("check indentation, quotes and colons near this line")));
    }
    return reading;
}

} // namespace

const Yaml *Yaml::find(std::string_view key) const
{
    const auto found = std::ranges::find(entries, key, &YamlEntry::key);
    return found == entries.end() ? nullptr : &found->value;
}

std::string Yaml::textOf(std::string_view key) const
{
    const Yaml *value = find(key);
    return value != nullptr && value->isScalar() ? value->text : std::string{};
}

YamlReading parseYaml(std::string_view text)
{
    if (text.size() > mostBytes)
        return refuse(
            issueAt({}, phrase("the file is larger than 1 MiB"), phrase("give a design file")));
    const std::size_t invalid = invalidUtf8(text);
    if (invalid != std::string_view::npos)
        return refuse(issueAt(placeOfOffset(text, invalid),
                              phrase("the file is not valid UTF-8 text"),
                              phrase("save it in the encoding UTF-8")));
    return parseChecked(text);
}

std::string readTextFile(const std::string &path)
{
    namespace fs = std::filesystem;
    std::error_code error;
    if (fs::is_directory(path, error))
        throw std::runtime_error("cannot read '" + path + "': it is a directory");
    errno = 0;
    std::ifstream file(path, std::ios::binary);
    if (!file)
        throw std::runtime_error("cannot read '" + path + "': " + std::strerror(errno));
    // In pieces: a pipe does not know its length.
    std::string text;
    std::array<char, 16384> piece{};
    while (file.read(piece.data(), piece.size()), file.gcount() > 0) {
        text.append(piece.data(), static_cast<std::size_t>(file.gcount()));
        if (text.size() > mostBytes)
            throw std::runtime_error("cannot read '" + path + "': it is larger than 1 MiB");
    }
    text.shrink_to_fit();
    return text;
}

} // namespace cellgap
