// SPDX-License-Identifier: GPL-3.0-or-later
// The session file alone: what is written is read again, paths move with their folder, and hostile files are refused with one sentence.
#include "app/window/session/autosave.h"
#include "app/window/session/session.h"
#include "core/base/files.h"
#include "tests/mutation.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace isogloss;

namespace {

LanguageComparison compared(const std::string& code) {
    return {.code = code,
            .n = 7,
            .before = 1.25,
            .after = 1.0 / 3,
            .difference = -0.9166666666666667,
            .low = -1,
            .high = std::nan(""),
            .gained = 2,
            .lost = 1,
            .mcnemar_p = std::nan(""),
            .holm_p = 0.25};
}

Session full_session(const std::filesystem::path& folder) {
    Session session;
    session.model = folder / "model";
    session.corpus = folder / "data" / "flores";
    session.split = "dev";
    session.trace = folder / "traces" / "a.isogloss.h5";
    session.belebele = "/somewhere/else/entirely/belebele";
    session.options = {12, "f32", "cpu", "8G", true, folder / "traces", true};
    session.checked = {"eng_Latn", "hin_Deva"};
    session.reference = "eng_Latn";
    session.run = SessionRun{session.trace, false, {"eng_Latn", "hin_Deva"}, "eng_Latn", 12, "f32", true, true};
    SteeringPlan plan;
    plan.edits = {{3, 7, Action::Promote, 0.1 + 0.2}, {4, 0, Action::Suppress, 2}};
    plan.scope.layers = {2, 9};
    SteeringPlan mask = plan;
    mask.rule = Rule::Mask; // still promotes: an editor passes through this, a run does not
    session.steps = {{"", {}}, {"promote expert 7 of layer 3 \"ü\"", plan}, {"rule mask", mask}};
    session.steps[1].bounds = {2, 9, 0.25};
    session.current_step = 1;
    session.compared = folder / "traces" / "c.isogloss.h5";
    session.accuracies = folder / "accuracy.csv";
    session.experiments = SessionExperiments{"sweep",
                                             true,
                                             {folder / "runs" / "a.json"},
                                             {folder / "runs" / "b.json", "/somewhere/else/c.json"},
                                             {"mgsm", "/data/mgsm", "", "", "hin_Deva,fra_Latn", 20, 4, true},
                                             {"a.h5:hin_Deva", "a.h5:eng_Latn", "0.5,1", "0.1", "2-9", "soft", 3, true}};
    session.results = SessionResults{folder / "traces" / "b.isogloss.h5", plan, {}, Comparison{}, "fra_Latn is missing."};
    session.results->loss.task = "loss";
    session.results->loss.languages = {compared("hin_Deva")};
    session.results->loss.overall = compared("");
    session.results->loss.bootstrap = {.level = 0.9, .resamples = 500, .seed = 5, .method = IntervalMethod::Bca};
    session.views.page = "tokens";
    session.views.sort = "family";
    session.views.row = 4;
    session.views.tau = 0.15;
    session.views.theme = "dark";
    session.views.filter = "हिन्दी";
    session.views.heatmap_filter = "latn";
    session.views.zoom = {1, 4, 0, 3};
    session.views.curves = "accuracy";
    session.views.coefficient = "spearman";
    session.views.showing = "both";
    session.views.heatmap = "plan_preview";
    session.selection = {{"hin_Deva", "arb_Arab"}, 4, 11, {3, 11}, 2, 9, 0.123456789012345};
    session.layout = {"AAEC", "/+8=", ""};
    return session;
}

void same(const Session& a, const Session& b) {
    QCOMPARE(a.model, b.model);
    QCOMPARE(a.corpus, b.corpus);
    QCOMPARE(a.split, b.split);
    QCOMPARE(a.trace, b.trace);
    QCOMPARE(a.belebele, b.belebele);
    QVERIFY(a.options == b.options);
    QVERIFY(a.checked == b.checked && a.reference == b.reference);
    QVERIFY(a.run == b.run);
    QVERIFY(a.steps == b.steps);
    QCOMPARE(a.current_step, b.current_step);
    QVERIFY(a.views == b.views);
    QVERIFY(a.selection.languages == b.selection.languages);
    QCOMPARE(a.selection.layer, b.selection.layer);
    QCOMPARE(a.selection.expert, b.selection.expert);
    QCOMPARE(a.selection.band_first, b.selection.band_first);
    QCOMPARE(a.selection.band_last, b.selection.band_last);
    QVERIFY(a.selection.threshold == b.selection.threshold || (std::isnan(a.selection.threshold) && std::isnan(b.selection.threshold)));
    QVERIFY(a.layout == b.layout);
    QCOMPARE(a.compared, b.compared);
    QCOMPARE(a.accuracies, b.accuracies);
    QVERIFY(a.experiments == b.experiments);
    QCOMPARE(a.results.has_value(), b.results.has_value());
}

/// What is refused must be one sentence that names the file and, if given, the place.
void refused(const std::string& json, const QString& part) {
    const std::filesystem::path file = "/papers/study.isogloss";
    try {
        parse_session(json, file);
    } catch (const Error& error) {
        const QString sentence = QString::fromUtf8(error.what());
        QVERIFY2(sentence.startsWith("/papers/study.isogloss") && !sentence.contains('\n'), qPrintable(sentence));
        QVERIFY2(sentence.contains(part), qPrintable(sentence));
        return;
    }
    QFAIL(qPrintable("taken: " + part));
}

std::string replaced(std::string text, const std::string& what, const std::string& by) {
    const auto at = text.find(what);
    if (at == std::string::npos)
        qFatal("the file has no %s", what.c_str());
    return text.replace(at, what.size(), by);
}

} // namespace

