// SPDX-License-Identifier: GPL-3.0-or-later
// Undo in the real window: after any 100 random actions that change plan, scope, band or θ, undoing all of them gives the start back exactly.
#include "app/window/session/session_controller.h"
#include "made_traces.h"
#include "widgets/models/edit_list_model.h"
#include "widgets/panels/band_slider.h"
#include "widgets/panels/banner.h"
#include "widgets/panels/experts_page.h"
#include "widgets/panels/scope_popup.h"
#include "widgets/panels/scope_row.h"
#include "widgets/panels/segmented_bar.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QListView>
#include <QSlider>
#include <QTemporaryDir>
#include <QToolButton>
#include <QTreeView>

#include <random>

using namespace isogloss;

namespace {

/// Everything that undo takes back, as a session writes it, and what the views show of it.
std::string written(MainWindow& window) {
    Session session = window.session().capture();
    const SessionSelection& selection = session.selection;
    const PlanBounds& bounds = window.plan().bounds();
    const auto number = [](double value) { return QString::number(value, 'g', 17).toStdString(); };
    return plan_json(session.steps[session.current_step].plan) + plan_json(window.plan().plan()) + std::to_string(bounds.band_first) + " " +
           std::to_string(bounds.band_last) + " " + number(bounds.threshold) + "\n" + std::to_string(selection.band_first) + " " +
           std::to_string(selection.band_last) + " " + number(selection.threshold) + " " +
           std::to_string(window.steering_panel().edits_view().model()->rowCount());
}

SteeringPlan random_plan(std::mt19937& random) {
    SteeringPlan plan;
    plan.rule = static_cast<Rule>(random() % 4);
    plan.edits = {{static_cast<int>(random() % tests::made_layers), static_cast<int>(random() % tests::made_experts), Action::Suppress,
                   0.25 * (1 + static_cast<double>(random() % 8))}};
    if (random() % 2 == 0)
        plan.scope.layers = {1, 2 + static_cast<int>(random() % 3)};
    if (random() % 2 == 0)
        plan.scope.languages = {"hin_Deva", "fra_Latn"};
    if (random() % 2 == 0)
        plan.scope.tokens = PlanTokens::Prompt;
    plan.note = "n" + std::to_string(random() % 5);
    return plan;
}

} // namespace

class UndoTest : public QObject {
    Q_OBJECT
    QTemporaryDir home_;
    std::map<int, int> done_; ///< kind of action → how often it changed something

