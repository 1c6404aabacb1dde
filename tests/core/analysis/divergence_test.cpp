// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/csv.h"
#include "core/analysis/divergence.h"
#include "core/analysis/entropy_kernel.h"
#include "tests/core/analysis/reference.h"
#include "tests/core/analysis/trace_maker.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <limits>
#include <numbers>
#include <numeric>
#include <stdexcept>

using namespace isogloss;

namespace {

/// Distributions over E experts, from flat to nearly one-hot, with exact zeros among them.
std::vector<double> distribution(std::size_t experts, std::uint64_t seed) {
    std::vector<double> p(experts);
    const double sharpness = 1 + static_cast<double>(seed % 9);
    double total = 0;
    for (std::size_t e = 0; e < experts; ++e) {
        const double u = static_cast<double>(counter_draw(seed, e) >> 11) * 0x1p-53;
        total += p[e] = u < 0.1 ? 0 : std::pow(u, sharpness);
    }
    for (double& x : p)
        x /= total;
    return p;
}

std::vector<double> one_hot(std::size_t experts, std::size_t expert) {
    std::vector<double> p(experts, 0.0);
    p[expert] = 1;
    return p;
}

Weighting weighting_of(const std::string& name) { return name == "topk" ? Weighting::TopK : Weighting::Softmax; }

DivergenceTable table_with(std::vector<int> layers, std::vector<double> mean) {
    DivergenceTable table;
    table.languages = {"hin_Deva"};
    table.layers = std::move(layers);
    table.mean = std::move(mean);
    return table;
}

} // namespace

class DivergenceTest : public QObject {
    Q_OBJECT
private slots:
    void known_values() {
        for (const std::size_t experts : {std::size_t{2}, std::size_t{8}, std::size_t{16}, std::size_t{60}, std::size_t{128}}) {
            const std::vector<double> uniform(experts, 1.0 / static_cast<double>(experts));
            QCOMPARE(normalised_js(uniform, uniform), 0.0);
            VERIFY_CLOSE(normalised_js(one_hot(experts, 0), one_hot(experts, 1)), std::numbers::ln2 / std::log(static_cast<double>(experts)), 1e-14);
            VERIFY_CLOSE(entropy(uniform), std::log(static_cast<double>(experts)), 1e-14);
            QCOMPARE(entropy(one_hot(experts, 1)), 0.0);
            std::vector<double> first(experts, 0.0), second(experts, 0.0);
            for (std::size_t e = 0; e < experts; ++e)
                (e < experts / 2 ? first : second)[e] = 2.0 / static_cast<double>(experts);
            VERIFY_CLOSE(normalised_js(first, second), 1, 1e-14);
        }
        VERIFY_CLOSE(normalised_js(one_hot(16, 3), one_hot(16, 9)), 0.25, 1e-14);
        VERIFY_CLOSE(normalised_js(one_hot(128, 3), one_hot(128, 9)), 0.142857142857142857, 1e-14);
    }

    void properties_hold() {
        for (std::uint64_t seed = 0; seed < 500; ++seed) {
            const std::size_t experts = 2 + seed % 130;
            const std::vector<double> p = distribution(experts, seed), q = distribution(experts, seed + 1000);
            const double d = normalised_js(p, q);
            QVERIFY2(d >= 0 && d <= 1, std::to_string(d).c_str());
            QCOMPARE(normalised_js(q, p), d);
            QCOMPARE(normalised_js(p, p), 0.0);
            std::vector<double> rotated_p = p, rotated_q = q;
            std::rotate(rotated_p.begin(), rotated_p.begin() + 1, rotated_p.end());
            std::rotate(rotated_q.begin(), rotated_q.begin() + 1, rotated_q.end());
            VERIFY_CLOSE(normalised_js(rotated_p, rotated_q), d, 1e-12);
        }
    }

