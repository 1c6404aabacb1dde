// SPDX-License-Identifier: GPL-3.0-or-later
// bench_window [TRACE]: the window as a user waits for it. Without a trace the demo: seconds from the window to the whole heatmap, and from Re-evaluate to its
// result. With one (bench_trace.py can make any size): seconds to its heatmap, then the time of a frame while the pointer moves over the cells, the
// threshold is dragged and rows are sorted. Also how long the window's thread did not answer. Runs on a virtual screen: tests/e2e/under_xvfb.sh.
#include "app/window/main_window.h"
#include "app/window/steering_controller.h"
#include "core/base/threads.h"
#include "tests/e2e/watchdog.h"
#include "widgets/panels/experts_page.h"
#include "widgets/panels/pages.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QPushButton>
#include <QTest>

#include <cstdio>

using namespace isogloss;

namespace {

double seconds(const QElapsedTimer& clock) { return static_cast<double>(clock.nsecsElapsed()) / 1e9; }

void say(const char* what, double value) {
    std::printf("%-52s %8.3f s\n", what, value);
    std::fflush(stdout);
}

void say_stalls(Watchdog& watchdog, const char* during) {
    const std::size_t answers = watchdog.answers();
    std::printf("longest without an answer %-26s", during);
    for (const double stall : watchdog.longest())
        std::printf(" %6.1f", 1000 * stall);
    std::printf(" ms (of %zu answers)\n", answers);
    std::fflush(stdout);
}

int failed(const char* what) {
    std::fprintf(stderr, "bench_window: %s did not come within its time\n", what);
    return 1;
}

int demo(MainWindow& window, const QElapsedTimer& clock) {
    Watchdog watchdog;
    window.open_demo();
    if (!QTest::qWaitFor([&] { return window.trace_view().has_table(); }, 120000))
        return failed("the first column of the heatmap");
    say("window shown to the first part of the heatmap", seconds(clock));
    if (!QTest::qWaitFor([&] { return window.trace_view().complete() && !window.runs().running(); }, 120000))
        return failed("the heatmap");
    say("window shown to the whole heatmap", seconds(clock));
    say_stalls(watchdog, "during the trace");
    window.steering().promote(window.trace_view().view()->table->layers.at(3), 0);
    if (!QTest::qWaitFor([&] { return window.steering().can_reevaluate(); }, 20000))
        return failed("Re-evaluate");
    QTest::qWait(8000); // the user looks for an expert; meanwhile the evaluations without a plan are made
    say_stalls(watchdog, "while the user looks");
    QElapsedTimer loop;
    loop.start();
    window.steering().reevaluate();
    if (!QTest::qWaitFor([&] { return !window.steering().running() && window.trace_view().difference(); }, 120000))
        return failed("the result");
    say("Re-evaluate to the difference and its tables", seconds(loop));
    const ReevaluationResult& result = *window.steering().result();
    say("  of which the engine", result.seconds);
    say("  of which the steered trace", result.trace.seconds);
    say_stalls(watchdog, "during re-evaluation");
    return 0;
}

/// Time of one paint after each of `count` steps: what a frame costs.
void frames(const char* what, QWidget& widget, int count, const std::function<void(int)>& step) {
    std::vector<double> each;
    for (int i = 0; i < count; ++i) {
        QElapsedTimer clock;
        clock.start();
        step(i);
        widget.repaint();
        each.push_back(1000 * seconds(clock));
    }
    std::ranges::sort(each);
    std::printf("frame: %-45s %8.2f ms median, %.2f ms largest of %d\n", what, each[each.size() / 2], each.back(), count);
    std::fflush(stdout);
}

int trace(MainWindow& window, const char* file) {
    Watchdog watchdog;
    QElapsedTimer clock;
    clock.start();
    window.open_path(QString::fromLocal8Bit(file));
    if (!QTest::qWaitFor([&] { return window.trace_view().has_table(); }, 600000))
        return failed("the first part of the heatmap");
    say("trace opened to the first part of its heatmap", seconds(clock));
    if (!QTest::qWaitFor([&] { return window.trace_view().complete(); }, 600000))
        return failed("the heatmap");
    say("trace opened to its whole heatmap", seconds(clock));
    say_stalls(watchdog, "while it opens");
    const DivergenceTable table = *window.trace_view().view()->table;
    HeatmapChart& heatmap = window.page().heatmap();
    const auto code = [&](std::size_t n) { return QString::fromStdString(table.languages[n % table.languages.size()]); };
    const auto layer = [&](std::size_t n) { return table.layers[n % table.layers.size()]; };
    frames("the pointer moves over the cells", heatmap, 200, [&](int i) {
        const QPointF at = heatmap.cell_rect(code(static_cast<std::size_t>(i * 7)), layer(static_cast<std::size_t>(i * 3))).center();
        QMouseEvent move(QEvent::MouseMove, at, heatmap.mapToGlobal(at), Qt::NoButton, Qt::NoButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&heatmap, &move);
    });
    frames("the threshold moves", heatmap, 100, [&](int i) { window.selection().set_threshold(0.05 + 0.004 * i); });
    frames("another cell is selected", heatmap, 100,
           [&](int i) { window.selection().set_cell(code(static_cast<std::size_t>(i * 5)), layer(static_cast<std::size_t>(i))); });
    frames("curves of all languages", window.page().curves(), 20, [&](int i) { window.selection().set_cell(code(static_cast<std::size_t>(i)), layer(0)); });
    say_stalls(watchdog, "in these frames");
    return 0;
}

} // namespace

int main(int argc, char** argv) {
    limit_spinning(argv); // as in the program itself
    QApplication application(argc, argv);
    QApplication::setApplicationName("isogloss");
    QElapsedTimer clock;
    clock.start();
    MainWindow window;
    window.resize(1920, 1200);
    window.show();
    if (!QTest::qWaitForWindowExposed(&window))
        return failed("the window");
    say("program to the window shown", seconds(clock));
    clock.restart();
    return argc > 1 ? trace(window, argv[1]) : demo(window, clock);
}
