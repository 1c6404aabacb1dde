// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "core/base/files.h"
#include "core/evaluation/compare.h"
#include "core/evaluation/csv.h"
#include "core/evaluation/result.h"

#include <cstdio>
#include <nlohmann/json.hpp>

namespace isogloss::cli {

namespace {

struct Options {
    std::string before, after;
    IntervalFlags interval;
    FormatFlags format;
    std::string as, flips;
};

nlohmann::ordered_json describe(const LanguageComparison& row, bool generated) {
    nlohmann::ordered_json json = {
        {"n", row.n},       {"before", row.before}, {"after", row.after}, {"difference", row.difference}, {"low", row.low},
        {"high", row.high}, {"gained", row.gained}, {"lost", row.lost},   {"mcnemar_p", row.mcnemar_p},   {"holm_p", row.holm_p}};
    if (generated)
        json.update({{"language_before", row.language_before},
                     {"language_after", row.language_after},
                     {"script_before", row.script_before},
                     {"script_after", row.script_after}});
    return json;
}

void run(const Options& options) {
    const Comparison comparison = compare(load_result(options.before), load_result(options.after), options.interval.options());
    if (!options.flips.empty())
        write_file_atomically(options.flips, flips_csv(comparison));
    if (options.as != "json" && !options.format.json) {
        const std::string table = options.as == "md"      ? comparison_markdown(comparison)
                                  : options.as == "latex" ? comparison_latex(comparison)
                                                          : comparison_csv(comparison);
        std::fputs(table.c_str(), stdout);
        return;
    }
    nlohmann::ordered_json out;
    out["task"] = comparison.task;
    out["interval"] = comparison.bootstrap.level;
    out["resamples"] = comparison.bootstrap.resamples;
    out["seed"] = comparison.bootstrap.seed;
    const bool generated = is_generation_task(comparison.task);
    for (const auto& row : comparison.languages)
        out["languages"][row.code] = describe(row, generated);
    out["overall"] = describe(comparison.overall, generated);
    out["flips"] = nlohmann::ordered_json::array();
    for (const auto& flip : comparison.flips)
        out["flips"].push_back(
            {{"language", flip.language}, {"key", flip.key}, {"before", flip.before}, {"after", flip.after}, {"target", flip.target}});
    std::printf("%s\n", out.dump(2).c_str());
}

} // namespace

void add_compare(const Context& context) {
    auto* command = context.app.add_subcommand("compare", "Two evaluations item by item: difference, interval, exact McNemar p, Holm");
    auto options = std::make_shared<Options>();
    command->add_option("BEFORE", options->before, "R1.json")->required();
    command->add_option("AFTER", options->after, "R2.json")->required();
    options->interval.add(*command);
    options->format.add(*command);
    command->add_option("--format", options->as, "csv, json, md or latex: a table for a paper")->check(CLI::IsMember({"csv", "json", "md", "latex"}));
    command->add_option("--flips", options->flips, "Write the items whose answer changed, with both answers, as CSV");
    command->callback([options] { run(*options); });
}

} // namespace isogloss::cli
