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
constexpr std::size_t shown_at_once = 8; ///< the selected languages first, then others
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
    for (const std::string& code : table.languages)
        if (codes.size() < shown_at_once && std::find(codes.begin(), codes.end(), code) == codes.end())
            codes.push_back(code);
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
    page_.set_note(tr("row %1 (%2), layer %3, top-%4; below each token its first experts; a click selects the first one, a double click promotes it")
                       .arg(view.request.row + 1)
                       .arg(key)
                       .arg(view.lines->layer)
                       .arg(view.lines->top_k),
                   view.trouble);
}

std::string tokens_csv(const TokensView& view) {
    const auto quoted = [](const QString& text) { return QStringLiteral("\"%1\"").arg(QString(text).replace('"', QStringLiteral("\"\""))); };
    QString out = QStringLiteral("language,row,token,id,text,layer,experts,weights,margin_router_logits,divergence_bits\n");
    const auto k = static_cast<std::size_t>(view.lines->top_k);
    for (const TokenLine& line : view.lines->lines)
        for (std::size_t t = 0; t < line.routing.size(); ++t) {
            QStringList experts, weights;
            for (std::size_t j = 0; j < k; ++j) {
                experts << QString::number(line.routing.experts[t * k + j]);
                weights << QString::number(static_cast<double>(line.routing.weights[t * k + j]), 'g', 6);
            }
            const QString margin = t < line.routing.margin.size() ? QString::number(static_cast<double>(line.routing.margin[t]), 'g', 6) : QString();
            out += QStringList{QString::fromStdString(line.routing.language),
                               quoted(QString::fromStdString(line.routing.row_key)),
                               QString::number(t),
                               QString::number(line.routing.ids[t]),
                               quoted(line.pieces[static_cast<qsizetype>(t)]),
                               QString::number(view.lines->layer),
                               experts.join(' '),
                               weights.join(' '),
                               margin,
                               QString::number(line.routing.divergence[t], 'g', 9)}
                       .join(',') +
                   '\n';
        }
    return out.toStdString();
}

} // namespace isogloss
