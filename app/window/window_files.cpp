// SPDX-License-Identifier: GPL-3.0-or-later
// What comes into the window and goes out of it: folders, traces, plans, figures, and what it remembers.
#include "app/window/coactivation_controller.h"
#include "app/window/correlation_controller.h"
#include "app/window/experiments_controller.h"
#include "app/window/figure_dialog.h"
#include "app/window/files.h"
#include "app/window/first_visit.h"
#include "app/window/main_window.h"
#include "app/window/pairs_controller.h"
#include "app/window/parity_check.h"
#include "app/window/preset_figures.h"
#include "app/window/prompt_dialog.h"
#include "app/window/session/session_controller.h"
#include "app/window/status_line.h"
#include "app/window/tokens_controller.h"
#include "core/analysis/csv.h"
#include "widgets/figure/caption.h"
#include "widgets/panels/banner.h"
#include "widgets/panels/correlation_page.h"
#include "widgets/panels/experiments_page.h"
#include "widgets/panels/experts_page.h"
#include "widgets/panels/languages_page.h"
#include "widgets/panels/pages.h"
#include "widgets/panels/run_form.h"
#include "widgets/panels/sweep_panel.h"
#include "widgets/panels/tokens_page.h"

#include <QCloseEvent>
#include <QDir>
#include <QFileDialog>
#include <QScreen>
#include <QStandardPaths>

namespace isogloss {

namespace {

/// layer,expert,language,share,reference,reference_share,difference
std::string expert_scores_csv(const ScoresView& view) {
    std::string out = "layer,expert,language,share,reference,reference_share,difference\n";
    for (const ExpertScore& score : *view.scores)
        out += std::to_string(score.layer) + "," + std::to_string(score.expert) + "," + view.request.language + "," + csv_number(score.target) + "," +
               view.request.reference + "," + csv_number(score.baseline) + "," + csv_number(score.difference) + "\n";
    return out;
}

} // namespace

void MainWindow::open_path(const QString& path) {
    if (busy() && file_kind(path) != FileKind::Plan) {
        show_error(tr("%1: a run is going on; cancel it before something else is opened.").arg(path));
        return;
    }
    const QString full = QDir::cleanPath(QDir::current().absoluteFilePath(path));
    switch (file_kind(full)) {
    case FileKind::Model:
        return runs_->open_model(full);
    case FileKind::Corpus:
        return runs_->open_corpus(full);
    case FileKind::Trace:
        remember(state_.recent_traces, full);
        return view_->open(full);
    case FileKind::Session:
        return session_->open(full);
    case FileKind::Plan:
        return steering_->open_plan(full);
    case FileKind::Unknown:
        if (QFileInfo::exists(full))
            show_error(
                tr("%1: expected a model folder, a corpus folder, a trace (.isogloss.h5), a session (.isogloss) or a plan (.plan.json).").arg(path));
        else // an id of the hub cache, or a mistyped path: the sentence of the look-up says where it looked
            runs_->open_model(path);
    }
}

void MainWindow::open_demo() {
    const QString folder = demo_folder();
    if (folder.isEmpty()) {
        show_error(tr("The demo is not installed: expected it in share/isogloss/demo of the installation. Install the whole package."));
        return;
    }
    visit_is_due_ = !state_.visited;
    runs_->run_when_ready();
    runs_->open_model(folder + "/model");
    runs_->open_corpus(folder + "/corpus");
    if (const QString tasks = folder + "/tasks/belebele"; QDir(tasks).exists())
        steering_->set_belebele(tasks);
}

void MainWindow::start_visit() {
    const QString folder = demo_folder();
    if (view_->complete() && runs_->model() && !folder.isEmpty() && to_text(runs_->model()->folder) == folder + "/model")
        return visit_->start();
    open_demo();
    visit_is_due_ = true;
}

void MainWindow::choose_model() {
    const QString folder =
        QFileDialog::getExistingDirectory(this, tr("Model folder: config.json, safetensors, tokenizer.json"), state_.recent_models.value(0));
    if (!folder.isEmpty())
        runs_->open_model(folder);
}

void MainWindow::choose_corpus() {
    const QString folder =
        QFileDialog::getExistingDirectory(this, tr("Corpus folder: FLORES-200, or Belebele files"), state_.recent_corpora.value(0));
    if (!folder.isEmpty())
        runs_->open_corpus(folder);
}

void MainWindow::choose_trace() {
    const QString chosen = run_panel_->options().trace_folder;
    const QString file =
        QFileDialog::getOpenFileName(this, tr("Trace"), chosen.isEmpty() ? default_trace_folder() : chosen, tr("Traces (*.isogloss.h5 *.h5)"));
    if (!file.isEmpty())
        open_path(file);
}

void MainWindow::choose_other_trace() {
    const QString file =
        QFileDialog::getOpenFileName(this, tr("Trace to compare with"), QFileInfo(view_->trace()).absolutePath(), tr("Traces (*.isogloss.h5 *.h5)"));
    if (!file.isEmpty())
        view_->compare_with(file, DivergencePage::Showing::Both);
}

void MainWindow::choose_plan() {
    const QString file = QFileDialog::getOpenFileName(this, tr("Steering plan"), {}, tr("Plans (*.plan.json *.json)"));
    if (!file.isEmpty())
        steering_->open_plan(file);
}

void MainWindow::choose_plan_target() {
    QString file = QFileDialog::getSaveFileName(this, tr("Steering plan"), {}, tr("Plans (*.plan.json)"));
    if (file.isEmpty())
        return;
    if (!file.endsWith(".json"))
        file += ".plan.json";
    steering_->save_plan(file);
}

void MainWindow::choose_belebele() {
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Folder of Belebele files (jsonl)"), steering_->belebele());
    if (!folder.isEmpty())
        steering_->set_belebele(folder);
}

void MainWindow::choose_reference_run() {
    const QString file =
        QFileDialog::getOpenFileName(this, tr("Reference run: what `isogloss-cli forward` or a script of the reference implementation wrote"), {},
                                     tr("Reference runs (*.h5 *.safetensors *.npz)"));
    if (!file.isEmpty())
        parity_->check(file);
}

PromptDialog* MainWindow::show_prompt() {
    if (!runs_->model() || !runs_->corpus())
        return nullptr;
    const ModelSummary& model = *runs_->model();
    auto* dialog = new PromptDialog(analysis_, model.folder, model.has_chat_template, *runs_->corpus(), selection_.languages().value(0),
                                    run_panel_->options().chat, this);
    dialog->show();
    return dialog;
}

void MainWindow::choose_trace_folder() {
    RunOptions options = run_panel_->options();
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Folder for traces"),
                                                             options.trace_folder.isEmpty() ? default_trace_folder() : options.trace_folder);
    if (folder.isEmpty())
        return;
    options.trace_folder = folder;
    run_panel_->set_options(options);
}

