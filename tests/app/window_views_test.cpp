// SPDX-License-Identifier: GPL-3.0-or-later
// What the views of the real window do together: two traces side by side, several files at once, steering from wherever an expert or a layer can be
// pointed at, every action in a menu and in the palette, every control with a name.
#include "app/window/actions/command_palette.h"
#include "app/window/correlation_controller.h"
#include "app/window/header_bar.h"
#include "app/window/session/session_controller.h"
#include "made_traces.h"
#include "widgets/panels/banner.h"
#include "widgets/panels/correlation_page.h"
#include "widgets/panels/experiments_page.h"
#include "widgets/panels/experts_page.h"
#include "widgets/panels/languages_page.h"
#include "widgets/panels/pages.h"
#include "widgets/panels/run_form.h"
#include "widgets/panels/tokens_page.h"
#include "widgets/panels/tour_card.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDockWidget>
#include <QDropEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QProcess>
#include <QRegularExpression>
#include <QSpinBox>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTimer>
#include <QToolButton>

#include <nlohmann/json.hpp>

using namespace isogloss;

namespace {

/// Actions of a menu and of the menus in it.
void collect(const QMenu& menu, QSet<QAction*>& into) {
    for (QAction* action : menu.actions()) {
        into << action;
        if (action->menu())
            collect(*action->menu(), into);
    }
}

std::string state_of(MainWindow& window) {
    Session session = window.session().capture();
    session.layout = {};
    session.saved_as.clear();
    const std::string json = session_json(session, "/x/y.isogloss");
    const auto saved = json.find("\"saved\":");
    return json.substr(0, saved) + json.substr(json.find('\n', saved));
}

} // namespace

class WindowViewsTest : public QObject {
    Q_OBJECT
    QTemporaryDir home_;
    QString first_, second_;
    std::unique_ptr<MainWindow> window_;

    /// The entries of the menu that a right click at `at` opens.
    static QStringList menu_at(QWidget& chart, QPoint at) {
        QStringList texts;
        QTimer::singleShot(0, [&texts] {
            if (auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget())) {
                for (const QAction* action : menu->actions())
                    if (action->isEnabled() && !action->isSeparator())
                        texts << action->objectName();
                menu->close();
            }
        });
        QContextMenuEvent event(QContextMenuEvent::Mouse, at, chart.mapToGlobal(at));
        QCoreApplication::sendEvent(&chart, &event);
        return texts;
    }

