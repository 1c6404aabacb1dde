// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/router.h"

#include <QtTest>

#include <cmath>

using namespace isogloss;

namespace {

/// A rule with a selection bias: sigmoid scores, chosen by score + bias.
RouterRule sigmoid_rule(int experts, int k) {
    RouterRule rule;
    rule.experts = experts;
    rule.top_k = k;
    rule.score = ScoreFunction::Sigmoid;
    rule.selection_bias = true;
    return rule;
}

float sigmoid_of(float z) { return 1 / (1 + std::exp(-z)); }

} // namespace

class RouterTest : public QObject {
    Q_OBJECT

    static Routing routed(std::vector<float> logits, RouterRule rule, Rule steering = Rule::Soft, const std::vector<PlanEdit>& edits = {},
                          const std::vector<float>& bias = {}) {
        Routing out;
        route(logits, rule, steering, edits, out, bias);
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
    void a_bias_chooses_but_does_not_weigh() {
        RouterRule rule = sigmoid_rule(4, 2);
        const std::vector<float> z{2.0f, 1.0f, 0.0f, -1.0f};
        const Routing plain = routed(z, rule, Rule::Soft, {}, {-1.0f, 0.0f, 0.0f, 0.9f});
        QCOMPARE(plain.index, (std::vector<std::int32_t>{3, 1}));
        QVERIFY(std::abs(plain.weight[0] - sigmoid_of(-1)) < 1e-6f && std::abs(plain.weight[1] - sigmoid_of(1)) < 1e-6f);
        float sum = 0;
        for (const float p : plain.probabilities)
            sum += p;
        QVERIFY(std::abs(sum - 1) < 1e-6f);
        QVERIFY(std::abs(plain.probabilities[0] / plain.probabilities[3] - sigmoid_of(2) / sigmoid_of(-1)) < 1e-4f);
        rule.normalise = true;
        rule.weight_scale = 2.5;
        const Routing scaled = routed(z, rule, Rule::Soft, {}, {-1.0f, 0.0f, 0.0f, 0.9f});
        QVERIFY(std::abs(scaled.weight[0] + scaled.weight[1] - 2.5f) < 1e-5f);
    }
    void only_experts_of_the_best_groups_can_be_chosen() {
        RouterRule rule = sigmoid_rule(6, 2);
        rule.groups = 3;
        rule.groups_kept = 1;
        rule.group_score = GroupScore::TwoLargest;
        // The single best expert sits in a group whose second is poor; negative selection scores inside the chosen group still win.
        const std::vector<float> bias{0, -3, -1.0f, -1.0f, -2, -2};
        const std::vector<float> z{3, -3, 0.2f, 0.1f, 0, 0};
        QCOMPARE(routed(z, rule, Rule::Soft, {}, bias).index, (std::vector<std::int32_t>{2, 3}));
        rule.group_score = GroupScore::Largest;
        QCOMPARE(routed(z, rule, Rule::Soft, {}, bias).index, (std::vector<std::int32_t>{0, 1}));
    }
    void with_a_bias_edits_move_selection_scores() {
        const std::vector<PlanEdit> edits{{0, 3, Action::Promote, 0.5}};
        std::vector<float> z{2.0f, 1.0f, 0.0f, -1.0f};
        Routing out;
        const std::vector<float> bias{0, 0, 0, 0};
        route(z, sigmoid_rule(4, 2), Rule::Hard, edits, out, bias);
        QCOMPARE(out.index, (std::vector<std::int32_t>{3, 0}));
        QVERIFY(std::abs(out.weight[0] - sigmoid_of(-1)) < 1e-6f);      // the score that it really has
        QVERIFY(z[3] > z[0] && std::abs(z[0] - sigmoid_of(2)) < 1e-6f); // rows with edits hold selection scores
    }
    void softmax_of_the_selected_sums_to_one() {
        RouterRule rule;
        rule.experts = 4;
        rule.top_k = 2;
        rule.score = ScoreFunction::SoftmaxOfSelected;
        rule.normalise = true;
        const Routing r = routed({0.5f, 3.0f, 1.0f, -2.0f}, rule);
        QCOMPARE(r.index, (std::vector<std::int32_t>{1, 2}));
        QVERIFY(std::abs(r.weight[0] - 1 / (1 + std::exp(-2.0f))) < 1e-6f && std::abs(r.weight[0] + r.weight[1] - 1) < 1e-6f);
    }
    void sparsemixer_keeps_what_lies_close_to_the_best() {
        RouterRule rule;
        rule.experts = 4;
        rule.top_k = 2;
        rule.score = ScoreFunction::SparseMixer;
        rule.sparse_window = 0.02;
        // First round: 10 and 9.9 are within 2 %, second: 9.9 alone.
        const Routing r = routed({1.0f, 10.0f, 9.9f, 5.0f}, rule);
        QCOMPARE(r.index, (std::vector<std::int32_t>{1, 2}));
        QVERIFY(std::abs(r.weight[0] - 1 / (1 + std::exp(-0.1f))) < 1e-5f);
        QCOMPARE(r.weight[1], 1.0f);
        // All equal: 0/0 in the distance counts as close.
        const Routing zeros = routed({0.0f, 0.0f, 0.0f, 0.0f}, rule);
        QCOMPARE(zeros.index, (std::vector<std::int32_t>{0, 1}));
        QVERIFY(std::abs(zeros.weight[0] - 0.25f) < 1e-6f && std::abs(zeros.weight[1] - 1.0f / 3) < 1e-6f);
    }
    void forced_experts_weigh_what_the_rule_gives_them() {
        const auto forced = [](std::vector<float> logits, const RouterRule& rule, const std::vector<std::int32_t>& experts,
                               const std::vector<float>& bias = {}) {
            Routing out;
            out.probabilities.resize(logits.size());
            out.index.resize(experts.size());
            out.weight.resize(experts.size());
            route_rows(logits.data(), 1, rule, Rule::Soft, {}, out.probabilities.data(), out.index.data(), out.weight.data(), bias, experts.data());
            return out;
        };
        const auto near = [](float a, double b) { return std::abs(static_cast<double>(a) - b) < 1e-5; };
        const std::vector<float> z{0.5f, 3.0f, 1.0f, -2.0f};
        const double sum = std::exp(0.5) + std::exp(3.0) + std::exp(1.0) + std::exp(-2.0);
        const Routing plain = forced(z, {4, 2, false}, {3, 0});
        QCOMPARE(plain.index, (std::vector<std::int32_t>{3, 0})); // as given, though 0 is the larger one
        QVERIFY(near(plain.weight[0], std::exp(-2.0) / sum) && near(plain.weight[1], std::exp(0.5) / sum));
        const Routing normalised = forced(z, {4, 2, true}, {3, 0});
        QVERIFY(near(normalised.weight[0], 1 / (1 + std::exp(2.5))) && near(normalised.weight[1], 1 / (1 + std::exp(-2.5))));
        RouterRule selected;
        selected.experts = 4;
        selected.top_k = 2;
        selected.score = ScoreFunction::SoftmaxOfSelected;
        selected.normalise = true;
        QVERIFY(near(forced(z, selected, {3, 0}).weight[1], 1 / (1 + std::exp(-2.5))));
        QVERIFY(near(forced({-400.0f, 400.0f, 0, 0}, selected, {0, 1}).weight[1], 1)); // no overflow where the first is the smaller one
        const Routing biased = forced(z, sigmoid_rule(4, 2), {3, 0}, {9, 9, 9, -9});
        QVERIFY(near(biased.weight[0], sigmoid_of(-2)) && near(biased.weight[1], sigmoid_of(0.5f)));
        RouterRule sparse;
        sparse.experts = 4;
        sparse.top_k = 2;
        sparse.score = ScoreFunction::SparseMixer;
        sparse.sparse_window = 0.02;
        // Expert 2 lies within the window of the best (1), expert 3 far outside it: its own share is counted in addition.
        const std::vector<float> close{1.0f, 10.0f, 9.9f, 5.0f};
        const Routing inside = forced(close, sparse, {2, 1});
        QVERIFY(near(inside.weight[0], std::exp(-0.1) / (1 + std::exp(-0.1))) && near(inside.weight[1], 1));
        const Routing outside = forced(close, sparse, {3, 1});
        QVERIFY(near(outside.weight[0], std::exp(-5.0) / (1 + std::exp(-0.1) + std::exp(-5.0))));
        QVERIFY(near(outside.weight[1], 1 / (1 + std::exp(-0.1))));
    }
    void large_logits_do_not_overflow() {
        const Routing r = routed({1000, 999, -1000}, {3, 2, true});
        QVERIFY(std::isfinite(r.weight[0]) && r.weight[0] > r.weight[1]);
    }
};

QTEST_GUILESS_MAIN(RouterTest)
#include "router_test.moc"
