// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/parity.h"

#include "core/model/router.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace isogloss {

namespace {

/// Larger than any number if one of the two is not a number.
double distance(float a, float b) {
    const double d = std::abs(static_cast<double>(a) - static_cast<double>(b));
    return std::isnan(d) ? std::numeric_limits<double>::infinity() : d;
}

double standard_deviation(const std::vector<float>& values) {
    double mean = 0, squares = 0;
    for (const float value : values)
        mean += static_cast<double>(value) / static_cast<double>(values.size());
    for (const float value : values)
        squares += (static_cast<double>(value) - mean) * (static_cast<double>(value) - mean);
    return values.empty() ? 0 : std::sqrt(squares / static_cast<double>(values.size()));
}

bool same_set(const std::int32_t* a, const std::int32_t* b, int k) {
    std::vector<std::int32_t> left(a, a + k), right(b, b + k);
    std::sort(left.begin(), left.end());
    std::sort(right.begin(), right.end());
    return left == right;
}

/// What the reference's router logits say about its choices.
struct Choices {
    std::vector<std::int32_t> index; ///< [T, k]
    std::vector<float> margin;       ///< [T]
};

Choices choices_of(const ReferenceRun::Layer& layer, const RouterRule& rule, const std::vector<float>& selection_bias) {
    Choices choices{layer.index, tie_margins(layer.router_logits, rule, selection_bias)};
    if (choices.index.empty()) {
        std::vector<float> logits = layer.router_logits;
        Routing routing;
        route(logits, rule, Rule::Soft, {}, routing, selection_bias);
        choices.index = std::move(routing.index);
    }
    return choices;
}

std::array<double, 5> quantiles(std::vector<float> values) {
    if (values.empty())
        return {};
    std::sort(values.begin(), values.end());
    const auto at = [&](double share) {
        return static_cast<double>(values[static_cast<std::size_t>(share * static_cast<double>(values.size() - 1))]);
    };
    return {at(0), at(0.01), at(0.1), at(0.5), at(0.9)};
}

/// Compares while the sweep runs; `first_token`, `first_row` place the sweep in the reference.
class ParitySink : public SweepSink {
public:
    ParitySink(const ReferenceRun& reference, const std::map<int, Choices>& choices, ParityReport& report, std::int64_t vocabulary)
        : reference_(reference), choices_(choices), report_(report), vocabulary_(vocabulary) {}

    std::int64_t first_token = 0, first_row = 0;

    void routing(const LayerRouting& r) override {
        LayerParity& layer = report_.layers[static_cast<std::size_t>(r.moe_index)];
        const float* theirs = reference_.layers.at(r.layer).router_logits.data() + (first_token + r.first_token) * r.experts;
        for (std::int64_t i = 0; i < r.tokens * r.experts; ++i)
            layer.largest_difference = std::max(layer.largest_difference, distance(r.router_logits[i], theirs[i]));
        const Choices& choices = choices_.at(r.layer);
        for (std::int64_t t = 0; t < r.tokens; ++t) {
            const std::int64_t token = first_token + r.first_token + t;
            const bool equal = same_set(r.topk_index + t * r.top_k, choices.index.data() + token * r.top_k, r.top_k);
            ++layer.tokens;
            layer.equal += equal ? 1 : 0;
            layer.beyond_ties += !equal && static_cast<double>(choices.margin[static_cast<std::size_t>(token)]) > tie_margin ? 1 : 0;
        }
    }
    void logits(std::int64_t row, std::int64_t rows, const float* values) override {
        const float* theirs = reference_.logits.data() + (first_row + row) * vocabulary_;
        for (std::int64_t i = 0; i < rows * vocabulary_; ++i)
            report_.logits_difference = std::max(report_.logits_difference, distance(values[i], theirs[i]));
    }

private:
    const ReferenceRun& reference_;
    const std::map<int, Choices>& choices_;
    ParityReport& report_;
    std::int64_t vocabulary_;
};

/// Whole sequences from `first` on that one sweep holds; returns the sequence after them.
std::size_t end_of_sweep(const std::vector<std::int64_t>& offsets, std::size_t first, std::int64_t capacity) {
    std::size_t last = first + 1;
    while (last + 1 < offsets.size() && offsets[last + 1] - offsets[first] <= capacity)
        ++last;
    return last;
}

SweepRequest request_for(const ReferenceRun& reference, std::size_t first, std::size_t last, std::int64_t first_row) {
    const auto& offsets = reference.sequences.offsets;
    SweepRequest request;
    for (std::size_t s = first; s < last; ++s)
        request.sequences.add(std::span(reference.sequences.token_ids)
                                  .subspan(static_cast<std::size_t>(offsets[s]), static_cast<std::size_t>(offsets[s + 1] - offsets[s])));
    for (auto row = static_cast<std::size_t>(first_row); row < reference.rows.size() && reference.rows[row] < offsets[last]; ++row)
        request.head.tokens.push_back(reference.rows[row] - offsets[first]);
    request.head.full_logits = true;
    return request;
}

} // namespace

double ParityReport::agreement() const {
    std::int64_t equal = 0, all = 0;
    for (const LayerParity& layer : layers) {
        equal += layer.equal;
        all += layer.tokens;
    }
    return all > 0 ? static_cast<double>(equal) / static_cast<double>(all) : 1;
}

bool ParityReport::within_rounding() const {
    return logits_difference <= logits_tolerance && std::all_of(layers.begin(), layers.end(), [](const LayerParity& layer) {
               return layer.relative() <= router_tolerance && layer.beyond_ties == 0;
           });
}

ParityReport compare_with_reference(Engine& engine, const ReferenceRun& reference, const CancelToken& cancel, const ProgressSink& progress) {
    const ModelConfig& config = engine.config();
    const auto& offsets = reference.sequences.offsets;
    ParityReport report;
    report.tokens = reference.sequences.tokens();
    std::map<int, Choices> choices;
    for (const int layer : config.moe_layers) {
        const ReferenceRun::Layer& routing = reference.layers.at(layer);
        choices[layer] = choices_of(routing, config.router, engine.selection_bias(layer));
        LayerParity& parity = report.layers.emplace_back();
        parity.layer = layer;
        parity.spread = standard_deviation(routing.router_logits);
        parity.margins = quantiles(choices[layer].margin);
    }
    std::int64_t longest = 1;
    for (std::size_t s = 0; s + 1 < offsets.size(); ++s)
        longest = std::max(longest, offsets[s + 1] - offsets[s]);
    const std::int64_t capacity = report.tokens > 0 ? engine.tokens_per_sweep(longest) : 1;
    ParitySink sink(reference, choices, report, config.vocab_size);
    for (std::size_t first = 0; first + 1 < offsets.size();) {
        const std::size_t last = end_of_sweep(offsets, first, capacity);
        const SweepRequest request = request_for(reference, first, last, sink.first_row);
        if (request.sequences.tokens() > 0)
            engine.sweep(request, sink, cancel, progress);
        sink.first_token = offsets[last];
        sink.first_row += static_cast<std::int64_t>(request.head.tokens.size());
        first = last;
    }
    return report;
}

} // namespace isogloss
