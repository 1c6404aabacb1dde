// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/import_layers.h"

#include "core/trace/schema.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace isogloss {
namespace {

constexpr float largest_half = 65504.0F;

TraceError refused(const std::string& place, std::size_t token, const std::string& expected, const std::string& found,
                   const std::string& advice = {}) {
    return TraceError(sentence({place + ", token " + std::to_string(token), {}, expected, found, advice}));
}

} // namespace

void SequenceImporter::add_hits(std::size_t first, std::size_t tokens, ImportedLayer& layer) const {
    const std::size_t row = layer.hits.size();
    layer.hits.resize(row + experts, 0);
    for (std::size_t i = first * top_k; i < (first + tokens) * top_k; ++i)
        ++layer.hits[row + static_cast<std::size_t>(layer.index[i])];
}

void SequenceImporter::add_pooled_topk(std::size_t first, std::size_t tokens, ImportedLayer& layer) const {
    std::vector<double> sums(experts, 0.0);
    for (std::size_t t = first; t < first + tokens; ++t) {
        const float* weights = layer.weight.data() + t * top_k;
        const double total = std::accumulate(weights, weights + top_k, 0.0);
        for (std::size_t j = 0; j < top_k; ++j)
            sums[static_cast<std::size_t>(layer.index[t * top_k + j])] +=
                total > 0 ? static_cast<double>(weights[j]) / total : 1 / static_cast<double>(top_k);
    }
    for (const double sum : sums)
        layer.pooled_topk.push_back(static_cast<float>(tokens == 0 ? 0 : sum / static_cast<double>(tokens)));
}

void SequenceImporter::add_ids(std::span<const std::int64_t> ids, std::span<const float> weights, ImportedLayer& layer) const {
    const std::size_t first = layer.index.size() / top_k, tokens = ids.size() / top_k;
    std::vector<bool> chosen(experts, false);
    for (std::size_t t = 0; t < tokens; ++t) {
        const auto token = ids.subspan(t * top_k, top_k);
        for (const std::int64_t e : token) {
            if (e < 0 || e >= static_cast<std::int64_t>(experts))
                throw refused(place, t, "experts from 0 to " + std::to_string(experts - 1), std::to_string(e),
                              "Give the model's number of experts with --experts; padding must be cut off.");
            if (chosen[static_cast<std::size_t>(e)])
                throw refused(place, t, "each expert once", std::to_string(e) + " twice", "Cut padding off before the import.");
            chosen[static_cast<std::size_t>(e)] = true;
            layer.index.push_back(static_cast<std::int32_t>(e));
        }
        for (const std::int64_t e : token)
            chosen[static_cast<std::size_t>(e)] = false;
        if (!weights.empty())
            for (const float w : weights.subspan(t * top_k, top_k)) {
                if (!(w >= 0 && w <= largest_half))
                    throw refused(place, t, "weights from 0 to 65504", std::to_string(w));
                layer.weight.push_back(w);
            }
    }
    add_hits(first, tokens, layer);
    if (!weights.empty())
        add_pooled_topk(first, tokens, layer);
}

void SequenceImporter::add_logits(std::span<const float> logits, ImportedLayer& layer) const {
    const std::size_t first = layer.index.size() / top_k, tokens = logits.size() / experts;
    std::vector<double> p(experts), sums(experts, 0.0);
    std::vector<std::int32_t> order(experts);
    for (std::size_t t = 0; t < tokens; ++t) {
        const auto z = logits.subspan(t * experts, experts);
        for (const float value : z)
            if (!(std::fabs(value) <= largest_half))
                throw refused(place, t, "finite logits of at most 65504", std::to_string(value));
        const double largest = *std::max_element(z.begin(), z.end());
        double total = 0;
        for (std::size_t e = 0; e < experts; ++e)
            total += p[e] = std::exp(static_cast<double>(z[e]) - largest);
        for (std::size_t e = 0; e < experts; ++e)
            sums[e] += p[e] /= total;
        std::iota(order.begin(), order.end(), 0);
        std::partial_sort(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(top_k), order.end(), [z](std::int32_t a, std::int32_t b) {
            const float x = z[static_cast<std::size_t>(a)], y = z[static_cast<std::size_t>(b)];
            return x > y || (x == y && a < b);
        });
        double kept = 0;
        for (std::size_t j = 0; j < top_k; ++j)
            kept += p[static_cast<std::size_t>(order[j])];
        for (std::size_t j = 0; j < top_k; ++j) {
            layer.index.push_back(order[j]);
            layer.weight.push_back(static_cast<float>(p[static_cast<std::size_t>(order[j])] / (renormalise ? kept : 1)));
        }
    }
    layer.logits.insert(layer.logits.end(), logits.begin(), logits.end());
    for (const double sum : sums)
        layer.pooled_softmax.push_back(static_cast<float>(tokens == 0 ? 0 : sum / static_cast<double>(tokens)));
    add_hits(first, tokens, layer);
    add_pooled_topk(first, tokens, layer);
}

} // namespace isogloss
