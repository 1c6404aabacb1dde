// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/band.h"
#include "core/analysis/equal_length.h"
#include "core/analysis/load.h"
#include "core/analysis/repeat_rate.h"
#include "core/analysis/usage.h"
#include "core/analysis/vocabulary.h"
#include "tests/core/analysis/reference.h"
#include "tests/core/analysis/trace_maker.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace isogloss;

namespace {

/// expected: value, low, high
bool same(double value, double low, double high, const nlohmann::json& expected) {
    return tests::close(value, expected[0], 1e-9) && tests::close(low, expected[1], 1e-9) && tests::close(high, expected[2], 1e-9);
}

} // namespace

class UsageTest : public QObject {
    Q_OBJECT
    const TraceReader trace_{tests::small_trace()};
    const nlohmann::json expected_ = tests::usage();

    void compare(const LanguageLayerTable& table, const nlohmann::json& by_language) {
        QCOMPARE(table.languages.size(), std::size_t{4});
        for (std::size_t n = 0; n < 4; ++n)
            for (std::size_t l = 0; l < 6; ++l)
                QVERIFY2(same(table.at(n, l), table.low[n * 6 + l], table.high[n * 6 + l], by_language[table.languages[n]][l]),
                         (table.measure + " " + table.languages[n] + " " + std::to_string(l) + ": " + std::to_string(table.at(n, l)) + " " +
                          std::to_string(table.low[n * 6 + l]) + " " + std::to_string(table.high[n * 6 + l]) + ", expected " +
                          by_language[table.languages[n]][l].dump())
                             .c_str());
    }

private slots:
    void similarity_is_scipys() { compare(language_similarity(trace_, "eng_Latn", {}), expected_["similarity"]); }

    void load_with_intervals_is_numpys() {
        const LoadTables tables = load(trace_, {});
        compare(tables.gini, expected_["gini"]);
        compare(tables.coefficient_of_variation, expected_["cv"]);
        QVERIFY(std::isnan(tables.unused.low[0]) && std::isfinite(tables.unused.mean[0]));
    }

    void overlap_and_its_chance_are_scipys() {
        compare(usage_overlap(trace_, "eng_Latn", 0.8, {}), expected_["overlap"]);
        const LanguageLayerTable chance = usage_overlap_by_chance(trace_, "eng_Latn", 0.8, {});
        for (std::size_t n = 0; n < 4; ++n)
            for (std::size_t l = 0; l < 6; ++l)
                VERIFY_CLOSE(chance.at(n, l), expected_["chance"][chance.languages[n]][l].get<double>(), 1e-9);
        for (const auto& one : expected_["chance_cases"])
            VERIFY_CLOSE(jaccard_by_chance(one[0], one[1], one[2]), one[3].get<double>(), 1e-9);
        QCOMPARE(jaccard_by_chance(0, 0, 7), 1.0);
        QCOMPARE(jaccard_by_chance(0, 3, 7), 0.0);
        QCOMPARE(jaccard_by_chance(7, 7, 7), 1.0);
        QVERIFY(std::isfinite(jaccard_by_chance(30000, 30000, 65536)));
    }

    void repeat_rate_is_numpys() {
        compare(repeat_rate(trace_, {}), expected_["repeat"]);
        const std::vector<std::uint16_t> index{1, 2, 1, 0, 2, 1, 5, 0, 5, 1};
        const std::vector<std::int64_t> offsets{0, 3, 3, 5};
        const auto rates = sequence_repeat_rate(index, offsets, 2);
        QCOMPARE(rates[0], 0.5);
        QVERIFY(std::isnan(rates[1]));
        QCOMPARE(rates[2], 1.0);
    }

    void specialisation_is_numpys() {
        const SpecialisationTable table = specialisation(trace_, "hin_Deva", 3, {});
        const auto& expected = expected_["specialisation_hin_layer_3"];
        QCOMPARE(table.layer, 5);
        QCOMPARE(table.tokens, 189);
        double sum = 0;
        for (std::size_t e = 0; e < 16; ++e) {
            VERIFY_CLOSE(table.share[e], expected["share"][e].get<double>(), 1e-12);
            VERIFY_CLOSE(table.low[e], expected["low"][e].get<double>(), 1e-9);
            VERIFY_CLOSE(table.high[e], expected["high"][e].get<double>(), 1e-9);
            sum += table.share[e];
        }
        VERIFY_CLOSE(sum, 2, 1e-12); // k
        QVERIFY_EXCEPTION_THROWN(specialisation(trace_, "hin_Deva", 6, {}), AnalysisError);
    }

