// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/io/help_topics.h"
#include "views/pictures/pictures.h"

#include <vector>

namespace cellgap {

/// The page of the help on a picture, "picture:waterfall", and those of all of them.
HelpEntry pictureEntry(const PictureInfo &info);
HelpTopic pictureTopic(const PictureInfo &info);
std::vector<HelpEntry> pictureEntries();

} // namespace cellgap
