// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/coactivation_chart.h"
#include "widgets/charts/expert_map_chart.h"

#include <QWidget>

class QLabel;
class QStackedWidget;

namespace isogloss {

class SegmentedBar;

/// All experts of all layers, of one language; or the experts of one layer that are chosen together.
class ExpertsPage : public QWidget {
    Q_OBJECT
public:
    enum class View { Map, Coactivation };

    explicit ExpertsPage(Selection& selection, QWidget* parent = nullptr);
    QWidget& tools() { return *tools_; }
    ExpertMapChart& chart() { return *chart_; }
    CoactivationChart& coactivation() { return *coactivation_; }
    SegmentedBar& view_bar() { return *view_; }
    SegmentedBar& mode_bar() { return *mode_; }
    SegmentedBar& order_bar() { return *order_; }
    View view() const;
    void set_view(View view);
    void set_order(CoactivationChart::Order order);
    ExpertMapChart::Mode mode() const;
    void set_mode(ExpertMapChart::Mode mode);
    void set_note(const QString& note); ///< of the map
    void set_coactivation(std::shared_ptr<const Coactivation> coactivation, const QString& note);

signals:
    void view_changed();

private:
    void show_view();

    ExpertMapChart* chart_;
    CoactivationChart* coactivation_;
    QStackedWidget* charts_;
    QWidget* tools_;
    SegmentedBar *view_, *mode_, *order_;
    QLabel* note_;
    QString map_note_, coactivation_note_;
};

} // namespace isogloss
