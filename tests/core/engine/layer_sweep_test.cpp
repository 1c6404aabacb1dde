// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checkpoint/checkpoint.h"
#include "core/engine/layer_sweep.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <cmath>
#include <fstream>
#include <map>
#include <thread>

using namespace isogloss;

namespace {

const std::filesystem::path models = std::filesystem::path(ISOGLOSS_SOURCE_DIR) / "tests" / "parity" / "models";

EngineOptions options(ComputeType dtype = ComputeType::F32, std::uint64_t memory = 1ull << 30) {
    EngineOptions o;
    o.dtype = dtype;
    o.device = "cpu";
    o.threads = 2;
    o.memory_bytes = memory;
    return o;
}

PackedSequences sequences(int count, int vocabulary, int shift = 0) {
    PackedSequences packed;
    for (int s = 0; s < count; ++s) {
        std::vector<std::int32_t> ids;
        for (int i = 0; i < 3 + (s * 7) % 29; ++i)
            ids.push_back((s * 131 + i * 17 + i * i + shift) % vocabulary);
        packed.add(ids);
    }
    return packed;
}

class Recorded : public SweepSink {
public:
    std::map<int, std::vector<float>> logits, steered, weights;
    std::map<int, std::vector<std::int32_t>> index;
    std::vector<float> log_probability;
    std::vector<int> layers_done;
    std::vector<std::pair<std::int64_t, std::int64_t>> slices;
    std::function<void(int)> on_layer;

    void routing(const LayerRouting& r) override {
        append(logits[r.layer], r.router_logits, r.tokens * r.experts);
        append(steered[r.layer], r.steered_logits, r.tokens * r.experts);
        append(weights[r.layer], r.topk_weight, r.tokens * r.top_k);
        append(index[r.layer], r.topk_index, r.tokens * r.top_k);
        slices.emplace_back(r.first_token, r.tokens);
    }
    void layer_done(int layer) override {
        layers_done.push_back(layer);
        if (on_layer)
            on_layer(layer);
    }
    void log_probabilities(std::int64_t first, std::span<const float> values) override {
        if (static_cast<std::size_t>(first) != log_probability.size())
            throw EngineError("log-probabilities out of order");
        append(log_probability, values.data(), static_cast<std::int64_t>(values.size()));
    }

private:
    template <class T> static void append(std::vector<T>& to, const T* from, std::int64_t count) { to.insert(to.end(), from, from + count); }
};

SweepRequest request_for(const PackedSequences& packed, bool head = true) {
    SweepRequest request;
    request.sequences = packed;
    if (head)
        request.head = HeadRequest::all_next_tokens(packed);
    return request;
}

template <class Action> QString refusal(Action action) {
    try {
        action();
    } catch (const Error& error) {
        return QString::fromUtf8(error.what());
    }
    return {};
}

} // namespace

class LayerSweepTest : public QObject {
    Q_OBJECT

    static void add_models() {
        QTest::addColumn<QString>("model");
        QTest::addColumn<int>("dtype");
        for (const char* model : {"olmoe_gqa", "qwen3_moe_dense_layers"}) {
            QTest::addRow("%s f32", model) << model << static_cast<int>(ComputeType::F32);
            QTest::addRow("%s bf16", model) << model << static_cast<int>(ComputeType::BF16);
        }
    }

private slots:
    void the_same_run_twice_gives_the_same_bytes_data() { add_models(); }
    void the_same_run_twice_gives_the_same_bytes() {
        QFETCH(QString, model);
        QFETCH(int, dtype);
        const auto first = make_layer_sweep(models / model.toStdString(), options(static_cast<ComputeType>(dtype)));
        const auto second = make_layer_sweep(models / model.toStdString(), options(static_cast<ComputeType>(dtype)));
        const SweepRequest request = request_for(sequences(60, 280));
        Recorded a, b, again;
        first->sweep(request, a, {}, {});
        first->sweep(request, again, {}, {});
        second->sweep(request, b, {}, {});
        QVERIFY(a.logits == b.logits && a.index == b.index && a.weights == b.weights && a.log_probability == b.log_probability);
        QVERIFY(a.logits == again.logits && a.log_probability == again.log_probability);
        QVERIFY(!a.log_probability.empty());
    }