void MainWindow::choose_experiment_files() {
    connect(experiments_, &ExperimentsController::data_requested, this, [this] {
        RunFormValues values = experiments_page_->form().values();
        values.data = QFileDialog::getExistingDirectory(this, tr("Folder of the task's files"), values.data);
        if (!values.data.isEmpty())
            experiments_page_->form().set_values(values);
    });
    connect(experiments_, &ExperimentsController::template_requested, this, [this] {
        RunFormValues values = experiments_page_->form().values();
        values.task_template = QFileDialog::getOpenFileName(this, tr("Template of the task"), values.task_template, tr("Templates (*.json)"));
        if (!values.task_template.isEmpty())
            experiments_page_->form().set_values(values);
    });
    connect(experiments_, &ExperimentsController::results_requested, this, [this] {
        const QStringList files =
            QFileDialog::getOpenFileNames(this, tr("Results of isogloss-cli evaluate"), to_text(experiments_->folder()), tr("Results (*.json)"));
        if (!files.isEmpty())
            experiments_->open_results(files);
    });
    connect(experiments_, &ExperimentsController::save_requested, this, [this] {
        const QString file = QFileDialog::getSaveFileName(this, tr("Comparison"), QStringLiteral("comparison.md"),
                                                          tr("Markdown (*.md);;LaTeX (*.tex);;CSV (*.csv);;Changed answers (*.flips.csv)"));
        if (!file.isEmpty())
            experiments_->save_comparison(file);
    });
    connect(experiments_, &ExperimentsController::sweep_trace_requested, this, [this](bool target) {
        SweepFormValues values = experiments_page_->sweep().values();
        const QString file = QFileDialog::getOpenFileName(this, tr("Trace"), default_trace_folder(), tr("Traces (*.isogloss.h5 *.h5)"));
        if (file.isEmpty())
            return;
        (target ? values.target : values.baseline) = file;
        experiments_page_->sweep().set_values(values);
    });
    connect(correlation_page_, &CorrelationPage::file_requested, this, [this] {
        const QString file = QFileDialog::getOpenFileName(this, tr("Accuracies by language"), {}, tr("Tables and results (*.csv *.json)"));
        if (!file.isEmpty())
            correlation_->open_accuracies(file);
    });
}

