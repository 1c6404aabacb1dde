// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench_views.h"

#include "app/window/correlation_controller.h"
#include "app/window/main_window.h"
#include "widgets/panels/correlation_page.h"
#include "widgets/panels/experts_page.h"
#include "widgets/panels/languages_page.h"
#include "widgets/panels/pages.h"
#include "widgets/panels/tokens_page.h"

#include <QElapsedTimer>
#include <QMouseEvent>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <utility>
#include <vector>

namespace isogloss::bench {

double seconds(const QElapsedTimer& clock) { return static_cast<double>(clock.nsecsElapsed()) / 1e9; }

void say(const char* what, double value) {
    std::printf("%-52s %8.3f s\n", what, value);
    std::fflush(stdout);
}

void say_stalls(Watchdog& watchdog, const char* during) {
    const std::size_t answers = watchdog.answers();
    std::printf("longest without an answer %-26s", during);
    std::string stacks;
    for (const Stall& stall : watchdog.longest()) {
        std::printf(" %6.1f", 1000 * stall.seconds);
        if (!stall.stack.empty())
            stacks += "  at" + stall.stack + "\n";
    }
    std::printf(" ms (of %zu answers)\n%s", answers, stacks.c_str());
    std::fflush(stdout);
}

namespace {

/// The first and the largest apart, as they are often one.
void say_frames(const char* what, std::vector<double> each) {
    const double first = each.front();
    std::ranges::sort(each);
    std::printf("frame: %-45s %8.2f ms median, %.2f ms first, %.2f ms largest of %zu%s\n", what, each[each.size() / 2], first, each.back(),
                each.size(), each.back() > 16 ? "  OVER 16 ms" : "");
    std::fflush(stdout);
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
        QCoreApplication::processEvents(); // what the step asked of the workers, and the other views
    }
    say_frames(what, std::move(each));
}

/// The frames of motions that `start` sets going, which tests/e2e/under_xvfb.sh switches off for all else.
void motion(const char* what, int count, const std::function<void(int)>& start) {
    std::vector<double> each;
    qunsetenv("ISOGLOSS_NO_MOTION");
    for (int i = 0; i < count; ++i) {
        start(i);
        for (int frame = 0; frame < 14; ++frame) {
            QThread::msleep(15);
            QElapsedTimer clock;
            clock.start();
            QCoreApplication::processEvents();
            each.push_back(1000 * seconds(clock));
        }
    }
    qputenv("ISOGLOSS_NO_MOTION", "1");
    say_frames(what, std::move(each));
}

void move_pointer(QWidget& widget, QPointF at) {
    QMouseEvent move(QEvent::MouseMove, at, widget.mapToGlobal(at), Qt::NoButton, Qt::NoButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&widget, &move);
}

/// The pointer on a walk over the whole of a chart.
void hover(const char* what, QWidget& chart) {
    frames(what, chart, 100, [&](int i) {
        move_pointer(chart, {chart.width() * (0.1 + 0.8 * ((i * 37) % 100) / 100.0), chart.height() * (0.1 + 0.8 * ((i * 13) % 100) / 100.0)});
    });
}

bool wait(const char* what, const std::function<bool()>& done) {
    QElapsedTimer clock;
    clock.start();
    if (!QTest::qWaitFor(done, 300000))
        return false;
    say(what, seconds(clock));
    return true;
}

struct Names {
    const DivergenceTable table;
    QString code(int n) const { return QString::fromStdString(table.languages[static_cast<std::size_t>(n) % table.languages.size()]); }
    int layer(int n) const { return table.layers[static_cast<std::size_t>(n) % table.layers.size()]; }
};

} // namespace

