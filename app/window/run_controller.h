// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/worker/analysis_worker.h"
#include "app/window/worker/engine_worker.h"
#include "widgets/panels/run_panel.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace isogloss {

/// Joins the run panel and the workers: what is open, what a run would need, the run itself.
class RunController : public QObject {
    Q_OBJECT
public:
    RunController(EngineWorker& engine, AnalysisWorker& analysis, RunPanel& panel, QObject* parent);

    void open_model(const QString& folder_or_id);
    void open_corpus(const QString& folder, const QString& split = {});
    void set_reference(const QString& code);
    /// Starts as soon as model and corpus are open, as the demo does.
    void run_when_ready();
    void run();
    void cancel();
    bool ready() const { return model_ && corpus_ && !running(); }
    bool running() const { return job_ != 0; }
    bool can_run() const;

    /// What a session keeps of a run. Paths may be empty: then nothing is opened in their place.
    struct Restored {
        QString model, corpus, split, reference;
        QStringList checked; ///< languages of the next run; empty = all
        struct Run {
            std::filesystem::path file;
            bool complete = false;
            std::vector<std::string> languages;
            std::string reference;
            std::size_t limit = 0;
            ComputeType dtype = ComputeType::BF16;
            bool chat = false, logits = false;
        };
        std::optional<Run> run; ///< the last one; can be resumed if it is not complete
    };
    /// Opens it in place of what is open.
    void restore(const Restored& restored);
    Restored state() const;

    const std::optional<ModelSummary>& model() const { return model_; }
    const std::optional<CorpusInfo>& corpus() const { return corpus_; }
    /// How the present trace was made; or what the panel says now if it came from a file. Nothing while model or corpus are missing.
    std::optional<RunSettings> settings_of_trace(const std::filesystem::path& trace) const;
    /// The open model and how the panel says it is run, for jobs that need no corpus. Nothing without a model. Throws `InputError` (the memory
    /// field).
    std::optional<RunSettings> model_settings() const;
    /// A new file for a trace of the model and corpus that are open.
    std::filesystem::path new_trace(const QString& suffix) const;
    QString corpus_name() const;

signals:
    void model_changed();
    void corpus_changed();
    void started(const QString& trace);
    void grew(const QString& trace, int layers_complete);
    void finished(const QString& trace, const isogloss::TraceResult& result);
    void stopped(); ///< cancelled or failed
    void failed(const QString& sentence);
    void state_changed();

private:
    void connect_workers();
    void connect_panel();
    void model_ready(const ModelSummary& model);
    void corpus_ready(const CorpusInfo& corpus);
    std::optional<RunSettings> current_settings() const;
    void ask_for_estimate();
    void show_estimate(const RunEstimate& estimate);
    void end_run();
    void restore_when_ready();

    EngineWorker& engine_;
    AnalysisWorker& analysis_;
    RunPanel& panel_;
    QTimer estimate_timer_;
    std::optional<ModelSummary> model_;
    std::optional<CorpusInfo> corpus_;
    QString reference_ = "eng_Latn";
    JobId model_job_ = 0, corpus_job_ = 0, estimate_job_ = 0, job_ = 0;
    struct Run { ///< the last one
        RunSettings settings;
        std::filesystem::path file;
        bool complete = false;
    };
    std::optional<Run> last_run_;
    bool run_when_ready_ = false;
    bool keep_logits_ = false;          ///< whatever the panel says: the demo is small
    std::optional<Restored> restoring_; ///< until model and corpus are open
};

} // namespace isogloss
