// SPDX-License-Identifier: GPL-3.0-or-later
// The list of runs that the window shows: what it reads, what it says of a run, what users say of one.
#include "core/base/files.h"
#include "core/evaluation/accuracies.h"
#include "core/evaluation/run_journal.h"
#include "core/evaluation/run_list.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace isogloss;

namespace {

EvaluationResult result_of(const std::vector<std::pair<std::string, std::vector<int>>>& languages) {
    EvaluationResult result;
    result.task = "belebele";
    result.created = "2026-01-02T03:04:05Z";
    result.writer = "isogloss test";
    result.model_name = "m";
    result.model_family = "olmoe";
    result.weights_fingerprint = "f";
    result.data_fingerprint = "d";
    result.dtype = "f32";
    result.device = "cpu";
    result.torch_version = "1";
    for (const auto& [code, correct] : languages) {
        LanguageResult language{code, {}, {}};
        for (std::size_t i = 0; i < correct.size(); ++i)
            language.items.push_back(
                {.key = "k" + std::to_string(i), .prediction = correct[i] ? 1 : 0, .target = 1, .log_likelihoods = {-1.0, -2.0}});
        result.languages.push_back(language);
    }
    return result;
}

} // namespace

class RunListTest : public QObject {
    Q_OBJECT
private slots:
    void the_mean_weighs_languages_alike() {
        const Bootstrap bootstrap{.resamples = 500};
        const MeanScore score = mean_score(result_of({{"aaa_Latn", {1, 1, 1, 1}}, {"bbb_Latn", {1, 0, 0, 0}}, {"ccc_Latn", {0, 1}}}), bootstrap);
        QCOMPARE(score.value, (1.0 + 0.25 + 0.5) / 3);
        QCOMPARE(score.n, 10);
        QVERIFY(!score.loss);
        QVERIFY(score.low < score.value && score.value < score.high);
    }

    void of_one_language_it_is_its_accuracy() {
        const EvaluationResult run = result_of({{"aaa_Latn", {1, 0, 1, 1, 0, 0, 1, 0, 1, 1, 0}}});
        const Bootstrap bootstrap{.resamples = 777, .seed = 5};
        const MeanScore score = mean_score(run, bootstrap);
        const Accuracy one = accuracy(run.languages.front(), bootstrap);
        QCOMPARE(score.value, one.value);
        QVERIFY(std::abs(score.low - one.low) < 1e-12 && std::abs(score.high - one.high) < 1e-12);
    }

    void losses_are_nats_per_byte() {
        EvaluationResult run = result_of({});
        run.task = "loss";
        run.languages = {{"aaa_Latn", {}, {{"1", 10, 5, 20}, {"2", 30, 5, 60}}}, {"bbb_Latn", {}, {{"1", 9, 4, 10}, {"2", 0, 4, 20}}}};
        const MeanScore score = mean_score(run, {.resamples = 200});
        QVERIFY(score.loss);
        QCOMPARE(score.value, (40.0 / 80 + 9.0 / 30) / 2);
        QVERIFY(std::isnan(mean_score(result_of({}), {}).value));
    }

    void runs_of_a_folder_are_listed_with_their_state() {
        const QTemporaryDir place;
        const std::filesystem::path folder = place.path().toStdString();
        std::filesystem::create_directories(folder / "sweep" / "runs");
        const EvaluationResult run = result_of({{"aaa_Latn", {1, 0}}, {"bbb_Latn", {1, 1}}});
        save_result(run, folder / "a.json");
        save_result(run, folder / "sweep" / "runs" / "0123.json");
        write_file_atomically(folder / "sweep" / "sweep.json", "[]\n");
        write_file_atomically(folder / "broken.json", "{\"schema\": 1}\n");
        save_journal({{"aaa_Latn", "bbb_Latn"}, 64, result_of({{"aaa_Latn", {1, 0}}})}, folder / "b.json");
        RunList list({.resamples = 50});
        std::vector<RunSummary> runs = list.read(folder);
        QCOMPARE(runs.size(), std::size_t{4});
        const auto find = [&](const char* name) {
            for (const RunSummary& one : runs)
                if (one.file.filename() == name)
                    return one;
            return RunSummary{};
        };
        QVERIFY(find("a.json").complete);
        QCOMPARE(find("a.json").score.value, 0.75);
        QCOMPARE(find("a.json").languages_asked.size(), std::size_t{2});
        QVERIFY(find("a.json").run.languages.front().items.empty());
        QVERIFY(!find("b.json").complete);
        QCOMPARE(find("b.json").languages_asked.size(), std::size_t{2});
        QCOMPARE(find("b.json").score.n, 2);
        QVERIFY2(find("broken.json").trouble.find("broken.json") != std::string::npos, find("broken.json").trouble.c_str());
        QVERIFY(find("0123.json").complete);

        // A file that has changed is read again; one that is gone leaves the list.
        save_result(result_of({{"aaa_Latn", {1, 1, 1}}}), folder / "a.json");
        std::filesystem::remove(folder / "broken.json");
        runs = list.read(folder, {folder / "missing.json"});
        QCOMPARE(runs.size(), std::size_t{3});
        QCOMPARE(find("a.json").score.value, 1.0);
        QVERIFY(list.read(folder / "nowhere").empty());
    }

    void notes_come_back_as_they_were() {
        const QTemporaryDir place;
        const std::filesystem::path out = std::filesystem::path(place.path().toStdString()) / "r.json";
        QVERIFY(load_notes(out) == RunNotes{});
        const RunNotes notes{"name \"é\"", "a, b", "line 1\nline 2", "/data", "/t.json", "all", true};
        save_notes(notes, out);
        QVERIFY(load_notes(out) == notes);
        for (const char* bad : {"[", "[]", "{\"name\": 3}", "{\"hidden\": \"yes\"}"}) {
            write_file_atomically(notes_path(out), bad);
            QVERIFY_EXCEPTION_THROWN(load_notes(out), EvaluationError);
        }
        // In a list they are said in place of the notes.
        save_result(result_of({{"aaa_Latn", {1, 0}}}), out);
        const auto runs = RunList({.resamples = 0}).read(out.parent_path());
        QCOMPARE(runs.size(), std::size_t{1});
        QVERIFY(runs.front().trouble.empty());
        QVERIFY(runs.front().notes.notes.find("r.json.notes") != std::string::npos);
    }

    void accuracies_of_a_run() {
        const QTemporaryDir place;
        const std::filesystem::path out = std::filesystem::path(place.path().toStdString()) / "r.json";
        save_result(result_of({{"aaa_Latn", {1, 0}}, {"bbb_Latn", {1, 1}}}), out);
        const AccuracyTable table = read_accuracies(out);
        QCOMPARE(*table.find("aaa_Latn"), 0.5);
        QCOMPARE(*table.find("bbb_Latn"), 1.0);
    }
};

QTEST_GUILESS_MAIN(RunListTest)
#include "run_list_test.moc"
