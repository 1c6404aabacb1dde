// SPDX-License-Identifier: GPL-3.0-or-later
// Where a plan applies, and the random controls that it is compared with.
#include "core/steering/plan.h"

#include <QTest>

#include <map>
#include <set>

using namespace isogloss;

namespace {

SteeringPlan three_layers() {
    SteeringPlan plan;
    plan.edits = {{1, 0, Action::Promote, 0.5}, {1, 5, Action::Suppress, 0.25}, {2, 3, Action::Promote, 1}, {7, 3, Action::Promote, 2}};
    plan.note = "three layers";
    return plan;
}

RoutedShape eight_experts() {
    RoutedShape shape;
    shape.moe_layers = {1, 2, 7};
    shape.experts = 8;
    shape.top_k = 2;
    return shape;
}

} // namespace

class ScopeTest : public QObject {
    Q_OBJECT
private slots:
    void a_plan_without_scope_reads_and_writes_as_before() {
        const std::string text = plan_json(three_layers());
        QVERIFY(text.find("scope") == std::string::npos);
        QCOMPARE(parse_plan(text, "p"), three_layers());
    }
    void round_trip() {
        SteeringPlan plan = three_layers();
        plan.scope.layers = {2, 6};
        plan.scope.languages = {"hin_Deva", "eng_Latn"};
        plan.scope.tokens = PlanTokens::Generated;
        QCOMPARE(parse_plan(plan_json(plan), "p"), plan);
    }
    void refuses_data() {
        QTest::addColumn<QByteArray>("scope");
        QTest::addColumn<QByteArray>("place");
        const auto row = [](const char* name, const char* scope, const char* place) {
            QTest::newRow(name) << QByteArray(scope) << QByteArray(place);
        };
        row("no object", "[]", "scope");
        row("unknown key", R"({"bands": [1, 2]})", "bands");
        row("one layer", R"({"layers": [1]})", "scope.layers");
        row("backwards", R"({"layers": [3, 2]})", "scope.layers");
        row("a text", R"({"layers": [1, "2"]})", "scope.layers[1]");
        row("no language", R"({"languages": []})", "scope.languages");
        row("short code", R"({"languages": ["hin_Deva", "en"]})", "scope.languages[1]");
        row("twice", R"({"languages": ["hin_Deva", "hin_Deva"]})", "scope.languages[1]");
        row("tokens", R"({"tokens": "some"})", "scope.tokens");
    }
    void refuses() {
        QFETCH(QByteArray, scope);
        QFETCH(QByteArray, place);
        const std::string text = R"({"schema":1,"rule":"soft","scope":)" + scope.toStdString() + R"(,"edits":[]})";
        try {
            parse_plan(text, "p");
            QFAIL("accepted");
        } catch (const PlanError& error) {
            QVERIFY2(std::string(error.what()).find(place.toStdString()) != std::string::npos, error.what());
        }
    }
    void applies_where_it_says() {
        SteeringPlan plan = three_layers();
        QCOMPARE(plan_in_scope(plan, "eng_Latn").edits.size(), std::size_t{4});
        QCOMPARE(plan_in_scope(plan, {}, true).edits.size(), std::size_t{4});
        plan.scope.layers = {2, 7};
        QCOMPARE(plan_in_scope(plan, {}).first_layer(), 2);
        QCOMPARE(plan_in_scope(plan, {}).edits.size(), std::size_t{2});
        QVERIFY(plan_in_scope(plan, {}).scope == PlanScope{});
        plan.scope.languages = {"hin_Deva"};
        QCOMPARE(plan_in_scope(plan, "hin_Deva").edits.size(), std::size_t{2});
        QVERIFY(plan_in_scope(plan, "eng_Latn").empty());
        QVERIFY(plan_in_scope(plan, {}).empty());
        plan.scope.tokens = PlanTokens::Prompt;
        QVERIFY(!plan_in_scope(plan, "hin_Deva").empty());
        QVERIFY(plan_in_scope(plan, "hin_Deva", true).empty());
        plan.scope.tokens = PlanTokens::Generated;
        QVERIFY(plan_in_scope(plan, "hin_Deva").empty());
        QVERIFY(!plan_in_scope(plan, "hin_Deva", true).empty());
    }
    void controls_match_the_plan() {
        const SteeringPlan plan = three_layers();
        std::set<std::string> drawn;
        std::map<int, int> of_layer_2;
        for (std::uint64_t seed = 0; seed < 700; ++seed) {
            const SteeringPlan control = random_control(plan, eight_experts(), seed);
            check_plan(control, eight_experts(), "control"); // in range, no expert twice
            QCOMPARE(control.edits.size(), plan.edits.size());
            for (std::size_t i = 0; i < plan.edits.size(); ++i) {
                QCOMPARE(control.edits[i].layer, plan.edits[i].layer);
                QCOMPARE(control.edits[i].action, plan.edits[i].action);
                QCOMPARE(control.edits[i].strength, plan.edits[i].strength);
                for (const PlanEdit& edit : plan.edits)
                    QVERIFY(edit.layer != control.edits[i].layer || edit.expert != control.edits[i].expert);
            }
            ++of_layer_2[control.edits[2].expert];
            QCOMPARE(random_control(plan, eight_experts(), seed), control);
            drawn.insert(plan_json(control));
        }
        QVERIFY(drawn.size() > 600); // 6·5·7·7 controls there are
        QCOMPARE(of_layer_2.size(), std::size_t{7});
        for (const auto& [expert, count] : of_layer_2)
            QVERIFY2(count > 60 && count < 150, qPrintable(QString("%1: %2").arg(expert).arg(count))); // 100 each, σ = 9.3
    }
    void a_seed_draws_the_same_everywhere() {
        const SteeringPlan control = random_control(three_layers(), eight_experts(), 1);
        std::vector<int> experts;
        for (const PlanEdit& edit : control.edits)
            experts.push_back(edit.expert);
        QCOMPARE(experts, (std::vector<int>{7, 6, 1, 0}));
    }
    void a_layer_can_run_out() {
        RoutedShape shape = eight_experts();
        shape.experts = 6;
        SteeringPlan plan;
        for (int expert = 0; expert < 4; ++expert)
            plan.edits.push_back({1, expert, Action::Suppress, 1});
        QVERIFY_EXCEPTION_THROWN(random_control(plan, shape, 1), PlanError);
    }
};

QTEST_GUILESS_MAIN(ScopeTest)
#include "scope_test.moc"
