// SPDX-License-Identifier: GPL-3.0-or-later
// Throughput of the layer sweep: bench_sweep MODEL [--dtype f32|bf16] [--tokens N] [--length N] [--memory 8G] [--threads N] [--head]
// Prints tokens/s, useful GFLOP/s (products that the model's formula asks for, nothing else), and their share of what plain matrix products of the
// model's expert shape reach in the same process. Not a test: other work on the machine changes the numbers, the share less so.
#include "core/base/files.h"
#include "core/engine/layer_sweep.h"

#include <ATen/ATen.h>
#include <ATen/Parallel.h>
#include <c10/core/InferenceMode.h>

#include <chrono>
#include <cstdio>
#include <random>
#include <string>

using namespace isogloss;

namespace {

double now() { return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count(); }

/// GFLOP/s of x [rows, H] · wᵀ [H, I], the best of `type`'s ways to compute it on this machine: as it is, or (bf16) in f32.
double ceiling(const ModelConfig& config, ComputeType type, std::int64_t rows) {
    const c10::InferenceMode inference;
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

/// Multiply-adds × 2 of one token through every layer, attention products included for sequences of `length` tokens.
double flop_per_token(const ModelConfig& c, double length) {
    const double query = static_cast<double>(c.heads) * c.head_dim;
    const double key = static_cast<double>(c.kv_heads) * c.head_dim;
    double flop = 0;
    for (int layer = 0; layer < c.layers; ++layer) {
        flop += 2.0 * c.hidden_size * (2 * query + 2 * key) + 4.0 * query * (length + 1) / 2;
        flop +=
            c.is_moe(layer) ? 2.0 * c.hidden_size * (c.experts + 3.0 * c.expert_intermediate * c.top_k) : 6.0 * c.hidden_size * c.dense_intermediate;
    }
    return flop;
}

struct Nothing : SweepSink {};

} // namespace

int main(int argc, char** argv) try {
    std::filesystem::path model;
    EngineOptions options;
    std::int64_t tokens = 16384;
    std::int64_t length = 64;
    bool head = false;
    for (int i = 1; i < argc; ++i) {
        const std::string argument = argv[i];
        const auto value = [&] { return i + 1 < argc ? std::string(argv[++i]) : std::string(); };
        if (argument == "--dtype")
            options.dtype = value() == "f32" ? ComputeType::F32 : ComputeType::BF16;
        else if (argument == "--tokens")
            tokens = std::stoll(value());
        else if (argument == "--length")
            length = std::stoll(value());
        else if (argument == "--memory")
            options.memory_bytes = parse_bytes(value());
        else if (argument == "--threads")
            options.threads = std::stoi(value());
        else if (argument == "--head")
            head = true;
        else
            model = argument;
    }
    if (model.empty()) {
        std::fprintf(stderr, "usage: bench_sweep MODEL [--dtype f32|bf16] [--tokens N] [--length N] [--memory 8G] [--threads N] [--head]\n");
        return 2;
    }
    const auto engine = make_layer_sweep(model, options);
    const ModelConfig& config = engine->config();
    SweepRequest request;
    std::mt19937 generator(1);
    while (request.sequences.tokens() < tokens) {
        std::vector<std::int32_t> ids(static_cast<std::size_t>(std::min(length, tokens - request.sequences.tokens())));
        for (std::int32_t& id : ids)
            id = static_cast<std::int32_t>(generator() % static_cast<unsigned>(config.vocab_size));
        request.sequences.add(ids);
    }
    request.want_hidden = !head; // so that the last layer's experts run
    if (head)
        request.head = HeadRequest::all_next_tokens(request.sequences);
    Nothing sink;
    const std::int64_t idle = resident_bytes();
    engine->sweep(request, sink, {}, {}); // first touch of the weights
    double seconds = 1e9;
    for (int round = 0; round < 3; ++round)
        seconds = std::min(seconds, engine->sweep(request, sink, {}, {}).seconds);
    const std::int64_t grown = peak_resident_bytes() - idle;
    const double flop = flop_per_token(config, static_cast<double>(length)) * static_cast<double>(tokens);
    const double rate = flop / seconds / 1e9;
    const double top = ceiling(config, options.dtype, 1024);
    std::printf("%s %s: %lld tokens in sequences of %lld, %.3f s, %.1f tokens/s, %.1f useful GFLOP/s, %.0f %% of %.1f (1024-row products), memory "
                "grown by %s, estimated %s\n",
                config.name.c_str(), compute_type_name(options.dtype), static_cast<long long>(tokens), static_cast<long long>(length), seconds,
                static_cast<double>(tokens) / seconds, rate, 100 * rate / top, top, format_bytes(static_cast<std::uint64_t>(grown)).c_str(),
                format_bytes(engine->estimate(tokens, length).total()).c_str());
    return 0;
} catch (const std::exception& error) {
    std::fprintf(stderr, "bench_sweep: %s\n", error.what());
    return 1;
}
