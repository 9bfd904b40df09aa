// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/entry_points.h"

#include <cstddef>
#include <cstdint>

/// What libFuzzer calls with each of its inputs; CELLGAP_ENTRY_POINT names the way in.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const auto *const entry = cellgap::fuzz::findEntryPoint(CELLGAP_ENTRY_POINT);
    entry->read({reinterpret_cast<const char *>(data), size});
    return 0;
}
