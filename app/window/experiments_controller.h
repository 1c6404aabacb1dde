// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/run_controller.h"
#include "app/window/session/session.h"
#include "app/window/trace_view.h"
#include "widgets/models/plan_document.h"

#include <QObject>

#include <functional>
#include <optional>

namespace isogloss {

class ExperimentsPage;
struct RunFormValues;

/// The Experiments page: its runs and their files, the queue of evaluations, the comparison of what is selected, sweeps.
class ExperimentsController : public QObject {
    Q_OBJECT
public:
    ExperimentsController(EngineWorker& engine, AnalysisWorker& analysis, RunController& runs, TraceView& view, PlanDocument& plan,
                          Selection& selection, ExperimentsPage& page, QObject* parent);

    /// Where results go; the runs in it are the list.
    void set_folder(const QString& folder);
    const std::filesystem::path& folder() const { return folder_; }
    /// The data folder of the next run, if the page has none yet.
    void suggest_data(const QString& folder);
    /// Results elsewhere, which stay where they are.
    void open_results(const QStringList& files);
    /// Reads the list anew.
    void refresh();

    void run_plan();
    void run_control();
    void resume();
    void duplicate();
    void open_plan();
    void remove();
    void cancel();
    bool running() const { return !waiting_.empty() || sweep_job_ != 0; }
    const std::vector<RunSummary>& runs() const { return known_; } ///< all of the list

    const std::optional<RunComparisonView>& comparison() const { return comparison_; }
    /// "md", "latex", "csv", "flips": the table as text; empty without a comparison.
    std::string comparison_text(const QString& format) const;
    void save_comparison(const QString& file);

    void start_sweep();
    void experts_to_plan();
    const std::optional<SweepView>& sweep() const { return sweep_; }

    void store() const; ///< folder, files and forms, for the next time
    /// The same, and what is selected, as a session keeps it.
    SessionExperiments state() const;
    void restore(const SessionExperiments& state);

signals:
    void runs_changed();
    void state_changed();
    void stopped(); ///< nothing runs here any more
    void failed(const QString& sentence);
    void remarked(const QString& sentence);
    void asked(const QString& sentence, const QString& yes, const std::function<void()>& accept);
    void data_requested();
    void template_requested();
    void results_requested();
    void save_requested();
    void sweep_trace_requested(bool target);

private:
    struct Job {
        JobId id = 0;
        EvaluationRequest request;
        double fraction = -1;
        bool running = false;
    };
    void connect_workers();
    void connect_page();
    void connect_sweep();
    void show_rows();
    void update_readiness();
    const RunSummary* known(const std::filesystem::path& file) const;
    const RunSummary* selected_run() const; ///< the only selected one
    bool is_open_model(const RunSummary& run);
    RunFormValues values_of(const RunSummary& run) const;
    EvaluationOptions options_of(const RunFormValues& values) const;
    RoutedShape shape() const;
    std::filesystem::path run_file(const RunFormValues& values, const SteeringPlan& plan, const QString& kind) const;
    /// Queues a run unless it is complete or queued already; returns its file.
    std::filesystem::path queue(const RunFormValues& values, const SteeringPlan& plan, const QString& kind, const QString& name);
    void post(const EvaluationRequest& request);
    void end(JobId id);
    void compare_selected();
    std::filesystem::path base_of(const RunSummary& run) const;
    void delete_files(const std::vector<std::filesystem::path>& files);
    void restore();
    // experiments_sweep.cpp
    std::filesystem::path sweep_folder() const;
    void follow_sweep_form();

    EngineWorker& engine_;
    AnalysisWorker& analysis_;
    RunController& runs_;
    TraceView& view_;
    PlanDocument& plan_;
    Selection& selection_;
    ExperimentsPage& page_;
    std::filesystem::path folder_;
    std::vector<std::filesystem::path> files_; ///< elsewhere
    std::vector<RunSummary> known_;
    std::vector<Job> waiting_;
    std::vector<std::filesystem::path> select_next_; ///< once they are in the list and complete
    std::optional<RunComparisonRequest> wanted_;
    std::optional<RunComparisonView> comparison_;
    std::optional<SweepView> sweep_;
    JobId runs_job_ = 0, comparison_job_ = 0, sweep_job_ = 0, experts_job_ = 0;
};

} // namespace isogloss
