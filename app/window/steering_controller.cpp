// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/steering_controller.h"

#include "app/window/files.h"
#include "core/analysis/csv.h"
#include "core/evaluation/csv.h"
#include "widgets/models/plural.h"
#include "widgets/numbers.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace isogloss {

namespace {

constexpr std::size_t belebele_items = 50; ///< per language: a look within seconds on a small model; the page Experiments asks as many as one likes
constexpr double short_run = 15;           ///< seconds of a trace after which the baselines are evaluated unasked

DumbbellChart::Style loss_style() {
    return {.unit = SteeringController::tr("nats per byte"), .difference_unit = {}, .lower_is_better = true, .least = 0};
}
DumbbellChart::Style accuracy_style() {
    return {.unit = SteeringController::tr("accuracy, %"),
            .factor = 100,
            .digits = 1,
            .difference_unit = SteeringController::tr("points"),
            .least = 0,
            .most = 1};
}
DumbbellChart::Style divergence_style() {
    return {.unit = SteeringController::tr("mean divergence"), .difference_unit = {}, .neutral = true, .least = 0, .most = 1};
}

} // namespace

SteeringController::SteeringController(EngineWorker& engine, AnalysisWorker& analysis, RunController& runs, TraceView& view, PlanDocument& plan,
                                       Selection& selection, SteeringPanel& panel, ResultPanel& results, QObject* parent)
    : QObject(parent), engine_(engine), analysis_(analysis), runs_(runs), view_(view), plan_(plan), selection_(selection), panel_(panel),
      results_(results) {
    connect_engine();
    connect_panel();
    connect_preview();
    connect_bounds();
    connect(&view_, &TraceView::changed, this, &SteeringController::follow_trace);
    connect(&view_, &TraceView::difference_changed, this, &SteeringController::show_divergence);
    connect(&view_, &TraceView::scores_changed, this, [this] {
        const auto& scores = view_.scores();
        panel_.set_scores(scores ? scores->scores : nullptr, scores ? QString::fromStdString(scores->request.language) : QString(),
                          scores ? QString::fromStdString(scores->request.reference) : QString());
    });
    connect(&runs_, &RunController::state_changed, this, &SteeringController::update_readiness);
    connect(&plan_, &PlanDocument::plan_changed, this, [this] {
        results_.set_outdated(result_ && !(plan_.plan() == submitted_));
        update_readiness();
        preview_timer_.start();
    });
    set_belebele({});
    update_readiness();
}

void SteeringController::connect_engine() {
    connect(&engine_, &EngineWorker::progressed, this, [this](JobId id, const Progress& progress) {
        if (id == job_)
            panel_.show_running(RunPanel::progress_text(progress), progress.fraction);
        else if (id == baselines_job_ && job_ != 0) // which waits for it
            panel_.show_running(RunPanel::progress_text(progress));
    });
    connect(&engine_, &EngineWorker::prepared, this, [this](JobId id) {
        if (id == baselines_job_)
            baselines_job_ = 0;
    });
    connect(&runs_, &RunController::started, this, [this] { short_run_.reset(); });
    connect(&runs_, &RunController::finished, this, [this](const QString& trace, const TraceResult& result) {
        if (result.seconds <= short_run)
            short_run_ = runs_.settings_of_trace(to_path(trace));
        prepare_baselines();
    });
    connect(&engine_, &EngineWorker::reevaluated, this, [this](JobId id, const ReevaluationResult& result) {
        if (id != job_)
            return;
        end_job();
        result_ = result;
        show_result();
        view_.compare_with(to_text(result.trace.file));
        emit finished();
    });
    connect(&engine_, &EngineWorker::cancelled, this, [this](JobId id) {
        if (id == baselines_job_) // what the user asked for goes first
            prepare_baselines();
        if (id != job_)
            return;
        end_job();
        emit stopped();
    });
    connect(&engine_, &EngineWorker::failed, this, [this](JobId id, const QString& sentence) {
        if (id != job_)
            return;
        end_job();
        emit stopped();
        emit failed(sentence);
    });
}

void SteeringController::connect_panel() {
    connect(&panel_, &SteeringPanel::band_from_line_requested, this, &SteeringController::band_from_line);
    connect(&panel_, &SteeringPanel::reevaluate_requested, this, &SteeringController::reevaluate);
    connect(&panel_, &SteeringPanel::cancel_requested, this, &SteeringController::cancel);
    connect(&panel_, &SteeringPanel::belebele_removed, this, [this] { set_belebele({}); });
}

