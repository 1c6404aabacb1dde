// SPDX-License-Identifier: GPL-3.0-or-later
// The whole way, from text to log-likelihoods, against transformers and the harness's rules.
#include "core/engine/trace_job.h"
#include "core/evaluation/evaluate.h"
#include "tests/core/evaluation/reference.h"

#include <QTemporaryDir>
#include <QTest>

using namespace isogloss;

class ModelTest : public QObject {
    Q_OBJECT
    std::unique_ptr<Engine> engine_;
private slots:
    void initTestCase() {
        EngineOptions options;
        options.dtype = ComputeType::F32;
        engine_ = open_engine(tests::parity_model(), options);
    }
    void cleanupTestCase() { engine_.reset(); }

    void belebele_is_the_harness_data() {
        QTest::addColumn<QString>("tokenizer");
        QTest::addColumn<int>("shots");
        for (const char* tokenizer : {"bytes", "letters"})
            for (const int shots : {0, 2})
                QTest::addRow("%s %d", tokenizer, shots) << tokenizer << shots;
    }
    void belebele_is_the_harness() {
        QFETCH(QString, tokenizer);
        QFETCH(int, shots);
        const Tokenizer text = Tokenizer::load(tokenizer == "bytes" ? tests::parity_model() : tests::here("letters"));
        EvaluationOptions options;
        options.data = tests::here("belebele");
        options.languages = {"all"};
        options.shots = shots;
        const EvaluationResult result = evaluate(*engine_, text, options, {}, {});
        for (const LanguageResult& language : result.languages) {
            const auto expected = tests::reference()["belebele"][tokenizer.toStdString() + " " + std::to_string(shots) + " " + language.code];
            QCOMPARE(language.items.size(), expected.size());
            for (std::size_t i = 0; i < expected.size(); ++i)
                for (std::size_t option = 0; option < 4; ++option)
                    VERIFY_CLOSE(language.items[i].log_likelihoods[option], expected[i][option].get<double>(), 2e-4);
        }
    }

    void tasks_are_the_harness() {
        const nlohmann::json expected = nlohmann::json::parse(read_file(tests::here("tasks.json"), 1 << 20));
        const Tokenizer text = Tokenizer::load(tests::here("letters"));
        const auto same = [](const LanguageResult& language, const nlohmann::json& items) {
            QCOMPARE(language.items.size(), items.size());
            for (std::size_t i = 0; i < items.size(); ++i) {
                const std::vector<double> scores = items[i]["scores"];
                for (std::size_t option = 0; option < scores.size(); ++option)
                    VERIFY_CLOSE(language.items[i].log_likelihoods[option], scores[option], 2e-4);
                const auto best = static_cast<int>(std::ranges::max_element(scores) - scores.begin());
                QCOMPARE(language.items[i].prediction, items[i].value("prediction", best));
                QCOMPARE(language.items[i].target, items[i]["target"].get<int>());
            }
        };
        for (const int shots : {0, 2}) {
            EvaluationOptions options;
            options.languages = {"all"};
            for (const char* task : {"global_mmlu", "global_mmlu_full"}) {
                options.task = task;
                options.data = tests::here("global_mmlu");
                options.shots = shots;
                for (const LanguageResult& language : evaluate(*engine_, text, options, {}, {}).languages)
                    same(language, expected["global_mmlu"][options.task + " " + std::to_string(shots) + " " + language.code]);
            }
            options.task = "choice";
            options.data = tests::here("own");
            options.task_template = tests::here("own/template.json");
            options.shots = shots / 2;
            same(evaluate(*engine_, text, options, {}, {}).languages.at(0), expected["choice"][std::to_string(shots / 2)]);
        }
    }

    void loss_is_the_reference() {
        EvaluationOptions options;
        options.task = "loss";
        options.data = tests::here("flores");
        options.languages = {"all"};
        const EvaluationResult result = evaluate(*engine_, Tokenizer::load(tests::parity_model()), options, {}, {});
        for (const LanguageResult& language : result.languages) {
            const auto expected = tests::reference()["loss"][language.code];
            QCOMPARE(language.losses.size(), expected.size());
            for (std::size_t i = 0; i < expected.size(); ++i) {
                VERIFY_CLOSE(language.losses[i].nats, expected[i]["nats"].get<double>(), 1e-3);
                QCOMPARE(language.losses[i].tokens, expected[i]["tokens"].get<std::int64_t>());
                QCOMPARE(language.losses[i].bytes, expected[i]["bytes"].get<std::int64_t>());
            }
        }
    }

