// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checkpoint/checkpoint.h"

#include <algorithm>
#include <cstdlib>

namespace isogloss {

namespace fs = std::filesystem;

namespace {

fs::path hub_cache() {
    if (const char* folder = std::getenv("HF_HUB_CACHE"); folder && *folder)
        return folder;
    if (const char* home = std::getenv("HF_HOME"); home && *home)
        return fs::path(home) / "hub";
    const char* home = std::getenv("HOME");
    return fs::path(home ? home : "/") / ".cache" / "huggingface" / "hub";
}

/// "org/name" or "name": nothing that could lead out of the cache.
bool looks_like_id(const std::string& text) {
    if (text.empty() || text.size() > 200 || text.front() == '/' || text.find("..") != std::string::npos)
        return false;
    return std::count(text.begin(), text.end(), '/') <= 1 && std::all_of(text.begin(), text.end(), [](char c) {
               return std::isalnum(static_cast<unsigned char>(c)) || c == '/' || c == '-' || c == '_' || c == '.';
           });
}

std::string first_word(const fs::path& file) {
    std::string text = read_file(file, 4096);
    text.erase(std::find_if(text.begin(), text.end(), [](unsigned char c) { return std::isspace(c) != 0; }), text.end());
    return text;
}

/// A commit or a branch, as one path component that stays where it is.
bool is_revision(const std::string& text) { return looks_like_id(text) && text.find('/') == std::string::npos && text != "."; }

fs::path newest_snapshot(const fs::path& repository) {
    const fs::path snapshots = repository / "snapshots", main = repository / "refs" / "main";
    std::error_code failure;
    if (fs::is_regular_file(main, failure)) {
        const std::string revision = first_word(main);
        if (is_revision(revision) && fs::is_directory(snapshots / revision, failure))
            return snapshots / revision;
    }
    fs::path newest;
    fs::file_time_type newest_time;
    for (fs::directory_iterator snapshot(snapshots, failure), end; !failure && snapshot != end; snapshot.increment(failure)) {
        std::error_code gone;
        const fs::file_time_type time = snapshot->last_write_time(gone);
        if (gone || !snapshot->is_directory(gone) || (!newest.empty() && time <= newest_time))
            continue;
        newest = snapshot->path();
        newest_time = time;
    }
    return newest;
}

} // namespace

fs::path resolve_model(const std::string& folder_or_id) {
    std::error_code none; // what cannot be looked at is not there
    if (fs::is_directory(folder_or_id, none))
        return folder_or_id;
    if (fs::exists(folder_or_id, none))
        throw InputError(sentence({folder_or_id, {}, "a checkpoint folder", "a file", "Give the folder that holds config.json."}));
    if (!looks_like_id(folder_or_id))
        throw InputError(sentence({folder_or_id, {}, "a checkpoint folder or a hub id like Qwen/Qwen3-30B-A3B", "no such folder", {}}));
    std::string name = "models--" + folder_or_id;
    if (const auto slash = name.find('/'); slash != std::string::npos)
        name.replace(slash, 1, "--");
    const fs::path repository = hub_cache() / name;
    const fs::path snapshot = fs::is_directory(repository, none) ? newest_snapshot(repository) : fs::path();
    if (snapshot.empty())
        throw InputError(sentence({folder_or_id,
                                   {},
                                   "a folder, or a model in the local hub cache " + hub_cache().string(),
                                   "neither",
                                   "Nothing is downloaded: fetch the model first, or set HF_HUB_CACHE or HF_HOME to where it is."}));
    return snapshot;
}

} // namespace isogloss
