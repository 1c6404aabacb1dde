// SPDX-License-Identifier: GPL-3.0-or-later
// Sweeps of the Experiments page.
#include "app/window/experiments_controller.h"
#include "app/window/files.h"
#include "core/base/files.h"
#include "widgets/panels/experiments_page.h"
#include "widgets/panels/run_form.h"
#include "widgets/panels/sweep_panel.h"

namespace isogloss {

void ExperimentsController::connect_sweep() {
    SweepPanel& panel = page_.sweep();
    connect(&panel, &SweepPanel::start_requested, this, &ExperimentsController::start_sweep);
    connect(&panel, &SweepPanel::cancel_requested, this, [this] { engine_.cancel(sweep_job_); });
    connect(&panel, &SweepPanel::plan_requested, this, &ExperimentsController::experts_to_plan);
    connect(&panel, &SweepPanel::changed, this, &ExperimentsController::follow_sweep_form);
    connect(&page_.form(), &RunForm::changed, this, &ExperimentsController::follow_sweep_form);
    connect(&runs_, &RunController::model_changed, this, &ExperimentsController::follow_sweep_form);
    connect(&panel, &SweepPanel::trace_requested, this, &ExperimentsController::sweep_trace_requested);
    connect(&panel, &SweepPanel::this_trace_requested, this, [this](bool target) {
        if (!view_.view())
            return emit remarked(tr("No trace is open: run a corpus, or open a trace."));
        SweepFormValues values = page_.sweep().values();
        const QString reference = QString::fromStdString(view_.view()->request.reference);
        const QString language = target ? selection_.languages().value(0) : reference;
        (target ? values.target : values.baseline) = view_.trace() + ":" + (language.isEmpty() ? reference : language);
        page_.sweep().set_values(values);
    });
    // The band of the steering pane, until the user types another.
    connect(&selection_, &Selection::changed, this, [this](Selection::Parts parts) {
        SweepFormValues values = page_.sweep().values();
        if (!(parts & Selection::Band) || selection_.band_first() < 0 || values.bands.contains(','))
            return;
        values.bands = QStringLiteral("%1-%2").arg(selection_.band_first()).arg(selection_.band_last());
        page_.sweep().set_values(values);
    });
    connect(&engine_, &EngineWorker::progressed, this, [this](JobId id, const Progress& progress) {
        if (id == sweep_job_)
            page_.sweep().show_running(RunPanel::progress_text(progress));
    });
    connect(&engine_, &EngineWorker::swept, this, [this](JobId id, const SweepView& view) {
        if (id != sweep_job_)
            return;
        sweep_ = view;
        page_.sweep().set_rows(view.rows);
        refresh(); // its runs are runs like others
        if (!view.finished)
            return;
        sweep_job_ = 0;
        follow_sweep_form();
        page_.sweep().show_idle(tr("All runs are done; their results and sweep.csv are in %1.").arg(to_text(view.folder)));
        update_readiness();
        if (!running())
            emit stopped();
    });
    const auto ended = [this](JobId id, const QString& note, bool trouble) {
        if (id != sweep_job_)
            return;
        sweep_job_ = 0;
        page_.sweep().show_idle(note, trouble);
        follow_sweep_form();
        refresh();
        update_readiness();
        if (!running())
            emit stopped();
    };
    connect(&engine_, &EngineWorker::cancelled, this,
            [ended](JobId id) { ended(id, tr("Stopped; what is done stays, Go on takes it up again."), false); });
    connect(&engine_, &EngineWorker::failed, this, [ended](JobId id, const QString& sentence) { ended(id, sentence, true); });
    connect(&analysis_, &AnalysisWorker::task_experts_ready, this, [this](JobId id, const TaskExpertsView& view) {
        if (id != experts_job_)
            return;
        try {
            // The first plan of the grid, made as the sweep makes it.
            SweepGrid grid = sweep_grid(page_.sweep().values());
            grid.rules.resize(1);
            grid.strengths.resize(1);
            grid.taus.resize(1);
            grid.bands.resize(1);
            grid.controls = 0;
            const SteeringPlan plan = sweep_runs(grid, *view.experts, shape()).front().plan;
            if (plan.empty())
                return page_.sweep().show_idle(tr("No expert of layers %1–%2 differs by more than %3: lower τ.")
                                                   .arg(grid.bands[0].first)
                                                   .arg(grid.bands[0].second)
                                                   .arg(grid.taus[0]),
                                               true);
            plan_.replace(plan, tr("task experts"));
            page_.sweep().show_idle(tr("%1 experts are in the plan now.").arg(plan.edits.size()));
        } catch (const Error& error) {
            page_.sweep().show_idle(QString::fromUtf8(error.what()), true);
        }
    });
}

/// One folder for one grid on one task: its name is a hash of what decides the runs, so that the same sweep goes on where it was stopped.
std::filesystem::path ExperimentsController::sweep_folder() const {
    const SweepFormValues values = page_.sweep().values();
    const RunFormValues task = page_.form().values();
    const QStringList decides{to_text(run_file(task, {}, "sweep")),
                              values.target,
                              values.baseline,
                              values.lambdas,
                              values.taus,
                              values.bands,
                              values.rules,
                              QString::number(values.controls),
                              values.suppress ? "suppress" : "promote"};
    return folder_ / ("sweep-" + sha256_hex(decides.join(QChar(0)).toStdString()).substr(0, 12));
}

void ExperimentsController::follow_sweep_form() {
    bool there = false;
    try {
        there = runs_.model() && std::filesystem::exists(sweep_folder());
    } catch (const Error&) { // the memory field; said when it is started
    }
    page_.sweep().set_resumable(there);
}

void ExperimentsController::start_sweep() {
    const SweepFormValues values = page_.sweep().values();
    try {
        if (values.target.isEmpty() || values.baseline.isEmpty())
            throw InputError(tr("Say first whose experts are sought: a trace of the task's texts, against one of generic text.").toStdString());
        PlanSweepRequest request{*runs_.model_settings(),
                                 options_of(page_.form().values()),
                                 sweep_grid(values),
                                 parse_expert_side(values.target.toStdString()),
                                 parse_expert_side(values.baseline.toStdString()),
                                 sweep_folder()};
        sweep_job_ = engine_.sweep(request);
        page_.sweep().show_running(tr("waiting for the engine"));
        update_readiness();
    } catch (const Error& error) {
        page_.sweep().show_idle(QString::fromUtf8(error.what()), true);
    }
}

void ExperimentsController::experts_to_plan() {
    const SweepFormValues values = page_.sweep().values();
    try {
        if (!plan_.shape() && !runs_.model())
            throw InputError(tr("Open the model, or a trace of it, first.").toStdString());
        if (values.target.isEmpty() || values.baseline.isEmpty())
            throw InputError(tr("Say first whose experts are sought: a trace of the task's texts, against one of generic text.").toStdString());
        experts_job_ = analysis_.task_experts(
            {parse_expert_side(values.target.toStdString()), parse_expert_side(values.baseline.toStdString()), sweep_grid(values).bands.front()});
    } catch (const Error& error) {
        page_.sweep().show_idle(QString::fromUtf8(error.what()), true);
    }
}

} // namespace isogloss
