// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>

#include <string>

namespace cellgap {

using Json = nlohmann::ordered_json;

/// As it is printed; bytes that are no UTF-8, of a file's name, are replaced.
inline std::string jsonText(const Json &json)
{
    return json.dump(2, ' ', false, Json::error_handler_t::replace);
}

} // namespace cellgap
