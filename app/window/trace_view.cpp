// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/trace_view.h"

#include "app/window/files.h"

#include <algorithm>
#include <utility>

namespace isogloss {

TraceView::TraceView(AnalysisWorker& analysis, Selection& selection, PlanDocument& plan, DivergencePage& page, QObject* parent)
    : QObject(parent), analysis_(analysis), selection_(selection), plan_(plan), page_(page) {
    connect_worker();
    connect(&page_, &DivergencePage::reference_chosen, this, &TraceView::set_reference);
    connect(&page_, &DivergencePage::weighting_chosen, this, &TraceView::set_weighting);
    connect(&page_, &DivergencePage::measure_chosen, this, &TraceView::set_measure);
    connect(&page_, &DivergencePage::showing_chosen, this, &TraceView::show);
    connect(&selection_, &Selection::changed, this, [this](Selection::Parts parts) {
        if (parts & (Selection::Languages | Selection::Layer))
            request_activation();
        if (parts & Selection::Languages)
            request_scores();
    });
    connect(&plan_, &PlanDocument::plan_changed, this, [this] {
        page_.heatmap().set_plan(plan_.plan());
        page_.beside().set_plan(plan_.plan());
        page_.experts().set_plan(plan_.plan());
    });
    show_experts(tr("Click a cell of the heatmap to see its experts."));
    page_.set_controls_enabled(false);
}

void TraceView::connect_worker() {
    connect(&analysis_, &AnalysisWorker::divergence_ready, this, [this](JobId id, const DivergenceView& view) {
        if (id != divergence_job_ && id != first_look_job_)
            return;
        if (view.rows_shown == view.sequences) // else more of the same job follows
            (view.first_look ? first_look_job_ : divergence_job_) = 0;
        const bool first = !view_ || view_->request.reference != view.request.reference;
        const int complete_before = view_ ? view_->layers_complete : 0;
        view_ = view;
        reference_ = QString::fromStdString(view.request.reference);
        if (!difference_ && difference_job_ == 0)
            request_difference();
        show_tables();
        if (first || view.layers_complete > complete_before) {
            request_activation();
            request_scores();
        }
        emit changed();
        request_measures();
        if (view.first_look)
            return;
        if (std::exchange(grown_meanwhile_, false))
            request_divergence();
        else
            request_references();
    });
    connect(&analysis_, &AnalysisWorker::references_prepared, this, [this](JobId id, const ReferencesView& view) {
        if (id != references_job_)
            return;
        references_job_ = 0;
        references_known_ = view.kept ? view.layers_known : -1;
        if (view.kept && view.layers_known < view.layers_complete)
            request_references();
    });
    connect(&analysis_, &AnalysisWorker::cancelled, this, [this](JobId id) {
        if (id == references_job_) // what the user asked for goes first
            request_references();
    });
    connect(&analysis_, &AnalysisWorker::measured, this, [this](JobId id, const MeasureView& view) {
        if (measure_jobs_.erase(id) == 0)
            return;
        measures_[to_text(view.request.trace)] = view.table;
        show_tables();
        emit shown_changed();
    });
    connect(&analysis_, &AnalysisWorker::difference_ready, this, [this](JobId id, const DifferenceView& view) {
        if (id != difference_job_)
            return;
        difference_ = view;
        request_measures();
        show_tables();
        emit difference_changed();
    });
    connect(&analysis_, &AnalysisWorker::activation_ready, this, [this](JobId id, const ActivationView& view) {
        if (id != activation_job_)
            return;
        activation_ = view.table;
        show_experts({});
    });
    connect(&analysis_, &AnalysisWorker::scores_ready, this, [this](JobId id, const ScoresView& view) {
        if (id != scores_job_)
            return;
        scores_ = view;
        emit scores_changed();
    });
    connect(&analysis_, &AnalysisWorker::failed, this, [this](JobId id, const QString& sentence) {
        if (id != divergence_job_ && id != difference_job_ && id != activation_job_ && id != scores_job_)
            return;
        if (id == divergence_job_)
            divergence_job_ = 0;
        if (id == difference_job_) {
            difference_job_ = 0;
            compare_with({}); // the other trace is not shown, so nothing should wait for it
        }
        emit failed(sentence);
    });
}

void TraceView::open(const QString& trace) { open(trace, Settings{{}, {}, weighting_, DivergencePage::Showing::Before, measure_}); }

TraceView::Settings TraceView::settings() const { return {steered_, reference_, weighting_, showing_, measure_}; }

void TraceView::open(const QString& trace, const Settings& settings) {
    trace_ = trace;
    steered_ = settings.steered;
    reference_ = settings.reference;
    weighting_ = settings.weighting;
    divergence_job_ = first_look_job_ = difference_job_ = activation_job_ = scores_job_ = 0;
    grown_meanwhile_ = false;
    view_.reset();
    difference_.reset();
    scores_.reset();
    activation_.reset();
    references_known_ = 0;
    showing_ = settings.showing;
    measure_ = settings.measure;
    measures_.clear();
    measure_jobs_.clear();
    page_.set_measure(measure_);
    page_.set_comparison(false, showing_);
    page_.set_weighting(weighting_);
    show_experts(tr("Click a cell of the heatmap to see its experts."));
    analysis_.close_traces_except({to_path(trace_), to_path(steered_)});
    emit scores_changed();
    emit difference_changed();
    request_new_divergence();
    request_difference();
    if (trace_.isEmpty()) {
        page_.set_controls_enabled(false);
        emit changed();
    }
}

void TraceView::refresh() {
    // A request in flight is let through: layers may come faster than they are computed, and each answer is worth showing.
    if (divergence_job_ != 0)
        grown_meanwhile_ = true;
    else
        request_divergence();
}

void TraceView::compare_with(const QString& steered, DivergencePage::Showing showing) {
    steered_ = steered;
    difference_.reset();
    showing_ = steered.isEmpty() ? DivergencePage::Showing::Before : showing;
    if (steered.isEmpty() && view_)
        show_tables();
    request_difference();
    emit difference_changed();
}

void TraceView::set_reference(const QString& code) {
    const bool there =
        view_ && (code.toStdString() == view_->table->reference ||
                  std::find(view_->table->languages.begin(), view_->table->languages.end(), code.toStdString()) != view_->table->languages.end());
    if (code == reference_ || !there)
        return;
    reference_ = code;
    scores_.reset();
    emit scores_changed();
    request_new_divergence();
    request_difference();
}

void TraceView::set_weighting(Weighting weighting) {
    if (weighting == weighting_)
        return;
    weighting_ = weighting;
    references_known_ = 0;
    measures_.clear();
    page_.set_weighting(weighting);
    request_new_divergence();
    request_difference();
}

void TraceView::set_measure(HeatmapChart::Measure measure) {
    if (measure == measure_)
        return;
    measure_ = measure;
    measures_.clear();
    page_.set_measure(measure);
    request_measures();
    if (view_)
        show_tables();
    emit shown_changed();
}

void TraceView::request_measures() {
    measure_jobs_.clear();
    if (!measures_languages() || !view_)
        return;
    const auto kind = measure_ == HeatmapChart::Measure::Entropy ? MeasureRequest::Kind::Entropy : MeasureRequest::Kind::Consistency;
    for (const QString& trace : {trace_, difference_ ? steered_ : QString()})
        if (!trace.isEmpty())
            measure_jobs_.insert(analysis_.measure({to_path(trace), kind, weighting_, intervals}));
}

void TraceView::show(DivergencePage::Showing showing) {
    showing_ = showing;
    show_tables();
    request_activation();
    emit shown_changed();
}

bool TraceView::showing_after() const { return difference_ && showing_ == DivergencePage::Showing::After; }

QString TraceView::shown_trace() const { return showing_after() ? steered_ : trace_; }

std::shared_ptr<const DivergenceTable> TraceView::shown_table() const {
    if (showing_after())
        return difference_->after;
    if (difference_ && showing_ == DivergencePage::Showing::Difference)
        return difference_->difference;
    return view_ ? view_->table : nullptr;
}

bool TraceView::complete() const {
    return view_ && !view_->first_look && view_->layers_complete == static_cast<int>(view_->header.moe_layers.size());
}

QString TraceView::language() const {
    for (const QString& code : selection_.languages())
        if (code != reference_)
            return code;
    return view_ ? page_.curves().shown_languages().value(0) : QString();
}

void TraceView::request_divergence() {
    if (!trace_.isEmpty())
        divergence_job_ = analysis_.divergence({to_path(trace_), reference_.toStdString(), weighting_, intervals});
}

void TraceView::request_new_divergence() {
    // Where every pair is known, the whole table comes at once.
    const bool known = view_ && !view_->first_look && references_known_ > 0 && references_known_ == view_->layers_complete;
    first_look_job_ = 0;
    if (!trace_.isEmpty() && !known)
        first_look_job_ = analysis_.first_look({to_path(trace_), reference_.toStdString(), weighting_, intervals});
    request_divergence();
}

void TraceView::request_references() {
    references_job_ = 0;
    if (view_ && divergence_job_ == 0 && view_->layers_complete > 0)
        references_job_ = analysis_.prepare_references(view_->request);
}

void TraceView::request_difference() {
    // Against which language is known once the trace has been looked at.
    if (!steered_.isEmpty() && !reference_.isEmpty())
        difference_job_ = analysis_.difference({to_path(trace_), to_path(steered_), reference_.toStdString(), weighting_, intervals});
}

void TraceView::request_activation() {
    if (!view_)
        return;
    const QString code = language();
    const int layer = selection_.layer();
    const auto& layers = view_->table->layers;
    const auto at = std::find(layers.begin(), layers.end(), layer);
    const ActivationTable* shown = activation_.get();
    if (shown && shown->layer == layer && shown->language == code.toStdString() && shown->reference == reference_.toStdString() &&
        activation_trace_ == shown_trace())
        return;
    activation_job_ = 0;
    activation_.reset();
    if (layer < 0 || code.isEmpty())
        return show_experts(tr("Click a cell of the heatmap to see its experts."));
    if (at == layers.end())
        return show_experts(tr("Layer %1 has no experts: it is dense.").arg(layer));
    const int moe_index = static_cast<int>(at - layers.begin());
    if (moe_index >= view_->layers_complete)
        return show_experts(tr("Layer %1 has not been run yet.").arg(layer));
    activation_trace_ = shown_trace();
    activation_job_ = analysis_.activation({to_path(activation_trace_), code.toStdString(), reference_.toStdString(), moe_index, intervals});
}

void TraceView::request_scores() {
    const QString code = language();
    if (!view_ || view_->layers_complete == 0 || code.isEmpty())
        return;
    if (scores_ && scores_->request.language == code.toStdString() && complete() && scores_->request.reference == reference_.toStdString() &&
        scores_->request.trace == to_path(trace_) && scores_->complete)
        return;
    scores_job_ = analysis_.scores({to_path(trace_), code.toStdString(), reference_.toStdString()});
}

} // namespace isogloss
