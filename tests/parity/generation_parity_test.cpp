// SPDX-License-Identifier: GPL-3.0-or-later
// Greedy continuations against the reference's (make_generations.py), with and without a plan, alone and side by side.
#include "core/base/files.h"
#include "core/engine/engine.h"

#include <QTest>

#include <cmath>
#include <map>
#include <nlohmann/json.hpp>

using namespace isogloss;

namespace {

const std::filesystem::path parity = std::filesystem::path(ISOGLOSS_SOURCE_DIR) / "tests" / "parity";

nlohmann::json expected() { return nlohmann::json::parse(read_file(parity / "generations.json", 1 << 22)); }

/// Keeps what was generated, and checks that every routed row names its own token.
class Collected final : public GenerationSink {
public:
    explicit Collected(std::size_t count) : outputs(count) {}
    bool token(std::int64_t sequence, std::int32_t id) override {
        auto& out = outputs[static_cast<std::size_t>(sequence)];
        out.push_back(id);
        return stop_after == 0 || out.size() < stop_after;
    }
    bool wants_routing() const override { return routed; }
    void routing(const LayerRouting& layer, std::span<const GeneratedRow> rows) override {
        QCOMPARE(static_cast<std::int64_t>(rows.size()), layer.tokens);
        for (std::size_t r = 0; r < rows.size(); ++r) {
            std::vector<float> logits(layer.router_logits + static_cast<std::ptrdiff_t>(r) * layer.experts,
                                      layer.router_logits + static_cast<std::ptrdiff_t>(r + 1) * layer.experts);
            const bool fresh = router.emplace(std::tuple(rows[r].sequence, rows[r].position, layer.layer), std::move(logits)).second;
            QVERIFY(fresh);
        }
    }
    std::vector<std::vector<std::int32_t>> outputs;
    std::map<std::tuple<std::int64_t, std::int64_t, int>, std::vector<float>> router; ///< (sequence, position, layer) → logits
    std::size_t stop_after = 0;
    bool routed = false;
};

/// The router logits of whole sequences in one sweep, by packed token and layer.
class Swept final : public SweepSink {
public:
    void routing(const LayerRouting& layer) override {
        for (std::int64_t t = 0; t < layer.tokens; ++t)
            router[{layer.first_token + t, layer.layer}].assign(layer.router_logits + t * layer.experts,
                                                                layer.router_logits + (t + 1) * layer.experts);
    }
    std::map<std::pair<std::int64_t, int>, std::vector<float>> router;
};

std::unique_ptr<Engine> engine_of(const std::string& model, Kernels kernels = Kernels::Own) {
    EngineOptions options;
    options.device = "cpu";
    options.kernels = kernels;
    options.dtype = ComputeType::F32;
    return open_engine(parity / "models" / model, options);
}

std::vector<std::vector<std::int32_t>> prompts() { return expected()["prompts"]; }

GenerateRequest request_of(std::int64_t new_tokens) {
    GenerateRequest request;
    for (const auto& prompt : prompts())
        request.prompts.add(prompt);
    request.max_new_tokens = new_tokens;
    return request;
}

} // namespace

class GenerationParityTest : public QObject {
    Q_OBJECT
private slots:
    void is_the_reference_data() {
        QTest::addColumn<QString>("model");
        QTest::addColumn<QString>("where");
        QTest::addColumn<bool>("own");
        const nlohmann::json models = expected()["models"];
        for (const auto& [model, entry] : models.items())
            for (const auto& [where, outputs] : entry.items())
                for (const bool own : {true, false})
                    if (outputs.is_array())
                        QTest::addRow("%s %s%s", model.c_str(), where.c_str(), own ? "" : " aten")
                            << QString::fromStdString(model) << QString::fromStdString(where) << own;
    }
    void is_the_reference() {
        QFETCH(QString, model);
        QFETCH(QString, where);
        QFETCH(bool, own);
        const nlohmann::json entry = expected()["models"][model.toStdString()];
        const std::vector<std::vector<std::int32_t>> outputs = entry[where.toStdString()];
        SteeringPlan plan;
        if (where != "none")
            plan = load_plan(parity / "models" / model.toStdString() / (entry["plan"].get<std::string>() + ".plan.json"));
        plan.scope.tokens = where == "prompt" ? PlanTokens::Prompt : where == "generated" ? PlanTokens::Generated : PlanTokens::All;
        const auto engine = engine_of(model.toStdString(), own ? Kernels::Own : Kernels::Aten);
        for (const std::int64_t places : {1, 2, 64}) { // two: later prompts enter while earlier ones go on
            GenerateRequest request = request_of(24);
            request.places = places;
            request.prompt_plan = plan_in_scope(plan, {}, false);
            request.generated_plan = plan_in_scope(plan, {}, true);
            Collected sink(outputs.size());
            engine->generate(request, sink, {}, {});
            std::size_t compared = 0;
            for (std::size_t i = 0; i < outputs.size(); ++i) {
                // The reference goes on where the positions of config.json end; we do not.
                const std::size_t room = static_cast<std::size_t>(engine->config().max_position) + 1 - prompts()[i].size();
                QCOMPARE(sink.outputs[i].size(), std::min<std::size_t>(24, room));
                const auto length = static_cast<std::ptrdiff_t>(std::min(outputs[i].size(), room));
                compared += static_cast<std::size_t>(length);
                QCOMPARE(std::vector<std::int32_t>(sink.outputs[i].begin(), sink.outputs[i].begin() + length),
                         std::vector<std::int32_t>(outputs[i].begin(), outputs[i].begin() + length));
            }
            QVERIFY2(compared >= 60, qPrintable(QString::number(compared))); // of 120: the reference stops before a tie
        }
    }

