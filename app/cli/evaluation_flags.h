// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/evaluate.h"

#include <CLI/CLI.hpp>
#include <string>

namespace isogloss::cli {

/// What is evaluated, for `evaluate` and `sweep`: --task --data --template --subjects --languages --limit --shots --chat --max-tokens --resume.
struct EvaluationFlags {
    std::string task = "belebele", data, task_template, subjects, languages = "all", language_model;
    std::size_t limit = 0;
    std::int64_t max_tokens = 0;
    int shots = 0;
    bool chat = false, resume = false;

    CLI::Option* add(CLI::App& command); ///< returns --resume
    EvaluationOptions options() const;   ///< without a plan and an output; throws `InputError`
};

} // namespace isogloss::cli
