// SPDX-License-Identifier: GPL-3.0-or-later
// What isogloss-cli prints of the committed trace, against what numpy and scipy computed of it (tests/core/analysis/make_*.py).
#include "core/analysis/correlation.h"
#include "core/evaluation/result.h"
#include "core/trace/reader.h"
#include "tests/core/analysis/reference.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <set>

using namespace isogloss;
using nlohmann::json;

namespace {

const QString trace = QString::fromStdString(tests::small_trace());
const QString imports = ISOGLOSS_SOURCE_DIR "/tests/core/trace/import/";

struct Ran {
    int status = -1;
    QByteArray out;
    QString error;
    json parsed() const { return json::parse(out.toStdString()); }
};

Ran run(const QStringList& arguments) {
    QProcess program;
    program.start(ISOGLOSS_CLI, arguments);
    program.waitForFinished(120'000);
    return {program.exitCode(), program.readAllStandardOutput(), QString::fromUtf8(program.readAllStandardError())};
}

/// JSON of `measure --kind`, with the resamples that the references were made with.
json measured(const QString& kind, const QStringList& more = {}) {
    const Ran ran = run(QStringList{"measure", trace, "--kind", kind, "--json", "--resamples", "1000"} + more);
    return ran.status == 0 ? ran.parsed() : json{{"failed", ran.error.toStdString()}};
}

bool near(const json& found, const json& expected) { return found.is_number() && tests::close(found.get<double>(), expected.get<double>(), 1e-9); }

} // namespace

class CliMeasuresTest : public QObject {
    Q_OBJECT

    const json reference_ = tests::reference(), usage_ = tests::usage();
    QTemporaryDir folder_;