std::vector<FigureSource> MainWindow::figure_sources() {
    const auto table = [this] { return divergence_csv(*view_->shown_table()); };
    const auto said = [this](const QString& what) {
        return [this, what] { return what + QStringLiteral(" ") + Caption::trace(view_->shown_trace().toStdString()); };
    };
    std::vector<FigureSource> sources;
    if (view_->has_table())
        sources = {
            {tr("Divergence by layer and language"), "divergence", &page_->heatmap(), [this] { return view_->shown_csv(); },
             [this] { return view_->shown_caption(); }},
            {tr("Divergence by layer"), "curves", &page_->curves(), table,
             [this] {
                 QStringList names;
                 for (const QString& code : page_->curves().shown_languages())
                     names << Caption::language(code.toStdString());
                 return Caption::divergence(tr("Divergence by layer of %1.").arg(names.join(QStringLiteral(", "))), *view_->shown_table());
             }},
            {tr("Experts of a layer"), "experts", &page_->experts(), [this] { return activation_csv(*view_->shown_activation()); },
             [this] { return Caption::activation(*view_->shown_activation()); }},
        };
    if (const auto& pairs = language_pairs_->view(); pairs && languages_page_->pairs().has_data()) {
        const auto pairs_data = [this] { return pairwise_csv(language_pairs_->view()->pairs->table); };
        const auto caption = [this] { return Caption::pairs({language_pairs_->view()->pairs->table}); };
        sources.push_back({tr("Languages of a layer, matrix"), "languages", &languages_page_->pairs(), pairs_data, caption});
        sources.push_back({tr("Languages of a layer, map"), "language-map", &languages_page_->map(), pairs_data, [caption] {
                               return tr("Map of the languages: classical scaling of these distances.") + QStringLiteral(" ") + caption();
                           }});
    }
    if (experts_page_->chart().has_data())
        sources.push_back({tr("Experts of all layers"), "expert-map", &experts_page_->chart(), [this] { return expert_scores_csv(*view_->scores()); },
                           said(tr("Difference of activation frequency of every expert of every layer."))});
    if (const auto& together = coactivation_->view(); together && experts_page_->coactivation().has_data())
        sources.push_back({tr("Experts of a layer that are chosen together"), "coactivation", &experts_page_->coactivation(),
                           [this] { return coactivation_csv(coactivation_->view()->coactivation->table); },
                           [this] { return Caption::coactivation(coactivation_->view()->coactivation->table); }});
    if (tokens_->view() && tokens_page_->chart().has_data())
        sources.push_back({tr("Tokens of a row"), "tokens", &tokens_page_->chart(), [this] { return tokens_csv(*tokens_->view()); },
                           said(tr("One parallel sentence, token by token."))});
    if (correlation_->view()) {
        sources.push_back(
            {tr("Divergence against accuracy"), "correlation", &correlation_page_->scatter(),
             [this] {
                 return scatter_csv({correlation_->view()->table, correlation_->view()->divergence}, correlation_page_->scatter().layer());
             },
             [this] {
                 return Caption::correlation(tr("Divergence in layer %1 against accuracy.").arg(correlation_page_->scatter().layer()),
                                             correlation_->view()->table);
             }});
        sources.push_back({tr("Correlation by layer"), "correlation-layers", &correlation_page_->layers(),
                           [this] { return correlation_csv(correlation_->view()->table); },
                           [this] { return Caption::correlation(tr("The coefficient by layer."), correlation_->view()->table); }});
    }
    if (experiments_->comparison())
        sources.push_back({tr("Forest plot of two runs"), "forest", &experiments_page_->forest(),
                           [this] { return experiments_->comparison_text("csv"); },
                           [this] { return Caption::comparison(*experiments_->comparison()->comparison); }});
    if (experiments_->comparison())
        sources.push_back({tr("Two runs, side by side"), "both-runs", &experiments_page_->both_runs(),
                           [this] { return experiments_->comparison_text("csv"); },
                           [this] { return Caption::comparison(*experiments_->comparison()->comparison); }});
    if (experiments_->sweep()) {
        const auto sweep_data = [this] { return sweep_csv(*experiments_->sweep()->rows); };
        sources.push_back({tr("Outcome of the sweep"), "sweep", &experiments_page_->sweep().map(), sweep_data,
                           said(tr("Outcome of every run of a sweep of plans."))});
        sources.push_back({tr("Dose and response"), "dose-response", &experiments_page_->sweep().dose(), sweep_data,
                           said(tr("Outcome against the strength of a plan."))});
    }
    if (results_->has_result())
        sources.push_back({tr("Before and after"), "before-after", &results_->chart(), [this] { return steering_->shown_csv(results_->measure()); },
                           said(tr("Each language before and after the plan."))});
    if (!sources.empty())
        for (FigureSource& preset : presets_->sources())
            sources.push_back(std::move(preset));
    return sources;
}

