// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/parity.h"

#include "core/base/files.h"
#include "core/checkpoint/safetensors.h"
#include "core/engine/layer_sweep.h"
#include "core/model/router_words.h"
#include "core/trace/forward_dump.h"

#include <QTemporaryDir>
#include <QtTest>

#include <cmath>
#include <cstring>
#include <fstream>
#include <numeric>

using namespace isogloss;

namespace {

const std::filesystem::path models = std::filesystem::path(ISOGLOSS_SOURCE_DIR) / "tests" / "parity" / "models";

std::unique_ptr<Engine> engine_of(const std::string& name) {
    EngineOptions options;
    options.dtype = ComputeType::F32;
    options.device = "cpu";
    options.threads = 2;
    options.memory_bytes = 1ull << 30;
    return make_layer_sweep(models / name, options);
}

ReferenceRun reference_of(const std::string& name, const Engine& engine) {
    return load_reference(models / name / "expected.safetensors", engine.config());
}

/// Writes what the engine computes as `isogloss-cli forward` does.
class DumpSink : public SweepSink {
public:
    explicit DumpSink(ForwardDump& dump) : dump_(dump) {}
    void routing(const LayerRouting& r) override {
        dump_.write({0, r.moe_index, r.first_token, r.tokens, r.router_logits, r.steered_logits, r.topk_index, r.topk_weight});
    }
    void logits(std::int64_t row, std::int64_t rows, const float* values) override { dump_.write_logits(0, row, rows, values); }

private:
    ForwardDump& dump_;
};

} // namespace

class ParityTest : public QObject {
    Q_OBJECT

