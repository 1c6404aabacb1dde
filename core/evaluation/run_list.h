// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/mean_score.h"

#include <map>

namespace isogloss {

/// What a user says of a run, and where its data lie: in R.json.notes beside the result, which stays as it was written.
struct RunNotes {
    std::string name, tags, notes;
    std::string data, task_template; ///< paths, for another run with the same settings; may be empty
    std::string languages;           ///< as they were asked for: "all", or codes with commas; may be empty
    bool hidden = false;             ///< taken off the list
    bool operator==(const RunNotes&) const = default;
};
std::filesystem::path notes_path(const std::filesystem::path& out);
/// Empty notes if there is no such file. Throws `EvaluationError`.
RunNotes load_notes(const std::filesystem::path& out);
void save_notes(const RunNotes& notes, const std::filesystem::path& out);

/// One run of a list: R.json, or what R.json.partial holds of it.
struct RunSummary {
    std::filesystem::path file; ///< R.json, whether it is there yet or not
    RunNotes notes;
    bool complete = false;
    EvaluationResult run; ///< without items: the settings, and `languages` with their codes only
    std::vector<std::string> languages_asked;
    MeanScore score;
    std::string trouble; ///< why the file could not be read, as a sentence; the rest is then empty
};

/// Lists runs; a file that has not changed since is not read again.
class RunList {
public:
    explicit RunList(const Bootstrap& bootstrap) : bootstrap_(bootstrap) {}
    /// The runs in `folder` and the folders within it, and `files`, oldest first. Files of a sweep that are no results are passed over; a result that
    /// cannot be read is listed with its trouble. A folder that does not exist is empty.
    std::vector<RunSummary> read(const std::filesystem::path& folder, const std::vector<std::filesystem::path>& files = {});

private:
    struct Known {
        std::filesystem::file_time_type changed;
        std::uintmax_t bytes = 0;
        RunSummary summary;
    };
    const RunSummary& summary_of(const std::filesystem::path& file, bool complete);

    Bootstrap bootstrap_;
    std::map<std::filesystem::path, Known> known_;
};

} // namespace isogloss
