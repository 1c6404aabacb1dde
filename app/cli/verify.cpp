// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include <algorithm>
#include <cstdio>
#include <nlohmann/json.hpp>

namespace isogloss::cli {

namespace {

struct Options {
    std::string trace;
    bool json = false;
};

void verify(const Options& options) {
    const TraceReader reader(options.trace);
    const auto findings = verify_trace(options.trace);
    const auto layers = reader.header().moe_layers.size();
    const auto errors = std::count_if(findings.begin(), findings.end(), [](const TraceFinding& finding) { return finding.error; });
    if (options.json) {
        nlohmann::ordered_json out;
        out["file"] = options.trace;
        out["valid"] = errors == 0;
        out["moe_layers"] = layers;
        for (const auto& language : reader.languages())
            out["languages"].push_back({{"code", language.code},
                                        {"sequences", language.sequences},
                                        {"tokens", language.tokens},
                                        {"layers_complete", language.layers_complete},
                                        {"complete", static_cast<std::size_t>(language.layers_complete) == layers}});
        out["findings"] = nlohmann::ordered_json::array();
        for (const auto& finding : findings)
            out["findings"].push_back({{"error", finding.error}, {"place", finding.place}, {"sentence", finding.sentence}});
        std::printf("%s\n", out.dump(2).c_str());
    } else {
        for (const auto& language : reader.languages())
            std::printf("%-10s %6lld sequences %9lld tokens  %d of %zu layers complete\n", language.code.c_str(),
                        static_cast<long long>(language.sequences), static_cast<long long>(language.tokens), language.layers_complete, layers);
        for (const auto& finding : findings)
            std::printf("%s %s: %s\n", finding.error ? "error" : "note ", finding.place.c_str(), finding.sentence.c_str());
    }
    if (errors > 0)
        throw InputError(options.trace + ": " + std::to_string(errors) + " of its promises do not hold; the first: " +
                         std::find_if(findings.begin(), findings.end(), [](const TraceFinding& finding) { return finding.error; })->sentence);
    if (!options.json)
        std::printf(reader.layers_complete() == static_cast<int>(layers) ? "Complete and consistent.\n"
                                                                         : "Consistent as far as it goes; `trace --resume` finishes it.\n");
}

} // namespace

void add_verify(const Context& context) {
    auto* command = context.app.add_subcommand("verify", "Check everything that a trace promises");
    auto options = std::make_shared<Options>();
    command->add_option("TRACE", options->trace, "F.isogloss.h5")->required();
    command->add_flag("--json", options->json, "Print JSON");
    command->callback([options] { verify(*options); });
}

namespace {

struct MergeOptions {
    std::string out;
    std::vector<std::string> shards;
};

} // namespace

void add_merge(const Context& context) {
    auto* command = context.app.add_subcommand("merge", "Join the shards of a trace");
    auto options = std::make_shared<MergeOptions>();
    command->add_option("OUT", options->out, "The trace to write")->required();
    command->add_option("SHARD", options->shards, "Traces made with --shard 0/n … n−1/n")->required();
    command->callback([options] {
        merge_traces(options->out, {options->shards.begin(), options->shards.end()});
        std::fprintf(stderr, "%s\n", options->out.c_str());
    });
}

} // namespace isogloss::cli