    void the_other_sequences_do_not_matter_data() { add_models(); }
    void the_other_sequences_do_not_matter() {
        QFETCH(QString, model);
        QFETCH(int, dtype);
        const auto engine = make_layer_sweep(models / model.toStdString(), options(static_cast<ComputeType>(dtype)));
        const int experts = engine->config().experts;
        const int k = engine->config().top_k;
        const PackedSequences packed = sequences(80, 280);
        Recorded together;
        engine->sweep(request_for(packed, false), together, {}, {});
        // A flip needs two logits closer than rounding can move them: 1e-5 in f32, a few bf16 steps in bf16.
        const double tolerance = dtype == static_cast<int>(ComputeType::F32) ? 1e-5 : 0.08;
        for (const std::size_t s : {0u, 11u, 42u, 79u}) {
            const auto begin = static_cast<std::size_t>(packed.offsets[s]);
            const auto end = static_cast<std::size_t>(packed.offsets[s + 1]);
            PackedSequences alone;
            alone.add(std::span(packed.token_ids).subspan(begin, end - begin));
            Recorded single;
            engine->sweep(request_for(alone, false), single, {}, {});
            for (const auto& [layer, logits] : single.logits) {
                const auto& all = together.logits.at(layer);
                for (std::size_t t = 0; t < end - begin; ++t) {
                    std::vector<float> row(logits.begin() + static_cast<std::ptrdiff_t>(t) * experts,
                                           logits.begin() + static_cast<std::ptrdiff_t>(t + 1) * experts);
                    for (std::size_t e = 0; e < row.size(); ++e)
                        QVERIFY(std::abs(row[e] - all[(begin + t) * static_cast<std::size_t>(experts) + e]) < tolerance);
                    std::sort(row.begin(), row.end(), std::greater<>());
                    if (static_cast<double>(row[static_cast<std::size_t>(k) - 1] - row[static_cast<std::size_t>(k)]) < 2 * tolerance)
                        continue;
                    const auto chosen = [k](const std::vector<std::int32_t>& index, std::size_t token) {
                        std::vector<std::int32_t> set(index.begin() + static_cast<std::ptrdiff_t>(token) * k,
                                                      index.begin() + static_cast<std::ptrdiff_t>(token + 1) * k);
                        std::sort(set.begin(), set.end());
                        return set;
                    };
                    QCOMPARE(chosen(single.index.at(layer), t), chosen(together.index.at(layer), begin + t));
                }
            }
        }
    }

    void a_sweep_covers_all_tokens_in_whole_sequences() {
        const auto engine = make_layer_sweep(models / "olmoe_flagship", options());
        // More tokens than one block of the router holds.
        PackedSequences packed;
        while (packed.tokens() < 9000)
            packed.add(
                std::vector<std::int32_t>(static_cast<std::size_t>(200 + packed.tokens() % 300), static_cast<std::int32_t>(packed.tokens() % 280)));
        Recorded sink;
        engine->sweep(request_for(packed, false), sink, {}, {});
        std::int64_t next = 0;
        int layers = 0;
        for (const auto& [first, tokens] : sink.slices) {
            QCOMPARE(first, next);
            QVERIFY(std::binary_search(packed.offsets.begin(), packed.offsets.end(), first + tokens));
            next += tokens;
            if (next == packed.tokens()) {
                next = 0;
                ++layers;
            }
        }
        QCOMPARE(layers, engine->config().layers);
        QVERIFY(sink.slices.size() > static_cast<std::size_t>(layers));
        QCOMPARE(sink.layers_done, (std::vector<int>{0, 1, 2}));
    }

    void the_head_scores_the_next_token() {
        const auto engine = make_layer_sweep(models / "qwen3_moe_version_5", options());
        const PackedSequences packed = sequences(5, 270);
        Recorded all;
        engine->sweep(request_for(packed), all, {}, {});
        QCOMPARE(static_cast<std::int64_t>(all.log_probability.size()), packed.tokens() - packed.sequences());
        // Every id as a candidate of one row: the probabilities sum to one.
        SweepRequest request = request_for(packed, false);
        request.head.tokens = {packed.offsets[2]};
        for (std::int32_t id = 0; id < engine->config().vocab_size; ++id)
            request.head.candidates.push_back(id);
        request.head.candidate_offsets = {0, engine->config().vocab_size};
        Recorded row;
        engine->sweep(request, row, {}, {});
        double sum = 0;
        for (const float value : row.log_probability)
            sum += std::exp(static_cast<double>(value));
        QVERIFY(std::abs(sum - 1) < 1e-5);
        const auto next = static_cast<std::size_t>(packed.token_ids[static_cast<std::size_t>(packed.offsets[2]) + 1]);
        const auto at = static_cast<std::size_t>(packed.offsets[2] - 2); // two sequences before it, each with one token that predicts nothing
        QVERIFY(std::abs(all.log_probability[at] - row.log_probability[next]) < 1e-4f);
    }

