// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pictures/picture_topic.h"

namespace cellgap {

HelpEntry pictureEntry(const PictureInfo &info)
{
    return {.page = helpPage("picture", info.key),
            .name = phrase(info.title),
            .kind = phrase("Picture")};
}

HelpTopic pictureTopic(const PictureInfo &info)
{
    HelpSection definition;
    definition.paragraphs.push_back(phrase(info.doc));
    return {.entry = pictureEntry(info),
            .key = std::string(info.key),
            .sections = {std::move(definition)}};
}

std::vector<HelpEntry> pictureEntries()
{
    std::vector<HelpEntry> entries;
    for (const PictureInfo &info : pictures())
        entries.push_back(pictureEntry(info));
    return entries;
}

} // namespace cellgap
