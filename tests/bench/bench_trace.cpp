// SPDX-License-Identifier: GPL-3.0-or-later
// Measures from a trace file, timed. Run by bench_trace.py:
//   bench_trace TRACE divergence RESAMPLES | reference | coactivation | everything
// Prints seconds, a few values to compare, and the process's largest resident size as JSON.
#include "core/analysis/coactivation.h"
#include "core/analysis/consistency.h"
#include "core/analysis/divergence.h"
#include "core/analysis/load.h"
#include "core/analysis/repeat_rate.h"
#include "core/analysis/routing_entropy.h"
#include "core/analysis/usage.h"
#include "core/analysis/vocabulary.h"

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <nlohmann/json.hpp>
#include <string>

using namespace isogloss;

namespace {

double seconds_of(const std::function<void()>& work) {
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

DivergenceOptions quick(const std::string& reference, int resamples) {
    DivergenceOptions options;
    options.reference = reference;
    options.bootstrap.resamples = resamples;
    options.baselines = false;
    return options;
}

} // namespace

int main(int argc, char** argv) {
    if (argc < 3) {
        std::fprintf(stderr, "bench_trace TRACE divergence RESAMPLES | reference | coactivation | everything\n");
        return 2;
    }
    const TraceReader trace(argv[1]);
    const std::string what = argv[2], reference = trace.header().reference_language;
    nlohmann::json out;
    if (what == "divergence") {
        DivergenceTable table;
        out["divergence"] = seconds_of([&] { table = divergence(trace, quick(reference, 0)); });
        out["with_intervals"] = seconds_of([&] { table = divergence(trace, quick(reference, std::atoi(argc > 3 ? argv[3] : "10000"))); });
        for (std::size_t n = 0; n < table.languages.size(); ++n)
            out["first_layer"].push_back(table.at(n, 0));
        out["low"] = table.low[0];
    } else if (what == "reference") {
        std::vector<PairwiseTable> layers;
        out["all_pairs"] = seconds_of([&] {
            for (int m = 0; m < trace.layers_complete(); ++m)
                layers.push_back(pairwise_divergence(trace, m, Weighting::Softmax));
        });
        for (const TraceLanguageInfo& language : trace.languages()) { // each in turn is the new reference
            out["from_file"].push_back(seconds_of([&] { divergence(trace, quick(language.code, 0)); }));
            out["from_pairs"].push_back(seconds_of([&] { divergence_from_pairs(layers, language.code); }));
        }
    } else if (what == "coactivation") {
        CoactivationTable table;
        out["seconds"] = seconds_of([&] { table = coactivation(trace, reference, 0); });
        out["tokens"] = table.tokens;
        out["count"] = table.count;
    } else {
        DivergenceOptions options;
        options.reference = reference;
        const MeasureOptions some{.languages = {}, .bootstrap = {.resamples = 100}};
        out["divergence"] = seconds_of([&] { divergence(trace, options); }); // with the noise floor, which reads every token's logits
        out["entropy"] = seconds_of([&] { routing_entropy(trace, Weighting::Softmax, some); });
        out["load"] = seconds_of([&] { load(trace, some); });
        out["similarity"] = seconds_of([&] { language_similarity(trace, reference, some); });
        out["repeat_rate"] = seconds_of([&] { repeat_rate(trace, some); });
        out["consistency"] = seconds_of([&] { consistency(trace, TokenPairs::Adjacent, some); });
        out["coactivation"] = seconds_of([&] { coactivation(trace, reference, 0); });
        out["vocabulary"] = seconds_of([&] { vocabulary_specialisation(trace, reference, 0, {}); });
        out["pairs_of_a_layer"] = seconds_of([&] { pairwise_divergence(trace, 0, Weighting::Softmax, {}, {}, {.resamples = 1000}); });
    }
    out["peak_bytes"] = peak_resident_bytes();
    std::printf("%s\n", out.dump().c_str());
}
