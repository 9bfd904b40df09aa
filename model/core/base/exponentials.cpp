// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/base/exponentials.h"

#include <cstddef>
#include <sleef.h>

namespace cellgap {

void exponentials(std::span<double> values)
{
    std::size_t i = 0;
#ifdef __SSE2__
    for (; i + 2 <= values.size(); i += 2)
        _mm_storeu_pd(&values[i], Sleef_cinz_expd2_u10sse2(_mm_loadu_pd(&values[i])));
#endif
    for (; i < values.size(); ++i)
        values[i] = Sleef_cinz_expd1_u10purec(values[i]);
}

} // namespace cellgap
