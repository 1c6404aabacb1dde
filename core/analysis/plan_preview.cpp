// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/plan_preview.h"

#include "core/analysis/divergence.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <set>
#include <span>

namespace isogloss {

namespace {

/// Half floats turn a few near ties around; a router with corrections or groups differs in far more tokens.
constexpr double tolerated = 0.05;

/// The k largest, sorted by number.
void choose(std::span<const float> logits, std::vector<std::uint16_t>& order, std::span<std::uint16_t> chosen) {
    order.resize(logits.size());
    std::iota(order.begin(), order.end(), std::uint16_t{0});
    std::partial_sort(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(chosen.size()), order.end(),
                      [&](std::uint16_t a, std::uint16_t b) { return logits[a] > logits[b] || (logits[a] == logits[b] && a < b); });
    std::copy_n(order.begin(), chosen.size(), chosen.begin());
    std::sort(chosen.begin(), chosen.end());
}

std::int64_t tokens_to_look_at(const TraceReader& trace, std::size_t language, std::int64_t most) {
    const auto offsets = trace.sequence_offsets(language);
    const auto enough = std::find_if(offsets.begin(), offsets.end(), [&](std::int64_t offset) { return offset >= most; });
    return most == 0 || enough == offsets.end() ? offsets.back() : *enough;
}

struct Changes {
    std::int64_t tokens = 0, choices = 0; ///< changed by the plan
    std::int64_t unlike = 0;              ///< tokens whose recorded experts are not the k largest logits
};

Changes changes(const TraceReader& trace, std::size_t language, int moe_index, std::int64_t tokens, Rule rule, std::span<const PlanEdit> edits) {
    const auto k = static_cast<std::size_t>(trace.header().top_k), experts = static_cast<std::size_t>(trace.header().experts);
    std::vector<float> logits = trace.router_logits(language, moe_index, 0, tokens);
    std::vector<std::uint16_t> recorded = trace.topk_index(language, moe_index, 0, tokens), before(k), after(k), common(k), order;
    Changes out;
    for (std::size_t t = 0; t < static_cast<std::size_t>(tokens); ++t) {
        const std::span<float> row(logits.data() + t * experts, experts);
        const std::span<std::uint16_t> known(recorded.data() + t * k, k);
        choose(row, order, before);
        std::sort(known.begin(), known.end());
        out.unlike += std::equal(known.begin(), known.end(), before.begin()) ? 0 : 1;
        steer_logits(row, rule, edits);
        choose(row, order, after);
        const auto end = std::set_intersection(before.begin(), before.end(), after.begin(), after.end(), common.begin());
        const auto kept = end - common.begin();
        out.choices += static_cast<std::int64_t>(k) - kept;
        out.tokens += kept == static_cast<std::ptrdiff_t>(k) ? 0 : 1;
    }
    return out;
}

} // namespace

PlanPreview preview_plan(const TraceReader& trace, const SteeringPlan& plan, std::int64_t most_tokens, const CancelToken& cancel) {
    const TraceHeader& header = trace.header();
    if (!header.has_router_logits)
        throw AnalysisError(trace.path().string() + " holds no router logits, which a preview needs. Record them with the run.");
    if (!header.plan_json.empty())
        throw AnalysisError(trace.path().string() + " was made with a plan; a preview starts from a run without one.");
    PlanPreview out;
    const int complete = trace.layers_complete();
    std::vector<int> moe_indices;
    for (int m = 0; m < complete; ++m) {
        const int layer = header.moe_layers[static_cast<std::size_t>(m)];
        if (plan.scope.holds_layer(layer) &&
            std::any_of(plan.edits.begin(), plan.edits.end(), [&](const PlanEdit& edit) { return edit.layer == layer; })) {
            out.layers.push_back(layer);
            moe_indices.push_back(m);
        }
    }
    constexpr double nan = std::numeric_limits<double>::quiet_NaN();
    std::int64_t looked_at = 0, unlike = 0;
    for (const TraceLanguageInfo& info : trace.languages()) {
        const std::size_t language = trace.language_index(info.code);
        const SteeringPlan here = plan_in_scope(plan, info.code);
        const std::int64_t tokens = tokens_to_look_at(trace, language, most_tokens);
        out.languages.push_back(info.code);
        out.tokens.push_back(tokens);
        for (std::size_t i = 0; i < out.layers.size(); ++i) {
            cancel.check();
            std::vector<PlanEdit> edits;
            std::copy_if(here.edits.begin(), here.edits.end(), std::back_inserter(edits),
                         [&](const PlanEdit& edit) { return edit.layer == out.layers[i]; });
            if (edits.empty() || tokens == 0) {
                out.tokens_changed.push_back(nan);
                out.choices_changed.push_back(nan);
                continue;
            }
            const Changes found = changes(trace, language, moe_indices[i], tokens, plan.rule, edits);
            out.tokens_changed.push_back(static_cast<double>(found.tokens) / static_cast<double>(tokens));
            out.choices_changed.push_back(static_cast<double>(found.choices) / static_cast<double>(tokens * header.top_k));
            looked_at += tokens;
            unlike += found.unlike;
        }
    }
    if (static_cast<double>(unlike) > tolerated * static_cast<double>(looked_at))
        throw AnalysisError(trace.path().string() + ": expected a router that chooses the " + std::to_string(header.top_k) +
                            " largest logits, found " + std::to_string(100 * unlike / looked_at) +
                            " % of tokens with other experts. Re-evaluate shows what the plan changes.");
    return out;
}

} // namespace isogloss
