// SPDX-License-Identifier: GPL-3.0-or-later
// Layers spread over several devices, with the CPU in the part of each: the same code as for GPUs, but for the streams.
#include "core/engine/layer_sweep.h"

#include "core/checkpoint/checkpoint.h"
#include "core/engine/device_weights.h"
#include "core/model/layer_weights.h"

#include <QtTest>

#include <cmath>

using namespace isogloss;

namespace {

const std::filesystem::path models = std::filesystem::path(ISOGLOSS_SOURCE_DIR) / "tests" / "parity" / "models";

PackedSequences sequences(int vocabulary) {
    PackedSequences packed;
    for (int s = 0; s < 24; ++s) {
        std::vector<std::int32_t> ids;
        for (int i = 0; i < 3 + (s * 7) % 29; ++i)
            ids.push_back((s / 2 * 131 + i * 17 + i * i) % vocabulary);
        packed.add(ids);
    }
    return packed;
}

class Recorded : public SweepSink {
public:
    std::vector<float> logits, log_probability;
    std::vector<std::int32_t> index;
    void routing(const LayerRouting& r) override {
        logits.insert(logits.end(), r.router_logits, r.router_logits + r.tokens * r.experts);
        index.insert(index.end(), r.topk_index, r.topk_index + r.tokens * r.top_k);
    }
    void log_probabilities(std::int64_t, std::span<const float> values) override {
        log_probability.insert(log_probability.end(), values.begin(), values.end());
    }
};

class Tokens : public GenerationSink {
public:
    explicit Tokens(std::int64_t count) : outputs(static_cast<std::size_t>(count)) {}
    std::vector<std::vector<std::int32_t>> outputs;
    bool token(std::int64_t sequence, std::int32_t id) override {
        outputs[static_cast<std::size_t>(sequence)].push_back(id);
        return true;
    }
};

std::unique_ptr<Engine> opened(const std::string& model, const std::string& device, Kernels kernels, std::uint64_t room = 0) {
    EngineOptions options;
    options.dtype = ComputeType::F32;
    options.device = device;
    options.kernels = kernels;
    options.threads = 2;
    options.memory_bytes = 1ull << 30;
    options.device_memory_bytes = room;
    return make_layer_sweep(models / model, options);
}

/// Room for two of a model's layers.
std::uint64_t two_layers(const std::string& model) {
    const ModelConfig config = load_model_config(models / model);
    const Checkpoint checkpoint(models / model);
    std::uint64_t largest = 0;
    for (int index = 0; index < config.layers; ++index) {
        LayerWeights layer = layer_weights(checkpoint, config, index, aten_compute(at::kFloat, at::kCPU));
        largest = std::max(largest, device_bytes(layer, at::kFloat));
    }
    return 2 * largest;
}

Recorded swept(Engine& engine, bool shared = false) {
    Recorded sink;
    SweepRequest request;
    request.sequences = sequences(engine.config().vocab_size);
    request.head = HeadRequest::all_next_tokens(request.sequences);
    if (shared) { // only the last tokens are wanted, so that first ones can be shared
        HeadRequest head;
        for (std::size_t s = 1; s < request.sequences.offsets.size(); ++s) {
            head.tokens.push_back(request.sequences.offsets[s] - 1);
            head.candidate_offsets.push_back(static_cast<std::int64_t>(head.candidates.size()));
            head.candidates.push_back(static_cast<std::int32_t>(s));
        }
        head.candidate_offsets.push_back(static_cast<std::int64_t>(head.candidates.size()));
        request.head = head;
        request.share_prefixes = true;
    }
    engine.sweep(request, sink, {}, {});
    return sink;
}

std::vector<std::vector<std::int32_t>> generated(Engine& engine, std::int64_t places) {
    GenerateRequest request;
    request.prompts = sequences(engine.config().vocab_size);
    request.max_new_tokens = 9;
    request.places = places;
    Tokens sink(request.prompts.sequences());
    engine.generate(request, sink, {}, {});
    return sink.outputs;
}

} // namespace

