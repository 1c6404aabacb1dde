// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/edit_list_model.h"
#include "widgets/models/expert_choice.h"
#include "widgets/models/plan_document.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <cmath>
#include <random>

using namespace isogloss;

namespace {

RoutedShape shape() { return {{0, 1, 3}, 8, 2, "f", "small"}; }

/// Everything that undo takes back, as it is written to files.
std::string written(const PlanDocument& document) {
    const PlanBounds& bounds = document.bounds();
    return plan_json(document.plan()) + std::to_string(bounds.band_first) + " " + std::to_string(bounds.band_last) + " " +
           QString::number(bounds.threshold, 'g', 17).toStdString();
}

/// Any of the changes that the window can make.
void change_at_random(PlanDocument& document, std::mt19937& random) {
    const auto below = [&](int n) { return static_cast<int>(random() % static_cast<unsigned>(n)); };
    const auto edit = [&] { return PlanEdit{below(4), below(8), below(2) == 0 ? Action::Promote : Action::Suppress, 0.05 * (1 + below(40))}; };
    switch (below(8)) {
    case 0:
        return document.set_edit(edit());
    case 1:
        return document.set_edits({edit(), edit(), edit()}, "several");
    case 2:
        return document.remove({{below(4), below(8)}, {below(4), below(8)}});
    case 3:
        return document.set_rule(static_cast<Rule>(below(5)));
    case 4:
        document.set_strength({}, 0.1 * (1 + below(20)));
        if (below(2) == 0)
            document.end_gesture();
        return;
    case 5: {
        const int first = below(4) - 1;
        return document.set_bounds({first, first < 0 ? -1 : first + below(3), below(3) == 0 ? std::nan("") : 0.01 * below(100)});
    }
    case 6:
        return document.replace({}, "clear");
    default: {
        SteeringPlan other;
        other.model = PlanModel{"small", "f"};
        other.rule = static_cast<Rule>(below(5));
        other.edits = {edit()};
        other.scope.languages = {"hin_Deva"};
        other.scope.layers = {below(2), 2 + below(2)};
        other.scope.tokens = static_cast<PlanTokens>(below(3));
        other.note = "seed " + std::to_string(below(9));
        return document.replace(other, "another");
    }
    }
}

} // namespace

class PlanDocumentTest : public QObject {
    Q_OBJECT
private slots:
    void undoing_everything_gives_the_start_and_redoing_everything_the_end() {
        for (unsigned seed = 1; seed <= 30; ++seed) {
            PlanDocument document;
            EditListModel list(document);
            const QAbstractItemModelTester tester(&list, QAbstractItemModelTester::FailureReportingMode::QtTest);
            std::mt19937 random(seed);
            document.set_edits({{0, 1, Action::Promote, 0.5}, {1, 2, Action::Suppress, 1.5}}, "start");
            document.undo_stack().clear();
            const std::string start = written(document);
            for (int i = 0; i < 100; ++i) {
                change_at_random(document, random);
                QCOMPARE(list.rowCount(), static_cast<int>(document.plan().edits.size()));
            }
            const std::string end = written(document);
            while (document.undo_stack().canUndo())
                document.undo_stack().undo();
            QCOMPARE(written(document), start);
            QCOMPARE(list.rowCount(), 2);
            while (document.undo_stack().canRedo())
                document.undo_stack().redo();
            QCOMPARE(written(document), end);
        }
    }

    void undo_and_redo_can_alternate_with_changes() {
        PlanDocument document;
        std::mt19937 random(7);
        for (int i = 0; i < 200; ++i) {
            const std::string before = written(document);
            const int index = document.undo_stack().index();
            change_at_random(document, random);
            if (document.undo_stack().index() == index + 1) {
                document.undo_stack().undo();
                QCOMPARE(written(document), before);
                document.undo_stack().redo();
            }
        }
    }

    void a_dragged_slider_is_one_step() {
        PlanDocument document;
        document.set_edit({0, 1, Action::Promote, 0.5});
        const int steps = document.undo_stack().count();
        for (int i = 1; i <= 20; ++i)
            document.set_strength({}, 0.5 + 0.05 * i);
        QCOMPARE(document.undo_stack().count(), steps + 1);
        document.end_gesture();
        document.set_strength({}, 0.7);
        QCOMPARE(document.undo_stack().count(), steps + 2);
        document.undo_stack().undo();
        QCOMPARE(document.plan().edits[0].strength, 1.5);
        document.undo_stack().undo();
        QCOMPARE(document.plan().edits[0].strength, 0.5);
    }

