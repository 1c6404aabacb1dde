// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/files.h"

#include <cmath>
#include <nlohmann/json.hpp>
#include <string>

namespace isogloss::tests {

/// What make_reference.py computed with numpy and scipy.
inline nlohmann::json reference() {
    return nlohmann::json::parse(read_file(ISOGLOSS_SOURCE_DIR "/tests/core/analysis/reference.json", std::uint64_t{1} << 24));
}

/// What make_statistics.py computed, of numbers without a trace.
inline nlohmann::json statistics() {
    return nlohmann::json::parse(read_file(ISOGLOSS_SOURCE_DIR "/tests/core/analysis/statistics.json", std::uint64_t{1} << 24));
}

/// What make_usage.py computed.
inline nlohmann::json usage() {
    return nlohmann::json::parse(read_file(ISOGLOSS_SOURCE_DIR "/tests/core/analysis/usage.json", std::uint64_t{1} << 24));
}

inline std::string small_trace() { return ISOGLOSS_SOURCE_DIR "/tests/core/trace/small.isogloss.h5"; }

/// A NaN equals nothing.
inline bool close(double found, double expected, double tolerance) { return std::fabs(found - expected) <= tolerance; }

inline std::string describe(double found, double expected) {
    return "found " + nlohmann::json(found).dump() + ", expected " + nlohmann::json(expected).dump() + ", difference " +
           nlohmann::json(found - expected).dump();
}

#define VERIFY_CLOSE(found, expected, tolerance)                                                                                                     \
    do {                                                                                                                                             \
        const double value_found = (found), value_expected = (expected);                                                                             \
        QVERIFY2(isogloss::tests::close(value_found, value_expected, (tolerance)), isogloss::tests::describe(value_found, value_expected).c_str());  \
    } while (false)

} // namespace isogloss::tests
