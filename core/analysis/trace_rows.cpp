// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/trace_rows.h"

#include "core/analysis/divergence.h"
#include "core/analysis/entropy_kernel.h"

#include <algorithm>
#include <numeric>

namespace isogloss {
namespace {

std::string code_of(const TraceReader& trace, std::size_t language) { return trace.languages().at(language).code; }

std::string place_of(const TraceReader& trace, std::size_t language, int moe_index, std::size_t row) {
    const auto keys = trace.row_keys(language);
    return "/languages/" + code_of(trace, language) + ", layer " + std::to_string(trace.header().moe_layers.at(static_cast<std::size_t>(moe_index))) +
           ", sequence " + std::to_string(row) + (row < keys.size() ? " (" + keys[row] + ")" : "");
}

} // namespace

std::vector<float> checked_pooled(const TraceReader& trace, std::size_t language, int moe_index, Weighting weighting) {
    std::vector<float> rows = trace.pooled(language, moe_index, weighting);
    const auto experts = static_cast<std::size_t>(trace.header().experts);
    const std::size_t count = rows.size() / experts;
    if (const std::size_t bad = first_bad_row(rows.data(), count, experts); bad < count)
        throw AnalysisError(sentence({trace.path().string(), place_of(trace, language, moe_index, bad),
                                      std::string("pooled ") + weighting_name(weighting) + " weights that are at least 0 and sum to 1", "others",
                                      "Run `isogloss-cli verify` on the trace, and make it again."}));
    return rows;
}

std::vector<std::int64_t> sequence_lengths(const TraceReader& trace, std::size_t language) {
    const std::vector<std::int64_t> offsets = trace.sequence_offsets(language);
    std::vector<std::int64_t> lengths;
    for (std::size_t i = 0; i + 1 < offsets.size(); ++i) {
        lengths.push_back(offsets[i + 1] - offsets[i]);
        if (lengths.back() < 1)
            throw AnalysisError(sentence({trace.path().string(), "/languages/" + code_of(trace, language) + ", sequence " + std::to_string(i),
                                          "at least one token", std::to_string(lengths.back()), "Leave this row out of the corpus and run again."}));
    }
    return lengths;
}

std::vector<double> token_shares(const TraceReader& trace, std::size_t language, int moe_index) {
    const std::vector<std::uint32_t> hits = trace.hits(language, moe_index);
    const std::vector<std::int64_t> lengths = sequence_lengths(trace, language);
    const auto experts = static_cast<std::size_t>(trace.header().experts);
    std::vector<double> shares(hits.size());
    for (std::size_t i = 0; i < lengths.size(); ++i)
        for (std::size_t e = 0; e < experts; ++e) {
            const std::uint32_t hit = hits[i * experts + e];
            if (hit > lengths[i])
                throw AnalysisError(sentence({trace.path().string(), place_of(trace, language, moe_index, i),
                                              "at most " + std::to_string(lengths[i]) + " hits of an expert", std::to_string(hit),
                                              "Run `isogloss-cli verify` on the trace, and make it again."}));
            shares[i * experts + e] = static_cast<double>(hit) / static_cast<double>(lengths[i]);
        }
    return shares;
}

void require_parallel(const TraceReader& trace, std::size_t first, std::size_t second) {
    const auto a = trace.row_keys(first), b = trace.row_keys(second);
    if (a == b)
        return;
    std::size_t row = 0;
    while (row < a.size() && row < b.size() && a[row] == b[row])
        ++row;
    const auto key = [row](const std::vector<std::string>& keys) { return row < keys.size() ? "\"" + keys[row] + "\"" : "no row"; };
    throw AnalysisError(sentence({trace.path().string(), "/languages/" + code_of(trace, second) + "/row_keys, row " + std::to_string(row),
                                  key(a) + " as in " + code_of(trace, first), key(b), "Only parallel text can be compared sentence by sentence."}));
}

void require_complete(const TraceReader& trace, std::size_t language, int moe_index) {
    const TraceLanguageInfo info = trace.languages().at(language);
    if (moe_index >= info.layers_complete)
        throw AnalysisError(
            sentence({trace.path().string(), "/languages/" + info.code,
                      "layer " + std::to_string(trace.header().moe_layers.at(static_cast<std::size_t>(moe_index))) + " to be complete",
                      std::to_string(info.layers_complete) + " of " + std::to_string(trace.header().moe_layers.size()) + " routed layers",
                      "Let the run finish, or resume it with `isogloss-cli trace --resume`."}));
}

std::vector<int> chosen_layers(const TraceReader& trace, const std::vector<int>& chosen) {
    const auto count = static_cast<int>(trace.header().moe_layers.size());
    if (chosen.empty()) {
        std::vector<int> all(static_cast<std::size_t>(count));
        std::iota(all.begin(), all.end(), 0);
        return all;
    }
    for (const int layer : chosen)
        if (layer < 0 || layer >= count)
            throw AnalysisError(sentence({trace.path().string(), "MoE layers", "an index from 0 to " + std::to_string(count - 1),
                                          std::to_string(layer), "Choose a layer that the trace has."}));
    return chosen;
}

std::vector<std::size_t> chosen_languages(const TraceReader& trace, const std::vector<std::string>& chosen, std::size_t but) {
    std::vector<std::size_t> indices;
    if (chosen.empty()) {
        indices.resize(trace.languages().size());
        std::iota(indices.begin(), indices.end(), std::size_t{0});
    } else {
        for (const std::string& code : chosen)
            indices.push_back(trace.language_index(code));
    }
    std::erase(indices, but);
    return indices;
}

} // namespace isogloss
