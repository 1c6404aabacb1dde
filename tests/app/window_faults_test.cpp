// SPDX-License-Identifier: GPL-3.0-or-later
// What goes wrong in practice, in the window: one clear sentence in the banner, nothing modal, every file as it was, and the window goes on working.
#include "app/window/main_window.h"
#include "tests/app/fault_folder.h"
#include "widgets/panels/banner.h"

#include <QApplication>
#include <csignal>
#include <sys/resource.h>

using namespace isogloss;

namespace {

/// Files may not grow beyond `bytes` while this lives: writing fails as on a full disk.
class FullDisk {
public:
    explicit FullDisk(rlim_t bytes) {
        std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &before_);
        const rlimit limit{bytes, before_.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FullDisk() { ::setrlimit(RLIMIT_FSIZE, &before_); }
    FullDisk(const FullDisk&) = delete;
    FullDisk& operator=(const FullDisk&) = delete;

private:
    rlimit before_{};
};

} // namespace

class WindowFaultsTest : public QObject {
    Q_OBJECT
    const test::FaultFolder folder_;
    const QTemporaryDir traces_;
    std::unique_ptr<MainWindow> window_;

    QString path(const QString& name) const { return folder_.path(name); }

    void set_trace_folder(const QString& folder) {
        RunOptions options = window_->run_panel().options();
        options.trace_folder = folder;
        options.dtype = "f32";
        window_->run_panel().set_options(options);
    }

    /// The whole model and the whole corpus are open and nothing is said.
    void open_what_is_right() {
        window_->banner().dismiss();
        set_trace_folder(traces_.path());
        window_->open_path(path("model"));
        window_->open_path(path("corpus"));
        QTRY_VERIFY_WITH_TIMEOUT(window_->runs().can_run() && window_->runs().corpus()->path == path("corpus").toStdString(), 20000);
    }

    /// The banner says one sentence with all of `parts`, no dialogue is in the way, and no file has changed.
    void says(const QStringList& parts, const QMap<QString, QByteArray>& before) {
        QTRY_VERIFY_WITH_TIMEOUT(!window_->banner().isHidden() && !window_->runs().running(), 60000);
        const QString sentence = window_->banner().sentence();
        for (const QString& part : parts)
            QVERIFY2(sentence.contains(part), qPrintable(sentence));
        QVERIFY2(!sentence.contains('\n'), qPrintable(sentence));
        QVERIFY(!QApplication::activeModalWidget());
        QCOMPARE(folder_.files(), before);
    }

private slots:
    void initTestCase() {
        folder_.fill();
        window_ = std::make_unique<MainWindow>();
        window_->resize(1280, 800);
        window_->show();
        QVERIFY(QTest::qWaitForWindowExposed(window_.get()));
    }

    void truncated_checkpoint() {
        open_what_is_right();
        const auto before = folder_.files();
        window_->open_path(path("truncated"));
        says({"model-00002-of-00004.safetensors", "expected"}, before);
        QCOMPARE(window_->runs().model()->folder, std::filesystem::path(path("model").toStdString()));
    }

    void missing_shard() {
        open_what_is_right();
        const auto before = folder_.files();
        window_->open_path(path("incomplete"));
        says({"model-00003-of-00004.safetensors"}, before);
    }

    void ragged_corpus() {
        open_what_is_right();
        const auto before = folder_.files();
        window_->open_path(path("ragged"));
        QTRY_VERIFY_WITH_TIMEOUT(window_->runs().corpus()->path == path("ragged").toStdString(), 20000);
        window_->runs().run();
        says({"deu_Latn.dev", "expected 2 lines", "found 1"}, before);
        QVERIFY(QDir(traces_.path()).entryList(QDir::Files).isEmpty());
    }

    void folder_that_cannot_be_written() {
        open_what_is_right();
        const auto before = folder_.files();
        set_trace_folder("/proc/traces"); // not even by the superuser
        window_->runs().run();
        says({"/proc/traces"}, before);
    }

    void full_disk() {
        open_what_is_right();
        const auto before = folder_.files();
        {
            const FullDisk disk(4096);
            window_->runs().run();
            says({".isogloss.h5", "File too large"}, before);
        }
    }

    void the_window_goes_on_working() {
        open_what_is_right();
        window_->runs().run();
        QTRY_VERIFY_WITH_TIMEOUT(window_->trace_view().complete() && !window_->runs().running(), 90000);
        QVERIFY2(window_->banner().isHidden(), qPrintable(window_->banner().sentence()));
    }

    void plan_for_another_model() {
        QTRY_VERIFY(window_->plan().shape());
        window_->steering().promote(0, 1);
        const SteeringPlan plan = window_->plan().plan();
        const auto before = folder_.files();
        window_->open_path(path("other.plan.json"));
        says({"other.plan.json", "another"}, before);
        QCOMPARE(window_->plan().plan(), plan);
    }
};

int main(int argc, char** argv) {
    const QTemporaryDir home; // no setting of the user is read or written
    for (const char* name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
        qputenv(name, home.path().toUtf8());
    QApplication application(argc, argv);
    QApplication::setApplicationName("isogloss");
    WindowFaultsTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "window_faults_test.moc"
