// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>

namespace isogloss {

/// Calls work(0) … work(n − 1), shared out over the machine's cores (the calling thread included). Returns when all are done; the first exception
/// stops the handing out of further calls and is thrown here. The calls must not depend on each other's order.
void parallel_for(std::size_t n, const std::function<void(std::size_t)>& work);

} // namespace isogloss
