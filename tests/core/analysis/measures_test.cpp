// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/coactivation.h"
#include "core/analysis/consistency.h"
#include "core/analysis/csv.h"
#include "core/analysis/divergence.h"
#include "core/analysis/load.h"
#include "core/analysis/routing_entropy.h"
#include "tests/core/analysis/reference.h"
#include "tests/core/analysis/trace_maker.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace isogloss;

class MeasuresTest : public QObject {
    Q_OBJECT

    const TraceReader trace_{tests::small_trace()};
    const nlohmann::json expected_ = tests::reference()["measures"];

    void compare_intervals(const LanguageLayerTable& table, const nlohmann::json& by_language) {
        QCOMPARE(table.languages.size(), std::size_t{4});
        for (std::size_t n = 0; n < table.languages.size(); ++n)
            for (std::size_t l = 0; l < table.layers.size(); ++l) {
                const auto& cell = by_language[table.languages[n]][l];
                VERIFY_CLOSE(table.at(n, l), cell["mean"].get<double>(), 1e-12);
                VERIFY_CLOSE(table.low[n * 6 + l], cell["low"].get<double>(), 1e-12);
                VERIFY_CLOSE(table.high[n * 6 + l], cell["high"].get<double>(), 1e-12);
            }
    }
    void compare_values(const LanguageLayerTable& table, const nlohmann::json& by_language) {
        QCOMPARE(table.languages.size(), std::size_t{4});
        for (std::size_t n = 0; n < table.languages.size(); ++n)
            for (std::size_t l = 0; l < table.layers.size(); ++l)
                VERIFY_CLOSE(table.at(n, l), by_language[table.languages[n]][l].get<double>(), 1e-12);
    }

private slots:
    void routing_entropy_is_numpys() {
        for (const Weighting weighting : {Weighting::Softmax, Weighting::TopK}) {
            nlohmann::json by_language;
            for (const auto& [code, weightings] : expected_["routing_entropy"].items())
                by_language[code] = weightings[weighting_name(weighting)];
            compare_intervals(routing_entropy(trace_, weighting, {}), by_language);
        }
    }

    void consistency_is_numpys() {
        compare_intervals(consistency(trace_, TokenPairs::All, {}), expected_["consistency_all"]);
        compare_intervals(consistency(trace_, TokenPairs::Adjacent, {}), expected_["consistency_adjacent"]);
    }

    void consistency_of_known_sequences() {
        // Three tokens with experts {0,1} {0,1} {1,2}: pairs 1, 1/3, 1/3. One token: undefined. Two tokens that share nothing: 0.
        const std::vector<std::uint16_t> index{0, 1, 1, 0, 1, 2, 5, 6, 100, 3, 7, 8};
        const std::vector<std::int64_t> offsets{0, 3, 4, 6};
        const auto all = sequence_consistency(index, offsets, 2, 101, TokenPairs::All);
        VERIFY_CLOSE(all[0], (1 + 1.0 / 3 + 1.0 / 3) / 3, 1e-15);
        QVERIFY(std::isnan(all[1]));
        QCOMPARE(all[2], 0.0);
        VERIFY_CLOSE(sequence_consistency(index, offsets, 2, 101, TokenPairs::Adjacent)[0], (1 + 1.0 / 3) / 2, 1e-15);
        QVERIFY_EXCEPTION_THROWN(sequence_consistency(index, offsets, 2, 100, TokenPairs::All), AnalysisError);
    }

    void load_is_numpys() {
        const LoadTables tables = load(trace_, {});
        compare_values(tables.gini, expected_["gini"]);
        compare_values(tables.coefficient_of_variation, expected_["cv"]);
        compare_values(tables.unused, expected_["unused"]);
    }

    void load_of_known_loads() {
        VERIFY_CLOSE(gini(std::vector<double>{5, 5, 5, 5}), 0, 1e-15);
        VERIFY_CLOSE(gini(std::vector<double>{0, 0, 12, 0}), 0.75, 1e-15);
        VERIFY_CLOSE(coefficient_of_variation(std::vector<double>{1, 3}), 0.5, 1e-15);
        QVERIFY(std::isnan(gini(std::vector<double>{0, 0})));
        QVERIFY(std::isnan(coefficient_of_variation(std::vector<double>{0, 0})));
        QCOMPARE(busiest_experts(std::vector<double>{1, 4, 4, 1}, 0.8), (std::vector<int>{1, 2}));
        QCOMPARE(busiest_experts(std::vector<double>{0, 0}, 0.8), std::vector<int>{});
        VERIFY_CLOSE(jaccard({1, 2, 3}, {3, 4}), 0.25, 1e-15);
        QCOMPARE(jaccard({}, {}), 1.0);
    }

