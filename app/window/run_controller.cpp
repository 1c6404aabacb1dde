// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/run_controller.h"

#include "app/window/files.h"
#include "core/base/files.h"
#include "widgets/models/plural.h"
#include "widgets/numbers.h"
#include "widgets/panels/language_chooser.h"

#include <algorithm>

namespace isogloss {

namespace {

bool same_run(const RunSettings& a, const RunSettings& b) {
    return a.model_folder == b.model_folder && a.engine.dtype == b.engine.dtype && a.corpus.path == b.corpus.path &&
           a.corpus.split == b.corpus.split && a.languages == b.languages && a.reference == b.reference && a.limit == b.limit && a.chat == b.chat &&
           a.record_logits == b.record_logits;
}

QString model_detail(const ModelConfig& config) {
    return RunController::tr("%1 × %2, top-%3").arg(config.moe_layers.size()).arg(config.experts).arg(config.top_k);
}

} // namespace

RunController::RunController(EngineWorker& engine, AnalysisWorker& analysis, RunPanel& panel, QObject* parent)
    : QObject(parent), engine_(engine), analysis_(analysis), panel_(panel) {
    // A row of check marks set in one go asks once.
    estimate_timer_.setSingleShot(true);
    estimate_timer_.setInterval(250);
    connect(&estimate_timer_, &QTimer::timeout, this, &RunController::ask_for_estimate);
    connect_workers();
    connect_panel();
}

void RunController::connect_workers() {
    connect(&analysis_, &AnalysisWorker::model_inspected, this, [this](JobId id, const ModelSummary& model) {
        if (id == model_job_)
            model_ready(model);
    });
    connect(&analysis_, &AnalysisWorker::corpus_inspected, this, [this](JobId id, const CorpusInfo& corpus) {
        if (id == corpus_job_)
            corpus_ready(corpus);
    });
    connect(&analysis_, &AnalysisWorker::failed, this, [this](JobId id, const QString& sentence) {
        if (id != model_job_ && id != corpus_job_)
            return;
        run_when_ready_ = false;
        // Without its model or its corpus a run cannot be gone on with.
        if (id == model_job_)
            restoring_.reset();
        emit failed(sentence);
    });
    connect(&engine_, &EngineWorker::estimated, this, [this](JobId id, const RunEstimate& estimate) {
        if (id == estimate_job_)
            show_estimate(estimate);
    });
    connect(&engine_, &EngineWorker::progressed, this, [this](JobId id, const Progress& progress) {
        if (id == job_)
            panel_.show_progress(progress);
    });
    connect(&engine_, &EngineWorker::layers_completed, this, [this](JobId id, const QString& trace, int layers) {
        if (id == job_)
            emit grew(trace, layers);
    });
    connect(&engine_, &EngineWorker::traced, this, [this](JobId id, const TraceResult& result) {
        if (id != job_)
            return;
        last_run_->complete = true;
        end_run();
        emit finished(to_text(result.file), result);
    });
    connect(&engine_, &EngineWorker::cancelled, this, [this](JobId id) {
        if (id != job_)
            return;
        end_run();
        emit stopped();
    });
    connect(&engine_, &EngineWorker::failed, this, [this](JobId id, const QString& sentence) {
        if (id == estimate_job_)
            panel_.set_forecast(sentence, true);
        if (id != job_)
            return;
        end_run();
        emit stopped();
        emit failed(sentence);
    });
}

void RunController::connect_panel() {
    connect(&panel_, &RunPanel::model_entered, this, &RunController::open_model);
    connect(&panel_, &RunPanel::corpus_entered, this, [this](const QString& folder) { open_corpus(folder); });
    connect(&panel_, &RunPanel::split_chosen, this, [this](const QString& split) {
        if (corpus_)
            open_corpus(to_text(corpus_->path), split);
    });
    connect(&panel_, &RunPanel::run_requested, this, &RunController::run);
    connect(&panel_, &RunPanel::cancel_requested, this, &RunController::cancel);
    const auto changed = [this] {
        const auto settings = current_settings();
        panel_.set_resumable(settings && last_run_ && !last_run_->complete && same_run(*settings, last_run_->settings));
        panel_.set_ready(can_run());
        estimate_timer_.start();
        emit state_changed();
    };
    connect(&panel_, &RunPanel::options_changed, this, changed);
    connect(&panel_.languages().model(), &LanguageModel::checked_changed, this, changed);
    connect(&panel_.languages(), &LanguageChooser::reference_requested, this, &RunController::set_reference);
}

void RunController::run_when_ready() {
    // What is open now is not what is meant.
    model_.reset();
    corpus_.reset();
    run_when_ready_ = true;
    keep_logits_ = true;
}

void RunController::open_model(const QString& folder_or_id) { model_job_ = analysis_.inspect_model(folder_or_id); }
void RunController::open_corpus(const QString& folder, const QString& split) { corpus_job_ = analysis_.inspect_corpus(folder, split); }

void RunController::model_ready(const ModelSummary& model) {
    model_ = model;
    if (!run_when_ready_)
        keep_logits_ = false; // what holds for the demo need not hold for another model
    panel_.set_model(display_name(model.folder), model_detail(model.config));
    panel_.set_chat_available(model.has_chat_template);
    panel_.set_ready(can_run());
    estimate_timer_.start();
    restore_when_ready();
    emit model_changed();
    emit state_changed();
    if (run_when_ready_ && can_run())
        run();
}

QString RunController::corpus_name() const {
    if (!corpus_)
        return {};
    const QString folder = display_name(corpus_->path);
    const QString split = QString::fromStdString(corpus_->split);
    return split.isEmpty() || folder == split ? folder : tr("%1 %2").arg(folder, split);
}

void RunController::corpus_ready(const CorpusInfo& corpus) {
    corpus_ = corpus;
    QStringList codes, splits;
    for (const std::string& code : corpus.languages)
        codes << QString::fromStdString(code);
    for (const std::string& split : corpus.splits)
        splits << QString::fromStdString(split);
    panel_.set_corpus(corpus_name(), plural(codes.size(), tr("%1 language"), tr("%1 languages")), splits, QString::fromStdString(corpus.split));
    LanguageModel& languages = panel_.languages().model();
    languages.set_codes(codes);
    if (!codes.contains(reference_))
        reference_ = codes.contains("eng_Latn") ? "eng_Latn" : codes.value(0);
    languages.set_reference(reference_);
    // All 200 at once is a choice for the user to make; a few are the usual case.
    constexpr int many = 40;
    if (codes.size() > many)
        panel_.languages().set_grouping(LanguageModel::Grouping::Family);
    if (restoring_ && !restoring_->checked.isEmpty())
        languages.set_checked_codes(restoring_->checked);
    restore_when_ready();
    emit corpus_changed();
    emit state_changed();
    if (run_when_ready_ && can_run())
        run();
}

void RunController::restore(const Restored& restored) {
    model_.reset();
    corpus_.reset();
    last_run_.reset();
    run_when_ready_ = false;
    model_job_ = corpus_job_ = estimate_job_ = 0;
    panel_.set_model({}, {});
    panel_.set_corpus({}, {}, {}, {});
    panel_.languages().model().set_codes({});
    panel_.set_forecast({}, false);
    panel_.set_resumable(false);
    restoring_ = restored;
    if (!restored.reference.isEmpty())
        reference_ = restored.reference;
    if (!restored.model.isEmpty())
        open_model(restored.model);
    if (!restored.corpus.isEmpty())
        open_corpus(restored.corpus, restored.split);
    panel_.set_ready(can_run());
    emit state_changed();
}

void RunController::restore_when_ready() {
    if (!restoring_ || !model_ || !corpus_)
        return;
    if (const auto& run = restoring_->run) {
        // Where it runs and in how much memory are the panel's business; what is computed is the file's.
        RunSettings settings = *current_settings();
        settings.languages = run->languages;
        settings.reference = run->reference;
        settings.limit = run->limit;
        settings.engine.dtype = run->dtype;
        settings.chat = run->chat;
        settings.record_logits = run->logits;
        keep_logits_ = run->logits;
        last_run_ = Run{settings, run->file, run->complete};
        panel_.set_resumable(!run->complete && same_run(*current_settings(), settings) && std::filesystem::exists(run->file));
    }
    restoring_.reset();
    panel_.set_ready(can_run());
}

RunController::Restored RunController::state() const {
    // What is still being opened is as good as open.
    Restored state = restoring_.value_or(Restored{});
    state.reference = reference_;
    if (model_)
        state.model = to_text(model_->folder);
    if (corpus_) {
        state.corpus = to_text(corpus_->path);
        state.split = QString::fromStdString(corpus_->split);
        state.checked = panel_.languages().model().checked_codes();
    }
    if (last_run_) {
        const RunSettings& run = last_run_->settings;
        state.run = Restored::Run{last_run_->file, last_run_->complete, run.languages, run.reference,
                                  run.limit,       run.engine.dtype,    run.chat,      run.record_logits};
    }
    return state;
}

void RunController::set_reference(const QString& code) {
    reference_ = code;
    panel_.languages().model().set_reference(code);
}

bool RunController::can_run() const { return ready() && panel_.languages().model().checked_codes().size() >= 2; }

std::optional<RunSettings> RunController::model_settings() const {
    if (!model_)
        return std::nullopt;
    const RunOptions options = panel_.options();
    RunSettings settings;
    settings.model_folder = model_->folder;
    settings.engine.dtype = options.dtype == "f32" ? ComputeType::F32 : ComputeType::BF16;
    settings.engine.device = options.device.toStdString();
    settings.engine.memory_bytes = options.memory.isEmpty() ? 0 : parse_bytes(options.memory.toStdString());
    return settings;
}

std::optional<RunSettings> RunController::current_settings() const {
    if (!model_ || !corpus_)
        return std::nullopt;
    const RunOptions options = panel_.options();
    RunSettings settings = *model_settings();
    settings.corpus = *corpus_;
    for (const QString& code : panel_.languages().model().checked_codes())
        settings.languages.push_back(code.toStdString());
    settings.reference = reference_.toStdString();
    settings.limit = static_cast<std::size_t>(options.limit);
    settings.chat = options.chat;
    settings.record_logits = options.logits || keep_logits_;
    return settings;
}

std::optional<RunSettings> RunController::settings_of_trace(const std::filesystem::path& trace) const {
    if (last_run_ && last_run_->file == trace)
        return last_run_->settings;
    return current_settings();
}

std::filesystem::path RunController::new_trace(const QString& suffix) const {
    const QString chosen = panel_.options().trace_folder;
    return new_trace_file(chosen.isEmpty() ? default_trace_folder() : chosen, display_name(model_->folder), corpus_name(), suffix);
}

void RunController::ask_for_estimate() {
    if (!can_run())
        return;
    try {
        panel_.set_forecast(tr("looking at what the run needs …"), false);
        estimate_job_ = engine_.estimate(*current_settings());
    } catch (const InputError& error) { // the memory field
        panel_.set_forecast(QString::fromUtf8(error.what()), true);
    }
}

void RunController::show_estimate(const RunEstimate& estimate) {
    if (!estimate.refusal.empty()) {
        panel_.set_forecast(QString::fromStdString(estimate.refusal), true);
        return;
    }
    panel_.set_forecast(tr("%1 rows, about %2 tokens; needs %3 of memory")
                            .arg(count_text(estimate.rows), count_text(estimate.tokens), bytes_text(estimate.memory.total())),
                        false);
}

void RunController::run() {
    run_when_ready_ = false;
    if (!can_run())
        return;
    restoring_.reset();
    try {
        const RunSettings settings = *current_settings();
        const bool resume = last_run_ && !last_run_->complete && same_run(settings, last_run_->settings) && std::filesystem::exists(last_run_->file);
        TraceRequest request{settings, {}, resume ? last_run_->file : new_trace({}), resume};
        last_run_ = Run{settings, request.out, false};
        estimate_timer_.stop();
        job_ = engine_.trace(request);
        panel_.show_running(tr("waiting for the engine"));
        emit started(to_text(request.out));
        emit state_changed();
    } catch (const InputError& error) {
        emit failed(QString::fromUtf8(error.what()));
    }
}

void RunController::cancel() {
    if (job_ != 0)
        engine_.cancel(job_);
}

void RunController::end_run() {
    job_ = 0;
    panel_.show_idle();
    panel_.set_resumable(!last_run_->complete && std::filesystem::exists(last_run_->file));
    panel_.set_ready(can_run());
    emit state_changed();
}

} // namespace isogloss
