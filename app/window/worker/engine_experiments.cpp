// SPDX-License-Identifier: GPL-3.0-or-later
// Evaluations and sweeps on the engine's thread.
#include "app/window/worker/engine_session.h"
#include "app/window/worker/engine_worker.h"
#include "app/window/worker/experiment_jobs.h"
#include "core/analysis/csv.h"
#include "widgets/models/plural.h"

#include <cmath>

namespace isogloss {

namespace {

/// "sweep: soft λ 0.5 τ 0.1 layers 1-6, control 2"
std::string sweep_run_name(const SweepRun& run) {
    std::string name = std::string("sweep: ") + rule_name(run.rule);
    if (!std::isnan(run.strength))
        name += " λ " + csv_number(run.strength);
    name += " τ " + csv_number(run.tau) + " layers " + std::to_string(run.band.first) + "–" + std::to_string(run.band.second);
    return run.control == 0 ? name : name + ", control " + std::to_string(run.control);
}

std::string joined_codes(const std::vector<std::string>& codes) {
    std::string out;
    for (const std::string& code : codes)
        out += (out.empty() ? "" : ",") + code;
    return out;
}

} // namespace

ExpertSide parse_expert_side(const std::string& text) {
    const std::size_t colon = text.rfind(':');
    if (std::filesystem::exists(text) || colon == std::string::npos)
        return {text, {}};
    return {text.substr(0, colon), text.substr(colon + 1)};
}

void EngineSession::evaluate(const EvaluationRequest& request, const CancelToken& cancel, const ProgressSink& progress) {
    if (progress) {
        Progress opening;
        opening.stage = "opening " + request.settings.model_folder.filename().string();
        progress(opening);
    }
    const std::filesystem::path& out = request.options.out;
    std::filesystem::create_directories(out.parent_path());
    if (!std::filesystem::exists(notes_path(out)))
        save_notes(request.notes, out);
    open(request.settings);
    cancel.check();
    isogloss::evaluate(*engine_, *tokenizer_, request.options, cancel, progress);
}

std::vector<SweepRow> EngineSession::sweep(const PlanSweepRequest& request, const CancelToken& cancel, const ProgressSink& progress,
                                           const SweepSinkFunction& row_done) {
    const TraceReader target(request.target.trace), baseline(request.baseline.trace);
    int first = request.grid.bands.front().first, last = request.grid.bands.front().second;
    for (const auto& band : request.grid.bands) {
        first = std::min(first, band.first);
        last = std::max(last, band.second);
    }
    const std::vector<ExpertScore> experts = specialised_experts({&target, request.target.language}, {&baseline, request.baseline.language},
                                                                 ExpertMethod::Delta, 0.0, first, last, false, {.resamples = 0});
    open(request.settings);
    cancel.check();
    const std::vector<SweepRun> runs = sweep_runs(request.grid, experts, engine_->config().routed_shape());
    std::vector<SweepRow> waiting;
    for (const SweepRun& run : runs)
        waiting.push_back({run, false, {}});
    if (row_done)
        row_done(waiting); // the grid, before anything has been run
    std::filesystem::create_directories(request.folder / "runs");
    const auto name = [&request](const std::filesystem::path& file, const std::string& text) {
        if (std::filesystem::exists(notes_path(file)))
            return;
        RunNotes notes;
        notes.name = text;
        notes.tags = "sweep";
        notes.data = request.options.data.string();
        notes.task_template = request.options.task_template.string();
        notes.languages = joined_codes(request.options.languages);
        save_notes(notes, file);
    };
    name(request.folder / "base.json", "sweep: no plan");
    for (const SweepRun& run : runs)
        if (!run.plan.empty())
            name(sweep_result_file(request.folder, run.plan), sweep_run_name(run));
    return run_sweep(*engine_, *tokenizer_, request.options, runs, request.folder, intervals, cancel, progress, row_done);
}

JobId EngineWorker::evaluate(const EvaluationRequest& request) {
    const QString task = QString::fromStdString(request.options.task);
    const auto edits = static_cast<qint64>(request.options.plan.edits.size());
    const QString title = request.options.plan.empty() ? tr("Evaluation: %1 without a plan").arg(task)
                                                       : tr("Evaluation: %1 with %2").arg(task, plural(edits, tr("%1 edit"), tr("%1 edits")));
    return post(title, [this, request](JobId id, const CancelToken& cancel) {
        session_->evaluate(request, cancel, progress_of(id));
        emit evaluated(id, QString::fromStdString(request.options.out.string()));
    });
}

JobId EngineWorker::sweep(const PlanSweepRequest& request) {
    return post(tr("Sweep over plans: %1").arg(QString::fromStdString(request.options.task)), [this, request](JobId id, const CancelToken& cancel) {
        const auto view = [&request](std::vector<SweepRow> rows, bool finished) {
            for (SweepRow& row : rows)
                row.comparison.flips.clear(); // they may be many, and the window compares anew when it is asked to
            return SweepView{request.folder, std::make_shared<const std::vector<SweepRow>>(std::move(rows)), finished};
        };
        const auto row_done = [&](const std::vector<SweepRow>& rows) { emit swept(id, view(rows, false)); };
        emit swept(id, view(session_->sweep(request, cancel, progress_of(id), row_done), true));
    });
}

} // namespace isogloss