    void kept_hidden_states_give_the_same_bytes_data() { add_models(); }
    void kept_hidden_states_give_the_same_bytes() {
        QFETCH(QString, model);
        QFETCH(int, dtype);
        const auto engine = make_layer_sweep(models / model.toStdString(), options(static_cast<ComputeType>(dtype)));
        const auto fresh = make_layer_sweep(models / model.toStdString(), options(static_cast<ComputeType>(dtype)));
        const std::vector<int>& moe = engine->config().moe_layers;
        SweepRequest plain = request_for(sequences(30, 280));
        plain.keep_checkpoints = true;
        Recorded first;
        QCOMPARE(engine->sweep(plain, first, {}, {}).first_layer, 0);

        SweepRequest late = plain;
        late.use_checkpoints = true;
        late.plan.edits = {{moe.back(), 1, Action::Promote, 1.0}, {moe.back(), 2, Action::Suppress, 1.0}};
        Recorded steered, whole;
        const int from = engine->sweep(late, steered, {}, {}).first_layer;
        QCOMPARE(from, moe.back());
        SweepRequest unkept = late;
        unkept.use_checkpoints = unkept.keep_checkpoints = false;
        QCOMPARE(fresh->sweep(unkept, whole, {}, {}).first_layer, 0);
        QCOMPARE(steered.logits.size(), std::size_t(1));
        QVERIFY(steered.logits.at(moe.back()) == whole.logits.at(moe.back()));
        QVERIFY(steered.steered.at(moe.back()) == whole.steered.at(moe.back()));
        QVERIFY(steered.steered.at(moe.back()) != steered.logits.at(moe.back()));
        QVERIFY(steered.log_probability == whole.log_probability);
        QVERIFY(steered.log_probability != first.log_probability);

        // An edit in the first routed layer leaves only what comes before it; other tokens and another rule know nothing.
        SweepRequest early = late;
        early.plan.edits.push_back({moe.front(), 0, Action::Promote, 0.5});
        const auto first_layer = [&](const SweepRequest& request) {
            Recorded sink;
            return engine->sweep(request, sink, {}, {}).first_layer;
        };
        QVERIFY(first_layer(early) <= moe.front());
        SweepRequest other = late;
        other.sequences.token_ids.front() += 1;
        QCOMPARE(first_layer(other), 0);
        early.plan.rule = Rule::Hard;
        QVERIFY(first_layer(early) <= moe.front());
        // The plan of `early` was kept too: a second sweep with it starts behind its first edit.
        SweepRequest again = early;
        QVERIFY(first_layer(again) > moe.front());
    }

    void a_model_larger_than_its_budget_gives_the_same_bytes() {
        const std::filesystem::path folder = models / "olmoe_gqa";
        const auto roomy = make_layer_sweep(folder, options());
        const MemoryEstimate needed = roomy->estimate(100'000, 512);
        // Buffers, and room for hardly more than two of the four layers.
        const auto streaming = make_layer_sweep(folder, options(ComputeType::F32, needed.buffers + 400'000));
        QVERIFY(streaming->estimate(100'000, 512).weights < needed.weights);
        const SweepRequest request = request_for(sequences(40, 280));
        Recorded a, b;
        roomy->sweep(request, a, {}, {});
        streaming->sweep(request, b, {}, {});
        QVERIFY(a.logits == b.logits);
        QVERIFY(a.log_probability == b.log_probability);
    }

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
    void progress_rises_to_the_end() {
        const auto engine = make_layer_sweep(models / "qwen3_moe_dense_layers", options());
        std::vector<Progress> seen;
        Recorded sink;
        engine->sweep(request_for(sequences(40, 280)), sink, {}, [&](const Progress& p) { seen.push_back(p); });
        QVERIFY(seen.size() >= 6);
        for (std::size_t i = 1; i < seen.size(); ++i)
            QVERIFY(seen[i].fraction >= seen[i - 1].fraction);
        QVERIFY(seen.back().fraction > 0.99 && seen.back().tokens_per_second > 0);
        QCOMPARE(seen.front().layers, 6);
    }

    void nothing_after_the_last_router_runs_when_only_the_routing_is_wanted() {
        const auto engine = make_layer_sweep(models / "qwen3_moe_version_5", options());
        Recorded with_head, without;
        engine->sweep(request_for(sequences(9, 270), true), with_head, {}, {});
        engine->sweep(request_for(sequences(9, 270), false), without, {}, {});
        QVERIFY(with_head.logits == without.logits);
    }

    void empty_input() {
        const auto engine = make_layer_sweep(models / "olmoe_flagship", options());
        Recorded sink;
        engine->sweep({}, sink, {}, {});
        QVERIFY(sink.logits.empty());
        PackedSequences packed;
        packed.add({});
        packed.add(std::vector<std::int32_t>{5});
        packed.add({});
        engine->sweep(request_for(packed), sink, {}, {});
        QCOMPARE(sink.index.at(0).size(), std::size_t(4));
        QVERIFY(sink.log_probability.empty());
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

QTEST_GUILESS_MAIN(LayerSweepTest)
#include "layer_sweep_test.moc"
