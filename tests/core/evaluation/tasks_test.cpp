// SPDX-License-Identifier: GPL-3.0-or-later
// Global-MMLU and a user's own multiple choice: prompts to the byte, what a wrong file or template is told, and subjects.
#include "core/evaluation/choice_questions.h"
#include "core/evaluation/evaluate.h"
#include "tests/core/evaluation/reference.h"
#include "tests/core/evaluation/table_engine.h"

#include <QTemporaryDir>
#include <QTest>

#include <fstream>

using namespace isogloss;

namespace {

nlohmann::json expected_tasks() { return nlohmann::json::parse(read_file(tests::here("tasks.json"), 1 << 20)); }

EvaluationOptions mmlu_options(const std::string& task, int shots) {
    EvaluationOptions options;
    options.task = task;
    options.data = tests::here("global_mmlu");
    options.languages = {"all"};
    options.shots = shots;
    return options;
}

EvaluationOptions own_options(int shots) {
    EvaluationOptions options;
    options.task = "choice";
    options.data = tests::here("own");
    options.task_template = tests::here("own/template.json");
    options.shots = shots;
    return options;
}

std::string refusal(const std::function<void()>& act) {
    try {
        act();
    } catch (const InputError& error) {
        return error.what();
    }
    return {};
}

} // namespace

class TasksTest : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;
    std::filesystem::path write(const char* name, const std::string& text) const {
        const std::filesystem::path file = folder_.filePath(name).toStdString();
        std::ofstream(file, std::ios::binary) << text;
        return file;
    }

