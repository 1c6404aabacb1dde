// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/result.h"

#include "core/steering/plan.h"
#include "tests/core/evaluation/reference.h"

#include <QTemporaryDir>
#include <QTest>

using namespace isogloss;

namespace {

EvaluationResult example(const std::string& task) {
    EvaluationResult result;
    result.task = task;
    result.created = "2025-11-23T00:00:00Z";
    result.writer = "isogloss test";
    result.model_name = "m \"quoted\"";
    result.model_family = "olmoe";
    result.weights_fingerprint = "w";
    result.tokenizer_sha256 = "t";
    result.data_fingerprint = "d";
    result.dtype = "bf16";
    result.device = "cpu";
    result.torch_version = "1.13.1";
    SteeringPlan plan;
    plan.edits.push_back({3, 7, Action::Promote, 0.1});
    result.plan_json = plan_json(plan);
    result.shots = 2;
    result.limit = 50;
    if (task == "loss")
        result.languages = {{"eng_Latn", {}, {{"row1", 12.345678901234567, 10, 42}, {"row2", 0, 0, 1}}}, {"hin_Deva", {}, {{"पंक्ति", 1e-300, 3, 9}}}};
    else
        result.languages = {{"eng_Latn", {{"a#1", 2, 3, {-1.1, -0.1, 0, -1e-17}}, {"a#2", 0, 0, {-1, -2, -3, -4}}}, {}}, {"hin_Deva", {}, {}}};
    return result;
}

} // namespace

class ResultTest : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;
    std::filesystem::path file(const char* name) const { return folder_.filePath(name).toStdString(); }

private slots:
    void comes_back_as_it_was() {
        for (const char* task : {"belebele", "loss"}) {
            const EvaluationResult saved = example(task);
            save_result(saved, file("r.json"));
            const EvaluationResult loaded = load_result(file("r.json"));
            QCOMPARE(loaded.model_name, saved.model_name);
            QCOMPARE(loaded.plan_json, saved.plan_json);
            QCOMPARE(loaded.limit, saved.limit);
            QCOMPARE(loaded.languages.size(), saved.languages.size());
            for (std::size_t l = 0; l < saved.languages.size(); ++l) {
                QCOMPARE(loaded.languages[l].code, saved.languages[l].code);
                QCOMPARE(loaded.languages[l].items.size(), saved.languages[l].items.size());
                for (std::size_t i = 0; i < saved.languages[l].items.size(); ++i)
                    QCOMPARE(loaded.languages[l].items[i].log_likelihoods, saved.languages[l].items[i].log_likelihoods);
                QCOMPARE(loaded.languages[l].losses.size(), saved.languages[l].losses.size());
                for (std::size_t i = 0; i < saved.languages[l].losses.size(); ++i)
                    QCOMPARE(loaded.languages[l].losses[i].nats, saved.languages[l].losses[i].nats);
            }
            const std::string bytes = read_file(file("r.json"), 1 << 20);
            save_result(loaded, file("again.json"));
            QCOMPARE(read_file(file("again.json"), 1 << 20), bytes);
            QVERIFY(nlohmann::json::accept(bytes));
        }
        EvaluationResult no_plan = example("loss");
        no_plan.plan_json.clear();
        save_result(no_plan, file("r.json"));
        QVERIFY(load_result(file("r.json")).plan_json.empty());
    }

    void refuses_and_names_the_place_data() {
        QTest::addColumn<QString>("pointer");
        QTest::addColumn<QString>("value"); // JSON, or nothing: the field goes
        QTest::addColumn<QString>("named");
        const auto row = [](const char* pointer, const char* value, const char* named) {
            QTest::addRow("%s = %s", pointer, value) << pointer << value << named;
        };
        row("/schema", "2", "newer");
        row("/schema", "\"1\"", "schema");
        row("/schema", "", "schema");
        row("/task", "\"mgsm\"", "task");
        row("/created", "7", "created");
        row("/model", "[]", "model");
        row("/model/name", "null", "model.name");
        row("/numerics/dtype", "", "numerics.dtype");
        row("/data/limit", "-1", "data.limit");
        row("/data/limit", "1.5", "data.limit");
        row("/data/limit", "18446744073709551615", "data.limit");
        row("/shots", "1e99", "shots");
        row("/chat", "0", "chat");
        row("/plan", "7", "plan");
        row("/plan/edits/0/expert", "-1", "edits[0]");
        row("/languages", "{}", "languages");
        row("/languages/0", "3", "languages[0]");
        row("/languages/0/code", "", "languages[0].code");
        row("/languages/1/code", "\"eng_Latn\"", "languages[1].code");
        row("/languages/0/items", "", "languages[0].items");
        row("/languages/0/items/1/key", "\"a#1\"", "languages[0].items[1].key");
        row("/languages/0/items/1/prediction", "4", "languages[0].items[1].prediction");
        row("/languages/0/items/1/target", "-1", "languages[0].items[1].target");
        row("/languages/0/items/1/log_likelihoods", "[1]", "languages[0].items[1].log_likelihoods");
        row("/languages/0/items/1/log_likelihoods/0", "\"-inf\"", "languages[0].items[1].log_likelihoods");
        row("/languages/0/items/1/log_likelihoods/0", "null", "languages[0].items[1].log_likelihoods");
    }
    void refuses_and_names_the_place() {
        QFETCH(QString, pointer);
        QFETCH(QString, value);
        QFETCH(QString, named);
        save_result(example("belebele"), file("r.json"));
        nlohmann::json json = nlohmann::json::parse(read_file(file("r.json"), 1 << 20));
        const nlohmann::json::json_pointer place(pointer.toStdString());
        if (value.isEmpty())
            json[place.parent_pointer()].erase(place.back());
        else
            json[place] = nlohmann::json::parse(value.toStdString());
        write_file_atomically(file("bad.json"), json.dump());
        const std::string sentence = tests::sentence_of<EvaluationError>([&] { load_result(file("bad.json")); });
        QVERIFY2(sentence.find(named.toStdString()) != std::string::npos && sentence.find("bad.json") != std::string::npos, sentence.c_str());
    }

    void refuses_files_that_are_cut_or_no_json() {
        save_result(example("belebele"), file("r.json"));
        const std::string bytes = read_file(file("r.json"), 1 << 20);
        for (std::size_t length = 0; length + 2 < bytes.size(); length += 7) {
            write_file_atomically(file("cut.json"), bytes.substr(0, length));
            QVERIFY2(!tests::sentence_of<EvaluationError>([&] { load_result(file("cut.json")); }).empty(), std::to_string(length).c_str());
        }
        for (const std::string& text : {std::string("[]"), std::string("\xff\xfe"), std::string(100000, '['), std::string("{\"schema\":1e999}")}) {
            write_file_atomically(file("bad.json"), text);
            QVERIFY(!tests::sentence_of<EvaluationError>([&] { load_result(file("bad.json")); }).empty());
        }
        QVERIFY(!tests::sentence_of<EvaluationError>([&] { load_result(file("absent.json")); }).empty());
    }
};

QTEST_GUILESS_MAIN(ResultTest)
#include "result_test.moc"
