// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/steering/plan.h"

#include "core/base/files.h"
#include "core/steering/plan_draft.h"

#include <algorithm>
#include <array>
#include <map>
#include <nlohmann/json.hpp>
#include <set>

namespace isogloss {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::uint64_t largest_plan = std::uint64_t{64} << 20;
constexpr int schema = 1;
constexpr int deepest = 8; // what lies deeper is dropped unread; a plan needs three levels

constexpr std::array<std::pair<Rule, const char*>, 5> rules = {
    {{Rule::Soft, "soft"}, {Rule::Hard, "hard"}, {Rule::LogSoftmax, "logsoftmax"}, {Rule::ScaledAbs, "scaled_abs"}, {Rule::Mask, "mask"}}};

constexpr std::array<std::pair<PlanTokens, const char*>, 3> token_scopes = {
    {{PlanTokens::All, "all"}, {PlanTokens::Prompt, "prompt"}, {PlanTokens::Generated, "generated"}}};

Json scope_json(const PlanScope& scope) {
    Json json = Json::object();
    if (scope.layers)
        json["layers"] = {scope.layers->first, scope.layers->second};
    if (!scope.languages.empty())
        json["languages"] = scope.languages;
    if (scope.tokens != PlanTokens::All)
        json["tokens"] = plan_tokens_name(scope.tokens);
    return json;
}

/// Reads a plan and knows where it is, so that every refusal names the place.
class PlanReader {
public:
    explicit PlanReader(std::string source, bool draft = false) : source_(std::move(source)), draft_(draft) {}

