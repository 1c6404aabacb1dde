// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/threads.h"

#include <cstdlib>
#include <unistd.h>

namespace isogloss {

void limit_spinning(char** argv) {
    if (std::getenv("GOMP_SPINCOUNT") != nullptr || std::getenv("OMP_WAIT_POLICY") != nullptr)
        return;
    ::setenv("GOMP_SPINCOUNT", "20000", 1);
    ::execv("/proc/self/exe", argv);
}

} // namespace isogloss