    template <class Use> void refused(Use use, const QStringList& words) const {
        try {
            use();
        } catch (const InputError& error) {
            for (const QString& word : words)
                QVERIFY2(QString::fromUtf8(error.what()).contains(word), error.what());
            return;
        }
        QFAIL("the reference was accepted");
    }

private slots:
    void the_fixtures_are_equal_within_rounding_data() {
        QTest::addColumn<QString>("model");
        for (const char* name : {"olmoe_gqa", "qwen3_moe_dense_layers", "phimoe_longrope", "deepseek_v3_groups", "ernie_bias", "gpt_oss_mxfp4"})
            QTest::newRow(name) << name;
    }
    void the_fixtures_are_equal_within_rounding() {
        QFETCH(QString, model);
        const auto engine = engine_of(model.toStdString());
        const ReferenceRun reference = reference_of(model.toStdString(), *engine);
        const ParityReport report = compare_with_reference(*engine, reference, {}, {});
        QVERIFY(report.within_rounding());
        QCOMPARE(report.agreement(), 1.0);
        QCOMPARE(report.tokens, reference.sequences.tokens());
        QVERIFY(report.logits_difference >= 0 && report.logits_difference < logits_tolerance);
        QCOMPARE(report.layers.size(), engine->config().moe_layers.size());
        for (std::size_t i = 0; i < report.layers.size(); ++i) {
            QCOMPARE(report.layers[i].layer, engine->config().moe_layers[i]);
            QCOMPARE(report.layers[i].tokens, report.tokens);
            QVERIFY(report.layers[i].spread > 0.1 && report.layers[i].relative() < router_tolerance);
            QVERIFY(std::is_sorted(report.layers[i].margins.begin(), report.layers[i].margins.end()) && report.layers[i].margins[3] > 1e-3);
        }
    }
    void differences_are_found_where_they_are() {
        const auto engine = engine_of("qwen3_moe_dense_layers");
        ReferenceRun reference = reference_of("qwen3_moe_dense_layers", *engine);
        reference.layers[5].router_logits[7] += 0.5f;
        auto& index = reference.layers[1].index;
        index[3] = (index[3] + 1) % 12 == index[4] || (index[3] + 1) % 12 == index[5] ? (index[3] + 2) % 12 : (index[3] + 1) % 12;
        const ParityReport report = compare_with_reference(*engine, reference, {}, {});
        QVERIFY(!report.within_rounding());
        QCOMPARE(report.layers[0].equal, report.tokens - 1);
        QCOMPARE(report.layers[0].beyond_ties, 1);
        QVERIFY(report.layers[0].relative() < router_tolerance);
        QVERIFY(std::abs(report.layers[1].largest_difference - 0.5) < 1e-3);
        reference.layers[5].router_logits[7] = std::numeric_limits<float>::quiet_NaN();
        QVERIFY(std::isinf(compare_with_reference(*engine, reference, {}, {}).layers[1].largest_difference));
    }
    void without_an_index_the_rule_chooses() {
        for (const char* name : {"glm4_moe_groups", "deepseek_v2_groups", "phimoe_window", "granitemoe_plain"}) {
            const auto engine = engine_of(name);
            ReferenceRun reference = reference_of(name, *engine);
            for (auto& [layer, routing] : reference.layers)
                routing.index.clear();
            QVERIFY2(compare_with_reference(*engine, reference, {}, {}).within_rounding(), name);
        }
    }
    void margins_equal_those_of_the_reference() {
        for (const char* name : {"glm4_moe_groups", "deepseek_v2_groups", "mixtral_window", "ernie_bias"}) {
            const auto engine = engine_of(name);
            const SafetensorsFile file(models / name / "expected.safetensors");
            const ParityReport report = compare_with_reference(*engine, reference_of(name, *engine), {}, {});
            for (const LayerParity& layer : report.layers) {
                const TensorView& view = file.tensors().at("none/margin/" + std::to_string(layer.layer));
                std::vector<float> margins(view.bytes / 4);
                std::memcpy(margins.data(), view.data, view.bytes);
                const double smallest = static_cast<double>(*std::min_element(margins.begin(), margins.end()));
                QVERIFY2(std::abs(layer.margins[0] - smallest) < 1e-5,
                         qPrintable(QStringLiteral("%1: %2, not %3").arg(name).arg(layer.margins[0]).arg(smallest)));
            }
        }
    }
    void a_dump_of_our_own_is_read_back() {
        const auto engine = engine_of("olmoe_flagship");
        const ModelConfig& config = engine->config();
        QTemporaryDir folder;
        const std::filesystem::path file = folder.path().toStdString() + "/dump.h5";
        ForwardDump::Shape shape;
        shape.sequences = {{3, 1, 4, 1, 5, 9, 2, 6}};
        shape.moe_layers.assign(config.moe_layers.begin(), config.moe_layers.end());
        shape.experts = config.experts;
        shape.top_k = config.top_k;
        shape.vocabulary = config.vocab_size;
        shape.router = router_line(config);
        ForwardDump dump(file, shape);
        SweepRequest request;
        request.sequences.add(shape.sequences[0]);
        request.head.tokens.resize(8);
        std::iota(request.head.tokens.begin(), request.head.tokens.end(), 0);
        request.head.full_logits = true;
        DumpSink sink(dump);
        engine->sweep(request, sink, {}, {});
        dump.finish();
        QCOMPARE(read_forward_dump(file).router, router_line(config));
        QVERIFY(read_forward_dump(file).steered_meaning.empty());
        const ParityReport report = compare_with_reference(*engine, load_reference(file, config), {}, {});
        QCOMPARE(report.layers[0].largest_difference, 0.0);
        QCOMPARE(report.logits_difference, 0.0);
        const auto other = engine_of("olmoe_gqa");
        refused([&] { load_reference(file, other->config()); }, {"dump.h5", "moe_layers"});
    }
    /// What `steered_logits` are in words is what they are in numbers.
    void what_a_plan_leaves_is_named() {
        for (const auto& [name, biased] : {std::pair{"olmoe_gqa", false}, std::pair{"ernie_bias", true}, std::pair{"deepseek_v3_groups", true}}) {
            const auto engine = engine_of(name);
            const ModelConfig& config = engine->config();
            QCOMPARE(steered_words(config).find("score + selection bias") == 0, biased);
            QCOMPARE(router_line(config).find("score + selection bias") != std::string::npos, biased);
            struct Sink : SweepSink {
                void routing(const LayerRouting& r) override {
                    raw[r.layer].insert(raw[r.layer].end(), r.router_logits, r.router_logits + r.tokens * r.experts);
                    steered[r.layer].insert(steered[r.layer].end(), r.steered_logits, r.steered_logits + r.tokens * r.experts);
                }
                void logits(std::int64_t, std::int64_t, const float*) override {}
                std::map<int, std::vector<float>> raw, steered;
            } sink;
            SweepRequest request;
            request.sequences.add(std::vector<std::int32_t>{3, 1, 4, 1, 5});
            const int edited = config.moe_layers.back(), other = config.moe_layers.front();
            QVERIFY(edited != other);
            request.plan.rule = Rule::Soft;
            request.plan.edits.push_back({edited, 2, Action::Promote, 0.5});
            engine->sweep(request, sink, {}, {});
            QVERIFY(sink.steered[other] == sink.raw[other]);
            // An expert that the plan leaves alone keeps its raw logit, or its score + bias.
            const float raw = sink.raw[edited][0], steered = sink.steered[edited][0];
            if (!biased) {
                QCOMPARE(steered, raw);
                continue;
            }
            const float bias = engine->selection_bias(edited)[0];
            if (config.router.score == ScoreFunction::Sigmoid) {
                QVERIFY(std::abs(steered - (1 / (1 + std::exp(-raw)) + bias)) < 1e-6f);
            } else { // softmax over all experts
                float sum = 0;
                for (int e = 0; e < config.experts; ++e)
                    sum += std::exp(sink.raw[edited][static_cast<std::size_t>(e)] - raw);
                QVERIFY(std::abs(steered - (1 / sum + bias)) < 1e-6f);
            }
        }
    }
    void an_npz_archive_is_read() {
        const auto engine = engine_of("ernie_bias");
        const ReferenceRun expected = reference_of("ernie_bias", *engine);
        for (const char* name : {"reference.npz", "reference_stored.npz"}) {
            const ReferenceRun run = load_reference(models / "ernie_bias" / name, engine->config());
            QVERIFY(run.sequences.token_ids == expected.sequences.token_ids && run.sequences.offsets == expected.sequences.offsets);
            QVERIFY(run.rows == expected.rows && run.logits == expected.logits);
            QCOMPARE(run.layers.size(), engine->config().moe_layers.size());
            for (const auto& [layer, routing] : expected.layers) {
                QVERIFY(run.layers.at(layer).router_logits == routing.router_logits);
                QVERIFY(run.layers.at(layer).index == routing.index);
            }
            const ParityReport report = compare_with_reference(*engine, run, {}, {});
            QVERIFY(report.within_rounding());
            QCOMPARE(report.agreement(), 1.0);
        }
    }
    void an_npz_archive_that_does_not_fit_is_refused() {
        const std::filesystem::path file = models / "ernie_bias" / "reference_stored.npz";
        refused([&] { load_reference(file, engine_of("granitemoe_plain")->config()); }, {"reference_stored.npz", "router_logits/0", "none"});
        refused([&] { load_reference(file, engine_of("deepseek_v3_groups")->config()); }, {"reference_stored.npz", "array ", "expected"});
        QTemporaryDir folder;
        const std::string cut = folder.path().toStdString() + "/cut.npz", damaged = folder.path().toStdString() + "/damaged.npz";
        std::string bytes = read_file(file, 1 << 20);
        std::ofstream(cut, std::ios::binary) << bytes.substr(0, bytes.size() / 2);
        const auto config = engine_of("ernie_bias")->config();
        refused([&] { load_reference(cut, config); }, {"cut.npz"});
        bytes[bytes.find("token_ids.npy") + 400] ^= 1; // in its numbers, which its checksum covers
        std::ofstream(damaged, std::ios::binary) << bytes;
        refused([&] { load_reference(damaged, config); }, {"damaged.npz", "token_ids"});
    }
    void a_reference_that_does_not_fit_is_refused() {
        const auto engine = engine_of("mixtral_window");
        refused([&] { load_reference(models / "olmoe_gqa" / "expected.safetensors", engine->config()); }, {"token_ids", "expected"});
        refused([&] { load_reference(models / "granitemoe_plain" / "expected.safetensors", engine_of("phimoe_longrope")->config()); },
                {"router_logits/0", "[40, 8]", "[40, 6]"});
        refused([&] { load_reference(models / "olmoe_gqa" / "config.json", engine->config()); }, {"config.json"});
        refused([&] { load_reference(models / "nowhere", engine->config()); }, {"nowhere"});
        QTemporaryDir folder;
        const std::filesystem::path garbage = folder.path().toStdString() + "/garbage.h5";
        std::ofstream(garbage, std::ios::binary) << "\x89HDF\r\n\x1a\n" << std::string(100, 'x');
        refused([&] { load_reference(garbage, engine->config()); }, {"garbage.h5"});
    }
};

QTEST_GUILESS_MAIN(ParityTest)
#include "parity_test.moc"
