// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/expert_map_chart.h"

#include <QWidget>

class QLabel;

namespace isogloss {

class SegmentedBar;

/// All experts of all layers, of one language.
class ExpertsPage : public QWidget {
    Q_OBJECT
public:
    explicit ExpertsPage(Selection& selection, QWidget* parent = nullptr);
    QWidget& tools() { return *tools_; }
    ExpertMapChart& chart() { return *chart_; }
    SegmentedBar& mode_bar() { return *mode_; }
    ExpertMapChart::Mode mode() const;
    void set_mode(ExpertMapChart::Mode mode);
    void set_note(const QString& note);

private:
    ExpertMapChart* chart_;
    QWidget* tools_;
    SegmentedBar* mode_;
    QLabel* note_;
};

} // namespace isogloss
