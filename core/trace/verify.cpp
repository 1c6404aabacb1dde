// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/reader.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <set>

namespace isogloss {

namespace {

constexpr double sum_tolerance = 1e-5;
/// The means were made from f32, the weights are kept as halves: each is off by at most 2^-11 of its value (or 2^-25), their sum by as much.
constexpr double half_tolerance = 1e-3, half_floor = 1e-5;
constexpr std::int64_t tokens_at_once = 32768;

/// What is wrong, at most one finding per place, so that a wholly damaged layer does not print a million lines.
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

std::string number(double value) {
    char text[32];
    std::snprintf(text, sizeof text, "%.6g", value);
    return text;
}

/// One layer of one language.
class LayerCheck {
public:
    LayerCheck(const TraceReader& trace, std::size_t language, const std::string& code, int layer, const std::vector<std::int64_t>& offsets,
               Findings& findings)
        : trace_(trace), language_(language), layer_(layer), offsets_(offsets), findings_(findings), place_("/languages/" + code + "/"),
          at_(" [layer " + std::to_string(trace.header().moe_layers[static_cast<std::size_t>(layer)]) + "]"),
          experts_(static_cast<std::size_t>(trace.header().experts)), k_(static_cast<std::size_t>(trace.header().top_k)) {}

    void run() {
        hits_ = trace_.hits(language_, layer_);
        if (!trace_.header().lacks("pooled_softmax")) {
            softmax_ = trace_.pooled(language_, layer_, Weighting::Softmax);
            check_distributions(softmax_, "pooled_softmax");
        }
        if (!trace_.header().lacks("pooled_topk")) {
            topk_ = trace_.pooled(language_, layer_, Weighting::TopK);
            check_distributions(topk_, "pooled_topk");
        }
        // Whole sequences, about as many tokens at a time as a chunk holds.
        for (std::size_t s = 0; s + 1 < offsets_.size();) {
            std::size_t end = s + 1;
            while (end + 1 < offsets_.size() && offsets_[end + 1] - offsets_[s] <= tokens_at_once)
                ++end;
            check_tokens(s, end);
            s = end;
        }
    }

private:
    void error(const char* dataset, const std::string& sentence) { findings_.error(place_ + dataset + at_, sentence); }

    void check_distributions(const std::vector<float>& pooled, const char* dataset) {
        for (std::size_t s = 0; s + 1 < offsets_.size(); ++s) {
            double sum = 0;
            bool ranged = true;
            for (std::size_t e = 0; e < experts_; ++e) {
                const double p = pooled[s * experts_ + e];
                ranged = ranged && p >= 0 && p <= 1 + sum_tolerance;
                sum += p;
            }
            const double wanted = offsets_[s] == offsets_[s + 1] ? 0 : 1;
            if (!ranged)
                error(dataset, "sequence " + std::to_string(s) + " has a value that is no share between 0 and 1");
            else if (!(std::abs(sum - wanted) <= sum_tolerance))
                error(dataset, "sequence " + std::to_string(s) + " sums to " + number(sum) + ", not to " + number(wanted) + " within 1e-5");
        }
    }

    /// Sequences [first, last): what is stored per token must give what is stored per sequence.
    void check_tokens(std::size_t first, std::size_t last) {
        const std::int64_t from = offsets_[first], count = offsets_[last] - from;
        const auto index = trace_.topk_index(language_, layer_, from, count);
        // Without weights there is no mean of them either; every expert counts the same in what follows.
        const auto weight =
            trace_.header().lacks("topk_weight") ? std::vector<float>(index.size(), 1.0F) : trace_.topk_weight(language_, layer_, from, count);
        if (trace_.header().has_router_logits)
            for (const float logit : trace_.router_logits(language_, layer_, from, count))
                if (!std::isfinite(logit)) {
                    error("router_logits", "a logit is " + number(static_cast<double>(logit)));
                    break;
                }
        for (std::size_t s = first; s < last; ++s)
            check_sequence(s, index, weight, static_cast<std::size_t>(offsets_[s] - from), static_cast<std::size_t>(offsets_[s + 1] - from));
    }

