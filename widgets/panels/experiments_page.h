// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/dumbbell_chart.h"
#include "widgets/charts/forest_chart.h"
#include "widgets/models/flip_list_model.h"
#include "widgets/models/run_list_model.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QSortFilterProxyModel;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace isogloss {

class RunForm;
class SegmentedBar;
class Selection;
class SweepPanel;

/// Runs, what is asked of the next one, the comparison of two, and sweeps.
class ExperimentsPage : public QWidget {
    Q_OBJECT
public:
    enum Part { Compare = 0, Flips = 1, Sweep = 2 };
    explicit ExperimentsPage(Selection& selection, QWidget* parent = nullptr);

    QWidget& tools() { return *tools_; }
    RunListModel& runs() { return *runs_; }
    QTableView& table() { return *table_; }
    RunForm& form() { return *form_; }
    ForestChart& forest() { return *forest_; }
    DumbbellChart& both_runs() { return *both_runs_; } ///< the two runs side by side, on one axis
    SegmentedBar& compared_bar() { return *compared_; }
    /// The two runs themselves instead of their difference.
    void show_both_runs(bool both);
    bool shows_both_runs() const;
    FlipListModel& flips() { return *flips_; }
    SweepPanel& sweep() { return *sweep_; }
    SegmentedBar& parts() { return *parts_; }
    QPushButton& run_button() { return *run_; }
    QToolButton* button(const char* name) const { return findChild<QToolButton*>(name); }

    void set_rows(std::vector<RunRow> rows);
    std::vector<std::filesystem::path> selected() const; ///< in the order of the table
    void select(const std::vector<std::filesystem::path>& files);
    void show_part(Part part);
    Part part() const;

    /// `sentence` says in words what the comparison found, or why there is none.
    void set_comparison(std::shared_ptr<const Comparison> comparison, const QString& sentence);
    /// What the run button does now, and why it cannot (then it is disabled).
    void set_ready(bool ready, const QString& text, const QString& reason);
    void show_running(const QString& progress);
    void show_idle(const QString& note);

signals:
    void run_requested();
    void control_requested();
    void resume_requested();
    void duplicate_requested();
    void plan_requested();
    void remove_requested();
    void open_requested();
    void cancel_requested();
    void swap_requested();
    void selection_changed();
    void copy_requested(const QString& format); ///< "md", "latex", "csv"
    void save_requested();

private:
    QWidget* build_runs();
    QWidget* build_results();
    void follow_selection();

    QWidget* tools_;
    RunForm* form_;
    RunListModel* runs_;
    QSortFilterProxyModel* sorted_;
    QTableView *table_, *flip_table_;
    FlipListModel* flips_;
    ForestChart* forest_;
    DumbbellChart* both_runs_;
    SweepPanel* sweep_;
    SegmentedBar *parts_, *compared_;
    QStackedWidget *stack_, *table_stack_, *compared_stack_;
    QPushButton* run_;
    QToolButton *control_, *resume_, *duplicate_, *plan_, *remove_, *cancel_;
    std::vector<QToolButton*> outputs_;
    QLabel *progress_, *sentence_, *flips_empty_;
};

} // namespace isogloss
