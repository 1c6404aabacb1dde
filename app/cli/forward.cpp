// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "core/base/files.h"
#include "core/checkpoint/checkpoint.h"
#include "core/engine/replay.h"
#include "core/trace/forward_dump.h"

#include <algorithm>
#include <cstdio>
#include <nlohmann/json.hpp>
#include <numeric>
#include <optional>

namespace isogloss::cli {

namespace {

struct Options {
    std::string model, tokens, out, plan, replay;
    EngineFlags engine;
};

constexpr std::uint64_t largest_token_file = std::uint64_t{1} << 30;

/// An array of arrays of ids in [0, vocabulary).
std::vector<std::vector<std::int32_t>> read_tokens(const std::string& file, int vocabulary) {
    const auto bad = [&](const std::string& place, const std::string& expected, const std::string& found) {
        return InputError(sentence({file, place, expected, found, {}}));
    };
    const auto json = nlohmann::json::parse(read_file(file, largest_token_file), nullptr, false);
    if (!json.is_array())
        throw bad({}, "a JSON array of arrays of token ids", json.is_discarded() ? "text that is not JSON" : json.type_name());
    std::vector<std::vector<std::int32_t>> sequences;
    for (std::size_t s = 0; s < json.size(); ++s) {
        const std::string place = "[" + std::to_string(s) + "]";
        if (!json[s].is_array())
            throw bad(place, "an array of token ids", json[s].type_name());
        auto& ids = sequences.emplace_back();
        for (std::size_t t = 0; t < json[s].size(); ++t) {
            const auto& id = json[s][t];
            if (!id.is_number_unsigned() || id.get<std::uint64_t>() >= static_cast<std::uint64_t>(vocabulary))
                throw bad(place + "[" + std::to_string(t) + "]", "a token id from 0 to " + std::to_string(vocabulary - 1), id.dump());
            ids.push_back(id.get<std::int32_t>());
        }
    }
    return sequences;
}

/// Cuts what the engine hands over for packed tokens at the ends of the sequences.
class DumpSink : public SweepSink {
public:
    DumpSink(ForwardDump& dump, const PackedSequences& packed) : dump_(dump), offsets_(packed.offsets) {}

    void routing(const LayerRouting& r) override {
        each_sequence(r.first_token, r.tokens, [&](std::size_t sequence, std::int64_t first, std::int64_t skip, std::int64_t tokens) {
            const std::int64_t logits = skip * r.experts, choices = skip * r.top_k;
            dump_.write({sequence, r.moe_index, first, tokens, r.router_logits + logits, r.steered_logits + logits, r.topk_index + choices,
                         r.topk_weight + choices});
        });
    }
    void logits(std::int64_t row, std::int64_t rows, const float* values) override {
        // Every token is a head row, so rows are packed positions.
        each_sequence(row, rows, [&](std::size_t sequence, std::int64_t first, std::int64_t skip, std::int64_t tokens) {
            dump_.write_logits(sequence, first, tokens, values + skip * vocabulary);
        });
    }
    std::int64_t vocabulary = 0;

private:
    template <typename Use> void each_sequence(std::int64_t begin, std::int64_t count, const Use& use) const {
        const std::int64_t end = begin + count;
        auto at = std::upper_bound(offsets_.begin(), offsets_.end(), begin) - 1;
        for (; at + 1 != offsets_.end() && *at < end; ++at) {
            const std::int64_t from = std::max(begin, *at), to = std::min(end, *(at + 1));
            if (to > from)
                use(static_cast<std::size_t>(at - offsets_.begin()), from - *at, from - begin, to - from);
        }
    }
    ForwardDump& dump_;
    const std::vector<std::int64_t>& offsets_;
};

void run(const Options& options, const CancelToken& cancel) {
    const auto engine = open_engine(resolve_model(options.model), options.engine.options());
    const ModelConfig& config = engine->config();
    SweepRequest request;
    request.plan = plan_in_scope(plan_for(options.plan, *engine), {});
    ForwardDump::Shape shape;
    shape.sequences = read_tokens(options.tokens, config.vocab_size);
    for (const auto& ids : shape.sequences)
        request.sequences.add(ids);
    shape.moe_layers = {config.moe_layers.begin(), config.moe_layers.end()};
    shape.experts = config.experts;
    shape.top_k = config.top_k;
    shape.vocabulary = config.vocab_size;
    shape.steered = !request.plan.empty();
    shape.model_name = config.name;
    shape.weights_fingerprint = engine->fingerprint();
    shape.dtype = compute_type_name(engine->dtype());
    shape.device = engine->device_name();
    shape.torch_version = engine->torch_version();
    shape.plan_json = request.plan.empty() ? "" : plan_json(request.plan);
    std::optional<ReplayedForward> replayed;
    if (!options.replay.empty()) {
        request.forced = &replayed.emplace(options.replay, config, shape.sequences);
        shape.replay = std::filesystem::path(options.replay).filename().string();
    }

    ForwardDump dump(options.out, shape);
    if (request.sequences.tokens() > 0) {
        request.head.tokens.resize(static_cast<std::size_t>(request.sequences.tokens()));
        std::iota(request.head.tokens.begin(), request.head.tokens.end(), 0);
        request.head.candidate_offsets.assign(request.head.tokens.size() + 1, 0);
        request.head.full_logits = true;
        DumpSink sink(dump, request.sequences);
        sink.vocabulary = config.vocab_size;
        engine->sweep(request, sink, cancel, progress_line());
        end_progress_line();
    }
    dump.finish();
}

} // namespace

void add_forward(const Context& context) {
    auto* command = context.app.add_subcommand(
        "forward", "Router logits, chosen experts, weights and logits of given token ids, for comparison with a reference");
    auto options = std::make_shared<Options>();
    options->engine.dtype = "f32";
    command->add_option("MODEL", options->model, "Checkpoint folder, or an id in the local hub cache")->required();
    command->add_option("--tokens", options->tokens, "JSON: an array of arrays of ids")->required();
    command->add_option("--out", options->out, "HDF5 file to write (an existing one is replaced)")->required();
    command->add_option("--plan", options->plan, "Steering plan to apply");
    command->add_option("--replay", options->replay,
                        "A file that forward wrote for the same ids: its experts are used instead of those the routers choose");
    options->engine.add(*command);
    command->callback([options, cancel = context.cancel] { run(*options, cancel); });
}

} // namespace isogloss::cli
