// SPDX-License-Identifier: GPL-3.0-or-later
// What a trace view puts on the divergence page: one trace, two side by side, or their difference.
#include "app/window/files.h"
#include "app/window/trace_view.h"
#include "core/analysis/csv.h"
#include "widgets/figure/caption.h"
#include "widgets/numbers.h"

#include <QFileInfo>

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace isogloss {

std::shared_ptr<const DivergenceTable> TraceView::measured(const QString& trace) const {
    const auto found = measures_.find(trace);
    auto cells = std::make_shared<DivergenceTable>();
    cells->trace = trace.toStdString();
    cells->reference = view_->table->reference;
    cells->layers = view_->table->layers;
    if (found != measures_.end()) {
        const LanguageLayerTable& table = *found->second;
        cells->languages = table.languages;
        cells->mean = table.mean;
        cells->low = table.low;
        cells->high = table.high;
        cells->n = table.n;
        cells->bootstrap = table.bootstrap;
        return cells;
    }
    cells->languages = view_->table->languages;
    cells->n = view_->table->n;
    cells->mean.assign(view_->table->mean.size(), std::numeric_limits<double>::quiet_NaN());
    cells->low = cells->high = cells->mean;
    return cells;
}

std::shared_ptr<const DivergenceTable> TraceView::previewed() const {
    auto cells = std::make_shared<DivergenceTable>();
    cells->trace = trace_.toStdString();
    cells->reference = view_->table->reference;
    cells->layers = view_->table->layers;
    cells->languages = preview_ ? preview_->languages : view_->table->languages;
    cells->n = preview_ ? preview_->tokens : view_->table->n;
    cells->mean.assign(cells->languages.size() * cells->layers.size(), std::numeric_limits<double>::quiet_NaN());
    cells->low = cells->high = cells->mean;
    for (std::size_t l = 0; preview_ && l < preview_->layers.size(); ++l) {
        const auto column = static_cast<std::size_t>(std::ranges::find(cells->layers, preview_->layers[l]) - cells->layers.begin());
        for (std::size_t n = 0; column < cells->layers.size() && n < cells->languages.size(); ++n)
            cells->mean[n * cells->layers.size() + column] = preview_->at(preview_->tokens_changed, n, l);
    }
    return cells;
}

void TraceView::set_preview(std::shared_ptr<const PlanPreview> preview) {
    if (preview == preview_)
        return;
    preview_ = std::move(preview);
    if (measure_ == HeatmapChart::Measure::PlanEffect && view_)
        show_tables();
}

std::string TraceView::shown_csv() const {
    if (measure_ == HeatmapChart::Measure::PlanEffect) {
        const auto cells = previewed();
        std::string csv = "# measure=share of tokens whose top-k the plan would change, each layer as it was recorded\nlanguage,layer,share,tokens\n";
        for (std::size_t n = 0; n < cells->languages.size(); ++n)
            for (std::size_t l = 0; l < cells->layers.size(); ++l)
                if (!std::isnan(cells->at(n, l)))
                    csv += csv_field(cells->languages[n]) + "," + std::to_string(cells->layers[l]) + "," + csv_number(cells->at(n, l)) + "," +
                           std::to_string(cells->n[n]) + "\n";
        return csv;
    }
    const auto found = measures_.find(shown_trace());
    return measures_languages() && found != measures_.end() ? measure_csv(*found->second) : divergence_csv(*shown_table());
}

QString TraceView::shown_caption() const {
    const auto found = measures_.find(shown_trace());
    if (measures_languages() && found != measures_.end())
        return Caption::measure(measure_ == HeatmapChart::Measure::Entropy
                                    ? tr("Routing entropy by layer and language.")
                                    : tr("Consistency of routing (Jaccard similarity of two tokens' experts) by layer and language."),
                                *found->second);
    if (measure_ == HeatmapChart::Measure::PlanEffect)
        return tr("Share of tokens whose top-k the plan would change, by layer and language, each layer as it was recorded.") + QStringLiteral(" ") +
               Caption::trace(trace_.toStdString());
    const QString what = showing_ == DivergencePage::Showing::Difference ? tr("Change of the divergence by layer and language, after minus before.")
                         : measure_ == HeatmapChart::Measure::IntervalWidth ? tr("Width of the intervals of the divergence, by layer and language.")
                                                                            : tr("Divergence by layer and language.");
    return Caption::divergence(what, *shown_table());
}

void TraceView::show_tables() {
    if (!view_)
        return;
    const int layers = view_->header.model_layers;
    const bool comparing = difference_.has_value();
    page_.set_comparison(comparing, showing_);
    HeatmapChart& heatmap = page_.heatmap();
    const bool steered = comparing && showing_ != DivergencePage::Showing::Before;
    const bool preview = measure_ == HeatmapChart::Measure::PlanEffect;
    const bool changes = comparing && showing_ == DivergencePage::Showing::Difference && !preview;
    const bool widths = measure_ == HeatmapChart::Measure::IntervalWidth;
    heatmap.set_mode(changes && !widths ? HeatmapChart::Mode::Difference : HeatmapChart::Mode::Value);
    if (preview) {
        heatmap.set_table(previewed(), layers);
        heatmap.set_line_before(nullptr);
    } else if (measures_languages()) {
        heatmap.set_table(measured(showing_after() || changes ? steered_ : trace_), layers);
        heatmap.set_line_before(changes ? measured(trace_) : nullptr);
    } else {
        heatmap.set_table(shown_table(), layers);
        heatmap.set_line_before(showing_after() ? difference_->before : nullptr);
    }
    // Where before and after meet, both lines are drawn, at one θ: one sees the line move.
    heatmap.set_lines(changes ? difference_->after : nullptr, changes ? difference_->before : nullptr);
    const double usual = comparing ? default_threshold(*difference_->before) : std::numeric_limits<double>::quiet_NaN();
    heatmap.set_usual_threshold(usual);
    heatmap.set_show_line(measure_ == HeatmapChart::Measure::Divergence);
    if (comparing && showing_ == DivergencePage::Showing::Both && !preview) {
        HeatmapChart& beside = page_.beside();
        beside.set_usual_threshold(usual);
        beside.set_table(measures_languages() ? measured(steered_) : difference_->after, layers);
        beside.set_line_before(measures_languages() ? nullptr : difference_->before);
        beside.set_show_line(measure_ == HeatmapChart::Measure::Divergence);
        page_.set_names(QFileInfo(trace_).fileName(), QFileInfo(steered_).fileName());
    }
    page_.curves().set_table(steered ? difference_->after : view_->table, layers);
    page_.curves().set_before(steered ? difference_->before : nullptr);
    QStringList codes{reference_};
    for (const std::string& code : view_->table->languages)
        codes << QString::fromStdString(code);
    codes.sort();
    page_.set_references(codes, reference_);
    page_.set_score_function(QString::fromStdString(view_->header.score_function));
    page_.set_weighting(weighting_);
    page_.set_controls_enabled(true);
    describe();
}

void TraceView::show_experts(const QString& empty) {
    page_.experts().set_empty_text(empty);
    page_.experts().set_table(activation_);
    describe();
}

void TraceView::describe() {
    if (view_) {
        const double level = view_->table->bootstrap.level * 100;
        const QString rows = count_text(view_->sequences);
        page_.set_curves_note(view_->rows_shown < view_->sequences
                                  ? tr("means over the first %1 of %2 rows; the others follow").arg(count_text(view_->rows_shown), rows)
                              : view_->first_look ? tr("means over %1 rows; intervals follow").arg(rows)
                                                  : tr("%1 % intervals over %2 rows").arg(plain_number(level), rows));
    }
    page_.set_experts_note(activation_ ? tr("layer %1, %2 experts, top-%3").arg(activation_->layer).arg(activation_->experts).arg(activation_->top_k)
                                       : QString());
}

} // namespace isogloss
