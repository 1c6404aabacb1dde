// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/router_words.h"

#include <cstdio>

namespace isogloss {

namespace {

std::string shown(double value) {
    char text[32];
    std::snprintf(text, sizeof text, "%g", value);
    return text;
}

std::string scores_of(const RouterRule& rule) {
    switch (rule.score) {
    case ScoreFunction::Softmax:
        return "softmax of the logits over all experts";
    case ScoreFunction::Sigmoid:
        return "sigmoid of each logit";
    case ScoreFunction::SparseMixer:
        return "sparsemixer: softmax of the logits over the experts within " + shown(100 * rule.sparse_window) + " % of the best, in two rounds";
    case ScoreFunction::SoftmaxOfSelected:
        return "softmax of the logits over the " + std::to_string(rule.top_k) + " chosen experts";
    }
    return {};
}

std::string selection_of(const RouterRule& rule) {
    std::string text = "the " + std::to_string(rule.top_k) + " largest ";
    text += rule.selection_bias ? "of score + selection bias" : "logits";
    if (rule.score == ScoreFunction::SparseMixer)
        text = "the largest logit, then the largest of the others";
    if (rule.groups > 1)
        text += ", within the best " + std::to_string(rule.groups_kept) + " of " + std::to_string(rule.groups) + " groups (by the " +
                (rule.group_score == GroupScore::Largest ? "largest" : "sum of the two largest") + " of a group)";
    return text + (rule.selection_bias ? "; plans act on score + bias" : "; plans act on the logits");
}

std::string weights_of(const RouterRule& rule) {
    std::string text = rule.selection_bias ? "scores without the bias" : "scores";
    if (rule.normalise && rule.score != ScoreFunction::SoftmaxOfSelected)
        text += ", divided by their sum";
    if (rule.weight_scale != 1)
        text += ", times " + shown(rule.weight_scale);
    return text;
}

} // namespace

RouterWords router_words(const ModelConfig& config) {
    const RouterRule& rule = config.router;
    RouterWords words;
    words.logits = config.router_bias ? "raw, with the router's bias" : "raw";
    words.scores = scores_of(rule);
    words.selection = selection_of(rule);
    words.weights = weights_of(rule);
    words.distribution =
        rule.score == ScoreFunction::Sigmoid ? "sigmoid scores divided by their sum over all experts" : "softmax of the logits over all experts";
    return words;
}

std::string router_line(const ModelConfig& config) {
    const RouterWords words = router_words(config);
    return "logits: " + words.logits + "; scores: " + words.scores + "; chosen: " + words.selection + "; weights: " + words.weights +
           "; pooled scores: " + words.distribution;
}

std::string steered_words(const ModelConfig& config) {
    return config.router.selection_bias ? "score + selection bias after the plan's edits in layers that it edits; raw logits in the others"
                                        : "router logits after the plan's edits";
}

} // namespace isogloss
