// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/dumbbell_chart.h"

#include <QWidget>

#include <array>
#include <optional>
#include <vector>

class QLabel;
class QScrollArea;

namespace isogloss {

class SegmentedBar;
class Selection;

/// Before and after a plan, by language: divergence, loss and, if it was measured, Belebele.
class ResultPanel : public QWidget {
    Q_OBJECT
public:
    enum Measure { Divergence = 0, Loss = 1, Belebele = 2 };
    explicit ResultPanel(Selection& selection, QWidget* parent = nullptr);

    /// `sentence` says in words what the rows show.
    void set_result(Measure measure, std::vector<DumbbellChart::Row> rows, const DumbbellChart::Style& style, const QString& sentence);
    void clear();
    /// The plan has changed since: the numbers are of the plan before.
    void set_outdated(bool outdated);
    bool has_result() const;
    Measure measure() const;
    /// Now, or as soon as it has rows.
    void show_measure(Measure measure);
    Measure chosen_measure() const { return wanted_.value_or(measure()); }
    DumbbellChart& chart() { return *chart_; }
    SegmentedBar& measure_bar() { return *measures_; }
    const std::vector<DumbbellChart::Row>& rows(Measure measure) const { return results_[measure].rows; }
    const DumbbellChart::Style& style_of(Measure measure) const { return results_[measure].style; }

signals:
    void measure_changed();

private:
    struct Result {
        std::vector<DumbbellChart::Row> rows;
        DumbbellChart::Style style;
        QString sentence;
    };
    void follow();

    std::array<Result, 3> results_;
    SegmentedBar* measures_;
    QScrollArea* scroll_;
    DumbbellChart* chart_;
    QLabel *note_, *empty_;
    bool outdated_ = false;
    std::optional<Measure> wanted_; ///< has no rows yet
};

} // namespace isogloss
