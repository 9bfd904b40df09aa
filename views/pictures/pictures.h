// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/pictures/picture.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace cellgap {

/// A picture that can be drawn of designs.
struct PictureInfo {
    std::string_view key;   ///< in commands and settings
    std::string_view title; ///< in sentence case
    std::string_view doc;
    bool several = false;   ///< shows more than the first design
    bool ofAnswers = false; ///< shows what closes the gaps
    bool ofChange = false;  ///< shows what leads from one design to another
    std::unique_ptr<Picture> (*make)() = nullptr;
};

/// All pictures, in the order of lists.
const std::vector<PictureInfo> &pictures();

/// The keys of all pictures.
std::vector<std::string> pictureKeys();

/// The picture with that key, or null.
const PictureInfo *findPicture(std::string_view key);

/// A picture by its key; null for a key that there is none of.
std::unique_ptr<Picture> makePicture(std::string_view key);

} // namespace cellgap
