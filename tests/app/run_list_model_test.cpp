// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/flip_list_model.h"
#include "widgets/models/run_list_model.h"
#include "widgets/panels/sweep_panel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QSortFilterProxyModel>
#include <QTest>

using namespace isogloss;

namespace {

RunRow row_of(const char* file, double score, RunRow::State state = RunRow::State::Complete) {
    RunRow row;
    row.summary.file = file;
    row.summary.run.task = "belebele";
    row.summary.run.created = "2026-01-02T03:04:05Z";
    row.summary.languages_asked = {"eng_Latn", "fra_Latn"};
    row.summary.score = {score, score - .1, score + .1, 40, false};
    row.state = state;
    return row;
}

} // namespace

class RunListModelTest : public QObject {
    Q_OBJECT
private slots:
    void keeps_the_contract_of_item_models() {
        RunListModel model;
        QSortFilterProxyModel sorted;
        sorted.setSourceModel(&model);
        sorted.setSortRole(RunListModel::SortRole);
        sorted.sort(RunListModel::Score);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QAbstractItemModelTester sorted_tester(&sorted, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.set_rows({row_of("a", .5), row_of("b", .4)});
        const QPersistentModelIndex b(model.index(1, 0));
        model.set_rows({row_of("c", .3), row_of("b", .45, RunRow::State::Running), row_of("a", .5), row_of("d", .1)});
        QCOMPARE(b.row(), 1); // what stays is still the same row
        QCOMPARE(model.find("a"), 2);
        model.set_rows({row_of("d", .1), row_of("a", .5), row_of("b", .4), row_of("c", .3)});
        QCOMPARE(b.row(), 2);
        QCOMPARE(sorted.index(0, 0).data(RunListModel::FileRole).toString(), QString("d"));
        model.set_rows({row_of("d", .1)});
        QVERIFY(!b.isValid());
        model.set_rows({});
        QCOMPARE(model.rowCount(), 0);
    }

    void says_what_a_run_is() {
        RunListModel model;
        RunRow row = row_of("/x/belebele-plan-0123.json", .4131);
        row.summary.run.plan_json = R"({"schema": 1, "rule": "soft", "edits": [{"layer": 2, "expert": 3, "action": "promote", "strength": 0.5},
            {"layer": 2, "expert": 4, "action": "promote", "strength": 0.5}]})";
        model.set_rows({row, row_of("/x/b.json", .4, RunRow::State::Partial)});
        const auto text = [&](int at, int column) { return model.index(at, column).data().toString(); };
        QCOMPARE(text(0, RunListModel::Name), QString("belebele-plan-0123"));
        QCOMPARE(text(0, RunListModel::Plan), QString("soft λ 0.5 · 2 edits"));
        QCOMPARE(text(0, RunListModel::Score), QString("41.3 % [31.3, 51.3]"));
        QCOMPARE(text(1, RunListModel::Plan), QString("no plan"));
        QVERIFY(text(1, RunListModel::State).contains("partial"));
        QVERIFY(model.index(0, RunListModel::Languages).data(Qt::ToolTipRole).toString().contains("fra_Latn"));
    }

    void name_tags_and_notes_are_edited_in_place() {
        RunListModel model;
        model.set_rows({row_of("a", .5)});
        QSignalSpy edited(&model, &RunListModel::notes_edited);
        QVERIFY(model.setData(model.index(0, RunListModel::Tags), "pilot"));
        QCOMPARE(edited.count(), 1);
        QCOMPARE(model.index(0, RunListModel::Tags).data().toString(), QString("pilot"));
        QVERIFY(!model.setData(model.index(0, RunListModel::Score), "1"));
        QVERIFY(model.setData(model.index(0, RunListModel::Tags), "pilot")); // nothing new: nothing to save
        QCOMPARE(edited.count(), 1);
    }

    void flips_show_both_answers() {
        auto comparison = std::make_shared<Comparison>();
        comparison->flips.push_back({"fra_Latn", "k1", 0, 2, 2, {}, {}, {}, false, true});
        comparison->flips.push_back({"fra_Latn", "k2", -1, -1, -1, "12", "13", "12", true, false});
        FlipListModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.set_comparison(comparison);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0, FlipListModel::Before).data().toString(), QString("A"));
        QCOMPARE(model.index(0, FlipListModel::After).data().toString(), QString("C"));
        QVERIFY(model.index(0, FlipListModel::Change).data().toString().contains("gained"));
        QCOMPARE(model.index(1, FlipListModel::After).data().toString(), QString("13"));
        QVERIFY(model.index(1, FlipListModel::Change).data().toString().contains("lost"));
        model.set_comparison(nullptr);
        QCOMPARE(model.rowCount(), 0);
    }

    void the_sweep_form_is_read_as_on_the_command_line() {
        SweepFormValues values;
        values.lambdas = "0.25, 0.5,1";
        values.taus = "0.1";
        values.bands = "1-6,2–4";
        values.rules = "soft,hard";
        values.controls = 2;
        const SweepGrid grid = sweep_grid(values);
        QCOMPARE(grid.strengths, (std::vector<double>{.25, .5, 1}));
        QCOMPARE(grid.bands.size(), std::size_t{2});
        QCOMPARE(grid.bands[1], (std::pair{2, 4}));
        QCOMPARE(grid.rules.size(), std::size_t{2});
        QCOMPARE(grid.controls, 2);
        using Change = void (*)(SweepFormValues&);
        for (const Change change : {Change{[](SweepFormValues& v) { v.lambdas = "x"; }}, Change{[](SweepFormValues& v) { v.lambdas = "-1"; }},
                                    Change{[](SweepFormValues& v) { v.taus = ""; }}, Change{[](SweepFormValues& v) { v.bands = "6-1"; }},
                                    Change{[](SweepFormValues& v) { v.bands = ""; }}, Change{[](SweepFormValues& v) { v.rules = "softer"; }}}) {
            SweepFormValues wrong = values;
            change(wrong);
            QVERIFY_EXCEPTION_THROWN(sweep_grid(wrong), InputError);
        }
    }
};

QTEST_MAIN(RunListModelTest)
#include "run_list_model_test.moc"
