// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>
#include <nlohmann/json.hpp>

namespace isogloss::cli {

/// JSON has no NaN: a cell that is not complete yet is null.
inline nlohmann::ordered_json number(double value) { return std::isfinite(value) ? nlohmann::ordered_json(value) : nlohmann::ordered_json(nullptr); }

/// [{"code", "n", "mean": [Lm], "low": [Lm], "high": [Lm]}] of a layer × language table.
template <class Table> nlohmann::ordered_json cells_json(const Table& table) {
    auto out = nlohmann::ordered_json::array();
    for (std::size_t i = 0; i < table.languages.size(); ++i) {
        nlohmann::ordered_json row = {{"code", table.languages[i]}, {"n", table.n[i]}};
        for (std::size_t l = 0; l < table.layers.size(); ++l) {
            const std::size_t cell = i * table.layers.size() + l;
            row["mean"].push_back(number(table.mean[cell]));
            row["low"].push_back(number(table.low[cell]));
            row["high"].push_back(number(table.high[cell]));
        }
        out.push_back(std::move(row));
    }
    return out;
}

} // namespace isogloss::cli
