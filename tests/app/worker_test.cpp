// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/files.h"
#include "app/window/worker/analysis_worker.h"
#include "app/window/worker/engine_worker.h"
#include "app/window/worker/job_queue.h"
#include "app/window/worker/open_traces.h"
#include "tests/core/analysis/trace_maker.h"
#include "widgets/models/stage_text.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

#include <atomic>
#include <chrono>
#include <future>
#include <map>
#include <set>
#include <thread>

using namespace isogloss;

namespace {

const std::filesystem::path source(ISOGLOSS_SOURCE_DIR);
const std::filesystem::path small_trace = source / "tests/core/trace/small.isogloss.h5";
const std::filesystem::path demo = source / "resources/demo";

RunSettings demo_settings(std::size_t limit) {
    RunSettings settings;
    settings.model_folder = demo / "model";
    settings.corpus = inspect_corpus(demo / "corpus");
    settings.languages = {"eng_Latn", "fra_Latn", "hin_Deva"};
    settings.reference = "eng_Latn";
    settings.limit = limit;
    return settings;
}

/// How often each job ended, and how. Answers are queued to the test's thread: a QSignalSpy would be written to by the worker's, and its wait() would
/// miss an answer that comes before it.
struct Endings : QObject {
    explicit Endings(EngineWorker& worker) {
        connect(&worker, &EngineWorker::traced, this, [this](JobId id, const TraceResult&) { ended[id] += "traced "; });
        connect(&worker, &EngineWorker::failed, this, [this](JobId id, const QString& said) {
            ended[id] += "failed ";
            sentence = said;
        });
        connect(&worker, &EngineWorker::cancelled, this, [this](JobId id) { ended[id] += "cancelled "; });
    }
    std::map<JobId, QString> ended;
    QString sentence; ///< of the last failure
};

} // namespace

class WorkerTest : public QObject {
    Q_OBJECT
private slots:
    void jobs_run_in_order_on_one_thread() {
        std::vector<int> order;
        std::vector<std::thread::id> threads;
        {
            JobQueue queue;
            std::promise<void> done;
            for (int i = 0; i < 50; ++i)
                queue.post([&, i](JobId, const CancelToken&) {
                    order.push_back(i);
                    threads.push_back(std::this_thread::get_id());
                    if (i == 49)
                        done.set_value();
                });
            done.get_future().wait();
        }
        for (int i = 0; i < 50; ++i) {
            QCOMPARE(order[static_cast<std::size_t>(i)], i);
            QVERIFY(threads[static_cast<std::size_t>(i)] == threads[0]);
        }
        QVERIFY(threads[0] != std::this_thread::get_id());
    }

    void a_newer_job_takes_the_place_of_an_older_one_of_its_kind() {
        std::atomic<bool> first_cancelled = false;
        std::vector<JobId> dropped, ran;
        {
            JobQueue queue;
            std::promise<void> running, done;
            queue.post(
                [&](JobId, const CancelToken& cancel) {
                    running.set_value();
                    while (!cancel.cancelled())
                        std::this_thread::sleep_for(std::chrono::milliseconds(1));
                    first_cancelled = true;
                },
                "divergence");
            running.get_future().wait();
            const auto note = [&](JobId id, const CancelToken&) { ran.push_back(id); };
            const auto drop = [&](JobId id) { dropped.push_back(id); };
            const JobId other = queue.post(note, "activation", drop);
            const JobId second = queue.post(note, "divergence", drop);
            const JobId third = queue.post(note, "divergence", drop);
            queue.post([&](JobId, const CancelToken&) { done.set_value(); });
            done.get_future().wait();
            QCOMPARE(ran, (std::vector<JobId>{other, third}));
            QCOMPARE(dropped, std::vector<JobId>{second});
        }
        QVERIFY(first_cancelled);
    }

    void a_queue_ends_within_a_second_of_what_runs() {
        std::promise<void> running;
        auto queue = std::make_unique<JobQueue>();
        std::atomic<int> later = 0;
        queue->post([&](JobId, const CancelToken& cancel) {
            running.set_value();
            while (!cancel.cancelled())
                std::this_thread::sleep_for(std::chrono::milliseconds(1));
        });
        queue->post([&](JobId, const CancelToken&) { ++later; });
        running.get_future().wait();
        const auto start = std::chrono::steady_clock::now();
        queue.reset();
        QVERIFY(std::chrono::steady_clock::now() - start < std::chrono::seconds(1));
        QCOMPARE(later.load(), 0);
    }

