// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/corpus/corpus.h"
#include "core/corpus/parquet.h"
#include "core/text/languages.h"

#include <algorithm>
#include <fstream>
#include <string_view>

namespace isogloss {

namespace fs = std::filesystem;

const char* corpus_kind_name(CorpusKind kind) {
    switch (kind) {
    case CorpusKind::Belebele:
        return "belebele";
    case CorpusKind::Table:
        return "table";
    default:
        return "flores";
    }
}

namespace {

bool is_text(const fs::path& file) {
    const auto extension = file.extension();
    return extension == ".dev" || extension == ".devtest" || extension == ".txt" || extension == ".test" || extension.empty();
}

enum class Content { Text, Json, BelebeleJson };

/// What the beginning of a file says: a first character "{" tells jsonl from plain text, the keys of the first row tell which.
Content content_of(const fs::path& file) {
    constexpr std::size_t looked_at = std::size_t{1} << 16;
    std::string text(looked_at, '\0');
    std::ifstream in(file, std::ios::binary);
    in.read(text.data(), static_cast<std::streamsize>(text.size()));
    text.resize(static_cast<std::size_t>(in.gcount()));
    const std::size_t first = text.find_first_not_of(" \t\r\n", text.starts_with("\xEF\xBB\xBF") ? 3 : 0);
    if (first == std::string::npos || text[first] != '{')
        return Content::Text;
    const std::string_view row = std::string_view(text).substr(first, text.find('\n', first) - first);
    return row.find("\"flores_passage\"") != std::string_view::npos ? Content::BelebeleJson : Content::Json;
}

/// ISO 639-3 "_" ISO 15924, known or not.
bool looks_like_code(const std::string& stem) {
    const auto lower = [](char c) { return c >= 'a' && c <= 'z'; };
    return stem.size() == 8 && std::all_of(stem.begin(), stem.begin() + 3, lower) && stem[3] == '_' && stem[4] >= 'A' && stem[4] <= 'Z' &&
           std::all_of(stem.begin() + 5, stem.end(), lower);
}

/// The language files of one folder, by code.
struct LanguageFiles {
    std::map<std::string, fs::path> files;
    std::vector<std::string> passed_over;
};

LanguageFiles language_files(const fs::path& folder, bool json) {
    LanguageFiles found;
    std::error_code failure;
    for (fs::directory_iterator entry(folder, failure), end; !failure && entry != end; entry.increment(failure)) {
        std::error_code gone;
        const fs::path file = entry->path();
        if (!entry->is_regular_file(gone) || (json ? file.extension() != ".jsonl" : !is_text(file)))
            continue;
        const Language* language = find_language(file.stem().string());
        if (!language) {
            // A README is no forgotten language; "xyz_Latn.txt" may be one.
            if (looks_like_code(file.stem().string()) || !(file.extension().empty() || file.extension() == ".txt"))
                found.passed_over.push_back(file.filename().string());
            continue;
        }
        if ((content_of(file) != Content::Text) != json)
            continue;
        const auto [known, added] = found.files.emplace(language->code, file);
        if (!added)
            throw CorpusError(sentence({folder.string(),
                                        {},
                                        "one file for " + language->code,
                                        known->second.filename().string() + " and " + file.filename().string(),
                                        "Move one of them away."}));
    }
    if (failure)
        throw CorpusError(sentence({folder.string(), {}, "a readable folder", failure.message(), {}}));
    std::sort(found.passed_over.begin(), found.passed_over.end());
    return found;
}

bool holds_parquet(const fs::path& folder) {
    std::error_code failure;
    for (fs::recursive_directory_iterator entry(folder, failure), end; !failure && entry != end; entry.increment(failure))
        if (entry->path().extension() == ".parquet")
            return true;
        else if (entry.depth() >= 2)
            entry.disable_recursion_pending();
    return false;
}

/// "dev" of ".../dev" and ".../dev/".
std::string last_component(const fs::path& folder) {
    return folder.has_filename() ? folder.filename().string() : folder.parent_path().filename().string();
}

CorpusInfo finish(CorpusInfo info, LanguageFiles found) {
    info.files = std::move(found.files);
    info.passed_over = std::move(found.passed_over);
    for (const auto& [code, file] : info.files)
        info.languages.push_back(code);
    return info;
}

} // namespace

CorpusInfo inspect_corpus(const fs::path& path, const std::string& split) {
    std::error_code none; // what cannot be looked at is not there
    if (!fs::is_directory(path, none))
        throw CorpusError(sentence({path.string(), {}, "a corpus folder", fs::exists(path, none) ? "a file" : "nothing there", {}}));
    CorpusInfo info;
    info.path = path;

    for (const char* known : {"dev", "devtest", "test"})
        if (fs::is_directory(path / known, none) && !language_files(path / known, false).files.empty())
            info.splits.emplace_back(known);
    if (!info.splits.empty()) {
        if (!split.empty() && std::find(info.splits.begin(), info.splits.end(), split) == info.splits.end()) {
            std::string list;
            for (const auto& name : info.splits)
                list += (list.empty() ? "" : ", ") + name;
            throw CorpusError(sentence({path.string(), "split", "one of " + list, "\"" + split + "\"", {}}));
        }
        const bool has_devtest = std::find(info.splits.begin(), info.splits.end(), "devtest") != info.splits.end();
        info.split = !split.empty() ? split : has_devtest ? "devtest" : info.splits.front();
        LanguageFiles found = language_files(path / info.split, false);
        return finish(std::move(info), std::move(found));
    }
    if (auto found = language_files(path, false); !found.files.empty()) {
        const std::string name = last_component(path);
        info.split = name == "dev" || name == "devtest" ? name : "";
        return finish(std::move(info), std::move(found));
    }
    for (const fs::path& folder : {path / "data", path}) {
        if (!fs::is_directory(folder, none))
            continue;
        auto found = language_files(folder, true);
        if (found.files.empty())
            continue;
        info.kind = content_of(found.files.begin()->second) == Content::BelebeleJson ? CorpusKind::Belebele : CorpusKind::Table;
        return finish(std::move(info), std::move(found));
    }
    throw CorpusError(sentence({path.string(),
                                {},
                                "a FLORES-200 folder (dev/eng_Latn.dev, devtest/eng_Latn.devtest, …) or a folder of jsonl (eng_Latn.jsonl, …)",
                                holds_parquet(path) ? "parquet files" : "neither",
                                !holds_parquet(path) ? "File names are language codes, like hin_Deva."
                                : reads_parquet()    ? "Say which column holds the text (--text \"{text}\")."
                                                     : "This build does not read parquet: write each language as jsonl, for example with pandas' "
                                                       "read_parquet(…).to_json(\"eng_Latn.jsonl\", orient=\"records\", lines=True)."}));
}

} // namespace isogloss
