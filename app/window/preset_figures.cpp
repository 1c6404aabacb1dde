// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/preset_figures.h"

#include "app/window/correlation_controller.h"
#include "app/window/experiments_controller.h"
#include "app/window/files.h"
#include "app/window/trace_view.h"
#include "widgets/selection.h"

#include <algorithm>

namespace isogloss {

namespace {
/// Intervals of so many pairs take longer than one waits for a figure that does not show them.
constexpr std::size_t most_languages_with_intervals = 30;

/// Charts of the window have the plain names.
QString stem(PaperFigure figure) {
    return (figure == PaperFigure::Correlation ? QStringLiteral("paper-") : QString()) + QString::fromStdString(preset_name(figure));
}
} // namespace

PresetFigures::PresetFigures(AnalysisWorker& analysis, const TraceView& view, const Selection& selection, const CorrelationController& correlation,
                             const ExperimentsController& experiments, QObject* parent)
    : QObject(parent), analysis_(analysis), view_(view), selection_(selection), correlation_(correlation), experiments_(experiments) {
    connect(&analysis_, &AnalysisWorker::figure_ready, this, [this](JobId id, const FigureView& ready) {
        if (jobs_.erase(id) && dialog_)
            dialog_->set_preset(ready.data);
    });
    connect(&analysis_, &AnalysisWorker::failed, this, [this](JobId id, const QString& sentence) {
        const auto job = jobs_.find(id);
        if (job == jobs_.end())
            return;
        const PaperFigure figure = job->second;
        jobs_.erase(job);
        if (dialog_)
            dialog_->preset_failed(figure, sentence);
    });
    connect(&selection_, &Selection::changed, this, [this] {
        if (dialog_)
            dialog_->refresh();
    });
    const auto forget = [this] {
        jobs_.clear(); // answers to what was asked before are dropped
        if (dialog_)
            dialog_->forget_presets();
    };
    connect(&view_, &TraceView::changed, this, forget);
    connect(&view_, &TraceView::shown_changed, this, forget);
    connect(&correlation_, &CorrelationController::changed, this, forget);
    connect(&experiments_, &ExperimentsController::state_changed, this, [this] {
        if (dialog_)
            dialog_->refresh();
    });
}

std::shared_ptr<const AccuracyTable> PresetFigures::accuracies() const {
    if (!correlation_.view())
        return nullptr;
    const CorrelationTable& table = correlation_.view()->table;
    return std::make_shared<AccuracyTable>(AccuracyTable{table.accuracy_source, table.languages, table.accuracy});
}

QString PresetFigures::lacking(PaperFigure figure) const {
    if (figure == PaperFigure::AccuracyTable)
        return experiments_.comparison() ? QString() : tr("Select a run on the Experiments page first: it is compared with the base.");
    if (!view_.has_table())
        return tr("Open a trace first.");
    if (!view_.complete())
        return tr("The trace is still growing: its figures can be made once it is whole.");
    if ((figure == PaperFigure::AccuracyCurves || figure == PaperFigure::Correlation) && !correlation_.view())
        return tr("Choose accuracies on the Correlation page first: a run of the Experiments page, or a table.");
    return {};
}

FigureRequest PresetFigures::request(PaperFigure figure) const {
    FigureRequest out;
    PaperFigureRequest& request = out.figure;
    request.figure = figure;
    request.bootstrap = intervals;
    if (figure == PaperFigure::AccuracyTable) {
        request.comparison = experiments_.comparison()->comparison;
        return out;
    }
    const DivergenceView& view = *view_.view();
    out.trace = to_path(view_.shown_trace());
    request.reference = view.table->reference;
    request.weighting = view.request.weighting;
    request.accuracies = accuracies();
    if (figure == PaperFigure::ExpertBars)
        for (const QString& code : selection_.languages())
            if (const std::string language = code.toStdString(); request.language.empty() && language != request.reference)
                request.language = language;
    if (figure == PaperFigure::ExpertBars || figure == PaperFigure::Correlation)
        if (std::ranges::find(view.table->layers, selection_.layer()) != view.table->layers.end())
            request.layer = selection_.layer();
    if (figure == PaperFigure::UCurve && selection_.languages().size() == 3)
        for (const QString& code : selection_.languages())
            request.languages.push_back(code.toStdString());
    if (figure == PaperFigure::Pairs && view.table->languages.size() > most_languages_with_intervals)
        request.bootstrap.resamples = 0;
    return out;
}

std::vector<FigureSource> PresetFigures::sources() const {
    std::vector<FigureSource> out;
    for (const PaperFigure figure : paper_figures())
        out.push_back({tr("Paper: %1").arg(preset_title(figure)), stem(figure), nullptr, {}, {}, figure, [this, figure] { return lacking(figure); }});
    return out;
}

void PresetFigures::serve(FigureDialog* dialog) {
    dialog_ = dialog;
    jobs_.clear();
    connect(dialog, &FigureDialog::preset_wanted, this, [this](PaperFigure figure) { jobs_[analysis_.paper_figure(request(figure))] = figure; });
}

} // namespace isogloss
