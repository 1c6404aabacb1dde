// SPDX-License-Identifier: GPL-3.0-or-later
// isogloss_screenshots FOLDER [ROWS]: drives the window through the demo and saves what it looks like, light and dark, small and large, for the docs.
#include "app/window/figure_dialog.h"
#include "app/window/files.h"
#include "app/window/first_visit.h"
#include "app/window/main_window.h"
#include "widgets/panels/banner.h"
#include "widgets/panels/languages_page.h"
#include "widgets/panels/pages.h"
#include "widgets/panels/segmented_bar.h"
#include "widgets/panels/steering_panel.h"
#include "widgets/panels/tokens_page.h"

#include <QApplication>
#include <QDir>
#include <QPixmap>
#include <QTest>
#include <QToolButton>

#include <cstdio>

using namespace isogloss;

namespace {

class Photographer {
public:
    Photographer(MainWindow& window, const QString& folder) : window_(window), folder_(folder) {}

    bool take(const QString& name) {
        bool saved = true;
        for (const auto& [look, choice] : {std::pair("light", ThemeChoice::Light), std::pair("dark", ThemeChoice::Dark)})
            for (const QSize size : {QSize(1280, 800), QSize(2560, 1440)}) {
                window_.set_theme(choice);
                window_.resize(size);
                QTest::qWait(150);
                const QString file = QStringLiteral("%1/%2-%3-%4x%5.png").arg(folder_, name, look).arg(size.width()).arg(size.height());
                saved = window_.grab().save(file) && saved;
            }
        return saved;
    }

private:
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

int tour(MainWindow& window, const QString& folder) {
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
    saved = photographer.take("visit") && saved;
    window.visit().end();
    const auto [language, layer] = furthest_cell(*window.trace_view().view()->table);
    window.selection().set_cell(language, layer);
    wait_for([&] { return window.trace_view().shown_activation() && window.trace_view().scores(); });
    saved = photographer.take("divergence") && saved;

    window.pages().set_current(1);
    wait_for([&] { return window.languages_page().pairs().has_data(); });
    saved = photographer.take("languages") && saved;
    window.pages().set_current(2);
    saved = photographer.take("experts") && saved;
    window.pages().set_current(3);
    wait_for([&] { return window.tokens_page().chart().has_data(); });
    saved = photographer.take("tokens") && saved;
    window.tokens_page().colouring_bar().set_current(1);
    window.tokens_page().chart().set_colouring(TokensChart::Colouring::Divergence);
    QTest::qWait(100);
    saved = window.grab().save(folder + "/tokens-divergence.png") && saved;
    window.pages().set_current(0);

    const ActivationTable& table = *window.trace_view().shown_activation();
    const auto expert = std::max_element(table.difference.begin(), table.difference.end()) - table.difference.begin();
    window.steering().promote(layer, static_cast<int>(expert));
    const auto& scores = *window.trace_view().scores()->scores;
    for (std::size_t i = 0; i < scores.size() && window.plan().plan().edits.size() < 5; ++i)
        window.steering().promote(scores[i].layer, scores[i].expert);
    window.steering().suppress(scores.back().layer, scores.back().expert);
    saved = photographer.take("plan") && saved;
    window.steering().reevaluate();
    if (!wait_for([&] { return window.trace_view().difference().has_value() || !window.steering().running(); }))
        return 1;
    wait_for([&] { return window.trace_view().difference().has_value() || !window.banner().isHidden(); });
    saved = photographer.take("after") && saved;
    window.trace_view().show(DivergencePage::Showing::Difference);
    window.results().show_measure(ResultPanel::Loss);
    saved = photographer.take("difference") && saved;
    if (FigureDialog* dialog = window.show_figure_dialog()) {
        QTest::qWait(150);
        saved = dialog->grab().save(folder + "/figure-dialog.png") && saved;
    }
    return saved ? 0 : 1;
}

} // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    QApplication::setApplicationName("isogloss");
    if (argc < 2) {
        std::fprintf(stderr, "usage: isogloss_screenshots FOLDER [ROWS]\n");
        return 2;
    }
    const QString folder = QString::fromLocal8Bit(argv[1]);
    QDir().mkpath(folder);
    MainWindow window;
    RunOptions options = window.run_panel().options();
    options.limit = argc > 2 ? QString::fromLocal8Bit(argv[2]).toInt() : 0;
    window.run_panel().set_options(options);
    window.show();
    return tour(window, folder);
}
