// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/run_list.h"
#include "core/steering/plan.h"

#include <QAbstractTableModel>
#include <QSet>

#include <optional>
#include <vector>

namespace isogloss {

/// A line of the table of runs.
struct RunRow {
    enum class State { Complete, Partial, Waiting, Running, Trouble };
    RunSummary summary;
    State state = State::Complete;
    double fraction = -1; ///< of a running one; negative = not known
};

/// The runs that the Experiments page compares. Name, tags and notes can be edited in place; the edit is emitted, and shown once it comes back.
class RunListModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, State, Task, Languages, Plan, Score, Items, Date, Tags, Notes, Columns };
    enum Role { FileRole = Qt::UserRole, SortRole };
    explicit RunListModel(QObject* parent = nullptr);

    /// Rows with the same file stay where they are, so that the selection survives.
    void set_rows(std::vector<RunRow> rows);
    const std::vector<RunRow>& rows() const { return rows_; }
    const RunRow* row(const QModelIndex& index) const; ///< nullptr for an invalid index
    int find(const std::filesystem::path& file) const; ///< −1 = none

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

signals:
    void notes_edited(const std::filesystem::path& file, const isogloss::RunNotes& notes);

private:
    QString text(const RunRow& row, int column) const;

    std::vector<RunRow> rows_;
};

/// The plan of a run; nothing if it has none, or if it cannot be read.
std::optional<SteeringPlan> plan_of_run(const EvaluationResult& run);
/// " · layers 4–9 · 2 languages · prompt tokens": what a plan is limited to; empty if it is not.
QString scope_text(const PlanScope& scope);
/// "soft λ 0.5 · 12 edits · layers 4–9 · prompt"; "no plan".
QString plan_sentence(const EvaluationResult& run);
/// The user's name of a run, else its file's.
QString run_name(const RunSummary& run);
/// "41.3 % [38.1, 44.6]", "1.2345 nats/byte [...]".
QString score_text(const MeanScore& score);

} // namespace isogloss
