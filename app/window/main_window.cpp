// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/main_window.h"

#include "app/window/coactivation_controller.h"
#include "app/window/correlation_controller.h"
#include "app/window/experiments_controller.h"
#include "app/window/figure_dialog.h"
#include "app/window/files.h"
#include "app/window/first_visit.h"
#include "app/window/header_bar.h"
#include "app/window/jobs_controller.h"
#include "app/window/pairs_controller.h"
#include "app/window/parity_check.h"
#include "app/window/preset_figures.h"
#include "app/window/session/session_controller.h"
#include "app/window/status_line.h"
#include "app/window/tokens_controller.h"
#include "widgets/models/plural.h"
#include "widgets/panels/banner.h"
#include "widgets/panels/correlation_page.h"
#include "widgets/panels/dock_title.h"
#include "widgets/panels/empty_state.h"
#include "widgets/panels/experiments_page.h"
#include "widgets/panels/experts_page.h"
#include "widgets/panels/jobs_panel.h"
#include "widgets/panels/language_chooser.h"
#include "widgets/panels/languages_page.h"
#include "widgets/panels/pages.h"
#include "widgets/panels/style.h"
#include "widgets/panels/tokens_page.h"

#include <QDockWidget>
#include <QEvent>
#include <QFileInfo>
#include <QLineEdit>
#include <QStackedWidget>
#include <QTextBoundaryFinder>
#include <QToolButton>
#include <QVBoxLayout>

