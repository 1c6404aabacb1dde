// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/actions/actions.h"
#include "app/window/run_controller.h"
#include "app/window/steering_controller.h"
#include "app/window/trace_view.h"
#include "app/window/window_state.h"

#include <QMainWindow>
#include <QPointer>

#include <functional>

class QAbstractButton;
class QDockWidget;
class QMenu;
class QStackedWidget;
class QToolButton;

namespace isogloss {

class Banner;
class CoactivationController;
class CorrelationController;
class CorrelationPage;
class EmptyState;
class ExperimentsController;
class ExperimentsPage;
class ExpertsPage;
class FigureDialog;
class PresetFigures;
class FirstVisit;
struct FigureSource;
class HeaderBar;
class JobsController;
class JobsPanel;
class LanguagesPage;
class Pages;
class ParityCheck;
class PairsController;
class PromptDialog;
class SegmentedBar;
class SessionController;
class StatusLine;
class TokensController;
class TokensPage;

/// The window: panels around the divergence page, and what joins them to the two workers.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    explicit MainWindow(QWidget* parent = nullptr);
    ~MainWindow() override;

    /// A model folder, a corpus folder, a trace, a plan or a session.
    void open_path(const QString& path);
    /// Several at once: a session first, a plan last; two traces side by side.
    void open_paths(const QStringList& paths);
    void open_demo();
    /// Guides through the demo, which is opened if it is not.
    void start_visit();
    FigureDialog* show_figure_dialog(int source = 0);
    /// What the model is given for a row: not modal. Null while model or corpus are missing.
    PromptDialog* show_prompt();
    void show_palette();
    void show_shortcuts();
    void set_theme(ThemeChoice choice);
    /// Of the texts, from the next start on. Empty = the system's.
    void set_language(const QString& code);

    Actions& actions() { return *actions_; }
    Selection& selection() { return selection_; }
    PlanDocument& plan() { return plan_; }
    RunController& runs() { return *runs_; }
    SteeringController& steering() { return *steering_; }
    TraceView& trace_view() { return *view_; }
    DivergencePage& page() { return *page_; }
    LanguagesPage& languages_page() { return *languages_page_; }
    ExpertsPage& experts_page() { return *experts_page_; }
    TokensPage& tokens_page() { return *tokens_page_; }
    CorrelationPage& correlation_page() { return *correlation_page_; }
    ExperimentsPage& experiments_page() { return *experiments_page_; }
    ExperimentsController& experiments() { return *experiments_; }
    CoactivationController& coactivation() { return *coactivation_; }
    CorrelationController& correlation() { return *correlation_; }
    Pages& pages() { return *pages_; }
    RunPanel& run_panel() { return *run_panel_; }
    SteeringPanel& steering_panel() { return *steering_panel_; }
    ResultPanel& results() { return *results_; }
    Banner& banner() { return *banner_; }
    StatusLine& status_line() { return *status_; }
    ParityCheck& parity() { return *parity_; }
    FirstVisit& visit() { return *visit_; }
    SessionController& session() { return *session_; }
    JobsController& jobs() { return *jobs_; }
    JobsPanel& jobs_panel() { return *jobs_panel_; }
    /// Panes, splitters and window as they were at the first start.
    void reset_layout();
    /// A view in a pane of its own, or back where it was. Views are the pages, by their index, and then the parts of the divergence page.
    void set_in_pane(int view, bool out);
    bool is_in_pane(int view) const;
    int part_view(DivergencePage::Part part) const;
    /// After a layout was restored: pages are where it says.
    void follow_layout();

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    // main_window.cpp: parts and how they are joined
    void build_docks();
    void size_docks();
    void build_centre();
    void build_pages();
    void show_expert_map();
    void show_experiments();
    void connect_experiments();
    void connect_jobs();
    void connect_runs();
    void connect_steering();
    // view_panes.cpp
    QDockWidget* make_dock(const QString& title, const QString& name, Qt::DockWidgetArea area);
    void build_view_panes();
    void raise_pane(int view);
    void show_view(int view); ///< its tab, its page, or its pane
    // chart_menus.cpp
    void connect_charts();
    template <class ExpertChart> void connect_expert_chart(ExpertChart& chart);
    void show_error(const QString& sentence);
    void refresh_status();
    void refresh_centre();
    bool busy() const;
    // window_actions.cpp
    void register_actions();
    void register_file_actions();
    void register_session_actions();
    void register_edit_actions();
    void register_view_actions();
    void register_run_actions();
    // choice_actions.cpp
    void register_choice_actions();
    void add_choice(const QString& id, QToolButton& button, int view); ///< view −1 = wherever one is
    void add_choice(const QString& id, SegmentedBar& bar, int page);
    void add_button(const QString& id, const QString& group, QAbstractButton& button, int page, bool separator);
    void add_choice_menus(QMenu& view_menu);
    void build_menus();
    void show_coactivation();
    void show_expert_menu(const QPoint& global);
    void steer_selected(Action action);
    void show_layer_menu(const QPoint& global);
    // window_session.cpp
    void build_session();
    void choose_session();
    void choose_session_target();
    void add_recent_menu(QMenu& file_menu);
    // window_files.cpp: dialogs, dropping, remembering, closing
    void choose_model();
    void choose_corpus();
    void choose_trace();
    void choose_other_trace();
    void choose_plan();
    void choose_plan_target();
    void choose_belebele();
    void choose_reference_run();
    void choose_trace_folder();
    void choose_experiment_files();
    std::vector<FigureSource> figure_sources();
    void restore();
    void store();

    Selection selection_;
    PlanDocument plan_;
    EngineWorker engine_;
    AnalysisWorker analysis_;
    Actions* actions_;
    std::vector<QString> choices_; ///< ids before the point
    HeaderBar* header_;
    StatusLine* status_;
    Banner* banner_;
    EmptyState* empty_;
    QStackedWidget* centre_;
    Pages* pages_;
    DivergencePage* page_;
    LanguagesPage* languages_page_;
    ExpertsPage* experts_page_;
    TokensPage* tokens_page_;
    CorrelationPage* correlation_page_;
    ExperimentsPage* experiments_page_;
    RunPanel* run_panel_;
    SteeringPanel* steering_panel_;
    ResultPanel* results_;
    JobsController* jobs_;
    JobsPanel* jobs_panel_;
    /// Of a view: hidden while the view is where it belongs.
    struct ViewPane {
        QString title, name = {};
        QDockWidget* dock = nullptr;
        std::function<QWidget*()> take; ///< what the pane holds; null if the view has to stay
        std::function<void()> put_back;
        std::function<bool()> is_out;
    };
    std::vector<ViewPane> view_panes_;
    QDockWidget *run_dock_, *steering_dock_, *results_dock_, *jobs_dock_;
    RunController* runs_;
    TraceView* view_;
    SteeringController* steering_;
    TokensController* tokens_;
    PairsController* language_pairs_;
    CoactivationController* coactivation_;
    ExperimentsController* experiments_;
    CorrelationController* correlation_;
    PresetFigures* presets_;
    int experts_index_ = -1, experiments_index_ = -1; ///< of the pages
    ParityCheck* parity_;
    FirstVisit* visit_;
    SessionController* session_;
    QPointer<FigureDialog> figure_dialog_;
    WindowState state_;
    bool closing_ = false;        ///< the user has agreed to stop what runs
    bool without_saving_ = false; ///< the user has agreed to lose the session
    QByteArray default_docks_, default_splitters_;
    bool visit_is_due_ = false; ///< once the demo's trace is whole
};

} // namespace isogloss
