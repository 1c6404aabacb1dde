// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/worker/analysis_worker.h"

#include <QObject>

#include <optional>

namespace isogloss {

class ExpertsPage;
class Selection;
class TraceView;

/// Fills the co-activation of the Experts page: of the selected layer, in the first selected language, or the reference while none is selected. Asks
/// for nothing while it is hidden.
class CoactivationController : public QObject {
    Q_OBJECT
public:
    CoactivationController(AnalysisWorker& analysis, const TraceView& view, const Selection& selection, ExpertsPage& page, QObject* parent);
    void refresh();
    /// Whether the page is shown; the rest depends on its choice of view.
    void set_visible(bool visible);
    const std::optional<CoactivationView>& view() const { return shown_; }
    bool waiting() const { return asked_.has_value(); }

signals:
    void failed(const QString& sentence);

private:
    /// Of what is selected; nothing, and why in `empty`, where that has no experts to show.
    std::optional<CoactivationRequest> request(QString& empty) const;
    void show(const CoactivationView& view);
    void show_nothing(const QString& sentence);

    AnalysisWorker& analysis_;
    const TraceView& view_;
    const Selection& selection_;
    ExpertsPage& page_;
    std::optional<CoactivationView> shown_;
    std::optional<CoactivationRequest> asked_;
    JobId job_ = 0;
    bool visible_ = false;
};

} // namespace isogloss