    void sequences_end_at_an_end_token_and_when_told() {
        const auto engine = engine_of("olmoe_flagship");
        Collected free(prompts().size());
        engine->generate(request_of(12), free, {}, {});
        GenerateRequest request = request_of(12);
        request.end_ids = {free.outputs[1][3]};
        Collected ended(prompts().size());
        engine->generate(request, ended, {}, {});
        for (std::size_t i = 0; i < free.outputs.size(); ++i) {
            const auto at = std::ranges::find(free.outputs[i], request.end_ids[0]);
            const auto length = static_cast<std::size_t>(at - free.outputs[i].begin()) + (at == free.outputs[i].end() ? 0 : 1);
            QCOMPARE(ended.outputs[i].size(), length);
        }
        QVERIFY(ended.outputs[1].size() <= 4);
        Collected told(prompts().size());
        told.stop_after = 5;
        engine->generate(request_of(12), told, {}, {});
        for (const auto& output : told.outputs)
            QCOMPARE(output.size(), std::size_t{5});
    }

    void rows_are_their_tokens_data() {
        QTest::addColumn<bool>("own");
        QTest::newRow("own kernels") << true;
        QTest::newRow("aten") << false;
    }
    void rows_are_their_tokens() {
        QFETCH(bool, own);
        const auto engine = engine_of("qwen3_moe_dense_layers", own ? Kernels::Own : Kernels::Aten);
        GenerateRequest request = request_of(9);
        request.places = 2;
        Collected sink(prompts().size());
        sink.routed = true;
        engine->generate(request, sink, {}, {});
        std::size_t seen = 0;
        for (std::size_t i = 0; i < prompts().size(); ++i) {
            std::vector<std::int32_t> whole = prompts()[i];
            whole.insert(whole.end(), sink.outputs[i].begin(), sink.outputs[i].end() - 1); // the last token is not run
            SweepRequest sweep;
            sweep.sequences.add(whole);
            Swept swept;
            engine->sweep(sweep, swept, {}, {});
            for (const auto& [place, logits] : swept.router) {
                const auto& ours = sink.router.at({static_cast<std::int64_t>(i), place.first, place.second});
                ++seen;
                for (std::size_t e = 0; e < logits.size(); ++e)
                    QVERIFY2(std::fabs(ours[e] - logits[e]) < 1e-4f, qPrintable(QString("%1 against %2").arg(ours[e]).arg(logits[e])));
            }
        }
        QCOMPARE(seen, sink.router.size());
    }

    void wrong_requests_are_refused() {
        const auto engine = engine_of("olmoe_flagship");
        GenerateRequest request;
        request.prompts.offsets = {0, 0};
        Collected sink(1);
        QVERIFY_EXCEPTION_THROWN(engine->generate(request, sink, {}, {}), EngineError);
        request.prompts = {};
        request.prompts.add(std::vector<std::int32_t>{100000});
        QVERIFY_EXCEPTION_THROWN(engine->generate(request, sink, {}, {}), EngineError);
        CancelToken cancel;
        cancel.cancel();
        QVERIFY_EXCEPTION_THROWN(engine->generate(request_of(3), sink, cancel, {}), Cancelled);
    }
};

QTEST_GUILESS_MAIN(GenerationParityTest)
#include "generation_parity_test.moc"
