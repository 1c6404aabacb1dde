// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/walk.h"

#include "app/window/files.h"
#include "tests/e2e/x_events.h"
#include "widgets/panels/banner.h"
#include "widgets/panels/empty_state.h"

#include <QProcess>
#include <QPushButton>
#include <QTest>

namespace isogloss {

namespace {
/// A stall that a user feels. It fails the walk where the machine is known to be quiet (ISOGLOSS_QUIET); elsewhere it is said, as others take the
/// cores.
constexpr double felt = 0.05;
} // namespace

void Walk::start(int rows) {
    QVERIFY2(!demo_folder().isEmpty(), "the demo is missing");
    window_ = std::make_unique<MainWindow>();
    RunOptions options = window_->run_panel().options();
    options.limit = rows; // the way is what is tested, not the speed
    options.dtype = "f32";
    window_->run_panel().set_options(options);
    window_->move(0, 0);
    window_->resize(1280, 800);
    window_->show();
    QVERIFY(QTest::qWaitForWindowExposed(window_.get()));
    watchdog_.longest();
    QPushButton& demo = window_->findChild<EmptyState*>()->demo_button();
    x_click(demo, demo.rect().center());
    QTRY_VERIFY_WITH_TIMEOUT(window_->runs().running(), 20000);
    QTRY_VERIFY_WITH_TIMEOUT(window_->trace_view().complete() && !window_->runs().running(), 90000);
    QVERIFY2(window_->banner().isHidden(), qPrintable(window_->banner().sentence()));
    base_trace_ = window_->trace_view().trace();
    QVERIFY(QFileInfo::exists(base_trace_));
}

QByteArray Walk::command_line(const QStringList& arguments) const {
    QProcess process;
    process.start(QCoreApplication::applicationDirPath() + "/isogloss-cli", arguments);
    process.waitForFinished(60000);
    forgive();
    return process.exitCode() == 0 ? process.readAllStandardOutput() : "failed: " + process.readAllStandardError();
}

QByteArray Walk::read(const QString& file) {
    QFile in(file);
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}

void Walk::init() { watchdog_.longest(); }

void Walk::cleanup() {
    const std::vector<Stall> waits = watchdog_.longest(2);
    for (const Stall& wait : waits) {
        if (wait.seconds > longest_) {
            longest_ = wait.seconds;
            longest_in_ = QTest::currentTestFunction();
        }
        if (wait.seconds > felt)
            qInfo("no answer for %.0f ms; addr2line -Cfie %s%s", wait.seconds * 1e3, qPrintable(QCoreApplication::applicationFilePath()),
                  wait.stack.c_str());
    }
    if (!waits.empty())
        qInfo("the window answered within %.0f ms", waits.front().seconds * 1e3);
    if (qEnvironmentVariableIsSet("ISOGLOSS_QUIET") && !waits.empty())
        QVERIFY2(waits.front().seconds <= felt, "the window was silent for longer than a user feels");
}

void Walk::cleanupTestCase() { qInfo("the longest time without an answer: %.0f ms, in %s", longest_ * 1e3, qPrintable(longest_in_)); }

} // namespace isogloss
