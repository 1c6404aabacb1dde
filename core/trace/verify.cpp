// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/reader.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace isogloss {

namespace {

/// Collects what is wrong, at most one finding per place, so that a wholly damaged layer does not print a million lines.
class Findings {
public:
    void error(const std::string& place, const std::string& sentence) { add(true, place, sentence); }
    void remark(const std::string& place, const std::string& sentence) { add(false, place, sentence); }
    std::vector<TraceFinding> list;

private:
    void add(bool error, const std::string& place, const std::string& sentence) {
        if (seen_.insert(place).second)
            list.push_back({error, place, sentence});
    }
    std::set<std::string> seen_;
};

constexpr double sum_tolerance = 1e-5;
/// Effective weights are stored as half floats (11 significant bits); the pooled means were made from f32.
constexpr double half_tolerance = 2e-3;

void check_distributions(const std::vector<float>& pooled, std::size_t experts, const std::string& place, const std::vector<std::int64_t>& offsets,
                         Findings& findings) {
    for (std::size_t s = 0; s + 1 < offsets.size(); ++s) {
        if (offsets[s] == offsets[s + 1])
            continue; // nothing to pool
        double sum = 0;
        bool negative = false;
        for (std::size_t e = 0; e < experts; ++e) {
            const double p = pooled[s * experts + e];
            negative = negative || !(p >= 0);
            sum += p;
        }
        if (negative || !(std::abs(sum - 1) <= sum_tolerance))
            findings.error(place, "sequence " + std::to_string(s) + " sums to " + std::to_string(sum) + " and not to 1 within 1e-5");
    }
}

/// One layer of one language: what is stored per token must give what is stored per sequence.
void check_layer(const TraceReader& trace, std::size_t language, int layer, const std::vector<std::int64_t>& offsets, const std::string& place,
                 Findings& findings) {
    const auto experts = static_cast<std::size_t>(trace.header().experts), k = static_cast<std::size_t>(trace.header().top_k);
    const auto index = trace.topk_index(language, layer);
    const auto weight = trace.topk_weight(language, layer);
    const auto hits = trace.hits(language, layer);
    const auto pooled_topk = trace.pooled(language, layer, Weighting::TopK);
    const std::string at = " [layer " + std::to_string(trace.header().moe_layers[static_cast<std::size_t>(layer)]) + "]";
    check_distributions(trace.pooled(language, layer, Weighting::Softmax), experts, place + "/pooled_softmax" + at, offsets, findings);
    check_distributions(pooled_topk, experts, place + "/pooled_topk" + at, offsets, findings);

    std::vector<std::uint32_t> counted(experts);
    std::vector<double> mean(experts);
    for (std::size_t s = 0; s + 1 < offsets.size(); ++s) {
        std::fill(counted.begin(), counted.end(), 0);
        std::fill(mean.begin(), mean.end(), 0);
        for (auto t = static_cast<std::size_t>(offsets[s]); t < static_cast<std::size_t>(offsets[s + 1]); ++t) {
            double total = 0;
            for (std::size_t j = 0; j < k; ++j)
                total += weight[t * k + j];
            for (std::size_t j = 0; j < k; ++j) {
                const std::size_t expert = index[t * k + j];
                if (expert >= experts || std::find(&index[t * k], &index[t * k] + j, index[t * k + j]) != &index[t * k] + j) {
                    findings.error(place + "/topk_index" + at, "token " + std::to_string(t) + " has expert " + std::to_string(expert) +
                                                                   " twice or beyond E = " + std::to_string(experts));
                    return;
                }
                ++counted[expert];
                mean[expert] += total > 0 ? weight[t * k + j] / total : 0;
            }
            if (!(total > 0) || !std::isfinite(total))
                findings.error(place + "/topk_weight" + at, "the weights of token " + std::to_string(t) + " sum to " + std::to_string(total));
        }
        const auto tokens = static_cast<double>(offsets[s + 1] - offsets[s]);
        for (std::size_t e = 0; e < experts; ++e) {
            if (counted[e] != hits[s * experts + e])
                findings.error(place + "/hits" + at, "sequence " + std::to_string(s) + ", expert " + std::to_string(e) + ": " +
                                                         std::to_string(hits[s * experts + e]) + " where topk_index gives " +
                                                         std::to_string(counted[e]));
            if (tokens > 0 && !(std::abs(mean[e] / tokens - pooled_topk[s * experts + e]) <= half_tolerance))
                findings.error(place + "/pooled_topk" + at, "sequence " + std::to_string(s) + ", expert " + std::to_string(e) + ": " +
                                                                std::to_string(pooled_topk[s * experts + e]) + " where topk_weight gives " +
                                                                std::to_string(mean[e] / tokens));
        }
    }
}

} // namespace

std::vector<TraceFinding> verify_trace(const std::filesystem::path& file) {
    const TraceReader trace(file);
    Findings findings;
    std::vector<std::string> keys;
    const auto languages = trace.languages();
    const auto layers = static_cast<int>(trace.header().moe_layers.size());
    if (languages.empty())
        findings.error("/languages", "the trace holds no language");
    for (std::size_t i = 0; i < languages.size(); ++i) {
        const std::string place = "/languages/" + languages[i].code;
        const auto language_keys = trace.row_keys(i);
        if (std::set<std::string>(language_keys.begin(), language_keys.end()).size() != language_keys.size())
            findings.error(place + "/row_keys", "a key stands twice");
        if (i == 0)
            keys = language_keys;
        else if (language_keys != keys)
            findings.error(place + "/row_keys", "the keys are not those of " + languages[0].code + ", so rows cannot be compared");
        if (languages[i].layers_complete < layers)
            findings.remark(place, std::to_string(languages[i].layers_complete) + " of " + std::to_string(layers) + " layers are complete");
        const auto offsets = trace.sequence_offsets(i);
        for (int layer = 0; layer < languages[i].layers_complete; ++layer)
            check_layer(trace, i, layer, offsets, place, findings);
    }
    return findings.list;
}

} // namespace isogloss