    /// One thing that a user can do. Kinds are those of menus, keys, mouse, sliders, files and clipboard.
    static constexpr int kinds = 22;
    void act(MainWindow& window, int kind, std::mt19937& random) {
        const auto below = [&](int n) { return static_cast<int>(random() % static_cast<unsigned>(n)); };
        const auto trigger = [&](const char* id) {
            window.actions().refresh();
            window.actions().action(id)->trigger();
        };
        const int layer = below(tests::made_layers), expert = below(tests::made_experts);
        SteeringPanel& panel = window.steering_panel();
        switch (kind) {
        case 0:
        case 1:
            window.selection().set_expert(layer, expert);
            return trigger(kind == 0 ? "plan.promote" : "plan.suppress");
        case 2:
            window.selection().set_experts(layer, {expert, (expert + 1) % tests::made_experts, (expert + 5) % tests::made_experts});
            return trigger(below(2) == 0 ? "plan.promote" : "plan.suppress");
        case 3:
            if (const auto& edits = window.plan().plan().edits; !edits.empty()) {
                const PlanEdit edit = edits[static_cast<std::size_t>(below(static_cast<int>(edits.size())))];
                window.selection().set_expert(edit.layer, edit.expert);
            }
            return trigger("plan.remove");
        case 4:
            return panel.strength_slider().setValue(1 + below(60));
        case 5: // a drag
            for (int i = 0; i < 5; ++i)
                panel.strength_slider().setValue(1 + below(60));
            return window.plan().end_gesture();
        case 6:
            return panel.rule_bar().segment(below(5))->click();
        case 7:
            panel.set_tau(0.01 * below(20));
            return panel.add_button().click();
        case 8:
            panel.set_tau(0.01 * below(20));
            return panel.findChild<QToolButton*>("suppress_below_tau")->click();
        case 9:
            window.selection().set_cell("hin_Deva", layer);
            return trigger(below(2) == 0 ? "plan.promote_layer" : "plan.suppress_layer");
        case 10:
            return window.selection().set_band(below(3), 3 + below(3));
        case 11:
            return window.selection().set_threshold(0.01 * below(90));
        case 12:
            return trigger("plan.band");
        case 13: {
            const QString file = home_.filePath("random.plan.json");
            save_plan(random_plan(random), to_path(file));
            return window.open_paths({file});
        }
        case 14:
            QGuiApplication::clipboard()->setText(QString::fromStdString(plan_json(random_plan(random))));
            return trigger("plan.paste");
        case 15:
            return trigger("plan.clear");
        case 16: {
            QAbstractItemModel& edits = *panel.edits_view().model();
            if (edits.rowCount() > 0) {
                const QModelIndex index = edits.index(below(edits.rowCount()), 0);
                edits.setData(index, below(2) == 0, EditListModel::PromoteRole);
                edits.setData(index, 0.5 + below(9), Qt::EditRole);
            }
            return;
        }
        case 17: { // keys on a chart
            ExpertMapChart& map = window.experts_page().chart();
            window.selection().set_expert(layer, expert);
            const Qt::Key keys[] = {Qt::Key_P, Qt::Key_S, Qt::Key_Delete, Qt::Key_Return};
            return QTest::keyClick(&map, keys[below(4)]);
        }
        case 18: // something that is not a plan, and a plan that does not fit: refused, nothing changes
            QGuiApplication::clipboard()->setText(
                below(2) == 0 ? "milk, bread" : R"({"schema":1,"rule":"soft","edits":[{"layer":99,"expert":0,"action":"promote","strength":1}]})");
            return trigger("plan.paste");
        case 19: {
            ScopePopup& scope = panel.scope_row().popup();
            switch (below(3)) {
            case 0:
                return QTest::keyClick(&scope.layers(), below(2) == 0 ? Qt::Key_Right : Qt::Key_Left);
            case 1:
                return scope.tokens().segment(below(3))->click();
            default: {
                const QModelIndex language = scope.languages().model()->index(below(scope.languages().model()->rowCount()), 0);
                const bool checked = language.data(Qt::CheckStateRole).toInt() == Qt::Checked;
                scope.languages().model()->setData(language, checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
                return;
            }
            }
        }
        case 20: {
            const char* ids[] = {"plan.scope_band", "plan.scope_languages", "plan.scope_all"};
            return trigger(ids[below(3)]);
        }
        default:
            return below(2) == 0 ? window.plan().undo_stack().undo() : window.plan().undo_stack().redo();
        }
    }

private slots:
    void initTestCase() {
        QVERIFY(home_.isValid());
        qputenv("XDG_CONFIG_HOME", home_.path().toLocal8Bit());
        qputenv("XDG_DATA_HOME", home_.path().toLocal8Bit());
        tests::write_trace(home_.filePath("a.isogloss.h5"));
    }

    void a_hundred_random_actions_are_undone_exactly() {
        MainWindow window;
        QVERIFY(tests::open_trace(window, home_.filePath("a.isogloss.h5")));
        window.selection().set_languages({"hin_Deva"});
        QUndoStack& undo = window.plan().undo_stack();
        for (unsigned seed = 1; seed <= 6; ++seed) {
            std::mt19937 random(seed);
            // A start with something in it, which is not the first state of the stack.
            for (int kind = 0; kind < 3; ++kind)
                act(window, kind, random);
            window.selection().set_band(1, 4);
            undo.clear();
            const std::string start = written(window);
            std::vector<int> acted;
            for (int i = 0; i < 100; ++i) {
                const int kind = static_cast<int>(random() % kinds);
                const std::string before = written(window);
                act(window, kind, random);
                acted.push_back(kind);
                done_[kind] += written(window) != before ? 1 : 0;
            }
            const std::string end = written(window);
            QVERIFY2(undo.count() > 20, qPrintable(QString::number(undo.count())));
            while (undo.canUndo())
                window.actions().action("edit.undo")->trigger();
            QCOMPARE(QString::fromStdString(written(window)), QString::fromStdString(start));
            while (undo.canRedo())
                undo.redo();
            // What was undone at the end of the random actions is redone too: then the end is the last state of the stack.
            while (undo.canUndo() && written(window) != end)
                undo.undo();
            QCOMPARE(QString::fromStdString(written(window)), QString::fromStdString(end));
        }
        for (int kind = 0; kind < kinds; ++kind)
            if (kind != 18)
                QVERIFY2(done_[kind] > 0, qPrintable(QStringLiteral("kind %1 never changed anything").arg(kind)));
        QCOMPARE(done_[18], 0);
    }

    void one_undo_takes_the_last_step_back() {
        MainWindow window;
        QVERIFY(tests::open_trace(window, home_.filePath("a.isogloss.h5")));
        std::mt19937 random(99);
        for (int i = 0; i < 150; ++i) {
            const std::string before = written(window);
            const int index = window.plan().undo_stack().index();
            act(window, static_cast<int>(random() % (kinds - 1)), random);
            if (window.plan().undo_stack().index() != index + 1)
                continue; // two steps, none, or one that went on with the last
            const std::string after = written(window);
            window.plan().undo_stack().undo();
            QCOMPARE(QString::fromStdString(written(window)), QString::fromStdString(before));
            window.plan().undo_stack().redo();
            QCOMPARE(QString::fromStdString(written(window)), QString::fromStdString(after));
        }
    }
};

QTEST_MAIN(UndoTest)
#include "undo_test.moc"
