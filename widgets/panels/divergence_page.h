// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trace/reader.h"
#include "widgets/charts/curves_chart.h"
#include "widgets/charts/experts_chart.h"
#include "widgets/charts/heatmap_chart.h"
#include "widgets/charts/heatmap_lock.h"

#include <QWidget>

#include <array>
#include <memory>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QSplitter;
class QToolButton;

namespace isogloss {

class ElidedLabel;
class SegmentedBar;

/// Where languages part and meet: heatmap above; curves and experts of the selected layer below.
class DivergencePage : public QWidget {
    Q_OBJECT
public:
    enum class Showing { Before, After, Difference, Both };
    /// What can stand in a pane of its own; the heatmap stays.
    enum class Part { Curves, Experts };
    explicit DivergencePage(Selection& selection, QWidget* parent = nullptr);

    HeatmapChart& heatmap() { return *heatmap_; }
    /// What stands at the right of the heatmap while both are shown: the trace after, with rows, layers and colours of the one before.
    HeatmapChart& beside() { return *beside_; }
    CurvesChart& curves() { return *curves_; }
    ExpertsChart& experts() { return *experts_; }

    /// What stands at the right of the tabs while this page is shown.
    QWidget& tools() { return *tools_; }
    void set_references(const QStringList& codes, const QString& current);
    void set_weighting(Weighting weighting);
    void set_measure(HeatmapChart::Measure measure);
    HeatmapChart::Measure measure() const { return heatmap_->measure(); }
    /// What the distribution over all experts is in the trace that is shown: "softmax", "sigmoid_normalised"; empty = not known.
    void set_score_function(const QString& name);
    void set_order(HeatmapChart::Order order);
    /// Both languages' shares instead of their difference; by number instead of by value.
    void set_experts_view(bool shares, bool by_number);
    /// What the colours of the curves say.
    void set_colouring(CurvesChart::Colouring colouring);
    /// Null = there are none: the curves cannot be coloured by accuracy.
    void set_accuracies(std::shared_ptr<const AccuracyTable> accuracies);
    /// Offers before / after / difference / both, and shows `showing`; hides the choice without a comparison.
    void set_comparison(bool available, Showing showing);
    Showing showing() const;
    /// Of the two traces, above the two heatmaps.
    void set_names(const QString& before, const QString& after);
    /// What stands beside "By layer" and "Experts": "95 % intervals over 1,012 rows", "layer 12 · hin_Deva − eng_Latn".
    void set_curves_note(const QString& note);
    void set_experts_note(const QString& note);
    void set_controls_enabled(bool enabled);
    /// A chart with its title row and tools, out of the page, for a pane called `title`. Null if it is out already.
    QWidget* take(Part part);
    /// Back to its place; the widget that `take` gave goes.
    void put_back(Part part);
    bool is_out(Part part) const;
    QString title(Part part) const;
    /// Opens the field that narrows the heatmap to some languages.
    void edit_filter();
    QString filter() const;
    void set_filter(const QString& search); ///< the field is shown unless it is empty
    QByteArray splitter_state() const;
    void restore_splitters(const QByteArray& state);
    QToolButton& reference_button() { return *reference_; }
    QToolButton& weighting_button() { return *weighting_; }
    QToolButton& measure_button() { return *measure_; }
    QToolButton& order_button() { return *order_; }
    QToolButton& shares_button() { return *shares_; }
    QToolButton& by_number_button() { return *by_number_; }
    QToolButton& figure_button() { return *figure_; }
    QToolButton& colouring_button() { return *colouring_; }

signals:
    void reference_chosen(const QString& code);
    void weighting_chosen(isogloss::Weighting weighting);
    void measure_chosen(isogloss::HeatmapChart::Measure measure);
    void showing_chosen(isogloss::DivergencePage::Showing showing);
    void figure_requested();
    void pane_requested(isogloss::DivergencePage::Part part);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct PartBox {
        QWidget* box = nullptr;
        QLabel* heading = nullptr;
        QToolButton* to_pane = nullptr;
        QWidget* place = nullptr; ///< keeps it while the box is out
    };
    QWidget* build_tools();
    QWidget* build_filter();
    QWidget* build_maps();
    void show_beside(bool beside);
    void filter_languages(const QString& search);
    void say_filtered(int shown, int all);
    void leave_filter();
    QWidget* build_part(Part part, const QString& title, ElidedLabel*& note, QWidget* chart, QWidget* tools);
    QWidget* build_expert_tools();
    QWidget* build_curve_tools();
    void build_menus();

    Weighting weighting_shown_ = Weighting::Softmax;
    QString scores_; ///< "softmax", "sigmoid"
    HeatmapChart *heatmap_, *beside_;
    HeatmapLock* lock_;
    CurvesChart* curves_;
    ExpertsChart* experts_;
    QWidget* tools_;
    SegmentedBar* showing_;
    QToolButton *measure_, *reference_, *weighting_, *order_, *figure_, *colouring_;
    QToolButton *shares_ = nullptr, *by_number_ = nullptr;
    QWidget* filter_bar_ = nullptr;
    QLineEdit* filter_ = nullptr;
    QLabel* filtered_ = nullptr;
    ElidedLabel *curves_note_ = nullptr, *experts_note_ = nullptr;
    ElidedLabel *heatmap_title_ = nullptr, *beside_title_ = nullptr;
    QSplitter *rows_, *columns_, *maps_ = nullptr;
    std::array<PartBox, 2> parts_;
};

} // namespace isogloss
