// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/steering/plan.h"

#include <QObject>
#include <QUndoStack>

#include <optional>
#include <utility>
#include <vector>

namespace isogloss {

/// The steering plan that the window edits. Every change is one step of the undo stack; a dragged slider is one step in all.
class PlanDocument : public QObject {
    Q_OBJECT
public:
    explicit PlanDocument(QObject* parent = nullptr);

    const SteeringPlan& plan() const { return plan_; }
    QUndoStack& undo_stack() { return undo_; }
    const PlanEdit* find(int layer, int expert) const;

    /// What the plan must fit. Unset: only what a plan says about itself is checked.
    void set_shape(std::optional<RoutedShape> shape);
    const std::optional<RoutedShape>& shape() const { return shape_; }
    /// Why the plan cannot run as it stands (too many promoted in a layer, …); empty if it can.
    const QString& problem() const { return problem_; }

    /// Adds the edit, or changes the one on the same expert.
    void set_edit(const PlanEdit& edit);
    /// The same for several in one step, called `text` in the undo list.
    void set_edits(const std::vector<PlanEdit>& edits, const QString& text);
    void remove(const std::vector<std::pair<int, int>>& layer_experts);
    void set_rule(Rule rule);
    /// Strength of these edits; of all if empty. Calls in a row are one step until `end_gesture`.
    void set_strength(const std::vector<std::pair<int, int>>& layer_experts, double strength);
    void end_gesture() { ++gesture_; }
    /// Another plan: opened, pasted, cleared.
    void replace(const SteeringPlan& plan, const QString& text);

    /// A state of the plan, and the step that led to it (empty for the first).
    struct Step {
        QString text;
        SteeringPlan plan;
    };
    /// Every state that undo and redo can reach, in their order; never empty. The one at `undo_stack().index()` is the plan as it is.
    std::vector<Step> history() const;
    /// Takes the place of plan and undo list. `current` < the number of steps, of which there is at least one.
    void restore_history(const std::vector<Step>& steps, std::size_t current);

signals:
    void plan_changed();

private:
    class ChangeCommand;
    void change(SteeringPlan after, const QString& text, int merge_id = -1);
    void apply(const SteeringPlan& plan);
    void check();

    SteeringPlan plan_;
    QUndoStack undo_;
    std::optional<RoutedShape> shape_;
    QString problem_;
    int gesture_ = 0;
};

} // namespace isogloss
