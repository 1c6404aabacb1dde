// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/corpus/table.h"
#include "core/text/languages.h"

#include <algorithm>

namespace isogloss {

namespace {

namespace fs = std::filesystem;

bool is_table(const fs::path& file) {
    const auto extension = file.extension();
    return extension == ".jsonl" || extension == ".json" || extension == ".csv" || extension == ".tsv" || extension == ".parquet";
}

class Collector {
public:
    Collector(fs::path root, std::string prefix) : root_(std::move(root)), prefix_(std::move(prefix)) {}

    void add(const std::string& stem, const fs::path& file) {
        const Language* language = find_language(stem);
        if (language == nullptr && !prefix_.empty() && stem.starts_with(prefix_))
            language = find_language(stem.substr(prefix_.size()));
        if (language == nullptr)
            return;
        const auto [known, added] = found.emplace(language->code, file);
        if (!added)
            throw CorpusError(sentence({root_.string(),
                                        {},
                                        "one file for " + language->code,
                                        known->second.filename().string() + " and " + file.filename().string(),
                                        "Move one of them away."}));
    }
    void add_files_of(const fs::path& folder) {
        for (const fs::path& file : children(folder))
            if (fs::is_regular_file(file) && is_table(file))
                add(file.stem().string(), file);
    }
    std::vector<fs::path> children(const fs::path& folder) const {
        std::vector<fs::path> list;
        std::error_code failure;
        for (fs::directory_iterator entry(folder, failure), end; !failure && entry != end; entry.increment(failure))
            list.push_back(entry->path());
        if (failure)
            throw CorpusError(sentence({folder.string(), {}, "a readable folder", failure.message(), {}}));
        std::sort(list.begin(), list.end());
        return list;
    }
    std::map<std::string, fs::path> found;

private:
    fs::path root_;
    std::string prefix_;
};

} // namespace

std::map<std::string, fs::path> task_files(const fs::path& path, const std::string& split, const std::string& prefix) {
    std::error_code none; // what cannot be looked at is not there
    if (!fs::exists(path, none))
        throw CorpusError(sentence({path.string(), {}, "a folder or a file", "nothing there", {}}));
    Collector collector(path, prefix);
    if (!fs::is_directory(path, none)) {
        collector.add(path.stem().string(), path);
        return collector.found.empty() ? std::map<std::string, fs::path>{{"und", path}} : collector.found;
    }
    if (split.empty()) {
        collector.add_files_of(path);
        return collector.found;
    }
    if (fs::is_directory(path / split, none))
        collector.add_files_of(path / split);
    for (const fs::path& folder : collector.children(path))
        if (fs::is_directory(folder, none))
            for (const fs::path& file : collector.children(folder))
                if (fs::is_regular_file(file, none) && is_table(file) &&
                    (file.stem() == split || file.filename() == split + "-00000-of-00001.parquet"))
                    collector.add(folder.filename().string(), file);
    return collector.found;
}

} // namespace isogloss