    void kernel_is_the_formula_and_the_same_at_every_width() {
        std::vector<SimdLevel> levels{SimdLevel::Baseline};
        if (simd_level() != SimdLevel::Baseline)
            levels.push_back(SimdLevel::Avx2);
        if (simd_level() == SimdLevel::Avx512)
            levels.push_back(SimdLevel::Avx512);
        for (const std::size_t experts : {std::size_t{2}, std::size_t{7}, std::size_t{8}, std::size_t{15}, std::size_t{64}, std::size_t{130}}) {
            constexpr std::size_t rows = 40;
            std::vector<float> p, q;
            for (std::size_t r = 0; r < rows; ++r)
                for (std::vector<float>* x : {&p, &q})
                    for (const double value : distribution(experts, experts * 1000 + r * 2 + (x == &q)))
                        x->push_back(static_cast<float>(value));
            p[0] = 1e-44F; // a subnormal float
            std::vector<std::vector<double>> results;
            for (const SimdLevel level : levels) {
                results.emplace_back(rows);
                midpoint_entropy_rows(p.data(), q.data(), rows, experts, results.back().data(), level);
            }
            for (std::size_t r = 0; r < rows; ++r) {
                double expected = 0;
                for (std::size_t e = r * experts; e < (r + 1) * experts; ++e) {
                    const double m = (static_cast<double>(p[e]) + static_cast<double>(q[e])) / 2;
                    expected -= m > 0 ? m * std::log(m) : 0;
                }
                VERIFY_CLOSE(results[0][r], expected, 1e-13);
                for (const auto& other : results)
                    QCOMPARE(other[r], results[0][r]); // the same bytes
            }
        }
    }

    void equals_numpy_data() {
        QTest::addColumn<QString>("weighting");
        QTest::addColumn<QString>("reference");
        for (const char* weighting : {"softmax", "topk"})
            for (const char* reference : {"eng_Latn", "deu_Latn", "hin_Deva", "zho_Hans"})
                QTest::addRow("%s %s", weighting, reference) << weighting << reference;
    }
    void equals_numpy() {
        QFETCH(QString, weighting);
        QFETCH(QString, reference);
        const auto expected = tests::reference()["divergence"][weighting.toStdString()][reference.toStdString()];
        const TraceReader trace(tests::small_trace());
        DivergenceOptions options;
        options.reference = reference.toStdString();
        options.weighting = weighting_of(weighting.toStdString());
        const DivergenceTable table = divergence(trace, options);
        QCOMPARE(table.languages.size(), std::size_t{3});
        QCOMPARE(table.layers, (std::vector<int>{1, 2, 4, 5, 6, 7}));
        for (std::size_t n = 0; n < table.languages.size(); ++n) {
            QCOMPARE(table.n[n], 24);
            for (std::size_t l = 0; l < table.layers.size(); ++l) {
                const auto& cell = expected["languages"][table.languages[n]][l];
                VERIFY_CLOSE(table.at(n, l), cell["mean"].get<double>(), 1e-12);
                VERIFY_CLOSE(table.low[n * 6 + l], cell["low"].get<double>(), 1e-12);
                VERIFY_CLOSE(table.high[n * 6 + l], cell["high"].get<double>(), 1e-12);
            }
        }
        double floor = 0;
        for (std::size_t l = 0; l < table.layers.size(); ++l) {
            VERIFY_CLOSE(table.other_sentence[l], expected["other_sentence"][l].get<double>(), 1e-12);
            VERIFY_CLOSE(table.noise_floor_by_layer[l], expected["noise_floor"][l].get<double>(), 1e-9);
            floor += expected["noise_floor"][l].get<double>() / 6;
        }
        VERIFY_CLOSE(table.noise_floor, floor, 1e-9);
        const double largest = *std::ranges::max_element(table.mean);
        VERIFY_CLOSE(default_threshold(table), (table.noise_floor + largest) / 2, 1e-15);
    }

    void sequences_are_kept_on_request() {
        const auto expected = tests::reference()["divergence_sequences"].get<std::vector<double>>();
        const TraceReader trace(tests::small_trace());
        DivergenceOptions options;
        options.keep_sequences = true;
        options.languages = {"zho_Hans", "eng_Latn"};
        const DivergenceTable table = divergence(trace, options);
        QCOMPARE(table.languages, std::vector<std::string>{"zho_Hans"});
        QCOMPARE(table.per_sequence.size(), std::size_t{6});
        QCOMPARE(table.per_sequence[0].size(), expected.size());
        for (std::size_t i = 0; i < expected.size(); ++i)
            VERIFY_CLOSE(table.per_sequence[0][i], expected[i], 1e-12);
    }

