// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/plan_document.h"

#include "widgets/models/plural.h"

#include <QUndoCommand>

#include <algorithm>

namespace isogloss {

/// A plan is small, so a step keeps it whole as it was and as it became: undoing cannot drift from doing.
class PlanDocument::ChangeCommand : public QUndoCommand {
public:
    ChangeCommand(PlanDocument& document, State after, const QString& text, int merge_id, int gesture)
        : QUndoCommand(text), document_(document), before_{document.plan_, document.bounds_}, after_(std::move(after)), merge_id_(merge_id),
          gesture_(gesture) {}
    void undo() override { document_.apply(before_); }
    void redo() override { document_.apply(after_); }
    int id() const override { return merge_id_; }
    const State& before() const { return before_; }
    const State& after() const { return after_; }
    bool mergeWith(const QUndoCommand* next) override {
        const auto* other = static_cast<const ChangeCommand*>(next); // same id: same class
        if (other->gesture_ != gesture_)
            return false;
        after_ = other->after_;
        setObsolete(before_ == after_);
        return true;
    }

private:
    PlanDocument& document_;
    State before_, after_;
    int merge_id_, gesture_;
};

namespace {

auto edit_at(std::vector<PlanEdit>& edits, int layer, int expert) {
    return std::find_if(edits.begin(), edits.end(), [&](const PlanEdit& edit) { return edit.layer == layer && edit.expert == expert; });
}

constexpr int band_id = 0x3fffffff, threshold_id = 0x40000000, scope_layers_id = 0x40000001; // above those of sets of edits
constexpr qint64 one_gesture = 500;                                                          // milliseconds

/// Sets of edits that are dragged together need their own step: a hash of the set tells them apart.
int merge_id_of(const std::vector<std::pair<int, int>>& layer_experts) {
    std::size_t hash = layer_experts.size();
    for (const auto& [layer, expert] : layer_experts)
        hash = hash * 1000003 + static_cast<std::size_t>(layer) * 4099 + static_cast<std::size_t>(expert);
    return static_cast<int>(hash % 0x3fffffff);
}

void put(std::vector<PlanEdit>& into, const std::vector<PlanEdit>& edits) {
    for (const PlanEdit& edit : edits) {
        if (const auto old = edit_at(into, edit.layer, edit.expert); old != into.end())
            *old = edit;
        else
            into.push_back(edit);
    }
}

PlanReach reach_of(const SteeringPlan& plan, const std::vector<std::string>& languages) {
    const PlanScope& scope = plan.scope;
    if (plan.empty())
        return {};
    if (scope.tokens == PlanTokens::Generated)
        return {PlanDocument::tr("Only generated tokens are steered, and a trace has none: an experiment with a generation task shows the effect."),
                true};
    if (std::none_of(plan.edits.begin(), plan.edits.end(), [&](const PlanEdit& edit) { return scope.holds_layer(edit.layer); }))
        return {PlanDocument::tr("All edits lie outside layers %1–%2, where the plan applies: it would change nothing.")
                    .arg(scope.layers->first)
                    .arg(scope.layers->second),
                true};
    QStringList missing;
    for (const std::string& code : scope.languages)
        if (!languages.empty() && std::find(languages.begin(), languages.end(), code) == languages.end())
            missing << QString::fromStdString(code);
    if (missing.isEmpty())
        return {};
    constexpr qsizetype named = 4;
    QString list = missing.mid(0, named).join(QStringLiteral(", "));
    if (missing.size() > named)
        list += QStringLiteral(", …");
    if (missing.size() == static_cast<qsizetype>(scope.languages.size()))
        return {PlanDocument::tr("The trace has none of the languages that the plan applies to (%1): it would change nothing.").arg(list), true};
    return {PlanDocument::tr("Not in this trace: %1.").arg(list), false};
}

} // namespace

PlanDocument::PlanDocument(QObject* parent) : QObject(parent) {}

const PlanEdit* PlanDocument::find(int layer, int expert) const {
    for (const PlanEdit& edit : plan_.edits)
        if (edit.layer == layer && edit.expert == expert)
            return &edit;
    return nullptr;
}

void PlanDocument::set_shape(std::optional<RoutedShape> shape) {
    shape_ = std::move(shape);
    check();
    emit plan_changed();
}

void PlanDocument::set_languages(std::vector<std::string> codes) {
    if (codes == languages_)
        return;
    languages_ = std::move(codes);
    check();
    emit plan_changed();
}

void PlanDocument::check() {
    reach_ = reach_of(plan_, languages_);
    problem_.clear();
    if (!shape_)
        return;
    try {
        check_plan(plan_, *shape_, tr("The plan").toStdString());
    } catch (const Error& error) {
        problem_ = QString::fromUtf8(error.what());
    }
}

void PlanDocument::set_edit(const PlanEdit& edit) {
    const QString text = edit.action == Action::Promote ? tr("promote expert %1 of layer %2") : tr("suppress expert %1 of layer %2");
    set_edits({edit}, text.arg(edit.expert).arg(edit.layer));
}

void PlanDocument::set_edits(const std::vector<PlanEdit>& edits, const QString& text) {
    SteeringPlan after = plan_;
    put(after.edits, edits);
    change(std::move(after), text);
}

void PlanDocument::set_edits(const std::vector<PlanEdit>& edits, const PlanBounds& bounds, const QString& text) {
    State after{plan_, bounds};
    put(after.plan.edits, edits);
    if (after.plan == plan_)
        set_bounds(bounds); // which says what changed
    else
        push(std::move(after), text, -1);
}

void PlanDocument::remove(const std::vector<std::pair<int, int>>& layer_experts) {
    SteeringPlan after = plan_;
    for (const auto& [layer, expert] : layer_experts)
        if (const auto old = edit_at(after.edits, layer, expert); old != after.edits.end())
            after.edits.erase(old);
    const QString text = layer_experts.size() == 1
                             ? tr("remove expert %1 of layer %2").arg(layer_experts.front().second).arg(layer_experts.front().first)
                             : plural(static_cast<qint64>(layer_experts.size()), tr("remove %1 edit"), tr("remove %1 edits"));
    change(std::move(after), text);
}

void PlanDocument::set_rule(Rule rule) {
    SteeringPlan after = plan_;
    after.rule = rule;
    change(std::move(after), tr("rule %1").arg(QString::fromUtf8(rule_name(rule))));
}

void PlanDocument::set_strength(const std::vector<std::pair<int, int>>& layer_experts, double strength) {
    SteeringPlan after = plan_;
    for (PlanEdit& edit : after.edits)
        if (layer_experts.empty() || std::find(layer_experts.begin(), layer_experts.end(), std::pair(edit.layer, edit.expert)) != layer_experts.end())
            edit.strength = strength;
    change(std::move(after), tr("strength"), merge_id_of(layer_experts));
}

void PlanDocument::set_scope(const PlanScope& scope) {
    SteeringPlan after = plan_;
    after.scope = scope;
    if (after == plan_)
        return;
    const bool layers = scope.languages == plan_.scope.languages && scope.tokens == plan_.scope.tokens;
    follow_drag();
    change(std::move(after), tr("where the plan applies"), layers ? scope_layers_id : -1);
}

void PlanDocument::replace(const SteeringPlan& plan, const QString& text) { change(plan, text); }

std::vector<PlanDocument::Step> PlanDocument::history() const {
    const auto command = [this](int index) { return static_cast<const ChangeCommand*>(undo_.command(index)); };
    const State first = undo_.count() > 0 ? command(0)->before() : State{plan_, bounds_};
    std::vector<Step> steps{{{}, first.plan, first.bounds}};
    for (int i = 0; i < undo_.count(); ++i)
        steps.push_back({command(i)->text(), command(i)->after().plan, command(i)->after().bounds});
    return steps;
}

void PlanDocument::restore_history(const std::vector<Step>& steps, std::size_t current) {
    {
        // The states in between are nobody's business.
        const QSignalBlocker blocker(this);
        undo_.clear();
        plan_ = steps.front().plan;
        bounds_ = steps.front().bounds;
        for (std::size_t i = 1; i < steps.size(); ++i)
            undo_.push(new ChangeCommand(*this, {steps[i].plan, steps[i].bounds}, steps[i].text, -1, gesture_));
        undo_.setIndex(static_cast<int>(current));
    }
    end_gesture();
    check();
    emit plan_changed();
    emit bounds_changed();
}

void PlanDocument::set_bounds(const PlanBounds& bounds) {
    if (bounds == bounds_)
        return;
    const bool band = bounds.band_first != bounds_.band_first || bounds.band_last != bounds_.band_last;
    follow_drag();
    push({plan_, bounds}, band ? tr("layer band") : tr("threshold θ"), band ? band_id : threshold_id);
}

void PlanDocument::follow_drag() {
    if (!since_drag_.isValid() || since_drag_.elapsed() > one_gesture)
        end_gesture();
    since_drag_.start();
}

void PlanDocument::change(SteeringPlan after, const QString& text, int merge_id) {
    if (!(after == plan_))
        push({std::move(after), bounds_}, text, merge_id);
}

void PlanDocument::push(State after, const QString& text, int merge_id) {
    undo_.push(new ChangeCommand(*this, std::move(after), text, merge_id, gesture_));
}

void PlanDocument::apply(const State& state) {
    if (!(std::exchange(plan_, state.plan) == state.plan)) {
        check();
        emit plan_changed();
    }
    if (!(std::exchange(bounds_, state.bounds) == state.bounds))
        emit bounds_changed();
}

} // namespace isogloss
