// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/evaluation/compare.h"
#include "core/steering/plan.h"
#include "widgets/models/plan_document.h"

#include <array>
#include <cmath>
#include <filesystem>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace isogloss {

class SessionError : public InputError {
public:
    using InputError::InputError;
};

/// How a run is set up besides model, corpus and languages: as in the run panel.
struct SessionOptions {
    std::int64_t limit = 0;     ///< rows; 0 = all
    std::string dtype = "bf16"; ///< or "f32"
    std::string device = "auto", memory;
    bool chat = false;
    std::filesystem::path trace_folder; ///< empty = the program's own
    bool logits = false;                ///< keep every token's router logits
    bool operator==(const SessionOptions&) const = default;
};

/// The last run: what it takes to go on with its trace, or to run the same again.
struct SessionRun {
    std::filesystem::path trace;
    bool complete = false;
    std::vector<std::string> languages; ///< FLORES-200 codes, the reference among them
    std::string reference;
    std::int64_t limit = 0;
    std::string dtype = "bf16";
    bool chat = false, logits = false;
    bool operator==(const SessionRun&) const = default;
};

/// What a re-evaluation found. Its items are not kept, its numbers are.
struct SessionResults {
    std::filesystem::path trace; ///< made with the plan
    SteeringPlan plan;           ///< that was run
    Comparison loss;             ///< nats per byte; without flips
    std::optional<Comparison> belebele;
    std::string belebele_left_out;
};

/// One state of the plan in the order of its making; `text` names the step that led to it.
struct SessionStep {
    std::string text;
    SteeringPlan plan;
    PlanBounds bounds = {};
    bool operator==(const SessionStep&) const = default;
};

/// The fields of the next evaluation, as typed.
struct SessionTask {
    std::string task = "belebele", data, task_template, subjects, languages = "all";
    std::int64_t limit = 0, shots = 0;
    bool chat = false;
    bool operator==(const SessionTask&) const = default;
};

/// The fields of the sweep, as typed.
struct SessionSweep {
    std::string target, baseline, lambdas, taus, bands, rules;
    std::int64_t controls = 1;
    bool suppress = false;
    bool operator==(const SessionSweep&) const = default;
};

/// The Experiments page.
struct SessionExperiments {
    std::string part = "compare";                ///< "changed", "sweep"
    bool both_runs = false;                      ///< the two runs themselves, not their difference
    std::vector<std::filesystem::path> selected; ///< runs, at most a few: what is compared
    std::vector<std::filesystem::path> files;    ///< results that lie elsewhere
    SessionTask task;
    SessionSweep sweep;
    bool operator==(const SessionExperiments&) const = default;
};

/// How the views are set. Names, not numbers, so that a file outlives a change of order.
struct SessionViews {
    std::string page = "divergence";
    std::string heatmap = "divergence";                         ///< "divergence", "interval_width", "entropy", "consistency", "plan_preview"
    std::string showing = "before";                             ///< "before", "after", "difference", "both"
    std::string weighting = "softmax";                          ///< or "topk"
    std::string reference;                                      ///< of the table; empty = the trace's own
    std::string sort = "mean";                                  ///< "mean", "name", "family", "resources"
    std::string experts = "difference", expert_order = "value"; ///< or "shares"; "number"
    std::string expert_map = "difference";                      ///< or "shares"
    std::string expert_view = "map";                            ///< or "coactivation"
    std::string coactivation_order = "number";                  ///< or "similarity"
    std::string colouring = "expert";                           ///< of tokens; or "divergence"
    std::string measure = "divergence";                         ///< of the results; "loss", "belebele"
    std::int64_t row = 0;                                       ///< of the corpus, from 0
    double tau = 0.3, strength = 0.5;                           ///< [0, 1]; λ of new edits, (0, 1000]
    std::string filter;                                         ///< search among the languages
    std::string heatmap_filter;                                 ///< search that narrows the heatmap; empty = all
    std::array<int, 4> zoom{};                                  ///< first layer, layers, first row, rows of the heatmap; 0 of them = all
    std::string curves = "language";                            ///< what their colours say: "family", "resources", "accuracy"
    std::string coefficient = "pearson";                        ///< or "spearman"
    std::string theme = "system";                               ///< "light", "dark"
    bool operator==(const SessionViews&) const = default;
};

struct SessionSelection {
    std::vector<std::string> languages; ///< in the order of selecting
    int layer = -1, expert = -1;        ///< true layer id; −1 = none
    std::vector<int> experts;           ///< where several are selected: in the order of selecting, `expert` last
    int band_first = -1, band_last = -1;
    double threshold = std::numeric_limits<double>::quiet_NaN(); ///< θ; NaN = the default
};

/// Bytes that only Qt reads: where window, panes and splitters stand.
struct SessionLayout {
    std::string geometry, docks, splitters;
    bool operator==(const SessionLayout&) const = default;
};

/// A session, schema 1 (docs/session-format.md). All paths are absolute here; an empty one means that nothing is open.
struct Session {
    std::filesystem::path model, corpus;
    std::string split;
    std::filesystem::path trace, belebele;
    SessionOptions options;
    std::vector<std::string> checked; ///< languages of the next run
    std::string reference;            ///< of the next run
    std::optional<SessionRun> run;
    std::optional<SessionResults> results;
    std::filesystem::path compared;   ///< the trace beside the open one, where that is not of `results`
    std::filesystem::path accuracies; ///< that the Correlation page shows: a table or a result
    std::optional<SessionExperiments> experiments;
    std::vector<SessionStep> steps{SessionStep{}}; ///< never empty; the first is the state before the first step
    std::size_t current_step = 0;                  ///< what the plan is now
    SessionViews views;
    SessionSelection selection;
    SessionLayout layout;
    std::filesystem::path saved_as; ///< only in a recovery file: where the user keeps the session
};

/// Paths below the file's folder, or reachable from it with at most two steps up, are written relative to it. Ends in a newline; stable key order.
std::string session_json(const Session& session, const std::filesystem::path& file);
/// Unknown keys, wrong types and values out of range are refused with the place named ("views.sort"). Throws `SessionError` or `PlanError`. Nothing
/// is opened: whether the files are still there shows when they are.
Session parse_session(std::string_view json, const std::filesystem::path& file);

Session load_session(const std::filesystem::path& file); ///< throws `InputError` if it cannot be read
/// Replaces the file once the new one is whole. Throws `Error`.
void save_session(const Session& session, const std::filesystem::path& file);

} // namespace isogloss
