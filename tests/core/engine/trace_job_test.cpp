// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/trace_job.h"
#include "core/engine/trace_recorder.h"
#include "core/trace/reader.h"
#include "tests/core/engine/recorded_sweep.h"

#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <cmath>
#include <fstream>

using namespace isogloss;
using namespace isogloss::tests;

namespace {

std::unique_ptr<Engine> engine_for(const char* model) { return make_layer_sweep(models / model, options()); }

/// Everything of a trace that is data.
struct TraceData {
    std::vector<std::string> codes;
    std::vector<std::int32_t> tokens;
    std::vector<std::uint16_t> index;
    std::vector<float> weight, softmax, topk, logits;
    std::vector<std::uint32_t> hits;
    int layers_complete = 0;
    bool operator==(const TraceData&) const = default;
};

template <class T> void append(std::vector<T>& to, const std::vector<T>& from) { to.insert(to.end(), from.begin(), from.end()); }

TraceData data_of(const std::filesystem::path& file) {
    const TraceReader reader(file);
    TraceData data;
    data.layers_complete = reader.layers_complete();
    const std::vector<TraceLanguageInfo> languages = reader.languages();
    for (std::size_t l = 0; l < languages.size(); ++l) {
        data.codes.push_back(languages[l].code);
        append(data.tokens, reader.token_ids(l));
        for (int layer = 0; layer < data.layers_complete; ++layer) {
            append(data.index, reader.topk_index(l, layer));
            append(data.weight, reader.topk_weight(l, layer));
            append(data.softmax, reader.pooled(l, layer, Weighting::Softmax));
            append(data.topk, reader.pooled(l, layer, Weighting::TopK));
            append(data.hits, reader.hits(l, layer));
            if (reader.header().has_router_logits)
                append(data.logits, reader.router_logits(l, layer));
        }
    }
    return data;
}

TraceLanguage language(const std::string& code, const std::vector<std::int64_t>& lengths) {
    TraceLanguage out;
    out.code = code;
    out.sequence_offsets.push_back(0);
    for (std::size_t s = 0; s < lengths.size(); ++s) {
        out.row_keys.push_back(std::to_string(s));
        out.token_ids.resize(out.token_ids.size() + static_cast<std::size_t>(lengths[s]));
        out.sequence_offsets.push_back(out.tokens());
    }
    return out;
}

/// Cancels when a sweep has recorded `layers` routed layers; else passes everything on.
class StopsAfter : public Engine {
public:
    StopsAfter(Engine& engine, int sweeps, std::int64_t capacity) : engine_(engine), sweeps_(sweeps), capacity_(capacity) {}
    const ModelConfig& config() const override { return engine_.config(); }
    std::string fingerprint() const override { return engine_.fingerprint(); }
    std::filesystem::path folder() const override { return engine_.folder(); }
    std::string device_name() const override { return engine_.device_name(); }
    std::string torch_version() const override { return engine_.torch_version(); }
    ComputeType dtype() const override { return engine_.dtype(); }
    MemoryEstimate estimate(std::int64_t tokens, std::int64_t longest) const override { return engine_.estimate(tokens, longest); }
    std::int64_t tokens_per_sweep(std::int64_t longest) const override { return std::max(longest, capacity_); }
    SweepOutcome sweep(const SweepRequest& request, SweepSink& sink, const CancelToken& cancel, const ProgressSink& progress) override {
        if (sweeps_-- == 0)
            throw Cancelled();
        tokens_run += request.sequences.tokens();
        return engine_.sweep(request, sink, cancel, progress);
    }
    std::int64_t tokens_run = 0;

private:
    Engine& engine_;
    int sweeps_;
    std::int64_t capacity_;
};

} // namespace

