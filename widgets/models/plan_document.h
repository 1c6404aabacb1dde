// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/steering/plan.h"

#include <QElapsedTimer>
#include <QObject>
#include <QUndoStack>

#include <cmath>
#include <limits>
#include <optional>
#include <utility>
#include <vector>

namespace isogloss {

/// Where the plan's experts are looked for: the layer band and θ of the isogloss line.
struct PlanBounds {
    int band_first = -1, band_last = -1;                         ///< true layer ids, both ends included; −1 = all layers
    double threshold = std::numeric_limits<double>::quiet_NaN(); ///< NaN = the default of the table
    bool operator==(const PlanBounds& other) const {
        return band_first == other.band_first && band_last == other.band_last &&
               (threshold == other.threshold || (std::isnan(threshold) && std::isnan(other.threshold)));
    }
};

/// How far a plan's scope reaches into the trace that is open.
struct PlanReach {
    QString sentence;     ///< what of the scope is not there, or why the plan changes nothing; empty if all is well
    bool nothing = false; ///< a run with the plan would give what a run without it gives
};

/// The steering plan that the window edits, and its bounds. Every change is one step of the undo stack; a dragged slider is one step in all.
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
    /// FLORES-200 codes of the trace that is open; empty = not known.
    void set_languages(std::vector<std::string> codes);
    const std::vector<std::string>& languages() const { return languages_; }
    const PlanReach& reach() const { return reach_; }

    /// Adds the edit, or changes the one on the same expert.
    void set_edit(const PlanEdit& edit);
    /// The same for several in one step, called `text` in the undo list.
    void set_edits(const std::vector<PlanEdit>& edits, const QString& text);
    /// And other bounds in the same step.
    void set_edits(const std::vector<PlanEdit>& edits, const PlanBounds& bounds, const QString& text);
    void remove(const std::vector<std::pair<int, int>>& layer_experts);
    void set_rule(Rule rule);
    /// Strength of these edits; of all if empty. Calls in a row are one step until `end_gesture`.
    void set_strength(const std::vector<std::pair<int, int>>& layer_experts, double strength);
    void end_gesture() { ++gesture_; }
    /// Where the edits apply. Changes of its layers that follow each other within half a second are one step.
    void set_scope(const PlanScope& scope);
    /// Another plan: opened, pasted, cleared.
    void replace(const SteeringPlan& plan, const QString& text);
    const PlanBounds& bounds() const { return bounds_; }
    /// Changes of the band that follow each other within half a second are one step, and so are those of θ.
    void set_bounds(const PlanBounds& bounds);

    /// A state of the plan, and the step that led to it (empty for the first).
    struct Step {
        QString text;
        SteeringPlan plan;
        PlanBounds bounds = {};
    };
    /// Every state that undo and redo can reach, in their order; never empty. The one at `undo_stack().index()` is the plan as it is.
    std::vector<Step> history() const;
    /// Takes the place of plan and undo list. `current` < the number of steps, of which there is at least one.
    void restore_history(const std::vector<Step>& steps, std::size_t current);

signals:
    void plan_changed();
    void bounds_changed();

private:
    class ChangeCommand;
    struct State {
        SteeringPlan plan;
        PlanBounds bounds;
        bool operator==(const State&) const = default;
    };
    void change(SteeringPlan after, const QString& text, int merge_id = -1);
    void push(State after, const QString& text, int merge_id);
    void apply(const State& state);
    void check();
    void follow_drag(); ///< what comes half a second later is another gesture

    SteeringPlan plan_;
    PlanBounds bounds_;
    QElapsedTimer since_drag_; ///< of band, θ or the scope's layers
    QUndoStack undo_;
    std::optional<RoutedShape> shape_;
    std::vector<std::string> languages_;
    QString problem_;
    PlanReach reach_;
    int gesture_ = 0;
};

} // namespace isogloss
