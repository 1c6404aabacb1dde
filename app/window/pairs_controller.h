// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/worker/analysis_worker.h"

#include <QObject>

namespace isogloss {

class LanguagesPage;
class Selection;
class TraceView;

/// Fills the Languages page for the selected layer (the middle one while none is selected). Asks for nothing while the page is hidden.
class PairsController : public QObject {
    Q_OBJECT
public:
    PairsController(AnalysisWorker& analysis, const TraceView& view, const Selection& selection, LanguagesPage& page, QObject* parent);
    void refresh();
    void set_visible(bool visible);
    const std::optional<PairsView>& view() const { return shown_; }

signals:
    void failed(const QString& sentence);

private:
    void show(const PairsView& view);

    AnalysisWorker& analysis_;
    const TraceView& view_;
    const Selection& selection_;
    LanguagesPage& page_;
    std::optional<PairsView> shown_;
    std::optional<PairsRequest> asked_; ///< last; its intervals come a while after it
    JobId job_ = 0, intervals_job_ = 0;
    bool visible_ = false;
};

} // namespace isogloss
