// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/pairs_controller.h"

#include "app/window/files.h"
#include "app/window/trace_view.h"
#include "widgets/numbers.h"
#include "widgets/panels/languages_page.h"
#include "widgets/selection.h"

#include <algorithm>

namespace isogloss {

PairsController::PairsController(AnalysisWorker& analysis, const TraceView& view, const Selection& selection, LanguagesPage& page, QObject* parent)
    : QObject(parent), analysis_(analysis), view_(view), selection_(selection), page_(page) {
    connect(&selection_, &Selection::changed, this, [this](Selection::Parts parts) {
        if (parts & Selection::Layer)
            refresh();
    });
    connect(&view_, &TraceView::changed, this, &PairsController::refresh);
    connect(&view_, &TraceView::shown_changed, this, &PairsController::refresh);
    connect(&analysis_, &AnalysisWorker::pairs_ready, this, [this](JobId id, const PairsView& ready) {
        if (id == intervals_job_)
            job_ = 0; // the first answer, should it come last, has less to say
        if (id == job_ || id == intervals_job_)
            show(ready);
    });
    connect(&analysis_, &AnalysisWorker::failed, this, [this](JobId id, const QString& sentence) {
        if (id != job_ && id != intervals_job_)
            return;
        asked_.reset();
        emit failed(sentence);
    });
}

void PairsController::set_visible(bool visible) {
    visible_ = visible;
    refresh();
}

void PairsController::refresh() {
    if (!visible_ || !view_.view())
        return;
    const DivergenceView& trace = *view_.view();
    const auto& layers = trace.table->layers;
    const auto at = std::find(layers.begin(), layers.end(), selection_.layer());
    const int moe_index = at == layers.end() ? static_cast<int>(layers.size()) / 2 : static_cast<int>(at - layers.begin());
    if (layers.empty() || moe_index >= trace.layers_complete) {
        asked_.reset();
        page_.set_pairs(nullptr, {});
        return page_.pairs().set_empty_text(tr("This layer has not been run yet."));
    }
    PairsRequest request;
    request.trace = to_path(view_.shown_trace());
    request.weighting = trace.request.weighting;
    request.reference = trace.table->reference;
    request.moe_index = moe_index;
    if (asked_ == request)
        return;
    asked_ = request;
    job_ = analysis_.pairs(request);
    request.with_intervals = true;
    intervals_job_ = analysis_.pairs(request);
}

void PairsController::show(const PairsView& view) {
    shown_ = view;
    const PairwiseTable& table = view.pairs->table;
    page_.set_pairs(view.pairs,
                    tr("layer %1, %2 languages, means over %3 rows; clusters by average linkage; click a cell to select its two languages")
                        .arg(table.layer)
                        .arg(table.languages.size())
                        .arg(count_text(table.n)));
}

} // namespace isogloss
