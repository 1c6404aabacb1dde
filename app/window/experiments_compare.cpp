// SPDX-License-Identifier: GPL-3.0-or-later
// The comparison of selected runs, and runs that leave the list.
#include "app/window/experiments_controller.h"
#include "app/window/files.h"
#include "core/base/files.h"
#include "core/evaluation/csv.h"
#include "core/evaluation/run_journal.h"
#include "widgets/models/plural.h"
#include "widgets/panels/experiments_page.h"

#include <QFileInfo>

namespace isogloss {

void ExperimentsController::remove() {
    const std::vector<std::filesystem::path> files = page_.selected();
    try {
        for (const std::filesystem::path& file : files)
            if (const RunSummary* run = known(file)) {
                RunNotes notes = run->notes;
                notes.hidden = true;
                save_notes(notes, file);
            }
    } catch (const Error& error) {
        emit failed(QString::fromUtf8(error.what()));
    }
    refresh();
    if (!files.empty())
        emit asked(plural(static_cast<qint64>(files.size()), tr("%1 run is off the list. Delete its file as well?"),
                          tr("%1 runs are off the list. Delete their files as well?")),
                   tr("Delete"), [this, files] { delete_files(files); });
}

void ExperimentsController::delete_files(const std::vector<std::filesystem::path>& files) {
    for (const std::filesystem::path& file : files) {
        std::error_code failure;
        for (const std::filesystem::path& part : {file, journal_path(file), notes_path(file)})
            if (!std::filesystem::remove(part, failure) && failure)
                emit failed(tr("%1: the file could not be deleted: %2.").arg(to_text(part), QString::fromStdString(failure.message())));
        std::erase(files_, file);
    }
    refresh();
}

std::filesystem::path ExperimentsController::base_of(const RunSummary& run) const {
    for (const RunSummary& other : known_) {
        const EvaluationResult &a = run.run, &b = other.run;
        if (other.complete && b.plan_json.empty() && a.task == b.task && a.data_fingerprint == b.data_fingerprint && a.limit == b.limit &&
            a.weights_fingerprint == b.weights_fingerprint && a.shots == b.shots && a.chat == b.chat && a.dtype == b.dtype &&
            run.languages_asked == other.languages_asked && other.file != run.file)
            return other.file;
    }
    return {};
}

void ExperimentsController::compare_selected() {
    std::vector<std::filesystem::path> files = page_.selected();
    comparison_.reset();
    wanted_.reset();
    comparison_job_ = 0;
    // One run is compared with its own run without a plan.
    if (const RunSummary* run = files.size() == 1 ? known(files.front()) : nullptr; run && run->complete && !run->run.plan_json.empty())
        if (const auto base = base_of(*run); !base.empty())
            files.insert(files.begin(), base);
    const RunSummary *a = files.size() == 2 ? known(files[0]) : nullptr, *b = files.size() == 2 ? known(files[1]) : nullptr;
    emit state_changed();
    if (!a || !b)
        return page_.set_comparison(nullptr, files.size() > 2 ? tr("Select two runs; %1 are selected.").arg(files.size()) : QString());
    for (const RunSummary* run : {a, b})
        if (!run->complete)
            return page_.set_comparison(nullptr, tr("%1 is not complete: go on with it first.").arg(run_name(*run)));
    if (!a->run.plan_json.empty() && b->run.plan_json.empty())
        std::swap(a, b);
    wanted_ = RunComparisonRequest{a->file, b->file};
    page_.set_comparison(nullptr, tr("comparing …"));
    comparison_job_ = analysis_.compare_runs(*wanted_);
}

std::string ExperimentsController::comparison_text(const QString& format) const {
    if (!comparison_)
        return {};
    const Comparison& comparison = *comparison_->comparison;
    return format == "md"      ? comparison_markdown(comparison)
           : format == "latex" ? comparison_latex(comparison)
           : format == "flips" ? flips_csv(comparison)
                               : comparison_csv(comparison);
}

void ExperimentsController::save_comparison(const QString& file) {
    const QString format = file.endsWith(".md") ? "md" : file.endsWith(".tex") ? "latex" : file.endsWith(".flips.csv") ? "flips" : "csv";
    try {
        write_file_atomically(to_path(file), comparison_text(format));
        emit remarked(tr("Wrote %1.").arg(QFileInfo(file).fileName()));
    } catch (const Error& error) {
        emit failed(QString::fromUtf8(error.what()));
    }
}

} // namespace isogloss