void SteeringController::show_result() {
    show_comparison(ResultPanel::Loss, result_->loss, {});
    if (result_->belebele)
        show_comparison(ResultPanel::Belebele, *result_->belebele, QString::fromStdString(result_->belebele_left_out));
    results_.set_outdated(!(plan_.plan() == submitted_));
}

void SteeringController::restore(std::optional<ReevaluationResult> result, const SteeringPlan& submitted) {
    trace_.clear(); // the next table is that of another trace, even if its name is the same
    result_.reset();
    results_.clear();
    preview_.reset();
    no_preview_.clear();
    restored_ = std::move(result);
    show_effect();
    submitted_ = submitted;
    plan_.set_shape(std::nullopt);
    plan_.set_languages({});
    update_readiness();
}

void SteeringController::promote(int layer, int expert) { plan_.set_edit({layer, expert, Action::Promote, panel_.strength()}); }
void SteeringController::suppress(int layer, int expert) { plan_.set_edit({layer, expert, Action::Suppress, panel_.strength()}); }
void SteeringController::remove(int layer, int expert) { plan_.remove({{layer, expert}}); }

void SteeringController::set_belebele(const QString& folder) {
    belebele_ = folder;
    panel_.set_belebele(folder);
    emit state_changed();
}

void SteeringController::follow_trace() {
    const auto& view = view_.view();
    if (!view)
        return;
    if (trace_ != view_.trace()) {
        trace_ = view_.trace();
        result_ = std::exchange(restored_, std::nullopt);
        results_.clear();
        preview_.reset();
        show_effect();
        if (result_)
            show_result();
        const TraceHeader& header = view->header;
        RoutedShape shape;
        shape.moe_layers.assign(header.moe_layers.begin(), header.moe_layers.end());
        shape.experts = header.experts;
        shape.top_k = header.top_k;
        shape.fingerprint = header.weights_fingerprint;
        shape.model_name = header.model_name;
        plan_.set_shape(shape);
        panel_.set_layers(header.model_layers);
    }
    std::vector<std::string> languages = view->table->languages;
    languages.insert(languages.begin(), view->table->reference);
    std::sort(languages.begin(), languages.end()); // another reference is no other trace
    plan_.set_languages(std::move(languages));
    preview_timer_.start();
    update_readiness();
}

QString SteeringController::why_not() const {
    if (!view_.view())
        return tr("Run a corpus first");
    if (runs_.running())
        return tr("The run is still going on");
    if (!view_.complete())
        return tr("The trace is not complete: resume its run first");
    if (!runs_.model() || !runs_.corpus())
        return tr("Open the model and the corpus of this trace first");
    if (runs_.model()->fingerprint != view_.view()->header.weights_fingerprint)
        return tr("The open model is not the one of this trace");
    return {};
}

bool SteeringController::can_reevaluate() const {
    return job_ == 0 && why_not().isEmpty() && !plan_.plan().empty() && plan_.problem().isEmpty() && !plan_.reach().nothing;
}

void SteeringController::update_readiness() {
    const QString reason = why_not();
    panel_.set_ready(reason.isEmpty() && job_ == 0, reason);
    emit state_changed();
}

void SteeringController::reevaluate() {
    if (!can_reevaluate())
        return;
    const auto settings = runs_.settings_of_trace(to_path(view_.trace()));
    if (!settings)
        return;
    submitted_ = plan_.plan();
    job_ = engine_.reevaluate(request(*settings));
    panel_.show_running(tr("waiting for the engine"));
    update_readiness();
}

ReevaluationRequest SteeringController::request(const RunSettings& settings) const {
    ReevaluationRequest request;
    request.settings = settings;
    request.settings.record_logits = false; // previews start from the run without a plan
    request.plan = plan_.plan();
    request.trace_out = runs_.new_trace(tr("-steered"));
    request.belebele = to_path(belebele_);
    request.belebele_limit = belebele_items;
    return request;
}

void SteeringController::prepare_baselines() { baselines_job_ = short_run_ ? engine_.prepare_baselines(request(*short_run_)) : 0; }

void SteeringController::cancel() {
    if (job_ != 0)
        engine_.cancel(job_);
}

void SteeringController::end_job() {
    job_ = 0;
    panel_.show_idle();
    update_readiness();
}

