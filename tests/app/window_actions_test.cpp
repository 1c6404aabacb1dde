// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done in the real window, and from where: steering from wherever an expert or a layer can be pointed at, plans by drag and clipboard,
// every action in a menu and in the palette, every control with a name.
#include "app/window/actions/command_palette.h"
#include "app/window/header_bar.h"
#include "made_traces.h"
#include "widgets/panels/banner.h"
#include "widgets/panels/correlation_page.h"
#include "widgets/panels/experts_page.h"
#include "widgets/panels/languages_page.h"
#include "widgets/panels/pages.h"
#include "widgets/panels/tokens_page.h"
#include "widgets/panels/tour_card.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDropEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTimer>

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

} // namespace

class WindowActionsTest : public QObject {
    Q_OBJECT
    QTemporaryDir home_;
    QString trace_;
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
        trace_ = home_.filePath("first.isogloss.h5");
        tests::write_trace(trace_);
    }

    void init() {
        window_ = std::make_unique<MainWindow>();
        QVERIFY(tests::open_trace(*window_, trace_));
    }
    void cleanup() { window_.reset(); }

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

    void a_layers_experts_are_one_step() {
        Selection& selection = window_->selection();
        PlanDocument& plan = window_->plan();
        selection.set_band(1, 4);
        selection.set_cell("hin_Deva", 0);
        QTRY_VERIFY_WITH_TIMEOUT(window_->trace_view().scores() && window_->trace_view().scores()->request.language == "hin_Deva", 60000);
        window_->steering_panel().set_tau(0.02);
        for (const auto& [id, action] : {std::pair{"plan.promote_layer", Action::Promote}, std::pair{"plan.suppress_layer", Action::Suppress}}) {
            const std::vector<PlanEdit> expected = choose_experts(*window_->trace_view().scores()->scores, action, 0.02, 0, 0,
                                                                  window_->steering_panel().strength(), plan.shape()->top_k, plan.plan())
                                                       .edits;
            QVERIFY2(!expected.empty(), id);
            const SteeringPlan before = plan.plan();
            const int first = selection.band_first(), last = selection.band_last(), steps = plan.undo_stack().index();
            QVERIFY(first != 0 || last != 0);
            window_->actions().action(id)->trigger();
            QCOMPARE(plan.undo_stack().index(), steps + 1);
            QVERIFY(selection.band_first() == 0 && selection.band_last() == 0);
            QVERIFY(std::equal(expected.begin(), expected.end(), plan.plan().edits.end() - static_cast<std::ptrdiff_t>(expected.size())));
            window_->actions().action("edit.undo")->trigger();
            QVERIFY(plan.plan() == before);
            QVERIFY(selection.band_first() == first && selection.band_last() == last);
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

QTEST_MAIN(WindowActionsTest)
#include "window_actions_test.moc"