bool divergence_frames(MainWindow& window) {
    const Names names{*window.trace_view().view()->table};
    HeatmapChart& heatmap = window.page().heatmap();
    frames("heatmap, the pointer moves over the cells", heatmap, 200,
           [&](int i) { move_pointer(heatmap, heatmap.cell_rect(names.code(i * 7), names.layer(i * 3)).center()); });
    frames("heatmap, the threshold moves", heatmap, 100, [&](int i) { window.selection().set_threshold(0.05 + 0.004 * i); });
    frames("heatmap, another cell is selected", heatmap, 100, [&](int i) { window.selection().set_cell(names.code(i * 5), names.layer(i)); });
    frames("heatmap, rows are sorted (as drawn once)", heatmap, 20, [&](int i) {
        constexpr HeatmapChart::Order orders[] = {HeatmapChart::Order::Name, HeatmapChart::Order::Family, HeatmapChart::Order::MeanDivergence};
        window.page().set_order(orders[i % 3]);
    });
    frames("heatmap, order of similarity", heatmap, 6,
           [&](int i) { window.page().set_order(i % 2 == 0 ? HeatmapChart::Order::Similarity : HeatmapChart::Order::Name); });
    motion("heatmap, the line moves", 4, [&](int i) { window.selection().set_threshold(i % 2 == 0 ? 0.2 : 0.4); });
    motion("heatmap, the rows move", 4,
           [&](int i) { window.page().set_order(i % 2 == 0 ? HeatmapChart::Order::Family : HeatmapChart::Order::Name); });
    frames("heatmap, zoomed in and out", heatmap, 40, [&](int i) { heatmap.zoom(i % 8 < 4 ? 1 : -1, heatmap.rect().center()); });
    heatmap.show_all();
    CurvesChart& curves = window.page().curves();
    frames("curves, another language", curves, 40, [&](int i) { window.selection().set_cell(names.code(i), names.layer(0)); });
    hover("curves, the pointer moves", curves);
    window.selection().set_languages({});
    window.page().set_colouring(CurvesChart::Colouring::Family);
    frames("curves of all languages, by family", curves, 20, [&](int i) { window.selection().set_layer(names.layer(i)); });
    hover("curves of all languages, the pointer moves", curves);
    window.page().set_colouring(CurvesChart::Colouring::Language);
    window.selection().set_cell(names.code(0), names.layer(0));
    ExpertsChart& experts = window.page().experts();
    if (!wait("experts of a layer", [&] { return experts.has_data(); }))
        return false;
    hover("experts of a layer, the pointer moves", experts);
    frames("experts of a layer, τ moves", experts, 60, [&](int i) {
        window.steering_panel().set_tau(0.01 + 0.005 * i);
        experts.set_tau(0.01 + 0.005 * i);
    });
    return true;
}

bool other_views(MainWindow& window) {
    const Names names{*window.trace_view().view()->table};
    window.pages().set_current(1);
    LanguagesPage& languages = window.languages_page();
    if (!wait("all pairs of languages of a layer", [&] { return languages.pairs().has_data(); }))
        return false;
    hover("languages, matrix, the pointer moves", languages.pairs());
    frames("languages, matrix, others are selected", languages.pairs(), 40, [&](int i) {
        window.selection().set_languages({names.code(i), names.code(i * 11 + 1)});
    });
    hover("languages, map, the pointer moves", languages.map());

    window.pages().set_current(2);
    window.selection().set_cell(names.code(0), names.layer(0));
    ExpertsPage& experts = window.experts_page();
    if (!wait("scores of the experts of all layers", [&] { return window.trace_view().scores() && experts.chart().has_data(); }))
        return false;
    hover("experts, all layers, the pointer moves", experts.chart());
    frames("experts, all layers, another mode", experts.chart(), 10,
           [&](int i) { experts.set_mode(i % 2 == 0 ? ExpertMapChart::Mode::Share : ExpertMapChart::Mode::Difference); });
    experts.set_view(ExpertsPage::View::Coactivation);
    if (!wait("experts chosen together", [&] { return experts.coactivation().has_data(); }))
        return false;
    hover("co-activation, the pointer moves", experts.coactivation());
    frames("co-activation, another order", experts.coactivation(), 10,
           [&](int i) { experts.set_order(i % 2 == 0 ? CoactivationChart::Order::Similarity : CoactivationChart::Order::Number); });

    window.pages().set_current(3);
    window.selection().set_languages({names.code(0), names.code(1), names.code(2), names.code(3), names.code(4)});
    if (!wait("tokens of a row", [&] { return window.tokens_page().chart().has_data(); }))
        return false;
    hover("tokens, the pointer moves", window.tokens_page().chart());

    window.pages().set_current(4);
    const QTemporaryDir folder;
    QFile file(folder.filePath("accuracy.csv"));
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.write("language,accuracy\n");
    for (std::size_t i = 0; i < names.table.languages.size(); ++i)
        file.write(QByteArray::fromStdString(names.table.languages[i]) + "," + QByteArray::number(0.3 + static_cast<double>(i * 37 % 100) / 200) +
                   "\n");
    file.close();
    window.correlation().open_accuracies(file.fileName());
    if (!wait("correlation with accuracies", [&] { return window.correlation().view().has_value(); }))
        return false;
    hover("correlation, scatter, the pointer moves", window.correlation_page().scatter());
    hover("correlation by layer, the pointer moves", window.correlation_page().layers());
    frames("correlation, another layer", window.correlation_page().scatter(), 40, [&](int i) { window.selection().set_layer(names.layer(i)); });
    window.pages().set_current(0);
    return true;
}

} // namespace isogloss::bench