    SteeringPlan read(std::string_view text) const {
        const Json json = Json::parse(text.begin(), text.end(), refuse_repeated_keys(), false);
        if (!json.is_object())
            throw bad({}, "a JSON object", json.is_discarded() ? "text that is not JSON" : json.type_name());
        check_keys(json, {}, {"schema", "model", "rule", "scope", "edits", "note"});
        const Json& version = member(json, "schema", {});
        if (version != schema)
            throw bad("schema", "1", version.dump(), "A newer Isogloss may have written it.");
        SteeringPlan plan;
        plan.rule = rule(member(json, "rule", {}));
        if (json.contains("model"))
            plan.model = model(json["model"]);
        if (json.contains("scope"))
            plan.scope = scope(json["scope"]);
        if (json.contains("note"))
            plan.note = string(json["note"], "note");
        const Json& edits = member(json, "edits", {});
        if (!edits.is_array())
            throw bad("edits", "an array", edits.type_name());
        for (std::size_t i = 0; i < edits.size(); ++i)
            plan.edits.push_back(edit(edits[i], "edits[" + std::to_string(i) + "]", plan.rule));
        return plan;
    }

private:
    PlanError bad(const std::string& place, const std::string& expected, const std::string& found, const std::string& advice = {}) const {
        return PlanError(sentence({source_, place, expected, found.size() > 80 ? found.substr(0, 80) + "…" : found, advice}));
    }
    /// A parser would silently keep one of the two.
    Json::parser_callback_t refuse_repeated_keys() const {
        return [this, open = std::vector<std::set<std::string>>(), edit = -1](int depth, Json::parse_event_t event, Json& parsed) mutable {
            if (event == Json::parse_event_t::object_start) {
                open.emplace_back();
                edit += depth == 2 ? 1 : 0; // below the plan and its array of edits
            } else if (event == Json::parse_event_t::object_end) {
                open.pop_back();
            } else if (event == Json::parse_event_t::key && !open.back().insert(parsed.get<std::string>()).second) {
                const bool in_edit = open.size() > 1 && edit >= 0;
                throw bad(in_edit ? "edits[" + std::to_string(edit) + "]" : "", "every key once", parsed.dump() + " twice");
            }
            return depth <= deepest;
        };
    }
    void check_keys(const Json& object, const std::string& place, const std::set<std::string>& known) const {
        for (const auto& [key, value] : object.items())
            if (!known.contains(key)) {
                std::string list;
                for (const auto& name : known)
                    list += (list.empty() ? "" : ", ") + name;
                throw bad(place, "only the keys " + list, "\"" + key + "\"");
            }
    }
    const Json& member(const Json& object, const char* key, const std::string& place) const {
        const auto found = object.find(key);
        if (found == object.end())
            throw bad(place, std::string("the key \"") + key + "\"", "none");
        return *found;
    }
    std::string string(const Json& value, const std::string& place) const {
        if (!value.is_string())
            throw bad(place, "a string", value.dump());
        return value;
    }
    Rule rule(const Json& value) const {
        for (const auto& [rule, name] : rules)
            if (value == name)
                return rule;
        throw bad("rule", "soft, hard, logsoftmax, scaled_abs or mask", value.dump());
    }
    PlanModel model(const Json& value) const {
        if (!value.is_object())
            throw bad("model", "an object with name and fingerprint", value.type_name());
        check_keys(value, "model", {"name", "fingerprint"});
        PlanModel model;
        if (value.contains("name"))
            model.name = string(value["name"], "model.name");
        if (value.contains("fingerprint"))
            model.fingerprint = string(value["fingerprint"], "model.fingerprint");
        return model;
    }
    PlanScope scope(const Json& value) const {
        if (!value.is_object())
            throw bad("scope", "an object with layers, languages or tokens", value.type_name());
        check_keys(value, "scope", {"layers", "languages", "tokens"});
        PlanScope scope;
        if (value.contains("layers")) {
            const Json& layers = value["layers"];
            if (!layers.is_array() || layers.size() != 2)
                throw bad("scope.layers", "two layers, [first, last]", layers.dump());
            const std::pair<int, int> band{index(layers[0], "scope.layers[0]"), index(layers[1], "scope.layers[1]")};
            if (band.second < band.first)
                throw bad("scope.layers", "a first layer that is not behind the last", layers.dump());
            scope.layers = band;
        }
        if (value.contains("languages")) {
            const Json& languages = value["languages"];
            if (!languages.is_array() || languages.empty())
                throw bad("scope.languages", "at least one language code in an array", languages.dump());
            for (std::size_t i = 0; i < languages.size(); ++i) {
                const std::string place = "scope.languages[" + std::to_string(i) + "]", code = string(languages[i], place);
                if (code.size() != 8 || code[3] != '_')
                    throw bad(place, "a FLORES-200 code like hin_Deva", "\"" + code + "\"");
                if (scope.holds(code) && !scope.languages.empty())
                    throw bad(place, "each language once", "\"" + code + "\" again");
                scope.languages.push_back(code);
            }
        }
        if (value.contains("tokens")) {
            const Json& tokens = value["tokens"];
            const auto found = std::find_if(token_scopes.begin(), token_scopes.end(), [&](const auto& entry) { return tokens == entry.second; });
            if (found == token_scopes.end())
                throw bad("scope.tokens", "all, prompt or generated", tokens.dump());
            scope.tokens = found->first;
        }
        return scope;
    }
    int index(const Json& value, const std::string& place) const {
        if (!value.is_number_integer() || value < 0 || value > 1'000'000)
            throw bad(place, "a whole number from 0 on", value.dump());
        return value;
    }
    PlanEdit edit(const Json& value, const std::string& place, Rule rule) const {
        if (!value.is_object())
            throw bad(place, "an object with layer, expert, action and strength", value.type_name());
        check_keys(value, place, {"layer", "expert", "action", "strength"});
        PlanEdit edit;
        edit.layer = index(member(value, "layer", place), place + ".layer");
        edit.expert = index(member(value, "expert", place), place + ".expert");
        const Json& action = member(value, "action", place);
        if (action != "promote" && action != "suppress")
            throw bad(place + ".action", "promote or suppress", action.dump());
        edit.action = action == "promote" ? Action::Promote : Action::Suppress;
        if (rule == Rule::Mask && edit.action == Action::Promote && !draft_)
            throw bad(place + ".action", "suppress, since the rule mask can only take experts away", "\"promote\"");
        if (value.contains("strength")) {
            const Json& strength = value["strength"];
            if (!strength.is_number() || !(strength > 0) || strength > 1000)
                throw bad(place + ".strength", "a number above 0 and at most 1000", strength.dump(),
                          "The direction is the action's: promote or suppress.");
            edit.strength = strength;
        }
        return edit;
    }
    std::string source_;
    bool draft_; ///< an editor's state rather than a plan to run
};

} // namespace

