// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/session/session.h"
#include "app/window/worker/job_queue.h"

#include <QLockFile>
#include <QObject>
#include <QString>
#include <QTimer>

#include <functional>
#include <memory>

namespace isogloss {

/// Writes the session beside the program's own files while one works, so that a crash costs a second of work. The file is removed when the program
/// ends properly; one that a dead program left behind is the session to offer.
class Autosave : public QObject {
    Q_OBJECT
public:
    /// `capture` gives the session, or nothing while nothing is open. The folder is made if it is missing.
    Autosave(const QString& folder, std::function<std::optional<Session>()> capture, QObject* parent = nullptr);
    /// The end: what was kept is not needed any more.
    ~Autosave() override;

    /// Something may have changed: if so, it is written within a second, on a thread of its own.
    void touch();
    const QString& file() const { return file_; }
    /// The newest file in `folder` whose program is gone, moved to `target` in place of what is there. False if there is none.
    static bool take_abandoned(const QString& folder, const QString& target);

signals:
    void failed(const QString& sentence); ///< once; from then on silent until a write succeeds

private:
    void write();

    QString file_;
    std::function<std::optional<Session>()> capture_;
    std::unique_ptr<QLockFile> lock_;
    QTimer timer_;
    bool failing_ = false;
    std::string written_;             ///< without its time; touched by the queue's thread only
    std::unique_ptr<JobQueue> queue_; ///< last: its thread ends before the rest
};

} // namespace isogloss
