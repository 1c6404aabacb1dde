// SPDX-License-Identifier: GPL-3.0-or-later
// The program itself, on a virtual screen: files from the command line, work with mouse and keys, SIGKILL, a second start, and everything is as it
// was. Run it with tests/e2e/under_xvfb.sh.
#include "app/window/session/session.h"
#include "core/base/files.h"
#include "made_traces.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace isogloss;

namespace {

QString xdotool(const QStringList& arguments) {
    QProcess process;
    process.start("xdotool", arguments);
    process.waitForFinished(20000);
    return QString::fromLocal8Bit(process.readAllStandardOutput()).trimmed();
}

/// A running `isogloss`, driven from outside.
class Program {
public:
    explicit Program(const QStringList& arguments) {
        process_.setProcessChannelMode(QProcess::ForwardedChannels);
        process_.start(ISOGLOSS_PROGRAM, arguments);
        process_.waitForStarted();
        shown_ = QTest::qWaitFor(
            [this] {
                window_ =
                    xdotool({"search", "--onlyvisible", "--pid", QString::number(process_.processId()), "--name", "Isogloss"}).section('\n', 0, 0);
                return !window_.isEmpty();
            },
            30000);
    }
    ~Program() { kill(); }
    bool shown() const { return shown_; }
    // A bare X server has no window manager that would give a window the keyboard.
    void key(const QString& keys) {
        xdotool({"windowfocus", window_});
        xdotool({"key", keys});
        QTest::qWait(150);
    }
    void type(const QString& text) {
        xdotool({"type", "--delay", "4", text});
        QTest::qWait(150);
    }
    /// In the palette.
    void choose(const QString& words) {
        key("ctrl+k");
        type(words);
        xdotool({"key", "Return"});
        QTest::qWait(200);
    }
    void click(int x, int y) {
        xdotool({"mousemove", QString::number(x), QString::number(y), "click", "1"});
        QTest::qWait(200);
    }
    /// SIGKILL: nothing of the program runs after it.
    bool kill() {
        process_.kill();
        process_.waitForFinished(10000);
        return process_.exitStatus() == QProcess::CrashExit;
    }

private:
    QProcess process_;
    QString window_;
    bool shown_ = false;
};

} // namespace

class KilledProgramTest : public QObject {
    Q_OBJECT
    QTemporaryDir home_;
    QString folder_;

    /// The recovery file of the program that runs; empty if there is none.
    QString recovery() const {
        for (const QFileInfo& info : QDir(folder_).entryInfoList({"recovery-*.isogloss"}, QDir::Files, QDir::Time))
            return info.absoluteFilePath();
        return {};
    }
    /// Without the time of writing, without the place of the window, which no window manager kept, and without the bytes of the panes, which hold the
    /// smallest sizes of what is in them.
    static QString written(const QString& file) {
        QStringList kept;
        for (const QString& line : QString::fromStdString(read_file(to_path(file), 1 << 24)).split('\n'))
            if (!line.contains("\"saved\":") && !line.contains("\"geometry\":") && !line.contains("\"docks\":"))
                kept << line;
        return kept.join('\n');
    }
    /// Which panes are shown, and which float: Qt stores a byte of flags after each name.
    static QStringList panes(const QString& file) {
        const QByteArray bytes = QByteArray::fromBase64(QByteArray::fromStdString(load_session(to_path(file)).layout.docks));
        QStringList found;
        for (const char* name : {"run_dock", "steering_dock", "results_dock", "jobs_dock", "view_tokens", "view_experiments"}) {
            QByteArray stored;
            for (const char* letter = name; *letter != 0; ++letter)
                stored.append('\0').append(*letter);
            const qsizetype at = bytes.indexOf(stored) + stored.size();
            found << QStringLiteral("%1 %2").arg(name).arg(at < bytes.size() ? static_cast<int>(bytes[at]) : -1);
        }
        return found;
    }
    /// Waits until the file says so, and has then not changed for two seconds.
    QString settled(const std::function<bool(const Session&)>& says) const {
        QString last;
        QElapsedTimer since;
        since.start();
        const bool done = QTest::qWaitFor(
            [&] {
                const QString file = recovery();
                if (file.isEmpty())
                    return false;
                const QString now = written(file);
                if (now != last)
                    since.restart();
                last = now;
                return since.elapsed() > 2000 && says(load_session(to_path(file)));
            },
            60000);
        if (!done)
            qWarning("%s", qPrintable(last));
        return done ? last : QString();
    }