    void language_experts_are_numpys() {
        auto found = language_experts(trace_, 1, {.kept = 8, .threshold = 0.4}, {});
        const auto& expected = expected_["language_experts_layer_1"];
        QCOMPARE(found.size(), expected.size());
        for (const auto& one : expected) {
            const auto same_cell = [&](const LanguageExpert& x) { return x.expert == one["expert"] && x.language == one["language"]; };
            const auto at = std::find_if(found.begin(), found.end(), same_cell);
            QVERIFY(at != found.end());
            VERIFY_CLOSE(at->share, one["share"].get<double>(), 1e-12);
            VERIFY_CLOSE(at->low, one["low"].get<double>(), 1e-9);
            VERIFY_CLOSE(at->high, one["high"].get<double>(), 1e-9);
            QCOMPARE(at->languages, one["languages"].get<int>());
            QCOMPARE(at->exclusive, one["exclusive"].get<bool>());
            QCOMPARE(at->shared, one["shared"].get<bool>());
        }
        QVERIFY(std::any_of(found.begin(), found.end(), [](const LanguageExpert& x) { return x.exclusive; }));
        QVERIFY(std::any_of(found.begin(), found.end(), [](const LanguageExpert& x) { return x.shared; }));
        QVERIFY(std::is_sorted(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.expert < b.expert; }));
    }

    void signatures_are_scipys() {
        for (const auto& [key, layers] : {std::pair{"signatures_all", std::vector<int>{}}, std::pair{"signatures_2", std::vector<int>{2}}}) {
            const SignatureTable table = routing_signatures(trace_, layers, {});
            for (std::size_t a = 0; a < 4; ++a)
                for (std::size_t b = 0; b < 4; ++b) {
                    const std::size_t cell = a * 4 + b;
                    QVERIFY(same(table.mean[cell], table.low[cell], table.high[cell], expected_[key][table.languages[a] + " " + table.languages[b]]));
                }
        }
        QCOMPARE(routing_signatures(trace_, {2}, {}).layers, std::vector<int>{4});
        QVERIFY_EXCEPTION_THROWN(routing_signatures(trace_, {}, {.languages = {}, .bootstrap = {.resamples = 1000000}}), AnalysisError);
        QVERIFY(std::isnan(routing_signatures(trace_, {}, {.languages = {}, .bootstrap = {.resamples = 0}}).low[1]));
    }

    void vocabulary_is_numpys() {
        const auto found = vocabulary_specialisation(trace_, "hin_Deva", 4, {.least_occurrences = 4, .top = 3});
        const auto& expected = expected_["vocabulary_hin_layer_4"];
        QCOMPARE(found.size(), expected.size());
        for (std::size_t i = 0; i < found.size(); ++i) {
            QCOMPARE(found[i].expert, expected[i][0].get<int>());
            QCOMPARE(found[i].token_id, expected[i][1].get<std::int32_t>());
            QCOMPARE(found[i].sent, expected[i][2].get<std::int64_t>());
            QCOMPARE(found[i].occurrences, expected[i][3].get<std::int64_t>());
            VERIFY_CLOSE(found[i].low, expected[i][4].get<double>(), 1e-9);
            VERIFY_CLOSE(found[i].high, expected[i][5].get<double>(), 1e-9);
        }
        QVERIFY(vocabulary_specialisation(trace_, "hin_Deva", 4, {.least_occurrences = 1000}).empty());
    }

    void equal_length_is_numpys() {
        for (const Weighting weighting : {Weighting::Softmax, Weighting::TopK}) {
            DivergenceOptions options;
            options.weighting = weighting;
            options.languages = {"hin_Deva", "zho_Hans"};
            const DivergenceTable table = equal_length_divergence(trace_, options);
            for (std::size_t cell = 0; cell < 12; ++cell) {
                const auto& expected = expected_["equal_length"][weighting_name(weighting)][cell];
                VERIFY_CLOSE(table.mean[cell], expected[0].get<double>(), 1e-7); // pooled as float32, as a trace's own are
                VERIFY_CLOSE(table.low[cell], expected[1].get<double>(), 1e-7);
                VERIFY_CLOSE(table.high[cell], expected[2].get<double>(), 1e-7);
            }
        }
    }

    void bands_are_numpys() {
        DivergenceOptions options;
        options.keep_sequences = true;
        const DivergenceTable table = divergence(trace_, options);
        for (const auto& [threshold, by_language] : expected_["bands"].items())
            for (const ResampledBand& one : resampled_bands(table, std::stod(threshold))) {
                const auto& expected = by_language[one.band.language];
                const auto layer = [&](const nlohmann::json& index) { return table.layers[index.get<std::size_t>()]; };
                QCOMPARE(one.layers_below, expected["below"].get<int>());
                VERIFY_CLOSE(one.found, expected["found"].get<double>(), 1e-12);
                QCOMPARE(one.band.first, expected["band"].is_null() ? -1 : layer(expected["band"][0]));
                QCOMPARE(one.band.last, expected["band"].is_null() ? -1 : layer(expected["band"][1]));
                const bool none = expected["ends"].is_null();
                QCOMPARE(one.first_low, none ? -1 : layer(expected["ends"][0][0]));
                QCOMPARE(one.first_high, none ? -1 : layer(expected["ends"][0][1]));
                QCOMPARE(one.last_low, none ? -1 : layer(expected["ends"][1][0]));
                QCOMPARE(one.last_high, none ? -1 : layer(expected["ends"][1][1]));
            }
        QVERIFY_EXCEPTION_THROWN(resampled_bands(divergence(trace_, {}), 0.1), std::invalid_argument);
    }

    void pairs_have_intervals() {
        const PairwiseTable table = pairwise_divergence(trace_, 4, Weighting::TopK, {}, {"zho_Hans", "hin_Deva"}, {});
        QVERIFY(same(table.mean[1], table.low[1], table.high[1], expected_["pair_hin_zho_layer_4_topk"]));
        QCOMPARE(table.low[2], table.low[1]);
        QCOMPARE(table.mean[0], 0.0);
        QCOMPARE(table.high[0], 0.0);
        QVERIFY(std::isnan(pairwise_divergence(trace_, 4, Weighting::TopK).low[1]));
    }

    void a_new_reference_from_pairs_is_the_same_table() {
        std::vector<PairwiseTable> layers;
        for (int m = 0; m < 6; ++m)
            layers.push_back(pairwise_divergence(trace_, m, Weighting::Softmax, {}, {}, {}));
        for (const std::string& reference : layers.front().languages) {
            DivergenceOptions options;
            options.reference = reference;
            const DivergenceTable expected = divergence(trace_, options), found = divergence_from_pairs(layers, reference);
            QCOMPARE(found.languages, expected.languages);
            QCOMPARE(found.layers, expected.layers);
            QCOMPARE(found.mean, expected.mean);
            QCOMPARE(found.low, expected.low);
            QCOMPARE(found.high, expected.high);
            QCOMPARE(found.n, expected.n);
        }
        QVERIFY_EXCEPTION_THROWN(divergence_from_pairs(layers, "xxx_Latn"), std::invalid_argument);
        QVERIFY_EXCEPTION_THROWN(divergence_from_pairs({}, "eng_Latn"), std::invalid_argument);
    }

    /// Bounds, symmetry and invariance when the experts are renamed.
    void properties_on_random_loads() {
        for (std::uint64_t seed = 0; seed < 200; ++seed) {
            const std::size_t experts = 2 + seed % 31;
            std::vector<double> p(experts), q(experts), p_renamed(experts), q_renamed(experts);
            for (std::size_t e = 0; e < experts; ++e) {
                p[e] = static_cast<double>(counter_draw(seed, e) % 9);
                q[e] = static_cast<double>(counter_draw(seed, e + 1000) % 5);
                p_renamed[(e * 1 + seed) % experts] = p[e];
                q_renamed[(e * 1 + seed) % experts] = q[e];
            }
            p[0] += 1;
            q[experts - 1] += 1;
            p_renamed[seed % experts] += 1;
            q_renamed[(experts - 1 + seed) % experts] += 1;
            const double s = usage_similarity(p, q);
            QVERIFY(s >= 0 && s <= 1);
            VERIFY_CLOSE(usage_similarity(q, p), s, 1e-12);
            VERIFY_CLOSE(usage_similarity(p_renamed, q_renamed), s, 1e-12);
            VERIFY_CLOSE(usage_similarity(p, p), 1, 1e-12);
            const double g = gini(p);
            QVERIFY(g >= -1e-12 && g <= 1 - 1 / static_cast<double>(experts) + 1e-12);
            VERIFY_CLOSE(gini(p_renamed), g, 1e-12);
            VERIFY_CLOSE(coefficient_of_variation(p_renamed), coefficient_of_variation(p), 1e-12);
            const std::size_t a = 1 + seed % experts, b = 1 + (seed / 3) % experts;
            const double chance = jaccard_by_chance(a, b, experts);
            QVERIFY(chance >= 0 && chance <= static_cast<double>(std::min(a, b)) / static_cast<double>(std::max(a, b)) + 1e-12);
            VERIFY_CLOSE(jaccard_by_chance(b, a, experts), chance, 1e-12);
        }
    }

    void layers_that_are_not_complete_are_nan() {
        QTemporaryDir folder;
        const std::filesystem::path file = folder.filePath("growing.h5").toStdString();
        tests::TraceMaker maker(4, 2);
        maker.add("eng_Latn", {"a", "b"}, {3, 5});
        maker.add("hin_Deva", {"a", "b"}, {3, 5});
        TraceWriter writer = TraceWriter::create(file, maker.header, maker.languages, false);
        maker.write_layers(writer, 0, 2, [](int, int, int token) { return token % 4; });
        maker.write_layers(writer, 1, 1, [](int, int, int token) { return (token + 1) % 4; });
        writer.close();
        const TraceReader trace(file);
        for (const LanguageLayerTable& table :
             {repeat_rate(trace, {}), language_similarity(trace, "eng_Latn", {}), usage_overlap_by_chance(trace, "eng_Latn", 0.8, {})}) {
            QVERIFY2(std::isfinite(table.at(1, 0)) && std::isfinite(table.at(0, 1)), table.measure.c_str());
            QVERIFY2(std::isnan(table.at(1, 1)), table.measure.c_str());
        }
        QVERIFY(std::isnan(language_similarity(trace, "hin_Deva", {}).at(0, 1))); // the reference is what is missing
        DivergenceOptions options;
        options.weighting = Weighting::TopK;
        const DivergenceTable table = equal_length_divergence(trace, options);
        QVERIFY(std::isfinite(table.at(0, 0)) && std::isnan(table.at(0, 1)));
        options.weighting = Weighting::Softmax; // no logits were recorded
        QVERIFY_EXCEPTION_THROWN(equal_length_divergence(trace, options), AnalysisError);
        QVERIFY_EXCEPTION_THROWN(routing_signatures(trace, {1}, {}), AnalysisError);
        QVERIFY_EXCEPTION_THROWN(language_experts(trace, 1, {}, {}), AnalysisError);
        QVERIFY_EXCEPTION_THROWN(vocabulary_specialisation(trace, "hin_Deva", 1, {}), AnalysisError);
    }

    void merged_traces_measure_the_same() {
        QTemporaryDir folder;
        const auto path = [&](const char* name) { return std::filesystem::path(folder.filePath(name).toStdString()); };
        const auto expert = [](int layer, int sequence, int token) { return (layer + 3 * sequence + token * token) % 4; };
        const std::vector<std::string> keys{"a", "b", "c", "d"};
        const std::vector<int> lengths{3, 5, 4, 7};
        const auto make = [&](const char* name, const std::vector<std::size_t>& rows, const std::string& shard) {
            tests::TraceMaker maker(4, 2);
            maker.header.shard = shard;
            std::vector<std::string> some;
            std::vector<int> some_lengths;
            for (const std::size_t row : rows) {
                some.push_back(keys[row]);
                some_lengths.push_back(lengths[row]);
            }
            maker.add("eng_Latn", some, some_lengths);
            maker.add("hin_Deva", some, some_lengths);
            TraceWriter writer = TraceWriter::create(path(name), maker.header, maker.languages, false);
            for (std::size_t l = 0; l < 2; ++l)
                maker.write_layers(writer, l, 2, [&](int layer, int s, int t) {
                    return expert(layer + static_cast<int>(l), static_cast<int>(rows[static_cast<std::size_t>(s)]), t);
                });
            writer.close();
        };
        make("whole.h5", {0, 1, 2, 3}, "");
        make("even.h5", {0, 2}, "0/2");
        make("odd.h5", {1, 3}, "1/2");
        merge_traces(path("merged.h5"), {path("odd.h5"), path("even.h5")});
        const TraceReader whole(path("whole.h5")), merged(path("merged.h5"));
        QCOMPARE(repeat_rate(merged, {}).low, repeat_rate(whole, {}).low);
        QCOMPARE(language_similarity(merged, "eng_Latn", {}).high, language_similarity(whole, "eng_Latn", {}).high);
        QCOMPARE(divergence(merged, {}).low, divergence(whole, {}).low);
        QCOMPARE(load(merged, {}).gini.low, load(whole, {}).gini.low);
    }
};

QTEST_GUILESS_MAIN(UsageTest)
#include "usage_test.moc"