class TraceJobTest : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    CorpusInfo corpus_;

    std::filesystem::path path(const char* name) const { return std::filesystem::path(folder_.path().toStdString()) / name; }
    TraceOptions options(const char* out) const {
        TraceOptions o;
        o.corpus = corpus_;
        o.languages = {"all"};
        o.record_logits = true;
        o.out = path(out);
        return o;
    }
    static TraceOutcome run(Engine& engine, const TraceOptions& options, const CancelToken& cancel = {}, const LayerCompleteSink& layers = {}) {
        const Tokenizer tokenizer = Tokenizer::load(engine.folder());
        return run_trace(engine, tokenizer, nullptr, options, cancel, {}, layers);
    }

private slots:
    void initTestCase() {
        std::filesystem::create_directories(path("flores") / "dev");
        const std::map<std::string, std::vector<std::string>> text{
            {"eng_Latn", {"The river rose.", "She reads at night, and so does he.", "Bread", "It rained for four days."}},
            {"deu_Latn", {"Der Fluss stieg.", "Sie liest nachts, und er auch.", "Brot", "Es regnete vier Tage lang."}},
            {"hin_Deva", {"नदी चढ़ गई।", "वह रात में पढ़ती है।", "रोटी", "चार दिन बारिश हुई।"}}};
        for (const auto& [code, lines] : text) {
            std::ofstream file(path("flores") / "dev" / (code + ".dev"));
            for (const std::string& line : lines)
                file << line << "\n";
        }
        corpus_ = inspect_corpus(path("flores"), "dev");
    }

    void sweeps_hold_whole_languages_where_they_fit() {
        const std::vector<TraceLanguage> languages{language("a", {5, 5}), language("b", {4, 4, 4}), language("c", {30, 10, 10, 60, 1}),
                                                   language("d", {3})};
        const auto sweeps = plan_sweeps(languages, 22);
        std::vector<std::int64_t> seen(languages.size(), 0);
        for (const auto& pieces : sweeps) {
            std::int64_t filled = 0;
            for (const TracePiece& piece : pieces) {
                QCOMPARE(piece.sweep_token, filled);
                QCOMPARE(piece.first_sequence, seen[piece.language]);
                QCOMPARE(piece.first_token, languages[piece.language].sequence_offsets[static_cast<std::size_t>(piece.first_sequence)]);
                seen[piece.language] += piece.sequences;
                QCOMPARE(piece.last, seen[piece.language] == languages[piece.language].sequences());
                filled += piece.tokens;
            }
            QVERIFY(filled <= 22 || (pieces.size() == 1 && pieces.front().sequences == 1));
        }
        for (std::size_t l = 0; l < languages.size(); ++l)
            QCOMPARE(seen[l], languages[l].sequences());
        QCOMPARE(sweeps.front().size(), std::size_t(2)); // a and b together: 22 tokens
        QVERIFY(plan_sweeps({}, 22).empty());
    }

    void pooling_follows_the_definition() {
        const std::vector<float> p{0.5f, 0.25f, 0.25f, 0.125f, 0.75f, 0.125f, 1, 0, 0};
        const std::vector<std::int32_t> index{0, 1, 1, 0, 0, 1};
        const std::vector<float> weight{0.5f, 0.25f, 0.75f, 0.125f, 1, 0};
        LayerRouting routing;
        routing.tokens = 3;
        routing.experts = 3;
        routing.top_k = 2;
        routing.probabilities = p.data();
        routing.topk_index = index.data();
        routing.topk_weight = weight.data();
        const PooledRouting pooled = pool(routing, {0, 2, 3});
        QCOMPARE(pooled.hits, (std::vector<std::uint32_t>{2, 2, 0, 1, 1, 0}));
        QCOMPARE(pooled.softmax[0], 0.3125f);
        QCOMPARE(pooled.softmax[1], 0.5f);
        QVERIFY(std::abs(static_cast<double>(pooled.topk[0]) - (2.0 / 3 + 1.0 / 7) / 2) < 1e-7);
        QCOMPARE(pooled.topk[3], 1.0f);
    }

    void a_trace_is_complete_and_verifies() {
        for (const char* model : {"olmoe_gqa", "qwen3_moe_dense_layers"}) {
            const auto engine = engine_for(model);
            std::vector<int> layers;
            TraceOptions o = options("whole.isogloss.h5");
            o.overwrite = true;
            const TraceOutcome outcome = run(*engine, o, {}, [&](const std::vector<std::string>& languages, int complete) {
                QCOMPARE(languages.size(), std::size_t(3));
                QCOMPARE(languages.front(), std::string("eng_Latn"));
                QCOMPARE(TraceReader(o.out).layers_complete(), complete);
                layers.push_back(complete);
            });
            QCOMPARE(layers.size(), engine->config().moe_layers.size());
            QCOMPARE(outcome.tokens, outcome.tokens_run);
            for (const TraceFinding& finding : verify_trace(o.out))
                QVERIFY2(!finding.error, finding.sentence.c_str());
            const TraceReader reader(o.out);
            QCOMPARE(reader.header().reference_language, std::string("eng_Latn"));
            QCOMPARE(reader.header().tokenizer_sha256.size(), std::size_t(64));
            QCOMPARE(reader.header().moe_layers.size(), layers.size());
            QVERIFY(reader.header().plan_json.empty());
            QVERIFY(reader.header().router.starts_with("logits: raw; scores: softmax of the logits over all experts; chosen: the "));
            QCOMPARE(reader.header().score_function, std::string("softmax"));
        }
    }

    void a_cancelled_run_resumes_as_if_uninterrupted() {
        const auto engine = engine_for("olmoe_gqa");
        run(*engine, options("uninterrupted.isogloss.h5"));
        const TraceData whole = data_of(path("uninterrupted.isogloss.h5"));
        QCOMPARE(whole.layers_complete, 4);
        for (int stop = 1; stop <= 4; ++stop) {
            TraceOptions o = options("cut.isogloss.h5");
            o.overwrite = true;
            const CancelToken cancel;
            QVERIFY_THROWS_EXCEPTION(Cancelled, run(*engine, o, cancel, [&](const auto&, int complete) {
                                         if (complete == stop)
                                             cancel.cancel();
                                         if (stop == 4 && complete == 4)
                                             throw Cancelled(); // a cancel after the last layer has nothing left to stop
                                     }));
            QCOMPARE(data_of(o.out).layers_complete, stop);
            o.overwrite = false;
            o.resume = true;
            const TraceOutcome outcome = run(*engine, o);
            QCOMPARE(outcome.tokens_run, stop == 4 ? 0 : outcome.tokens);
            QVERIFY(data_of(o.out) == whole);
        }
    }

    void languages_in_several_sweeps_resume_too() {
        const auto engine = engine_for("olmoe_gqa");
        StopsAfter whole_run(*engine, -1, 40);
        TraceOptions o = options("parts.isogloss.h5");
        run(whole_run, o);
        const TraceData whole = data_of(o.out);
        for (const TraceFinding& finding : verify_trace(o.out))
            QVERIFY2(!finding.error, finding.sentence.c_str());
        std::int64_t skipped = 0;
        for (int sweeps = 0; sweeps < 6; ++sweeps) {
            StopsAfter cut(*engine, sweeps, 40);
            o = options("parts_cut.isogloss.h5");
            o.overwrite = true;
            QVERIFY_THROWS_EXCEPTION(Cancelled, run(cut, o));
            o.overwrite = false;
            o.resume = true;
            StopsAfter rest(*engine, -1, 40);
            const TraceOutcome outcome = run(rest, o);
            QCOMPARE(outcome.tokens_run, rest.tokens_run);
            skipped += outcome.tokens - outcome.tokens_run;
            QVERIFY(data_of(o.out) == whole);
        }
        QVERIFY2(skipped > 0, "no complete language was ever skipped");
    }

    void a_plan_is_applied_and_recorded() {
        const auto engine = engine_for("olmoe_gqa");
        TraceOptions o = options("steered.isogloss.h5");
        o.plan = load_plan(models / "olmoe_gqa" / "hard.plan.json");
        run(*engine, o);
        const TraceReader reader(o.out);
        QCOMPARE(reader.header().plan_json, plan_json(o.plan));
        const auto hits = reader.hits(0, 0);
        const auto experts = static_cast<std::size_t>(reader.header().experts);
        for (std::size_t s = 0; s < hits.size() / experts; ++s) // experts 1 and 3 are promoted above all in layer 0
            QCOMPARE(hits[s * experts + 1], hits[s * experts + 3]);
        o.plan.edits.push_back({99, 0, Action::Promote, 0.5});
        o.out = path("refused.isogloss.h5");
        QVERIFY_THROWS_EXCEPTION(PlanError, run(*engine, o));
        QVERIFY(!std::filesystem::exists(o.out));
    }

    void a_traces_own_experts_give_the_same_trace() {
        const auto engine = engine_for("olmoe_gqa");
        run(*engine, options("free.isogloss.h5"));
        TraceOptions o = options("replayed.isogloss.h5");
        o.replay = path("free.isogloss.h5");
        run(*engine, o);
        QVERIFY(data_of(o.out) == data_of(o.replay));
        const std::string replay = TraceReader(o.out).header().replay;
        QVERIFY2(replay.find("\"trace\":\"free.isogloss.h5\"") != std::string::npos && replay.find("\"plan\":null") != std::string::npos,
                 replay.c_str());
        QVERIFY(replay.find(engine->fingerprint()) != std::string::npos);
        for (const TraceFinding& finding : verify_trace(o.out))
            QVERIFY2(!finding.error, finding.sentence.c_str());
        o.resume = true; // the same replay again: complete already
        QCOMPARE(run(*engine, o).tokens_run, 0);
        o.replay.clear();
        QVERIFY_THROWS_EXCEPTION(TraceError, run(*engine, o)); // another run
    }

    void a_steered_trace_is_replayed_without_its_plan() {
        const auto engine = engine_for("olmoe_gqa");
        TraceOptions steered = options("to_replay.isogloss.h5");
        steered.plan = load_plan(models / "olmoe_gqa" / "hard.plan.json");
        run(*engine, steered);
        TraceOptions o = options("choice_alone.isogloss.h5");
        o.replay = steered.out;
        o.languages = {"hin_Deva", "eng_Latn"}; // fewer languages, in sweeps of their own and fewer rows
        o.limit = 3;
        StopsAfter narrow(*engine, -1, 16);
        run(narrow, o);
        const TraceReader then(steered.out), now(o.out);
        QVERIFY(now.header().plan_json.empty());
        QVERIFY(now.header().replay.find("\"rule\":\"hard\"") != std::string::npos);
        bool weighs_otherwise = false;
        for (const char* code : {"eng_Latn", "hin_Deva"}) {
            const std::size_t a = now.language_index(code), b = then.language_index(code);
            const std::int64_t tokens = now.sequence_offsets(a).back();
            for (int layer = 0; layer < now.layers_complete(); ++layer) {
                QVERIFY(now.topk_index(a, layer) == then.topk_index(b, layer, 0, tokens));
                weighs_otherwise = weighs_otherwise || now.topk_weight(a, layer) != then.topk_weight(b, layer, 0, tokens);
            }
        }
        QVERIFY(weighs_otherwise);
    }

    void what_does_not_fit_is_not_replayed() {
        const auto engine = engine_for("olmoe_gqa");
        TraceOptions part = options("part.isogloss.h5");
        part.languages = {"eng_Latn", "deu_Latn"};
        part.limit = 3;
        run(*engine, part);
        const auto refusal = [&](Engine& runner, const TraceOptions& o) -> QString {
            try {
                run(runner, o);
            } catch (const InputError& error) {
                return QString::fromUtf8(error.what());
            }
            return {};
        };
        TraceOptions o = options("never.isogloss.h5");
        o.replay = part.out;
        o.limit = 3;
        QVERIFY2(refusal(*engine, o).contains("expected the language hin_Deva, found deu_Latn, eng_Latn"), qPrintable(refusal(*engine, o)));
        o.languages = {"eng_Latn"};
        o.limit = 0;
        QVERIFY2(refusal(*engine, o).contains("expected the row 3, found no such row among 3"), qPrintable(refusal(*engine, o)));
        const auto other = engine_for("qwen3_moe_dense_layers");
        o.limit = 3;
        QVERIFY2(refusal(*other, o).contains("Replay a trace of a model of the same shape."), qPrintable(refusal(*other, o)));
        std::filesystem::create_directories(path("altered") / "dev");
        std::ofstream(path("altered") / "dev" / "eng_Latn.dev") << "The river rose.\nShe reads at dusk, and so does he.\nBread\n";
        o.corpus = inspect_corpus(path("altered"), "dev");
        QVERIFY2(refusal(*engine, o).contains("Replay what the same texts of the same corpus and tokenizer recorded."),
                 qPrintable(refusal(*engine, o)));
        QVERIFY(!std::filesystem::exists(o.out));
        TraceOptions cut = options("unfinished.isogloss.h5");
        const CancelToken cancel;
        QVERIFY_THROWS_EXCEPTION(Cancelled, run(*engine, cut, cancel, [&](const auto&, int) { cancel.cancel(); }));
        o = options("never.isogloss.h5");
        o.replay = cut.out;
        QVERIFY2(refusal(*engine, o).contains("expected a finished trace, found 1 of 4 layers"), qPrintable(refusal(*engine, o)));
    }

    void shards_divide_the_rows() {
        const auto engine = engine_for("olmoe_gqa");
        std::vector<std::string> keys;
        for (int shard = 0; shard < 3; ++shard) {
            TraceOptions o = options(("shard" + std::to_string(shard) + ".isogloss.h5").c_str());
            o.shard = shard;
            o.shards = 3;
            run(*engine, o);
            append(keys, TraceReader(o.out).row_keys(0));
        }
        QCOMPARE(keys.size(), std::size_t(4));
        std::sort(keys.begin(), keys.end());
        QVERIFY(std::adjacent_find(keys.begin(), keys.end()) == keys.end());
        TraceOptions bad = options("bad.isogloss.h5");
        bad.shard = 3;
        bad.shards = 3;
        QVERIFY_THROWS_EXCEPTION(InputError, run(*engine, bad));
    }

    void rows_that_do_not_fit_are_left_out_everywhere() {
        const std::filesystem::path folder = path("long") / "dev";
        std::filesystem::create_directories(folder);
        std::ofstream(folder / "eng_Latn.dev") << "one\ntwo\nthree\n";
        std::ofstream(folder / "deu_Latn.dev") << "eins\n" << std::string(1100, 'z') << "\ndrei\n"; // longer than the model's 1024 positions
        const auto engine = engine_for("olmoe_gqa");
        TraceOptions o = options("long.isogloss.h5");
        o.corpus = inspect_corpus(path("long"), "dev");
        QCOMPARE(run(*engine, o).rows_left_out, std::size_t(1));
        QCOMPARE(TraceReader(o.out).row_keys(0).size(), std::size_t(2));
        QCOMPARE(TraceReader(o.out).row_keys(0), TraceReader(o.out).row_keys(1));
    }

    void an_existing_trace_is_not_replaced() {
        const auto engine = engine_for("olmoe_gqa");
        TraceOptions o = options("kept.isogloss.h5");
        run(*engine, o);
        const TraceData before = data_of(o.out);
        QVERIFY_THROWS_EXCEPTION(TraceError, run(*engine, o));
        o.resume = true;
        o.record_logits = false;
        QVERIFY_THROWS_EXCEPTION(TraceError, run(*engine, o));
        QVERIFY(data_of(o.out) == before);
    }
};

QTEST_GUILESS_MAIN(TraceJobTest)
#include "trace_job_test.moc"