class SessionTest : public QObject {
    Q_OBJECT
private slots:
    void what_is_written_is_read_again() {
        const QTemporaryDir folder;
        const std::filesystem::path base = folder.path().toStdString(), file = base / "study.isogloss";
        const Session session = full_session(base);
        save_session(session, file);
        const Session read = load_session(file);
        same(read, session);
        const auto& loss = read.results->loss;
        QCOMPARE(loss.languages.at(0).after, 1.0 / 3);
        QVERIFY(std::isnan(loss.languages.at(0).high) && std::isnan(loss.languages.at(0).mcnemar_p));
        QVERIFY(loss.bootstrap.method == IntervalMethod::Bca && loss.bootstrap.resamples == 500 && loss.bootstrap.level == 0.9);
        QVERIFY(read.results->plan == session.results->plan);
        QCOMPARE(read.results->trace, session.results->trace);
        QVERIFY(read.results->belebele);
        same(parse_session(session_json({}, file), file), {}); // nothing open
    }

    void paths_move_with_their_folder() {
        const QTemporaryDir here, there;
        const std::filesystem::path from = std::filesystem::path(here.path().toStdString()) / "paper",
                                    to = std::filesystem::path(there.path().toStdString()) / "moved" / "paper";
        std::filesystem::create_directories(from / "sessions");
        std::filesystem::create_directories(to / "sessions");
        Session session = full_session(from);
        save_session(session, from / "sessions" / "study.isogloss");
        const std::string text = read_file(from / "sessions" / "study.isogloss", 1 << 20);
        QVERIFY(text.find(here.path().toStdString()) == std::string::npos); // nothing says where it was
        QVERIFY(text.find("\"../traces/a.isogloss.h5\"") != std::string::npos);
        std::filesystem::copy_file(from / "sessions" / "study.isogloss", to / "sessions" / "study.isogloss");
        const Session moved = load_session(to / "sessions" / "study.isogloss");
        QCOMPARE(moved.model, to / "model");
        QCOMPARE(moved.run->trace, to / "traces" / "a.isogloss.h5");
        QCOMPARE(moved.belebele, std::filesystem::path("/somewhere/else/entirely/belebele")); // far away: as it was
    }

