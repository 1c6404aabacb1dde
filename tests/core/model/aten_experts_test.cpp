// SPDX-License-Identifier: GPL-3.0-or-later
// All experts at once against one expert after the other, token by token, in double.
#include "core/model/aten_path.h"

#include <QtTest>

#include <random>

using namespace isogloss;

namespace {

struct Shape {
    std::int64_t tokens, hidden, inner;
    int experts, top_k;
    Activation activation;
};

double silu(double x) { return x / (1 + std::exp(-x)); }

/// One expert's output for one row, from the stacked weights.
std::vector<double> one_expert(const at::Tensor& x, const ExpertStack& stack, std::int64_t e, const Shape& shape, double limit) {
    const at::Tensor wide = x.to(at::kDouble);
    at::Tensor both = at::mv(stack.gate_up[e].to(at::kDouble), wide);
    if (stack.gate_bias.defined())
        both = both + stack.gate_bias[e].to(at::kDouble);
    at::Tensor active = at::empty({shape.inner}, at::TensorOptions().dtype(at::kDouble));
    const double* in = both.data_ptr<double>();
    for (std::int64_t i = 0; i < shape.inner; ++i) {
        if (shape.activation == Activation::ClampedSwiGlu) {
            const double gate = std::min(in[2 * i], limit), up = std::clamp(in[2 * i + 1], -limit, limit);
            active.data_ptr<double>()[i] = (up + 1) * gate / (1 + std::exp(-1.702 * gate));
        } else {
            active.data_ptr<double>()[i] = silu(in[i]) * in[shape.inner + i];
        }
    }
    at::Tensor out = at::mv(stack.down[e].to(at::kDouble), active);
    if (stack.down_bias.defined())
        out = out + stack.down_bias[e].to(at::kDouble);
    return {out.data_ptr<double>(), out.data_ptr<double>() + shape.hidden};
}

} // namespace

class AtenExpertsTest : public QObject {
    Q_OBJECT
private slots:
    void all_at_once_is_one_after_the_other_data() {
        QTest::addColumn<std::int64_t>("tokens");
        QTest::addColumn<std::int64_t>("inner");
        QTest::addColumn<bool>("clamped");
        QTest::addColumn<bool>("few");
        QTest::addColumn<bool>("grouped");
        // 10 columns of f32 begin at no multiple of 16 bytes: there the grouped product cannot be used where libtorch has one.
        for (const std::int64_t tokens : {1, 7, 300})
            for (const std::int64_t inner : {16, 10})
                for (const bool clamped : {false, true})
                    for (const bool few : {false, true})
                        for (const bool grouped : {false, true})
                            QTest::addRow("%d tokens, %d inside%s%s%s", static_cast<int>(tokens), static_cast<int>(inner), clamped ? ", biases" : "",
                                          few ? ", few experts chosen" : "", grouped ? ", grouped" : "")
                                << tokens << inner << clamped << few << grouped;
    }
    void all_at_once_is_one_after_the_other() {
        QFETCH(std::int64_t, tokens);
        QFETCH(std::int64_t, inner);
        QFETCH(bool, clamped);
        QFETCH(bool, few);
        const Shape shape{tokens, 24, inner, 13, 3, clamped ? Activation::ClampedSwiGlu : Activation::SwiGlu};
        ModelConfig config;
        config.hidden_size = static_cast<int>(shape.hidden);
        config.experts = shape.experts;
        config.top_k = shape.top_k;
        config.activation = shape.activation;
        config.activation_limit = 1.5;
        config.residual_multiplier = 0.75;
        std::mt19937 random(static_cast<unsigned>(tokens * 100 + inner));
        std::normal_distribution<float> normal;
        const auto filled = [&](at::IntArrayRef sizes) {
            at::Tensor tensor = at::empty(sizes, at::TensorOptions().dtype(at::kFloat));
            for (std::int64_t i = 0; i < tensor.numel(); ++i)
                tensor.data_ptr<float>()[i] = 0.3f * normal(random);
            return tensor;
        };
        LayerWeights weights;
        weights.stack.gate_up = filled({shape.experts, 2 * inner, shape.hidden});
        weights.stack.down = filled({shape.experts, shape.hidden, inner});
        if (clamped) {
            weights.stack.gate_bias = filled({shape.experts, 2 * inner});
            weights.stack.down_bias = filled({shape.experts, shape.hidden});
        }
        std::vector<std::int32_t> index;
        std::vector<float> weight;
        for (std::int64_t t = 0; t < tokens; ++t) { // expert 5 is everyone's, and some are nobody's
            std::vector<std::int32_t> others{0, 1, 2, 3, 4, 6, 7, 8, 9};
            std::shuffle(others.begin(), others.end(), random);
            index.insert(index.end(), {few ? 12 : others[0], 5, few ? 0 : others[1]});
            for (int i = 0; i < shape.top_k; ++i)
                weight.push_back(normal(random));
        }
        const at::Tensor normed = filled({tokens, shape.hidden});
        const at::Tensor before = filled({tokens + 2, shape.hidden});
        RoutedBlock block;
        block.first_token = 2;
        block.tokens = tokens;
        block.index = index.data();
        block.weight = weight.data();

        QFETCH(bool, grouped);
        Compute compute = aten_compute(at::kFloat, at::kCPU);
        compute.grouped_products = grouped;
        const RotaryTable rotary{[] {
            RotaryConfig none;
            none.dim = 2;
            return none;
        }()};
        BlockScratch scratch;
        const CancelToken cancel;
        const BlockContext context{config, compute, rotary, scratch, cancel};
        at::Tensor hidden = before.clone();
        aten::add_experts(normed, block, weights, hidden, context);

        QVERIFY(at::equal(hidden.narrow(0, 0, 2), before.narrow(0, 0, 2)));
        for (std::int64_t t = 0; t < tokens; ++t) {
            std::vector<double> sum(static_cast<std::size_t>(shape.hidden), 0.0);
            for (int i = 0; i < shape.top_k; ++i) {
                const auto at = static_cast<std::size_t>(t * shape.top_k + i);
                const auto out = one_expert(normed[t], weights.stack, index[at], shape, config.activation_limit);
                for (std::size_t h = 0; h < sum.size(); ++h)
                    sum[h] += config.residual_multiplier * static_cast<double>(weight[at]) * out[h];
            }
            for (std::int64_t h = 0; h < shape.hidden; ++h) {
                const double expected = before[t + 2][h].item<double>() + sum[static_cast<std::size_t>(h)];
                QVERIFY(std::abs(hidden[t + 2][h].item<double>() - expected) < 1e-5);
            }
        }
        at::Tensor again = before.clone();
        aten::add_experts(normed, block, weights, again, context);
        QVERIFY(at::equal(again, hidden));
    }
};

QTEST_GUILESS_MAIN(AtenExpertsTest)
#include "aten_experts_test.moc"
