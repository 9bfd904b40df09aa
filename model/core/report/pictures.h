// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace cellgap {

/// A picture that can be drawn of designs; the views draw it under that key.
struct PictureInfo {
    std::string_view key;   ///< in commands and settings
    std::string_view title; ///< in sentence case
    std::string_view doc;
    bool several = false; ///< shows more than the first design
};

/// All pictures, in the order of lists.
const std::vector<PictureInfo> &pictures();

/// The keys of all pictures.
std::vector<std::string> pictureKeys();

/// The picture with that key, or null.
const PictureInfo *findPicture(std::string_view key);

} // namespace cellgap
