// SPDX-License-Identifier: GPL-3.0-or-later
// The end of long work is told to the desktop when the user is elsewhere. The program runs on a virtual screen and a session bus of its own, on which
// a second process of this test stands in for the desktop: it has a tray and shows notifications, and writes down what it was asked to show.
#include "app/window/jobs_controller.h"
#include "app/window/main_window.h"
#include "widgets/panels/banner.h"

#include <QApplication>
#include <QDBusConnection>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>

#include <cstdio>

using namespace isogloss;

/// What asks for a tray: freedesktop's StatusNotifier.
class Tray : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.StatusNotifierWatcher")
    Q_PROPERTY(bool IsStatusNotifierHostRegistered READ has_host)
    Q_PROPERTY(int ProtocolVersion READ protocol)
    Q_PROPERTY(QStringList RegisteredStatusNotifierItems READ items)
public:
    bool has_host() const { return true; }
    int protocol() const { return 0; }
    QStringList items() const { return {}; }
public slots:
    void RegisterStatusNotifierItem(const QString&) {}
    void RegisterStatusNotifierHost(const QString&) {}
};

/// Desktop Notifications Specification 1.2.
class Notifications : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public slots:
    uint Notify(const QString&, uint, const QString&, const QString& summary, const QString& body, const QStringList&, const QVariantMap&, int) {
        std::printf("%s\t%s\n", qPrintable(summary), qPrintable(body));
        std::fflush(stdout);
        return ++shown_;
    }
    void CloseNotification(uint) {}
    QStringList GetCapabilities() { return {"body"}; }
    QString GetServerInformation(QString& vendor, QString& version, QString& specification) {
        vendor = "isogloss";
        version = "1";
        specification = "1.2";
        return "test";
    }

private:
    uint shown_ = 0;
};

namespace {

int be_the_desktop(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    Tray tray;
    Notifications notifications;
    QDBusConnection bus = QDBusConnection::sessionBus();
    const auto everything = QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllProperties;
    const bool there = bus.registerObject("/StatusNotifierWatcher", &tray, everything) &&
                       bus.registerObject("/org/freedesktop/Notifications", &notifications, everything) &&
                       bus.registerService("org.kde.StatusNotifierWatcher") && bus.registerService("org.freedesktop.Notifications");
    std::printf("%s\n", there ? "ready" : "no bus");
    std::fflush(stdout);
    return there ? QCoreApplication::exec() : 1;
}

} // namespace

class NotificationTest : public QObject {
    Q_OBJECT
    QProcess desktop_;
    QStringList shown_; ///< "summary\tbody"
    QTemporaryDir home_;
    std::unique_ptr<MainWindow> window_;
    QWidget elsewhere_; ///< another window, of whatever program

    void read() {
        while (desktop_.canReadLine())
            shown_ << QString::fromUtf8(desktop_.readLine()).trimmed();
    }
    /// Until nothing runs, the evaluations that a short run is followed by included.
    bool run_to_its_end() {
        window_->runs().run();
        return QTest::qWaitFor([this] { return !window_->runs().running() && window_->jobs().model().waiting() == 0; }, 120000);
    }
    bool turn_to(QWidget& widget) {
        widget.show();
        widget.raise();
        widget.activateWindow();
        return QTest::qWaitForWindowActive(&widget);
    }

private slots:
    void initTestCase() {
        desktop_.start(QCoreApplication::applicationFilePath(), {"--desktop"});
        QVERIFY(desktop_.waitForReadyRead(20000));
        QCOMPARE(desktop_.readLine().trimmed(), "ready");
        connect(&desktop_, &QProcess::readyRead, this, &NotificationTest::read);
        window_ = std::make_unique<MainWindow>();
        RunOptions options = window_->run_panel().options();
        options.limit = 2;
        options.trace_folder = home_.filePath("traces");
        window_->run_panel().set_options(options);
        window_->show();
        window_->open_demo();
        QTRY_VERIFY_WITH_TIMEOUT((window_->trace_view().complete() && !window_->runs().running() && window_->jobs().model().waiting() == 0) ||
                                     !window_->banner().isHidden(),
                                 120000);
        QVERIFY2(window_->banner().isHidden(), qPrintable(window_->banner().sentence()));
        QVERIFY(shown_.isEmpty()); // that was short
    }
    void cleanupTestCase() {
        window_.reset();
        desktop_.terminate();
        desktop_.waitForFinished();
    }

    void who_is_elsewhere_is_told() {
        QVERIFY(turn_to(elsewhere_));
        QVERIFY(!window_->isActiveWindow());
        QSignalSpy ended(&window_->jobs(), &JobsController::long_job_ended);
        window_->jobs().set_long_job(0);
        QVERIFY(run_to_its_end());
        QVERIFY(!ended.isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(shown_.size(), ended.size(), 10000);
        for (qsizetype i = 0; i < ended.size(); ++i)
            QCOMPARE(shown_[i], QApplication::applicationDisplayName() + "\t" + ended[i][0].toString());
        QVERIFY2(shown_.first().contains("done in"), qPrintable(shown_.first()));
    }

    void short_work_is_not_worth_a_word() {
        QVERIFY(turn_to(elsewhere_));
        shown_.clear();
        window_->jobs().set_long_job(long_job);
        QVERIFY(run_to_its_end());
        QTest::qWait(500);
        QCOMPARE(shown_, QStringList());
    }

    void who_looks_at_the_window_sees_it_there() {
        QVERIFY(turn_to(*window_));
        shown_.clear();
        QSignalSpy ended(&window_->jobs(), &JobsController::long_job_ended);
        window_->jobs().set_long_job(0);
        QVERIFY(run_to_its_end());
        QVERIFY(!ended.isEmpty());
        QTest::qWait(500);
        QCOMPARE(shown_, QStringList());
    }
};

int main(int argc, char** argv) {
    if (argc == 2 && qstrcmp(argv[1], "--desktop") == 0)
        return be_the_desktop(argc, argv);
    QApplication application(argc, argv);
    QApplication::setApplicationName("isogloss");
    QApplication::setApplicationDisplayName("Isogloss");
    NotificationTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "notification_test.moc"