FigureDialog* MainWindow::show_figure_dialog(int source) {
    const std::vector<FigureSource> sources = figure_sources();
    if (sources.empty())
        return nullptr;
    if (figure_dialog_)
        figure_dialog_->close();
    const QString folder =
        state_.figure_folder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) : state_.figure_folder;
    figure_dialog_ = new FigureDialog(sources, folder, this);
    figure_dialog_->setAttribute(Qt::WA_DeleteOnClose);
    // On a page of its own charts, the dialog opens with one of them.
    for (std::size_t i = 0; source == 0 && i < sources.size(); ++i)
        if (sources[i].chart && sources[i].chart->isVisible() &&
            (experts_page_->isAncestorOf(sources[i].chart) || experiments_page_->isAncestorOf(sources[i].chart) ||
             correlation_page_->isAncestorOf(sources[i].chart)))
            source = static_cast<int>(i);
    presets_->serve(figure_dialog_);
    figure_dialog_->choose(source);
    connect(figure_dialog_, &FigureDialog::exported, this,
            [this](const QString& figure) { state_.figure_folder = QFileInfo(figure).absolutePath(); });
    figure_dialog_->show();
    return figure_dialog_;
}

void MainWindow::restore() {
    state_ = load_window_state();
    run_panel_->set_options(state_.run);
    run_panel_->set_recent_models(state_.recent_models);
    run_panel_->set_recent_corpora(state_.recent_corpora);
    ThemeSource::instance().set_choice(state_.theme);
    resize(1280, 800);
    if (!state_.geometry.isEmpty())
        restoreGeometry(state_.geometry);
    if (!state_.docks.isEmpty())
        restoreState(state_.docks);
    follow_layout();
    if (!state_.splitters.isEmpty())
        page_->restore_splitters(state_.splitters);
}

void MainWindow::set_language(const QString& code) {
    state_.language = code;
    store();
    actions_->refresh();
    status_->showMessage(tr("Isogloss speaks this language from its next start on."), 8000);
}

void MainWindow::store() {
    state_.geometry = saveGeometry();
    state_.docks = saveState();
    state_.splitters = page_->splitter_state();
    state_.run = run_panel_->options();
    save_window_state(state_);
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (busy()) {
        event->ignore();
        const auto stop = [this] {
            closing_ = true;
            runs_->cancel();
            steering_->cancel();
            parity_->cancel();
            experiments_->cancel();
        };
        // Closing once more is an answer too.
        if (banner_->asking())
            stop();
        else if (!closing_)
            banner_->ask(tr("A run is going on. Stop it and close? Its trace can be resumed later."), tr("Stop and close"), stop);
        return;
    }
    if (const QString trouble = without_saving_ ? QString() : session_->close(); !trouble.isEmpty()) {
        event->ignore();
        without_saving_ = true; // closing once more is an answer too
        banner_->ask(tr("The session could not be saved: %1").arg(trouble), tr("Close without saving"), [this] { close(); });
        return;
    }
    store();
    experiments_->store();
    if (figure_dialog_)
        figure_dialog_->close();
    event->accept();
}

} // namespace isogloss
