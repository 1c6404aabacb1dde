// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/layer_sweep.h"

#include "core/base/files.h"
#include "core/engine/budget.h"
#include "core/engine/devices.h"
#include "core/engine/generator.h"
#include "core/engine/head.h"
#include "core/engine/hidden_checkpoints.h"
#include "core/engine/residency.h"
#include "core/engine/shared_prefixes.h"
#include "core/engine/sweep_progress.h"
#include "core/model/kernels.h"

#include <c10/core/InferenceMode.h>
#include <torch/version.h>

#include <algorithm>
#include <optional>

namespace isogloss {

namespace {

/// Consecutive whole sequences of at most `most` tokens each (a longer sequence is a block of its own).
std::vector<TokenRange> blocks_of(const PackedSequences& sequences, std::int64_t most) {
    std::vector<TokenRange> blocks;
    const std::span<const std::int64_t> offsets(sequences.offsets);
    std::size_t first = 0;
    for (std::size_t s = 1; s < offsets.size(); ++s) {
        const bool last = s + 1 == offsets.size();
        if (last || offsets[s + 1] - offsets[first] > most) {
            if (offsets[s] > offsets[first])
                blocks.push_back({offsets[first], offsets[s], offsets.subspan(first, s - first + 1)});
            first = s;
        }
    }
    return blocks;
}

std::int64_t longest_of(const PackedSequences& sequences) {
    std::int64_t longest = 0;
    for (std::size_t s = 0; s + 1 < sequences.offsets.size(); ++s)
        longest = std::max(longest, sequences.offsets[s + 1] - sequences.offsets[s]);
    return longest;
}

void check_sequences(const PackedSequences& sequences, const ModelConfig& config) {
    const auto& offsets = sequences.offsets;
    if (offsets.empty() ? sequences.tokens() > 0 : offsets.front() != 0 || offsets.back() != sequences.tokens())
        throw EngineError("The offsets of the packed sequences do not cover their tokens.");
    for (std::size_t s = 0; s + 1 < offsets.size(); ++s) {
        const std::int64_t length = offsets[s + 1] - offsets[s];
        if (length < 0)
            throw EngineError("The offsets of the packed sequences fall at sequence " + std::to_string(s) + ".");
        if (length > config.max_position)
            throw EngineError("Sequence " + std::to_string(s) + " has " + std::to_string(length) + " tokens, but the model's positions end at " +
                              std::to_string(config.max_position) + " (max_position_embeddings). Cut the text.");
    }
    for (std::size_t t = 0; t < sequences.token_ids.size(); ++t) {
        if (sequences.token_ids[t] < 0 || sequences.token_ids[t] >= config.vocab_size)
            throw EngineError("Token id " + std::to_string(sequences.token_ids[t]) + " at position " + std::to_string(t) +
                              " is outside the model's vocabulary (0 to " + std::to_string(config.vocab_size - 1) +
                              "). Do tokenizer and model belong together?");
    }
}

/// A request without candidates may leave their offsets out.
HeadRequest checked_head(HeadRequest head, std::int64_t tokens, int vocabulary) {
    if (head.candidate_offsets.empty() && head.candidates.empty())
        head.candidate_offsets.assign(head.tokens.size() + 1, 0);
    if (head.candidate_offsets.size() != head.tokens.size() + 1 || head.candidate_offsets.front() != 0 ||
        head.candidate_offsets.back() != static_cast<std::int64_t>(head.candidates.size()) ||
        !std::is_sorted(head.candidate_offsets.begin(), head.candidate_offsets.end()))
        throw EngineError("The head request's candidate offsets do not fit its rows.");
    for (const std::int64_t token : head.tokens) {
        if (token < 0 || token >= tokens)
            throw EngineError("The head request names position " + std::to_string(token) + " of " + std::to_string(tokens) + " packed tokens.");
    }
    for (const std::int32_t id : head.candidates) {
        if (id < 0 || id >= vocabulary)
            throw EngineError("The head request names token id " + std::to_string(id) + " of a vocabulary of " + std::to_string(vocabulary) + ".");
    }
    return head;
}

LayerSteering steering_of(const SteeringPlan& plan, int layer) {
    LayerSteering steering{plan.rule, {}};
    std::copy_if(plan.edits.begin(), plan.edits.end(), std::back_inserter(steering.edits), [&](const PlanEdit& edit) { return edit.layer == layer; });
    return steering;
}

class LayerSweep final : public Engine {
public:
    LayerSweep(const std::filesystem::path& folder, const EngineOptions& options);

