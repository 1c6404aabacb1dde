// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/worker/analysis_worker.h"
#include "widgets/models/plan_document.h"
#include "widgets/panels/divergence_page.h"
#include "widgets/selection.h"

#include <QObject>

#include <map>
#include <optional>
#include <set>
#include <string>

namespace isogloss {

/// Shows a trace, growing or whole, on the divergence page; and, beside it, a second trace that was made with a plan.
class TraceView : public QObject {
    Q_OBJECT
public:
    TraceView(AnalysisWorker& analysis, Selection& selection, PlanDocument& plan, DivergencePage& page, QObject* parent);

    void open(const QString& trace);
    /// How a trace is to be looked at, when it is opened once more.
    struct Settings {
        QString steered;   ///< a trace of the same run with a plan; empty = none
        QString reference; ///< empty = the trace's own
        Weighting weighting = Weighting::Softmax;
        DivergencePage::Showing showing = DivergencePage::Showing::Before;
        HeatmapChart::Measure measure = HeatmapChart::Measure::Divergence;
    };
    /// An empty trace closes what is open.
    void open(const QString& trace, const Settings& settings);
    Settings settings() const;
    /// The file has grown.
    void refresh();
    /// A trace of the same run with a plan; empty = none.
    void compare_with(const QString& steered, DivergencePage::Showing showing = DivergencePage::Showing::After);
    void set_reference(const QString& code);
    void set_weighting(Weighting weighting);
    void set_measure(HeatmapChart::Measure measure);
    void show(DivergencePage::Showing showing);
    /// What the plan would change, for the heatmap that shows it; null = not known.
    void set_preview(std::shared_ptr<const PlanPreview> preview);

    const QString& trace() const { return trace_; }
    bool has_table() const { return view_.has_value(); }
    const std::optional<DivergenceView>& view() const { return view_; }
    const std::optional<DifferenceView>& difference() const { return difference_; }
    /// What heatmap and experts show now, for a figure's data.
    std::shared_ptr<const DivergenceTable> shown_table() const;
    /// What the heatmap shows, as a table.
    std::string shown_csv() const;
    QString shown_caption() const;
    std::shared_ptr<const ActivationTable> shown_activation() const { return activation_; }
    /// Selected language, or the first one that the curves show; empty before there is a table.
    QString language() const;
    bool complete() const;
    /// Layers that can be shown against any language at once; −1 where that is not kept.
    int layers_for_any_reference() const { return references_known_; }
    /// The trace behind what is shown: the steered one while "after" is.
    QString shown_trace() const;
    const std::optional<ScoresView>& scores() const { return scores_; }

signals:
    void changed();       ///< another table, or more of it
    void shown_changed(); ///< before, after or the difference
    void difference_changed();
    void scores_changed();
    void failed(const QString& sentence);

private:
    void connect_worker();
    void request_divergence();
    /// Of what is not known yet: first the means, then the whole table.
    void request_new_divergence();
    void request_references();
    void request_measures();
    /// What the heatmap shows of a trace if it is no divergence; cells without a value while that is being computed.
    std::shared_ptr<const DivergenceTable> measured(const QString& trace) const;
    /// The preview as cells: those of layers without edits, and all without a preview, have no value.
    std::shared_ptr<const DivergenceTable> previewed() const;
    bool measures_languages() const { return measure_ == HeatmapChart::Measure::Entropy || measure_ == HeatmapChart::Measure::Consistency; }
    void request_difference();
    void request_activation();
    void request_scores();
    bool showing_after() const;
    void show_tables();
    void show_experts(const QString& empty);
    void describe();

    AnalysisWorker& analysis_;
    Selection& selection_;
    PlanDocument& plan_;
    DivergencePage& page_;
    QString trace_, steered_, reference_, activation_trace_;
    Weighting weighting_ = Weighting::Softmax;
    DivergencePage::Showing showing_ = DivergencePage::Showing::Before;
    std::optional<DivergenceView> view_;
    std::optional<DifferenceView> difference_;
    std::optional<ScoresView> scores_;
    HeatmapChart::Measure measure_ = HeatmapChart::Measure::Divergence;
    std::map<QString, std::shared_ptr<const LanguageLayerTable>> measures_; ///< by trace, of this measure and weighting
    std::set<JobId> measure_jobs_;
    std::shared_ptr<const PlanPreview> preview_;
    std::shared_ptr<const ActivationTable> activation_;
    JobId divergence_job_ = 0, first_look_job_ = 0, difference_job_ = 0, activation_job_ = 0, scores_job_ = 0, references_job_ = 0;
    int references_known_ = 0;
    bool grown_meanwhile_ = false;
};

} // namespace isogloss
