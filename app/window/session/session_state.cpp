// SPDX-License-Identifier: GPL-3.0-or-later
// From the window into a session, and back.
#include "app/window/correlation_controller.h"
#include "app/window/experiments_controller.h"
#include "app/window/files.h"
#include "app/window/main_window.h"
#include "app/window/session/session_controller.h"
#include "widgets/panels/correlation_page.h"
#include "widgets/panels/experts_page.h"
#include "widgets/panels/language_chooser.h"
#include "widgets/panels/pages.h"
#include "widgets/panels/tokens_page.h"

#include <QLineEdit>

#include <algorithm>
#include <array>
#include <utility>

namespace isogloss {

namespace {

template <class Value, std::size_t N> using Names = std::array<std::pair<Value, const char*>, N>;

constexpr Names<DivergencePage::Showing, 4> showings{{{DivergencePage::Showing::Before, "before"},
                                                      {DivergencePage::Showing::After, "after"},
                                                      {DivergencePage::Showing::Difference, "difference"},
                                                      {DivergencePage::Showing::Both, "both"}}};
constexpr Names<CurvesChart::Colouring, 4> curves{{{CurvesChart::Colouring::Language, "language"},
                                                   {CurvesChart::Colouring::Family, "family"},
                                                   {CurvesChart::Colouring::ResourceClass, "resources"},
                                                   {CurvesChart::Colouring::Accuracy, "accuracy"}}};
constexpr Names<HeatmapChart::Measure, 5> heatmaps{{{HeatmapChart::Measure::Divergence, "divergence"},
                                                    {HeatmapChart::Measure::IntervalWidth, "interval_width"},
                                                    {HeatmapChart::Measure::Entropy, "entropy"},
                                                    {HeatmapChart::Measure::Consistency, "consistency"},
                                                    {HeatmapChart::Measure::PlanEffect, "plan_preview"}}};
constexpr Names<Weighting, 2> weightings{{{Weighting::Softmax, "softmax"}, {Weighting::TopK, "topk"}}};
constexpr Names<HeatmapChart::Order, 5> sorts{{{HeatmapChart::Order::MeanDivergence, "mean"},
                                               {HeatmapChart::Order::Similarity, "similarity"},
                                               {HeatmapChart::Order::Name, "name"},
                                               {HeatmapChart::Order::Family, "family"},
                                               {HeatmapChart::Order::ResourceClass, "resources"}}};
constexpr Names<ResultPanel::Measure, 3> measures{
    {{ResultPanel::Divergence, "divergence"}, {ResultPanel::Loss, "loss"}, {ResultPanel::Belebele, "belebele"}}};
constexpr Names<ThemeChoice, 3> themes{{{ThemeChoice::System, "system"}, {ThemeChoice::Light, "light"}, {ThemeChoice::Dark, "dark"}}};

template <class Value, std::size_t N> std::string name_of(const Names<Value, N>& names, Value value) {
    const auto found = std::find_if(names.begin(), names.end(), [&](const auto& entry) { return entry.first == value; });
    return found == names.end() ? names.front().second : found->second;
}
template <class Value, std::size_t N> Value value_of(const Names<Value, N>& names, const std::string& name) {
    const auto found = std::find_if(names.begin(), names.end(), [&](const auto& entry) { return name == entry.second; });
    return found == names.end() ? names.front().first : found->first;
}

std::vector<std::string> to_strings(const QStringList& list) {
    std::vector<std::string> strings;
    for (const QString& text : list)
        strings.push_back(text.toStdString());
    return strings;
}
QStringList to_list(const std::vector<std::string>& strings) {
    QStringList list;
    for (const std::string& text : strings)
        list << QString::fromStdString(text);
    return list;
}

std::string base64(const QByteArray& bytes) { return bytes.toBase64().toStdString(); }
QByteArray bytes_of(const std::string& text) { return QByteArray::fromBase64(QByteArray::fromStdString(text)); }

SessionOptions options_of(const RunOptions& options) {
    return {options.limit,
            options.dtype.toStdString(),
            options.device.toStdString(),
            options.memory.toStdString(),
            options.chat,
            to_path(options.trace_folder),
            options.logits};
}
RunOptions options_from(const SessionOptions& options) {
    RunOptions run;
    run.limit = static_cast<int>(options.limit);
    run.dtype = QString::fromStdString(options.dtype);
    run.device = QString::fromStdString(options.device);
    run.memory = QString::fromStdString(options.memory);
    run.chat = options.chat;
    run.trace_folder = to_text(options.trace_folder);
    run.logits = options.logits;
    return run;
}

SessionViews views_of(MainWindow& window) {
    const TraceView::Settings shown = window.trace_view().settings();
    DivergencePage& page = window.page();
    SessionViews views;
    views.page = window.pages().name(window.pages().current()).toStdString();
    views.showing = name_of(showings, shown.showing);
    views.heatmap = name_of(heatmaps, shown.measure);
    views.weighting = name_of(weightings, shown.weighting);
    views.reference = shown.reference.toStdString();
    views.sort = name_of(sorts, page.heatmap().order());
    views.experts = page.experts().mode() == ExpertsChart::Mode::Shares ? "shares" : "difference";
    views.expert_order = page.experts().order() == ExpertsChart::Order::Expert ? "number" : "value";
    views.expert_map = window.experts_page().mode() == ExpertMapChart::Mode::Share ? "shares" : "difference";
    views.expert_view = window.experts_page().view() == ExpertsPage::View::Coactivation ? "coactivation" : "map";
    views.coactivation_order = window.experts_page().coactivation().order() == CoactivationChart::Order::Similarity ? "similarity" : "number";
    views.colouring = window.tokens_page().chart().colouring() == TokensChart::Colouring::Divergence ? "divergence" : "expert";
    views.measure = name_of(measures, window.results().chosen_measure());
    views.row = window.tokens_page().row();
    views.tau = window.steering_panel().tau();
    views.strength = window.steering_panel().strength();
    views.filter = window.run_panel().languages().search().text().toStdString();
    views.heatmap_filter = page.filter().toStdString();
    const HeatmapChart::View& zoom = page.heatmap().view();
    views.zoom = {zoom.first_layer, zoom.layers, zoom.first_row, zoom.rows};
    views.curves = name_of(curves, page.curves().colouring());
    views.coefficient = window.correlation_page().coefficient() == Coefficient::Spearman ? "spearman" : "pearson";
    views.theme = name_of(themes, ThemeSource::instance().choice());
    return views;
}

void apply_views(const SessionViews& views, MainWindow& window) {
    if (const int page = window.pages().index_of(QString::fromStdString(views.page)); page >= 0)
        window.pages().set_current(page);
    window.page().set_order(value_of(sorts, views.sort));
    window.page().set_experts_view(views.experts == "shares", views.expert_order == "number");
    window.experts_page().set_mode(views.expert_map == "shares" ? ExpertMapChart::Mode::Share : ExpertMapChart::Mode::Difference);
    window.experts_page().set_order(views.coactivation_order == "similarity" ? CoactivationChart::Order::Similarity
                                                                             : CoactivationChart::Order::Number);
    window.experts_page().set_view(views.expert_view == "coactivation" ? ExpertsPage::View::Coactivation : ExpertsPage::View::Map);
    window.tokens_page().set_colouring(views.colouring == "divergence" ? TokensChart::Colouring::Divergence : TokensChart::Colouring::Expert);
    window.tokens_page().set_row(static_cast<int>(views.row));
    window.results().show_measure(value_of(measures, views.measure));
    window.steering_panel().set_strength(views.strength);
    window.steering_panel().set_tau(views.tau);
    window.page().experts().set_tau(views.tau);
    window.run_panel().languages().search().setText(QString::fromStdString(views.filter));
    window.page().set_filter(QString::fromStdString(views.heatmap_filter));
    window.page().heatmap().set_view({views.zoom[0], views.zoom[1], views.zoom[2], views.zoom[3]});
    window.page().set_colouring(value_of(curves, views.curves));
    window.correlation_page().set_coefficient(views.coefficient == "spearman" ? Coefficient::Spearman : Coefficient::Pearson);
    window.set_theme(value_of(themes, views.theme));
}

SessionSelection selection_of(const Selection& selection) {
    return {to_strings(selection.languages()),
            selection.layer(),
            selection.expert(),
            selection.experts().size() > 1 ? std::vector<int>(selection.experts().begin(), selection.experts().end()) : std::vector<int>(),
            selection.band_first(),
            selection.band_last(),
            selection.threshold()};
}

void apply_selection(const SessionSelection& stored, Selection& selection) {
    selection.set_languages(to_list(stored.languages));
    if (!stored.experts.empty())
        selection.set_experts(stored.layer, QList<int>(stored.experts.begin(), stored.experts.end()));
    else if (stored.expert >= 0)
        selection.set_expert(stored.layer, stored.expert);
    else
        selection.set_layer(stored.layer);
    selection.set_band(stored.band_first, stored.band_last);
    selection.set_threshold(stored.threshold);
}

RunController::Restored restored_run(const Session& session) {
    RunController::Restored restored;
    restored.model = to_text(session.model);
    restored.corpus = to_text(session.corpus);
    restored.split = QString::fromStdString(session.split);
    restored.reference = QString::fromStdString(session.reference);
    restored.checked = to_list(session.checked);
    if (const auto& run = session.run)
        restored.run = RunController::Restored::Run{run->trace,
                                                    run->complete,
                                                    run->languages,
                                                    run->reference,
                                                    static_cast<std::size_t>(run->limit),
                                                    run->dtype == "f32" ? ComputeType::F32 : ComputeType::BF16,
                                                    run->chat,
                                                    run->logits};
    return restored;
}

/// The steps around the present one: an undo list has no end, a file should.
void keep_near(std::vector<SessionStep>& steps, std::size_t& current) {
    constexpr std::size_t kept = 200;
    if (steps.size() <= kept)
        return;
    const std::size_t first = std::min(current - std::min(current, kept / 2), steps.size() - kept);
    steps = {steps.begin() + static_cast<std::ptrdiff_t>(first), steps.begin() + static_cast<std::ptrdiff_t>(first + kept)};
    steps.front().text.clear();
    current -= first;
}

} // namespace

Session SessionController::capture() const {
    Session session;
    const RunController::Restored run = window_.runs().state();
    session.model = to_path(run.model);
    session.corpus = to_path(run.corpus);
    session.split = run.split.toStdString();
    session.checked = to_strings(run.checked);
    session.reference = run.reference.toStdString();
    if (run.run)
        session.run = SessionRun{run.run->file,
                                 run.run->complete,
                                 run.run->languages,
                                 run.run->reference,
                                 static_cast<std::int64_t>(run.run->limit),
                                 run.run->dtype == ComputeType::F32 ? "f32" : "bf16",
                                 run.run->chat,
                                 run.run->logits};
    session.trace = to_path(window_.trace_view().trace());
    session.belebele = to_path(window_.steering().belebele());
    session.options = options_of(window_.run_panel().options());
    const auto& result = window_.steering().result();
    if (const QString steered = window_.trace_view().settings().steered; result && !steered.isEmpty()) {
        session.results = SessionResults{to_path(steered), window_.steering().submitted(), result->loss, result->belebele, result->belebele_left_out};
        session.results->loss.flips.clear();
        if (session.results->belebele)
            session.results->belebele->flips.clear();
    } else {
        session.compared = to_path(steered);
    }
    session.accuracies = to_path(window_.correlation().accuracies());
    session.experiments = window_.experiments().state();
    session.steps.clear();
    for (const PlanDocument::Step& step : window_.plan().history())
        session.steps.push_back({step.text.toStdString(), step.plan, step.bounds});
    session.current_step = static_cast<std::size_t>(window_.plan().undo_stack().index());
    keep_near(session.steps, session.current_step);
    session.views = views_of(window_);
    session.selection = selection_of(window_.selection());
    session.layout = {base64(window_.saveGeometry()), base64(window_.saveState()), base64(window_.page().splitter_state())};
    session.saved_as = to_path(file_);
    return session;
}

void SessionController::apply(const Session& session) {
    window_.run_panel().set_options(options_from(session.options));
    window_.runs().restore(restored_run(session));
    window_.steering().set_belebele(to_text(session.belebele));
    if (session.experiments)
        window_.experiments().restore(*session.experiments);
    window_.correlation().restore(to_text(session.accuracies));
    std::optional<ReevaluationResult> result;
    SteeringPlan submitted;
    TraceView::Settings shown{{},
                              QString::fromStdString(session.views.reference),
                              value_of(weightings, session.views.weighting),
                              {},
                              value_of(heatmaps, session.views.heatmap)};
    if (const auto& stored = session.results) {
        result.emplace();
        result->trace.file = stored->trace;
        result->loss = stored->loss;
        result->belebele = stored->belebele;
        result->belebele_left_out = stored->belebele_left_out;
        submitted = stored->plan;
        shown.steered = to_text(stored->trace);
    } else {
        shown.steered = to_text(session.compared);
    }
    if (!shown.steered.isEmpty())
        shown.showing = value_of(showings, session.views.showing);
    window_.steering().restore(std::move(result), submitted);
    std::vector<PlanDocument::Step> steps;
    // Files of an earlier program hold the bounds in the selection alone.
    const bool with_bounds = std::ranges::any_of(session.steps, [](const SessionStep& step) { return !(step.bounds == PlanBounds{}); });
    const PlanBounds selected{session.selection.band_first, session.selection.band_last, session.selection.threshold};
    for (const SessionStep& step : session.steps)
        steps.push_back({QString::fromStdString(step.text), step.plan, with_bounds ? step.bounds : selected});
    window_.plan().restore_history(steps, session.current_step);
    apply_selection(session.selection, window_.selection());
    window_.trace_view().open(to_text(session.trace), shown);
    apply_views(session.views, window_);
    window_.restoreGeometry(bytes_of(session.layout.geometry));
    window_.restoreState(bytes_of(session.layout.docks));
    window_.follow_layout();
    window_.page().restore_splitters(bytes_of(session.layout.splitters));
}

} // namespace isogloss
