// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/worker/open_traces.h"

#include "core/analysis/glance.h"
#include "core/steering/plan.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace isogloss {

namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();
constexpr std::int64_t seconds_of_reading = std::int64_t{1} << 29; ///< bytes: as many are read and computed in half a second

DivergenceOptions options_of(const std::string& reference, Weighting weighting, const Bootstrap& bootstrap) {
    DivergenceOptions options;
    options.reference = reference;
    options.weighting = weighting;
    options.bootstrap = bootstrap;
    return options;
}

std::string key_of(const DivergenceRequest& request) {
    return request.trace.string() + "\n" + request.reference + "\n" + weighting_name(request.weighting) + "\n" +
           std::to_string(request.bootstrap.level) + "\n" + std::to_string(request.bootstrap.resamples) + "\n" +
           std::to_string(request.bootstrap.seed);
}

/// The same for every reference.
std::string key_of_references(DivergenceRequest request) {
    request.reference.clear();
    return key_of(request);
}

void require_same_shape(const DivergenceTable& before, const DivergenceTable& after) {
    const auto refuse = [&](const std::string& what, const std::string& expected, const std::string& found) {
        throw AnalysisError(sentence({after.trace, what, expected + " as in " + before.trace, found, "Trace both with the same model and corpus."}));
    };
    if (before.languages != after.languages)
        refuse("languages", std::to_string(before.languages.size()), std::to_string(after.languages.size()));
    if (before.layers != after.layers)
        refuse("routed layers", std::to_string(before.layers.size()), std::to_string(after.layers.size()));
    if (before.n != after.n)
        refuse("rows", before.n.empty() ? "none" : std::to_string(before.n.front()), after.n.empty() ? "none" : std::to_string(after.n.front()));
}

/// Row by row difference of two cells; empty if either is not complete.
std::vector<double> paired(const std::vector<double>& before, const std::vector<double>& after) {
    std::vector<double> difference(std::min(before.size(), after.size()));
    for (std::size_t i = 0; i < difference.size(); ++i)
        difference[i] = after[i] - before[i];
    return difference;
}

} // namespace

const TraceReader& OpenTraces::reader(const std::filesystem::path& trace) {
    const std::string key = trace.string();
    auto found = readers_.find(key);
    if (found == readers_.end())
        found = readers_.emplace(key, TraceReader(trace)).first;
    return found->second;
}

void OpenTraces::keep_only(const std::vector<std::filesystem::path>& traces) {
    const auto wanted = [&](const std::string& file) {
        return std::any_of(traces.begin(), traces.end(), [&](const std::filesystem::path& trace) { return trace.string() == file; });
    };
    std::erase_if(readers_, [&](const auto& entry) { return !wanted(entry.first); });
    std::erase_if(tables_, [&](const auto& entry) { return !wanted(entry.first.substr(0, entry.first.find('\n'))); });
    std::erase_if(references_, [&](const auto& entry) { return !wanted(entry.first.substr(0, entry.first.find('\n'))); });
}

ReferencesView OpenTraces::prepare_references(const DivergenceRequest& request, const CancelToken& cancel) {
    const TraceReader& trace = reader(request.trace);
    ReferencesView view;
    view.layers_complete = trace.layers_complete();
    view.kept = EveryReference::fits(trace);
    if (!view.kept)
        return view;
    EveryReference& references = references_.try_emplace(key_of_references(request), request.weighting, request.bootstrap).first->second;
    if (references.layers() > view.layers_complete) // another file in the place of the one that was known
        references = EveryReference(request.weighting, request.bootstrap);
    if (references.layers() < view.layers_complete)
        references.add_layer(trace, cancel);
    view.layers_known = references.layers();
    return view;
}

DivergenceView OpenTraces::view_of(const TraceReader& trace, const DivergenceRequest& request) {
    DivergenceView view;
    view.request = request;
    view.header = trace.header();
    if (view.request.reference.empty())
        view.request.reference = trace.header().reference_language;
    view.layers_complete = trace.layers_complete();
    for (const TraceLanguageInfo& info : trace.languages()) {
        view.tokens += info.tokens;
        view.sequences = std::max(view.sequences, info.sequences);
    }
    view.rows_shown = view.sequences;
    return view;
}