    void pairs_agree_with_the_table() {
        const TraceReader trace(tests::small_trace());
        for (const Weighting weighting : {Weighting::Softmax, Weighting::TopK}) {
            const auto expected = tests::reference()["divergence"][weighting_name(weighting)];
            const PairwiseTable pairs = pairwise_divergence(trace, 4, weighting);
            QCOMPARE(pairs.layer, 6);
            const std::size_t count = pairs.languages.size();
            QCOMPARE(count, std::size_t{4});
            for (std::size_t a = 0; a < count; ++a)
                for (std::size_t b = 0; b < count; ++b) {
                    const double cell = pairs.mean[a * count + b];
                    if (a == b)
                        QCOMPARE(cell, 0.0);
                    else
                        VERIFY_CLOSE(cell, expected[pairs.languages[a]]["languages"][pairs.languages[b]][4]["mean"].get<double>(), 1e-12);
                }
        }
        QVERIFY_EXCEPTION_THROWN(pairwise_divergence(trace, 6, Weighting::Softmax), AnalysisError);
        QVERIFY_EXCEPTION_THROWN(pairwise_divergence(trace, -1, Weighting::Softmax), AnalysisError);
    }

    void layer_by_layer_gives_the_whole() {
        const TraceReader trace(tests::small_trace());
        DivergenceOptions options;
        const DivergenceTable whole = divergence(trace, options);
        options.moe_indices = {5};
        DivergenceTable table = divergence(trace, options);
        QVERIFY(std::isnan(table.at(0, 0)) && !std::isnan(table.at(0, 5)));
        for (int layer = 0; layer < 5; ++layer) {
            options.moe_indices = {layer};
            update_layers(table, divergence(trace, options), {layer});
        }
        QCOMPARE(table.mean, whole.mean);
        QCOMPARE(table.low, whole.low);
        QCOMPARE(table.high, whole.high);
        QCOMPARE(table.noise_floor, whole.noise_floor);
        QCOMPARE(table.other_sentence, whole.other_sentence);
        DivergenceOptions other;
        other.reference = "deu_Latn";
        QVERIFY_EXCEPTION_THROWN(update_layers(table, divergence(trace, other), {0}), std::invalid_argument);
        QVERIFY_EXCEPTION_THROWN(update_layers(table, whole, {6}), std::invalid_argument);
    }

    void layers_that_are_not_complete_are_nan() {
        QTemporaryDir folder;
        const std::filesystem::path file = folder.filePath("growing.isogloss.h5").toStdString();
        tests::TraceMaker maker(8, 3);
        const std::vector<std::string> keys{"a", "b", "c"};
        for (const char* code : {"eng_Latn", "hin_Deva", "tam_Taml"})
            maker.add(code, keys, {4, 6, 2});
        TraceWriter writer = TraceWriter::create(file, maker.header, maker.languages, false);
        const auto spread = [](int layer, int sequence, int token) { return (layer + sequence + token) % 8; };
        maker.write_layers(writer, 0, 2, spread);
        maker.write_layers(writer, 1, 1, spread);
        writer.close();
        const TraceReader trace(file);
        const DivergenceTable table = divergence(trace, {});
        QCOMPARE(table.languages, (std::vector<std::string>{"hin_Deva", "tam_Taml"}));
        QCOMPARE(table.at(0, 0), 0.0); // the same routing
        for (const std::size_t cell : {1, 2, 3, 4, 5})
            QVERIFY(std::isnan(table.mean[cell]) && std::isnan(table.low[cell]) && std::isnan(table.high[cell]));
        QVERIFY(std::isfinite(table.noise_floor_by_layer[0]) && std::isnan(table.noise_floor_by_layer[2]));
        const PairwiseTable pairs = pairwise_divergence(trace, 0, Weighting::TopK);
        QCOMPARE(pairs.mean[1], 0.0);
        QVERIFY(std::isnan(pairs.mean[2]) && std::isnan(pairs.mean[8]));
        const std::string csv = divergence_csv(table);
        QVERIFY2(csv.find("hin_Deva,0,0,0,0,3\nhin_Deva,1,,,,3\n") != std::string::npos, csv.c_str());
    }