    void analysis_equals_a_direct_computation() {
        AnalysisWorker worker;
        QObject receiver;
        std::map<JobId, DivergenceView> ready;
        connect(&worker, &AnalysisWorker::divergence_ready, &receiver, [&](JobId job, const DivergenceView& answer) { ready[job] = answer; });
        const JobId id = worker.divergence({small_trace, {}, Weighting::TopK, {}});
        QTRY_VERIFY_WITH_TIMEOUT(ready.count(id) == 1, 20000);
        const DivergenceView& view = ready[id];
        const TraceReader trace(small_trace);
        DivergenceOptions options;
        options.reference = trace.header().reference_language;
        options.weighting = Weighting::TopK;
        const DivergenceTable direct = divergence(trace, options);
        QCOMPARE(view.table->languages, direct.languages);
        for (std::size_t i = 0; i < direct.mean.size(); ++i) {
            QVERIFY(std::isnan(direct.mean[i]) ? std::isnan(view.table->mean[i]) : view.table->mean[i] == direct.mean[i]);
            QVERIFY(std::isnan(direct.low[i]) ? std::isnan(view.table->low[i]) : view.table->low[i] == direct.low[i]);
        }
    }

    void a_trace_compared_with_itself_has_not_changed() {
        OpenTraces traces;
        const std::string reference = TraceReader(small_trace).header().reference_language;
        const DifferenceView view = traces.difference({small_trace, small_trace, reference, Weighting::Softmax, {}}, {});
        QVERIFY(!view.means.empty());
        for (const auto& mean : view.means) {
            QCOMPARE(mean.difference, 0.0);
            QCOMPARE(mean.low, 0.0);
            QCOMPARE(mean.high, 0.0);
        }
        const TraceReader reader(small_trace);
        for (const auto& [language, share] : changed_choices(reader, reader, 0, {}))
            QVERIFY2(share == 0 || std::isnan(share), language.c_str());
    }

    void a_click_is_answered_while_a_pass_goes_on() {
        QTemporaryDir folder;
        const std::filesystem::path trace = to_path(folder.filePath("wide.isogloss.h5"));
        constexpr int sequences = 150, layers = 6;
        tests::TraceMaker maker(64, layers);
        std::vector<std::string> keys;
        for (int s = 0; s < sequences; ++s)
            keys.push_back("row" + std::to_string(s));
        for (int n = 0; n < 12; ++n)
            maker.add("eng_Latn" + (n == 0 ? std::string() : std::to_string(n)), keys, std::vector<int>(sequences, 20));
        {
            TraceWriter writer = TraceWriter::create(trace, maker.header, maker.languages, false);
            for (int layer = 0; layer < layers; ++layer)
                for (std::size_t n = 0; n < maker.languages.size(); ++n)
                    maker.write_layer(writer, n, layer, [&](int, int s, int t) { return (s * 7 + t + static_cast<int>(n)) % 60; });
        }
        AnalysisWorker worker;
        QObject receiver;
        QStringList answers;
        connect(&worker, &AnalysisWorker::divergence_ready, &receiver, [&](JobId, const DivergenceView&) { answers << "pass"; });
        connect(&worker, &AnalysisWorker::activation_ready, &receiver, [&](JobId, const ActivationView&) { answers << "click"; });
        connect(&worker, &AnalysisWorker::failed, &receiver, [&](JobId, const QString& sentence) { answers << sentence; });
        Bootstrap many; // so that the pass takes a second
        many.resamples = 60000;
        const JobId pass = worker.divergence({trace, "eng_Latn", Weighting::Softmax, many});
        QTest::qWait(30); // it has begun
        const JobId click = worker.activation({trace, "eng_Latn1", "eng_Latn", 2, {}});
        QVERIFY(pass != click);
        QTRY_COMPARE_WITH_TIMEOUT(answers.size(), 2, 60000);
        QCOMPARE(answers, QStringList({"click", "pass"}));
        QTRY_VERIFY(worker.idle());
    }

    void a_file_that_is_no_trace_gives_one_sentence() {
        const QTemporaryDir folder;
        const QString file = folder.filePath("x.isogloss.h5");
        QFile out(file);
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write("not a trace");
        out.close();
        AnalysisWorker worker;
        QObject receiver;
        QString sentence;
        connect(&worker, &AnalysisWorker::failed, &receiver, [&](JobId, const QString& said) { sentence = said; });
        worker.divergence({to_path(file), {}, Weighting::Softmax, {}});
        QTRY_VERIFY_WITH_TIMEOUT(!sentence.isEmpty(), 10000);
        QVERIFY2(sentence.contains("x.isogloss.h5"), qPrintable(sentence));
    }

    void a_missing_model_gives_one_sentence_and_the_worker_goes_on() {
        EngineWorker worker;
        Endings endings(worker);
        RunSettings settings;
        settings.model_folder = "/nowhere/at/all";
        const QTemporaryDir folder;
        const JobId id = worker.trace({settings, {}, to_path(folder.filePath("out.isogloss.h5")), false});
        QTRY_COMPARE_WITH_TIMEOUT(endings.ended[id], "failed ", 20000);
        QVERIFY2(endings.sentence.contains("/nowhere/at/all"), qPrintable(endings.sentence));
        QVERIFY(QDir(folder.path()).entryList(QDir::Files).isEmpty());
    }