void OpenTraces::glance(const DivergenceRequest& request, const CancelToken& cancel, const std::function<void(const DivergenceView&)>& show) {
    const TraceReader& trace = reader(request.trace);
    if (pooled_bytes(trace) < seconds_of_reading)
        return;
    DivergenceView view = view_of(trace, request);
    view.first_look = true;
    view.request.bootstrap.resamples = 0;
    const GlanceOptions options{.reference = view.request.reference, .weighting = request.weighting};
    view.rows_shown = std::min(options.rows, view.sequences);
    const auto show_table = [&](const DivergenceTable& table) {
        view.table = std::make_shared<const DivergenceTable>(table);
        show(view);
    };
    show_table(divergence_glance(trace, options, cancel, show_table));
}

DivergenceView OpenTraces::first_look(const DivergenceRequest& request, const CancelToken& cancel) {
    const TraceReader& trace = reader(request.trace);
    DivergenceView view = view_of(trace, request);
    view.first_look = true;
    view.request.bootstrap.resamples = 0;
    DivergenceOptions options = options_of(view.request.reference, request.weighting, view.request.bootstrap);
    options.baselines = false;
    view.table = std::make_shared<const DivergenceTable>(isogloss::divergence(trace, options, cancel));
    return view;
}

DivergenceView OpenTraces::divergence(const DivergenceRequest& request, const CancelToken& cancel) {
    const TraceReader& trace = reader(request.trace);
    DivergenceView view = view_of(trace, request);
    std::vector<int> complete;
    for (const TraceLanguageInfo& info : trace.languages())
        complete.push_back(info.layers_complete);

    Known& known = tables_[key_of(view.request)];
    const auto references = references_.find(key_of_references(request));
    // Where some languages are ahead of others, the table has cells that the pairs lack.
    const bool even = std::all_of(complete.begin(), complete.end(), [&](int layers) { return layers == view.layers_complete; });
    if (!known.table && even && view.layers_complete > 0 && references != references_.end() && references->second.layers() == view.layers_complete) {
        known.table = references->second.table(trace, view.request.reference);
        known.complete = complete;
        view.from_pairs = true;
    } else if (!known.table || known.complete != complete) {
        DivergenceOptions options = options_of(view.request.reference, request.weighting, request.bootstrap);
        std::shared_ptr<DivergenceTable> table;
        if (known.table) {
            for (int layer = 0; layer < static_cast<int>(trace.header().moe_layers.size()); ++layer)
                for (std::size_t i = 0; i < complete.size(); ++i)
                    if (known.complete[i] <= layer && layer < complete[i]) {
                        options.moe_indices.push_back(layer);
                        break;
                    }
            table = std::make_shared<DivergenceTable>(*known.table);
            if (!options.moe_indices.empty())
                update_layers(*table, isogloss::divergence(trace, options, cancel), options.moe_indices);
        } else {
            table = std::make_shared<DivergenceTable>(isogloss::divergence(trace, options, cancel));
        }
        known.table = table;
        known.complete = complete;
    }
    view.table = known.table;
    return view;
}

DifferenceView OpenTraces::difference(const DifferenceRequest& request, const CancelToken& cancel) {
    const TraceReader &first = reader(request.before), &second = reader(request.after);
    DivergenceOptions options = options_of(request.reference, request.weighting, request.bootstrap);
    options.keep_sequences = true;
    auto before = std::make_shared<DivergenceTable>(isogloss::divergence(first, options, cancel));
    auto after = std::make_shared<DivergenceTable>(isogloss::divergence(second, options, cancel));

    DifferenceView view;
    view.request = request;
    view.difference = std::make_shared<DivergenceTable>(difference_table(*before, *after));
    view.means = mean_differences(*before, *after);
    if (!second.header().plan_json.empty()) {
        const SteeringPlan plan = parse_plan(second.header().plan_json, request.after.string());
        if (!plan.empty())
            view.changed_choices = changed_choices(first, second, plan.first_layer(), cancel);
    }
    before->per_sequence.clear();
    after->per_sequence.clear();
    view.before = std::move(before);
    view.after = std::move(after);
    return view;
}

