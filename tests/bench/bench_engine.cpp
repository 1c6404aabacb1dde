// SPDX-License-Identifier: GPL-3.0-or-later
// Measures the engine on one checkpoint and prints one JSON object; bench_engine.py runs it and prints the table.
//   bench_engine sweep   MODEL TOKENS.json [options]     prefill with the routing of every token kept
//   bench_engine restart MODEL TOKENS.json [options]     a sweep again, with plans that first change later and later layers
//   bench_engine decode  MODEL TOKENS.json [options]     greedy generation: tokens/s against what memory could deliver
// Options: --dtype f32|bf16, --memory 8G, --threads N, --rounds N, --places N and --new N (decode), --head (sweep: every next token's probability)
// TOKENS.json is an array of arrays of ids. Other work on the machine changes the numbers; the shares less so.
#include "core/base/files.h"
#include "core/base/progress.h"
#include "core/engine/layer_sweep.h"

#include <ATen/ATen.h>
#include <ATen/Parallel.h>
#include <c10/core/InferenceMode.h>
#include <nlohmann/json.hpp>

#include <chrono>
#include <cstdio>
#include <set>

using namespace isogloss;

namespace {

double now() { return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count(); }

struct Options {
    std::string mode;
    std::filesystem::path model, tokens;
    EngineOptions engine;
    int rounds = 3;
    std::int64_t places = 1, fresh = 32;
    bool head = false;
};

Options parsed(int argc, char** argv) {
    Options options;
    std::vector<std::string> plain;
    for (int i = 1; i < argc; ++i) {
        const std::string argument = argv[i];
        const auto value = [&] {
            if (i + 1 >= argc)
                throw InputError("bench_engine: " + argument + " needs a value.");
            return std::string(argv[++i]);
        };
        if (argument == "--dtype")
            options.engine.dtype = value() == "f32" ? ComputeType::F32 : ComputeType::BF16;
        else if (argument == "--memory")
            options.engine.memory_bytes = parse_bytes(value());
        else if (argument == "--threads")
            options.engine.threads = std::stoi(value());
        else if (argument == "--rounds")
            options.rounds = std::stoi(value());
        else if (argument == "--places")
            options.places = std::stoll(value());
        else if (argument == "--new")
            options.fresh = std::stoll(value());
        else if (argument == "--head")
            options.head = true;
        else
            plain.push_back(argument);
    }
    if (plain.size() != 3)
        throw InputError("usage: bench_engine sweep|restart|decode MODEL TOKENS.json [options]");
    options.mode = plain[0];
    options.model = plain[1];
    options.tokens = plain[2];
    return options;
}

PackedSequences sequences_of(const std::filesystem::path& file) {
    PackedSequences sequences;
    const nlohmann::json all = nlohmann::json::parse(read_file(file, 1u << 28));
    for (const nlohmann::json& ids : all)
        sequences.add(ids.get<std::vector<std::int32_t>>());
    return sequences;
}

/// GFLOP/s of x [rows, H] · wᵀ [H, I], the best of `type`'s ways to compute it on this machine: as it is, or (bf16) in f32.
double product_ceiling(const ModelConfig& config, ComputeType type, std::int64_t rows) {
    double best = 0;
    for (const at::ScalarType dtype : {at::kFloat, at::kBFloat16}) {
        if (type == ComputeType::F32 && dtype == at::kBFloat16)
            continue;
        const at::Tensor x = at::ones({rows, config.hidden_size}, dtype);
        const at::Tensor w = at::ones({config.expert_intermediate, config.hidden_size}, dtype);
        at::Tensor out = at::empty({rows, config.expert_intermediate}, dtype);
        at::mm_out(out, x, w.t());
        const double start = now();
        int rounds = 0;
        for (; now() - start < 1.0; ++rounds)
            at::mm_out(out, x, w.t());
        const double flop = 2.0 * static_cast<double>(rows) * config.hidden_size * config.expert_intermediate;
        best = std::max(best, flop * rounds / (now() - start) / 1e9);
    }
    return best;
}

/// Bytes per second at which all threads read 1 GiB, the best of three.
double read_bandwidth() {
    const at::Tensor block = at::ones({1 << 28}, at::kFloat);
    const float* values = block.data_ptr<float>();
    double best = 0;
    std::vector<double> sums(static_cast<std::size_t>(at::get_num_threads()) * 16);
    for (int round = 0; round < 3; ++round) {
        const double start = now();
        at::parallel_for(0, block.numel(), 1 << 20, [&](std::int64_t first, std::int64_t last) {
            float lanes[64] = {};
            for (std::int64_t i = first; i + 64 <= last; i += 64)
                for (int lane = 0; lane < 64; ++lane)
                    lanes[lane] += values[i + lane];
            double sum = 0;
            for (const float lane : lanes)
                sum += lane;
            sums[static_cast<std::size_t>(at::get_thread_num()) * 16] += sum;
        });
        best = std::max(best, 4.0 * static_cast<double>(block.numel()) / (now() - start));
    }
    return sums[0] > 0 ? best : 0; // the sums are used, so that they are computed
}

/// Multiply-adds × 2 of these sequences through every layer: the products that the model's formula asks for, nothing else.
double useful_flop(const ModelConfig& c, const PackedSequences& sequences) {
    const double query = static_cast<double>(c.heads) * c.head_dim;
    const double key = static_cast<double>(c.kv_heads) * c.head_dim;
    double pairs = 0; // query and key
    for (std::int64_t s = 0; s < sequences.sequences(); ++s) {
        const auto at = static_cast<std::size_t>(s);
        const auto length = static_cast<double>(sequences.offsets[at + 1] - sequences.offsets[at]);
        pairs += length * (length + 1) / 2;
    }
    double flop = 0;
    const auto tokens = static_cast<double>(sequences.tokens());
    for (int layer = 0; layer < c.layers; ++layer) {
        flop += tokens * 2.0 * c.hidden_size * (2 * query + 2 * key) + 4.0 * query * pairs;
        flop += tokens * (c.is_moe(layer) ? 2.0 * c.hidden_size * (c.experts + 3.0 * c.expert_intermediate * c.top_k)
                                          : 6.0 * c.hidden_size * c.dense_intermediate);
    }
    return flop;
}

/// Keeps what a trace keeps of every token: the chosen experts and their weights.
struct Kept : SweepSink {
    std::vector<std::int32_t> index;
    std::vector<float> weight;
    void routing(const LayerRouting& routing) override {
        const auto count = static_cast<std::size_t>(routing.tokens * routing.top_k);
        index.insert(index.end(), routing.topk_index, routing.topk_index + count);
        weight.insert(weight.end(), routing.topk_weight, routing.topk_weight + count);
    }
    void clear() {
        index.clear();
        weight.clear();
    }
};

SweepRequest request_of(const Options& options) {
    SweepRequest request;
    request.sequences = sequences_of(options.tokens);
    if (options.head)
        request.head = HeadRequest::all_next_tokens(request.sequences);
    else
        request.want_hidden = true; // so that the last layer's experts run
    return request;
}

nlohmann::json sweep(const Options& options, Engine& engine) {
    SweepRequest request = request_of(options);
    std::int64_t longest = 0;
    for (std::int64_t s = 0; s < request.sequences.sequences(); ++s)
        longest =
            std::max(longest, request.sequences.offsets[static_cast<std::size_t>(s) + 1] - request.sequences.offsets[static_cast<std::size_t>(s)]);
    Kept kept;
    const std::int64_t idle = resident_bytes();
    const double first = engine.sweep(request, kept, {}, {}).seconds; // first touch of the weights
    double best = first;
    for (int round = 0; round < options.rounds; ++round) {
        kept.clear();
        best = std::min(best, engine.sweep(request, kept, {}, {}).seconds);
    }
    const std::int64_t grown = peak_resident_bytes() - idle;
    const auto tokens = static_cast<double>(request.sequences.tokens());
    const double rate = useful_flop(engine.config(), request.sequences) / best / 1e9;
    const double top = product_ceiling(engine.config(), options.engine.dtype, 1024);
    return {{"tokens", request.sequences.tokens()},
            {"sequences", request.sequences.sequences()},
            {"first_seconds", first},
            {"seconds", best},
            {"tokens_per_second", tokens / best},
            {"useful_gflops", rate},
            {"ceiling_gflops", top},
            {"share_of_ceiling", rate / top},
            {"peak_resident_bytes", peak_resident_bytes()},
            {"grown_bytes", grown},
            {"estimated_bytes", engine.estimate(request.sequences.tokens(), longest).total()}};
}

nlohmann::json restart(const Options& options, Engine& engine) {
    SweepRequest request = request_of(options);
    Kept kept;
    engine.sweep(request, kept, {}, {});
    double whole = 1e9;
    for (int round = 0; round < options.rounds; ++round) {
        kept.clear();
        whole = std::min(whole, engine.sweep(request, kept, {}, {}).seconds);
    }
    request.keep_checkpoints = request.use_checkpoints = true;
    engine.sweep(request, kept, {}, {});
    nlohmann::json rows = nlohmann::json::array();
    const int layers = engine.config().layers;
    std::set<int> firsts;
    for (int eighth = 0; eighth < 8; ++eighth)
        firsts.insert(engine.config().moe_layers[static_cast<std::size_t>(eighth) * engine.config().moe_layers.size() / 8]);
    double strength = 0.5;
    for (const int first : firsts) {
        double best = 1e9;
        int started = 0;
        for (int round = 0; round < options.rounds; ++round) {
            request.plan.edits = {{.layer = first, .expert = 0, .action = Action::Promote, .strength = strength}};
            strength += 0.01; // a plan that was not run before
            kept.clear();
            const SweepOutcome outcome = engine.sweep(request, kept, {}, {});
            started = outcome.first_layer;
            best = std::min(best, outcome.seconds);
        }
        rows.push_back({{"first_steered_layer", first},
                        {"started_at_layer", started},
                        {"remaining_share", static_cast<double>(layers - first) / layers},
                        {"time_share", best / whole}});
    }
    return {{"whole_seconds", whole}, {"restarts", rows}};
}

/// Counts tokens, and the experts that each layer of each step really used.
struct Counting : GenerationSink {
    std::int64_t tokens = 0, expert_uses = 0;
    double first_token = 0; ///< when every prompt had its first one
    std::int64_t prompts = 0;
    bool token(std::int64_t, std::int32_t) override {
        if (++tokens == prompts)
            first_token = now();
        return true;
    }
    bool wants_routing() const override { return true; }
    void routing(const LayerRouting& routing, std::span<const GeneratedRow>) override {
        if (tokens < prompts)
            return;
        const std::set<std::int32_t> used(routing.topk_index, routing.topk_index + routing.tokens * routing.top_k);
        expert_uses += static_cast<std::int64_t>(used.size());
    }
};

nlohmann::json decode(const Options& options, Engine& engine) {
    const PackedSequences all = sequences_of(options.tokens);
    GenerateRequest request;
    for (std::int64_t s = 0; s < std::min(options.places, all.sequences()); ++s) {
        const auto first = static_cast<std::size_t>(all.offsets[static_cast<std::size_t>(s)]);
        const auto last = static_cast<std::size_t>(all.offsets[static_cast<std::size_t>(s) + 1]);
        request.prompts.add(std::span(all.token_ids).subspan(first, last - first));
    }
    request.max_new_tokens = options.fresh;
    request.places = options.places;
    Counting warm;
    warm.prompts = request.prompts.sequences();
    engine.generate(request, warm, {}, {});
    Counting counted;
    counted.prompts = request.prompts.sequences();
    engine.generate(request, counted, {}, {});
    const double seconds = now() - counted.first_token;
    const ModelConfig& c = engine.config();
    const double steps = static_cast<double>(options.fresh - 1);
    const double query = static_cast<double>(c.heads) * c.head_dim, key = static_cast<double>(c.kv_heads) * c.head_dim;
    const double attention = steps * c.layers * c.hidden_size * (2 * query + 2 * key);
    const double experts = 3.0 * static_cast<double>(counted.expert_uses) * c.hidden_size * c.expert_intermediate;
    const double router = steps * 2 * static_cast<double>(c.moe_layers.size()) * c.hidden_size * c.experts; // f32
    const double head = steps * static_cast<double>(c.vocab_size) * c.hidden_size;
    const double bytes = 2 * (attention + experts + router + head); // bf16
    const double bandwidth = read_bandwidth();
    return {{"places", request.prompts.sequences()},
            {"generated_tokens", counted.tokens - counted.prompts},
            {"seconds", seconds},
            {"tokens_per_second", static_cast<double>(counted.tokens - counted.prompts) / seconds},
            {"weight_bytes_touched", bytes},
            {"bandwidth_bytes_per_second", bandwidth},
            {"share_of_bandwidth", bytes / seconds / bandwidth}};
}

} // namespace

int main(int argc, char** argv) try {
    const Options options = parsed(argc, argv);
    const auto engine = make_layer_sweep(options.model, options.engine);
    const c10::InferenceMode inference;
    nlohmann::json result;
    if (options.mode == "sweep")
        result = sweep(options, *engine);
    else if (options.mode == "restart")
        result = restart(options, *engine);
    else if (options.mode == "decode")
        result = decode(options, *engine);
    else
        throw InputError("bench_engine: there is no mode " + options.mode + ".");
    result["mode"] = options.mode;
    result["dtype"] = compute_type_name(options.engine.dtype);
    result["threads"] = at::get_num_threads();
    result["torch"] = engine->torch_version();
    std::puts(result.dump().c_str());
    return 0;
} catch (const std::exception& error) {
    std::fprintf(stderr, "bench_engine: %s\n", error.what());
    return 1;
}