class DevicesTest : public QObject {
    Q_OBJECT
    static void add_models() {
        QTest::addColumn<QString>("model");
        for (const char* name : {"olmoe_gqa", "deepseek_v3_groups", "gpt_oss_bf16", "phimoe_window", "minimax_m2_fp8", "qwen2_moe_shared"})
            QTest::newRow(name) << name;
    }
private slots:
    void a_spread_changes_nothing_data() { add_models(); }
    void a_spread_changes_nothing() {
        QFETCH(QString, model);
        const std::string name = model.toStdString();
        const auto one = opened(name, "cpu", Kernels::Aten);
        const Recorded expected = swept(*one);
        QVERIFY(!expected.logits.empty() && !expected.log_probability.empty());
        const auto continued = generated(*one, 5);
        QCOMPARE(one->device_name(), std::string("cpu"));
        const std::uint64_t room = two_layers(name);
        // Two devices with room for two layers each; one that copies a layer while another computes; three of which the last is not needed.
        for (const auto& [device, bytes] : {std::pair<std::string, std::uint64_t>{"cpu,cpu", room}, {"cpu", room}, {"cpu,cpu,cpu", 2 * room}}) {
            const auto spread = opened(name, device, Kernels::Aten, bytes);
            for (int time = 0; time < 2; ++time) {
                const Recorded ours = swept(*spread);
                QVERIFY(ours.logits == expected.logits);
                QVERIFY(ours.index == expected.index);
                QVERIFY(ours.log_probability == expected.log_probability);
            }
            QVERIFY(generated(*spread, 5) == continued);
            if (device == "cpu,cpu" && spread->config().layers > 2)
                QCOMPARE(spread->device_name(), device);
        }
    }

    void operators_and_own_kernels_agree_data() { add_models(); }
    void operators_and_own_kernels_agree() {
        QFETCH(QString, model);
        const auto own = opened(model.toStdString(), "cpu", Kernels::Own), aten = opened(model.toStdString(), "cpu", Kernels::Aten);
        for (const bool shared : {false, true}) {
            const Recorded theirs = swept(*own, shared), ours = swept(*aten, shared);
            QCOMPARE(ours.index.size(), theirs.index.size());
            QCOMPARE(ours.log_probability.size(), theirs.log_probability.size());
            for (std::size_t i = 0; i < ours.logits.size(); ++i)
                QVERIFY(std::abs(ours.logits[i] - theirs.logits[i]) < 1e-4f);
            for (std::size_t i = 0; i < ours.log_probability.size(); ++i)
                QVERIFY(std::abs(ours.log_probability[i] - theirs.log_probability[i]) < 1e-3f);
        }
    }

    void generation_does_not_depend_on_the_places() {
        const auto engine = opened("olmoe_gqa", "cpu", Kernels::Aten);
        const auto alone = generated(*engine, 1);
        for (const std::int64_t places : {3, 24})
            QVERIFY(generated(*engine, places) == alone);
    }

    void a_sweep_starts_again_on_the_device_of_its_first_layer() {
        const std::string name = "olmoe_gqa";
        const auto engine = opened(name, "cpu,cpu", Kernels::Aten, two_layers(name));
        SweepRequest request;
        request.sequences = sequences(engine->config().vocab_size);
        request.keep_checkpoints = true;
        Recorded first, again, fresh;
        engine->sweep(request, first, {}, {});
        request.plan.rule = Rule::Soft;
        request.plan.edits.push_back({engine->config().moe_layers.back(), 1, Action::Promote, 2});
        request.use_checkpoints = true;
        const SweepOutcome outcome = engine->sweep(request, again, {}, {});
        QVERIFY(outcome.first_layer > 0);
        request.use_checkpoints = request.keep_checkpoints = false;
        engine->sweep(request, fresh, {}, {});
        QVERIFY(std::equal(again.logits.rbegin(), again.logits.rend(), fresh.logits.rbegin()));
    }

    void devices_that_are_not_there_are_refused() {
        QVERIFY_EXCEPTION_THROWN(opened("olmoe_gqa", "cuda:99", Kernels::Own), EngineError);
        QVERIFY_EXCEPTION_THROWN(opened("olmoe_gqa", "tpu", Kernels::Own), EngineError);
        QVERIFY_EXCEPTION_THROWN(opened("olmoe_gqa", "cpu", Kernels::Aten, 100), EngineError); // no room for two layers
    }
};

QTEST_GUILESS_MAIN(DevicesTest)
#include "devices_test.moc"