    const ModelConfig& config() const override { return config_; }
    std::string fingerprint() const override;
    std::vector<float> selection_bias(int layer) const override { return residency_.weights(layer).selection_bias; }
    std::filesystem::path folder() const override { return checkpoint_.folder(); }
    std::string device_name() const override { return devices_.text(); }
    std::string torch_version() const override { return TORCH_VERSION; }
    ComputeType dtype() const override { return options_.dtype; }
    MemoryEstimate estimate(std::int64_t tokens, std::int64_t longest_sequence) const override;
    std::int64_t tokens_per_sweep(std::int64_t longest_sequence) const override;
    SweepOutcome sweep(const SweepRequest& request, SweepSink& sink, const CancelToken& cancel, const ProgressSink& progress) override;
    void generate(const GenerateRequest& request, GenerationSink& sink, const CancelToken& cancel, const ProgressSink& progress) override;

private:
    struct Run; ///< what one sweep carries from layer to layer

    std::uint64_t weight_budget() const;
    std::uint64_t checkpoint_budget() const;
    bool converts_weights() const;
    std::uint64_t fixed_bytes(std::int64_t longest) const;
    std::uint64_t left_on_devices(std::int64_t longest) const {
        return devices_.left(device_buffer_bytes(config_, blocks_, options_.dtype, longest));
    }
    BlockContext context_of(DevicePart& part, const CancelToken& cancel) { return {config_, part.compute, rotary_, part.scratch, cancel}; }
    void check_fits(std::int64_t tokens, std::int64_t longest) const;
    at::Tensor embed(const PackedSequences& sequences);
    void run_layer(int layer, Run& run, const CancelToken& cancel, SweepSink& sink, SweepProgress& progress);
    void take_forced(int layer, int moe_index, Run& run) const;
    void send_hidden(int layer, const at::Tensor& hidden, SweepSink& sink);
    int last_needed_layer(const SweepRequest& request) const;

