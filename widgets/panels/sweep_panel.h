// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/sweep.h"
#include "widgets/charts/dose_chart.h"
#include "widgets/charts/sweep_map_chart.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QToolButton;

namespace isogloss {

/// The fields of the sweep, as the user typed them.
struct SweepFormValues {
    QString target, baseline, lambdas = "0.25,0.5,1", taus = "0.05,0.1", bands, rules = "soft";
    int controls = 1;
    bool suppress = false;
    bool operator==(const SweepFormValues&) const = default;
};

/// The grid that the fields mean, as `isogloss-cli sweep` reads them. Throws `InputError` naming the field.
SweepGrid sweep_grid(const SweepFormValues& values);

/// A sweep: where the experts come from, the grid, and what came out: heatmap and dose-response curve.
class SweepPanel : public QWidget {
    Q_OBJECT
public:
    explicit SweepPanel(QWidget* parent = nullptr);
    SweepFormValues values() const;
    void set_values(const SweepFormValues& values);
    void set_rows(SweepRows rows);
    const SweepRows& rows() const { return rows_; }
    void show_running(const QString& progress);
    void show_idle(const QString& note, bool trouble = false);
    void set_ready(bool ready, const QString& reason);
    void set_resumable(bool resumable);
    SweepMapChart& map() { return *map_; }
    DoseChart& dose() { return *dose_; }
    QPushButton& start_button() { return *start_; }
    QToolButton& plan_button() { return *to_plan_; }

signals:
    void changed();
    void start_requested();
    void cancel_requested();
    void plan_requested();                  ///< the experts of the first τ and band, with the first λ, into the steering pane
    void trace_requested(bool target);      ///< choose a file
    void this_trace_requested(bool target); ///< the open one, with the selected language or the reference

private:
    QLineEdit *target_, *baseline_, *lambdas_, *taus_, *bands_, *rules_;
    QSpinBox* controls_;
    QComboBox* action_;
    QPushButton* start_;
    QToolButton *cancel_, *to_plan_;
    QLabel* note_;
    SweepMapChart* map_;
    DoseChart* dose_;
    SweepRows rows_;
    bool running_ = false, ready_ = false, resumable_ = false;
};

} // namespace isogloss
