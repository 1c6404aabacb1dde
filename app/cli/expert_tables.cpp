// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/expert_tables.h"

#include "app/cli/json.h"

#include "core/analysis/csv.h"

#include <cstdio>
#include <nlohmann/json.hpp>

namespace isogloss::cli {

namespace {

/// One table: a comment, the columns, and rows that come one by one; as CSV at once, as JSON when it ends.
class Rows {
public:
    Rows(const ExpertTableOptions& options, const std::string& measure, const std::string& unit, const std::string& more,
         const std::vector<std::string>& columns)
        : json_(options.json), columns_(columns) {
        if (!json_) {
            std::string header = csv_header(
                {.trace = options.trace, .measure = measure, .unit = unit, .reference = {}, .weighting = "tokens", .more = more}, options.bootstrap);
            for (std::size_t i = 0; i < columns.size(); ++i)
                header += (i == 0 ? "" : ",") + columns[i];
            std::puts(header.c_str());
            return;
        }
        out_ = {{"trace", options.trace},
                {"measure", measure},
                {"unit", unit},
                {"weighting", "tokens"},
                {"note", more},
                {"interval", options.bootstrap.level},
                {"resamples", options.bootstrap.resamples},
                {"seed", options.bootstrap.seed},
                {"rows", nlohmann::ordered_json::array()}};
    }
    void add(const std::vector<nlohmann::ordered_json>& values) {
        if (json_) {
            nlohmann::ordered_json row;
            for (std::size_t i = 0; i < values.size(); ++i)
                row[columns_[i]] = values[i];
            out_["rows"].push_back(std::move(row));
            return;
        }
        std::string line;
        for (std::size_t i = 0; i < values.size(); ++i) {
            const auto& value = values[i];
            line += i == 0 ? "" : ",";
            if (value.is_string())
                line += csv_field(value.get<std::string>());
            else if (value.is_number_float())
                line += csv_number(value.get<double>());
            else if (!value.is_null())
                line += value.dump();
        }
        std::puts(line.c_str());
    }
    void end() const {
        if (json_)
            std::printf("%s\n", out_.dump(2).c_str());
    }

private:
    bool json_;
    std::vector<std::string> columns_;
    nlohmann::ordered_json out_;
};

std::vector<std::string> languages_of(const TraceReader& trace, const ExpertTableOptions& options) {
    if (!options.languages.empty())
        return options.languages;
    std::vector<std::string> codes;
    for (const TraceLanguageInfo& info : trace.languages())
        codes.push_back(info.code);
    return codes;
}

void print_specialisation(const TraceReader& trace, const ExpertTableOptions& options, const CancelToken& cancel) {
    const double even = static_cast<double>(trace.header().top_k) / trace.header().experts;
    Rows rows(options, "specialisation", "share of tokens", "even=" + csv_number(even),
              {"language", "layer", "expert", "share_of_tokens", "low", "high", "tokens", "n"});
    for (const std::string& language : languages_of(trace, options))
        for (const int m : options.moe_indices) {
            cancel.check();
            const SpecialisationTable table = specialisation(trace, language, m, options.bootstrap);
            for (std::size_t e = 0; e < table.share.size(); ++e)
                rows.add({language, table.layer, e, number(table.share[e]), number(table.low[e]), number(table.high[e]), table.tokens, table.n});
        }
    rows.end();
}

void print_exclusive(const TraceReader& trace, const ExpertTableOptions& options, const CancelToken& cancel) {
    Rows rows(options, "exclusive and shared experts", "share of the sum over languages",
              "kept=" + std::to_string(options.exclusive.kept) + " threshold=" + csv_number(options.exclusive.threshold),
              {"layer", "expert", "language", "share", "low", "high", "share_of_tokens", "kept_by_languages", "kind", "n"});
    for (const int m : options.moe_indices) {
        cancel.check();
        for (const LanguageExpert& one : language_experts(trace, m, options.exclusive, {options.languages, options.bootstrap}))
            rows.add({one.layer, one.expert, one.language, number(one.share), number(one.low), number(one.high), number(one.usage), one.languages,
                      one.exclusive ? "exclusive"
                      : one.shared  ? "shared"
                                    : "neither",
                      one.n});
    }
    rows.end();
}

void print_vocabulary(const TraceReader& trace, const ExpertTableOptions& options, const CancelToken& cancel) {
    Rows rows(options, "vocabulary specialisation", "share of the token id's occurrences",
              "wilson_interval=" + csv_number(options.vocabulary.level) +
                  " least_occurrences=" + std::to_string(options.vocabulary.least_occurrences),
              {"language", "layer", "expert", "token_id", "token", "share_of_occurrences", "low", "high", "sent", "occurrences"});
    for (const std::string& language : languages_of(trace, options))
        for (const int m : options.moe_indices) {
            cancel.check();
            for (const VocabularyEntry& one : vocabulary_specialisation(trace, language, m, options.vocabulary))
                rows.add({language, trace.header().moe_layers[static_cast<std::size_t>(m)], one.expert, one.token_id,
                          options.tokenizer ? options.tokenizer->piece(one.token_id) : std::string(), number(one.share), number(one.low),
                          number(one.high), one.sent, one.occurrences});
        }
    rows.end();
}

void print_signature(const TraceReader& trace, const ExpertTableOptions& options, const CancelToken& cancel) {
    const SignatureTable table = routing_signatures(trace, options.moe_indices, {options.languages, options.bootstrap}, cancel);
    Rows rows(options, "cosine similarity of routing signatures", "1", "layers=" + std::to_string(table.layers.size()),
              {"language_a", "language_b", "cosine", "low", "high", "n_a", "n_b"});
    const std::size_t count = table.languages.size();
    for (std::size_t a = 0; a < count; ++a)
        for (std::size_t b = a + 1; b < count; ++b) {
            const std::size_t cell = a * count + b;
            rows.add({table.languages[a], table.languages[b], number(table.mean[cell]), number(table.low[cell]), number(table.high[cell]), table.n[a],
                      table.n[b]});
        }
    rows.end();
}

} // namespace

const std::map<std::string, std::function<void(const TraceReader&, const ExpertTableOptions&, const CancelToken&)>> expert_tables{
    {"specialisation", print_specialisation}, {"exclusive", print_exclusive}, {"vocabulary", print_vocabulary}, {"signature", print_signature}};

} // namespace isogloss::cli
