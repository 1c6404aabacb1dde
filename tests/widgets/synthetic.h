// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/activation.h"
#include "core/analysis/divergence.h"
#include "core/evaluation/compare.h"
#include "core/text/languages.h"
#include "widgets/charts/coactivation_chart.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <memory>
#include <random>

namespace isogloss::synthetic {

/// A number in [0, 1) that depends on `key` alone: the same everywhere.
inline double noise(std::uint64_t key) { return static_cast<double>(counter_draw(1, key) >> 11) * 0x1p-53; }

/// Invented divergences in the shape that the papers report: high in the first and last layers, low between, higher for poorer languages.
/// `complete` layers are filled, the others NaN; `eased` < 1 scales all values, as after steering.
inline std::shared_ptr<DivergenceTable> divergence_table(const std::vector<std::string>& languages, const std::vector<int>& layers,
                                                         std::size_t complete, double eased = 1) {
    auto table = std::make_shared<DivergenceTable>();
    table->trace = "invented.isogloss.h5";
    table->reference = "eng_Latn";
    table->languages = languages;
    table->layers = layers;
    table->bootstrap = {0.95, 1000, 20251123};
    const double last = std::max(1, layers.back());
    for (std::size_t n = 0; n < languages.size(); ++n) {
        const double poverty = 0.10 + 0.5 * std::pow(noise(n), 2.5);
        table->n.push_back(1012);
        for (std::size_t l = 0; l < layers.size(); ++l) {
            const double at = layers[l] / last;
            const double shape = 0.12 + 0.9 * std::pow(std::abs(2 * at - 1.05), 2.4);
            const double value = std::min(0.98, poverty * shape * (0.96 + 0.08 * noise(1000 + n * 131 + l)) * eased);
            const bool there = l < complete;
            const double nan = std::numeric_limits<double>::quiet_NaN();
            table->mean.push_back(there ? value : nan);
            table->low.push_back(there ? value * 0.94 - 0.002 : nan);
            table->high.push_back(there ? value * 1.06 + 0.002 : nan);
        }
    }
    for (std::size_t l = 0; l < layers.size(); ++l)
        table->noise_floor_by_layer.push_back(l < complete ? 0.014 + 0.004 * noise(l) : std::numeric_limits<double>::quiet_NaN());
    table->noise_floor = 0.016;
    return table;
}

inline std::vector<int> layers_from(int first, int count) {
    std::vector<int> layers;
    for (int layer = first; layer < first + count; ++layer)
        layers.push_back(layer);
    return layers;
}

/// The languages of the drawings.
inline std::vector<std::string> fourteen() {
    return {"bam_Latn", "asm_Beng", "ory_Orya", "arb_Latn", "ben_Beng", "ary_Arab", "hin_Deva",
            "tha_Thai", "pes_Arab", "lit_Latn", "srp_Cyrl", "arb_Arab", "zho_Hans", "fra_Latn"};
}

inline std::vector<std::string> all_languages() {
    std::vector<std::string> codes;
    for (const Language& language : isogloss::languages())
        if (language.code != "eng_Latn")
            codes.push_back(language.code);
    return codes;
}

inline std::shared_ptr<ActivationTable> activation_table(int layer, int experts, int top_k) {
    auto table = std::make_shared<ActivationTable>();
    table->language = "hin_Deva";
    table->reference = "eng_Latn";
    table->layer = layer;
    table->experts = experts;
    table->top_k = top_k;
    table->n = 1012;
    table->bootstrap = {0.95, 1000, 20251123};
    const double even = static_cast<double>(top_k) / experts;
    for (int e = 0; e < experts; ++e) {
        const double u = noise(static_cast<std::uint64_t>(5000 + e));
        const double reference = std::clamp(even * (0.3 + 1.4 * u), 0.0, 1.0);
        double shift = 0.25 * std::pow(noise(static_cast<std::uint64_t>(9000 + e)) - 0.5, 3) * 2;
        if (e % 43 == 17)
            shift = 0.36 - 0.0005 * e;
        const double share = std::clamp(reference + shift, 0.0, 1.0), difference = share - reference;
        table->frequency.push_back(share);
        table->frequency_low.push_back(share - 0.01);
        table->frequency_high.push_back(share + 0.01);
        table->reference_frequency.push_back(reference);
        table->difference.push_back(difference);
        table->difference_low.push_back(difference - 0.012);
        table->difference_high.push_back(difference + 0.012);
    }
    return table;
}

inline Comparison comparison(const std::string& task) {
    Comparison out;
    out.task = task;
    out.bootstrap = {0.95, 1000, 20251123};
    const bool loss = task == "loss";
    const std::vector<std::string> codes = {"swh_Latn", "ben_Beng", "tha_Thai", "rus_Cyrl", "zho_Hans", "fra_Latn", "eng_Latn"};
    const std::vector<double> gains = {0.026, 0.019, 0.011, 0.006, 0.003, 0.002, -0.012};
    for (std::size_t i = 0; i < codes.size(); ++i) {
        LanguageComparison row;
        row.code = codes[i];
        row.n = 250;
        row.before = loss ? 0.9 - 0.05 * static_cast<double>(i) : 0.42 + 0.05 * static_cast<double>(i);
        row.difference = loss ? -gains[i] : gains[i];
        row.after = row.before + row.difference;
        row.low = row.difference - 0.008;
        row.high = row.difference + 0.008;
        out.languages.push_back(row);
    }
    out.overall = out.languages[2];
    out.overall.code.clear();
    return out;
}

/// Which experts these tokens [T, k] choose together, in Hindi and layer 3.
inline std::shared_ptr<const Coactivation> coactivation_of(const std::vector<std::uint16_t>& index, int top_k, int experts) {
    auto made = std::make_shared<Coactivation>();
    CoactivationTable& table = made->table;
    table.language = "hin_Deva";
    table.layer = 3;
    table.experts = experts;
    table.top_k = top_k;
    table.tokens = static_cast<std::int64_t>(index.size()) / top_k;
    const auto n = static_cast<std::size_t>(experts);
    table.count = coactivation_counts(index, static_cast<std::size_t>(top_k), n);
    for (std::size_t i = 0; i < n; ++i)
        for (std::size_t j = 0; j < n; ++j)
            table.share.push_back(table.count[i * n + i] == 0
                                      ? std::numeric_limits<double>::quiet_NaN()
                                      : static_cast<double>(table.count[i * n + j]) / static_cast<double>(table.count[i * n + i]));
    made->by_similarity = experts_by_similarity(table);
    return made;
}

/// Experts in eight groups, scattered over the numbers; most of a token's experts are of one group. Some experts are never chosen.
inline std::shared_ptr<const Coactivation> coactivation(int experts, int top_k) {
    constexpr int groups = 8;
    std::vector<std::uint16_t> index;
    for (std::uint64_t token = 0; token < 6000; ++token) {
        const int group = static_cast<int>(noise(token) * groups);
        std::vector<int> chosen;
        for (std::uint64_t draw = 0; static_cast<int>(chosen.size()) < top_k; ++draw) {
            int expert = static_cast<int>(noise(7000 + token * 977 + draw) * experts);
            if (noise(token * 977 + draw + 3) < 0.7)
                expert = expert - expert % groups + group;
            if (expert < experts && expert % 50 != 13 && std::find(chosen.begin(), chosen.end(), expert) == chosen.end())
                chosen.push_back(expert);
        }
        index.insert(index.end(), chosen.begin(), chosen.end());
    }
    return coactivation_of(index, top_k, experts);
}

} // namespace isogloss::synthetic
