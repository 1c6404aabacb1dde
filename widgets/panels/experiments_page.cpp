// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/experiments_page.h"

#include "widgets/panels/run_form.h"
#include "widgets/panels/segmented_bar.h"
#include "widgets/panels/style.h"
#include "widgets/panels/sweep_panel.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace isogloss {

namespace {

void quieten(QTableView& table) {
    table.setShowGrid(false);
    table.setAlternatingRowColors(false);
    table.setWordWrap(false);
    table.setTabKeyNavigation(false);
    table.setFrameShape(QFrame::NoFrame);
    table.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.verticalHeader()->setVisible(false);
    table.verticalHeader()->setDefaultSectionSize(QFontMetrics(table.font()).height() + 8);
    table.horizontalHeader()->setHighlightSections(false);
    table.horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
}

} // namespace

ExperimentsPage::ExperimentsPage(Selection& selection, QWidget* parent)
    : QWidget(parent), tools_(new QWidget), form_(new RunForm), runs_(new RunListModel(this)), sorted_(new QSortFilterProxyModel(this)),
      table_(new QTableView), flip_table_(new QTableView), flips_(new FlipListModel(this)), forest_(new ForestChart(&selection)),
      both_runs_(new DumbbellChart(&selection)), sweep_(new SweepPanel),
      parts_(new SegmentedBar({tr("compare"), tr("changed answers"), tr("sweep")})), compared_(new SegmentedBar({tr("difference"), tr("both runs")})),
      stack_(new QStackedWidget), table_stack_(new QStackedWidget), compared_stack_(new QStackedWidget), run_(primary_button(tr("Run the plan"))),
      progress_(note_label()), sentence_(note_label()), flips_empty_(note_label()) {
    setProperty("look", "ground");
    setAttribute(Qt::WA_StyledBackground);
    auto* parts = new QSplitter(Qt::Vertical);
    parts->addWidget(build_runs());
    parts->addWidget(build_results());
    parts->setChildrenCollapsible(false);
    parts->setSizes({300, 380});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 8, 14, 6);
    column->addWidget(parts);
    follow_selection();
    set_comparison(nullptr, {});
    show_idle({});
}

QWidget* ExperimentsPage::build_runs() {
    sorted_->setSourceModel(runs_);
    sorted_->setSortRole(RunListModel::SortRole);
    table_->setModel(sorted_);
    quieten(*table_);
    table_->setObjectName("runs");
    table_->setAccessibleName(tr("Runs"));
    table_->setSelectionMode(QAbstractItemView::ExtendedSelection);
    table_->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    table_->setSortingEnabled(true);
    table_->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    table_->horizontalHeader()->setStretchLastSection(true);
    const int unit = QFontMetrics(table_->font()).averageCharWidth();
    const std::pair<int, int> widths[] = {{RunListModel::Name, 20},      {RunListModel::State, 13}, {RunListModel::Task, 12},
                                          {RunListModel::Languages, 10}, {RunListModel::Plan, 20},  {RunListModel::Score, 22},
                                          {RunListModel::Items, 8},      {RunListModel::Tags, 10}};
    for (const auto& [column, characters] : widths)
        table_->setColumnWidth(column, unit * characters + 16);
    // Dates are as long as the language of the window writes them.
    const QString long_date = QLocale().toString(QDateTime(QDate(2028, 12, 28), QTime(22, 58)), QLocale::ShortFormat);
    table_->setColumnWidth(RunListModel::Date, QFontMetrics(table_->font()).horizontalAdvance(long_date) + 22);
    // What one looks for first stands first.
    table_->horizontalHeader()->moveSection(RunListModel::Score, 1);
    connect(table_->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        follow_selection();
        emit selection_changed();
    });

    const auto make = [this](QToolButton*& button, const QString& text, const char* name, const QString& tip, void (ExperimentsPage::*wanted)()) {
        button = quiet_button(text);
        button->setObjectName(name);
        button->setToolTip(tip);
        connect(button, &QToolButton::clicked, this, wanted);
        return button;
    };
    run_->setObjectName("run_plan");
    connect(run_, &QPushButton::clicked, this, &ExperimentsPage::run_requested);
    auto* row = new QHBoxLayout;
    row->setSpacing(2);
    row->addWidget(run_);
    row->addSpacing(6);
    QToolButton* open = nullptr;
    row->addWidget(
        make(control_, tr("Random control"), "run_control",
             tr("The same task with as many other experts in each layer, drawn at random: of the selected run's plan, else of the current one"),
             &ExperimentsPage::control_requested));
    row->addWidget(
        make(resume_, tr("Go on"), "run_resume", tr("Go on with the selected run where it was stopped"), &ExperimentsPage::resume_requested));
    row->addWidget(make(duplicate_, tr("Duplicate"), "run_duplicate", tr("Take the settings and the plan of the selected run for the next one"),
                        &ExperimentsPage::duplicate_requested));
    row->addWidget(
        make(plan_, tr("Open plan"), "run_open_plan", tr("Open the selected run's plan in the steering pane"), &ExperimentsPage::plan_requested));
    row->addWidget(
        make(remove_, tr("Remove"), "run_remove", tr("Take the selected runs off the list; their files stay"), &ExperimentsPage::remove_requested));
    row->addStretch(1);
    row->addWidget(make(open, tr("Open results…"), "run_open", tr("Add results that isogloss-cli evaluate wrote"), &ExperimentsPage::open_requested));
    auto* state = new QHBoxLayout;
    state->addWidget(progress_, 1);
    state->addWidget(make(cancel_, tr("Cancel"), "run_cancel", tr("Stop what runs here; it can go on later"), &ExperimentsPage::cancel_requested));

    auto* empty = note_label();
    empty->setText(tr("No runs yet. Choose a task and its data above, then run the current plan: the run without a plan comes with it. "
                      "“Open results…” shows what isogloss-cli evaluate wrote."));
    empty->setAlignment(Qt::AlignCenter);
    table_stack_->addWidget(empty);
    table_stack_->addWidget(table_);
    auto* holder = new QWidget;
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 4);
    column->setSpacing(6);
    column->addWidget(form_);
    column->addLayout(row);
    column->addLayout(state);
    column->addWidget(table_stack_, 1);
    return holder;
}