    void refuses_what_is_not_parallel() {
        QTemporaryDir folder;
        const std::filesystem::path file = folder.filePath("ragged.isogloss.h5").toStdString();
        tests::TraceMaker maker(8, 1);
        maker.add("eng_Latn", {"a", "b"}, {2, 3});
        maker.add("hin_Deva", {"a", "x"}, {2, 3});
        TraceWriter writer = TraceWriter::create(file, maker.header, maker.languages, false);
        writer.close();
        try {
            divergence(TraceReader(file), {});
            QFAIL("was accepted");
        } catch (const InputError& error) { // the reader or the measure: either names the row
            QVERIFY2(std::string(error.what()).find("row_keys") != std::string::npos, error.what());
        }
    }

    void refuses_rows_that_are_no_distribution() {
        for (const float bad : {0.9F, -0.5F, std::numeric_limits<float>::quiet_NaN(), std::numeric_limits<float>::infinity()})
            for (const std::size_t place : {std::size_t{0}, std::size_t{9}}) { // in whole vectors and in the rest of a row
                std::vector<float> rows(3 * 10, 0.1F);
                QCOMPARE(first_bad_row(rows.data(), 3, 10), std::size_t{3});
                rows[10 + place] = bad;
                QCOMPARE(first_bad_row(rows.data(), 3, 10), std::size_t{1});
            }
        QVERIFY_EXCEPTION_THROWN(normalised_js(std::vector<double>{1.0}, std::vector<double>{1.0}), std::invalid_argument);
        QVERIFY_EXCEPTION_THROWN(normalised_js(std::vector<double>{0.5, 0.5}, std::vector<double>{1.0}), std::invalid_argument);
        QVERIFY_EXCEPTION_THROWN(normalised_js_rows(std::vector<float>(6, 0.5F), std::vector<float>(6, 0.5F), 4), std::invalid_argument);
        const TraceReader trace(tests::small_trace());
        DivergenceOptions unknown;
        unknown.reference = "xxx_Latn";
        QVERIFY_EXCEPTION_THROWN(divergence(trace, unknown), TraceError);
        DivergenceOptions layer;
        layer.moe_indices = {6};
        QVERIFY_EXCEPTION_THROWN(divergence(trace, layer), AnalysisError);
    }

    void stops_when_cancelled() {
        const TraceReader trace(tests::small_trace());
        CancelToken cancel;
        cancel.cancel();
        QVERIFY_EXCEPTION_THROWN(divergence(trace, {}, cancel), Cancelled);
        QVERIFY_EXCEPTION_THROWN(pairwise_divergence(trace, 0, Weighting::Softmax, cancel), Cancelled);
    }

    void bands_are_the_longest_runs_below_the_threshold() {
        const double nan = std::nan("");
        const auto band = [](const DivergenceTable& table) { return shared_bands(table, 0.5).at(0); };
        const SharedBand middle = band(table_with({1, 2, 4, 5, 6}, {0.9, 0.1, 0.4, 0.2, 0.8}));
        QCOMPARE(middle.first, 2);
        QCOMPARE(middle.last, 5);
        const SharedBand first_of_equals = band(table_with({0, 1, 2, 3, 4}, {0.1, 0.2, 0.7, 0.1, 0.2}));
        QCOMPARE(first_of_equals.first, 0);
        QCOMPARE(first_of_equals.last, 1);
        const SharedBand broken = band(table_with({0, 1, 2, 3, 4}, {0.1, nan, 0.1, 0.1, nan}));
        QCOMPARE(broken.first, 2);
        QCOMPARE(broken.last, 3);
        QCOMPARE(band(table_with({0, 1}, {0.5, 0.9})).first, -1);
        QVERIFY(std::isnan(default_threshold(table_with({0}, {nan}))));
        DivergenceTable unknown_floor = table_with({0, 1}, {nan, 0.6});
        unknown_floor.noise_floor = nan;
        QCOMPARE(default_threshold(unknown_floor), 0.3);
    }
};

QTEST_GUILESS_MAIN(DivergenceTest)
#include "divergence_test.moc"