    void hostile_files_are_refused_with_one_sentence() {
        const std::string good = session_json(full_session("/papers"), "/papers/study.isogloss");
        parse_session(good, "/papers/study.isogloss");
        refused("", "not JSON");
        refused("[1]", "a JSON object");
        refused(good.substr(0, good.size() / 2), "not JSON");
        refused("{}", "schema");
        refused(replaced(good, "\"schema\": 1", "\"schema\": 2"), "newer Isogloss");
        refused(replaced(good, "\"writer\"", "\"wrote\""), "only the keys");
        refused(replaced(good, "\"split\"", "\"path\""), "twice");
        refused(replaced(good, "\"family\"", "\"colour\""), "views.sort");
        refused(replaced(good, "\"tau\": 0.15", "\"tau\": 1.5"), "views.tau");
        refused(replaced(good, "\"tau\": 0.15", "\"tau\": 1e999"), "");
        refused(replaced(good, "\"current\": 1", "\"current\": 3"), "plan.current");
        refused(replaced(good, "\"current\": 1", "\"current\": -1"), "plan.current");
        refused(replaced(good, "\"expert\": 7", "\"expert\": 7.5"), "results.plan, edits[0]");
        refused(replaced(good, "\"layer\": 4,\n  \"expert\": 11", "\"expert\": 11"), "selection");
        refused(replaced(good, "\"limit\": 12", "\"limit\": 99999999999"), "options.limit");
        refused(replaced(good, "\"limit\": 12", "\"limit\": 18446744073709551615"), "options.limit");
        refused(replaced(good, "\"row\": 4", "\"row\": \"4\""), "views.row");
        refused(replaced(good, "\"model\": \"model\"", "\"model\": \"\""), "model");
        refused(replaced(good, "\"model\": \"model\"", "\"model\": \"a\\u0000b\""), "model");
        refused(replaced(good, "\"curves\": \"accuracy\"", "\"curves\": \"taste\""), "views.curves");
        refused(replaced(good, "\"zoom\": [\n   1,", "\"zoom\": [\n   -1,"), "views.zoom[0]");
        refused(replaced(good, "\"zoom\": [\n   1,", "\"zoom\": ["), "views.zoom");
        refused(replaced(good, "\"part\": \"sweep\"", "\"part\": \"all\""), "experiments.part");
        refused(replaced(good, "\"shots\": 4", "\"shots\": -4"), "experiments.task.shots");
        refused(replaced(good, "\"threshold\": 0.25", "\"threshold\": \"low\""), "plan.steps[1].threshold");
        refused(replaced(good, "\"compared\": \"", "\"compared\": 1, \"x\": \""), "");
        refused(std::string(200'000, '['), "");
        refused(replaced(good, "\"views\"", "\"" + std::string(100'000, 'v') + "\""), "only the keys");
    }

    void mutated_files_are_read_or_refused_and_nothing_else() {
        const std::string good = session_json(full_session("/papers"), "/papers/study.isogloss");
        const std::vector<std::string> words{
            "null", "{}", "[]", "-1", "1e400", "18446744073709551616", "\"\\u0000\"", "\"\\ud800\"", "\"../../../../x\"", "true", "[[[["};
        int taken = 0, refusals = 0;
        for (unsigned round = 0; round < 3000; ++round) {
            try {
                const Session session = parse_session(test::mutated(good, round, words), "/papers/study.isogloss");
                QVERIFY(!session.steps.empty() && session.current_step < session.steps.size());
                ++taken;
            } catch (const Error& error) {
                QVERIFY(QString::fromUtf8(error.what()).contains("study.isogloss"));
                ++refusals;
            }
        }
        QVERIFY2(taken > 10 && refusals > 1000, qPrintable(QStringLiteral("%1 taken, %2 refused").arg(taken).arg(refusals)));
    }

    void a_session_that_is_at_work_is_not_offered_to_another_window() {
        const QTemporaryDir folder;
        const QString last = folder.filePath("last.isogloss");
        Session session;
        session.split = "kept";
        {
            Autosave autosave(folder.path(), [&] { return std::optional(session); });
            autosave.touch();
            QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(autosave.file()), 20000);
            QVERIFY(!Autosave::take_abandoned(folder.path(), last)); // its program lives
        }
        QVERIFY(QDir(folder.path()).entryList(QDir::Files).isEmpty()); // a proper end leaves nothing behind
        // What a dead program leaves: a file whose lock nobody holds.
        save_session(session, folder.filePath("recovery-x.isogloss").toStdString());
        QVERIFY(Autosave::take_abandoned(folder.path(), last));
        QVERIFY(QFileInfo::exists(last) && !QFileInfo::exists(folder.filePath("recovery-x.isogloss")));
        QVERIFY(!Autosave::take_abandoned(folder.path(), last));
    }

    void keeping_that_fails_is_said_once() {
        const QTemporaryDir folder;
        Autosave autosave(folder.filePath("sub"), [] { return std::optional(Session{}); });
        QVERIFY(QDir(folder.filePath("sub")).removeRecursively());
        QSignalSpy said(&autosave, &Autosave::failed); // emitted on this thread
        autosave.touch();
        QTRY_COMPARE_WITH_TIMEOUT(said.count(), 1, 20000);
        QVERIFY(said.front().front().toString().contains("recovery-"));
    }
};

QTEST_GUILESS_MAIN(SessionTest)
#include "session_test.moc"
