// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checkpoint/checkpoint.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <set>

namespace isogloss {

namespace fs = std::filesystem;

namespace {

constexpr std::uint64_t largest_index = std::uint64_t{256} << 20;

/// tensor → shard, as the index file says; names are confined to the folder.
std::map<std::string, std::string> read_index(const fs::path& file) {
    const auto bad = [&](const std::string& place, const std::string& expected, const std::string& found) {
        return CheckpointError(sentence({file.string(), place, expected, found, {}}));
    };
    const auto json = nlohmann::json::parse(read_file(file, largest_index), nullptr, false);
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
    return index;
}

bool holds_pickles(const fs::path& folder) {
    std::error_code ignored;
    for (const auto& file : fs::directory_iterator(folder, ignored))
        if (file.path().extension() == ".bin" || file.path().extension() == ".pt" || file.path().extension() == ".pth")
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

} // namespace

Checkpoint::Checkpoint(const fs::path& folder) : folder_(folder) {
    if (!fs::is_directory(folder))
        throw CheckpointError(sentence({folder.string(), {}, "a checkpoint folder", fs::exists(folder) ? "a file" : "nothing", {}}));
    const fs::path single = folder / "model.safetensors", index_file = folder / "model.safetensors.index.json";
    std::map<std::string, std::string> index;
    std::set<std::string> shards;
    if (fs::exists(single)) {
        shards.insert("model.safetensors");
    } else if (fs::exists(index_file)) {
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
        if (!fs::exists(folder / shard))
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
        if (is_floating(view->type))
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
        const MappedFile bytes(file->path());
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
