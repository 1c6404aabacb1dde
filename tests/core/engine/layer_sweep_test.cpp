// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/engine/recorded_sweep.h"

#include <QtTest>

#include <algorithm>
#include <cmath>
#include <map>

using namespace isogloss;
using namespace isogloss::tests;

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
};

QTEST_GUILESS_MAIN(LayerSweepTest)
#include "layer_sweep_test.moc"