    void check_sequence(std::size_t s, const std::vector<std::uint16_t>& index, const std::vector<float>& weight, std::size_t begin,
                        std::size_t end) {
        std::vector<std::uint32_t> counted(experts_);
        std::vector<double> mean(experts_);
        bool comparable = end > begin;
        for (std::size_t t = begin; t < end; ++t) {
            const auto token = std::to_string(offsets_[s] + static_cast<std::int64_t>(t - begin));
            const auto* chosen = &index[t * k_];
            const auto* weights = &weight[t * k_];
            if (std::set<std::uint16_t>(chosen, chosen + k_).size() != k_)
                error("topk_index", "token " + token + " has an expert twice");
            double total = 0;
            bool proper = true;
            for (std::size_t j = 0; j < k_; ++j) {
                proper = proper && std::isfinite(weights[j]) && weights[j] >= 0;
                total += static_cast<double>(weights[j]);
            }
            if (!proper)
                error("topk_weight", "token " + token + " has a weight that is negative or not finite");
            // Weights that vanish as halves did not vanish in the run: nothing to compare the mean with.
            comparable = comparable && proper && total > 0;
            for (std::size_t j = 0; j < k_; ++j) {
                ++counted[chosen[j]];
                mean[chosen[j]] += total > 0 ? static_cast<double>(weights[j]) / total / static_cast<double>(end - begin) : 0;
            }
        }
        for (std::size_t e = 0; e < experts_; ++e) {
            const std::size_t cell = s * experts_ + e;
            const std::string where = "sequence " + std::to_string(s) + ", expert " + std::to_string(e) + ": ";
            if (counted[e] != hits_[cell])
                error("hits", where + std::to_string(hits_[cell]) + " where topk_index gives " + std::to_string(counted[e]));
            if (topk_.empty())
                continue;
            const double stored = static_cast<double>(topk_[cell]);
            if (comparable && !(std::abs(mean[e] - stored) <= half_tolerance * std::max(mean[e], stored) + half_floor))
                error("pooled_topk", where + number(stored) + " where topk_weight gives " + number(mean[e]));
        }
    }

    const TraceReader& trace_;
    std::size_t language_;
    int layer_;
    const std::vector<std::int64_t>& offsets_;
    Findings& findings_;
    std::string place_, at_;
    std::size_t experts_, k_;
    std::vector<float> softmax_, topk_;
    std::vector<std::uint32_t> hits_;
};

void check_language(const TraceReader& trace, std::size_t index, const TraceLanguageInfo& language, const std::vector<std::string>& keys,
                    Findings& findings) {
    const std::string place = "/languages/" + language.code;
    const auto layers = static_cast<int>(trace.header().moe_layers.size());
    if (trace.row_keys(index) != keys)
        findings.error(place + "/row_keys", "the keys are not those of the first language, so rows cannot be compared");
    trace.token_ids(index);     // throws if an id is negative
    trace.prompt_tokens(index); // throws if a prompt is longer than its sequence
    if (language.layers_complete < layers)
        findings.remark(place, std::to_string(language.layers_complete) + " of " + std::to_string(layers) + " layers are complete");
    const auto offsets = trace.sequence_offsets(index);
    for (int layer = 0; layer < language.layers_complete; ++layer)
        LayerCheck(trace, index, language.code, layer, offsets, findings).run();
}

} // namespace

std::vector<TraceFinding> verify_trace(const std::filesystem::path& file) {
    Findings findings;
    // What makes a file unreadable is its first finding.
    std::string place = "/";
    try {
        const TraceReader trace(file);
        const auto languages = trace.languages();
        const auto& reference = trace.header().reference_language;
        if (languages.empty())
            findings.error("/languages", "the trace holds no language");
        else if (std::none_of(languages.begin(), languages.end(), [&](const auto& language) { return language.code == reference; }))
            findings.remark("/", "the reference language \"" + reference + "\" is not in the trace");
        std::vector<std::string> keys;
        for (std::size_t i = 0; i < languages.size(); ++i) {
            place = "/languages/" + languages[i].code;
            try {
                if (i == 0)
                    keys = trace.row_keys(0);
                check_language(trace, i, languages[i], keys, findings);
            } catch (const TraceError& error) {
                findings.error(place, error.what());
            }
        }
    } catch (const TraceError& error) {
        findings.error(place, error.what());
    }
    return findings.list;
}

} // namespace isogloss
