// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/activation.h"
#include "core/analysis/divergence.h"
#include "core/analysis/language_layer_table.h"
#include "core/analysis/plan_preview.h"
#include "core/base/progress.h"
#include "core/corpus/corpus.h"
#include "core/engine/parity.h"
#include "core/engine/trace_job.h"
#include "core/evaluation/compare.h"
#include "core/model/config.h"
#include "core/steering/plan.h"
#include "core/trace/schema.h"
#include "widgets/charts/coactivation_chart.h"
#include "widgets/charts/pairs_chart.h"
#include "widgets/charts/tokens_chart.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

// What the window asks its two worker threads for, and what they answer. Plain values: they cross threads in queued signals.
namespace isogloss {

/// As the command line's default: both give the same numbers.
inline constexpr Bootstrap intervals{.resamples = 10000};

/// What can be said about a model folder from its small files.
struct ModelSummary {
    std::filesystem::path folder;
    ModelConfig config;
    std::string fingerprint;
    std::int64_t parameters = 0;
    std::uint64_t bytes = 0; ///< of the weights on disk
    bool has_chat_template = false;
};

/// How a model is run.
struct RunSettings {
    std::filesystem::path model_folder;
    EngineOptions engine;
    CorpusInfo corpus;
    std::vector<std::string> languages; ///< codes, the reference among them
    std::string reference;
    std::size_t limit = 0; ///< rows; 0 = all
    bool chat = false;
    bool record_logits = false; ///< every token's router logits go into the trace
};

struct TraceRequest {
    RunSettings settings;
    SteeringPlan plan;
    std::filesystem::path out;
    bool resume = false; ///< go on with the unfinished file at `out`
};
struct TraceResult {
    std::filesystem::path file;
    std::int64_t tokens = 0;
    std::size_t rows_left_out = 0;
    double seconds = 0;
    double tokens_per_second = 0;
    std::string device; ///< "cpu", "cuda:0"
};

/// The same run again with a plan: a second trace, and losses (and Belebele) before and after.
struct ReevaluationRequest {
    RunSettings settings;
    SteeringPlan plan;
    std::filesystem::path trace_out;
    std::filesystem::path belebele; ///< folder; empty = without
    std::size_t belebele_limit = 0; ///< items per language; 0 = all
};
struct ReevaluationResult {
    TraceResult trace;
    Comparison loss;                    ///< nats per byte
    std::optional<Comparison> belebele; ///< accuracy
    std::string belebele_left_out;      ///< languages that the folder lacks, as a sentence; empty if none
    double seconds = 0;
};

/// What a run would need, before it runs.
struct RunEstimate {
    std::int64_t rows = 0, tokens = 0; ///< tokens are estimated from the first rows of each language
    MemoryEstimate memory;             ///< of one sweep
    std::uint64_t budget = 0;          ///< bytes
    std::string refusal;               ///< why it cannot run; empty if it can
};

/// Layer × language divergence of a trace that may be growing.
struct DivergenceRequest {
    std::filesystem::path trace;
    std::string reference;
    Weighting weighting = Weighting::Softmax;
    Bootstrap bootstrap;
};
struct DivergenceView {
    DivergenceRequest request;
    std::shared_ptr<const DivergenceTable> table;
    TraceHeader header;
    std::int64_t sequences = 0, tokens = 0;
    int layers_complete = 0;
    std::int64_t rows_shown = 0; ///< the first of `sequences` that the table rests on: fewer than all while a large trace is opened
    bool first_look = false;     ///< without intervals and baselines; the whole table follows
    bool from_pairs = false;     ///< made from the pairs of all languages, without reading the trace
};

/// A measure of each language by itself, in every complete layer.
struct MeasureRequest {
    enum class Kind { Entropy, Consistency };
    std::filesystem::path trace;
    Kind kind = Kind::Entropy;
    Weighting weighting = Weighting::Softmax; ///< of the entropy
    Bootstrap bootstrap;
};
struct MeasureView {
    MeasureRequest request;
    std::shared_ptr<const LanguageLayerTable> table;
};

/// How many layers of a trace can be shown against any language without reading it again.
struct ReferencesView {
    int layers_known = 0, layers_complete = 0;
    bool kept = true; ///< false: too large for that (EveryReference::fits)
};

/// Before and after: the same languages, layers, reference and weighting in two traces.
struct DifferenceRequest {
    std::filesystem::path before, after;
    std::string reference;
    Weighting weighting = Weighting::Softmax;
    Bootstrap bootstrap;
};
struct DifferenceView {
    DifferenceRequest request;
    std::shared_ptr<const DivergenceTable> before, after;
    std::shared_ptr<const DivergenceTable> difference; ///< after − before, paired over rows; low and high are the interval of the difference
    /// Mean over the layers, by language: before, after, and their paired difference with its interval.
    struct Mean {
        std::string language;
        double before = 0, after = 0, difference = 0, low = 0, high = 0;
        std::int64_t n = 0;
    };
    std::vector<Mean> means;
    /// Share of the top-k choices that the plan changed, by language, over the steered layers; [0, 1].
    std::vector<std::pair<std::string, double>> changed_choices;
};

struct ActivationRequest {
    std::filesystem::path trace;
    std::string language, reference;
    int moe_index = 0;
    Bootstrap bootstrap;
};
struct ActivationView {
    ActivationRequest request;
    std::shared_ptr<const ActivationTable> table;
};

/// One row of the corpus, token by token.
struct TokensRequest {
    std::filesystem::path trace, model_folder; ///< the tokenizer's; may be empty
    std::vector<std::string> languages;        ///< the reference first
    std::string reference;
    std::int64_t row = 0;
    int moe_index = 0;
};
struct TokensView {
    TokensRequest request;
    std::shared_ptr<const TokenLines> lines;
    QString trouble; ///< why the tokens have no text, a sentence; empty if they have
};

/// What the model is given for one row.
struct PromptRequest {
    std::filesystem::path model_folder;
    CorpusInfo corpus;
    std::string language;
    std::int64_t row = 0;
    bool chat = false;
};
struct PromptView {
    PromptRequest request;
    QString text; ///< exact
    std::vector<std::int32_t> ids;
    QStringList pieces;    ///< readable text of each id
    std::int64_t rows = 0; ///< of the corpus in this language
};

/// The open model, in f32, against a reference run of the same model.
struct ParityRequest {
    std::filesystem::path model_folder, reference;
    EngineOptions engine;
};
struct ParityView {
    ParityRequest request;
    ParityReport report;
};

/// All pairs of languages of one layer.
struct PairsRequest {
    std::filesystem::path trace;
    Weighting weighting = Weighting::Softmax;
    std::string reference;
    int moe_index = 0;
    bool with_intervals = false; ///< takes longer
    bool operator==(const PairsRequest&) const = default;
};
struct PairsView {
    PairsRequest request;
    std::shared_ptr<const LanguagePairs> pairs;
};

/// Which experts of one layer are chosen together, in one language.
struct CoactivationRequest {
    std::filesystem::path trace;
    std::string language;
    int moe_index = 0;
    bool operator==(const CoactivationRequest&) const = default;
};
struct CoactivationView {
    CoactivationRequest request;
    std::shared_ptr<const Coactivation> coactivation;
};

/// What a plan would change, before it is run.
struct PreviewRequest {
    std::filesystem::path trace;
    SteeringPlan plan;
    std::int64_t most_tokens = 0; ///< of each language; 0 = all
};
struct PreviewView {
    PreviewRequest request;
    std::shared_ptr<const PlanPreview> preview;
};

/// Every expert's difference between two languages, in all complete layers.
struct ScoresRequest {
    std::filesystem::path trace;
    std::string language, reference;
};
struct ScoresView {
    ScoresRequest request;
    std::shared_ptr<const std::vector<ExpertScore>> scores; ///< by falling difference
    bool complete = false;                                  ///< of all layers of the trace
};

} // namespace isogloss
