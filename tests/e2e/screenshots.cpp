// SPDX-License-Identifier: GPL-3.0-or-later
// isogloss_screenshots FOLDER [ROWS [ITEMS]] [--language=CODE]: drives the window through the demo and saves what it looks like, light and dark,
// small and large, for the docs, and says of the small ones which texts do not fit. With ITEMS, the number of questions per language, it does the
// reference study on the pages Experiments and Correlation instead and says how long each step took.
#include "app/window/correlation_controller.h"
#include "app/window/experiments_controller.h"
#include "app/window/figure_dialog.h"
#include "app/window/files.h"
#include "app/window/first_visit.h"
#include "app/window/main_window.h"
#include "app/window/prompt_dialog.h"
#include "app/window/window_language.h"
#include "tests/app/misfits.h"
#include "widgets/panels/banner.h"
#include "widgets/panels/correlation_page.h"
#include "widgets/panels/experiments_page.h"
#include "widgets/panels/experts_page.h"
#include "widgets/panels/jobs_panel.h"
#include "widgets/panels/languages_page.h"
#include "widgets/panels/pages.h"
#include "widgets/panels/run_form.h"
#include "widgets/panels/segmented_bar.h"
#include "widgets/panels/steering_panel.h"
#include "widgets/panels/sweep_panel.h"
#include "widgets/panels/tokens_page.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFrame>
#include <QLineEdit>
#include <QPainter>
#include <QPixmap>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include <cstdio>

using namespace isogloss;

namespace {

class Photographer {
public:
    Photographer(MainWindow& window, const QString& folder) : window_(window), folder_(folder) {}

    /// `prepare` makes what does not outlive another size of the window.
    bool take(const QString& name, const std::function<void()>& prepare = {}) {
        bool saved = true;
        for (const auto& [look, choice] : {std::pair("light", ThemeChoice::Light), std::pair("dark", ThemeChoice::Dark)})
            for (const QSize size : {QSize(1280, 800), QSize(2560, 1440)}) {
                window_.set_theme(choice);
                window_.resize(size);
                if (prepare)
                    prepare();
                QTest::qWait(150);
                const QString file = QStringLiteral("%1/%2-%3-%4x%5.png").arg(folder_, name, look).arg(size.width()).arg(size.height());
                saved = picture().save(file) && saved;
                if (size.width() == 1280)
                    check(name, window_);
            }
        return saved;
    }

    /// A window of its own: a dialogue.
    bool take(const QString& name, QWidget& other) {
        bool saved = true;
        for (const auto& [look, choice] : {std::pair("light", ThemeChoice::Light), std::pair("dark", ThemeChoice::Dark)}) {
            window_.set_theme(choice);
            QTest::qWait(150);
            saved = other.grab().save(QStringLiteral("%1/%2-%3.png").arg(folder_, name, look)) && saved;
            check(name, other);
        }
        return saved;
    }

private:
    /// The window with what stands over it: a list that is a window of its own.
    QPixmap picture() {
        QPixmap all = window_.grab();
        QPainter painter(&all);
        for (QWidget* over : window_.findChildren<QWidget*>())
            if (over->isWindow() && over->isVisible())
                painter.drawPixmap(window_.mapFromGlobal(over->mapToGlobal(QPoint())), over->grab());
        return all;
    }

    static void check(const QString& name, const QWidget& root) {
        for (const QString& misfit : tests::misfits(root))
            std::fprintf(stderr, "%s: %s\n", qPrintable(name), qPrintable(misfit));
    }