    QString file_with(const QString& name, const QByteArray& text) const {
        QFile file(folder_.filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(text);
        return file.fileName();
    }

private slots:
    void by_language_and_layer_data() {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QStringList>("more");
        QTest::addColumn<QString>("expected"); // a path into the references: by language, by layer
        QTest::newRow("entropy") << "entropy" << QStringList{} << "/measures/routing_entropy/%1/softmax";
        QTest::newRow("entropy, topk") << "entropy" << QStringList{"--weights", "topk"} << "/measures/routing_entropy/%1/topk";
        QTest::newRow("consistency") << "consistency" << QStringList{} << "/measures/consistency_all/%1";
        QTest::newRow("consistency, adjacent") << "consistency" << QStringList{"--pairs", "adjacent"} << "/measures/consistency_adjacent/%1";
        QTest::newRow("similarity") << "similarity" << QStringList{} << "/usage/similarity/%1";
        QTest::newRow("load") << "load" << QStringList{} << "/usage/gini/%1";
        QTest::newRow("load_cv") << "load_cv" << QStringList{} << "/usage/cv/%1";
        QTest::newRow("unused") << "unused" << QStringList{} << "/measures/unused/%1";
        QTest::newRow("overlap") << "overlap" << QStringList{} << "/usage/overlap/%1";
        QTest::newRow("overlap_chance") << "overlap_chance" << QStringList{} << "/usage/chance/%1";
        QTest::newRow("repeat") << "repeat" << QStringList{} << "/usage/repeat/%1";
    }
    void by_language_and_layer() {
        QFETCH(QString, kind);
        QFETCH(QStringList, more);
        QFETCH(QString, expected);
        const json found = measured(kind, more);
        QVERIFY2(found.contains("languages"), found.dump().c_str());
        QCOMPARE(found["resamples"].get<int>(), 1000);
        QCOMPARE(found["layers"].get<std::vector<int>>(), (std::vector<int>{1, 2, 4, 5, 6, 7}));
        json both = reference_;
        both["usage"] = usage_;
        QCOMPARE(found["languages"].size(), std::size_t{4});
        for (const json& language : found["languages"]) {
            QCOMPARE(language["n"].get<int>(), 24);
            const json& truth = both.at(json::json_pointer(expected.arg(QString::fromStdString(language["code"])).toStdString()));
            for (std::size_t l = 0; l < 6; ++l) {
                const json& cell = truth[l];
                const json value = cell.is_object() ? cell["mean"] : cell.is_array() ? cell[0] : cell;
                QVERIFY2(near(language["mean"][l], value), (language.dump() + " expected " + cell.dump()).c_str());
                if (cell.is_number()) // a value of the whole text has no interval here
                    continue;
                QVERIFY(near(language["low"][l], cell.is_object() ? cell["low"] : cell[1]));
                QVERIFY(near(language["high"][l], cell.is_object() ? cell["high"] : cell[2]));
            }
        }
    }

    void divergence_and_its_controls() {
        for (const char* weighting : {"softmax", "topk"}) {
            const Ran ran = run({"divergence", trace, "--json", "--resamples", "1000", "--weights", weighting});
            QCOMPARE(ran.status, 0);
            const json found = ran.parsed();
            const json& truth = reference_["divergence"][weighting]["eng_Latn"];
            for (std::size_t l = 0; l < 6; ++l) {
                QVERIFY(near(found["noise_floor_by_layer"][l], truth["noise_floor"][l]));
                QVERIFY(near(found["other_sentence"][l], truth["other_sentence"][l]));
            }
            int compared = 0;
            for (const json& language : found["languages"]) {
                const std::string code = language["code"];
                if (!truth["languages"].contains(code))
                    continue;
                for (std::size_t l = 0; l < 6; ++l, ++compared)
                    for (const char* part : {"mean", "low", "high"})
                        QVERIFY2(near(language[part][l], truth["languages"][code][l][part]), (code + " " + part).c_str());
            }
            QCOMPARE(compared, 18);

            const Ran cut = run(
                {"divergence", trace, "--json", "--resamples", "1000", "--weights", weighting, "--equal-length", "--languages", "hin_Deva,zho_Hans"});
            const json equal = cut.parsed();
            QVERIFY(equal["equal_length"].get<bool>());
            std::size_t cell = 0;
            for (const json& language : equal["languages"])
                for (std::size_t l = 0; l < 6; ++l, ++cell)
                    VERIFY_CLOSE(language["mean"][l].get<double>(), usage_["equal_length"][weighting][cell][0].get<double>(),
                                 1e-7); // pooled as float32
            QCOMPARE(cell, std::size_t{12});
        }
    }

    void bands() {
        for (const auto& [theta, truth] : usage_["bands"].items()) {
            const json found = measured("band", {"--threshold", QString::fromStdString(theta)});
            QVERIFY2(found.contains("bands"), found.dump().c_str());
            const std::vector<int> layers{1, 2, 4, 5, 6, 7}; // the references count routed layers, the program names true ones
            for (const auto& [code, band] : truth.items()) {
                const json& ours = found["bands"][code];
                if (band["band"].is_null())
                    QVERIFY2(ours.is_null() || ours.empty(), found.dump().c_str());
                else
                    for (std::size_t end = 0; end < 2; ++end)
                        QCOMPARE(ours[end].get<int>(), layers[band["band"][end].get<std::size_t>()]);
                const json& drawn = found["resampled"][code];
                QVERIFY(near(drawn["found"], band["found"]));
                QCOMPARE(drawn["layers_below"].get<int>(), band["below"].get<int>());
            }
        }
    }

    void by_expert() {
        const json special = measured("specialisation", {"--languages", "hin_Deva", "--layers", "5"});
        QCOMPARE(special["rows"].size(), std::size_t{16});
        for (std::size_t e = 0; e < 16; ++e) {
            const json& truth = usage_["specialisation_hin_layer_3"];
            QVERIFY(near(special["rows"][e]["share_of_tokens"], truth["share"][e]));
            QVERIFY(near(special["rows"][e]["low"], truth["low"][e]));
            QVERIFY(near(special["rows"][e]["high"], truth["high"][e]));
            QCOMPARE(special["rows"][e]["tokens"].get<int>(), 189);
        }
        const json exclusive = measured("exclusive", {"--layers", "2", "--kept", "8", "--exclusive-share", "0.4"});
        QCOMPARE(exclusive["rows"].size(), usage_["language_experts_layer_1"].size());
        for (const json& truth : usage_["language_experts_layer_1"]) {
            const auto row = std::ranges::find_if(
                exclusive["rows"], [&](const json& one) { return one["expert"] == truth["expert"] && one["language"] == truth["language"]; });
            QVERIFY(row != exclusive["rows"].end());
            QVERIFY(near((*row)["share"], truth["share"]) && near((*row)["low"], truth["low"]) && near((*row)["high"], truth["high"]));
            QCOMPARE((*row)["kind"] == "exclusive", truth["exclusive"].get<bool>());
        }
        const json together = measured("coactivation", {"--languages", "hin_Deva", "--layer", "4"});
        QCOMPARE(together["count"].size(), std::size_t{256});
        for (std::size_t i = 0; i < 256; ++i)
            QVERIFY(together["count"][i] == reference_["measures"]["coactivation_hin_layer_2"][i / 16][i % 16]);
        const json words = measured("vocabulary", {"--languages", "hin_Deva", "--layers", "6", "--least", "4", "--top", "3"});
        QCOMPARE(words["rows"].size(), usage_["vocabulary_hin_layer_4"].size());
        for (std::size_t i = 0; i < words["rows"].size(); ++i) {
            const json &row = words["rows"][i], &truth = usage_["vocabulary_hin_layer_4"][i];
            QVERIFY(row["expert"] == truth[0] && row["token_id"] == truth[1] && row["sent"] == truth[2] && row["occurrences"] == truth[3]);
            QVERIFY(near(row["low"], truth[4]) && near(row["high"], truth[5]));
        }
        // The text of the ids, from the tokenizer that made them and no other.
        const QString made = folder_.filePath("bytes.isogloss.h5"), model = ISOGLOSS_SOURCE_DIR "/tests/parity/models/olmoe_gqa";
        const QString corpus = folder_.filePath("corpus");
        QVERIFY(QDir(corpus).mkpath("dev"));
        file_with("corpus/dev/eng_Latn.dev", "aaaa bbbb aaaa\nbbbb aaaa bbbb\n");
        const Ran traced = run({"trace", model, "--corpus", corpus, "--languages", "eng_Latn", "--out", made});
        QVERIFY2(traced.status == 0, qPrintable(traced.error));
        const Ran named = run({"measure", made, "--kind", "vocabulary", "--least", "2", "--json", "--model", model});
        QVERIFY2(named.status == 0, qPrintable(named.error));
        std::set<std::string> texts;
        const json rows = named.parsed()["rows"];
        for (const json& row : rows)
            texts.insert(row["token"].get<std::string>());
        QVERIFY(texts.contains("a") && texts.contains("b") && !texts.contains(""));
        const Ran other = run({"measure", made, "--kind", "vocabulary", "--model", ISOGLOSS_SOURCE_DIR "/resources/demo/model"});
        QCOMPARE(other.status, 2);
        QVERIFY2(other.error.contains("tokenizer.json"), qPrintable(other.error));
    }

    void by_pair_of_languages() {
        const json found = measured("signature");
        QCOMPARE(found["rows"].size(), std::size_t{6});
        for (const json& row : found["rows"]) {
            const json& truth = usage_["signatures_all"][row["language_a"].get<std::string>() + " " + row["language_b"].get<std::string>()];
            QVERIFY(near(row["cosine"], truth[0]) && near(row["low"], truth[1]) && near(row["high"], truth[2]));
        }
    }

    void experts_carry_their_n() {
        for (const auto& [method, n] : {std::pair{"delta", 24}, {"riskdiff", 189}}) {
            const Ran ran = run({"experts", "--target", trace + ":hin_Deva", "--baseline", trace + ":eng_Latn", "--tau", "0.1", "--method", method,
                                 "--json", "--resamples", "200"});
            QCOMPARE(ran.status, 0);
            const json found = ran.parsed();
            QVERIFY(!found.empty());
            for (const json& row : found) {
                QCOMPARE(row["target_n"].get<int>(), n);
                QVERIFY(row["baseline_n"].get<int>() > 0 && row["low"] <= row["difference"] && row["difference"] <= row["high"]);
                const std::vector<int> layers{1, 2, 4, 5, 6, 7};
                const auto m = static_cast<std::size_t>(std::ranges::find(layers, row["layer"].get<int>()) - layers.begin());
                const auto e = row["expert"].get<std::size_t>();
                const json& truth =
                    std::string(method) == "delta" ? reference_["delta_hin_eng"] : reference_["risk_difference_hin_eng"]["difference"];
                QVERIFY(near(row["difference"], truth[m][e]));
            }
        }
    }

    void correlation_takes_a_table_or_a_result() {
        const std::map<std::string, double> accuracy{{"deu_Latn", 0.8}, {"hin_Deva", 0.4}, {"zho_Hans", 0.6}};
        const QString table = file_with("accuracy.csv", "language,accuracy,other\ndeu_Latn,0.8,1\nhin_Deva,0.4,2\nzho_Hans,0.6,3\neng_Latn,0.9,4\n");
        EvaluationResult result;
        result.task = "belebele";
        for (const auto& [code, value] : std::map<std::string, double>{{"deu_Latn", 0.8}, {"hin_Deva", 0.4}, {"zho_Hans", 0.6}, {"eng_Latn", 0.9}}) {
            LanguageResult& language = result.languages.emplace_back();
            language.code = code;
            for (int i = 0; i < 10; ++i)
                language.items.push_back(
                    {.key = std::to_string(i), .prediction = i < 10 * value - 0.5 ? 1 : 0, .target = 1, .log_likelihoods = {-1, -2}});
        }
        const QString results = folder_.filePath("result.json");
        save_result(result, results.toStdString());

        json first;
        for (const QString& source : {table, results}) {
            const Ran ran = run({"correlate", trace, "--accuracy", source, "--json"});
            QVERIFY2(ran.status == 0, qPrintable(ran.error));
            const json found = ran.parsed();
            QCOMPARE(found["n"].get<int>(), 3);
            // Pearson's r by its definition.
            for (std::size_t l = 0; l < 6; ++l) {
                std::vector<double> x, y;
                for (const auto& [code, value] : accuracy) {
                    x.push_back(reference_["divergence"]["softmax"]["eng_Latn"]["languages"][code][l]["mean"]);
                    y.push_back(value);
                }
                const double mx = (x[0] + x[1] + x[2]) / 3, my = (y[0] + y[1] + y[2]) / 3;
                double xy = 0, xx = 0, yy = 0;
                for (std::size_t i = 0; i < 3; ++i) {
                    xy += (x[i] - mx) * (y[i] - my);
                    xx += (x[i] - mx) * (x[i] - mx);
                    yy += (y[i] - my) * (y[i] - my);
                }
                VERIFY_CLOSE(found["layers"][l]["pearson"]["r"].get<double>(), xy / std::sqrt(xx * yy), 1e-9);
            }
            json numbers = found;
            numbers.erase("accuracy"); // the source's name
            if (first.is_null())
                first = numbers;
            QVERIFY(numbers == first);
        }
        QCOMPARE(run({"correlate", trace, "--accuracy", table, "--column", "other", "--json"}).parsed()["languages"][0]["accuracy"].get<double>(),
                 1.0);
        const Ran missing = run({"correlate", trace, "--accuracy", table, "--column", "none"});
        QCOMPARE(missing.status, 2);
        QVERIFY2(missing.error.contains("none") && missing.error.contains("accuracy.csv"), qPrintable(missing.error));
        const Ran lines = run({"correlate", trace, "--accuracy", table});
        QVERIFY(lines.out.startsWith("# trace=") && lines.out.contains(" n=3 ") && lines.out.contains(" seed="));
    }

    void clusters_join_the_nearest_first() {
        const Ran ran = run({"cluster", trace, "--json"});
        QCOMPARE(ran.status, 0);
        const json found = ran.parsed();
        QCOMPARE(found["layers"].size(), std::size_t{6});
        for (std::size_t l = 0; l < 6; ++l) {
            const json& layer = found["layers"][l];
            // The first merge is of the nearest two of all pairs.
            double nearest = 1;
            for (const auto& [a, others] : reference_["divergence"]["softmax"].items())
                for (const auto& [b, cells] : others["languages"].items())
                    nearest = std::min(nearest, cells[l]["mean"].get<double>());
            VERIFY_CLOSE(layer["merges"][0]["distance"].get<double>(), nearest, 1e-9);
            double last = 0;
            for (const json& merge : layer["merges"]) {
                QVERIFY(merge["distance"].get<double>() >= last);
                last = merge["distance"];
            }
            const auto order = layer["leaf_order"].get<std::vector<int>>();
            QCOMPARE(std::set<int>(order.begin(), order.end()).size(), std::size_t{4});
        }
        QVERIFY(run({"cluster", trace, "--table", "tree"}).out.startsWith("# trace="));
        QCOMPARE(run({"cluster", trace, "--languages", "eng_Latn,xxx_Xxxx"}).status, 2);
    }

    void an_import_is_measured_like_the_trace_it_came_from() {
        const QString out = folder_.filePath("imported.isogloss.h5");
        const QStringList arguments{"import",         out,
                                    "--ids",          "eng_Latn=" + imports + "eng_ids.npz",
                                    "--ids",          "hin_Deva=" + imports + "hin_ids.npz",
                                    "--experts",      "16",
                                    "--moe-layers",   "1,2,4-7",
                                    "--model-layers", "8"};
        const Ran made = run(arguments);
        QVERIFY2(made.status == 0, qPrintable(made.error));
        QCOMPARE(run({"verify", out}).status, 0);
        for (const char* kind : {"similarity", "load", "repeat"}) {
            const Ran ran = run({"measure", out, "--kind", kind, "--json", "--resamples", "1000"});
            QVERIFY2(ran.status == 0, qPrintable(ran.error));
            const json found = ran.parsed(), whole = measured(kind);
            for (const json& language : found["languages"])
                for (const json& own : whole["languages"])
                    if (own["code"] == language["code"])
                        QVERIFY(own["mean"] == language["mean"] && own["low"] == language["low"]);
        }
        // What rests on weights is refused, and says why.
        const Ran divergence = run({"divergence", out});
        QCOMPARE(divergence.status, 2);
        QVERIFY2(divergence.error.contains("weights") || divergence.error.contains("softmax"), qPrintable(divergence.error));
        QCOMPARE(run(arguments).status, 2); // it is there already
        const Ran experts = run({"import", folder_.filePath("b.isogloss.h5"), "--ids", "eng_Latn=" + imports + "eng_ids.npz", "--experts", "3"});
        QCOMPARE(experts.status, 2);
        QVERIFY2(experts.error.contains("eng_ids.npz"), qPrintable(experts.error));
        QVERIFY(!QFile::exists(folder_.filePath("b.isogloss.h5")));
    }

    void what_is_wrong_is_named() {
        for (const auto& [arguments, part] : {std::pair{QStringList{"measure", trace, "--kind", "entropy", "--languages", "xxx_Xxxx"}, "xxx_Xxxx"},
                                              {QStringList{"measure", trace, "--kind", "coactivation", "--layer", "3"}, "--layer"},
                                              {QStringList{"measure", trace, "--kind", "beauty"}, "beauty"},
                                              {QStringList{"measure", imports + "eng_ids.npz", "--kind", "load"}, "eng_ids.npz"}}) {
            const Ran ran = run(arguments);
            QCOMPARE(ran.status, 2);
            QVERIFY2(ran.error.contains(part), qPrintable(ran.error));
            QVERIFY(ran.out.isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(CliMeasuresTest)
#include "cli_measures_test.moc"
