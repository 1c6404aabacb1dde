// SPDX-License-Identifier: GPL-3.0-or-later
// A session file is from outside: every key, type and range is checked before anything is made of it.
#include "app/window/session/session.h"
#include "app/window/session/session_names.h"
#include "core/base/files.h"
#include "core/steering/plan_draft.h"

#include <nlohmann/json.hpp>

#include <tuple>

namespace isogloss {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::uint64_t largest_session = std::uint64_t{256} << 20;
constexpr int schema = 1;
constexpr int deepest = 12; // what lies deeper is dropped unread; a session needs eight levels
constexpr std::size_t most_steps = 10'000, most_languages = 10'000, longest_layout = std::size_t{1} << 20;

/// A value and the place where it stands, so that every refusal names it.
class Node {
public:
    Node(const Json& value, std::string place, const std::filesystem::path& file) : value_(&value), place_(std::move(place)), file_(&file) {}

    SessionError bad(const std::string& expected, const std::string& advice = {}) const { return bad(expected, found(), advice); }
    SessionError bad(const std::string& expected, const std::string& what, const std::string& advice) const {
        return SessionError(sentence({file_->string(), place_, expected, what.size() > 80 ? what.substr(0, 80) + "…" : what, advice}));
    }
    const Json& json() const { return *value_; }
    /// "FILE, PLACE": for another reader's sentences.
    std::string source() const { return file_->string() + ", " + place_; }

    const Node& object(const std::set<std::string>& known) const {
        if (!value_->is_object())
            throw bad("an object");
        for (const auto& [key, value] : value_->items())
            if (!known.contains(key)) {
                std::string list;
                for (const auto& name : known)
                    list += (list.empty() ? "" : ", ") + name;
                throw bad("only the keys " + list, "\"" + key + "\"", {});
            }
        return *this;
    }
    bool has(const char* key) const { return value_->contains(key); }
    Node at(const char* key) const {
        const auto found = value_->find(key);
        if (found == value_->end())
            throw bad(std::string("the key \"") + key + "\"", "none", {});
        return {*found, place_.empty() ? key : place_ + "." + key, *file_};
    }
    std::vector<Node> array(std::size_t most) const {
        if (!value_->is_array())
            throw bad("an array");
        if (value_->size() > most)
            throw bad("at most " + std::to_string(most) + " entries", std::to_string(value_->size()), {});
        std::vector<Node> nodes;
        for (std::size_t i = 0; i < value_->size(); ++i)
            nodes.emplace_back((*value_)[i], place_ + "[" + std::to_string(i) + "]", *file_);
        return nodes;
    }
    std::string text(std::size_t longest = 4096) const {
        if (!value_->is_string())
            throw bad("a string");
        const auto& string = value_->get_ref<const std::string&>();
        if (string.size() > longest || string.find('\0') != std::string::npos)
            throw bad("a string of at most " + std::to_string(longest) + " bytes without zeros", std::to_string(string.size()) + " bytes", {});
        return string;
    }
    std::string one_of(const std::set<std::string>& names) const {
        std::string list;
        for (const auto& name : names)
            list += (list.empty() ? "" : ", ") + name;
        const std::string name = value_->is_string() ? text() : throw bad("one of " + list);
        if (!names.contains(name))
            throw bad("one of " + list);
        return name;
    }
    std::int64_t integer(std::int64_t lowest, std::int64_t highest) const {
        const std::string range = "a whole number from " + std::to_string(lowest) + " to " + std::to_string(highest);
        if (!value_->is_number_integer() || (value_->is_number_unsigned() && value_->get<std::uint64_t>() > static_cast<std::uint64_t>(highest)))
            throw bad(range);
        const auto number = value_->get<std::int64_t>();
        if (number < lowest || number > highest)
            throw bad(range);
        return number;
    }
    double number() const {
        if (!value_->is_number())
            throw bad("a number");
        return value_->get<double>();
    }
    double number_or_nan() const { return value_->is_null() ? std::numeric_limits<double>::quiet_NaN() : number(); }
    bool boolean() const {
        if (!value_->is_boolean())
            throw bad("true or false");
        return value_->get<bool>();
    }
    std::filesystem::path path() const {
        const std::filesystem::path written = text();
        if (written.empty())
            throw bad("a path");
        return (std::filesystem::absolute(*file_).parent_path() / written).lexically_normal();
    }
    std::vector<std::string> codes() const {
        std::vector<std::string> codes;
        for (const Node& code : array(most_languages))
            codes.push_back(code.text(64));
        return codes;
    }
    SteeringPlan plan() const { return parse_plan_draft(value_->dump(-1, ' ', false, Json::error_handler_t::replace), source()); }

private:
    std::string found() const {
        if (value_->is_object() || value_->is_array())
            return value_->type_name();
        return value_->dump(-1, ' ', false, Json::error_handler_t::replace);
    }