namespace isogloss {

namespace {

/// Qt loads libthai when it first looks where Thai may be broken into lines. That waits for the loader's lock, which the engine's thread holds for a
/// second while libtorch comes in: so it is done before there is an engine.
QWidget* after_late_libraries(QWidget* parent) {
    const QTextBoundaryFinder finder(QTextBoundaryFinder::Line, QStringLiteral("ไทย"));
    return parent;
}

} // namespace

MainWindow::MainWindow(QWidget* parent)
    : QMainWindow(after_late_libraries(parent)), actions_(new Actions(this)), header_(new HeaderBar), status_(new StatusLine), banner_(new Banner),
      empty_(new EmptyState), centre_(new QStackedWidget), pages_(new Pages), page_(new DivergencePage(selection_)),
      languages_page_(new LanguagesPage(selection_)), experts_page_(new ExpertsPage(selection_)), tokens_page_(new TokensPage(selection_)),
      correlation_page_(new CorrelationPage(selection_)), experiments_page_(new ExperimentsPage(selection_)), run_panel_(new RunPanel),
      steering_panel_(new SteeringPanel(plan_, selection_)), results_(new ResultPanel(selection_)), jobs_(new JobsController(engine_, this)),
      jobs_panel_(new JobsPanel(jobs_->model())), runs_(new RunController(engine_, analysis_, *run_panel_, this)),
      view_(new TraceView(analysis_, selection_, plan_, *page_, this)),
      steering_(new SteeringController(engine_, analysis_, *runs_, *view_, plan_, selection_, *steering_panel_, *results_, this)),
      tokens_(new TokensController(analysis_, *view_, *runs_, selection_, *tokens_page_, this)),
      language_pairs_(new PairsController(analysis_, *view_, selection_, *languages_page_, this)),
      coactivation_(new CoactivationController(analysis_, *view_, selection_, *experts_page_, this)),
      experiments_(new ExperimentsController(engine_, analysis_, *runs_, *view_, plan_, selection_, *experiments_page_, this)),
      correlation_(new CorrelationController(analysis_, *view_, *experiments_, *correlation_page_, this)),
      parity_(new ParityCheck(engine_, *runs_, *status_, this)) {
    setObjectName("main_window");
    setAcceptDrops(true);
    setDockNestingEnabled(true);
    setMenuWidget(header_);
    setStatusBar(status_);
    ThemeSource::instance().set_more_style(panel_style());
    build_centre();
    build_docks();
    visit_ = new FirstVisit(*this);
    build_session();
    register_actions();
    build_menus();
    connect_jobs();
    connect_runs();
    connect_steering();
    connect_charts();
    connect_experiments();
    connect(&header_->search_button(), &QToolButton::clicked, this, &MainWindow::show_palette);
    connect(&selection_, &Selection::changed, actions_, &Actions::refresh);
    connect(visit_, &FirstVisit::ended, this, [this] { state_.visited = true; });
    // A file that is dropped on a line of text is meant for the window.
    for (QLineEdit* line : findChildren<QLineEdit*>())
        line->setAcceptDrops(false);
    default_docks_ = saveState();
    default_splitters_ = page_->splitter_state();
    restore();
    refresh_centre();
    refresh_status();
    prepare_native_names(*this, font());
}

MainWindow::~MainWindow() {
    // The workers end before anything that listens to them; what they still say goes nowhere.
    engine_.disconnect();
    analysis_.disconnect();
    plan_.undo_stack().disconnect();
}

void MainWindow::build_centre() {
    centre_->addWidget(empty_);
    build_pages();
    centre_->addWidget(pages_);
    auto* holder = new QWidget;
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(banner_);
    column->addWidget(centre_, 1);
    setCentralWidget(holder);
    empty_->set_demo_available(!demo_folder().isEmpty());
    connect(empty_, &EmptyState::model_requested, this, &MainWindow::choose_model);
    connect(empty_, &EmptyState::trace_requested, this, &MainWindow::choose_trace);
    connect(empty_, &EmptyState::demo_requested, this, &MainWindow::open_demo);
    connect(page_, &DivergencePage::figure_requested, this, [this] { show_figure_dialog(); });
}

void MainWindow::build_pages() {
    pages_->add(tr("Divergence"), page_, &page_->tools());
    const int languages = pages_->add(tr("Languages"), languages_page_, &languages_page_->tools());
    experts_index_ = pages_->add(tr("Experts"), experts_page_, &experts_page_->tools());
    const int tokens = pages_->add(tr("Tokens"), tokens_page_, &tokens_page_->tools());
    const int correlation = pages_->add(tr("Correlation"), correlation_page_, &correlation_page_->tools());
    experiments_index_ = pages_->add(tr("Experiments"), experiments_page_, &experiments_page_->tools());
    connect(pages_, &Pages::current_changed, this, [this, languages, tokens, correlation] {
        correlation_->set_visible(pages_->shows(correlation));
        refresh_centre();
        language_pairs_->set_visible(pages_->shows(languages));
        coactivation_->set_visible(pages_->shows(experts_index_));
        tokens_->set_visible(pages_->shows(tokens));
        actions_->refresh();
    });
}

/// The scores of the selected language, in all layers.
void MainWindow::show_expert_map() {
    const auto& scores = view_->scores();
    const auto& view = view_->view();
    if (!scores || !view)
        return experts_page_->chart().set_data({});
    const QString language = QString::fromStdString(scores->request.language), reference = QString::fromStdString(scores->request.reference);
    experts_page_->chart().set_data({scores->scores, language, reference, view->header.model_layers, view->header.experts, view->header.top_k,
                                     std::vector<int>(view->header.moe_layers.begin(), view->header.moe_layers.end())});
    experts_page_->set_note(tr("%1 (%2) against %3; click an expert to select it, double-click to promote it")
                                .arg(isolated(native_name(language)), isolated(language), isolated(reference)));
}

void MainWindow::build_docks() {
    const auto dock = [this](const QString& title, const QString& name, QWidget* panel, Qt::DockWidgetArea area) {
        QDockWidget* made = make_dock(title, name, area);
        made->setWidget(panel);
        return made;
    };
    // Areas are sides of the screen, also where one reads from right to left.
    const auto [start, end] =
        isRightToLeft() ? std::pair(Qt::RightDockWidgetArea, Qt::LeftDockWidgetArea) : std::pair(Qt::LeftDockWidgetArea, Qt::RightDockWidgetArea);
    run_dock_ = dock(tr("Run"), "run_dock", run_panel_, start);
    steering_dock_ = dock(tr("Steering"), "steering_dock", steering_panel_, end);
    results_dock_ = dock(tr("Before ○  after ●"), "results_dock", results_, end);
    jobs_dock_ = dock(tr("Jobs"), "jobs_dock", jobs_panel_, Qt::BottomDockWidgetArea);
    jobs_dock_->hide(); // what runs stands in the status line; the list is for those who ask
    build_view_panes();
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    size_docks();
}

void MainWindow::size_docks() {
    resizeDocks({run_dock_, steering_dock_}, {250, 284}, Qt::Horizontal);
    resizeDocks({steering_dock_, results_dock_}, {432, 288}, Qt::Vertical);
}

void MainWindow::connect_jobs() {
    connect(jobs_panel_, &JobsPanel::cancel_requested, this, [this](quint64 id) { engine_.cancel(id); });
    connect(jobs_, &JobsController::long_job_ended, this, [this](const QString& sentence) {
        status_->showMessage(sentence, 15000);
        notify_desktop(*this, sentence);
    });
}

void MainWindow::connect_runs() {
    connect(run_panel_, &RunPanel::model_folder_requested, this, &MainWindow::choose_model);
    connect(run_panel_, &RunPanel::corpus_folder_requested, this, &MainWindow::choose_corpus);
    connect(run_panel_, &RunPanel::trace_folder_requested, this, &MainWindow::choose_trace_folder);
    connect(&run_panel_->languages(), &LanguageChooser::language_clicked, this, [this](const QString& code) {
        if (view_->has_table())
            selection_.set_languages({code});
    });
    connect(&run_panel_->languages(), &LanguageChooser::reference_requested, view_, &TraceView::set_reference);
    connect(runs_, &RunController::failed, this, &MainWindow::show_error);
    connect(runs_, &RunController::state_changed, this, [this] {
        actions_->refresh();
        refresh_status();
        refresh_centre();
    });
    connect(runs_, &RunController::model_changed, this, [this] {
        remember(state_.recent_models, to_text(runs_->model()->folder));
        run_panel_->set_recent_models(state_.recent_models);
    });
    connect(runs_, &RunController::corpus_changed, this, [this] {
        remember(state_.recent_corpora, to_text(runs_->corpus()->path));
        run_panel_->set_recent_corpora(state_.recent_corpora);
    });
    connect(runs_, &RunController::grew, this, [this](const QString& trace) {
        // The file exists once its first layer is in it.
        if (view_->trace() != trace)
            view_->open(trace);
        else
            view_->refresh();
    });
    connect(runs_, &RunController::finished, this, [this](const QString& trace, const TraceResult& result) {
        if (view_->trace() != trace)
            view_->open(trace);
        else
            view_->refresh();
        if (result.rows_left_out > 0)
            status_->showMessage(plural(static_cast<qint64>(result.rows_left_out), tr("%1 row was left out because a language lacks it."),
                                        tr("%1 rows were left out because a language lacks them.")),
                                 15000);
        if (std::exchange(visit_is_due_, false))
            visit_->start();
        if (closing_)
            close();
    });
    connect(runs_, &RunController::stopped, this, [this] {
        visit_is_due_ = false;
        if (closing_)
            close();
    });
}

void MainWindow::connect_steering() {
    connect(view_, &TraceView::failed, this, &MainWindow::show_error);
    connect(view_, &TraceView::changed, this, [this] {
        refresh_centre();
        refresh_status();
        actions_->refresh();
    });
    connect(view_, &TraceView::difference_changed, actions_, &Actions::refresh);
    connect(steering_, &SteeringController::failed, this, &MainWindow::show_error);
    connect(steering_, &SteeringController::remarked, this, [this](const QString& sentence) { status_->showMessage(sentence, 8000); });
    const auto close_if_asked = [this] {
        if (closing_)
            close();
    };
    connect(steering_, &SteeringController::stopped, this, close_if_asked);
    connect(steering_, &SteeringController::finished, this, close_if_asked);
    connect(steering_, &SteeringController::state_changed, this, [this] {
        actions_->refresh();
        refresh_status();
    });
    connect(parity_, &ParityCheck::failed, this, &MainWindow::show_error);
    connect(parity_, &ParityCheck::state_changed, this, [this] {
        actions_->refresh();
        refresh_status();
        if (closing_ && !parity_->running())
            close();
    });
    connect(language_pairs_, &PairsController::failed, this, &MainWindow::show_error);
    connect(tokens_, &TokensController::failed, this, &MainWindow::show_error);
    connect(coactivation_, &CoactivationController::failed, this, &MainWindow::show_error);
    connect(view_, &TraceView::scores_changed, this, &MainWindow::show_expert_map);
    connect(steering_panel_, &SteeringPanel::belebele_requested, this, &MainWindow::choose_belebele);
    connect(&plan_.undo_stack(), &QUndoStack::indexChanged, actions_, &Actions::refresh);
}

void MainWindow::connect_experiments() {
    connect(experiments_, &ExperimentsController::failed, this, &MainWindow::show_error);
    connect(experiments_, &ExperimentsController::remarked, this, [this](const QString& sentence) { status_->showMessage(sentence, 8000); });
    connect(experiments_, &ExperimentsController::asked, this,
            [this](const QString& sentence, const QString& yes, const std::function<void()>& accept) { banner_->ask(sentence, yes, accept); });
    connect(experiments_, &ExperimentsController::state_changed, this, [this] {
        actions_->refresh();
        refresh_status();
    });
    connect(experiments_, &ExperimentsController::stopped, this, [this] {
        if (closing_)
            close();
    });
    connect(steering_, &SteeringController::state_changed, this, [this] { experiments_->suggest_data(steering_->belebele()); });
    connect(correlation_, &CorrelationController::changed, actions_, &Actions::refresh);
    presets_ = new PresetFigures(analysis_, *view_, selection_, *correlation_, *experiments_, this);
    connect(correlation_, &CorrelationController::changed, this, [this] { page_->set_accuracies(presets_->accuracies()); });
    choose_experiment_files();
}

void MainWindow::show_experiments() {
    pages_->set_current(experiments_index_);
    refresh_centre();
}

bool MainWindow::busy() const { return runs_->running() || steering_->running() || parity_->running() || experiments_->running(); }

void MainWindow::changeEvent(QEvent* event) {
    // The desktop has turned light or dark.
    if (event->type() == QEvent::ThemeChange && state_.theme == ThemeChoice::System)
        ThemeSource::instance().set_choice(ThemeChoice::System);
    QMainWindow::changeEvent(event);
}

void MainWindow::set_theme(ThemeChoice choice) {
    state_.theme = choice;
    ThemeSource::instance().set_choice(choice);
}

void MainWindow::show_error(const QString& sentence) {
    banner_->show_error(sentence, tr("Isogloss %1, Qt %2").arg(QStringLiteral(ISOGLOSS_VERSION), QString::fromLatin1(qVersion())));
}

void MainWindow::refresh_centre() {
    // While another trace is being opened the page stays.
    const bool opening = !view_->trace().isEmpty() && centre_->currentWidget() == pages_;
    const bool experiments = pages_->current() == experiments_index_; // runs can be compared without a trace
    centre_->setCurrentWidget(view_->has_table() || opening || experiments ? static_cast<QWidget*>(pages_) : empty_);
    if (runs_->running())
        empty_->set_hint(tr("The first layer is being run; the heatmap fills as layers are done."));
    else if (runs_->model() && runs_->corpus())
        empty_->set_hint(tr("Model and corpus are open. Press Run."));
    else if (runs_->model())
        empty_->set_hint(tr("%1 is open. Open a corpus, then press Run.").arg(QString::fromStdString(runs_->model()->config.name)));
    else
        empty_->set_hint({});
}

void MainWindow::refresh_status() {
    if (runs_->running() && view_->view() && !view_->complete())
        status_->set_activity(tr("tracing on %1").arg(QString::fromStdString(view_->view()->header.device)), true);
    else if (runs_->running())
        status_->set_activity(tr("tracing"), true);
    else if (steering_->running())
        status_->set_activity(tr("re-evaluating"), true);
    else if (experiments_->running())
        status_->set_activity(tr("evaluating"), true);
    else if (parity_->running())
        status_->set_activity(tr("comparing with a reference run"), true);
    else
        status_->set_activity(tr("ready"), false);

    QStringList context;
    if (const auto& view = view_->view()) {
        const TraceHeader& header = view->header;
        const auto layers = header.moe_layers.size();
        const QString name = QFileInfo(view_->trace()).fileName();
        status_->set_trace(view_->complete()
                               ? tr("trace: %1 · %2 · %3").arg(name, QString::fromStdString(header.dtype), QString::fromStdString(header.device))
                               : tr("trace: %1, %2 of %3 layers complete").arg(name).arg(view->layers_complete).arg(layers));
        const bool open = runs_->model() && runs_->model()->fingerprint == header.weights_fingerprint;
        context << (open ? display_name(runs_->model()->folder) : QString::fromStdString(header.model_name))
                << QString::fromStdString(header.corpus_name)
                << plural(static_cast<qint64>(view->table->languages.size()) + 1, tr("%1 language"), tr("%1 languages"))
                << tr("against %1").arg(QString::fromStdString(view->request.reference));
        if (!header.plan_json.empty())
            context << tr("steered");
    } else {
        status_->set_trace({});
        if (runs_->model())
            context << display_name(runs_->model()->folder);
        if (runs_->corpus())
            context << runs_->corpus_name();
    }
    header_->set_context(context);
    if (!session_->file().isEmpty())
        context.prepend(QFileInfo(session_->file()).completeBaseName());
    const QString subject = context.join(QStringLiteral(" · "));
    setWindowTitle(subject.isEmpty() ? tr("Isogloss") : tr("%1 — Isogloss").arg(subject));
}

} // namespace isogloss
