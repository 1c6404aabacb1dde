// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/steering/plan.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <vector>

using namespace isogloss;

class PlanTest : public QObject {
    Q_OBJECT
private slots:
    void round_trip() {
        SteeringPlan plan;
        plan.model = PlanModel{"m", "f00"};
        plan.rule = Rule::Hard;
        plan.edits = {{3, 7, Action::Promote, 0.25}, {4, 0, Action::Suppress, 1}};
        plan.note = "déjà vu";
        QCOMPARE(parse_plan(plan_json(plan), "p"), plan);
        QCOMPARE(plan.first_layer(), 3);
        QCOMPARE(SteeringPlan().first_layer(), -1);
    }
    void refuses_data() {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArray>("place");
        QTest::newRow("no JSON") << QByteArray("{") << QByteArray("JSON");
        QTest::newRow("schema") << QByteArray(R"({"schema":2,"rule":"soft","edits":[]})") << QByteArray("schema");
        QTest::newRow("rule") << QByteArray(R"({"schema":1,"rule":"firm","edits":[]})") << QByteArray("rule");
        QTest::newRow("unknown key") << QByteArray(R"({"schema":1,"rule":"soft","edits":[],"lambda":1})") << QByteArray("lambda");
        const auto edit = [](const char* name, const char* text, const char* place) {
            QTest::newRow(name) << QByteArray(R"({"schema":1,"rule":"soft","edits":[{"layer":1,"expert":1,"action":"promote"},)") + text + "]}"
                                << QByteArray(place);
        };
        edit("layer", R"({"layer":-1,"expert":1,"action":"promote"})", "edits[1].layer");
        edit("fraction", R"({"layer":1.5,"expert":1,"action":"promote"})", "edits[1].layer");
        edit("no expert", R"({"layer":1,"action":"promote"})", "edits[1]");
        edit("action", R"({"layer":1,"expert":1,"action":"raise"})", "edits[1].action");
        edit("strength", R"({"layer":1,"expert":1,"action":"promote","strength":-1})", "edits[1].strength");
        edit("spelling", R"({"layer":1,"expert":1,"action":"promote","strenght":1})", "edits[1]");
        QTest::newRow("mask promotes") << QByteArray(R"({"schema":1,"rule":"mask","edits":[{"layer":1,"expert":1,"action":"promote"}]})")
                                       << QByteArray("edits[0].action");
    }
    void refuses() {
        QFETCH(QByteArray, json);
        QFETCH(QByteArray, place);
        try {
            parse_plan({json.data(), static_cast<std::size_t>(json.size())}, "p.plan.json");
            QFAIL("was accepted");
        } catch (const PlanError& error) {
            QVERIFY2(QByteArray(error.what()).contains(place) && QByteArray(error.what()).contains("p.plan.json"), error.what());
        }
    }
    void is_checked_against_the_model() {
        const RoutedShape shape{{1, 2, 5}, 8, 2, "abc", "m"};
        const auto message = [&](SteeringPlan plan) {
            try {
                check_plan(plan, shape, "p");
            } catch (const PlanError& error) {
                return QByteArray(error.what());
            }
            return QByteArray();
        };
        QCOMPARE(message({{}, Rule::Soft, {{1, 7, Action::Promote, 1}, {5, 0, Action::Suppress, 1}}, {}, {}}), QByteArray());
        QVERIFY(message({{}, Rule::Soft, {{3, 0, Action::Promote, 1}}, {}, {}}).contains("edits[0].layer"));
        QVERIFY(message({{}, Rule::Soft, {{1, 8, Action::Promote, 1}}, {}, {}}).contains("edits[0].expert"));
        QVERIFY(message({{}, Rule::Soft, {{1, 1, Action::Promote, 1}, {1, 1, Action::Suppress, 1}}, {}, {}}).contains("edits[1]"));
        QVERIFY(message({{}, Rule::Soft, {{1, 1, Action::Promote, 1}, {1, 2, Action::Promote, 1}, {1, 3, Action::Promote, 1}}, {}, {}})
                    .contains("edits[2]"));
        QVERIFY(message({PlanModel{"other", "def"}, Rule::Soft, {}, {}, {}}).contains("other"));
    }
    void soft_adds_population_deviations() {
        std::vector<float> z = {1, 2, 3, 4}; // population std = sqrt(1.25)
        const std::vector<PlanEdit> edits = {{0, 0, Action::Promote, 2}, {0, 3, Action::Suppress, 0.5}};
        steer_logits(z, Rule::Soft, edits);
        QVERIFY(std::abs(z[0] - (1 + 2 * std::sqrt(1.25))) < 1e-6);
        QVERIFY(std::abs(z[3] - (4 - 0.5 * std::sqrt(1.25))) < 1e-6);
        QCOMPARE(z[1], 2.0F);
    }
    void hard_orders_beyond_the_extremes() {
        std::vector<float> z = {1e6F, -3, 2, 0};
        const std::vector<PlanEdit> edits = {{0, 1, Action::Promote, 1}, {0, 3, Action::Promote, 1}, {0, 0, Action::Suppress, 1}};
        steer_logits(z, Rule::Hard, edits);
        QVERIFY(z[1] > z[3] && z[3] > 1e6F); // the earlier edit highest, both distinct even at this magnitude
        QVERIFY(z[0] < -3);
    }
    void log_softmax_scaled_and_mask() {
        std::vector<float> z = {0, 0, 0, 0};
        const std::vector<PlanEdit> edits = {{0, 2, Action::Promote, 1}, {0, 1, Action::Suppress, 1}};
        steer_logits(z, Rule::LogSoftmax, edits);
        QVERIFY(std::abs(z[0] + std::log(4.0)) < 1e-6 && std::abs(z[2] - (z[0] + 0.01)) < 1e-6 && std::abs(z[1] - (z[0] - 0.01)) < 1e-6);
        z = {-2, 3, 0, 1};
        const std::vector<PlanEdit> scaled = {{0, 0, Action::Promote, 0.5}, {0, 1, Action::Suppress, 0.5}};
        steer_logits(z, Rule::ScaledAbs, scaled);
        QCOMPARE(z[0], -1.0F);
        QCOMPARE(z[1], 1.5F);
        const std::vector<PlanEdit> masked = {{0, 1, Action::Suppress, 1}};
        steer_logits(z, Rule::Mask, masked);
        QCOMPARE(z[1], -1e9F);
    }
    void nothing_is_steered_without_edits() {
        std::vector<float> z = {3, 1, 2};
        for (const Rule rule : {Rule::Soft, Rule::Hard, Rule::LogSoftmax, Rule::ScaledAbs, Rule::Mask})
            steer_logits(z, rule, {});
        QCOMPARE(z, (std::vector<float>{3, 1, 2}));
    }
};

QTEST_GUILESS_MAIN(PlanTest)
#include "plan_test.moc"
