// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/worker/engine_worker.h"

#include <QObject>
#include <QString>

#include <optional>

namespace isogloss {

class RunController;
class StatusLine;

/// Compares the open model with a reference run of it and keeps the answer as a badge in the status line until another model is opened.
class ParityCheck : public QObject {
    Q_OBJECT
public:
    ParityCheck(EngineWorker& engine, const RunController& runs, StatusLine& status, QObject* parent);
    void check(const QString& reference);
    void cancel();
    bool running() const { return job_ != 0; }
    const std::optional<ParityView>& result() const { return result_; }

signals:
    void failed(const QString& sentence);
    void state_changed();

private:
    void show();

    EngineWorker& engine_;
    const RunController& runs_;
    StatusLine& status_;
    std::optional<ParityView> result_;
    JobId job_ = 0;
};

/// "layer 3: 100 % of 1,624 tokens, router logits within 1.2e-06 of their spread", one line per layer.
QString parity_details(const ParityView& view);

} // namespace isogloss
