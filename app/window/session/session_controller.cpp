// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/session/session_controller.h"

#include "app/window/files.h"
#include "app/window/main_window.h"
#include "widgets/panels/banner.h"
#include "widgets/panels/experts_page.h"
#include "widgets/panels/language_chooser.h"
#include "widgets/panels/pages.h"

#include <QApplication>
#include <QDateTime>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QLocale>
#include <QStandardPaths>

namespace isogloss {

SessionController::SessionController(MainWindow& window) : QObject(&window), window_(window) {}
SessionController::~SessionController() = default;

QString SessionController::default_folder() { return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + "/sessions"; }

void SessionController::start(const QString& folder) {
    folder_ = folder;
    const bool crashed = Autosave::take_abandoned(folder, last_file());
    autosave_ =
        std::make_unique<Autosave>(folder, [this]() -> std::optional<Session> { return something_open() ? std::optional(capture()) : std::nullopt; });
    connect(autosave_.get(), &Autosave::failed, this, &SessionController::failed);
    watch();
    if (crashed) {
        const QString when = QLocale().toString(QFileInfo(last_file()).lastModified(), QLocale::ShortFormat);
        window_.banner().ask(tr("Isogloss ended in the middle of a session. What was open on %1 can be brought back.").arg(when),
                             tr("Restore the session"), [this] { open_last(); });
    }
    emit file_changed();
}

bool SessionController::eventFilter(QObject*, QEvent* event) {
    const QEvent::Type type = event->type();
    if (autosave_ && (type == QEvent::MouseButtonRelease || type == QEvent::KeyRelease || type == QEvent::Wheel || type == QEvent::Drop ||
                      type == QEvent::NativeGesture))
        autosave_->touch();
    return false;
}

void SessionController::watch() {
    qApp->installEventFilter(this);
    const auto touch = [this] {
        if (autosave_)
            autosave_->touch();
    };
    connect(&window_.selection(), &Selection::changed, this, touch);
    connect(&window_.plan(), &PlanDocument::plan_changed, this, touch);
    connect(&window_.plan().undo_stack(), &QUndoStack::indexChanged, this, touch);
    connect(&window_.runs(), &RunController::state_changed, this, touch);
    connect(&window_.steering(), &SteeringController::state_changed, this, touch);
    connect(&window_.trace_view(), &TraceView::changed, this, touch);
    connect(&window_.trace_view(), &TraceView::shown_changed, this, touch);
    connect(&window_.trace_view(), &TraceView::difference_changed, this, touch);
    connect(&window_.pages(), &Pages::current_changed, this, touch);
    connect(&window_.experts_page(), &ExpertsPage::view_changed, this, touch);
    connect(&window_.results(), &ResultPanel::measure_changed, this, touch);
    connect(&window_.steering_panel(), &SteeringPanel::tau_changed, this, touch);
    connect(&ThemeSource::instance(), &ThemeSource::changed, this, touch);
}

bool SessionController::something_open() const {
    const RunController::Restored run = window_.runs().state();
    return !run.model.isEmpty() || !run.corpus.isEmpty() || !window_.trace_view().trace().isEmpty() || window_.plan().undo_stack().count() > 0 ||
           !window_.plan().plan().empty();
}

void SessionController::open(const QString& file) {
    try {
        const Session session = load_session(to_path(file));
        apply(session);
        file_ = file;
        emit file_changed();
    } catch (const Error& error) {
        emit failed(QString::fromUtf8(error.what()));
    }
}

bool SessionController::has_last() const { return !folder_.isEmpty() && QFileInfo::exists(last_file()); }

void SessionController::open_last() {
    try {
        const Session session = load_session(to_path(last_file()));
        apply(session);
        file_ = to_text(session.saved_as);
        emit file_changed();
    } catch (const Error& error) {
        emit failed(QString::fromUtf8(error.what()));
    }
}

bool SessionController::save(const QString& file) {
    try {
        Session session = capture();
        session.saved_as.clear();
        save_session(session, to_path(file));
        file_ = file;
        emit file_changed();
        return true;
    } catch (const Error& error) {
        emit failed(QString::fromUtf8(error.what()));
        return false;
    }
}

QString SessionController::close() {
    if (!autosave_)
        return {};
    try {
        if (!file_.isEmpty()) {
            Session session = capture();
            session.saved_as.clear();
            save_session(session, to_path(file_));
        } else if (something_open()) {
            save_session(capture(), to_path(last_file()));
        }
    } catch (const Error& error) {
        return QString::fromUtf8(error.what());
    }
    autosave_.reset();
    return {};
}

} // namespace isogloss
