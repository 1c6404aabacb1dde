// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/activation.h"

#include "core/analysis/csv.h"
#include "tests/core/analysis/reference.h"
#include "tests/core/analysis/trace_maker.h"

#include <QTemporaryDir>
#include <QTest>

#include <map>

using namespace isogloss;

namespace {

constexpr int layers[] = {1, 2, 4, 5, 6, 7};

std::vector<ExpertScore> hindi_experts(const TraceReader& trace, ExpertMethod method, double tau, bool both, int first = 0, int last = 99) {
    return specialised_experts({&trace, "hin_Deva"}, {&trace, "eng_Latn"}, method, tau, first, last, both, {});
}

/// A trace of one language whose tokens take expert_of(layer, sequence, token).
template <typename ExpertOf>
std::filesystem::path one_language(const QTemporaryDir& folder, const char* name, const std::string& code, int experts, const ExpertOf& expert_of,
                                   const std::string& fingerprint = "f") {
    const std::filesystem::path file = folder.filePath(name).toStdString();
    tests::TraceMaker maker(experts, 2);
    maker.header.weights_fingerprint = fingerprint;
    maker.add(code, {"a", "b", "c", "d"}, {4, 4, 2, 8});
    TraceWriter writer = TraceWriter::create(file, maker.header, maker.languages, false);
    maker.write_layers(writer, 0, 2, expert_of);
    writer.close();
    return file;
}

} // namespace

class ActivationTest : public QObject {
    Q_OBJECT
private slots:
    void equals_numpy() {
        const auto expected = tests::reference()["activation_hin_eng_layer_1"];
        const TraceReader trace(tests::small_trace());
        const ActivationTable table = activation(trace, "hin_Deva", "eng_Latn", 1, {});
        QCOMPARE(table.layer, 2);
        QCOMPARE(table.experts, 16);
        QCOMPARE(table.top_k, 2);
        QCOMPARE(table.n, 24);
        double total = 0;
        for (std::size_t e = 0; e < 16; ++e) {
            VERIFY_CLOSE(table.frequency[e], expected["frequency"][e].get<double>(), 1e-12);
            VERIFY_CLOSE(table.frequency_low[e], expected["frequency_low"][e].get<double>(), 1e-12);
            VERIFY_CLOSE(table.frequency_high[e], expected["frequency_high"][e].get<double>(), 1e-12);
            VERIFY_CLOSE(table.reference_frequency[e], expected["reference_frequency"][e].get<double>(), 1e-12);
            VERIFY_CLOSE(table.difference[e], table.frequency[e] - table.reference_frequency[e], 1e-15);
            VERIFY_CLOSE(table.difference_low[e], expected["difference_low"][e].get<double>(), 1e-12);
            VERIFY_CLOSE(table.difference_high[e], expected["difference_high"][e].get<double>(), 1e-12);
            total += table.frequency[e];
        }
        VERIFY_CLOSE(total, 2, 1e-12); // k experts per token
        const std::string csv = activation_csv(table);
        QCOMPARE(std::count(csv.begin(), csv.end(), '\n'), 2 + 16);
        QVERIFY2(csv.find(" even=0.125 ") != std::string::npos, csv.c_str());
    }

    void a_language_against_itself_is_zero() {
        const ActivationTable table = activation(TraceReader(tests::small_trace()), "zho_Hans", "zho_Hans", 0, {});
        for (std::size_t e = 0; e < 16; ++e) {
            QCOMPARE(table.difference[e], 0.0);
            QCOMPARE(table.difference_low[e], 0.0);
            QCOMPARE(table.difference_high[e], 0.0);
        }
    }

    void map_holds_every_layer() {
        const TraceReader trace(tests::small_trace());
        const std::vector<double> map = activation_map(trace, "hin_Deva");
        QCOMPARE(map.size(), std::size_t{6 * 16});
        for (int layer = 0; layer < 6; ++layer) {
            const ActivationTable table = activation(trace, "hin_Deva", "eng_Latn", layer, {});
            for (std::size_t e = 0; e < 16; ++e)
                QCOMPARE(map[static_cast<std::size_t>(layer) * 16 + e], table.frequency[e]);
        }
    }

    void delta_finds_numpys_experts() {
        const auto expected = tests::reference()["delta_hin_eng"];
        const TraceReader trace(tests::small_trace());
        for (const double tau : {0.0, 0.05, 0.2}) {
            for (const bool both : {false, true}) {
                std::map<std::pair<int, int>, double> wanted;
                for (int l = 0; l < 6; ++l)
                    for (int e = 0; e < 16; ++e) {
                        const double delta = expected[static_cast<std::size_t>(l)][static_cast<std::size_t>(e)].get<double>();
                        if (delta > tau || (both && delta < -tau))
                            wanted[{layers[l], e}] = delta;
                    }
                const std::vector<ExpertScore> found = hindi_experts(trace, ExpertMethod::Delta, tau, both);
                QCOMPARE(found.size(), wanted.size());
                QVERIFY(!found.empty());
                for (std::size_t i = 0; i < found.size(); ++i) {
                    VERIFY_CLOSE(found[i].difference, wanted.at({found[i].layer, found[i].expert}), 1e-12);
                    VERIFY_CLOSE(found[i].target - found[i].baseline, found[i].difference, 1e-12);
                    QVERIFY(found[i].low <= found[i].difference && found[i].difference <= found[i].high);
                    QVERIFY(i == 0 || found[i - 1].difference >= found[i].difference);
                }
            }
        }
    }

