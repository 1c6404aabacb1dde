// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checkpoint/checkpoint.h"
#include "core/engine/parity.h"
#include "core/trace/forward_dump.h"

#include <cstring>
#include <fstream>
#include <numeric>

namespace isogloss {

namespace {

/// The tensors of a safetensors file, read with the shapes that the model gives them.
class ReferenceFile {
public:
    explicit ReferenceFile(const std::filesystem::path& path) : file_(path) {
        prefix_ = file_.tensors().contains("none/router_logits/" + first_layer()) ? "none/" : "";
    }
    bool has(const std::string& name) const { return file_.tensors().contains(name); }
    const std::string& prefix() const { return prefix_; } ///< of our own fixtures: tensors without a plan stand under "none/"

    std::vector<float> floats(const std::string& name, const std::vector<std::int64_t>& shape) const {
        const TensorView& view = of_shape(name, shape);
        std::vector<float> values(count(view));
        if (view.type == ElementType::F32)
            std::memcpy(values.data(), view.data, view.bytes);
        else if (view.type == ElementType::BF16)
            bf16_to_f32(view.data, values.data(), values.size());
        else if (view.type == ElementType::F16)
            f16_to_f32(view.data, values.data(), values.size());
        else
            throw bad(name, "F32, F16 or BF16", element_name(view.type));
        return values;
    }
    template <class T> std::vector<T> integers(const std::string& name, const std::vector<std::int64_t>& shape, std::int64_t limit) const {
        const TensorView& view = of_shape(name, shape);
        if (view.type != ElementType::I32 && view.type != ElementType::I64)
            throw bad(name, "I32 or I64", element_name(view.type));
        std::vector<T> values(count(view));
        for (std::size_t i = 0; i < values.size(); ++i) {
            std::int64_t value = 0;
            if (view.type == ElementType::I64) {
                std::memcpy(&value, view.data + 8 * i, 8);
            } else {
                std::int32_t narrow = 0;
                std::memcpy(&narrow, view.data + 4 * i, 4);
                value = narrow;
            }
            if (value < 0 || value > limit)
                throw bad(name + "[" + std::to_string(i) + "]", "0 to " + std::to_string(limit), std::to_string(value));
            values[i] = static_cast<T>(value);
        }
        return values;
    }
    std::int64_t length(const std::string& name) const {
        const TensorView& view = tensor(name);
        if (view.shape.size() != 1)
            throw bad(name, "one dimension", std::to_string(view.shape.size()));
        return view.shape[0];
    }
    InputError bad(const std::string& name, const std::string& expected, const std::string& found) const {
        return InputError(sentence({file_.path().string(), "tensor " + name, expected, found, "docs/families.md shows how to write such a file."}));
    }

private:
    /// Any layer that has router logits under "none/", as text.
    std::string first_layer() const {
        const std::string wanted = "none/router_logits/";
        const auto found = file_.tensors().lower_bound(wanted);
        return found != file_.tensors().end() && found->first.starts_with(wanted) ? found->first.substr(wanted.size()) : "";
    }
    const TensorView& tensor(const std::string& name) const {
        const auto found = file_.tensors().find(name);
        if (found == file_.tensors().end())
            throw bad(name, "a tensor of that name", "none");
        return found->second;
    }
    const TensorView& of_shape(const std::string& name, const std::vector<std::int64_t>& shape) const {
        const TensorView& view = tensor(name);
        if (view.shape != shape)
            throw bad(name, text(shape), text(view.shape));
        return view;
    }
    static std::size_t count(const TensorView& view) { return view.bytes * 8 / static_cast<std::uint64_t>(element_bits(view.type)); }
    static std::string text(const std::vector<std::int64_t>& shape) {
        std::string out = "shape [";
        for (std::size_t i = 0; i < shape.size(); ++i)
            out += (i > 0 ? ", " : "") + std::to_string(shape[i]);
        return out + "]";
    }
    SafetensorsFile file_;
    std::string prefix_;
};

ReferenceRun from_safetensors(const std::filesystem::path& path, const ModelConfig& config) {
    const ReferenceFile file(path);
    ReferenceRun run;
    const std::int64_t tokens = file.length("token_ids");
    run.sequences.token_ids = file.integers<std::int32_t>("token_ids", {tokens}, config.vocab_size - 1);
    run.sequences.offsets = {0, tokens};
    if (file.has("offsets"))
        run.sequences.offsets = file.integers<std::int64_t>("offsets", {file.length("offsets")}, tokens);
    const auto& offsets = run.sequences.offsets;
    if (offsets.empty() || offsets.front() != 0 || offsets.back() != tokens || !std::is_sorted(offsets.begin(), offsets.end()))
        throw file.bad("offsets", "numbers that rise from 0 to the number of tokens, " + std::to_string(tokens), "others");
    for (const int layer : config.moe_layers) {
        const std::string at = "/" + std::to_string(layer);
        ReferenceRun::Layer& routing = run.layers[layer];
        routing.router_logits = file.floats(file.prefix() + "router_logits" + at, {tokens, config.experts});
        if (file.has(file.prefix() + "index" + at))
            routing.index = file.integers<std::int32_t>(file.prefix() + "index" + at, {tokens, config.top_k}, config.experts - 1);
    }
    if (!file.has(file.prefix() + "logits"))
        return run;
    if (file.has("rows")) {
        run.rows = file.integers<std::int64_t>("rows", {file.length("rows")}, tokens - 1);
        if (std::adjacent_find(run.rows.begin(), run.rows.end(), std::greater_equal<>()) != run.rows.end())
            throw file.bad("rows", "rising positions", "others");
    } else {
        run.rows.resize(static_cast<std::size_t>(tokens));
        std::iota(run.rows.begin(), run.rows.end(), 0);
    }
    run.logits = file.floats(file.prefix() + "logits", {static_cast<std::int64_t>(run.rows.size()), config.vocab_size});
    return run;
}

ReferenceRun from_dump(const std::filesystem::path& path, const ModelConfig& config) {
    const auto bad = [&](const std::string& place, const std::string& expected, const std::string& found) {
        return InputError(sentence({path.string(), place, expected, found, "Is this the dump of the same model?"}));
    };
    const ForwardRun dump = read_forward_dump(path);
    if (!dump.plan_json.empty())
        throw bad("attribute plan", "a run without a steering plan", "one with a plan");
    if (!dump.replay.empty())
        throw bad("attribute replay", "a run whose routers choose", "one that replays " + dump.replay);
    if (dump.moe_layers != std::vector<std::int32_t>(config.moe_layers.begin(), config.moe_layers.end()))
        throw bad("attribute moe_layers", std::to_string(config.moe_layers.size()) + " routed layers as in the model",
                  "other layers (" + std::to_string(dump.moe_layers.size()) + ")");
    if (dump.experts != config.experts || dump.top_k != config.top_k)
        throw bad("attributes E and k", std::to_string(config.top_k) + " of " + std::to_string(config.experts) + " experts",
                  std::to_string(dump.top_k) + " of " + std::to_string(dump.experts));
    ReferenceRun run;
    for (std::size_t s = 0; s < dump.sequences.size(); ++s) {
        const ForwardRun::Sequence& sequence = dump.sequences[s];
        const auto tokens = sequence.token_ids.size();
        for (const std::int32_t id : sequence.token_ids)
            if (id < 0 || id >= config.vocab_size)
                throw bad("/sequences/" + std::to_string(s) + "/token_ids", "ids from 0 to " + std::to_string(config.vocab_size - 1),
                          std::to_string(id));
        if (sequence.logits.size() != tokens * static_cast<std::size_t>(config.vocab_size))
            throw bad("/sequences/" + std::to_string(s) + "/logits", std::to_string(tokens) + " rows of " + std::to_string(config.vocab_size),
                      std::to_string(sequence.logits.size()) + " numbers");
        run.sequences.add(sequence.token_ids);
        for (std::size_t m = 0; m < config.moe_layers.size(); ++m) {
            ReferenceRun::Layer& layer = run.layers[config.moe_layers[m]];
            const auto append = [&](auto& to, const auto& from, int width) {
                const auto first = from.begin() + static_cast<std::ptrdiff_t>(m * tokens * static_cast<std::size_t>(width));
                to.insert(to.end(), first, first + static_cast<std::ptrdiff_t>(tokens * static_cast<std::size_t>(width)));
            };
            append(layer.router_logits, sequence.router_logits, config.experts);
            append(layer.index, sequence.topk_index, config.top_k);
        }
        run.logits.insert(run.logits.end(), sequence.logits.begin(), sequence.logits.end());
    }
    run.rows.resize(run.sequences.token_ids.size());
    std::iota(run.rows.begin(), run.rows.end(), 0);
    for (const auto& [layer, routing] : run.layers)
        for (const std::int32_t expert : routing.index)
            if (expert < 0 || expert >= config.experts)
                throw bad("topk_index", "experts from 0 to " + std::to_string(config.experts - 1), std::to_string(expert));
    return run;
}

} // namespace

ReferenceRun load_reference(const std::filesystem::path& file, const ModelConfig& config) {
    std::array<char, 4> start{};
    if (!std::ifstream(file, std::ios::binary).read(start.data(), start.size()))
        throw InputError(sentence({file.string(), {}, "a dump of `isogloss-cli forward` or a safetensors file", "nothing that can be read", {}}));
    return std::memcmp(start.data(), "\x89HDF", 4) == 0 ? from_dump(file, config) : from_safetensors(file, config);
}

} // namespace isogloss
