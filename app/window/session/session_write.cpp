// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/session/session.h"
#include "core/base/files.h"

#include <nlohmann/json.hpp>

namespace isogloss {

namespace {

using Json = nlohmann::ordered_json;

/// Relative where it is likely to stay true when the folder moves as a whole: below the session's folder, or at most two steps up from it.
std::string written_path(const std::filesystem::path& path, const std::filesystem::path& file) {
    const auto folder = std::filesystem::absolute(file).lexically_normal().parent_path();
    const auto relative = std::filesystem::absolute(path).lexically_normal().lexically_relative(folder);
    int up = 0;
    for (const auto& part : relative)
        up += part == ".." ? 1 : 0;
    return relative.empty() || up > 2 ? path.string() : relative.generic_string();
}

Json number(double value) { return std::isfinite(value) ? Json(value) : Json(nullptr); }

Json plan_of(const SteeringPlan& plan) { return Json::parse(plan_json(plan)); }

Json language_json(const LanguageComparison& language) {
    return {{"code", language.code},
            {"n", language.n},
            {"before", number(language.before)},
            {"after", number(language.after)},
            {"difference", number(language.difference)},
            {"low", number(language.low)},
            {"high", number(language.high)},
            {"gained", language.gained},
            {"lost", language.lost},
            {"mcnemar_p", number(language.mcnemar_p)},
            {"holm_p", number(language.holm_p)}};
}

Json comparison_json(const Comparison& comparison) {
    Json json{{"task", comparison.task}, {"languages", Json::array()}, {"overall", language_json(comparison.overall)}};
    for (const LanguageComparison& language : comparison.languages)
        json["languages"].push_back(language_json(language));
    json["level"] = comparison.bootstrap.level;
    json["resamples"] = comparison.bootstrap.resamples;
    json["seed"] = comparison.bootstrap.seed;
    json["method"] = comparison.bootstrap.method == IntervalMethod::Bca ? "bca" : "percentile";
    return json;
}

Json views_json(const SessionViews& views) {
    return {{"page", views.page},
            {"showing", views.showing},
            {"weighting", views.weighting},
            {"reference", views.reference},
            {"sort", views.sort},
            {"heatmap", views.heatmap},
            {"experts", views.experts},
            {"expert_order", views.expert_order},
            {"expert_map", views.expert_map},
            {"expert_view", views.expert_view},
            {"coactivation_order", views.coactivation_order},
            {"colouring", views.colouring},
            {"measure", views.measure},
            {"row", views.row},
            {"tau", views.tau},
            {"strength", views.strength},
            {"filter", views.filter},
            {"heatmap_filter", views.heatmap_filter},
            {"zoom", views.zoom},
            {"curves", views.curves},
            {"coefficient", views.coefficient},
            {"theme", views.theme}};
}

Json step_json(const SessionStep& step) {
    Json json{{"text", step.text}, {"plan", plan_of(step.plan)}};
    if (step.bounds.band_first >= 0)
        json["band"] = {step.bounds.band_first, step.bounds.band_last};
    if (std::isfinite(step.bounds.threshold))
        json["threshold"] = step.bounds.threshold;
    return json;
}

Json experiments_json(const SessionExperiments& experiments, const std::filesystem::path& file) {
    const auto paths = [&file](const std::vector<std::filesystem::path>& list) {
        Json json = Json::array();
        for (const std::filesystem::path& path : list)
            json.push_back(written_path(path, file));
        return json;
    };
    const SessionTask& task = experiments.task;
    const SessionSweep& sweep = experiments.sweep;
    return {{"part", experiments.part},
            {"both_runs", experiments.both_runs},
            {"selected", paths(experiments.selected)},
            {"files", paths(experiments.files)},
            {"task",
             {{"task", task.task},
              {"data", task.data},
              {"template", task.task_template},
              {"subjects", task.subjects},
              {"languages", task.languages},
              {"limit", task.limit},
              {"shots", task.shots},
              {"chat", task.chat}}},
            {"sweep",
             {{"target", sweep.target},
              {"baseline", sweep.baseline},
              {"lambdas", sweep.lambdas},
              {"taus", sweep.taus},
              {"bands", sweep.bands},
              {"rules", sweep.rules},
              {"controls", sweep.controls},
              {"suppress", sweep.suppress}}}};
}

Json selection_json(const SessionSelection& selection) {
    Json json{{"languages", selection.languages}};
    if (selection.layer >= 0)
        json["layer"] = selection.layer;
    if (selection.expert >= 0)
        json["expert"] = selection.expert;
    if (!selection.experts.empty())
        json["experts"] = selection.experts;
    if (selection.band_first >= 0)
        json["band"] = {selection.band_first, selection.band_last};
    if (std::isfinite(selection.threshold))
        json["threshold"] = selection.threshold;
    return json;
}

} // namespace

std::string session_json(const Session& session, const std::filesystem::path& file) {
    Json json{{"schema", 1}, {"writer", "Isogloss " ISOGLOSS_VERSION}, {"saved", utc_now()}};
    const auto put_path = [&file](Json& object, const char* key, const std::filesystem::path& path) {
        if (!path.empty())
            object[key] = written_path(path, file);
    };
    put_path(json, "saved_as", session.saved_as);
    put_path(json, "model", session.model);
    if (!session.corpus.empty())
        json["corpus"] = {{"path", written_path(session.corpus, file)}, {"split", session.split}};
    put_path(json, "trace", session.trace);
    put_path(json, "belebele", session.belebele);
    const SessionOptions& options = session.options;
    json["options"] = {{"limit", options.limit},   {"dtype", options.dtype}, {"device", options.device},
                       {"memory", options.memory}, {"chat", options.chat},   {"logits", options.logits}};
    put_path(json["options"], "trace_folder", options.trace_folder);
    json["languages"] = {{"checked", session.checked}, {"reference", session.reference}};
    if (const auto& run = session.run)
        json["run"] = {{"trace", written_path(run->trace, file)},
                       {"complete", run->complete},
                       {"languages", run->languages},
                       {"reference", run->reference},
                       {"limit", run->limit},
                       {"dtype", run->dtype},
                       {"chat", run->chat},
                       {"logits", run->logits}};
    if (const auto& results = session.results) {
        json["results"] = {{"trace", written_path(results->trace, file)}, {"plan", plan_of(results->plan)}, {"loss", comparison_json(results->loss)}};
        if (results->belebele)
            json["results"]["belebele"] = comparison_json(*results->belebele);
        json["results"]["belebele_left_out"] = results->belebele_left_out;
    }
    put_path(json, "compared", session.compared);
    put_path(json, "accuracies", session.accuracies);
    if (session.experiments)
        json["experiments"] = experiments_json(*session.experiments, file);
    Json steps = Json::array();
    for (const SessionStep& step : session.steps)
        steps.push_back(step_json(step));
    json["plan"] = {{"steps", std::move(steps)}, {"current", session.current_step}};
    json["views"] = views_json(session.views);
    json["selection"] = selection_json(session.selection);
    json["layout"] = {{"geometry", session.layout.geometry}, {"docks", session.layout.docks}, {"splitters", session.layout.splitters}};
    return json.dump(1, ' ', false, Json::error_handler_t::replace) + "\n";
}

void save_session(const Session& session, const std::filesystem::path& file) { write_file_atomically(file, session_json(session, file)); }

} // namespace isogloss
