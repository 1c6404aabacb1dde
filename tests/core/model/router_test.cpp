// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/router.h"

#include <QtTest>

#include <cmath>

using namespace isogloss;

class RouterTest : public QObject {
    Q_OBJECT

    static Routing routed(std::vector<float> logits, RouterRule rule, Rule steering = Rule::Soft, const std::vector<PlanEdit>& edits = {}) {
        Routing out;
        route(logits, rule, steering, edits, out);
        return out;
    }

private slots:
    void chooses_the_largest_by_falling_logit() {
        const Routing r = routed({0.1f, 2.0f, -1.0f, 1.0f}, {4, 3, false});
        QCOMPARE(r.index, (std::vector<std::int32_t>{1, 3, 0}));
        double sum = 0;
        for (const float p : r.probabilities)
            sum += static_cast<double>(p);
        QVERIFY(std::abs(sum - 1) < 1e-6);
        const double total = std::exp(0.1) + std::exp(2.0) + std::exp(-1.0) + std::exp(1.0);
        QVERIFY(std::abs(static_cast<double>(r.weight[0]) - std::exp(2.0) / total) < 1e-6);
    }
    void ties_go_to_the_lower_index() {
        QCOMPARE(routed({1, 3, 3, 3, 1}, {5, 2, false}).index, (std::vector<std::int32_t>{1, 2}));
        QCOMPARE(routed({0, 0, 0, 0}, {4, 3, false}).index, (std::vector<std::int32_t>{0, 1, 2}));
        QCOMPARE(routed({5, 1, 2, 1, 1}, {5, 4, false}).index, (std::vector<std::int32_t>{0, 2, 1, 3}));
    }
    void weights_are_renormalised_only_if_the_family_does() {
        const std::vector<float> logits{0.5f, 1.5f, -0.5f, 0.25f};
        const Routing plain = routed(logits, {4, 2, false});
        const Routing normalised = routed(logits, {4, 2, true});
        QVERIFY(plain.weight[0] + plain.weight[1] < 0.99f);
        QVERIFY(std::abs(normalised.weight[0] + normalised.weight[1] - 1.0f) < 1e-6f);
        QVERIFY(std::abs(plain.weight[0] / plain.weight[1] - normalised.weight[0] / normalised.weight[1]) < 1e-5f);
    }
    void edits_come_before_softmax_and_choice() {
        const std::vector<PlanEdit> edits{{0, 2, Action::Promote, 0.5}, {0, 1, Action::Suppress, 0.5}};
        const Routing r = routed({0.1f, 2.0f, -1.0f, 1.0f}, {4, 2, false}, Rule::Hard, edits);
        QCOMPARE(r.index, (std::vector<std::int32_t>{2, 3}));
        QVERIFY(r.probabilities[2] > r.probabilities[3]);
        QVERIFY(r.probabilities[1] < r.probabilities[0]);
    }
    void a_masked_expert_has_no_probability() {
        const std::vector<PlanEdit> edits{{0, 1, Action::Suppress, 0.5}};
        const Routing r = routed({0.1f, 2.0f, -1.0f, 1.0f}, {4, 4, true}, Rule::Mask, edits);
        QCOMPARE(r.index.back(), 1);
        QCOMPARE(r.weight.back(), 0.0f);
    }
    void rows_do_not_see_each_other() {
        const std::vector<float> a{0.3f, -2, 1.25f}, b{9, 8, 7};
        std::vector<float> both = a;
        both.insert(both.end(), b.begin(), b.end());
        const Routing together = routed(both, {3, 2, true});
        const Routing alone = routed(b, {3, 2, true});
        QVERIFY(std::equal(alone.weight.begin(), alone.weight.end(), together.weight.begin() + 2));
        QVERIFY(std::equal(alone.probabilities.begin(), alone.probabilities.end(), together.probabilities.begin() + 3));
    }
    void large_logits_do_not_overflow() {
        const Routing r = routed({1000, 999, -1000}, {3, 2, true});
        QVERIFY(std::isfinite(r.weight[0]) && r.weight[0] > r.weight[1]);
    }
};

QTEST_GUILESS_MAIN(RouterTest)
#include "router_test.moc"