const char* rule_name(Rule rule) {
    return std::find_if(rules.begin(), rules.end(), [&](const auto& entry) { return entry.first == rule; })->second;
}

const char* action_name(Action action) { return action == Action::Promote ? "promote" : "suppress"; }

const char* plan_tokens_name(PlanTokens tokens) {
    return std::find_if(token_scopes.begin(), token_scopes.end(), [&](const auto& entry) { return entry.first == tokens; })->second;
}

bool PlanScope::holds(const std::string& language) const noexcept {
    return languages.empty() || std::find(languages.begin(), languages.end(), language) != languages.end();
}

int SteeringPlan::first_layer() const noexcept {
    int first = -1;
    for (const PlanEdit& edit : edits)
        if (scope.holds_layer(edit.layer) && (first < 0 || edit.layer < first))
            first = edit.layer;
    return first;
}

SteeringPlan parse_plan(std::string_view json, const std::string& source) { return PlanReader(source).read(json); }
SteeringPlan parse_plan_draft(std::string_view json, const std::string& source) { return PlanReader(source, true).read(json); }

SteeringPlan load_plan(const std::filesystem::path& path) { return parse_plan(read_file(path, largest_plan), path.string()); }

std::string plan_json(const SteeringPlan& plan) {
    Json json;
    json["schema"] = schema;
    if (plan.model)
        json["model"] = {{"name", plan.model->name}, {"fingerprint", plan.model->fingerprint}};
    json["rule"] = rule_name(plan.rule);
    if (plan.scope != PlanScope{})
        json["scope"] = scope_json(plan.scope);
    json["edits"] = Json::array();
    for (const PlanEdit& edit : plan.edits)
        json["edits"].push_back({{"layer", edit.layer}, {"expert", edit.expert}, {"action", action_name(edit.action)}, {"strength", edit.strength}});
    json["note"] = plan.note;
    // A note may hold anything that was pasted; what is not UTF-8 is replaced rather than refused.
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

void save_plan(const SteeringPlan& plan, const std::filesystem::path& path) { write_file_atomically(path, plan_json(plan)); }

void check_plan(const SteeringPlan& plan, const RoutedShape& shape, const std::string& source) {
    const auto bad = [&](const std::string& place, const std::string& expected, const std::string& found, const std::string& advice = {}) {
        return PlanError(sentence({source, place, expected, found, advice}));
    };
    if (plan.model && !plan.model->fingerprint.empty() && !shape.fingerprint.empty() && plan.model->fingerprint != shape.fingerprint)
        throw bad("model", "a plan for " + shape.model_name + " (weights " + shape.fingerprint.substr(0, 12) + ")",
                  "one for " + plan.model->name + " (weights " + plan.model->fingerprint.substr(0, 12) + ")",
                  "Remove the key \"model\" to apply it all the same: then only layers and experts are checked.");
    std::set<std::pair<int, int>> seen;
    std::map<int, int> promoted;
    for (std::size_t i = 0; i < plan.edits.size(); ++i) {
        const PlanEdit& edit = plan.edits[i];
        const std::string place = "edits[" + std::to_string(i) + "]";
        if (!std::binary_search(shape.moe_layers.begin(), shape.moe_layers.end(), edit.layer))
            throw bad(place + ".layer",
                      shape.moe_layers.empty()
                          ? "a routed layer"
                          : "a routed layer between " + std::to_string(shape.moe_layers.front()) + " and " + std::to_string(shape.moe_layers.back()),
                      "layer " + std::to_string(edit.layer));
        if (edit.expert < 0 || edit.expert >= shape.experts)
            throw bad(place + ".expert", "an expert from 0 to " + std::to_string(shape.experts - 1), std::to_string(edit.expert));
        if (!seen.insert({edit.layer, edit.expert}).second)
            throw bad(place, "each expert of a layer once",
                      "layer " + std::to_string(edit.layer) + ", expert " + std::to_string(edit.expert) + " again");
        if (edit.action == Action::Promote && ++promoted[edit.layer] > shape.top_k)
            throw bad(place, "at most " + std::to_string(shape.top_k) + " promoted experts in layer " + std::to_string(edit.layer) + " (its top-k)",
                      std::to_string(promoted[edit.layer]), "Forcing more than a token can use derails the model.");
    }
}

} // namespace isogloss