    void overlap_is_numpys() { compare_values(usage_overlap(trace_, "eng_Latn", 0.8, {}), expected_["overlap"]); }

    void coactivation_is_numpys() {
        const CoactivationTable table = coactivation(trace_, "hin_Deva", 2);
        QCOMPARE(table.layer, 4);
        QCOMPARE(table.tokens, 189);
        const auto counts = expected_["coactivation_hin_layer_2"];
        for (std::size_t i = 0; i < 16; ++i)
            for (std::size_t j = 0; j < 16; ++j) {
                const auto count = counts[i][j].get<std::int64_t>(), own = counts[i][i].get<std::int64_t>();
                QCOMPARE(table.count[i * 16 + j], count);
                if (own == 0)
                    QVERIFY(std::isnan(table.share[i * 16 + j]));
                else
                    VERIFY_CLOSE(table.share[i * 16 + j], static_cast<double>(count) / static_cast<double>(own), 1e-15);
            }
        QVERIFY_EXCEPTION_THROWN(coactivation(trace_, "hin_Deva", 6), AnalysisError);
        const std::vector<std::uint16_t> outside{0, 16};
        QVERIFY_EXCEPTION_THROWN(coactivation_counts(outside, 2, 16), AnalysisError);
    }

    void experts_that_are_chosen_together_stand_together() {
        CoactivationTable table;
        table.experts = 6;
        const std::vector<std::uint16_t> index{0, 4, 4, 0, 1, 3, 3, 1, 0, 5}; // 0 and 4, 1 and 3; 5 once with 0; nobody chooses 2
        table.count = coactivation_counts(index, 2, 6);
        QCOMPARE(experts_by_similarity(table), (std::vector{1, 3, 5, 0, 4, 2}));
        table.count.assign(36, 0);
        QCOMPARE(experts_by_similarity(table), (std::vector{0, 1, 2, 3, 4, 5}));
    }

    void chosen_languages_only() {
        MeasureOptions options;
        options.languages = {"zho_Hans"};
        const LanguageLayerTable table = routing_entropy(trace_, Weighting::Softmax, options);
        QCOMPARE(table.languages, std::vector<std::string>{"zho_Hans"});
        VERIFY_CLOSE(table.at(0, 3), expected_["routing_entropy"]["zho_Hans"]["softmax"][3]["mean"].get<double>(), 1e-12);
        options.languages = {"xxx_Latn"};
        QVERIFY_EXCEPTION_THROWN(load(trace_, options), TraceError);
    }

    void layers_that_are_not_complete_are_nan() {
        QTemporaryDir folder;
        const std::filesystem::path file = folder.filePath("growing.h5").toStdString();
        tests::TraceMaker maker(4, 2);
        maker.add("eng_Latn", {"a", "b"}, {3, 5});
        maker.add("hin_Deva", {"a", "b"}, {3, 5});
        TraceWriter writer = TraceWriter::create(file, maker.header, maker.languages, false);
        maker.write_layers(writer, 0, 2, [](int, int, int token) { return token % 4; });
        maker.write_layers(writer, 1, 1, [](int, int, int token) { return token % 4; });
        writer.close();
        const TraceReader trace(file);
        const LoadTables tables = load(trace, {});
        const LanguageLayerTable all[] = {routing_entropy(trace, Weighting::TopK, {}),
                                          consistency(trace, TokenPairs::All, {}),
                                          tables.gini,
                                          tables.coefficient_of_variation,
                                          tables.unused,
                                          usage_overlap(trace, "eng_Latn", 0.8, {})};
        for (const LanguageLayerTable& table : all) {
            QVERIFY2(std::isfinite(table.at(1, 0)), table.measure.c_str());
            QVERIFY2(std::isnan(table.at(1, 1)), table.measure.c_str());
            QVERIFY2(std::isfinite(table.at(0, 1)), table.measure.c_str());
        }
        QVERIFY_EXCEPTION_THROWN(coactivation(trace, "hin_Deva", 1), AnalysisError);
        const std::string csv = measure_csv(all[4]);
        QVERIFY2(csv.find("hin_Deva,0,0,,,2\nhin_Deva,1,,,,2\n") != std::string::npos, csv.c_str());
    }

    void csv_numbers_and_fields() {
        QCOMPARE(csv_number(0.1), "0.1");
        QCOMPARE(std::stod(csv_number(1.0 / 3)), 1.0 / 3);
        QCOMPARE(csv_number(std::nan("")), "");
        QCOMPARE(csv_field("eng_Latn"), "eng_Latn");
        QCOMPARE(csv_field("a,\"b\""), "\"a,\"\"b\"\"\"");
    }
};

QTEST_GUILESS_MAIN(MeasuresTest)
#include "measures_test.moc"