private slots:
    void global_mmlu_prompts_are_the_harness_ones() {
        const nlohmann::json expected = expected_tasks()["global_mmlu"];
        for (const char* task : {"global_mmlu", "global_mmlu_full"})
            for (const int shots : {0, 2}) {
                const EvaluationOptions options = mmlu_options(task, shots);
                const auto files = choice_files(options);
                QCOMPARE(files.size(), std::size_t{2});
                for (const auto& [code, file] : files) {
                    const auto items = expected[std::string(task) + " " + std::to_string(shots) + " " + code];
                    const std::vector<ChoiceQuestion> questions = choice_questions(options, code, file);
                    QCOMPARE(questions.size(), items.size());
                    for (std::size_t i = 0; i < items.size(); ++i) {
                        QCOMPARE(questions[i].context, items[i]["context"].get<std::string>());
                        QCOMPARE(questions[i].key, items[i]["key"].get<std::string>());
                        QCOMPARE(questions[i].group, items[i]["group"].get<std::string>());
                        QCOMPARE(questions[i].target, items[i]["target"].get<int>());
                        QCOMPARE(questions[i].continuations, (std::vector<std::string>{" A", " B", " C", " D"}));
                    }
                }
            }
    }

    void own_prompts_are_the_template() {
        const nlohmann::json expected = expected_tasks()["choice"];
        for (const int shots : {0, 1}) {
            const EvaluationOptions options = own_options(shots);
            const auto items = expected[std::to_string(shots)];
            const std::vector<ChoiceQuestion> questions = choice_questions(options, "eng_Latn", choice_files(options).at("eng_Latn"));
            QCOMPARE(questions.size(), items.size());
            for (std::size_t i = 0; i < items.size(); ++i) {
                QCOMPARE(questions[i].context, items[i]["context"].get<std::string>());
                QCOMPARE(questions[i].continuations, items[i]["continuations"].get<std::vector<std::string>>());
                QCOMPARE(questions[i].target, items[i]["target"].get<int>());
                QCOMPARE(questions[i].key, items[i]["key"].get<std::string>());
                QCOMPARE(questions[i].group, items[i]["group"].get<std::string>());
                QVERIFY(questions[i].per_character);
            }
        }
    }

    void subjects_are_chosen() {
        EvaluationOptions options = mmlu_options("global_mmlu_full", 0);
        options.subjects = {"medical"};
        std::vector<ChoiceQuestion> questions = choice_questions(options, "hin_Deva", choice_files(options).at("hin_Deva"));
        QCOMPARE(questions.size(), std::size_t{2});
        QCOMPARE(questions[1].group, "nutrition");
        options.subjects = {"anatomy"};
        QCOMPARE(choice_questions(options, "hin_Deva", choice_files(options).at("hin_Deva")).size(), std::size_t{1});
        options.subjects = {"alchemy"};
        QVERIFY(refusal([&] { choice_questions(options, "hin_Deva", choice_files(options).at("hin_Deva")); }).find("chosen subjects") !=
                std::string::npos);
    }

    void groups_are_averaged() {
        LanguageResult language;
        for (const auto& [group, right] :
             std::vector<std::pair<const char*, bool>>{{"b", true}, {"a", false}, {"b", true}, {"a", true}, {"b", false}})
            language.items.push_back({.key = std::to_string(language.items.size()), .prediction = right ? 1 : 0, .target = 1, .group = group});
        const auto groups = group_accuracies(language);
        QCOMPARE(groups.size(), std::size_t{2});
        QCOMPARE(groups[0].first, "a");
        QCOMPARE(groups[0].second, 0.5);
        QCOMPARE(groups[1].second, 2.0 / 3);
    }

    void a_run_keeps_what_repeats_it() {
        tests::TableEngine engine;
        const Tokenizer tokenizer = Tokenizer::load(tests::here("letters"));
        EvaluationOptions options = own_options(1);
        options.out = folder_.filePath("own.json").toStdString();
        const EvaluationResult result = evaluate(engine, tokenizer, options, {}, {});
        const EvaluationResult loaded = load_result(options.out);
        QCOMPARE(loaded.task, "choice");
        QCOMPARE(loaded.template_sha256, sha256_file_hex(options.task_template));
        QCOMPARE(loaded.languages[0].items[1].group, "words");
        QCOMPARE(loaded.languages[0].items[1].log_likelihoods, result.languages[0].items[1].log_likelihoods);
        options = mmlu_options("global_mmlu", 0);
        options.subjects = {"medical", "anatomy"};
        options.out = folder_.filePath("mmlu.json").toStdString();
        evaluate(engine, tokenizer, options, {}, {});
        QCOMPARE(load_result(options.out).subjects, "medical,anatomy");
        options.subjects = {"medical"};
        options.resume = true;
        QVERIFY(refusal([&] { evaluate(engine, tokenizer, options, {}, {}); }).find("subjects") != std::string::npos);
    }

    void tables_are_read_alike() {
        const auto csv = write("a.csv", "\xEF\xBB\xBFid,text\r\n1,\"a \"\"b\"\",\nc\"\r\n2,d\r\n");
        const auto tsv = write("a.tsv", "id\ttext\n1\ta\n");
        const auto jsonl = write("a.jsonl", "{\"id\": 1, \"text\": \"a\", \"list\": [\"x\", 2], \"none\": null}\n\n{\"id\": 2, \"text\": true}\n");
        const auto array = write("a.json", " [{\"id\": 1, \"text\": \"a\"}]");
        const Table table = Table::load(csv);
        QCOMPARE(table.rows().size(), std::size_t{2});
        QCOMPARE(table.text(table.rows()[0], "text"), "a \"b\",\nc");
        QCOMPARE(table.rows()[1].line, std::size_t{4});
        QCOMPARE(Table::load(tsv).text(Table::load(tsv).rows()[0], "text"), "a");
        const Table lines = Table::load(jsonl);
        QCOMPARE(lines.texts(lines.rows()[0], "list"), (std::vector<std::string>{"x", "2"}));
        QVERIFY(!lines.has(lines.rows()[0], "none"));
        QCOMPARE(lines.text(lines.rows()[1], "text"), "true");
        QCOMPARE(lines.rows()[1].line, std::size_t{3});
        QCOMPARE(Table::load(array).rows().size(), std::size_t{1});
    }

    void wrong_tables_are_refused_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        QTest::newRow("ragged") << QByteArray("a,b\n1\n") << "2 fields";
        QTest::newRow("open quote") << QByteArray("a,b\n\"1,2\n") << "closing quotation mark";
        QTest::newRow("column twice") << QByteArray("a,a\n1,2\n") << "again";
        QTest::newRow("parquet") << QByteArray("PAR1xxxx") << "parquet";
        QTest::newRow("empty") << QByteArray("") << "at least one row";
        QTest::newRow("header only") << QByteArray("a,b\n") << "at least one row";
        QTest::newRow("not UTF-8") << QByteArray("a,b\n\xff,1\n") << "UTF-8";
        QTest::newRow("array of numbers") << QByteArray("[1]") << "element 1";
        QTest::newRow("broken line") << QByteArray("{\"a\": 1}\n{\"a\": \n") << "line 2";
        QTest::newRow("deep") << QByteArray("[" + QByteArray(100000, '[')) << "JSON";
    }
    void wrong_tables_are_refused() {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, says);
        const auto file = write("wrong", bytes.toStdString());
        const std::string sentence = refusal([&] { Table::load(file); });
        QVERIFY2(sentence.find(says.toStdString()) != std::string::npos, sentence.c_str());
    }

    void wrong_templates_are_refused_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("says");
        const QByteArray good = R"({"schema": 1, "prompt": "{ask}", "choices": ["{first}", "{second}"], "target": "right"})";
        const auto with = [&](const char* from, const char* to) { return QByteArray(good).replace(from, to); };
        QTest::newRow("schema") << with("1,", "2,") << "schema";
        QTest::newRow("unknown key") << with("\"prompt\"", "\"prompts\": 1, \"prompt\"") << "prompts";
        QTest::newRow("one choice") << with(", \"{second}\"", "") << "2 to 26";
        QTest::newRow("no choices") << with("\"choices\": [\"{first}\", \"{second}\"], ", "") << "neither";
        QTest::newRow("kind") << with("\"prompt\"", "\"kind\": \"riddle\", \"prompt\"") << "multiple_choice";
        QTest::newRow("open brace") << with("{ask}", "{ask") << "brace";
        QTest::newRow("unknown column") << with("{ask}", "{asks}") << "\"asks\"";
        QTest::newRow("target elsewhere") << with("right", "third") << "one of the choices";
        QTest::newRow("letter") << with("\"target\"", "\"target_is\": \"letter\", \"target\"") << "a letter from A to B";
        QTest::newRow("number") << with("\"target\"", "\"target_is\": \"number\", \"target\"") << "a number from 1 to 2";
    }
    void wrong_templates_are_refused() {
        QFETCH(QByteArray, text);
        QFETCH(QString, says);
        EvaluationOptions options = own_options(0);
        options.task_template = write("template.json", text.toStdString());
        const std::string sentence = refusal([&] { choice_questions(options, "eng_Latn", choice_files(options).at("eng_Latn")); });
        QVERIFY2(sentence.find(says.toStdString()) != std::string::npos, sentence.c_str());
    }
};

QTEST_GUILESS_MAIN(TasksTest)
#include "tasks_test.moc"
