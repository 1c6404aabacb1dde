// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/token_routing.h"

#include "core/analysis/divergence.h"
#include "core/analysis/entropy_kernel.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <span>

namespace isogloss {

namespace {

struct RowSpan {
    std::int64_t first = 0, count = 0;
};

RowSpan span_of(const TraceReader& trace, std::size_t language, std::int64_t row) {
    const auto offsets = trace.sequence_offsets(language);
    if (row < 0 || row + 1 >= static_cast<std::int64_t>(offsets.size()))
        throw AnalysisError(trace.path().string() + ": expected a row from 0 to " + std::to_string(static_cast<std::int64_t>(offsets.size()) - 2) +
                            ", found " + std::to_string(row));
    const auto at = static_cast<std::size_t>(row);
    return {offsets[at], offsets[at + 1] - offsets[at]};
}

/// Entropy of a distribution in nats.
double entropy(const std::vector<double>& p) { return midpoint_entropy(p.data(), p.data(), p.size()); }

std::vector<float> margins(const std::vector<float>& logits, std::size_t experts, std::size_t top_k) {
    std::vector<float> out;
    for (std::size_t at = 0; at + experts <= logits.size(); at += experts) {
        std::vector<float> row(logits.begin() + static_cast<std::ptrdiff_t>(at), logits.begin() + static_cast<std::ptrdiff_t>(at + experts));
        std::nth_element(row.begin(), row.begin() + static_cast<std::ptrdiff_t>(top_k), row.end(), std::greater<>());
        out.push_back(*std::min_element(row.begin(), row.begin() + static_cast<std::ptrdiff_t>(top_k)) - row[top_k]);
    }
    return out;
}

/// Of each token, from `reference` [E].
std::vector<double> divergences(const TokenRouting& routing, const std::vector<double>& reference, std::size_t top_k) {
    std::vector<double> out, p(reference.size());
    const double reference_entropy = entropy(reference);
    for (std::size_t t = 0; t < routing.size(); ++t) {
        const std::span weights(routing.weights.data() + t * top_k, top_k);
        double sum = 0;
        for (const float weight : weights)
            sum += weight;
        std::fill(p.begin(), p.end(), 0.0);
        for (std::size_t j = 0; j < top_k; ++j)
            p[routing.experts[t * top_k + j]] = sum > 0 ? weights[j] / sum : 1.0 / static_cast<double>(top_k);
        const double nats = midpoint_entropy(p.data(), reference.data(), p.size()) - (entropy(p) + reference_entropy) / 2;
        out.push_back(std::clamp(nats / std::log(2.0), 0.0, 1.0));
    }
    return out;
}

} // namespace

std::vector<TokenRouting> token_routing(const TraceReader& trace, const std::vector<std::string>& languages, const std::string& reference,
                                        std::int64_t row, int moe_index) {
    const auto experts = static_cast<std::size_t>(trace.header().experts), top_k = static_cast<std::size_t>(trace.header().top_k);
    const std::size_t base = trace.language_index(reference);
    span_of(trace, base, row);
    const auto pooled = trace.pooled(base, moe_index, Weighting::TopK);
    const auto* begin = pooled.data() + static_cast<std::size_t>(row) * experts;
    const std::vector<double> mean(begin, begin + experts);
    std::vector<TokenRouting> out;
    for (const std::string& code : languages) {
        const std::size_t language = trace.language_index(code);
        const RowSpan span = span_of(trace, language, row);
        TokenRouting routing;
        routing.language = code;
        routing.row_key = trace.row_keys(language)[static_cast<std::size_t>(row)];
        const auto ids = trace.token_ids(language);
        routing.ids.assign(ids.begin() + span.first, ids.begin() + span.first + span.count);
        routing.experts = trace.topk_index(language, moe_index, span.first, span.count);
        routing.weights = trace.topk_weight(language, moe_index, span.first, span.count);
        if (trace.header().has_router_logits && top_k < experts)
            routing.margin = margins(trace.router_logits(language, moe_index, span.first, span.count), experts, top_k);
        routing.divergence = divergences(routing, mean, top_k);
        out.push_back(std::move(routing));
    }
    return out;
}

} // namespace isogloss