    /// Does it again until the file says so: on a busy machine a chart may not have its data yet.
    bool until(const std::function<void()>& act, const std::function<bool(const Session&)>& says) const {
        for (int tries = 0; tries < 20; ++tries) {
            act();
            const auto said = [&] { return !recovery().isEmpty() && says(load_session(to_path(recovery()))); };
            if (QTest::qWaitFor(said, 3000))
                return true;
        }
        return false;
    }

private slots:
    void initTestCase() {
        folder_ = QString::fromLocal8Bit(qgetenv("XDG_DATA_HOME")) + "/isogloss/sessions";
        tests::write_trace(home_.filePath("a.isogloss.h5"));
        tests::write_trace(home_.filePath("b.isogloss.h5"), 3);
        SteeringPlan plan;
        plan.edits = {{3, 2, Action::Suppress, 1.5}};
        save_plan(plan, to_path(home_.filePath("p.plan.json")));
    }

    void killed_and_started_again_everything_is_as_it_was() {
        QString before;
        QStringList shown;
        {
            const QString demo = ISOGLOSS_SOURCE_DIR "/resources/demo";
            Program program(
                {home_.filePath("a.isogloss.h5"), home_.filePath("b.isogloss.h5"), home_.filePath("p.plan.json"), demo + "/model", demo + "/corpus"});
            QVERIFY(program.shown());
            QVERIFY(!settled([](const Session& session) {
                         return !session.trace.empty() && !session.compared.empty() && !session.model.empty() && !session.corpus.empty() &&
                                session.steps.size() == 2;
                     }).isEmpty());
            // It can be chosen once the two traces have been compared.
            QVERIFY(until([&] { program.choose("heatmap before"); }, [](const Session& session) { return session.views.showing == "before"; }));
            const auto on_cell = [](const Session& session) { return session.selection.layer >= 0 && !session.selection.languages.empty(); };
            const auto on_expert = [](const Session& session) { return session.selection.expert >= 0; };
            QVERIFY(until([&] { program.click(560, 220); }, on_cell));
            program.key("Right");
            program.key("plus"); // θ
            program.key("ctrl+plus");
            program.choose("order of the languages: family");
            program.choose("colours of the lines say: resource");
            program.key("ctrl+alt+3");
            QVERIFY(until([&] { program.click(560, 300); }, on_expert)); // of the map
            program.key("ctrl+Up");
            program.key("Down");
            program.key("s"); // suppress, on the chart
            program.key("ctrl+z");
            program.key("ctrl+4"); // the jobs pane
            program.key("ctrl+alt+4");
            program.choose("colours of the tokens: by divergence");
            before = settled([](const Session& session) {
                return session.views.page == "tokens" && session.views.sort == "family" && session.views.curves == "resources" &&
                       session.views.colouring == "divergence" && session.views.showing == "before" && session.views.zoom[1] > 0 &&
                       session.current_step + 2 == session.steps.size() && session.steps[session.current_step].plan.edits.size() == 2 &&
                       session.selection.expert >= 0 && std::isfinite(session.selection.threshold) && !session.compared.empty();
            });
            QVERIFY(!before.isEmpty());
            shown = panes(recovery());
            QVERIFY2(shown.contains("jobs_dock 1"), qPrintable(shown.join(", ")));
            QVERIFY(program.kill());
        }
        const QString abandoned = recovery();
        QVERIFY(!abandoned.isEmpty());
        Program program({});
        QVERIFY(program.shown());
        QTRY_VERIFY_WITH_TIMEOUT(recovery() != abandoned, 20000); // it was taken, and is offered
        QTest::qWait(500);
        program.key("space"); // the button has the keyboard
        const QString after =
            settled([](const Session& session) { return !session.trace.empty() && !session.model.empty() && session.views.page == "tokens"; });
        QVERIFY(!after.isEmpty());
        const QStringList left = after.split('\n'), right = before.split('\n');
        for (qsizetype i = 0; i < std::max(left.size(), right.size()); ++i)
            QCOMPARE(left.value(i), right.value(i));
        QCOMPARE(panes(recovery()), shown);
        // The step that had been undone can still be redone.
        program.key("ctrl+shift+z");
        QVERIFY(!settled([](const Session& session) { return session.current_step + 1 == session.steps.size(); }).isEmpty());
    }
};

QTEST_GUILESS_MAIN(KilledProgramTest)
#include "killed_program_test.moc"
