// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/pictures/picture.h"

#include <memory>
#include <string_view>

namespace cellgap {

/// A picture by its key; null for a key that there is none of.
std::unique_ptr<Picture> makePicture(std::string_view key);

} // namespace cellgap
