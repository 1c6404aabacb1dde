// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/worker/analysis_worker.h"

#include <QObject>
#include <QStringList>

#include <optional>

namespace isogloss {

class CorrelationPage;
class ExperimentsController;
class Selection;
class TraceView;

/// Fills the Correlation page: the open trace against the accuracies of a run or a table. Asks for nothing while the page is hidden.
class CorrelationController : public QObject {
    Q_OBJECT
public:
    CorrelationController(AnalysisWorker& analysis, const TraceView& view, const ExperimentsController& experiments, CorrelationPage& page,
                          QObject* parent);
    void set_visible(bool visible);
    /// A table or a result that is not in the list of runs.
    void open_accuracies(const QString& file);
    /// What the page shows, or shall show: computed even while it is hidden, as the curves may be coloured by it. Empty = nothing.
    QString accuracies() const;
    void restore(const QString& accuracies);
    void refresh();
    const std::optional<CorrelationView>& view() const { return shown_; }

signals:
    void changed();

private:
    void list_sources();
    void show(const CorrelationView& view);

    AnalysisWorker& analysis_;
    const TraceView& view_;
    const ExperimentsController& experiments_;
    CorrelationPage& page_;
    QStringList tables_;
    std::optional<CorrelationView> shown_;
    bool with_intervals_ = false; ///< the divergences that are shown
    JobId job_ = 0;
    bool visible_ = false, restoring_ = false;
};

} // namespace isogloss
