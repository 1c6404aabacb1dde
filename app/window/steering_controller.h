// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/run_controller.h"
#include "app/window/trace_view.h"
#include "app/window/worker/analysis_worker.h"
#include "app/window/worker/engine_worker.h"
#include "widgets/panels/result_panel.h"
#include "widgets/panels/steering_panel.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace isogloss {

/// The loop: experts that were pointed at go into the plan, the plan into a second run, its results beside the first.
class SteeringController : public QObject {
    Q_OBJECT
public:
    SteeringController(EngineWorker& engine, AnalysisWorker& analysis, RunController& runs, TraceView& view, PlanDocument& plan, Selection& selection,
                       SteeringPanel& panel, ResultPanel& results, QObject* parent);

    void promote(int layer, int expert);
    void suppress(int layer, int expert);
    void remove(int layer, int expert);
    void open_plan(const QString& file);
    void save_plan(const QString& file);
    void copy_plan() const;
    void paste_plan();
    /// A plan as JSON that came from `source` ("The clipboard"); `step` is its name in the undo list.
    void open_plan_text(const QString& json, const QString& source, const QString& step);
    void clear_plan();
    /// The layers that are inside the isogloss line at θ: of the selected language, or of all.
    void band_from_line();

    void set_belebele(const QString& folder);
    const QString& belebele() const { return belebele_; }
    void reevaluate();
    void cancel();
    bool running() const { return job_ != 0; }
    bool can_reevaluate() const;
    const std::optional<ReevaluationResult>& result() const { return result_; }
    /// The plan that the result is of.
    const SteeringPlan& submitted() const { return submitted_; }
    /// Before and after of a session, shown when its trace is open; nothing = forget what was restored or measured.
    void restore(std::optional<ReevaluationResult> result, const SteeringPlan& submitted);
    /// The data behind a measure of the result panel.
    std::string shown_csv(ResultPanel::Measure measure) const;

signals:
    void finished();
    void stopped();
    void failed(const QString& sentence);
    void remarked(const QString& sentence); ///< nothing failed, but nothing was done either
    void state_changed();

private:
    void connect_engine();
    void connect_panel();
    void follow_trace();
    void update_readiness();
    QString why_not() const;
    void end_job();
    ReevaluationRequest request(const RunSettings& settings) const;
    /// After a short run: what Re-evaluate needs without the plan is evaluated while the user looks at the heatmap.
    void prepare_baselines();
    void show_result();
    void connect_bounds();
    void connect_preview();
    void ask_for_preview();
    void show_effect();
    void show_divergence();
    void show_comparison(ResultPanel::Measure measure, const Comparison& comparison, const QString& note);
    QString effect_sentence() const;

    EngineWorker& engine_;
    AnalysisWorker& analysis_;
    RunController& runs_;
    TraceView& view_;
    PlanDocument& plan_;
    Selection& selection_;
    SteeringPanel& panel_;
    ResultPanel& results_;
    QString belebele_, trace_;
    JobId job_ = 0, preview_job_ = 0, baselines_job_ = 0;
    std::optional<RunSettings> short_run_; ///< the last run, if its baselines are worth preparing
    QTimer preview_timer_;
    std::shared_ptr<const PlanPreview> preview_; ///< of the plan as it is, or null
    QString no_preview_;                         ///< why there is none, or empty
    SteeringPlan submitted_;                     ///< of the job, then of the result
    std::optional<ReevaluationResult> result_, restored_;
    bool applying_bounds_ = false; ///< of the plan to the selection
};

/// What a plan would change: the first steered layer, then the others. Empty if it steers no complete layer.
QString preview_sentence(const PlanPreview& preview, int top_k);
/// The same by language and layer, as a table.
QString preview_details(const PlanPreview& preview);
/// A comparison as rows of a dumbbell chart.
std::vector<DumbbellChart::Row> comparison_rows(const Comparison& comparison);
/// What a comparison found, in words: the mean change, and how many languages changed beyond chance.
QString comparison_sentence(const Comparison& comparison);
QString divergence_sentence(const std::vector<DifferenceView::Mean>& means, const QString& reference);

} // namespace isogloss
