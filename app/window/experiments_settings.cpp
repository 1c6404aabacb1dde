// SPDX-License-Identifier: GPL-3.0-or-later
// What decides a run and its file, and what the Experiments page remembers from one time to the next.
#include "app/window/experiments_controller.h"
#include "app/window/files.h"
#include "core/base/files.h"
#include "widgets/panels/experiments_page.h"
#include "widgets/panels/run_form.h"
#include "widgets/panels/sweep_panel.h"

#include <QSettings>
#include <QStandardPaths>

#include <algorithm>

namespace isogloss {

namespace {

std::vector<std::string> split(const QString& text) {
    std::vector<std::string> parts;
    for (const QString& part : text.split(',', Qt::SkipEmptyParts))
        if (!part.trimmed().isEmpty())
            parts.push_back(part.trimmed().toStdString());
    return parts;
}

QSettings settings() { return {QSettings::IniFormat, QSettings::UserScope, "isogloss", "experiments"}; }

} // namespace

RunFormValues ExperimentsController::values_of(const RunSummary& run) const {
    RunFormValues values = page_.form().values();
    values.task = QString::fromStdString(run.run.task);
    if (!run.notes.data.empty())
        values.data = QString::fromStdString(run.notes.data);
    values.task_template = QString::fromStdString(run.notes.task_template);
    values.subjects = QString::fromStdString(run.run.subjects);
    values.languages = QString::fromStdString(run.notes.languages);
    if (values.languages.isEmpty()) {
        QStringList codes;
        for (const std::string& code : run.languages_asked)
            codes << QString::fromStdString(code);
        values.languages = codes.join(',');
    }
    values.limit = static_cast<int>(run.run.limit);
    values.shots = run.run.shots;
    values.chat = run.run.chat;
    return values;
}

EvaluationOptions ExperimentsController::options_of(const RunFormValues& values) const {
    EvaluationOptions options;
    options.task = values.task.toStdString();
    options.data = to_path(values.data);
    options.task_template = to_path(values.task_template);
    options.subjects = split(values.subjects);
    options.languages = split(values.languages);
    options.limit = static_cast<std::size_t>(values.limit);
    options.shots = values.shots;
    options.chat = values.chat;
    options.resume = true; // what lies at a run's file is that very run: the name is a hash of all that decides it
    return options;
}

RoutedShape ExperimentsController::shape() const {
    if (plan_.shape())
        return *plan_.shape();
    RoutedShape shape = runs_.model()->config.routed_shape();
    shape.fingerprint = runs_.model()->fingerprint;
    return shape;
}

std::filesystem::path ExperimentsController::run_file(const RunFormValues& values, const SteeringPlan& plan, const QString& kind) const {
    const RunSettings settings = *runs_.model_settings();
    const QStringList decides{QString::fromStdString(runs_.model()->fingerprint),
                              QString::fromStdString(compute_type_name(settings.engine.dtype)),
                              QString::fromStdString(settings.engine.device),
                              values.task,
                              values.data,
                              values.task_template,
                              values.subjects,
                              values.languages,
                              QString::number(values.limit),
                              QString::number(values.shots),
                              values.chat ? "chat" : "",
                              plan.empty() ? QString() : QString::fromStdString(plan_json(plan))};
    const QString hash = QString::fromStdString(sha256_hex(decides.join(QChar(0)).toStdString())).left(12);
    return folder_ / QStringLiteral("%1-%2-%3.json").arg(values.task, kind, hash).toStdString();
}

void ExperimentsController::restore() {
    const QSettings stored(settings().fileName(), QSettings::IniFormat);
    const QString chosen = stored.value("folder").toString();
    folder_ = to_path(chosen.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + "/experiments" : chosen);
    for (const QString& file : stored.value("files").toStringList())
        files_.push_back(to_path(file));
    RunFormValues form;
    form.task = stored.value("run/task", form.task).toString();
    form.data = stored.value("run/data").toString();
    form.task_template = stored.value("run/template").toString();
    form.subjects = stored.value("run/subjects").toString();
    form.languages = stored.value("run/languages", form.languages).toString();
    form.limit = stored.value("run/limit").toInt();
    form.shots = stored.value("run/shots").toInt();
    form.chat = stored.value("run/chat").toBool();
    page_.form().set_values(form);
    SweepFormValues sweep;
    sweep.target = stored.value("sweep/target").toString();
    sweep.baseline = stored.value("sweep/baseline").toString();
    sweep.lambdas = stored.value("sweep/lambdas", sweep.lambdas).toString();
    sweep.taus = stored.value("sweep/taus", sweep.taus).toString();
    sweep.bands = stored.value("sweep/bands").toString();
    sweep.rules = stored.value("sweep/rules", sweep.rules).toString();
    sweep.controls = stored.value("sweep/controls", sweep.controls).toInt();
    sweep.suppress = stored.value("sweep/suppress").toBool();
    page_.sweep().set_values(sweep);
    refresh();
}

SessionExperiments ExperimentsController::state() const {
    static constexpr const char* parts[] = {"compare", "changed", "sweep"};
    const RunFormValues form = page_.form().values();
    const SweepFormValues sweep = page_.sweep().values();
    return {parts[page_.part()],
            page_.shows_both_runs(),
            select_next_.empty() ? page_.selected() : select_next_,
            files_,
            {form.task.toStdString(), form.data.toStdString(), form.task_template.toStdString(), form.subjects.toStdString(),
             form.languages.toStdString(), form.limit, form.shots, form.chat},
            {sweep.target.toStdString(), sweep.baseline.toStdString(), sweep.lambdas.toStdString(), sweep.taus.toStdString(),
             sweep.bands.toStdString(), sweep.rules.toStdString(), sweep.controls, sweep.suppress}};
}

void ExperimentsController::restore(const SessionExperiments& state) {
    const auto text = [](const std::string& typed) { return QString::fromStdString(typed); };
    const SessionTask& task = state.task;
    page_.form().set_values({text(task.task), text(task.data), text(task.task_template), text(task.subjects), text(task.languages),
                             static_cast<int>(task.limit), static_cast<int>(task.shots), task.chat});
    const SessionSweep& sweep = state.sweep;
    page_.sweep().set_values({text(sweep.target), text(sweep.baseline), text(sweep.lambdas), text(sweep.taus), text(sweep.bands), text(sweep.rules),
                              static_cast<int>(sweep.controls), sweep.suppress});
    page_.show_part(state.part == "sweep" ? ExperimentsPage::Sweep : state.part == "changed" ? ExperimentsPage::Flips : ExperimentsPage::Compare);
    page_.show_both_runs(state.both_runs);
    for (const std::filesystem::path& file : state.files)
        if (std::ranges::find(files_, file) == files_.end())
            files_.push_back(file);
    page_.select({});
    select_next_ = state.selected;
    refresh();
}

void ExperimentsController::store() const {
    QSettings stored(settings().fileName(), QSettings::IniFormat);
    stored.setValue("folder", to_text(folder_));
    QStringList files;
    for (const std::filesystem::path& file : files_)
        files << to_text(file);
    stored.setValue("files", files);
    const RunFormValues form = page_.form().values();
    stored.setValue("run/task", form.task);
    stored.setValue("run/data", form.data);
    stored.setValue("run/template", form.task_template);
    stored.setValue("run/subjects", form.subjects);
    stored.setValue("run/languages", form.languages);
    stored.setValue("run/limit", form.limit);
    stored.setValue("run/shots", form.shots);
    stored.setValue("run/chat", form.chat);
    const SweepFormValues sweep = page_.sweep().values();
    stored.setValue("sweep/target", sweep.target);
    stored.setValue("sweep/baseline", sweep.baseline);
    stored.setValue("sweep/lambdas", sweep.lambdas);
    stored.setValue("sweep/taus", sweep.taus);
    stored.setValue("sweep/bands", sweep.bands);
    stored.setValue("sweep/rules", sweep.rules);
    stored.setValue("sweep/controls", sweep.controls);
    stored.setValue("sweep/suppress", sweep.suppress);
}

} // namespace isogloss