QWidget* ExperimentsPage::build_results() {
    forest_->setObjectName("forest");
    parts_->setObjectName("experiment_parts");
    both_runs_->setObjectName("both_runs");
    both_runs_->setAccessibleName(tr("Both runs, by language"));
    both_runs_->set_empty_text(forest_->empty_text());
    compared_->setAccessibleName(tr("How two runs are compared"));
    connect(compared_, &SegmentedBar::chosen, this, [this](int index) { show_both_runs(index == 1); });
    for (SegmentedBar* bar : {parts_, compared_})
        bar->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    auto* head = new QHBoxLayout;
    head->setSpacing(2);
    head->addWidget(parts_);
    head->addSpacing(6);
    head->addWidget(compared_);
    head->addStretch(1);
    const auto output = [&](const QString& text, const char* name, const QString& tip) {
        auto* button = quiet_button(text);
        button->setObjectName(name);
        button->setToolTip(tip);
        outputs_.push_back(button);
        head->addWidget(button);
        return button;
    };
    connect(output(tr("Swap"), "compare_swap", tr("Before and after change places")), &QToolButton::clicked, this, &ExperimentsPage::swap_requested);
    for (const auto& [text, format] : {std::pair{tr("Markdown"), "md"}, {tr("LaTeX"), "latex"}, {tr("CSV"), "csv"}})
        connect(output(text, (QByteArray("copy_") + format).constData(), tr("Copy the table to the clipboard")), &QToolButton::clicked, this,
                [this, format = QString::fromLatin1(format)] { emit copy_requested(format); });
    connect(output(tr("Save…"), "compare_save", tr("Save the table as .md, .tex or .csv, or the changed answers")), &QToolButton::clicked, this,
            &ExperimentsPage::save_requested);

    auto* compare = new QWidget;
    auto* compare_column = new QVBoxLayout(compare);
    compare_column->setContentsMargins(0, 0, 0, 0);
    for (QWidget* chart : {static_cast<QWidget*>(forest_), static_cast<QWidget*>(both_runs_)}) {
        auto* scroll = new QScrollArea;
        scroll->setWidget(chart);
        scroll->setWidgetResizable(true);
        scroll->setFrameShape(QFrame::NoFrame);
        scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        scroll->setFocusPolicy(Qt::NoFocus);
        compared_stack_->addWidget(scroll);
    }
    compare_column->addWidget(compared_stack_);

    flip_table_->setModel(flips_);
    quieten(*flip_table_);
    flip_table_->setObjectName("flips");
    flip_table_->setAccessibleName(tr("Items whose answer changed"));
    const int letter = QFontMetrics(flip_table_->font()).averageCharWidth();
    for (const auto& [column, characters] : {std::pair<int, int>{FlipListModel::Language, 11},
                                             {FlipListModel::Key, 30},
                                             {FlipListModel::Before, 9},
                                             {FlipListModel::After, 9},
                                             {FlipListModel::Target, 9}})
        flip_table_->setColumnWidth(column, letter * characters + 16);
    flip_table_->horizontalHeader()->setStretchLastSection(true);
    auto* flips = new QWidget;
    auto* flips_column = new QVBoxLayout(flips);
    flips_column->setContentsMargins(0, 0, 0, 0);
    flips_empty_->setText(tr("No answer changed between the two runs, or no two runs are compared."));
    flips_column->addWidget(flips_empty_);
    flips_column->addWidget(flip_table_, 1);

    stack_->addWidget(compare);
    stack_->addWidget(flips);
    stack_->addWidget(sweep_);
    connect(parts_, &SegmentedBar::chosen, this, [this](int index) { show_part(static_cast<Part>(index)); });
    auto* holder = new QWidget;
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(5);
    column->addLayout(head);
    column->addWidget(sentence_);
    column->addWidget(stack_, 1);
    return holder;
}

