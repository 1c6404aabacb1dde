// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/worker/analysis_worker.h"

#include <QObject>
#include <QString>

namespace isogloss {

class RunController;
class Selection;
class TokensPage;
class TraceView;

/// Fills the Tokens page: the row that the page shows, the selected languages beside the reference, the selected layer. Asks for nothing while the
/// page is hidden.
class TokensController : public QObject {
    Q_OBJECT
public:
    TokensController(AnalysisWorker& analysis, const TraceView& view, const RunController& runs, const Selection& selection, TokensPage& page,
                     QObject* parent);
    /// Another trace, selection or row; `visible` whether the page is shown now.
    void refresh();
    void set_visible(bool visible);
    const std::optional<TokensView>& view() const { return shown_; }

signals:
    void failed(const QString& sentence);

private:
    void show(const TokensView& view);
    std::vector<std::string> languages() const;

    AnalysisWorker& analysis_;
    const TraceView& view_;
    const RunController& runs_;
    const Selection& selection_;
    TokensPage& page_;
    std::optional<TokensView> shown_;
    JobId job_ = 0;
    bool visible_ = false;
};

/// The data behind the Tokens page: one line per token.
std::string tokens_csv(const TokensView& view);

} // namespace isogloss