QString SteeringController::effect_sentence() const {
    const auto& changed = view_.difference()->changed_choices;
    double sum = 0;
    const std::pair<std::string, double>*most = nullptr, *least = nullptr;
    int known = 0;
    for (const auto& entry : changed) {
        if (std::isnan(entry.second))
            continue;
        sum += entry.second;
        ++known;
        if (!most || entry.second > most->second)
            most = &entry;
        if (!least || entry.second < least->second)
            least = &entry;
    }
    if (known == 0)
        return {};
    const auto percent = [](double share) { return short_number(share * 100, 1); };
    return tr("Changes %1 % of the top-%2 choices from layer %3 on; most in %4 (%5 %), least in %6 (%7 %).")
        .arg(percent(sum / known))
        .arg(view_.view()->header.top_k)
        .arg(submitted_.first_layer())
        .arg(QString::fromStdString(most->first), percent(most->second), QString::fromStdString(least->first), percent(least->second));
}

void SteeringController::show_divergence() {
    if (!view_.difference())
        return;
    std::vector<DumbbellChart::Row> rows;
    for (const auto& mean : view_.difference()->means)
        rows.push_back({QString::fromStdString(mean.language), mean.before, mean.after, mean.difference, mean.low, mean.high, mean.n});
    results_.set_result(ResultPanel::Divergence, std::move(rows), divergence_style(),
                        divergence_sentence(view_.difference()->means, QString::fromStdString(view_.difference()->request.reference)));
    show_effect();
}

void SteeringController::show_comparison(ResultPanel::Measure measure, const Comparison& comparison, const QString& note) {
    QString sentence = comparison_sentence(comparison);
    if (!note.isEmpty())
        sentence += " " + note;
    results_.set_result(measure, comparison_rows(comparison), measure == ResultPanel::Loss ? loss_style() : accuracy_style(), sentence);
}

std::string SteeringController::shown_csv(ResultPanel::Measure measure) const {
    if (measure == ResultPanel::Loss && result_)
        return comparison_csv(result_->loss);
    if (measure == ResultPanel::Belebele && result_ && result_->belebele)
        return comparison_csv(*result_->belebele);
    std::string csv = "# measure=mean divergence over layers, before and after the plan " + csv_bootstrap(intervals) +
                      "\nlanguage,before,after,difference,low,high,n\n";
    if (view_.difference())
        for (const auto& mean : view_.difference()->means) {
            csv += csv_field(mean.language);
            for (const double value : {mean.before, mean.after, mean.difference, mean.low, mean.high})
                csv += "," + csv_number(value);
            csv += "," + std::to_string(mean.n) + "\n";
        }
    return csv;
}

std::vector<DumbbellChart::Row> comparison_rows(const Comparison& comparison) {
    std::vector<DumbbellChart::Row> rows;
    for (const LanguageComparison& language : comparison.languages)
        rows.push_back(
            {QString::fromStdString(language.code), language.before, language.after, language.difference, language.low, language.high, language.n});
    const LanguageComparison& all = comparison.overall;
    rows.push_back({QString(), all.before, all.after, all.difference, all.low, all.high, all.n});
    return rows;
}

QString comparison_sentence(const Comparison& comparison) {
    const LanguageComparison& all = comparison.overall;
    const bool loss = comparison.task == "loss";
    const double factor = loss ? 1 : 100;
    const int digits = loss ? 4 : 1;
    const int beyond = static_cast<int>(std::count_if(comparison.languages.begin(), comparison.languages.end(),
                                                      [&](const LanguageComparison& l) { return loss ? l.low > 0 || l.high < 0 : l.holm_p < 0.05; }));
    const QString mean = loss ? SteeringController::tr("Mean %1 nats per byte [%2, %3]; lower is better.")
                              : SteeringController::tr("Mean %1 points [%2, %3], n = %4 pairs.");
    QString sentence =
        mean.arg(signed_number(all.difference * factor, digits), short_number(all.low * factor, digits), short_number(all.high * factor, digits));
    if (!loss)
        sentence = sentence.arg(count_text(all.n));
    return sentence + " " +
           (loss ? plural(beyond, SteeringController::tr("In %1 language the interval leaves zero out."),
                          SteeringController::tr("In %1 languages the interval leaves zero out."))
                 : plural(beyond, SteeringController::tr("%1 language changes beyond Holm-corrected p < .05."),
                          SteeringController::tr("%1 languages change beyond Holm-corrected p < .05.")));
}

QString divergence_sentence(const std::vector<DifferenceView::Mean>& means, const QString& reference) {
    int closer = 0, further = 0;
    for (const auto& mean : means) {
        closer += mean.high < 0 ? 1 : 0;
        further += mean.low > 0 ? 1 : 0;
    }
    return SteeringController::tr(
               "Mean over layers, against %1. %2 of %3 languages moved closer, %4 further away; grey where the interval holds zero.")
        .arg(reference)
        .arg(closer)
        .arg(means.size())
        .arg(further);
}

} // namespace isogloss
