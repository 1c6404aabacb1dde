// SPDX-License-Identifier: GPL-3.0-or-later
// MGSM's prompts and the extraction of answers, the language of an output, and sweeps over plans.
#include "core/evaluation/csv.h"
#include "core/evaluation/evaluate.h"
#include "core/evaluation/generation_items.h"
#include "core/evaluation/mgsm.h"
#include "core/evaluation/sweep.h"
#include "tests/core/evaluation/reference.h"
#include "tests/core/evaluation/table_engine.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <fstream>
#include <regex>

using namespace isogloss;

namespace {

std::string timeless(const std::filesystem::path& file) {
    return std::regex_replace(read_file(file, 1 << 24), std::regex("\"created\": \"[^\"]*\""), "");
}

/// A table engine whose generation is fixed by the prompt's length: it writes the tokens of `reply`.
class WritingEngine final : public tests::TableEngine {
public:
    std::vector<std::int32_t> reply;
    int batches = 0, fail_at_batch = -1;
    void generate(const GenerateRequest& request, GenerationSink& sink, const CancelToken&, const ProgressSink&) override {
        if (batches++ == fail_at_batch)
            throw EngineError("stopped by the test");
        for (std::int64_t s = 0; s < request.prompts.sequences(); ++s)
            for (std::size_t i = 0; i < reply.size() && static_cast<std::int64_t>(i) < request.max_new_tokens; ++i)
                if (!sink.token(s, reply[i]))
                    break;
    }
};

std::vector<ExpertScore> found_experts() {
    std::vector<ExpertScore> experts;
    for (const auto& [layer, expert, difference] : std::vector<std::tuple<int, int, double>>{{1, 2, 0.5}, {0, 3, 0.4}, {1, 0, 0.3}, {0, 1, 0.05}}) {
        ExpertScore score;
        score.layer = layer;
        score.expert = expert;
        score.difference = difference;
        experts.push_back(score);
    }
    return experts;
}

SweepGrid small_grid() {
    SweepGrid grid;
    grid.rules = {Rule::Soft, Rule::Hard};
    grid.strengths = {0.25, 0.5};
    grid.taus = {0.1, 0.45, 0.9};
    grid.bands = {{0, 1}, {1, 1}};
    grid.controls = 1;
    return grid;
}

} // namespace

class GenerationTest : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;
    std::filesystem::path write(const std::string& name, const std::string& text) const {
        const std::filesystem::path file = std::filesystem::path(folder_.path().toStdString()) / name;
        std::filesystem::create_directories(file.parent_path());
        std::ofstream(file, std::ios::binary) << text;
        return file;
    }

