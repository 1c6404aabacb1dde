// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/csv.h"

#include <charconv>
#include <cmath>
#include <filesystem>

namespace isogloss {
namespace {

void append_cells(std::string& out, std::initializer_list<double> values) {
    for (const double value : values)
        out += ',' + csv_number(value);
}

/// language,layer,mean,low,high,n of every cell.
template <class Table> void append_language_layers(std::string& out, const Table& table) {
    for (std::size_t n = 0; n < table.languages.size(); ++n)
        for (std::size_t l = 0; l < table.layers.size(); ++l) {
            const std::size_t cell = n * table.layers.size() + l;
            out += csv_field(table.languages[n]) + ',' + std::to_string(table.layers[l]);
            append_cells(out, {table.mean[cell], table.low[cell], table.high[cell]});
            out += ',' + std::to_string(table.n[n]) + '\n';
        }
}

} // namespace

std::string csv_number(double value) {
    if (std::isnan(value))
        return {};
    char text[32];
    return {text, std::to_chars(text, text + sizeof text, value).ptr};
}

std::string csv_field(std::string_view text) {
    if (text.find_first_of(",\"\r\n") == std::string_view::npos)
        return std::string(text);
    std::string quoted = "\"";
    for (const char c : text) {
        if (c == '"')
            quoted += '"';
        quoted += c;
    }
    return quoted + '"';
}

std::string csv_bootstrap(const Bootstrap& bootstrap) {
    return "interval=" + csv_number(bootstrap.level) + " bootstrap=" + interval_method_name(bootstrap.method) +
           " resamples=" + std::to_string(bootstrap.resamples) + " seed=" + std::to_string(bootstrap.seed);
}

std::string divergence_csv(const DivergenceTable& table) {
    std::string out = "# trace=" + std::filesystem::path(table.trace).filename().string() +
                      " measure=entropy-normalised Jensen-Shannon divergence unit=1 reference=" + table.reference +
                      " weighting=" + weighting_label(table.weighting, table.score_function) + ' ' + csv_bootstrap(table.bootstrap) +
                      " noise_floor=" + csv_number(table.noise_floor) + '\n';
    out += "language,layer,divergence,low,high,n\n";
    append_language_layers(out, table);
    return out;
}

std::string csv_header(const CsvHeader& header, const Bootstrap& bootstrap) {
    std::string out = "# trace=" + std::filesystem::path(header.trace).filename().string() + " measure=" + header.measure + " unit=" + header.unit;
    const auto add = [&out](const char* key, const std::string& value) {
        if (!value.empty())
            out += std::string(" ") + key + '=' + value;
    };
    add("weighting", header.weighting);
    add("reference", header.reference);
    add("n", header.n < 0 ? "" : std::to_string(header.n));
    out += ' ' + csv_bootstrap(bootstrap);
    return out + (header.more.empty() ? "" : ' ' + header.more) + '\n';
}

std::string pairwise_csv(const PairwiseTable& table) {
    std::string out = csv_header({.trace = table.trace,
                                  .measure = "entropy-normalised Jensen-Shannon divergence",
                                  .unit = "1",
                                  .reference = "every language",
                                  .weighting = weighting_label(table.weighting, table.score_function),
                                  .n = table.n,
                                  .more = {}},
                                 table.bootstrap) +
                      "layer,language_a,language_b,divergence,low,high,n\n";
    const std::size_t count = table.languages.size();
    for (std::size_t a = 0; a < count; ++a)
        for (std::size_t b = a + 1; b < count; ++b) {
            const std::size_t cell = a * count + b;
            out += std::to_string(table.layer) + ',' + csv_field(table.languages[a]) + ',' + csv_field(table.languages[b]);
            append_cells(
                out, {table.mean[cell], table.low.empty() ? std::nan("") : table.low[cell], table.high.empty() ? std::nan("") : table.high[cell]});
            out += ',' + std::to_string(table.n) + '\n';
        }
    return out;
}

std::string activation_csv(const ActivationTable& table) {
    std::string out = "# trace=" + std::filesystem::path(table.trace).filename().string() +
                      " measure=activation frequency unit=share of tokens weighting=tokens language=" + table.language +
                      " reference=" + table.reference + " layer=" + std::to_string(table.layer) +
                      " even=" + csv_number(static_cast<double>(table.top_k) / table.experts) + " n=" + std::to_string(table.n) + ' ' +
                      csv_bootstrap(table.bootstrap) + '\n';
    out += "expert,frequency,frequency_low,frequency_high,reference_frequency,difference,difference_low,difference_high\n";
    for (std::size_t e = 0; e < table.frequency.size(); ++e) {
        out += std::to_string(e);
        append_cells(out, {table.frequency[e], table.frequency_low[e], table.frequency_high[e], table.reference_frequency[e], table.difference[e],
                           table.difference_low[e], table.difference_high[e]});
        out += '\n';
    }
    return out;
}

std::string measure_csv(const LanguageLayerTable& table) {
    std::string out = csv_header({.trace = table.trace,
                                  .measure = table.measure,
                                  .unit = table.unit,
                                  .reference = table.reference,
                                  .weighting = table.weighting,
                                  .more = {}},
                                 table.bootstrap) +
                      "language,layer," + table.measure + (table.unit == "nats" ? "_nats" : "") + ",low,high,n\n";
    append_language_layers(out, table);
    return out;
}

std::string coactivation_csv(const CoactivationTable& table) {
    std::string out = "# trace=" + std::filesystem::path(table.trace).filename().string() +
                      " measure=co-activation unit=share of expert_a's tokens weighting=tokens language=" + table.language +
                      " layer=" + std::to_string(table.layer) + " tokens=" + std::to_string(table.tokens) + "\nexpert_a,expert_b,tokens,share\n";
    const auto experts = static_cast<std::size_t>(table.experts);
    for (std::size_t a = 0; a < experts; ++a)
        for (std::size_t b = 0; b < experts; ++b)
            if (a != b)
                out += std::to_string(a) + ',' + std::to_string(b) + ',' + std::to_string(table.count[a * experts + b]) + ',' +
                       csv_number(table.share[a * experts + b]) + '\n';
    return out;
}

} // namespace isogloss