void ExperimentsPage::show_part(Part part) {
    parts_->set_current(part);
    stack_->setCurrentIndex(part);
    sentence_->setVisible(part != Sweep && !sentence_->text().isEmpty());
    compared_->setVisible(part == Compare);
    for (QToolButton* button : outputs_)
        button->setVisible(part != Sweep);
}

void ExperimentsPage::show_both_runs(bool both) {
    compared_->set_current(both ? 1 : 0);
    compared_stack_->setCurrentIndex(both ? 1 : 0);
}

bool ExperimentsPage::shows_both_runs() const { return compared_stack_->currentIndex() == 1; }

ExperimentsPage::Part ExperimentsPage::part() const { return static_cast<Part>(stack_->currentIndex()); }

void ExperimentsPage::set_rows(std::vector<RunRow> rows) {
    runs_->set_rows(std::move(rows));
    table_stack_->setCurrentIndex(runs_->rowCount() > 0 ? 1 : 0);
    follow_selection();
}

std::vector<std::filesystem::path> ExperimentsPage::selected() const {
    std::vector<std::filesystem::path> files;
    QModelIndexList rows = table_->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end(), [](const QModelIndex& a, const QModelIndex& b) { return a.row() < b.row(); });
    for (const QModelIndex& index : rows)
        if (const RunRow* row = runs_->row(sorted_->mapToSource(index)))
            files.push_back(row->summary.file);
    return files;
}

void ExperimentsPage::select(const std::vector<std::filesystem::path>& files) {
    QItemSelection chosen;
    for (const std::filesystem::path& file : files)
        if (const int row = runs_->find(file); row >= 0) {
            const QModelIndex index = sorted_->mapFromSource(runs_->index(row, 0));
            chosen.select(index, index);
        }
    table_->selectionModel()->select(chosen, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void ExperimentsPage::follow_selection() {
    const auto files = selected();
    const int at = files.size() == 1 ? runs_->find(files.front()) : -1;
    const RunRow* one = at < 0 ? nullptr : &runs_->rows()[static_cast<std::size_t>(at)];
    resume_->setEnabled(one && one->state == RunRow::State::Partial);
    duplicate_->setEnabled(one && one->state != RunRow::State::Trouble);
    plan_->setEnabled(one && !one->summary.run.plan_json.empty());
    remove_->setEnabled(!files.empty());
}

void ExperimentsPage::set_comparison(std::shared_ptr<const Comparison> comparison, const QString& sentence) {
    for (QToolButton* button : outputs_)
        button->setEnabled(comparison != nullptr);
    const bool flips = comparison && !comparison->flips.empty();
    flips_empty_->setVisible(!flips);
    flip_table_->setVisible(flips);
    forest_->set_comparison(comparison);
    if (comparison)
        both_runs_->set_comparison(*comparison);
    else
        both_runs_->set_rows({}, {});
    flips_->set_comparison(std::move(comparison));
    sentence_->setText(sentence);
    sentence_->setVisible(part() != Sweep && !sentence.isEmpty());
}

void ExperimentsPage::set_ready(bool ready, const QString& text, const QString& reason) {
    run_->setEnabled(ready);
    control_->setEnabled(ready);
    run_->setText(text);
    run_->setToolTip(reason);
}

void ExperimentsPage::show_running(const QString& progress) {
    set_look(progress_, "note");
    progress_->setText(progress);
    progress_->setVisible(true);
    cancel_->setVisible(true);
}

void ExperimentsPage::show_idle(const QString& note) {
    progress_->setText(note);
    progress_->setVisible(!note.isEmpty());
    cancel_->setVisible(false);
}

} // namespace isogloss