private slots:
    void answers_are_extracted_as_the_harness_does() {
        const nlohmann::json rows = nlohmann::json::parse(read_file(tests::here("mgsm.json"), 1 << 20));
        QVERIFY(rows.size() > 40);
        for (const auto& row : rows) {
            const std::string output = row["output"], code = row["code"], target = row["target"];
            QCOMPARE(flexible_number(output), row["flexible"].get<std::string>());
            QCOMPARE(strict_number(code, output), row["strict"].get<std::string>());
            QCOMPARE(exact_match(flexible_number(output), target), row["exact_flexible"].get<bool>());
            QCOMPARE(exact_match(strict_number(code, output), target), row["exact_strict"].get<bool>());
        }
    }
    void values_are_compared() {
        for (const auto& [answer, target] : std::vector<std::pair<const char*, const char*>>{
                 {"1,000", "1000"}, {"$18.", "18"}, {"-5", "-5"}, {"2,5", "2.5"}, {"18.0", "18"}, {"12,345,678", "12345678"}})
            QVERIFY2(numeric_match(answer, target), answer);
        for (const auto& [answer, target] :
             std::vector<std::pair<const char*, const char*>>{{"-5", "5"}, {"2.5", "25"}, {"[invalid]", "0"}, {"", ""}, {"1.2.3", "123"}})
            QVERIFY2(!numeric_match(answer, target), answer);
    }
    void prompts_to_the_byte() {
        QCOMPARE(mgsm_prompt("mgsm_direct", "eng_Latn", "How many?"), "Question: How many?\nAnswer:");
        QCOMPARE(mgsm_prompt("mgsm_direct", "fra_Latn", "Combien ?"), "Question : Combien ?\nRéponse :");
        QCOMPARE(mgsm_prompt("mgsm_direct", "jpn_Jpan", "いくつ？"), "問題： いくつ？\nAnswer:");
        QCOMPARE(mgsm_prompt("mgsm_en_cot", "deu_Latn", "Wie viele?"), "Frage: Wie viele?\nStep-by-Step Answer:");
        QCOMPARE(mgsm_prompt("mgsm_native_cot", "deu_Latn", "Wie viele?"), "Frage: Wie viele?\nSchritt-für-Schritt-Antwort:");
        QCOMPARE(mgsm_stops("swh_Latn"), (std::vector<std::string>{"Swali:", "</s>", "<|im_end|>"}));
    }
    void worked_examples_to_the_byte() {
        const nlohmann::json expected = nlohmann::json::parse(read_file(tests::here("mgsm_prompts.json"), 1 << 20));
        QCOMPARE(expected.size(), std::size_t{27});
        for (const char* task : {"mgsm_direct", "mgsm_en_cot", "mgsm_native_cot"})
            for (const int shots : {0, 1, 2}) {
                EvaluationOptions options;
                options.task = task;
                options.data = tests::here("mgsm");
                options.languages = {"all"};
                options.shots = shots;
                const GenerationItems items = generation_items(options, nullptr);
                QCOMPARE(items.languages.size(), std::size_t{3});
                std::size_t first = 0;
                for (std::size_t l = 0; l < items.languages.size(); ++l) {
                    const nlohmann::json prompts = expected[std::string(task) + " " + std::to_string(shots) + " " + items.languages[l]];
                    QCOMPARE(items.ends[l] - first, prompts.size());
                    for (const nlohmann::json& prompt : prompts)
                        QCOMPARE(items.items[first++].prompt, prompt.get<std::string>());
                }
            }
    }
    void missing_examples_are_named() {
        const auto refusal = [](const EvaluationOptions& options) -> QString {
            try {
                generation_items(options, nullptr);
            } catch (const EvaluationError& error) {
                return QString::fromUtf8(error.what());
            }
            return {};
        };
        EvaluationOptions options;
        options.task = "mgsm_native_cot";
        options.data = tests::here("mgsm");
        options.languages = {"de"};
        options.shots = 3;
        QVERIFY2(refusal(options).contains("expected at most the 2 worked examples"), qPrintable(refusal(options)));
        write("no_train/mgsm_de.tsv", "Wie viele?\t3\n");
        options.data = std::filesystem::path(folder_.path().toStdString()) / "no_train";
        options.shots = 1;
        QVERIFY2(refusal(options).contains("expected worked examples in deu_Latn") && refusal(options).contains("Save the train split"),
                 qPrintable(refusal(options)));
        options.shots = 0;
        QVERIFY(refusal(options).isEmpty());
    }
    void the_languages_of_outputs_are_told() {
        write("mgsm_two/mgsm_en.tsv", "How many?\t3\nAnd now?\t4\n");
        write("mgsm_two/mgsm_de.tsv", "Wie viele?\t3\nUnd nun?\t4\n");
        write("flores/dev/eng_Latn.dev", "the answer is what he has left over\nshe buys three of them and gives one away\n");
        write("flores/dev/deu_Latn.dev", "die Antwort ist, was er noch übrig hat\nsie kauft drei davon und gibt eine weg\n");
        const std::filesystem::path root = folder_.path().toStdString();
        const Tokenizer tokenizer = Tokenizer::load(tests::parity_model());
        WritingEngine engine;
        engine.reply = tokenizer.encode(" he has three left over, and that is the answer", false);
        EvaluationOptions options;
        options.task = "mgsm_direct";
        options.data = root / "mgsm_two";
        options.languages = {"all"};
        options.language_model = root / "flores";
        options.out = root / "told.json";
        const EvaluationResult told = evaluate(engine, tokenizer, options, {}, {});
        QCOMPARE(told.languages[0].code, std::string("deu_Latn"));
        for (const LanguageResult& language : told.languages) {
            const OutputLanguages written = output_languages(language);
            QCOMPARE(written.told, 2);
            QCOMPARE(written.own, language.code == "eng_Latn" ? 2 : 0);
            QCOMPARE(written.others.size(), std::size_t(language.code == "eng_Latn" ? 0 : 1));
            QCOMPARE(written.script_share, 1.0); // both are Latin: the script alone shows nothing
        }
        const EvaluationResult loaded = load_result(options.out);
        QCOMPARE(loaded.language_model.size(), std::size_t{64});
        QCOMPARE(loaded.languages[0].items[1].generated->language, std::optional<std::string>("eng_Latn"));

        engine.reply = tokenizer.encode(" 12", false);
        options.out.clear();
        const EvaluationResult number = evaluate(engine, tokenizer, options, {}, {});
        QCOMPARE(number.languages[0].items[0].generated->language, std::optional<std::string>("")); // no letters
        QVERIFY(std::isnan(output_languages(number.languages[0]).own_share()));
        engine.reply = tokenizer.encode(" er hat noch drei übrig, das ist die Antwort", false);
        const Comparison comparison = compare(told, evaluate(engine, tokenizer, options, {}, {}), {.resamples = 10});
        QCOMPARE(comparison.languages[0].language_before, 0.0);
        QCOMPARE(comparison.languages[0].language_after, 1.0);
        QCOMPARE(comparison.overall.language_before, 0.5);
        QVERIFY(comparison_csv(comparison).find(",language_before,language_after,script_before,script_after\n") != std::string::npos);
        QVERIFY(comparison_markdown(comparison).find("| own language before | after |") != std::string::npos);

        const auto refused = [&](const char* task, const char* model) {
            EvaluationOptions wrong = options;
            wrong.task = task;
            wrong.language_model = root / model;
            try {
                evaluate(engine, tokenizer, wrong, {}, {});
            } catch (const EvaluationError& error) {
                return std::string(error.what());
            }
            return std::string();
        };
        QVERIFY(refused("loss", "flores").find("takes no language model") != std::string::npos);
        write("flores_en/dev/eng_Latn.dev", "the answer\n");
        QVERIFY(refused("mgsm_direct", "flores_en").find("expected texts in deu_Latn") != std::string::npos);
    }
    void scripts_are_counted() {
        QCOMPARE(script_share("hin_Deva", "नौ बजे, nine!"), 3.0 / 7); // vowel signs and digits are no letters
        QCOMPARE(script_share("jpn_Jpan", "兄は花を本"), 1.0);
        QCOMPARE(script_share("zho_Hans", "答案 abcd"), 2.0 / 6);
        QCOMPARE(script_share("eng_Latn", "12 + 3 = 15."), -1.0);
        QCOMPARE(script_share("und", "abc"), -1.0);
        QCOMPARE(script_share("eng_Latn", "abc \xff"), 1.0);
    }

    void a_generation_run_is_judged_saved_and_resumed() {
        std::string rows;
        for (int i = 0; i < 70; ++i)
            rows += "How many is " + std::to_string(i) + "?\t" + std::to_string(i % 8) + "\n";
        write("mgsm/mgsm_en.tsv", rows);
        write("mgsm/mgsm_hi.tsv", rows);
        const Tokenizer tokenizer = Tokenizer::load(tests::parity_model());
        WritingEngine engine;
        engine.reply = tokenizer.encode(" It is 3.\nQuestion: and 5", false);
        EvaluationOptions options;
        options.task = "mgsm_direct";
        options.data = std::filesystem::path(folder_.path().toStdString()) / "mgsm";
        options.languages = {"all"};
        options.out = std::filesystem::path(folder_.path().toStdString()) / "whole.json";
        const EvaluationResult whole = evaluate(engine, tokenizer, options, {}, {});
        QCOMPARE(engine.batches, 4); // 64 and 6 of each language
        QCOMPARE(whole.languages.size(), std::size_t{2});
        const ItemResult& item = whole.languages[0].items[11];
        QVERIFY(item.generated);
        QCOMPARE(item.generated->output, " It is 3.\n");
        QCOMPARE(item.generated->answer, "3.");
        QVERIFY(item.correct() && item.generated->numeric && item.generated->ended && !item.generated->strict);
        QCOMPARE(item.generated->script_share, 1.0);
        QCOMPARE(whole.languages[1].items[11].generated->script_share, 0.0); // Hindi was asked for
        QCOMPARE(accuracy(whole.languages[0], {.resamples = 10}).value, 9.0 / 70);
        for (int stop = 0; stop < 4; ++stop) {
            WritingEngine stopped;
            stopped.reply = engine.reply;
            stopped.fail_at_batch = stop;
            options.out = std::filesystem::path(folder_.path().toStdString()) / ("stopped" + std::to_string(stop) + ".json");
            QVERIFY_EXCEPTION_THROWN(evaluate(stopped, tokenizer, options, {}, {}), EngineError);
            options.resume = true;
            stopped.fail_at_batch = -1;
            stopped.batches = 0;
            evaluate(stopped, tokenizer, options, {}, {});
            QCOMPARE(stopped.batches, 4 - stop);
            options.resume = false;
            QCOMPARE(timeless(options.out), timeless(std::filesystem::path(folder_.path().toStdString()) / "whole.json"));
        }
        const EvaluationResult loaded = load_result(options.out);
        QCOMPARE(loaded.languages[1].items[69].generated->output, whole.languages[1].items[69].generated->output);
        EvaluationResult other = loaded;
        other.languages[0].items[3].generated->answer = "4";
        other.languages[0].items[3].generated->correct = false;
        const Comparison comparison = compare(loaded, other, {.resamples = 10});
        QCOMPARE(comparison.flips.size(), std::size_t{1});
        QCOMPARE(comparison.flips[0].after_text, "4");
        QCOMPARE(comparison.overall.lost, 1);
    }

    void a_grid_holds_its_plans_and_controls() {
        const tests::TableEngine engine;
        const std::vector<SweepRun> runs = sweep_runs(small_grid(), found_experts(), engine.config().routed_shape());
        // Three strengths in all (hard has none), two bands; tau 0.9 finds nothing and has no control.
        QCOMPARE(runs.size(), std::size_t{3 * 2 * (2 + 2 + 1)});
        QCOMPARE(runs[0].plan.edits.size(), std::size_t{3}); // 0.05 is below the threshold
        QCOMPARE(runs[0].plan.edits[0].strength, 0.25);
        QCOMPARE(runs[1].control, 1);
        QCOMPARE(runs[1].plan.edits.size(), std::size_t{3});
        for (const PlanEdit& edit : runs[1].plan.edits)
            for (const PlanEdit& of_plan : runs[0].plan.edits)
                QVERIFY(edit.layer != of_plan.layer || edit.expert != of_plan.expert);
        QCOMPARE(runs[2].plan.first_layer(), 1);
        QVERIFY(std::isnan(runs.back().strength));
        QVERIFY(runs.back().plan.empty());
    }
    void a_sweep_goes_on_after_a_stop_anywhere() {
        const Tokenizer tokenizer = Tokenizer::load(tests::here("letters"));
        EvaluationOptions options;
        options.data = tests::here("belebele");
        options.languages = {"all"};
        options.sweep_tokens = 700;
        const Bootstrap bootstrap{.resamples = 50};
        const std::filesystem::path root = folder_.path().toStdString();
        tests::TableEngine undisturbed;
        const std::vector<SweepRun> runs = sweep_runs(small_grid(), found_experts(), undisturbed.config().routed_shape());
        run_sweep(undisturbed, tokenizer, options, runs, root / "whole", bootstrap, {}, {});
        const int sweeps = static_cast<int>(undisturbed.sweeps.size());
        QVERIFY(sweeps > 40);
        for (int stop = 0; stop < sweeps; stop += 41) {
            const std::filesystem::path folder = root / ("stopped" + std::to_string(stop));
            tests::TableEngine stopped;
            stopped.fail_at = stop;
            options.resume = false;
            QVERIFY_EXCEPTION_THROWN(run_sweep(stopped, tokenizer, options, runs, folder, bootstrap, {}, {}), EngineError);
            options.resume = true;
            tests::TableEngine again;
            run_sweep(again, tokenizer, options, runs, folder, bootstrap, {}, {});
            QVERIFY(static_cast<int>(again.sweeps.size()) <= sweeps - stop);
            for (const auto& entry : std::filesystem::recursive_directory_iterator(root / "whole"))
                if (entry.is_regular_file())
                    QCOMPARE(timeless(folder / std::filesystem::relative(entry.path(), root / "whole")), timeless(entry.path()));
        }
    }
    void tables_for_papers() {
        EvaluationResult before, after;
        before.task = after.task = "belebele";
        for (EvaluationResult* result : {&before, &after}) {
            result->languages.push_back({"eng_Latn", {}, {}});
            for (int i = 0; i < 8; ++i)
                result->languages[0].items.push_back({.key = std::to_string(i), .prediction = result == &after || i < 4 ? 0 : 1, .target = 0});
        }
        const Comparison comparison = compare(before, after, {.resamples = 100});
        const std::string markdown = comparison_markdown(comparison);
        QVERIFY2(markdown.find("| eng_Latn | 8 | 50.0 | 100.0 | +50.0 |") != std::string::npos, markdown.c_str());
        QVERIFY2(markdown.find("| 4 | 0 | 0.125 | 0.125 |") != std::string::npos, markdown.c_str()); // 2 · ½⁴
        const std::string latex = comparison_latex(comparison);
        QVERIFY2(latex.find("eng\\_Latn & 8 & 50.0 & 100.0 & $+$50.0 &") != std::string::npos, latex.c_str());
        QCOMPARE(std::ranges::count(flips_csv(comparison), '\n'), 2 + 4);
        QVERIFY(flips_csv(comparison).find("eng_Latn,7,1,0,0,gained") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(GenerationTest)
#include "generation_test.moc"