    EngineOptions options_;
    ModelConfig config_;
    Checkpoint checkpoint_;
    int threads_;
    BlockSizes blocks_;
    std::uint64_t budget_;
    Devices devices_;
    Residency residency_;
    RotaryTable rotary_;
    HiddenCheckpoints kept_;
    mutable std::string fingerprint_;
};

struct LayerSweep::Run {
    const SweepRequest& request;
    at::Tensor hidden; ///< [T, H] f32
    std::vector<TokenRange> attention_blocks, mlp_blocks;
    int last_layer = 0;                    ///< computed at all
    bool routing_only = false;             ///< of the last layer only the routing is wanted
    bool shared = false;                   ///< prefixes are shared: rows are not those of the request
    std::vector<std::int32_t> forced = {}; ///< [T, k] of the current layer, if experts are forced
};

constexpr std::uint64_t usual_tokens = 16384; ///< of a sweep that makes use of the products' speed
constexpr std::int64_t usual_length = 512;    ///< tokens of a sequence, where a share of the budget is decided before the sequences are known

std::uint64_t given_or(std::uint64_t given, std::uint64_t otherwise) { return given > 0 ? given : otherwise; }

LayerSweep::LayerSweep(const std::filesystem::path& folder, const EngineOptions& options)
    : options_(options), config_(load_model_config(folder)), checkpoint_(folder), threads_(options.threads > 0 ? options.threads : default_threads()),
      blocks_(BlockSizes::of(config_)), budget_(given_or(options.memory_bytes, available_memory() / 4 * 3)),
      devices_(chosen_devices(options, config_, blocks_, weight_budget())), residency_(checkpoint_, config_, devices_, weight_budget()),
      rotary_(config_.rotary), kept_(checkpoint_budget(), options.checkpoint_disk_bytes.value_or(usual_spill_bytes())) {}

/// Weights stay in memory if beside them and the buffers an eighth of the budget is left for hidden states, at least what `usual_tokens` need: one
/// more sweep costs less than reading all weights again for each.
std::uint64_t LayerSweep::weight_budget() const {
    const Compute compute = cpu_compute(options_.dtype == ComputeType::F32 ? at::kFloat : at::kBFloat16); // before devices are chosen
    const std::uint64_t buffers = buffer_bytes(config_, blocks_, compute, true, threads_, usual_length);
    const std::uint64_t others = buffers + std::max(budget_ / 8, usual_tokens * hidden_bytes_per_token(config_));
    return budget_ > others ? budget_ - others : 0;
}

/// At most half of what weights and buffers leave, so that the sweep itself has the other half.
std::uint64_t LayerSweep::checkpoint_budget() const {
    const std::uint64_t fixed = fixed_bytes(usual_length);
    const std::uint64_t half = budget_ > fixed ? (budget_ - fixed) / 2 : 0;
    return options_.checkpoint_bytes > 0 ? std::min(options_.checkpoint_bytes, half) : half;
}

std::string LayerSweep::fingerprint() const {
    if (fingerprint_.empty())
        fingerprint_ = checkpoint_.fingerprint();
    return fingerprint_;
}

/// Some product needs a weight in another type than it is stored in; the head computes in f32 in any case.
bool LayerSweep::converts_weights() const {
    if (devices_.parts.front()->compute.packed_products) // they read f32 and bf16 as it is stored
        return residency_.ends().head.type == ElementType::F16 || residency_.converts();
    return options_.dtype != ComputeType::F32 || residency_.ends().head.type != ElementType::F32 || residency_.converts();
}

std::uint64_t LayerSweep::fixed_bytes(std::int64_t longest) const {
    return residency_.needed_bytes() + buffer_bytes(config_, blocks_, devices_.parts.front()->compute, converts_weights(), threads_, longest);
}

MemoryEstimate LayerSweep::estimate(std::int64_t tokens, std::int64_t longest_sequence) const {
    BlockSizes blocks = blocks_; // no block holds more than there is
    blocks.attention_tokens = std::min(blocks.attention_tokens, tokens);
    blocks.mlp_tokens = std::min(blocks.mlp_tokens, tokens);
    MemoryEstimate estimate;
    estimate.weights = residency_.routing_bytes(tokens);
    estimate.buffers = buffer_bytes(config_, blocks, devices_.parts.front()->compute, converts_weights(), threads_, longest_sequence);
    estimate.hidden = static_cast<std::uint64_t>(tokens) * hidden_bytes_per_token(config_);
    return estimate;
}

std::int64_t LayerSweep::tokens_per_sweep(std::int64_t longest_sequence) const {
    const std::uint64_t fixed = fixed_bytes(longest_sequence);
    const std::int64_t longest = std::max<std::int64_t>(1, longest_sequence);
    const std::uint64_t least = fixed + static_cast<std::uint64_t>(longest) * hidden_bytes_per_token(config_);
    if (least > budget_)
        throw EngineError("The memory budget leaves " + format_bytes(budget_) + " beside the program itself, but " + config_.name +
                          " needs at least " + format_bytes(least) + " (" + format_bytes(residency_.needed_bytes()) +
                          " of it for weights) for a sequence of " + std::to_string(longest) +
                          " tokens. Raise the budget (--memory) or free memory.");
    const std::uint64_t room = std::min(budget_ - fixed - std::min(checkpoint_budget(), budget_ - least), left_on_devices(longest));
    return std::max(longest, static_cast<std::int64_t>(room / hidden_bytes_per_token(config_)));
}

void LayerSweep::check_fits(std::int64_t tokens, std::int64_t longest) const {
    const std::uint64_t needed = fixed_bytes(longest) + static_cast<std::uint64_t>(tokens) * hidden_bytes_per_token(config_);
    if (needed > budget_ && tokens > tokens_per_sweep(longest))
        throw EngineError("A sweep of " + std::to_string(tokens) + " tokens needs " + format_bytes(needed) + ", the memory budget is " +
                          format_bytes(budget_) + ". Run fewer tokens at a time or raise the budget.");
}

at::Tensor LayerSweep::embed(const PackedSequences& sequences) {
    const StoredWeight& table = residency_.ends().embedding;
    const std::int64_t width = config_.hidden_size;
    const auto row_bytes = static_cast<std::size_t>(width) * static_cast<std::size_t>(element_bits(table.type) / 8);
    const bool round = options_.dtype == ComputeType::BF16 && table.type != ElementType::BF16;
    at::Tensor hidden = at::empty({sequences.tokens(), width}, at::TensorOptions().dtype(at::kFloat));
    float* out = hidden.data_ptr<float>();
    at::parallel_for(0, sequences.tokens(), 64, [&](std::int64_t first, std::int64_t last) {
        std::vector<kernels::Bf16> rounded(static_cast<std::size_t>(width));
        for (std::int64_t t = first; t < last; ++t) {
            const std::byte* row = table.data + static_cast<std::size_t>(sequences.token_ids[static_cast<std::size_t>(t)]) * row_bytes;
            stored_to_f32(row, table.type, out + t * width, width);
            if (round) {
                kernels::narrow(out + t * width, rounded.data(), width);
                kernels::widen(rounded.data(), out + t * width, width);
            }
        }
    });
    if (config_.embedding_multiplier != 1)
        hidden.mul_(config_.embedding_multiplier);
    residency_.leave_ends();
    return hidden.to(devices_.of(0).compute.device);
}

void LayerSweep::send_hidden(int layer, const at::Tensor& hidden, SweepSink& sink) {
    const at::Tensor host = hidden.to(at::kCPU);
    sink.hidden(layer, 0, host.size(0), host.data_ptr<float>());
}

/// Nothing after the last router is needed by a run that only records the routing.
int LayerSweep::last_needed_layer(const SweepRequest& request) const {
    return request.head.tokens.empty() && !request.want_hidden ? config_.moe_layers.back() : config_.layers - 1;
}

/// A token that met an expert twice, or one that is not there, would corrupt memory: sources are files from elsewhere.
void LayerSweep::take_forced(int layer, int moe_index, Run& run) const {
    const auto k = static_cast<std::size_t>(config_.top_k);
    run.forced.resize(static_cast<std::size_t>(run.request.sequences.tokens()) * k);
    run.request.forced->experts(moe_index, run.forced);
    for (std::size_t at = 0; at < run.forced.size(); at += k)
        for (std::size_t i = at; i < at + k; ++i)
            if (run.forced[i] < 0 || run.forced[i] >= config_.experts ||
                std::find(run.forced.begin() + static_cast<std::ptrdiff_t>(at), run.forced.begin() + static_cast<std::ptrdiff_t>(i), run.forced[i]) !=
                    run.forced.begin() + static_cast<std::ptrdiff_t>(i))
                throw EngineError(sentence({{},
                                            "forced experts of layer " + std::to_string(layer) + ", token " + std::to_string(at / k),
                                            "distinct experts from 0 to " + std::to_string(config_.experts - 1),
                                            std::to_string(run.forced[i]),
                                            "Is the replayed file damaged? isogloss-cli verify tells."}));
}

void LayerSweep::run_layer(int layer, Run& run, const CancelToken& cancel, SweepSink& sink, SweepProgress& progress) {
    const BlockContext context = context_of(devices_.of(layer), cancel);
    const auto tokens = static_cast<double>(std::max<std::int64_t>(1, run.hidden.size(0)));
    constexpr double attention_share = 0.3; // of a layer's time, roughly: only the progress bar sees it
    progress.layer(layer);
    const LayerWeights& weights = residency_.enter(layer);
    run.hidden = run.hidden.to(context.compute.device); // at the border between two devices
    for (const TokenRange& range : run.attention_blocks) {
        attention_layer(run.hidden, range, weights.attention, context);
        progress.within_layer(attention_share * static_cast<double>(range.last) / tokens);
    }
    LayerSteering steering = steering_of(run.request.plan, layer);
    const auto moe = std::lower_bound(config_.moe_layers.begin(), config_.moe_layers.end(), layer);
    if (weights.routed && run.request.forced != nullptr) {
        take_forced(layer, static_cast<int>(moe - config_.moe_layers.begin()), run);
        steering.forced = run.forced;
    }
    const RoutingObserver observer = [&](const RoutedBlock& block) {
        if (run.shared)
            return;
        sink.routing({layer, static_cast<int>(moe - config_.moe_layers.begin()), block.first_token, block.tokens, config_.experts, config_.top_k,
                      block.raw_logits, block.logits, block.probabilities, block.index, block.weight});
    };
    for (const TokenRange& range : run.mlp_blocks) {
        if (weights.routed)
            routed_mlp_layer(run.hidden, range, weights, steering, run.routing_only && layer == run.last_layer, context, observer);
        else
            dense_mlp_layer(run.hidden, range, weights, context);
        progress.within_layer(attention_share + (1 - attention_share) * static_cast<double>(range.last) / tokens);
    }
    residency_.leave(layer);
}

SweepOutcome LayerSweep::sweep(const SweepRequest& request, SweepSink& sink, const CancelToken& cancel, const ProgressSink& progress_sink) try {
    const c10::InferenceMode inference;
    if (at::get_num_threads() != threads_) // a setting of the calling thread
        at::set_num_threads(threads_);
    cancel.check();
    check_sequences(request.sequences, config_);
    HeadRequest head = checked_head(request.head, request.sequences.tokens(), config_.vocab_size);
    const std::int64_t longest = longest_of(request.sequences);
    std::optional<SharedPrefixes> shared;
    // Forced experts belong to the given tokens; longrope turns the first tokens of a long text differently from those of a short one.
    if (request.share_prefixes && !request.want_hidden && request.forced == nullptr &&
        (config_.rotary.long_factor.empty() || longest <= config_.rotary.original_length))
        shared = share_prefixes(request.sequences, head, blocks_.attention_tokens);
    if (shared)
        shared->move_rows(head, request.sequences);
    const PackedSequences& sequences = shared ? shared->pieces : request.sequences;
    check_fits(sequences.tokens(), longest);

    kept_.begin_sweep();
    const bool keeps = request.keep_checkpoints && request.forced == nullptr, uses = request.use_checkpoints && request.forced == nullptr;
    const std::string tokens =
        keeps || uses ? HiddenCheckpoints::token_key(sequences, shared ? shared->parent : std::vector<std::int64_t>()) : std::string();
    std::optional<HiddenCheckpoints::Found> start;
    if (uses)
        start = kept_.find(tokens, request.plan);

    Run run{request,
            start ? start->hidden : embed(sequences),
            shared ? shared->blocks() : blocks_of(sequences, blocks_.attention_tokens),
            blocks_of(sequences, blocks_.mlp_tokens),
            last_needed_layer(request),
            request.head.tokens.empty() && !request.want_hidden,
            shared.has_value()};
    const int first_layer = start ? start->layer : 0;
    std::vector<int> keep;
    if (keeps)
        keep = kept_.layers_to_keep(static_cast<std::uint64_t>(run.hidden.numel()) * sizeof(float), first_layer, config_.layers);

    rotary_.extend(longest);
    devices_.forget_plans();
    SweepProgress progress(progress_sink, sequences.tokens(), first_layer, config_.layers);
    for (int layer = first_layer; layer <= run.last_layer; ++layer) {
        cancel.check();
        if (std::find(keep.begin(), keep.end(), layer) != keep.end())
            kept_.keep(tokens, request.plan, layer, run.hidden.to(at::kCPU));
        run_layer(layer, run, cancel, sink, progress);
        sink.layer_done(layer);
        if (request.want_hidden)
            send_hidden(layer, run.hidden, sink);
    }
    progress.head();
    if (!head.tokens.empty())
        run_head(run.hidden.to(devices_.last().compute.device), head, residency_.head(devices_), blocks_, context_of(devices_.last(), cancel), sink);
    residency_.leave_ends();
    return {first_layer, progress.seconds(), sequences.tokens()};
} catch (const c10::Error& error) {
    throw EngineError(std::string("libtorch: ") + error.what_without_backtrace());
} catch (const std::bad_alloc&) {
    throw EngineError("The system has no memory left for this sweep (budget " + format_bytes(budget_) + "). Lower the memory budget.");
}

void LayerSweep::generate(const GenerateRequest& request, GenerationSink& sink, const CancelToken& cancel, const ProgressSink& progress) try {
    const c10::InferenceMode inference;
    if (at::get_num_threads() != threads_)
        at::set_num_threads(threads_);
    check_sequences(request.prompts, config_);
    const std::uint64_t fixed = fixed_bytes(longest_of(request.prompts));
    const std::uint64_t left = left_on_devices(longest_of(request.prompts));
    const GenerationParts parts{config_,
                                devices_,
                                blocks_,
                                residency_,
                                rotary_,
                                std::min(budget_ > fixed ? (budget_ - fixed) / 2 : 0, left / 2),
                                [this](const PackedSequences& sequences) { return embed(sequences); }};
    run_generation(parts, request, sink, cancel, progress);
} catch (const c10::Error& error) {
    throw EngineError(std::string("libtorch: ") + error.what_without_backtrace());
} catch (const std::bad_alloc&) {
    throw EngineError("The system has no memory left for this generation (budget " + format_bytes(budget_) + "). Lower the memory budget.");
}

} // namespace

std::unique_ptr<Engine> make_layer_sweep(const std::filesystem::path& model_folder, const EngineOptions& options) try {
    const c10::InferenceMode inference;
    return std::make_unique<LayerSweep>(model_folder, options);
} catch (const c10::Error& error) {
    throw EngineError(std::string("libtorch: ") + error.what_without_backtrace());
}

} // namespace isogloss
