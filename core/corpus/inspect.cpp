// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/corpus/corpus.h"
#include "core/text/languages.h"

#include <algorithm>
#include <fstream>

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

/// The first byte that is no white space tells jsonl from plain text.
bool holds_json(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    char c = 0;
    while (in.get(c))
        if (c != ' ' && c != '\t' && c != '\r' && c != '\n' && c != '\xEF' && c != '\xBB' && c != '\xBF')
            return c == '{';
    return false;
}

/// Does the first row look like Belebele, or like a row with an id and a text?
CorpusKind json_kind(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    std::string line;
    std::getline(in, line);
    return line.find("\"flores_passage\"") != std::string::npos ? CorpusKind::Belebele : CorpusKind::Table;
}

/// Files of a folder by language code; a stem that no language has is passed over (a README, say).
std::map<std::string, fs::path> language_files(const fs::path& folder, bool json) {
    std::map<std::string, fs::path> files;
    std::error_code ignored;
    for (const auto& entry : fs::directory_iterator(folder, ignored)) {
        if (!entry.is_regular_file(ignored) || (json ? entry.path().extension() != ".jsonl" : !is_text(entry.path())))
            continue;
        const Language* language = find_language(entry.path().stem().string());
        if (!language || holds_json(entry.path()) != json)
            continue;
        const auto [known, added] = files.emplace(language->code, entry.path());
        if (!added)
            throw CorpusError(sentence({folder.string(),
                                        {},
                                        "one file for " + language->code,
                                        known->second.filename().string() + " and " + entry.path().filename().string(),
                                        "Move one of them away."}));
    }
    return files;
}

CorpusInfo finish(CorpusInfo info) {
    for (const auto& [code, file] : info.files)
        info.languages.push_back(code);
    return info;
}

} // namespace

CorpusInfo inspect_corpus(const fs::path& path, const std::string& split) {
    if (!fs::is_directory(path))
        throw CorpusError(sentence({path.string(), {}, "a corpus folder", fs::exists(path) ? "a file" : "nothing there", {}}));
    CorpusInfo info;
    info.path = path;

    for (const char* known : {"dev", "devtest", "test"})
        if (fs::is_directory(path / known) && !language_files(path / known, false).empty())
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
        info.files = language_files(path / info.split, false);
        return finish(std::move(info));
    }
    if (auto files = language_files(path, false); !files.empty()) {
        info.split = path.filename() == "dev" || path.filename() == "devtest" ? path.filename().string() : "";
        info.files = std::move(files);
        return finish(std::move(info));
    }
    for (const fs::path& folder : {path / "data", path}) {
        if (!fs::is_directory(folder))
            continue;
        auto files = language_files(folder, true);
        if (files.empty())
            continue;
        info.kind = json_kind(files.begin()->second);
        info.files = std::move(files);
        return finish(std::move(info));
    }
    throw CorpusError(
        sentence({path.string(),
                  {},
                  "a FLORES-200 folder (dev/eng_Latn.dev, devtest/eng_Latn.devtest, …) or a folder of Belebele jsonl (eng_Latn.jsonl, …)",
                  "neither",
                  "File names are language codes, like hin_Deva."}));
}

} // namespace isogloss
