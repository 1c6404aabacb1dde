// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/tokens_controller.h"

#include "app/window/files.h"
#include "app/window/run_controller.h"
#include "app/window/trace_view.h"
#include "widgets/panels/tokens_page.h"
#include "widgets/selection.h"

#include <algorithm>

namespace isogloss {

namespace {
constexpr int at_first = 4; ///< languages shown beside the reference while none is selected
}

TokensController::TokensController(AnalysisWorker& analysis, const TraceView& view, const RunController& runs, const Selection& selection,
                                   TokensPage& page, QObject* parent)
    : QObject(parent), analysis_(analysis), view_(view), runs_(runs), selection_(selection), page_(page) {
    connect(&page_, &TokensPage::row_changed, this, &TokensController::refresh);
    connect(&selection_, &Selection::changed, this, [this](Selection::Parts parts) {
        if (parts & (Selection::Languages | Selection::Layer))
            refresh();
    });
    connect(&view_, &TraceView::changed, this, &TokensController::refresh);
    connect(&view_, &TraceView::shown_changed, this, &TokensController::refresh);
    connect(&analysis_, &AnalysisWorker::tokens_ready, this, [this](JobId id, const TokensView& ready) {
        if (id == job_)
            show(ready);
    });
    connect(&analysis_, &AnalysisWorker::failed, this, [this](JobId id, const QString& sentence) {
        if (id == job_)
            emit failed(sentence);
    });
}

void TokensController::set_visible(bool visible) {
    visible_ = visible;
    refresh();
}

std::vector<std::string> TokensController::languages() const {
    const DivergenceTable& table = *view_.view()->table;
    std::vector<std::string> codes{table.reference};
    for (const QString& code : selection_.languages())
        if (std::find(table.languages.begin(), table.languages.end(), code.toStdString()) != table.languages.end())
            codes.push_back(code.toStdString());
    for (std::size_t i = 0; codes.size() < 2 + at_first - 1 && i < table.languages.size() && selection_.languages().isEmpty(); ++i)
        codes.push_back(table.languages[i]);
    return codes;
}

void TokensController::refresh() {
    if (!visible_ || !view_.view())
        return;
    const DivergenceView& trace = *view_.view();
    page_.set_rows(trace.sequences);
    const auto& layers = trace.table->layers;
    // Without a selected layer, the first.
    const auto at = std::find(layers.begin(), layers.end(), selection_.layer());
    const int moe_index = at == layers.end() ? 0 : static_cast<int>(at - layers.begin());
    if (moe_index >= trace.layers_complete) {
        page_.chart().set_lines(nullptr);
        return page_.chart().set_empty_text(
            tr("Layer %1 has not been run yet.").arg(layers.empty() ? 0 : layers[static_cast<std::size_t>(moe_index)]));
    }
    TokensRequest request;
    request.trace = to_path(view_.shown_trace());
    if (runs_.model())
        request.model_folder = runs_.model()->folder;
    request.languages = languages();
    request.reference = trace.table->reference;
    request.row = std::min<std::int64_t>(page_.row(), trace.sequences - 1);
    request.moe_index = moe_index;
    job_ = analysis_.tokens(request);
}

void TokensController::show(const TokensView& view) {
    shown_ = view;
    page_.chart().set_lines(view.lines);
    const QString key = view.lines->lines.empty() ? QString() : QString::fromStdString(view.lines->lines.front().routing.row_key);
    page_.set_note(tr("row %1 (%2), layer %3, top-%4; click a token to select its first expert, double-click to promote it")
                       .arg(view.request.row + 1)
                       .arg(key)
                       .arg(view.lines->layer)
                       .arg(view.lines->top_k),
                   view.trouble);
}

} // namespace isogloss
