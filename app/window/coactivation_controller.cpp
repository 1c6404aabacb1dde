// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/coactivation_controller.h"

#include "app/window/files.h"
#include "app/window/trace_view.h"
#include "widgets/numbers.h"
#include "widgets/panels/experts_page.h"
#include "widgets/selection.h"

#include <algorithm>

namespace isogloss {

CoactivationController::CoactivationController(AnalysisWorker& analysis, const TraceView& view, const Selection& selection, ExpertsPage& page,
                                               QObject* parent)
    : QObject(parent), analysis_(analysis), view_(view), selection_(selection), page_(page) {
    connect(&selection_, &Selection::changed, this, [this](Selection::Parts parts) {
        if (parts & (Selection::Layer | Selection::Languages))
            refresh();
    });
    connect(&view_, &TraceView::changed, this, &CoactivationController::refresh);
    connect(&view_, &TraceView::shown_changed, this, &CoactivationController::refresh);
    connect(&view_, &TraceView::difference_changed, this, &CoactivationController::refresh);
    connect(&page_, &ExpertsPage::view_changed, this, &CoactivationController::refresh);
    connect(&analysis_, &AnalysisWorker::coactivation_ready, this, [this](JobId id, const CoactivationView& ready) {
        if (id == job_)
            show(ready);
    });
    connect(&analysis_, &AnalysisWorker::failed, this, [this](JobId id, const QString& sentence) {
        if (id != job_)
            return;
        show_nothing(sentence);
        emit failed(sentence);
    });
}

void CoactivationController::set_visible(bool visible) {
    visible_ = visible;
    refresh();
}

std::optional<CoactivationRequest> CoactivationController::request(QString& empty) const {
    if (!view_.view()) {
        empty = view_.trace().isEmpty() ? tr("Open a trace: which experts of a layer are chosen together is shown here.") : tr("Reading the trace…");
        return {};
    }
    const DivergenceView& trace = *view_.view();
    const auto& layers = trace.table->layers;
    const int layer = selection_.layer();
    const auto at = std::find(layers.begin(), layers.end(), layer);
    const auto moe_index = static_cast<int>(at - layers.begin());
    if (layer < 0)
        empty = tr("Click a layer in the heatmap (Divergence): which of its experts are chosen together is shown here.");
    else if (at == layers.end())
        empty = tr("Layer %1 has no experts: it is dense. Click another layer in the heatmap.").arg(layer);
    else if (moe_index >= trace.layers_complete)
        empty = tr("Layer %1 has not been run yet. Wait for it, resume the run, or click a layer that is complete.").arg(layer);
    if (!empty.isEmpty())
        return {};
    const auto& known = trace.table->languages;
    std::string language = trace.table->reference;
    for (const QString& code : selection_.languages())
        if (code.toStdString() == language || std::find(known.begin(), known.end(), code.toStdString()) != known.end()) {
            language = code.toStdString();
            break;
        }
    return CoactivationRequest{to_path(view_.shown_trace()), language, moe_index};
}

void CoactivationController::refresh() {
    if (shown_ && !view_.view())
        show_nothing({}); // of a trace that is closed
    if (!visible_ || page_.view() != ExpertsPage::View::Coactivation)
        return;
    QString empty;
    const std::optional<CoactivationRequest> wanted = request(empty);
    if (!wanted)
        return show_nothing(empty);
    if (asked_ == wanted)
        return;
    job_ = 0;
    asked_.reset();
    if (shown_ && shown_->request == *wanted)
        return;
    asked_ = wanted;
    job_ = analysis_.coactivation(*wanted);
    if (!shown_)
        page_.coactivation().set_empty_text(tr("Counting…"));
}

void CoactivationController::show_nothing(const QString& sentence) {
    job_ = 0;
    asked_.reset();
    shown_.reset();
    page_.coactivation().set_empty_text(sentence);
    page_.set_coactivation(nullptr, {});
}

void CoactivationController::show(const CoactivationView& view) {
    asked_.reset();
    shown_ = view;
    const CoactivationTable& table = view.coactivation->table;
    const QString code = QString::fromStdString(table.language), name = native_name(code);
    page_.set_coactivation(view.coactivation, tr("%1, layer %2, %3 tokens, top %4 of %5; click an expert to select it, double-click to promote it")
                                                  .arg(isolated(name == code ? code : tr("%1 (%2)").arg(name, code)))
                                                  .arg(table.layer)
                                                  .arg(count_text(table.tokens))
                                                  .arg(table.top_k)
                                                  .arg(table.experts));
}

} // namespace isogloss