private slots:
    void initTestCase() {
        QVERIFY(home_.isValid());
        qputenv("XDG_CONFIG_HOME", home_.path().toLocal8Bit());
        qputenv("XDG_DATA_HOME", home_.path().toLocal8Bit());
        first_ = home_.filePath("first.isogloss.h5");
        second_ = home_.filePath("second.isogloss.h5");
        tests::write_trace(first_);
        tests::write_trace(second_, 3);
    }

    void init() {
        window_ = std::make_unique<MainWindow>();
        QVERIFY(tests::open_trace(*window_, first_));
    }
    void cleanup() { window_.reset(); }

    void two_traces_stand_side_by_side_with_locked_axes() {
        TraceView& view = window_->trace_view();
        DivergencePage& page = window_->page();
        QVERIFY(!page.beside().isVisible());
        view.compare_with(second_, DivergencePage::Showing::Both);
        QTRY_VERIFY_WITH_TIMEOUT(view.difference().has_value(), 60000);
        QVERIFY(page.heatmap().isVisible() && page.beside().isVisible());
        QVERIFY(page.beside().geometry().isValid() && page.beside().mapTo(&page, QPoint()).x() > page.heatmap().mapTo(&page, QPoint()).x());
        QCOMPARE(page.beside().shown_codes(), page.heatmap().shown_codes());
        QCOMPARE(page.beside().largest(), page.heatmap().largest());
        QCOMPARE(page.beside().threshold(), page.heatmap().threshold()); // the default is that of the trace before
        window_->selection().set_threshold(0.2);
        QCOMPARE(page.beside().threshold(), 0.2);
        window_->actions().action("view.zoom_in")->trigger();
        QVERIFY(page.beside().zoomed());
        QCOMPARE(page.beside().view(), page.heatmap().view());
        // A click on either selects for both.
        const QString code = page.beside().shown_codes().at(1);
        QTest::mouseClick(&page.beside(), Qt::LeftButton, {}, page.beside().cell_rect(code, page.beside().part().first_layer + 1).center().toPoint());
        QCOMPARE(window_->selection().languages(), QStringList{code});
        QVERIFY(window_->size().width() <= 1280);
        window_->actions().action("view.difference")->trigger();
        QVERIFY(!page.beside().isVisible());
        window_->actions().action("view.both")->trigger();
        QVERIFY(page.beside().isVisible());
        window_->actions().action("file.end_comparison")->trigger();
        QVERIFY(!page.beside().isVisible());
    }

    void a_session_keeps_the_comparison_and_how_everything_is_looked_at() {
        TraceView& view = window_->trace_view();
        view.compare_with(second_, DivergencePage::Showing::Both);
        QTRY_VERIFY_WITH_TIMEOUT(view.difference().has_value(), 60000);
        const QString table = home_.filePath("accuracy.csv");
        QFile out(table);
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write("language,accuracy\nfra_Latn,0.9\nhin_Deva,0.6\narb_Arab,0.7\nswh_Latn,0.5\n");
        out.close();
        window_->correlation().open_accuracies(table);
        window_->pages().set_current(window_->pages().index_of("correlation"));
        QTRY_VERIFY_WITH_TIMEOUT(window_->correlation().view(), 60000);
        window_->correlation_page().set_coefficient(Coefficient::Spearman);
        window_->page().set_filter("latn");
        window_->page().heatmap().set_view({1, 4, 0, 2});
        window_->page().set_colouring(CurvesChart::Colouring::Accuracy);
        window_->page().set_order(HeatmapChart::Order::Similarity);
        RunFormValues form = window_->experiments_page().form().values();
        form.limit = 17;
        form.languages = "hin_Deva,fra_Latn";
        window_->experiments_page().form().set_values(form);
        window_->experiments_page().show_part(ExperimentsPage::Sweep);
        window_->selection().set_band(1, 3);
        window_->selection().set_threshold(0.3);
        window_->steering().promote(2, 5);
        window_->selection().set_band(2, 4);
        window_->plan().undo_stack().undo();
        const std::string saved = state_of(*window_);
        const QString file = home_.filePath("views.isogloss");
        QVERIFY(window_->session().save(file));
        window_ = std::make_unique<MainWindow>();
        window_->show();
        window_->open_path(file);
        QTRY_VERIFY_WITH_TIMEOUT(window_->trace_view().difference().has_value() && window_->trace_view().complete(), 60000);
        QVERIFY2(window_->banner().isHidden(), qPrintable(window_->banner().sentence()));
        QString now, then = QString::fromStdString(saved);
        QTRY_VERIFY_WITH_TIMEOUT(window_->correlation().view(), 60000);
        now = QString::fromStdString(state_of(*window_));
        QCOMPARE(now, then);
        // And it is shown.
        QVERIFY(window_->page().curves().has_accuracies());
        QCOMPARE(window_->page().heatmap().part().layers, 4);
        QVERIFY(window_->page().heatmap().shown_languages() < 4);
        QCOMPARE(window_->selection().band_last(), 3);
        window_->plan().undo_stack().redo();
        QCOMPARE(window_->selection().band_last(), 4);
    }

    void several_files_are_opened_at_once() {
        SteeringPlan plan;
        plan.edits = {{2, 5, Action::Promote, 1.25}};
        const QString file = home_.filePath("one.plan.json");
        save_plan(plan, to_path(file));
        window_ = std::make_unique<MainWindow>();
        window_->show();
        window_->open_paths({file, first_, second_});
        QTRY_VERIFY_WITH_TIMEOUT(window_->trace_view().difference().has_value(), 60000);
        QVERIFY2(window_->banner().isHidden(), qPrintable(window_->banner().sentence()));
        QCOMPARE(window_->trace_view().trace(), first_);
        QCOMPARE(window_->page().showing(), DivergencePage::Showing::Both);
        QVERIFY(window_->plan().plan().edits == plan.edits);
    }

    void plans_come_by_drag_and_by_clipboard() {
        const auto plan_of = [](double strength) {
            SteeringPlan plan;
            plan.edits = {{1, 3, Action::Suppress, strength}};
            return plan;
        };
        const auto drop = [this](const QMimeData& data) {
            QDragEnterEvent enter({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, {});
            QCoreApplication::sendEvent(window_.get(), &enter);
            if (!enter.isAccepted())
                return false;
            QDropEvent event(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, {});
            QCoreApplication::sendEvent(window_.get(), &event);
            return true;
        };
        const QString file = home_.filePath("dropped.plan.json");
        save_plan(plan_of(1), to_path(file));
        QMimeData files, text, other;
        files.setUrls({QUrl::fromLocalFile(file)});
        QVERIFY(drop(files));
        QCOMPARE(window_->plan().plan().edits[0].strength, 1.0);
        text.setText(QString::fromStdString(plan_json(plan_of(2)))); // out of an editor
        QVERIFY(drop(text));
        QCOMPARE(window_->plan().plan().edits[0].strength, 2.0);
        other.setText("milk, bread");
        QVERIFY(!drop(other));
        window_->actions().action("plan.copy")->trigger();
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY(parse_plan(copied.toStdString(), "copied") == plan_of(2));
        auto* held = new QMimeData; // a file, copied in a file manager
        held->setUrls({QUrl::fromLocalFile(file)});
        QGuiApplication::clipboard()->setMimeData(held);
        window_->actions().action("plan.paste")->trigger();
        QCOMPARE(window_->plan().plan().edits[0].strength, 1.0);
        QGuiApplication::clipboard()->setText(copied);
        window_->actions().action("plan.paste")->trigger();
        QVERIFY(window_->plan().plan() == plan_of(2));
        // What is no plan is said, and the plan stays.
        text.setText("{\"schema\": 9}");
        QVERIFY(drop(text));
        QVERIFY(!window_->banner().isHidden());
        QVERIFY(window_->plan().plan() == plan_of(2));
        for (int steps = 0; steps < 4; ++steps)
            window_->plan().undo_stack().undo();
        QVERIFY(window_->plan().plan().empty());
    }

    void steering_is_offered_wherever_an_expert_or_a_layer_is_pointed_at() {
        Selection& selection = window_->selection();
        selection.set_cell("hin_Deva", 4);
        DivergencePage& page = window_->page();
        QTRY_VERIFY_WITH_TIMEOUT(page.experts().has_data(), 60000);
        const QStringList expert{"plan.promote", "plan.suppress"}, layer{"plan.promote_layer", "plan.suppress_layer"};
        const auto offers = [](const QStringList& menu, const QStringList& wanted) {
            return std::ranges::all_of(wanted, [&](const QString& id) { return menu.contains(id); });
        };
        QVERIFY(offers(menu_at(page.heatmap(), page.heatmap().cell_rect("fra_Latn", 2).center().toPoint()), layer));
        QCOMPARE(selection.layer(), 2);
        QVERIFY(offers(menu_at(page.curves(), page.curves().position_of(3, 0.1).toPoint()), layer));
        QCOMPARE(selection.layer(), 3);
        QTRY_VERIFY_WITH_TIMEOUT(page.experts().has_data(), 60000);
        QVERIFY(offers(menu_at(page.experts(), page.experts().bar_position(7).toPoint()), expert));
        QCOMPARE(selection.expert(), 7);
        window_->pages().set_current(window_->pages().index_of("experts"));
        ExpertMapChart& map = window_->experts_page().chart();
        QTRY_VERIFY_WITH_TIMEOUT(map.has_data(), 60000);
        QVERIFY(offers(menu_at(map, map.cell_rect(2, 9).center().toPoint()), expert));
        QCOMPARE(selection.expert(), 9);
        window_->experts_page().set_view(ExpertsPage::View::Coactivation);
        CoactivationChart& together = window_->experts_page().coactivation();
        QTRY_VERIFY_WITH_TIMEOUT(together.has_data(), 60000);
        QVERIFY(offers(menu_at(together, together.cell_rect(4, 1).center().toPoint()), expert));
        QCOMPARE(selection.expert(), 4);
        window_->pages().set_current(window_->pages().index_of("tokens"));
        TokensChart& tokens = window_->tokens_page().chart();
        QTRY_VERIFY_WITH_TIMEOUT(tokens.has_data(), 60000);
        QVERIFY(offers(menu_at(tokens, tokens.token_rect(0, 1).center().toPoint()), expert));
        QCOMPARE(selection.expert(), tokens.expert_at(tokens.token_rect(0, 1).center()));
        window_->pages().set_current(window_->pages().index_of("languages"));
        PairsChart& pairs = window_->languages_page().pairs();
        QTRY_VERIFY_WITH_TIMEOUT(pairs.has_data() && window_->languages_page().map().has_data(), 60000);
        QVERIFY(offers(menu_at(pairs, pairs.cell_rect("hin_Deva", "fra_Latn").center().toPoint()), layer));
        LanguageMapChart& languages = window_->languages_page().map();
        QVERIFY(offers(menu_at(languages, languages.point("arb_Arab").toPoint()), layer));
        // And by the keyboard, on all that are selected, in one step.
        selection.set_experts(2, {1, 6});
        const int steps = window_->plan().undo_stack().count();
        QCOMPARE(window_->actions().action("plan.promote")->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_Up));
        window_->actions().action("plan.promote")->trigger();
        QCOMPARE(window_->plan().plan().edits.size(), 2U);
        QCOMPARE(window_->plan().undo_stack().count(), steps + 1);
    }

    void a_view_leaves_the_tabs_for_a_pane_of_its_own() {
        Pages& pages = window_->pages();
        const int tokens = pages.index_of("tokens"), experts = pages.index_of("experts");
        window_->selection().set_cell("hin_Deva", 4);
        pages.set_current(tokens);
        window_->actions().action("pane.tokens")->trigger();
        auto* pane = window_->findChild<QDockWidget*>("view_tokens");
        QVERIFY(pane && pane->isVisible() && pane->isFloating());
        QVERIFY(pages.is_out(tokens) && pages.current() != tokens && !pages.tabs().isTabVisible(tokens));
        // Both are seen at once, and share the selection.
        pages.set_current(0);
        TokensChart& chart = window_->tokens_page().chart();
        QTRY_VERIFY_WITH_TIMEOUT(chart.has_data(), 60000);
        QVERIFY(chart.isVisible() && window_->page().heatmap().isVisible());
        QVERIFY(window_->tokens_page().row_box().isVisible()); // its tools came along
        QTest::mouseClick(&chart, Qt::LeftButton, {}, chart.token_rect(0, 1).center().toPoint());
        QCOMPARE(window_->selection().expert(), chart.expert_at(chart.token_rect(0, 1).center()));
        window_->selection().set_layer(2);
        QTRY_VERIFY_WITH_TIMEOUT(chart.layer() == 2, 60000); // it follows, though the tabs show another page
        window_->actions().action("view.tokens")->trigger();
        QCOMPARE(pages.current(), 0);
        pane->setFloating(false);
        window_->actions().action("pane.experts")->trigger();
        const QString file = home_.filePath("panes.isogloss");
        QVERIFY(window_->session().save(file));
        {
            MainWindow other;
            other.show();
            other.open_path(file);
            QVERIFY(other.pages().is_out(tokens) && other.pages().is_out(experts));
            QVERIFY(other.findChild<QDockWidget*>("view_tokens")->isVisible() && !other.findChild<QDockWidget*>("view_tokens")->isFloating());
            other.reset_layout();
            QVERIFY(!other.pages().is_out(tokens) && !other.pages().is_out(experts));
            QVERIFY(other.pages().tabs().isTabVisible(tokens));
        }
        pane->close();
        QVERIFY(!pages.is_out(tokens) && pages.tabs().isTabVisible(tokens));
        pages.set_current(tokens);
        QVERIFY(chart.isVisible());
        // The last one stays.
        for (int page = 0; page < pages.count(); ++page)
            window_->set_in_pane(page, true);
        QVERIFY(!pages.is_out(pages.count() - 1));
        for (int page = 0; page + 1 < pages.count(); ++page)
            QVERIFY(pages.is_out(page));
        window_->reset_layout();
        QCOMPARE(pages.current(), pages.count() - 1);
    }

    void bands_are_those_of_the_command_line() {
        for (const double theta : {-1.0, 0.1, 0.25, 0.6}) {
            QStringList arguments{"measure", first_, "--kind", "band", "--json", "--resamples", "50"};
            if (theta > 0)
                arguments << "--threshold" << QString::number(theta);
            QProcess program;
            program.start(ISOGLOSS_CLI, arguments);
            QVERIFY(program.waitForFinished(60000));
            QVERIFY2(program.exitCode() == 0, program.readAllStandardError().constData());
            const auto json = nlohmann::json::parse(program.readAllStandardOutput().toStdString());
            window_->selection().set_threshold(theta > 0 ? theta : std::nan(""));
            QVERIFY(std::abs(json["threshold"].get<double>() - window_->page().heatmap().threshold()) < 1e-9);
            for (const auto& [code, band] : json["bands"].items()) {
                window_->selection().set_languages({QString::fromStdString(code)});
                window_->selection().set_band(-1, -1);
                window_->actions().action("plan.band")->trigger();
                QCOMPARE(window_->selection().band_first(), band.is_null() ? -1 : band[0].get<int>());
                QCOMPARE(window_->selection().band_last(), band.is_null() ? -1 : band[1].get<int>());
            }
        }
    }

    void every_action_is_in_a_menu_and_in_the_palette() {
        QSet<QAction*> in_menus;
        for (QAction* menu : window_->findChild<HeaderBar*>()->menus().actions())
            collect(*menu->menu(), in_menus);
        window_->show_palette();
        auto* palette = window_->findChild<CommandPalette*>();
        QVERIFY(palette);
        QStringList found;
        for (int row = 0; row < palette->model().rowCount(); ++row)
            found << palette->model().index(row, 0).data().toString();
        palette->close();
        QSet<QString> texts;
        for (QAction* action : window_->actions().all()) {
            QVERIFY2(in_menus.contains(action), qPrintable("in no menu: " + action->objectName()));
            QVERIFY2(action->objectName() == "edit.search" || found.contains(Actions::plain_text(*action)),
                     qPrintable("not in the palette: " + action->objectName()));
            QVERIFY2(!Actions::plain_text(*action).isEmpty(), qPrintable(action->objectName()));
            QVERIFY2(!texts.contains(Actions::plain_text(*action)), qPrintable("twice: " + Actions::plain_text(*action)));
            texts << Actions::plain_text(*action);
        }
        // No two actions share a shortcut.
        QMap<QString, QString> keys;
        for (QAction* action : window_->actions().all())
            for (const QKeySequence& sequence : action->shortcuts()) {
                QVERIFY2(!keys.contains(sequence.toString()), qPrintable(action->objectName() + " and " + keys[sequence.toString()]));
                keys[sequence.toString()] = action->objectName();
            }
    }

    void choices_are_actions() {
        const auto choose = [this](const char* id) {
            window_->actions().refresh();
            QAction* action = window_->actions().action(id);
            QVERIFY2(action && action->isEnabled(), id);
            action->trigger();
            QVERIFY2(action->isChecked(), id);
        };
        choose("heatmap.2");
        QCOMPARE(window_->page().measure(), HeatmapChart::Measure::Entropy);
        choose("heatmap.0");
        choose("weighting.1");
        QVERIFY(window_->trace_view().settings().weighting == Weighting::TopK);
        choose("order.3");
        QCOMPARE(window_->page().heatmap().order(), HeatmapChart::Order::Family);
        choose("colours.1");
        QCOMPARE(window_->page().curves().colouring(), CurvesChart::Colouring::Family);
        choose("bars.shares");
        QCOMPARE(window_->page().experts().mode(), ExpertsChart::Mode::Shares);
        choose("tokens.1");
        QCOMPARE(window_->tokens_page().chart().colouring(), TokensChart::Colouring::Divergence);
        QCOMPARE(window_->pages().name(window_->pages().current()), "tokens"); // the page of what was chosen
        choose("coactivation.1");
        QCOMPARE(window_->experts_page().coactivation().order(), CoactivationChart::Order::Similarity);
        choose("coefficient.1");
        QCOMPARE(window_->correlation_page().coefficient(), Coefficient::Spearman);
        window_->selection().set_languages({"hin_Deva"});
        window_->actions().refresh();
        window_->actions().action("view.reference")->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(QString::fromStdString(window_->trace_view().view()->table->reference), QString("hin_Deva"), 60000);
    }

    void whatever_takes_the_keyboard_has_a_name() {
        QStringList nameless;
        for (const QWidget* widget : window_->findChildren<QWidget*>()) {
            const bool parts_of_qt =
                widget->objectName().startsWith("qt_") || qobject_cast<const QMenu*>(widget) || qobject_cast<const QMenuBar*>(widget) ||
                (widget->parentWidget() && widget->parentWidget()->inherits("QAbstractSpinBox")) ||
                (widget->parentWidget() && (widget->parentWidget()->inherits("QLineEdit") || widget->parentWidget()->inherits("QComboBox"))) ||
                widget->inherits("QComboBoxPrivateContainer") || widget->inherits("QComboBoxListView");
            // What a banner asks is its button's text.
            if (parts_of_qt || qobject_cast<const Banner*>(widget->parentWidget()) || widget->focusPolicy() == Qt::NoFocus ||
                !(widget->focusPolicy() & Qt::TabFocus))
                continue;
            const auto* button = qobject_cast<const QAbstractButton*>(widget);
            if (button && button->text().isEmpty() && (!widget->isEnabled() || qobject_cast<const TourCard*>(widget->parentWidget())))
                continue; // says what it does once it can
            bool labelled = false;
            for (const QLabel* label : window_->findChildren<QLabel*>())
                labelled = labelled || label->buddy() == widget;
            if (widget->accessibleName().isEmpty() && !labelled && !(button && button->text().contains(QRegularExpression("\\p{L}"))))
                nameless << QString::fromLatin1(widget->metaObject()->className()) + " \"" + widget->objectName() + "\" in " +
                                QString::fromLatin1(widget->parentWidget() ? widget->parentWidget()->metaObject()->className() : "");
        }
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join("\n")));
        for (const Chart* chart : window_->findChildren<Chart*>()) {
            QVERIFY2(!chart->accessibleName().isEmpty(), chart->metaObject()->className());
            QVERIFY2(chart->focusPolicy() & Qt::TabFocus, chart->metaObject()->className());
            QVERIFY2(!chart->empty_text().isEmpty() || chart->has_data() || chart->isHidden(), chart->metaObject()->className());
        }
    }
};

QTEST_MAIN(WindowViewsTest)
#include "window_views_test.moc"
