// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/worker/analysis_worker.h"

#include "app/window/worker/open_traces.h"
#include "app/window/worker/token_texts.h"
#include "core/analysis/consistency.h"
#include "core/analysis/routing_entropy.h"
#include "core/checkpoint/checkpoint.h"
#include "core/text/chat_template.h"

#include <exception>

namespace isogloss {

AnalysisWorker::AnalysisWorker(QObject* parent)
    : QObject(parent), traces_(std::make_unique<OpenTraces>()), answer_traces_(std::make_unique<OpenTraces>()),
      texts_(std::make_unique<TokenTexts>()), run_list_(std::make_unique<RunList>(Bootstrap{})), passes_(std::make_unique<JobQueue>()),
      answers_(std::make_unique<JobQueue>(JobId{1} << 32)) {}

AnalysisWorker::~AnalysisWorker() {
    disconnect();
    passes_.reset();
    answers_.reset();
}

JobId AnalysisWorker::post(JobQueue& queue, std::function<void(JobId, const CancelToken&)> work, const std::string& kind) {
    const auto guarded = [this, work = std::move(work)](JobId id, const CancelToken& cancel) {
        try {
            work(id, cancel);
        } catch (const Cancelled&) {
            emit cancelled(id);
        } catch (const std::exception& error) {
            emit failed(id, QString::fromUtf8(error.what()));
        }
    };
    passes_->cancel(references_job_);
    return queue.post(guarded, kind, [this](JobId id) { emit cancelled(id); });
}

JobId AnalysisWorker::inspect_model(const QString& folder_or_id) {
    return post(
        *answers_,
        [this, name = folder_or_id.toStdString()](JobId id, const CancelToken&) {
            ModelSummary model;
            model.folder = resolve_model(name);
            model.config = load_model_config(model.folder);
            const Checkpoint checkpoint(model.folder);
            model.fingerprint = checkpoint.fingerprint();
            model.parameters = checkpoint.parameters();
            model.bytes = checkpoint.total_bytes();
            model.has_chat_template = ChatTemplate::available(model.folder);
            emit model_inspected(id, model);
        },
        "model");
}

JobId AnalysisWorker::inspect_corpus(const QString& path, const QString& split) {
    return post(
        *answers_,
        [this, path = path.toStdString(), split = split.toStdString()](JobId id, const CancelToken&) {
            emit corpus_inspected(id, isogloss::inspect_corpus(path, split));
        },
        "corpus");
}

JobId AnalysisWorker::divergence(const DivergenceRequest& request) {
    return post(
        *passes_, [this, request](JobId id, const CancelToken& cancel) { emit divergence_ready(id, traces_->divergence(request, cancel)); },
        "divergence");
}

JobId AnalysisWorker::first_look(const DivergenceRequest& request) {
    return post(
        *passes_,
        [this, request](JobId id, const CancelToken& cancel) {
            traces_->glance(request, cancel, [this, id](const DivergenceView& view) { emit divergence_ready(id, view); });
            emit divergence_ready(id, traces_->first_look(request, cancel));
        },
        "first look");
}

JobId AnalysisWorker::prepare_references(const DivergenceRequest& request) {
    references_job_ = post(
        *passes_,
        [this, request](JobId id, const CancelToken& cancel) { emit references_prepared(id, traces_->prepare_references(request, cancel)); },
        "references");
    return references_job_;
}

JobId AnalysisWorker::measure(const MeasureRequest& request) {
    return post(
        *passes_,
        [this, request](JobId id, const CancelToken& cancel) {
            const TraceReader& trace = traces_->reader(request.trace);
            const MeasureOptions options{{}, request.bootstrap};
            LanguageLayerTable table = request.kind == MeasureRequest::Kind::Entropy ? routing_entropy(trace, request.weighting, options, cancel)
                                                                                     : consistency(trace, TokenPairs::All, options, cancel);
            emit measured(id, {request, std::make_shared<const LanguageLayerTable>(std::move(table))});
        },
        "measure " + request.trace.string()); // before and after are asked for together
}

JobId AnalysisWorker::difference(const DifferenceRequest& request) {
    return post(
        *passes_, [this, request](JobId id, const CancelToken& cancel) { emit difference_ready(id, traces_->difference(request, cancel)); },
        "difference");
}

JobId AnalysisWorker::activation(const ActivationRequest& request) {
    return post(
        *answers_,
        [this, request](JobId id, const CancelToken&) {
            const TraceReader& trace = answer_traces_->reader(request.trace);
            ActivationTable table = isogloss::activation(trace, request.language, request.reference, request.moe_index, request.bootstrap);
            emit activation_ready(id, {request, std::make_shared<const ActivationTable>(std::move(table))});
        },
        "activation");
}

JobId AnalysisWorker::scores(const ScoresRequest& request) {
    return post(
        *answers_,
        [this, request](JobId id, const CancelToken& cancel) {
            const TraceReader& trace = answer_traces_->reader(request.trace);
            const bool complete = trace.layers_complete() == static_cast<int>(trace.header().moe_layers.size());
            constexpr double every_expert = -2; // differences lie in [−1, 1]
            Bootstrap without_intervals;
            without_intervals.resamples = 0;
            const int last_layer = trace.header().model_layers;
            auto scores = specialised_experts({&trace, request.language}, {&trace, request.reference}, ExpertMethod::Delta, every_expert, 0,
                                              last_layer, false, without_intervals, cancel);
            emit scores_ready(id, {request, std::make_shared<const std::vector<ExpertScore>>(std::move(scores)), complete});
        },
        "scores");
}

JobId AnalysisWorker::tokens(const TokensRequest& request) {
    return post(
        *answers_,
        [this, request](JobId id, const CancelToken&) { emit tokens_ready(id, texts_->lines(answer_traces_->reader(request.trace), request)); },
        "tokens");
}

JobId AnalysisWorker::pairs(const PairsRequest& request) {
    return post(
        request.with_intervals ? *passes_ : *answers_,
        [this, request](JobId id, const CancelToken& cancel) {
            const TraceReader& trace = (request.with_intervals ? traces_ : answer_traces_)->reader(request.trace);
            auto pairs = std::make_shared<LanguagePairs>();
            pairs->table = pairwise_divergence(trace, request.moe_index, request.weighting, cancel, {},
                                               request.with_intervals ? intervals : Bootstrap{.resamples = 0});
            const std::size_t n = pairs->table.languages.size();
            pairs->clusters = average_linkage(pairs->table.mean, n);
            pairs->map = classical_scaling(pairs->table.mean, n);
            pairs->reference = QString::fromStdString(request.reference);
            emit pairs_ready(id, {request, std::move(pairs)});
        },
        request.with_intervals ? "intervals of pairs" : "pairs");
}

JobId AnalysisWorker::coactivation(const CoactivationRequest& request) {
    return post(
        *answers_,
        [this, request](JobId id, const CancelToken&) {
            auto made = std::make_shared<Coactivation>();
            made->table = isogloss::coactivation(answer_traces_->reader(request.trace), request.language, request.moe_index);
            made->by_similarity = experts_by_similarity(made->table);
            emit coactivation_ready(id, {request, std::move(made)});
        },
        "coactivation");
}

JobId AnalysisWorker::prompt(const PromptRequest& request) {
    return post(
        *answers_, [this, request](JobId id, const CancelToken&) { emit prompt_ready(id, texts_->prompt(request)); }, "prompt");
}

JobId AnalysisWorker::preview(const PreviewRequest& request) {
    return post(
        *passes_,
        [this, request](JobId id, const CancelToken& cancel) {
            PlanPreview preview = preview_plan(traces_->reader(request.trace), request.plan, request.most_tokens, cancel);
            emit preview_ready(id, {request, std::make_shared<const PlanPreview>(std::move(preview))});
        },
        "preview");
}

void AnalysisWorker::close_traces_except(const std::vector<std::filesystem::path>& traces) {
    passes_->post([this, traces](JobId, const CancelToken&) { traces_->keep_only(traces); });
    answers_->post([this, traces](JobId, const CancelToken&) { answer_traces_->keep_only(traces); });
}

} // namespace isogloss
