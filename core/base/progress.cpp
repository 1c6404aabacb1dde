// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/progress.h"

#include <fstream>
#include <string>
#include <unistd.h>

namespace isogloss {

namespace {

/// A "Name:  123 kB" line of /proc/self/status, in bytes.
std::int64_t status_bytes(const std::string& name) {
    std::ifstream status("/proc/self/status");
    std::string line;
    while (std::getline(status, line))
        if (line.starts_with(name))
            return std::stoll(line.substr(name.size())) * 1024;
    return 0;
}

} // namespace

std::int64_t resident_bytes() { return status_bytes("VmRSS:"); }
std::int64_t peak_resident_bytes() { return status_bytes("VmHWM:"); }

} // namespace isogloss
