// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace isogloss {

class PlanError : public InputError {
public:
    using InputError::InputError;
};

/// How an edit changes the router logits z of a token (docs/steering.md; formulas from arXiv 2510.04694 eq. 4–5, 2509.09660, 2601.14050).
enum class Rule {
    Soft,       ///< z_e ± strength · std(z), population standard deviation over the token's E logits
    Hard,       ///< promote: above the largest logit; suppress: below the smallest
    LogSoftmax, ///< z ← log_softmax(z); promoted = max + 0.01, suppressed = min − 0.01
    ScaledAbs,  ///< z_e ± strength · |z_e|
    Mask,       ///< suppress only: z_e = −1e9
};
enum class Action { Promote, Suppress };

const char* rule_name(Rule rule);       ///< as in the file: "soft", "hard", "logsoftmax", "scaled_abs", "mask"
const char* action_name(Action action); ///< "promote", "suppress"

struct PlanEdit {
    int layer = 0;  ///< true layer id, 0-based
    int expert = 0; ///< 0-based
    Action action = Action::Promote;
    double strength = 0.5; ///< λ of the soft and scaled rules, > 0; ignored by the others
    bool operator==(const PlanEdit&) const = default;
};

struct PlanModel {
    std::string name;
    std::string fingerprint; ///< `Checkpoint::fingerprint`
    bool operator==(const PlanModel&) const = default;
};

/// Which tokens a plan steers. In scoring and tracing every token is a prompt token.
enum class PlanTokens { All, Prompt, Generated };
const char* plan_tokens_name(PlanTokens tokens); ///< "all", "prompt", "generated"

/// Where a plan's edits apply; by default everywhere.
struct PlanScope {
    std::optional<std::pair<int, int>> layers; ///< true layer ids, both ends included: edits of other layers rest
    std::vector<std::string> languages;        ///< FLORES-200 codes; empty = all
    PlanTokens tokens = PlanTokens::All;
    bool operator==(const PlanScope&) const = default;
    bool holds(const std::string& language) const noexcept;
    bool holds_layer(int layer) const noexcept { return !layers || (layer >= layers->first && layer <= layers->second); }
    bool holds(const std::string& language, int layer) const noexcept { return holds(language) && holds_layer(layer); }
};

/// A steering plan, schema 1 (docs/steering.md). An empty plan changes nothing.
struct SteeringPlan {
    std::optional<PlanModel> model;
    Rule rule = Rule::Soft;
    std::vector<PlanEdit> edits;
    PlanScope scope;
    std::string note;
    bool operator==(const SteeringPlan&) const = default;
    bool empty() const noexcept { return edits.empty(); }
    /// Smallest edited layer that its scope holds; −1 if there is none. Everything before it computes as without the plan.
    int first_layer() const noexcept;
};

/// What a plan is checked against.
struct RoutedShape {
    std::vector<int> moe_layers; ///< true layer ids
    int experts = 0;             ///< E
    int top_k = 0;               ///< k
    std::string fingerprint;     ///< empty = unknown
    std::string model_name;
};

/// Reads a plan; unknown keys, wrong types and values out of range are refused with the offending edit named ("edits[3]: …"). Throws `PlanError`.
SteeringPlan parse_plan(std::string_view json, const std::string& source);
SteeringPlan load_plan(const std::filesystem::path& path);
std::string plan_json(const SteeringPlan& plan); ///< stable key order, two-space indent, ends in a newline
void save_plan(const SteeringPlan& plan, const std::filesystem::path& path);

/// Unknown or dense layer, expert out of range, duplicate edit, more than k promoted in a layer, another model: each names the edit. Throws
/// `PlanError`.
void check_plan(const SteeringPlan& plan, const RoutedShape& shape, const std::string& source);

/// The plan as it applies to the texts of one language ("" = not known, which only a plan for all languages steers), prompt or generated tokens: with
/// the edits that are in scope, and without a scope.
SteeringPlan plan_in_scope(const SteeringPlan& plan, const std::string& language, bool generated = false);

/// A control for `plan`: in every layer as many experts with the same actions and strengths, drawn without replacement from those that the plan does
/// not name. The same seed draws the same experts on every machine. Throws `PlanError` if a layer has too few others.
SteeringPlan random_control(const SteeringPlan& plan, const RoutedShape& shape, std::uint64_t seed);

/// Applies the edits of one layer to the logits of one token, in place. `edits` are those of this layer only. Several promoted experts under `Hard`
/// keep their own order: they are placed above the largest logit by a fixed small step, the earlier edit highest, so that runs repeat exactly.
void steer_logits(std::span<float> logits, Rule rule, std::span<const PlanEdit> edits);

} // namespace isogloss
