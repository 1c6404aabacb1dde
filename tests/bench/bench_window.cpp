// SPDX-License-Identifier: GPL-3.0-or-later
// bench_window [TRACE [WIDTH HEIGHT]]: the window as a user waits for it. Without a trace the demo: seconds from the window to the whole heatmap, and
// from Re-evaluate to its result. With one (make_wide_trace.py makes the largest): seconds to its heatmap, then the time of a frame in every view
// while the pointer moves over it, the threshold is dragged, rows are sorted. Also how long the window's thread did not answer. Runs on a virtual
// screen: tests/e2e/under_xvfb.sh.
#include "app/window/main_window.h"
#include "app/window/steering_controller.h"
#include "core/base/threads.h"
#include "tests/bench/bench_views.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTest>

#include <cstdio>
#include <cstdlib>

using namespace isogloss;

namespace {

int failed(const char* what) {
    std::fprintf(stderr, "bench_window: %s did not come within its time\n", what);
    return 1;
}

int demo(MainWindow& window, const QElapsedTimer& clock) {
    Watchdog watchdog;
    window.open_demo();
    if (!QTest::qWaitFor([&] { return window.trace_view().has_table(); }, 120000))
        return failed("the first column of the heatmap");
    bench::say("window shown to the first part of the heatmap", bench::seconds(clock));
    if (!QTest::qWaitFor([&] { return window.trace_view().complete() && !window.runs().running(); }, 120000))
        return failed("the heatmap");
    bench::say("window shown to the whole heatmap", bench::seconds(clock));
    bench::say_stalls(watchdog, "during the trace");
    window.steering().promote(window.trace_view().view()->table->layers.at(3), 0);
    if (!QTest::qWaitFor([&] { return window.steering().can_reevaluate(); }, 20000))
        return failed("Re-evaluate");
    QTest::qWait(8000); // the user looks for an expert; meanwhile the evaluations without a plan are made
    bench::say_stalls(watchdog, "while the user looks");
    QElapsedTimer loop;
    loop.start();
    window.steering().reevaluate();
    if (!QTest::qWaitFor([&] { return !window.steering().running() && window.trace_view().difference(); }, 120000))
        return failed("the result");
    bench::say("Re-evaluate to the difference and its tables", bench::seconds(loop));
    const ReevaluationResult& result = *window.steering().result();
    bench::say("  of which the engine", result.seconds);
    bench::say("  of which the steered trace", result.trace.seconds);
    bench::say_stalls(watchdog, "during re-evaluation");
    return 0;
}

/// From a click on another language to its experts on the screen.
void say_click(MainWindow& window, const char* what) {
    const auto& table = *window.trace_view().view()->table;
    static std::size_t language = 0;
    language = (language + 17) % table.languages.size();
    const std::string code = table.languages[language] == table.reference ? table.languages[++language] : table.languages[language];
    QElapsedTimer clock;
    clock.start();
    window.selection().set_cell(QString::fromStdString(code), table.layers[table.layers.size() / 2]);
    const auto there = [&] { return window.trace_view().shown_activation() && window.trace_view().shown_activation()->language == code; };
    if (QTest::qWaitFor(there, 600000))
        bench::say(what, bench::seconds(clock));
}

int trace(MainWindow& window, const char* file) {
    Watchdog watchdog;
    QElapsedTimer clock;
    clock.start();
    window.open_path(QString::fromLocal8Bit(file));
    if (!QTest::qWaitFor([&] { return window.trace_view().has_table() && !window.page().heatmap().visibleRegion().isEmpty(); }, 600000))
        return failed("the first part of the heatmap");
    window.page().heatmap().repaint();
    bench::say("trace opened to its heatmap, as first shown", bench::seconds(clock));
    say_click(window, "click on a cell to its experts, while the rest is read");
    const auto whole = [&] { return window.trace_view().view()->rows_shown == window.trace_view().view()->sequences; };
    if (!QTest::qWaitFor(whole, 600000))
        return failed("the means over all rows");
    bench::say("trace opened to the means over all rows", bench::seconds(clock));
    bench::say_stalls(watchdog, "while it opens");
    say_click(window, "the same, while intervals are computed");
    if (!bench::divergence_frames(window) || !bench::other_views(window))
        return failed("a view");
    bench::say_stalls(watchdog, "in these frames");
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
    window.resize(argc > 3 ? std::atoi(argv[2]) : 1920, argc > 3 ? std::atoi(argv[3]) : 1200);
    window.show();
    if (!QTest::qWaitForWindowExposed(&window))
        return failed("the window");
    bench::say("program to the window shown", bench::seconds(clock));
    clock.restart();
    return argc > 1 ? trace(window, argv[1]) : demo(window, clock);
}
