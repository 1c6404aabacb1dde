// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/correlation_controller.h"

#include "app/window/experiments_controller.h"
#include "app/window/files.h"
#include "app/window/trace_view.h"
#include "widgets/models/run_list_model.h"
#include "widgets/numbers.h"
#include "widgets/panels/correlation_page.h"

#include <QFileInfo>

#include <algorithm>
#include <cmath>

namespace isogloss {

CorrelationController::CorrelationController(AnalysisWorker& analysis, const TraceView& view, const ExperimentsController& experiments,
                                             CorrelationPage& page, QObject* parent)
    : QObject(parent), analysis_(analysis), view_(view), experiments_(experiments), page_(page) {
    connect(&experiments_, &ExperimentsController::runs_changed, this, &CorrelationController::list_sources);
    connect(&view_, &TraceView::changed, this, &CorrelationController::refresh);
    connect(&view_, &TraceView::shown_changed, this, &CorrelationController::refresh);
    connect(&page_, &CorrelationPage::source_chosen, this, &CorrelationController::refresh);
    connect(&analysis_, &AnalysisWorker::correlated, this, [this](JobId id, const CorrelationView& ready) {
        if (id == job_)
            show(ready);
    });
    connect(&analysis_, &AnalysisWorker::failed, this, [this](JobId id, const QString& sentence) {
        if (id != job_)
            return;
        shown_.reset();
        page_.set_trouble(sentence);
        emit changed();
    });
}

void CorrelationController::set_visible(bool visible) {
    visible_ = visible;
    refresh();
}

void CorrelationController::list_sources() {
    std::vector<std::pair<QString, QString>> sources;
    for (const RunSummary& run : experiments_.runs())
        if (run.complete && !run.notes.hidden && !run.score.loss && run.trouble.empty())
            sources.emplace_back(tr("%1 · %2 · %3").arg(run_name(run), QString::fromStdString(run.run.task), score_text(run.score)),
                                 to_text(run.file));
    for (const QString& file : tables_)
        if (std::ranges::find(sources, file, &std::pair<QString, QString>::second) == sources.end())
            sources.emplace_back(QFileInfo(file).fileName(), file);
    page_.set_sources(sources);
}

void CorrelationController::open_accuracies(const QString& file) {
    if (!tables_.contains(file))
        tables_ << file;
    list_sources();
    page_.choose(file);
}

QString CorrelationController::accuracies() const { return page_.source(); }

void CorrelationController::restore(const QString& accuracies) {
    restoring_ = !accuracies.isEmpty();
    shown_.reset();
    page_.set_data(nullptr, {});
    if (restoring_)
        open_accuracies(accuracies);
    else
        page_.choose({});
    emit changed();
}

void CorrelationController::refresh() {
    if ((!visible_ && !restoring_) || !view_.view() || page_.source().isEmpty())
        return;
    const CorrelationRequest request{to_path(view_.shown_trace()), to_path(page_.source()), view_.view()->request.reference,
                                     view_.view()->request.weighting};
    const bool same = shown_ && shown_->request.trace == request.trace && shown_->request.accuracies == request.accuracies &&
                      shown_->request.reference == request.reference && shown_->request.weighting == request.weighting && view_.complete();
    if (!same)
        job_ = analysis_.correlate(request);
    else if (!with_intervals_ && view_.view()->table->bootstrap.resamples > 0)
        show(CorrelationView(*shown_));
}

namespace {

/// Divergences are correlated without intervals. Those of the table that the window shows are added where they are of the same values.
void take_intervals(DivergenceTable& into, const DivergenceTable& from) {
    if (into.languages != from.languages || into.layers != from.layers)
        return;
    for (std::size_t cell = 0; cell < into.mean.size(); ++cell)
        if (std::abs(into.mean[cell] - from.mean[cell]) < 1e-9) {
            into.low[cell] = from.low[cell];
            into.high[cell] = from.high[cell];
        }
}

} // namespace

void CorrelationController::show(const CorrelationView& view) {
    shown_ = view;
    restoring_ = restoring_ && !view_.complete();
    auto data = std::make_shared<CorrelationData>(CorrelationData{view.table, view.divergence});
    with_intervals_ = false;
    if (const auto shown = view_.shown_table(); shown && shown->bootstrap.resamples > 0) {
        take_intervals(data->divergence, *shown);
        with_intervals_ = true;
    }
    QStringList left_out;
    for (const std::string& code : view.table.left_out)
        left_out << QString::fromStdString(code);
    QString note =
        tr("Divergence from %1 against accuracy over %2 languages; %3 shuffles. Click a point to select its language, a layer to see it above.")
            .arg(QString::fromStdString(view.table.reference))
            .arg(view.table.languages.size())
            .arg(count_text(view.table.options.permutations));
    if (!left_out.isEmpty())
        note += " " + tr("Without an accuracy: %1.").arg(left_out.join(", "));
    page_.set_data(std::move(data), note);
    emit changed();
}

} // namespace isogloss
