// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/session/autosave.h"

#include "app/window/files.h"
#include "core/base/files.h"

#include <QDir>
#include <QFile>
#include <QUuid>

namespace isogloss {

namespace {

const QString beginning = QStringLiteral("recovery-"), ending = QStringLiteral(".isogloss");

/// A session that is the same but for the time of writing need not be written.
std::string without_time(std::string json) {
    if (const auto at = json.find("\"saved\":"); at != std::string::npos)
        json.erase(at, json.find('\n', at) - at);
    return json;
}

QString lock_of(const QString& file) { return file + QStringLiteral(".lock"); }

} // namespace

Autosave::Autosave(const QString& folder, std::function<std::optional<Session>()> capture, QObject* parent)
    : QObject(parent), capture_(std::move(capture)), queue_(std::make_unique<JobQueue>()) {
    QDir().mkpath(folder);
    file_ = QDir(folder).filePath(beginning + QUuid::createUuid().toString(QUuid::WithoutBraces) + ending);
    lock_ = std::make_unique<QLockFile>(lock_of(file_));
    lock_->setStaleLockTime(0); // held as long as this process lives
    lock_->tryLock();
    timer_.setSingleShot(true);
    timer_.setInterval(1000);
    connect(&timer_, &QTimer::timeout, this, &Autosave::write);
}

Autosave::~Autosave() {
    queue_.reset();
    QFile::remove(file_);
}

void Autosave::touch() {
    // Not started anew by every change: a dragged slider is saved while it is dragged.
    if (!timer_.isActive())
        timer_.start();
}

void Autosave::write() {
    const std::optional<Session> session = capture_();
    if (!session) {
        queue_->post([file = file_](JobId, const CancelToken&) { QFile::remove(file); }, "autosave");
        return;
    }
    queue_->post(
        [this, session = *session](JobId, const CancelToken&) {
            QString trouble;
            try {
                const std::string json = session_json(session, to_path(file_));
                if (std::string what = without_time(json); what != written_ || !QFile::exists(file_)) {
                    write_file_atomically(to_path(file_), json);
                    written_ = std::move(what);
                }
            } catch (const std::exception& error) {
                trouble = QString::fromUtf8(error.what());
            }
            QMetaObject::invokeMethod(
                this,
                [this, trouble] {
                    if (!trouble.isEmpty() && !failing_)
                        emit failed(tr("The session cannot be kept for the case of a crash. %1").arg(trouble));
                    failing_ = !trouble.isEmpty();
                },
                Qt::QueuedConnection);
        },
        "autosave");
}

bool Autosave::take_abandoned(const QString& folder, const QString& target) {
    const QFileInfoList files = QDir(folder).entryInfoList({beginning + "*" + ending}, QDir::Files, QDir::Time);
    for (const QFileInfo& info : files) {
        const QString file = info.absoluteFilePath();
        QLockFile lock(lock_of(file));
        lock.setStaleLockTime(0);
        if (!lock.tryLock())
            continue; // another window is at work
        QFile::remove(target);
        return QFile::rename(file, target);
    }
    return false;
}

} // namespace isogloss
