// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/files.h"

#include <cmath>
#include <nlohmann/json.hpp>
#include <string>

namespace isogloss::tests {

inline std::string here(const std::string& name) { return ISOGLOSS_SOURCE_DIR "/tests/core/evaluation/" + name; }
inline std::string parity_model() { return ISOGLOSS_SOURCE_DIR "/tests/parity/models/olmoe_flagship"; }

/// What make_reference.py got from transformers, scipy, statsmodels and numpy.
inline nlohmann::json reference() { return nlohmann::json::parse(read_file(here("reference.json"), std::uint64_t{1} << 24)); }

inline std::string describe(double found, double expected) {
    return "found " + nlohmann::json(found).dump() + ", expected " + nlohmann::json(expected).dump();
}

/// What `action` throws; empty if it throws nothing of type E.
template <typename E, typename Action> std::string sentence_of(const Action& action) {
    try {
        action();
    } catch (const E& error) {
        return error.what();
    }
    return {};
}

#define VERIFY_CLOSE(found, expected, tolerance)                                                                                                     \
    do {                                                                                                                                             \
        const double value_found = (found), value_expected = (expected);                                                                             \
        QVERIFY2(std::fabs(value_found - value_expected) <= (tolerance), isogloss::tests::describe(value_found, value_expected).c_str());            \
    } while (false)

} // namespace isogloss::tests
