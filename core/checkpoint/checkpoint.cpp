// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checkpoint/checkpoint.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <set>

namespace isogloss {

namespace fs = std::filesystem;

namespace {

constexpr std::uint64_t largest_index = std::uint64_t{256} << 20;

/// Throws what `again(key)` gives for a key that an object of the text has twice: a parser would silently keep one of the two.
template <class Again> nlohmann::json::parser_callback_t refuse_repeated_keys(Again again) {
    return [again, open = std::vector<std::set<std::string>>()](int, nlohmann::json::parse_event_t event, nlohmann::json& parsed) mutable {
        if (event == nlohmann::json::parse_event_t::object_start)
            open.emplace_back();
        else if (event == nlohmann::json::parse_event_t::object_end)
            open.pop_back();
        else if (event == nlohmann::json::parse_event_t::key && !open.back().insert(parsed.get<std::string>()).second)
            throw again(parsed.get<std::string>());
        return true;
    };
}

/// tensor → shard, as the index file says; names are confined to the folder.
std::map<std::string, std::string> read_index(const fs::path& file) {
    const auto bad = [&](const std::string& place, const std::string& expected, const std::string& found) {
        return CheckpointError(sentence({file.string(), place, expected, found, {}}));
    };
    const auto again = [&](const std::string& key) { return bad({}, "every key once", "\"" + key + "\" twice"); };
    const auto json = nlohmann::json::parse(read_file(file, largest_index), refuse_repeated_keys(again), false);
    if (!json.is_object() || !json.contains("weight_map") || !json["weight_map"].is_object())
        throw bad("weight_map", "a JSON object from tensor names to file names", json.is_discarded() ? "text that is not JSON" : "none");
    std::map<std::string, std::string> index;
    for (const auto& [tensor, shard] : json["weight_map"].items()) {
        if (!shard.is_string())
            throw bad("weight_map, " + tensor, "a file name", shard.dump());
        const std::string name = shard;
        if (name.empty() || name.find_first_of("/\\") != std::string::npos || name == "." || name == ".." || name.find('\0') != std::string::npos)
            throw bad("weight_map, " + tensor, "the name of a file in the same folder", "\"" + name + "\"");
        index.emplace(tensor, name);
    }
    if (index.empty())
        throw bad("weight_map", "at least one tensor", "none");
    return index;
}

bool holds_pickles(const fs::path& folder) {
    std::error_code failure;
    for (fs::directory_iterator file(folder, failure), end; !failure && file != end; file.increment(failure))
        if (const fs::path type = file->path().extension(); type == ".bin" || type == ".pt" || type == ".pth")
            return true;
    return false;
}

bool is_floating(ElementType type) {
    switch (type) {
    case ElementType::F16:
    case ElementType::BF16:
    case ElementType::F32:
    case ElementType::F64:
    case ElementType::F8E4M3:
    case ElementType::F8E5M2:
        return true;
    default:
        return false;
    }
}

/// MXFP4 blocks: two elements in a byte, with scales beside them.
bool holds_pairs(const TensorView& view, const std::map<std::string, const TensorView*>& all) {
    const std::string blocks = "_blocks";
    return view.type == ElementType::U8 && view.name.ends_with(blocks) &&
           all.contains(view.name.substr(0, view.name.size() - blocks.size()) + "_scales");
}

} // namespace

Checkpoint::Checkpoint(const fs::path& folder) : folder_(folder) {
    std::error_code none; // what cannot be looked at is not there
    if (!fs::is_directory(folder, none))
        throw CheckpointError(sentence({folder.string(), {}, "a checkpoint folder", fs::exists(folder, none) ? "a file" : "nothing", {}}));
    const fs::path single = folder / "model.safetensors", index_file = folder / "model.safetensors.index.json";
    std::map<std::string, std::string> index;
    std::set<std::string> shards;
    if (fs::exists(single, none)) {
        shards.insert("model.safetensors");
    } else if (fs::exists(index_file, none)) {
        index = read_index(index_file);
        for (const auto& [tensor, shard] : index)
            shards.insert(shard);
    } else {
        throw CheckpointError(sentence(
            {folder.string(),
             {},
             "model.safetensors or model.safetensors.index.json",
             holds_pickles(folder) ? "pickled weights only" : "neither",
             holds_pickles(folder) ? "Pickled weights can run code and are not read: save the model as safetensors." : "Is the download complete?"}));
    }
    std::map<std::string, const SafetensorsFile*> by_name;
    for (const std::string& shard : shards) {
        if (!fs::exists(folder / shard, none))
            throw CheckpointError(sentence({(folder / shard).string(),
                                            {},
                                            "a shard that " + index_file.filename().string() + " names",
                                            "no such file",
                                            "Is the download complete?"}));
        files_.push_back(std::make_unique<SafetensorsFile>(folder / shard));
        by_name[shard] = files_.back().get();
    }
    if (index.empty()) {
        for (const auto& file : files_)
            for (const auto& [name, view] : file->tensors())
                index_.emplace(name, &view);
    }
    for (const auto& [name, shard] : index) {
        const auto& tensors = by_name[shard]->tensors();
        const auto found = tensors.find(name);
        if (found == tensors.end())
            throw CheckpointError(
                sentence({(folder / shard).string(), "tensor " + name, "a tensor that the index names", "none", "Copy the shard again."}));
        index_.emplace(name, &found->second);
    }
    for (const auto& [name, view] : index_) {
        total_bytes_ += view->bytes;
        if (holds_pairs(*view, index_))
            parameters_ += static_cast<std::int64_t>(2 * view->bytes);
        else if (is_floating(view->type) && !name.ends_with("_scale_inv"))
            parameters_ += static_cast<std::int64_t>(view->bytes * 8 / static_cast<std::uint64_t>(element_bits(view->type)));
    }
}

bool Checkpoint::contains(const std::string& name) const { return index_.contains(name); }

const TensorView& Checkpoint::tensor(const std::string& name) const {
    const auto found = index_.find(name);
    if (found == index_.end())
        throw CheckpointError(sentence({folder_.string(), "tensor " + name, "a tensor that this family has", "none",
                                        "Is this checkpoint complete, and of the family that its config.json names?"}));
    return *found->second;
}

std::string Checkpoint::fingerprint() const {
    constexpr std::uint64_t block = 4096, blocks = 64;
    std::vector<const SafetensorsFile*> files;
    for (const auto& file : files_)
        files.push_back(file.get());
    std::sort(files.begin(), files.end(), [](const auto* a, const auto* b) { return a->path().filename() < b->path().filename(); });
    std::string digest;
    for (const SafetensorsFile* file : files) {
        const MappedFile& bytes = file->file();
        std::string sample = file->path().filename().string() + '\0' + std::to_string(bytes.size()) + '\0';
        const auto append = [&](std::uint64_t from, std::uint64_t length) {
            sample.append(reinterpret_cast<const char*>(bytes.data()) + from, std::min(length, bytes.size() - from));
        };
        append(0, 8 + file->header_bytes());
        const std::uint64_t begin = 8 + file->header_bytes(), rest = bytes.size() - begin;
        for (std::uint64_t i = 0; i < blocks && rest > 0; ++i)
            append(begin + (rest > block ? (rest - block) / (blocks - 1) * i : 0), block);
        digest += sha256_hex(sample);
    }
    return sha256_hex(digest);
}

} // namespace isogloss