    void band_and_threshold_are_undone_too() {
        PlanDocument document;
        QSignalSpy bounds(&document, &PlanDocument::bounds_changed), plan(&document, &PlanDocument::plan_changed);
        for (int last = 4; last < 9; ++last) // a drag
            document.set_bounds({2, last, std::nan("")});
        QCOMPARE(document.undo_stack().count(), 1);
        document.set_bounds({2, 8, 0.25}); // θ is something else
        QCOMPARE(document.undo_stack().count(), 2);
        QTest::qWait(600);
        document.set_bounds({2, 8, 0.5}); // and later is another step
        QCOMPARE(document.undo_stack().count(), 3);
        QCOMPARE(plan.size(), 0); // no view of the plan is told
        const auto history = document.history();
        document.undo_stack().undo();
        document.undo_stack().undo();
        QCOMPARE(document.bounds().band_last, 8);
        QVERIFY(std::isnan(document.bounds().threshold));
        document.undo_stack().undo();
        QCOMPARE(document.bounds().band_first, -1);
        QVERIFY(bounds.size() >= 6);
        PlanDocument other;
        other.restore_history(history, 2);
        QCOMPARE(other.bounds().threshold, 0.25);
        other.undo_stack().redo();
        QCOMPARE(other.bounds().threshold, 0.5);
    }

    void a_change_that_changes_nothing_is_no_step() {
        PlanDocument document;
        document.set_edit({0, 1, Action::Promote, 0.5});
        document.set_edit({0, 1, Action::Promote, 0.5});
        document.set_rule(document.plan().rule);
        document.remove({{9, 9}});
        QCOMPARE(document.undo_stack().count(), 1);
    }

    void a_plan_that_does_not_fit_the_model_says_why() {
        PlanDocument document;
        document.set_shape(shape());
        QVERIFY(document.problem().isEmpty());
        document.set_edits({{0, 1, Action::Promote, 0.5}, {0, 2, Action::Promote, 0.5}, {0, 3, Action::Promote, 0.5}}, "three of two");
        QVERIFY2(document.problem().contains("2"), qPrintable(document.problem()));
        document.undo_stack().undo();
        QVERIFY(document.problem().isEmpty());
        document.set_edit({2, 0, Action::Promote, 0.5}); // a dense layer
        QVERIFY(!document.problem().isEmpty());
    }

    void rows_that_stay_keep_their_place_in_views() {
        PlanDocument document;
        EditListModel list(document);
        document.set_edits({{0, 1, Action::Promote, 0.5}, {0, 2, Action::Promote, 0.5}, {1, 3, Action::Suppress, 0.5}}, "three");
        const QPersistentModelIndex last(list.index(2));
        document.remove({{0, 1}});
        QVERIFY(last.isValid());
        QCOMPARE(last.row(), 1);
        document.undo_stack().undo();
        QCOMPARE(last.row(), 2);
        QVERIFY(list.setData(last, 2.5));
        QCOMPARE(document.plan().edits[2].strength, 2.5);
        QVERIFY(!list.setData(last, -1.0));
        QVERIFY(list.setData(last, true, EditListModel::PromoteRole));
        QCOMPARE(document.plan().edits[2].action, Action::Promote);
    }

    void experts_above_a_threshold_leave_room_for_top_k() {
        const std::vector<ExpertScore> scores{{.layer = 1, .expert = 0, .difference = 0.6}, {.layer = 1, .expert = 1, .difference = 0.5},
                                              {.layer = 1, .expert = 2, .difference = 0.4}, {.layer = 3, .expert = 3, .difference = 0.35},
                                              {.layer = 0, .expert = 4, .difference = 0.1}, {.layer = 3, .expert = 5, .difference = -0.4}};
        SteeringPlan plan;
        const ExpertChoice all = choose_experts(scores, Action::Promote, 0.3, 0, 3, 0.5, 2, plan);
        QCOMPARE(all.edits.size(), 3U);
        QCOMPARE(all.beyond_top_k, 1);
        QCOMPARE(all.edits[1].expert, 1);
        plan.edits = {{1, 7, Action::Promote, 0.5}, {1, 0, Action::Suppress, 0.5}};
        const ExpertChoice rest = choose_experts(scores, Action::Promote, 0.3, 1, 1, 0.5, 2, plan);
        QCOMPARE(rest.edits.size(), 1U); // one place is taken, one expert is edited already
        QCOMPARE(rest.edits[0].expert, 1);
        const ExpertChoice down = choose_experts(scores, Action::Suppress, 0.3, 0, 3, 0.5, 2, plan);
        QCOMPARE(down.edits.size(), 1U);
        QCOMPARE(down.edits[0].expert, 5);
        QVERIFY(choose_experts(scores, Action::Promote, 0.6, 0, 3, 0.5, 2, {}).edits.empty());
    }
};

QTEST_MAIN(PlanDocumentTest)
#include "plan_document_test.moc"