DivergenceTable difference_table(const DivergenceTable& before, const DivergenceTable& after) {
    require_same_shape(before, after);
    DivergenceTable out = after;
    out.per_sequence.clear();
    out.noise_floor = nan;
    std::fill(out.noise_floor_by_layer.begin(), out.noise_floor_by_layer.end(), nan);
    std::fill(out.other_sentence.begin(), out.other_sentence.end(), nan);
    for (std::size_t language = 0; language < before.languages.size(); ++language) {
        const Resamples resamples(static_cast<std::size_t>(before.n[language]), before.bootstrap);
        for (std::size_t layer = 0; layer < before.layers.size(); ++layer) {
            const std::size_t cell = language * before.layers.size() + layer;
            out.mean[cell] = after.mean[cell] - before.mean[cell];
            out.low[cell] = out.high[cell] = nan;
            const std::vector<double> rows = paired(before.per_sequence[cell], after.per_sequence[cell]);
            if (rows.empty())
                continue;
            const Interval interval = resamples.mean_interval(rows);
            out.low[cell] = interval.low;
            out.high[cell] = interval.high;
        }
    }
    return out;
}

std::vector<DifferenceView::Mean> mean_differences(const DivergenceTable& before, const DivergenceTable& after) {
    require_same_shape(before, after);
    std::vector<DifferenceView::Mean> means;
    for (std::size_t language = 0; language < before.languages.size(); ++language) {
        DifferenceView::Mean mean;
        mean.language = before.languages[language];
        mean.n = before.n[language];
        std::vector<double> rows(static_cast<std::size_t>(mean.n), 0.0);
        std::size_t layers = 0;
        for (std::size_t layer = 0; layer < before.layers.size(); ++layer) {
            const std::size_t cell = language * before.layers.size() + layer;
            const std::vector<double> difference = paired(before.per_sequence[cell], after.per_sequence[cell]);
            if (difference.empty())
                continue;
            ++layers;
            mean.before += before.mean[cell];
            mean.after += after.mean[cell];
            for (std::size_t i = 0; i < rows.size(); ++i)
                rows[i] += difference[i];
        }
        if (layers == 0) {
            mean.before = mean.after = mean.difference = mean.low = mean.high = nan;
        } else {
            mean.before /= static_cast<double>(layers);
            mean.after /= static_cast<double>(layers);
            mean.difference = mean.after - mean.before;
            for (double& row : rows)
                row /= static_cast<double>(layers);
            const Interval interval = Resamples(rows.size(), before.bootstrap).mean_interval(rows);
            mean.low = interval.low;
            mean.high = interval.high;
        }
        means.push_back(mean);
    }
    return means;
}

std::vector<std::pair<std::string, double>> changed_choices(const TraceReader& before, const TraceReader& after, int first_layer,
                                                            const CancelToken& cancel) {
    std::vector<std::pair<std::string, double>> shares;
    const auto top_k = static_cast<std::size_t>(before.header().top_k);
    const auto& layers = before.header().moe_layers;
    for (const TraceLanguageInfo& info : before.languages()) {
        const std::size_t a = before.language_index(info.code), b = after.language_index(info.code);
        std::uint64_t changed = 0, choices = 0;
        for (int m = 0; m < static_cast<int>(layers.size()); ++m) {
            cancel.check();
            if (layers[static_cast<std::size_t>(m)] < first_layer || m >= info.layers_complete)
                continue;
            const std::vector<std::uint16_t> old_choice = before.topk_index(a, m), new_choice = after.topk_index(b, m);
            if (old_choice.size() != new_choice.size())
                throw AnalysisError(sentence({after.path().string(), info.code, std::to_string(old_choice.size()) + " choices",
                                              std::to_string(new_choice.size()), "Trace both with the same corpus."}));
            for (std::size_t t = 0; t < old_choice.size(); t += top_k) {
                const auto first = new_choice.begin() + static_cast<std::ptrdiff_t>(t), last = first + static_cast<std::ptrdiff_t>(top_k);
                for (std::size_t i = t; i < t + top_k; ++i)
                    changed += std::find(first, last, old_choice[i]) == last ? 1 : 0;
            }
            choices += old_choice.size();
        }
        shares.emplace_back(info.code, choices == 0 ? nan : static_cast<double>(changed) / static_cast<double>(choices));
    }
    return shares;
}

} // namespace isogloss
