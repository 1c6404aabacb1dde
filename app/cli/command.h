// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/bootstrap.h"
#include "core/base/progress.h"
#include "core/engine/engine.h"
#include "core/steering/plan.h"
#include "core/trace/reader.h"

#include <CLI/CLI.hpp>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace isogloss::cli {

/// What every subcommand gets: its place in the command line and the flag that Ctrl-C raises.
struct Context {
    CLI::App& app;
    CancelToken cancel;
};

// One file per subcommand. Each adds its options and a callback; the callback throws, main turns that into the exit status.
void add_info(const Context& context);
void add_tokenize(const Context& context);
void add_forward(const Context& context);
void add_parity(const Context& context);
void add_trace(const Context& context);
void add_divergence(const Context& context);
void add_measure(const Context& context);
void add_experts(const Context& context);
void add_correlate(const Context& context);
void add_cluster(const Context& context);
void add_evaluate(const Context& context);
void add_compare(const Context& context);
void add_sweep(const Context& context);
void add_generate(const Context& context);
void add_figure(const Context& context);
void add_import(const Context& context);
void add_verify(const Context& context);
void add_merge(const Context& context);

/// --dtype --device --device-memory --kernels --memory --threads.
struct EngineFlags {
    std::string dtype = "bf16", device = "auto", device_memory, kernels = "own", memory;
    int threads = 0;
    void add(CLI::App& command);
    EngineOptions options() const;
};

/// --interval --resamples --bootstrap --seed.
struct IntervalFlags {
    Bootstrap bootstrap{.resamples = 10000};
    std::string method = "percentile";
    Bootstrap options() const; ///< with the method
    void add(CLI::App& command);
};

/// --csv | --json; csv unless told otherwise.
struct FormatFlags {
    bool csv = false, json = false;
    void add(CLI::App& command);
};

Weighting parse_weighting(const std::string& name); ///< "softmax" or "topk"; throws `InputError`
void add_weights_option(CLI::App& command, std::string& weights);

/// A plan file checked against the engine's model; an empty path gives the empty plan.
SteeringPlan plan_for(const std::string& file, const Engine& engine);

/// A progress line on stderr if that is a terminal, else nothing at all.
ProgressSink progress_line();

/// Ends the progress line, so that what follows starts at the left.
void end_progress_line();

/// The language codes of "a,b,c"; empty (= all) for "" and "all".
std::vector<std::string> parse_languages(const std::string& text);

/// "8-35" or "12": true layer ids, both ends included. Throws `InputError`.
std::pair<int, int> parse_layer_range(const std::string& text);

/// MoE indices of true layer ids: "12" or "8-35" (dense layers in between are skipped), "" = all that are complete in every language. Throws
/// `InputError` for layers that the trace does not have.
std::vector<int> parse_moe_layers(const TraceReader& trace, const std::string& text);

/// "a,b,c" → {"a","b","c"}; empty parts are refused with `InputError`.
std::vector<std::string> split_list(const std::string& text, const char* what);

/// "0.25" → 0.25; anything but a finite number is refused with `InputError`.
double parse_number(const std::string& text, const char* what);

} // namespace isogloss::cli