    void a_cancelled_run_leaves_a_trace_that_resumes() {
        if (!has_engine())
            QSKIP("this build has no engine");
        const QTemporaryDir folder;
        const std::filesystem::path out = to_path(folder.filePath("out.isogloss.h5")), whole = to_path(folder.filePath("whole.isogloss.h5"));
        EngineWorker worker;
        Endings endings(worker);
        const TraceRequest request{demo_settings(40), {}, out, false};
        JobId id = 0;
        const auto cancelling = connect(&worker, &EngineWorker::layers_completed, &worker, [&] { worker.cancel(id); });
        id = worker.trace(request);
        QTRY_VERIFY_WITH_TIMEOUT(!endings.ended[id].isEmpty(), 60000);
        disconnect(cancelling);
        // The cancel may come after the last layer; then the trace is whole already.
        QVERIFY(endings.ended[id] == "cancelled " || endings.ended[id] == "traced ");
        TraceRequest rest = request;
        rest.resume = true;
        const JobId resumed = worker.trace(rest), direct = worker.trace({request.settings, {}, whole, false});
        QTRY_COMPARE_WITH_TIMEOUT(endings.ended[resumed], "traced ", 60000);
        QTRY_COMPARE_WITH_TIMEOUT(endings.ended[direct], "traced ", 60000);
        const TraceReader a(out), b(whole);
        QCOMPARE(a.layers_complete(), b.layers_complete());
        for (std::size_t language = 0; language < a.languages().size(); ++language)
            for (int layer = 0; layer < a.layers_complete(); ++layer) {
                QVERIFY(a.topk_index(language, layer) == b.topk_index(language, layer));
                QVERIFY(a.pooled(language, layer, Weighting::Softmax) == b.pooled(language, layer, Weighting::Softmax));
            }
    }

    /// Core speaks English: a stage that the window does not know would stand there untranslated.
    void the_window_knows_every_stage() {
#ifndef ISOGLOSS_HAS_ENGINE
        QSKIP("this build has no engine");
#endif
        struct Marks : QTranslator {
            bool isEmpty() const override { return false; }
            QString translate(const char*, const char* text, const char*, int) const override { return "«" + QString::fromUtf8(text) + "»"; }
        } marks;
        QTemporaryDir folder;
        EngineWorker worker;
        Endings endings(worker);
        std::set<std::string> stages;
        bool done = false;
        connect(&worker, &EngineWorker::progressed, &endings, [&](JobId, const Progress& progress) { stages.insert(progress.stage); });
        connect(&worker, &EngineWorker::reevaluated, &endings, [&](JobId, const ReevaluationResult&) { done = true; });
        RunSettings settings = demo_settings(4);
        const std::filesystem::path first = to_path(folder.filePath("first.isogloss.h5"));
        const JobId traced = worker.trace({settings, {}, first});
        QTRY_COMPARE_WITH_TIMEOUT(endings.ended[traced], QString("traced "), 60000);
        ReevaluationRequest request;
        request.settings = settings;
        request.plan.edits = {{3, 2, Action::Promote, 0.5}};
        request.trace_out = to_path(folder.filePath("steered.isogloss.h5"));
        request.belebele = demo / "tasks/belebele";
        request.belebele_limit = 2;
        worker.reevaluate(request);
        QTRY_VERIFY2_WITH_TIMEOUT(done || !endings.sentence.isEmpty(), qPrintable(endings.sentence), 120000);
        QVERIFY2(endings.sentence.isEmpty(), qPrintable(endings.sentence));
        QVERIFY(stages.size() > 8);
        QCoreApplication::installTranslator(&marks);
        for (const std::string& stage : stages) {
            const QString text = stage_text(stage);
            QVERIFY2(text.startsWith("«") && text.count("«") == text.count("»"), stage.c_str());
            QVERIFY2(text.count("«") == (text.contains("before") || text.contains("after") || text.contains("steered") ? 2 : 1), qPrintable(text));
        }
        QCoreApplication::removeTranslator(&marks);
    }

    void a_worker_that_goes_away_during_a_run_ends_it() {
        if (!has_engine())
            QSKIP("this build has no engine");
        const QTemporaryDir folder;
        auto worker = std::make_unique<EngineWorker>();
        int answers = 0;
        bool started = false;
        QObject present;
        connect(worker.get(), &EngineWorker::started, &present, [&] { started = true; });
        auto receiver = std::make_unique<QObject>();
        connect(worker.get(), &EngineWorker::traced, receiver.get(), [&] { ++answers; });
        worker->trace({demo_settings(0), {}, to_path(folder.filePath("out.isogloss.h5")), false});
        QTRY_VERIFY_WITH_TIMEOUT(started, 20000);
        receiver.reset(); // its answer goes nowhere
        const auto start = std::chrono::steady_clock::now();
        worker.reset();
        QVERIFY(std::chrono::steady_clock::now() - start < std::chrono::seconds(10));
        QCoreApplication::processEvents();
        QCOMPARE(answers, 0);
    }

private:
    static bool has_engine() {
#ifdef ISOGLOSS_HAS_ENGINE
        return std::filesystem::exists(demo / "model/config.json");
#else
        return false;
#endif
    }
};

QTEST_GUILESS_MAIN(WorkerTest)
#include "worker_test.moc"
