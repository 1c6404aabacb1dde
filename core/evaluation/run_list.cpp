// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/run_list.h"

#include "core/base/files.h"
#include "core/evaluation/result_json.h"
#include "core/evaluation/run_journal.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <set>

namespace isogloss {

namespace {

constexpr std::uint64_t largest_notes = 1 << 20;

bool ends_with(const std::string& text, const std::string& end) {
    return text.size() > end.size() && text.compare(text.size() - end.size(), end.size(), end) == 0;
}

void forget_items(EvaluationResult& run) {
    for (LanguageResult& language : run.languages) {
        language.items.clear();
        language.losses.clear();
    }
}

} // namespace

std::filesystem::path notes_path(const std::filesystem::path& out) {
    std::filesystem::path path = out;
    path += ".notes";
    return path;
}

RunNotes load_notes(const std::filesystem::path& out) {
    const std::filesystem::path path = notes_path(out);
    RunNotes notes;
    if (!std::filesystem::exists(path))
        return notes;
    const std::string bytes = read_file(path, largest_notes);
    const nlohmann::json json = nlohmann::json::parse(bytes, nullptr, false);
    if (!json.is_object())
        throw EvaluationError(
            sentence({path.string(), {}, "notes on a run, as the Experiments page writes them", "something else", "Remove the file."}));
    const JsonFields fields(json, path.string(), {});
    for (const auto& [key, value] : {std::pair{"name", &notes.name},
                                     {"tags", &notes.tags},
                                     {"notes", &notes.notes},
                                     {"data", &notes.data},
                                     {"template", &notes.task_template},
                                     {"languages", &notes.languages}})
        if (fields.has(key))
            *value = fields.text(key);
    if (fields.has("hidden"))
        notes.hidden = fields.flag("hidden");
    return notes;
}

void save_notes(const RunNotes& notes, const std::filesystem::path& out) {
    const nlohmann::ordered_json json = {
        {"name", notes.name},           {"tags", notes.tags},    {"notes", notes.notes}, {"data", notes.data}, {"template", notes.task_template},
        {"languages", notes.languages}, {"hidden", notes.hidden}};
    write_file_atomically(notes_path(out), json.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + "\n");
}

const RunSummary& RunList::summary_of(const std::filesystem::path& file, bool complete) {
    const std::filesystem::path source = complete ? file : journal_path(file);
    std::error_code gone;
    const auto changed = std::filesystem::last_write_time(source, gone);
    const std::uintmax_t bytes = std::filesystem::file_size(source, gone);
    Known& known = known_[file];
    RunSummary& summary = known.summary;
    if (summary.file.empty() || known.changed != changed || known.bytes != bytes || summary.complete != complete) {
        known.changed = changed;
        known.bytes = bytes;
        summary = {};
        summary.file = file;
        summary.complete = complete;
        try {
            if (complete) {
                summary.run = load_result(file);
                for (const LanguageResult& language : summary.run.languages)
                    summary.languages_asked.push_back(language.code);
            } else if (std::optional<RunState> state = load_journal(file)) {
                summary.run = std::move(state->result);
                summary.languages_asked = std::move(state->languages);
            }
            summary.score = mean_score(summary.run, bootstrap_);
            forget_items(summary.run);
        } catch (const Error& error) {
            summary.run = {};
            summary.trouble = error.what();
        }
    }
    try {
        summary.notes = load_notes(file);
    } catch (const Error& error) {
        summary.notes = {};
        summary.notes.notes = error.what();
    }
    return summary;
}

std::vector<RunSummary> RunList::read(const std::filesystem::path& folder, const std::vector<std::filesystem::path>& files) {
    std::set<std::filesystem::path> found(files.begin(), files.end());
    std::error_code failure;
    for (std::filesystem::recursive_directory_iterator at(folder, std::filesystem::directory_options::skip_permission_denied, failure), end;
         !failure && at != end; at.increment(failure)) {
        const std::filesystem::path& path = at->path();
        const std::string name = path.filename().string();
        if (name == "sweep.json" || name == "sweep.form.json" || !at->is_regular_file(failure))
            continue;
        if (ends_with(name, ".json.partial"))
            found.insert(path.parent_path() / name.substr(0, name.size() - std::string(".partial").size()));
        else if (ends_with(name, ".json") && !ends_with(name, ".plan.json"))
            found.insert(path);
    }
    std::vector<RunSummary> runs;
    for (const std::filesystem::path& file : found) {
        // While a journal is there the run beside it is not whole, or is being replaced.
        const bool partial = std::filesystem::exists(journal_path(file), failure);
        if (!partial && !std::filesystem::exists(file, failure))
            continue;
        runs.push_back(summary_of(file, !partial));
    }
    std::erase_if(known_, [&](const auto& entry) { return !found.contains(entry.first); });
    std::ranges::stable_sort(runs, {}, [](const RunSummary& run) { return run.run.created; });
    return runs;
}

} // namespace isogloss
