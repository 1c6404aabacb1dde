// SPDX-License-Identifier: GPL-3.0-or-later
// Actions of the menus View and Help.
#include "app/window/main_window.h"
#include "app/window/window_language.h"
#include "widgets/panels/pages.h"

#include <QDockWidget>

namespace isogloss {

void MainWindow::register_view_actions() {
    const auto dock = [this](const char* id, QDockWidget* widget, const QString& text, const QKeySequence& keys) {
        actions_->add({.id = QString("view.") + id,
                       .text = text,
                       .shortcut = keys,
                       .run = [widget] { widget->setVisible(!widget->isVisible()); },
                       .checked = [widget] { return widget->isVisible(); },
                       .keywords = tr("panel dock")});
        connect(widget, &QDockWidget::visibilityChanged, actions_, &Actions::refresh);
    };
    dock("run", run_dock_, tr("&Run"), Qt::CTRL | Qt::Key_1);
    dock("steering", steering_dock_, tr("&Steering"), Qt::CTRL | Qt::Key_2);
    dock("results", results_dock_, tr("&Before and after"), Qt::CTRL | Qt::Key_3);
    dock("jobs", jobs_dock_, tr("&Jobs"), Qt::CTRL | Qt::Key_4);
    const auto page = [this](const char* id, int index, const QString& text, const QKeySequence& keys, bool separator) {
        actions_->add({.id = QString("view.") + id,
                       .text = text,
                       .shortcut = keys,
                       .run = [this, index] { pages_->set_current(index); },
                       .enabled = [this] { return view_->has_table(); },
                       .checked = [this, index] { return pages_->shows(index); },
                       .keywords = tr("page tab view"),
                       .separator_before = separator});
    };
    page("divergence", 0, tr("&Divergence by layer and language"), Qt::CTRL | Qt::ALT | Qt::Key_1, true);
    page("languages", 1, tr("&Languages of a layer"), Qt::CTRL | Qt::ALT | Qt::Key_2, false);
    page("experts", 2, tr("&Experts of all layers"), Qt::CTRL | Qt::ALT | Qt::Key_3, false);
    actions_->add({.id = "view.coactivation",
                   .text = tr("Experts chosen to&gether"),
                   .run = [this] { show_coactivation(); },
                   .enabled = [this] { return view_->has_table(); },
                   .keywords = tr("page tab view co-activation pairs of experts")});
    page("tokens", 3, tr("&Tokens of a row"), Qt::CTRL | Qt::ALT | Qt::Key_4, false);
    page("correlation", 4, tr("&Correlation with accuracy"), Qt::CTRL | Qt::ALT | Qt::Key_5, false);
    actions_->add({.id = "view.experiments",
                   .text = tr("E&xperiments"),
                   .shortcut = Qt::CTRL | Qt::ALT | Qt::Key_6,
                   .run = [this] { show_experiments(); },
                   .checked = [this] { return pages_->shows(experiments_index_); },
                   .keywords = tr("page tab runs evaluate compare sweep")});
    const auto showing = [this](const char* id, DivergencePage::Showing which, const QString& text, const QKeySequence& keys, bool separator) {
        actions_->add({.id = QString("view.") + id,
                       .text = text,
                       .shortcut = keys,
                       .run = [this, which] { view_->show(which); },
                       .enabled = [this] { return view_->difference().has_value(); },
                       .checked = [this, which] { return view_->difference() && page_->showing() == which; },
                       .keywords = tr("heatmap plan"),
                       .separator_before = separator});
    };
    showing("before", DivergencePage::Showing::Before, tr("Heatmap b&efore"), Qt::ALT | Qt::Key_1, true);
    showing("after", DivergencePage::Showing::After, tr("Heatmap &after"), Qt::ALT | Qt::Key_2, false);
    showing("difference", DivergencePage::Showing::Difference, tr("Heatmap &difference"), Qt::ALT | Qt::Key_3, false);
    showing("both", DivergencePage::Showing::Both, tr("Before and after &side by side"), Qt::ALT | Qt::Key_4, false);
    actions_->add({.id = "view.reference",
                   .text = tr("Compare with the selected lan&guage"),
                   .run = [this] { view_->set_reference(selection_.languages().last()); },
                   .enabled = [this] { return view_->has_table() && !selection_.languages().isEmpty(); },
                   .keywords = tr("reference against"),
                   .separator_before = true});
    actions_->add({.id = "view.filter_languages",
                   .text = tr("Show only some lan&guages of the heatmap…"),
                   .shortcut = QKeySequence::Find,
                   .run =
                       [this] {
                           pages_->set_current(0);
                           page_->edit_filter();
                       },
                   .enabled = [this] { return page_->heatmap().has_data(); },
                   .keywords = tr("filter search rows")});
    const auto zoom = [this](const char* id, const QString& text, const QKeySequence& keys, bool enlarged_only, auto&& act, bool separator) {
        actions_->add({.id = QString("view.zoom_") + id,
                       .text = text,
                       .shortcut = keys,
                       .run =
                           [this, act] {
                               pages_->set_current(0);
                               act(page_->heatmap());
                           },
                       .enabled = [this, enlarged_only] { return enlarged_only ? page_->heatmap().zoomed() : page_->heatmap().has_data(); },
                       .keywords = tr("heatmap enlarge magnify part"),
                       .separator_before = separator});
    };
    zoom(
        "in", tr("&Zoom in on the heatmap"), QKeySequence::ZoomIn, false, [](HeatmapChart& map) { map.zoom(1); }, true);
    zoom(
        "out", tr("Zoom &out of the heatmap"), QKeySequence::ZoomOut, true, [](HeatmapChart& map) { map.zoom(-1); }, false);
    zoom(
        "selection", tr("Zoom to what is sele&cted"), Qt::CTRL | Qt::Key_9, false, [](HeatmapChart& map) { map.zoom_to_selection(); }, false);
    zoom(
        "all", tr("The whole heat&map"), Qt::CTRL | Qt::Key_0, true, [](HeatmapChart& map) { map.show_all(); }, false);
    connect(&page_->heatmap(), &HeatmapChart::view_changed, actions_, &Actions::refresh);
    const auto theme = [this](const char* id, ThemeChoice choice, const QString& text, bool separator) {
        actions_->add({.id = QString("view.theme_") + id,
                       .text = text,
                       .run = [this, choice] { set_theme(choice); },
                       .checked = [this, choice] { return state_.theme == choice; },
                       .keywords = tr("theme colours appearance"),
                       .separator_before = separator});
    };
    theme("system", ThemeChoice::System, tr("Theme of the s&ystem"), true);
    theme("light", ThemeChoice::Light, tr("&Light theme"), false);
    theme("dark", ThemeChoice::Dark, tr("Dar&k theme"), false);
    const auto language = [this](const QString& code, const QString& name) {
        actions_->add({.id = "language." + (code.isEmpty() ? "system" : code),
                       .text = name,
                       .run = [this, code] { set_language(code); },
                       .checked = [this, code] { return state_.language == code; },
                       .keywords = tr("language texts") + " " + code});
    };
    language({}, tr("Language of the s&ystem"));
    for (const auto& [code, name] : window_languages())
        language(code, name);
    actions_->add({.id = "view.reset_layout",
                   .text = tr("Rese&t layout"),
                   .run = [this] { reset_layout(); },
                   .keywords = tr("panels docks splitters default"),
                   .separator_before = true});
    actions_->add({.id = "help.visit",
                   .text = tr("&Guided first visit"),
                   .run = [this] { start_visit(); },
                   .enabled = [this] { return !busy(); },
                   .keywords = tr("tour demo introduction tutorial")});
    actions_->add({.id = "help.shortcuts",
                   .text = tr("&Keyboard shortcuts"),
                   .shortcut = QKeySequence::HelpContents,
                   .run = [this] { show_shortcuts(); },
                   .keywords = tr("keys help")});
}

} // namespace isogloss
