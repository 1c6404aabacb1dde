// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/activation.h"
#include "widgets/models/expert_choice.h"
#include "widgets/models/plan_document.h"
#include "widgets/selection.h"

#include <QWidget>

#include <memory>
#include <utility>
#include <vector>

class QAction;
class QDoubleSpinBox;
class QLabel;
class QHBoxLayout;
class QListView;
class QMenu;
class QProgressBar;
class QPushButton;
class QSlider;
class QToolButton;

namespace isogloss {

class BandSlider;
class FieldButton;
class EditListModel;
class ScopeRow;
class SegmentedBar;

/// The steering plan: rule, strength, band, experts above τ, where it applies, the list of edits, Re-evaluate.
class SteeringPanel : public QWidget {
    Q_OBJECT
public:
    SteeringPanel(PlanDocument& document, Selection& selection, QWidget* parent = nullptr);

    /// Layers of the model, for the band.
    void set_layers(int model_layers);
    /// Differences of every expert between two languages, by falling difference; null = not known.
    void set_scores(std::shared_ptr<const std::vector<ExpertScore>> scores, const QString& language, const QString& reference);
    void set_tau(double tau);
    double tau() const;
    double strength() const; ///< λ of new edits
    /// The same without touching the plan.
    void set_strength(double strength);
    /// What the plan changes in the choices, measured or expected, or empty; `details` stand in the tool tip.
    void set_effect(const QString& sentence, const QString& details = {});
    QString effect() const { return effect_text_; }
    /// The experts above τ in the band, as the buttons beside τ do.
    void add_experts(Action action);
    /// Those of one layer, which the band becomes: one step of the undo list.
    void add_experts_of(int layer, Action action);
    void set_belebele(const QString& folder);
    void set_ready(bool ready, const QString& why_not);
    /// "Re-evaluate", or "Cancel" with where it stands.
    void show_running(const QString& progress, double fraction = -1);
    void show_idle();

    /// Puts actions (undo, redo) and a menu (the plan's) into the row above the edits.
    void set_tools(const QList<QAction*>& actions, const QStringList& signs, QMenu* menu);

    QPushButton& reevaluate_button() { return *reevaluate_; }
    QListView& edits_view() { return *edits_; }
    SegmentedBar& rule_bar() { return *rule_; }
    QSlider& strength_slider() { return *strength_slider_; }
    QSlider& tau_slider() { return *tau_slider_; }
    BandSlider& band_slider() { return *band_; }
    QToolButton& add_button() { return *add_; }
    QToolButton& suppress_button() { return *suppress_; }
    ScopeRow& scope_row() { return *scope_; }

signals:
    void tau_changed(double tau);
    void band_from_line_requested();
    void belebele_requested();
    void belebele_removed();
    void reevaluate_requested();
    void cancel_requested();

private:
    void build();
    QLayout* strength_row();
    QLayout* band_row();
    QLayout* tau_row();
    QLayout* choice_row();
    QLayout* evaluate_row();
    void connect_parts();
    void follow_plan();
    void follow_selection();
    void follow_scores();
    void remove_selected();
    void strength_set(double value);
    std::vector<std::pair<int, int>> selected_edits() const;
    ExpertChoice choice(Action action) const;
    ExpertChoice choice(Action action, int first, int last) const;
    void connect_choice();

    PlanDocument& document_;
    Selection& selection_;
    EditListModel* model_;
    SegmentedBar* rule_;
    QSlider *strength_slider_, *tau_slider_;
    QDoubleSpinBox *strength_value_, *tau_;
    QLabel *band_text_, *effect_, *empty_;
    QHBoxLayout* tools_;
    BandSlider* band_;
    QToolButton *from_line_, *add_, *suppress_;
    ScopeRow* scope_;
    QListView* edits_;
    FieldButton* belebele_;
    QProgressBar* bar_;
    QPushButton* reevaluate_;
    std::shared_ptr<const std::vector<ExpertScore>> scores_;
    QString language_, reference_, effect_text_, why_not_;
    int model_layers_ = 0;
    bool running_ = false, ready_ = false;
};

/// A row of the panel: its name, of one width in all rows, what is dragged, and its value.
QLayout* steering_row(const QString& name, QWidget* dragged, QWidget* value);

} // namespace isogloss
