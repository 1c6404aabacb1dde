// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/generation_trace.h"
#include "core/engine/layer_sweep.h"
#include "core/engine/trace_recorder.h"
#include "core/model/router.h"
#include "core/trace/reader.h"

#include <QTemporaryDir>
#include <QtTest>

#include <cmath>
#include <map>
#include <set>

using namespace isogloss;

namespace {

const std::filesystem::path models = std::filesystem::path(ISOGLOSS_SOURCE_DIR) / "tests" / "parity" / "models";

/// Hands everything to the recorder.
class Passes final : public GenerationSink {
public:
    explicit Passes(GenerationRecorder& recorder, std::size_t count) : outputs(count), recorder_(recorder) {}
    bool token(std::int64_t sequence, std::int32_t id) override {
        recorder_.token(sequence, id);
        auto& out = outputs[static_cast<std::size_t>(sequence)];
        out.push_back(id);
        return sequence != 1 || out.size() < 3; // the second prompt's output is short: its place is taken by another
    }
    bool wants_routing() const override { return true; }
    void routing(const LayerRouting& routing, std::span<const GeneratedRow> rows) override { recorder_.routing(routing, rows); }
    std::vector<std::vector<std::int32_t>> outputs;

private:
    GenerationRecorder& recorder_;
};

/// A sweep's choice and margins by MoE index, and what a trace would pool.
class Swept final : public SweepSink {
public:
    Swept(const RouterRule& rule, std::vector<std::int64_t> offsets) : rule_(rule), offsets_(std::move(offsets)) {}
    struct Layer {
        std::vector<std::int32_t> index;
        std::vector<float> weight, margins;
        PooledRouting pooled;
    };
    void routing(const LayerRouting& r) override {
        Layer& layer = layers[r.moe_index];
        layer.index.assign(r.topk_index, r.topk_index + r.tokens * r.top_k);
        layer.weight.assign(r.topk_weight, r.topk_weight + r.tokens * r.top_k);
        layer.margins = tie_margins({r.router_logits, static_cast<std::size_t>(r.tokens * r.experts)}, rule_);
        layer.pooled = pool(r, offsets_);
    }
    std::map<int, Layer> layers;

private:
    const RouterRule& rule_;
    std::vector<std::int64_t> offsets_;
};

} // namespace

class GenerationTraceTest : public QObject {
    Q_OBJECT
private slots:
    void generated_tokens_route_as_in_a_sweep() {
        const QTemporaryDir folder;
        const std::filesystem::path file = folder.filePath("g.isogloss.h5").toStdString();
        EngineOptions options;
        options.dtype = ComputeType::F32;
        options.device = "cpu";
        options.threads = 2;
        const auto engine = make_layer_sweep(models / "qwen3_moe_dense_layers", options);
        GenerateRequest request;
        const std::vector<std::vector<std::int32_t>> prompts{{5, 9, 2}, {7}, {1, 2, 3, 4, 5, 6, 7, 8}, {11, 12}};
        for (const auto& prompt : prompts)
            request.prompts.add(prompt);
        request.max_new_tokens = 12;
        request.places = 2; // prompts enter while others go on
        GenerationRecorder recorder;
        recorder.begin(request.prompts);
        Passes sink(recorder, prompts.size());
        engine->generate(request, sink, {}, {});
        recorder.write(file, header_of_model(*engine), "und", false);
        QVERIFY_THROWS_EXCEPTION(TraceError, recorder.write(file, header_of_model(*engine), "und", false));

        for (const TraceFinding& finding : verify_trace(file))
            QVERIFY2(!finding.error, (finding.place + ": " + finding.sentence).c_str());
        const TraceReader trace(file);
        SweepRequest whole;
        std::vector<std::int64_t> lengths;
        for (std::size_t s = 0; s < prompts.size(); ++s) {
            std::vector<std::int32_t> ids = prompts[s];
            ids.insert(ids.end(), sink.outputs[s].begin(), sink.outputs[s].end() - 1); // the last token is not run
            whole.sequences.add(ids);
            lengths.push_back(static_cast<std::int64_t>(prompts[s].size()));
        }
        QCOMPARE(sink.outputs[1].size(), std::size_t{3});
        QCOMPARE(trace.token_ids(0), whole.sequences.token_ids);
        QCOMPARE(trace.sequence_offsets(0), whole.sequences.offsets);
        QCOMPARE(trace.prompt_tokens(0), lengths);
        QCOMPARE(trace.row_keys(0), (std::vector<std::string>{"0", "1", "2", "3"}));
        Swept swept(engine->config().router, whole.sequences.offsets);
        engine->sweep(whole, swept, {}, {});
        const auto k = static_cast<std::size_t>(engine->config().top_k);
        std::size_t compared = 0, tokens = 0;
        for (const auto& [m, layer] : swept.layers) {
            const auto index = trace.topk_index(0, m);
            const auto weight = trace.topk_weight(0, m);
            bool no_tie = true;
            for (std::size_t t = 0; t < layer.margins.size(); ++t) {
                ++tokens;
                if (layer.margins[t] < 1e-4f) {
                    no_tie = false;
                    continue;
                }
                ++compared;
                const std::set<std::int32_t> here(index.begin() + static_cast<std::ptrdiff_t>(t * k),
                                                  index.begin() + static_cast<std::ptrdiff_t>(t * k + k)),
                    there(layer.index.begin() + static_cast<std::ptrdiff_t>(t * k), layer.index.begin() + static_cast<std::ptrdiff_t>(t * k + k));
                QVERIFY(here == there);
                for (std::size_t i = t * k; i < t * k + k; ++i)
                    QVERIFY(std::abs(weight[i] - layer.weight[i]) < 1e-3f);
            }
            const auto softmax = trace.pooled(0, m, Weighting::Softmax), topk = trace.pooled(0, m, Weighting::TopK);
            for (std::size_t i = 0; i < softmax.size(); ++i)
                QVERIFY(std::abs(softmax[i] - layer.pooled.softmax[i]) < 1e-4f && (!no_tie || std::abs(topk[i] - layer.pooled.topk[i]) < 1e-4f));
        }
        QVERIFY2(compared * 10 >= tokens * 9, qPrintable(QString("%1 of %2").arg(compared).arg(tokens)));
    }

    void prompts_longer_than_their_sequence_are_refused() {
        const QTemporaryDir folder;
        const std::filesystem::path file = folder.filePath("bad.isogloss.h5").toStdString();
        EngineOptions options;
        options.dtype = ComputeType::F32;
        options.device = "cpu";
        const auto engine = make_layer_sweep(models / "olmoe_gqa", options);
        TraceLanguage language;
        language.code = "und";
        language.row_keys = {"0", "1"};
        language.token_ids = {1, 2, 3, 4};
        language.sequence_offsets = {0, 3, 4};
        language.prompt_tokens = {2};
        QVERIFY_THROWS_EXCEPTION(TraceError, TraceWriter::create(file, header_of_model(*engine), {language}, false));
        language.prompt_tokens = {2, 2};
        TraceWriter::create(file, header_of_model(*engine), {language}, false).close();
        const TraceReader trace(file);
        QVERIFY_THROWS_EXCEPTION(TraceError, trace.prompt_tokens(0));
        const std::vector<TraceFinding> findings = verify_trace(file);
        QVERIFY(std::ranges::any_of(findings, [](const TraceFinding& f) {
            return f.error && f.sentence.find("prompt_tokens") != std::string::npos && f.sentence.find("sequence 1") != std::string::npos;
        }));
    }
};

QTEST_GUILESS_MAIN(GenerationTraceTest)
#include "generation_trace_test.moc"
