// SPDX-License-Identifier: GPL-3.0-or-later
// What a sweep refuses, and what ends it early.
#include "core/checkpoint/checkpoint.h"
#include "tests/core/engine/recorded_sweep.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QtTest>

#include <cmath>
#include <fstream>
#include <thread>

using namespace isogloss;
using namespace isogloss::tests;

class SweepFaultsTest : public QObject {
    Q_OBJECT
private slots:
    void what_cannot_fit_is_refused_with_both_numbers() {
        const auto engine = make_layer_sweep(models / "olmoe_gqa", options(ComputeType::F32, 1'000'000));
        const QString sentence = refusal([&] { engine->tokens_per_sweep(50); });
        QVERIFY2(sentence.contains("1.0 MB") && sentence.contains("needs at least"), qPrintable(sentence));
        QVERIFY(!refusal([&] {
                     Recorded sink;
                     engine->sweep(request_for(sequences(3, 280)), sink, {}, {});
                 }).isEmpty());

        const auto enough = make_layer_sweep(models / "olmoe_gqa", options());
        const std::int64_t most = enough->tokens_per_sweep(50);
        QVERIFY(most > 50);
        QVERIFY(enough->estimate(most, 50).total() <= (1ull << 30));
        QVERIFY(enough->estimate(2 * most, 50).hidden == 2 * enough->estimate(most, 50).hidden);
    }

    void cancelling_answers_within_a_second_and_the_engine_stays_usable() {
        const auto engine = make_layer_sweep(models / "olmoe_flagship", options());
        PackedSequences packed;
        for (int s = 0; s < 1500; ++s)
            packed.add(std::vector<std::int32_t>(200, s % 280));
        const CancelToken cancel;
        QElapsedTimer since;
        std::thread stop([&] {
            std::this_thread::sleep_for(std::chrono::milliseconds(50));
            since.start();
            cancel.cancel();
        });
        Recorded sink;
        QVERIFY_THROWS_EXCEPTION(Cancelled, engine->sweep(request_for(packed), sink, cancel, {}));
        const qint64 waited = since.elapsed();
        stop.join();
        QVERIFY2(waited < 1000, qPrintable(QString::number(waited)));
        Recorded after;
        engine->sweep(request_for(sequences(3, 280)), after, {}, {});
        QCOMPARE(after.layers_done.size(), std::size_t(3));
    }

    void an_exception_of_the_sink_ends_the_sweep() {
        const auto engine = make_layer_sweep(models / "olmoe_flagship", options());
        Recorded sink;
        sink.on_layer = [](int layer) {
            if (layer == 1)
                throw InputError("disk full");
        };
        QVERIFY_THROWS_EXCEPTION(InputError, engine->sweep(request_for(sequences(3, 280)), sink, {}, {}));
        QCOMPARE(sink.layers_done, (std::vector<int>{0, 1}));
    }

    void bad_requests_are_refused() {
        const auto engine = make_layer_sweep(models / "olmoe_flagship", options());
        Recorded sink;
        const auto sweep = [&](const SweepRequest& request) { return refusal([&] { engine->sweep(request, sink, {}, {}); }); };
        SweepRequest request = request_for(sequences(2, 280));
        request.sequences.token_ids[1] = 280;
        QVERIFY(sweep(request).contains("280") && sweep(request).contains("vocabulary"));
        request = request_for(sequences(2, 280));
        request.sequences.offsets.back() += 1;
        QVERIFY(sweep(request).contains("offsets"));
        request = request_for(sequences(2, 280));
        request.head.tokens.front() = 1000;
        QVERIFY(sweep(request).contains("position 1000"));
        request = request_for(sequences(2, 280));
        request.head.candidates.front() = -1;
        QVERIFY(sweep(request).contains("-1"));
        PackedSequences longer;
        longer.add(std::vector<std::int32_t>(1025, 1));
        QVERIFY(sweep(request_for(longer, false)).contains("1024"));
        QVERIFY(refusal([] {
                    EngineOptions o = options();
                    o.device = "tpu";
                    make_layer_sweep(models / "olmoe_flagship", o);
                }).contains("tpu"));
    }

    void a_wrong_shape_names_the_tensor() {
        QTemporaryDir folder;
        const std::filesystem::path to = folder.path().toStdString();
        for (const char* name : {"config.json", "model.safetensors"})
            std::filesystem::copy(models / "olmoe_flagship" / name, to / name);
        std::ifstream in(to / "config.json");
        std::string text((std::istreambuf_iterator<char>(in)), {});
        in.close();
        const std::string key = "\"intermediate_size\": 12";
        QVERIFY(text.find(key) != std::string::npos);
        text.replace(text.find(key), key.size(), "\"intermediate_size\": 13");
        std::ofstream(to / "config.json") << text;
        const QString sentence = refusal([&] { make_layer_sweep(to, options()); });
        QVERIFY2(sentence.contains("experts.0.gate_proj.weight") && sentence.contains("[13, 40]") && sentence.contains("[12, 40]"),
                 qPrintable(sentence));
    }

    void weights_that_are_not_finite_are_reported() {
        QTemporaryDir folder;
        const std::filesystem::path to = folder.path().toStdString();
        for (const char* name : {"config.json", "model.safetensors"})
            std::filesystem::copy(models / "olmoe_flagship" / name, to / name);
        std::uint64_t offset = 0;
        {
            const Checkpoint checkpoint(to);
            offset = checkpoint.tensor("model.layers.1.mlp.gate.weight").file_offset;
        }
        std::fstream file(to / "model.safetensors", std::ios::in | std::ios::out | std::ios::binary);
        file.seekp(static_cast<std::streamoff>(offset));
        const float nan = std::nanf("");
        file.write(reinterpret_cast<const char*>(&nan), sizeof nan);
        file.close();
        const auto engine = make_layer_sweep(to, options());
        Recorded sink;
        const QString sentence = refusal([&] { engine->sweep(request_for(sequences(3, 280)), sink, {}, {}); });
        QVERIFY2(sentence.contains("layer 1") && sentence.contains("not finite"), qPrintable(sentence));
        QVERIFY(!sink.logits.contains(1));
    }
};

QTEST_GUILESS_MAIN(SweepFaultsTest)
#include "sweep_faults_test.moc"