    void experts_of_a_trace_are_replayed() {
        const Tokenizer text = Tokenizer::load(tests::parity_model());
        const QTemporaryDir folder;
        const auto file = [&](const char* name) { return std::filesystem::path(folder.filePath(name).toStdString()); };
        EvaluationOptions options;
        options.task = "loss";
        options.data = tests::here("flores");
        options.languages = {"all"};
        const EvaluationResult free = evaluate(*engine_, text, options, {}, {});
        TraceOptions trace;
        trace.corpus = inspect_corpus(options.data);
        trace.languages = {"all"};
        trace.out = file("free.isogloss.h5");
        run_trace(*engine_, text, nullptr, trace, {}, {});
        options.replay = trace.out;
        options.out = file("R.json");
        const EvaluationResult own = evaluate(*engine_, text, options, {}, {});
        const auto nats = [](const EvaluationResult& result) {
            std::vector<double> all;
            for (const LanguageResult& language : result.languages)
                for (const TextLoss& loss : language.losses)
                    all.push_back(loss.nats);
            return all;
        };
        QVERIFY(nats(own) == nats(free)); // to the last bit
        QVERIFY(free.replay.empty() && own.replay.find("free.isogloss.h5") != std::string::npos);
        QCOMPARE(load_result(options.out).replay, own.replay);

        trace.plan.rule = Rule::Hard; // promotes in every layer: the replay must go on to the last one
        for (const int layer : engine_->config().moe_layers)
            trace.plan.edits.push_back({layer, 1, Action::Promote, 0.5});
        trace.out = file("steered.isogloss.h5");
        run_trace(*engine_, text, nullptr, trace, {}, {});
        options.replay = trace.out;
        options.resume = true;
        QVERIFY_THROWS_EXCEPTION(EvaluationError, evaluate(*engine_, text, options, {}, {})); // R.json is of another replay
        options.out = file("S.json");
        const EvaluationResult choice = evaluate(*engine_, text, options, {}, {});
        QVERIFY(nats(choice) != nats(free));
        QCOMPARE(load_result(options.out).replay, choice.replay);
        QCOMPARE(nats(evaluate(*engine_, text, options, {}, {})), nats(choice)); // resumes a finished run of the same replay

        options.task = "belebele";
        options.data = tests::here("belebele");
        QVERIFY_THROWS_EXCEPTION(EvaluationError, evaluate(*engine_, text, options, {}, {}));
    }

    void another_plan_starts_late_and_gives_the_same() {
        EvaluationOptions options;
        options.task = "loss";
        options.data = tests::here("flores");
        options.languages = {"all"};
        options.plan.rule = Rule::Hard;
        options.plan.edits.push_back({engine_->config().moe_layers.back(), 1, Action::Promote, 0.5});
        const Tokenizer text = Tokenizer::load(tests::parity_model());
        const EvaluationResult warm = evaluate(*engine_, text, options, {}, {}); // the states of the sweep before are kept
        EngineOptions f32;
        f32.dtype = ComputeType::F32;
        const std::unique_ptr<Engine> fresh = open_engine(tests::parity_model(), f32);
        const EvaluationResult cold = evaluate(*fresh, text, options, {}, {});
        bool changed = false;
        for (std::size_t l = 0; l < cold.languages.size(); ++l)
            for (std::size_t i = 0; i < cold.languages[l].losses.size(); ++i) {
                QCOMPARE(warm.languages[l].losses[i].nats, cold.languages[l].losses[i].nats);
                const double without = tests::reference()["loss"][cold.languages[l].code][i]["nats"].get<double>();
                changed = changed || std::fabs(cold.languages[l].losses[i].nats - without) > 1e-2;
            }
        QVERIFY(changed);
    }
};

QTEST_GUILESS_MAIN(ModelTest)
#include "model_test.moc"