    void delta_of_parallel_text_is_paired() {
        const TraceReader trace(tests::small_trace());
        const ActivationTable table = activation(trace, "hin_Deva", "eng_Latn", 1, {});
        for (const ExpertScore& score : hindi_experts(trace, ExpertMethod::Delta, 0.02, true, 2, 2)) {
            VERIFY_CLOSE(score.low, table.difference_low[static_cast<std::size_t>(score.expert)], 1e-12);
            VERIFY_CLOSE(score.high, table.difference_high[static_cast<std::size_t>(score.expert)], 1e-12);
        }
    }

    void risk_difference_is_numpys() {
        const auto expected = tests::reference()["risk_difference_hin_eng"];
        const TraceReader trace(tests::small_trace());
        const std::vector<ExpertScore> found = hindi_experts(trace, ExpertMethod::RiskDifference, 0.01, true);
        QVERIFY(!found.empty());
        for (const ExpertScore& score : found) {
            const auto layer = static_cast<std::size_t>(std::ranges::find(layers, score.layer) - layers);
            const auto expert = static_cast<std::size_t>(score.expert);
            const double half = expected["half_width"][layer][expert].get<double>();
            VERIFY_CLOSE(score.difference, expected["difference"][layer][expert].get<double>(), 1e-12);
            VERIFY_CLOSE(score.low, score.difference - half, 1e-12);
            VERIFY_CLOSE(score.high, score.difference + half, 1e-12);
        }
    }

    void layer_range_is_inclusive_and_true() {
        const TraceReader trace(tests::small_trace());
        for (const ExpertScore& score : hindi_experts(trace, ExpertMethod::Delta, 0, false, 4, 5))
            QVERIFY(score.layer == 4 || score.layer == 5);
        QVERIFY_EXCEPTION_THROWN(hindi_experts(trace, ExpertMethod::Delta, 0, false, 3, 3), AnalysisError); // a dense layer
    }

    void two_traces() {
        QTemporaryDir folder;
        const auto task = one_language(folder, "task.h5", "eng_Latn", 8, [](int, int, int token) { return token % 2 == 0 ? 5 : token % 8; });
        const auto generic = one_language(folder, "generic.h5", "eng_Latn", 8, [](int, int, int token) { return token % 8; });
        const TraceReader target(task), baseline(generic);
        const auto found = specialised_experts({&target, ""}, {&baseline, ""}, ExpertMethod::Delta, 0.3, 0, 1, false, {});
        QCOMPARE(found.size(), std::size_t{2}); // expert 5 in both layers
        for (const ExpertScore& score : found) {
            QCOMPARE(score.expert, 5);
            VERIFY_CLOSE(score.target, (2.0 / 4 + 2.0 / 4 + 1.0 / 2 + 5.0 / 8) / 4, 1e-15); // tokens 0, 2, … and, in eight tokens, the fifth
            VERIFY_CLOSE(score.baseline, 1.0 / 8 / 4, 1e-15);
        }

        const auto refused = [&](const std::filesystem::path& file, const char* word) {
            const TraceReader other(file);
            try {
                specialised_experts({&target, ""}, {&other, ""}, ExpertMethod::Delta, 0.3, 0, 1, false, {});
            } catch (const AnalysisError& error) {
                return std::string(error.what()).find(word) != std::string::npos;
            }
            return false;
        };
        QVERIFY(refused(one_language(folder, "experts.h5", "eng_Latn", 9, [](int, int, int) { return 0; }), "experts"));
        QVERIFY(refused(one_language(
                            folder, "weights.h5", "eng_Latn", 8, [](int, int, int) { return 0; }, "g"),
                        "fingerprint"));
    }

    void refuses_what_is_not_there() {
        QTemporaryDir folder;
        const std::filesystem::path file = folder.filePath("growing.h5").toStdString();
        tests::TraceMaker maker(4, 2);
        maker.add("eng_Latn", {"a"}, {3});
        maker.add("hin_Deva", {"a"}, {3});
        TraceWriter writer = TraceWriter::create(file, maker.header, maker.languages, false);
        maker.write_layers(writer, 0, 2, [](int, int, int token) { return token; });
        maker.write_layers(writer, 1, 1, [](int, int, int) { return 0; });
        writer.close();
        const TraceReader trace(file);
        QCOMPARE(activation(trace, "hin_Deva", "eng_Latn", 0, {}).frequency[0], 1.0);
        QVERIFY_EXCEPTION_THROWN(activation(trace, "hin_Deva", "eng_Latn", 1, {}), AnalysisError);
        QVERIFY_EXCEPTION_THROWN(activation(trace, "hin_Deva", "eng_Latn", 2, {}), AnalysisError);
        QVERIFY_EXCEPTION_THROWN(activation(trace, "hin_Deva", "xxx_Latn", 0, {}), TraceError);
        const std::vector<double> map = activation_map(trace, "hin_Deva");
        QCOMPARE(map[0], 1.0);
        QVERIFY(std::isnan(map[4]));
        for (const ExpertScore& score : specialised_experts({&trace, "hin_Deva"}, {&trace, "eng_Latn"}, ExpertMethod::Delta, 0.1, 0, 1, true, {}))
            QCOMPARE(score.layer, 0); // the second layer is not complete in Hindi
    }
};

QTEST_GUILESS_MAIN(ActivationTest)
#include "activation_test.moc"