    const Json* value_;
    std::string place_;
    const std::filesystem::path* file_;
};

std::filesystem::path path_if(const Node& node, const char* key) { return node.has(key) ? node.at(key).path() : std::filesystem::path(); }

SessionOptions read_options(const Node& node) {
    node.object({"limit", "dtype", "device", "memory", "chat", "logits", "trace_folder"});
    return {node.at("limit").integer(0, std::numeric_limits<int>::max()),
            node.at("dtype").one_of(session_names::dtypes),
            node.at("device").text(64),
            node.at("memory").text(64),
            node.at("chat").boolean(),
            path_if(node, "trace_folder"),
            node.at("logits").boolean()};
}

SessionRun read_run(const Node& node) {
    node.object({"trace", "complete", "languages", "reference", "limit", "dtype", "chat", "logits"});
    return {node.at("trace").path(),
            node.at("complete").boolean(),
            node.at("languages").codes(),
            node.at("reference").text(64),
            node.at("limit").integer(0, std::numeric_limits<int>::max()),
            node.at("dtype").one_of(session_names::dtypes),
            node.at("chat").boolean(),
            node.at("logits").boolean()};
}

LanguageComparison read_language(const Node& node) {
    node.object({"code", "n", "before", "after", "difference", "low", "high", "gained", "lost", "mcnemar_p", "holm_p"});
    constexpr auto most = std::int64_t{1} << 52;
    LanguageComparison language;
    language.code = node.at("code").text(64);
    language.n = node.at("n").integer(0, most);
    language.before = node.at("before").number_or_nan();
    language.after = node.at("after").number_or_nan();
    language.difference = node.at("difference").number_or_nan();
    language.low = node.at("low").number_or_nan();
    language.high = node.at("high").number_or_nan();
    language.gained = node.at("gained").integer(0, most);
    language.lost = node.at("lost").integer(0, most);
    language.mcnemar_p = node.at("mcnemar_p").number_or_nan();
    language.holm_p = node.at("holm_p").number_or_nan();
    return language;
}

Comparison read_comparison(const Node& node) {
    node.object({"task", "languages", "overall", "level", "resamples", "seed", "method"});
    Comparison comparison;
    comparison.task = node.at("task").text(64);
    for (const Node& language : node.at("languages").array(most_languages))
        comparison.languages.push_back(read_language(language));
    comparison.overall = read_language(node.at("overall"));
    comparison.bootstrap.level = node.at("level").number();
    if (!(comparison.bootstrap.level > 0 && comparison.bootstrap.level < 1))
        throw node.at("level").bad("a number between 0 and 1");
    comparison.bootstrap.resamples = static_cast<int>(node.at("resamples").integer(0, 100'000'000));
    comparison.bootstrap.seed = static_cast<std::uint64_t>(node.at("seed").integer(0, std::int64_t{1} << 62));
    comparison.bootstrap.method = node.at("method").one_of({"percentile", "bca"}) == "bca" ? IntervalMethod::Bca : IntervalMethod::Percentile;
    return comparison;
}

SessionResults read_results(const Node& node) {
    node.object({"trace", "plan", "loss", "belebele", "belebele_left_out"});
    SessionResults results;
    results.trace = node.at("trace").path();
    results.plan = node.at("plan").plan();
    results.loss = read_comparison(node.at("loss"));
    if (node.has("belebele"))
        results.belebele = read_comparison(node.at("belebele"));
    results.belebele_left_out = node.at("belebele_left_out").text(std::size_t{1} << 16);
    return results;
}

SessionViews read_views(const Node& node) {
    node.object({"page",         "showing",    "weighting",   "reference",          "sort",      "heatmap", "experts",
                 "expert_order", "expert_map", "expert_view", "coactivation_order", "colouring", "measure", "row",
                 "tau",          "strength",   "filter",      "heatmap_filter",     "zoom",      "curves",  "coefficient",
                 "theme"});
    namespace names = session_names;
    SessionViews views;
    views.page = node.at("page").text(64);
    views.showing = node.at("showing").one_of(names::showings);
    views.weighting = node.at("weighting").one_of(names::weightings);
    views.reference = node.at("reference").text(64);
    views.sort = node.at("sort").one_of(names::sorts);
    if (node.has("heatmap"))
        views.heatmap = node.at("heatmap").one_of(names::heatmaps);
    views.experts = node.at("experts").one_of(names::expert_modes);
    views.expert_order = node.at("expert_order").one_of(names::expert_orders);
    views.expert_map = node.at("expert_map").one_of(names::expert_modes);
    if (node.has("expert_view"))
        views.expert_view = node.at("expert_view").one_of(names::expert_views);
    if (node.has("coactivation_order"))
        views.coactivation_order = node.at("coactivation_order").one_of(names::coactivation_orders);
    views.colouring = node.at("colouring").one_of(names::colourings);
    views.measure = node.at("measure").one_of(names::measures);
    views.row = node.at("row").integer(0, std::numeric_limits<int>::max() - 1);
    views.tau = node.at("tau").number();
    if (!(views.tau >= 0 && views.tau <= 1))
        throw node.at("tau").bad("a number from 0 to 1");
    views.strength = node.at("strength").number();
    if (!(views.strength > 0 && views.strength <= 1000))
        throw node.at("strength").bad("a number above 0 and at most 1000");
    views.filter = node.at("filter").text();
    if (node.has("heatmap_filter"))
        views.heatmap_filter = node.at("heatmap_filter").text();
    if (node.has("zoom")) {
        const auto zoom = node.at("zoom").array(views.zoom.size());
        if (zoom.size() != views.zoom.size())
            throw node.at("zoom").bad("first layer, layers, first row, rows");
        for (std::size_t i = 0; i < zoom.size(); ++i)
            views.zoom[i] = static_cast<int>(zoom[i].integer(0, 1'000'000));
    }
    if (node.has("curves"))
        views.curves = node.at("curves").one_of(names::curves);
    if (node.has("coefficient"))
        views.coefficient = node.at("coefficient").one_of(names::coefficients);
    views.theme = node.at("theme").one_of(names::themes);
    return views;
}

constexpr std::int64_t most_layers = 1'000'000;

std::pair<int, int> read_band(const Node& node) {
    const auto band = node.array(2);
    if (band.size() != 2)
        throw node.bad("two layers, [first, last]");
    const auto first = static_cast<int>(band[0].integer(0, most_layers));
    return {first, static_cast<int>(band[1].integer(first, most_layers))};
}

SessionStep read_step(const Node& node) {
    node.object({"text", "plan", "band", "threshold"});
    SessionStep step{node.at("text").text(), node.at("plan").plan()};
    if (node.has("band"))
        std::tie(step.bounds.band_first, step.bounds.band_last) = read_band(node.at("band"));
    if (node.has("threshold"))
        step.bounds.threshold = node.at("threshold").number();
    return step;
}

SessionExperiments read_experiments(const Node& node) {
    node.object({"part", "both_runs", "selected", "files", "task", "sweep"});
    SessionExperiments experiments;
    experiments.part = node.at("part").one_of(session_names::parts);
    experiments.both_runs = node.at("both_runs").boolean();
    for (const Node& file : node.at("selected").array(1000))
        experiments.selected.push_back(file.path());
    for (const Node& file : node.at("files").array(10'000))
        experiments.files.push_back(file.path());
    constexpr auto most = std::numeric_limits<int>::max();
    const Node task = node.at("task").object({"task", "data", "template", "subjects", "languages", "limit", "shots", "chat"});
    experiments.task = {task.at("task").text(64),          task.at("data").text(),      task.at("template").text(),
                        task.at("subjects").text(),        task.at("languages").text(), task.at("limit").integer(0, most),
                        task.at("shots").integer(0, most), task.at("chat").boolean()};
    const Node sweep = node.at("sweep").object({"target", "baseline", "lambdas", "taus", "bands", "rules", "controls", "suppress"});
    experiments.sweep = {sweep.at("target").text(),
                         sweep.at("baseline").text(),
                         sweep.at("lambdas").text(),
                         sweep.at("taus").text(),
                         sweep.at("bands").text(),
                         sweep.at("rules").text(),
                         sweep.at("controls").integer(0, most),
                         sweep.at("suppress").boolean()};
    return experiments;
}

SessionSelection read_selection(const Node& node) {
    node.object({"languages", "layer", "expert", "experts", "band", "threshold"});
    constexpr std::int64_t most = most_layers;
    SessionSelection selection;
    selection.languages = node.at("languages").codes();
    if (node.has("layer"))
        selection.layer = static_cast<int>(node.at("layer").integer(0, most));
    if (node.has("expert"))
        selection.expert = static_cast<int>(node.at("expert").integer(0, most));
    if (selection.expert >= 0 && selection.layer < 0)
        throw node.bad("a layer beside the expert", "none", {});
    if (node.has("experts")) {
        std::set<int> known;
        for (const Node& expert : node.at("experts").array(1 << 16)) {
            selection.experts.push_back(static_cast<int>(expert.integer(0, most)));
            if (!known.insert(selection.experts.back()).second)
                throw expert.bad("every expert once");
        }
        if (selection.experts.empty() || selection.experts.back() != selection.expert)
            throw node.at("experts").bad("the expert " + std::to_string(selection.expert) + " as the last of them");
    }
    if (node.has("band"))
        std::tie(selection.band_first, selection.band_last) = read_band(node.at("band"));
    if (node.has("threshold"))
        selection.threshold = node.at("threshold").number();
    return selection;
}

/// A parser would silently keep one of two.
Json::parser_callback_t refuse_repeated_keys(const std::filesystem::path& file) {
    return [&file, open = std::vector<std::set<std::string>>()](int depth, Json::parse_event_t event, Json& parsed) mutable {
        if (event == Json::parse_event_t::object_start)
            open.emplace_back();
        else if (event == Json::parse_event_t::object_end)
            open.pop_back();
        else if (event == Json::parse_event_t::key && !open.back().insert(parsed.get<std::string>()).second)
            throw SessionError(
                sentence({file.string(), {}, "every key once", parsed.dump(-1, ' ', false, Json::error_handler_t::replace) + " twice", {}}));
        return depth <= deepest;
    };
}

} // namespace

Session parse_session(std::string_view text, const std::filesystem::path& file) {
    const Json json = Json::parse(text.begin(), text.end(), refuse_repeated_keys(file), false);
    const Node root(json, {}, file);
    if (!json.is_object())
        throw root.bad("a JSON object", json.is_discarded() ? "text that is not JSON" : json.type_name(), {});
    // The version first: a newer file may have keys that this program cannot know.
    if (root.at("schema").json() != schema)
        throw root.at("schema").bad("1", "A newer Isogloss may have written it.");
    root.object({"schema", "writer", "saved", "saved_as", "model", "corpus", "trace", "belebele", "options", "languages", "run", "results",
                 "compared", "accuracies", "experiments", "plan", "views", "selection", "layout"});
    Session session;
    session.saved_as = path_if(root, "saved_as");
    session.model = path_if(root, "model");
    if (root.has("corpus")) {
        const Node corpus = root.at("corpus").object({"path", "split"});
        session.corpus = corpus.at("path").path();
        session.split = corpus.at("split").text(256);
    }
    session.trace = path_if(root, "trace");
    session.belebele = path_if(root, "belebele");
    session.options = read_options(root.at("options"));
    const Node languages = root.at("languages").object({"checked", "reference"});
    session.checked = languages.at("checked").codes();
    session.reference = languages.at("reference").text(64);
    if (root.has("run"))
        session.run = read_run(root.at("run"));
    if (root.has("results"))
        session.results = read_results(root.at("results"));
    session.compared = path_if(root, "compared");
    session.accuracies = path_if(root, "accuracies");
    if (root.has("experiments"))
        session.experiments = read_experiments(root.at("experiments"));
    const Node plan = root.at("plan").object({"steps", "current"});
    session.steps.clear();
    for (const Node& step : plan.at("steps").array(most_steps))
        session.steps.push_back(read_step(step));
    if (session.steps.empty())
        throw plan.at("steps").bad("at least one state of the plan", "none", {});
    session.current_step = static_cast<std::size_t>(plan.at("current").integer(0, static_cast<std::int64_t>(session.steps.size()) - 1));
    session.views = read_views(root.at("views"));
    session.selection = read_selection(root.at("selection"));
    const Node layout = root.at("layout").object({"geometry", "docks", "splitters"});
    session.layout = {layout.at("geometry").text(longest_layout), layout.at("docks").text(longest_layout),
                      layout.at("splitters").text(longest_layout)};
    return session;
}

Session load_session(const std::filesystem::path& file) { return parse_session(read_file(file, largest_session), file); }

} // namespace isogloss
