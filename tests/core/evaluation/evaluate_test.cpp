// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/evaluate.h"

#include "core/evaluation/run_journal.h"
#include "tests/core/evaluation/reference.h"
#include "tests/core/evaluation/table_engine.h"

#include <QTemporaryDir>
#include <QTest>

#include <regex>

using namespace isogloss;
using tests::TableEngine;

namespace {

EvaluationOptions belebele_options() {
    EvaluationOptions options;
    options.data = tests::here("belebele");
    options.languages = {"all"};
    return options;
}

EvaluationOptions loss_options() {
    EvaluationOptions options;
    options.task = "loss";
    options.data = tests::here("flores");
    options.languages = {"hin_Deva", "eng_Latn"};
    return options;
}

EvaluationResult run(TableEngine& engine, const Tokenizer& tokenizer, const EvaluationOptions& options, std::vector<std::string>* done = nullptr) {
    return evaluate(engine, tokenizer, options, {}, {}, [done](const LanguageResult& language) {
        if (done != nullptr)
            done->push_back(language.code + " " + std::to_string(language.items.size() + language.losses.size()));
    });
}

std::string bytes_of(const std::filesystem::path& file) { return read_file(file, 1 << 24); }

/// The file without the moment it was made at.
std::string timeless(const std::string& text) { return std::regex_replace(text, std::regex("\"created\": \"[^\"]*\""), ""); }

} // namespace

class EvaluateTest : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;
    const Tokenizer bytes_ = Tokenizer::load(tests::parity_model()), letters_ = Tokenizer::load(tests::here("letters"));
    std::filesystem::path out(const char* name) const { return folder_.filePath(name).toStdString(); }

    /// What the harness' rules give for one item, straight from the model's table.
    static std::vector<double> expected_scores(const TableEngine& engine, const Tokenizer& tokenizer, const std::string& context) {
        std::vector<double> scores;
        for (const char* option : {" A", " B", " C", " D"}) {
            const std::vector<std::int32_t> own = tokenizer.encode(context, false), whole = tokenizer.encode(context + option, false);
            std::vector<std::int32_t> ids = own;
            double sum = 0;
            for (std::size_t j = own.size(); j < whole.size(); ++j) {
                const std::size_t first = ids.size() > 1024 ? ids.size() - 1024 : 0; // far options aside, nothing here is longer
                sum += engine.log_probability(std::span(ids).subspan(first), whole[j], {});
                ids.push_back(whole[j]);
            }
            scores.push_back(sum);
        }
        return scores;
    }

