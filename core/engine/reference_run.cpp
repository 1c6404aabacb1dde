// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/parity.h"
#include "core/trace/arrays.h"
#include "core/trace/forward_dump.h"

#include <algorithm>
#include <cstring>
#include <fstream>
#include <map>
#include <memory>
#include <numeric>
#include <optional>

namespace isogloss {

namespace {

bool is_float(ElementType type) {
    return type == ElementType::F16 || type == ElementType::BF16 || type == ElementType::F32 || type == ElementType::F64;
}

bool is_integer(ElementType type) {
    switch (type) {
    case ElementType::I8:
    case ElementType::U8:
    case ElementType::I16:
    case ElementType::U16:
    case ElementType::I32:
    case ElementType::U32:
    case ElementType::I64:
    case ElementType::U64:
        return true;
    default:
        return false;
    }
}

/// The named arrays of a safetensors file or an .npz archive, read with the shapes that the model gives them.
class ReferenceFile {
public:
    ReferenceFile(const std::filesystem::path& path, bool archive) : path_(path) {
        if (archive) {
            archive_.emplace(path);
            for (std::size_t i = 0; i < archive_->entries().size(); ++i)
                members_[archive_->entries()[i].name] = i;
        } else {
            safe_ = std::make_unique<SafetensorsFile>(path);
            for (const auto& [name, view] : safe_->tensors())
                members_[name] = 0;
        }
        const std::string wanted = "none/router_logits/";
        const auto found = members_.lower_bound(wanted);
        prefix_ = found != members_.end() && found->first.starts_with(wanted) ? "none/" : "";
    }
    bool has(const std::string& name) const { return members_.contains(name); }
    const std::string& prefix() const { return prefix_; } ///< of our own fixtures: arrays without a plan stand under "none/"

    std::vector<float> floats(const std::string& name, const std::vector<std::int64_t>& shape) const {
        require(name, shape, is_float, "F32, F16, BF16 or F64");
        const Array array = read(name);
        return array.floats(0, array.size());
    }
    template <class T> std::vector<T> integers(const std::string& name, const std::vector<std::int64_t>& shape, std::int64_t limit) const {
        require(name, shape, is_integer, "integers such as I32 or I64");
        const Array array = read(name);
        const std::vector<std::int64_t> wide = array.integers(0, array.size());
        std::vector<T> values(wide.size());
        for (std::size_t i = 0; i < values.size(); ++i) {
            if (wide[i] < 0 || wide[i] > limit)
                throw bad(name + "[" + std::to_string(i) + "]", "0 to " + std::to_string(limit), std::to_string(wide[i]));
            values[i] = static_cast<T>(wide[i]);
        }
        return values;
    }
    std::int64_t length(const std::string& name) const {
        const ArraySource::Entry entry = described(name);
        if (entry.shape.size() != 1)
            throw bad(name, "one dimension", std::to_string(entry.shape.size()));
        return entry.shape[0];
    }
    InputError bad(const std::string& name, const std::string& expected, const std::string& found) const {
        return InputError(
            sentence({path_.string(), (safe_ ? "tensor " : "array ") + name, expected, found, "docs/families.md shows how to write such a file."}));
    }

private:
    ArraySource::Entry described(const std::string& name) const {
        const auto found = members_.find(name);
        if (found == members_.end())
            throw bad(name, "one of that name", "none");
        if (archive_)
            return archive_->entries()[found->second];
        const TensorView& view = safe_->tensors().at(name);
        return {name, view.type, view.shape};
    }
    void require(const std::string& name, const std::vector<std::int64_t>& shape, bool (*fits)(ElementType), const std::string& types) const {
        const ArraySource::Entry entry = described(name);
        if (entry.shape != shape)
            throw bad(name, text(shape), text(entry.shape));
        if (!fits(entry.type))
            throw bad(name, types, element_name(entry.type));
    }
    Array read(const std::string& name) const {
        if (archive_)
            return archive_->read(members_.at(name));
        const TensorView& view = safe_->tensors().at(name);
        return {path_.string() + ", " + name, view.type, view.shape, {view.data, static_cast<std::size_t>(view.bytes)}, view.file};
    }
    static std::string text(const std::vector<std::int64_t>& shape) {
        std::string out = "shape [";
        for (std::size_t i = 0; i < shape.size(); ++i)
            out += (i > 0 ? ", " : "") + std::to_string(shape[i]);
        return out + "]";
    }
    std::filesystem::path path_;
    std::unique_ptr<SafetensorsFile> safe_; ///< one of these two
    std::optional<ArraySource> archive_;
    std::map<std::string, std::size_t> members_; ///< name → entry of the archive
    std::string prefix_;
};

ReferenceRun from_arrays(const std::filesystem::path& path, bool archive, const ModelConfig& config) {
    const ReferenceFile file(path, archive);
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
        throw InputError(
            sentence({file.string(), {}, "a dump of `isogloss-cli forward`, a safetensors file or an .npz", "nothing that can be read", {}}));
    if (std::memcmp(start.data(), "\x89HDF", 4) == 0)
        return from_dump(file, config);
    return from_arrays(file, std::memcmp(start.data(), "PK", 2) == 0, config);
}

} // namespace isogloss
