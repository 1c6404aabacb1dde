// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/experiments_controller.h"

#include "app/window/files.h"
#include "app/window/steering_controller.h"
#include "core/base/files.h"
#include "core/evaluation/run_journal.h"
#include "widgets/panels/experiments_page.h"
#include "widgets/panels/language_chooser.h"
#include "widgets/panels/run_form.h"
#include "widgets/panels/sweep_panel.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>

#include <algorithm>

namespace isogloss {

namespace {

/// As it lies on disk now: the list may be older.
bool is_complete(const std::filesystem::path& file) {
    std::error_code failure;
    return std::filesystem::exists(file, failure) && !std::filesystem::exists(journal_path(file), failure);
}

} // namespace

ExperimentsController::ExperimentsController(EngineWorker& engine, AnalysisWorker& analysis, RunController& runs, TraceView& view, PlanDocument& plan,
                                             Selection& selection, ExperimentsPage& page, QObject* parent)
    : QObject(parent), engine_(engine), analysis_(analysis), runs_(runs), view_(view), plan_(plan), selection_(selection), page_(page) {
    connect_workers();
    connect_page();
    connect_sweep();
    restore();
    update_readiness();
}

void ExperimentsController::connect_workers() {
    connect(&analysis_, &AnalysisWorker::runs_ready, this, [this](JobId id, const RunsView& ready) {
        if (id != runs_job_)
            return;
        known_ = ready.runs;
        show_rows();
        emit runs_changed();
        const auto complete = [this](const std::filesystem::path& file) { return known(file) && known(file)->complete; };
        if (!select_next_.empty() && std::ranges::all_of(select_next_, complete))
            page_.select(std::exchange(select_next_, {}));
    });
    connect(&analysis_, &AnalysisWorker::runs_compared, this, [this](JobId id, const RunComparisonView& view) {
        if (id != comparison_job_)
            return;
        comparison_ = view;
        const RunSummary *before = known(view.request.before), *after = known(view.request.after);
        const QString names = before && after ? tr("%1 → %2: ").arg(run_name(*before), run_name(*after)) : QString();
        page_.set_comparison(view.comparison, names + comparison_sentence(*view.comparison));
        emit state_changed();
    });
    connect(&analysis_, &AnalysisWorker::failed, this, [this](JobId id, const QString& sentence) {
        if (id == comparison_job_)
            page_.set_comparison(nullptr, sentence);
        else if (id == experts_job_ || id == runs_job_)
            emit failed(sentence);
    });
    connect(&engine_, &EngineWorker::started, this, [this](JobId id) {
        for (Job& job : waiting_)
            job.running = job.running || job.id == id;
        show_rows();
    });
    connect(&engine_, &EngineWorker::progressed, this, [this](JobId id, const Progress& progress) {
        for (Job& job : waiting_)
            if (job.id == id) {
                job.fraction = progress.fraction;
                page_.show_running(tr("%1: %2").arg(QString::fromStdString(job.request.notes.name), RunPanel::progress_text(progress)));
                show_rows();
            }
    });
    connect(&engine_, &EngineWorker::evaluated, this, [this](JobId id) { end(id); });
    connect(&engine_, &EngineWorker::cancelled, this, [this](JobId id) { end(id); });
    connect(&engine_, &EngineWorker::failed, this, [this](JobId id, const QString& sentence) {
        if (std::ranges::any_of(waiting_, [id](const Job& job) { return job.id == id; })) {
            end(id);
            emit failed(sentence);
        }
    });
    connect(&runs_, &RunController::state_changed, this, &ExperimentsController::update_readiness);
    connect(&plan_, &PlanDocument::plan_changed, this, &ExperimentsController::update_readiness);
}

void ExperimentsController::connect_page() {
    connect(&page_, &ExperimentsPage::run_requested, this, &ExperimentsController::run_plan);
    connect(&page_, &ExperimentsPage::control_requested, this, &ExperimentsController::run_control);
    connect(&page_, &ExperimentsPage::resume_requested, this, &ExperimentsController::resume);
    connect(&page_, &ExperimentsPage::duplicate_requested, this, &ExperimentsController::duplicate);
    connect(&page_, &ExperimentsPage::plan_requested, this, &ExperimentsController::open_plan);
    connect(&page_, &ExperimentsPage::remove_requested, this, &ExperimentsController::remove);
    connect(&page_, &ExperimentsPage::cancel_requested, this, &ExperimentsController::cancel);
    connect(&page_, &ExperimentsPage::open_requested, this, &ExperimentsController::results_requested);
    connect(&page_, &ExperimentsPage::save_requested, this, &ExperimentsController::save_requested);
    connect(&page_, &ExperimentsPage::selection_changed, this, &ExperimentsController::compare_selected);
    connect(&page_, &ExperimentsPage::swap_requested, this, [this] {
        if (!wanted_)
            return;
        std::swap(wanted_->before, wanted_->after);
        comparison_job_ = analysis_.compare_runs(*wanted_);
    });
    connect(&page_, &ExperimentsPage::copy_requested, this,
            [this](const QString& format) { QGuiApplication::clipboard()->setText(QString::fromStdString(comparison_text(format))); });
    connect(&page_.runs(), &RunListModel::notes_edited, this, [this](const std::filesystem::path& file, const RunNotes& notes) {
        try {
            save_notes(notes, file);
        } catch (const Error& error) {
            emit failed(QString::fromUtf8(error.what()));
        }
        refresh();
    });
    RunForm& form = page_.form();
    connect(&form, &RunForm::changed, this, &ExperimentsController::update_readiness);
    connect(&form, &RunForm::data_requested, this, &ExperimentsController::data_requested);
    connect(&form, &RunForm::template_requested, this, &ExperimentsController::template_requested);
    connect(&form, &RunForm::languages_requested, this, [this] {
        if (const auto settings = runs_.settings_of_trace({})) {
            QStringList codes;
            for (const std::string& code : settings->languages)
                codes << QString::fromStdString(code);
            page_.form().languages_edit().setText(codes.join(','));
        }
    });
}

void ExperimentsController::set_folder(const QString& folder) {
    folder_ = to_path(folder);
    refresh();
}

void ExperimentsController::suggest_data(const QString& folder) {
    RunFormValues values = page_.form().values();
    if (!values.data.isEmpty())
        return;
    values.data = folder;
    page_.form().set_values(values);
}

void ExperimentsController::open_results(const QStringList& files) {
    std::vector<std::filesystem::path> opened;
    for (const QString& name : files) {
        const std::filesystem::path file = to_path(QFileInfo(name).absoluteFilePath());
        opened.push_back(file);
        if (std::ranges::find(files_, file) == files_.end())
            files_.push_back(file);
        try {
            if (RunNotes notes = load_notes(file); notes.hidden) {
                notes.hidden = false;
                save_notes(notes, file);
            }
        } catch (const Error& error) {
            emit failed(QString::fromUtf8(error.what()));
        }
    }
    select_next_ = opened;
    refresh();
}

void ExperimentsController::refresh() { runs_job_ = analysis_.runs({folder_, files_}); }

const RunSummary* ExperimentsController::known(const std::filesystem::path& file) const {
    const auto at = std::ranges::find(known_, file, &RunSummary::file);
    return at == known_.end() ? nullptr : &*at;
}

const RunSummary* ExperimentsController::selected_run() const {
    const auto files = page_.selected();
    return files.size() == 1 ? known(files.front()) : nullptr;
}

/// The list on disk, and what is queued.
void ExperimentsController::show_rows() {
    std::vector<RunRow> rows;
    for (const RunSummary& run : known_)
        if (!run.notes.hidden) {
            const bool swept = sweep_job_ != 0 && sweep_ && run.file.string().starts_with(sweep_->folder.string());
            rows.push_back({run, !run.trouble.empty() ? RunRow::State::Trouble
                                 : run.complete       ? RunRow::State::Complete
                                 : swept              ? RunRow::State::Running
                                                      : RunRow::State::Partial});
        }
    for (const Job& job : waiting_) {
        const std::filesystem::path& file = job.request.options.out;
        auto at = std::ranges::find(rows, file, [](const RunRow& row) { return row.summary.file; });
        if (at == rows.end()) {
            RunRow row;
            row.summary.file = file;
            row.summary.notes = job.request.notes;
            row.summary.run.task = job.request.options.task;
            row.summary.run.shots = job.request.options.shots;
            row.summary.run.chat = job.request.options.chat;
            row.summary.run.plan_json = job.request.options.plan.empty() ? std::string() : plan_json(job.request.options.plan);
            row.summary.score.value = std::numeric_limits<double>::quiet_NaN();
            at = rows.insert(rows.end(), row);
        }
        at->state = job.running ? RunRow::State::Running : RunRow::State::Waiting;
        at->fraction = job.fraction;
    }
    page_.set_rows(std::move(rows));
}

void ExperimentsController::update_readiness() {
    QString reason;
    const RunFormValues values = page_.form().values();
    if (!runs_.model())
        reason = tr("Open a model first");
    else if (values.data.isEmpty())
        reason = tr("Choose the folder of the task's files first");
    else if (!plan_.problem().isEmpty())
        reason = plan_.problem();
    page_.form().set_chat_available(runs_.model() && runs_.model()->has_chat_template);
    page_.set_ready(reason.isEmpty(), plan_.plan().empty() ? tr("Run without a plan") : tr("Run the plan"),
                    reason.isEmpty() ? tr("The current plan; the run without a plan comes with it if it is missing") : reason);
    page_.sweep().set_ready(reason.isEmpty() && sweep_job_ == 0, reason);
    if (!running())
        page_.show_idle(runs_.model() && values.data.isEmpty() ? reason : QString());
    emit state_changed();
}

std::filesystem::path ExperimentsController::queue(const RunFormValues& values, const SteeringPlan& plan, const QString& kind, const QString& name) {
    EvaluationRequest request{*runs_.model_settings(), options_of(values), {}};
    request.options.plan = plan;
    request.options.out = run_file(values, plan, kind);
    request.notes.name = name.toStdString();
    request.notes.data = values.data.toStdString();
    request.notes.task_template = values.task_template.toStdString();
    request.notes.languages = values.languages.toStdString();
    const RunSummary* there = known(request.options.out);
    if (there && there->notes.hidden) {
        RunNotes notes = there->notes;
        notes.hidden = false;
        save_notes(notes, there->file);
    }
    if (!is_complete(request.options.out))
        post(request);
    return request.options.out;
}

void ExperimentsController::post(const EvaluationRequest& request) {
    const std::filesystem::path& out = request.options.out;
    if (std::ranges::any_of(waiting_, [&](const Job& job) { return job.request.options.out == out; }))
        return;
    waiting_.push_back({engine_.evaluate(request), request, -1, false});
    page_.show_running(tr("waiting for the engine"));
    show_rows();
    emit state_changed();
}

void ExperimentsController::run_plan() {
    if (!page_.run_button().isEnabled())
        return;
    try {
        const RunFormValues values = page_.form().values();
        const std::filesystem::path base = queue(values, {}, "base", tr("no plan"));
        if (plan_.plan().empty()) {
            select_next_ = {base};
        } else {
            RunSummary named;
            named.run.plan_json = plan_json(plan_.plan());
            select_next_ = {base, queue(values, plan_.plan(), "plan", tr("plan: %1").arg(plan_sentence(named.run)))};
        }
        refresh();
    } catch (const Error& error) {
        emit failed(QString::fromUtf8(error.what()));
    }
}

void ExperimentsController::run_control() {
    if (!page_.run_button().isEnabled())
        return;
    try {
        const RunSummary* run = selected_run();
        std::optional<SteeringPlan> plan = run && is_open_model(*run) ? plan_of_run(run->run) : std::nullopt;
        const RunFormValues values = plan ? values_of(*run) : page_.form().values();
        if (!plan)
            plan = plan_.plan();
        if (plan->empty())
            return emit remarked(tr("A random control belongs to a plan: select a run that has one, or make a plan."));
        // The next seed whose control has not been run.
        std::filesystem::path file;
        std::uint64_t seed = 0;
        SteeringPlan control;
        do {
            control = random_control(*plan, shape(), ++seed);
            file = run_file(values, control, "control");
        } while (is_complete(file) || std::ranges::any_of(waiting_, [&](const Job& job) { return job.request.options.out == file; }));
        const std::filesystem::path base = queue(values, {}, "base", tr("no plan"));
        select_next_ = {base, queue(values, control, "control", tr("random control, seed %1").arg(seed))};
        refresh();
    } catch (const Error& error) {
        emit failed(QString::fromUtf8(error.what()));
    }
}

bool ExperimentsController::is_open_model(const RunSummary& run) {
    return runs_.model() && runs_.model()->fingerprint == run.run.weights_fingerprint;
}

void ExperimentsController::resume() {
    const RunSummary* run = selected_run();
    if (!run || run->complete)
        return;
    if (!is_open_model(*run))
        return emit failed(tr("%1: the run is of the model %2, which is not open. Open it, then go on.")
                               .arg(run_name(*run), QString::fromStdString(run->run.model_name)));
    try {
        EvaluationRequest request{*runs_.model_settings(), options_of(values_of(*run)), run->notes};
        request.options.languages = run->languages_asked;
        if (const auto plan = plan_of_run(run->run))
            request.options.plan = *plan;
        request.options.out = run->file;
        post(request);
    } catch (const Error& error) {
        emit failed(QString::fromUtf8(error.what()));
    }
}

void ExperimentsController::duplicate() {
    if (const RunSummary* run = selected_run()) {
        page_.form().set_values(values_of(*run));
        plan_.replace(plan_of_run(run->run).value_or(SteeringPlan{}), tr("plan of %1").arg(run_name(*run)));
        emit remarked(tr("Settings and plan of %1 are those of the next run now.").arg(run_name(*run)));
    }
}

void ExperimentsController::open_plan() {
    const RunSummary* run = selected_run();
    const auto plan = run ? plan_of_run(run->run) : std::nullopt;
    if (!plan)
        return;
    try {
        if (plan_.shape())
            check_plan(*plan, *plan_.shape(), run->file.string());
        plan_.replace(*plan, tr("plan of %1").arg(run_name(*run)));
    } catch (const Error& error) {
        emit failed(QString::fromUtf8(error.what()));
    }
}

void ExperimentsController::cancel() {
    for (const Job& job : waiting_)
        engine_.cancel(job.id);
    if (sweep_job_ != 0)
        engine_.cancel(sweep_job_);
}

void ExperimentsController::end(JobId id) {
    if (std::erase_if(waiting_, [id](const Job& job) { return job.id == id; }) == 0)
        return;
    show_rows();
    refresh();
    update_readiness();
    if (!running())
        emit stopped();
}

} // namespace isogloss