    MainWindow& window_;
    QString folder_;
};

bool wait_for(const std::function<bool()>& done) { return QTest::qWaitFor(done, 180000); }

/// The language that is furthest from the reference, and the layer where it is.
std::pair<QString, int> furthest_cell(const DivergenceTable& table) {
    const auto at = std::max_element(table.mean.begin(), table.mean.end()) - table.mean.begin();
    const auto layers = static_cast<std::ptrdiff_t>(table.layers.size());
    return {QString::fromStdString(table.languages[static_cast<std::size_t>(at / layers)]), table.layers[static_cast<std::size_t>(at % layers)]};
}

/// The reference study by hand: task experts from two traces, the plan, base, steered and three random controls, comparison, sweep, correlation.
bool study(MainWindow& window, Photographer& photographer, int items) {
    QElapsedTimer clock;
    clock.start();
    const auto said = [&](const char* step) {
        std::printf("%6.1f s  %s\n", static_cast<double>(clock.elapsed()) / 1000, step);
        std::fflush(stdout);
    };
    const QString demo = demo_folder();
    ExperimentsPage& page = window.experiments_page();
    ExperimentsController& experiments = window.experiments();
    window.actions().action("view.experiments")->trigger();
    bool saved = photographer.take("experiments-empty");

    // A trace of the task's own texts beside the one of generic text, which is open.
    SweepFormValues sweep = page.sweep().values();
    sweep.baseline = window.trace_view().trace() + ":eng_Latn";
    const QString generic = window.trace_view().trace();
    window.runs().open_corpus(demo + "/tasks/belebele");
    if (!wait_for([&] { return window.runs().corpus() && window.runs().corpus()->kind == CorpusKind::Belebele && window.runs().can_run(); }))
        return false;
    window.runs().run();
    if (!wait_for([&] { return window.trace_view().trace() != generic && window.trace_view().complete() && !window.runs().running(); }))
        return false;
    sweep.target = window.trace_view().trace() + ":eng_Latn";
    said("traces of generic text and of the task");
    sweep.lambdas = "0.25,0.5,1";
    sweep.taus = "0.02,0.05";
    sweep.bands = "1-6";
    page.show_part(ExperimentsPage::Sweep);
    page.sweep().set_values(sweep);
    window.plan().replace({}, "study");
    page.sweep().plan_button().click();
    if (!wait_for([&] { return !window.plan().plan().empty(); }))
        return false;
    window.plan().set_strength({}, 0.5);
    said("task experts in the plan");
    page.form().limit_box().setValue(items);
    page.run_button().click();
    if (!wait_for([&] { return experiments.comparison().has_value(); }))
        return false;
    const auto plan = experiments.comparison()->request.after;
    said("base and plan evaluated and compared");
    for (int control = 0; control < 3; ++control) {
        page.select({plan});
        page.button("run_control")->click();
        if (!wait_for([&] { return !experiments.running(); }))
            return false;
    }
    wait_for([&] { return page.runs().rowCount() >= 5 && page.selected().size() == 2; }); // the last control is compared by itself
    page.show_part(ExperimentsPage::Compare);
    page.select({plan});
    if (!wait_for([&] { return experiments.comparison() && experiments.comparison()->request.after == plan; }))
        return false;
    said("three random controls");
    std::printf("%s\n", experiments.comparison_text("md").c_str());
    saved = photographer.take("experiments") && saved;
    page.show_part(ExperimentsPage::Flips);
    saved = photographer.take("flips") && saved;
    page.show_part(ExperimentsPage::Sweep);
    page.form().limit_box().setValue(std::min(items, 20));
    page.sweep().start_button().click();
    wait_for([&] {
        return experiments.sweep() && experiments.sweep()->rows->size() > 2 && std::ranges::count_if(*experiments.sweep()->rows, &SweepRow::done) > 3;
    });
    saved = photographer.take("sweep-running") && saved;
    if (!wait_for([&] { return experiments.sweep() && experiments.sweep()->finished; }))
        return false;
    said("sweep of six plans with controls");
    saved = photographer.take("sweep") && saved;
    window.trace_view().open(generic);
    wait_for([&] { return window.trace_view().trace() == generic && window.trace_view().complete(); });
    window.pages().set_current(4);
    window.correlation_page().choose(to_text(experiments.comparison() ? experiments.comparison()->request.before : plan));
    wait_for([&] { return window.correlation().view().has_value(); });
    said("correlation");
    return photographer.take("correlation") && saved;
}

int tour(MainWindow& window, const QString& folder, int items) {
    Photographer photographer(window, folder);
    bool saved = photographer.take("start");
    window.open_demo();
    if (!wait_for([&] { return window.trace_view().has_table() || !window.banner().isHidden(); }))
        return 1;
    if (window.runs().running())
        window.grab().save(folder + "/running.png");
    if (!wait_for([&] { return (window.trace_view().complete() && !window.runs().running()) || !window.banner().isHidden(); }))
        return 1;
    if (!window.banner().isHidden()) {
        std::fprintf(stderr, "%s\n", qPrintable(window.banner().sentence()));
        photographer.take("error");
        return 1;
    }
    wait_for([&] { return window.visit().running(); });
    if (items > 0) {
        window.visit().end();
        if (study(window, photographer, items))
            return 0;
        std::fprintf(stderr, "the study did not end: %s\n", qPrintable(window.banner().sentence()));
        window.grab().save(folder + "/study-error.png");
        return 1;
    }
    saved = photographer.take("visit") && saved;
    window.visit().end();
    const auto [language, layer] = furthest_cell(*window.trace_view().view()->table);
    window.selection().set_cell(language, layer);
    wait_for([&] { return window.trace_view().shown_activation() && window.trace_view().scores(); });
    saved = photographer.take("divergence") && saved;
    window.trace_view().set_measure(HeatmapChart::Measure::Entropy);
    wait_for([&] { return window.trace_view().shown_csv().find("measure=routing_entropy") != std::string::npos; });
    saved = photographer.take("entropy") && saved;
    window.trace_view().set_measure(HeatmapChart::Measure::IntervalWidth);
    saved = photographer.take("width") && saved;
    window.trace_view().set_measure(HeatmapChart::Measure::Consistency);
    wait_for([&] { return window.trace_view().shown_csv().find("consistency") != std::string::npos; });
    saved = photographer.take("consistency") && saved;
    window.trace_view().set_measure(HeatmapChart::Measure::Divergence);

    window.pages().set_current(1);
    wait_for([&] { return window.languages_page().pairs().has_data(); });
    saved = photographer.take("languages") && saved;
    window.pages().set_current(2);
    saved = photographer.take("experts") && saved;
    window.experts_page().set_view(ExpertsPage::View::Coactivation);
    wait_for([&] { return window.experts_page().coactivation().has_data(); });
    saved = photographer.take("coactivation") && saved;
    window.experts_page().set_view(ExpertsPage::View::Map);
    window.pages().set_current(3);
    wait_for([&] { return window.tokens_page().chart().has_data(); });
    saved = photographer.take("tokens") && saved;
    window.tokens_page().colouring_bar().set_current(1);
    window.tokens_page().chart().set_colouring(TokensChart::Colouring::Divergence);
    saved = photographer.take("tokens-divergence") && saved;
    window.pages().set_current(0);
    const auto close_palettes = [&] {
        for (QFrame* palette : window.findChildren<QFrame*>("palette"))
            palette->close();
    };
    saved = photographer.take("palette", [&] {
        close_palettes();
        window.show_palette();
    }) && saved;
    close_palettes();
    window.show_shortcuts();
    saved = photographer.take("shortcuts", *window.findChild<QDialog*>()) && saved;
    window.findChild<QDialog*>()->close();
    if (PromptDialog* prompt = window.show_prompt()) {
        QTest::qWait(1000);
        saved = photographer.take("prompt", *prompt) && saved;
        prompt->close();
    }
    QTest::qWait(100);

    const ActivationTable& table = *window.trace_view().shown_activation();
    const auto expert = std::max_element(table.difference.begin(), table.difference.end()) - table.difference.begin();
    window.steering().promote(layer, static_cast<int>(expert));
    const auto& scores = *window.trace_view().scores()->scores;
    for (std::size_t i = 0; i < scores.size() && window.plan().plan().edits.size() < 5; ++i)
        window.steering().promote(scores[i].layer, scores[i].expert);
    window.steering().suppress(scores.back().layer, scores.back().expert);
    saved = photographer.take("plan") && saved;
    window.trace_view().set_measure(HeatmapChart::Measure::PlanEffect);
    wait_for([&] { return window.page().heatmap().has_data(); });
    saved = photographer.take("preview") && saved;
    window.trace_view().set_measure(HeatmapChart::Measure::Divergence);
    window.page().set_order(HeatmapChart::Order::Similarity);
    saved = photographer.take("similarity") && saved;
    window.page().set_order(HeatmapChart::Order::MeanDivergence);
    window.steering().reevaluate();
    if (!wait_for([&] { return window.trace_view().difference().has_value() || !window.steering().running(); }))
        return 1;
    wait_for([&] { return window.trace_view().difference().has_value() || !window.banner().isHidden(); });
    saved = photographer.take("after") && saved;
    window.trace_view().show(DivergencePage::Showing::Both);
    saved = photographer.take("both") && saved;
    window.trace_view().show(DivergencePage::Showing::Difference);
    window.results().show_measure(ResultPanel::Loss);
    saved = photographer.take("difference") && saved;
    window.actions().action("view.jobs")->trigger();
    window.jobs_panel().table().selectRow(0);
    saved = photographer.take("jobs") && saved;
    window.actions().action("view.jobs")->trigger();
    if (FigureDialog* dialog = window.show_figure_dialog()) {
        dialog->choose(0);
        saved = photographer.take("figure-dialog", *dialog) && saved;
        dialog->choose_preset(PaperFigure::Pairs);
        if (!wait_for([&] { return !dialog->caption().isEmpty(); }))
            return 1;
        saved = photographer.take("figure-preset", *dialog) && saved;
        dialog->choose_preset(PaperFigure::AccuracyCurves);
        saved = photographer.take("figure-lacking", *dialog) && saved;
        dialog->close();
    }
    for (const auto colouring : {CurvesChart::Colouring::Family, CurvesChart::Colouring::ResourceClass, CurvesChart::Colouring::Accuracy}) {
        window.pages().set_current(0);
        window.selection().clear();
        window.trace_view().show(DivergencePage::Showing::Before);
        window.page().set_accuracies(std::make_shared<AccuracyTable>(
            AccuracyTable{"invented.csv", {"fra_Latn", "hin_Deva", "bam_Latn", "deu_Latn", "zho_Hans"}, {0.95, 0.7, 0.4, 0.93, 0.8}}));
        window.page().set_colouring(colouring);
        saved = photographer.take("colours-" + QString::number(static_cast<int>(colouring))) && saved;
    }
    return saved ? 0 : 1;
}

} // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    QApplication::setApplicationName("isogloss");
    // In the last place, so that the others keep theirs.
    if (argc > 2 && QString::fromLocal8Bit(argv[argc - 1]).startsWith("--language="))
        speak(QString::fromLocal8Bit(argv[--argc]).section('=', 1));
    if (argc < 2) {
        std::fprintf(stderr, "usage: isogloss_screenshots FOLDER [ROWS [ITEMS]] [--language=de]\n");
        return 2;
    }
    const QString folder = QString::fromLocal8Bit(argv[1]);
    QDir().mkpath(folder);
    MainWindow window;
    RunOptions options = window.run_panel().options();
    options.limit = argc > 2 ? QString::fromLocal8Bit(argv[2]).toInt() : 0;
    window.run_panel().set_options(options);
    window.show();
    return tour(window, folder, argc > 3 ? QString::fromLocal8Bit(argv[3]).toInt() : 0);
}