private slots:
    void scores_are_the_tables() {
        for (const Tokenizer* tokenizer : {&bytes_, &letters_})
            for (const int shots : {0, 1}) {
                TableEngine engine;
                EvaluationOptions options = belebele_options();
                options.shots = shots;
                options.limit = 3; // the fourth prompt is cut; the model test looks at it
                std::vector<std::string> done;
                const EvaluationResult result = run(engine, *tokenizer, options, &done);
                QCOMPARE(done, (std::vector<std::string>{"eng_Latn 3", "hin_Deva 3"}));
                QCOMPARE(result.languages.size(), std::size_t{2});
                for (const LanguageResult& language : result.languages) {
                    const auto items = load_belebele(tests::here("belebele/" + language.code + ".jsonl"));
                    for (std::size_t i = 0; i < 3; ++i) {
                        const std::vector<double> expected = expected_scores(engine, *tokenizer, belebele_context(items, i, shots));
                        for (std::size_t option = 0; option < 4; ++option)
                            VERIFY_CLOSE(language.items[i].log_likelihoods[option], expected[option], 1e-5);
                        QCOMPARE(language.items[i].key, items[i].key);
                        QCOMPARE(language.items[i].target, items[i].correct);
                        QCOMPARE(language.items[i].prediction, static_cast<int>(std::ranges::max_element(expected) - expected.begin()));
                    }
                }
            }
    }

    void ties_go_to_the_first() {
        TableEngine engine;
        engine.flat = true;
        for (const LanguageResult& language : run(engine, letters_, belebele_options()).languages)
            for (const ItemResult& item : language.items)
                QCOMPARE(item.prediction, 0);
    }

    void loss_is_the_tables() {
        TableEngine engine;
        const EvaluationResult result = run(engine, bytes_, loss_options());
        QCOMPARE(result.languages[0].code, "hin_Deva"); // the order asked for
        const ParallelText text = load_parallel(inspect_corpus(tests::here("flores")), {"eng_Latn", "hin_Deva"});
        for (const LanguageResult& language : result.languages)
            for (std::size_t i = 0; i < language.losses.size(); ++i) {
                const std::string& row = text.text.at(language.code)[i];
                const std::vector<std::int32_t> ids = bytes_.encode(row);
                double nats = 0;
                for (std::size_t t = 1; t < ids.size(); ++t)
                    nats -= engine.log_probability(std::span(ids).first(t), ids[t], {});
                VERIFY_CLOSE(language.losses[i].nats, nats, 1e-4);
                QCOMPARE(language.losses[i].tokens, static_cast<std::int64_t>(ids.size()) - 1);
                QCOMPARE(language.losses[i].bytes, static_cast<std::int64_t>(row.size()));
            }
        QCOMPARE(result.languages[1].losses[2].tokens, 0); // "A": one token, nothing to predict
        QCOMPARE(result.languages[1].losses[2].nats, 0.0);
    }

    void small_sweeps_give_the_same_and_a_single_one_keeps_states() {
        TableEngine whole, pieces, little_memory;
        EvaluationOptions options = belebele_options();
        options.out = out("whole.json");
        run(whole, letters_, options);
        QCOMPARE(whole.sweeps.size(), std::size_t{1});
        QCOMPARE(whole.kept, std::vector<bool>{true});
        options.out = out("pieces.json");
        options.sweep_tokens = 700;
        run(pieces, letters_, options);
        QVERIFY(pieces.sweeps.size() > 3);
        for (std::size_t s = 0; s < pieces.sweeps.size(); ++s) {
            QVERIFY(!pieces.kept[s]);
            QVERIFY(pieces.sweeps[s] <= 1024);
        }
        options.out = out("memory.json");
        options.sweep_tokens = 1 << 16;
        little_memory.capacity = 700;
        run(little_memory, letters_, options);
        QCOMPARE(little_memory.sweeps, pieces.sweeps);
        QCOMPARE(timeless(bytes_of(out("pieces.json"))), timeless(bytes_of(out("whole.json"))));
        QCOMPARE(timeless(bytes_of(out("memory.json"))), timeless(bytes_of(out("whole.json"))));
    }

    void goes_on_after_a_stop_at_any_sweep() {
        for (EvaluationOptions options : {belebele_options(), loss_options()}) {
            options.sweep_tokens = options.task == "loss" ? 40 : 700;
            options.out = out((options.task + "-whole.json").c_str());
            TableEngine uninterrupted;
            run(uninterrupted, letters_, options);
            const std::string expected = bytes_of(options.out);
            const auto sweeps = static_cast<int>(uninterrupted.sweeps.size());
            QVERIFY(sweeps >= 3);
            for (int stop = 0; stop < sweeps; ++stop) {
                options.out = out((options.task + std::to_string(stop) + ".json").c_str());
                options.resume = false;
                TableEngine first;
                first.fail_at = stop;
                QVERIFY_EXCEPTION_THROWN(run(first, letters_, options), EngineError);
                QVERIFY(!std::filesystem::exists(options.out));
                const RunState left = *load_journal(options.out);
                options.resume = true;
                options.sweep_tokens *= 2; // what is asked for now must not change the sweeps
                TableEngine second;
                std::vector<std::string> done;
                const EvaluationResult result = run(second, letters_, options, &done);
                options.sweep_tokens /= 2;
                QCOMPARE(static_cast<int>(second.sweeps.size()), sweeps - stop);
                QCOMPARE(done.size(), std::size_t{2});
                QCOMPARE(timeless(bytes_of(options.out)), timeless(expected));
                QCOMPARE(result.created, left.result.created);
                QVERIFY(!std::filesystem::exists(journal_path(options.out)));
            }
        }
    }

    void a_finished_run_is_not_run_again() {
        EvaluationOptions options = loss_options();
        options.out = out("finished.json");
        TableEngine engine;
        run(engine, letters_, options);
        options.resume = true;
        std::vector<std::string> done;
        run(engine, letters_, options, &done);
        QCOMPARE(engine.sweeps.size(), std::size_t{1});
        QCOMPARE(done.size(), std::size_t{2});
        options.limit = 2;
        QVERIFY(tests::sentence_of<EvaluationError>([&] { run(engine, letters_, options); }).find("fingerprint") != std::string::npos);
    }

    void existing_files_are_not_replaced_unless_asked() {
        EvaluationOptions options = loss_options();
        options.out = out("existing.json");
        write_file_atomically(options.out, "precious");
        TableEngine engine;
        QVERIFY(!tests::sentence_of<EvaluationError>([&] { run(engine, letters_, options); }).empty());
        QCOMPARE(bytes_of(options.out), "precious");
        QVERIFY(engine.sweeps.empty());
        options.overwrite = true;
        run(engine, letters_, options);
        QCOMPARE(load_result(options.out).task, "loss");

        options.out = out("unfinished.json");
        options.overwrite = false;
        engine.fail_at = static_cast<int>(engine.sweeps.size());
        QVERIFY_EXCEPTION_THROWN(run(engine, letters_, options), EngineError);
        engine.fail_at = -1;
        QVERIFY(!tests::sentence_of<EvaluationError>([&] { run(engine, letters_, options); }).empty());
    }

    void another_run_cannot_be_resumed() {
        EvaluationOptions options = belebele_options();
        options.out = out("another.json");
        options.sweep_tokens = 700;
        TableEngine engine;
        engine.fail_at = 2;
        QVERIFY_EXCEPTION_THROWN(run(engine, letters_, options), EngineError);
        const std::string journal = bytes_of(journal_path(options.out));
        engine.fail_at = -1;
        options.resume = true;
        const auto refused = [&](const EvaluationOptions& changed, const char* word) {
            const std::string sentence = tests::sentence_of<EvaluationError>([&] { run(engine, letters_, changed); });
            return sentence.find(word) != std::string::npos && bytes_of(journal_path(options.out)) == journal;
        };
        EvaluationOptions changed = options;
        changed.plan.edits.push_back({0, 1, Action::Promote, 0.5});
        QVERIFY(refused(changed, "plan"));
        changed = options;
        changed.languages = {"eng_Latn"};
        QVERIFY(refused(changed, "fingerprint"));
        changed = options;
        changed.shots = 1;
        QVERIFY(refused(changed, "fingerprint"));
        std::string damaged = journal;
        damaged.replace(damaged.find("org/1#2"), 7, "org/1#9");
        write_file_atomically(journal_path(options.out), damaged);
        QVERIFY(tests::sentence_of<EvaluationError>([&] { run(engine, letters_, options); }).find("item 1") != std::string::npos);
        write_file_atomically(journal_path(options.out), journal.substr(0, journal.size() / 2));
        QVERIFY(tests::sentence_of<EvaluationError>([&] { run(engine, letters_, options); }).find(".partial") != std::string::npos);
    }

    void a_plan_changes_the_numbers_and_is_recorded() {
        EvaluationOptions options = loss_options();
        TableEngine engine;
        const EvaluationResult before = run(engine, letters_, options);
        options.plan.edits.push_back({0, 1, Action::Promote, 0.5});
        const EvaluationResult after = run(engine, letters_, options);
        QVERIFY(before.plan_json.empty());
        QCOMPARE(after.plan_json, plan_json(options.plan));
        QVERIFY(before.languages[0].losses[0].nats != after.languages[0].losses[0].nats);
        options.plan.edits.push_back({7, 1, Action::Promote, 0.5});
        QVERIFY_EXCEPTION_THROWN(run(engine, letters_, options), PlanError);
    }

    void bad_requests_are_refused_before_anything_runs() {
        TableEngine engine;
        const auto refused = [&](const EvaluationOptions& options, const char* word) {
            const std::string sentence = tests::sentence_of<Error>([&] { run(engine, letters_, options); });
            return engine.sweeps.empty() && sentence.find(word) != std::string::npos;
        };
        EvaluationOptions options = belebele_options();
        options.task = "mgsm";
        QVERIFY(refused(options, "mgsm"));
        options = belebele_options();
        options.languages = {"fra_Latn"};
        QVERIFY(refused(options, "fra_Latn"));
        options = belebele_options();
        options.data = tests::here("flores");
        QVERIFY(refused(options, "Belebele"));
        options = loss_options();
        options.shots = 1;
        QVERIFY(refused(options, "shots"));
        options = loss_options();
        options.data = tests::here("nothing");
        QVERIFY(refused(options, "nothing"));
        options = loss_options();
        options.out = folder_.filePath("no/such/folder/r.json").toStdString();
        QVERIFY(refused(options, "no/such/folder"));
    }

    void stops_when_cancelled_and_says_when_the_model_breaks() {
        TableEngine engine;
        CancelToken cancel;
        cancel.cancel();
        QVERIFY_EXCEPTION_THROWN(evaluate(engine, letters_, belebele_options(), cancel, {}), Cancelled);
        engine.broken = true;
        QVERIFY(tests::sentence_of<Error>([&] { run(engine, letters_, loss_options()); }).find("finite") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(EvaluateTest)
#include "evaluate_test.moc"
